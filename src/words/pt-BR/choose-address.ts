import type { chooseAddress as english } from '../en/choose-address.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const chooseAddress: WordsOf<typeof english> = {
  heading: 'Escolha seu endereço',
  lead: 'É este endereço que você abre fora de casa. Ele não revela nada sobre quem mora lá.',
  label: 'Nome',
  looking: 'Verificando se está livre',
  free: '{hostname} está livre.',
  ours: '{hostname} já é seu. O Latchkey o configurou.',
  otherHome: 'Este nome pertence à sua casa {home}.',
  otherHomeWhy: 'Digite outro nome. Duas casas não podem dividir um endereço.',
  taken: '{hostname} já está em uso.',
  privatePath: 'o caminho privado “{tunnel}”',
  takenBy:
    '{count, plural, one {Este registro está lá agora. O Latchkey não mexe nele, a menos que você diga o contrário.} other {Estes {count} registros estão lá agora. O Latchkey não mexe neles, a menos que você diga o contrário.}}',
  record: '{content} (registro {type})',
  writer: {
    certain:
      'Um programa fica atualizando este registro (um cliente DDNS). Pare-o, ou ele pode pôr o registro de volta.',
    likely:
      'Um programa parece ficar atualizando este registro (um cliente DDNS). Pare-o, ou ele pode pôr o registro de volta.',
    possible: 'Se um programa mantém este registro atualizado (um cliente DDNS), pare-o antes.',
    inHome:
      'A integração Cloudflare do Home Assistant é um programa assim. Ela fica em Configurações, em Dispositivos e serviços.',
  },
  takenNext: 'Digite outro nome, ou assuma este. Você também pode parar aqui: nada foi alterado.',
  stop: 'Parar aqui',
  agreed: 'Você vai assumir {hostname}.',
  agreedWhy:
    '{count, plural, one {Este registro fica até você aprovar o plano. Ele é restaurado quando você remove tudo.} other {Estes {count} registros ficam até você aprovar o plano. Eles são restaurados quando você remove tudo.}}',
  takeOver: {
    ask: 'Assumir este nome',
    heading: 'Assumir {hostname}?',
    now: '{count, plural, one {Hoje há este registro lá:} other {Hoje há estes {count} registros lá:}}',
    stops: 'O que usa este nome deixa de funcionar: um site, uma página de e-mail ou um dispositivo.',
    path: 'Em seguida, o Latchkey examina o caminho privado por trás dele e mostra o que pode ficar como está.',
    back: 'O Latchkey anota o que havia lá por último. Isso é restaurado quando você escolhe outro nome ou remove tudo.',
    plan: 'Nada muda até você aprovar o plano.',
    go: 'Assumir',
    another: 'Escolher outro nome',
    leave: 'Deixar como está',
  },
  empty: 'Digite um nome para continuar',
  suggestions: 'Ideias',
  use: 'Usar este endereço',
  useNamed: 'Usar {hostname}',
  fact: 'Nada muda até você aprovar',
  technical: 'Nome técnico: hostname, um registro DNS na sua zona.',
};
