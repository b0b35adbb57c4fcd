import { z } from 'zod';
import type { Danger } from '../../../contract/danger.ts';
import type { AddressTarget } from '../../../contract/other-door.ts';

/** An IP Access rule: what happens to visitors from a place (facts: cloudflare#address-rules). */
export const AddressRule = z.object({
  mode: z.string(),
  configuration: z.object({ target: z.string(), value: z.string() }),
  notes: z.string().nullish(),
  /** Absent where it holds at this domain alone. */
  scope: z.object({ type: z.string().nullish() }).nullish(),
});
export type AddressRule = z.infer<typeof AddressRule>;

/** Rules that let whoever comes from there past every custom rule. */
export function listAllowances(rules: readonly AddressRule[]): readonly AddressRule[] {
  return rules.filter(({ mode }) => mode === 'whitelist');
}

export function targetOf({ configuration }: AddressRule): AddressTarget {
  switch (configuration.target) {
    case 'ip_range':
      return 'network';
    case 'asn':
      return 'provider';
    case 'country':
      return 'country';
    default:
      return 'address';
  }
}

/** An allowed place comes before a refused one, so only those of other places are left. */
export function findRefusedPlaces(rules: readonly AddressRule[]): readonly Danger[] {
  const refused = rules.filter(({ mode }) => mode !== 'whitelist');
  if (refused.length === 0) return [];
  const names = refused.map(({ configuration, notes }) =>
    notes ? `${configuration.value} (${notes})` : configuration.value,
  );
  return [{ code: 'ADDRESS_RULE_BLOCKS', names }];
}
