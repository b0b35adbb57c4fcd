import { z } from 'zod';
import type { Clock } from '../../clock/clock.ts';
import { limitTime } from '../../clock/time-limit.ts';
import { Refusal } from '../../errors/refusal.ts';
import { inFewWords } from '../hide-secrets.ts';
import { lostRefusal, notUnderstood } from '../refuse.ts';
import { ask, type HomeAnswer } from '../request.ts';
import type { TrustedHome } from '../trusted-home.ts';

const TOKEN_MS = 15_000;
/** Nobody who leaves should wait longer for a home that is gone. */
const REVOKE_MS = 4_000;
const LONGEST_ANSWER = 64 * 1024;

const Granted = z.looseObject({ access_token: z.string().min(1), expires_in: z.number().positive() });
const GrantedFirst = Granted.extend({ refresh_token: z.string().min(1) });
export type Granted = z.infer<typeof Granted>;

/** The code of a login for the tokens it is worth. It works once. */
export function redeemCode(
  home: TrustedHome,
  { code, clientId }: { readonly code: string; readonly clientId: string },
  clock: Clock,
): Promise<z.infer<typeof GrantedFirst>> {
  const form = { grant_type: 'authorization_code', code, client_id: clientId };
  return grant(home, GrantedFirst, form, [code], clock);
}

/** A new access token; the refresh token stays as it is. */
export function refresh(
  home: TrustedHome,
  { refreshToken, clientId }: { readonly refreshToken: string; readonly clientId: string },
  clock: Clock,
): Promise<Granted> {
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId };
  return grant(home, Granted, form, [refreshToken], clock);
}

/** Gives a login back: no token of it works any more. Home Assistant always says yes; one that is gone cannot be told. */
export async function revoke(home: TrustedHome, refreshToken: string, clock: Clock): Promise<void> {
  await limitTime(REVOKE_MS, clock, (signal) =>
    post(home, '/auth/revoke', { token: refreshToken }, signal),
  ).catch(() => undefined);
}

const CALL = 'POST /auth/token';

/** 400 for a code or token that is not (or no longer) good, 403 for a user who was switched off (facts: login). */
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
    throw lostRefusal(error, CALL);
  });
  if (status === 400 || status === 401 || status === 403) {
    throw new Refusal('HOME_LOGIN_REFUSED', { call: CALL, status, message: inFewWords(body, secrets) });
  }
  if (status !== 200) throw new Refusal('HOME_SILENT', { call: CALL, status });
  const parsed = schema.safeParse(parsedJson(body));
  if (!parsed.success) throw notUnderstood(parsed.error, CALL);
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

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
