import type { Check, Checks } from '../../contract/check.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Progress } from '../../contract/progress.ts';
import type { Protection } from '../../contract/protection.ts';
import { progressOf, undoingOf } from './build-progress.ts';
import {
  laterPlan,
  lindenPlan,
  movePlan,
  removalPlan,
  repairPlan,
  takeOverPlan,
  undoPlan,
} from './build-situations.ts';
import { handingOver } from './hand-over-situations.ts';
import { closingThePlan, everyOtherDoor, olderEntry, oneOtherDoor } from './other-doors.ts';
import {
  aJourney,
  answersBefore,
  aRecordInTheWay,
  aSituation,
  type Situation,
  threeDevices,
} from './situation.ts';

const allRight: readonly Protection[] = [
  { setting: 'websockets', before: 'on', after: 'on', editable: true, declined: false },
  { setting: 'always_use_https', before: 'on', after: 'on', editable: true, declined: false },
  { setting: 'min_tls_version', before: '1.2', after: '1.2', editable: true, declined: false },
  { setting: 'ssl', before: 'strict', after: 'strict', editable: true, declined: false },
  { setting: 'http3', before: 'off', after: 'off', editable: true, declined: false },
];

const allDeclined: readonly Protection[] = [
  { setting: 'websockets', before: 'off', after: 'on', editable: true, declined: true },
  { setting: 'always_use_https', before: 'off', after: 'on', editable: true, declined: true },
  { setting: 'min_tls_version', before: '1.0', after: '1.2', editable: true, declined: true },
  { setting: 'ssl', before: 'flexible', after: 'full', editable: false, declined: false },
  { setting: 'http3', before: 'on', after: 'off', editable: true, declined: true },
];

const offline = {
  code: 'CLOUDFLARE_UNREACHABLE',
  technical: { message: 'ECONNRESET', call: 'GET settings websockets' },
} as const;

function building(progress: Progress): Situation {
  return aSituation('build', { plan: lindenPlan, build: progress });
}

function planned(plan: Plan): Situation {
  return aSituation('build', { plan });
}

const address = 'ha.linden.house';

function aCheck(
  kind: Check['kind'],
  diagnosis: Check['diagnosis'],
  saw: string,
  changes: Partial<Check> = {},
): Check {
  return { id: kind, kind, subject: address, state: 'passed', diagnosis, saw, ...changes };
}

const everyLock: readonly Check[] = [
  aCheck('name-resolves', 'resolved', '104.16.0.1, 2606:4700::1'),
  aCheck('no-key', 'blocked', 'HTTP 403, cf-ray 8f0c1d2e3a4b5c6d'),
  aCheck('strangers-key', 'blocked', 'HTTP 403, cf-ray 8f0c1d2e3a4b5c6e'),
  aCheck('switched-off-key', 'blocked', 'HTTP 403, cf-ray 8f0c1d2e3a4b5c6f'),
  aCheck('plain-http', 'redirected', 'HTTP 301'),
  aCheck('other-spellings', 'blocked', 'HTTP 403'),
  ...threeDevices.map(({ id, name }) =>
    aCheck('device-key', 'answered', 'HTTP 200', { id: `device-key:${id}`, subject: name }),
  ),
  aCheck('websocket', 'upgraded', 'HTTP 101'),
];

/** A round of checks in which every lock held, but for these. */
export function round(changes: Readonly<Record<string, Partial<Check>>>, rest: Partial<Checks> = {}): Checks {
  return {
    phase: 'done',
    checks: everyLock.map((check) => ({ ...check, ...changes[check.id] })),
    exposedRequests: null,
    otherDoors: { doors: [], dangers: [], unseen: [] },
    googleNetworks: null,
    ...rest,
  };
}

const tunnelDown = { state: 'failed', diagnosis: 'tunnel-down', saw: 'HTTP 530' } as const;
const untried = { state: 'waiting', diagnosis: null, saw: null } as const;

const checked = {
  ...answersBefore('check-locks'),
  checked: '2026-11-20T18:08:00.000Z',
};
const handedOver = (...devices: readonly string[]) => ({
  ...answersBefore('hand-over'),
  handedOver: [...devices],
});

/** The first changes of the plan, as a journal names them. */
const begunOf = (count: number) => lindenPlan.changes.slice(0, count).map(({ id }) => id);

