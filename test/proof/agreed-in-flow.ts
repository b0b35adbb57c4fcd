import type { AgreedException } from '../../src/contract/exception.ts';
import { listAgreedExceptions } from '../../src/main/resources/cloudflare/lock/agreed-exceptions.ts';
import { asksForKeys } from '../../src/main/resources/cloudflare/wanted-keys.ts';
import { type Flow, listSetupsIn, webhookIds } from './flows.ts';

/** What may pass without a key while a flow is under way: as its Setups agree, those before it and the one it leads to. */
export function listAgreedIn(flow: Flow): readonly AgreedException[] {
  return listSetupsIn(flow).flatMap((setup) => listAgreedExceptions(setup, webhookIds));
}

/** Addresses at which no key opens anything: only what is agreed passes there, whoever asks. */
export function listKeylessHostnames(flow: Flow): ReadonlySet<string> {
  const services = listSetupsIn(flow).flatMap((setup) => setup.services);
  const withKeys = new Set(services.filter(asksForKeys).map(({ hostname }) => hostname));
  return new Set(services.map(({ hostname }) => hostname).filter((hostname) => !withKeys.has(hostname)));
}

/** Whether a key may open from abroad: as soon as one Setup of the flow does not keep keys to its countries. */
export function opensAbroad(flow: Flow): boolean {
  return listSetupsIn(flow).some(({ policy }) => policy.countries?.keys !== 'from-there-only');
}
