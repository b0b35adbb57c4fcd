import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { KeyWorkshop } from '../src/main/keys/key-workshop.ts';
import { newPassphrase } from '../src/main/keys/passphrase.ts';
import { createAuthority } from '../src/practice/certificate-authority.ts';
import { ratio } from './engine.ts';

export interface KeyFigures {
  readonly ms: number;
  readonly opensslMs: number;
  readonly overOpenssl: number;
  readonly longestBlockMs: number;
}

/**
 * Makes the keys of so many devices (key pair, signing request, key file) as Latchkey does, and the same by a shell
 * loop of openssl, one after the other in one run. Signing is Cloudflare's work and left out of both: the certificate
 * is signed in between, and the clock stands still meanwhile.
 */
export async function measureKeys(devices: number, workshop: KeyWorkshop): Promise<KeyFigures> {
  // The first jobs start the threads; a wizard that has been open for a minute has them.
  await Promise.all(['a', 'b', 'c', 'd'].map((name) => workshop.makeKey({ commonName: `Warm up ${name}` })));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const ms = await ours(devices, workshop, delay);
  const opensslMs = await openssl(devices);
  return {
    ms: Math.round(ms),
    opensslMs: Math.round(opensslMs),
    overOpenssl: ratio(ms, opensslMs),
    longestBlockMs: Math.round(delay.max / 1e6),
  };
}

async function ours(
  devices: number,
  workshop: KeyWorkshop,
  delay: ReturnType<typeof monitorEventLoopDelay>,
): Promise<number> {
  const authority = await createAuthority({ name: 'Bench' });
  delay.reset();
  const numbers = Array.from({ length: devices }, (_, index) => index + 1);
  const begun = performance.now();
  const made = await Promise.all(numbers.map((n) => workshop.makeKey({ commonName: `Device ${n}` })));
  const keysMs = performance.now() - begun;
  delay.disable();

  const signed = await Promise.all(
    made.map(async ({ csrPem, privateKeyPem }, index) => {
      const { certificatePem } = await authority.signCsr(csrPem, { days: 365, account: 'bench' });
      return { privateKeyPem, certificatePem, passphrase: newPassphrase(), friendlyName: `Device ${index}` };
    }),
  );

  delay.enable();
  const packing = performance.now();
  await Promise.all(signed.map((contents) => workshop.packPkcs12(contents)));
  const packMs = performance.now() - packing;
  delay.disable();
  return keysMs + packMs;
}

/** The same work by the tool people would use: a self-signed certificate stands in for Cloudflare's, unmeasured. */
async function openssl(devices: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-bench-'));
  const loop = (body: string) => `set -e; cd '${folder}'; for i in $(seq ${devices}); do ${body}; done`;
  try {
    const keysMs = await timed(
      loop(
        'openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out $i.key; ' +
          'openssl req -new -key $i.key -subj "/CN=Device $i" -out $i.csr',
      ),
    );
    await timed(loop('openssl x509 -req -in $i.csr -signkey $i.key -days 365 -out $i.crt 2>/dev/null'));
    const packMs = await timed(
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

async function timed(script: string): Promise<number> {
  const begun = performance.now();
  const shell = spawn('sh', ['-c', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(shell, 'close');
  if (code !== 0) throw new Error('openssl could not do the work; is it installed?');
  return performance.now() - begun;
}
