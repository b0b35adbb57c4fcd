import type { Check } from '../../contract/check.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Watched } from '../streams/watched.ts';
import type { CheckIo } from './check-io.ts';
import { planChecks } from './plan-checks.ts';
import type { PlannedCheck } from './planned-check.ts';

/**
 * Tries every lock of a Setup from outside, all at once, and keeps trying while a change may still be spreading.
 * `shown` follows each check; the promise ends when all are over.
 */
export async function checkLocks(
  setup: Setup,
  io: CheckIo,
  shown: Watched<{ readonly checks: readonly Check[] }>,
) {
  const planned = planChecks(setup, io);
  shown.set({ checks: planned.map(({ check }) => check) });
  const show = (check: Check): void =>
    shown.set({ checks: shown.get().checks.map((other) => (other.id === check.id ? check : other)) });
  return Promise.all(planned.map((each) => runCheck(each, io, show)));
}

async function runCheck(
  { check, attempt, good }: PlannedCheck,
  { pausesMs, clock }: CheckIo,
  show: (check: Check) => void,
): Promise<Check> {
  show({ ...check, state: 'running' });
  for (let attempts = 1; ; attempts += 1) {
    const { diagnosis, saw } = await attempt();
    const state = good.includes(diagnosis) ? 'passed' : attempts > pausesMs.length ? 'failed' : 'running';
    const result: Check = { ...check, state, diagnosis, saw };
    show(result);
    if (state !== 'running') return result;
    await clock.sleep(pausesMs[attempts - 1] ?? 0);
  }
}
