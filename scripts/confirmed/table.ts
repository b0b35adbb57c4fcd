import type { Checklist } from './checklist.ts';
import type { Form, Result } from './form.ts';

const begin = '<!-- what follows is written by: npm run confirmed -->';
const end = '<!-- what was written ends here -->';

/**
 * The page with what the forms say in its place.
 * @param page docs/confirmed.md
 * @throws where the page has no such place
 */
export function withForms(page: string, checklists: readonly Checklist[], forms: readonly Form[]): string {
  const [before, rest] = page.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error('The page has no place for the forms.');
  return `${before}${begin}\n\n${describeForms(checklists, forms)}\n\n${end}${after}`;
}

function describeForms(checklists: readonly Checklist[], forms: readonly Form[]): string {
  const newestFirst = forms.toSorted((a, b) => b.day.localeCompare(a.day));
  return [
    '| Checklist | Last | Against | As written | Otherwise | Not tried |',
    '|---|---|---|---|---|---|',
    ...checklists.map((list) => rowOf(list, newestFirst)),
    ...departures(checklists, newestFirst),
    ...settledFacts(checklists, newestFirst),
  ].join('\n');
}

function rowOf({ name, title, steps }: Checklist, forms: readonly Form[]): string {
  const link = `[${title}](checklists/${name}.md)`;
  const last = lastOf(name, forms);
  if (last === undefined) return `| ${link} | nobody yet | | 0 of ${steps.length} | 0 | ${steps.length} |`;
  const count = (kind: Result['kind']) =>
    [...last.results.values()].filter((result) => result.kind === kind).length;
  const cells = [
    link,
    `${last.day}, ${last.by}, Latchkey ${last.latchkey}`,
    last.against,
    `${count('as-written')} of ${steps.length}`,
    count('otherwise'),
    count('not-tried'),
  ];
  return `| ${cells.map(escapeBars).join(' | ')} |`;
}

/** A bar would begin another cell. */
function escapeBars(cell: string | number): string {
  return String(cell).replaceAll('|', '\\|');
}

/** The newest counts alone: what it says otherwise may have been mended since an older one. */
function lastOf(name: string, forms: readonly Form[]): Form | undefined {
  return forms.find(({ checklist }) => checklist === name);
}

function departures(checklists: readonly Checklist[], forms: readonly Form[]): readonly string[] {
  const lines = checklists.flatMap(({ name, title }) =>
    [...(lastOf(name, forms)?.results ?? [])].flatMap(([number, result]) =>
      result.kind === 'otherwise' ? [`- ${title}, step ${number}: ${result.seen}`] : [],
    ),
  );
  return lines.length > 0 ? ['', 'Seen otherwise:', '', ...lines] : [];
}

/** What was assumed and is seen now, so that its sheet can say so: every step that asks for it was as written. */
function settledFacts(checklists: readonly Checklist[], forms: readonly Form[]): readonly string[] {
  const asked = checklists.flatMap(({ name, steps }) => {
    const results = lastOf(name, forms)?.results;
    return steps.flatMap(({ number, facts }) =>
      facts.map((fact) => ({ fact, isSettled: results?.get(number)?.kind === 'as-written' })),
    );
  });
  const open = new Set(asked.flatMap(({ fact, isSettled }) => (isSettled ? [] : fact)));
  const settled = new Set(asked.flatMap(({ fact }) => (open.has(fact) ? [] : fact)));
  const links = [...settled].toSorted().map((fact) => `[${fact}](facts/${fact.replace('#', '.md#')})`);
  return links.length > 0 ? ['', `Settled by these: ${links.join(', ')}.`] : [];
}
