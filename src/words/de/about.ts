import type { about as english } from '../en/about.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const about: WordsOf<typeof english> = {
  title: 'Über Latchkey',
  version: 'Version {version}',
  licence:
    'Latchkey ist freie Software mit offenem Quelltext unter der MIT-Lizenz. Du darfst es nutzen, ändern und weitergeben.',
  privacy: 'Es hat keinen Server und kein Konto, und niemand erfasst, was du damit machst.',
  notices: {
    title: 'Was in Latchkey von anderen stammt',
    lead: 'Latchkey baut auf der Arbeit vieler auf. Hier stehen ihre Namen und ihre Bedingungen.',
    coming: 'Die Liste wird geholt',
    missing: 'Die Liste konnte nicht geholt werden.',
    one: '{name} {version}, {licence}',
  },
  close: 'Schließen',
};
