import type { names as english } from '../en/names.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const names: WordsOf<typeof english> = {
  fault: {
    empty: 'Ainda não há um nome.',
    characters: 'Um endereço não pode ter {characters}. Pode ter letras de a a z, números e hifens.',
    hyphen: 'Um endereço não pode começar nem terminar com hífen.',
    'too-long': 'Este nome é longo demais. Ele tem {length} caracteres, e o limite é {most}.',
    reserved: '“{label}” tem um significado próprio na internet. Há programas que procuram por ele sozinhos.',
    'no-word': '“{label}” começa como um nome em outro alfabeto, mas não é um.',
    'own-domain': 'Este é o próprio domínio. Sua casa recebe um nome antes dele.',
    'other-domain': '{host} pertence a outro domínio. Seu endereço aqui termina em {domain}.',
    'too-deep':
      'Há um ponto a mais. O certificado gratuito da Cloudflare cobre nomes logo abaixo de {domain}, e não além disso.',
    'no-domain': '“{host}” é só uma parte de um nome. Um nome completo tem um ponto.',
    numbers: 'Este é um endereço de números. Sua casa precisa de um nome.',
    'at-home-only': 'Nomes que terminam em {ending} só funcionam em casa. Digite o que funciona de fora.',
  },
  character: {
    space: 'um espaço',
    control: 'uma quebra de linha ou tabulação',
    other: '“{character}”',
  },
  instead: 'Usar {name}',
  leftOut: {
    scheme: '{text}',
    login: 'o login',
    port: '{text}',
    rest: '{text}',
    dot: 'o ponto no fim',
    capitals: 'as maiúsculas',
  },
  leavesOut: 'O Latchkey deixa de fora: {parts}. O endereço é só o nome.',
};
