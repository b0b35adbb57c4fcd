import { listNetworkGuides } from './guides.ts';
import type { Element } from './markup.ts';
import { inMiddle, type Paper, paperArticle, printedPage } from './paper.ts';
import { type NetworkFillings, networkFillings } from './text/fill-sentence.ts';
import type { GuideBook } from './text/guide-book.ts';
import type { Keeper, NetworkTopic } from './text/network.ts';

/** One keeper's part in one topic, on paper: routers often stand where no computer is. */
export interface NetworkSheet extends Pick<NetworkFillings, 'address' | 'local'> {
  readonly topic: NetworkTopic;
  readonly keeper: Keeper;
}

/** A complete page of HTML to print, one sheet of A4 or Letter. */
export function printableNetworkPage(book: GuideBook, sheet: NetworkSheet): string {
  const { title } = book.network[sheet.topic].about;
  return printedPage(title, networkSheetArticle(book, sheet), book.language);
}

/** The sheet alone, to be printed from inside another page with `sheetStyles`. */
export function networkSheetArticle(book: GuideBook, sheet: NetworkSheet): Element {
  const words = book.page;
  const { title, know } = book.network[sheet.topic].about;
  const guides = listNetworkGuides(book, sheet.topic).filter(({ keeper }) => keeper === sheet.keeper);
  const paper: Paper = {
    title,
    code: { address: sheet.address, says: words.sheet.scan },
    facts: [
      [words.sheet.address, sheet.address],
      [words.networkSheet.local, sheet.local],
    ],
    know: [...know, ...guides.flatMap(({ before }) => before)],
    parts: guides.map((guide) => ({ guide, elsewhere: 'told' })),
    notes: words.networkSheet.notes,
    foot: [words.sheet.keep],
  };
  const { address, host, domain, local } = networkFillings(sheet);
  return paperArticle(paper, book, {
    address: inMiddle(address),
    host: inMiddle(host),
    domain: inMiddle(domain),
    local,
  });
}
