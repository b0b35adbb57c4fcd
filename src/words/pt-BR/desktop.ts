import type { desktop as english } from '../en/desktop.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const desktop: WordsOf<typeof english> = {
  keyEnds: {
    title:
      '{count, plural, =1 {Uma chave vence em breve} one {{count} chave vence em breve} other {{count} chaves vencem em breve}}',
    only: 'A chave de {name} vence em {day}. O Latchkey pode renová-la.',
    named: '{name}: {day}',
    more: 'e mais {count}',
    renew: 'O Latchkey pode renová-las.',
  },
  closing: {
    message: 'Algumas chaves ainda não foram entregues.',
    detail:
      'O Latchkey está rodando sem um chaveiro. Por isso, ele esquece estas chaves quando fecha. Você teria de fazer novas.',
    stay: 'Deixar aberto',
    close: 'Fechar e esquecê-las',
  },
  cannotStart: {
    taken: 'O Latchkey já está aberto, no seu navegador. Feche-o lá primeiro.',
    shared:
      'Outros usuários deste computador podem entrar na pasta onde o Latchkey guarda os arquivos dele. Feche essa pasta para eles e inicie de novo.',
    unusable:
      'O Latchkey não consegue usar os arquivos dele. O disco pode estar cheio, ou só permitir leitura.',
    failed: 'O Latchkey não conseguiu iniciar.',
  },
};
