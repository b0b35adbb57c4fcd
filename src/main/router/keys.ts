import type { KeyState } from '../../contract/contract.ts';
import type { KeyFileKind } from '../../contract/hand-over.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { printablePage } from '../../guides/sheet.ts';
import { delivered, deliveredFolder } from '../handover/delivered.ts';
import { createDeviceKeys } from '../handover/device-keys.ts';
import { keyFileNames, keyStates } from '../handover/key-file.ts';
import { keyFolder } from '../handover/key-folder.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { currentKeyId } from '../setup/wanted-keys.ts';
import { calls } from './base.ts';

/** Pages are read by people who use this window, so they speak its language. */
const LANGUAGE = 'en';
const FOLDER = 'Latchkey keys';

export function keysCalls(services: Services) {
  const { journey, keys, host } = services;
  const deviceKeys = createDeviceKeys(services);

  const states = async (): Promise<readonly KeyState[]> => {
    const forgotten = new Set(journey.journey.get().answers.forgotten);
    return keyStates(journey.setup().devices, await deviceKeys.certificates(), forgotten);
  };
  const pageFor = ({ name, platform }: Device, file: string): string => {
    const [service] = journey.setup().services;
    return printablePage({ platform, name, address: service?.hostname ?? '', file }, LANGUAGE);
  };

  return {
    list: calls.keys.list.handler(states),

    passphrase: calls.keys.passphrase.handler(async ({ input }) => {
      const device = deviceKeys.device(input.deviceId);
      if ((await keys().privateKey(currentKeyId(device))) === undefined) throw new Refusal('KEY_MISSING');
      return { words: (await keys().passphrase(currentKeyId(device))).split('-') };
    }),

    save: calls.keys.save.handler(async ({ input }) => {
      const here = journey.here();
      const delivery = await delivered(host, await deviceKeys.file(input.deviceId, input.as));
      if (delivery.by !== 'cancelled') await here.note('handedOver', input.deviceId);
      return delivery;
    }),

    saveAll: calls.keys.saveAll.handler(async () => {
      const here = journey.here();
      const ready = new Set((await states()).filter(({ state }) => state === 'ready').map(idOf));
      const devices = journey.setup().devices.filter(({ id }) => ready.has(id));
      if (devices.length === 0) throw new Refusal('KEY_MISSING');
      const packed = await Promise.all(
        devices.map(async (device) => ({
          device,
          files: await Promise.all(kindsFor(device).map((as) => deviceKeys.file(device.id, as))),
        })),
      );
      const files = keyFolder(packed, (device, [file = '']) => pageFor(device, file));
      const delivery = await deliveredFolder(host, { name: FOLDER, files });
      if (delivery.by !== 'cancelled') for (const { id } of devices) await here.note('handedOver', id);
      return delivery;
    }),

    page: calls.keys.page.handler(({ input }) => {
      const device = deviceKeys.device(input.deviceId);
      const file = keyFileNames(journey.setup().devices).get(device.id) ?? '';
      const bytes = new TextEncoder().encode(pageFor(device, file));
      const name = file.replace(/\.p12$/, '.html');
      return delivered(host, { name, mediaType: 'text/html; charset=utf-8', bytes });
    }),

    forget: calls.keys.forget.handler(async ({ input }) => {
      const here = journey.here();
      const device = deviceKeys.device(input.deviceId);
      await keys().forget(currentKeyId(device));
      await here.note('forgotten', device.id);
      return states();
    }),
  };
}

/** An iPhone and a Mac can take the key in a profile as well, for Safari. */
function kindsFor({ platform }: Device): readonly KeyFileKind[] {
  return platform === 'iphone' || platform === 'mac' ? ['pkcs12', 'configuration-profile'] : ['pkcs12'];
}

function idOf({ deviceId }: KeyState): DeviceId {
  return deviceId;
}
