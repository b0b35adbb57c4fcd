import { citedIn } from '../facts.ts';

/** A list of what somebody does with a real thing and should then see, read from a file in docs/checklists. */
export interface Checklist {
  /** The file's name without its ending, such as `real-iphone`. */
  readonly name: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly number: number;
  readonly does: string;
  readonly sees: string;
  /** What it settles that was assumed, each as `sheet#anchor`. */
  readonly facts: readonly string[];
}

/** @param markdown the file's text, whose tables hold a step in each row: its number, what to do, what to see */
export function readChecklist(name: string, markdown: string): Checklist {
  const [, title = name] = /^# (.+)$/m.exec(markdown) ?? [];
  return { name, title, steps: markdown.split('\n').flatMap(stepOf) };
}

function stepOf(line: string): readonly Step[] {
  // A bar within a command is written \|.
  const [, number, does = '', sees = ''] =
    /^\| (\d+) \| ((?:\\\||[^|])*?) \| ((?:\\\||[^|])*?) \|$/.exec(line) ?? [];
  if (number === undefined) return [];
  return [{ number: Number(number), does, sees, facts: citedIn(line) }];
}

/** What is wrong with a list: a form names a step by its number alone. */
export function faultsOfChecklist({ steps }: Checklist): readonly string[] {
  const numbers = steps.map(({ number }) => number);
  const expected = steps.map((_, index) => index + 1);
  return [
    ...(steps.length > 0 ? [] : ['it has no step']),
    ...(numbers.join() === expected.join() ? [] : [`its steps are numbered ${numbers.join(', ')}`]),
  ];
}
