import type { Platform } from '../contract/setup.ts';
import { listTrustGuides } from './guides.ts';
import type { Element } from './markup.ts';
import { inMiddle, type Paper, paperArticle, printedPage } from './paper.ts';
import { fillPlainText, type TrustFillings } from './text/fill-sentence.ts';
import type { GuideBook } from './text/guide-book.ts';

/** The home's own authority on paper. All of it may be known to everybody. */
export interface TrustSheet extends TrustFillings {
  readonly platform: Platform;
  /** SHA-256 of the certificate, in pairs of hexadecimal digits with colons. */
  readonly fingerprint: string;
  /** SHA-1 of it in the same form: Windows shows no other (facts: platforms#trust-windows). */
  readonly thumbprint: string;
}

/** A complete page of HTML to print, one sheet of A4 or Letter. */
export function printableTrustPage(book: GuideBook, sheet: TrustSheet): string {
  return printedPage(titleOf(book, sheet), trustSheetArticle(book, sheet), book.language);
}

/** The sheet alone, to be printed from inside another page with `sheetStyles`. */
export function trustSheetArticle(book: GuideBook, sheet: TrustSheet): Element {
  const words = book.page;
  const paper: Paper = {
    title: titleOf(book, sheet),
    code: { address: sheet.address, says: words.sheet.scan },
    facts: [[words.sheet.address, sheet.address], ...trustFacts(book, sheet)],
    know: [],
    parts: listTrustGuides(book, sheet.platform).map((guide) => ({ guide, elsewhere: 'told' })),
    framed: words.trustSheet.compare,
    notes: words.trustSheet.notes,
    foot: [words.sheet.keep],
  };
  const { address, file, authority } = sheet;
  return paperArticle(paper, book, {
    address: inMiddle(address),
    file: inMiddle(file),
    authority: inMiddle(authority),
  });
}

/** What a device shows of the authority, each with its name, to be compared with. */
export function trustFacts(book: GuideBook, sheet: TrustSheet): readonly (readonly [string, string])[] {
  const { trustSheet: words } = book.page;
  const thumbprint = [words.thumbprint, sheet.thumbprint] as const;
  return [
    [words.file, sheet.file],
    [words.authority, sheet.authority],
    [words.fingerprint, sheet.fingerprint],
    ...(sheet.platform === 'windows' ? [thumbprint] : []),
  ];
}

function titleOf(book: GuideBook, sheet: TrustSheet): string {
  return fillPlainText(book.page.trustSheet.title, sheet);
}
