import type { Setup } from '../../../contract/setup.ts';
import { type Trouble, troubleIds } from '../../../contract/trouble.ts';
import type { Clock } from '../../clock/clock.ts';
import { isProblem } from '../../errors/problem.ts';
import type { Refusal } from '../../errors/refusal.ts';
import type { Evidence, Gathered, SourceName } from './evidence.ts';
import { gatherEvidence, type TroubleIo } from './gather.ts';
import type { KnownTrouble } from './trouble.ts';
import { troubles } from './troubles.ts';

export interface DiagnoseIo extends TroubleIo {
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Diagnoses every known trouble; each is shown as soon as its evidence is there. A source that cannot be read is left out.
 * Throws its Refusal only where Cloudflare could not be asked at all and nothing was found elsewhere: that must not be taken
 * for good news.
 */
export async function diagnoseTroubles(
  setup: Setup,
  io: DiagnoseIo,
  show: (troubles: readonly Trouble[]) => void,
): Promise<readonly Trouble[]> {
  const gathered = gatherEvidence(setup, io);
  const now = io.clock.now();
  let shown = troubleIds.map((id): Trouble => ({ id, state: 'looking', saw: null, cure: 'by-hand' }));
  show(shown);
  await Promise.all(
    troubleIds.map(async (id) => {
      const trouble = troubles[id];
      const finding = trouble.diagnose({ setup, now, ...(await evidenceFor(trouble, gathered)) });
      shown = shown.map((each) => (each.id === id ? { id, ...finding } : each));
      show(shown);
    }),
  );
  const blind = await explainBlindness(gathered);
  if (blind && !shown.some(({ state }) => state === 'found')) throw blind;
  return shown;
}

/** What could be seen of a trouble's sources; the others are absent. */
async function evidenceFor({ needs }: KnownTrouble, gathered: Gathered): Promise<Partial<Evidence>> {
  const seen = await Promise.all(
    needs.map(async (source): Promise<readonly [SourceName, unknown]> => {
      const reading: Promise<unknown> = gathered[source];
      return [source, await reading.catch(() => undefined)];
    }),
  );
  // Each name keeps the value of its own promise, which is what Gathered says of it.
  return Object.fromEntries(seen) as Partial<Evidence>;
}

/** Why Cloudflare told nothing at all; `undefined` when it told something. */
async function explainBlindness(gathered: Gathered): Promise<Refusal | undefined> {
  const slices = await Promise.allSettled([
    gathered.tunnel,
    gathered['client-certificate'],
    gathered['lock-rule'],
    gathered['certificate-hostname'],
    gathered['zone-setting'],
    gathered['dns-record'],
  ]);
  const failures = slices.flatMap((slice) => (slice.status === 'rejected' ? [slice.reason] : []));
  if (failures.length < slices.length) return undefined;
  return failures.find((failure) => isProblem(failure));
}
