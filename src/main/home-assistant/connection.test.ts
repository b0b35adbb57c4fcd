import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { aClock } from '../clock/testing/a-clock.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { connectTo, type HomeConnection } from './connection.ts';
import type { ConnectionParts } from './reconnecting-connection.ts';
import { aHomeDouble, type HomeDouble, type HomeDoubleOptions, refuse } from './testing/a-home.ts';
import { anAccess } from './testing/an-access.ts';

const Ok = z.looseObject({ fine: z.boolean() });
const running = { state: 'RUNNING' };

async function connected(
  options: HomeDoubleOptions = {},
  parts: Partial<ConnectionParts> = {},
): Promise<{ readonly home: HomeDouble; readonly connection: HomeConnection }> {
  const home = await aHomeDouble(options);
  const connection = await connectTo({
    home: { url: home.url },
    access: anAccess(),
    clock: aClock(),
    onRefused: () => {},
    ...parts,
  });
  onTestFinished(() => connection.close());
  return { home, connection };
}

describe('the greeting', () => {
  it('tells the version, and sends the token once', async () => {
    const { home, connection } = await connected({ version: '2026.8.1' });
    expect(connection.version).toBe('2026.8.1');
    expect(home.heard).toEqual([JSON.stringify({ type: 'auth', access_token: 'good-token' })]);
  });

  it('is no login where the token is refused, and shows no token', async () => {
    const home = await aHomeDouble({ token: 'another' });
    const refusal = await refusalOf(
      connectTo({ home, access: anAccess(), clock: aClock(), onRefused: () => {} }),
    );
    expect(refusal.code).toBe('HOME_LOGIN_REFUSED');
    expect(JSON.stringify(refusal.technical)).not.toContain('good-token');
  });

  it.each([
    ['another program', '{"type":"hello"}', 'HOME_NOT_UNDERSTOOD'],
    ['no JSON', 'hello', 'HOME_NOT_UNDERSTOOD'],
    ['a list', '[1]', 'HOME_NOT_UNDERSTOOD'],
  ])('of %s gets no token', async (_who, greeting, code) => {
    const home = await aHomeDouble({ greeting });
    const parts = { home, access: anAccess(), clock: aClock(), onRefused: () => {} };
    expect((await refusalOf(connectTo(parts))).code).toBe(code);
    expect(home.heard).toEqual([]);
  });

  it('that does not come is silence', async () => {
    const home = await aHomeDouble({ greeting: 'none' });
    const clock = aClock();
    const parts = { home: { url: home.url }, access: anAccess(), clock, onRefused: () => {} };
    const refusal = refusalOf(connectTo(parts));
    await clock.pass(10_000);
    expect((await refusal).code).toBe('HOME_SILENT');
  });

  it('of nobody is silence, with the system’s own code', async () => {
    const home = await aHomeDouble();
    await home.hangUp('gone');
    const parts = { home, access: anAccess(), clock: aClock(), onRefused: () => {} };
    expect(await refusalOf(connectTo(parts))).toMatchObject({
      code: 'HOME_SILENT',
      technical: { message: 'ECONNREFUSED' },
    });
  });
});

