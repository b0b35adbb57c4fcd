import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReleaseSource } from './release-source.ts';
import { RELEASE_DOCUMENT, type ReleaseFile } from './signed-release.ts';
import { UpdateFailure, UpdateRefusal } from './update-refusal.ts';

/** Ten times what a long changelog takes. */
const LONGEST_DOCUMENT = 256 * 1024;
const MOST_REDIRECTS = 5;
/** Without a byte. */
const SILENCE_MS = 30_000;

type Place = Pick<ReleaseSource, 'folder' | 'hosts' | 'authority'>;

/** What describes the newest release, as text. @throws {UpdateRefusal | UpdateFailure} */
export async function fetchDocument(place: Place, signal: AbortSignal): Promise<string> {
  const answer = await open(new URL(RELEASE_DOCUMENT, place.folder), place, signal);
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of answer) {
      length += piece.length;
      if (length > LONGEST_DOCUMENT) throw new UpdateRefusal('unreadable');
      pieces.push(piece);
    }
  } catch (error) {
    throw error instanceof UpdateRefusal ? error : new UpdateFailure('cut-short');
  }
  return Buffer.concat(pieces).toString('utf8');
}

/**
 * Fetches a file of the release and writes it down, unless a byte of it is not as it was signed.
 * @param onProgress how many of 100 parts are here
 * @throws {UpdateRefusal | UpdateFailure} and then what was written means nothing
 */
export async function fetchFile(
  { name, size, sha512 }: Pick<ReleaseFile, 'name' | 'size' | 'sha512'>,
  place: Place,
  to: { readonly destination: string; readonly onProgress: (percent: number) => void },
  signal: AbortSignal,
): Promise<void> {
  const answer = await open(new URL(name, place.folder), place, signal);
  const hash = createHash('sha512');
  let length = 0;
  const measured = new Transform({
    transform(piece: Buffer, _encoding, passOn) {
      length += piece.length;
      hash.update(piece);
      to.onProgress(Math.floor((Math.min(length, size) / size) * 100));
      passOn(length > size ? new UpdateRefusal('other-content') : null, piece);
    },
  });
  try {
    await pipeline(answer, measured, createWriteStream(to.destination, { mode: 0o600 }), { signal });
  } catch (error) {
    throw readFault(error, answer);
  }
  if (length < size) throw new UpdateFailure('cut-short');
  if (hash.digest('hex') !== sha512) throw new UpdateRefusal('other-content');
}

function readFault(error: unknown, answer: IncomingMessage): UpdateRefusal | UpdateFailure {
  if (error instanceof UpdateRefusal) return error;
  return new UpdateFailure(answer.complete ? 'not-kept' : 'cut-short');
}

/** Goes where an answer leads, as long as that is one of the hosts that are agreed, and encrypted. */
async function open(
  url: URL,
  place: Place,
  signal: AbortSignal,
  redirectsLeft = MOST_REDIRECTS,
): Promise<IncomingMessage> {
  if (url.protocol !== 'https:' || !place.hosts.includes(url.host)) throw new UpdateRefusal('other-place');
  const answer = await ask(url, place, signal);
  const { statusCode = 0, headers } = answer;
  if (statusCode === 200) return answer;
  answer.destroy();
  const next = statusCode >= 300 && statusCode < 400 ? URL.parse(headers.location ?? '', url) : null;
  if (next === null || redirectsLeft === 0) throw new UpdateFailure('unreachable');
  return open(next, place, signal, redirectsLeft - 1);
}

/** Nothing is said about who asks: no version, no system, no id. */
function ask(url: URL, { authority }: Place, signal: AbortSignal): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const fail = () => reject(new UpdateFailure('unreachable'));
  const asking = request(url, {
    headers: { 'user-agent': 'Latchkey', 'accept-encoding': 'identity' },
    ...(authority === undefined ? {} : { ca: authority }),
    agent: false,
    timeout: SILENCE_MS,
    signal,
  });
  // The socket stays silent for too long, before the answer or in the middle of it.
  asking.once('timeout', () => asking.destroy());
  asking.on('error', fail);
  asking.once('response', resolve);
  asking.end();
  return promise;
}
