import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerName,
  type Answers,
  answer,
  canEnter,
  dependentsOf,
  forget,
  isSame,
  type Journey,
  nearestStep,
  needsOf,
  stepIds,
  type Way,
  waySteps,
} from './journey.ts';
import { usualProxy } from './proxy.ts';

const zone = (name: string) => ({
  id: `id of ${name}`,
  name,
  account: { id: 'account', name: 'Linden family' },
});
const phone = { id: '00000a', name: 'Phone', platform: 'iphone', validityDays: 1825, state: 'on' } as const;

const aDesiredHome = {
  at: 'http://192.0.2.10:8123',
  connector: 'app',
  trustedProxies: ['172.30.33.0/24'],
  loginLimit: 'wanted',
  urls: 'wanted',
  internalUrl: null,
} as const;

const aDoor = {
  kind: 'tunnel-entry',
  tunnel: { id: 'tunnel', name: 'old' },
  hostname: null,
  path: null,
  service: 'http://192.0.2.10:8123',
} as const;

const anException = {
  id: 'a1b2c3',
  purpose: { kind: 'alexa' },
  at: { kind: 'own-hostname', hostname: 'alexa.linden.house' },
  reach: { kind: 'exact', paths: ['/api/alexa/smart_home'] },
  methods: ['POST'],
  from: { networks: [], asns: [16_509], countries: [] },
  program: null,
  until: null,
} as const;

const aProxy = usualProxy('192.0.2.20');

/** Two different values for every answer. */
const values = {
  way: ['cloudflare', 'own-proxy'],
  domainPlan: [{ screen: 'question' }, { screen: 'wait', has: 'elsewhere', name: 'linden.house' }],
  domain: [zone('linden.house'), zone('garden.shed')],
  home: [
    { url: 'http://192.0.2.10:8123', name: 'Home', version: '2026.11.1' },
    { url: 'http://192.0.2.11:8123', name: 'Home', version: null },
  ],
  origin: ['http://homeassistant:80', 'http://homeassistant:8123'],
  closes: [[], [aDoor]],
  homeWish: [aDesiredHome, { ...aDesiredHome, loginLimit: 'declined' }],
  transport: ['auto', 'http2'],
  edgeAddresses: ['auto', 'ipv4'],
  reach: [
    { by: 'tunnel' },
    {
      by: 'public-address',
      addresses: { ipv4: '203.0.113.80' },
      port: 443,
      originCertificate: 'origin-ca',
    },
  ],
  proxyAt: ['192.168.1.40', '192.168.1.41'],
  address: ['ha.linden.house', 'home.linden.house'],
  takesOver: [
    [{ type: 'A', name: 'ha.linden.house', content: '192.0.2.1', proxied: true, ttl: 1, comment: '' }],
    [{ type: 'A', name: 'ha.linden.house', content: '192.0.2.2', proxied: true, ttl: 1, comment: '' }],
  ],
  devices: [[phone], [phone, { ...phone, id: '00000b', name: 'Tablet' }]],
  opensHome: [['00000a'], []],
  furtherServices: [
    [],
    [{ hostname: 'cams.linden.house', url: 'http://192.0.2.20:5000', openTo: ['00000a'] }],
  ],
  protection: [{ declined: [] }, { declined: ['http3'] }],
  exceptions: [[], [anException]],
  countries: [
    { allowed: ['DE'], keys: 'from-there-only' },
    { allowed: ['DE'], keys: 'from-anywhere' },
  ],
  adopts: [
    { keys: [], rules: [] },
    { keys: [{ certificateId: 'c1', name: 'Anna' }], rules: [], tunnel: { id: 't1', name: 'home' } },
  ],
  tunnelGeneration: [2, 3],
  removal: ['wanted', 'not-wanted'],
  built: ['2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z'],
  locked: ['2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z'],
  connected: ['2026-11-20T10:05:00Z', '2026-11-20T11:05:00Z'],
  checked: ['2026-11-20T10:10:00Z', '2026-11-20T11:10:00Z'],
  handedOver: [['00000a'], ['00000a', '00000b']],
  inUse: [['00000a'], ['00000a', '00000b']],
  shutOut: [[{ device: '000001', at: '2026-11-01T10:00:00.000Z' }], []],
  farewells: [[{ device: '000001', until: '2026-11-01T10:10:00.000Z' }], []],
  forgotten: [['00000a'], ['00000a', '00000b']],
  proxy: [aProxy, { ...aProxy, program: 'caddy' }],
  kit: ['2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z'],
  firstKit: ['2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z'],
  seenOutside: ['2026-11-20T10:12:00Z', '2026-11-20T11:12:00Z'],
} as const satisfies {
  [Name in AnswerName]: readonly [NonNullable<Answers[Name]>, NonNullable<Answers[Name]>];
};

