import type { unexpected as english } from '../../en/problems/unexpected.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const unexpected: WordsOf<typeof english> = {
  what: 'Er ging iets mis in Latchkey.',
  why: 'Misschien is het programma gestopt, of het is onze fout.',
  next: 'Probeer het opnieuw. Gebeurt het weer, sluit Latchkey dan en open het: je antwoorden zijn bewaard.',
};
