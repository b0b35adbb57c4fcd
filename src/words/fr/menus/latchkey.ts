import type { MenuWords } from '../../shape/menus.ts';

/** Our own words, so they are nobody else’s to look up. */
const source = 'src/words/fr';
const pickUp = `${source}/pick-up.ts`;

export const latchkey: MenuWords = {
  'Save the file for the app': { shown: 'Enregistrer le fichier pour l’application', source: pickUp },
  Phone: { shown: 'Téléphone', source },
  'A folder': { shown: 'Un dossier', source },
  'Your Wi-Fi': { shown: 'Votre Wi-Fi', source },
  Browser: { shown: 'Navigateur', source },
  Router: { shown: 'Routeur', source },
  Outside: { shown: 'Extérieur', source },
  Inside: { shown: 'Intérieur', source },
  Mail: { shown: 'E-mail', source },
  Plan: { shown: 'Offre', source },
  'per year': { shown: 'par an', source },
  Payment: { shown: 'Paiement', source },
};
