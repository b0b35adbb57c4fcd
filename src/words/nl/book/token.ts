import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = [
  { say: 'Klik onderaan het formulier op **Continue to summary**.' },
  { say: 'Klik onder het overzicht op **Create Token**.' },
  { say: 'Klik op **Copy** naast het token. Het wordt alleen deze keer getoond.' },
];
