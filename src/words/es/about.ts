import type { about as english } from '../en/about.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const about: WordsOf<typeof english> = {
  title: 'Acerca de Latchkey',
  version: 'Versión {version}',
  licence:
    'Latchkey es software libre de código abierto, con licencia MIT. Puedes usarlo, modificarlo y compartirlo.',
  privacy: 'No tiene servidor ni cuenta, y nadie registra lo que haces con él.',
  notices: {
    title: 'El trabajo de otros en Latchkey',
    lead: 'Latchkey se apoya en el trabajo de muchas personas. Estos son sus nombres y sus condiciones.',
    coming: 'Obteniendo la lista',
    missing: 'No se pudo obtener la lista.',
    one: '{name} {version}, {licence}',
  },
  close: 'Cerrar',
};
