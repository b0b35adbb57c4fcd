import type { updates as english } from '../en/updates.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const updates: WordsOf<typeof english> = {
  question: {
    title: '¿Puede Latchkey buscar versiones nuevas de sí mismo?',
    says: 'Si es así, consulta github.com una vez al día y descarga lo nuevo. No envía nada sobre ti ni sobre tu casa. Puedes cambiarlo en “Acerca de Latchkey”.',
    yes: 'Sí, buscar',
    no: 'No',
  },
  state: {
    asked: 'Aún no has dicho si Latchkey puede buscar versiones nuevas. Hasta entonces no consulta a nadie.',
    off: 'Latchkey no busca versiones nuevas. No te enterarás cuando se corrija un error.',
    looking: 'Buscando una versión nueva',
    'nothing-new': 'Tienes la versión más reciente. Última búsqueda: {when}.',
    found: 'La versión {version} está disponible. Se descargará en cuanto no haya nada más en marcha.',
    downloading: 'Descargando la versión {version}: {percent} %',
    ready: {
      'at-quit': 'La versión {version} está lista. Sustituirá a esta cuando cierres Latchkey.',
      'when-asked':
        'La versión {version} está lista. Al reiniciar Latchkey, tu equipo te pedirá la contraseña.',
      'when-closed':
        'La versión {version} está lista. Sustituirá a esta cuando cierres Latchkey. Después ábrelo con las mismas opciones.',
    },
  },
  waits: {
    build: 'Ahora mismo se está construyendo algo. Reinicia cuando haya terminado.',
    removal: 'Estás a punto de quitar algo. Reinicia cuando hayas terminado.',
    'hand-over': 'Una llave va de camino a su dispositivo. Reinicia cuando haya llegado.',
    other: 'Latchkey todavía está trabajando en algo. Inténtalo de nuevo en un momento.',
  },
  restart: 'Reiniciar ahora',
  lookNow: 'Buscar ahora',
  turnOn: 'Buscar versiones nuevas',
  turnOff: 'Dejar de buscar',
  whatIsNew: { title: 'Novedades de la versión {version}', inEnglish: 'Esta lista está en inglés.' },
  refused: {
    title: 'Se ha rechazado una versión nueva',
    stays: 'No se ha cambiado nada y este Latchkey sigue funcionando. Mañana volverá a buscar.',
    why: {
      unsigned: 'Su archivo no tiene firma. Nadie puede decir quién lo hizo.',
      signature: 'Su firma no es la de los autores de Latchkey, o pertenece a otro archivo.',
      publisher: 'Tu equipo no confía en quien hizo el archivo.',
      older:
        'La versión más reciente que se ofrece es anterior a esta o a otra ofrecida antes. Puede que esa se haya retirado.',
      'pre-release':
        'La versión que se ofrece es preliminar. Este Latchkey solo acepta versiones definitivas.',
      'other-content': 'El archivo no es el que se firmó.',
      'other-place': 'El enlace al archivo llevaba a un lugar en el que Latchkey no confía.',
      'not-for-here': 'No hay ningún archivo para este tipo de equipo.',
      unreadable: 'La descripción de la versión más reciente no se entiende.',
    },
  },
  failed: {
    unreachable:
      'Nadie respondió cuando Latchkey buscó una versión nueva. Lo intentará de nuevo dentro de una hora.',
    'cut-short': 'Una versión nueva no llegó completa. Latchkey lo intentará de nuevo dentro de una hora.',
    'not-kept': 'No se pudo guardar una versión nueva en este equipo. Comprueba si el disco está lleno.',
    'not-installed':
      'Una versión nueva no pudo ocupar el lugar de esta. Descárgala tú e instálala encima de esta.',
  },
  notHere: {
    source: 'Este Latchkey no se actualiza solo. Consigue uno más nuevo igual que conseguiste este.',
    flathub: 'Las versiones nuevas de este Latchkey vienen de Flathub.',
    homebrew: 'Las versiones nuevas de este Latchkey vienen de Homebrew.',
    portable: 'Este Latchkey no se actualiza solo. Descarga uno más nuevo y ponlo donde está este.',
    'no-release-key':
      'Quien creó este Latchkey no le dio una clave para actualizaciones. No podría distinguir una auténtica de una falsa, así que no busca ninguna.',
  },
};
