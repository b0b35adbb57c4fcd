import type { install as english } from '../en/install.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const install: WordsOf<typeof english> = {
  place: {
    chromium: { title: 'Chrome, Edge, Brave, Chromium', into: 'Chrome y similares' },
    firefox: { title: 'Firefox', into: 'Firefox' },
    'mac-keychain': { title: 'Llavero de este Mac', into: 'el llavero de tu Mac' },
    'windows-store': { title: 'Windows', into: 'Windows' },
  },
  goes: {
    chromium: 'La llave de {name} va al almacén único que comparten estos navegadores.',
    firefox: 'La llave de {name} va a este perfil de Firefox.',
    'mac-keychain':
      'La llave de {name} va a tu llavero de inicio de sesión. Safari y Chrome la encuentran allí, y Firefox normalmente también.',
    'windows-store':
      'La llave de {name} va a tu propio almacén en Windows. Edge y Chrome lo leen, y Firefox normalmente también.',
  },
  blocker: {
    'browser-running': {
      short: 'Firefox está abierto',
      what: 'Mientras está abierto, Firefox no comparte sus llaves. Cierra todas sus ventanas y mira de nuevo.',
    },
    'tools-missing': {
      short: 'Falta un programa',
      what: 'Latchkey necesita para esto dos pequeños programas, y no están en este equipo.',
    },
    'primary-password': {
      short: 'A mano',
      what: 'Una contraseña principal protege este perfil. Solo el propio Firefox puede meter una llave.',
    },
    sandboxed: {
      short: 'A mano',
      what: 'Este navegador está aislado del resto de este equipo. Puede olvidar lo que se mete desde fuera.',
    },
    'not-readable': {
      short: 'A mano',
      what: 'Este equipo no deja que Latchkey mire en este lugar ni lo cambie.',
    },
  },
  byHand: {
    chromium:
      'Guarda la llave como archivo. Abre chrome://certificate-manager y elige Tus certificados. Importa el archivo en Ver certificados importados desde Linux.',
    firefox:
      'Guarda la llave como archivo. Busca “certificados” en los ajustes de Firefox y pulsa Administrar certificados. Importa el archivo en Sus certificados.',
    'mac-keychain':
      'Guarda la llave como archivo. Haz doble clic en él y elige el llavero de inicio de sesión.',
    'windows-store':
      'Guarda la llave como archivo y haz doble clic en él. Deja Usuario actual y pulsa Siguiente hasta que pida las palabras.',
  },
  proof: {
    opened: { what: 'Funciona', why: 'La cerradura se abrió para esta llave.' },
    refused: {
      what: 'La puerta no se abrió para esta llave',
      why: 'La puerta puede tardar un minuto en conocer una llave nueva. Vuelve a intentarlo. Si sigue cerrada, comprueba todas las cerraduras.',
    },
    'not-reached': {
      what: 'La llave está en su sitio, pero nada respondió como debía',
      why: 'Puede que este equipo no tenga conexión, o que el camino privado esté caído. Vuelve a intentarlo en un momento.',
    },
    'not-provable': {
      what: 'La llave está en su sitio',
      why: 'Este equipo solo deja que la use un navegador, así que la primera prueba es tuya.',
    },
  },
  list: 'Lugares de este equipo',
  looking: 'Buscando navegadores en este equipo',
  lookingUsually: 'Suele tardar unos segundos.',
  practice: 'La llave de práctica solo abre la casa simulada. Sácala cuando hayas visto suficiente.',
  profile: 'Perfil “{name}”',
  installed: 'Instalada',
  install: 'Instalar',
  installNamed: 'Instalar: {place}',
  remove: 'Sacarla',
  removeNamed: 'Sacarla: {place}',
  removeLater: 'Para sacar la llave, cierra todas las ventanas de Firefox y mira de nuevo.',
  prove: 'Probarla',
  proveAgain: 'Probarla de nuevo',
  proveNamed: '{what}: {place}',
  proving: 'Abriendo {address} con esta llave',
  provingUsually: 'Suele tardar unos segundos.',
  look: 'Mirar de nuevo',
  lookNow: 'Comprobando',
  still: 'Todavía está abierto. Firefox puede tardar unos segundos en cerrarse después de su última ventana.',
  tools: {
    package: 'Instala el paquete <name>{name}</name> y mira de nuevo.',
    unknown: 'Instala las herramientas de NSS (certutil y pk12util) y mira de nuevo.',
    mac: 'En un Mac, lo tiene Homebrew.',
    copy: 'Copiar el nombre',
  },
  doByHand: 'Hacerlo a mano',
  orByHand: 'O hacerlo a mano',
  guide: 'Mostrarme cada paso',
  restart: 'Cierra el navegador con todas sus ventanas y ábrelo de nuevo. Busca las llaves al iniciarse.',
  open: 'Después abre {address} y elige “{name}”.',
  choose: 'Cuando pregunte qué llave usar, elige “{name}”.',
  alwaysAllow: 'Tu Mac pregunta una vez si el navegador puede usar la llave. Pulsa Permitir siempre.',
  none: {
    title: 'Aquí no hay ningún lugar para la llave.',
    why: 'No se encontró ningún navegador en el que Latchkey pueda ponerla. Guarda la llave como archivo y ábrela en tu navegador.',
  },
  takeOut: {
    heading: 'Sacar la llave de este equipo',
    lead: 'La llave de {name}. Aquí ves cada lugar que tiene su llave.',
    none: {
      title: 'Latchkey no encuentra esta llave en ningún lugar de aquí.',
      why: 'En algunos navegadores no puede mirar. La guía dice cómo sacar la llave a mano.',
    },
  },
  rules: {
    title: 'Que el navegador deje de preguntar qué llave usar',
    what: 'Chrome y similares lo preguntan en la primera visita después de cada inicio. Una regla en este equipo puede responder por ellos.',
    cost: {
      file: 'Ponerla requiere un administrador. El navegador dice después que está administrado. Si tu trabajo o tu centro educativo ya pone esta regla, omítelo.',
      registry:
        'Ponerla requiere un terminal abierto como administrador. El navegador dice después que está administrado. Si tu trabajo o tu centro educativo ya pone esta regla, omítelo.',
      preferences:
        'No requiere administrador. Los navegadores suelen seguirla. Si tu trabajo o tu centro educativo administra el navegador, omítelo.',
    },
    looking: 'Escribiendo las reglas',
    none: 'Para este equipo no existe una regla así.',
    browser: 'Navegador',
    browsers: { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', brave: 'Brave' },
    copy: 'Copiar el comando',
    where: {
      file: 'Va al archivo {path}. Para revertirlo, borra ese archivo. También eso requiere un administrador.',
      registry:
        'Va al registro de Windows, en {path}. Para revertirlo, borra allí la entrada con el número del comando, y ninguna otra.',
      preferences:
        'Va a las preferencias de {path}. Para revertirlo, ejecuta el comando de abajo. Quita esta regla con todas sus entradas.',
    },
    back: 'Copiar el comando que lo revierte',
  },
  dialog: {
    install: 'Instalar la llave en {place}',
    tries: 'Después Latchkey la prueba en {address}.',
    rest: 'No cambia nada más. Aquí mismo puedes volver a sacar la llave.',
    macAsks: 'Puede que tu Mac pida tu contraseña de inicio de sesión. Latchkey no la ve nunca.',
    folder: 'Carpeta: {folder}',
    run: 'Qué se va a ejecutar',
    runHow:
      'Un nombre con $ se rellena solo durante la ejecución, así que aquí no se muestra ningún secreto.',
    runCopy: 'Copiar los comandos',
    go: 'Instalar la llave',
    busy: 'Instalando',
    long: 'Suele tardar unos segundos. Puede que tu equipo esté esperando tu respuesta.',
    cancel: 'Ahora no',
    remove: 'Sacar la llave de {place}',
    removeWhy: 'Los navegadores que usan este lugar ya no podrán abrir {address}.',
    removeStays: 'Los demás dispositivos y lugares conservan la suya. Puedes volver a instalarla aquí.',
    removeForGood:
      'Los demás dispositivos y lugares conservan la suya. No puedes volver a ponerla: su copia de reserva aquí está borrada.',
    removeGo: 'Sacarla',
    removeBusy: 'Sacándola',
    keep: 'Conservarla',
  },
};
