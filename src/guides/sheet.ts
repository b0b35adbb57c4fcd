import type { Platform } from '../contract/setup.ts';
import { chooseLanguage, listGuides, pageWords } from './guides.ts';
import { type Element, el, escaped, html } from './markup.ts';
import { sentence } from './page.ts';
import { sheetStyles } from './styles.ts';
import { type Fillings, fillPlainText } from './text/fill-sentence.ts';
import type { AppSettings, Guide, PageWords, Step } from './text/guide.ts';

/** One device on paper. There is no place for its five words here, and so they cannot get onto the page. */
export interface Sheet extends Fillings {
  readonly platform: Platform;
  /** Every file of its key, where there are several: a .p12 and a profile. Else `file` is the one. */
  readonly files?: readonly string[];
}

/** A complete page of HTML to print, one sheet of A4 or Letter. It loads nothing and holds no secret. */
export function printablePage(sheet: Sheet, language: string): string {
  const title = escaped(fillPlainText(pageWords(language).sheet.title, sheet));
  return `<!doctype html>
<html lang="${chooseLanguage(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>body{margin:0}${sheetStyles}</style>
</head>
<body>${html(sheetArticle(sheet, language))}</body>
</html>
`;
}

/** The sheet alone, to be printed from inside another page with `sheetStyles`. */
export function sheetArticle(sheet: Sheet, language: string): Element {
  const words = pageWords(language);
  const guides = listGuides(sheet.platform, language);
  const inSteps = shortened(sheet);
  return el(
    'article',
    'lk-sheet',
    el('h1', '', fillPlainText(words.sheet.title, sheet)),
    el('dl', 'lk-sheet-facts', ...fact(words.sheet.address, sheet.address), ...filesOf(sheet, words)),
    el(
      'div',
      `lk-sheet-guides lk-sheet-${guides.length}`,
      ...guides.map((each, index) => inShort(each, guides.slice(0, index), words, inSteps)),
    ),
    el('p', 'lk-sheet-words', words.sheet.words),
    el('div', 'lk-sheet-notes', el('p', '', words.sheet.notes)),
    el('footer', '', el('span', '', words.sheet.lost), el('span', '', words.sheet.keep)),
  );
}

function filesOf({ file, files = [file] }: Sheet, words: PageWords): readonly Element[] {
  return fact(files.length > 1 ? words.sheet.files : words.sheet.file, files.join(', '));
}

function fact(label: string, value: string): readonly Element[] {
  return [el('dt', '', label), el('dd', '', value)];
}

/** Long names are told whole at the head of the sheet, once; in each step they would push the rest off its foot. */
function shortened({ name, keyName = name, address, file }: Fillings): Fillings {
  return {
    name: inMiddle(name),
    keyName: inMiddle(keyName),
    address: inMiddle(address),
    file: inMiddle(file),
  };
}

function inMiddle(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_IN_A_STEP
    ? text
    : `${letters.slice(0, 24).join('')}…${letters.slice(-12).join('')}`;
}

/** Less than a line of a column. Names have at most 32 letters, and few addresses are longer than this. */
const LONGEST_IN_A_STEP = 40;

/** The steps, what to set in the app and how to try the key: what one needs with the device in hand. */
function inShort(of: Guide, before: readonly Guide[], words: PageWords, fillings: Fillings): Element {
  return el(
    'section',
    '',
    el('h2', '', fillPlainText(of.title, fillings)),
    ...stepsOf(of, before, words, fillings),
    ...(of.thenApp ? settingsOf(of.thenApp, words, fillings) : []),
    el('h3', '', words.test),
    el('ul', '', ...items(of.test, fillings)),
  );
}

/** Steps that stand on the sheet already are not told twice: Android's browsers and app share one install. */
function stepsOf(
  of: Guide,
  before: readonly Guide[],
  words: PageWords,
  fillings: Fillings,
): readonly Element[] {
  const steps = of.steps.map((step) => stepItem(step, of, fillings));
  const [like] = before.filter((other) => sharedSteps(of, other) > 0);
  if (!like) return [el('ol', '', ...steps)];
  const count = sharedSteps(of, like);
  const told = words.sheet.same.replace('{{count}}', String(count)).replace('{{label}}', like.title);
  return [el('p', '', told), el('ul', '', ...steps.slice(count))];
}

/**
 * A step, and below it what to do where the screen looks different: the words of another maker, above all. Firefox is the
 * same everywhere, so its guide leaves that room to the others.
 */
function stepItem({ say, otherwise }: Step, { purpose }: Guide, fillings: Fillings): Element {
  const isTold = otherwise !== undefined && purpose !== 'firefox';
  const another = isTold ? [el('p', 'lk-sheet-else', ...sentence(otherwise.say, fillings))] : [];
  return el('li', '', ...sentence(say, fillings), ...another);
}

/** How many steps two guides begin with in common. */
function sharedSteps(one: Guide, other: Guide): number {
  const first = one.steps.findIndex(({ say }, index) => say !== other.steps[index]?.say);
  return first === -1 ? one.steps.length : first;
}

function settingsOf({ settings }: AppSettings, words: PageWords, fillings: Fillings): readonly Element[] {
  const lines = settings.map(({ label, value }) =>
    el('li', '', el('strong', '', label), `: ${fillPlainText(value, fillings)}`),
  );
  return [el('h3', '', words.thenApp), el('ul', '', ...lines)];
}

function items(texts: readonly string[], fillings: Fillings): readonly Element[] {
  return texts.map((text) => el('li', '', ...sentence(text, fillings)));
}
