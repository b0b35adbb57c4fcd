import type { MenuWords } from '../../shape/menus.ts';

/** Our own words, so they are nobody else’s to look up. */
const source = 'src/words/pl';
const pickUp = `${source}/pick-up.ts`;

export const latchkey: MenuWords = {
  'Save the file for the app': { shown: 'Zapisz plik dla aplikacji', source: pickUp },
  Phone: { shown: 'Telefon', source },
  'A folder': { shown: 'Folder', source },
  'Your Wi-Fi': { shown: 'Twoje Wi-Fi', source },
  Browser: { shown: 'Przeglądarka', source },
  Router: { shown: 'Router', source },
  Outside: { shown: 'Na zewnątrz', source },
  Inside: { shown: 'Wewnątrz', source },
  Mail: { shown: 'Poczta', source },
  Plan: { shown: 'Plan', source },
  'per year': { shown: 'rocznie', source },
  Payment: { shown: 'Płatność', source },
};
