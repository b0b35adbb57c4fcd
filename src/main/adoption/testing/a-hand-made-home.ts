import { X509Certificate } from 'node:crypto';
import type { Setup } from '../../../contract/setup.ts';
import type { IngressRule } from '../../../practice/cloudflare/state.ts';
import { auditPermissions } from '../../../practice/cloudflare/token.ts';
import { createCloudflare } from '../../cloudflare/client.ts';
import { readTunnelToken } from '../../cloudflare/tunnel-token.ts';
import { probeHome } from '../../probe/probe.ts';
import type { ClientKey } from '../../probe/prober.ts';
import {
  listRecords,
  recordsInTheWay,
  tunnelTarget,
} from '../../resources/cloudflare/zone/dns-records-seen.ts';
import { asReplaced } from '../../resources/cloudflare/zone/replaced-records.ts';
import type { BuildIo } from '../../resources/model/model.ts';
import { anEngineInAWorld } from '../../resources/testing/engine-in-world.ts';
import { adopt, lookAtHandMade } from '../look.ts';

export const ha = 'ha.linden.house';

type Engine = Awaited<ReturnType<typeof anEngineInAWorld>>;

/** A home that somebody reaches already, by what they made by hand, and that Latchkey has never seen. */
/** `token`: of Latchkey's own form, which may not read applications of Access, or with the further rights of an audit. */
export async function aHandMadeHome({ token = 'usual' }: { readonly token?: 'usual' | 'audit' } = {}) {
  const engine = await anEngineInAWorld({ seed: () => {} });
  const { world, io } = engine;
  if (token === 'usual') return handsIn(engine, io);
  const { secret } = world.cloudflare.seed.token({ permissions: auditPermissions });
  return handsIn(engine, { ...io, cloudflare: createCloudflare({ token: secret, apiUrl: world.apiUrl }) });
}

/** What a person does by hand in a world, and what Latchkey sees of it. */
export function handsIn<E extends Engine>(engine: E, io: BuildIo) {
  const { world, practice, setup, prober } = engine;
  const { seed, cloud } = world.cloudflare;
  const [zone] = cloud.state.zones.values();
  const [account] = cloud.state.accounts.values();
  if (!zone || !account) throw new Error('the world is empty');

  // Each home says for itself what is amiss.
  seed.setting(zone, 'http3', 'off');
  const record = (name: string, content: string, type: 'A' | 'CNAME' = 'CNAME') =>
    seed.dnsRecord(zone, { name, type, content, proxied: true });
  return {
    ...engine,
    io,
    seed,
    zone,
    account,
    record,
    /** A tunnel whose connector runs in the home. */
    tunnel: async (
      name: string,
      ingress: readonly IngressRule[],
      configSrc: 'cloudflare' | 'local' = 'cloudflare',
    ): Promise<string> => {
      const config = { ingress: [...ingress, { service: 'http_status:404' }] };
      const configuration = { version: 1, createdAt: zone.zone.createdOn, config };
      const { id } = seed.tunnel(account, { name, configSrc, configuration });
      await practice.connectTunnel(await readTunnelToken(io.cloudflare, world.account.id, id));
      return tunnelTarget(id);
    },
    rule: (expression: string, fields: Partial<Parameters<typeof seed.rule>[1]> = {}) =>
      seed.rule(zone, { action: 'block', enabled: true, description: 'My lock', expression, ...fields }),
    asksForKeys: (...hostnames: readonly string[]) => {
      for (const hostname of hostnames) seed.hostnameAssociation(zone, hostname);
    },
    /** A certificate of the zone's, with its private half on somebody's phone. */
    key: async (commonName: string): Promise<HandMadeClientKey> => {
      const { key, certificate } = await world.strangersKey();
      const fingerprint = new X509Certificate(certificate).fingerprint256.replaceAll(':', '').toLowerCase();
      const { id } = seed.clientCertificate(zone, { commonName, certificate, fingerprint });
      return { id, fingerprint, client: { privateKeyPem: key, certificatePem: certificate } };
    },
    visit: async (hostname: string, key?: ClientKey) =>
      (await probeHome({ hostname, protocol: 'https', ...(key ? { key } : {}) }, prober)).diagnosis,
    look: () => lookAtHandMade(setup, { ...io, prober }),
    /** The Setup of who takes over all that is found, and agreed that the address's record makes way. */
    takenOver: (base: Setup = setup) => takeOver(base, io),
  };
}

export type HandMadeHome = Awaited<ReturnType<typeof aHandMadeHome>>;

export interface HandMadeClientKey {
  readonly id: string;
  readonly fingerprint: string;
  readonly client: Extract<ClientKey, { readonly certificatePem: string }>;
}

async function takeOver(setup: Setup, io: BuildIo): Promise<Setup> {
  const seen = await lookAtHandMade(setup, io);
  const adopts = seen ? adopt(seen) : { keys: [], rules: [] };
  const records = await listRecords(io.cloudflare, setup, { name: { exact: ha } });
  const url = adopts.tunnel?.leadsTo;
  return {
    ...setup,
    adopts: { ...adopts, ...(setup.adopts?.app ? { app: setup.adopts.app } : {}) },
    services: setup.services.map((service) => ({
      ...service,
      ...(url ? { url } : {}),
      takesOver: recordsInTheWay(ha, records).map(asReplaced),
    })),
  };
}
