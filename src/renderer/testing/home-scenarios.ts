import type { HomeInspection, HomeSession } from '../../contract/home.ts';
import { defaultSettings } from '../../contract/home-settings.ts';
import type { Answers } from '../../contract/journey.ts';
import type { Plan } from '../../contract/plan.ts';
import { progressOf } from './build-progress.ts';
import { lindenPlan, removalPlan } from './build-situations.ts';
import { homePlan, homeRemovalPlan, trustPlan } from './home-plans.ts';
import {
  aLook,
  aNearby,
  anApp,
  aWish,
  beforeTrustCanBeSet,
  inContainer,
  lindenHome,
  selfMade,
  severalHomes,
  wishElsewhere,
} from './home-situations.ts';
import { aJourney, answersBefore, aSituation, type Situation } from './situation.ts';

const page =
  'http://homeassistant.local:8123/auth/authorize?response_type=code&client_id=http%3A%2F%2F127.0.0.1%3A36403%2F';

function inside(look: HomeInspection = aLook()): HomeSession {
  return { state: 'in', userName: 'Anna', look };
}

/** A home is chosen, and the question is whether Latchkey may be let in. */
function asking(changes: Partial<Situation> = {}, mode: 'real' | 'practice' = 'real'): Situation {
  return aSituation('find-home', {
    journey: aJourney('find-home', mode, answersBefore('choose-address')),
    ...changes,
  });
}

function wishing(look: HomeInspection, answers: Answers): Answers {
  const homeWish = defaultSettings(look).connector === 'app' ? aWish() : wishElsewhere;
  return { ...answers, origin: look.origin, homeWish };
}

function found(look: HomeInspection = aLook()): Situation {
  return asking({
    session: inside(look),
    journey: aJourney('find-home', 'real', wishing(look, answersBefore('choose-address'))),
  });
}

function planned(plan: Plan, changes: Partial<Situation> = {}): Situation {
  const journey = aJourney('build', 'real', wishing(aLook(), answersBefore('build')));
  return aSituation('build', { plan, journey, session: inside(), ...changes });
}

const leaving = aJourney('build', 'real', {
  ...wishing(aLook(), answersBefore('hand-over')),
  removal: 'wanted',
});

const homeLeft = { kind: 'home-assistant', names: ['http://192.168.1.10:8123'] } as const;

/** On Connect your home, with a path as it is and a home that answers as it does. */
function connecting(
  home: Situation['tunnel']['home'],
  changes: Partial<Situation> = {},
  answers: Answers = answersBefore('connect-home'),
): Situation {
  const connected = { ...answers, connected: '2026-11-20T18:06:00.000Z' };
  return aSituation('connect-home', {
    tunnel: { status: 'healthy', name: 'latchkey-1f2e3d4c-linden-house', home },
    journey: aJourney('connect-home', 'real', connected),
    ...changes,
  });
}

const withApp = wishing(aLook(), answersBefore('connect-home'));
/** Its locks were tried before: who comes back to look at it stays there. */
const comesBack: Answers = { ...answersBefore('hand-over'), ...withApp };
const elsewhere = wishing(inContainer, answersBefore('connect-home'));
const older: Answers = {
  ...answersBefore('connect-home'),
  home: { ...lindenHome, version: '2026.7.4' },
};
const refused = [
  { address: '172.17.0.2', network: '172.17.0.2/32' },
  { address: '192.168.1.44', network: '192.168.1.44/32' },
] as const;

const othersTunnel = { name: 'homeassistant', addresses: ['ha.linden.house', 'photos.linden.house'] };

/** Home Assistant behind a program that encrypts with a certificate of its own making. */
const behindProxy = aNearby({ ...selfMade.home, url: 'https://192.168.1.20' });
/** Two of the home itself, of which one alone can be its address, and one of another domain. */
const namesThatStop = {
  along: ['photos.linden.house', 'vault.linden.house'],
  home: ['ha.linden.house', 'second.linden.house'],
  outside: ['shop.elm.example'],
};

