import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aClock } from '../../clock/testing/a-clock.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnection } from '../testing/a-connection.ts';
import type { HomeDouble } from '../testing/a-home.ts';

const Ok = z.looseObject({ fine: z.boolean() });

describe('a restart', () => {
  it('is survived: the next command goes out on a new connection', async () => {
    const { home: connection, double: home } = await aConnection({ answers: () => ({ fine: true }) });
    await home.hangUp();
    await expect.poll(() => logins(home)).toBe(2);
    expect(await connection.command(Ok, { type: 'again' })).toEqual({ fine: true });
  });

  it('lets a command that falls into the gap wait for it', async () => {
    const clock = aClock();
    const { home: connection, double: home } = await aConnection(
      { answers: () => ({ fine: true }) },
      { clock },
    );
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
    const { home: connection, double: home } = await aConnection(
      { answers: () => ({ fine: true }) },
      { clock },
    );
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
    const { home: connection, double: home } = await aConnection();
    const refusal = refusalOf(connection.command(Ok, { type: 'restart' }));
    await expect.poll(() => home.commands().length).toBe(1);
    await home.hangUp();
    expect((await refusal).code).toBe('HOME_SILENT');
  });

  it('after which the token is refused ends everything, once', async () => {
    const refused: string[] = [];
    const { home: connection, double: home } = await aConnection(
      {},
      { onRefused: ({ code }) => void refused.push(code) },
    );
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
    const { home: connection, double: home } = await aConnection({ answers, ...options }, { clock });
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
    const { home: connection, double: home } = await aConnection();
    connection.close();
    expect((await refusalOf(connection.command(Ok, { type: 'again' }))).code).toBe('HOME_SILENT');
    expect(home.heard).toHaveLength(1);
  });

  it('stops trying in the middle of a gap', async () => {
    const clock = aClock();
    const { home: connection, double: home } = await aConnection({}, { clock });
    await home.hangUp('gone');
    await expect.poll(() => clock.sleeping()).toContain(250);
    connection.close();
    expect(clock.sleeping()).toEqual([]);
  });
});
