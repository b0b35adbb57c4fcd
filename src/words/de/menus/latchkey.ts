import type { MenuWords } from '../../shape/menus.ts';

/** Our own words, so they are nobody else’s to look up. */
const source = 'src/words/de';
const pickUp = `${source}/pick-up.ts`;

export const latchkey: MenuWords = {
  'Save the file for the app': { shown: 'Datei für die App sichern', source: pickUp },
  Phone: { shown: 'Handy', source },
  'A folder': { shown: 'Ein Ordner', source },
  'Your Wi-Fi': { shown: 'Dein WLAN', source },
  Browser: { shown: 'Browser', source },
  Router: { shown: 'Router', source },
  Outside: { shown: 'Draußen', source },
  Inside: { shown: 'Drinnen', source },
  Mail: { shown: 'E-Mail', source },
  Plan: { shown: 'Tarif', source },
  'per year': { shown: 'pro Jahr', source },
  Payment: { shown: 'Zahlung', source },
};
