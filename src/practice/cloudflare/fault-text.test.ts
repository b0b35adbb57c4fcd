import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FaultProblem, parseFault } from './fault-text.ts';

describe('a fault as text', () => {
  it.each([
    ['POST cfd_tunnel after reset', 'POST', 'cfd_tunnel', 1, 'after', { kind: 'reset' }],
    [
      'post client_certificates #3 before 502',
      'POST',
      'client_certificates',
      3,
      'before',
      { kind: 'status', status: 502 },
    ],
    ['  * cfd_tunnel/** #* before timeout ', '*', 'cfd_tunnel/**', 'every', 'before', { kind: 'timeout' }],
    [
      'PUT phases/*/entrypoint after 429=30',
      'PUT',
      'phases/*/entrypoint',
      1,
      'after',
      { kind: 'too-many-requests', retryAfterSeconds: 30 },
    ],
    [
      'GET zones before 429',
      'GET',
      'zones',
      1,
      'before',
      { kind: 'too-many-requests', retryAfterSeconds: 1 },
    ],
    [
      'DELETE /dns_records/* after success-false',
      'DELETE',
      '/dns_records/*',
      1,
      'after',
      { kind: 'success-false' },
    ],
    ['GET settings/ssl after malformed-json', 'GET', 'settings/ssl', 1, 'after', { kind: 'malformed-json' }],
  ] as const)('%s', (text, method, path, occurrence, moment, trouble) => {
    expect(parseFault(text)).toEqual({ ok: true, fault: { method, path, occurrence, moment, trouble } });
  });

  it.each<[string, FaultProblem]>([
    ['', 'shape'],
    ['POST cfd_tunnel reset', 'shape'],
    ['POST cfd_tunnel after reset again', 'shape'],
    ['SEND cfd_tunnel after reset', 'method'],
    ['POST cfd_tunnel?name=x after reset', 'path'],
    ['POST **/token after reset', 'path'],
    ['POST cfd_tunnel #0 after reset', 'occurrence'],
    ['POST cfd_tunnel #two after reset', 'occurrence'],
    ['POST cfd_tunnel during reset', 'moment'],
    ['POST cfd_tunnel after 418', 'trouble'],
    ['POST cfd_tunnel after 429=soon', 'trouble'],
  ])('%j is refused for its %s', (text, problem) => {
    expect(parseFault(text)).toEqual({ ok: false, problem, text });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom('POST', 'x', '#1', 'after', 'reset', '/')).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(typeof parseFault(text).ok).toBe('boolean');
        },
      ),
    );
  });
});
