import { desktopWords } from '../../words/desktop.ts';
import type { Language } from '../../words/languages.ts';
import { speak } from '../../words/speak.ts';
import type { KeyEnd } from './key-ends.ts';

/** What the system's notification says of keys that end. */
export interface KeyEndWords {
  readonly title: string;
  readonly body: string;
}

/** More would not fit into a notification. */
const MOST_NAMED = 3;

/** @param due One at least, the first to end before the others. */
export function describeKeyEnds(due: readonly KeyEnd[], wanted: Language): KeyEndWords {
  const { words, say, locale } = speak(desktopWords, wanted);
  const { keyEnds } = words;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const nameOne = (message: string, { name, endsOn }: KeyEnd): string =>
    say(message, { name, day: day.format(new Date(endsOn)) });
  const [only] = due;
  const title = say(keyEnds.title, { count: due.length });
  if (due.length === 1 && only !== undefined) return { title, body: nameOne(keyEnds.only, only) };
  const named = due.slice(0, MOST_NAMED).map((key) => nameOne(keyEnds.named, key));
  const more = due.length - named.length;
  const rest = more > 0 ? [say(keyEnds.more, { count: more })] : [];
  return { title, body: [...named, ...rest, keyEnds.renew].join('\n') };
}
