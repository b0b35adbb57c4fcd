import type { FoundHome, HomeLook } from '../../contract/home.ts';
import { Refusal } from '../errors/refusal.ts';
import { readCurrentUser } from './commands/current-user.ts';
import type { HomeConnection } from './connection.ts';
import { inspect } from './inspect.ts';

export interface LookAroundParts {
  readonly ourTunnelId: () => Promise<string | undefined>;
  /** Whether Home Assistant answers at a URL, without any login. */
  readonly answersAt: (url: string) => Promise<'yes' | 'no'>;
}

/** Who let Latchkey in, and what there is. `HOME_NOT_ADMINISTRATOR` where they may not configure their home. */
export async function lookAround(
  connection: HomeConnection,
  chosen: FoundHome,
  { ourTunnelId, answersAt }: LookAroundParts,
): Promise<{ readonly userName: string; readonly look: HomeLook }> {
  const { name, role, secondFactor } = await readCurrentUser(connection);
  if (role !== 'administrator') throw new Refusal('HOME_NOT_ADMINISTRATOR');
  const look = await inspect({
    home: connection,
    chosen,
    secondFactor,
    // Without Cloudflare an app's tunnel is somebody's, and whose is not known.
    ourTunnelId: await ourTunnelId().catch(() => undefined),
    answersAt,
  });
  return { userName: name, look };
}
