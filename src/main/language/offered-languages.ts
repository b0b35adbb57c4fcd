import { pseudoLanguages, readyLanguages, type ShownLanguage } from '../../words/languages.ts';

/** Set to anything, it offers the languages as well that are English made strange, to see what becomes of a screen in them. */
const PSEUDO_LANGUAGES_VARIABLE = 'LATCHKEY_PSEUDO_LANGUAGES';

/** The languages that can be chosen. */
export function offeredLanguages(env: NodeJS.ProcessEnv): readonly ShownLanguage[] {
  return env[PSEUDO_LANGUAGES_VARIABLE] ? [...readyLanguages, ...pseudoLanguages] : readyLanguages;
}
