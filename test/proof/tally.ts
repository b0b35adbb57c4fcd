import type { Verdict } from './verdict.ts';

/** The sum over many points. */
export interface Tally {
  readonly tried: number;
  readonly converged: number;
  readonly exposedRequests: number;
  readonly foreignChanged: number;
  readonly duplicates: number;
  /** How often somebody without a good key knocked at the real edge meanwhile. */
  readonly knocks: number;
  /** Each point that did not end as it should, and what was wrong. */
  readonly failures: readonly string[];
}

export const nothingTried: Tally = {
  tried: 0,
  converged: 0,
  exposedRequests: 0,
  foreignChanged: 0,
  duplicates: 0,
  knocks: 0,
  failures: [],
};

export function withVerdict(tally: Tally, point: string, verdict: Verdict): Tally {
  return {
    ...tally,
    tried: tally.tried + 1,
    converged: tally.converged + (verdict.converged ? 1 : 0),
    exposedRequests: tally.exposedRequests + verdict.exposedRequests,
    foreignChanged: tally.foreignChanged + verdict.foreignChanged,
    duplicates: tally.duplicates + verdict.duplicates,
    failures: verdict.converged
      ? tally.failures
      : [...tally.failures, `${point}\n  ${verdict.problems.join('\n  ')}`],
  };
}

export function plus(a: Tally, b: Tally): Tally {
  return {
    tried: a.tried + b.tried,
    converged: a.converged + b.converged,
    exposedRequests: a.exposedRequests + b.exposedRequests,
    foreignChanged: a.foreignChanged + b.foreignChanged,
    duplicates: a.duplicates + b.duplicates,
    knocks: a.knocks + b.knocks,
    failures: [...a.failures, ...b.failures],
  };
}

export function isGood({ tried, converged, exposedRequests, foreignChanged, duplicates }: Tally): boolean {
  return (
    tried > 0 && converged === tried && exposedRequests === 0 && foreignChanged === 0 && duplicates === 0
  );
}
