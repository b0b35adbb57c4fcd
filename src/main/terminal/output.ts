import { styleText } from 'node:util';
import type { TranslateTerminal } from '../../words/terminal.ts';
import type { Clock } from '../clock/clock.ts';

/** As Node names colours. */
export type TextStyle = Parameters<typeof styleText>[0];

/** Where a command writes. */
export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

export interface OutputParts {
  /** What was asked for. */
  readonly results: OutputStream;
  /** How far it is, and what is wrong: never part of a result. */
  readonly notes: OutputStream;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly t: TranslateTerminal;
  /** `json`: nothing but one line at the end. */
  readonly form: 'sentences' | 'json';
}

/** What a command says. On a terminal with colours and times, elsewhere plain lines (NO_COLOR and FORCE_COLOR count). */
export interface Output {
  /** Words for what is said, in the reader's language. */
  readonly t: TranslateTerminal;
  /** A line of what was asked for; none of it in the form of JSON. */
  say(text: string, style?: TextStyle): void;
  /** What a program is to read as it stands, such as a setup file. */
  print(text: string): void;
  /** How far it is. */
  note(text: string, style?: TextStyle): void;
  warn(text: string): void;
  /** The one line at the end, in the form of JSON alone. */
  end(result: object): void;
}

export function createOutput({ results, notes, clock, t, form }: OutputParts): Output {
  const started = clock.monotonic();
  const paint = (text: string, style: TextStyle | undefined, stream: OutputStream): string =>
    style ? styleText(style, text, { stream }) : text;
  const elapsed = (): string => `${((clock.monotonic() - started) / 1000).toFixed(1).padStart(6)} s  `;
  return {
    t,
    say: (text, style) => {
      if (form === 'sentences') results.write(`${paint(text, style, results)}\n`);
    },
    print: (text) => {
      if (form === 'sentences') results.write(text);
    },
    note: (text, style) => {
      const time = notes.isTTY ? paint(elapsed(), 'dim', notes) : '';
      notes.write(`${time}${paint(text, style, notes)}\n`);
    },
    warn: (text) => {
      notes.write(`${paint(text, 'red', notes)}\n`);
    },
    end: (result) => {
      if (form === 'json') results.write(`${JSON.stringify(result)}\n`);
    },
  };
}
