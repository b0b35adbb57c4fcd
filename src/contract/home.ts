import { z } from 'zod';
import { Network } from './network.ts';
import { Problem } from './problem.ts';
import { HomeUrl } from './setup.ts';

/** Home Assistant as it is found, logged in to and looked at. No token and no password is ever part of it. */

/** A certificate that no public authority vouches for. Only the user can say whether it is their home's. */
export const HomeCertificate = z
  .object({
    /** SHA-256, as browsers and Home Assistant's machines print it: upper-case hex with colons. */
    fingerprint: z.string().regex(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
    subject: z.string(),
    issuer: z.string(),
    validTo: z.iso.datetime(),
    pem: z.string().max(20_000),
  })
  .readonly();
export type HomeCertificate = z.infer<typeof HomeCertificate>;

/** Where Home Assistant answers on the user's network. */
export const FoundHome = z
  .object({
    url: HomeUrl,
    name: z.string(),
    version: z.string().nullable(),
    /** The same by its number, where the name is one that a connector cannot look up. */
    reachedAt: HomeUrl.optional(),
    /** For people in the house, where that is certain to be another way than this computer's. */
    inTheHouse: HomeUrl.optional(),
    /** Only where it is of the home's own making. Chosen with it, this very certificate is trusted and no other. */
    certificate: HomeCertificate.optional(),
  })
  .readonly();
export type FoundHome = z.infer<typeof FoundHome>;

/**
 * Whether this computer is at home now: who answers where the home is in its own network. `url` is what people in the house
 * use there.
 * - home: Home Assistant, with the certificate that was trusted where it has one of its own
 * - shut-out: Home Assistant, which has shut out this computer
 * - something-else: another page, or another home, as in a network that uses the same numbers
 * - nothing: nobody
 */
export const AtHome = z
  .object({ url: HomeUrl, answers: z.enum(['home', 'shut-out', 'something-else', 'nothing']) })
  .readonly();
export type AtHome = z.infer<typeof AtHome>;

/** `installing`: Home Assistant is still being put onto its disk. `onboarding`: nobody has an account there yet. */
const homeStages = ['ready', 'onboarding', 'installing'] as const;

/** A home that answers, before it is chosen. */
export const HomeNearby = z
  .object({
    home: FoundHome,
    stage: z.enum(homeStages),
    /** How Latchkey came by it: it announces itself, or it answered at a usual or typed address. */
    by: z.enum(['announced', 'answered']),
  })
  .readonly();
export type HomeNearby = z.infer<typeof HomeNearby>;

/** How Home Assistant is installed; only the first two can run apps (facts: home-assistant#installations). */
export const installations = ['os', 'supervised', 'container', 'core', 'unknown'] as const;
export const Installation = z.enum(installations);
export type Installation = z.infer<typeof Installation>;

export function runsApps(installation: Installation): boolean {
  return installation === 'os' || installation === 'supervised';
}

/** Where the connections of Home Assistant's own apps come from (facts: home-assistant#app-network). */
export const APP_NETWORK = '172.30.33.0/24';

/** A tunnel that is none of ours, as its owner knows it. */
export const OthersTunnel = z
  .object({ name: z.string(), addresses: z.array(z.string()).readonly() })
  .readonly();
export type OthersTunnel = z.infer<typeof OthersTunnel>;

/** What becomes of the names of a tunnel that an app made by itself, where the app is taken over. */
export const NamesOfApp = z
  .object({
    /** They go on working, over the new path. */
    along: z.array(z.string()).readonly(),
    /** They lead to the home itself: the one that becomes its address goes on, and the others stop. */
    home: z.array(z.string()).readonly(),
    /** They are not in the chosen domain, so nothing could lead them on: they stop. */
    outside: z.array(z.string()).readonly(),
  })
  .readonly();
export type NamesOfApp = z.infer<typeof NamesOfApp>;

/** A Cloudflared app that is installed in Home Assistant, from the repository of today or the former one. */
export const ConnectorApp = z
  .object({
    slug: z.string(),
    repository: z.enum(['current', 'former']),
    version: z.string().nullable(),
    state: z.enum(['started', 'stopped', 'error', 'startup', 'unknown']),
    /** Whose tunnel it runs: this Setup's, another one, or none yet. */
    tunnel: z.enum(['ours', 'another', 'none']),
    /** What is known of that other one; `null` where there is none, or nobody says. */
    others: OthersTunnel.nullable(),
    /**
     * What becomes of another one's tunnel where Home Assistant is to run the connector.
     * - not-needed: there is none
     * - its-own-tunnel: the app made it; `names` says which of its names come along into this home's
     * - given-tunnel: the app was given its code; it can be gone on with, as it is
     * - impossible: it is of another account of Cloudflare, or nobody may look: all its names would stop
     */
    takeOver: z.enum(['not-needed', 'its-own-tunnel', 'given-tunnel', 'impossible']),
    /** Of a tunnel that the app made; `null` for any other. */
    names: NamesOfApp.nullable(),
  })
  .readonly();
export type ConnectorApp = z.infer<typeof ConnectorApp>;

/** Whether Home Assistant accepts visits that somebody hands on. `in-file`: before 2026.8 only a file says so. */
export const ProxyTrust = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('settable'),
      proxies: z.array(z.string()).readonly(),
      /**
       * - waiting: somebody's change is to be confirmed   - taking-over: Home Assistant's own, from configuration.yaml
       * - failed: the last one could not be applied       - not-confirmed: it worked, and nobody confirmed it in time
       */
      trial: z.enum(['none', 'waiting', 'taking-over', 'failed', 'not-confirmed']),
    }),
    z.object({ kind: z.literal('in-file') }),
  ])
  .readonly();
