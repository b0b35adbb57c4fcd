import type { Setup } from '../../../../contract/setup.ts';
import { readTunnelToken } from '../../../cloudflare/tunnel-token.ts';
import {
  type ConnectorAppSeen,
  type OwnOptions,
  readConnectorApp,
  restartApp,
  restoreApp,
  startApp,
  stopApp,
} from '../../../home-assistant/commands/apps.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { ApplyContext, HomeIo } from '../../model/model.ts';

/** An app that ran a tunnel before Latchkey took it over, and runs it again when everything is taken away. */

export type InUseBefore = Extract<NonNullable<Ledger['connector-app']>, { readonly state: 'in-use' }>;

export function findInUseBefore({ 'connector-app': before }: Ledger): InUseBefore | undefined {
  return before?.state === 'in-use' ? before : undefined;
}

/** Whether it is as it was, so that nothing is left to do. */
export function isGivenBack(app: ConnectorAppSeen, before: InUseBefore, { adopts }: Setup): boolean {
  const hasItsTunnel =
    before.tunnel === 'its-own' ? app.tokenHash === null : app.tunnelId === adopts?.tunnel?.id;
  const isKept =
    app.boot === before.boot && app.watchdog === before.watchdog && app.autoUpdate === before.autoUpdate;
  const hasParameters = (app.runParameters ?? []).join(' ') === before.runParameters.join(' ');
  return hasItsTunnel && isKept && hasParameters && (!before.running || app.state === 'started');
}

/** Its other options were never changed: without a token it makes its own tunnel by them again. */
export async function giveBack(
  before: InUseBefore,
  context: ApplyContext,
  { assistant }: HomeIo,
): Promise<void> {
  const { slug, running, runParameters } = before;
  const token = await tokenBefore(before, context);
  await restoreApp(assistant, slug, { ...token, run_parameters: runParameters }, before);
  const app = await readConnectorApp(assistant, slug);
  if (!running) return stopApp(assistant, slug);
  // What it runs is read when it starts.
  return app?.state === 'started' ? restartApp(assistant, slug) : startApp(assistant, slug);
}

async function tokenBefore(
  { tunnel }: InUseBefore,
  { setup: { zone, adopts }, io: { cloudflare } }: ApplyContext,
): Promise<Pick<OwnOptions, 'tunnel_token'>> {
  if (tunnel === 'its-own' || !adopts?.tunnel) return {};
  return { tunnel_token: await readTunnelToken(cloudflare, zone.account.id, adopts.tunnel.id) };
}
