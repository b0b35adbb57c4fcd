import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = [
  { say: 'Na dole formularza naciśnij **Continue to summary**.' },
  { say: 'Pod podsumowaniem naciśnij **Create Token**.' },
  { say: 'Naciśnij **Copy** obok tokenu. Widać go tylko ten jeden raz.' },
];
