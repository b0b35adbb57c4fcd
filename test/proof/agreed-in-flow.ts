import type { AgreedException } from '../../src/contract/exception.ts';
import { listAgreedExceptions } from '../../src/main/resources/cloudflare/lock/agreed-exceptions.ts';
import { type Flow, listSetupsIn, webhookIds } from './flows.ts';

/** What may pass without a key while a flow is under way: as its Setups agree, those before it and the one it leads to. */
export function listAgreedIn(flow: Flow): readonly AgreedException[] {
  return listSetupsIn(flow).flatMap((setup) => listAgreedExceptions(setup, webhookIds));
}

/** Whether a key may open from abroad: as soon as one Setup of the flow does not keep keys to its countries. */
export function opensAbroad(flow: Flow): boolean {
  return listSetupsIn(flow).some(({ policy }) => policy.countries?.keys !== 'from-there-only');
}
