import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { page } from './book/page.ts';

export const guides: WordsOf<typeof english> = {
  needs: page.needs,
  before: page.before,
  steps: page.steps,
  otherwise: page.otherwise,
  search: page.search,
  wrong: page.wrong,
  test: page.test,
  remove: page.remove,
  thenApp: page.thenApp,
  replacing: {
    title: page.replacing.title,
    choose: page.replacing.choose,
    takeOut: page.replacing.takeOut,
  },
  know: page.know,
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