// Object.keys widens to string; these are exactly the names above.
const names = Object.keys(values) as readonly AnswerName[];

const anyName = fc.constantFrom(...names);
const someAnswers: fc.Arbitrary<Answers> = fc
  .subarray([...names])
  .map((given) => Object.fromEntries(given.map((name) => [name, values[name][0]])));
const anyJourney: fc.Arbitrary<Journey> = fc.record({
  mode: fc.constantFrom('unset' as const, 'practice' as const, 'real' as const),
  setupId: fc.constant('0a1b2c3d'),
  step: fc.constantFrom(...stepIds),
  answers: someAnswers,
});

const ways: readonly Way[] = ['cloudflare', 'own-proxy'];

const allAnswers = Object.fromEntries(names.map((name) => [name, values[name][0]])) as Answers;

describe('an answer', () => {
  it('that changes takes with it exactly what depends on it', () => {
    fc.assert(
      fc.property(someAnswers, anyName, (before, name) => {
        const after = answer(before, name, values[name][1]);
        expect(after[name]).toEqual(values[name][1]);
        for (const other of names.filter((each) => each !== name)) {
          expect(after[other]).toEqual(dependentsOf(name).has(other) ? undefined : before[other]);
        }
      }),
    );
  });

  it('that is given again changes nothing', () => {
    fc.assert(
      fc.property(someAnswers, anyName, (before, name) => {
        const once = answer(before, name, values[name][0]);
        expect(answer(once, name, structuredClone(values[name][0]))).toBe(once);
      }),
    );
  });

  it('that is taken back leaves with exactly what depends on it', () => {
    fc.assert(
      fc.property(someAnswers, anyName, (before, name) => {
        const after = forget(before, name);
        for (const other of names) {
          const isLost = other === name || dependentsOf(name).has(other);
          expect(after[other]).toEqual(isLost ? undefined : before[other]);
          expect(Object.hasOwn(after, other)).toBe(!isLost && Object.hasOwn(before, other));
        }
      }),
    );
  });

  it('never depends on itself, and what depends on its dependents depends on it', () => {
    for (const name of names) {
      const lost = dependentsOf(name);
      expect(lost).not.toContain(name);
      for (const dependent of lost)
        expect([...lost]).toEqual(expect.arrayContaining([...dependentsOf(dependent)]));
    }
  });

  it.each([
    [
      'domain',
      [
        'address',
        'takesOver',
        'furtherServices',
        'protection',
        'exceptions',
        'countries',
        'closes',
        'adopts',
        'tunnelGeneration',
        'removal',
        'built',
        'locked',
        'connected',
        'checked',
        'handedOver',
        'inUse',
        'shutOut',
        'farewells',
        'forgotten',
        'kit',
        'seenOutside',
      ],
    ],
    [
      'way',
      [
        'domainPlan',
        'address',
        'takesOver',
        'furtherServices',
        'built',
        'checked',
        'handedOver',
        'inUse',
        'forgotten',
        'proxy',
        'kit',
        'firstKit',
        'seenOutside',
      ],
    ],
    ['home', ['built', 'checked', 'homeWish', 'origin', 'kit', 'seenOutside']],
    ['homeWish', ['built', 'checked']],
    ['address', ['takesOver', 'built', 'checked', 'kit', 'seenOutside']],
    ['proxy', ['kit', 'checked', 'seenOutside']],
    ['kit', ['checked', 'seenOutside']],
    ['firstKit', []],
    ['seenOutside', []],
    ['takesOver', ['built', 'checked']],
    ['closes', ['built', 'checked']],
    ['adopts', ['built', 'checked']],
    ['tunnelGeneration', ['built', 'connected', 'checked']],
    ['opensHome', ['built', 'checked']],
    ['furtherServices', ['built', 'checked']],
    ['removal', []],
    ['locked', []],
    ['devices', ['built', 'checked', 'kit', 'seenOutside']],
    ['protection', ['built', 'checked']],
    ['built', ['checked']],
    ['connected', ['checked']],
    ['checked', []],
    ['handedOver', []],
    ['inUse', []],
    ['forgotten', []],
  ] as const)('%s carries %j', (name, expected) => {
    expect([...dependentsOf(name)].sort()).toEqual([...expected].sort());
  });
});

