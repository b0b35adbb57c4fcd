import type { FoundHome, HomeInspection, OthersTunnel } from '../../contract/home.ts';
import { Refusal } from '../errors/refusal.ts';
import { readCurrentUser } from './commands/current-user.ts';
import type { HomeConnection } from './connection/connection.ts';
import type { Answering } from './find/probe-address.ts';
import { inspect, type NameOwnTunnel } from './inspect.ts';

export interface InspectIo {
  readonly ourTunnelId: () => Promise<string | undefined>;
  /** A tunnel of the user's account by its id. */
  readonly describeTunnel: (tunnelId: string) => Promise<OthersTunnel | undefined>;
  readonly nameOwnTunnel: NameOwnTunnel;
  /** Whether Home Assistant answers at a URL, without any login. */
  readonly answersAt: (url: string) => Promise<Answering>;
}

/** Who is logged in, and what there is. `HOME_NOT_ADMINISTRATOR` for a user who may not configure their home. */
export async function inspectAsAdministrator(
  connection: HomeConnection,
  chosen: FoundHome,
  { ourTunnelId, describeTunnel, nameOwnTunnel, answersAt }: InspectIo,
): Promise<{ readonly userName: string; readonly look: HomeInspection }> {
  const { name, role, secondFactor } = await readCurrentUser(connection);
  if (role !== 'administrator') throw new Refusal('HOME_NOT_ADMINISTRATOR');
  const look = await inspect({
    home: connection,
    chosen,
    secondFactor,
    // Without Cloudflare we cannot tell whose tunnel an app runs, so it counts as somebody else's.
    ourTunnelId: await ourTunnelId().catch(() => undefined),
    describeTunnel: (tunnelId) => describeTunnel(tunnelId).catch(() => undefined),
    nameOwnTunnel: (own, homes) => nameOwnTunnel(own, homes).catch(() => undefined),
    answersAt,
  });
  return { userName: name, look };
}
