import { matchesWildcard } from './wildcard.ts';

/** What is known of a text: how it begins, what may follow, and whether its letters may be capitals or small ones. */
export interface KnownText {
  readonly begins: string;
  /** `whole`: nothing follows. `digits`: any number of digits, as of a port. `open`: anything. */
  readonly extent: 'whole' | 'digits' | 'open';
  /** `either`: any ASCII letter of it may stand there as a capital or a small one. */
  readonly letters: 'as-written' | 'either';
  /** It is none of the texts that these stand for, in whichever letters: so it still is none when its letters are changed. */
  readonly excludes?: readonly KnownText[];
}

export const nothingKnown: KnownText = { begins: '', extent: 'open', letters: 'as-written' };

export function exactly(text: string): KnownText {
  return { begins: text, extent: 'whole', letters: 'as-written' };
}

/** The same text, in whatever mixture of capitals and small letters. */
export function inAnyLetters(known: KnownText): KnownText {
  return { ...known, letters: 'either' };
}

export function beginningWith(begins: string): KnownText {
  return { begins, extent: 'open', letters: 'as-written' };
}

/** Whatever it is, it is none of these, in whichever letters. */
export function anythingBut(excluded: readonly KnownText[]): KnownText {
  return { ...nothingKnown, excludes: excluded.map(inAnyLetters) };
}

/** Digits follow it, or nothing. */
export function beforeDigits(begins: string): KnownText {
  return { begins, extent: 'digits', letters: 'as-written' };
}

export function lowerKnown(known: KnownText): KnownText {
  return { ...known, begins: toLower(known.begins), letters: 'as-written' };
}

export function upperKnown(known: KnownText): KnownText {
  const upper = known.begins.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  return { ...known, begins: upper, letters: 'as-written' };
}

/** One after the other: beyond an open end nothing is known. */
export function joinKnown(parts: readonly KnownText[]): KnownText {
  const open = parts.findIndex(({ extent }) => extent !== 'whole');
  const known = open === -1 ? parts : parts.slice(0, open + 1);
  const isLast = open === -1 || open === parts.length - 1;
  return {
    begins: known.map(({ begins }) => begins).join(''),
    extent: isLast ? (known.at(-1)?.extent ?? 'whole') : 'open',
    letters: known.some(({ letters }) => letters === 'either') ? 'either' : 'as-written',
  };
}

/** Whether something is so: surely, surely not, or that cannot be told. */
export type Answer = 'yes' | 'no' | 'open';

export function isEqual(known: KnownText, to: string): Answer {
  if (isExcluded(known, to)) return 'no';
  const [text, other] = foldBoth(known, to);
  if (known.extent === 'whole') return whereLettersAgree(known, to, text === other);
  return other.startsWith(text) && mayFollow(known, other.slice(text.length)) ? 'open' : 'no';
}

export function doesContain(known: KnownText, part: string): Answer {
  const [text, other] = foldBoth(known, part);
  if (text.includes(other)) return whereLettersAgree(known, part, true);
  return mayReachBeyond(known, text, other) ? 'open' : 'no';
}

export function doesStartWith(known: KnownText, affix: string): Answer {
  if (isBeginningExcluded(known, affix)) return 'no';
  const [text, other] = foldBoth(known, affix);
  if (text.startsWith(other)) return whereLettersAgree(known, affix, true);
  return other.startsWith(text) && mayFollow(known, other.slice(text.length)) ? 'open' : 'no';
}

export function doesEndWith(known: KnownText, affix: string): Answer {
  const [text, other] = foldBoth(known, affix);
  if (known.extent === 'whole') return whereLettersAgree(known, affix, text.endsWith(other));
  return text.endsWith(other) || mayReachBeyond(known, text, other) ? 'open' : 'no';
}

function isExcluded({ excludes = [] }: KnownText, text: string): boolean {
  return excludes.some((each) => isEqual(each, text) !== 'no');
}

/** Whether every text that begins so is excluded. */
function isBeginningExcluded({ excludes = [] }: KnownText, affix: string): boolean {
  return excludes.some(
    ({ begins, extent }) => extent === 'open' && toLower(affix).startsWith(toLower(begins)),
  );
}

/** Whether this may stand after what is known. */
function mayFollow({ extent }: KnownText, rest: string): boolean {
  switch (extent) {
    case 'whole':
      return rest === '';
    case 'digits':
      return /^[0-9]*$/.test(rest);
    case 'open':
      return true;
  }
}

/** Whether a part may begin somewhere in what is known, or after it, and end in what follows. */
function mayReachBeyond(known: KnownText, text: string, part: string): boolean {
  if (known.extent === 'open') return true;
  const cuts = Array.from({ length: part.length }, (_, at) => at);
  return cuts.some((at) => text.endsWith(part.slice(0, at)) && mayFollow(known, part.slice(at)));
}

/** `letters` says whether the pattern itself tells capitals from small ones. */
export function doesMatch(known: KnownText, pattern: string, letters: 'matter' | 'do-not-matter'): Answer {
  const folds = letters === 'do-not-matter' || known.letters === 'either';
  const isMatch = (of: string, text: string) =>
    folds ? matchesWildcard(toLower(of), toLower(text)) : matchesWildcard(of, text);
  const relevant = letters === 'matter' ? pattern : '';
  if (known.extent === 'whole') return whereLettersAgree(known, relevant, isMatch(pattern, known.begins));
  const head = literalHead(pattern);
  if (head.rest === '' ? isExcluded(known, head.text) : isBeginningExcluded(known, head.text)) return 'no';
  const [text, literal] = [[...known.begins], [...head.text]];
  const shorter = Math.min(text.length, literal.length);
  const common = escaped(literal.slice(0, shorter).join(''));
  if (!isMatch(common, text.slice(0, shorter).join(''))) return 'no';
  if (head.rest === '' && text.length > literal.length) return 'no';
  const isCertain = head.rest === '*' && text.length >= literal.length;
  return isCertain ? whereLettersAgree(known, relevant, true) : 'open';
}

/** What a pattern begins with before its first star, and what follows from that star on. */
function literalHead(pattern: string): { readonly text: string; readonly rest: string } {
  const [head = ''] = /^(?:\\[*\\]|[^*])*/.exec(pattern) ?? [];
  return { text: head.replace(/\\([*\\])/g, '$1'), rest: pattern.slice(head.length) };
}

function escaped(literal: string): string {
  return literal.replace(/[*\\]/g, (sign) => `\\${sign}`);
}

/** Where letters may be capitals or small ones, what agrees but for that cannot be told. */
function whereLettersAgree({ letters }: KnownText, compared: string, agrees: boolean): Answer {
  if (!agrees) return 'no';
  return letters === 'either' && /[A-Za-z]/.test(compared) ? 'open' : 'yes';
}

function foldBoth({ begins, letters }: KnownText, other: string): readonly [string, string] {
  return letters === 'either' ? [toLower(begins), toLower(other)] : [begins, other];
}

/** Only ASCII letters change their case in the language. */
function toLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
