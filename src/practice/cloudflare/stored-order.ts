/**
 * The same objects with their keys as a database hands them back that keeps no order: short keys first, then by the
 * alphabet. Lists keep theirs (facts: cloudflare#tunnel-configuration).
 */
export function inStoredOrder<T>(value: T): T {
  // Same keys, same values: only their order is another, which the type does not have.
  return reordered(value) as T;
}

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, reordered(each)]));
}
