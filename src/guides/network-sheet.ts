import { listNetworkGuides, pageWords, topicWords } from './guides.ts';
import type { Element } from './markup.ts';
import { inMiddle, type Paper, paperArticle, printedPage } from './paper.ts';
import { type NetworkFillings, networkFillings } from './text/fill-sentence.ts';
import type { Keeper, NetworkTopic } from './text/network.ts';

/** One keeper's part in one topic, on paper: routers often stand where no computer is. */
export interface NetworkSheet extends Pick<NetworkFillings, 'address' | 'local'> {
  readonly topic: NetworkTopic;
  readonly keeper: Keeper;
}

/** A complete page of HTML to print, one sheet of A4 or Letter. */
export function printableNetworkPage(sheet: NetworkSheet, language: string): string {
  const { title } = topicWords(sheet.topic, language);
  return printedPage(title, networkSheetArticle(sheet, language), language);
}

/** The sheet alone, to be printed from inside another page with `sheetStyles`. */
export function networkSheetArticle(sheet: NetworkSheet, language: string): Element {
  const words = pageWords(language);
  const { title, know } = topicWords(sheet.topic, language);
  const guides = listNetworkGuides(sheet.topic, language).filter(({ keeper }) => keeper === sheet.keeper);
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
  return paperArticle(paper, words, {
    address: inMiddle(address),
    host: inMiddle(host),
    domain: inMiddle(domain),
    local,
  });
}
