import type { about as english } from '../en/about.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const about: WordsOf<typeof english> = {
  title: 'Sobre o Latchkey',
  version: 'Versão {version}',
  licence:
    'O Latchkey é software livre de código aberto, sob a licença MIT. Você pode usar, modificar e passar adiante.',
  privacy: 'Ele não tem servidor nem conta, e ninguém registra o que você faz com ele.',
  notices: {
    title: 'O trabalho de outras pessoas no Latchkey',
    lead: 'O Latchkey se apoia no trabalho de muita gente. Estes são os nomes e as condições de cada um.',
    coming: 'Buscando a lista',
    missing: 'Não foi possível buscar a lista.',
    one: '{name} {version}, {licence}',
  },
  close: 'Fechar',
};
