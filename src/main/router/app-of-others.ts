import { appToTakeOver } from '../../contract/home-settings.ts';
import type { DesiredHome } from '../../contract/setup.ts';
import { adoptApp } from '../adoption/adopt-app.ts';
import { readConnectorApp } from '../home-assistant/commands/apps.ts';
import type { Services } from './base/services.ts';

type AppServices = Pick<Services, 'journey' | 'session' | 'connection'>;

/**
 * Where Home Assistant runs a Cloudflared app of somebody else already, who wants it to run the connector takes that app over. Once
 * the lock stands that is settled. Where its tunnel is none of this account's it stays as it is, and stands in the way of the plan.
 */
export async function answerAppOfOthers(
  connector: DesiredHome['connector'],
  services: AppServices,
): Promise<void> {
  const { journey } = services;
  const { locked, adopts } = journey.journey.get().answers;
  if (locked !== undefined) return;
  const { app: former, ...others } = adopts ?? { keys: [], rules: [] };
  if (connector === 'elsewhere') {
    if (former) await journey.answer('adopts', others);
    return;
  }
  const adopted = await adoptFound(services);
  // Where the same tunnel was met at the address already, more is known of it.
  const isKnown = adopted?.tunnel !== undefined && adopted.tunnel.id === others.tunnel?.id;
  if (adopted && !isKnown) await journey.answer('adopts', { ...others, ...adopted });
}

/** `undefined` where the app is free, there is none, or nobody is logged in to look. */
async function adoptFound({ journey, session, connection }: AppServices) {
  const state = session.state.get();
  const inside = session.home();
  const found = state.state === 'in' ? appToTakeOver(state.look) : undefined;
  if (state.state !== 'in' || !inside || !found) return undefined;
  const seen = await readConnectorApp(inside, found.slug);
  const { url, reachedAt } = journey.requireAnswer('home');
  const adopted =
    seen &&
    (await adoptApp(seen, {
      cloudflare: connection.cloudflare(),
      setup: { id: journey.journey.get().setupId, zone: journey.requireAnswer('domain') },
      homes: [url, state.look.origin, ...(reachedAt ? [reachedAt] : [])],
    }));
  return adopted ?? undefined;
}
