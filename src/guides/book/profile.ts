import type { Fillings } from '../text/fill-sentence.ts';

/** What an iPhone or a Mac shows of a profile while it is looked at and installed. */
export function profileWords({ name, address }: Pick<Fillings, 'name' | 'address'>) {
  return {
    profileName: `Latchkey: ${name}`,
    profileDescription: `Opens ${address} in Safari on this device. To remove the key, remove this profile.`,
    keyName: name,
    keyDescription: `The key to ${address}. It asks for the six words that Latchkey shows.`,
    organization: 'Latchkey',
  };
}
