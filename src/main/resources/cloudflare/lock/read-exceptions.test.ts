import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Countries, isAnywhere, type ResolvedException } from '../../../../contract/exception.ts';
import { readLock } from './read-exceptions.ts';
import { printLock } from './testing/a-printed-lock.ts';
import { exceptions, homeAddress, ownHostname, someCountries } from './testing/arbitrary-exceptions.ts';

describe('a lock that is read back', () => {
  it.each([
    { rules: 1, keys: 0 },
    { rules: 1, keys: 2 },
    { rules: 2, keys: 60 },
    { rules: 4, keys: 100 },
  ])('has the same conditions and prints the same, with $keys keys in $rules rules', ({ rules, keys }) => {
    const compared = { exceptions: 0, countries: 0 };
    fc.assert(
      fc.property(exceptions, someCountries, (all, countries) => {
        const printed = printLock(all, countries, fingerprintsFor(keys));
        fc.pre(printed?.length === rules);
        const read = readLock(printed);
        expect(doorsThenTerms(read.exceptions, read.countries)).toEqual(doorsThenTerms(all, countries));
        expect(printLock(read.exceptions, read.countries, fingerprintsFor(keys))).toEqual(printed);
        expect(read.doors).toMatchObject([
          { hostname: homeAddress, asksForKeys: keys > 0 },
          { hostname: ownHostname, asksForKeys: false },
        ]);
        compared.exceptions += read.exceptions.length;
        compared.countries += read.countries ? 1 : 0;
      }),
      { numRuns: 200 },
    );
    expect(compared.exceptions).toBeGreaterThan(20);
    // Without a key to stop, no rule has countries of its own.
    expect(compared.countries > 10).toBe(keys > 0);
  });

  it('knows by its pages what an exception is for', () => {
    const reaches: readonly ResolvedException['reach'][] = [
      { kind: 'exact', paths: ['/api/alexa/smart_home', '/auth/token'] },
      { kind: 'exact', paths: ['/api/google_assistant', '/auth/token'] },
      { kind: 'exact', paths: ['/api/webhook/front-door'] },
    ];
    const appAlone = anException({
      reach: { kind: 'every-path' },
      from: { networks: [], asns: [64_496], countries: [] },
      until: '2027-01-01T00:00:00Z',
    });
    const all = [...reaches.map((reach) => anException({ reach })), appAlone];
    const read = readLock(printedOf(all)).exceptions;
    expect(read.map(({ purpose }) => purpose.kind)).toEqual([
      'alexa',
      'google-assistant',
      'webhook',
      'older-app',
    ]);
    expect(new Set(read.map(({ id }) => id)).size).toBe(all.length);
  });

  it('leaves out an exception that somebody changed, and keeps the others', () => {
    const [printed = ''] = printedOf([
      anException({ reach: { kind: 'exact', paths: ['/api/webhook/front-door'] } }),
      anException({ reach: { kind: 'exact', paths: ['/api/webhook/back-door'] } }),
    ]);
    const changes = [
      printed.replace('"/api/webhook/front-door"}', '"/api/webhook/front-door"} and ip.src.country ne "DE"'),
      printed.replace('{"/api/webhook/front-door"}', '{"/api/../states"}'),
      printed.replace('"POST"', '"TRACE"'),
      printed.replace(' and ssl', ''),
    ];
    for (const changed of changes) {
      expect(changed).not.toBe(printed);
      expect(readLock([changed]).exceptions.map(({ reach }) => reach)).toEqual([
        { kind: 'exact', paths: ['/api/webhook/back-door'] },
      ]);
    }
  });

  it('takes a gap for shut that one of its rules does not have', () => {
    const kept = anException({ reach: { kind: 'exact', paths: ['/api/webhook/front-door'] } });
    const dropped = anException({ reach: { kind: 'exact', paths: ['/api/webhook/back-door'] } });
    const [first = '', second = ''] = [printedOf([kept, dropped], 60)[0], printedOf([kept], 60)[1]];
    expect(readLock([first, second]).exceptions.map(({ reach }) => reach)).toEqual([kept.reach]);
  });

  it.each(['', 'ssl', 'not a rule at all', '(http.host eq "ha.linden.house"', '('.repeat(5000)])(
    'has nothing to say where the rule is %j',
    (rule) => {
      expect(readLock([rule])).toEqual({ doors: [], exceptions: [], countries: undefined });
    },
  );

  it('knows the address of a lock as version 0.1 printed it', () => {
    const printed = '(http.host eq "ha.linden.house" and (not cf.tls_client_auth.cert_verified))';
    expect(readLock([printed]).doors).toMatchObject([{ hostname: 'ha.linden.house', asksForKeys: true }]);
  });
});

function printedOf(all: readonly ResolvedException[], keys = 1): readonly string[] {
  const printed = printLock(all, undefined, fingerprintsFor(keys));
  if (!printed) throw new Error('too long');
  return printed;
}

/** Fingerprints spread over all first digits, as those of real keys are. */
function fingerprintsFor(keys: number): readonly string[] {
  return Array.from(
    { length: keys },
    (_, index) => (index % 16).toString(16) + String(index).padStart(63, '0'),
  );
}

/** What is asked of visits, door by door; whoever may come from anywhere may come from the allowed countries. */
function doorsThenTerms(all: readonly ResolvedException[], countries: Countries | undefined) {
  const terms = all.map(({ at, reach, methods, from, program, until }) => ({
    at,
    reach,
    methods,
    from: isAnywhere(from) && countries ? { ...from, countries: countries.allowed } : from,
    program,
    until: until && Date.parse(until),
  }));
  return Object.groupBy(terms, ({ at }) => at.kind);
}

function anException(
  fields: Pick<ResolvedException, 'reach'> & Partial<ResolvedException>,
): ResolvedException {
  return {
    id: 'a1b2c3',
    purpose: { kind: 'alexa' },
    at: { kind: 'home-address' },
    methods: ['POST'],
    from: { networks: [], asns: [], countries: [] },
    program: null,
    until: null,
    ...fields,
  };
}
