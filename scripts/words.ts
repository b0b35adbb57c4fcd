import { listWordings } from '../src/words/wordings.ts';
import { gradeOf, sentencesIn, wordsOf } from './reading-grade.ts';

/**
 * Checks the words of the window against the rules for them: plain, short, and as an English speaker says it. Pure: the
 * catalogue is the caller's.
 */
export interface Message {
  /** As the window asks for it: `checks:diagnosis.open`. */
  readonly key: string;
  readonly text: string;
}

/** Words that are not for the window, and what is said instead. */
export interface Avoided {
  readonly words: RegExp;
  readonly say: string;
  /** Keys of messages that have to say it: mostly rows and buttons of other programs. */
  readonly except?: readonly string[];
}

/** School years that the whole catalogue may ask for. */
export const HIGHEST_GRADE = 5;
/** And one sentence by itself, unless it is for whoever looks behind the scenes. */
const HIGHEST_GRADE_OF_A_SENTENCE = 9;
const MOST_WORDS_IN_A_SENTENCE = 22;
/** In fewer, one long word decides. */
const FEWEST_WORDS_TO_GRADE = 6;

/** Every text of a catalogue, which is an object of objects and, at last, messages: one for each form of their plurals. */
export function messagesIn(catalogue: object): readonly Message[] {
  return Object.entries(catalogue).flatMap(([name, part]) => messagesUnder(`${name}:`, part));
}

function messagesUnder(key: string, part: unknown): readonly Message[] {
  if (typeof part === 'string') return listWordings(part).map((text) => ({ key, text }));
  if (typeof part !== 'object' || part === null) return [];
  const joint = key.endsWith(':') ? '' : '.';
  return Object.entries(part).flatMap(([name, inner]) => messagesUnder(`${key}${joint}${name}`, inner));
}

/** The grade of the catalogue as a whole. */
export function gradeOfMessages(messages: readonly Message[]): number {
  return gradeOf(messages.flatMap(sentencesOf));
}

/** Sentences that ask for too many years of school, each with its key and its grade. */
export function hardSentences(messages: readonly Message[], technical: readonly string[]): readonly string[] {
  return messages
    .filter(({ key }) => !technical.some((each) => covers(each, key)))
    .flatMap((each) => sentencesOf(each).map((sentence) => ({ key: each.key, sentence })))
    .map((each) => ({ ...each, grade: gradeOf([each.sentence]) }))
    .filter(({ grade }) => grade > HIGHEST_GRADE_OF_A_SENTENCE)
    .map(({ key, sentence, grade }) => `${key} (grade ${grade.toFixed(1)}): ${sentence}`);
}

/** Sentences with too many words, each with its key. */
export function longSentences(messages: readonly Message[]): readonly string[] {
  return messages.flatMap(({ key, text }) =>
    text
      .split(/(?<=[.?:])\s/)
      .filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS_IN_A_SENTENCE)
      .map((sentence) => `${key}: ${sentence}`),
  );
}

/** Messages that say what is not said here, each with what to say. */
export function avoidedWords(messages: readonly Message[], avoided: readonly Avoided[]): readonly string[] {
  return messages.flatMap(({ key, text }) =>
    avoided
      .filter(({ except }) => !except?.some((each) => covers(each, key)))
      .flatMap(({ words, say }) => {
        const found = words.exec(ownWords(text));
        return found ? [`${key}: “${found[0]}”: say ${say}`] : [];
      }),
  );
}

/** Exceptions that no message needs any more. */
export function idleExceptions(messages: readonly Message[], avoided: readonly Avoided[]): readonly string[] {
  return avoided.flatMap(({ words, except = [] }) =>
    except.filter(
      (each) => !messages.some(({ key, text }) => covers(each, key) && words.test(ownWords(text))),
    ),
  );
}

/** What has a grade: no label of two or three words. */
function sentencesOf({ text }: Message): readonly string[] {
  return sentencesIn(readAloud(text)).filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS_TO_GRADE);
}

/** Whether an exception is for this message: for it alone, or for all below it. */
export function covers(exception: string, key: string): boolean {
  return key === exception || key.startsWith(`${exception}.`);
}

/** A message without what is filled in, and without what guides mark: menus of others, and what is typed. */
function ownWords(text: string): string {
  return text.replaceAll(/\{\w+\}|\*\*[^*]+\*\*|`[^`]+`/g, '…');
}

/**
 * A message as it is read: what the window fills in is one word, and so is what others gave its name, in bold, in quotation
 * marks, between `**` or `` ` ``, with a capital or as a file or an address. Those names are not ours to shorten.
 */
function readAloud(text: string): string {
  return text
    .replaceAll(/\{\w+\}|<b>.*?<\/b>|\*\*[^*]+\*\*|`[^`]+`|“[^”]*”|https?:\S+\w|[\w/-]+[.][\w.]+\w/g, 'this')
    .replaceAll(/<\/?\w+>/g, '')
    .replaceAll(
      /\bHome Assistant\b|\b(?:Cloudflare|Latchkey)\b|(?<=[^.?:]\s)\p{Lu}\p{Ll}[\p{L}-]+/gu,
      'this',
    );
}
