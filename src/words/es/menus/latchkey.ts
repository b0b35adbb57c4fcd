import type { MenuWords } from '../../shape/menus.ts';

/** Our own words, so they are nobody else’s to look up. */
const source = 'src/words/es';
const pickUp = `${source}/pick-up.ts`;

export const latchkey: MenuWords = {
  'Save the file for the app': { shown: 'Guardar el archivo para la app', source: pickUp },
  Phone: { shown: 'Teléfono', source },
  'A folder': { shown: 'Una carpeta', source },
  'Your Wi-Fi': { shown: 'Tu Wi-Fi', source },
  Browser: { shown: 'Navegador', source },
  Router: { shown: 'Router', source },
  Outside: { shown: 'Fuera', source },
  Inside: { shown: 'Dentro', source },
  Mail: { shown: 'Correo', source },
  Plan: { shown: 'Plan', source },
  'per year': { shown: 'al año', source },
  Payment: { shown: 'Pago', source },
};
