import { parse } from 'yaml';
import { z } from 'zod';
import type { Checklist, Step } from './checklist.ts';

/** What somebody saw who went through a checklist once. */
export interface Form {
  readonly checklist: string;
  /** As `2027-01-31`. */
  readonly day: string;
  /** A name that they are willing to see in public. */
  readonly by: string;
  /** Latchkey's version, or the commit. */
  readonly latchkey: string;
  /** The real things with their versions. */
  readonly against: string;
  readonly results: ReadonlyMap<number, Result>;
}

export type Result =
  | { readonly kind: 'as-written' }
  | { readonly kind: 'otherwise'; readonly seen: string }
  | { readonly kind: 'not-tried' };

/** On one line, whatever it was written on: it becomes part of a list or a table. */
const Line = z
  .string()
  .trim()
  .min(1)
  .transform((text) => text.replaceAll(/\s+/g, ' '));

const Result = Line.transform((word): Result => {
  switch (word) {
    case 'yes':
      return { kind: 'as-written' };
    case 'not tried':
      return { kind: 'not-tried' };
    default:
      return { kind: 'otherwise', seen: word };
  }
});

/** “no” alone would help nobody. */
const Seen = Result.refine(
  (result) => result.kind !== 'otherwise' || result.seen.length > 'no, not so'.length,
  'Write “yes”, “not tried”, or in a sentence what was seen instead.',
);

const Form = z
  .strictObject({
    checklist: z.string(),
    day: z.iso.date(),
    by: Line,
    latchkey: Line,
    against: Line,
    steps: z.record(z.string().regex(/^\d+$/), Seen),
  })
  .transform(
    ({ steps, ...rest }): Form => ({
      ...rest,
      results: new Map(Object.entries(steps).map(([number, result]) => [Number(number), result])),
    }),
  );

/** @throws a ZodError that says what is missing or has another form */
export function readForm(text: string): Form {
  // Days and versions stay what was written, also where they look like a number.
  return Form.parse(parse(text, { schema: 'failsafe' }));
}

/** What is wrong between a form and its list: it names every step, and no other. */
export function faultsOfForm(form: Form, checklist: Checklist): readonly string[] {
  const numbers = new Set(checklist.steps.map(({ number }) => number));
  return [
    ...[...numbers]
      .filter((number) => !form.results.has(number))
      .map((number) => `step ${number} is missing`),
    ...[...form.results.keys()]
      .filter((number) => !numbers.has(number))
      .map((number) => `there is no step ${number}`),
  ];
}

/** A form to fill in: every step with what is to be done, and nothing tried. */
export function emptyForm({ name, title, steps }: Checklist): string {
  return `# ${title}: docs/checklists/${name}.md
# Fill in the five lines, and for each step: yes, not tried, or in a sentence what was seen instead.
# Leave out addresses, tokens, names of people and of your home.
checklist: ${name}
day:
by:
latchkey:
against:
steps:
${steps.map(lineOf).join('\n')}
`;
}

function lineOf({ number, does }: Step): string {
  return `  # ${does}\n  ${number}: not tried`;
}
