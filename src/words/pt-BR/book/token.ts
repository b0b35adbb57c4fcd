import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = [
  { say: 'No fim do formulário, pressione **Continue to summary**.' },
  { say: 'Abaixo do resumo, pressione **Create Token**.' },
  { say: 'Pressione **Copy** ao lado do token. Ele só aparece esta vez.' },
];
