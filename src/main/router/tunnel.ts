import type { ConnectorKind, TunnelStatus } from '../../contract/contract.ts';
import { readTunnelToken } from '../cloudflare/tunnel-token.ts';
import { connectorText } from '../handover/connector-text.ts';
import { delivered } from '../handover/delivered.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import type { TunnelSeen } from '../setup/observed.ts';
import { tunnel } from '../setup/resources/tunnel.ts';
import { asCallError, calls } from './base.ts';

/** While somebody waits for the path to open, and while it only has to stay open. */
const ASK_AGAIN_MS = { soon: 1500, later: 15_000 };

export function tunnelCalls(services: Services) {
  const { journey, host, setupIo, place, wait } = services;

  const look = async (): Promise<TunnelSeen['ours']> => {
    const setup = journey.setup();
    const slices = () => Promise.reject(new Error('a tunnel is read on its own'));
    return (await tunnel.observe(setup, setupIo(), slices)).ours;
  };
  const status = async (): Promise<TunnelStatus> => {
    const here = journey.here();
    const ours = await look();
    const seen = statusOf(ours);
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
  const textFor = async (kind: ConnectorKind): Promise<string> => connectorText(kind, await token());

  return {
    watch: calls.tunnel.watch.handler(async function* ({ signal }) {
      while (!signal?.aborted) {
        const seen = await status().catch((error: unknown) => {
          throw asCallError(error);
        });
        yield seen;
        const pause = seen.status === 'healthy' ? ASK_AGAIN_MS.later : ASK_AGAIN_MS.soon;
        await wait(pause, signal).catch(() => undefined);
      }
    }),

    copy: calls.tunnel.copy.handler(async ({ input }) => {
      if (!(await host.copyText(await textFor(input.for)))) throw new Refusal('CLIPBOARD_UNAVAILABLE');
      return { copied: true as const };
    }),

    save: calls.tunnel.save.handler(async ({ input }) =>
      delivered(host, {
        name: `latchkey-${input.for}.txt`,
        mediaType: 'text/plain; charset=utf-8',
        bytes: new TextEncoder().encode(`${await textFor(input.for)}\n`),
      }),
    ),

    playHome: calls.tunnel.playHome.handler(async () => {
      const { practice } = place();
      if (!practice) throw new Refusal('PRACTICE_ONLY');
      await practice.connectTunnel(await token());
      return status();
    }),
  };
}

function statusOf(ours: TunnelSeen['ours']): TunnelStatus {
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
