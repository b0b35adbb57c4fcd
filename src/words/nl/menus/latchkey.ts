import type { MenuWords } from '../../shape/menus.ts';

/** Our own words, so they are nobody else’s to look up. */
const source = 'src/words/nl';

export const latchkey: MenuWords = {
  Download: { shown: 'Download', source },
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