/** Everything about Home Assistant itself, in each state that is worth a look. */
export const homeScenarios: Readonly<Record<string, Situation>> = {
  'homes-several': aSituation('find-home', { homes: severalHomes }),
  'home-behind-proxy': aSituation('find-home', { homes: [behindProxy] }),
  'home-behind-proxy-alone': aSituation('find-home', {
    homes: [behindProxy],
    fails: { 'home.look': { code: 'HOME_UNREACHABLE' } },
  }),
  'homes-not-ready': aSituation('find-home', { homes: severalHomes.slice(2) }),
  'log-in': asking(),
  'log-in-practice': asking({}, 'practice'),
  'log-in-loading': asking({ hangs: ['home.logIn'] }),
  'log-in-failed': asking({ fails: { 'home.logIn': { code: 'HOME_UNREACHABLE' } } }),
  'log-in-expired': asking({ session: { state: 'out', problem: { code: 'HOME_LOGIN_EXPIRED' } } }),
  'log-in-not-administrator': asking({
    session: { state: 'out', problem: { code: 'HOME_NOT_ADMINISTRATOR' } },
  }),
  'log-in-looking': asking({ session: { state: 'looking' } }),
  'log-in-waiting': asking({ session: { state: 'waiting', page } }),
  'log-in-mangled': asking({ fails: { 'home.logInWithToken': { code: 'HOME_TOKEN_MANGLED' } } }),
  found: found(),
  'found-container': found(inContainer),
  'found-in-file': found(beforeTrustCanBeSet),
  'found-former-taken': found(
    aLook({
      apps: [
        anApp({
          slug: '9074a9fa_cloudflared',
          repository: 'former',
          state: 'started',
          tunnel: 'another',
          others: othersTunnel,
        }),
      ],
    }),
  ),
  'found-its-own-path': found(
    aLook({
      apps: [
        anApp({
          ...{ state: 'started', tunnel: 'another', others: othersTunnel, takeOver: 'its-own-tunnel' },
          names: { along: ['photos.linden.house'], home: ['ha.linden.house'], outside: [] },
        }),
      ],
    }),
  ),
  'found-its-own-path-stops': found(
    aLook({
      apps: [
        anApp({
          ...{ state: 'started', tunnel: 'another', takeOver: 'its-own-tunnel', names: namesThatStop },
          others: { name: 'homeassistant', addresses: Object.values(namesThatStop).flat() },
        }),
      ],
    }),
  ),
  'found-given-path': found(
    aLook({
      apps: [anApp({ state: 'started', tunnel: 'another', others: othersTunnel, takeOver: 'given-tunnel' })],
    }),
  ),
  'found-taken-unnamed': found(aLook({ apps: [anApp({ state: 'started', tunnel: 'another' })] })),
  'found-taken': found(
    aLook({
      apps: [
        anApp({ state: 'started', tunnel: 'another', others: othersTunnel }),
        anApp({ slug: '9074a9fa_cloudflared', repository: 'former', tunnel: 'another' }),
      ],
      trust: { kind: 'settable', proxies: ['172.30.33.0/24', '192.168.1.5'], trial: 'waiting' },
      externalUrl: 'https://linden.duckdns.org',
      loginLimit: 10,
      originAnswers: 'no',
    }),
  ),
  'build-home': planned(homePlan),
  'build-trust': planned(trustPlan, {
    journey: aJourney('build', 'real', {
      ...wishing(inContainer, answersBefore('build')),
      locked: '2026-11-20T18:04:00.000Z',
    }),
  }),
  'build-home-running': planned(homePlan, { build: progressOf(homePlan.changes, 15) }),
  'build-home-restart': planned(homePlan, { build: progressOf(homePlan.changes, 17) }),
  'build-home-failed': planned(homePlan, {
    build: {
      ...progressOf(homePlan.changes, 18, 'failed'),
      problem: { code: 'TRUST_NOT_VERIFIED', technical: { message: 'HTTP 400' } },
    },
  }),
  'build-home-stopped': planned(homePlan, {
    build: {
      ...progressOf(homePlan.changes, 16, 'failed'),
      problem: {
        code: 'VISIT_STOPPED',
        technical: { ending: 'access-in-front', message: 'HTTP 302, to linden.cloudflareaccess.com' },
      },
    },
  }),
  'build-home-refused': planned(homePlan, {
    build: { ...progressOf(homePlan.changes, 13, 'failed'), problem: { code: 'HOME_LOGIN_NEEDED' } },
    session: { state: 'out', problem: null },
  }),
  'build-home-left': planned(
    { ...lindenPlan, untouched: [...lindenPlan.untouched, homeLeft] },
    { session: { state: 'out', problem: null } },
  ),
  'build-home-in-file': planned({
    ...lindenPlan,
    untouched: [...lindenPlan.untouched, { kind: 'trust-in-file', names: ['172.30.33.0/24'] }],
  }),
  'build-home-blocked': planned({
    ...homePlan,
    blockers: [
      { code: 'CONNECTOR_APP_TAKEN', names: ['396f0234_cloudflared'] },
      { code: 'HOME_CHANGE_WAITING', names: [] },
      { code: 'HOME_TAKEOVER_WAITING', names: [] },
    ],
  }),
  'build-home-removal': aSituation('build', {
    plan: homeRemovalPlan,
    journey: leaving,
    session: inside(),
  }),
  'build-home-removal-left': aSituation('build', {
    plan: { ...removalPlan, untouched: [homeLeft] },
    journey: leaving,
  }),
  'connect-app': aSituation('connect-home', {
    journey: aJourney('connect-home', 'real', withApp),
    session: inside(),
  }),
  'connect-app-unseen': aSituation('connect-home', { journey: aJourney('connect-home', 'real', withApp) }),
  'connect-app-runs': connecting(
    'answered',
    {
      session: inside(),
      callsOut: {
        connectors: 1,
        startedAt: '2026-11-28T16:52:33.000Z',
        log: { transports: ['quic'], addresses: ['ipv4', 'ipv6'] },
      },
    },
    comesBack,
  ),
  'connect-call-out-unseen': connecting(
    'answered',
    { fails: { 'tunnel.callsOut': { code: 'CLOUDFLARE_UNREACHABLE' } } },
    comesBack,
  ),
  'connect-trying': connecting(null),
  'connect-no-key': connecting(null, {
    keys: {
      a1a1a1: 'not-on-this-computer',
      b2b2b2: 'not-on-this-computer',
      c3c3c3: 'not-on-this-computer',
    },
  }),
  'connect-refused': connecting('home-refuses-proxy', { session: inside(inContainer), refused }, elsewhere),
  'connect-refused-nobody': connecting('home-refuses-proxy', { session: inside(inContainer) }, elsewhere),
  'connect-refused-planned': connecting('home-refuses-proxy', { session: inside() }, withApp),
  'connect-refused-out': connecting('home-refuses-proxy'),
  'connect-refused-file': connecting('home-refuses-proxy', {}, older),
  'connect-refused-file-in': connecting(
    'home-refuses-proxy',
    { session: inside(beforeTrustCanBeSet) },
    older,
  ),
  'connect-silent': connecting('home-silent'),
  'connect-practice': aSituation('connect-home', { journey: aJourney('connect-home', 'practice') }),
  'connect-practice-played': aSituation('connect-home', {
    tunnel: { status: 'healthy', name: 'latchkey-1f2e3d4c-linden-house', home: 'answered' },
    journey: aJourney('connect-home', 'practice', answersBefore('check-locks')),
  }),
};
