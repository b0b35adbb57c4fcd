import type { Check, Checks } from '../../../contract/check.ts';
import type { Answers } from '../../../contract/journey.ts';
import { assessChecks, listChecksAhead, type Outlook } from './findings.ts';

/** How the call that runs a round stands in this window. */
export type RunCall = 'none' | 'under-way' | 'answered';

/** One round as the screen shows it: what it came to, and every lock as far as it has been tried. */
export interface Round {
  readonly outlook: Outlook;
  readonly locks: readonly Check[];
  /** What has been seen, for technicians and for who has something to clear up. */
  readonly seen: readonly Check[];
  /** When the locks last held. */
  readonly held: string | undefined;
  readonly exposedRequests: Checks['exposedRequests'];
  readonly otherDoors: Checks['otherDoors'];
  readonly googleNetworks: Checks['googleNetworks'];
}

export function deriveRound(checks: Checks, answers: Answers, call: RunCall): Round {
  const held = answers.checked;
  const outlook = call === 'under-way' ? 'running' : limitOutlook(assessChecks(checks), held, call);
  // A round that was asked for and has not begun, and one that is still ahead, show what will be tried.
  const isAhead = outlook === 'idle' || (call === 'under-way' && checks.phase !== 'running');
  return {
    outlook,
    locks: isAhead ? listChecksAhead(answers) : checks.checks,
    seen: outlook === 'idle' ? [] : checks.checks,
    held,
    exposedRequests: checks.exposedRequests,
    otherDoors: isAhead ? null : checks.otherDoors,
    googleNetworks: isAhead ? null : checks.googleNetworks,
  };
}

/** A round that passed before something was built anew says nothing about now. */
function limitOutlook(outlook: Outlook, held: string | undefined, call: RunCall): Outlook {
  const known = held !== undefined || call === 'answered';
  return holdsEveryLock(outlook) && !known ? 'idle' : outlook;
}

export function canTryAgain({ outlook, held }: Round): boolean {
  return holdsEveryLock(outlook) || (outlook === 'idle' && held !== undefined);
}

/** Whether every lock did what it must. */
export function holdsEveryLock(outlook: Outlook): boolean {
  return outlook === 'passed' || outlook === 'besides' || outlook === 'unproven';
}

export function countTried(locks: readonly Check[]): number {
  return locks.filter(({ state }) => state === 'passed' || state === 'failed').length;
}

export function countFailed(checks: readonly Check[]): number {
  return checks.filter(({ state }) => state === 'failed').length;
}
