import type { Answers, StepId } from '../../contract/journey.ts';
import {
  noProxyChecks,
  type ProxyCheck,
  type ProxyChecks,
  type ProxyRound,
  usualProxy,
} from '../../contract/proxy.ts';
import { lindenHome } from './home-situations.ts';
import { aJourney, aSituation, type Situation, threeDevices } from './situation.ts';

const when = '2026-11-20T18:04:00.000Z';
const proxy = usualProxy('192.168.1.20');

/** Everything answered on the way without Cloudflare, up to and not including a step. */
function ownAnswersBefore(step: StepId): Answers {
  const order: readonly (readonly [StepId, Answers])[] = [
    ['find-home', { home: lindenHome }],
    ['choose-address', { address: 'linden.duckdns.org' }],
    ['devices', { devices: threeDevices }],
    ['proxy', { proxy, kit: when, firstKit: when }],
    ['check-locks', { checked: when, seenOutside: when }],
  ];
  const given = order.slice(
    0,
    Math.max(
      0,
      order.findIndex(([asked]) => asked === step),
    ),
  );
  const all = step === 'hand-over' ? order : given;
  return Object.assign({ way: 'own-proxy' }, ...all.map(([, answers]) => answers));
}

function onOwnWay(step: StepId, answers: Answers = {}, more: Partial<Situation> = {}): Situation {
  const journey = aJourney(step, 'real', { ...ownAnswersBefore(step), ...answers });
  return aSituation(step, { journey, ...more });
}

const good: ProxyCheck = {
  visit: 'device-key',
  deviceId: 'a1a1a1',
  finding: 'opened',
  verdict: 'good',
  saw: 'HTTP 200',
};
const refusedVisits = ['no-key', 'strangers-key', 'switched-off-key', 'other-name'] as const;
const allGood: readonly ProxyCheck[] = [
  good,
  { ...good, visit: 'websocket', deviceId: null, saw: 'HTTP 101' },
  ...refusedVisits.map(
    (visit): ProxyCheck => ({
      ...{ visit, deviceId: null, finding: 'refused', verdict: 'good', saw: 'HTTP 400' },
    }),
  ),
  { visit: 'plain-http', deviceId: null, finding: 'redirected', verdict: 'good', saw: 'HTTP 301' },
];
const oldKit: readonly ProxyCheck[] = [
  ...allGood,
  { visit: 'switched-off-key', deviceId: 'b2b2b2', finding: 'opened', verdict: 'bad', saw: 'HTTP 200' },
];
const nobody = allGood.map(
  (check): ProxyCheck => ({ ...check, finding: 'unreachable', verdict: 'unknown', saw: 'ETIMEDOUT' }),
);

const round = (checks: readonly ProxyCheck[]): ProxyRound => ({ phase: 'done', obstacle: null, checks });
const rounds = (inside: readonly ProxyCheck[], changes: Partial<ProxyChecks> = {}): ProxyChecks => ({
  ...noProxyChecks,
  inside: round(inside),
  ...changes,
});

/** The way without Cloudflare, as it is met at each of its steps. */
export const ownProxySituations: Readonly<Record<string, Situation>> = {
  'own-find-home': onOwnWay('find-home'),
  'own-choose-address': onOwnWay('choose-address'),
  'own-devices': onOwnWay('devices'),
  'own-proxy': onOwnWay('proxy'),
  'own-proxy-kit': onOwnWay('proxy', { proxy }),
  'own-proxy-kit-saved': onOwnWay('proxy', { proxy, kit: when, firstKit: when }),
  'own-proxy-kit-old': onOwnWay('proxy', { proxy, firstKit: when }),
  'own-proxy-refused': onOwnWay('proxy', { proxy }, { fails: { 'proxy.saveKit': { code: 'KEY_MISSING' } } }),
  'own-checks': onOwnWay('check-locks'),
  'own-checks-inside': onOwnWay('check-locks', { checked: when }, { proxyChecks: rounds(allGood) }),
  'own-checks-at-home': onOwnWay(
    'check-locks',
    { checked: when },
    {
      proxyChecks: rounds(allGood, { outside: { phase: 'done', obstacle: 'still-at-home', checks: [] } }),
    },
  ),
  'own-checks-both': onOwnWay(
    'check-locks',
    { checked: when, seenOutside: when },
    { proxyChecks: rounds(allGood, { outside: round(allGood) }) },
  ),
  'own-checks-old-kit': onOwnWay('check-locks', {}, { proxyChecks: rounds(oldKit) }),
  'own-checks-nobody': onOwnWay('check-locks', {}, { proxyChecks: rounds(nobody) }),
  'own-hand-over': onOwnWay('hand-over'),
  'own-home': onOwnWay('hand-over', { handedOver: threeDevices.map(({ id }) => id) }),
  'own-home-not-outside': onOwnWay('hand-over', {
    handedOver: threeDevices.map(({ id }) => id),
    seenOutside: undefined,
  }),
  'own-home-not-seen-again': onOwnWay(
    'hand-over',
    { handedOver: threeDevices.map(({ id }) => id) },
    { proxyChecks: rounds(nobody) },
  ),
};
