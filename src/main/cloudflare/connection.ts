import type { Connection, Domain } from '../../contract/cloudflare.ts';
import { type Clock, systemClock } from '../clock/clock.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Vault } from '../storage/vault.ts';
import { type Watched, watched } from '../streams/watched.ts';
import { checkPermissions, domainToProbe, nothingChecked, type Picture } from './check-permissions.ts';
import { type Cloudflare, type CloudflareOptions, createCloudflare } from './client.ts';
import {
  type ConnectionEvent,
  type ConnectionState,
  isCurrent,
  shownBefore,
  transition,
} from './connection-state.ts';
import { listDomains } from './domains.ts';
import { createRecentCalls, type RecentCall } from './recent-calls.ts';
import {
  readPastedToken,
  type TokenEnd,
  type UsableToken,
  verifyAccountToken,
  verifyUserToken,
} from './token.ts';

/** The token's name in the vault. */
export const TOKEN_ENTRY = 'cloudflare-token';

/** Where a connection is made: the API's address, and the vault that keeps the token. */
export interface ConnectionPlace {
  readonly apiUrl: string;
  readonly vault: Vault;
}

/** The user's connection to Cloudflare: the token goes in once and never comes out again. */
export interface CloudflareConnection {
  readonly state: Watched<Connection>;
  /** Uses this place's token from now on, if it has one; it is checked in the background. */
  moveTo(place: ConnectionPlace): void;
  /** Checks a pasted token, shows each permission as it is found, and keeps a token that is alive. */
  connect(pasted: string): Promise<Connection>;
  /** Reads the domains and permissions of the kept token once more: somebody may just have added one. */
  checkAgain(): Promise<readonly Domain[]>;
  /** The domains as they are now. */
  domains(): Promise<readonly Domain[]>;
  /**
   * Throws `PERMISSION_MISSING` where the token lacks a right on just this one of the domains: it may have other rights on
   * each.
   */
  requireRights(domain: Domain, domains: readonly Domain[]): Promise<void>;
  /** The API with the kept token. Throws `NOT_CONNECTED` without one. */
  cloudflare(): Cloudflare;
  /** The last calls at this place, in their order. */
  recentCalls(): readonly RecentCall[];
}

export function createConnection(first: ConnectionPlace, clock: Clock = systemClock): CloudflareConnection {
  const current = createCurrent(first, clock);
  return {
    state: current.shown,
    moveTo: (place) => {
      current.moveTo(place);
      const token = place.vault.get(TOKEN_ENTRY);
      // Nobody waits for this check: its failure shows when the token is next used.
      if (token !== undefined) connect(current, token).catch(() => undefined);
    },
    connect: (pasted) => connect(current, pasted),
    checkAgain: () => checkAgain(current),
    domains: async () => listDomains(current.clientWith(keptToken(current))),
    requireRights: (...where) => requireRights(current, ...where),
    cloudflare: () => current.clientWith(keptToken(current)),
    recentCalls: () => current.recentCalls(),
  };
}

/** One check of a token, known by identity. */
interface Attempt {
  readonly place: ConnectionPlace;
}

interface Current {
  now(): Date;
  readonly shown: Watched<Connection>;
  place(): ConnectionPlace;
  moveTo(place: ConnectionPlace): void;
  state(): ConnectionState<Attempt>;
  dispatch(event: ConnectionEvent<Attempt>): void;
  /** The id of the domain that the rights were last tried on. */
  probed: string | undefined;
  recentCalls(): readonly RecentCall[];
  /** One client for as long as token and place are the same, because it paces all calls together. */
  clientWith(token: string): Cloudflare;
}

function createCurrent(first: ConnectionPlace, clock: Clock): Current {
  let place = first;
  let recentCalls = createRecentCalls(clock);
  let state: ConnectionState<Attempt> = { kind: 'idle', shown: unconnected(first) };
  let client: { readonly token: string; readonly apiUrl: string; readonly api: Cloudflare } | undefined;
  const shown = watched(state.shown);
  const dispatch = (event: ConnectionEvent<Attempt>): void => {
    state = transition(state, event);
    if (state.shown !== shown.get()) shown.set(state.shown);
  };
  const current: Current = {
    now: () => clock.now(),
    shown,
    place: () => place,
    recentCalls: () => recentCalls.list(),
    moveTo: (next) => {
      place = next;
      // What was asked in practice says nothing of the real account.
      recentCalls = createRecentCalls(clock);
      client = undefined;
      current.probed = undefined;
      dispatch({ kind: 'moved', shown: unconnected(next) });
    },
    state: () => state,
    dispatch,
    probed: undefined,
    clientWith: (token) => {
      const { apiUrl, vault } = place;
      if (client?.token !== token || client.apiUrl !== apiUrl) {
        const whenDenied: CloudflareOptions['whenDenied'] = (permission, kind) => {
          if (vault.get(TOKEN_ENTRY) !== token || place.vault !== vault) return;
          dispatch({ kind: 'denied', permission, state: kind === 'write' ? 'read-only' : 'missing' });
        };
        client = { token, apiUrl, api: createCloudflare({ token, apiUrl, clock, recentCalls, whenDenied }) };
      }
      return client.api;
    },
  };
  return current;
}

