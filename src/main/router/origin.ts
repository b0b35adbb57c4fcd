import { withConnector } from '../../contract/home-settings.ts';
import type { Journey } from '../../contract/journey.ts';
import type { Reach } from '../../contract/setup.ts';
import { fileWords } from '../../words/files.ts';
import { speak } from '../../words/speak.ts';
import { Refusal } from '../errors/refusal.ts';
import { deliverFolder } from '../key-files/deliver.ts';
import { layOutKit } from '../origin-kit/kit-folder.ts';
import { readSeenAddresses } from '../probe/public-address.ts';
import { asOutgoingFolder } from '../reverse-proxy/kit/keep-kit.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { readKit, readMaterial, requireReach, showKit } from './origin-kit.ts';
import { type OriginPathServices, showOrigin, watchOrigin } from './origin-path.ts';

export type OriginServices = OriginPathServices & Pick<Services, 'host' | 'language'>;

export function originCalls(services: OriginServices) {
  const { journey, workspace, host } = services;
  return {
    seenAddresses: calls.origin.seenAddresses.handler(() => {
      journey.requireAnswer('domain');
      return readSeenAddresses(workspace().outside);
    }),
    reachBy: calls.origin.reachBy.handler(({ input }) => reachBy(services, input.reach)),
    placeProxy: calls.origin.placeProxy.handler(({ input }) => journey.answer('proxyAt', input.at)),
    kit: calls.origin.kit.handler(async () => showKit(await readKit(services))),
    saveKit: calls.origin.saveKit.handler(async ({ input }) => {
      const [kit, material] = [await readKit(services), await readMaterial(services)];
      const language = services.language();
      const files = layOutKit(kit, { program: input.program, material, language });
      const name = speak(fileWords, language).words.folders.reverseProxy;
      return deliverFolder(host, asOutgoingFolder(files, name));
    }),
    watch: calls.origin.watch.handler(({ signal }) => watchOrigin(services, signal)),
    playHome: calls.origin.playHome.handler(async ({ input }) => {
      await (input.part === 'proxy' ? playProxy(services) : playTrust(services));
      return showOrigin(services);
    }),
  };
}

async function reachBy({ journey, workspace }: OriginServices, reach: Reach): Promise<Journey> {
  const { isPublic } = workspace();
  if (reach.by === 'public-address') {
    const { ipv4, ipv6 } = reach.addresses;
    const unfit = [ipv4, ipv6].find((address) => address !== undefined && !isPublic(address));
    if (unfit !== undefined) throw new Refusal('PUBLIC_ADDRESS_UNFIT', { message: unfit });
  }
  const here = journey.here();
  const { homeWish, furtherServices } = journey.journey.get().answers;
  // The kit's reverse proxy serves Home Assistant's own address alone.
  if (reach.by === 'public-address' && furtherServices) throw new Refusal('SERVICES_NEED_TUNNEL');
  // Without a tunnel there is no connector that Home Assistant could run.
  if (reach.by === 'public-address' && homeWish) {
    await here.answer('homeWish', withConnector(homeWish, 'elsewhere'));
  }
  return here.answer('reach', reach);
}

/** Plays the person who starts the reverse proxy with what the kit holds, and opens the router's port to it. */
async function playProxy(services: OriginServices): Promise<void> {
  const others = services.workspace().playOthers();
  const { reach, hostname } = requireReach(services.journey.setup());
  const { server, pullAuthorityPem: pullAuthority } = await readMaterial(services);
  const shown =
    server.by === 'origin-ca'
      ? { certificate: server.certificatePem, privateKey: server.privateKeyPem }
      : await others.publicCertificate(hostname);
  const { ipv4: inTheHouse } = (await readKit(services)).proxy;
  const { ipv4, ipv6 } = reach.addresses;
  for (const address of [ipv4, ipv6].flatMap((each) => each ?? [])) {
    await others.openPort({
      address,
      port: reach.port,
      ...shown,
      pullAuthority,
      ...(inTheHouse ? { inTheHouse } : {}),
    });
  }
}

/** Plays the person who tells Home Assistant by hand to trust the proxy. */
async function playTrust(services: OriginServices): Promise<void> {
  const { home } = services.journey.journey.get().answers;
  const others = services.workspace().playOthers();
  const { trustedProxies } = await readKit(services);
  if (home) await others.trustProxies(new URL(home.url).origin, trustedProxies);
}
