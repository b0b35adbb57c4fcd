import type { Trouble, TroubleCure, TroubleId } from '../../../contract/trouble.ts';
import type { Evidence, SourceName } from './evidence.ts';

/** What the diagnosis of one trouble came to. */
export type Finding = Pick<Trouble, 'saw' | 'cure' | 'because'> & {
  readonly state: Extract<Trouble['state'], 'found' | 'clear' | 'cannot-tell'>;
};

/** One known reason why a home cannot be reached: which evidence it needs, and what that says. */
export interface KnownTrouble {
  readonly id: TroubleId;
  readonly needs: readonly SourceName[];
  /** Pure. Without its sources it cannot tell, and it never takes an absent one for good news. */
  readonly diagnose: (evidence: Evidence) => Finding;
}

/** Ties the two together: only the evidence that was asked for can be judged. */
export function defineTrouble<const Needs extends readonly SourceName[]>(
  id: TroubleId,
  needs: Needs,
  diagnose: (evidence: Evidence<Needs[number]>) => Finding,
): KnownTrouble {
  return { id, needs, diagnose };
}

export function found(cure: TroubleCure, ...saw: readonly Remark[]): Finding {
  return { state: 'found', saw: joinRemarks(saw), cure };
}

export function clear(...saw: readonly Remark[]): Finding {
  return { state: 'clear', saw: joinRemarks(saw), cure: 'by-hand' };
}

/** `cure` is what would help to tell: to log in, or to look at the device. */
export function cannotTell(cure: TroubleCure, ...saw: readonly Remark[]): Finding {
  return { state: 'cannot-tell', saw: joinRemarks(saw), cure };
}

/** Something for technicians, where there is something. */
type Remark = string | false | undefined;

/** Longest note that the contract takes. */
const LONGEST = 500;

/** As one note, no longer than the contract takes. */
export function joinRemarks(saw: readonly Remark[]): string | null {
  return saw.filter(Boolean).join('; ').slice(0, LONGEST) || null;
}
