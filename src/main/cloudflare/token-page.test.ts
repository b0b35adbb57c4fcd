import { expect, it } from 'vitest';
import { tokenRights } from '../../contract/cloudflare.ts';
import { tokenPage } from './token-page.ts';

it('opens the dashboard’s own form with every needed permission ticked', () => {
  const { url, rights } = tokenPage();
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