function keptToken(current: Current): string {
  const token = current.place().vault.get(TOKEN_ENTRY);
  if (token === undefined) throw new Refusal('NOT_CONNECTED');
  return token;
}

async function connect(current: Current, pasted: string): Promise<Connection> {
  const token = usableToken(pasted);
  const attempt: Attempt = { place: current.place() };
  const { vault } = attempt.place;
  const picture = begin(current, attempt, { ...unconnected(attempt.place), phase: 'checking' });
  try {
    const cloudflare = current.clientWith(token.token);
    const { domains, end } = await letIn(cloudflare, token, current.now());
    picture.update({ endsOn: end?.toISOString() ?? null });
    if (isCurrent(current.state(), attempt)) await vault.set(TOKEN_ENTRY, token.token);
    const connection = await probe(current, cloudflare, domains, picture);
    current.dispatch({ kind: 'succeeded', attempt });
    return connection;
  } catch (error) {
    // What was known of another token, which works, still holds.
    const isKept = vault.get(TOKEN_ENTRY) === token.token;
    current.dispatch({ kind: 'failed', attempt, ...(isKept ? { shown: unconnected(attempt.place) } : {}) });
    throw error;
  }
}

/** What shows that a token is alive: its verification, and the domains it sees. */
async function letIn(
  cloudflare: Cloudflare,
  { kind }: UsableToken,
  now: Date,
): Promise<{ readonly domains: readonly Domain[]; readonly end: TokenEnd }> {
  switch (kind) {
    case 'user': {
      const end = await verifyUserToken(cloudflare, now);
      return { domains: await listDomains(cloudflare), end };
    }
    case 'account': {
      const domains = await listDomains(cloudflare);
      const [first] = domains;
      const end = first ? await verifyAccountToken(cloudflare, first.zone.account.id, now) : null;
      return { domains, end };
    }
  }
}

function usableToken(pasted: string): UsableToken {
  const token = readPastedToken(pasted);
  if (token.kind === 'mangled') throw new Refusal('TOKEN_MANGLED');
  if (token.kind === 'global-key') throw new Refusal('TOKEN_GLOBAL_KEY');
  return token;
}

async function checkAgain(current: Current): Promise<readonly Domain[]> {
  const cloudflare = current.clientWith(keptToken(current));
  const { domains } = await lookAgain(current, async (picture) =>
    probe(current, cloudflare, await listDomains(cloudflare), picture),
  );
  return domains;
}

async function requireRights(current: Current, domain: Domain, domains: readonly Domain[]): Promise<void> {
  const { shown } = current.state();
  const isKnown = current.probed === domain.zone.id && shown.phase === 'connected';
  if (isKnown) return;
  const cloudflare = current.clientWith(keptToken(current));
  const { phase } = await lookAgain(current, (picture) =>
    probe(current, cloudflare, domains, picture, domain),
  );
  if (phase !== 'connected') throw new Refusal('PERMISSION_MISSING');
}

/** Tries the rights on the wanted domain, by default on the one of last time. */
function probe(
  current: Current,
  cloudflare: Cloudflare,
  domains: readonly Domain[],
  picture: Picture,
  wanted: Domain | undefined = domainToProbe(domains, current.probed),
): Promise<Connection> {
  current.probed = wanted?.zone.id;
  return checkPermissions(cloudflare, domains, wanted, picture);
}

/** Looks at the kept token once more, in a picture of its own; a failure goes back to what was shown. */
async function lookAgain(
  current: Current,
  look: (picture: Picture) => Promise<Connection>,
): Promise<Connection> {
  const attempt: Attempt = { place: current.place() };
  const picture = begin(current, attempt, shownBefore(current.state()));
  try {
    const seen = await look(picture);
    current.dispatch({ kind: 'succeeded', attempt });
    return seen;
  } catch (error) {
    current.dispatch({ kind: 'failed', attempt });
    throw error;
  }
}

/** The attempt's own picture, shown as long as no newer attempt has begun. */
function begin(current: Current, attempt: Attempt, first: Connection): Picture {
  let seen = first;
  current.dispatch({ kind: 'begun', attempt, shown: seen });
  return {
    get: () => seen,
    update: (change) => {
      seen = { ...seen, ...change };
      current.dispatch({ kind: 'progressed', attempt, shown: seen });
      return seen;
    },
  };
}

function unconnected({ vault }: ConnectionPlace): Connection {
  const nothing = { permissions: nothingChecked, domains: [], endsOn: null };
  return { phase: 'none', ...nothing, custody: vault.custody };
}
