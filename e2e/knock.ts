import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import type { Entrance } from '../src/practice/edge/edge.ts';
import type { PracticeWorld } from '../src/practice/world.ts';

/** A key as a person has it after the handing over: the saved file and its words. */
export interface HeldKey {
  readonly path: string;
  readonly words: string;
}

/** What an answer at the door says: the status, and whether it is the home that speaks. */
export interface Answered {
  readonly status: number | undefined;
  readonly body: string;
}

/** What is asked for at the door; JSON goes along where there is some. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly json?: object;
  /** What the program that asks calls itself. */
  readonly program?: string;
  /** Where it comes from; from this computer's own place when absent. */
  readonly from?: Entrance;
}

const thePage: Asked = { method: 'GET', path: '/manifest.json' };

/** Knocks at the practice edge as a browser on another computer would, with a key or without one. */
export async function knock(
  { edge, ca }: PracticeWorld,
  hostname: string,
  key?: HeldKey,
  { method, path, json, program, from }: Asked = thePage,
): Promise<Answered> {
  const identity = key ? { pfx: await readFile(key.path), passphrase: key.words } : {};
  const options = {
    host: edge.host,
    port: (from ?? edge).httpsPort,
    method,
    path,
    servername: hostname,
    headers: {
      host: hostname,
      ...(json && { 'content-type': 'application/json' }),
      ...(program === undefined ? {} : { 'user-agent': program }),
    },
    ca,
    agent: false as const,
    ...identity,
  };
  return new Promise((resolve, reject) => {
    request(options)
      .on('response', async (response) => {
        response.setEncoding('utf8');
        const parts: string[] = [];
        for await (const part of response) parts.push(String(part));
        resolve({ status: response.statusCode, body: parts.join('') });
      })
      .on('error', reject)
      .end(json && JSON.stringify(json));
  });
}
