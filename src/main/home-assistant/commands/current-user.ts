import { z } from 'zod';
import type { HomeInspection } from '../../../contract/home.ts';
import type { HomeAssistant } from '../connection/home-assistant.ts';

const User = z.looseObject({
  name: z.string().catch(''),
  is_admin: z.boolean(),
  mfa_modules: z.array(z.looseObject({ enabled: z.boolean() })).nullish(),
});

export interface UserSeen {
  readonly name: string;
  readonly role: 'administrator' | 'user';
  readonly secondFactor: HomeInspection['secondFactor'];
}

/** The user whose login this is (facts: home-assistant#current-user). */
export async function readCurrentUser(home: HomeAssistant): Promise<UserSeen> {
  const { name, is_admin, mfa_modules: modules } = await home.command(User, { type: 'auth/current_user' });
  return { name, role: is_admin ? 'administrator' : 'user', secondFactor: secondFactorIn(modules ?? []) };
}

function secondFactorIn(modules: readonly { readonly enabled: boolean }[]): UserSeen['secondFactor'] {
  if (modules.length === 0) return 'unknown';
  return modules.some(({ enabled }) => enabled) ? 'on' : 'off';
}
