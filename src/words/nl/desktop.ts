import type { desktop as english } from '../en/desktop.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const desktop: WordsOf<typeof english> = {
  keyEnds: {
    title:
      '{count, plural, one {Een sleutel verloopt binnenkort} other {{count} sleutels verlopen binnenkort}}',
    only: 'De sleutel voor {name} verloopt op {day}. Latchkey kan hem vernieuwen.',
    named: '{name}: {day}',
    more: 'en nog {count}',
    renew: 'Latchkey kan ze vernieuwen.',
  },
  closing: {
    message: 'Sommige sleutels zijn nog niet overhandigd.',
    detail:
      'Latchkey draait zonder sleutelhanger, dus het vergeet deze sleutels als het sluit. Je zou nieuwe moeten maken.',
    stay: 'Blijven',
    close: 'Sluiten en vergeten',
  },
  cannotStart: {
    taken: 'Latchkey draait al, in je browser. Sluit het daar eerst.',
    shared:
      'Andere gebruikers van deze computer kunnen in de map waarin Latchkey zijn bestanden bewaart. Sluit die map voor hen af en start opnieuw.',
    unusable:
      'Latchkey kan zijn bestanden niet gebruiken. Misschien is de schijf vol, of kan er alleen van worden gelezen.',
    failed: 'Latchkey kon niet starten.',
  },
};
