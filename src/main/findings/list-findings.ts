import { type Finding, severities } from '../../contract/finding.ts';
import { findDrift } from './drift.ts';
import type { Evidence } from './evidence.ts';
import { findAtKeys } from './keys.ts';
import { findAtLock } from './lock.ts';
import { findOnPath } from './path.ts';

/** Everything that is wrong with a home as it stands at Cloudflare. Pure. */
export function findInEvidence(evidence: Evidence): readonly Finding[] {
  return [...findAtLock(evidence), ...findAtKeys(evidence), ...findOnPath(evidence), ...findDrift(evidence)];
}

/** The gravest first, and each of a kind once for each proof. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const distinct = new Map(
    findings.map((each) => [JSON.stringify([each.id, each.subject, each.proof]), each]),
  );
  return [...distinct.values()].toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
