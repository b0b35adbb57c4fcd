import type { Core } from './core.ts';

/** Whom Home Assistant has shut out after wrong logins (facts: home-assistant#login-limit). */
export interface Bans {
  readonly isBanned: (address: string) => boolean;
  /** One more of this address; at the limit it is banned, in the file too. */
  readonly countWrongLogin: (address: string) => void;
}

export function createBans(core: Core): Bans {
  const { state } = core;
  /** Kept in memory only, as there. */
  const wrongLogins = new Map<string, number>();
  return {
    isBanned: (address) => state.http.running.ip_ban_enabled && state.bans.running.includes(address),
    countWrongLogin(address) {
      const count = (wrongLogins.get(address) ?? 0) + 1;
      wrongLogins.set(address, count);
      const limit = state.http.running.login_attempts_threshold;
      if (limit < 1 || count < limit || state.bans.running.includes(address)) return;
      state.bans = { inFile: [...state.bans.inFile, address], running: [...state.bans.running, address] };
      core.log({
        name: 'homeassistant.components.http.ban',
        level: 'WARNING',
        source: ['components/http/ban.py', 172],
        text: `Banned IP ${address} for too many login attempts`,
      });
    },
  };
}
