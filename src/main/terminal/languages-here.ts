import { listWantedLanguages } from '../../words/wanted-languages.ts';

/** The languages that whoever sits at this terminal would like, as BCP 47 tags, the most wished for first. */
export function listLanguagesHere(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return listWantedLanguages(env, Intl.DateTimeFormat().resolvedOptions().locale);
}
