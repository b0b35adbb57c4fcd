import { type Cursor, ParseFailure } from './cursor.ts';
import type { Condition, Tree } from './expression.ts';
import { condition, type ParsedTree, parseTree } from './parse.ts';

/** A condition that we do not know how to read: a field, a function or an operator of another plan. */
export interface UnreadCondition {
  readonly kind: 'unread';
  readonly text: string;
  /**
   * Whether it asks where the visitor is and nothing else (a named list of addresses, a continent, a town), or for the certificate,
   * whatever else it asks for.
   */
  readonly about: 'place' | 'certificate' | 'anything';
}

export type LooseExpression = Tree<Condition | UnreadCondition>;

/**
 * Parses an expression that Cloudflare has taken already. Conditions beyond what {@link parseExpression} knows are kept
 * unread, so that what stands around them can still be judged. A fault means that not even the logic could be read.
 */
export function parseLoosely(source: string): ParsedTree<Condition | UnreadCondition> {
  return parseTree(source, readOrKeep);
}

function readOrKeep(cursor: Cursor, depth: number): Condition | UnreadCondition {
  const start = cursor.nextStart();
  try {
    const known = condition(cursor, depth);
    // `ssl eq true` begins like a condition that we know and is another one.
    if (cursor.atEnd() || cursor.peek(end) !== undefined) return known;
  } catch (failure) {
    if (!(failure instanceof ParseFailure)) throw failure;
  }
  cursor.goTo(start);
  return keepUnread(cursor, start);
}

/** What ends a condition, where it stands in no brackets. */
const end = /(?:and|or|xor)(?![\w.])|&&|\|\||\^\^|\)/y;

function keepUnread(cursor: Cursor, start: number): UnreadCondition {
  while (!cursor.atEnd() && cursor.peek(end) === undefined) skipPart(cursor);
  const text = cursor.source.slice(start, cursor.position()).trim();
  if (text === '') return cursor.fail('expected identifier');
  return { kind: 'unread', text, about: aboutOf(text) };
}

function aboutOf(text: string): UnreadCondition['about'] {
  if (ofThePlace.test(text)) return 'place';
  return mentionsCertificate(text) ? 'certificate' : 'anything';
}

/** Whether a text of the language asks for the visitor's certificate somewhere. */
export function mentionsCertificate(text: string): boolean {
  return text.includes('cf.tls_client_auth.');
}

/** One field of the visitor's address, by itself or held against a list, a text, a number or a set of these. */
const ofThePlace =
  /^ip\.(?:src|geoip)(?:\.[\w.]+)?(?:\s*(?:\b(?:eq|ne|in|gt|lt|ge|le)\b|[=!]=|[<>]=?)\s*(?:\$[\w.]+|"[^"]*"|\{[^{}]*\}|[\d.:/a-f]+|true|false))?$/;

const closing: Readonly<Record<string, RegExp>> = { '(': /\)/y, '[': /\]/y, '{': /\}/y };

/** A text, a word, a sign, or all that stands between two brackets. */
function skipPart(cursor: Cursor): void {
  const opened = cursor.take(/[([{]/y);
  const close = closing[opened ?? ''];
  if (!close) {
    cursor.expect(/r(#*)"[\s\S]*?"\1|"(?:[^"\\]|\\[\s\S])*"|[A-Za-z_][\w.]*|[^"]/y, 'quoted string');
    return;
  }
  while (cursor.take(close) === undefined) {
    if (cursor.atEnd()) cursor.fail('could not find a closing bracket');
    skipPart(cursor);
  }
}
