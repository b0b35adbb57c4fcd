import type { Answers, StepId } from '../../contract/journey.ts';
import type { OriginStatus } from '../../contract/origin.ts';
import { aKitShown } from './origin-kit.ts';
import { aJourney, answersBefore, aSituation, type Situation } from './situation.ts';

/** A home without a tunnel, with Cloudflare in front of its public address. */
export const withoutTunnel = {
  reach: {
    by: 'public-address',
    addresses: { ipv4: '203.0.113.80' },
    port: 443,
    originCertificate: 'origin-ca',
  },
  proxyAt: '192.168.1.40',
} as const satisfies Answers;

function at(step: StepId, mode: 'real' | 'practice' = 'real') {
  return aJourney(step, mode, { ...answersBefore(step), ...withoutTunnel });
}

function seen(saw: OriginStatus['saw'], more: Partial<Situation> = {}): Situation {
  return aSituation('connect-home', {
    journey: at('connect-home'),
    origin: { address: 'leads', saw, by: 'visit' },
    ...more,
  });
}

const lookedIn: Partial<Situation> = {
  refused: [{ address: '192.168.1.40', network: '192.168.1.40/32' }],
};

export const originSituations: Readonly<Record<string, Situation>> = {
  'address-without-tunnel': aSituation('choose-address', { journey: at('choose-address') }),
  'origin-unreachable': seen('origin-unreachable'),
  'origin-closed': seen('origin-closed'),
  'origin-certificate': seen('origin-certificate-unknown'),
  'origin-not-secure': seen('origin-not-secure'),
  'origin-refuses-edge': seen('origin-refuses-edge'),
  'origin-finds-nobody': seen('home-silent'),
  'origin-not-trusting': seen('home-refuses-proxy', lookedIn),
  'origin-challenged': seen('challenged'),
  'origin-connected': seen('answered', {
    journey: aJourney('connect-home', 'real', { ...answersBefore('check-locks'), ...withoutTunnel }),
  }),
  'origin-knock': seen('origin-refused', {
    origin: { address: 'leads', saw: 'origin-refused', by: 'knock' },
  }),
  'origin-open': seen('open', { origin: { address: 'leads', saw: 'open', by: 'knock' } }),
  'origin-not-built': seen(null, { origin: { address: 'not-built', saw: null, by: 'visit' } }),
  'origin-unknown': seen(null, { fails: { 'origin.watch': { code: 'OFFLINE' } } }),
  'origin-no-kit': seen('origin-unreachable', { fails: { 'origin.kit': { code: 'OFFLINE' } } }),
  'origin-unplaced': seen('origin-unreachable', {
    journey: aJourney('connect-home', 'real', {
      ...answersBefore('connect-home'),
      reach: withoutTunnel.reach,
    }),
    originKit: {
      ...aKitShown,
      proxyAt: null,
      trustedProxies: [],
      routers: [{ router: 'fritzbox', filters: 'not-at-all', forwards: [] }],
    },
  }),
  'origin-practice': seen('origin-unreachable', { journey: at('connect-home', 'practice') }),
};
