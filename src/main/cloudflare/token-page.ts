import {
  rightsAtCloudflare,
  type TokenPage,
  type TokenRight,
  tokenRights,
} from '../../contract/cloudflare.ts';

/** Where people manage their accounts at Cloudflare. */
export const CLOUDFLARE_DASHBOARD = 'https://dash.cloudflare.com';

function inForm(right: TokenRight) {
  const { key, level } = rightsAtCloudflare[right];
  return { key, type: level.toLowerCase() };
}

/**
 * The page of a dashboard on which the user makes a token, with everything Latchkey needs already ticked. Keys that it does not know are
 * ignored there (facts: cloudflare#token-page).
 *
 * @param dashboard Its origin: Cloudflare's own, or the one of a practice world.
 */
export function tokenPage(dashboard: string): TokenPage {
  const query = new URLSearchParams({
    permissionGroupKeys: JSON.stringify(tokenRights.map(inForm)),
    accountId: '*',
    zoneId: 'all',
    name: 'Latchkey',
  });
  return { url: `${dashboard}/profile/api-tokens?${query}`, rights: tokenRights };
}
