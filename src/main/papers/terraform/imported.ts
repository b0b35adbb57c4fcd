import { attribute, block, type HclItem, HclReference } from './hcl.ts';

/** A thing that stands already: what it is, and the block by which it is taken over (facts: terraform#import-blocks). */
export interface Imported {
  readonly type: string;
  readonly name: string;
  /** In the provider's form (facts: terraform#import-ids). */
  readonly id: string;
  readonly items: readonly (HclItem | readonly HclItem[])[];
}

export function imported({ type, name, id, items }: Imported): readonly HclItem[] {
  return [
    block('resource', [type, name], items),
    block('import', [], [attribute('to', referenceTo({ type, name })), attribute('id', id)]),
  ];
}

export function referenceTo({ type, name }: Pick<Imported, 'type' | 'name'>, part?: string): HclReference {
  return new HclReference([type, name, ...(part ? [part] : [])].join('.'));
}

export const zoneId = attribute('zone_id', new HclReference('local.zone_id'));
export const accountId = attribute('account_id', new HclReference('local.account_id'));

/** A plan that would destroy it fails, as long as this block stands. */
export const neverDestroyed = block('lifecycle', [], [attribute('prevent_destroy', true)]);

/** A name of a resource: letters, digits and underscores, a letter first. */
export function nameFrom(text: string): string {
  const name = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  return /^[a-z]/.test(name) ? name : `n_${name}`;
}
