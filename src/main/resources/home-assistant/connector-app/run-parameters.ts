import { EdgeAddresses } from '../../../../contract/calls-out.ts';
import type { AppOption } from '../../../../contract/change.ts';
import type { Setup } from '../../../../contract/setup.ts';

/** What the app hands to cloudflared (facts: home-assistant#app-options). Pure. */

const FAMILIES = '--edge-ip-version=';
const PROTOCOL = '--protocol=';

/** How the connector is to call out, as far as somebody said. */
export type CallingOut = Pick<Setup, 'transport' | 'edgeAddresses'>;

/**
 * Those that are there, with what is wanted. cloudflared before 2026.4.0 tries IPv4 alone unless it is told otherwise
 * (facts: cloudflare#cloudflared-network); what somebody chose there stays until something is chosen here, their protocol too.
 */
export function wantedRunParameters(
  current: readonly string[],
  { transport, edgeAddresses }: CallingOut,
): readonly string[] {
  return withProtocol(withFamilies(current, edgeAddresses), transport);
}

function withFamilies(current: readonly string[], chosen: EdgeAddresses | undefined): readonly string[] {
  const families = familiesIn(current);
  if (families !== undefined && (chosen === undefined || families === chosen)) return current;
  const withoutFamilies = current.filter((each) => !each.startsWith(FAMILIES));
  return [...withoutFamilies, `${FAMILIES}${familyValue[chosen ?? 'auto']}`];
}

/** As cloudflared calls them. */
const familyValue = { auto: 'auto', ipv4: '4', ipv6: '6' } as const satisfies Readonly<
  Record<EdgeAddresses, string>
>;

function withProtocol(current: readonly string[], chosen: CallingOut['transport']): readonly string[] {
  const withoutProtocol = current.filter((each) => !each.startsWith(PROTOCOL));
  switch (chosen) {
    case undefined:
      return current;
    case 'auto':
      return withoutProtocol;
    case 'http2':
      return goesOverHttp2(current) ? current : [...withoutProtocol, `${PROTOCOL}http2`];
  }
}

/** What the app is to call out by from then on, and did not before. */
export function listNewWays(before: readonly string[], after: readonly string[]): readonly AppOption[] {
  const families = familiesIn(after);
  const isOver = goesOverHttp2(after);
  return [
    ...(families === undefined || families === 'unknown' || families === familiesIn(before)
      ? []
      : [familyOption[families]]),
    ...(isOver === goesOverHttp2(before) ? [] : ([isOver ? 'http2' : 'any-transport'] as const)),
  ];
}

const familyOption = {
  auto: 'both-families',
  ipv4: 'ipv4-alone',
  ipv6: 'ipv6-alone',
} as const satisfies Readonly<Record<EdgeAddresses, AppOption>>;

/** Which addresses somebody says to use; nobody does: then the version decides. Of several the same has to be said. */
function familiesIn(parameters: readonly string[]): EdgeAddresses | 'unknown' | undefined {
  const values = new Set(
    parameters.filter((each) => each.startsWith(FAMILIES)).map((each) => each.slice(FAMILIES.length)),
  );
  if (values.size === 0) return undefined;
  const [value] = values.size === 1 ? values : [];
  return EdgeAddresses.options.find((each) => familyValue[each] === value) ?? 'unknown';
}

/** Only that: of two that say it differently the last would count. */
export function goesOverHttp2(parameters: readonly string[]): boolean {
  const protocols = parameters.filter((each) => each.startsWith(PROTOCOL));
  return protocols.length > 0 && protocols.every((each) => each === `${PROTOCOL}http2`);
}
