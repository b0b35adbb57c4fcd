import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnectionAnswering } from '../testing/a-connection.ts';
import { aPracticeConnection } from '../testing/a-practice-connection.ts';
import { createLongLivedToken, endLongLivedToken } from './long-lived-tokens.ts';

const wanted = { name: 'Latchkey: Alexa', days: 3650 };

describe('a long-lived token', () => {
  it('is asked for by name and days', async () => {
    const { home, double } = await aConnectionAnswering(() => 'eyJ.one.two');
    expect(await createLongLivedToken(home, wanted)).toBe('eyJ.one.two');
    expect(double.commands()).toEqual([
      { type: 'auth/long_lived_access_token', client_name: 'Latchkey: Alexa', lifespan: 3650 },
    ]);
  });

  it('opens the API as its user, until it is ended', async () => {
    const { home, connection } = await aPracticeConnection({ assistants: ['alexa'] });
    const token = await createLongLivedToken(connection, wanted);
    const status = async () =>
      (await fetch(`${home.url}/api/`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await status()).toBe(200);
    expect(await endLongLivedToken(connection, wanted.name)).toBe('ended');
    expect(await status()).toBe(401);
    expect(await endLongLivedToken(connection, wanted.name)).toBe('none');
  });

  it('of a name that is taken is refused, and the first one stays', async () => {
    const { connection } = await aPracticeConnection();
    await createLongLivedToken(connection, wanted);
    expect((await refusalOf(createLongLivedToken(connection, wanted))).code).toBe('HOME_REFUSED');
    expect(await endLongLivedToken(connection, wanted.name)).toBe('ended');
  });

  it('is not taken for a login of that name', async () => {
    const login = { id: '1', type: 'normal', client_name: wanted.name };
    const { home, double } = await aConnectionAnswering(() => [login]);
    expect(await endLongLivedToken(home, wanted.name)).toBe('none');
    expect(double.commands()).toEqual([{ type: 'auth/refresh_tokens' }]);
  });
});
