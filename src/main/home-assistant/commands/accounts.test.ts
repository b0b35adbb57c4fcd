import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnectionAnswering } from '../testing/a-connection.ts';
import { aPracticeConnection } from '../testing/a-practice-connection.ts';
import { listAccounts } from './accounts.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('config/auth/list', () => {
  const mia = {
    id: 'a1',
    username: 'mia',
    name: 'Mia',
    is_owner: true,
    is_active: true,
    local_only: false,
    system_generated: false,
    group_ids: ['system-admin'],
    credentials: [{ type: 'homeassistant' }],
  };
  const tablet = { ...mia, name: 'Tablet', is_owner: false, local_only: true, group_ids: ['system-users'] };

  it('tells who can log in, and not who cannot', async () => {
    const content = { ...mia, name: 'Home Assistant Content', system_generated: true };
    const former = { ...tablet, name: 'Former', is_active: false };
    const { home } = await aConnectionAnswering(() => [content, mia, former, tablet]);
    expect(await listAccounts(home)).toEqual([
      { name: 'Mia', role: 'administrator', localOnly: false },
      { name: 'Tablet', role: 'user', localOnly: true },
    ]);
  });

  it('is read in a practice home by an administrator alone', async () => {
    const { connection } = await aPracticeConnection();
    expect(await listAccounts(connection)).toEqual([
      { name: 'Robin', role: 'administrator', localOnly: false },
      { name: 'Kim', role: 'user', localOnly: false },
    ]);
    const kims = await aPracticeConnection({ users: [{ name: 'Kim' }] });
    expect((await refusalOf(listAccounts(kims.connection))).code).toBe('HOME_NOT_ADMINISTRATOR');
  });
});
