import { useTranslation } from 'react-i18next';

/** Writes names as people list them; a long list ends in a count. */
export function useNameList(): (names: readonly string[]) => string {
  const { t, i18n } = useTranslation('build');
  const format = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (names) => {
    const { shown, more } = shorten(names);
    return format.format(more > 0 ? [...shown, t('andMore', { count: more })] : shown);
  };
}

/** How many names a line carries before the rest is only counted. */
const mostNames = 6;

export function shorten(names: readonly string[]): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  if (names.length <= mostNames) return { shown: names, more: 0 };
  return { shown: names.slice(0, mostNames - 1), more: names.length - mostNames + 1 };
}
