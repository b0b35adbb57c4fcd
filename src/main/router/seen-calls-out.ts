import type { CallsOut } from '../../contract/calls-out.ts';
import { readTunnelConnectors } from '../cloudflare/tunnel-connectors.ts';
import { isProblem } from '../errors/problem.ts';
import { appLog } from '../home-assistant/commands/apps.ts';
import { readConnectorLog } from '../resources/home-assistant/connector-app/connector-log.ts';
import { readApps } from '../resources/home-assistant/connector-app/read-apps.ts';
import type { HomeIo } from '../resources/model/model.ts';
import type { Services } from './base/services.ts';
import { observeTunnel } from './tunnel-path.ts';

/** Its own checks alone are twenty lines after each start. */
const LINES_READ = 200;

/** How the connector calls out now, as Cloudflare and, where Home Assistant runs it, its log say. */
export async function seeCallsOut({
  journey,
  setupIo,
}: Pick<Services, 'journey' | 'setupIo'>): Promise<CallsOut> {
  const ours = await observeTunnel({ journey, setupIo });
  if (!ours) return { connectors: 0, startedAt: null, log: null };
  const { cloudflare, home } = setupIo();
  const [connectors, log] = await Promise.all([
    readTunnelConnectors(cloudflare, journey.setup().zone.account.id, ours.id),
    home ? readOwnLog(ours.id, home) : null,
  ]);
  const starts = connectors.flatMap(({ run_at }) => (run_at ? [new Date(run_at).toISOString()] : []));
  // A log outlives the connection that it tells of.
  return {
    connectors: connectors.length,
    startedAt: starts.toSorted().at(-1) ?? null,
    log: connectors.length > 0 ? log : null,
  };
}

/** Of the app that runs this very tunnel; nothing where Home Assistant cannot say. */
async function readOwnLog(tunnelId: string, home: HomeIo): Promise<CallsOut['log']> {
  try {
    const { current, former } = await readApps(home);
    const app = [current, former].find((each) => each?.tunnelId === tunnelId && each.state === 'started');
    if (!app) return null;
    return readConnectorLog(await appLog(home.assistant, app.slug, LINES_READ)).callsOut;
  } catch (error) {
    if (isProblem(error)) return null;
    throw error;
  }
}
