import type { TroubleCure } from '../../../contract/trouble.ts';
import { locateEnd } from '../../probe/request-stages.ts';
import { entriesFor, findLeadingEntry } from '../../resources/cloudflare/tunnel/ingress-entries.ts';
import type { Complaint, Evidence } from './evidence.ts';
import { cannotTell, clear, defineTrouble, found } from './trouble.ts';

/** The tunnel has to lead to where Home Assistant listens (facts: home-assistant#origin-url). */

/** What tells whether Home Assistant is on. */
const atHome = ['withKey', 'answersAt', 'core'] as const;
const needs = [...atHome, 'tunnel-configuration', 'listens', 'complaints'] as const;
type Need = (typeof needs)[number];
type Seen = Evidence<Need>;

/** The tunnel finds nobody, and Home Assistant answers nowhere at home either: it is off, or restarting. */
export const homeSilent = defineTrouble('home-silent', atHome, (seen) => {
  const { withKey, answersAt = [], core } = seen;
  if (isSilentAtHome(seen)) return found('by-hand', withKey?.saw, ...describeSilence(seen));
  if (locateEnd('home', withKey) === 'beyond') return clear(withKey?.saw);
  if (answersAt.length > 0) return clear(`Home Assistant answers at ${answersAt.join(' and ')}`);
  return core
    ? clear(`Home Assistant ${core.version} answers`)
    : cannotTell('by-hand', ...describeSilence(seen));
});

/** The same behind a further address: what is there is off, or somewhere else than the path leads. */
export const serviceSilent = defineTrouble('service-silent', ['withKey', 'tunnel-configuration'], (seen) => {
  const { setup, withKey, 'tunnel-configuration': configuration } = seen;
  switch (locateEnd('home', withKey)) {
    case 'beyond':
      return clear(withKey?.saw);
    case 'here': {
      const [service] = setup.services;
      const entry = service && findLeadingEntry(configuration?.ours?.ingress ?? [], service.hostname);
      const wanted = service && findLeadingEntry(entriesFor(service, setup, {}), service.hostname);
      const isElsewhere = entry !== undefined && entry.service !== wanted?.service;
      return found(
        isElsewhere ? 'build' : 'by-hand',
        withKey?.saw,
        entry && `the path leads to ${entry.service}`,
      );
    }
    case 'before':
    case 'unknown':
      return cannotTell('by-hand');
  }
});

/** While Home Assistant answers nowhere at home, nobody can say whether the tunnel leads to the right place. */
export function isSilentAtHome({ withKey, answersAt, core }: Evidence<(typeof atHome)[number]>): boolean {
  return withKey?.diagnosis === 'home-silent' && answersAt?.length === 0 && core === undefined;
}

/** Without a tunnel: the reverse proxy answers and finds nobody, or somebody else, though Home Assistant is on. */
export const proxyLeadsElsewhere = defineTrouble('proxy-leads-elsewhere', atHome, (seen) => {
  const { withKey, answersAt } = seen;
  switch (locateEnd('home', withKey)) {
    case 'beyond':
      return clear(withKey?.saw);
    case 'here':
      if (isSilentAtHome(seen)) return cannotTell('by-hand', ...describeSilence(seen));
      return found(
        'by-hand',
        withKey?.saw,
        answersAt && answersAt.length > 0 && `Home Assistant answers at ${answersAt.join(' and ')}`,
      );
    case 'before':
    case 'unknown':
      return cannotTell('by-hand');
  }
});

/** The tunnel leads where nobody or somebody else answers: another port, another machine. */
export const wrongPort = defineTrouble('wrong-port', needs, (seen) => {
  const { withKey, listens } = seen;
  switch (locateEnd('home', withKey)) {
    case 'beyond':
      return clear(withKey?.saw);
    case 'here':
      if (isSilentAtHome(seen)) return cannotTell('by-hand', ...compare(seen));
      return differsInSchemeAlone(seen)
        ? clear('the port is right')
        : found(cureOrigin(seen), withKey?.saw, ...compare(seen));
    case 'before':
    case 'unknown': {
      // No request came that far, but the connector's log may tell.
      const isElsewhere = portsDiffer(seen) && seen.complaints?.includes('refused');
      return isElsewhere
        ? found(cureOrigin(seen), ...compare(seen))
        : cannotTell(listens ? 'by-hand' : 'log-in', ...compare(seen));
    }
  }
});

