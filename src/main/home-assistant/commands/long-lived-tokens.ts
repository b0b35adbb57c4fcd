import { z } from 'zod';
import type { HomeAssistant } from '../connection/home-assistant.ts';

const Token = z.string().min(1);
const Logins = z.array(
  z.looseObject({ id: z.string(), type: z.string(), client_name: z.string().nullish() }),
);
const LONG_LIVED = 'long_lived_access_token';

export interface LongLivedToken {
  /** As the user sees it on their security page. One user has each name once. */
  readonly name: string;
  readonly days: number;
}

/**
 * Makes a token of the user whose login this is, with all their rights (facts: home-assistant#long-lived-tokens). It is a secret:
 * Home Assistant shows it this once. `HOME_REFUSED` where the user has one of that name. After `HOME_SILENT` there may be one that
 * nobody has: `endLongLivedToken` and make another.
 */
export async function createLongLivedToken(
  home: HomeAssistant,
  { name, days }: LongLivedToken,
): Promise<string> {
  return home.command(Token, { type: 'auth/long_lived_access_token', client_name: name, lifespan: days });
}

/** Ends the user's own token of this name, at once. `none` where they have none. */
export async function endLongLivedToken(home: HomeAssistant, name: string): Promise<'ended' | 'none'> {
  const logins = await home.command(Logins, { type: 'auth/refresh_tokens' });
  const found = logins.find(({ type, client_name }) => type === LONG_LIVED && client_name === name);
  if (found === undefined) return 'none';
  await home.command(z.unknown(), { type: 'auth/delete_refresh_token', refresh_token_id: found.id });
  return 'ended';
}
