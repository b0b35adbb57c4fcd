import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKeychain } from './testing/memory-keychain.ts';
import { aFolder } from './testing/temporary-folder.ts';
import { memoryVault, openVault } from './vault.ts';
import { vaultSection } from './vault-section.ts';

const sections = ['main', '0a0a0a0a', '0b0b0b0b'] as const;

describe('a section of a vault', () => {
  it('shows what was put into it and nothing else, whatever the names', async () => {
    const name = fc.oneof(fc.constantFrom('token', '0a0a0a0a/token', 'section'), fc.string());
    const isAllowed = (each: string) => !each.startsWith('section/');
    const writes = fc.array(
      fc.record({ section: fc.constantFrom(...sections), name: name.filter(isAllowed), secret: fc.string() }),
    );
    await fc.assert(
      fc.asyncProperty(writes, async (all) => {
        const vault = memoryVault();
        for (const each of all) await vaultSection(vault, each.section).set(each.name, each.secret);
        for (const section of sections) {
          const own = new Map(
            all.filter((each) => each.section === section).map((each) => [each.name, each.secret]),
          );
          const seen = vaultSection(vault, section);
          expect(new Map(seen.names().map((each) => [each, seen.get(each)]))).toEqual(own);
        }
      }),
    );
  });

  it.each(sections)('%s lets go of its own secrets alone', async (section) => {
    const vault = memoryVault();
    for (const each of sections) await vaultSection(vault, each).set('token', each);
    const own = vaultSection(vault, section);
    await own.delete('token', ...own.names());
    for (const each of sections) {
      expect(vaultSection(vault, each).get('token')).toBe(each === section ? undefined : each);
    }
  });

  it('cannot be left by the name of another section', async () => {
    const vault = memoryVault();
    await vaultSection(vault, '0a0a0a0a').set('token', 'secret');
    const main = vaultSection(vault, 'main');
    expect(() => main.get('section/0a0a0a0a/token')).toThrow('name of a section');
    expect(() => main.set('section/0a0a0a0a/token', 'other')).toThrow('name of a section');
    expect(() => main.delete('section/0a0a0a0a/token')).toThrow('name of a section');
  });

  it('is sealed with the others, and stays readable when a secret of another goes and the key with it', async () => {
    const [file, keychain] = [join(await aFolder(), 'vault'), aKeychain()];
    const vault = await openVault({ file, keychain });
    await vaultSection(vault, 'main').set('token', 'first');
    await vaultSection(vault, '0a0a0a0a').set('token', 'second');
    await vaultSection(vault, 'main').delete('token');
    const again = await openVault({ file, keychain });
    expect(vaultSection(again, '0a0a0a0a').get('token')).toBe('second');
    expect(vaultSection(again, 'main').names()).toEqual([]);
  });
});
