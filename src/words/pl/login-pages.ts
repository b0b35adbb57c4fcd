import type { loginPages as english } from '../en/login-pages.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const loginPages: WordsOf<typeof english> = {
  in: {
    heading: 'Możesz wrócić do Latchkey',
    about: 'Latchkey sam idzie dalej. Możesz zamknąć tę stronę.',
  },
  denied: {
    heading: 'Możesz wrócić do Latchkey',
    about: 'Twój dom nie wpuścił Latchkey. Możesz tam spróbować ponownie.',
  },
  wrong: {
    heading: 'To nie jest logowanie, na które czeka Latchkey',
    about: 'Wróć do Latchkey i otwórz stronę logowania stamtąd.',
  },
};
