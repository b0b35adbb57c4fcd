import { setTimeout } from 'node:timers/promises';
import type { Entrance } from '../src/practice/edge/edge.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { type Asked, knock } from './knock.ts';

/** Somebody without a key who tries to slip in beside the gaps, from the very places that the gaps are for. */
export interface Trickster {
  /** Ends the attempts. @returns how many there were */
  stop(): Promise<number>;
}

const PAUSE_MS = 400;

/** Other pages, and spellings that a server may take for an open page or for one that it leads to. */
const paths = [
  '/',
  '/api/',
  '/auth/authorize',
  '/auth/token/',
  '/auth//token',
  '/api/google_assistant/../states',
  '/api/google_assistant/%2e%2e/states',
  '/api/google%5Fassistant',
  '/API/google_assistant',
  '/api/google_assistant;/',
  '/api/google_assistant/x',
  '//api/google_assistant',
  '/api/alexa/smart_home/../../states',
  '/api/webhook/../states',
] as const;

/**
 * Tries every trick at every name from every place, over and over, until it is stopped. What came of it the edge judges by itself
 * (`exposedRequests`), whatever any rule says. Names that lead nowhere yet are no failure.
 */
export function letTricksterTry(
  world: PracticeWorld,
  hostnames: readonly string[],
  places: readonly Entrance[],
): Trickster {
  let isStopped = false;
  let tries = 0;
  const tryAll = async (): Promise<void> => {
    while (!isStopped) {
      for (const path of paths) {
        const asked: readonly Asked[] = places.map((from) => ({
          method: 'GET',
          path,
          from,
          program: 'curl/8',
        }));
        await Promise.all(
          hostnames.flatMap((hostname) =>
            asked.map((each) => knock(world, hostname, undefined, each).catch(() => undefined)),
          ),
        );
        tries += hostnames.length * places.length;
        await setTimeout(PAUSE_MS);
        if (isStopped) return;
      }
    }
  };
  const ended = tryAll();
  return {
    async stop() {
      isStopped = true;
      await ended;
      return tries;
    },
  };
}
