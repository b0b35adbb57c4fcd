import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { getHostArch } from '@electron/get';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { closeServer, listen } from '../src/main/net/listen.ts';
import { aFolder } from '../src/main/storage/testing/temporary-folder.ts';
import { type Fetching, type FetchProgress, fetchElectron } from './fetch-electron.ts';

const archive = Buffer.alloc(300_000, 'electron');
const name = `electron-v99.0.0-${process.platform}-${getHostArch()}.zip`;

/** A mirror that answers like this, and a package whose installer unpacks what it finds among the whole archives. */
async function fetching(answer: RequestListener) {
  const server = createServer(answer);
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => closeServer(server));
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${port}/`);
  onTestFinished(() => void vi.unstubAllEnvs());
  const place = await aFolder();
  const electron = path.join(place, 'electron');
  await mkdir(electron);
  const checksum = createHash('sha256').update(archive).digest('hex');
  await writeFile(path.join(electron, 'package.json'), '{"version":"99.0.0"}');
  await writeFile(path.join(electron, 'checksums.json'), JSON.stringify({ [name]: checksum }));
  await writeFile(path.join(electron, 'install.js'), unpacks);
  const told: FetchProgress[] = [];
  const stopping = new AbortController();
  const how: Fetching = {
    electron,
    parts: path.join(place, 'parts'),
    archives: path.join(place, 'archives'),
    attempts: { retries: 0, minTimeout: 1 },
    stalledAfterMs: 60_000,
    tell: (progress) => told.push(progress),
    stop: stopping.signal,
  };
  const unpacked = () => readFile(path.join(electron, 'dist')).catch(() => undefined);
  const parts = async () => (await readdir(how.parts)).filter((file) => file.endsWith('.part'));
  return { how, told, stopping, unpacked, parts };
}

const unpacks = `const { cpSync, globSync } = require('node:fs');
  const [whole] = globSync(process.env.electron_config_cache + '/*/electron-*.zip');
  cpSync(whole, __dirname + '/dist');`;

/** As mirrors do: whole, or from where it is asked to go on. */
const serves: RequestListener = ({ headers }, response) => {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  response.writeHead(from > 0 ? 206 : 200, { 'Content-Length': archive.byteLength - from });
  response.end(archive.subarray(from));
};

/** Sends a third and then nothing. */
const stalls: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Length': archive.byteLength });
  response.write(archive.subarray(0, 100_000));
};

/** Sends a third, and the line breaks once some of it is kept. */
function breaksOnce(isSomeKept: () => Promise<boolean>): RequestListener {
  return async (_, response) => {
    response.writeHead(200, { 'Content-Length': archive.byteLength });
    response.write(archive.subarray(0, 100_000));
    await vi.waitUntil(isSomeKept, { timeout: 60_000 });
    response.destroy();
  };
}

/** Answers one request after the other in these ways, and the last way from then on. */
function inTurn(...ways: readonly RequestListener[]) {
  const ranges: (string | undefined)[] = [];
  const answer: RequestListener = (request, response) => {
    const way = ways[Math.min(ranges.length, ways.length - 1)];
    ranges.push(request.headers.range);
    way?.(request, response);
  };
  return { answer, ranges };
}

describe('fetching Electron', () => {
  it('tells how much of how much has come, and leaves what was unpacked', async () => {
    const { how, told, unpacked, parts } = await fetching(serves);
    expect(await fetchElectron(how)).toBe('fetched');
    expect(await unpacked()).toEqual(archive);
    expect(told.at(-1)).toEqual({ bytes: archive.byteLength, total: archive.byteLength });
    expect(await parts()).toEqual([]);
  });

  it('goes on with what has come when the line breaks, in the same start', async () => {
    const isSomeKept = async () => {
      const [file] = await parts();
      return file !== undefined && (await stat(path.join(how.parts, file))).size > 0;
    };
    const { answer, ranges } = inTurn(breaksOnce(isSomeKept), serves);
    const { how, unpacked, parts } = await fetching(answer);
    expect(await fetchElectron({ ...how, attempts: { retries: 1, minTimeout: 1 } })).toBe('fetched');
    expect(await unpacked()).toEqual(archive);
    expect(ranges[0]).toBeUndefined();
    expect(ranges[1]).toMatch(/^bytes=\d+-$/);
  });

  it('goes on in the next start where this one was ended, and half of it is not used', async () => {
    const { answer, ranges } = inTurn(stalls, serves);
    const { how, stopping, told, unpacked, parts } = await fetching(answer);
    const first = fetchElectron(how);
    await vi.waitUntil(() => told.some(({ bytes }) => bytes === 100_000));
    stopping.abort();
    expect(await first).toBe('stopped');
    expect(await unpacked()).toBeUndefined();
    expect(await parts()).toEqual([`${name}.part`]);
    expect(await fetchElectron({ ...how, stop: new AbortController().signal })).toBe('fetched');
    expect(ranges[1]).toMatch(/^bytes=\d+-$/);
    expect(await unpacked()).toEqual(archive);
  });

  it('gives up when nothing comes any more', async () => {
    const { how, unpacked } = await fetching(stalls);
    expect(await fetchElectron({ ...how, stalledAfterMs: 50 })).toBe('failed');
    expect(await unpacked()).toBeUndefined();
  });

  it('never unpacks what is not Electron, and fetches it afresh', async () => {
    const wrong: RequestListener = (_, response) => response.end(Buffer.alloc(archive.byteLength));
    const { answer, ranges } = inTurn(wrong, serves);
    const { how, unpacked, parts } = await fetching(answer);
    expect(await fetchElectron(how)).toBe('failed');
    expect(await unpacked()).toBeUndefined();
    expect(await parts()).toEqual([]);
    expect(await fetchElectron(how)).toBe('fetched');
    expect(ranges).toEqual([undefined, undefined]);
  });

  it('begins anew where the mirror cannot go on', async () => {
    const { answer } = inTurn((_, response) => response.writeHead(416).end(), serves);
    const { how, unpacked } = await fetching(answer);
    await mkdir(how.parts, { mode: 0o700 });
    await writeFile(path.join(how.parts, `${name}.part`), 'as long as can be');
    expect(await fetchElectron({ ...how, attempts: { retries: 1, minTimeout: 1 } })).toBe('fetched');
    expect(await unpacked()).toEqual(archive);
  });

  it('is left to the start that has begun it', async () => {
    const { how, stopping, told } = await fetching(stalls);
    const first = fetchElectron(how);
    await vi.waitUntil(() => told.length > 0);
    expect(await fetchElectron(how)).toBe('elsewhere');
    stopping.abort();
    await first;
  });

  it.each([404, 500])(
    'fails, and may do so at the next start, when the mirror answers %i',
    async (status) => {
      const { how } = await fetching((_, response) => response.writeHead(status).end());
      expect(await fetchElectron(how)).toBe('failed');
      expect(await fetchElectron(how)).toBe('failed');
    },
  );
});
