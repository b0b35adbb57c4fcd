import {
  rightsAtCloudflare,
  type TokenPage,
  type TokenRight,
  tokenRights,
} from '../../contract/cloudflare.ts';

/** Permission groups of the dashboard's pre-filled form; unknown keys are ignored there (facts: cloudflare#token-page). */
const keys: Readonly<Record<TokenRight, string>> = {
  'zone-read': 'zone',
  'dns-edit': 'dns',
  'ssl-edit': 'ssl_and_certificates',
  'waf-edit': 'zone_waf',
  'zone-settings-edit': 'zone_settings',
  'tunnel-edit': 'argotunnel',
  'account-read': 'account_settings',
};

function inForm(right: TokenRight) {
  return { key: keys[right], type: rightsAtCloudflare[right].level.toLowerCase() };
}

/** The dashboard page on which the user makes a token, with everything Latchkey needs already ticked. */
export function tokenPage(): TokenPage {
  const query = new URLSearchParams({
    permissionGroupKeys: JSON.stringify(tokenRights.map(inForm)),
    accountId: '*',
    zoneId: 'all',
    name: 'Latchkey',
  });
  return { url: `https://dash.cloudflare.com/profile/api-tokens?${query}`, rights: tokenRights };
}
