import { z } from 'zod';
import type { HomeAssistant } from '../connection/home-assistant.ts';

/** Somebody who can log in to Home Assistant. */
export interface Account {
  readonly name: string;
  readonly role: 'administrator' | 'user';
  /** Home Assistant lets them in from the network at home alone. */
  readonly localOnly: boolean;
}

const ADMINISTRATORS = 'system-admin';
const Listed = z.array(
  z.looseObject({
    name: z.string().nullish(),
    is_active: z.boolean(),
    is_owner: z.boolean(),
    system_generated: z.boolean(),
    group_ids: z.array(z.string()),
    local_only: z.boolean().nullish(),
  }),
);

/**
 * The people who can log in. Whether they use a second factor is told to nobody but themselves, so it is not here
 * (facts: home-assistant#accounts). `HOME_NOT_ADMINISTRATOR` for a user who may not configure their home.
 */
export async function listAccounts(home: HomeAssistant): Promise<readonly Account[]> {
  const listed = await home.command(Listed, { type: 'config/auth/list' });
  return listed
    .filter((one) => one.is_active && !one.system_generated)
    .map(({ name, is_owner: isOwner, group_ids: groups, local_only: localOnly }) => ({
      name: name ?? '',
      role: isOwner || groups.includes(ADMINISTRATORS) ? 'administrator' : 'user',
      localOnly: localOnly ?? false,
    }));
}
