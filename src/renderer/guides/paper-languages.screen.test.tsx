import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { platforms } from '../../contract/setup.ts';
import { printableNetworkPage } from '../../guides/network-sheet.ts';
import { readBook } from '../../guides/read-book.ts';
import { printableRecoverySheet } from '../../guides/recovery-sheet.ts';
import { printablePage } from '../../guides/sheet.ts';
import { keepers, type NetworkTopic } from '../../guides/text/network.ts';
import { printableTrustPage } from '../../guides/trust-sheet.ts';
import { readyLanguages } from '../../words/languages.ts';
import { aLongDevice, aLongRecoverySheet, anAuthority } from './paper-examples.ts';

/** Letter is the lower one, and nearly as wide. Languages need up to a third more room than English, and paper does not grow. English has tests of its own. */
const others = readyLanguages.filter((language) => language !== 'en');
const topics = Object.keys(keepers).filter((topic): topic is NetworkTopic => topic in keepers);
const home = { address: anAuthority.address, local: '192.168.1.20' };

describe.each(others)('every sheet is one page of Letter in %s:', async (language) => {
  const book = await readBook(language);

  it.each(platforms)('for %s', async (platform) => {
    await fits(printablePage(book, { platform, ...aLongDevice }));
    await fits(printableTrustPage(book, { platform, ...anAuthority }));
  });

  it.each(topics)('about the network, %s', async (topic) => {
    for (const keeper of keepers[topic]) await fits(printableNetworkPage(book, { topic, keeper, ...home }));
  });

  it('how to get in again', () => fits(printableRecoverySheet(book, aLongRecoverySheet)));
});

async function fits(html: string): Promise<void> {
  expect.soft(await commands.print(html, 'Letter')).toEqual({ pages: 1, cutOff: [] });
}
