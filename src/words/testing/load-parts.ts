import { desktopWords } from '../desktop.ts';
import { fileWords } from '../files.ts';
import { kitWords } from '../kits.ts';
import type { Language } from '../languages.ts';
import { loginPageWords } from '../login-pages.ts';
import { pickUpWords } from '../pick-up.ts';
import { programWords } from '../program.ts';
import type { WordTree } from '../shape/lay-words.ts';
import { terminalWords } from '../terminal.ts';

/** What is said beside the window in a language, by part. */
export async function loadPartsIn(
  language: Exclude<Language, 'en'>,
): Promise<Readonly<Record<string, WordTree>>> {
  const [program, terminal] = await Promise.all([
    programWords.others[language]?.(),
    terminalWords.others[language]?.(),
  ]);
  return {
    desktop: desktopWords[language] ?? {},
    files: fileWords[language] ?? {},
    kits: kitWords[language] ?? {},
    loginPages: loginPageWords[language] ?? {},
    pickUp: pickUpWords[language] ?? {},
    program: program ?? {},
    terminal: terminal ?? {},
  };
}
