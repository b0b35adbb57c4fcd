import { useTranslation } from 'react-i18next';
import type { NameFault } from '../../contract/address.ts';
import type { LeftOut } from '../../contract/typed-host.ts';
import type { WholeNameFault } from '../../contract/whole-name.ts';

/** More of them help nobody to see what is wrong. */
const MOST_CHARACTERS_NAMED = 3;

/** What a sentence may have in it; each has some of them. */
const noValues = { length: 0, most: 0, label: '', host: '', ending: '' };

/** What is said about a name for an address that was typed. */
export function useNameWords() {
  const { t, i18n } = useTranslation('names');
  const join = (parts: readonly string[], type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(i18n.language, { type }).format(parts);
  const nameCharacter = (character: string): string => {
    if (character === ' ' || /^\p{Zs}$/u.test(character)) return t('character.space');
    if (/^\p{C}+$/u.test(character)) return t('character.control');
    return t('character.other', { character });
  };
  return {
    /** Why it cannot be used. `domain` is the one that it was to be under, where there is one. */
    fault: (fault: NameFault | WholeNameFault, domain = ''): string => {
      if (fault.kind !== 'characters') return t(`fault.${fault.kind}`, { ...noValues, domain, ...fault });
      const named = [...new Set(fault.characters.map(nameCharacter))].slice(0, MOST_CHARACTERS_NAMED);
      return t('fault.characters', { characters: join(named, 'disjunction') });
    },
    /** What was typed around it and is not used; `undefined` where it was the name alone. */
    leftOut: (leftOut: readonly LeftOut[]): string | undefined => {
      if (leftOut.length === 0) return undefined;
      const parts = leftOut.map(({ part, text }) => t(`leftOut.${part}`, { text }));
      return t('leavesOut', { parts: join(parts, 'conjunction') });
    },
  };
}
