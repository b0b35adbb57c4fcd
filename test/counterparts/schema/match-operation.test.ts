import { describe, expect, it } from 'vitest';
import { matchOperation } from './match-operation.ts';

const operations = [
  'GET /zones/{zone_id}/dns_records',
  'POST /zones/{zone_id}/dns_records/batch',
  'POST /zones/{zone_id}/dns_records/{}',
  'PATCH /zones/{zone_id}/rulesets/{ruleset_id}/rules/{}',
];
const ask = (method: string, path: string, { query = '', body }: { query?: string; body?: unknown } = {}) =>
  matchOperation({ method, path, query: new URLSearchParams(query), body }, operations);

describe('a call as an operation of the API', () => {
  it('has what stands in its path, query and body as its parameters', () => {
    expect(ask('PATCH', '/zones/z/rulesets/s/rules/r', { body: { enabled: false } })).toEqual({
      operation: 'PATCH /zones/{zone_id}/rulesets/{ruleset_id}/rules/{}',
      params: { zone_id: 'z', ruleset_id: 's', enabled: false },
      sent: 'as-json',
    });
  });

  it('nests what the query joins with a point', () => {
    const query = 'name.exact=ha.linden.house&name.contains=ha&page=2';
    expect(ask('GET', '/zones/z/dns_records', { query })).toMatchObject({
      params: { zone_id: 'z', name: { exact: 'ha.linden.house', contains: 'ha' }, page: '2' },
      sent: 'as-text',
    });
  });

  it('is the one with the fixed word where an id could stand there too', () => {
    expect(ask('POST', '/zones/z/dns_records/batch', { body: {} })?.operation).toMatch(/batch$/);
  });

  it.each([
    ['another method', 'DELETE', '/zones/z/dns_records'],
    ['a longer path', 'GET', '/zones/z/dns_records/more/parts'],
  ])('is none with %s', (_what, method, path) => {
    expect(ask(method, path)).toBeUndefined();
  });
});
