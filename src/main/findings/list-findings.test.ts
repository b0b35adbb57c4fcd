import { describe, expect, it } from 'vitest';
import type { Check } from '../../contract/check.ts';
import type { Finding } from '../../contract/finding.ts';
import type { OtherDoor } from '../../contract/other-door.ts';
import { findInChecks } from './checks.ts';
import { findInDangers, findInDoors } from './doors.ts';
import { inOrder } from './list-findings.ts';

const address = 'ha.linden.house';

function aCheck(change: Partial<Check>): Check {
  const check: Check = {
    id: 'no-key',
    kind: 'no-key',
    subject: address,
    state: 'failed',
    diagnosis: 'open',
    saw: 'HTTP 200',
  };
  return { ...check, ...change };
}

describe('a check that did not end as it should', () => {
  it('is a danger only where somebody got in', () => {
    const [open] = findInChecks(address, [aCheck({})]);
    expect(open).toEqual({
      id: 'no-key-failed',
      severity: 'danger',
      subject: address,
      proof: 'open, HTTP 200',
    });
    const [unknown] = findInChecks(address, [aCheck({ diagnosis: 'no-connection', saw: null })]);
    expect(unknown).toMatchObject({ severity: 'warning', proof: 'no-connection' });
  });

  it('names the device, and has the host name as its subject', () => {
    const check = aCheck({ kind: 'device-key', subject: 'Phone', diagnosis: 'blocked', saw: 'HTTP 403' });
    expect(findInChecks(address, [check])).toEqual([
      { id: 'device-key-failed', severity: 'warning', subject: address, proof: '“Phone”, blocked, HTTP 403' },
    ]);
  });

  it('is one too where it never came to an end', () => {
    expect(findInChecks(address, [aCheck({ state: 'running', diagnosis: null, saw: null })])).toMatchObject([
      { severity: 'warning', proof: 'not tried' },
    ]);
    expect(findInChecks(address, [aCheck({ state: 'passed' })])).toEqual([]);
  });
});

describe('another way in', () => {
  const door = (knock: OtherDoor['knock']): OtherDoor => ({
    kind: 'former-url',
    sureness: 'certain',
    knock,
    url: 'https://home.example.org:8443/',
  });

  it.each([
    ['opens', 'danger'],
    ['no-answer', 'warning'],
    ['not-tried', 'warning'],
  ] as const)('that %s is a %s, by its own host name', (knock, severity) => {
    const found = findInDoors(address, { doors: [door(knock)], dangers: [], unseen: [] });
    expect(found).toMatchObject([{ id: 'another-door', severity, subject: 'home.example.org' }]);
  });

  it('that is shut is none', () => {
    expect(findInDoors(address, { doors: [door('shut')], dangers: [], unseen: [] })).toEqual([]);
  });
});

describe('a rule of others that stops visitors', () => {
  it('is told of where it stops devices or cannot be read, and not where it stops scanners', () => {
    const rule = (sureness: 'certain' | 'depends-on-visit' | 'unknown') =>
      ({ code: 'RULE_BLOCKS_KEYS', sureness, names: [sureness] }) as const;
    const found = findInDangers(address, [rule('certain'), rule('depends-on-visit'), rule('unknown')]);
    expect(found.map(({ proof }) => proof)).toEqual(['certain (certain)', 'unknown (unknown)']);
  });
});

it('tells the gravest first, and the same thing once', () => {
  const finding = (id: Finding['id'], severity: Finding['severity']): Finding => ({
    id,
    severity,
    subject: address,
    proof: 'seen',
  });
  const all = [
    finding('leftover', 'info'),
    finding('tunnel-down', 'warning'),
    finding('dns-elsewhere', 'danger'),
    finding('dns-elsewhere', 'danger'),
    finding('another-door', 'danger'),
  ];
  expect(inOrder(all).map(({ id }) => id)).toEqual([
    'another-door',
    'dns-elsewhere',
    'tunnel-down',
    'leftover',
  ]);
});