describe('a command', () => {
  it('gives its result', async () => {
    const { connection } = await connected({ answers: () => ({ fine: true, more: 1 }) });
    expect(await connection.command(Ok, { type: 'some/command' })).toMatchObject({ fine: true });
  });

  it('goes out as it was asked', async () => {
    const { home, connection } = await connected({ answers: () => ({ fine: true }) });
    await connection.command(Ok, { type: 'some/command', part: { of: 'it' } });
    expect(home.commands()).toEqual([{ type: 'some/command', part: { of: 'it' } }]);
  });

  it.each([
    ['unauthorized', 'Unauthorized', 'HOME_NOT_ADMINISTRATOR'],
    ['not_running', 'It is starting', 'HOME_BUSY'],
    ['bind_failed', 'Address in use', 'HOME_REFUSED'],
    ['invalid_format', 'extra keys not allowed', 'HOME_REFUSED'],
    ['unknown_error', '', 'HOME_SILENT'],
    ['unknown_error', 'Timeout connecting to Supervisor', 'HOME_SILENT'],
    ['unknown_error', 'Another job is running for job group app_396f0234_cloudflared', 'HOME_BUSY'],
    [
      'unknown_error',
      "'Supervisor.update' blocked from execution, system is not running - startup",
      'HOME_BUSY',
    ],
    [
      'unknown_error',
      "'AppManager.install' blocked from execution, no supervisor internet connection",
      'HOME_OFFLINE',
    ],
    [
      'unknown_error',
      "'AppManager.install' blocked from execution, no host internet connection",
      'HOME_OFFLINE',
    ],
    ['unknown_error', 'App is not installed', 'HOME_REFUSED'],
  ])('that is refused with %s “%s” is %s', async (code, message, problem) => {
    const { connection } = await connected({ answers: () => refuse(code, message) });
    const refusal = await refusalOf(connection.command(Ok, { type: 'some/command' }));
    expect(refusal.code).toBe(problem);
  });

  it('tells Home Assistant’s words, and the Supervisor’s without its code that says nothing', async () => {
    const { connection } = await connected({
      answers: ({ type }) =>
        type === 'one' ? refuse('bind_failed', 'In use') : refuse('unknown_error', 'No.'),
    });
    const messages = [];
    for (const type of ['one', 'two']) {
      messages.push((await refusalOf(connection.command(Ok, { type }))).technical.message);
    }
    expect(messages).toEqual(['bind_failed: In use', 'No.']);
  });

  it('that is not known is refused as such, or undefined where that was foreseen', async () => {
    const { connection } = await connected({
      answers: ({ type }) =>
        type === 'get_config' ? running : refuse('unknown_command', 'Unknown command.'),
    });
    expect(await refusalOf(connection.command(Ok, { type: 'http/config' }))).toMatchObject({
      code: 'HOME_REFUSED',
      technical: { message: 'unknown_command: Unknown command.' },
    });
    expect(await connection.commandIfKnown(Ok, { type: 'http/config' })).toBeUndefined();
  });

  it('that is not known yet, because Home Assistant is starting, is not one that it lacks', async () => {
    const { connection } = await connected({
      answers: ({ type }) =>
        type === 'get_config' ? { state: 'STARTING' } : refuse('unknown_command', 'Unknown command.'),
    });
    expect((await refusalOf(connection.commandIfKnown(Ok, { type: 'http/config' }))).code).toBe('HOME_BUSY');
  });

  it('whose answer is another than documented is not understood, and the answer is not shown', async () => {
    const { connection } = await connected({ answers: () => ({ fine: 'a secret' }) });
    const refusal = await refusalOf(connection.command(Ok, { type: 'some/command' }));
    expect(refusal.code).toBe('HOME_NOT_UNDERSTOOD');
    expect(refusal.technical).toEqual({ call: 'some/command', message: 'fine: invalid_type' });
  });

  it('that gets no answer ends after fifteen seconds', async () => {
    const clock = aClock();
    const { connection } = await connected({}, { clock });
    const refusal = refusalOf(connection.command(Ok, { type: 'some/command' }));
    await clock.pass(15_000);
    expect((await refusal).code).toBe('HOME_SILENT');
  });

  it('that is answered with nonsense loses the connection, and nothing worse', async () => {
    const { home, connection } = await connected();
    for (const nonsense of ['hello', 'null', '[null]', '{"type":7}']) {
      const refusal = refusalOf(connection.command(Ok, { type: nonsense }));
      await expect.poll(() => home.commands().at(-1)).toEqual({ type: nonsense });
      home.say(nonsense);
      expect((await refusal).code).toBe('HOME_SILENT');
    }
  });

  it('that is answered as a subscription loses the connection, and nothing worse', async () => {
    const { connection } = await connected({
      answers: (_command, socket) => void socket.send('{"id":3,"type":"event","event":1}'),
    });
    expect((await refusalOf(connection.command(Ok, { type: 'a' }))).code).toBe('HOME_SILENT');
  });
});

