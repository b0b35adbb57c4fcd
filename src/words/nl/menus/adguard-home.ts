import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/AdguardTeam/AdGuardHome, read in commit 75e43ab5. */
const source = 'client/src/__locales/nl.json';

export const adguardHome: MenuWords = {
  Filters: { shown: 'Filters', source },
  'DNS rewrites': { shown: 'DNS herschrijvingen', source },
  'Add DNS rewrite': { shown: 'DNS-herschrijving toevoegen', source },
  Save: { shown: 'Opslaan', source },
};
