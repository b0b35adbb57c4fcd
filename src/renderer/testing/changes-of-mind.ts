import type { Danger } from '../../contract/danger.ts';
import type { LostDeviceProof } from '../../contract/lost-device.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Device } from '../../contract/setup.ts';
import { progressOf } from './build-progress.ts';
import { lindenPlan, removalPlan, repairPlan } from './build-situations.ts';
import { round } from './last-steps.ts';
import { oneOtherDoor } from './other-doors.ts';
import {
  aJourney,
  answersBefore,
  aRecordInTheWay,
  aSituation,
  linden,
  type Situation,
  threeDevices,
} from './situation.ts';

const handedOver = threeDevices.map(({ id }) => id);
const nothing: Plan = { ...lindenPlan, id: 'plan-nothing', changes: [] };

/** A device whose key was switched off, one with two keys, and one that is as it was made. */
const livedDevices: readonly Device[] = threeDevices.map((device) => {
  if (device.id === 'b2b2b2') return { ...device, state: 'off' };
  if (device.id === 'c3c3c3') return { ...device, renewal: { generation: 2, previous: 'works' } };
  return device;
});

const dangers: readonly Danger[] = [
  { code: 'HAND_MADE_KEYS', when: 'have-stopped', names: ['Anna', 'Ben'] },
  { code: 'RULE_BLOCKS_KEYS', sureness: 'depends-on-place', names: ['Only my country'] },
  { code: 'RULE_BLOCKS_KEYS', sureness: 'depends-on-visit', names: ['Block known scanners'] },
  { code: 'BOT_FIGHT_MODE', names: ['linden.house'] },
];

function aHome(changes: Partial<Situation> = {}, mode: 'real' | 'practice' = 'real', devices = threeDevices) {
  const answers = { ...answersBefore('hand-over'), devices, handedOver };
  return aSituation('hand-over', {
    journey: aJourney('hand-over', mode, answers),
    plan: nothing,
    ...changes,
  });
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

function aHomeWithLost(seen: Partial<LostDeviceProof>): Situation {
  const home = aHome({}, 'real', livedDevices);
  return { ...home, lostDevice: { ...home.lostDevice, ...seen } };
}

const later = {
  ...answersBefore('devices'),
  devices: livedDevices,
  protection: { declined: [] },
  handedOver,
  inUse: ['c3c3c3'],
};

const found = [
  { setupId: '7a6b5c4d', hostnames: ['ha.linden.house'], devices: ['Anna’s phone', 'Ben’s Pixel'] },
  { setupId: '0f1e2d3c', hostnames: ['door.linden.house'], devices: ['Kitchen tablet'] },
] as const;

/** The home there is, and every change of mind, in each state that is worth a look. */
export const changesOfMind: Readonly<Record<string, Situation>> = {
  home: aHome(),
  'home-practice': aHome({}, 'practice'),
  'home-lived': aHome(
    {
      keys: { a1a1a1: 'not-on-this-computer' },
      tunnel: { status: 'down', name: 'linden-house', home: null },
      dangers: dangers.slice(1),
    },
    'real',
    livedDevices,
  ),
  'home-old-keys': aHome({
    journey: aJourney('hand-over', 'real', {
      ...answersBefore('hand-over'),
      devices: threeDevices.map((device, index) => ({
        ...device,
        renewal: { generation: 2, previous: index === 0 ? 'works' : 'leaving', from: '2026-11' },
      })),
      handedOver,
      inUse: handedOver,
      farewells: [{ device: 'b2b2b2', until: inDays(1) }],
    }),
  }),
  'home-papers-refused': aHome({
    fails: {
      'papers.calendar.save': { code: 'NO_KEY_ENDS' },
      'papers.recoverySheet.save': { code: 'FILE_NOT_SAVED' },
      'papers.diagnosticFile.show': { code: 'OFFLINE' },
    },
  }),
  'home-papers-writing': aHome({ hangs: ['papers.diagnosticFile.show'] }),
  'home-lost-elsewhere': aHomeWithLost({ visit: null }),
  'home-lost-still-in': aHomeWithLost({
    lock: 'still-in',
    certificate: 'still-good',
    visit: { diagnosis: 'open', saw: 'HTTP 200', at: ['ha.linden.house'] },
  }),
  'home-lost-looking': aHome({ hangs: ['lostDevice.prove'] }, 'real', livedDevices),
  'home-lost-unseen': aHome({ fails: { 'lostDevice.prove': { code: 'OFFLINE' } } }, 'real', livedDevices),
  'home-works': aHome({ checks: round({}), ends: { a1a1a1: inDays(40), b2b2b2: inDays(-2) } }),
  'home-open': aHome({
    checks: round({ 'no-key': { state: 'failed', diagnosis: 'open', saw: 'HTTP 200' } }),
  }),
  'home-checking': aHome({ checks: round({}, { phase: 'running' }) }),
  'home-down': aHome({ tunnel: { status: 'down', name: 'linden-house', home: null } }),
  'home-drifted': aHome({ plan: repairPlan, dangers: dangers.slice(0, 1) }),
  'home-blocked': aHome({
    plan: { ...repairPlan, blockers: [{ code: 'RULES_FULL', names: ['Block bad bots', 'Geo', 'Rate'] }] },
  }),
  'home-taken': aHome({
    plan: {
      ...repairPlan,
      blockers: [{ code: 'ADDRESS_TAKEN', names: ['ha.linden.house A 203.0.113.9'], at: 'ha.linden.house' }],
    },
    dangers: [
      {
        code: 'DDNS_CLIENT',
        sureness: 'certain',
        runsIn: 'home-assistant',
        names: ['ha.linden.house A 203.0.113.9'],
      },
    ],
    taken: {
      'ha.linden.house': [aRecordInTheWay({ writer: { sureness: 'certain', runsIn: 'home-assistant' } })],
    },
  }),
  'home-dangers': aHome({ dangers }),
  'home-other-door': aHome({ otherDoors: oneOtherDoor }),
  'home-unseen': aHome({ fails: { 'build.plan': { code: 'OFFLINE' } } }),
  'home-looking': aHome({ hangs: ['build.plan'] }),
  'domain-found': aSituation('connect-cloudflare', {
    journey: aJourney('connect-cloudflare', 'real', { domain: linden }),
    found: found.slice(0, 1),
  }),
  'domain-found-two': aSituation('connect-cloudflare', {
    journey: aJourney('connect-cloudflare', 'real', { domain: linden }),
    found,
  }),
  'home-removed': aSituation('find-home', {
    build: progressOf(removalPlan.changes, removalPlan.changes.length),
  }),
  'devices-lived': aSituation('devices', {
    journey: aJourney('devices', 'real', later),
    keys: { b2b2b2: 'not-made' },
  }),
  'devices-unseen': aSituation('devices', {
    journey: aJourney('devices', 'real', later),
    fails: { 'keys.list': { code: 'OFFLINE' } },
  }),
  'address-taken-over': aSituation('choose-address', {
    journey: aJourney('choose-address', 'real', {
      ...answersBefore('choose-address'),
      address: 'www.linden.house',
      takesOver: [
        {
          id: 'record-1',
          type: 'CNAME',
          name: 'www.linden.house',
          content: 'linden.github.io',
          proxied: false,
          ttl: 1,
          comment: '',
        },
      ],
    }),
  }),
};
