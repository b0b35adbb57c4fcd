/** What a point is about, so that points of one flow can be told apart by what they prove. */
export interface PointTraits {
  /** The call or note that it strikes, or the group of calls, where one of them stands for all. */
  readonly target: string;
  /** What happens there and when, such as `timeout before`. */
  readonly kind: string;
}

/**
 * The part of a flow's points that `npm test` runs. It holds every target once and every kind once: for each target a point
 * of the kind that was used least so far, then a point for each kind that was not used. `npm run faults` runs all points.
 *
 * `turn` is the place of the flow in the list of flows. It rotates kinds and points, so that the same target gets another
 * point in the next flow. The same points and turn always give the same selection.
 */
export function selectPoints<Point>(
  points: readonly Point[],
  readTraits: (point: Point) => PointTraits,
  turn: number,
): readonly Point[] {
  const all = points.map((point) => ({ point, ...readTraits(point) }));
  const kinds = rotate([...new Set(all.map(({ kind }) => kind))], turn);
  const forTargets = selectForTargets(all, kinds, turn);
  const used = new Set(forTargets.map(({ kind }) => kind));
  const forKinds = kinds.filter((kind) => !used.has(kind)).flatMap((kind) => selectOfKind(all, kind, turn));
  const selected = new Set([...forTargets, ...forKinds]);
  return all.filter((each) => selected.has(each)).map(({ point }) => point);
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

function rotate<T>(list: readonly T[], turn: number): readonly T[] {
  const start = list.length === 0 ? 0 : turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
