import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/AdguardTeam/AdGuardHome, read in commit 75e43ab5. */
const source = 'client/src/__locales/es.json';

export const adguardHome: MenuWords = {
  Filters: { shown: 'Filtros', source },
  'DNS rewrites': { shown: 'Reescrituras DNS', source },
  'Add DNS rewrite': { shown: 'Añadir reescritura DNS', source },
  Save: { shown: 'Guardar', source },
};
