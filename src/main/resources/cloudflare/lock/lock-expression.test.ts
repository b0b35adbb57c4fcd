import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolvedException } from '../../../../contract/exception.ts';
import { evaluate } from '../../../../rules-language/evaluate.ts';
import { parseExpression } from '../../../../rules-language/parse.ts';
import { aRequest } from '../../../../rules-language/request.builder.ts';
import { printExpression } from './expression-tree.ts';
import { hostnamesIn } from './hostnames-in.ts';
import { type Door, LONGEST_EXPRESSION, lockExpression, lockExpressions } from './lock-expression.ts';

const fingerprint = fc.stringMatching(/^[0-9a-f]{64}$/);
const hostname = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.constantFrom('linden.house', 'example.com'))
  .map((parts) => parts.join('.'));
const doors: fc.Arbitrary<readonly Door[]> = fc.uniqueArray(
  fc.record({ hostname, fingerprints: fc.uniqueArray(fingerprint, { maxLength: 6 }) }),
  { minLength: 1, maxLength: 3, selector: (door) => door.hostname },
);

/** The ways to write a host that a server may take for the same one. */
const spellings = ['as it is', 'in capitals', 'with a port', 'with a dot', 'with all of them'] as const;

function spell(name: string, spelling: (typeof spellings)[number]): string {
  switch (spelling) {
    case 'as it is':
      return name;
    case 'in capitals':
      return name.toUpperCase();
    case 'with a port':
      return `${name}:443`;
    case 'with a dot':
      return `${name}.`;
    case 'with all of them':
      return `${name.toUpperCase()}.:8443`;
  }
}

interface Visitor {
  readonly host: string;
  readonly verified: boolean;
  readonly revoked: boolean;
  readonly fingerprint: string;
}

