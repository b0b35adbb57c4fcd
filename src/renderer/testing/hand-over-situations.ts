import type { Answers } from '../../contract/journey.ts';
import type { Device } from '../../contract/setup.ts';
import { aPickUp } from './double-hand-over.ts';
import {
  aConnection,
  aDrive,
  aJourney,
  answersBefore,
  aSituation,
  type Situation,
  threeDevices,
} from './situation.ts';

const offline = {
  code: 'CLOUDFLARE_UNREACHABLE',
  technical: { message: 'ECONNRESET', call: 'GET client certificates' },
} as const;

const answered = (more: Answers): Answers => ({ ...answersBefore('hand-over'), ...more });
const everybody = ['a1a1a1', 'b2b2b2', 'c3c3c3'];

const withOldKey = (device: Device): Device => ({
  ...device,
  renewal: { generation: 2, previous: 'works', from: '2026-11' },
});

const theSkill: Device = {
  id: 'd4d4d4',
  name: 'My Alexa',
  platform: 'program',
  validityDays: 730,
  state: 'on',
};

const visits = [
  { at: '2026-11-20T18:09:11.000Z', from: '10.0.0.23', by: 'iphone', did: 'looked' },
  { at: '2026-11-20T18:09:20.000Z', from: '10.0.0.23', by: 'iphone', did: 'fetched' },
] as const;

const sticks = [
  aDrive(),
  aDrive({ id: 'sdc1', name: '', fileSystem: 'ntfs', freeBytes: 3_100_000_000, totalBytes: 8_000_000_000 }),
  aDrive({ id: 'sdd1', name: 'CAMERA', state: 'read-only', freeBytes: 900_000_000 }),
  aDrive({ id: 'sde1', name: 'OLD', freeBytes: 0, totalBytes: 256_000_000 }),
  aDrive({ id: 'sdf1', name: 'BACKUP', fileSystem: 'other', state: 'not-mounted', freeBytes: null }),
];

/** Every way a key travels, in every state that is worth a look. */
export const handingOver: Readonly<Record<string, Situation>> = {
  'keys-in-use': aSituation('hand-over', {
    journey: aJourney('hand-over', 'real', answered({ handedOver: ['a1a1a1', 'b2b2b2'], inUse: ['a1a1a1'] })),
  }),
  'keys-forgotten': aSituation('hand-over', {
    journey: aJourney(
      'hand-over',
      'real',
      answered({ handedOver: ['a1a1a1', 'b2b2b2'], inUse: ['a1a1a1'], forgotten: ['a1a1a1', 'b2b2b2'] }),
    ),
  }),
  'keys-all-in-use': aSituation('hand-over', {
    journey: aJourney('hand-over', 'real', answered({ handedOver: everybody, inUse: everybody })),
  }),
  'keys-memory': aSituation('hand-over', {
    connection: aConnection({ custody: 'memory' }),
  }),
  'keys-locked-away': aSituation('hand-over', {
    connection: aConnection({ custody: 'memory' }),
    custodyReason: 'denied',
    journey: aJourney('hand-over', 'real', answered({ handedOver: ['a1a1a1'] })),
    keys: { a1a1a1: 'locked-away', b2b2b2: 'locked-away', c3c3c3: 'locked-away' },
  }),
  'keys-switched-off': aSituation('hand-over', {
    journey: aJourney(
      'hand-over',
      'real',
      answered({
        devices: threeDevices.map((device) =>
          device.id === 'b2b2b2' ? { ...device, state: 'off' as const } : device,
        ),
      }),
    ),
  }),
  'stick-tidy': aSituation('hand-over', {
    drives: [aDrive({ keyFiles: ['annas-phone.p12', 'annas-phone.mobileconfig'] })],
    journey: aJourney(
      'hand-over',
      'real',
      answered({ handedOver: everybody, inUse: everybody, forgotten: everybody }),
    ),
  }),
  'keys-practice': aSituation('hand-over', { journey: aJourney('hand-over', 'practice') }),
  'keys-renewed': aSituation('hand-over', {
    journey: aJourney('hand-over', 'real', answered({ devices: threeDevices.map(withOldKey) })),
  }),
  'keys-program': aSituation('hand-over', {
    drives: [aDrive()],
    journey: aJourney('hand-over', 'real', answered({ devices: [theSkill, ...threeDevices] })),
  }),
  'ways-few': aSituation('hand-over', {
    ways: { drives: 'not-here', share: 'not-here', pickUp: 'no-network', install: 'not-here' },
  }),
  'ways-unknown': aSituation('hand-over', { fails: { 'handOver.ways': { code: 'UNEXPECTED' } } }),
  'ways-looking': aSituation('hand-over', { hangs: ['handOver.ways'] }),
  'code-networks': aSituation('hand-over', {
    ownAddresses: [
      { address: '10.0.0.12', interfaceName: 'wlan0', kind: 'wifi' },
      { address: '192.168.1.40', interfaceName: 'enp3s0', kind: 'cable' },
      { address: '172.17.0.1', interfaceName: 'docker0', kind: 'other' },
    ],
  }),
  'code-no-network': aSituation('hand-over', { ownAddresses: [] }),
  'code-blocked': aSituation('hand-over', {
    fails: { 'handOver.pickUp.open': { code: 'PICKUP_BLOCKED', technical: { message: 'EACCES' } } },
  }),
  'code-looking': aSituation('hand-over', { hangs: ['handOver.pickUp.addresses'] }),
  'code-waiting': aSituation('hand-over'),
  'code-fetched': aSituation('hand-over', {
    pickUp: aPickUp('a1a1a1', '10.0.0.12', { fetchesLeft: 2, visits }),
  }),
  'code-soon': aSituation('hand-over', {
    pickUp: aPickUp('a1a1a1', '10.0.0.12', { expiresAt: new Date(Date.now() + 50_000).toISOString() }),
  }),
  'stick-several': aSituation('hand-over', { drives: sticks }),
  'stick-none': aSituation('hand-over'),
  'stick-used': aSituation('hand-over', {
    drives: [aDrive({ keyFiles: ['annas-phone.p12', 'annas-phone.mobileconfig'] })],
  }),
  'stick-failed': aSituation('hand-over', {
    drives: [aDrive()],
    fails: { 'handOver.drives.save': { code: 'DRIVE_GONE' } },
  }),
  'stick-busy': aSituation('hand-over', {
    drives: [aDrive()],
    fails: { 'handOver.drives.eject': { code: 'DRIVE_BUSY' } },
  }),
  'share-failed': aSituation('hand-over', {
    fails: { 'handOver.share': { code: 'SHARE_UNAVAILABLE' } },
  }),
  'visit-refused': aSituation('hand-over', {
    journey: aJourney('hand-over', 'practice'),
    proof: 'refused',
  }),
  'visit-unseen': aSituation('hand-over', { fails: { 'handOver.visit.watch': offline } }),
};
