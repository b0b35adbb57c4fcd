import type { loginPages as english } from '../en/login-pages.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const loginPages: WordsOf<typeof english> = {
  in: {
    heading: 'Puedes volver a Latchkey',
    about: 'Latchkey continúa por su cuenta. Puedes cerrar esta página.',
  },
  denied: {
    heading: 'Puedes volver a Latchkey',
    about: 'Tu casa no dejó entrar a Latchkey. Puedes volver a intentarlo allí.',
  },
  wrong: {
    heading: 'Este no es el inicio de sesión que espera Latchkey',
    about: 'Vuelve a Latchkey y abre desde allí la página de inicio de sesión.',
  },
};