describe('the Supervisor', () => {
  it('is asked through Home Assistant, with the time it may take', async () => {
    const { home, connection } = await connected({ answers: () => ({ fine: true }) });
    await connection.supervisor(Ok, { method: 'get', endpoint: '/info' });
    await connection.supervisor(Ok, { method: 'post', endpoint: '/a', data: { b: 1 }, timeout: null });
    expect(home.commands()).toEqual([
      { type: 'supervisor/api', method: 'get', endpoint: '/info' },
      { type: 'supervisor/api', method: 'post', endpoint: '/a', data: { b: 1 }, timeout: null },
    ]);
  });

  it('may take twenty minutes where it was told to take its time, and some seconds otherwise', async () => {
    const clock = aClock();
    const { connection } = await connected({}, { clock });
    const short = refusalOf(connection.supervisor(Ok, { method: 'get', endpoint: '/info' }));
    await clock.pass(15_000);
    expect((await short).code).toBe('HOME_SILENT');
    const long = refusalOf(connection.supervisor(Ok, { method: 'post', endpoint: '/a', timeout: null }));
    await clock.pass(20 * 60_000);
    expect((await long).code).toBe('HOME_SILENT');
  });

  it('that quotes what it was sent shows no token', async () => {
    const token = 'not-even-a-usual-one';
    const quoting = ({ data }: Readonly<Record<string, unknown>>) =>
      refuse('unknown_error', `Missing option 'x' in root. Got ${JSON.stringify(data)}`);
    const { connection } = await connected({ answers: quoting });
    const refusal = await refusalOf(
      connection.supervisor(Ok, {
        method: 'post',
        endpoint: '/addons/a/options',
        data: { options: { tunnel_token: token } },
      }),
    );
    expect(refusal.technical.message).toContain("Missing option 'x'");
    expect(JSON.stringify(refusal.technical)).not.toContain(token);
    expect(refusal.technical.call).toBe('supervisor/api post /addons/a/options');
  });
});

describe('a subscription', () => {
  const Event = z.looseObject({ type: z.string() });
  const until = { isLast: ({ type }: { readonly type: string }) => type === 'finish', limitMs: 3000 };
  const events = (sent: readonly string[]): HomeDoubleOptions => ({
    answers: ({ type }, socket) => {
      if (type !== 'some/events') return null;
      socket.send('{"id":3,"type":"result","success":true,"result":null}');
      for (const event of sent) socket.send(`{"id":3,"type":"event","event":{"type":"${event}"}}`);
      return undefined;
    },
  });

  it('gathers what comes until the last, and ends', async () => {
    const { home, connection } = await connected(events(['initial', 'update', 'finish']));
    const gathered = await connection.gather(Event, { type: 'some/events' }, until);
    expect(gathered.map(({ type }) => type)).toEqual(['initial', 'update', 'finish']);
    await expect.poll(() => home.commands().at(-1)).toEqual({ type: 'unsubscribe_events', subscription: 3 });
  });

  it('does without what does not come in time', async () => {
    const clock = aClock();
    const { connection } = await connected(events(['initial']), { clock });
    const gathering = connection.gather(Event, { type: 'some/events' }, until);
    await clock.pass(3000);
    expect(await gathering).toEqual([{ type: 'initial' }]);
  });

  it('that is refused is a refusal', async () => {
    const { connection } = await connected({ answers: () => refuse('unauthorized', 'Unauthorized') });
    const gathering = connection.gather(Event, { type: 'some/events' }, until);
    expect((await refusalOf(gathering)).code).toBe('HOME_NOT_ADMINISTRATOR');
  });
});

