import type { MenuWords } from '../../shape/menus.ts';

/** Settings is another word in Spain (Ajustes) than in Latin America (Configuración), so it stays as it is. */
const storage = 'https://support.apple.com/es-la/HT201656';

export const iphone: MenuWords = {
  General: { shown: 'General', source: storage },
};
