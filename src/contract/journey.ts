import { z } from 'zod';
import { Adoption } from './adoption.ts';
import { ConnectorTransport, EdgeAddresses } from './calls-out.ts';
import { DomainPlan } from './domain.ts';
import { Countries, Exception, MOST_EXCEPTIONS } from './exception.ts';
import { FoundHome } from './home.ts';
import { ProxyAnswer } from './proxy.ts';
import {
  DesiredHome,
  Device,
  DeviceId,
  DoorToClose,
  HomeUrl,
  Policy,
  Reach,
  ReplacedRecord,
  Service,
  SetupId,
  Zone,
} from './setup.ts';

/** Every step there is, in order. Which of them there are for a home follows from the way it is reached: see `stepsOf`. */
export const stepIds = [
  'welcome',
  'connect-cloudflare',
  'find-home',
  'choose-address',
  'devices',
  'proxy',
  'build',
  'connect-home',
  'check-locks',
  'hand-over',
] as const;
export const StepId = z.enum(stepIds);
export type StepId = z.infer<typeof StepId>;

/** How the home is reached: through Cloudflare, or by a reverse proxy at home that asks for the keys itself. */
export const Way = z.enum(['cloudflare', 'own-proxy']);
export type Way = z.infer<typeof Way>;

/** Which settings the user declined: none, as long as nothing is said of them. */
const ProtectionAnswer = z.object({ declined: Policy.unwrap().shape.declined }).readonly();

/** More than any home has, so that no call is without an end. */
export const MOST_FURTHER_SERVICES = 20;

/** What the user has answered so far. An answer that is not given yet is absent. */
export const Answers = z
  .object({
    /** Absent: through Cloudflare. */
    way: Way.optional(),
    /** Before the token: whether there is a domain, and how far it is on its way to Cloudflare. */
    domainPlan: DomainPlan.optional(),
    domain: Zone.optional(),
    home: FoundHome.optional(),
    /** Where the connector finds Home Assistant, once Latchkey was let in and knows. */
    origin: HomeUrl.optional(),
    /** What Latchkey may do in Home Assistant, once it was let in. */
    homeWish: DesiredHome.optional(),
    /** How the connector carries visits, once somebody said so. */
    transport: ConnectorTransport.optional(),
    /** By which addresses the connector calls Cloudflare, once somebody said so. */
    edgeAddresses: EdgeAddresses.optional(),
    /** How visits come from Cloudflare to the home, once somebody chose another way than a tunnel. */
    reach: Reach.optional(),
    /** Without a tunnel: the reverse proxy's own address in the home's network. */
    proxyAt: z.ipv4().optional(),
    /** The full name, for instance `ha.linden.house`. */
    address: z.string().optional(),
    /** Records at that address which the user agreed to replace. */
    takesOver: z.array(ReplacedRecord).readonly().optional(),
    devices: z.array(Device).readonly().optional(),
    /** Whose keys open the home's own address, where not those of every device. */
    opensHome: z.array(DeviceId).readonly().optional(),
    /** More addresses behind the same lock, each with where it leads and whose keys open it. */
    furtherServices: z.array(Service).max(MOST_FURTHER_SERVICES).readonly().optional(),
    protection: ProtectionAnswer.optional(),
    /** What may pass without a key. */
    exceptions: z.array(Exception).max(MOST_EXCEPTIONS).readonly().optional(),
    /** Where visitors may come from, where not from anywhere. */
    countries: Countries.optional(),
    /** Other ways to the same home that the user agreed to close. */
    closes: z.array(DoorToClose).readonly().optional(),
    /** What somebody made by hand before, and the user wants to go on with. */
    adopts: Adoption.optional(),
    /** Counts up when the user moves to a new tunnel. */
    tunnelGeneration: z.number().int().min(2).max(9999).optional(),
    /** Whether the user wants everything taken away again. */
    removal: z.enum(['wanted', 'not-wanted']).optional(),
    /** When the last approved plan was carried out whole. */
    built: z.iso.datetime().optional(),
    /** Since when the lock has stood: answers that change afterwards do not take it off. */
    locked: z.iso.datetime().optional(),
    /** When the tunnel was last seen healthy, or the reverse proxy without one. */
    connected: z.iso.datetime().optional(),
    /** When every lock last held. */
    checked: z.iso.datetime().optional(),
    /** Devices whose key has been handed over. */
    handedOver: z.array(DeviceId).readonly().optional(),
    /** Devices that have come in with their key. */
    inUse: z.array(DeviceId).readonly().optional(),
    /** Devices that were lost, and when their very key was last seen refused. */
    shutOut: z
      .array(z.object({ device: DeviceId, at: z.iso.datetime() }).readonly())
      .readonly()
      .optional(),
    /** Devices whose old key was let go, and until when that is to be taken back before the key is revoked. */
    farewells: z
      .array(z.object({ device: DeviceId, until: z.iso.datetime() }).readonly())
      .readonly()
      .optional(),
    /** Devices whose spare copy the user has deleted from this computer. */
    forgotten: z.array(DeviceId).readonly().optional(),
    /** The reverse proxy at home, where there is one of its own. */
    proxy: ProxyAnswer.optional(),
    /** When its kit was saved as it has to be now: a device or an answer that changes makes it out of date. */
    kit: z.iso.datetime().optional(),
    /** When a kit was first saved: since then one may be running, whatever has changed. */
    firstKit: z.iso.datetime().optional(),
    /** When the proxy was last seen to hold from another network than the home's. */
    seenOutside: z.iso.datetime().optional(),
  })
  .readonly();
