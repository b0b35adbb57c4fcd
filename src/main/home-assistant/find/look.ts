import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { FoundHome } from '../../contract/home.ts';
import { Refusal } from '../refusal.ts';
import { urlsToTry } from './typed-address.ts';

const TIMEOUT_MS = 4000;
const LONGEST_BODY = 64 * 1024;

const Manifest = z.object({ name: z.string() });
const Greeting = z.object({ type: z.literal('auth_required'), ha_version: z.string() });

/** Looks for Home Assistant at each of the places at once; those that answer, in the order given. */
export async function findHomes(places: readonly string[]): Promise<readonly FoundHome[]> {
  const looks = await Promise.allSettled(places.map(lookAt));
  return looks.flatMap((look) => (look.status === 'fulfilled' ? [look.value] : []));
}

/**
 * Looks for Home Assistant where the user says it is. `HOME_ADDRESS_MANGLED`, `HOME_UNREACHABLE`,
 * `HOME_NOT_HOME_ASSISTANT` (something else answers).
 */
export async function lookWhere(typed: string): Promise<FoundHome> {
  const urls = urlsToTry(typed);
  if (!urls) throw new Refusal('HOME_ADDRESS_MANGLED');
  const looks = await Promise.allSettled(urls.map(lookAt));
  const found = looks.find((look) => look.status === 'fulfilled');
  if (found) return found.value;
  const refusals = looks.flatMap((look) => (look.status === 'rejected' ? [asRefusal(look.reason)] : []));
  // That something answers says more than that nothing does at the other port.
  throw refusals.find((refusal) => refusal.code === 'HOME_NOT_HOME_ASSISTANT') ?? refusals[0];
}

/** The frontend's manifest says what it is without a login; the version is in the WebSocket's greeting. */
async function lookAt(url: string): Promise<FoundHome> {
  const { status, body } = await get(`${url}/manifest.json`);
  const manifest = status === 200 ? parsedManifest(body) : undefined;
  if (!manifest?.name.toLowerCase().includes('home assistant')) {
    throw new Refusal('HOME_NOT_HOME_ASSISTANT', { status });
  }
  return { url, name: manifest.name, version: await versionAt(url) };
}

function parsedManifest(body: string): z.infer<typeof Manifest> | undefined {
  try {
    return Manifest.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** At home the certificate is often the user's own making: nothing secret is sent here, so it is not judged. */
function get(url: string): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? secureRequest : plainRequest)(url, {
      agent: false,
      rejectUnauthorized: false,
    });
    // For the whole answer, not for each pause in it: something that drips for ever is no home.
    const timer = setTimeout(() => request.destroy(failure('ETIMEDOUT')), TIMEOUT_MS);
    request.on('response', (response) => {
      bodyOf(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    request.on('error', reject);
    request.on('close', () => clearTimeout(timer));
    request.end();
  });
}

/** Rejects when the answer ends early or is no manifest by its length alone. */
async function bodyOf(response: IncomingMessage): Promise<string> {
  let body = '';
  response.setEncoding('utf8');
  for await (const part of response) {
    body += String(part);
    if (body.length > LONGEST_BODY) throw new Refusal('HOME_NOT_HOME_ASSISTANT');
  }
  return body;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** `null` when the greeting does not come: the home is found all the same. */
function versionAt(url: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/websocket`, {
      handshakeTimeout: TIMEOUT_MS,
      rejectUnauthorized: false,
    });
    const timer = setTimeout(() => socket.terminate(), TIMEOUT_MS);
    const end = (version: string | null): void => {
      clearTimeout(timer);
      socket.terminate();
      resolve(version);
    };
    socket.on('message', (data) => end(greetedVersion(String(data))));
    socket.on('error', () => end(null));
    socket.on('close', () => end(null));
  });
}

function greetedVersion(message: string): string | null {
  try {
    return Greeting.safeParse(JSON.parse(message)).data?.ha_version ?? null;
  } catch {
    return null;
  }
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = z.object({ code: z.string() }).safeParse(error).data?.code;
  return new Refusal('HOME_UNREACHABLE', code ? { message: code } : {});
}
