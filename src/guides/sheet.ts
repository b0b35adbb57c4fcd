import type { Platform } from '../contract/setup.ts';
import { listGuides } from './guides.ts';
import { type Element, el } from './markup.ts';
import { inMiddle, type Paper, paperArticle, plainArticle, printedPage } from './paper.ts';
import { type Fillings, fillPlainText, renewedIn } from './text/fill-sentence.ts';
import type { GuideBook } from './text/guide-book.ts';

/** One device on paper. There is no place for its six words here, and so they cannot get onto the page. */
export interface Sheet extends Fillings {
  readonly platform: Platform;
  /** Every file of its key, where there are several: a .p12 and a profile. Else `file` is the one. */
  readonly files?: readonly string[];
}

/** A complete page of HTML to print, one sheet of A4 or Letter, and two of a renewed key. It loads nothing and holds no secret. */
export function printablePage(book: GuideBook, sheet: Sheet): string {
  return printedPage(titleOf(book, sheet), sheetArticle(book, sheet), book.language);
}

/** The sheet alone, to be printed from inside another page with `sheetStyles`. A renewed key has a second one, about the old key. */
export function sheetArticle(book: GuideBook, sheet: Sheet): Element {
  const first = newKeyArticle(book, sheet);
  return renewedIn(sheet) ? el('div', '', first, oldKeyArticle(book, sheet)) : first;
}

function newKeyArticle(book: GuideBook, sheet: Sheet): Element {
  const words = book.page;
  const { files = [sheet.file] } = sheet;
  const paper: Paper = {
    title: titleOf(book, sheet),
    code: { address: sheet.address, says: words.sheet.scan },
    facts: [
      [words.sheet.address, sheet.address],
      [files.length > 1 ? words.sheet.files : words.sheet.file, files.join(', ')],
    ],
    know: renewedIn(sheet) ? [words.replacing.choose] : [],
    // Firefox is the same everywhere, so its guide leaves that room to the others.
    parts: listGuides(book, sheet.platform).map((guide) => ({
      guide,
      elsewhere: guide.purpose === 'firefox' ? 'left-out' : 'told',
    })),
    framed: words.sheet.words,
    notes: words.sheet.notes,
    foot: [words.sheet.lost, words.sheet.keep],
  };
  return paperArticle(paper, book, shortened(sheet));
}

/** Where the old key lies on such a device, and how it is taken out of each place. */
function oldKeyArticle(book: GuideBook, sheet: Sheet): Element {
  const words = book.page;
  const { sheet: title, oldKey, newKey } = words.replacing;
  const { keyName = '', oldKeyName = '' } = renewedIn(sheet) ?? {};
  const paper = {
    title: fillPlainText(title, sheet),
    facts: [
      [newKey, keyName],
      [oldKey, oldKeyName],
    ] as const,
    notes: words.sheet.notes,
    foot: [words.sheet.lost, words.sheet.keep],
  };
  const parts = listGuides(book, sheet.platform).map(({ label, replacing }) => ({
    title: label,
    items: [...replacing.putIn, ...replacing.takeOut],
  }));
  return plainArticle(paper, parts, shortened(sheet));
}

function titleOf(book: GuideBook, sheet: Sheet): string {
  return fillPlainText(book.page.sheet.title, sheet);
}

function shortened({ name, keyName = name, oldKeyName, address, path, file }: Fillings): Fillings {
  return {
    name: inMiddle(name),
    keyName: inMiddle(keyName),
    ...(oldKeyName === undefined ? {} : { oldKeyName: inMiddle(oldKeyName) }),
    address: inMiddle(address),
    ...(path === undefined ? {} : { path }),
    file: inMiddle(file),
  };
}
