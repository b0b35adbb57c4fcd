import type { Plan } from '../../contract/plan.ts';
import type { Progress } from '../../contract/progress.ts';
import type { Protection } from '../../contract/protection.ts';
import { laterPlan, lindenPlan, progressOf } from './build-situations.ts';
import { aJourney, answersBefore, aSituation, type Situation } from './situation.ts';

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

/** Steps six to ten in every state that is worth a look. */
export const lastSteps: Readonly<Record<string, Situation>> = {
  'protection-right': aSituation('protection', { protection: allRight }),
  'protection-declined': aSituation('protection', { protection: allDeclined }),
  'protection-looking': aSituation('protection', { hangs: ['protection.look'] }),
  'protection-failed': aSituation('protection', { fails: { 'protection.look': offline } }),
  build: planned(lindenPlan),
  'build-later': planned(laterPlan),
  'build-looking': aSituation('build', { hangs: ['build.plan'] }),
  'build-unseen': aSituation('build', { fails: { 'build.plan': offline } }),
  'build-in-place': planned({ ...lindenPlan, changes: [] }),
  'build-blocked': planned({
    ...lindenPlan,
    blockers: [
      { code: 'ADDRESS_TAKEN', names: ['ha.linden.house CNAME linden.github.io'] },
      { code: 'RULES_FULL', names: ['Block bad bots', 'Allow monitoring', 'Geo', 'Rate', 'Admin'] },
    ],
  }),
  'build-changed': aSituation('build', {
    plan: lindenPlan,
    fails: { 'build.start': { code: 'PLAN_CHANGED' } },
  }),
  'build-begun': building({ ...progressOf(lindenPlan.changes, 0), steps: [] }),
  'build-running': building(progressOf(lindenPlan.changes, 9)),
  'build-slowed': building({
    ...progressOf(lindenPlan.changes, 5),
    waitingUntil: '2026-11-20T18:09:30.000Z',
  }),
  'build-failed': building({
    ...progressOf(lindenPlan.changes, 10, 'failed'),
    problem: {
      code: 'CLOUDFLARE_FAILED',
      technical: { status: 502, call: 'PATCH settings http3', rayId: '8f0c1d2e3a4b5c6d' },
    },
  }),
  'build-undoing': building({ ...progressOf(lindenPlan.changes, 5, 'undone'), phase: 'undoing' }),
  'build-undone': building({ ...progressOf(lindenPlan.changes, 0, 'undone'), phase: 'undone' }),
  'build-built': aSituation('build', {
    plan: lindenPlan,
    build: progressOf(lindenPlan.changes, lindenPlan.changes.length),
    journey: aJourney('build', 'real', { ...answersBefore('build'), built: '2026-11-20T18:04:00.000Z' }),
  }),
};
