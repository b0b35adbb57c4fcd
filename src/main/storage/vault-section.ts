import type { Vault } from './vault.ts';

const SECTIONS = 'section/';

/**
 * A part of a vault with secrets of its own: what is in another part cannot be read, changed or deleted through it. All parts
 * are in one file under one key, because the key changes with every secret that is deleted. `main` is what was there before
 * there were parts.
 */
export function vaultSection(vault: Vault, section: string): Vault {
  const prefix = section === 'main' ? '' : `${SECTIONS}${section}/`;
  const isWithin = (name: string) =>
    name.startsWith(prefix) && !name.slice(prefix.length).startsWith(SECTIONS);
  const inFile = (name: string): string => {
    if (name.startsWith(SECTIONS)) throw new Error('A secret has the name of a section.');
    return `${prefix}${name}`;
  };
  return {
    ...vault,
    get: (name) => vault.get(inFile(name)),
    set: (name, secret) => vault.set(inFile(name), secret),
    delete: (...names) => vault.delete(...names.map(inFile)),
    names: () =>
      vault
        .names()
        .filter(isWithin)
        .map((name) => name.slice(prefix.length)),
  };
}
