import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aClock } from '../../clock/testing/a-clock.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnection } from '../testing/a-connection.ts';

const Ok = z.looseObject({ fine: z.boolean() });

describe('the REST API', () => {
  it('gets text and posts with the token, and nothing else', async () => {
    const bodies: string[] = [];
    const { home: connection, double: home } = await aConnection({
      rest: (request, response) => {
        request.on('data', (data) => bodies.push(String(data)));
        request.on('end', () => response.end(request.method === 'POST' ? '{"fine":true}' : 'a line'));
      },
    });
    expect(await connection.text('/api/hassio/addons/a/logs?lines=2')).toBe('a line');
    expect(await connection.post(Ok, '/api/config/core/check_config')).toEqual({ fine: true });
    expect(home.heard.slice(1)).toEqual([
      'GET /api/hassio/addons/a/logs?lines=2 Bearer good-token',
      'POST /api/config/core/check_config Bearer good-token',
    ]);
    expect(bodies).toEqual(['{}']);
  });

  it.each([
    [401, '401: Unauthorized', 'HOME_LOGIN_REFUSED'],
    [403, '403: Forbidden', 'HOME_BANNED'],
    [403, 'not for you', 'HOME_REFUSED'],
    [502, '', 'HOME_REFUSED'],
    [503, '', 'HOME_BUSY'],
    [302, '', 'HOME_REFUSED'],
    [200, 'no JSON', 'HOME_NOT_UNDERSTOOD'],
    [200, '{"fine":1}', 'HOME_NOT_UNDERSTOOD'],
  ])('that answers %d “%s” is %s', async (status, body, code) => {
    const { home: connection } = await aConnection({
      rest: (_request, response) =>
        void response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(body),
    });
    expect((await refusalOf(connection.post(Ok, '/api/a'))).code).toBe(code);
  });

  it('that says nothing ends', async () => {
    const clock = aClock();
    const { home: connection } = await aConnection({ rest: () => {} }, { clock });
    const refusal = refusalOf(connection.text('/api/a'));
    await clock.pass(30_000);
    expect(await refusal).toMatchObject({ code: 'HOME_SILENT', technical: { message: 'ETIMEDOUT' } });
  });

  it('hides what looks like a token in a log', async () => {
    const { home: connection } = await aConnection({
      rest: (_request, response) =>
        void response.end('Settings: map[token:abc]\ngood-token eyJhIjoiYWNjb3VudCIsInQi'),
    });
    expect(await connection.text('/api/log')).toBe('Settings: map[token:…]\n… …');
  });

  it.each(['//evil.example/', '/\\evil.example/', 'api', '/a b', '/a\r\nx: y'])(
    'takes no path like %j',
    async (path) => {
      const { home: connection, double: home } = await aConnection();
      await expect(connection.text(path)).rejects.toThrow(RangeError);
      expect(home.heard).toHaveLength(1);
    },
  );
});
