import type { loginPages as english } from '../en/login-pages.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const loginPages: WordsOf<typeof english> = {
  in: {
    heading: 'Je kunt terug naar Latchkey',
    about: 'Latchkey gaat vanzelf verder. Je kunt deze pagina sluiten.',
  },
  denied: {
    heading: 'Je kunt terug naar Latchkey',
    about: 'Je huis liet Latchkey niet binnen. Je kunt het daar opnieuw proberen.',
  },
  wrong: {
    heading: 'Dit is niet de aanmelding waar Latchkey op wacht',
    about: 'Ga terug naar Latchkey en open de aanmeldpagina daar.',
  },
};
