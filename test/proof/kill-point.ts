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

/**
 * Every kill point of a flow that leaves something of its own behind. A read changes neither the world nor the disk, so a
 * process killed at one leaves what the write or the note before it left, and those are points already: the first read and
 * the last stand for all.
 */
export function listKillPoints({
  calls,
  homeCalls,
  notes,
}: Pick<Baseline, 'calls' | 'homeCalls' | 'notes'>): readonly KillPoint[] {
  return [
    ...leaveOutReads(calls, isRead).flatMap((call) =>
      moments.map((moment): KillPoint => ({ kind: 'call', call, moment })),
    ),
    ...leaveOutReads(homeCalls, ({ write }) => !write).flatMap((call) =>
      moments.map((moment): KillPoint => ({ kind: 'home-call', call, moment })),
    ),
    ...notes.map((note, index): KillPoint => {
      const nth = notes.slice(0, index + 1).filter((each) => each === note).length;
      return { kind: 'note', note, nth };
    }),
  ];
}

/** All calls but the reads between the first and the last of them. */
function leaveOutReads<Call>(calls: readonly Call[], isReading: (call: Call) => boolean): readonly Call[] {
  const [first, last] = [calls.find(isReading), calls.findLast(isReading)];
  return calls.filter((call) => !isReading(call) || call === first || call === last);
}

/** For people, and to find the point again: `before POST client_certificates #3`. */
export function printKillPoint(point: KillPoint): string {
  if (point.kind === 'note') return `after "${point.note}" #${point.nth} is in the journal`;
  const call = point.kind === 'call' ? printCallName(point.call) : printHomeCallName(point.call);
  return `${point.moment === 'before' ? 'before' : 'after the effect of'} ${call}`;
}

/**
 * What a kill proves. At whichever read a process is killed, it leaves nothing new behind. Each write, before its effect and after it, and each kind of note is a target of its own.
 */
export function readKillTraits(point: KillPoint): PointTraits {
  switch (point.kind) {
    case 'call': {
      const { method, path } = point.call;
      return isRead(point.call)
        ? { target: 'a read', kind: `${point.moment} a read` }
        : { target: `${point.moment} ${method} ${path}`, kind: `${point.moment} a write` };
    }
    case 'home-call':
      return point.call.write
        ? {
            target: `${point.moment} ${point.call.name} in Home Assistant`,
            kind: `${point.moment} a write of the home`,
          }
        : { target: 'a read of the home', kind: `${point.moment} a read of the home` };
    case 'note':
      return { target: `note ${point.note}`, kind: `note ${point.note}` };
  }
}

/** Whether the process is killed between an effect and its answer. */
export function isAfterWrite(point: KillPoint): boolean {
  switch (point.kind) {
    case 'call':
      return point.moment === 'after' && !isRead(point.call);
    case 'home-call':
      return point.moment === 'after' && point.call.write;
    case 'note':
      return false;
  }
}
