import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { rightsAtCloudflare, tokenRights } from '../../contract/cloudflare.ts';
import { CLOUDFLARE_DASHBOARD, tokenPage } from './token-page.ts';

it('opens the dashboard’s own form with every needed permission ticked', () => {
  const { url, rights } = tokenPage(CLOUDFLARE_DASHBOARD);
  const { origin, pathname, searchParams } = new URL(url);
  expect(origin + pathname).toBe('https://dash.cloudflare.com/profile/api-tokens');
  // These keys, and the three parameters without which the form ignores them (facts: cloudflare#token-page).
  expect(JSON.parse(searchParams.get('permissionGroupKeys') ?? '')).toEqual([
    { key: 'zone', type: 'read' },
    { key: 'dns', type: 'edit' },
    { key: 'ssl_and_certificates', type: 'edit' },
    { key: 'zone_waf', type: 'edit' },
    { key: 'zone_settings', type: 'edit' },
    { key: 'argotunnel', type: 'edit' },
    { key: 'account_settings', type: 'read' },
  ]);
  expect(searchParams.get('accountId')).toBe('*');
  expect(searchParams.get('zoneId')).toBe('all');
  expect(searchParams.get('name')).toBe('Latchkey');
  expect(rights).toEqual(tokenRights);
});

async function read(document: string): Promise<string> {
  const text = await readFile(new URL(`../../../${document}`, import.meta.url), 'utf8');
  return text.replaceAll(/\s+/g, ' ');
}

it('asks for what the README tells, in that order, and for nothing else', async () => {
  const told = tokenRights.map((right) => rightsAtCloudflare[right]);
  const [list] = /permissions filled in: ([^.]*)\./.exec(await read('README.md'))?.slice(1) ?? [];
  expect(list?.split(', ')).toEqual(told.map(({ group, level }) => `${group} ${level}`));
});

it('asks for every permission that the facts call needed', async () => {
  const facts = await read('docs/facts/cloudflare.md');
  const [, table = ''] = /id="permission-groups".*?\| Needed \|(.*?)Nothing of API Shield/.exec(facts) ?? [];
  const rows = [...table.matchAll(/\| `([a-z_]+)`, (read|edit) \|[^|]*\| (yes|no) \|/g)];
  const asked = new URL(tokenPage(CLOUDFLARE_DASHBOARD).url).searchParams.get('permissionGroupKeys') ?? '';
  for (const [, key = '', type = '', isNeeded] of rows) {
    if (isNeeded === 'yes') expect(JSON.parse(asked)).toContainEqual({ key, type });
  }
  const known = rows.map(([, key, type]) => ({ key, type }));
  for (const group of JSON.parse(asked)) expect(known).toContainEqual(group);
});

it('leads to the dashboard of the world that one is in', () => {
  const { url } = tokenPage('http://127.0.0.1:4712');
  expect(url.replace('http://127.0.0.1:4712', CLOUDFLARE_DASHBOARD)).toBe(
    tokenPage(CLOUDFLARE_DASHBOARD).url,
  );
  expect(new URL(url).origin).toBe('http://127.0.0.1:4712');
});
