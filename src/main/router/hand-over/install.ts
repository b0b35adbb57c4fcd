import { hostnameOf } from '../../first-visit/first-visit.ts';
import { autoSelectPolicy, rulesPlatform } from '../../install/select-automatically.ts';
import { keysHere } from '../../key-files/device-keys.ts';
import { readCertificate } from '../../keys/certificate.ts';
import { calls } from '../base/base.ts';
import type { HandOverServices } from './services.ts';

export function installCalls(services: HandOverServices) {
  const { installer } = services;
  return {
    places: calls.handOver.install.places.handler(async ({ input }) =>
      installer.places(await keysHere(services).installed(input.deviceId)),
    ),
    install: calls.handOver.install.install.handler(async ({ input }) => {
      const keys = keysHere(services);
      const key = await keys.toInstall(input.deviceId);
      await installer.install(input.placeId, key);
      await keys.note('handedOver', input.deviceId);
      return installer.places(key);
    }),
    remove: calls.handOver.install.remove.handler(async ({ input }) => {
      const key = await keysHere(services).installed(input.deviceId);
      await installer.remove(input.placeId, key);
      return installer.places(key);
    }),
    rules: calls.handOver.install.rules.handler(async ({ input }) => {
      const { certificatePem, hostnames } = await keysHere(services).installed(input.deviceId);
      const { issuerCommonName: issuerCn } = readCertificate(certificatePem);
      return autoSelectPolicy({ platform: rulesPlatform(process.platform), hostnames, issuerCn });
    }),
    prove: calls.handOver.install.prove.handler(async ({ input }) => {
      const keys = keysHere(services);
      const hostname = hostnameOf(keys.home, keys.device(input.deviceId));
      const { furtherServices = [] } = services.journey.journey.get().answers;
      const isFurther = furtherServices.some((service) => service.hostname === hostname);
      const leadsTo = isFurther ? ('service' as const) : ('home' as const);
      const visit = { hostname, leadsTo, outside: keys.home.outside };
      const proof = await installer.prove(input.placeId, await keys.installed(input.deviceId), visit);
      if (proof.outcome === 'opened') await keys.note('inUse', input.deviceId);
      return proof;
    }),
  };
}
