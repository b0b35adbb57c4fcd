import type { Outcome } from './outcome.ts';

/** The counts over many points. */
export interface Summary {
  readonly tried: number;
  readonly converged: number;
  readonly exposedRequests: number;
  readonly foreignChanged: number;
  readonly duplicates: number;
  /** How many requests strangers sent to the real edge meanwhile. */
  readonly strangerRequests: number;
  /** Each point that did not end as it should, what was wrong, and how to run it alone. */
  readonly failures: readonly string[];
}

export const emptySummary: Summary = {
  tried: 0,
  converged: 0,
  exposedRequests: 0,
  foreignChanged: 0,
  duplicates: 0,
  strangerRequests: 0,
  failures: [],
};

/** Where an outcome belongs. Both names together find the point again. */
export interface PointName {
  readonly flow: string;
  readonly point: string;
}

export function addOutcome(summary: Summary, name: PointName, outcome: Outcome): Summary {
  return {
    ...summary,
    tried: summary.tried + 1,
    converged: summary.converged + (outcome.converged ? 1 : 0),
    exposedRequests: summary.exposedRequests + outcome.exposedRequests,
    foreignChanged: summary.foreignChanged + outcome.foreignChanged,
    duplicates: summary.duplicates + outcome.duplicates,
    failures: outcome.converged ? summary.failures : [...summary.failures, printFailure(name, outcome)],
  };
}

export function addSummaries(a: Summary, b: Summary): Summary {
  return {
    tried: a.tried + b.tried,
    converged: a.converged + b.converged,
    exposedRequests: a.exposedRequests + b.exposedRequests,
    foreignChanged: a.foreignChanged + b.foreignChanged,
    duplicates: a.duplicates + b.duplicates,
    strangerRequests: a.strangerRequests + b.strangerRequests,
    failures: [...a.failures, ...b.failures],
  };
}

export function isClean({ tried, converged, exposedRequests, foreignChanged, duplicates }: Summary): boolean {
  return (
    tried > 0 && converged === tried && exposedRequests === 0 && foreignChanged === 0 && duplicates === 0
  );
}

function printFailure({ flow, point }: PointName, { problems }: Outcome): string {
  return [
    `${flow}, ${point}`,
    ...problems,
    `Run it alone: npm run faults -- --flow ${quote(flow)} --point ${quote(point)}`,
  ].join('\n  ');
}

/** For a POSIX shell: names hold double quotes. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
