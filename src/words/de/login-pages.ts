import type { loginPages as english } from '../en/login-pages.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const loginPages: WordsOf<typeof english> = {
  in: {
    heading: 'Du kannst zurück zu Latchkey gehen',
    about: 'Latchkey macht von selbst weiter. Diese Seite kannst du schließen.',
  },
  denied: {
    heading: 'Du kannst zurück zu Latchkey gehen',
    about: 'Dein Zuhause hat Latchkey nicht hereingelassen. Dort kannst du es noch einmal versuchen.',
  },
  wrong: {
    heading: 'Das ist nicht die Anmeldung, auf die Latchkey wartet',
    about: 'Geh zurück zu Latchkey und öffne die Anmeldeseite von dort.',
  },
};
