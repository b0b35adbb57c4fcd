import { randomBytes, randomUUID } from 'node:crypto';
import type { Core } from './core.ts';
import type { RefreshToken, User } from './home-state.ts';

/** Codes, refresh tokens and access tokens of the practice home (facts: home-assistant#login). */

const codeMs = 10 * 60_000;
const accessTokenMs = 30 * 60_000;
const dayMs = 86_400_000;

/** Who speaks, and with which of their logins. */
export interface Login {
  readonly user: User;
  readonly refreshTokenId: string;
}

export const accessTokenSeconds = accessTokenMs / 1000;

export function newCode({ state, clock }: Core, clientId: string, user: User): string {
  const code = randomBytes(16).toString('hex');
  const expiresAt = clock.now().getTime() + codeMs;
  state.codes = [...state.codes, { code, clientId, userId: user.id, expiresAt }];
  return code;
}

/** A code works once, for ten minutes, and only for the client that it was made for. */
export function redeemCode({ state, clock }: Core, clientId: string, code: string): User | undefined {
  const found = state.codes.find((one) => one.code === code && one.clientId === clientId);
  if (found === undefined) return undefined;
  state.codes = state.codes.filter((one) => one !== found);
  if (found.expiresAt <= clock.now().getTime()) return undefined;
  return state.users.find(({ id }) => id === found.userId);
}

export function newRefreshToken(
  { state, clock }: Core,
  user: User,
  by: { readonly clientId: string } | { readonly clientName: string },
): RefreshToken {
  const token: RefreshToken = {
    id: randomUUID(),
    token: randomBytes(64).toString('hex'),
    userId: user.id,
    clientId: 'clientId' in by ? by.clientId : null,
    clientName: 'clientName' in by ? by.clientName : null,
    createdAt: clock.now().toISOString(),
  };
  state.refreshTokens = [...state.refreshTokens, token];
  return token;
}

export function newAccessToken({ state, clock }: Core, refreshToken: RefreshToken, days?: number): string {
  const token = randomBytes(32).toString('base64url');
  const lasts = days === undefined ? accessTokenMs : days * dayMs;
  const expiresAt = clock.now().getTime() + lasts;
  state.accessTokens = [...state.accessTokens, { token, refreshTokenId: refreshToken.id, expiresAt }];
  return token;
}

/** Ends the login, every access token of it, and the WebSockets that were opened with them. */
export function revoke(core: Core, refreshToken: string): void {
  const { state } = core;
  const found = state.refreshTokens.find(({ token }) => token === refreshToken);
  if (found === undefined) return;
  state.refreshTokens = state.refreshTokens.filter((one) => one !== found);
  state.accessTokens = state.accessTokens.filter(({ refreshTokenId }) => refreshTokenId !== found.id);
  core.endSessions(found.id);
}

/** Whose access token it is; `undefined` for one that is unknown, has expired, or whose user was switched off. */
export function loginOf({ state, clock }: Core, accessToken: string): Login | undefined {
  const found = state.accessTokens.find(({ token }) => token === accessToken);
  if (found === undefined || found.expiresAt <= clock.now().getTime()) return undefined;
  const login = state.refreshTokens.find(({ id }) => id === found.refreshTokenId);
  const user = state.users.find(({ id }) => id === login?.userId);
  return user?.isActive === true ? { user, refreshTokenId: found.refreshTokenId } : undefined;
}
