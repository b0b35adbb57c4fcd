import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { readRemembered } from './baseline.ts';
import { openEngineIn } from './flow-in-lab.ts';
import type { LocalState } from './local-state.ts';
import type { TestCase } from './test-case.ts';

/** What a disturbed run came to, compared with the baseline. */
export interface Outcome {
  readonly converged: boolean;
  readonly exposedRequests: number;
  readonly foreignChanged: number;
  readonly duplicates: number;
  /** In words, for whoever has to find out why. Empty when all is well. */
  readonly problems: readonly string[];
}

/** Compares the world, and what this computer knows of it, with the baseline after a run has ended. */
export async function judgeOutcome(testCase: TestCase, state: LocalState): Promise<Outcome> {
  const { lab, flow, foreign, baseline } = testCase;
  const end = lab.readEndState();
  const { run } = state.journal.read();
  const { changes = [], lostKeys = [] } = run ? await openEngineIn(testCase, state).look(run.desired) : {};
  const wanted = flow.act.kind === 'carry-out' ? [flow.act.setup] : [];
  return buildOutcome({
    exposures: [...lab.listExposures(), ...wanted.flatMap(lab.listGapsLeft)],
    foreignChanged: listDifferences('foreign', foreign, end.foreign),
    duplicates: end.duplicates,
    others: [
      ...listDifferences('ours', baseline.end.ours, end.ours),
      ...listDifferences('remembered', baseline.remembered, readRemembered(state.journal)),
      ...changes.map(({ id }) => `left to change: ${id}`),
      ...lostKeys.map((name) => `its key is lost: ${name}`),
      ...wanted.flatMap(lab.listLockedOutKeys).map((key) => `locked out: ${key}`),
      ...wanted.flatMap(lab.listShutGaps).map((knock) => `agreed and refused: ${knock}`),
    ],
  });
}

/** The outcome of a run that did not get to its end. */
export function reportBrokenRun(problem: string): Outcome {
  return buildOutcome({ exposures: [], foreignChanged: [], duplicates: [], others: [problem] });
}

/** The same outcome, with strangers who were let in at the real edge meanwhile. */
export function addExposures(outcome: Outcome, exposures: readonly string[]): Outcome {
  if (exposures.length === 0) return outcome;
  return {
    ...outcome,
    converged: false,
    exposedRequests: outcome.exposedRequests + exposures.length,
    problems: [...outcome.problems, ...exposures],
  };
}

function buildOutcome(found: {
  readonly exposures: readonly string[];
  readonly foreignChanged: readonly string[];
  readonly duplicates: readonly string[];
  readonly others: readonly string[];
}): Outcome {
  const problems = [
    ...found.exposures.map((each) => `exposed: ${each}`),
    ...found.foreignChanged,
    ...found.duplicates.map((each) => `duplicate: ${each}`),
    ...found.others,
  ];
  return {
    converged: problems.length === 0,
    exposedRequests: found.exposures.length,
    foreignChanged: found.foreignChanged.length,
    duplicates: found.duplicates.length,
    problems,
  };
}

const Parts = z.record(z.string(), z.unknown());

/** One line for each part that is not as expected. */
function listDifferences(whose: string, expected: unknown, found: unknown): readonly string[] {
  const [wanted, got] = [toPlain(expected), toPlain(found)];
  if (isDeepStrictEqual(wanted, got)) return [];
  const parts = [Parts.safeParse(wanted).data, Parts.safeParse(got).data] as const;
  if (!parts[0] || !parts[1]) return [printDifference(whose, wanted, got)];
  return [...new Set(parts.flatMap((part) => Object.keys(part ?? {})))]
    .filter((name) => !isDeepStrictEqual(parts[0]?.[name], parts[1]?.[name]))
    .map((name) => printDifference(`${whose}, ${name}`, parts[0]?.[name], parts[1]?.[name]));
}

/** Through JSON, where an absent field and an undefined one are the same, as on every wire. */
function toPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function printDifference(what: string, expected: unknown, found: unknown): string {
  return `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}
