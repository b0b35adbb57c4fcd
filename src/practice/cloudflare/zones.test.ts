import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
beforeAll(async () => {
  cloudflare = await runCloudflare();
  const other = cloudflare.seed.account({ name: 'Allotment club' });
  cloudflare.seed.zone(cloudflare.account, { name: 'garden-shed.net', status: 'pending' });
  cloudflare.seed.zone(other, { name: 'allotment.example', paused: true });
});
afterAll(() => cloudflare.stop());

const names = async (query: string) => {
  const { result } = await cloudflare.call('GET', `/zones${query}`);
  return z
    .array(z.object({ name: z.string() }))
    .parse(result)
    .map(({ name }) => name);
};

describe('zones', () => {
  it('shows a zone with its account, plan and name servers', async () => {
    expect((await cloudflare.call('GET', cloudflare.paths.zone)).result).toMatchObject({
      name: 'linden.house',
      status: 'active',
      type: 'full',
      paused: false,
      account: { id: cloudflare.account.account.id, name: 'Linden family' },
      plan: { legacy_id: 'free' },
      name_servers: ['ada.ns.cloudflare.com', 'rob.ns.cloudflare.com'],
      activated_on: expect.any(String),
    });
  });

  it('gives a pending zone its name servers and no date of activation', async () => {
    expect((await cloudflare.call('GET', '/zones?status=pending')).result).toMatchObject([
      {
        name: 'garden-shed.net',
        status: 'pending',
        activated_on: null,
        name_servers: [expect.any(String), expect.any(String)],
      },
    ]);
  });

  it.each([
    ['?name=linden.house', ['linden.house']],
    ['?name=contains:garden', ['garden-shed.net']],
    ['?name=starts_with:all', ['allotment.example']],
    ['?name=nobody.example', []],
    ['?account.name=Allotment%20club', ['allotment.example']],
    ['?status=active&account.name=contains:linden', ['linden.house']],
    ['?status=pending&name=linden.house&match=any', ['linden.house', 'garden-shed.net']],
    ['?order=name', ['allotment.example', 'garden-shed.net', 'linden.house']],
    ['?order=name&direction=desc', ['linden.house', 'garden-shed.net', 'allotment.example']],
  ])('lists %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('refuses an operator that it does not know', async () => {
    expect(await cloudflare.call('GET', '/zones?name=sounds_like:linden')).toMatchObject({ status: 400 });
  });
});

describe('accounts', () => {
  it('lists the accounts a user token reaches, by name too', async () => {
    const { id } = cloudflare.account.account;
    expect((await cloudflare.call('GET', '/accounts')).result).toMatchObject([
      { id, name: 'Linden family' },
      {},
    ]);
    expect((await cloudflare.call('GET', '/accounts?name=Linden%20family')).result).toMatchObject([{ id }]);
    expect((await cloudflare.as({ accounts: [id] })('GET', '/accounts')).result).toMatchObject([{ id }]);
  });
});
