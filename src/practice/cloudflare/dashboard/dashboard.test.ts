import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rightsAtCloudflare } from '../../../contract/cloudflare.ts';
import { fieldsOf } from '../../pages/testing/fields-of.ts';
import { type RunningCloudflare, runCloudflare } from '../server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
beforeAll(async () => {
  cloudflare = await runCloudflare();
});
afterAll(() => cloudflare.stop());

const rights = Object.values(rightsAtCloudflare);
const link = {
  permissionGroupKeys: JSON.stringify(rights.map(({ key, level }) => ({ key, type: level.toLowerCase() }))),
  accountId: '*',
  zoneId: 'all',
  name: 'Latchkey',
};

const place = (path: string) => `${cloudflare.baseUrl}/profile/api-tokens${path}`;
const open = (path: string, fields: Record<string, string>) =>
  fetch(place(`${path}?${new URLSearchParams(fields)}`));
const create = (fields: Record<string, string>) =>
  fetch(place(''), {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: cloudflare.baseUrl },
  });
const tokenOn = (html: string) => /<code [^>]*>(cfut_[\w-]+)<\/code>/.exec(html)?.[1] ?? '';

describe('the pretend dashboard', () => {
  it('has the rights of the link in its form, and the buttons of the real one', async () => {
    const form = await (await open('', link)).text();
    for (const { scope, group, level } of rights)
      expect(form).toContain(
        `<li><span>${scope}</span><b>${group}</b><span class="level">${level}</span></li>`,
      );
    expect(form).toContain('>Continue to summary</button>');
    expect(fieldsOf(form)).toEqual(link);
    const summary = await (await open('/summary', fieldsOf(form))).text();
    expect(summary).toContain('>Create Token</button>');
    expect(fieldsOf(summary)).toEqual(link);
    expect(await (await create(fieldsOf(summary))).text()).toContain('>Copy</button>');
  });

  it('makes another token each time, which may do what its form said and nothing else', async () => {
    const [one, another] = await Promise.all([create(link), create(link)]);
    const tokens = [tokenOn(await one.text()), tokenOn(await another.text())];
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) {
      const headers = { authorization: `Bearer ${token}` };
      const verified = await cloudflare.call('GET', '/user/tokens/verify', { headers });
      expect(verified.result).toMatchObject({ status: 'active' });
      const records = await cloudflare.call('GET', `${cloudflare.paths.zone}/dns_records`, { headers });
      expect(records.status).toBe(200);
      const bots = await cloudflare.call('GET', `${cloudflare.paths.zone}/bot_management`, { headers });
      expect(bots.status).toBe(403);
    }
  });

  it('leaves out what it does not know, without a word', async () => {
    const keys = [
      { key: 'dns', type: 'edit' },
      { key: 'zone_dns', type: 'edit' },
      { key: 'zone', type: 'own' },
    ];
    const form = await (await open('', { ...link, permissionGroupKeys: JSON.stringify(keys) })).text();
    expect(form.match(/<li><span>Zone<\/span><b>(?!All zones)/g)).toHaveLength(1);
  });

  it.each([
    ['no link at all', {}],
    ['a list of rights that is none', { ...link, permissionGroupKeys: 'zone' }],
    ['rights and no name', { ...link, name: ' ' }],
    ['rights and no account', { ...link, accountId: '' }],
    ['rights and no zone', { ...link, zoneId: '' }],
  ])('makes no token by %s', async (_what, fields) => {
    const before = cloudflare.cloud.state.tokens.size;
    for (const answer of [await open('', fields), await open('/summary', fields), await create(fields)])
      expect(await answer.text()).toContain('This token would have no rights.');
    expect(cloudflare.cloud.state.tokens.size).toBe(before);
  });

  it('shows a name as it was typed, and nothing in it runs', async () => {
    const name = '"><script>alert(1)</script>';
    const answer = await open('/summary', { ...link, name });
    const html = await answer.text();
    expect(html).not.toContain('<script>alert');
    expect(fieldsOf(html)).toMatchObject({ name });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('answers no form of another website', async () => {
    const body = new URLSearchParams(link);
    const answer = await fetch(place(''), {
      method: 'POST',
      body,
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
  });
});
