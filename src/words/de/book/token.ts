import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = [
  { say: 'Drücke ganz unten im Formular **Continue to summary**.' },
  { say: 'Drücke unter der Zusammenfassung **Create Token**.' },
  { say: 'Drücke neben dem Token **Copy**. Es wird nur dieses eine Mal gezeigt.' },
];
