import { isDeepStrictEqual } from 'node:util';
import { engineIn, type Memory, rememberedIn, type Scene } from './scene.ts';

/** What a disturbed run came to, compared with the undisturbed one. */
export interface Verdict {
  readonly converged: boolean;
  readonly exposedRequests: number;
  readonly foreignChanged: number;
  readonly duplicates: number;
  /** In words, for whoever has to find out why. Empty when all is well. */
  readonly problems: readonly string[];
}

/** Looks at the world, and at what this computer knows of it, after all has been carried out. */
export async function verdictOn(scene: Scene, memory: Memory): Promise<Verdict> {
  const { arena, flow, foreign, undisturbed } = scene;
  const end = arena.endState();
  const { run } = memory.journal.read();
  const { changes = [], lostKeys = [] } = run ? await engineIn(scene, memory).look(run.wish) : {};
  const foreignChanged = same(end.foreign, foreign) ? [] : [difference('of others', foreign, end.foreign)];
  const exposures = arena.exposures();
  const others = [
    ...(same(end.ours, undisturbed.end.ours) ? [] : [difference('of ours', undisturbed.end.ours, end.ours)]),
    ...(same(rememberedIn(memory.journal), undisturbed.remembered)
      ? []
      : [difference('remembered', undisturbed.remembered, rememberedIn(memory.journal))]),
    ...changes.map(({ id }) => `left to change: ${id}`),
    ...lostKeys.map((name) => `its key is lost: ${name}`),
    ...(flow.act.kind === 'carry-out'
      ? arena.lockedOut(flow.act.setup).map((key) => `locked out: ${key}`)
      : []),
  ];
  return verdictFrom({ exposures, foreignChanged, doubles: end.doubles, others });
}

/** A run that did not get to an end at all. */
export function failed(problem: string): Verdict {
  return verdictFrom({ exposures: [], foreignChanged: [], doubles: [], others: [problem] });
}

function verdictFrom(found: {
  readonly exposures: readonly string[];
  readonly foreignChanged: readonly string[];
  readonly doubles: readonly string[];
  readonly others: readonly string[];
}): Verdict {
  const problems = [
    ...found.exposures.map((each) => `exposed: ${each}`),
    ...found.foreignChanged,
    ...found.doubles.map((each) => `doubled: ${each}`),
    ...found.others,
  ];
  return {
    converged: problems.length === 0,
    exposedRequests: found.exposures.length,
    foreignChanged: found.foreignChanged.length,
    duplicates: found.doubles.length,
    problems,
  };
}

/** Through JSON: a field that is absent and one that is undefined are the same on every wire. */
function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b));
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function difference(of: string, expected: unknown, found: unknown): string {
  return `${of}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}
