import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/AdguardTeam/AdGuardHome, read in commit 75e43ab5. */
const source = 'client/src/__locales/pl.json';

export const adguardHome: MenuWords = {
  Filters: { shown: 'Filtry', source },
  'DNS rewrites': { shown: 'Przepisywanie DNS', source },
  'Add DNS rewrite': { shown: 'Dodaj przepisywanie DNS', source },
  Save: { shown: 'Zapisz', source },
};
