/** How many connections are held at once. */
export interface ConnectionLimits {
  readonly perPeer: number;
  readonly inAll: number;
}

/**
 * Keeps connections few without ever turning a newcomer away: whoever knocks too often loses their own oldest connection,
 * and when the house is full, whoever holds the most does. So a flood cannot lock out the phone that comes after it.
 */
export interface OpenConnections<Connection> {
  /** Counts a new connection in. Returns the one to end for it, never the new one. */
  admit(peer: string, connection: Connection): Connection | undefined;
  left(peer: string, connection: Connection): void;
  readonly count: number;
}

export function openConnections<Connection>({
  perPeer,
  inAll,
}: ConnectionLimits): OpenConnections<Connection> {
  // Both keep the order in which they were filled.
  const byPeer = new Map<string, Set<Connection>>();
  let count = 0;
  const left = (peer: string, connection: Connection): void => {
    const own = byPeer.get(peer);
    if (!own?.delete(connection)) return;
    count -= 1;
    if (own.size === 0) byPeer.delete(peer);
  };
  const oldestOf = (peer: string, except: Connection): Connection | undefined =>
    byPeer
      .get(peer)
      ?.values()
      .find((connection) => connection !== except);
  return {
    admit: (peer, connection) => {
      const own = byPeer.get(peer) ?? new Set();
      byPeer.set(peer, own.add(connection));
      count += 1;
      const crowded = own.size > perPeer ? peer : count > inAll ? mostCrowded(byPeer, peer) : undefined;
      const ended = crowded === undefined ? undefined : oldestOf(crowded, connection);
      if (crowded !== undefined && ended !== undefined) left(crowded, ended);
      return ended;
    },
    left,
    get count() {
      return count;
    },
  };
}

/** Among those who hold equally many, whoever came first; the newcomer only when they hold the most. */
function mostCrowded(byPeer: ReadonlyMap<string, ReadonlySet<unknown>>, newcomer: string): string {
  let [most, held] = [newcomer, (byPeer.get(newcomer)?.size ?? 0) - 1];
  for (const [peer, { size }] of byPeer) if (peer !== newcomer && size > held) [most, held] = [peer, size];
  return most;
}
