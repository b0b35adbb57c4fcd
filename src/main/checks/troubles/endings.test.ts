import { describe, expect, it } from 'vitest';
import { type Diagnosis, diagnoses } from '../../../contract/check.ts';
import { lesserTroubles } from '../../../contract/trouble.ts';
import { judgeAddress } from './diagnose-troubles.ts';
import { othersBanned } from './endings.ts';
import type { Evidence, Gathered } from './evidence.ts';
import { serviceSilent } from './origin.ts';
import { aBuiltSetup, aHomeThatWorks, aVisit, loggedOut, without } from './testing/situations.ts';

/** Everything as it was seen, ready to be judged. */
function gathered({ setup: _setup, now: _now, ...sources }: Evidence): Gathered {
  const promises = Object.entries(sources).map(([name, seen]) => [name, Promise.resolve(seen)]);
  // Each name keeps its own value, as a promise.
  return Object.fromEntries(promises) as Gathered;
}

async function judge(seen: Evidence, place: 'home' | 'further' = 'home') {
  const { troubles, visit } = await judgeAddress(
    { place, setup: seen.setup, now: seen.now, gathered: gathered(seen) },
    () => undefined,
  );
  const found = troubles.filter(({ state }) => state === 'found').map(({ id }) => id);
  return { found, visit, out: found.filter((id) => !lesserTroubles.has(id)) };
}

/** A home as it should be, but that every visit with a key ends like this. */
function visitsEndIn(ending: Diagnosis): Evidence {
  const socket = aVisit(ending === 'answered' ? 'upgraded' : ending, 'seen');
  return aHomeThatWorks({ withKey: aVisit(ending, 'seen'), socket });
}

/** What no visit with a key to Home Assistant ends in: these are said of names, of visits without a key, and of further addresses. */
const notOfAVisitWithKey = new Set<Diagnosis>(['resolved', 'open', 'upgraded', 'service-answered']);
const endings = diagnoses.filter((each) => !notOfAVisitWithKey.has(each));

describe('what a visit with a key ends in', () => {
  it('is good news only when it got in: the whole matrix', async () => {
    const rows = await Promise.all(
      endings.map(async (ending) => [ending, await judge(visitsEndIn(ending))] as const),
    );
    console.table(
      Object.fromEntries(
        rows.map(([ending, { found, visit }]) => [ending, { shown: found.join(', '), visit }]),
      ),
    );
    for (const [ending, { found, out, visit }] of rows) {
      if (ending === 'answered') expect({ found, visit }).toEqual({ found: [], visit: 'got-in' });
      else expect({ visit, isShown: out.length > 0 }, ending).toEqual({ visit: 'stopped', isShown: true });
    }
  });

  it.each<[Diagnosis, string]>([
    ['name-unreliable', 'name-unreliable'],
    ['resolver-blocked', 'resolver-blocked'],
    ['edge-unreachable', 'edge-unreachable'],
    ['no-certificate', 'no-safe-connection'],
    ['connection-inspected', 'connection-inspected'],
    ['clock-wrong', 'clock-wrong'],
    ['challenged', 'person-asked'],
    ['access-in-front', 'access-in-front'],
    ['worker-in-front', 'worker-in-front'],
    ['sent-elsewhere', 'sent-elsewhere'],
    ['redirect-loop', 'redirect-loop'],
    ['refused-at-edge', 'refused-at-edge'],
    ['rate-limited', 'too-many-visits'],
    ['record-refused', 'record-refused'],
    ['server-behind', 'record-refused'],
    ['origin-closed', 'record-refused'],
    ['origin-unreachable', 'record-refused'],
    ['home-banned', 'address-banned'],
    ['unexpected-answer', 'visit-failed'],
    ['misdirected', 'visit-failed'],
    ['no-connection', 'visit-failed'],
    ['home-failed', 'visit-failed'],
  ])('%s is told as %s', async (ending, trouble) => {
    expect((await judge(visitsEndIn(ending))).out).toContain(trouble);
  });

  it('is not known where no key can be shown from here', async () => {
    const { found, visit } = await judge(without(aHomeThatWorks(), 'withKey', 'socket'));
    expect({ found, visit }).toEqual({ found: [], visit: 'not-made' });
  });

  it('is told once: what has a name is not called unexplained as well', async () => {
    expect((await judge(visitsEndIn('access-in-front'))).found).toEqual(['access-in-front']);
    expect((await judge(visitsEndIn('home-banned'))).found).toEqual(['address-banned']);
    expect((await judge(visitsEndIn('name-unreliable'))).found).toEqual(['name-unreliable']);
  });

  it('is explained by no lesser trouble: what keeps nobody out did not stop the visit', async () => {
    const seen = { ...visitsEndIn('unexpected-answer'), fightMode: 'on' as const };
    expect((await judge(seen)).found).toEqual(['webhooks-refused', 'visit-failed']);
  });

  it.each(['edge-unreachable', 'connection-inspected', 'clock-wrong', 'server-behind'] as const)(
    '%s says nothing of Cloudflare where the name leads elsewhere',
    async (ending) => {
      const seen = { ...visitsEndIn(ending), name: aVisit('resolves-elsewhere', '203.0.113.9') };
      expect((await judge(seen)).found).toEqual(['address-gone']);
    },
  );

  it('says of somebody else’s address that it is banned, and that this keeps nobody here out', async () => {
    const others = aHomeThatWorks({ banned: ['203.0.113.50'] });
    expect(await judge(others)).toMatchObject({ found: ['others-banned'], out: [] });
    expect(othersBanned.diagnose(others)).toMatchObject({ state: 'found', saw: '203.0.113.50' });
    expect(othersBanned.diagnose(aHomeThatWorks()).state).toBe('clear');
    expect(othersBanned.diagnose(loggedOut(aHomeThatWorks())).cure).toBe('log-in');
  });

  it('says that this computer is banned by the address that it has at home', async () => {
    const ours = aHomeThatWorks({ banned: ['192.168.1.33', '203.0.113.50'] });
    expect(await judge(ours)).toMatchObject({
      found: ['address-banned', 'others-banned'],
      out: ['address-banned'],
    });
  });

  it('says of live updates that lost their header on the way what helps against that', async () => {
    const lost = aHomeThatWorks({ socket: aVisit('socket-refused', 'HTTP 400') });
    expect((await judge(lost)).found).toEqual(['upgrade-lost']);
  });
});

