import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'plist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { KeyFileKind } from '../../contract/hand-over.ts';
import type { Device } from '../../contract/setup.ts';
import { type PracticeWorld, startPracticeWorld } from '../../practice/world.ts';
import { certified, openDoor } from '../install/testing/a-locked-home.ts';
import {
  pageInChromium,
  prepareFirefox,
  trustEdge,
  visitWithFirefox,
} from '../install/testing/real-browsers.ts';
import { readCertificate } from '../keys/certificate.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { createKeyRing } from '../keys/key-ring.ts';
import { keyNames } from '../resources/cloudflare/key-names.ts';
import { certificateName } from '../resources/cloudflare/mark.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';
import type { CertificateSeen } from '../resources/model/observed.ts';
import { memoryVault } from '../storage/vault.ts';
import { allNeed, needs } from '../testing/needs.ts';
import { packKeyFile } from './key-file.ts';
import { type Contents, importedByNss, importers } from './testing/importers.ts';

/**
 * Every kind of key file that Latchkey makes, opened by every program that people may open it with. What each pair came to
 * is printed once at the end.
 */

const SETUP = '1a2b3c4d';
const hostname = `importers-${process.pid}.linden.house`;

/** What is special about a device's name or key, and the name. Müller and Muller become one in plain letters. */
const variants = {
  'plain name': "Anna's iPhone",
  umlauts: 'Küche Müßig',
  emoji: '📱🗝️',
  'one character': 'A',
  '200 characters': 'Großmutters Fernseher '.repeat(10).slice(0, 200),
  'first of two alike': 'Müller',
  'second of two alike': 'Muller',
  'renewed once': 'Old laptop',
} as const;
type Variant = keyof typeof variants;
// The keys of an object literal are exactly those of its type.
const variantNames = Object.keys(variants) as Variant[];

/** The two kinds of file. Within a profile lies a key file, which iOS and macOS open as they open any other. */
const kinds: readonly (readonly [KeyFileKind, readonly Variant[]])[] = [
  ['pkcs12', variantNames],
  ['configuration-profile', ['plain name', 'emoji']],
];

interface Made {
  /** How its row of the matrix is called. */
  readonly row: string;
  readonly path: string;
  readonly passwordFile: string;
  /** What every program has to find in the file. */
  readonly holds: Contents;
}
let folder: string;
let world: PracticeWorld;
let made: readonly Made[];
const keyPool = createKeyPool({ threads: 2 });
const outcomes = new Map<string, Record<string, string>>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-importers-'));
  world = await startPracticeWorld();
  made = await everyFile();
  await openDoor(
    world,
    hostname,
    made.map(({ holds }) => holds.certificate),
  );
}, 60_000);
afterAll(async () => {
  await Promise.all([keyPool.close(), world.stop(), rm(folder, { recursive: true, force: true })]);
  console.table(Object.fromEntries(outcomes));
});

describe.each(importers)('$name', ({ name, needed, opened, refusal }) => {
  allNeed(...needed);

  it('finds the same key and certificate in every file, and nothing with other words', async () => {
    await eachOf(made, async ({ row, path, passwordFile, holds }) => {
      note(row, name, 'fails');
      expect(await opened(path, passwordFile, await aFolderFor(row, name))).toEqual(holds);
      const others = await aFile('other-words\n');
      await expect(opened(path, others, await aFolderFor(row, `${name} again`))).rejects.toThrow(refusal);
      note(row, name, 'opens');
    });
  }, 120_000);
});

describe('a real browser', () => {
  it('comes in with the key of every file', async (test) => {
    needs(test, 'linux', 'chromium', 'firefox-esr', 'certutil', 'pk12util');
    const door = { world, hostname };
    await eachOf(made, async ({ row, path, passwordFile, holds }) => {
      const home = await aFolderFor(row, 'home');
      const [chromium, firefox] = [join(home, '.local/share/pki/nssdb'), join(home, 'profile')];
      for (const database of [chromium, firefox]) {
        await mkdir(database, { recursive: true });
        await importedByNss(path, passwordFile, database);
      }
      const comesIn = async (browser: string, visit: () => Promise<void>) => {
        note(row, browser, 'fails');
        const before = visitsWith(holds.certificate);
        await visit();
        expect(visitsWith(holds.certificate)).toBeGreaterThan(before);
        note(row, browser, 'comes in');
      };

      await trustEdge(chromium, door);
      await comesIn('Chromium', async () => {
        expect(await pageInChromium({ home, door })).toContain('Home Assistant');
      });
      await prepareFirefox(firefox, door);
      await comesIn('Firefox', () => visitWithFirefox({ home, door, profile: firefox }));
    });
    expect(world.edge.exposedRequests()).toBe(0);
  }, 300_000);
});

