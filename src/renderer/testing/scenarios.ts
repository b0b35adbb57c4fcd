import { waySteps } from '../../contract/journey.ts';
import { addressSituations } from './address-situations.ts';
import { changesOfMind } from './changes-of-mind.ts';
import { domainSituations } from './domain-situations.ts';
import { exceptionSituations } from './exception-situations.ts';
import { handMadeSituations } from './hand-made-situations.ts';
import { homeScenarios } from './home-scenarios.ts';
import { severalKeptHomes } from './kept-homes.ts';
import { lastSteps } from './last-steps.ts';
import { originSituations } from './origin-situations.ts';
import { ownProxySituations } from './own-proxy-situations.ts';
import {
  aConnection,
  aDomain,
  aJourney,
  answersBefore,
  aRecordInTheWay,
  aSituation,
  linden,
  type Situation,
  threeDevices,
} from './situation.ts';
import { troubleSituations } from './trouble-situations.ts';
import { updatesSituations } from './updates-situations.ts';

/** Every step as it is usually met, by its id, and in practice. */
export const everyStep: Readonly<Record<string, Situation>> = {
  ...Object.fromEntries(waySteps.cloudflare.map((step) => [step, aSituation(step)])),
  ...Object.fromEntries(
    waySteps.cloudflare.map((step) => [
      `practice-${step}`,
      aSituation(step, { journey: aJourney(step, 'practice') }),
    ]),
  ),
};

const inDays = (days: number): string => new Date(Date.now() + (days + 0.5) * 86_400_000).toISOString();

/** The first steps, where something is missing, wrong or there already. */
export const firstSteps: Readonly<Record<string, Situation>> = {
  'welcome-resumed': aSituation('welcome', { journey: aJourney('welcome', 'real', { domain: linden }) }),
  'token-refused': aSituation('connect-cloudflare', {
    fails: {
      'cloudflare.connect': {
        code: 'TOKEN_REFUSED',
        technical: {
          status: 401,
          code: 1000,
          message: 'Invalid API Token',
          rayId: '8f0c1d2e3a4b5c6d',
          call: 'GET /user/tokens/verify',
        },
      },
    },
  }),
  'token-checking': aSituation('connect-cloudflare', {
    connection: aConnection({
      phase: 'checking',
      domains: [],
      permissions: aConnection().permissions.map((check, index) => ({
        ...check,
        state: index < 3 ? 'allowed' : 'waiting',
      })),
    }),
  }),
  'permission-missing': aSituation('connect-cloudflare', {
    connection: aConnection({
      phase: 'incomplete',
      permissions: aConnection().permissions.map((check) =>
        check.permission === 'waf-edit' || check.permission === 'tunnel-edit'
          ? { ...check, state: 'missing' }
          : check,
      ),
    }),
  }),
  'permission-read-only': aSituation('connect-cloudflare', {
    connection: aConnection({
      phase: 'incomplete',
      permissions: aConnection().permissions.map((check) => {
        if (check.permission === 'dns-edit') return { ...check, state: 'read-only' };
        return check.permission === 'tunnel-edit' ? { ...check, state: 'missing' } : check;
      }),
    }),
  }),
  'right-refused': aSituation('choose-address', {
    fails: {
      'address.look': {
        code: 'PERMISSION_MISSING',
        technical: { status: 403, code: 10000, call: 'GET dns_records', permission: 'dns-edit' },
      },
    },
  }),
  'domain-choice': aSituation('connect-cloudflare', {
    connection: aConnection({
      custody: 'memory',
      domains: [
        aDomain('linden.house'),
        aDomain('lindencafe.example', 'pending'),
        aDomain('old-linden.example', 'paused'),
      ],
    }),
  }),
  'token-ends': aSituation('connect-cloudflare', { connection: aConnection({ endsOn: inDays(4) }) }),
  'domain-refused': aSituation('connect-cloudflare', {
    connection: aConnection(),
    fails: { 'cloudflare.chooseDomain': { code: 'CERTIFICATE_COMING' } },
  }),
  'domain-none': aSituation('connect-cloudflare', {
    connection: aConnection({
      phase: 'incomplete',
      domains: [],
      permissions: aConnection().permissions.map((check, index) => ({
        ...check,
        state: index === 0 ? 'allowed' : 'waiting',
      })),
    }),
  }),
  'home-none': aSituation('find-home', { homes: [] }),
  'homes-looking': aSituation('find-home', { hangs: ['home.find'] }),
  'home-unreachable': aSituation('find-home', {
    homes: [],
    fails: { 'home.look': { code: 'HOME_UNREACHABLE' } },
  }),
  'devices-edited': aSituation('devices', {
    journey: aJourney('devices', 'real', { ...answersBefore('devices'), devices: threeDevices }),
  }),
  'devices-wrong': aSituation('devices', {
    journey: aJourney('devices', 'real', {
      ...answersBefore('devices'),
      devices: threeDevices.map((device) => ({
        ...device,
        name: device.id === 'c3c3c3' ? 'Anna’s phone' : device.name,
      })),
    }),
  }),
  'devices-many': aSituation('devices', {
    journey: aJourney('devices', 'real', {
      ...answersBefore('devices'),
      devices: Array.from({ length: 101 }, (_, index) => ({
        id: index.toString(16).padStart(6, '0'),
        name: `Phone ${index + 1}`,
        platform: 'android' as const,
        validityDays: 1825 as const,
        state: 'on' as const,
      })),
    }),
  }),
  'address-of-tunnel': aSituation('choose-address', {
    taken: {
      'ha.linden.house': [
        aRecordInTheWay({
          type: 'CNAME',
          content: 'a0cc7e62-55a1-4f0e-9c1d-3f1f0a3f8a11.cfargotunnel.com',
          tunnel: 'homeassistant',
        }),
      ],
    },
  }),
  lost: aSituation('devices', { fails: { 'build.watch': { code: 'UNEXPECTED' } } }),
};

/** All of them by name. */
export const scenarios: Readonly<Record<string, Situation>> = {
  ...everyStep,
  ...firstSteps,
  ...domainSituations,
  ...lastSteps,
  ...changesOfMind,
  ...handMadeSituations,
  ...homeScenarios,
  ...originSituations,
  ...troubleSituations,
  ...exceptionSituations,
  ...ownProxySituations,
  ...severalKeptHomes,
  ...addressSituations,
  ...updatesSituations,
};