describe('what a visit with a key ends in at a further address', () => {
  const ofHomeAssistant = ['home-', 'proxy-', 'trust-', 'wrong-', 'android-', 'iphone-', 'external-'];

  it('is good news only when something behind it answered, and is never told of Home Assistant', async () => {
    for (const ending of [...endings, 'service-answered'] as const) {
      const { found, out, visit } = await judge(visitsEndIn(ending), 'further');
      expect(found.filter((id) => ofHomeAssistant.some((start) => id.startsWith(start)))).toEqual([]);
      const gotIn = ending === 'answered' || ending === 'service-answered';
      if (gotIn) expect({ found, visit }, ending).toEqual({ found: [], visit: 'got-in' });
      else expect({ visit, isShown: out.length > 0 }, ending).toEqual({ visit: 'stopped', isShown: true });
    }
  });

  it('is told of what is off behind it by name, and leads to the plan where the path leads elsewhere', async () => {
    const service = { hostname: 'ha.linden.house', url: 'http://nvr:5000', openTo: 'every-device' } as const;
    const seen = visitsEndIn('service-silent');
    expect((await judge(seen, 'further')).out).toEqual(['service-silent']);
    expect(serviceSilent.diagnose(seen)).toMatchObject({ state: 'found', cure: 'by-hand' });
    const elsewhere = { ...seen, setup: aBuiltSetup({ services: [service] }) };
    expect(serviceSilent.diagnose(elsewhere)).toMatchObject({
      cure: 'build',
      saw: 'seen; the path leads to http://homeassistant:8123',
    });
  });
});

describe('a home without a tunnel', () => {
  const setup = aBuiltSetup({
    reach: {
      by: 'public-address',
      addresses: { ipv4: '203.0.113.80' },
      port: 443,
      originCertificate: 'origin-ca',
    },
  });
  const endsIn = (ending: Diagnosis): Evidence => {
    const socket = aVisit(ending === 'answered' ? 'upgraded' : ending, 'seen');
    return aHomeThatWorks({ setup, withKey: aVisit(ending, 'seen'), socket });
  };

  it('is told of nothing that only a tunnel can have, however a visit ends', async () => {
    const ofTunnels = ['path-down', 'upgrade-lost', 'wrong-port', 'wrong-scheme', 'two-connectors'];
    for (const ending of endings) {
      const { found, out, visit } = await judge(endsIn(ending));
      expect(found.filter((id) => ofTunnels.includes(id))).toEqual([]);
      if (ending === 'answered') expect(out).toEqual([]);
      else expect({ visit, isShown: out.length > 0 }, ending).toEqual({ visit: 'stopped', isShown: true });
    }
  });

  it.each<[Diagnosis, string]>([
    ['origin-unreachable', 'origin-unreachable'],
    ['origin-closed', 'origin-closed'],
    ['origin-not-secure', 'origin-not-secure'],
    ['server-behind', 'origin-not-secure'],
    ['origin-certificate-unknown', 'origin-certificate-unknown'],
    ['origin-refuses-edge', 'origin-refuses-edge'],
    ['home-silent', 'proxy-leads-elsewhere'],
    ['home-refuses-proxy', 'proxy-not-trusted'],
  ])('is told %s as %s', async (ending, trouble) => {
    expect((await judge(endsIn(ending))).out).toEqual([trouble]);
  });
});