export type ProxyTrust = z.infer<typeof ProxyTrust>;

/** What Latchkey sees in Home Assistant once it has been let in. */
export const HomeInspection = z
  .object({
    version: z.string(),
    installation: Installation,
    /** Where Home Assistant itself listens; `null` where nobody says. */
    port: z.number().int().nullable(),
    ssl: z.boolean().nullable(),
    apps: z.array(ConnectorApp).readonly(),
    trust: ProxyTrust,
    /** Wrong logins after which an address is shut out; `null` where it is off or not known. */
    loginLimit: z.number().int().nullable(),
    secondFactor: z.enum(['on', 'off', 'unknown']),
    externalUrl: z.string().nullable(),
    internalUrl: z.string().nullable(),
    /** Where the connector will find Home Assistant, and whether Home Assistant answers at that port now. */
    origin: HomeUrl,
    originAnswers: z.enum(['yes', 'no', 'unknown']),
  })
  .readonly();
export type HomeInspection = z.infer<typeof HomeInspection>;

/**
 * Whether Latchkey has been let into Home Assistant. What lets it in stays in the program's memory and is given back
 * when the work is done.
 * - out: not logged in; `problem` says why, when it was not the user's wish
 * - waiting: the login page is open in the user's browser
 * - looking: logged in, and reading what is there
 * - in: looked at
 */
export const HomeSession = z.discriminatedUnion('state', [
  z.object({ state: z.literal('out'), problem: Problem.nullable() }).readonly(),
  z.object({ state: z.literal('waiting'), page: z.url() }).readonly(),
  z.object({ state: z.literal('looking') }).readonly(),
  z.object({ state: z.literal('in'), userName: z.string(), look: HomeInspection }).readonly(),
]);
export type HomeSession = z.infer<typeof HomeSession>;

export const loggedOut: HomeSession = { state: 'out', problem: null };

/** Home Assistant lets its proxies be set over the connection since this version (facts: home-assistant#trust-timeline). */
const TRUST_SETTABLE_SINCE = [2026, 8] as const;

/** Whether this version's trusted proxies can be set by Latchkey; `undefined` where the version is not known. */
export function canSetTrust(version: string | null): boolean | undefined {
  const [, year, month] = /^(\d{4})\.(\d{1,2})\b/.exec(version ?? '') ?? [];
  if (!year || !month) return undefined;
  const [sinceYear, sinceMonth] = TRUST_SETTABLE_SINCE;
  return Number(year) > sinceYear || (Number(year) === sinceYear && Number(month) >= sinceMonth);
}

/** Who Home Assistant refused to believe, as its own log names it (facts: home-assistant#system-log). */
export const RefusedProxy = z.object({ address: z.string(), network: Network }).readonly();
export type RefusedProxy = z.infer<typeof RefusedProxy>;
