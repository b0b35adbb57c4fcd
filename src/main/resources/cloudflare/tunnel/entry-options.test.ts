import { describe, expect, it } from 'vitest';
import type { IngressEntry } from '../../model/observed.ts';
import { withOptionsOf } from './ingress-entries.ts';

describe('the entries of an address in a tunnel that somebody else set up', () => {
  const hostname = 'ha.linden.house';
  const options = { httpHostHeader: 'home', originServerName: 'home', access: { required: true } };
  const entries = [
    { hostname, path: '^/x', service: 'http_status:404' },
    { hostname, service: 'https://home:8123', originRequest: { noTLSVerify: true } },
  ];
  const optionsBy = (...theirs: readonly IngressEntry[]) =>
    withOptionsOf(entries, hostname, theirs).map(({ originRequest }) => originRequest);

  it('keep how the home is spoken to there, as long as they lead to the same place', () => {
    const theirs = { hostname, service: 'https://home:8123/', originRequest: options };
    expect(optionsBy(theirs)).toEqual([undefined, options]);
    expect(optionsBy({ ...theirs, service: 'https://nas:8123' })).toEqual([undefined, { noTLSVerify: true }]);
    expect(optionsBy({ hostname, service: 'https://home:8123' })).toEqual([undefined, undefined]);
    expect(optionsBy()).toEqual([undefined, { noTLSVerify: true }]);
  });

  it('keep them also where an entry for more names led there', () => {
    const theirs = { hostname: '*.linden.house', service: 'https://home:8123', originRequest: options };
    expect(optionsBy(theirs)).toEqual([undefined, options]);
    expect(optionsBy({ ...theirs, hostname: '*.other.house' })).toEqual([undefined, { noTLSVerify: true }]);
  });
});
