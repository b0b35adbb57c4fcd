import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgreedException,
  type Countries,
  isAnywhere,
  type ResolvedException,
} from '../../../../contract/exception.ts';
import { isPermitted } from '../../../../practice/edge/agreed-exceptions.ts';
import { noCertificateFields } from '../../../../practice/edge/client-identity.ts';
import { type EdgeRequest, fieldsOf, readRequest } from '../../../../practice/edge/request.ts';
import { evaluate } from '../../../../rules-language/evaluate.ts';
import { parseExpression } from '../../../../rules-language/parse.ts';
import { printExpression } from './expression-tree.ts';
import { lockExpression } from './lock-expression.ts';
import { printLock } from './testing/a-printed-lock.ts';
import {
  exceptions,
  homeAddress,
  now,
  someCountries,
  type Visit,
  visits,
} from './testing/arbitrary-exceptions.ts';

const ourKey = 'ab'.repeat(32);
const foreignKey = 'cd'.repeat(32);

describe('a lock with exceptions', () => {
  it('lets pass exactly what the policy says, of 100,000 requests', () => {
    let passed = 0;
    fc.assert(
      fc.property(
        exceptions,
        someCountries,
        fc.array(fc.tuple(visits, fc.constantFrom(null, null, ourKey, foreignKey)), {
          minLength: 100,
          maxLength: 100,
          size: 'max',
        }),
        (all, countries, visitors) => {
          const rules = rulesFor(all, countries);
          for (const [visit, key] of visitors) {
            const request = requestFor(visit, key);
            if (!request) continue;
            const agreed = all
              .map((exception) => ({ hostname: hostnameOf(exception), exception }))
              .map((each) => (countries ? withinCountries(each, countries) : each));
            const mayPass =
              hasGoodKey(request, key, countries) || agreed.some((each) => isPermitted(request, each, now));
            const isBlocked = rules.some((rule) =>
              evaluate(rule, fieldsOf(request, 'linden.house', 'not-revoked', now)),
            );
            passed += isBlocked ? 0 : 1;
            expect([!isBlocked, visit]).toEqual([mayPass, visit]);
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(passed).toBeGreaterThan(1000);
  }, 120_000);

  it('is printed as documented', () => {
    const printed = printExpression(
      // One exception at the home's address, with every condition there is.
      lockOf({
        id: 'a1b2c3',
        purpose: { kind: 'webhook', name: 'Front door' },
        at: { kind: 'home-address' },
        reach: { kind: 'exact', paths: ['/api/webhook/a1b2c3d4e5f60718293a'] },
        methods: ['POST'],
        from: { networks: ['192.0.2.0/24'], asns: [15169], countries: ['DE'] },
        program: 'say "hi" \\',
        until: '2027-01-01T00:00:00Z',
      }),
    );
    expect(printed).toContain(
      ' and not (http.host in {"ha.linden.house"} and ssl and ' +
        'raw.http.request.uri.path in {"/api/webhook/a1b2c3d4e5f60718293a"} and ' +
        'http.request.method in {"POST"} and ip.src in {192.0.2.0/24} and ip.src.asnum in {15169} and ' +
        'ip.src.country in {"DE"} and http.user_agent contains "say \\"hi\\" \\\\" and ' +
        'http.request.timestamp.sec lt 1798761600))',
    );
  });
});

function lockOf(exception: ResolvedException) {
  return lockExpression([{ hostname: homeAddress, fingerprints: [ourKey], exceptions: [exception] }]);
}

function rulesFor(all: readonly ResolvedException[], countries: Countries | undefined) {
  const printed = printLock(all, countries, [ourKey]);
  if (!printed) throw new Error('too long');
  return printed.map((source) => {
    const parsed = parseExpression(source);
    if (!parsed.ok) throw new Error(`${parsed.message} at ${parsed.at}: ${source}`);
    return parsed.expression;
  });
}

function hostnameOf({ at }: ResolvedException): string {
  return at.kind === 'home-address' ? homeAddress : at.hostname;
}

/** An exception without a place of its own is for visitors of the allowed countries. */
function withinCountries({ hostname, exception }: AgreedException, { allowed }: Countries): AgreedException {
  if (!isAnywhere(exception.from)) return { hostname, exception };
  return { hostname, exception: { ...exception, from: { ...exception.from, countries: allowed } } };
}

function hasGoodKey(
  { hostname, connection }: EdgeRequest,
  key: string | null,
  countries: Countries | undefined,
): boolean {
  if (hostname !== homeAddress || key !== ourKey || connection.scheme !== 'https') return false;
  return countries?.keys !== 'from-there-only' || countries.allowed.includes(connection.client.country);
}

function requestFor(visit: Visit, key: string | null): EdgeRequest | undefined {
  const { client, scheme } = visit;
  const message = {
    url: visit.query === '' ? visit.path : `${visit.path}?${visit.query}`,
    method: visit.method,
    headers: { host: visit.host, 'user-agent': visit.userAgent },
  };
  const fields = { ...noCertificateFields, 'cf.tls_client_auth.cert_fingerprint_sha256': key ?? '' };
  return readRequest(
    // All of an incoming message that is read.
    message as unknown as IncomingMessage,
    scheme === 'http' || key === null
      ? { scheme, client, identity: { kind: 'none' } }
      : { scheme, client, identity: { kind: 'presented', verified: true, fingerprint: key, fields } },
    'as-sent',
  );
}
