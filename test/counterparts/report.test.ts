import { describe, expect, it } from 'vitest';
import { isGood, type Report } from './report.ts';

const nothing: Report = { notHad: [] };
const home = { version: '2026.11.0', checks: 12, failed: 0 };

describe('what ran against the real thing', () => {
  it('is good when all of it held', () => {
    const cloudflareSdk = { npm: { version: '7.3.0', calls: 40, failed: 0 } };
    expect(isGood({ ...nothing, homeAssistant: home, cloudflareSdk })).toBe(true);
  });

  it('is good beside something that could not be had', () => {
    const notHad = [{ what: 'a real Home Assistant Core', why: 'No network.' }];
    expect(isGood({ schema: { source: 'x', exchanges: 9, departures: 2, violations: 0 }, notHad })).toBe(
      true,
    );
  });

  it.each<[string, Partial<Report>]>([
    ['a check of the home failed', { homeAssistant: { ...home, failed: 1 } }],
    ['an SDK was refused', { cloudflareSdk: { pypi: { version: '5.9.0', calls: 40, failed: 1 } } }],
    [
      'an exchange was not as the schema says',
      { schema: { source: 'x', exchanges: 9, departures: 0, violations: 1 } },
    ],
    ['a program did not open a key file', { programs: { versions: {}, tests: 9, failed: 1 } }],
    ['a part ran and tried nothing', { homeAssistant: { ...home, checks: 0 } }],
    ['nothing ran', {}],
  ])('is not good when %s', (_what, parts) => {
    expect(isGood({ ...nothing, ...parts })).toBe(false);
  });
});
