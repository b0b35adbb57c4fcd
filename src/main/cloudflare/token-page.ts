import { permissions, type TokenPage } from '../../contract/cloudflare.ts';

/** Permission groups of the dashboard's pre-filled form; unknown keys are ignored there (facts: cloudflare#token-page). */
const groups = [
  { key: 'zone', type: 'read' },
  { key: 'dns', type: 'edit' },
  { key: 'ssl_and_certificates', type: 'edit' },
  { key: 'zone_waf', type: 'edit' },
  { key: 'zone_settings', type: 'edit' },
  { key: 'argotunnel', type: 'edit' },
  { key: 'account_settings', type: 'read' },
];

/** The dashboard page on which the user makes a token, with everything Latchkey needs already ticked. */
export function tokenPage(): TokenPage {
  const query = new URLSearchParams({
    permissionGroupKeys: JSON.stringify(groups),
    accountId: '*',
    zoneId: 'all',
    name: 'Latchkey',
  });
  return { url: `https://dash.cloudflare.com/profile/api-tokens?${query}`, permissions };
}
