import { AsNumber } from '../../contract/exception.ts';

/** The number of a network as people write it: `AS3320`, `as 3320` or `3320`. `undefined` for anything else. */
export function parseAsNumber(typed: string): number | undefined {
  const [, digits] = /^\s*(?:asn?\s*)?(\d{1,10})\s*$/i.exec(typed) ?? [];
  return AsNumber.safeParse(Number(digits)).data;
}
