import { formatMessage } from '../words/format-message.ts';
import { type Language, localeOf } from '../words/languages.ts';
import { countLetters, drawn, type Element, el, escaped, html, type Markup } from './markup.ts';
import { sentence } from './page.ts';
import { addressCode, homeAtDusk, mark } from './paper-drawings.ts';
import { sheetStyles } from './styles.ts';
import { type AnyFillings, fillPlainText } from './text/fill-sentence.ts';
import type { AppSettings, Instructions, Step } from './text/guide.ts';
import type { GuideBook, PageWords } from './text/guide-book.ts';

/** What stands on one sheet of paper, whatever it is about. Everything but the steps is filled in already. */
export interface Paper {
  readonly title: string;
  /** What a camera that sees the sheet opens; none where the sheet is about no address. */
  readonly code?: AddressCode;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What to know before the first step. */
  readonly know: readonly string[];
  readonly parts: readonly PaperPart[];
  /** One thing in a frame. */
  readonly framed?: string;
  readonly notes: string;
  readonly foot: readonly string[];
}

/** The home's address to scan, and the words below it. */
interface AddressCode {
  readonly address: string;
  readonly says: string;
}

/** One guide of a sheet. What another screen may show can be left out where it is known to be the same everywhere. */
export interface PaperPart {
  readonly guide: Instructions;
  readonly elsewhere: 'told' | 'left-out';
}

