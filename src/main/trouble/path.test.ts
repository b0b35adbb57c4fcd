import { describe, expect, it } from 'vitest';
import { addressNotInPath } from './path.ts';
import { aHomeThatWorks, aVisit, without } from './testing/situations.ts';

const noEntry = { ours: { ingress: [{ service: 'http_status:404' }], others: {} }, abandoned: {} };

describe('an address that leads nowhere', () => {
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

  it.each(['not-resolved', 'resolves-elsewhere'] as const)('is found by a name that is %s', (diagnosis) => {
    const name = aVisit(diagnosis, 'NXDOMAIN');
    expect(addressNotInPath.diagnose(aHomeThatWorks({ name, withKey: name, 'dns-record': [] }))).toEqual({
      state: 'found',
      saw: 'DNS: NXDOMAIN; no DNS record of ha.linden.house',
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

  it('is fine where both are there, and not known where they could not be read', () => {
    const unseen = without(aHomeThatWorks(), 'withKey');
    expect(addressNotInPath.diagnose(unseen).state).toBe('clear');
    expect(addressNotInPath.diagnose(without(unseen, 'dns-record')).state).toBe('cannot-tell');
  });
});
