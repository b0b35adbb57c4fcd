import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceProblems, LONGEST_DEVICE_NAME, problemsOfDevices, repairDeviceName } from './devices.ts';
import type { Device } from './setup.ts';

function devicesNamed(...names: readonly string[]): readonly Device[] {
  return names.map((name, index) => ({
    id: index.toString(16).padStart(6, '0'),
    name,
    platform: 'iphone',
    validityDays: 1825,
    state: 'on',
  }));
}

const problemsOf = (...names: readonly string[]) =>
  Object.fromEntries(problemsOfDevices(devicesNamed(...names)));

describe('device names', () => {
  it('may be in any script', () => {
    expect(problemsOf("Anna's iPhone", 'Küche', 'Кухня', '手机', '📱', 'هاتف')).toEqual({});
  });

  it.each(['', '   ', '\t\n', '\u3000'])('%j is empty', (name) => {
    expect(problemsOf(name)).toEqual({ '000000': 'NAME_EMPTY' });
  });

  it('are as long as people count them', () => {
    expect(problemsOf('👨‍👩‍👧‍👦'.repeat(16), 'é'.normalize('NFD').repeat(32), '🇩🇪'.repeat(32))).toEqual({});
    expect(problemsOf('🇩🇪'.repeat(33))).toEqual({ '000000': 'NAME_TOO_LONG' });
    expect(problemsOf(`x${'\u0301'.repeat(300)}`)).toEqual({ '000000': 'NAME_TOO_LONG' });
  });

  it('may have as many signs as fit, spaces around them not counted', () => {
    const longest = 'x'.repeat(LONGEST_DEVICE_NAME);
    expect(problemsOf(` ${longest} `)).toEqual({});
    expect(problemsOf(`${longest}x`)).toEqual({ '000000': 'NAME_TOO_LONG' });
  });

  it.each([
    ['Phone', 'Phone'],
    ['Phone', 'PHONE'],
    ['My phone', ' My   phone '],
    ['Küche', 'Ku\u0308che'],
    ['ﬁre', 'fire'],
    ['Phone 1', 'Phone\u00a01'],
  ])('%j and %j look the same, so the second is marked', (first, second) => {
    expect(problemsOf(first, second)).toEqual({ '000001': 'NAME_TWICE' });
  });

  it('that differ in a sign are two names', () => {
    expect(problemsOf('Phone 1', 'Phone 2', 'Phone-1', 'Phóne 1')).toEqual({});
  });

  it('marks every repetition and never the first', () => {
    expect(problemsOf('a', 'b', 'A', 'a ', 'B')).toEqual({
      '000002': 'NAME_TWICE',
      '000003': 'NAME_TWICE',
      '000004': 'NAME_TWICE',
    });
  });

  it('are judged each on its own but for repetition: taking the marked ones away leaves a good list', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('a', 'A', ' a', 'b'),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const devices = devicesNamed(...names);
        const problems = problemsOfDevices(devices);
        for (const problem of problems.values()) expect(deviceProblems).toContain(problem);
        expect(problemsOfDevices(devices.filter(({ id }) => !problems.has(id))).size).toBe(0);
      }),
    );
  });
});

describe('the name that is offered', () => {
  it.each([
    ['The telephone in the summer kitchen', [], 'The telephone in the summer'],
    ['x'.repeat(64), [], 'x'.repeat(32)],
    ['🇩🇪'.repeat(40), [], '🇩🇪'.repeat(32)],
    ['  My   phone ', [], 'My phone'],
    ['My phone', ['my phone'], 'My phone 2'],
    ['My phone', ['My phone', 'My phone 2'], 'My phone 3'],
    ['x'.repeat(40), ['x'.repeat(32)], `${'x'.repeat(30)} 2`],
    ['   ', [], undefined],
  ])('for %j beside %j is %j', (name, others, offered) =>
    expect(repairDeviceName(name, others)).toBe(offered),
  );

  it('can always be used', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 5 }), fc.boolean(), (typed, some, isTwice) => {
        const others = isTwice ? [...some, typed] : some;
        const offered = repairDeviceName(typed, others);
        fc.pre(offered !== undefined);
        const ofLast = problemsOfDevices(devicesNamed(...others, offered));
        expect(ofLast.get(others.length.toString(16).padStart(6, '0'))).toBeUndefined();
      }),
    );
  });
});
