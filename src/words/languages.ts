/** The languages that Latchkey is to speak, by their BCP 47 tags, in the order in which they are offered. */
export const languages = ['en', 'de', 'nl', 'fr', 'es', 'pt-BR', 'pl', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

/**
 * The languages whose parts are all there: window, guides, pages, terminal. No other is offered to anybody; what a part lacks
 * fails its test. One that is still being written is left out here.
 */
export const readyLanguages: readonly Language[] = [...languages];

/**
 * English made strange, for those who work on Latchkey: `en-XA` is accented and longer, as most other languages are; `ar-XB` is
 * read from right to left.
 */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const;
export type PseudoLanguage = (typeof pseudoLanguages)[number];

/** A language that can be shown. */
export type ShownLanguage = Language | PseudoLanguage;

/** What a language is called by those who speak it. */
export const ownNames: Readonly<Record<ShownLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  pl: 'Polski',
  'zh-Hans': '简体中文',
  'en-XA': '[Ȧȧƈƈḗḗƞŧŧḗḗḓ]',
  'ar-XB': '\u202e[Mirrored]\u202c',
};

/** Whether it is one that can be shown. */
export function isShown(tag: string): tag is ShownLanguage {
  return Object.hasOwn(ownNames, tag);
}

/** The language in which files and papers are written for who is shown this one: strange ones are for the window alone. */
export function writtenLanguage(shown: ShownLanguage): Language {
  return languages.find((language) => language === shown) ?? 'en';
}

/** How dates, times, numbers and lists are written in it. Our English is that of Britain. */
export function localeOf(language: ShownLanguage): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Scripts that are written from right to left (Unicode, Bidi_Class of their letters). */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** In which direction a language is read, by the script that it is usually written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(locale).maximize();
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/**
 * The language for somebody who would like these, the most wished for first: the first that is offered, and English where none is.
 * Tags are compared by language and script with what Unicode says is likely (UTS 35, likely subtags), so that `zh-CN` finds
 * `zh-Hans`, `zh-TW` does not, and `pt` finds `pt-BR`.
 * @param wanted BCP 47 tags; what is none is passed over
 */
export function chooseLanguage<Offered extends ShownLanguage>(
  wanted: readonly string[],
  offered: readonly Offered[],
): Offered | 'en' {
  for (const tag of wanted) {
    const found =
      offered.find((language) => language === tag) ?? offered.find((language) => isVariantOf(tag, language));
    if (found) return found;
  }
  return 'en';
}

/** Whether the tag is of somebody who reads this language: `en-GB` and `en-US` are both English. */
export function isVariantOf(tag: string, language: ShownLanguage): boolean {
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
