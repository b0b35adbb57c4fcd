import type { homes as english } from '../en/homes.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const homes: WordsOf<typeof english> = {
  title: 'Tus casas',
  open: 'Casa: {name}',
  lead: 'Cada casa tiene sus propias llaves y su propio acceso a Cloudflare. De las demás ves lo último que se anotó.',
  looking: 'Buscando tus casas',
  unreadable: 'Una casa que no se puede leer',
  unnamed: 'Casa nueva',
  unnamedIn: 'Casa nueva en {domain}',
  openNow: 'Abierta ahora',
  openThis: 'Abrir',
  openNamed: 'Abrir {name}',
  forget: 'Olvidar',
  forgetNamed: 'Olvidar {name}',
  add: 'Configurar otra casa',
  close: 'Cerrar',
  progress: {
    unreadable: 'No se pueden leer sus notas. Cuando la abras, se conservarán con otro nombre.',
    'not-begun': 'Aún sin empezar',
    'setting-up': 'En preparación: {step} de {steps}',
    checked: 'Última comprobación: {when}',
    unchecked: 'Configurada. Sin comprobar desde el último cambio.',
  },
  card: {
    title: 'Configurar otra casa',
    detail:
      'Por ejemplo, la casa de tus padres: con otra dirección y, si quieres, con otra cuenta de Cloudflare.',
  },
  forgetting: {
    heading: '¿Olvidar {name} en este equipo?',
    list: 'Qué ocurre',
    answers: 'Sus respuestas, sus llaves y su acceso a Cloudflare se borran de este equipo.',
    atRisk:
      '{count, plural, one {Que Latchkey sepa, {count} llave aún no está en ningún dispositivo. Se pierde.} other {Que Latchkey sepa, {count} llaves aún no están en ningún dispositivo. Se pierden.}}',
    stands: {
      nothing: 'Para esta casa no se ha construido nada, así que no se pierde nada más.',
      'at-cloudflare':
        'Lo que hay en Cloudflare se queda, y las llaves de los dispositivos siguen funcionando. Para quitarlo, abre la casa y quita todo allí primero.',
      'own-proxy':
        'Tu proxy inverso sigue como está. Sin la autoridad de esta casa, ya no se puede renovar ni desactivar ninguna llave.',
      unknown: 'Latchkey no sabe qué dejó en Cloudflare o en casa. Lo que haya allí se queda.',
    },
    label: 'Escribe {name} para seguir',
    wrong: 'Esa no es la dirección de esta casa.',
    hint: 'Así no hay duda de que te refieres a esta casa.',
    go: 'Olvidar esta casa',
    keep: 'Conservarla',
  },
  access: {
    title: 'Otra de tus casas ya tiene acceso',
    detail: 'El token se queda en este equipo. Úsalo si el dominio de esta casa está en la misma cuenta.',
    list: 'Accesos en este equipo',
    use: 'Usar el mismo acceso',
    useNamed: 'Usar el mismo acceso que {name}',
    row: 'Acceso de {name}',
  },
};
