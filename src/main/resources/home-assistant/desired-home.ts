import { isLoopback } from '../../../contract/loopback.ts';
import type { DesiredHome, Setup } from '../../../contract/setup.ts';
import { publicAddressOf, wantsTunnel } from '../cloudflare/origin/public-address.ts';
import type { Ledger } from '../model/ledger.ts';
import type { HomeIo } from '../model/model.ts';

/** What a Setup wants of Home Assistant, part by part. Pure. */

/** Whether Home Assistant itself is to run the connector. */
export function wantsConnectorApp(setup: Setup): boolean {
  return wantsTunnel(setup) && setup.home?.connector === 'app';
}

/** What Home Assistant is to call its own addresses; `undefined` where it is left to itself. */
export function wantedUrls(
  setup: Setup,
): { readonly external: string; readonly internal: string | null } | undefined {
  const { home } = setup;
  const [service] = setup.services;
  if (!service || home?.urls !== 'wanted') return undefined;
  // One that leads each device to itself is worse than none: then Home Assistant works it out (facts: home-assistant#urls).
  const { internalUrl } = home;
  const internal = internalUrl !== null && isLoopback(internalUrl) ? null : internalUrl;
  const { port = 443 } = publicAddressOf(setup) ?? {};
  return { external: `https://${service.hostname}${port === 443 ? '' : `:${port}`}`, internal };
}

/** The networks that Home Assistant is to believe; none where that is not known yet, or nothing is wanted any more. */
export function wantedProxies({ services, home }: Setup): readonly string[] {
  return services.length > 0 ? (home?.trustedProxies ?? []) : [];
}

/** Set together with the proxies, so that Home Assistant restarts only once. */
export function wantsLoginLimit(setup: Setup): boolean {
  return setup.home?.loginLimit === 'wanted' && wantedProxies(setup).length > 0;
}

/** The parts of the ledger that are about Home Assistant. */
type HomePart = 'app-repository' | 'connector-app' | 'home-url' | 'http-config';
const homeParts: readonly HomePart[] = ['app-repository', 'connector-app', 'home-url', 'http-config'];

/** The Home Assistant that a Setup is about: the one it wants something of, or else the one where there is to be put back. */
export function homeConcerned({ home }: Setup, ledger: Ledger): string | undefined {
  return home?.at ?? homeParts.map((part) => ledger[part]?.at).find((at) => at !== undefined);
}

/** Home Assistant, where Latchkey is logged in to the very one that a Setup is about. */
export function reachHome(
  { home }: { readonly home?: HomeIo },
  setup: Setup,
  ledger: Ledger,
): HomeIo | undefined {
  return home && home.at === homeConcerned(setup, ledger) ? home : undefined;
}

/** What is known of a part from before, where it is of the home that is wanted now. */
export function knownBefore<Part extends HomePart>(
  part: Part,
  home: DesiredHome,
  ledger: Ledger,
): Ledger[Part] | undefined {
  return ledger[part]?.at === home.at ? ledger[part] : undefined;
}

/** The ledger with this part. Without it where nothing is to be put back: what another home was is of no use here. */
export function withPart<Part extends HomePart>(
  part: Part,
  value: Ledger[Part] | undefined,
  { [part]: _former, ...ledger }: Ledger,
): Ledger {
  return value === undefined ? ledger : { ...ledger, [part]: value };
}

/** Once nothing is wanted any more and all is put back, what there was before is the user's own business again. */
export function forgetPart(part: HomePart, { services }: Setup, ledger: Ledger): Ledger {
  return services.length > 0 ? ledger : withPart(part, undefined, ledger);
}

/** Going back to a Setup that was about another home, or none: what was done in this one is taken back. */
export function goBackHome(to: Setup, from: Setup): Setup {
  if (to.home?.at === from.home?.at) return to;
  const { home: _another, ...rest } = to;
  return rest;
}
