import type { about as english } from '../en/about.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const about: WordsOf<typeof english> = {
  title: 'Over Latchkey',
  version: 'Versie {version}',
  licence:
    'Latchkey is vrije software met open broncode, onder de MIT-licentie. Je mag het gebruiken, aanpassen en doorgeven.',
  privacy: 'Het heeft geen server en geen account, en niemand houdt bij wat je ermee doet.',
  notices: {
    title: 'Het werk van anderen in Latchkey',
    lead: 'Latchkey bouwt voort op het werk van velen. Dit zijn hun namen en hun voorwaarden.',
    coming: 'De lijst wordt opgehaald',
    missing: 'De lijst kon niet worden opgehaald.',
    one: '{name} {version}, {licence}',
  },
  close: 'Sluiten',
};