/** The tunnel speaks HTTP to a Home Assistant that wants TLS, or the other way round. */
export const wrongScheme = defineTrouble('wrong-scheme', needs, (seen) => {
  const { withKey, listens, complaints } = seen;
  switch (locateEnd('home', withKey)) {
    case 'beyond':
      return clear(withKey?.saw);
    case 'here':
      if (differsInSchemeAlone(seen)) return found(cureOrigin(seen), withKey?.saw, ...compare(seen));
      if (isSilentAtHome(seen)) return cannotTell('by-hand');
      return schemesDiffer(seen) === undefined ? cannotTell('log-in') : clear(...compare(seen));
    case 'before':
    case 'unknown':
      return differsInSchemeAlone(seen) && complaints?.some(isAboutTls)
        ? found(cureOrigin(seen), ...compare(seen))
        : cannotTell(listens ? 'by-hand' : 'log-in', ...compare(seen));
  }
});

function isAboutTls(complaint: Complaint): boolean {
  return complaint === 'not-plain' || complaint === 'not-tls';
}

function differsInSchemeAlone(seen: Seen): boolean {
  if (portsDiffer(seen)) return false;
  return schemesDiffer(seen) ?? seen.complaints?.some(isAboutTls) ?? false;
}

function portsDiffer(seen: Seen): boolean | undefined {
  const [origin, listening] = [originOf(seen), listenUrls(seen)];
  if (!origin || listening.length === 0) return undefined;
  return listening.every((place) => portOf(place) !== portOf(origin));
}

function schemesDiffer(seen: Seen): boolean | undefined {
  const [origin, listening] = [originOf(seen), listenUrls(seen)];
  if (!origin || listening.length === 0) return undefined;
  const atPort = listening.filter((place) => portOf(place) === portOf(origin));
  return atPort.length > 0 && atPort.every(({ protocol }) => protocol !== origin.protocol);
}

/** Where the path leads for our address, as long as that is a web address. */
function originOf({ setup, 'tunnel-configuration': configuration }: Seen): URL | undefined {
  const hostnames = setup.services.map(({ hostname }) => hostname);
  const ingress = configuration?.ours?.ingress ?? [];
  const [entry] = hostnames.flatMap((hostname) => findLeadingEntry(ingress, hostname) ?? []);
  const url = entry ? URL.parse(entry.service) : null;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Where Home Assistant listens: as it says itself, else where it was found to answer. Hosts differ with who looks. */
function listenUrls({ listens, answersAt = [] }: Seen): readonly URL[] {
  if (listens) return [new URL(`${listens.ssl === 'on' ? 'https' : 'http'}://home:${listens.port}`)];
  return answersAt.map((origin) => new URL(origin));
}

function portOf({ protocol, port }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

function compare(seen: Seen): readonly string[] {
  const [origin, listening] = [originOf(seen), listenUrls(seen)];
  const shown = (url: URL): string => `${url.protocol.slice(0, -1)} on port ${portOf(url)}`;
  const where = [...new Set(listening.map(shown))];
  return [
    ...(origin ? [`the path leads to ${origin.origin}`] : []),
    ...(where.length > 0 ? [`Home Assistant listens with ${where.join(' and ')}`] : []),
    ...describeSilence(seen),
  ];
}

function describeSilence({ answersAt }: Pick<Seen, 'answersAt'>): readonly string[] {
  return answersAt?.length === 0 ? ['nothing answered at home'] : [];
}

/**
 * Once Latchkey was let in it knows the right place, and the plan has it. Where the place is right, the connector cannot
 * get there.
 */
function cureOrigin(seen: Seen): TroubleCure {
  const { listens, setup } = seen;
  if (!listens) return 'log-in';
  if (portsDiffer(seen) === false && !schemesDiffer(seen)) return 'by-hand';
  const wanted = setup.services.map(({ url }) => new URL(url));
  const isPlanned = wanted.some(
    (url) => portOf(url) === listens.port && isTls(url) === (listens.ssl === 'on'),
  );
  return isPlanned ? 'build' : 'log-in';
}

function isTls({ protocol }: URL): boolean {
  return protocol === 'https:';
}
