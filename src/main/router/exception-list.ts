import { isDeepStrictEqual } from 'node:util';
import type { Exception } from '../../contract/exception.ts';

/** The list with what was added. What is there already in every word keeps its id, so that it still stands. */
export function addTo(agreed: readonly Exception[], added: readonly Exception[]): readonly Exception[] {
  const kept = agreed.filter((older) => !added.some((newer) => replaces(newer, older)));
  const known = (newer: Exception) =>
    agreed.find((older) => replaces(newer, older) && isDeepStrictEqual({ ...older, id: newer.id }, newer));
  return [...kept, ...added.map((newer) => known(newer) ?? newer)];
}

/** An assistant has one gap, and a page too. An older app is let in as often as somebody asks. */
function replaces(one: Exception, other: Exception): boolean {
  if (one.purpose.kind === 'alexa' || one.purpose.kind === 'google-assistant') {
    return one.purpose.kind === other.purpose.kind;
  }
  return one.reach.kind !== 'every-path' && isDeepStrictEqual([one.at, one.reach], [other.at, other.reach]);
}
