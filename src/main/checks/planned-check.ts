import type { Check, CheckKind, Diagnosis } from '../../contract/check.ts';
import type { ProbeOutcome } from '../probe/probe.ts';

/** A check before it is run: how it is tried, and what it has to come to. */
export interface PlannedCheck {
  readonly check: Check;
  readonly attempt: () => Promise<ProbeOutcome>;
  readonly good: readonly Diagnosis[];
}

export function newCheck(kind: CheckKind, subject: string): Check {
  return { id: kind, kind, subject, state: 'waiting', diagnosis: null, saw: null };
}
