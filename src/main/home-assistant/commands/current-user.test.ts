import { describe, expect, it } from 'vitest';
import { aConnectionAnswering } from '../testing/a-connection.ts';
import { readCurrentUser } from './current-user.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('auth/current_user', () => {
  const user = { id: '1', name: 'Robin', is_owner: true, is_admin: true, credentials: [] };
  const totp = (enabled: boolean) => ({ id: 'totp', name: 'Authenticator app', enabled });

  it.each([
    ['a second factor', { mfa_modules: [totp(true)] }, 'administrator', 'on'],
    ['none', { mfa_modules: [totp(false)] }, 'administrator', 'off'],
    ['no word on it', {}, 'administrator', 'unknown'],
    ['no rights', { is_admin: false, mfa_modules: [] }, 'user', 'unknown'],
  ])('with %s is told', async (_what, changes, role, secondFactor) => {
    const { home } = await aConnectionAnswering(() => ({ ...user, ...changes }));
    expect(await readCurrentUser(home)).toEqual({ name: 'Robin', role, secondFactor });
  });
});
