import { type TokenPage, type TokenRight, tokenRights } from '../../contract/cloudflare.ts';

/** Permission groups of the dashboard's pre-filled form; unknown keys are ignored there (facts: cloudflare#token-page). */
const groups = {
  'zone-read': { key: 'zone', type: 'read' },
  'dns-edit': { key: 'dns', type: 'edit' },
  'ssl-edit': { key: 'ssl_and_certificates', type: 'edit' },
  'waf-edit': { key: 'zone_waf', type: 'edit' },
  'zone-settings-edit': { key: 'zone_settings', type: 'edit' },
  'tunnel-edit': { key: 'argotunnel', type: 'edit' },
  'account-read': { key: 'account_settings', type: 'read' },
} as const satisfies Readonly<Record<TokenRight, { readonly key: string; readonly type: 'read' | 'edit' }>>;

/** The dashboard page on which the user makes a token, with everything Latchkey needs already ticked. */
export function tokenPage(): TokenPage {
  const query = new URLSearchParams({
    permissionGroupKeys: JSON.stringify(tokenRights.map((right) => groups[right])),
    accountId: '*',
    zoneId: 'all',
    name: 'Latchkey',
  });
  return { url: `https://dash.cloudflare.com/profile/api-tokens?${query}`, rights: tokenRights };
}
