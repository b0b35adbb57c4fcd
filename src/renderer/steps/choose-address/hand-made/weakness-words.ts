import { useTranslation } from 'react-i18next';
import type { Weakness } from '../../../../contract/hand-made.ts';

/** What is less safe than it may look, and what Latchkey does about it. */
export function useWeaknessWords(): (weakness: Weakness) => { readonly what: string; readonly does: string } {
  const { t, i18n } = useTranslation('hand-made');
  const format = new Intl.ListFormat(i18n.language);
  return ({ kind, names }) => {
    switch (kind) {
      case 'nameless-keys': {
        // Their names are what they lack.
        const count = names.length;
        return {
          what: t('weakness.nameless-keys.what', { count }),
          does: t('weakness.nameless-keys.does', { count }),
        };
      }
      case 'lock-off':
      case 'stepped-over':
      case 'lock-has-gaps':
      case 'more-than-a-key':
      case 'unclear-keys':
      case 'challenge-opens':
      case 'access-in-front': {
        const rules = format.format(names.map((name) => t('quoted', { name })));
        return { what: t(`weakness.${kind}.what`, { names: rules }), does: t(`weakness.${kind}.does`) };
      }
      case 'no-lock':
      case 'any-customers-key':
      case 'lost-keys-open':
      case 'key-not-asked-for':
      case 'second-address':
      case 'http3-on': {
        const listed = format.format(names);
        return {
          what: t(`weakness.${kind}.what`, { names: listed }),
          does: t(`weakness.${kind}.does`, { names: listed }),
        };
      }
    }
  };
}
