import type { Setup } from '../../../../contract/setup.ts';
import type { ConnectorAppSeen } from '../../../home-assistant/commands/apps.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Observed } from '../../model/observed.ts';

/** Whose the Cloudflared apps in Home Assistant are: told by the tunnel whose token they hold. Pure. */

/** Whether apps matter at all: one is wanted, or one that was set up before may have to go. Asks no Supervisor in vain. */
export function concernsApps({ home }: Setup, ledger: Ledger): boolean {
  return (
    home?.connector === 'app' ||
    ledger['connector-app'] !== undefined ||
    ledger['app-repository'] !== undefined
  );
}

/** Whether an app runs a tunnel of this Setup, the one of now or one before it, also one that is deleted by now. */
export function isOurApp({ tunnelId }: ConnectorAppSeen, observed: Observed): boolean {
  const { ours, abandoned } = observed.tunnel;
  const standing = [...(ours ? [ours] : []), ...abandoned].map(({ id }) => id);
  const leftBehind = observed['connector-app']?.leftBehind ?? [];
  return tunnelId !== null && [...standing, ...leftBehind].includes(tunnelId);
}

/** The app that runs our tunnel, is taken over or is free to run it; `null` where one has to be installed. */
export function connectorAppFor(setup: Setup, observed: Observed): ConnectorAppSeen | null {
  const { current = null, former = null } = observed['connector-app'] ?? {};
  // Who followed the old instructions by hand has it from the former repository, and it is as good.
  if (former && (isOurApp(former, observed) || isTakenOver(former, setup))) return former;
  return current;
}

/** Whether it makes a tunnel of its own, and the user agreed that it runs ours. */
export function isTakenOver({ slug, tunnelId }: ConnectorAppSeen, { adopts }: Setup): boolean {
  return adopts?.app?.slug === slug && tunnelId === null;
}

/** Somebody else's tunnel runs in it, or it is set up without a token: it is not ours to change. */
export function isTaken(app: ConnectorAppSeen, setup: Setup, observed: Observed): boolean {
  if (isOurApp(app, observed) || isTakenOver(app, setup)) return false;
  return app.tunnelId !== null || app.configuredOtherwise;
}
