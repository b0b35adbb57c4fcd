import type { SeenFrom } from '../../contract/calls/exceptions.ts';
import type { AgreedException, VisitorPlace } from '../../contract/exception.ts';
import type { FoundHome } from '../../contract/home.ts';
import type { OpenedPort, PublicCertificate, RunProxy } from '../../contract/practice.ts';
import type { PracticeNetwork } from '../../contract/proxy.ts';
import type { SetupId } from '../../contract/setup.ts';
import type { Cloudflare } from '../cloudflare/client.ts';
import type { HomeFinder } from '../home-assistant/find/home-finder.ts';
import type { ClientKey, Outside, ProbeResult } from '../probe/prober.ts';

/**
 * What a journey happens in, the real world or a practice one, by what can be done there. Each does all of it in its own
 * way; that way nothing has to ask which of the two it is.
 */
export interface World {
  /** Cloudflare's API. */
  readonly apiUrl: string;
  /** Where a person manages the account in a browser: an origin. */
  readonly dashboard: string;
  /** How the internet is reached. */
  readonly outside: Outside;
  /** Where Google publishes which networks are its own (facts: cloudflare#google-networks). */
  readonly googleNetworks: string;
  readonly homes: HomesInReach;
  /** Whether an address can be one of a home, as it is seen from the internet of this world. */
  isPublic(address: string): boolean;
  /** Judges whether an address belongs to Cloudflare's edge; rejects when nobody can say. Asks Cloudflare once at most. */
  judgeEdge(cloudflare: () => Cloudflare): (address: string) => Promise<boolean>;
  readonly visitors: Visitors;
  /** The parts of others, where the program plays them. Throws `PRACTICE_ONLY` where those others are there themselves. */
  playOthers(): PartsOfOthers;
}

/** The homes that can be found, and which of them may be gone into. */
export interface HomesInReach extends Pick<HomeFinder, 'find' | 'findAt' | 'choose'> {
  mayEnter(home: FoundHome): boolean;
  /** Where one that does not answer any more may be instead: at the ports Home Assistant usually has, or nowhere else. */
  readonly portsToTry: 'usual' | 'its-own';
}

/** What can be known of those who come to the door. */
export interface Visitors {
  /** Requests that came through without a listed key; `null` where nobody can count them. */
  countExposed(): Promise<number | null>;
  /** A verified key of somebody else's account, where one can be had. */
  readonly strangersKey?: () => Promise<ClientKey>;
  /** Hears what the user agreed may pass to a home without a key; absent where nobody counts. */
  readonly agreeExceptions?: (home: SetupId, exceptions: readonly AgreedException[]) => Promise<void>;
  /** The internet as it is for somebody elsewhere; absent where nobody can be sent there. */
  readonly outsideFrom?: (place: VisitorPlace) => Promise<Outside>;
  /** Who came to this path with a key; absent where only the user can see that. */
  readonly visitsTo?: (path: string) => Promise<readonly KeyVisit[]>;
  /** From where those came who asked for this path, let in or not; absent where Latchkey cannot see that. */
  readonly whoCameTo?: (path: string) => Promise<readonly SeenFrom[]>;
}

export interface KeyVisit {
  readonly at: string;
  readonly fingerprint: string;
}

/** What people and machines other than the program do in reality. */
export interface PartsOfOthers {
  /** The token that the owner of the account would paste. */
  readonly token: string;
  /** The part of the person who adds a domain to the account, at Cloudflare's page; which servers it gets there. */
  addDomain(name: string): Promise<readonly string[]>;
  /** And who sets them where the domain was bought. `DOMAIN_UNKNOWN` for one that was not added. */
  moveDomain(name: string): Promise<readonly string[]>;
  /** The home's part: a connector starts with this tunnel token. */
  connectTunnel(tunnelToken: string): Promise<void>;
  /** The part of the person who starts a reverse proxy with this certificate, and opens a port of the router to it. */
  openPort(opened: OpenedPort): Promise<void>;
  /** The part of a public authority that is asked for a certificate. */
  publicCertificate(hostname: string): Promise<PublicCertificate>;
  /** The part of the person who sets by hand whom a home trusts. */
  trustProxies(homeUrl: string, proxies: readonly string[]): Promise<void>;
  /** The part of a phone that has no key, out and about in its mobile network. `undefined` where the name leads nowhere. */
  comeByMobileNetwork(visit: {
    readonly hostname: string;
    readonly path: string;
  }): Promise<ProbeResult | undefined>;
  /** The part of the person who puts a reverse proxy with these files before a home, and opens the one port of the router. */
  runProxy(kit: RunProxy): Promise<void>;
  /** And of who connects this computer to another network. */
  changeNetwork(network: PracticeNetwork): Promise<void>;
}
