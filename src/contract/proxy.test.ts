import { expect, it } from 'vitest';
import { outlookOf, type ProxyCheck, type ProxyVisit, proxyVisits } from './proxy.ts';

const asItMust = (visit: ProxyVisit): ProxyCheck => ({
  ...{ visit, deviceId: null, finding: 'refused', verdict: 'good', saw: '' },
});
const outlook = (checks: readonly ProxyCheck[]) => outlookOf({ phase: 'done', obstacle: null, checks });

it('calls a round good where every kind of visit was made and ended as it must', () => {
  expect(outlook(proxyVisits.map(asItMust))).toBe('good');
});

it.each(proxyVisits)(
  'calls no round good in which nobody made the visit %s, or saw how it ended',
  (missing) => {
    const others = proxyVisits.filter((visit) => visit !== missing).map(asItMust);
    expect(outlook(others)).toBe('unknown');
    expect(outlook([...others, { ...asItMust(missing), finding: 'unreachable', verdict: 'unknown' }])).toBe(
      'unknown',
    );
    expect(outlook([...others, { ...asItMust(missing), finding: 'opened', verdict: 'bad' }])).toBe('bad');
  },
);
