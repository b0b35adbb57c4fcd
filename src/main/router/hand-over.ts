import type { DeviceId } from '../../contract/setup.ts';
import { guideBody } from '../../guides/page.ts';
import { guideStyles } from '../../guides/styles.ts';
import { Refusal } from '../errors/refusal.ts';
import { createFirstVisits, hostnameOf } from '../first-visit/first-visit.ts';
import { autoSelectPolicy, rulesPlatform } from '../install/select-automatically.ts';
import { orNotSaved } from '../key-files/delivered.ts';
import { type DeviceKeys, deviceIn, type KeyServices, keysHere } from '../key-files/device-keys.ts';
import { keyFileKinds, keyFileNames } from '../key-files/key-file.ts';
import { readCertificate } from '../keys/certificate.ts';
import type { GuidePages } from '../pick-up/guide-pages.ts';
import type { PickUpOrder } from '../pick-up/pick-up.ts';
import { plainNames } from '../resources/cloudflare/wanted-keys.ts';
import { calls } from './base.ts';
import type { Services } from './services.ts';

export type HandOverServices = KeyServices &
  Pick<Services, 'host' | 'drives' | 'pickUps' | 'installer' | 'wait'>;

export function handOverCalls(services: HandOverServices) {
  const { host, journey, drives, pickUps, installer, place } = services;
  const visits = createFirstVisits(services);
  const here = (): DeviceKeys => keysHere(services);

  /** What is fetched is looked up anew, and is the key that the link was opened for or nothing. */
  const fetchedFrom =
    (opened: DeviceKeys, id: DeviceId): PickUpOrder['files'] =>
    async (kind) => {
      if (place() !== opened.place || !opened.isStillKeyOf(id)) throw new Refusal('KEY_MISSING');
      const file = await here().file(id, kind);
      await opened.note('handedOver', id);
      return file;
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
        const keys = here();
        const devices = [...new Set(input.deviceIds)].map(keys.device);
        const files = devices.flatMap((device) => keyFileKinds(device).map((as) => keys.file(device.id, as)));
        const fileNames = await drives.write(input.driveId, await Promise.all(files));
        for (const { id } of devices) await keys.note('handedOver', id);
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
      const keys = here();
      const file = await keys.file(input.deviceId, input.as);
      // The system tells of a closed menu, not of a file that arrived: that is for the user to say.
      await orNotSaved(share(file));
      return { shown: true as const };
    }),
    arrived: calls.handOver.arrived.handler(({ input }) =>
      journey.note('handedOver', deviceIn(journey.journey.get().answers.devices, input.deviceId).id),
    ),

    pickUp: {
      addresses: calls.handOver.pickUp.addresses.handler(() => pickUps.addresses()),
      open: calls.handOver.pickUp.open.handler(async ({ input }) => {
        const keys = here();
        const { id, name, platform } = keys.device(input.deviceId);
        // Packed once before anybody is invited: what cannot be packed is said here and not on the phone.
        await keys.file(id, 'pkcs12');
        await pickUps.open({
          deviceId: id,
          deviceName: name,
          platform,
          address: input.address,
          world: keys.place.mode,
          guides: guidesFor(id, keys),
          files: fetchedFrom(keys, id),
        });
        // Going elsewhere closes what is open, but this one may just have been opening.
        if (place() !== keys.place) {
          await pickUps.close();
          throw new Refusal('KEY_MISSING');
        }
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
        installer.places(await here().installed(input.deviceId)),
      ),
      install: calls.handOver.install.install.handler(async ({ input }) => {
        const keys = here();
        const key = await keys.toInstall(input.deviceId);
        await installer.install(input.placeId, key);
        await keys.note('handedOver', input.deviceId);
        return installer.places(key);
      }),
      remove: calls.handOver.install.remove.handler(async ({ input }) => {
        const key = await here().installed(input.deviceId);
        await installer.remove(input.placeId, key);
        return installer.places(key);
      }),
      rules: calls.handOver.install.rules.handler(async ({ input }) => {
        const { certificatePem, hostnames } = await here().installed(input.deviceId);
        const { issuerCommonName: issuerCn } = readCertificate(certificatePem);
        return autoSelectPolicy({ platform: rulesPlatform(process.platform), hostnames, issuerCn });
      }),
      prove: calls.handOver.install.prove.handler(async ({ input }) => {
        const keys = here();
        const visit = { hostname: hostnameOf(keys), outside: keys.place.outside };
        const proof = await installer.prove(input.placeId, await keys.installed(input.deviceId), visit);
        if (proof.outcome === 'opened') await keys.note('inUse', input.deviceId);
        return proof;
      }),
    },

    visit: {
      watch: calls.handOver.visit.watch.handler(({ input, signal }) => visits.watch(input.deviceId, signal)),
      play: calls.handOver.visit.play.handler(({ input }) => visits.play(input.deviceId)),
      confirm: calls.handOver.visit.confirm.handler(({ input }) =>
        journey.note('inUse', deviceIn(journey.journey.get().answers.devices, input.deviceId).id),
      ),
    },
  };
}

/** The guides speak of this device, its home and its file. */
function guidesFor(id: DeviceId, keys: DeviceKeys): GuidePages {
  const { name } = keys.device(id);
  const [address = ''] = keys.hostnames;
  const keyName = plainNames(keys.devices).get(id) ?? name;
  const fillings = { name, keyName, address, file: keyFileNames(keys.devices).get(id) ?? '' };
  return {
    page: (platform, purpose, language) => guideBody(platform, purpose, language, fillings),
    styles: guideStyles,
  };
}