export type Answers = z.infer<typeof Answers>;
export type AnswerName = keyof Answers;

/** The wizard as main keeps it: closing the window or a crash loses nothing. */
export const Journey = z
  .object({
    mode: z.enum(['unset', 'practice', 'real']),
    setupId: SetupId,
    step: StepId,
    answers: Answers,
  })
  .readonly();
export type Journey = z.infer<typeof Journey>;

/** Which answers make sense only while another one stays as it is. */
const dependsOn: Readonly<Record<AnswerName, readonly AnswerName[]>> = {
  way: [],
  domainPlan: ['way'],
  domain: [],
  home: [],
  origin: ['home'],
  homeWish: ['home'],
  transport: [],
  edgeAddresses: [],
  reach: [],
  proxyAt: [],
  address: ['domain', 'way'],
  takesOver: ['address'],
  devices: [],
  opensHome: [],
  furtherServices: ['domain', 'way'],
  protection: ['domain'],
  exceptions: ['domain'],
  countries: ['domain'],
  closes: ['domain'],
  adopts: ['domain'],
  tunnelGeneration: ['domain'],
  removal: ['domain'],
  built: [
    'domain',
    'home',
    'origin',
    'homeWish',
    'reach',
    'address',
    'takesOver',
    'devices',
    'opensHome',
    'furtherServices',
    'protection',
    'exceptions',
    'countries',
    'closes',
    'adopts',
    'tunnelGeneration',
  ],
  locked: ['domain'],
  connected: ['domain', 'reach', 'tunnelGeneration'],
  checked: ['built', 'connected', 'kit'],
  handedOver: ['domain', 'way'],
  inUse: ['domain', 'way'],
  shutOut: ['domain'],
  farewells: ['domain'],
  forgotten: ['domain', 'way'],
  proxy: ['way'],
  kit: ['way', 'home', 'address', 'devices', 'proxy'],
  firstKit: ['way'],
  seenOutside: ['kit'],
};

/** The steps of each way, in order. */
export const waySteps: Readonly<Record<Way, readonly StepId[]>> = {
  cloudflare: stepIds.filter((step) => step !== 'proxy'),
  'own-proxy': ['welcome', 'find-home', 'choose-address', 'devices', 'proxy', 'check-locks', 'hand-over'],
};

export function wayOf({ way = 'cloudflare' }: Answers): Way {
  return way;
}

/** The steps there are for this home, in order. */
export function stepsOf({ answers }: Pick<Journey, 'answers'>): readonly StepId[] {
  return waySteps[wayOf(answers)];
}