describe('a restart', () => {
  it('is survived: the next command goes out on a new connection', async () => {
    const { home, connection } = await connected({ answers: () => ({ fine: true }) });
    await home.hangUp();
    await expect.poll(() => logins(home)).toBe(2);
    expect(await connection.command(Ok, { type: 'again' })).toEqual({ fine: true });
  });

  it('lets a command that falls into the gap wait for it', async () => {
    const clock = aClock();
    const { home, connection } = await connected({ answers: () => ({ fine: true }) }, { clock });
    await home.hangUp('gone');
    await clock.pass(250);
    await expect.poll(() => clock.sleeping()).toContain(500);
    const answer = connection.command(Ok, { type: 'in the gap' });
    await home.comeBack();
    await clock.pass(500);
    expect(await answer).toEqual({ fine: true });
  });

  it('that takes too long leaves a command unanswered, and the next one may go out again', async () => {
    const clock = aClock();
    const { home, connection } = await connected({ answers: () => ({ fine: true }) }, { clock });
    await home.hangUp('gone');
    await clock.pass(250);
    await expect.poll(() => clock.sleeping()).toContain(500);
    const refusal = refusalOf(connection.command(Ok, { type: 'in the gap' }));
    await clock.pass(10_000);
    expect(await refusal).toMatchObject({ code: 'HOME_SILENT', technical: { message: 'ECONNREFUSED' } });
    await home.comeBack();
    await clock.pass(500);
    expect(await connection.command(Ok, { type: 'again' })).toEqual({ fine: true });
  });

  it('that happens while a command is under way leaves it unanswered: it may have been done', async () => {
    const { home, connection } = await connected();
    const refusal = refusalOf(connection.command(Ok, { type: 'restart' }));
    await expect.poll(() => home.commands().length).toBe(1);
    await home.hangUp();
    expect((await refusal).code).toBe('HOME_SILENT');
  });

  it('after which the token is refused ends everything, once', async () => {
    const refused: string[] = [];
    const { home, connection } = await connected({}, { onRefused: ({ code }) => void refused.push(code) });
    home.takeNoToken();
    await home.hangUp();
    await expect.poll(() => refused).toEqual(['HOME_LOGIN_REFUSED']);
    expect((await refusalOf(connection.command(Ok, { type: 'again' }))).code).toBe('HOME_LOGIN_REFUSED');
    expect(logins(home)).toBe(2);
  });

  it.each([
    ['is noticed where a cable was cut', { pings: 'unanswered' }, 2],
    ['is not seen in a silence', {}, 1],
  ] as const)('%s', async (_what, options, connections) => {
    const clock = aClock();
    const answers = () => ({ fine: true });
    const { home, connection } = await connected({ answers, ...options }, { clock });
    // Whatever is said counts as an answer to the first question.
    await connection.command(Ok, { type: 'one' });
    await clock.pass(20_000);
    if (connections === 1) await connection.command(Ok, { type: 'two' });
    await clock.pass(20_000);
    await expect.poll(() => logins(home)).toBe(connections);
  });
});

function logins({ heard }: HomeDouble): number {
  return heard.filter((said) => said.includes('"auth"')).length;
}

describe('a closed connection', () => {
  it('asks nothing any more, and does not come back', async () => {
    const { home, connection } = await connected();
    connection.close();
    expect((await refusalOf(connection.command(Ok, { type: 'again' }))).code).toBe('HOME_SILENT');
    expect(home.heard).toHaveLength(1);
  });

  it('stops trying in the middle of a gap', async () => {
    const clock = aClock();
    const { home, connection } = await connected({}, { clock });
    await home.hangUp('gone');
    await expect.poll(() => clock.sleeping()).toContain(250);
    connection.close();
    expect(clock.sleeping()).toEqual([]);
  });
});

describe('the REST API', () => {
  it('gets text and posts with the token, and nothing else', async () => {
    const bodies: string[] = [];
    const { home, connection } = await connected({
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
    [403, '403: Forbidden', 'HOME_REFUSED'],
    [502, '', 'HOME_REFUSED'],
    [503, '', 'HOME_BUSY'],
    [302, '', 'HOME_REFUSED'],
    [200, 'no JSON', 'HOME_NOT_UNDERSTOOD'],
    [200, '{"fine":1}', 'HOME_NOT_UNDERSTOOD'],
  ])('that answers %d “%s” is %s', async (status, body, code) => {
    const { connection } = await connected({
      rest: (_request, response) =>
        void response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(body),
    });
    expect((await refusalOf(connection.post(Ok, '/api/a'))).code).toBe(code);
  });

  it('that says nothing ends', async () => {
    const clock = aClock();
    const { connection } = await connected({ rest: () => {} }, { clock });
    const refusal = refusalOf(connection.text('/api/a'));
    await clock.pass(30_000);
    expect(await refusal).toMatchObject({ code: 'HOME_SILENT', technical: { message: 'ETIMEDOUT' } });
  });

  it('hides what looks like a token in a log', async () => {
    const { connection } = await connected({
      rest: (_request, response) =>
        void response.end('Settings: map[token:abc]\ngood-token eyJhIjoiYWNjb3VudCIsInQi'),
    });
    expect(await connection.text('/api/log')).toBe('Settings: map[token:…]\n… …');
  });

  it.each(['//evil.example/', '/\\evil.example/', 'api', '/a b', '/a\r\nx: y'])(
    'takes no path like %j',
    async (path) => {
      const { home, connection } = await connected();
      await expect(connection.text(path)).rejects.toThrow(RangeError);
      expect(home.heard).toHaveLength(1);
    },
  );
});
