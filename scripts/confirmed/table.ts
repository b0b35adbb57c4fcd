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

/** Facts that were assumed and are seen now: their sheets can say so. */
function settledFacts(checklists: readonly Checklist[], forms: readonly Form[]): readonly string[] {
  const facts = checklists.flatMap(({ name, steps }) => {
    const results = lastOf(name, forms)?.results;
    return steps.flatMap(({ number, facts }) => (results?.get(number)?.kind === 'as-written' ? facts : []));
  });
  const links = [...new Set(facts)].toSorted().map((fact) => `[${fact}](facts/${fact.replace('#', '.md#')})`);
  return links.length > 0 ? ['', `Settled by these: ${links.join(', ')}.`] : [];
}
