import type { Baseline } from './baseline.ts';
import { type CallName, isRead, printCallName } from './call-name.ts';
import { type HomeCallName, printHomeCallName } from './home-call-name.ts';
import type { JournalNote } from './observed-journal.ts';
import type { PointTraits } from './selection.ts';

/**
 * Where a process is killed: at a call, before its effect or between effect and answer, or right after a note in the journal
 * is safe on the disk.
 */
export type KillPoint =
  | { readonly kind: 'call'; readonly call: CallName; readonly moment: Moment }
  | { readonly kind: 'home-call'; readonly call: HomeCallName; readonly moment: Moment }
  | { readonly kind: 'note'; readonly note: JournalNote; readonly nth: number };

type Moment = 'before' | 'after';

const moments: readonly Moment[] = ['before', 'after'];

/** Every kill point of a flow. */
export function listKillPoints({
  calls,
  homeCalls,
  notes,
}: Pick<Baseline, 'calls' | 'homeCalls' | 'notes'>): readonly KillPoint[] {
  return [
    ...calls.flatMap((call) => moments.map((moment): KillPoint => ({ kind: 'call', call, moment }))),
    ...homeCalls.flatMap((call) => moments.map((moment): KillPoint => ({ kind: 'home-call', call, moment }))),
    ...notes.map((note, index): KillPoint => {
      const nth = notes.slice(0, index + 1).filter((each) => each === note).length;
      return { kind: 'note', note, nth };
    }),
  ];
}

/** For people, and to find the point again: `before POST client_certificates #3`. */
export function printKillPoint(point: KillPoint): string {
  if (point.kind === 'note') return `after "${point.note}" #${point.nth} is in the journal`;
  const call = point.kind === 'call' ? printCallName(point.call) : printHomeCallName(point.call);
  return `${point.moment === 'before' ? 'before' : 'after the effect of'} ${call}`;
}

export function readKillTraits(point: KillPoint): PointTraits {
  switch (point.kind) {
    case 'call':
      return {
        call: `${point.call.method} ${point.call.path}`,
        kind: `${point.moment} a ${isRead(point.call) ? 'read' : 'write'}`,
      };
    case 'home-call':
      return {
        call: `Home Assistant, ${point.call.name}`,
        kind: `${point.moment} a ${point.call.write ? 'write' : 'read'} of the home`,
      };
    case 'note':
      return { call: `note ${point.note}`, kind: `note ${point.note}` };
  }
}
