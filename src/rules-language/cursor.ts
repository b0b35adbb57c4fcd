/** A place in the source where parsing failed. Offsets and lengths count UTF-16 units. */
export interface ParseFault {
  readonly message: string;
  readonly at: number;
  readonly length: number;
}

/** Carries a fault up to `parseExpression`, which turns it into a result; it never leaves this folder. */
export class ParseFailure extends Error {
  readonly fault: ParseFault;
  constructor(fault: ParseFault) {
    super(fault.message);
    this.name = 'ParseFailure';
    this.fault = fault;
  }
}

/** A position moving through the source. What a character run means depends on the operator before it, so there is no separate token list. */
export interface Cursor {
  readonly source: string;
  position(): number;
  /** Skips blanks and tells where the next thing begins. */
  nextStart(): number;
  /** Skips blanks, then consumes what the sticky pattern matches; `undefined` leaves the position after the blanks. */
  take(pattern: RegExp): string | undefined;
  /** Like `take`, without consuming. */
  peek(pattern: RegExp): string | undefined;
  /** Consumes or fails with `expected …`. */
  expect(pattern: RegExp, name: string): string;
  /** Consumes this many characters as they stand, blanks included: for the inside of strings. */
  takeExactly(length: number): string;
  atEnd(): boolean;
  /** Back to a position that was asked for before. */
  goTo(position: number): void;
  fail(message: string, at?: number, length?: number): never;
}

export function cursorOver(source: string): Cursor {
  let position = 0;

  const match = (pattern: RegExp): string | undefined => {
    // Tabs are no blanks in the language.
    while (/[ \r\n]/.test(source[position] ?? '')) position += 1;
    pattern.lastIndex = position;
    return pattern.exec(source)?.[0];
  };

  const cursor: Cursor = {
    source,
    position: () => position,
    nextStart() {
      match(/$/y);
      return position;
    },
    peek: match,
    take(pattern) {
      const text = match(pattern);
      position += text?.length ?? 0;
      return text;
    },
    expect(pattern, name) {
      return cursor.take(pattern) ?? cursor.fail(`expected ${name}`);
    },
    takeExactly(length) {
      position += length;
      return source.slice(position - length, position);
    },
    goTo(earlier) {
      position = earlier;
    },
    atEnd: () => cursor.nextStart() === source.length,
    fail(message, at = position, length = source.length - at) {
      throw new ParseFailure({ message, at, length });
    },
  };
  return cursor;
}