function isBlocked(source: string, visitor: Visitor): boolean {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${parsed.message} at ${parsed.at}: ${source}`);
  return evaluate(
    parsed.expression,
    aRequest({
      'http.host': visitor.host,
      'cf.tls_client_auth.cert_presented': visitor.fingerprint !== '',
      'cf.tls_client_auth.cert_verified': visitor.verified,
      'cf.tls_client_auth.cert_revoked': visitor.revoked,
      'cf.tls_client_auth.cert_fingerprint_sha256': visitor.fingerprint,
    }),
  );
}

describe('the lock expression', () => {
  it('reads as documented for one door', () => {
    const printed = printExpression(
      lockExpression([{ hostname: 'ha.linden.house', fingerprints: ['bb', 'aa'] }]),
    );
    expect(printed).toBe(
      '((lower(http.host) in {"ha.linden.house" "ha.linden.house."} or ' +
        'starts_with(lower(http.host), "ha.linden.house:") or ' +
        'starts_with(lower(http.host), "ha.linden.house.:")) and (not cf.tls_client_auth.cert_verified or ' +
        'cf.tls_client_auth.cert_revoked or ' +
        'not lower(cf.tls_client_auth.cert_fingerprint_sha256) in {"aa" "bb"}))',
    );
  });

  it('lets in exactly the listed, verified, unrevoked keys of each door, as an evaluator reads it', () => {
    fc.assert(
      fc.property(
        doors,
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        fc.option(fingerprint, { nil: '' }),
        fc.nat(),
        fc.boolean(),
        fc.constantFrom(...spellings),
        (all, which, verified, revoked, foreign, listedIndex, shout, spelling) => {
          const door = all[which % all.length];
          if (!door) return;
          const listed = door.fingerprints[listedIndex % Math.max(1, door.fingerprints.length)];
          const shown = listedIndex % 2 === 0 && listed ? listed : foreign;
          const source = printExpression(lockExpression(all));
          const visitor = {
            host: spell(door.hostname, spelling),
            verified,
            revoked,
            // Cloudflare's own pages write the hash in both cases.
            fingerprint: shout ? shown.toUpperCase() : shown,
          };
          const mayEnter = verified && !revoked && door.fingerprints.includes(shown);
          expect(isBlocked(source, visitor)).toBe(!mayEnter);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves other addresses of the domain alone', () => {
    fc.assert(
      fc.property(doors, hostname, fc.boolean(), (all, other, verified) => {
        fc.pre(!all.some((door) => door.hostname === other));
        const source = printExpression(lockExpression(all));
        expect(isBlocked(source, { host: other, verified, revoked: false, fingerprint: '' })).toBe(false);
      }),
    );
  });

  it('leaves addresses alone that only begin or end like one of its own', () => {
    const source = printExpression(lockExpression([{ hostname: 'ha.linden.house', fingerprints: ['aa'] }]));
    const near = [
      'www.ha.linden.house',
      'ha.linden.house.linden.house',
      'ha.linden.houses',
      'xha.linden.house',
    ];
    const stranger = { verified: false, revoked: false, fingerprint: '' };
    expect(near.filter((host) => isBlocked(source, { ...stranger, host }))).toEqual([]);
  });

  it('is read back in the form of version 0.1 and in the present one', () => {
    const present = printExpression(
      lockExpression([
        { hostname: 'ha.linden.house', fingerprints: ['aa'] },
        { hostname: 'cam.linden.house', fingerprints: [] },
      ]),
    );
    const former = '((http.host eq "ha.linden.house" and ssl) or http.host eq "cam.linden.house")';
    expect(hostnamesIn(present)).toEqual(['ha.linden.house', 'cam.linden.house']);
    expect(hostnamesIn(former)).toEqual(['ha.linden.house', 'cam.linden.house']);
  });

  it('lets nobody in where no key is listed', () => {
    const source = printExpression(lockExpression([{ hostname: 'ha.linden.house', fingerprints: [] }]));
    const visitor = { host: 'ha.linden.house', verified: true, revoked: false, fingerprint: 'aa' };
    expect(isBlocked(source, visitor)).toBe(true);
  });

  it('prints the same for the same keys in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fingerprint, { maxLength: 8 }), hostname, (fingerprints, host) => {
        const printed = (list: readonly string[]) =>
          printExpression(lockExpression([{ hostname: host, fingerprints: list }]));
        expect(printed(fingerprints.toReversed())).toBe(printed(fingerprints));
      }),
    );
  });

  it('cannot be opened by a quote or a backslash in a value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '\\', ' ', 'o', 'r', ')', '{'), maxLength: 20 }),
        (host) => {
          const source = printExpression(lockExpression([{ hostname: host, fingerprints: ['aa'] }]));
          expect(isBlocked(source, { host, verified: false, revoked: false, fingerprint: '' })).toBe(true);
          expect(
            isBlocked(source, { host: 'elsewhere', verified: false, revoked: false, fingerprint: '' }),
          ).toBe(false);
        },
      ),
    );
  });

  it('holds 55 keys of one door within the longest expression', () => {
    const withKeys = (count: number) =>
      printExpression(
        lockExpression([
          {
            hostname: 'ha.linden.house',
            fingerprints: Array.from({ length: count }, (_, index) => index.toString(16).padStart(64, '0')),
          },
        ]),
      ).length;
    expect(withKeys(55)).toBeLessThanOrEqual(LONGEST_EXPRESSION);
    expect(withKeys(62)).toBeGreaterThan(LONGEST_EXPRESSION);
  });
});

describe('a lock with too many keys for one rule', () => {
  const manyDoors = (count: number, seed: number): readonly Door[] => [
    {
      hostname: 'ha.linden.house',
      fingerprints: Array.from({ length: count }, (_, index) =>
        createHash('sha256').update(`${seed}/${index}`).digest('hex'),
      ),
    },
  ];

  it('takes one rule for 55 keys, and no more than four for 98', () => {
    expect(lockExpressions(manyDoors(55, 0))).toHaveLength(1);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const rules = lockExpressions(manyDoors(98, seed));
        expect(rules?.length).toBeGreaterThan(1);
        expect(rules?.length).toBeLessThanOrEqual(4);
        for (const rule of rules ?? []) expect(rule.length).toBeLessThanOrEqual(LONGEST_EXPRESSION);
      }),
      { numRuns: 20 },
    );
  });

  it('lets the listed keys in and nobody else, all rules taken together', () => {
    fc.assert(
      fc.property(fc.nat(), fingerprint, fc.boolean(), fc.nat(), (seed, stranger, revoked, which) => {
        const doors = manyDoors(90, seed);
        const listed = doors[0]?.fingerprints ?? [];
        const rules = lockExpressions(doors) ?? [];
        const isBlockedBySome = (shown: string, isRevoked: boolean): boolean =>
          rules.some((rule) =>
            isBlocked(rule, {
              host: 'ha.linden.house',
              verified: true,
              revoked: isRevoked,
              fingerprint: shown,
            }),
          );
        expect(isBlockedBySome(listed[which % listed.length] ?? '', revoked)).toBe(revoked);
        expect(isBlockedBySome(stranger, false)).toBe(true);
        expect(isBlockedBySome('', false)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('judges every key by some rule at every instant while rules are added and taken away', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fingerprint,
        fc.constantFrom([40, 90], [90, 40], [80, 98], [98, 80]),
        (seed, stranger, [from, to]) => {
          const before = lockExpressions(manyDoors(from ?? 0, seed)) ?? [];
          const after = lockExpressions(manyDoors(to ?? 0, seed)) ?? [];
          for (const standing of statesBetween(before, after)) {
            const blocked = standing.some((rule) =>
              isBlocked(rule, {
                host: 'ha.linden.house',
                verified: true,
                revoked: false,
                fingerprint: stranger,
              }),
            );
            expect(blocked).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** The rules that stand after each single change: new ones first, then altered ones, then those that go. */
function statesBetween(before: readonly string[], after: readonly string[]): readonly (readonly string[])[] {
  const states: (readonly string[])[] = [before];
  const change = (next: (standing: readonly string[]) => readonly string[]): void => {
    states.push(next(states.at(-1) ?? []));
  };
  for (const [index, rule] of after.entries())
    if (index >= before.length) change((standing) => [...standing, rule]);
  for (const [index, rule] of after.entries()) {
    if (index < before.length) change((standing) => standing.with(index, rule));
  }
  while ((states.at(-1)?.length ?? 0) > after.length) change((standing) => standing.slice(0, -1));
  return states;
}

/** Everything at the home's address, for whoever comes from Austria. */
const anOpenException: ResolvedException = {
  id: 'a1b2c3',
  purpose: { kind: 'older-app', name: 'Phone' },
  at: { kind: 'home-address' },
  reach: { kind: 'every-path' },
  methods: ['GET'],
  from: { networks: [], asns: [], countries: ['AT'] },
  until: '2099-01-01T00:00:00.000Z',
  program: null,
};

describe('a page by which a key proves itself', () => {
  const [newest, former] = ['aa', 'bb'];
  const door: Door = {
    hostname: 'ha.linden.house',
    fingerprints: [newest, former],
    proofPages: [{ path: '/latchkey-key-000001-2', fingerprint: newest }],
    exceptions: [anOpenException],
  };
  const comes = (shown: string, path: string, country = 'DE'): boolean => {
    const [printed = ''] = lockExpressions([door]) ?? [];
    const parsed = parseExpression(printed);
    if (!parsed.ok) throw new Error(parsed.message);
    return !evaluate(
      parsed.expression,
      aRequest({
        'http.host': 'ha.linden.house',
        'http.request.method': 'GET',
        'http.user_agent': 'Home Assistant/2026.1',
        'ip.src.country': country,
        'http.request.timestamp.sec': 1_900_000_000,
        ssl: true,
        'raw.http.request.uri.path': path,
        'cf.tls_client_auth.cert_presented': shown !== '',
        'cf.tls_client_auth.cert_verified': shown !== '',
        'cf.tls_client_auth.cert_fingerprint_sha256': shown,
      }),
    );
  };

  it('opens for that key alone: neither another listed key nor an exception gets there', () => {
    expect(comes(newest, '/latchkey-key-000001-2')).toBe(true);
    expect(comes(former, '/latchkey-key-000001-2')).toBe(false);
    expect(comes('cc', '/latchkey-key-000001-2')).toBe(false);
    expect(comes('', '/latchkey-key-000001-2', 'AT')).toBe(false);
    // The exception does open everything else, there.
    expect(comes('', '/', 'AT')).toBe(true);
  });

  it('leaves every other page to both keys', () => {
    expect([comes(newest, '/'), comes(former, '/')]).toEqual([true, true]);
  });

  it('never costs a rule more, nor the lock itself', () => {
    const many = Array.from({ length: 50 }, (_, index) => index.toString(16).padStart(64, '0'));
    const pages = many.map((each, index) => ({ path: `/latchkey-key-${index}`, fingerprint: each }));
    const crowded = { hostname: 'ha.linden.house', fingerprints: many };
    expect(lockExpressions([{ ...crowded, proofPages: pages }])).toEqual(lockExpressions([crowded]));
  });
});
