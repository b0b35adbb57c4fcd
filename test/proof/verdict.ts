import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
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
  const { changes = [], lostKeys = [] } = run ? await engineIn(scene, memory).look(run.desired) : {};
  const foreignChanged = differences('of others', foreign, end.foreign);
  const exposures = arena.exposures();
  const others = [
    ...differences('ours', undisturbed.end.ours, end.ours),
    ...differences('remembered', undisturbed.remembered, rememberedIn(memory.journal)),
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
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

const Parts = z.record(z.string(), z.unknown());

/** One line for each part that is not as expected. */
function differences(of: string, expected: unknown, found: unknown): readonly string[] {
  const [wanted, got] = [plain(expected), plain(found)];
  if (isDeepStrictEqual(wanted, got)) return [];
  const parts = [Parts.safeParse(wanted).data, Parts.safeParse(got).data] as const;
  if (!parts[0] || !parts[1]) return [told(of, wanted, got)];
  return [...new Set(parts.flatMap((part) => Object.keys(part ?? {})))]
    .filter((name) => !isDeepStrictEqual(parts[0]?.[name], parts[1]?.[name]))
    .map((name) => told(`${of}, ${name}`, parts[0]?.[name], parts[1]?.[name]));
}

function told(what: string, expected: unknown, found: unknown): string {
  return `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}
