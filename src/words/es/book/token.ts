import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = [
  { say: 'Al pie del formulario, pulsa **Continue to summary**.' },
  { say: 'Debajo del resumen, pulsa **Create Token**.' },
  { say: 'Pulsa **Copy** junto al token. Solo se muestra esta vez.' },
];
