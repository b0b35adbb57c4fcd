import type { Diagnosis } from '../../contract/check.ts';
import type { PastedTo, TunnelStatus } from '../../contract/contract.ts';
import { isTunnelUp } from '../cloudflare/tunnel-status.ts';
import { readTunnelToken } from '../cloudflare/tunnel-token.ts';
import { Refusal } from '../errors/refusal.ts';
import { connectorText, TOKEN_FILE } from '../key-files/connector-text.ts';
import { delivered } from '../key-files/delivered.ts';
import { probeHome } from '../probe/probe.ts';
import { type ClientKey, createProber } from '../probe/prober.ts';
import { readFirstClientKey } from '../resources/cloudflare/client-certificate/first-client-key.ts';
import type { TunnelSeen } from '../resources/model/observed.ts';
import { readSlices } from '../resources/registry.ts';
import { asCallError, calls } from './base.ts';
import type { Services } from './services.ts';

/** While somebody waits for the path to open, and while it only has to stay open. */
const ASK_AGAIN_MS = { soon: 1500, later: 15_000 };

/** Where the pretend connector runs. */
const THIS_MACHINE = ['127.0.0.1/32', '::1/128'];

export function tunnelCalls(services: Services) {
  const { journey, host, setupIo, keys, place, clock } = services;

  const look = async (): Promise<TunnelSeen['ours']> => {
    const setup = journey.setup();
    return (await readSlices(setup, setupIo())('tunnel')).ours;
  };
  /** One of the keys that open the address, where this computer holds one. */
  const aKey = async (): Promise<ClientKey | undefined> => {
    const setup = journey.setup();
    const seen = await readSlices(setup, setupIo())('client-certificate');
    return readFirstClientKey(setup, seen, keys());
  };

  /** Whether the home answers at the other end; told only while the path leads there. */
  const homeBehind = async ({ status }: Path, key: ClientKey | undefined): Promise<Diagnosis | null> => {
    const [service] = journey.setup().services;
    if (!service || !key || !isTunnelUp(status)) return null;
    const prober = createProber(place().outside);
    return (await probeHome({ hostname: service.hostname, protocol: 'https' }, prober, key)).diagnosis;
  };

  const status = async (key?: ClientKey): Promise<TunnelStatus> => {
    const here = journey.here();
    const path = statusOf(await look());
    const seen = { ...path, home: await homeBehind(path, key) };
    if (seen.status === 'healthy' && !journey.journey.get().answers.connected) {
      await here.answer('connected', new Date().toISOString());
    }
    return seen;
  };
  const token = async (): Promise<string> => {
    const ours = await look();
    if (!ours) throw new Refusal('ANSWERS_MISSING');
    const { cloudflare } = setupIo();
    return readTunnelToken(cloudflare, journey.setup().zone.account.id, ours.id);
  };
  const textFor = async (kind: PastedTo): Promise<string> => connectorText(kind, await token());

  return {
    watch: calls.tunnel.watch.handler(async function* ({ signal }) {
      let key: ClientKey | undefined;
      while (!signal?.aborted) {
        const seen = await status(key).catch((error: unknown) => {
          throw asCallError(error);
        });
        yield seen;
        // Asked for once the path is up: before, there is nothing to show it to.
        const needsKey = !key && isTunnelUp(seen.status);
        key ??= needsKey ? await aKey().catch(() => undefined) : undefined;
        if (needsKey && key) continue;
        const isWhole = seen.status === 'healthy' && (seen.home === 'answered' || !key);
        const pause = isWhole ? ASK_AGAIN_MS.later : ASK_AGAIN_MS.soon;
        await clock.sleep(pause, signal).catch(() => undefined);
      }
    }),

    copy: calls.tunnel.copy.handler(async ({ input }) => {
      if (!(await host.copyText(await textFor(input.for)))) throw new Refusal('CLIPBOARD_UNAVAILABLE');
      return { copied: true as const };
    }),

    saveToken: calls.tunnel.saveToken.handler(async () =>
      delivered(host, {
        name: TOKEN_FILE,
        mediaType: 'text/plain; charset=utf-8',
        bytes: new TextEncoder().encode(await token()),
      }),
    ),

    playHome: calls.tunnel.playHome.handler(async () => {
      const { practice } = place();
      if (!practice) throw new Refusal('PRACTICE_ONLY');
      // Where Home Assistant runs one already, a second would not find it.
      if ((await status()).status !== 'healthy') await practice.connectTunnel(await token());
      const { home, homeWish } = journey.journey.get().answers;
      // By hand a person does both: start the connector, and let Home Assistant trust it.
      const proxies = [...THIS_MACHINE, ...(homeWish?.trustedProxies ?? [])];
      if (home) await practice.trustProxies(new URL(home.url).origin, proxies);
      return status();
    }),
  };
}

type Path = Omit<TunnelStatus, 'home'>;

function statusOf(ours: TunnelSeen['ours']): Path {
  if (!ours) return { status: 'none', name: null };
  switch (ours.status) {
    case 'healthy':
    case 'degraded':
    case 'down':
      return { status: ours.status, name: ours.name };
    default:
      return { status: 'inactive', name: ours.name };
  }
}
