import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Connection, readRequest } from './request.ts';

const connection: Connection = {
  scheme: 'http',
  client: { ip: '203.0.113.1', country: 'DE', asn: 1 },
  identity: { kind: 'none' },
};

function read(url: string, headers: IncomingMessage['headers'] = { host: 'ha.example.com' }) {
  // The reader looks at these three properties of a message only.
  return readRequest({ url, headers, method: 'GET' } as IncomingMessage, connection);
}

describe('reading a request', () => {
  it.each([
    ['/', '/'],
    ['/a/b', '/a/b'],
    ['/a/', '/a/'],
    ['//a///b', '/a/b'],
    ['/a/./b/../c', '/a/c'],
    ['/a/b/..', '/a/'],
    ['/a/.', '/a/'],
    ['/..', '/'],
    ['/../../a', '/a'],
    ['/a\\..\\b', '/b'],
    ['/%61%2f%c3%bc', '/a%2F%C3%BC'],
    ['/a/%2e%2E/b', '/b'],
    ['/a%zz', '/a%zz'],
  ])('normalises the path %s to %s', (sent, path) => {
    expect(read(sent)?.path).toBe(path);
    expect(read(`${sent}?x=/../y`)).toMatchObject({ path, query: 'x=/../y', target: `${sent}?x=/../y` });
  });

  it('normalises once and for all', () => {
    const segment = fc.constantFrom('a', '.', '..', '', '%2e', '%2F', 'b%20c', '...');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 8 }), (segments) => {
        const once = read(`/${segments.join('/')}`)?.path ?? '';
        expect(read(once)?.path).toBe(once);
        expect(once).not.toMatch(/\/\/|\/\.{1,2}(\/|$)/);
      }),
    );
  });

  it.each([
    ['HA.Example.com', 'ha.example.com'],
    ['ha.example.com:8443', 'ha.example.com'],
    ['ha.example.com.', 'ha.example.com'],
    ['ha.example.com.:443', 'ha.example.com'],
  ])('reads the host %s as %s', (host, hostname) => {
    expect(read('/', { host })?.hostname).toBe(hostname);
  });

  it.each([
    ['', 'none'],
    ['ha example.com', 'blank'],
    ['user@ha.example.com', 'user'],
    ['ha..example.com', 'gap'],
    ['[::1]', 'v6'],
  ])('refuses the host %j', (host) => {
    expect(read('/', { host })).toBeUndefined();
  });

  it.each(['*', 'http://ha.example.com/', ''])('refuses the target %j', (target) => {
    expect(read(target)).toBeUndefined();
  });

  it('tells a WebSocket upgrade from others', () => {
    const upgrade = (to: string) => read('/', { host: 'ha.example.com', upgrade: to })?.upgrade;
    expect([upgrade('websocket'), upgrade('WebSocket'), upgrade('h2c'), read('/')?.upgrade]).toEqual([
      'websocket',
      'websocket',
      'other',
      'none',
    ]);
  });
});
