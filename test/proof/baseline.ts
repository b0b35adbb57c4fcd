import type { Journal } from '../../src/main/resources/model/journal.ts';
import type { Document } from '../../src/main/storage/documents.ts';
import { type CallName, nameCalls } from './call-name.ts';
import type { EndState } from './end-state.ts';
import { openEngineIn, type RepeatableFlow } from './flow-in-lab.ts';
import { type HomeCallName, nameHomeCalls } from './home-call-name.ts';
import { type JournalNote, observeJournal } from './observed-journal.ts';

/** How a flow goes when nothing disturbs it. */
export interface Baseline {
  readonly calls: readonly CallName[];
  readonly homeCalls: readonly HomeCallName[];
  readonly notes: readonly JournalNote[];
  readonly end: EndState;
  /** What the journal remembers at the end. */
  readonly remembered: unknown;
}

export async function runBaseline(flowInLab: RepeatableFlow): Promise<Baseline> {
  const { lab, flow, reset } = flowInLab;
  const state = await reset();
  const notes: JournalNote[] = [];
  const journal = observeJournal(state.journal, (note) => notes.push(note));
  const { home, cloudflare } = lab.world;
  const callsBefore = cloudflare.log.calls().length;
  const homeCallsBefore = home.calls().length;
  const { phase, problem } = await openEngineIn(flowInLab, { ...state, journal }).perform(flow.act);
  if (problem) throw new Error(`${flow.name}, undisturbed, came out ${phase}: ${JSON.stringify(problem)}`);
  return {
    calls: nameCalls(cloudflare.log.calls().slice(callsBefore)),
    homeCalls: nameHomeCalls(home.calls().slice(homeCallsBefore)),
    notes,
    end: lab.readEndState(),
    remembered: readRemembered(state.journal),
  };
}

/** What has to be known later, whatever happened on the way. Notes on single changes are left out. */
export function readRemembered(journal: Document<Journal>): unknown {
  const { run } = journal.read();
  if (!run) return null;
  const { direction, desired, state, ledger } = run;
  return { direction, desired, state, ledger };
}
