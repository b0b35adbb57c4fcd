import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { readBook } from '../../guides/read-book.ts';
import { printableRecoverySheet, type RecoverySheet } from '../../guides/recovery-sheet.ts';
import { aLongRecoverySheet, aRecoverySheet } from './paper-examples.ts';

const book = await readBook('en');

const unknownAtHome: RecoverySheet = { ...aRecoverySheet, atHome: null };

describe('the recovery sheet', () => {
  it('is one page of A4 or Letter, however much there is', async () => {
    for (const [look, sheet] of Object.entries({
      usual: aRecoverySheet,
      long: aLongRecoverySheet,
      unknownAtHome,
    })) {
      const html = printableRecoverySheet(book, sheet);
      for (const paper of ['A4', 'Letter'] as const) {
        expect.soft(await commands.print(html, paper), `${paper}, ${look}`).toEqual({ pages: 1, cutOff: [] });
      }
    }
  });

  it('leaves room for the address at home where nobody told it', () => {
    const html = printableRecoverySheet(book, unknownAtHome);
    expect(html).toContain('write it in yourself');
    expect(html).toContain('at its address on your own network');
  });

  it('says how many things it has no room for', () => {
    const html = printableRecoverySheet(book, aLongRecoverySheet);
    expect(html).toContain('And 18 more.');
    expect(html).toContain('And 90 more, under');
    expect(printableRecoverySheet(book, aRecoverySheet)).not.toContain('more.');
  });
});
