import type { DeviceId } from '../../contract/setup.ts';
import { guideBody } from '../../guides/page.ts';
import { guideStyles } from '../../guides/styles.ts';
import { createDeviceKeys } from '../handover/device-keys.ts';
import { visitsTo } from '../handover/first-visit.ts';
import { keyFileNames } from '../handover/key-file.ts';
import type { GuidePages } from '../handover/pick-up/guide-pages.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { asCallError, calls } from './base.ts';

export function handOverCalls(services: Services) {
  const { host, journey, drives, pickUps, installer, place } = services;
  const keys = createDeviceKeys(services);
  const visits = visitsTo(services, keys);
  const guidesFor = (id: DeviceId, name: string): GuidePages => {
    const { devices, services } = journey.setup();
    const file = keyFileNames(devices).get(id) ?? '';
    const fillings = { name, address: services[0]?.hostname ?? '', file };
    return {
      page: (platform, purpose, language) => guideBody(platform, purpose, language, fillings),
      styles: guideStyles,
    };
  };

  return {
    ways: calls.handOver.ways.handler(async () => ({
      drives: (await drives.arePossible()) ? ('possible' as const) : ('not-here' as const),
      share: host.share ? ('possible' as const) : ('not-here' as const),
      pickUp: pickUps.addresses().length > 0 ? ('possible' as const) : ('no-network' as const),
      // Every system that Latchkey runs on has browsers or a store that take a key.
      install: 'possible' as const,
    })),

    drives: {
      watch: calls.handOver.drives.watch.handler(({ signal }) =>
        drives.watch(signal ?? new AbortController().signal),
      ),
      save: calls.handOver.drives.save.handler(async ({ input }) => {
        const here = journey.here();
        const files = await Promise.all(input.deviceIds.map((id) => keys.file(id, 'pkcs12')));
        const fileNames = await drives.write(input.driveId, files);
        for (const id of input.deviceIds) await here.note('handedOver', id);
        return { fileNames };
      }),
      remove: calls.handOver.drives.remove.handler(async ({ input }) => {
        await drives.remove(input.driveId, input.fileNames);
        return { removed: true as const };
      }),
      eject: calls.handOver.drives.eject.handler(async ({ input }) => {
        await drives.eject(input.driveId);
        return { ejected: true as const };
      }),
    },

    share: calls.handOver.share.handler(async ({ input }) => {
      const { share } = host;
      if (!share) throw new Refusal('SHARE_UNAVAILABLE');
      const here = journey.here();
      await share(await keys.file(input.deviceId, input.as));
      await here.note('handedOver', input.deviceId);
      return { shown: true as const };
    }),

    pickUp: {
      addresses: calls.handOver.pickUp.addresses.handler(() => pickUps.addresses()),
      open: calls.handOver.pickUp.open.handler(async ({ input }) => {
        const here = journey.here();
        const { id, name, platform } = keys.device(input.deviceId);
        // Packed once before anybody is invited: what cannot be packed is said here and not on the phone.
        await keys.file(id, 'pkcs12');
        await pickUps.open({
          deviceId: id,
          deviceName: name,
          platform,
          address: input.address,
          world: place().mode,
          guides: guidesFor(id, name),
          files: async (kind) => {
            const file = await keys.file(id, kind);
            await here.note('handedOver', id);
            return file;
          },
        });
        return pickUps.state.get();
      }),
      watch: calls.handOver.pickUp.watch.handler(({ signal }) => pickUps.state.watch(signal)),
      cancel: calls.handOver.pickUp.cancel.handler(async () => {
        await pickUps.cancel();
        return pickUps.state.get();
      }),
    },

    install: {
      places: calls.handOver.install.places.handler(async ({ input }) =>
        installer.places(await keys.installed(input.deviceId)),
      ),
      install: calls.handOver.install.install.handler(async ({ input }) => {
        const here = journey.here();
        const key = await keys.toInstall(input.deviceId);
        await installer.install(input.placeId, key);
        await here.note('handedOver', input.deviceId);
        return installer.places(key);
      }),
      remove: calls.handOver.install.remove.handler(async ({ input }) => {
        const key = await keys.installed(input.deviceId);
        await installer.remove(input.placeId, key);
        return installer.places(key);
      }),
      prove: calls.handOver.install.prove.handler(async ({ input }) => {
        const here = journey.here();
        const key = await keys.installed(input.deviceId);
        const [hostname = ''] = key.hostnames;
        const proof = await installer.prove(input.placeId, key, { hostname, outside: place().outside });
        if (proof.outcome === 'opened') await here.note('inUse', input.deviceId);
        return proof;
      }),
    },

    visit: {
      watch: calls.handOver.visit.watch.handler(async function* ({ input, signal }) {
        try {
          yield* visits.watch(input.deviceId, signal);
        } catch (error) {
          throw asCallError(error);
        }
      }),
      play: calls.handOver.visit.play.handler(({ input }) => visits.play(input.deviceId)),
      confirm: calls.handOver.visit.confirm.handler(({ input }) =>
        journey.note('inUse', keys.device(input.deviceId).id),
      ),
    },
  };
}
