import type { unexpected as english } from '../../en/problems/unexpected.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const unexpected: WordsOf<typeof english> = {
  what: 'Algo falló dentro de Latchkey.',
  why: 'Puede que el programa se haya detenido, o que sea un error nuestro.',
  next: 'Vuelve a intentarlo. Si pasa de nuevo, cierra Latchkey y ábrelo: tus respuestas se conservan.',
};
