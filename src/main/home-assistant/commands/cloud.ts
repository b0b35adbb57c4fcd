import { z } from 'zod';
import type { HomeAssistant } from '../connection/home-assistant.ts';

/** `cloud/status` (facts: home-assistant#cloud-status). Who is logged out has nothing more to tell. */
const CloudStatus = z.looseObject({
  logged_in: z.boolean(),
  remote_domain: z.string().nullish(),
  remote_connected: z.boolean().nullish(),
  prefs: z.looseObject({ remote_enabled: z.boolean().nullish() }).nullish(),
});

/** Home Assistant Cloud's remote access, which leads past every lock at Cloudflare. */
export interface RemoteAccess {
  readonly state: 'on' | 'off';
  /** The name under which the home can be reached, without `https://`. */
  readonly domain: string | null;
}

/** A home without the cloud integration does not know the command: then it is off. */
export async function readRemoteAccess(home: HomeAssistant): Promise<RemoteAccess> {
  const status = await home.commandIfKnown(CloudStatus, { type: 'cloud/status' });
  if (!status?.logged_in) return { state: 'off', domain: null };
  const isOn = status.prefs?.remote_enabled === true || status.remote_connected === true;
  return { state: isOn ? 'on' : 'off', domain: status.remote_domain ?? null };
}
