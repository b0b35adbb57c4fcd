import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { KeyPool } from '../src/main/keys/key-pool.ts';
import { drawPassphrase } from '../src/main/keys/passphrase.ts';
import { createAuthority } from '../src/practice/certificates/certificate-authority.ts';
import { ratio, timed, typical } from './figures.ts';

export interface KeyFigures {
  readonly ms: number;
  readonly opensslMs: number;
  readonly overOpenssl: number;
  readonly longestBlockMs: number;
  readonly longestOwnBlockMs: number;
}

/**
 * Makes the keys of so many devices (key pair, signing request, key file) as Latchkey does, and the same by a shell
 * loop of openssl, one after the other in one round. Signing is Cloudflare's work and left out of both: the certificate
 * is signed in between, and both clocks stand still meanwhile. Of all rounds, the typical one is told.
 */
export async function measureKeys(
  devices: number,
  { keyPool, rounds }: { readonly keyPool: KeyPool; readonly rounds: number },
): Promise<KeyFigures> {
  // The first jobs start the threads; a wizard that has been open for a minute has them.
  await Promise.all(['a', 'b', 'c', 'd'].map((name) => keyPool.makeKey({ commonName: `Warm up ${name}` })));
  const measured: KeyFigures[] = [];
  while (measured.length < rounds) {
    const made = await ours(devices, keyPool);
    const opensslMs = await openssl(devices);
    measured.push({ ...made, opensslMs, overOpenssl: ratio(made.ms, opensslMs) });
  }
  const { ms, opensslMs, overOpenssl } = typical(measured, (round) => round.overOpenssl);
  const { longestBlockMs, longestOwnBlockMs } = typical(measured, (round) => round.longestBlockMs);
  return {
    ms: Math.round(ms),
    opensslMs: Math.round(opensslMs),
    overOpenssl,
    longestBlockMs: Math.round(longestBlockMs),
    longestOwnBlockMs: Math.round(longestOwnBlockMs),
  };
}

async function ours(devices: number, keyPool: KeyPool) {
  const authority = await createAuthority({ name: 'Bench' });
  const names = Array.from({ length: devices }, (_, index) => `Device ${index + 1}`);
  const making = await watched(() => Promise.all(names.map((commonName) => keyPool.makeKey({ commonName }))));
  const signed = await Promise.all(
    making.value.map(async ({ csrPem, privateKeyPem }, index) => {
      const { certificatePem } = await authority.signCsr(csrPem, { days: 365, account: 'bench' });
      return { privateKeyPem, certificatePem, passphrase: drawPassphrase(), friendlyName: `Device ${index}` };
    }),
  );
  const packing = await watched(() => Promise.all(signed.map((contents) => keyPool.packPkcs12(contents))));
  return {
    ms: making.ms + packing.ms,
    longestBlockMs: Math.max(making.longestBlockMs, packing.longestBlockMs),
    longestOwnBlockMs: Math.max(making.longestOwnBlockMs, packing.longestOwnBlockMs),
  };
}

/**
 * How long this work takes, and the longest time that this thread could not answer meanwhile. Where other programs want
 * the machine too, most of a block is waiting for a core: what this thread worked itself in any one of them is told beside.
 */
async function watched<T>(work: () => Promise<T>) {
  let [longestBlockMs, longestOwnBlockMs] = [0, 0];
  const begun = clocks();
  let before = begun;
  const look = (): Clocks => {
    const now = clocks();
    longestBlockMs = Math.max(longestBlockMs, now.ms - before.ms);
    longestOwnBlockMs = Math.max(longestOwnBlockMs, now.ownMs - before.ownMs);
    before = now;
    return now;
  };
  const timer = setInterval(look, 1);
  const value = await work().finally(() => clearInterval(timer));
  return { value, ms: look().ms - begun.ms, longestBlockMs, longestOwnBlockMs };
}

interface Clocks {
  readonly ms: number;
  /** What this thread has worked. */
  readonly ownMs: number;
}

function clocks(): Clocks {
  const { user, system } = process.threadCpuUsage();
  return { ms: performance.now(), ownMs: (user + system) / 1000 };
}

/** The same work by the tool people would use: a self-signed certificate stands in for Cloudflare's, unmeasured. */
async function openssl(devices: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-bench-'));
  const loop = (body: string) => `set -e; cd '${folder}'; for i in $(seq ${devices}); do ${body}; done`;
  try {
    const keysMs = await timedShell(
      loop(
        'openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out $i.key; ' +
          'openssl req -new -key $i.key -subj "/CN=Device $i" -out $i.csr',
      ),
    );
    await shell(loop('openssl x509 -req -in $i.csr -signkey $i.key -days 365 -out $i.crt 2>/dev/null'));
    const packMs = await timedShell(
      loop(
        'openssl pkcs12 -export -inkey $i.key -in $i.crt -out $i.p12 -passout pass:ample-river-onto-kiosk-plaza ' +
          '-keypbe PBE-SHA1-3DES -certpbe NONE -macalg sha1 -iter 10000',
      ),
    );
    return keysMs + packMs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timedShell(script: string): Promise<number> {
  return timed(() => shell(script));
}

async function shell(script: string): Promise<void> {
  const running = spawn('sh', ['-c', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(running, 'close');
  if (code !== 0) throw new Error('openssl could not do the work; is it installed?');
}
