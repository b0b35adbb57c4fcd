import { appToTakeOver } from '../../contract/home-settings.ts';
import type { DesiredHome } from '../../contract/setup.ts';
import { adoptApp } from '../adoption/adopt-app.ts';
import { readConnectorApp } from '../home-assistant/commands/apps.ts';
import type { JourneyHere } from '../journey/journey-keeper.ts';
import type { Services } from './base/services.ts';

type AppServices = Pick<Services, 'session' | 'connection'>;

/**
 * Where Home Assistant runs a Cloudflared app of somebody else already, who wants it to run the connector takes that app over. Once
 * the lock stands that is settled. Where its tunnel is none of this account's it stays as it is, and stands in the way of the plan.
 */
export async function answerAppOfOthers(
  connector: DesiredHome['connector'],
  here: JourneyHere,
  services: AppServices,
): Promise<void> {
  const { locked, adopts } = here.read().answers;
  if (locked !== undefined) return;
  const { app: former, ...others } = adopts ?? { keys: [], rules: [] };
  if (connector === 'elsewhere') {
    if (former) await here.answer('adopts', others);
    return;
  }
  const adopted = await adoptFound(here, services);
  // Where the same tunnel was met at the address already, more is known of it.
  const isKnown = adopted?.tunnel !== undefined && adopted.tunnel.id === others.tunnel?.id;
  if (adopted && !isKnown) await here.answer('adopts', { ...others, ...adopted });
}

/** `undefined` where the app is free, there is none, nobody is logged in to look, or another home is open meanwhile. */
async function adoptFound(here: JourneyHere, { session, connection }: AppServices) {
  if (!here.isOpen()) return undefined;
  const state = session.state.get();
  const inside = session.home();
  const found = state.state === 'in' ? appToTakeOver(state.look) : undefined;
  if (state.state !== 'in' || !inside || !found) return undefined;
  const cloudflare = connection.cloudflare();
  const seen = await readConnectorApp(inside, found.slug);
  const { url, reachedAt } = here.requireAnswer('home');
  const adopted =
    seen &&
    (await adoptApp(seen, {
      cloudflare,
      setup: { id: here.read().setupId, zone: here.requireAnswer('domain') },
      homes: [url, state.look.origin, ...(reachedAt ? [reachedAt] : [])],
    }));
  return adopted ?? undefined;
}
