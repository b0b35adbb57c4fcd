import type { MenuWords } from '../../shape/menus.ts';

/** Our own words, so they are nobody else’s to look up. */
const source = 'src/words/pt-BR';
const pickUp = `${source}/pick-up.ts`;

export const latchkey: MenuWords = {
  'Save the file for the app': { shown: 'Salvar o arquivo para o aplicativo', source: pickUp },
  Phone: { shown: 'Celular', source },
  'A folder': { shown: 'Uma pasta', source },
  'Your Wi-Fi': { shown: 'Seu Wi-Fi', source },
  Browser: { shown: 'Navegador', source },
  Router: { shown: 'Roteador', source },
  Outside: { shown: 'Fora', source },
  Inside: { shown: 'Dentro', source },
  Mail: { shown: 'E-mail', source },
  Plan: { shown: 'Plano', source },
  'per year': { shown: 'por ano', source },
  Payment: { shown: 'Pagamento', source },
};
