import { fileWords } from '../../words/files.ts';
import type { Language } from '../../words/languages.ts';
import { speak } from '../../words/speak.ts';

/** What the kit is for, whose address it opens, and what must not happen to it, as plain text. */
export function writeReadMe(
  { name, address }: { readonly name: string; readonly address: string },
  language: Language,
): string {
  const { words, say } = speak(fileWords, language);
  const { begin, secret, contents, next } = words.alexa;
  const files = Object.entries(contents);
  const width = Math.max(...files.map(([file]) => file.length)) + 2;
  return [
    say(begin, { name, address }),
    secret.join('\n'),
    files.map(([file, what]) => `${file.padEnd(width)}${what}`).join('\n'),
    `${next}\n`,
  ].join('\n\n');
}
