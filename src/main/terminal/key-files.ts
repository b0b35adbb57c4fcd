import { constants } from 'node:fs';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Device, Setup } from '../../contract/setup.ts';
import type { Language } from '../../words/languages.ts';
import type { OutgoingFile } from '../host/host.ts';
import { isHeldHere, listKeyFileKinds, nameKeyFiles, packKeyFile } from '../key-files/key-file.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { ClientKey } from '../probe/prober.ts';
import { certificateFor } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { currentKeyId, servicesFor } from '../resources/cloudflare/wanted-keys.ts';
import type { SetupIo } from '../resources/model/model.ts';
import { readSlices } from '../resources/registry.ts';

/** A key file with the words that open it. */
export interface HandedOver {
  readonly file: OutgoingFile;
  readonly passphrase: string;
}

/** Makes the folder where it is not there. Rejects with Node's error where nothing can be kept in it. */
export async function openKeyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK);
}

/** The files of every device whose key is on this computer. */
export async function packKeysHere(
  setup: Setup,
  setupIo: SetupIo,
  {
    keys,
    keyPool,
    language,
  }: { readonly keys: KeyRing; readonly keyPool: KeyPool; readonly language: Language },
): Promise<readonly HandedOver[]> {
  const seen = await readSlices(setup, setupIo)('client-certificate');
  const here = setup.devices.filter((device) => {
    const certificate = certificateFor(currentKeyId(device), seen);
    return certificate && isHeldHere(currentKeyId(device), certificate, seen);
  });
  const packed = await Promise.all(
    here.map(async (device) => {
      const passphrase = await keys.passphrase(currentKeyId(device));
      const hostnames = servicesFor(device, setup.services).map(({ hostname }) => hostname);
      const files = listKeyFileKinds(device).map((as) =>
        packKeyFile({ device, as, hostnames, language }, setup.devices, seen, { keys, keyPool }),
      );
      return (await Promise.all(files)).map((file): HandedOver => ({ file, passphrase }));
    }),
  );
  return packed.flat();
}

const PASSPHRASES_FILE = 'passphrases.json';

/** Keeps key files and, beside them, the words that open each: for this user's eyes alone, because together they open the door. */
export async function keepKeyFiles(handedOver: readonly HandedOver[], folder: string): Promise<void> {
  const secret = { mode: 0o600 };
  await Promise.all(handedOver.map(({ file }) => writeFile(join(folder, file.name), file.bytes, secret)));
  const passphrases = Object.fromEntries(handedOver.map(({ file, passphrase }) => [file.name, passphrase]));
  await writeFile(join(folder, PASSPHRASES_FILE), `${JSON.stringify(passphrases, null, 2)}\n`, secret);
}

/** The keys of these devices in a folder where {@link keepKeyFiles} kept them, by their ids. Rejects with Node's error. */
export async function readKeyFolder(
  folder: string,
  devices: readonly Device[],
): Promise<ReadonlyMap<string, ClientKey>> {
  const text = await readFile(join(folder, PASSPHRASES_FILE), 'utf8');
  const passphrases = new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(text))));
  const names = nameKeyFiles(devices);
  const found = await Promise.all(
    devices.map(async (device): Promise<readonly (readonly [string, ClientKey])[]> => {
      const name = (names.get(device.id) ?? '').replace(/\.[a-z0-9]+$/, '.p12');
      const passphrase = passphrases.get(name);
      if (passphrase === undefined) return [];
      return [[currentKeyId(device), { pkcs12: await readFile(join(folder, name)), passphrase }]];
    }),
  );
  return new Map(found.flat());
}
