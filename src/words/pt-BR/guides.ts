import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const guides: WordsOf<typeof english> = {
  needs: 'Do que você precisa',
  before: 'Antes de começar',
  steps: 'Passo a passo',
  otherwise: {
    phone: 'Meu celular mostra outra coisa',
    computer: 'Meu computador mostra outra coisa',
    page: 'Minha página mostra outra coisa',
  },
  search: 'As palavras podem ser diferentes. Procure por “{word}” nas configurações.',
  wrong: 'Se algo atrapalhar',
  test: 'Testar',
  remove: {
    key: 'Remover a chave de novo',
    trust: 'Deixar de confiar',
    setting: 'Desfazer',
  },
  thenApp: 'Depois, no aplicativo',
  replacing: {
    title: 'Uma chave nova no lugar de uma antiga',
    choose:
      'Se um dispositivo oferecer as duas, escolha a que começa com “{keyName}”. “{oldKeyName}” é a antiga.',
    takeOut: 'Remover a chave antiga',
  },
  know: 'O que saber antes',
  opening: 'Abrindo o guia',
  purpose: 'Onde você quer usar a chave',
  place: 'Quem deve confiar na sua casa',
  compare: 'O que o dispositivo tem de mostrar',
  step: 'Passo {number} de {count}',
  elsewhere: 'Aqui está diferente',
  showAll: 'Mostrar todos os passos',
  oneByOne: 'Um passo por vez',
  next: 'Próximo passo',
  previous: 'Passo anterior',
  print: 'Imprimir este guia',
  printedRenewed: 'Duas páginas: a chave nova, e como tirar a antiga. Não há nenhum segredo nelas.',
  printed: 'Uma página para este dispositivo. Não há nenhum segredo nela.',
  printedTrust: 'Uma página com a impressão digital. Não há nenhum segredo nela.',
  printedNetwork: 'Uma página com estes passos. Não há nenhum segredo nela.',
};