/** A complete page of HTML to print, one sheet of A4 or Letter. It loads nothing and holds no secret. */
export function printedPage(title: string, article: Element, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>body{margin:0}${sheetStyles}</style>
</head>
<body><main>${html(article)}</main></body>
</html>
`;
}

export function paperArticle(paper: Paper, book: GuideBook, inSteps: AnyFillings): Element {
  const { parts } = paper;
  const guides = parts.map(({ guide }) => guide);
  return onOneSheet(
    sheetHead(paper.title, factList(paper.facts), paper.code),
    ...(paper.know.length > 0 ? [el('ul', 'lk-sheet-know', ...items(paper.know, inSteps))] : []),
    el(
      'div',
      `lk-sheet-guides lk-sheet-${parts.length}`,
      ...parts.map((part, index) => inShort(part, guides.slice(0, index), book, inSteps)),
    ),
    ...(paper.framed ? [el('p', 'lk-sheet-words', paper.framed)] : []),
    ...sheetFoot(paper.notes, paper.foot),
  );
}

/**
 * All of it on one sheet, in smaller type the more there is to read: paper has the same room in every language, and some need a third
 * more than others. How many letters have room in which size was tried on A4 and Letter.
 */
export function onOneSheet(...parts: readonly Markup[]): Element {
  const sheet = el('article', 'lk-sheet', ...parts);
  const letters = countLetters(sheet);
  if (letters > 4400) return { ...sheet, className: 'lk-sheet lk-sheet-closest' };
  return letters > 3900 ? { ...sheet, className: 'lk-sheet lk-sheet-close' } : sheet;
}

/** A sheet of few words: each part has a title and a list. */
export function plainArticle(
  { title, facts, notes, foot }: Pick<Paper, 'title' | 'facts' | 'notes' | 'foot'>,
  parts: readonly { readonly title: string; readonly items: readonly string[] }[],
  fillings: AnyFillings,
): Element {
  return onOneSheet(
    sheetHead(title, factList(facts), undefined),
    el(
      'div',
      `lk-sheet-guides lk-sheet-${parts.length}`,
      ...parts.map((part) =>
        el('section', '', el('h2', '', part.title), el('ul', '', ...items(part.items, fillings))),
      ),
    ),
    ...sheetFoot(notes, foot),
  );
}

/** Mark, title and facts, and beside them the address for a camera. */
export function sheetHead(title: string, facts: Element, code: AddressCode | undefined): Element {
  const scan =
    code && el('div', 'lk-sheet-scan', addressCode(code.address, code.says), el('p', '', code.says));
  return el(
    'header',
    'lk-sheet-head',
    el('div', 'lk-sheet-title', mark, el('h1', '', title)),
    facts,
    ...(scan ? [scan] : []),
  );
}

/** A few lines for what only the reader knows, the house where there is room for it, and what holds for every such sheet. */
export function sheetFoot(notes: string, foot: readonly string[]): readonly Element[] {
  return [
    el('div', 'lk-sheet-notes', el('p', '', notes)),
    drawn('div', 'lk-sheet-home', homeAtDusk),
    el('footer', '', ...foot.map((text) => el('span', '', text))),
  ];
}

/** A long name shortened: it is told whole at the head of the sheet, and in each step it would push the rest off its foot. */
export function inMiddle(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_IN_A_STEP
    ? text
    : `${letters.slice(0, 24).join('')}…${letters.slice(-12).join('')}`;
}

/** Less than a line of a column. Names have at most 32 letters, and few addresses are longer than this. */
const LONGEST_IN_A_STEP = 40;

export function factList(pairs: Paper['facts']): Element {
  const lines = pairs.flatMap(([label, value]) => [el('dt', '', label), el('dd', '', value)]);
  return el('dl', 'lk-sheet-facts', ...lines);
}

/** The steps, what to set in the app and how to try it: what one needs with the device in hand. */
function inShort(
  part: PaperPart,
  before: readonly Instructions[],
  book: GuideBook,
  fillings: AnyFillings,
): Element {
  const { guide } = part;
  return el(
    'section',
    '',
    el('h2', '', fillPlainText(guide.title, fillings)),
    ...stepsOf(part, before, book, fillings),
    ...(guide.thenApp ? settingsOf(guide.thenApp, book.page, fillings) : []),
    el('h3', '', book.page.test),
    el('ul', '', ...items(guide.test, fillings)),
  );
}

/** Steps that stand on the sheet already are not told twice: Android's browsers and app share one install. */
function stepsOf(
  { guide, elsewhere }: PaperPart,
  before: readonly Instructions[],
  { page, language }: GuideBook,
  fillings: AnyFillings,
): readonly Element[] {
  const steps = guide.steps.map((step) => stepItem(step, elsewhere, fillings));
  const [like] = before.filter((other) => sharedSteps(guide, other) > 0);
  if (!like) return [el('ol', '', ...steps)];
  const count = sharedSteps(guide, like);
  const label = fillPlainText(like.title, fillings);
  const told = formatMessage(page.sheet.same, { count, label }, localeOf(language));
  return [el('p', '', told), el('ul', '', ...steps.slice(count))];
}

/** A step, and below it what to do where the screen looks different: the words of another maker, above all. */
function stepItem(
  { say, otherwise }: Step,
  elsewhere: PaperPart['elsewhere'],
  fillings: AnyFillings,
): Element {
  const isTold = otherwise !== undefined && elsewhere === 'told';
  const another = isTold ? [el('p', 'lk-sheet-else', ...sentence(otherwise.say, fillings))] : [];
  return el('li', '', ...sentence(say, fillings), ...another);
}

/** How many steps two guides begin with in common. */
function sharedSteps(one: Instructions, other: Instructions): number {
  const first = one.steps.findIndex(({ say }, index) => say !== other.steps[index]?.say);
  return first === -1 ? one.steps.length : first;
}

function settingsOf({ settings }: AppSettings, words: PageWords, fillings: AnyFillings): readonly Element[] {
  const lines = settings.map(({ label, value }) =>
    el('li', '', el('strong', '', fillPlainText(label, fillings)), `: ${fillPlainText(value, fillings)}`),
  );
  return [el('h3', '', words.thenApp), el('ul', '', ...lines)];
}

function items(texts: readonly string[], fillings: AnyFillings): readonly Element[] {
  return texts.map((text) => el('li', '', ...sentence(text, fillings)));
}
