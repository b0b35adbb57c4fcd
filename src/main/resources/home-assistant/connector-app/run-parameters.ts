import type { ConnectorTransport } from '../../../../contract/connector-transport.ts';

/** What the app hands to cloudflared (facts: home-assistant#app-options). Pure. */

const FAMILIES = '--edge-ip-version=';
const PROTOCOL = '--protocol=';

/**
 * Those that are there, with what is wanted. cloudflared before 2026.4.0 tries IPv4 alone unless it is told otherwise
 * (facts: cloudflare#cloudflared-network); what somebody chose instead stays. Their protocol stays too until one is asked for
 * here.
 */
export function wantedRunParameters(
  current: readonly string[],
  transport: ConnectorTransport | undefined,
): readonly string[] {
  const bothFamilies = choosesFamilies(current) ? current : [...current, `${FAMILIES}auto`];
  const withoutProtocol = bothFamilies.filter((each) => !each.startsWith(PROTOCOL));
  switch (transport) {
    case undefined:
      return bothFamilies;
    case 'auto':
      return withoutProtocol;
    case 'http2':
      return goesOverHttp2(bothFamilies) ? bothFamilies : [...withoutProtocol, `${PROTOCOL}http2`];
  }
}

/** Whether somebody says which addresses to use; otherwise the version does. */
export function choosesFamilies(parameters: readonly string[]): boolean {
  return parameters.some((each) => each.startsWith(FAMILIES));
}

/** Only that: of two that say it differently the last would count. */
export function goesOverHttp2(parameters: readonly string[]): boolean {
  const protocols = parameters.filter((each) => each.startsWith(PROTOCOL));
  return protocols.length > 0 && protocols.every((each) => each === `${PROTOCOL}http2`);
}
