import type { plan as english } from '../../en/build/plan-kinds.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const plan: WordsOf<typeof english> = {
  build: {
    heading: 'Durchsehen und bauen',
    lead: 'Das ist alles, was Latchkey in deinem Cloudflare-Konto tun wird.',
    leadWithHome: 'Das ist alles, was Latchkey in deinem Cloudflare-Konto und in Home Assistant tun wird.',
    approve: 'Meinen privaten Eingang bauen',
    fact: 'Nichts ändert sich, bevor du zustimmst',
  },
  change: {
    heading: 'Deine Änderungen durchsehen',
    lead: 'Das ist alles, was Latchkey in deinem Cloudflare-Konto tun wird. Der Rest bleibt, wie er ist.',
    leadWithHome:
      'Das ist alles, was Latchkey in deinem Cloudflare-Konto und in Home Assistant tun wird. Der Rest bleibt, wie er ist.',
    approve: 'Diese Änderungen vornehmen',
    fact: 'Nichts ändert sich, bevor du zustimmst',
  },
  repair: {
    heading: 'In Ordnung bringen',
    lead: 'Jemand hat geändert, was Latchkey gebaut hat. Das hier macht es wieder so, wie du es wolltest.',
    approve: 'In Ordnung bringen',
    fact: 'Nichts ändert sich, bevor du zustimmst',
  },
  home: {
    heading: 'Home Assistant einrichten',
    lead: 'Das ist alles, was Latchkey in Home Assistant tun wird. Der Rest bleibt, wie er ist.',
    approve: 'Diese Änderungen vornehmen',
    fact: 'Nichts ändert sich, bevor du zustimmst',
  },
  removal: {
    heading: 'Alles entfernen',
    lead: 'Das ist alles, was entfernt wird. Danach erreicht niemand dein Zuhause von außen, auch du nicht.',
    approve: 'Alles entfernen',
    fact: 'Nichts wird entfernt, bevor du zustimmst',
  },
  unfinished: {
    heading: 'Du hast auf halbem Weg aufgehört',
    lead: '{count, plural, one {{done} von {count} Schritt erledigt. Das ist noch übrig.} other {{done} von {count} Schritten erledigt. Das ist noch übrig.}}',
    approve: 'Weiter',
    fact: 'Es geht weiter mit dem, was übrig ist',
  },
};
