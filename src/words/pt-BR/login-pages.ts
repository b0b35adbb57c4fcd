import type { loginPages as english } from '../en/login-pages.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const loginPages: WordsOf<typeof english> = {
  in: {
    heading: 'Você pode voltar ao Latchkey',
    about: 'O Latchkey continua sozinho. Você pode fechar esta página.',
  },
  denied: {
    heading: 'Você pode voltar ao Latchkey',
    about: 'Sua casa não deixou o Latchkey entrar. Lá você pode tentar de novo.',
  },
  wrong: {
    heading: 'Este não é o login que o Latchkey está esperando',
    about: 'Volte ao Latchkey e abra a página de login a partir dele.',
  },
};
