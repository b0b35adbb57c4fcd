import {
  type Connection,
  type Domain,
  type Permission,
  type PermissionCheck,
  permissions,
} from '../../contract/cloudflare.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Vault } from '../storage/vault.ts';
import { type Watched, watched } from '../streams/watched.ts';
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
  /** Looks with the kept token at the domains and permissions once more: somebody may just have added one. */
  lookAgain(): Promise<readonly Domain[]>;
  /** The domains as they are now. */
  domains(): Promise<readonly Domain[]>;
  /** The API with the kept token. Throws `NOT_CONNECTED` without one. */
  cloudflare(): Cloudflare;
}

export function createConnection(first: ConnectionPlace): CloudflareConnection {
  let place = first;
  /** The newest look. An older one that is still under way shows and keeps nothing any more. */
  let newest: Look | undefined;
  const state = watched(unconnected(first));

  /** One client for as long as the token and the place are the same: it keeps the pace of all calls together. */
  let client:
    | { readonly token: string; readonly apiUrl: string; readonly cloudflare: Cloudflare }
    | undefined;
  const withToken = (token: string): Cloudflare => {
    const { apiUrl } = place;
    if (client?.token !== token || client.apiUrl !== apiUrl) {
      client = { token, apiUrl, cloudflare: createCloudflare({ token, apiUrl }) };
    }
    return client.cloudflare;
  };
  const keptToken = (): string => {
    const token = place.vault.get(TOKEN);
    if (token === undefined) throw new Refusal('NOT_CONNECTED');
    return token;
  };

  const begin = (): Look => {
    // While a look is under way there is nothing worth going back to but what was there before it.
    newest = { place, before: newest?.before ?? state.get() };
    return newest;
  };
  /** A picture of its own, shown as long as no newer look has begun. */
  const pictureOf = (look: Look, first: Connection): Picture => {
    let seen = first;
    const show = (change: Partial<Connection>): Connection => {
      seen = { ...seen, ...change };
      if (newest === look) state.set(seen);
      return seen;
    };
    show({});
    return { get: () => seen, show };
  };
  const during = async <T>(
    look: Look,
    work: () => Promise<T>,
    afterFailure: () => Connection,
  ): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (newest === look) state.set(afterFailure());
      throw error;
    } finally {
      if (newest === look) newest = undefined;
    }
  };

  const connect = async (pasted: string): Promise<Connection> => {
    const read = readPastedToken(pasted);
    if (read.kind === 'mangled') throw new Refusal('TOKEN_MANGLED');
    if (read.kind === 'global-key') throw new Refusal('TOKEN_GLOBAL_KEY');
    const look = begin();
    const { vault } = look.place;
    const lookAt = async (): Promise<Connection> => {
      const picture = pictureOf(look, { ...unconnected(look.place), phase: 'checking' });
      const cloudflare = withToken(read.token);
      if (read.kind === 'user') await verifyUserToken(cloudflare);
      const domains = await listDomains(cloudflare);
      if (newest === look) await vault.set(TOKEN, read.token);
      return judge(cloudflare, domains, picture);
    };
    // What was known of an earlier, working token still holds.
    return during(look, lookAt, () =>
      vault.get(TOKEN) === read.token ? unconnected(look.place) : look.before,
    );
  };

  const lookAgain = async (): Promise<readonly Domain[]> => {
    const cloudflare = withToken(keptToken());
    const look = begin();
    const picture = pictureOf(look, look.before);
    const again = async (): Promise<readonly Domain[]> =>
      (await judge(cloudflare, await listDomains(cloudflare), picture)).domains;
    return during(look, again, () => look.before);
  };

  return {
    state,
    moveTo: (other) => {
      place = other;
      newest = undefined;
      state.set(unconnected(other));
      const token = other.vault.get(TOKEN);
      // A failure shows when the token is next used; nobody is waiting for this look.
      if (token !== undefined) connect(token).catch(() => undefined);
    },
    connect,
    lookAgain,
    domains: async () => listDomains(withToken(keptToken())),
    cloudflare: () => withToken(keptToken()),
  };
}

interface Look {
  readonly place: ConnectionPlace;
  /** What was shown before it, to be shown again if it fails. */
  readonly before: Connection;
}

interface Picture {
  get(): Connection;
  show(change: Partial<Connection>): Connection;
}

/** What the token may do. An empty list of domains proves nothing: a token without Zone Read sees one too. */
async function judge(
  cloudflare: Cloudflare,
  domains: readonly Domain[],
  picture: Picture,
): Promise<Connection> {
  const usable = domains.find(({ status }) => status === 'active') ?? domains[0];
  if (!usable) return picture.show({ domains, permissions: nothingKnown, phase: 'incomplete' });
  picture.show({ domains, permissions: found(picture.get().permissions, 'zone-read', true) });
  await probePermissions(cloudflare, usable, picture);
  const complete = picture.get().permissions.every((check) => check.state === 'allowed');
  return picture.show({ phase: complete ? 'connected' : 'incomplete' });
}

async function probePermissions(cloudflare: Cloudflare, { zone }: Domain, picture: Picture): Promise<void> {
  const probed = permissions.filter((permission) => permission !== 'zone-read');
  const where = { id: zone.id, accountId: zone.account.id };
  await Promise.all(
    probed.map(async (permission) => {
      const allowed = await mayDo(cloudflare, permission, where);
      picture.show({ permissions: found(picture.get().permissions, permission, allowed) });
    }),
  );
}

function found(checks: readonly PermissionCheck[], permission: Permission, allowed: boolean) {
  const state = allowed ? ('allowed' as const) : ('missing' as const);
  return checks.map((check) => (check.permission === permission ? { permission, state } : check));
}

const nothingKnown: readonly PermissionCheck[] = permissions.map((permission) => ({
  permission,
  state: 'waiting',
}));

function unconnected({ vault }: ConnectionPlace): Connection {
  return {
    phase: 'none',
    permissions: nothingKnown,
    domains: [],
    custody: vault.custody,
  };
}