/** How often this key was let in. The edge remembers a hundred visits, more than there are here. */
function visitsWith(certificate: string): number {
  return world.edge.keyVisits().filter(({ fingerprint }) => fingerprint === certificate).length;
}

/** Makes the keys as a build does, has them certified, and takes the files as they are handed over. */
async function everyFile(): Promise<readonly Made[]> {
  const devices = variantNames.map((variant, index) => aDevice(variant, index));
  const ring = createKeyRing(SETUP, memoryVault(), keyPool);
  const names = keyNames(devices);
  const certificates = await Promise.all(
    devices.map(async (device): Promise<CertificateSeen> => {
      const keyId = currentKeyId(device);
      const commonName = certificateName(SETUP, keyId, names.get(device.id) ?? '');
      const { csr, publicKey } = await ring.requestFor(keyId, commonName);
      const certificatePem = await certified(world, csr);
      const { fingerprint, notBefore: issuedOn, notAfter: expiresOn } = readCertificate(certificatePem);
      const about = { id: keyId, keyId, commonName, status: 'active', issuedOn, expiresOn } as const;
      return { ...about, fingerprint, publicKey, certificatePem };
    }),
  );
  const seen = { certificates, heldHere: await ring.held() };
  const io = { keys: ring, keyPool };
  const wanted = kinds.flatMap(([as, these]) => these.map((variant) => ({ as, variant })));
  return Promise.all(
    wanted.map(async ({ as, variant }): Promise<Made> => {
      const index = variantNames.indexOf(variant);
      const { [index]: device } = devices;
      const { [index]: certificate } = certificates;
      if (!device || !certificate) throw new Error('Each variant has a device and a certificate.');
      const file = await packKeyFile(
        { device, as, hostnames: [hostname], language: 'en' },
        devices,
        seen,
        io,
      );
      const path = join(folder, `${as} ${file.name}`);
      await writeFile(path, as === 'pkcs12' ? file.bytes : withinProfile(file.bytes), { flag: 'wx' });
      const passwordFile = await aFile(`${await ring.passphrase(currentKeyId(device))}\n`);
      const holds = { certificate: certificate.fingerprint, publicKey: certificate.publicKey };
      return { row: as === 'pkcs12' ? variant : `profile, ${variant}`, path, passwordFile, holds };
    }),
  );
}

const Profile = z.object({
  PayloadContent: z.tuple([z.object({ PayloadContent: z.instanceof(Uint8Array) })]),
});

function withinProfile(bytes: Uint8Array): Uint8Array {
  return Profile.parse(parse(Buffer.from(bytes).toString('utf8'))).PayloadContent[0].PayloadContent;
}

function aDevice(variant: Variant, index: number): Device {
  const renewal = { generation: 2, previous: 'off', from: '2031-11' } as const;
  return {
    id: (index + 1).toString(16).padStart(6, '0'),
    name: variants[variant],
    platform: 'android',
    validityDays: 365,
    state: 'on',
    ...(variant === 'renewed once' ? { renewal } : {}),
  };
}

let files = 0;
async function aFile(text: string): Promise<string> {
  files += 1;
  const path = join(folder, `${files}.txt`);
  await writeFile(path, text);
  return path;
}

async function aFolderFor(row: string, purpose: string): Promise<string> {
  const own = join(folder, `${row} ${purpose}`);
  await mkdir(own);
  return own;
}

/** Two at a time: as many as a small computer has cores. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

function note(row: string, program: string, outcome: string): void {
  outcomes.set(row, { ...outcomes.get(row), [program]: outcome });
}
