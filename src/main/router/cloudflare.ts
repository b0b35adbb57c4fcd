import type { Zone } from '../../contract/setup.ts';
import { readEdgeCertificate } from '../cloudflare/edge-certificate.ts';
import { tokenPage } from '../cloudflare/token-page.ts';
import { Refusal } from '../errors/refusal.ts';
import { recogniseSetups } from '../resources/recognise.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { readOtherHomes } from './other-homes.ts';

type CloudflareServices = Pick<
  Services,
  'connection' | 'clipboard' | 'journey' | 'workspace' | 'setupIo' | 'homes'
>;

/** Nothing that is built could be opened without one. A token that may not look is no reason to stop. */
async function requireCertificate(connection: CloudflareServices['connection'], zone: Zone): Promise<void> {
  switch (await readEdgeCertificate(connection.cloudflare(), zone)) {
    case 'ready':
    case undefined:
      return;
    case 'coming':
      throw new Refusal('CERTIFICATE_COMING');
    case 'stuck':
      throw new Refusal('CERTIFICATE_STUCK');
    case 'off':
      throw new Refusal('CERTIFICATE_OFF');
  }
}

export function cloudflareCalls(services: CloudflareServices) {
  const { connection, journey, workspace, setupIo } = services;
  return {
    tokenPage: calls.cloudflare.tokenPage.handler(() => tokenPage(workspace().dashboard)),
    watch: calls.cloudflare.watch.handler(({ signal }) => connection.state.watch(signal)),
    connect: calls.cloudflare.connect.handler(({ input }) => {
      // Also one that is refused: it may open more than is wanted here.
      services.clipboard.expire(input.token);
      return connection.connect(input.token);
    }),

    connectPractice: calls.cloudflare.connectPractice.handler(() =>
      connection.connect(workspace().playOthers().token),
    ),

    domains: calls.cloudflare.domains.handler(() => connection.checkAgain()),

    findSetups: calls.cloudflare.findSetups.handler(async () => {
      // What another home on this computer is about is found there.
      const kept = new Set(
        [journey.journey.get(), ...(await readOtherHomes(services))].map(({ setupId }) => setupId),
      );
      const found = await recogniseSetups(journey.requireAnswer('domain'), setupIo());
      return found
        .filter(({ setup }) => !kept.has(setup.id))
        .map(({ setup: { id, services, devices } }) => ({
          setupId: id,
          hostnames: services.map((service) => service.hostname),
          devices: devices.map((device) => device.name),
        }));
    }),

    chooseDomain: calls.cloudflare.chooseDomain.handler(async ({ input }) => {
      const here = journey.here();
      const domains = await connection.domains();
      const chosen = domains.find(({ zone }) => zone.id === input.zoneId);
      if (!chosen) throw new Refusal('DOMAIN_UNKNOWN');
      if (chosen.status !== 'active') throw new Refusal('DOMAIN_NOT_ACTIVE');
      await connection.requireRights(chosen, domains);
      await requireCertificate(connection, chosen.zone);
      return here.answer('domain', chosen.zone);
    }),
  };
}
