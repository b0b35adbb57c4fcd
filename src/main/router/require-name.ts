import { hostnameFor } from '../../contract/address.ts';
import { Refusal } from '../errors/refusal.ts';

/** The name right under the domain that was typed. The window says which reason it is. `ADDRESS_MANGLED`, `ADDRESS_TOO_DEEP`. */
export function requireName(typed: string, domain: string): string {
  const read = hostnameFor(typed, domain);
  if (read.state === 'ok') return read.hostname;
  const isElsewhere = read.fault.kind === 'too-deep' || read.fault.kind === 'other-domain';
  throw new Refusal(isElsewhere ? 'ADDRESS_TOO_DEEP' : 'ADDRESS_MANGLED');
}
