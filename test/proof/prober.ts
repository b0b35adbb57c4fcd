import { Agent, get } from 'node:https';
import type { StrangersKey } from '../../src/practice/cloudflare/practice-endpoints.ts';
import type { PracticeWorld } from '../../src/practice/world.ts';
import { hostnameLabels } from './flows.ts';
import type { OthersKeys } from './other-people.ts';

/** What came of knocking. */
export interface Probed {
  readonly knocks: number;
  /** How often each client got through to the home, by the client's name. */
  readonly letIn: Readonly<Record<string, number>>;
}

export interface Prober {
  readonly stop: () => Promise<Probed>;
}

type Key = StrangersKey | undefined;

/** A connection is kept for so many knocks: a new one may be asked for a key where the last one was not. */
const KNOCKS_PER_CONNECTION = 10;

/**
 * Clients that nobody gave a key knock at the real edge, at the old address and the new one in turn, each as fast as answers
 * come: without a key, with a stranger's, with one that was switched off and with one that is on no list.
 */
export function startProber(world: PracticeWorld, keys: OthersKeys): Prober {
  const clients: Readonly<Record<string, Key>> = { nobody: undefined, ...keys };
  const going = new AbortController();
  const loops = Object.entries(clients).map(([name, key]) => knockOn({ name, key }, world, going.signal));
  return {
    stop: async () => {
      going.abort();
      const ends = await Promise.all(loops);
      return {
        knocks: ends.reduce((sum, { knocks }) => sum + knocks, 0),
        letIn: Object.fromEntries(ends.map(({ name, letIn }) => [name, letIn])),
      };
    },
  };
}

async function knockOn(
  { name, key }: { readonly name: string; readonly key: Key },
  world: PracticeWorld,
  signal: AbortSignal,
) {
  let knocks = 0;
  let letIn = 0;
  while (!signal.aborted) {
    for (const label of hostnameLabels) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let nth = 0; nth < KNOCKS_PER_CONNECTION && !signal.aborted; nth += 1) {
        knocks += 1;
        if (await isLetIn(`${label}.${world.zone.name}`, key, world, agent)) letIn += 1;
      }
      agent.destroy();
    }
  }
  return { name, knocks, letIn };
}

/** Whether a knock reaches the home: the edge marks what it passes on, and never its own refusals. */
export function isLetIn(
  hostname: string,
  key: Key,
  { edge, ca }: PracticeWorld,
  agent: Agent | false = false,
): Promise<boolean> {
  const identity = key ? { key: key.key, cert: key.certificate } : {};
  const at = { host: edge.host, port: edge.httpsPort, servername: hostname, headers: { host: hostname } };
  return new Promise((resolve) => {
    const request = get({ ...at, ...identity, ca, agent, timeout: 5000 }, (response) => {
      response.resume();
      response.on('close', () => resolve(response.headers['cf-cache-status'] === 'DYNAMIC'));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
