import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { Refusal } from '../errors/refusal.ts';
import type { MadeKey, Outcome } from './key-worker.ts';
import type { Pkcs12Contents } from './pkcs12.ts';
import type { PullCertificate } from './pull-certificate.ts';

/** Makes keys and key files on threads of its own; every promise rejects with {@link KeyRefusal} and nothing else. */
export interface KeyPool {
  /** A fresh RSA-2048 key with its request. `common-name-unfit` unless it is 1 to 64 printable ASCII characters. */
  makeKey(job: { readonly commonName: string }): Promise<MadeKey>;
  /** A new PEM request for a key that exists. `private-key-unreadable`, `common-name-unfit`. */
  csrFor(privateKeyPem: string, commonName: string): Promise<string>;
  /** The .p12 bytes; see `pkcs12` for what it refuses. */
  packPkcs12(contents: Pkcs12Contents): Promise<Uint8Array>;
  /** See `buildPullCertificate`. `private-key-unreadable`. */
  signPullCertificate(job: {
    readonly authorityKeyPem: string;
    readonly privateKeyPem: string;
    readonly authorityName: string;
    readonly commonName: string;
  }): Promise<PullCertificate>;
  /** Ends the threads. Work that has not begun is refused with `key-pool-closed`, and so is everything later. */
  close(): Promise<void>;
}

/** Long enough to serve a whole setup with the same threads, short enough that a manager left open costs nothing. */
const IDLE_MS = 30_000;

/** Threads start with the first job. `threads`: at most this many; unless told, one per core. */
export function createKeyPool({
  threads = availableParallelism(),
}: {
  readonly threads?: number;
} = {}): KeyPool {
  const pool = new Piscina({
    filename: keyWorkerFile(import.meta.url),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
  });
  let closing: Promise<void> | undefined;

  async function inWorker<Name extends JobName>(name: Name, job: Job<Name>): Promise<Value<Name>> {
    if (closing) throw new Refusal('key-pool-closed');
    const outcome: Outcome<Value<Name>> = await pool.run(job, { name }).catch(() => {
      throw new Refusal(closing ? 'key-pool-closed' : 'failed');
    });
    if (outcome.kind === 'refused') throw new Refusal(outcome.code);
    return outcome.value;
  }

  return {
    makeKey: (job) => inWorker('makeKey', job),
    csrFor: (privateKeyPem, commonName) => inWorker('makeSigningRequest', { privateKeyPem, commonName }),
    packPkcs12: (contents) => inWorker('packPkcs12', contents),
    signPullCertificate: (job) => inWorker('signPullCertificate', job),
    close: () => {
      closing ??= pool.close({ force: true });
      return closing;
    },
  };
}

/**
 * The worker beside this module: its source when we run from source, else the bundle's own file. A bundler may move
 * this module into a folder of shared chunks one level down, so the level above is looked at too.
 */
function keyWorkerFile(moduleUrl: string): string {
  if (moduleUrl.endsWith('.ts')) return fileURLToPath(new URL('key-worker.ts', moduleUrl));
  const beside = fileURLToPath(new URL('key-worker.js', moduleUrl));
  const file = existsSync(beside) ? beside : fileURLToPath(new URL('../key-worker.js', moduleUrl));
  // A thread cannot load modules out of Electron's archive; the worker lies unpacked beside it (electron-builder.yml).
  return file.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}

type Jobs = typeof import('./key-worker.ts');
type JobName = keyof Jobs;
type Job<Name extends JobName> = Parameters<Jobs[Name]>[0];
type Value<Name extends JobName> = ReturnType<Jobs[Name]> extends Outcome<infer T> ? T : never;
