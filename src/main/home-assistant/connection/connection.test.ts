import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aClock } from '../../clock/testing/a-clock.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnection } from '../testing/a-connection.ts';
import { aHomeDouble, type HomeDoubleOptions, refuse } from '../testing/a-home.ts';
import { anAccess } from '../testing/an-access.ts';
import { connectTo } from './connection.ts';

const Ok = z.looseObject({ fine: z.boolean() });
const running = { state: 'RUNNING' };

describe('the greeting', () => {
  it('tells the version, and sends the token once', async () => {
    const { home: connection, double: home } = await aConnection({ version: '2026.8.1' });
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
    const { home: connection } = await aConnection({ answers: () => ({ fine: true, more: 1 }) });
    expect(await connection.command(Ok, { type: 'some/command' })).toMatchObject({ fine: true });
  });

  it('goes out as it was asked', async () => {
    const { home: connection, double: home } = await aConnection({ answers: () => ({ fine: true }) });
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
    const { home: connection } = await aConnection({ answers: () => refuse(code, message) });
    const refusal = await refusalOf(connection.command(Ok, { type: 'some/command' }));
    expect(refusal.code).toBe(problem);
  });

  it('tells Home Assistant’s words, and the Supervisor’s without its code that says nothing', async () => {
    const { home: connection } = await aConnection({
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
    const { home: connection } = await aConnection({
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
    const { home: connection } = await aConnection({
      answers: ({ type }) =>
        type === 'get_config' ? { state: 'STARTING' } : refuse('unknown_command', 'Unknown command.'),
    });
    expect((await refusalOf(connection.commandIfKnown(Ok, { type: 'http/config' }))).code).toBe('HOME_BUSY');
  });

  it('whose answer is another than documented is not understood, and the answer is not shown', async () => {
    const { home: connection } = await aConnection({ answers: () => ({ fine: 'a secret' }) });
    const refusal = await refusalOf(connection.command(Ok, { type: 'some/command' }));
    expect(refusal.code).toBe('HOME_NOT_UNDERSTOOD');
    expect(refusal.technical).toEqual({ call: 'some/command', message: 'fine: invalid_type' });
  });

  it('that gets no answer ends after fifteen seconds', async () => {
    const clock = aClock();
    const { home: connection } = await aConnection({}, { clock });
    const refusal = refusalOf(connection.command(Ok, { type: 'some/command' }));
    await clock.pass(15_000);
    expect((await refusal).code).toBe('HOME_SILENT');
  });

  it('that is answered with nonsense loses the connection, and nothing worse', async () => {
    const { home: connection, double: home } = await aConnection();
    for (const nonsense of ['hello', 'null', '[null]', '{"type":7}']) {
      const refusal = refusalOf(connection.command(Ok, { type: nonsense }));
      await expect.poll(() => home.commands().at(-1)).toEqual({ type: nonsense });
      home.say(nonsense);
      expect((await refusal).code).toBe('HOME_SILENT');
    }
  });

  it('that is answered as a subscription loses the connection, and nothing worse', async () => {
    const { home: connection } = await aConnection({
      answers: (_command, socket) => void socket.send('{"id":3,"type":"event","event":1}'),
    });
    expect((await refusalOf(connection.command(Ok, { type: 'a' }))).code).toBe('HOME_SILENT');
  });
});

describe('the Supervisor', () => {
  it('is asked through Home Assistant, with the time it may take', async () => {
    const { home: connection, double: home } = await aConnection({ answers: () => ({ fine: true }) });
    await connection.supervisor(Ok, { method: 'get', endpoint: '/info' });
    await connection.supervisor(Ok, { method: 'post', endpoint: '/a', data: { b: 1 }, timeout: null });
    expect(home.commands()).toEqual([
      { type: 'supervisor/api', method: 'get', endpoint: '/info' },
      { type: 'supervisor/api', method: 'post', endpoint: '/a', data: { b: 1 }, timeout: null },
    ]);
  });

  it('may take twenty minutes where it was told to take its time, and some seconds otherwise', async () => {
    const clock = aClock();
    const { home: connection } = await aConnection({}, { clock });
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
    const { home: connection } = await aConnection({ answers: quoting });
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
    const { home: connection, double: home } = await aConnection(events(['initial', 'update', 'finish']));
    const gathered = await connection.gather(Event, { type: 'some/events' }, until);
    expect(gathered.map(({ type }) => type)).toEqual(['initial', 'update', 'finish']);
    await expect.poll(() => home.commands().at(-1)).toEqual({ type: 'unsubscribe_events', subscription: 3 });
  });

  it('does without what does not come in time', async () => {
    const clock = aClock();
    const { home: connection } = await aConnection(events(['initial']), { clock });
    const gathering = connection.gather(Event, { type: 'some/events' }, until);
    await clock.pass(3000);
    expect(await gathering).toEqual([{ type: 'initial' }]);
  });

  it('that is refused is a refusal', async () => {
    const { home: connection } = await aConnection({ answers: () => refuse('unauthorized', 'Unauthorized') });
    const gathering = connection.gather(Event, { type: 'some/events' }, until);
    expect((await refusalOf(gathering)).code).toBe('HOME_NOT_ADMINISTRATOR');
  });
});
