import type { PastedTo } from '../../contract/tunnel.ts';
import { readTunnelToken } from '../cloudflare/tunnel-token.ts';
import { Refusal } from '../errors/refusal.ts';
import { formatConnectorText, TOKEN_FILE } from '../key-files/connector-text.ts';
import { deliverFile } from '../key-files/deliver.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { seeCallsOut } from './seen-calls-out.ts';
import { observeTunnel, type PathServices, showPath, watchPath } from './tunnel-path.ts';

/** Where the pretend connector runs. */
const THIS_MACHINE = ['127.0.0.1/32', '::1/128'];

export type TunnelServices = PathServices & Pick<Services, 'host' | 'clipboard'>;

export function tunnelCalls(services: TunnelServices) {
  const { host, clipboard } = services;
  const textFor = async (kind: PastedTo): Promise<string> =>
    formatConnectorText(kind, await readToken(services));
  return {
    watch: calls.tunnel.watch.handler(({ signal }) => watchPath(services, signal)),

    copy: calls.tunnel.copy.handler(async ({ input }) => {
      if (!(await clipboard.copy(await textFor(input.for)))) throw new Refusal('CLIPBOARD_UNAVAILABLE');
      return { copied: true as const };
    }),

    saveToken: calls.tunnel.saveToken.handler(async () =>
      deliverFile(host, {
        name: TOKEN_FILE,
        mediaType: 'text/plain; charset=utf-8',
        bytes: new TextEncoder().encode(await readToken(services)),
      }),
    ),

    carry: calls.tunnel.carry.handler(({ input }) => services.journey.answer('transport', input.over)),

    callBy: calls.tunnel.callBy.handler(({ input }) =>
      services.journey.answer('edgeAddresses', input.addresses),
    ),

    callsOut: calls.tunnel.callsOut.handler(() => seeCallsOut(services)),

    playHome: calls.tunnel.playHome.handler(async () => {
      await playHome(services);
      return showPath(services);
    }),
  };
}

async function readToken({ journey, setupIo }: TunnelServices): Promise<string> {
  const ours = await observeTunnel({ journey, setupIo });
  if (!ours) throw new Refusal('ANSWERS_MISSING');
  return readTunnelToken(setupIo().cloudflare, journey.setup().zone.account.id, ours.id);
}

/** By hand a person does both: start the connector, and let Home Assistant trust it. */
async function playHome(services: TunnelServices): Promise<void> {
  const { journey, workspace } = services;
  const others = workspace().playOthers();
  // Where Home Assistant runs one already, a second would not find it.
  if ((await showPath(services)).status !== 'healthy') await others.connectTunnel(await readToken(services));
  const { home, homeWish } = journey.journey.get().answers;
  const proxies = [...THIS_MACHINE, ...(homeWish?.trustedProxies ?? [])];
  if (home) await others.trustProxies(new URL(home.url).origin, proxies);
}
