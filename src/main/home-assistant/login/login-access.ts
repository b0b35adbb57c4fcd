import type { Clock } from '../../clock/clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Access } from '../connection/access.ts';
import type { TrustedHome } from '../connection/trusted-home.ts';
import { type Granted, redeemCode, refresh, revoke } from './tokens.ts';

export interface LoginParts {
  readonly home: TrustedHome;
  readonly clock: Clock;
}

/** Renewed this long before it expires, so that it does not expire on the way. */
const MARGIN_MS = 60_000;

/** The access of a user who logged in: a token for half an hour at a time, renewed when it is needed. */
export async function accessByCode(
  login: { readonly code: string; readonly clientId: string },
  { home, clock }: LoginParts,
): Promise<Access> {
  const first = await redeemCode(home, login, clock);
  const { clientId } = login;
  const refreshToken = first.refresh_token;
  const seen = new Set([login.code, refreshToken, first.access_token]);
  let current = withExpiry(first, clock);
  let renewing: Promise<string> | undefined;
  let isGivenBack = false;

  const renew = async (): Promise<string> => {
    const granted = await refresh(home, { refreshToken, clientId }, clock);
    current = withExpiry(granted, clock);
    seen.add(granted.access_token);
    return granted.access_token;
  };
  return {
    token: async () => {
      if (isGivenBack) throw new Refusal('HOME_LOGIN_REFUSED');
      if (clock.monotonic() < current.goodUntil) return current.token;
      // Everybody who asks meanwhile gets the same new token.
      renewing ??= renew().finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
    secrets: () => [...seen],
    giveBack: async () => {
      if (isGivenBack) return;
      isGivenBack = true;
      await revoke(home, refreshToken, clock);
    },
  };
}

function withExpiry({ access_token: token, expires_in: seconds }: Granted, clock: Clock) {
  return { token, goodUntil: clock.monotonic() + seconds * 1000 - MARGIN_MS };
}