/** Whether anything of a home is answered: to have been asked about a domain is no answer. */
export function isBegun({ domainPlan, ...others }: Answers): boolean {
  return domainPlan?.has !== undefined || Object.keys(others).length > 0;
}

/** Whether the whole way was walked once: the locks held, and a key left Latchkey. */
export function isWalked({ checked, handedOver = [] }: Answers): boolean {
  return checked !== undefined && handedOver.length > 0;
}

type StepNeeds = { readonly [Step in StepId]?: readonly AnswerName[] };

/** What each step needs to have been answered before it can be entered. */
const stepNeeds: StepNeeds = {
  welcome: [],
  'connect-cloudflare': [],
  'find-home': ['domain'],
  'choose-address': ['domain', 'home'],
  devices: ['domain', 'home', 'address'],
  build: ['domain', 'home', 'address', 'devices'],
  'connect-home': ['domain', 'home', 'address', 'devices', 'built'],
  'check-locks': ['domain', 'home', 'address', 'devices', 'built', 'connected'],
  'hand-over': ['domain', 'home', 'address', 'devices', 'built', 'connected', 'checked'],
};

/** The same where the home has a reverse proxy of its own. */
const ownProxyNeeds: StepNeeds = {
  welcome: [],
  'find-home': [],
  'choose-address': ['home'],
  devices: ['home', 'address'],
  proxy: ['home', 'address', 'devices'],
  'check-locks': ['home', 'address', 'devices', 'proxy', 'kit'],
  'hand-over': ['home', 'address', 'devices', 'proxy', 'kit', 'checked'],
};

/** `undefined` for a step that is not on this way. */
export function needsOf(step: StepId, way: Way): readonly AnswerName[] | undefined {
  switch (way) {
    case 'cloudflare':
      return stepNeeds[step];
    case 'own-proxy':
      return ownProxyNeeds[step];
  }
}

/** Gives an answer. The same answer again changes nothing; another one clears just what depends on it. */
export function answer<Name extends AnswerName>(
  answers: Answers,
  name: Name,
  value: NonNullable<Answers[Name]>,
): Answers {
  if (isSame(answers[name], value)) return answers;
  return { ...without(answers, dependentsOf(name)), [name]: value };
}

/** Takes an answer back, and with it what depends on it. */
export function forget(answers: Answers, name: AnswerName): Answers {
  return without(answers, new Set([name, ...dependentsOf(name)]));
}

/** Every answer that would be lost if `name` changed, directly or through another. */
export function dependentsOf(name: AnswerName): ReadonlySet<AnswerName> {
  const lost = new Set<AnswerName>();
  const visit = (changed: AnswerName): void => {
    for (const candidate of Object.keys(dependsOn) as AnswerName[]) {
      if (lost.has(candidate) || !dependsOn[candidate].includes(changed)) continue;
      lost.add(candidate);
      visit(candidate);
    }
  };
  visit(name);
  return lost;
}

/** Forward is earned: a step can be entered when everything it needs has been answered. */
export function canEnter(step: StepId, journey: Journey): boolean {
  if (step !== 'welcome' && journey.mode === 'unset') return false;
  const needs = needsOf(step, wayOf(journey.answers));
  return needs?.every((name) => journey.answers[name] !== undefined) ?? false;
}

/** The step to stand on: the wanted one, or the last before it that can be entered. */
export function nearestStep(wanted: StepId, journey: Journey): StepId {
  const reachable = stepIds.slice(0, stepIds.indexOf(wanted) + 1).filter((step) => canEnter(step, journey));
  return reachable.at(-1) ?? 'welcome';
}

function without(answers: Answers, names: ReadonlySet<AnswerName>): Answers {
  const kept = Object.entries(answers).filter(([name]) => !names.has(name as AnswerName));
  return Object.fromEntries(kept);
}

/** Whether two answers, or what is made of them, say the same: in whatever order their parts were written down. */
export function isSame(one: unknown, other: unknown): boolean {
  return print(one) === print(other);
}

function print(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
