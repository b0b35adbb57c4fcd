import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { downloadArtifact } from '@electron/get';
import retry, { AbortError } from 'p-retry';
import { z } from 'zod';
import { claimFile, type FileClaim } from '../src/main/transport/only-one.ts';
import { electronPackage } from './electron-binary.ts';
import { root } from './root.ts';

/** How much of Electron has come; `total` where the other side says it. */
export interface FetchProgress {
  readonly bytes: number;
  readonly total: number | undefined;
}

/** `elsewhere`: another start fetches it at this moment. */
export type FetchOutcome = 'fetched' | 'failed' | 'stopped' | 'elsewhere';

export interface Fetching {
  /** Electron's package: its version, the checksums that an archive must have, and its own installer. */
  readonly electron: string;
  /** What has come of an archive stays here until it is whole, so that the next start goes on with it. */
  readonly parts: string;
  /** Where whole archives are kept, with their checksums tried; `undefined` for Electron's own place. */
  readonly archives: string | undefined;
  /** How often a line that breaks off is tried again in one start. */
  readonly attempts: { readonly retries: number; readonly minTimeout: number };
  /** As long as something comes, it is worth waiting, however slow the line. */
  readonly stalledAfterMs: number;
  readonly tell: (progress: FetchProgress) => void;
  /** Stops it: what has come stays for the next start. */
  readonly stop: AbortSignal;
}

export const usualFetching: Omit<Fetching, 'tell' | 'stop'> = {
  electron: electronPackage,
  parts: path.join(root, 'node_modules/.cache/latchkey-electron'),
  archives: process.env.electron_config_cache,
  attempts: { retries: 5, minTimeout: 1000 },
  stalledAfterMs: 120_000,
};

/** Fetches Electron's archive, has it checked, and unpacks it by Electron's own installer. Half of it is never used. */
export async function fetchElectron(fetching: Fetching): Promise<FetchOutcome> {
  // Two that write the same part would spoil it.
  const claim = await claimParts(fetching.parts);
  if (claim.kind !== 'held') return claim.kind === 'taken' ? 'elsewhere' : 'failed';
  try {
    await fetchArchive(fetching);
    // The installer finds the archive among the whole ones and checks it once more. Its last step is the file that names
    // the program, so what it has only begun to unpack is not found.
    return (await unpack(fetching)) ? 'fetched' : outcomeOf(fetching);
  } catch {
    return outcomeOf(fetching);
  } finally {
    await claim.release();
  }
}

/** No secrets lie there: who else can enter the folder makes no difference, on file systems without rights least of all. */
async function claimParts(folder: string): Promise<FileClaim> {
  try {
    await mkdir(folder, { recursive: true });
    return await claimFile(path.join(folder, 'lock'));
  } catch {
    return { kind: 'unusable' };
  }
}

function outcomeOf({ stop }: Fetching): FetchOutcome {
  return stop.aborted ? 'stopped' : 'failed';
}

async function fetchArchive(fetching: Fetching): Promise<void> {
  const read = async (name: string) => JSON.parse(await readFile(path.join(fetching.electron, name), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(await read('package.json'));
  const checksums = z.record(z.string(), z.string()).parse(await read('checksums.json'));
  await downloadArtifact({
    version,
    checksums,
    artifactName: 'electron',
    ...(fetching.archives === undefined ? {} : { cacheRoot: fetching.archives }),
    tempDirectory: fetching.parts,
    downloader: {
      download: (url, archive) =>
        retry(() => download(url, archive, fetching), { ...fetching.attempts, signal: fetching.stop }),
    },
  });
}

/** Goes on where an earlier try was cut off. What is whole leaves the parts, so that an archive that is not right is fetched afresh. */
async function download(url: string, archive: string, fetching: Fetching): Promise<void> {
  const part = path.join(fetching.parts, `${path.basename(archive)}.part`);
  const stallTimeout = createStallTimeout(fetching.stalledAfterMs);
  const signal = AbortSignal.any([fetching.stop, stallTimeout.signal]);
  try {
    const from = await sizeOf(part);
    const answer = await fetch(url, {
      signal,
      ...(from > 0 ? { headers: { Range: `bytes=${from}-` } } : {}),
    });
    // All of it had come, and was not taken over: it begins anew.
    if (answer.status === 416) await rm(part, { force: true });
    if (answer.status === 404) throw new AbortError('There is no such archive.');
    if (!answer.ok || answer.body === null) throw new Error(`${answer.status}`);
    const goesOn = answer.status === 206;
    const counter = createCounter(goesOn ? from : 0, answer, (progress) => {
      stallTimeout.renew();
      fetching.tell(progress);
    });
    const file = createWriteStream(part, { flags: goesOn ? 'a' : 'w' });
    await pipeline(answer.body, counter, file, { signal });
    await mkdir(path.dirname(archive), { recursive: true });
    await rename(part, archive);
  } finally {
    stallTimeout.end();
  }
}

/** Ends what has stood still for so long. */
function createStallTimeout(ms: number) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal, renew: () => timer.refresh(), end: () => clearTimeout(timer) };
}

function createCounter(from: number, { headers }: Response, tell: Fetching['tell']): Transform {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  const total = Number.isNaN(length) ? undefined : from + length;
  let bytes = from;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.byteLength;
      tell({ bytes, total });
      done(null, chunk);
    },
  });
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function unpack({ electron, archives, stop }: Fetching): Promise<boolean> {
  const child = spawn(process.execPath, [path.join(electron, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, ...(archives === undefined ? {} : { electron_config_cache: archives }) },
    signal: stop,
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
