import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../contract/change.ts';
import type { Diagnosis } from '../../contract/check.ts';
import type { Progress, StepState } from '../../contract/progress.ts';
import { catalogue } from '../../words/catalogue.ts';
import { undoPlan } from '../testing/build-situations.ts';
import { aJourney, answersBefore, aSituation } from '../testing/situation.ts';
import { deriveScene } from './scene-state.ts';
import { describeScene } from './scene-words.ts';

const { plan } = aSituation('build');

/** A build in which the named resources have come this far and everything else waits. */
function aBuild(
  phase: Progress['phase'],
  reached: Readonly<Record<string, StepState>>,
  changes: readonly Change[] = plan.changes,
): Progress {
  const steps = changes.map((change) => ({
    change,
    state: reached[change.resource] ?? 'waiting',
    ms: null,
  }));
  return { phase, steps, problem: null, waitingFor: null };
}

describe('the gate', () => {
  it('is open before anything is built', () => {
    expect(deriveScene({ journey: aJourney('build') }).gate).toBe('open');
  });

  it('stays open while only one half of the lock is in place', () => {
    const build = aBuild('running', { 'lock-rule': 'done' });
    expect(deriveScene({ journey: aJourney('build'), build }).gate).toBe('open');
  });

  it('closes during the build as soon as both halves are in place', () => {
    const build = aBuild('running', { 'lock-rule': 'done', 'certificate-hostname': 'done' });
    expect(deriveScene({ journey: aJourney('build'), build }).gate).toBe('locked');
  });

  it('is locked after a build, also when the window comes later', () => {
    expect(deriveScene({ journey: aJourney('connect-home') }).gate).toBe('locked');
  });

  it.each(['undoing', 'undone'] as const)('opens again while a first build is taken away (%s)', (phase) => {
    const build = aBuild(phase, { 'lock-rule': 'done', 'certificate-hostname': 'done' });
    expect(deriveScene({ journey: aJourney('build'), build }).gate).toBe('open');
  });

  it('stays locked when an answer changes after the build: the lock still stands', () => {
    const { built: _, ...answers } = answersBefore('connect-home');
    expect(deriveScene({ journey: aJourney('devices', 'real', answers) }).gate).toBe('locked');
  });
});

describe('the gate of a home that is taken away', () => {
  const journey = aJourney('build', 'real', { ...answersBefore('connect-home'), removal: 'wanted' });
  const removing = (state: StepState): Progress =>
    aBuild('running', { 'lock-rule': state, 'certificate-hostname': 'done' }, undoPlan.changes);

  it('stays locked until the lock begins to go', () => {
    expect(deriveScene({ journey }).gate).toBe('locked');
    expect(deriveScene({ journey, build: removing('waiting') }).gate).toBe('locked');
  });

  it.each(['running', 'done', 'failed'] as const)('is never shown as locked from then on (%s)', (state) => {
    expect(deriveScene({ journey, build: removing(state) }).gate).toBe('open');
  });
});

describe('path and windows', () => {
  it('lights the path only for a tunnel that is healthy now', () => {
    const lights = (['none', 'inactive', 'degraded', 'healthy', 'down'] as const).map(
      (status) =>
        deriveScene({ journey: aJourney('check-locks'), tunnel: { status, name: null, home: null } }).path,
    );
    expect(lights).toEqual(['dark', 'dark', 'flickering', 'lit', 'dark']);
    expect(deriveScene({ journey: aJourney('check-locks') }).path).toBe('dark');
  });

  it('lights the way without a tunnel for a visit that came home, and half of it for one that only got to its end', () => {
    const reach = {
      by: 'public-address',
      addresses: { ipv4: '203.0.113.80' },
      port: 443,
      originCertificate: 'origin-ca',
    } as const;
    const journey = aJourney('check-locks', 'real', { ...answersBefore('check-locks'), reach });
    const at = (saw: Diagnosis | null) =>
      deriveScene({ journey, origin: { address: 'leads', saw, by: 'visit' } }).path;
    const seen = (['answered', 'home-silent', 'origin-shut', 'origin-silent', 'blocked', null] as const).map(
      at,
    );
    expect(seen).toEqual(['lit', 'flickering', 'dark', 'dark', 'dark', 'dark']);
    expect(deriveScene({ journey }).path).toBe('dark');
    const tunnel = { status: 'healthy', name: null, home: null } as const;
    expect(deriveScene({ journey, tunnel }).path).toBe('dark');
  });

  it('lights the windows when the home was found, and not when a check found it silent', () => {
    const journey = aJourney('check-locks');
    const check = { id: 'websocket', kind: 'websocket', subject: 'x', state: 'failed', saw: null } as const;
    const silent = {
      phase: 'done',
      checks: [{ ...check, diagnosis: 'home-silent' }],
      exposedRequests: null,
      otherDoors: null,
      googleNetworks: null,
    } as const;
    expect(deriveScene({ journey: aJourney('find-home') }).windows).toBe('dark');
    expect(deriveScene({ journey }).windows).toBe('lit');
    expect(deriveScene({ journey, checks: silent }).windows).toBe('dark');
  });
});

describe('the keys at the gate', () => {
  it('are planned when the devices are named, made one by one, and all made after the build', () => {
    const oneMade = plan.changes.findIndex(({ resource }) => resource === 'client-certificate');
    const half = aBuild('running', {});
    const steps = half.steps.map((step, index) =>
      index === oneMade ? { ...step, state: 'done' as const } : step,
    );
    expect(deriveScene({ journey: aJourney('build') }).keys).toEqual({ made: 0, planned: 3 });
    expect(deriveScene({ journey: aJourney('build'), build: { ...half, steps } }).keys).toEqual({
      made: 1,
      planned: 2,
    });
    expect(deriveScene({ journey: aJourney('connect-home') }).keys).toEqual({ made: 3, planned: 0 });
  });

  it('leave out a device whose key is switched off', () => {
    const answers = answersBefore('build');
    const devices = (answers.devices ?? []).map((device, index) =>
      index === 0 ? { ...device, state: 'off' as const } : device,
    );
    expect(deriveScene({ journey: aJourney('build', 'real', { ...answers, devices }) }).keys.planned).toBe(2);
  });
});

describe('the scene in words', () => {
  const says = (state: Parameters<typeof describeScene>[0]): string =>
    describeScene(state)
      .map(({ key, values }) => catalogue.t(key, { ns: 'scene', ...values }))
      .join(' ');

  it('tells a finished home', () => {
    const tunnel = { status: 'healthy', name: 'linden-house', home: 'answered' } as const;
    expect(says(deriveScene({ journey: aJourney('hand-over'), tunnel }))).toBe(
      'How your setup stands: The gate is locked. The private path is lit. ' +
        'The windows of your home are lit: it answers. Keys at the gate: 3.',
    );
  });

  it('says different things about different pictures, and never calls practice real', () => {
    const state = fc.record({
      gate: fc.constantFrom('open' as const, 'locked' as const),
      path: fc.constantFrom('dark' as const, 'flickering' as const, 'lit' as const),
      by: fc.constantFrom('tunnel' as const, 'public-address' as const),
      windows: fc.constantFrom('dark' as const, 'lit' as const),
      keys: fc.record({ made: fc.nat(120), planned: fc.nat(120) }),
      mode: fc.constantFrom('practice' as const, 'real' as const),
    });
    fc.assert(
      fc.property(state, state, (one, other) => {
        if (JSON.stringify(one) !== JSON.stringify(other)) expect(says(one)).not.toBe(says(other));
        expect(says({ ...one, mode: 'practice' })).toContain('nothing in this picture is real');
      }),
    );
  });
});
