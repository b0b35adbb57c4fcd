import type { SeenWebhook } from '../../contract/calls/exceptions.ts';
import { type Exception, fromAnywhere } from '../../contract/exception.ts';
import type { HomeSession } from '../../contract/home.ts';
import { lindenPlan } from './build-situations.ts';
import { aLook } from './home-situations.ts';
import { aChange, zone } from './planned-changes.ts';
import { aJourney, answersBefore, aSituation, type Situation, threeDevices } from './situation.ts';

const inDays = (days: number): string => new Date(Date.now() + (days - 0.5) * 86_400_000).toISOString();

function aGap(changes: Partial<Exception> = {}): Exception {
  return {
    id: 'e1e1e1',
    purpose: { kind: 'webhook', name: 'Front door' },
    at: { kind: 'home-address' },
    reach: { kind: 'webhook', webhook: '00112233445566aa' },
    methods: ['POST'],
    from: fromAnywhere,
    program: null,
    until: null,
    ...changes,
  };
}

const alexa = aGap({
  id: 'e2e2e2',
  purpose: { kind: 'alexa' },
  at: { kind: 'own-hostname', hostname: 'alexa.linden.house' },
  reach: { kind: 'exact', paths: ['/api/alexa/smart_home', '/auth/token'] },
  methods: ['POST', 'HEAD'],
  from: { ...fromAnywhere, asns: [16_509, 14_618] },
});

const olderApp = aGap({
  id: 'e3e3e3',
  purpose: { kind: 'older-app', name: 'Ben’s iPhone' },
  reach: { kind: 'every-path' },
  methods: ['GET', 'HEAD', 'POST'],
  from: { ...fromAnywhere, asns: [3320] },
  program: 'Home Assistant/',
  until: inDays(2),
});

const google = aGap({
  id: 'e4e4e4',
  purpose: { kind: 'google-assistant' },
  at: { kind: 'own-hostname', hostname: 'google.linden.house' },
  reach: { kind: 'exact', paths: ['/api/google_assistant', '/auth/token'] },
  methods: ['POST', 'HEAD'],
  from: { ...fromAnywhere, networks: ['192.0.2.0/25', '2001:db8:6006::/48'] },
});

const ended = aGap({
  ...olderApp,
  id: 'e5e5e5',
  purpose: { kind: 'older-app', name: 'Old iPad' },
  until: inDays(-1),
});

const fourGaps = [aGap(), alexa, google, olderApp, ended];

const webhooks: readonly SeenWebhook[] = [
  {
    handle: 'h1',
    name: 'Mobile App: Anna’s iPhone',
    kind: 'phone',
    localOnly: false,
    secrecy: 'hard-to-guess',
    passes: false,
  },
  {
    handle: 'h2',
    name: 'OwnTracks',
    kind: 'location',
    localOnly: false,
    secrecy: 'hard-to-guess',
    passes: true,
  },
  {
    handle: 'h3',
    name: 'Somebody rings at the front door',
    kind: 'automation',
    localOnly: false,
    secrecy: 'guessable',
    passes: false,
  },
  {
    handle: 'h4',
    name: 'Washing machine is done',
    kind: 'automation',
    localOnly: true,
    secrecy: 'hard-to-guess',
    passes: false,
  },
];

function inside(): HomeSession {
  return { state: 'in', userName: 'Anna', look: aLook({ loginLimit: null, secondFactor: 'off' }) };
}

const lived = { ...answersBefore('hand-over'), handedOver: threeDevices.map(({ id }) => id) };

function aHome(changes: Partial<Situation> = {}, answers = {}): Situation {
  const journey = aJourney('hand-over', 'real', { ...lived, ...answers });
  return aSituation('hand-over', { journey, webhooks, adds: fourGaps.slice(0, 1), ...changes });
}

const some = { exceptions: fourGaps, countries: { allowed: ['DE', 'AT'], keys: 'from-anywhere' } };

/** What may pass without a key, in each state that is worth a look. Each begins in “Your home”. */
export const exceptionSituations: Readonly<Record<string, Situation>> = {
  'gaps-none': aHome(),
  'gaps-some': aHome({ session: inside(), standing: fourGaps.map(({ id }) => id) }, some),
  'gaps-google-differs': aHome(
    { standing: [google.id], adds: [google], googleNetworks: { state: 'differ', added: 2, gone: 1 } },
    { exceptions: [google] },
  ),
  'gaps-google-unreadable': aHome(
    { standing: [google.id], googleNetworks: { state: 'unreadable' } },
    { exceptions: [google] },
  ),
  'gaps-google-failed': aHome(
    { standing: [google.id], fails: { 'exceptions.googleNetworks': { code: 'UNEXPECTED' } } },
    { exceptions: [google] },
  ),
  'gaps-practice': aSituation('hand-over', {
    journey: aJourney('hand-over', 'practice', lived),
    olderAppSeen: { asn: 64_500, country: 'DE' },
  }),
  'gaps-practice-nowhere': aSituation('hand-over', {
    journey: aJourney('hand-over', 'practice', lived),
  }),
  'gaps-seen-here': aHome({ seenIn: 'CH' }),
  'gaps-planned': aHome({ standing: [aGap().id] }, some),
  'gaps-out': aHome({ fails: { 'exceptions.webhooks': { code: 'HOME_LOGIN_NEEDED' } } }),
  'gaps-silent': aHome({ fails: { 'exceptions.webhooks': { code: 'HOME_SILENT' } } }),
  'gaps-asking': aHome({ hangs: ['exceptions.webhooks'] }),
  'gaps-no-webhook': aHome({ webhooks: [] }),
  'gaps-away': aHome({ atHome: { url: 'http://192.168.1.10:8123', answers: 'nothing' } }),
  'gaps-elsewhere': aHome({ atHome: { url: 'http://192.168.1.10:8123', answers: 'something-else' } }),
  'gaps-locating': aHome({ hangs: ['home.atHome'] }),
  'gaps-not-located': aHome({ fails: { 'home.atHome': { code: 'UNEXPECTED' } } }),
  'gaps-at-review': aSituation('build'),
  'gaps-in-plan': aSituation('build', {
    plan: {
      ...lindenPlan,
      changes: [
        ...lindenPlan.changes.filter(({ resource }) => resource !== 'lock-rule'),
        aChange(
          {
            kind: 'lock-rule.create',
            resource: 'lock-rule',
            id: 'lock-rule/create',
            part: 1,
            hostnames: ['ha.linden.house'],
            passes: fourGaps,
          },
          'POST',
          `${zone}/rulesets/5d0c/rules`,
        ),
      ],
    },
  }),
};
