import type { Platform } from '../contract/setup.ts';
import type { Guide, PageWords } from './guide.ts';
import { guidesFor, languageFor, pageWords } from './guides.ts';
import { type Element, el, escaped, html } from './markup.ts';
import { sentence } from './page.ts';
import { sheetStyles } from './styles.ts';
import { type Fillings, plainly } from './written.ts';

/** One device on paper. There is no place for its five words here, and so they cannot get onto the page. */
export interface Sheet extends Fillings {
  readonly platform: Platform;
}

/** A complete page of HTML to print, one sheet of A4 or Letter. It loads nothing and holds no secret. */
export function printablePage(sheet: Sheet, language: string): string {
  const title = escaped(plainly(pageWords(language).sheet.title, sheet));
  return `<!doctype html>
<html lang="${languageFor(language)}">
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
  const guides = guidesFor(sheet.platform, language);
  return el(
    'article',
    'lk-sheet',
    el('h1', '', plainly(words.sheet.title, sheet)),
    el(
      'dl',
      'lk-sheet-facts',
      ...fact(words.sheet.device, sheet.name),
      ...fact(words.sheet.address, sheet.address),
      ...fact(words.sheet.file, sheet.file),
    ),
    el(
      'div',
      guides.length === 1 ? 'lk-sheet-guides lk-sheet-one' : 'lk-sheet-guides',
      ...guides.map((each) => inShort(each, words, sheet)),
    ),
    el('p', 'lk-sheet-words', words.sheet.words),
    el('div', 'lk-sheet-notes', el('p', '', words.sheet.notes)),
    el('footer', '', el('span', '', words.sheet.lost), el('span', '', words.sheet.keep)),
  );
}

function fact(label: string, value: string): readonly Element[] {
  return [el('dt', '', label), el('dd', '', value)];
}

/** The steps, how to try the key and what to set in the app: what one needs with the device in hand. */
function inShort(of: Guide, words: PageWords, fillings: Fillings): Element {
  const items = (texts: readonly string[]) => texts.map((text) => el('li', '', ...sentence(text, fillings)));
  return el(
    'section',
    '',
    el('h2', '', plainly(of.title, fillings)),
    el('ol', '', ...items(of.steps.map(({ say }) => say))),
    ...(of.thenApp
      ? [
          el('h3', '', words.thenApp),
          el(
            'ul',
            '',
            ...of.thenApp.settings.map(({ label, value }) =>
              el('li', '', el('strong', '', label), ` ${plainly(value, fillings)}`),
            ),
          ),
        ]
      : []),
    el('h3', '', words.test),
    el('ul', '', ...items(of.test)),
  );
}