const leaving = aJourney('build', 'real', { ...answersBefore('hand-over'), removal: 'wanted' });

/** The last steps in every state that is worth a look. */
export const lastSteps: Readonly<Record<string, Situation>> = {
  'settings-right': aSituation('build', { plan: lindenPlan, protection: allRight }),
  'settings-declined': aSituation('build', { plan: lindenPlan, protection: allDeclined }),
  'settings-looking': aSituation('build', { plan: lindenPlan, hangs: ['protection.look'] }),
  'settings-failed': aSituation('build', { plan: lindenPlan, fails: { 'protection.look': offline } }),
  build: planned(lindenPlan),
  'build-dangers': aSituation('build', {
    plan: lindenPlan,
    dangers: [
      {
        code: 'DDNS_CLIENT',
        sureness: 'likely',
        runsIn: 'not-known',
        names: ['ha.linden.house A 203.0.113.9'],
      },
      { code: 'HAND_MADE_KEYS', when: 'will-stop', names: ['Anna', 'Ben'] },
      { code: 'RULE_BLOCKS_KEYS', sureness: 'certain', names: ['Only my country'] },
      { code: 'RULE_BLOCKS_KEYS', sureness: 'unknown', names: ['Bots'] },
    ],
  }),
  'build-dangers-past': aSituation('build', {
    plan: lindenPlan,
    dangers: [
      { code: 'RULE_LETS_PAST', sureness: 'depends-on-place', names: ['Office'] },
      { code: 'HAND_MADE_KEYS', when: 'will-stop', names: [] },
    ],
  }),
  'build-dangers-around': aSituation('build', {
    plan: lindenPlan,
    dangers: [
      { code: 'REWRITE_WIDENS_GAP', sureness: 'depends-on-visit', names: ['Short ways'] },
      { code: 'SENT_ELSEWHERE', sureness: 'certain', names: ['Moved'] },
      { code: 'ACCESS_IN_FRONT', names: ['Family'] },
      { code: 'CHALLENGED_IN_FRONT', sureness: 'certain', names: ['Panic'] },
      { code: 'WORKER_IN_FRONT', sureness: 'depends-on-visit', names: ['ha.linden.house/api/*'] },
      { code: 'ADDRESS_RULE_BLOCKS', names: ['KP'] },
    ],
  }),
  'build-taken': aSituation('build', {
    plan: {
      ...lindenPlan,
      blockers: [
        {
          code: 'ADDRESS_TAKEN',
          names: ['ha.linden.house A 203.0.113.9', 'ha.linden.house AAAA 2001:db8::9'],
          at: 'ha.linden.house',
        },
      ],
    },
    taken: {
      'ha.linden.house': [
        aRecordInTheWay({ writer: { sureness: 'likely', runsIn: 'home-assistant' } }),
        aRecordInTheWay({
          id: 'record-2',
          type: 'AAAA',
          content: '2001:db8::9',
          writer: { sureness: 'possible', runsIn: 'not-known' },
        }),
      ],
    },
  }),
  'build-taken-further': aSituation('build', {
    journey: aJourney('build', 'real', {
      ...answersBefore('build'),
      furtherServices: [{ hostname: 'cams.linden.house', url: 'http://nvr:5000', openTo: 'every-device' }],
    }),
    plan: {
      ...lindenPlan,
      blockers: [
        { code: 'ADDRESS_TAKEN', names: ['cams.linden.house A 203.0.113.9'], at: 'cams.linden.house' },
        { code: 'ADDRESS_TAKEN', names: ['hook.linden.house A 203.0.113.9'], at: 'hook.linden.house' },
      ],
    },
    taken: { 'cams.linden.house': [aRecordInTheWay({})] },
  }),
  'build-other-doors': aSituation('build', { plan: lindenPlan, otherDoors: everyOtherDoor }),
  'build-closing-a-door': aSituation('build', {
    plan: { ...lindenPlan, changes: [...lindenPlan.changes, closingThePlan] },
    otherDoors: oneOtherDoor,
    journey: aJourney('build', 'real', { ...answersBefore('build'), closes: [olderEntry] }),
  }),
  'build-doors-looking': aSituation('build', { plan: lindenPlan, hangs: ['otherDoors.look'] }),
  'build-doors-unseen': aSituation('build', { plan: lindenPlan, fails: { 'otherDoors.look': offline } }),
  'build-later': planned(laterPlan),
  'build-looking': aSituation('build', { hangs: ['build.plan'] }),
  'build-unseen': aSituation('build', { fails: { 'build.plan': offline } }),
  'build-in-place': planned({ ...lindenPlan, changes: [] }),
  'build-blocked': planned({
    ...lindenPlan,
    blockers: [
      { code: 'ADDRESS_TAKEN', names: ['ha.linden.house CNAME linden.github.io'], at: 'ha.linden.house' },
      { code: 'RULES_FULL', names: ['Block bad bots', 'Allow monitoring', 'Geo', 'Rate', 'Admin'] },
    ],
  }),
  'build-changed': aSituation('build', {
    plan: lindenPlan,
    fails: { 'build.start': { code: 'PLAN_CHANGED' } },
  }),
  'build-unapproved': aSituation('build', {
    plan: lindenPlan,
    unapproved: ['zone-setting/update/min_tls_version'],
  }),
  'build-begun': building({ ...progressOf(lindenPlan.changes, 0), steps: [] }),
  'build-running': building(progressOf(lindenPlan.changes, 9)),
  'build-slowed': building({
    ...progressOf(lindenPlan.changes, 5),
    waitingFor: { kind: 'rate-limit', until: '2026-11-20T18:09:30.000Z' },
  }),
  'build-passing-on': building({
    ...progressOf(lindenPlan.changes, 5),
    waitingFor: { kind: 'propagation' },
  }),
  'build-failed': building({
    ...progressOf(lindenPlan.changes, 10, 'failed'),
    problem: {
      code: 'CLOUDFLARE_FAILED',
      technical: { status: 502, call: 'PATCH settings http3', rayId: '8f0c1d2e3a4b5c6d' },
    },
  }),
  'build-undoing': building(undoingOf(undoPlan.changes, 6)),
  'build-undo-failed': building({
    ...undoingOf(undoPlan.changes, 4, 'failed'),
    phase: 'failed',
    problem: { code: 'CLOUDFLARE_FAILED' },
  }),
  'build-undone': building({ ...undoingOf(undoPlan.changes, 10), phase: 'undone' }),
  'build-built': aSituation('build', {
    plan: lindenPlan,
    build: progressOf(lindenPlan.changes, lindenPlan.changes.length),
    journey: aJourney('build', 'real', { ...answersBefore('connect-home') }),
  }),
  'build-take-over': aSituation('build', {
    plan: takeOverPlan,
    journey: aJourney('build', 'real', { ...answersBefore('build'), address: 'www.linden.house' }),
  }),
  'build-move': planned(movePlan),
  'build-repair': aSituation('build', {
    plan: repairPlan,
    journey: aJourney('build', 'real', { ...answersBefore('connect-home') }),
  }),
  'build-removal': aSituation('build', { plan: removalPlan, journey: leaving }),
  'build-removing': aSituation('build', {
    plan: removalPlan,
    journey: leaving,
    build: progressOf(removalPlan.changes, 7),
  }),
  'build-removal-failed': aSituation('build', {
    plan: removalPlan,
    journey: leaving,
    build: { ...progressOf(removalPlan.changes, 7, 'failed'), problem: { code: 'CLOUDFLARE_FAILED' } },
  }),
  'connect-set-aside': aSituation('connect-cloudflare', {
    setAside: [
      {
        what: 'secrets',
        reason: 'corrupt',
        file: '/home/anna/.local/share/latchkey/vault.set-aside-2026-11-20T16-04-05-123Z',
      },
    ],
  }),
  'build-broken-off': aSituation('build', {
    plan: { ...lindenPlan, changes: lindenPlan.changes.slice(8) },
    unfinished: { direction: 'build', hostnames: [address], done: 8, begun: begunOf(9) },
  }),
  'build-undo-broken-off': aSituation('build', {
    plan: lindenPlan,
    unfinished: { direction: 'undo', hostnames: [address], done: 4, begun: begunOf(5) },
  }),
  'connect-healthy': aSituation('connect-home', {
    tunnel: { status: 'healthy', name: 'latchkey-1f2e3d4c-linden-house', home: 'answered' },
    // Its locks were tried before: who comes back to look at it stays there.
    journey: aJourney('connect-home', 'real', answersBefore('hand-over')),
  }),
  'connect-degraded': aSituation('connect-home', {
    tunnel: { status: 'degraded', name: 'linden-house', home: null },
  }),
  'connect-down': aSituation('connect-home', {
    tunnel: { status: 'down', name: 'linden-house', home: null },
  }),
  'connect-none': aSituation('connect-home', { tunnel: { status: 'none', name: null, home: null } }),
  'connect-unknown': aSituation('connect-home', { fails: { 'tunnel.watch': offline } }),
  'connect-no-clipboard': aSituation('connect-home', {
    fails: { 'tunnel.copy': { code: 'CLIPBOARD_UNAVAILABLE' } },
  }),
  'locks-before': aSituation('check-locks', { journey: aJourney('check-locks', 'real', checked) }),
  'locks-running': aSituation('check-locks', {
    checks: round(
      {
        'device-key:a1a1a1': { state: 'running', diagnosis: null, saw: null },
        'device-key:b2b2b2': { state: 'running', diagnosis: 'tunnel-down', saw: 'HTTP 530' },
        'device-key:c3c3c3': untried,
        websocket: untried,
      },
      { phase: 'running' },
    ),
  }),
  'locks-passed': aSituation('check-locks', {
    checks: round({}),
    tunnel: { status: 'healthy', name: 'linden-house', home: 'answered' },
    journey: aJourney('check-locks', 'real', checked),
  }),
  'locks-other-door': aSituation('check-locks', {
    checks: round({}, { otherDoors: oneOtherDoor }),
    journey: aJourney('check-locks', 'real', checked),
  }),
  'locks-unproven': aSituation('check-locks', {
    checks: {
      ...round({}),
      checks: everyLock.filter(({ kind }) => kind !== 'device-key' && kind !== 'websocket'),
    },
    journey: aJourney('check-locks', 'real', checked),
  }),
  'locks-access-in-front': aSituation('check-locks', {
    checks: round({
      'device-key:a1a1a1': { state: 'failed', diagnosis: 'access-in-front', saw: 'HTTP 302' },
    }),
  }),
  'locks-passed-practice': aSituation('check-locks', {
    checks: round({}, { exposedRequests: 0 }),
    tunnel: { status: 'healthy', name: 'linden-house', home: 'answered' },
    journey: aJourney('check-locks', 'practice', checked),
  }),
  'locks-failed': aSituation('check-locks', {
    checks: round({
      'device-key:a1a1a1': tunnelDown,
      'device-key:b2b2b2': tunnelDown,
      'device-key:c3c3c3': { state: 'failed', diagnosis: 'blocked', saw: 'HTTP 403' },
      websocket: tunnelDown,
    }),
  }),
  'locks-open': aSituation('check-locks', {
    checks: round(
      { 'no-key': { state: 'failed', diagnosis: 'open', saw: 'HTTP 200' } },
      { exposedRequests: 3 },
    ),
    journey: aJourney('check-locks', 'practice'),
  }),
  'locks-refused': aSituation('check-locks', { fails: { 'checks.run': offline } }),
  ...handingOver,
  'keys-some': aSituation('hand-over', {
    journey: aJourney('hand-over', 'real', handedOver('a1a1a1')),
    keys: { c3c3c3: 'not-on-this-computer' },
  }),
  'keys-not-made': aSituation('hand-over', { keys: { b2b2b2: 'not-made', c3c3c3: 'not-on-this-computer' } }),
  'keys-looking': aSituation('hand-over', { hangs: ['keys.list'] }),
  'keys-failed': aSituation('hand-over', { fails: { 'keys.list': offline } }),
  'keys-missing': aSituation('hand-over', { fails: { 'keys.passphrase': { code: 'KEY_MISSING' } } }),
  'keys-download': aSituation('hand-over', { delivery: 'download' }),
  'keys-done': aSituation('hand-over', {
    tunnel: { status: 'healthy', name: 'linden-house', home: 'answered' },
    journey: aJourney('hand-over', 'real', handedOver('a1a1a1', 'b2b2b2', 'c3c3c3')),
  }),
  'keys-done-practice': aSituation('hand-over', {
    tunnel: { status: 'healthy', name: 'linden-house', home: 'answered' },
    journey: aJourney('hand-over', 'practice', handedOver('a1a1a1', 'b2b2b2', 'c3c3c3')),
  }),
};
