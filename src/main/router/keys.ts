import type { Device } from '../../contract/setup.ts';
import { delivered } from '../handover/delivered.ts';
import { keyFile, keyStates } from '../handover/key-file.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import type { ClientCertificatesSeen } from '../setup/observed.ts';
import { clientCertificate } from '../setup/resources/client-certificate.ts';
import { currentKeyId } from '../setup/wanted-keys.ts';
import { calls } from './base.ts';

export function keysCalls(services: Services) {
  const { journey, keys, workshop, host, setupIo } = services;

  const certificates = (): Promise<ClientCertificatesSeen> => {
    const onlyCertificates = () => Promise.reject(new Error('certificates are read on their own'));
    return clientCertificate.observe(journey.setup(), setupIo(), onlyCertificates);
  };
  const deviceOf = (id: string): Device => {
    const device = journey.journey.get().answers.devices?.find((each) => each.id === id);
    if (!device) throw new Refusal('DEVICE_UNKNOWN');
    return device;
  };

  return {
    list: calls.keys.list.handler(async () => keyStates(journey.setup().devices, await certificates())),

    passphrase: calls.keys.passphrase.handler(async ({ input }) => {
      const device = deviceOf(input.deviceId);
      if ((await keys().privateKey(currentKeyId(device))) === undefined) throw new Refusal('KEY_MISSING');
      return { words: (await keys().passphrase(currentKeyId(device))).split('-') };
    }),

    save: calls.keys.save.handler(async ({ input }) => {
      const here = journey.here();
      const own = { keys: keys(), workshop };
      const device = deviceOf(input.deviceId);
      const file = await keyFile(device, journey.setup().devices, await certificates(), own);
      const delivery = await delivered(host, file);
      if (delivery.by !== 'cancelled') await here.handOver(device.id);
      return delivery;
    }),
  };
}