describe('a step', () => {
  it('nearest to the wanted one can always be entered and never lies after it', () => {
    fc.assert(
      fc.property(anyJourney, fc.constantFrom(...stepIds), (journey, wanted) => {
        const nearest = nearestStep(wanted, journey);
        expect(canEnter(nearest, journey)).toBe(true);
        expect(stepIds.indexOf(nearest)).toBeLessThanOrEqual(stepIds.indexOf(wanted));
        if (canEnter(wanted, journey)) expect(nearest).toBe(wanted);
      }),
    );
  });

  it('that could be entered stays open when a later answer is given for the first time', () => {
    fc.assert(
      fc.property(anyJourney, anyName, (journey, name) => {
        fc.pre(journey.answers[name] === undefined);
        const answers = answer(journey.answers, name, values[name][0]);
        const kept = names.filter((each) => !dependentsOf(name).has(each));
        for (const step of stepIds.filter((each) => canEnter(each, journey))) {
          const needs = needsOf(step, journey.answers.way ?? 'cloudflare') ?? [];
          if (name !== 'way' && needs.every((need) => kept.includes(need))) {
            expect(canEnter(step, { ...journey, answers })).toBe(true);
          }
        }
      }),
    );
  });

  it.each(ways)('of %s asks for no less than the step before it', (way) => {
    for (const [index, step] of waySteps[way].slice(1).entries()) {
      const before = needsOf(waySteps[way][index] ?? 'welcome', way) ?? [];
      expect(needsOf(step, way)).toEqual(expect.arrayContaining([...before]));
    }
  });

  it.each(ways)(
    'of %s opens when everything it needs is answered, and closes without any one of it',
    (way) => {
      for (const step of waySteps[way]) {
        const journey: Journey = { mode: 'real', setupId: '0a1b2c3d', step, answers: { ...allAnswers, way } };
        expect(canEnter(step, journey)).toBe(true);
        for (const need of needsOf(step, way) ?? []) {
          const { [need]: _missing, ...answers } = journey.answers;
          expect(canEnter(step, { ...journey, answers })).toBe(false);
        }
      }
    },
  );

  it.each(ways)(
    'that is not on the way of %s cannot be entered, and the nearest one on it is taken',
    (way) => {
      const others = stepIds.filter((step) => !waySteps[way].includes(step));
      expect(others.length).toBeGreaterThan(0);
      for (const step of others) {
        const journey: Journey = { mode: 'real', setupId: '0a1b2c3d', step, answers: { ...allAnswers, way } };
        expect(canEnter(step, journey)).toBe(false);
        expect(waySteps[way]).toContain(nearestStep(step, journey));
      }
    },
  );

  it('but the welcome stays closed until a mode is chosen', () => {
    const journey: Journey = { mode: 'unset', setupId: '0a1b2c3d', step: 'welcome', answers: allAnswers };
    expect(stepIds.filter((step) => canEnter(step, journey))).toEqual(['welcome']);
  });
});

describe('the same answer', () => {
  it('is the same in whatever order its parts were written down', () => {
    expect(isSame({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(isSame(undefined, { a: 1 })).toBe(false);
  });
});
