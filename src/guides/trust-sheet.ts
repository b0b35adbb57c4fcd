import type { Platform } from '../contract/setup.ts';
import { listTrustGuides, pageWords } from './guides.ts';
import type { Element } from './markup.ts';
import { inMiddle, type Paper, paperArticle, printedPage } from './paper.ts';
import { fillPlainText, type TrustFillings } from './text/fill-sentence.ts';

/** The home's own authority on paper. All of it may be known to everybody. */
export interface TrustSheet extends TrustFillings {
  readonly platform: Platform;
  /** SHA-256 of the certificate, in pairs of hexadecimal digits with colons. */
  readonly fingerprint: string;
  /** SHA-1 of it in the same form: Windows shows no other (facts: platforms#trust-windows). */
  readonly thumbprint: string;
}

/** A complete page of HTML to print, one sheet of A4 or Letter. */
export function printableTrustPage(sheet: TrustSheet, language: string): string {
  return printedPage(titleOf(sheet, language), trustSheetArticle(sheet, language), language);
}

/** The sheet alone, to be printed from inside another page with `sheetStyles`. */
export function trustSheetArticle(sheet: TrustSheet, language: string): Element {
  const words = pageWords(language);
  const paper: Paper = {
    title: titleOf(sheet, language),
    code: { address: sheet.address, says: words.sheet.scan },
    facts: [[words.sheet.address, sheet.address], ...trustFacts(sheet, language)],
    know: [],
    parts: listTrustGuides(sheet.platform, language).map((guide) => ({ guide, elsewhere: 'told' })),
    framed: words.trustSheet.compare,
    notes: words.trustSheet.notes,
    foot: [words.sheet.keep],
  };
  const { address, file, authority } = sheet;
  return paperArticle(paper, words, {
    address: inMiddle(address),
    file: inMiddle(file),
    authority: inMiddle(authority),
  });
}

/** What a device shows of the authority, each with its name, to be compared with. */
export function trustFacts(sheet: TrustSheet, language: string): readonly (readonly [string, string])[] {
  const { trustSheet: words } = pageWords(language);
  const thumbprint = [words.thumbprint, sheet.thumbprint] as const;
  return [
    [words.file, sheet.file],
    [words.authority, sheet.authority],
    [words.fingerprint, sheet.fingerprint],
    ...(sheet.platform === 'windows' ? [thumbprint] : []),
  ];
}

function titleOf(sheet: TrustSheet, language: string): string {
  return fillPlainText(pageWords(language).trustSheet.title, sheet);
}
