import { describe, expect, it } from 'vitest';
import { aRecord } from '../../resources/testing/situations.ts';
import { addressGone, addressNotInPath, recordWrittenBack } from './path.ts';
import { aHomeThatWorks, aVisit, without } from './testing/situations.ts';

const noEntry = { ours: { ingress: [{ service: 'http_status:404' }], others: {} }, abandoned: {} };

describe('an address that is gone', () => {
  it.each(['not-resolved', 'resolves-elsewhere'] as const)(
    'is found by a name that is %s, and not told as one the path has forgotten',
    (diagnosis) => {
      const name = aVisit(diagnosis, 'NXDOMAIN');
      const seen = aHomeThatWorks({ name, withKey: name, 'dns-record': [] });
      expect(addressGone.diagnose(seen)).toEqual({
        state: 'found',
        saw: 'DNS: NXDOMAIN; no DNS record of ha.linden.house',
        cure: 'build',
      });
      expect(addressNotInPath.diagnose(seen).state).toBe('clear');
    },
  );

  it('is found where its name leads elsewhere, whatever answers there', () => {
    const name = aVisit('resolves-elsewhere', '198.51.100.7');
    const seen = aHomeThatWorks({ name, withKey: aVisit('not-home-assistant') });
    expect(addressGone.diagnose(seen)).toMatchObject({ state: 'found', saw: 'DNS: 198.51.100.7' });
    expect(addressGone.diagnose({ ...seen, withKey: aVisit('answered') }).state).toBe('clear');
  });

  it('is found where its record leads to a path that is gone', () => {
    const seen = aHomeThatWorks({ withKey: aVisit('not-resolved', 'HTTP 530') });
    expect(addressGone.diagnose(seen)).toEqual({ state: 'found', saw: 'HTTP 530', cure: 'build' });
  });

  it('is found at Cloudflare where no key can be shown from here', () => {
    const seen = without(aHomeThatWorks({ 'dns-record': [] }), 'withKey');
    expect(addressGone.diagnose(seen)).toMatchObject({
      state: 'found',
      saw: 'no DNS record of ha.linden.house',
    });
  });

  it('is not gone where a visit gets past its name, by a record of whatever kind', () => {
    const seen = aHomeThatWorks({ withKey: aVisit('tunnel-down', 'HTTP 530'), 'dns-record': [] });
    expect(addressGone.diagnose(seen)).toMatchObject({ state: 'clear', saw: 'HTTP 530' });
  });

  it('is not gone where its name leads to Cloudflare, and not known where nobody could be asked', () => {
    const unseen = without(aHomeThatWorks(), 'withKey');
    expect(addressGone.diagnose(unseen)).toMatchObject({ state: 'clear', saw: 'DNS: 192.0.2.1' });
    const offline = aVisit('no-connection', 'DNS over HTTPS');
    expect(addressGone.diagnose({ ...unseen, name: offline, withKey: offline })).toMatchObject({
      state: 'cannot-tell',
      saw: 'DNS over HTTPS',
    });
  });
});

describe('a record of others where ours was', () => {
  const grey = aRecord({ type: 'A', content: '203.0.113.9', proxied: false });
  const elsewhere = { name: aVisit('resolves-elsewhere', '203.0.113.9'), withKey: aVisit('no-connection') };

  it('is told as written back where it leads straight to one address, and its cure is to take it over', () => {
    const seen = aHomeThatWorks({ ...elsewhere, 'dns-record': [grey] });
    expect(recordWrittenBack.diagnose(seen)).toEqual({
      state: 'found',
      saw: 'ha.linden.house A 203.0.113.9',
      cure: 'take-over',
    });
    expect(addressGone.diagnose(seen).state).toBe('cannot-tell');
  });

  it.each([aRecord(), aRecord({ ...grey, proxied: true })])(
    'is an address that is gone otherwise, and never leads into a plan that cannot be carried out',
    (record) => {
      const seen = aHomeThatWorks({ withKey: aVisit('server-behind', 'HTTP 522'), 'dns-record': [record] });
      expect(recordWrittenBack.diagnose(seen).state).toBe('clear');
      expect(addressGone.diagnose(seen)).toMatchObject({ state: 'found', cure: 'take-over' });
      const gone = aHomeThatWorks({ ...elsewhere, 'dns-record': [record] });
      expect(addressGone.diagnose(gone)).toMatchObject({ state: 'found', cure: 'take-over' });
    },
  );

  it('is no trouble where a visit got in all the same, and not known where no record could be read', () => {
    expect(recordWrittenBack.diagnose(aHomeThatWorks({ 'dns-record': [grey] })).state).toBe('clear');
    const unread = without(aHomeThatWorks({ withKey: aVisit('no-connection') }), 'dns-record');
    expect(recordWrittenBack.diagnose(unread).state).toBe('cannot-tell');
  });
});

describe('an address that the path has forgotten', () => {
  it('is found by an empty 404, with what the path lacks', () => {
    const seen = aHomeThatWorks({
      withKey: aVisit('no-such-service', 'HTTP 404'),
      'tunnel-configuration': noEntry,
    });
    expect(addressNotInPath.diagnose(seen)).toEqual({
      state: 'found',
      saw: 'HTTP 404; the path has no entry for ha.linden.house',
      cure: 'build',
    });
  });

  it('is found at Cloudflare where no key can be shown from here', () => {
    const seen = without(aHomeThatWorks({ 'tunnel-configuration': noEntry }), 'withKey');
    expect(addressNotInPath.diagnose(seen).state).toBe('found');
  });

  it('is fine where visits get past it, by an entry of whatever kind', () => {
    const seen = aHomeThatWorks({ withKey: aVisit('home-silent'), 'tunnel-configuration': noEntry });
    expect(addressNotInPath.diagnose(seen).state).toBe('clear');
  });

  it('is fine where the entry is there, and not known where there is no path or none could be read', () => {
    const unseen = without(aHomeThatWorks(), 'withKey');
    expect(addressNotInPath.diagnose(unseen)).toMatchObject({ state: 'clear', saw: 'the entry is there' });
    expect(addressNotInPath.diagnose(without(unseen, 'tunnel-configuration')).state).toBe('cannot-tell');
    const noPath = { ...unseen, 'tunnel-configuration': { ours: null, abandoned: {} } };
    expect(addressNotInPath.diagnose(noPath).state).toBe('cannot-tell');
  });
});
