import type { desktop as english } from '../en/desktop.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const desktop: WordsOf<typeof english> = {
  keyEnds: {
    title:
      '{count, plural, =1 {Una llave caduca pronto} one {{count} llave caduca pronto} other {{count} llaves caducan pronto}}',
    only: 'La llave de {name} caduca el {day}. Latchkey puede renovarla.',
    named: '{name}: {day}',
    more: 'y {count} más',
    renew: 'Latchkey puede renovarlas.',
  },
  closing: {
    message: 'Algunas llaves aún no están entregadas.',
    detail:
      'Latchkey funciona sin llavero, así que olvida estas llaves cuando se cierra. Tendrías que hacer otras nuevas.',
    stay: 'No cerrar',
    close: 'Cerrar y olvidarlas',
  },
  cannotStart: {
    taken: 'Latchkey ya está abierto, en tu navegador. Ciérralo allí primero.',
    shared:
      'Otros usuarios de este equipo pueden entrar en la carpeta donde Latchkey guarda sus archivos. Ciérrales esa carpeta y empieza de nuevo.',
    unusable: 'Latchkey no puede usar sus archivos. Puede que el disco esté lleno, o que solo se pueda leer.',
    failed: 'Latchkey no pudo iniciarse.',
  },
};
