import type { loginPages as english } from '../en/login-pages.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const loginPages: WordsOf<typeof english> = {
  in: {
    heading: 'Vous pouvez revenir à Latchkey',
    about: 'Latchkey continue tout seul. Vous pouvez fermer cette page.',
  },
  denied: {
    heading: 'Vous pouvez revenir à Latchkey',
    about: 'Votre maison n’a pas laissé entrer Latchkey. Vous pouvez réessayer là-bas.',
  },
  wrong: {
    heading: 'Ce n’est pas la connexion que Latchkey attend',
    about: 'Revenez à Latchkey et ouvrez la page de connexion depuis là.',
  },
};
