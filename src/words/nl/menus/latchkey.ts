import type { MenuWords } from '../../shape/menus.ts';

/** Our own words, so they are nobody else’s to look up. */
const source = 'src/words/nl';
const pickUp = `${source}/pick-up.ts`;

export const latchkey: MenuWords = {
  'Save the file for the app': { shown: 'Het bestand voor de app bewaren', source: pickUp },
  Phone: { shown: 'Telefoon', source },
  'A folder': { shown: 'Een map', source },
  'Your Wi-Fi': { shown: 'Je wifi', source },
  Browser: { shown: 'Browser', source },
  Router: { shown: 'Router', source },
  Outside: { shown: 'Buiten', source },
  Inside: { shown: 'Binnen', source },
  Mail: { shown: 'E-mail', source },
  Plan: { shown: 'Abonnement', source },
  'per year': { shown: 'per jaar', source },
  Payment: { shown: 'Betaling', source },
};
