import type { KeyRow } from './key-rows.ts';
import { findNextKey } from './key-rows.ts';

/** Where to go when one device has its key: to the next one, to the end, or back to those that cannot be handed over yet. */
export type AfterThis =
  | { readonly to: 'next'; readonly row: KeyRow }
  | { readonly to: 'finish' }
  | { readonly to: 'all' };

export function chooseNext(rows: readonly KeyRow[], row: KeyRow): AfterThis {
  const others = rows.filter(({ device }) => device.id !== row.device.id);
  const next = findNextKey(others);
  if (next) return { to: 'next', row: next };
  const rest = others.some(({ state }) => cannotYet.has(state));
  return { to: rest ? 'all' : 'finish' };
}

const cannotYet: ReadonlySet<KeyRow['state']> = new Set(['not-made', 'locked-away', 'not-on-this-computer']);
