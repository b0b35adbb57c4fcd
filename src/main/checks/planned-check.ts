import type { Check, CheckKind, Diagnosis } from '../../contract/check.ts';
import type { ProbeOutcome } from '../probe/probe.ts';
import { locateEnd } from '../probe/request-stages.ts';

/** A check before it is run: how it is tried, and what it has to come to. */
export interface PlannedCheck {
  readonly check: Check;
  readonly attempt: () => Promise<ProbeOutcome>;
  readonly good: readonly Diagnosis[];
}

/** Whatever lies behind the lock has answered, or was asked. */
export function openIfThrough(outcome: ProbeOutcome): ProbeOutcome {
  return locateEnd('lock', outcome) === 'beyond' ? { ...outcome, diagnosis: 'open' } : outcome;
}

export function newCheck(kind: CheckKind, subject: string): Check {
  return { id: kind, kind, subject, state: 'waiting', diagnosis: null, saw: null };
}
