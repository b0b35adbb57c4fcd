/** What a point is about, so that points can be told apart by what they prove. */
export interface PointTraits {
  /** The call or note that it strikes, or the group of calls, where one of them stands for all. */
  readonly target: string;
  /** What happens there and when, such as `timeout before`. */
  readonly kind: string;
}

/** Each flow has its own way through the engine, so none of them goes without a point. */
export const FEWEST_IN_A_FLOW = 1;

/**
 * The part of a flow's points that `npm test` runs: one point for each target that no earlier flow has, of the kind that was
 * used least so far, then one for each kind that was not used, then others until there are {@link FEWEST_IN_A_FLOW}. So all
 * flows together hold every target and every kind. `npm run faults` runs all points.
 *
 * `earlier` are the points of the flows before it. Their number rotates kinds and points, so that the same target gets another
 * point in another flow. The same points always give the same selection.
 */
export function selectPoints<Point>(
  points: readonly Point[],
  readTraits: (point: Point) => PointTraits,
  earlier: readonly (readonly Point[])[],
): readonly Point[] {
  const turn = earlier.length;
  const all = points.map((point) => ({ point, ...readTraits(point) }));
  const before = earlier.flat().map(readTraits);
  const knownTargets = new Set(before.map(({ target }) => target));
  const kinds = rotate([...new Set(all.map(({ kind }) => kind))], turn);
  const fresh = all.filter(({ target }) => !knownTargets.has(target));
  const forTargets = selectForTargets(fresh, kinds, turn);
  const used = new Set([...before, ...forTargets].map(({ kind }) => kind));
  const forKinds = kinds.filter((kind) => !used.has(kind)).flatMap((kind) => selectOfKind(all, kind, turn));
  const selected = new Set([...forTargets, ...forKinds]);
  const rest = all.filter((each) => !selected.has(each));
  const further = new Set(selectSpread(rest, FEWEST_IN_A_FLOW - selected.size, turn));
  return all.filter((each) => selected.has(each) || further.has(each)).map(({ point }) => point);
}

/** One point for each target: of the kinds that it has, the one that was used least. */
function selectForTargets<P extends PointTraits>(
  points: readonly P[],
  kinds: readonly string[],
  turn: number,
): readonly P[] {
  const uses = new Map(kinds.map((kind) => [kind, 0]));
  const countUses = (kind: string): number => uses.get(kind) ?? 0;
  const targets = Map.groupBy(points, ({ target }) => target);
  return [...targets.values()].flatMap((ofTarget) => {
    const possible = kinds.filter((kind) => ofTarget.some((each) => each.kind === kind));
    const kind = possible.reduce((best, each) => (countUses(each) < countUses(best) ? each : best));
    uses.set(kind, countUses(kind) + 1);
    return selectOfKind(ofTarget, kind, turn);
  });
}

/** One of them, another one in each turn. */
function selectOfKind<P extends PointTraits>(points: readonly P[], kind: string, turn: number): readonly P[] {
  const ofKind = points.filter((each) => each.kind === kind);
  return rotate(ofKind, turn).slice(0, 1);
}

/** So many of them, from the beginning, the middle and the end alike, others in each turn. */
function selectSpread<P>(points: readonly P[], count: number, turn: number): readonly P[] {
  const rotated = rotate(points, turn);
  const length = Math.max(0, Math.min(count, rotated.length));
  return Array.from({ length }, (_, nth) => Math.floor((nth * rotated.length) / length)).flatMap((at) =>
    rotated.slice(at, at + 1),
  );
}

function rotate<T>(list: readonly T[], turn: number): readonly T[] {
  const start = list.length === 0 ? 0 : turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
