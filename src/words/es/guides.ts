import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const guides: WordsOf<typeof english> = {
  needs: 'Qué necesitas',
  before: 'Antes de empezar',
  steps: 'Paso a paso',
  otherwise: {
    phone: 'Mi teléfono muestra otra cosa',
    computer: 'Mi equipo muestra otra cosa',
    page: 'Mi página muestra otra cosa',
  },
  search: 'Las palabras pueden variar. Busca “{word}” en los ajustes.',
  wrong: 'Si algo se interpone',
  test: 'Pruébalo',
  remove: { key: 'Quitar de nuevo la llave', trust: 'Dejar de confiar en ella', setting: 'Deshacerlo' },
  thenApp: 'Después, en la app',
  replacing: {
    title: 'Una llave nueva en lugar de una antigua',
    choose:
      'Si un dispositivo ofrece las dos, elige la que empieza por “{keyName}”. “{oldKeyName}” es la antigua.',
    takeOut: 'Quitar la llave antigua',
  },
  know: 'Qué conviene saber antes',
  opening: 'Abriendo la guía',
  purpose: 'Dónde quieres usar la llave',
  place: 'Quién va a confiar en tu casa',
  compare: 'Lo que el dispositivo tiene que mostrar',
  step: 'Paso {number} de {count}',
  elsewhere: 'No se ve así',
  showAll: 'Mostrar todos los pasos',
  oneByOne: 'Un paso cada vez',
  next: 'Paso siguiente',
  previous: 'Paso anterior',
  print: 'Imprimir esta guía',
  printedRenewed: 'Dos páginas: la llave nueva y cómo se quita la antigua. No contienen ningún secreto.',
  printed: 'Una página para este dispositivo. No contiene ningún secreto.',
  printedTrust: 'Una página con la huella digital. No contiene ningún secreto.',
  printedNetwork: 'Una página con estos pasos. No contiene ningún secreto.',
};
