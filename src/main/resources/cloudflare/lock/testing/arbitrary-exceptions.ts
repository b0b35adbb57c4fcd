import fc from 'fast-check';
import type { Countries, Origins, ResolvedException } from '../../../../../contract/exception.ts';
import { httpMethods } from '../../../../../contract/exception.ts';

/** Exceptions and requests from so small a world that they often meet, and more often nearly. */

export const homeAddress = 'ha.linden.house';
export const ownHostname = 'assistant.linden.house';
export const now = new Date('2026-11-20T12:00:00Z');

const networks = ['192.0.2.0/24', '2001:db8::/32', '198.51.100.7/32'];
const asns = [15_169, 16_509, 64_496];
const countries = ['DE', 'NL', 'T1'];
const secret = 'a1b2c3d4e5f60718293a';
const webhooks = ['/api/webhook/front-door', `/api/webhook/${secret}`];
const common = ['/api/alexa/smart_home', '/auth/token'];
const paths = [...webhooks, ...common];

const origins: fc.Arbitrary<Origins> = fc.record({
  networks: fc.subarray(networks),
  asns: fc.subarray(asns),
  countries: fc.subarray(countries),
});
const anywhere: Origins = { networks: [], asns: [], countries: [] };
const somewhere = origins.filter(
  (from) => from.networks.length + from.asns.length + from.countries.length > 0,
);
const until = fc.constantFrom('2026-11-20T11:59:59Z', '2026-11-20T12:00:00Z', '2026-11-20T12:00:01Z');

const reach: fc.Arbitrary<ResolvedException['reach']> = fc
  .oneof(
    fc.subarray(common, { minLength: 1 }),
    fc.constantFrom(...webhooks).map((webhook) => [webhook]),
  )
  .map((each) => ({ kind: 'exact' as const, paths: each }));

const narrow = fc.record({
  reach,
  from: fc.oneof(fc.constant(anywhere), somewhere),
  until: fc.option(until, { nil: null }),
  program: fc.constant<string | null>(null),
});
const byProgram = fc.record({
  reach,
  from: somewhere,
  until: fc.option(until, { nil: null }),
  program: fc.constant('Home Assistant/'),
});
const wide = fc.record({
  reach: fc.constant<ResolvedException['reach']>({ kind: 'every-path' }),
  from: somewhere,
  until,
  program: fc.constantFrom('Home Assistant/', null),
});

const exception: fc.Arbitrary<ResolvedException> = fc
  .tuple(
    fc.oneof(narrow, byProgram, wide),
    fc.subarray([...httpMethods], { minLength: 1 }),
    fc.constantFrom<ResolvedException['at']>(
      { kind: 'home-address' },
      { kind: 'own-hostname', hostname: ownHostname },
    ),
  )
  .map(([conditions, methods, at]) => ({
    id: 'a1b2c3',
    purpose: { kind: 'webhook', name: 'Front door' },
    at,
    methods,
    ...conditions,
  }));

export const exceptions = fc.array(exception, { maxLength: 4 });

export const someCountries: fc.Arbitrary<Countries | undefined> = fc.option(
  fc.record({
    allowed: fc.subarray(countries, { minLength: 1 }),
    keys: fc.constantFrom('from-there-only' as const, 'from-anywhere' as const),
  }),
  { nil: undefined },
);

/** What servers may take for the same path, or for one beside it. */
const tricks: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => path,
  (path) => path,
  (path) => `${path}/`,
  (path) => `${path}.`,
  (path) => `${path}x`,
  (path) => `${path}/x`,
  (path) => `/${path}`,
  (path) => `${path}//`,
  (path) => path.toUpperCase(),
  (path) => path.slice(0, -1),
  (path) => path.replace('/a', '/%61'),
  (path) => path.replace('api', 'ap%69'),
  (path) => `${path}/../../states`,
  (path) => `${path}/..`,
  (path) => `${path}/%2e%2e/states`,
  (path) => `${path}%2F..%2Fstates`,
  (path) => `${path}\\..\\states`,
  (path) => `/x/..${path}`,
  (path) => `/.${path}`,
  (path) => `${path};x`,
  (path) => `${path}%00`,
];

export interface Visit {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly method: string;
  readonly scheme: 'https' | 'http';
  readonly userAgent: string;
  readonly client: { readonly ip: string; readonly asn: number; readonly country: string };
}

export const visits: fc.Arbitrary<Visit> = fc.record({
  host: fc.constantFrom(
    homeAddress,
    homeAddress,
    ownHostname,
    `${homeAddress}.`,
    homeAddress.toUpperCase(),
    `${ownHostname}:443`,
  ),
  path: fc
    .tuple(fc.constantFrom(...paths, '/api/webhook/', '/'), fc.constantFrom(...tricks))
    .map(([path, trick]) => trick(path) || '/')
    .filter((path) => path.startsWith('/')),
  query: fc.constantFrom('', '', 'a=b', '/../states'),
  method: fc.constantFrom(...httpMethods, 'TRACE'),
  scheme: fc.constantFrom('https', 'https', 'https', 'http'),
  userAgent: fc.constantFrom('', 'curl', 'Home Assistant/2026.4 (iOS 19)', 'home assistant/1'),
  client: fc.record({
    ip: fc.constantFrom('192.0.2.9', '192.0.3.1', '2001:db8::9', '198.51.100.7', '203.0.113.50'),
    asn: fc.constantFrom(...asns, 3320),
    country: fc.constantFrom(...countries, 'US'),
  }),
});
