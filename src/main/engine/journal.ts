import { z } from 'zod';
import type { Unfinished } from '../../contract/progress.ts';
import { Setup } from '../../contract/setup.ts';
import { listResources, type Model, type Resources } from './resource.ts';

/**
 * What the engine writes down so that a crash loses nothing: where the last run wanted to go, where it came from, what there
 * was before, and each change before it is made and after. It holds no secrets, and it is only ever a reminder: what exists
 * is read again.
 */
export interface Journal<Ledger> {
  readonly run: Run<Ledger> | null;
}

export interface Run<Ledger> {
  /** `undo` when the user stopped: then `desired` is what was there before. */
  readonly direction: 'build' | 'undo';
  readonly desired: Setup;
  readonly from: Setup;
  readonly state: 'under-way' | 'done';
  readonly steps: Readonly<Record<string, 'intended' | 'done'>>;
  /** What there was before, as far as it may have to be put back. */
  readonly ledger: Ledger;
}

/** Where a journal is kept. */
export interface JournalDocument<Ledger> {
  read(): Journal<Ledger>;
  write(journal: Journal<Ledger>): Promise<void>;
  change(next: (current: Journal<Ledger>) => Journal<Ledger>): Promise<void>;
}

export const emptyJournal = { run: null } as const satisfies Journal<unknown>;

/** The schema of a journal whose ledger has this one. */
export function journalSchema<Ledger>(ledger: z.ZodType<Ledger>): z.ZodType<Journal<Ledger>> {
  const run = z.object({
    direction: z.enum(['build', 'undo']),
    desired: Setup,
    from: Setup,
    state: z.enum(['under-way', 'done']),
    steps: z.record(z.string(), z.enum(['intended', 'done'])),
    ledger,
  });
  return z.object({ run: run.nullable() });
}

/** The Setup of which nothing is left. */
export function nothingOf(setup: Setup): Setup {
  return { ...setup, services: [], devices: [] };
}

/** The last run, where it was of this very home: there is no way back to another one, or to another domain. */
export function lastRunOf<Ledger>(
  { run }: Journal<Ledger>,
  { id, zone }: Pick<Setup, 'id' | 'zone'>,
): Run<Ledger> | undefined {
  return run?.desired.id === id && run.desired.zone.id === zone.id ? run : undefined;
}

/** What stands when a new run begins: a run that was broken off counts from where it came, an undo from where it went. */
export function standingBefore<Ledger>(run: Run<Ledger> | undefined, setup: Setup): Setup {
  if (!run) return nothingOf(setup);
  return run.state === 'under-way' && run.direction === 'build' ? run.from : run.desired;
}

/** Notes how far one change is. */
export function noteStep<Ledger>(
  journal: Journal<Ledger>,
  changeId: string,
  state: 'intended' | 'done',
): Journal<Ledger> {
  const { run } = journal;
  return run ? { run: { ...run, steps: { ...run.steps, [changeId]: state } } } : journal;
}

/** Notes what a later round has found that was there before. */
export function noteLedger<Ledger>(journal: Journal<Ledger>, ledger: Ledger): Journal<Ledger> {
  return journal.run ? { run: { ...journal.run, ledger } } : journal;
}

/** Notes that the run has come to its end: what has been put back is forgotten. */
export function noteEnd<M extends Model>(
  resources: Resources<M>,
  journal: Journal<M['ledger']>,
): Journal<M['ledger']> {
  const { run } = journal;
  if (!run) return journal;
  const ledger = listResources(resources).reduce(
    (known, resource) => resource.forget?.(run.desired, known) ?? known,
    run.ledger,
  );
  return { run: { ...run, ledger, state: 'done' } };
}

/** A run that was broken off, and how far it had come; `null` when the last one came to its end. */
export function unfinishedIn({ run }: Journal<unknown>): Unfinished | null {
  if (run?.state !== 'under-way') return null;
  const { services } = run.desired.services.length > 0 ? run.desired : run.from;
  return {
    direction: run.direction,
    hostnames: services.map((service) => service.hostname),
    done: Object.values(run.steps).filter((state) => state === 'done').length,
    begun: Object.keys(run.steps),
  };
}
