/** The languages that Latchkey is to speak, by their BCP 47 tags, in the order in which they are offered. */
export const languages = ['en', 'de', 'nl', 'fr', 'es', 'pt-BR', 'pl', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

/** What a language is called by those who speak it. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  pl: 'Polski',
  'zh-Hans': '简体中文',
};

/** How dates, times, numbers and lists are written in it. Our English is that of Britain. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/**
 * The language for somebody who would like these, the most wished for first: the first that is offered, and English where none is.
 * Tags are compared by language and script with what Unicode says is likely (UTS 35, likely subtags), so that `zh-CN` finds
 * `zh-Hans`, `zh-TW` does not, and `pt` finds `pt-BR`.
 * @param wanted BCP 47 tags; what is none is passed over
 */
export function chooseLanguage(wanted: readonly string[], offered: readonly Language[]): Language {
  for (const tag of wanted) {
    const found = offered.find((language) => isVariantOf(tag, language));
    if (found) return found;
  }
  return 'en';
}

/** Whether the tag is of somebody who reads this language: `en-GB` and `en-US` are both English. */
export function isVariantOf(tag: string, language: Language): boolean {
  return spokenAs(tag) === spokenAs(language);
}

function spokenAs(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
