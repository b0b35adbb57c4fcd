import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = [
  { say: 'Au bas du formulaire, appuyez sur **Continue to summary**.' },
  { say: 'Sous le résumé, appuyez sur **Create Token**.' },
  { say: 'Appuyez sur **Copy** à côté du jeton. Il n’est affiché que cette fois.' },
];
