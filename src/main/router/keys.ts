import type { Device } from '../../contract/setup.ts';
import { printablePage, type Sheet } from '../../guides/sheet.ts';
import { Refusal } from '../errors/refusal.ts';
import { deliverFile, deliverFolder } from '../key-files/deliver.ts';
import { deviceIn, type KeyServices, keysHere } from '../key-files/device-keys.ts';
import { listKeyFileKinds, nameKeyFiles } from '../key-files/key-file.ts';
import { layOutKeyFolder } from '../key-files/key-folder.ts';
import { currentKeyId, plainNames } from '../resources/cloudflare/wanted-keys.ts';
import { calls } from './base.ts';
import type { Services } from './services.ts';

/** Pages are read by people who use this window, so they speak its language. */
const LANGUAGE = 'en';
const FOLDER = 'Latchkey keys';

export function keysCalls(services: KeyServices & Pick<Services, 'host' | 'pickUps'>) {
  const { journey, keys, host, pickUps } = services;

  /** Who has deleted a key here does not mean it to be fetched any more. */
  const withdraw = async (deviceId: Device['id']): Promise<void> => {
    const pickUp = pickUps.state.get();
    if (pickUp.state === 'open' && pickUp.deviceId === deviceId) await pickUps.cancel();
  };

  return {
    list: calls.keys.list.handler(() => keysHere(services).states()),

    passphrase: calls.keys.passphrase.handler(async ({ input }) => {
      const ring = keys();
      const keyId = currentKeyId(deviceIn(journey.journey.get().answers.devices, input.deviceId));
      // Asked for the words of a key that is not here, the ring would make some.
      if ((await ring.privateKey(keyId)) === undefined) throw new Refusal('KEY_MISSING');
      return { words: (await ring.passphrase(keyId)).split('-') };
    }),

    save: calls.keys.save.handler(async ({ input }) => {
      const here = keysHere(services);
      const file = await here.file(input.deviceId, input.as);
      return deliverFile(host, file, () => here.note('handedOver', input.deviceId));
    }),

    saveAll: calls.keys.saveAll.handler(async () => {
      const here = keysHere(services);
      const [address = ''] = here.hostnames;
      const ready = (await here.states()).filter(({ state }) => state === 'ready');
      const names = plainNames(here.devices);
      const devices = ready.map(({ deviceId }) => here.device(deviceId));
      if (devices.length === 0) throw new Refusal('KEY_MISSING');
      const packed = await Promise.all(
        devices.map(async (device) => ({
          device,
          files: await Promise.all(listKeyFileKinds(device).map((as) => here.file(device.id, as))),
        })),
      );
      const files = layOutKeyFolder(packed, (device, [file = '', ...more]) =>
        pageFor(device, {
          keyName: names.get(device.id) ?? device.name,
          address,
          file,
          files: [file, ...more],
        }),
      );
      return deliverFolder(host, { name: FOLDER, files }, async () => {
        for (const { id } of devices) await here.note('handedOver', id);
      });
    }),

    page: calls.keys.page.handler(({ input }) => {
      const { devices = [] } = journey.journey.get().answers;
      const device = deviceIn(devices, input.deviceId);
      const file = nameKeyFiles(devices).get(device.id) ?? '';
      const keyName = plainNames(devices).get(device.id) ?? device.name;
      const address = journey.setup().services[0]?.hostname ?? '';
      const bytes = new TextEncoder().encode(pageFor(device, { keyName, address, file }));
      const name = file.replace(/\.p12$/, '.html');
      return deliverFile(host, { name, mediaType: 'text/html; charset=utf-8', bytes });
    }),

    forget: calls.keys.forget.handler(async ({ input }) => {
      const here = keysHere(services);
      const { id } = here.device(input.deviceId);
      await withdraw(id);
      await here.forget(id);
      await here.note('forgotten', id);
      return here.states();
    }),
  };
}

function pageFor(
  { name, platform }: Device,
  filled: Pick<Sheet, 'keyName' | 'address' | 'file' | 'files'>,
): string {
  return printablePage({ platform, name, ...filled }, LANGUAGE);
}
