import { describe, expect, it } from 'vitest';
import { originFor } from './ingress.ts';

const catchAll = { service: 'http_status:404' };

describe('ingress', () => {
  it('takes the first rule that matches', () => {
    const rules = [
      { hostname: 'ha.example.com', path: '^/api', service: 'http://127.0.0.1:1' },
      { hostname: 'HA.example.com', service: 'https://127.0.0.1:2', originRequest: { noTLSVerify: true } },
      catchAll,
    ];
    expect(originFor(rules, 'ha.example.com', '/api/')).toMatchObject({ url: new URL('http://127.0.0.1:1') });
    expect(originFor(rules, 'ha.example.com', '/')).toMatchObject({
      url: new URL('https://127.0.0.1:2'),
      request: { noTLSVerify: true },
    });
    expect(originFor(rules, 'x.ha.example.com', '/')).toEqual({ kind: 'status', status: 404 });
  });

  it('lets a star stand for the names below a domain and not for the domain', () => {
    const rules = [{ hostname: '*.example.com', service: 'http://127.0.0.1:1' }, catchAll];
    expect(originFor(rules, 'a.b.example.com', '/').kind).toBe('service');
    expect(originFor(rules, 'example.com', '/').kind).toBe('status');
    expect(originFor(rules, 'badexample.com', '/').kind).toBe('status');
  });

  it.each([
    ['no rules yet', [], 503],
    ['a list without catch-all', [{ hostname: 'ha.example.com', service: 'http://127.0.0.1:1' }], 503],
    ['a list that it does not take', [{ service: 'http://127.0.0.1:1/' }], 503],
    ['a port that is none', [{ service: 'http://127.0.0.1:99999' }], 502],
    ['a service out of reach', [{ service: 'unix:/run/ha.sock' }], 502],
    ['a status of its own', [{ service: 'http_status:418' }], 418],
  ])('answers for %s', (_what, rules, status) => {
    expect(originFor(rules, 'ha.example.com', '/')).toEqual({ kind: 'status', status });
  });
});
