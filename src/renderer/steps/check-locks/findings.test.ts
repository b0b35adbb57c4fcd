import { beforeAll, describe, expect, it } from 'vitest';
import { type Check, diagnoses } from '../../../contract/check.ts';
import type { Danger } from '../../../contract/danger.ts';
import type { GoogleNetworks } from '../../../contract/google-networks.ts';
import { catalogue } from '../../../words/catalogue.ts';
import { loadLaterWords } from '../../../words/later-words.ts';
import { chooseSentence } from '../../components/ending-sentence.ts';
import { answersBefore } from '../../testing/situation.ts';
import { assessChecks, groupFindings, listChecksAhead } from './findings.ts';

beforeAll(loadLaterWords);

function aCheck(changes: Partial<Check>): Check {
  return {
    id: 'no-key',
    kind: 'no-key',
    subject: 'ha.linden.house',
    state: 'passed',
    diagnosis: 'blocked',
    saw: 'HTTP 403',
    ...changes,
  };
}

const failed = (id: string, diagnosis: Check['diagnosis']) => aCheck({ id, state: 'failed', diagnosis });

describe('what was found', () => {
  it('names a cause once, however many locks show it', () => {
    const findings = groupFindings([failed('a', 'tunnel-down'), failed('b', 'tunnel-down'), aCheck({})]);
    expect(findings.map(({ diagnosis, checks }) => [diagnosis, checks.map(({ id }) => id)])).toEqual([
      ['tunnel-down', ['a', 'b']],
    ]);
  });

  it('puts an open lock before everything else', () => {
    const findings = groupFindings([failed('a', 'tls-failed'), failed('b', 'open')]);
    expect(findings.map(({ diagnosis }) => diagnosis)).toEqual(['open', 'tls-failed']);
  });

  it('is nothing when every lock holds', () => {
    expect(groupFindings([aCheck({}), aCheck({})])).toEqual([]);
  });
});

describe('the words for an answer', () => {
  it('do not praise a refusal of a key that should open', () => {
    expect(chooseSentence('blocked', 'passed')).toBe('checks:diagnosis.blocked');
    expect(chooseSentence('blocked', 'failed')).toBe('check-locks:instead.blocked');
    expect(chooseSentence('tunnel-down', 'failed')).toBe('checks:diagnosis.tunnel-down');
  });

  it('exist for every answer, whatever was hoped for, with a next step', () => {
    const keys = diagnoses.flatMap((diagnosis) => [
      chooseSentence(diagnosis, 'passed'),
      chooseSentence(diagnosis, 'failed'),
      `check-locks:next.${diagnosis}`,
    ]);
    expect(keys.filter((key) => !catalogue.exists(key))).toEqual([]);
  });
});

describe('the round as a whole', () => {
  const done = (checks: readonly Check[]) =>
    assessChecks({ phase: 'done', checks, exposedRequests: null, otherDoors: null, googleNetworks: null });

  it('is no all-clear while the home has another way in, whether a key was here or not', () => {
    const door = {
      kind: 'former-url',
      sureness: 'certain',
      knock: 'opens',
      url: 'https://old.example',
    } as const;
    const opens = aCheck({ id: 'device-key:a1', kind: 'device-key', diagnosis: 'answered' });
    const assess = (checks: readonly Check[], knock: 'opens' | 'no-answer' | 'shut') => {
      const otherDoors = { doors: [{ ...door, knock }], dangers: [], unseen: [] };
      return assessChecks({ phase: 'done', checks, exposedRequests: null, otherDoors, googleNetworks: null });
    };
    expect(assess([aCheck({}), opens], 'opens')).toBe('besides');
    expect(assess([aCheck({}), opens], 'no-answer')).toBe('besides');
    expect(assess([aCheck({})], 'opens')).toBe('besides');
    expect(assess([aCheck({}), opens], 'shut')).toBe('passed');
  });

  it('is no all-clear while a rule lets strangers past the lock, and is one beside rules that only keep out', () => {
    const opens = aCheck({ id: 'device-key:a1', kind: 'device-key', diagnosis: 'answered' });
    const assess = (danger: Danger) =>
      assessChecks({
        phase: 'done',
        checks: [opens],
        exposedRequests: null,
        otherDoors: { doors: [], dangers: [danger], unseen: [] },
        googleNetworks: null,
      });
    expect(assess({ code: 'RULE_LETS_PAST', sureness: 'unknown', names: ['Old'] })).toBe('besides');
    expect(assess({ code: 'REWRITE_WIDENS_GAP', sureness: 'certain', names: ['Old'] })).toBe('besides');
    expect(assess({ code: 'ADDRESS_RULE_BLOCKS', names: ['KP'] })).toBe('passed');
  });

  it('is no all-clear while the gap for Google has networks that are others’ now', () => {
    const opens = aCheck({ id: 'device-key:a1', kind: 'device-key', diagnosis: 'answered' });
    const assess = (googleNetworks: GoogleNetworks) =>
      assessChecks({
        phase: 'done',
        checks: [opens],
        exposedRequests: null,
        otherDoors: { doors: [], dangers: [], unseen: [] },
        googleNetworks,
      });
    expect(assess({ state: 'differ', added: 0, gone: 1 })).toBe('besides');
    expect(assess({ state: 'differ', added: 2, gone: 0 })).toBe('passed');
    expect(assess({ state: 'unreadable' })).toBe('passed');
  });

  it('passes only when there were locks and all of them held', () => {
    const opens = aCheck({ id: 'device-key:a1', kind: 'device-key', diagnosis: 'answered' });
    expect(done([aCheck({}), opens])).toBe('passed');
    expect(done([aCheck({}), opens, failed('a', 'home-silent')])).toBe('failed');
    expect(done([])).toBe('failed');
  });

  it('is not called good where no key was here to show that one opens', () => {
    expect(done([aCheck({})])).toBe('unproven');
  });

  it('is worse when somebody could get in', () => {
    expect(done([failed('a', 'home-silent'), failed('b', 'open')])).toBe('open');
  });
});

describe('the locks ahead', () => {
  it('have one for each device that has a key', () => {
    const answers = answersBefore('check-locks');
    const [first, ...others] = answers.devices ?? [];
    if (!first) throw new Error('there are devices');
    const ahead = listChecksAhead({ ...answers, devices: [{ ...first, state: 'off' }, ...others] });
    expect(ahead.filter(({ kind }) => kind === 'device-key').map(({ subject }) => subject)).toEqual([
      'Ben’s Pixel',
      'This computer',
    ]);
  });
});
