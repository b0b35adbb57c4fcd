import { classifyAddress } from './public-address.ts';
import { readTypedHost } from './typed-host.ts';

/** The address of numbers in what was pasted, where that is not it already: out of a whole URL, or with commas for dots. */
export function repairIpAddress(typed: string): string | undefined {
  const { host } = readTypedHost(typed.replaceAll(/\s/g, '').replaceAll(',', '.'));
  const address = host.replace(/^\[(.*)\]$/, '$1');
  return classifyAddress(address) === 'none' || address === typed.trim().toLowerCase() ? undefined : address;
}
