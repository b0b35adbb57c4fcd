/** What a point is about, so that points of one flow can be told apart by what they prove. */
export interface PointTraits {
  /** The call or note that it strikes. All occurrences of a call have the same name. */
  readonly call: string;
  /** What happens there and when, such as `timeout before`. */
  readonly kind: string;
}

/**
 * The part of a flow's points that `npm test` runs. It holds every call once and every kind once: for each call the kind that
 * was used least so far, then a point for each kind that was not used. All of them are run by `npm run faults`.
 *
 * `turn` is the place of the flow in the list of flows. It rotates the kinds, so that the same call gets another kind in the
 * next flow. The same points and turn always give the same selection.
 */
export function selectPoints<Point>(
  points: readonly Point[],
  readTraits: (point: Point) => PointTraits,
  turn: number,
): readonly Point[] {
  const all = points.map((point) => ({ point, ...readTraits(point) }));
  const kinds = rotate([...new Set(all.map(({ kind }) => kind))], turn);
  const forCalls = selectForCalls(all, kinds);
  const used = new Set(forCalls.map(({ kind }) => kind));
  const forKinds = kinds.filter((kind) => !used.has(kind)).flatMap((kind) => selectForKind(all, kind, turn));
  const selected = new Set([...forCalls, ...forKinds]);
  return all.filter((each) => selected.has(each)).map(({ point }) => point);
}

/** One point for each call: of the kinds that the call has, the one that was used least. */
function selectForCalls<P extends PointTraits>(points: readonly P[], kinds: readonly string[]): readonly P[] {
  const uses = new Map(kinds.map((kind) => [kind, 0]));
  const countUses = (kind: string): number => uses.get(kind) ?? 0;
  return Array.from(Map.groupBy(points, ({ call }) => call).values(), (ofCall) => {
    const [first, ...others] = ofCall.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    if (first === undefined) throw new Error('a group has at least one member');
    const chosen = others.reduce(
      (best, each) => (countUses(each.kind) < countUses(best.kind) ? each : best),
      first,
    );
    uses.set(chosen.kind, countUses(chosen.kind) + 1);
    return chosen;
  });
}

function selectForKind<P extends PointTraits>(
  points: readonly P[],
  kind: string,
  turn: number,
): readonly P[] {
  const ofKind = points.filter((each) => each.kind === kind);
  return ofKind.slice(turn % ofKind.length).slice(0, 1);
}

function rotate<T>(list: readonly T[], turn: number): readonly T[] {
  const start = list.length === 0 ? 0 : turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
