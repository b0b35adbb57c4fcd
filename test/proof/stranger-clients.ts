import { type IncomingMessage, request as requestPlain } from 'node:http';
import { Agent, request as requestEncrypted } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StrangersKey } from '../../src/contract/practice.ts';
import type { PracticeWorld } from '../../src/practice/world.ts';
import { listHostnames } from './flows.ts';
import type { ForeignKeys } from './foreign-objects.ts';
import type { Knock } from './knocks.ts';

/** What became of the strangers' requests. */
export interface StrangerResults {
  readonly requests: number;
  /** How often each client reached the home, by the client's name. */
  readonly admitted: Readonly<Record<string, number>>;
}

export interface StrangerClients {
  readonly stop: () => Promise<StrangerResults>;
}

type Key = StrangersKey | undefined;

/** A connection is kept for so many requests: a new one may be asked for a certificate where the last one was not. */
const REQUESTS_PER_CONNECTION = 10;

/** So that the strangers leave some of the computer to the engine. There is more time than this between any two calls. */
const PAUSE_MS = 8;

/**
 * Clients without a good certificate send requests to the real edge, to each hostname in turn, until they are stopped: one
 * has no certificate, one has that of a stranger, one a revoked one and one a certificate that is on no list. Each sends one
 * request at least, however short the time. Of `knocks`, each client sends another at every second request, wherever it is.
 */
export function startStrangerClients(
  world: PracticeWorld,
  keys: ForeignKeys,
  knocks: readonly Knock[] = [],
): StrangerClients {
  const clients: Readonly<Record<string, Key>> = { nobody: undefined, ...keys };
  const stopping = new AbortController();
  const loops = Object.entries(clients).map(([name, key], index, { length }) => {
    const own = knocks.filter((_knock, nth) => nth % length === index);
    return sendRequests({ name, key, knocks: own }, world, stopping.signal);
  });
  return {
    stop: async () => {
      stopping.abort();
      const ends = await Promise.all(loops);
      return {
        requests: ends.reduce((sum, { requests }) => sum + requests, 0),
        admitted: Object.fromEntries(ends.map(({ name, admitted }) => [name, admitted])),
      };
    },
  };
}

async function sendRequests(
  { name, key, knocks }: { readonly name: string; readonly key: Key; readonly knocks: readonly Knock[] },
  world: PracticeWorld,
  signal: AbortSignal,
) {
  let requests = 0;
  let admitted = 0;
  const isOver = () => signal.aborted && requests > 0;
  while (!isOver()) {
    for (const hostname of listHostnames(world.zone.name)) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let nth = 0; nth < REQUESTS_PER_CONNECTION && !isOver(); nth += 1) {
        requests += 1;
        const knock = requests % 2 === 0 ? knocks[(requests / 2) % knocks.length] : undefined;
        const isIn = knock ? isAdmitted(knock, key, world) : isAdmitted({ hostname }, key, world, agent);
        if (await isIn) admitted += 1;
        await sleep(PAUSE_MS);
      }
      agent.destroy();
    }
  }
  return { name, requests, admitted };
}

/** So that a request ends at all if the edge never answers. Generous, because a busy computer answers late. */
const LONGEST_ANSWER_MS = 60_000;

/** By default the first page, over TLS. */
type SentRequest = Pick<Knock, 'hostname'> &
  Partial<Pick<Knock, 'host' | 'method' | 'path' | 'scheme' | 'program'>>;

/** Whether a request reaches the home: the edge marks what it forwards, and never its own refusals. */
export function isAdmitted(
  { hostname, host = hostname, method = 'GET', path = '/', scheme = 'https', program }: SentRequest,
  key: Key,
  { edge, ca }: PracticeWorld,
  agent: Agent | false = false,
): Promise<boolean> {
  const identity = key ? { key: key.key, cert: key.certificate } : {};
  const headers = { host, ...(program === undefined ? {} : { 'user-agent': program }) };
  const common = { host: edge.host, method, path, headers, timeout: LONGEST_ANSWER_MS };
  const encrypted = { ...common, ...identity, port: edge.httpsPort, servername: hostname, ca, agent };
  return new Promise((resolve) => {
    const onResponse = (response: IncomingMessage): void => {
      response.resume();
      response.on('close', () => resolve(response.headers['cf-cache-status'] === 'DYNAMIC'));
    };
    const request =
      scheme === 'https'
        ? requestEncrypted(encrypted, onResponse)
        : requestPlain({ ...common, port: edge.httpPort, agent: false }, onResponse);
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
    request.end();
  });
}
