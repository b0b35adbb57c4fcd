import { z } from 'zod';
import type { Clock } from '../../clock/clock.ts';
import { limitTime } from '../../clock/time-limit.ts';
import { Refusal } from '../../errors/refusal.ts';
import { isHomeBan } from '../../probe/answer-endings.ts';
import { quoteSafely } from '../connection/hide-secrets.ts';
import { parseJson } from '../connection/parse-json.ts';
import { ask, type HomeAnswer } from '../connection/request.ts';
import { translateConnectionError, translateSchemaError } from '../connection/translate.ts';
import type { TrustedHome } from '../connection/trusted-home.ts';

const TOKEN_MS = 15_000;
/** Logging out does not wait longer than this for a home that is gone. */
const REVOKE_MS = 4_000;
const LONGEST_ANSWER = 64 * 1024;

const Granted = z.looseObject({ access_token: z.string().min(1), expires_in: z.number().positive() });
const GrantedFirst = Granted.extend({ refresh_token: z.string().min(1) });
export type Granted = z.infer<typeof Granted>;

/** Exchanges the code of a login for its tokens. Works once. */
export function redeemCode(
  home: TrustedHome,
  { code, clientId }: { readonly code: string; readonly clientId: string },
  clock: Clock,
): Promise<z.infer<typeof GrantedFirst>> {
  const form = { grant_type: 'authorization_code', code, client_id: clientId };
  return grant(home, GrantedFirst, form, [code], clock);
}

/** Gets a new access token. The refresh token stays the same. */
export function refresh(
  home: TrustedHome,
  { refreshToken, clientId }: { readonly refreshToken: string; readonly clientId: string },
  clock: Clock,
): Promise<Granted> {
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId };
  return grant(home, Granted, form, [refreshToken], clock);
}

/** Revokes a login and all its tokens. Home Assistant says yes in any case, so a failure goes unnoticed. */
export async function revoke(home: TrustedHome, refreshToken: string, clock: Clock): Promise<void> {
  await limitTime(REVOKE_MS, clock, (signal) =>
    post(home, '/auth/revoke', { token: refreshToken }, signal),
  ).catch(() => undefined);
}

const CALL = 'POST /auth/token';

/**
 * 400 for a code or token that is not (or no longer) valid, 403 for a deactivated user (facts: home-assistant#login) and, in other
 * words, for an address that is banned.
 */
async function grant<T>(
  home: TrustedHome,
  schema: z.ZodType<T>,
  form: Readonly<Record<string, string>>,
  secrets: readonly string[],
  clock: Clock,
): Promise<T> {
  const { status, body } = await limitTime(TOKEN_MS, clock, (signal) =>
    post(home, '/auth/token', form, signal),
  ).catch((error: unknown) => {
    throw translateConnectionError(error, CALL);
  });
  if (isHomeBan({ status, body })) throw new Refusal('HOME_BANNED', { call: CALL, status });
  if (status === 400 || status === 401 || status === 403) {
    throw new Refusal('HOME_LOGIN_REFUSED', { call: CALL, status, message: quoteSafely(body, secrets) });
  }
  if (status !== 200) throw new Refusal('HOME_SILENT', { call: CALL, status });
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw translateSchemaError(parsed.error, CALL);
  return parsed.data;
}

function post(
  home: TrustedHome,
  path: string,
  form: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<HomeAnswer> {
  return ask(home, {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(form)),
    longest: LONGEST_ANSWER,
    signal,
  });
}
