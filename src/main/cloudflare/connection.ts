import {
  type Connection,
  type Domain,
  type Permission,
  type PermissionCheck,
  permissions,
} from '../../contract/cloudflare.ts';
import { Refusal } from '../refusal.ts';
import type { Vault } from '../storage/vault.ts';
import { type Watched, watched } from '../watched.ts';
import { type Cloudflare, createCloudflare } from './client.ts';
import { listDomains } from './domains.ts';
import { mayDo, readPastedToken, verifyUserToken } from './token.ts';

const TOKEN = 'cloudflare-token';

/** Where a connection is made: the API's address, and the vault that keeps the token. */
export interface ConnectionPlace {
  readonly apiUrl: string;
  readonly vault: Vault;
}

/** The user's connection to Cloudflare: the token goes in once and never comes out again. */
export interface CloudflareConnection {
  readonly state: Watched<Connection>;
  /** Uses this place's token from now on, if it has one; it is looked at in the background. */
  moveTo(place: ConnectionPlace): void;
  /** Looks at a pasted token, shows each permission as it is found, and keeps a token that is alive. */
  connect(pasted: string): Promise<Connection>;
  domains(): Promise<readonly Domain[]>;
  /** The API with the kept token. Throws `NOT_CONNECTED` without one. */
  cloudflare(): Cloudflare;
}

export function createConnection(first: ConnectionPlace): CloudflareConnection {
  let place = first;
  const state = watched(unconnected(first));

  const withToken = (token: string): Cloudflare => createCloudflare({ token, apiUrl: place.apiUrl });
  const keptToken = (): string => {
    const token = place.vault.get(TOKEN);
    if (token === undefined) throw new Refusal('NOT_CONNECTED');
    return token;
  };

  const lookAt = async (token: string, kind: 'user' | 'account'): Promise<Connection> => {
    state.set({ ...unconnected(place), phase: 'checking' });
    const cloudflare = withToken(token);
    if (kind === 'user') await verifyUserToken(cloudflare);
    const domains = await listDomains(cloudflare);
    await place.vault.set(TOKEN, token);
    state.set({ ...state.get(), domains, permissions: found(state.get().permissions, 'zone-read', true) });
    const usable = domains.find(({ status }) => status === 'active') ?? domains[0];
    if (usable) await probePermissions(cloudflare, usable, state);
    const complete = state.get().permissions.every((check) => check.state === 'allowed');
    state.set({ ...state.get(), phase: complete ? 'connected' : 'incomplete' });
    return state.get();
  };

  const connect = async (pasted: string): Promise<Connection> => {
    const read = readPastedToken(pasted);
    if (read.kind === 'mangled') throw new Refusal('TOKEN_MANGLED');
    if (read.kind === 'global-key') throw new Refusal('TOKEN_GLOBAL_KEY');
    const before = state.get();
    try {
      return await lookAt(read.token, read.kind);
    } catch (error) {
      // What was known of an earlier, working token still holds.
      state.set(place.vault.get(TOKEN) === read.token ? unconnected(place) : before);
      throw error;
    }
  };

  return {
    state,
    moveTo: (other) => {
      place = other;
      state.set(unconnected(other));
      const token = other.vault.get(TOKEN);
      // A failure shows when the token is next used; nobody is waiting for this look.
      if (token !== undefined) connect(token).catch(() => undefined);
    },
    connect,
    domains: async () => {
      const domains = await listDomains(withToken(keptToken()));
      state.set({ ...state.get(), domains });
      return domains;
    },
    cloudflare: () => withToken(keptToken()),
  };
}

async function probePermissions(cloudflare: Cloudflare, { zone }: Domain, state: Watched<Connection>) {
  const probed = permissions.filter((permission) => permission !== 'zone-read');
  const where = { id: zone.id, accountId: zone.account.id };
  await Promise.all(
    probed.map(async (permission) => {
      const allowed = await mayDo(cloudflare, permission, where);
      state.set({ ...state.get(), permissions: found(state.get().permissions, permission, allowed) });
    }),
  );
}

function found(checks: readonly PermissionCheck[], permission: Permission, allowed: boolean) {
  const state = allowed ? ('allowed' as const) : ('missing' as const);
  return checks.map((check) => (check.permission === permission ? { permission, state } : check));
}

function unconnected({ vault }: ConnectionPlace): Connection {
  return {
    phase: 'none',
    permissions: permissions.map((permission) => ({ permission, state: 'waiting' as const })),
    domains: [],
    custody: vault.custody,
  };
}
