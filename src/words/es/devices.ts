import { LONGEST_DEVICE_NAME, MOST_DEVICES } from '../../contract/devices.ts';
import type { devices as english } from '../en/devices.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const devices: WordsOf<typeof english> = {
  problem: {
    NAME_EMPTY: 'Este dispositivo necesita un nombre.',
    NAME_TOO_LONG: `Este nombre es demasiado largo. El máximo es ${LONGEST_DEVICE_NAME} caracteres.`,
    NAME_TWICE: 'Otro dispositivo tiene este nombre.',
  },
  heading: '¿Quién recibe una llave?',
  lead: 'Cada teléfono, tableta y equipo recibe la suya. Si pierdes uno, desactivas solo esa llave. Todos los demás siguen entrando.',
  list: 'Dispositivos',
  add: 'Añadir otro dispositivo',
  addFirst: 'Añadir un dispositivo',
  addSeveral: 'Añadir varios a la vez',
  edit: 'Editar',
  editNamed: 'Editar {name}',
  unnamed: 'Dispositivo sin nombre',
  years: '{count, plural, one {{count} año} other {{count} años}}',
  none: 'Aún no hay dispositivos',
  noneWhy: 'Sin una llave nadie puede abrir tu casa, ni siquiera tú.',
  tooMany: `Son más de ${MOST_DEVICES} dispositivos.`,
  tooManyWhy:
    'El plan gratuito de Cloudflare permite 100 llaves por dominio, y Latchkey necesita dos para probar la cerradura. Quita {count} de la lista.',
  needsChange: 'Hay que cambiar un nombre',
  count: '{count, plural, one {Se hará {count} llave} other {Se harán {count} llaves}}',
  technical:
    'Nombre técnico: un certificado de cliente por dispositivo, firmado en tu propia cuenta de Cloudflare.',
  technicalWhat: '¿Qué es eso?',
  technicalWhy:
    'Una llave es un archivo con un secreto que ya no vuelve a salir de tu dispositivo. Cloudflare la pide antes de dejar llegar a tu casa. Una contraseña se puede adivinar o filtrar. Esto no se puede adivinar.',
  countNone: 'No se hace ninguna llave nueva',
  factLater: 'Nada cambia hasta que lo apruebes',
  removedKey: '{name} ya no está en la lista. La próxima construcción desactiva su llave para siempre.',
  unseen: 'Latchkey no puede ver tus llaves ahora mismo. Aun así, puedes cambiar la lista.',
  seeAgain: 'Mirar de nuevo',
  life: {
    new: 'Esta llave se hace con la próxima construcción.',
    works: 'Esta llave funciona.',
    'going-off': 'La próxima construcción desactiva esta llave.',
    off: 'Esta llave está desactivada. No volverá a abrir nada.',
    renewing: 'La próxima construcción hace una llave nueva para este dispositivo.',
    overlap: 'Funcionan dos llaves. Podrás quitar la antigua cuando la nueva haya abierto tu casa.',
    ending: 'La próxima construcción desactiva la llave antigua. La nueva sigue funcionando.',
    leaving:
      'La llave nueva funciona. La antigua ya no abre nada. Puedes recuperarla en la página de tu casa.',
  },
  ownProxy: {
    life: {
      new: 'Esta llave se hace con el próximo kit.',
      works: 'Esta llave funciona.',
      'going-off': 'El próximo kit desactiva esta llave.',
      off: 'Esta llave está desactivada. No volverá a abrir nada.',
      renewing: 'El próximo kit hace una llave nueva para este dispositivo.',
      overlap: 'Funcionan dos llaves. Podrás quitar la antigua cuando la nueva haya abierto tu casa.',
      ending: 'El próximo kit desactiva la llave antigua. La nueva sigue funcionando.',
      leaving: 'La llave nueva funciona. La antigua ya no abre nada.',
    },
    switchOff:
      'Abre hasta que el próximo kit esté en su sitio y el proxy se haya reiniciado. Después no volverá a funcionar.',
    fact: 'Nada cambia hasta que el próximo kit esté en su sitio',
    technical: 'Nombre técnico: un certificado de cliente por dispositivo, firmado por tu propia casa.',
    technicalWhy:
      'Una llave es un archivo con un secreto que ya no vuelve a salir de tu dispositivo. Tu proxy la pide antes de dejar llegar a Home Assistant. Una contraseña se puede adivinar o filtrar. Esto no se puede adivinar.',
    removedKey: '{name} ya no está en la lista. El próximo kit desactiva su llave para siempre.',
  },
  key: {
    change: 'Llave',
    changeNamed: 'Llave de {name}',
    heading: 'La llave de {name}',
    fact: 'Nada cambia hasta que lo apruebes',
    'switch-off': {
      title: '¿Se ha perdido? Desactivar esta llave',
      detail:
        'Primero la cerradura olvida la llave y después Cloudflare la retira. No volverá a funcionar. Todos los demás dispositivos siguen entrando.',
    },
    renew: {
      title: 'Renovar la llave',
      detail:
        'El dispositivo recibe una llave nueva, que tú entregas. La antigua funciona hasta que la desactives, así que nadie se queda fuera.',
    },
    'end-overlap': {
      title: 'Desactivar la llave antigua',
      detail:
        'Hazlo cuando el dispositivo abra tu casa con su llave nueva. A partir de entonces solo funciona la nueva.',
    },
    'new-key': {
      title: 'Hacer una llave nueva',
      detail: 'Una llave desactivada sigue desactivada. El dispositivo recibe otra, que tú entregas.',
    },
    'take-back': {
      title: 'Dejar la llave como estaba',
      detail: 'Anula el cambio que elegiste aquí. Aún no se ha hecho nada.',
    },
  },
  form: {
    add: 'Añadir un dispositivo',
    edit: 'Editar este dispositivo',
    name: 'Nombre',
    nameHint: 'Por ejemplo, Teléfono de Ana. Así encuentras la llave en tu lista.',
    plain:
      'En la propia llave, el nombre va con letras simples, sin acentos ni otros alfabetos. Aquí queda como lo escribiste.',
    platform: '¿Qué es?',
    platformGuessed: 'Latchkey se guía por el nombre. Elige otro tipo si no es correcto.',
    platformMissing: 'Elige qué es. Así la llave sale en un formato que le sirve.',
    validity: '¿Cuánto tiempo debe funcionar la llave?',
    validityHint: 'Después haces una nueva. Antes puedes desactivarla en cualquier momento.',
    remove: 'Quitar de la lista',
    done: 'Listo',
    another: 'Listo y añadir otro',
    anotherKeys: 'Ctrl+Enter o Cmd+Enter hace lo mismo',
    before: '{name} ya está en la lista.',
    cancel: 'Cancelar',
  },
  several: {
    heading: 'Añadir varios dispositivos',
    label: 'Nombres, uno por línea',
    hint: 'Puedes pegar una lista. Latchkey deduce por el nombre qué es cada uno.',
    list: 'Dispositivos por añadir',
    kindOf: '¿Qué es {name}?',
    choose: 'Elegir',
    repair: 'Corregir estos nombres',
    unknown:
      '{count, plural, one {Falta elegir el tipo de {count} de ellos.} other {Falta elegir el tipo de {count} de ellos.}}',
    add: '{count, plural, =0 {Añadir dispositivos} one {Añadir {count} dispositivo} other {Añadir {count} dispositivos}}',
  },
  first: { phone: 'Mi teléfono', computer: 'Este equipo' },
  off: 'Desactivada',
  removed: '{name} ya no está en la lista.',
  undo: 'Volver a ponerlo',
};
