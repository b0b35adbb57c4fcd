import type { Delivery } from '../../contract/delivery.ts';
import type { KeyState } from '../../contract/key-state.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { readBook } from '../../guides/read-book.ts';
import { printablePage, type Sheet } from '../../guides/sheet.ts';
import type { GuideBook } from '../../guides/text/guide-book.ts';
import { fileWords } from '../../words/files.ts';
import { speak } from '../../words/speak.ts';
import { buildAlexaKit } from '../alexa-kit/alexa-kit.ts';
import { writeReadMe } from '../alexa-kit/read-me.ts';
import { Refusal } from '../errors/refusal.ts';
import { deliverFile, deliverFolder } from '../key-files/deliver.ts';
import { deviceIn, type KeyServices, keysHere } from '../key-files/device-keys.ts';
import { listKeyEnds } from '../key-files/key-ends.ts';
import { listKeyFileKinds, nameKeyFiles } from '../key-files/key-file.ts';
import { layOutKeyFolder } from '../key-files/key-folder.ts';
import type { KeyHome, KeyPlaces } from '../key-files/key-home.ts';
import { keyNames, oldKeyNames } from '../resources/cloudflare/key-names.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export type KeysServices = KeyServices & Pick<Services, 'host' | 'clipboard' | 'pickUps' | 'keyEnds'>;

export function keysCalls(services: KeysServices) {
  const { host } = services;
  return {
    list: calls.keys.list.handler(() => listKeys(services)),
    passphrase: calls.keys.passphrase.handler(async ({ input }) => ({
      words: (await readPassphrase(services, input.deviceId)).split('-'),
    })),
    copyPassphrase: calls.keys.copyPassphrase.handler(async ({ input }) => {
      const passphrase = await readPassphrase(services, input.deviceId);
      if (!(await services.clipboard.copy(passphrase))) throw new Refusal('CLIPBOARD_UNAVAILABLE');
      return { copied: true as const };
    }),
    save: calls.keys.save.handler(async ({ input }) => {
      const here = keysHere(services);
      const file = await here.file(input.deviceId, input.as);
      return deliverFile(host, file, () => here.note('handedOver', input.deviceId));
    }),
    alexaKit: calls.keys.alexaKit.handler(({ input }) => saveAlexaKit(services, input.deviceId)),
    saveAll: calls.keys.saveAll.handler(() => saveAll(services)),
    page: calls.keys.page.handler(({ input }) => savePage(services, input.deviceId)),
    forget: calls.keys.forget.handler(async ({ input }) => {
      const here = keysHere(services);
      const { id } = here.device(input.deviceId);
      await withdrawPickUp(services, id);
      await here.forget(id);
      await here.note('forgotten', id);
      return here.states();
    }),
  };
}

/** When keys end is kept: at the next start nobody is asked for it. */
async function listKeys(services: KeysServices): Promise<readonly KeyState[]> {
  const here = keysHere(services);
  const { journey, mode } = here.workspace;
  const { setupId } = journey.read();
  const states = await here.states();
  if (mode === 'real') {
    // Without it the user is not reminded by the system; what they asked for is answered all the same.
    await services.keyEnds.note(setupId, listKeyEnds(here.devices, states)).catch(() => undefined);
  }
  return states;
}

async function readPassphrase({ journey, keys }: KeysServices, deviceId: DeviceId): Promise<string> {
  const ring = keys();
  const keyId = currentKeyId(deviceIn(journey.journey.get().answers.devices, deviceId));
  // Asked for the words of a key that is not here, the ring would make some.
  if ((await ring.privateKey(keyId)) === undefined) throw new Refusal('KEY_MISSING');
  return ring.passphrase(keyId);
}

/** The key leaves without its words here, as it does for an install: Amazon's function has to read it. */
async function saveAlexaKit(services: KeysServices, deviceId: DeviceId): Promise<Delivery> {
  const here = keysHere(services);
  const device = here.device(deviceId);
  const { id, name } = device;
  const { privateKeyPem, certificatePem, hostnames } = await here.toInstall(id);
  const [hostname = ''] = hostnames;
  const { address } = here.home.opens(device);
  const language = services.language();
  const readMe = writeReadMe({ name, address }, language);
  const files = buildAlexaKit({ hostname, certificatePem, privateKeyPem, readMe });
  const folder = { name: speak(fileWords, language).words.folders.alexa, files };
  return deliverFolder(services.host, folder, () => here.note('handedOver', id));
}

async function saveAll(services: KeysServices): Promise<Delivery> {
  const [here, language] = [keysHere(services), services.language()];
  const ready = (await here.states()).filter(({ state }) => state === 'ready');
  const names = new Map(
    ready.map(({ deviceId, keyName, oldKeyName }) => [deviceId, { keyName, oldKeyName }]),
  );
  const devices = ready.map(({ deviceId }) => here.device(deviceId));
  if (devices.length === 0) throw new Refusal('KEY_MISSING');
  const packed = await Promise.all(
    devices.map(async (device) => ({
      device,
      files: await Promise.all(listKeyFileKinds(device).map((as) => here.file(device.id, as))),
    })),
  );
  const book = await readBook(language);
  const files = layOutKeyFolder(packed, (device, [file = '', ...more]) =>
    pageFor(book, device, {
      ...(names.get(device.id) ?? { keyName: device.name }),
      ...opensAt(here.home, device),
      file,
      files: [file, ...more],
    }),
  );
  const name = speak(fileWords, language).words.folders.keys;
  return deliverFolder(services.host, { name, files }, async () => {
    for (const { id } of devices) await here.note('handedOver', id);
  });
}

async function savePage(
  { journey, keyHome, host, language }: KeysServices,
  deviceId: DeviceId,
): Promise<Delivery> {
  const { devices = [] } = journey.journey.get().answers;
  const device = deviceIn(devices, deviceId);
  const file = nameKeyFiles(devices).get(device.id) ?? '';
  const keyName = keyNames(devices).get(device.id) ?? device.name;
  const oldKeyName = oldKeyNames(devices).get(device.id);
  const place = opensAt(keyHome(), device);
  const page = pageFor(await readBook(language()), device, { keyName, oldKeyName, ...place, file });
  const bytes = new TextEncoder().encode(page);
  const name = file.replace(/\.[a-z0-9]+$/, '.html');
  return deliverFile(host, { name, mediaType: 'text/html; charset=utf-8', bytes });
}

/** Who has deleted a key here does not mean it to be fetched any more. */
async function withdrawPickUp({ pickUps }: KeysServices, deviceId: DeviceId): Promise<void> {
  const pickUp = pickUps.state.get();
  if (pickUp.state === 'open' && pickUp.deviceId === deviceId) await pickUps.cancel();
}

function opensAt(home: KeyHome, device: Device): Pick<KeyPlaces, 'address' | 'path'> {
  const { address, path } = home.opens(device);
  return { address, path };
}

function pageFor(
  book: GuideBook,
  { name, platform }: Device,
  filled: Pick<Sheet, 'keyName' | 'oldKeyName' | 'address' | 'path' | 'file' | 'files'>,
): string {
  return printablePage(book, { platform, name, ...filled });
}
