import type { program as english } from '../en/program.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const program: WordsOf<typeof english> = {
  ready: 'Latchkey está listo. Abre esta dirección. Funciona una sola vez:',
  pressToClose: 'Pulsa aquí Ctrl+C para cerrar Latchkey.',
  openByHand: 'Si tu navegador no muestra Latchkey, abre allí la dirección.',
  aboutToOpenKeychain: 'Latchkey abre el llavero de este equipo. Si pregunta, permítelo.',
  keysWouldBeLost:
    'Se perderían llaves que aún no están en sus dispositivos: sin un llavero, Latchkey las olvida al cerrarse.',
  saveThemFirst: 'Guárdalas antes en su ventana, o pulsa Ctrl+C otra vez para cerrar.',
  running: {
    address:
      'Latchkey ya está en marcha (proceso {pid}). Abre esta dirección para tener otra ventana. Funciona una sola vez:',
    inFront: 'Latchkey ya está en marcha (proceso {pid}). Su ventana está ahora delante.',
    silent: 'Latchkey ya está en marcha (proceso {pid}). Usa su ventana, o ciérralo primero.',
    otherOptions:
      'Latchkey ya está en marcha (proceso {pid}), pero sin {options}. Ciérralo primero y vuelve a iniciarlo.',
  },
  refusals: {
    windowNotBuilt: 'La ventana aún no está compilada. Compílala con: npm run build',
    taken: 'Latchkey ya está en marcha. Usa su ventana, o ciérralo primero.',
    shared:
      'Otros usuarios de este equipo pueden entrar en {folder}, así que Latchkey no guarda nada ahí. Indica con --data una carpeta vacía tuya, o cierra esta: chmod 700.',
    unusable: 'Latchkey no puede usar sus archivos en {folder}.',
    portTaken: 'No se puede usar el puerto {port} ({code}). Elige otro con --port, u omítelo.',
  },
  commandLine: {
    noOption: '“{value}” no es una opción. npm start -- --help enumera las opciones.',
    unknownOption: 'No existe la opción {option}. npm start -- --help enumera las opciones.',
    needsValue: '{option} necesita un valor. npm start -- --help enumera las opciones.',
    takesNoValue: '{option} no admite ningún valor. npm start -- --help enumera las opciones.',
    repeated: '{option} aparece dos veces. npm start -- --help enumera las opciones.',
    browserOnly: '{option} solo sirve para la ventana en un navegador.',
    port: '--port tiene que ser un número entero de 0 a 65535.',
    practiceWorld: 'Solo se puede usar un mundo de práctica en este equipo (http://127.0.0.1:…).',
  },
  usage: {
    title: 'Uso: npm start -- [opciones]',
    browser:
      'muestra la ventana en un navegador, también donde podría Electron; lo mismo hacen --port, --window y --open',
    port: 'escucha en este puerto de 127.0.0.1 en lugar de uno libre cualquiera',
    data: 'guarda aquí las respuestas y la caja fuerte',
    window: 'sirve esta compilación de la ventana',
    practiceWorld:
      'practica en este mundo de práctica, que tiene que estar en este equipo (o define LATCHKEY_PRACTICE_WORLD)',
    noKeychain: 'guarda los secretos solo en memoria, y los olvida al cerrar',
    open: 'muestra la ventana en el navegador predeterminado',
    help: 'muestra esto',
  },
  electron: {
    fetching: 'Descargando Electron, unos 115 MB, una sola vez. (npm start -- --browser prescinde de él.)',
    pressEnter: 'Pulsa Enter para seguir sin él esta vez.',
    progress: '{megabytes} de {total} MB ({percent} %)',
    progressOpen: '{megabytes} MB',
    skipped: 'Esta vez no se descarga Electron. Lo que ya ha llegado se guarda.',
    goesOn:
      'Electron aún está en camino. Mientras tanto, Latchkey se abre en el navegador, y en el próximo inicio usará Electron.',
    fetchedForNext: 'Electron ya está aquí. Latchkey lo usará en el próximo inicio.',
    notFetchedNow: 'No se pudo descargar Electron. Latchkey lo intentará de nuevo en el próximo inicio.',
    notFetchedOpensBrowser:
      'No se pudo descargar Electron, así que Latchkey se abre en tu navegador. Para probar a mano: npx install-electron',
    notFetchedOpenByHand:
      'No se pudo descargar Electron, así que abre en un navegador la dirección de abajo. Para probar a mano: npx install-electron',
    notStartedOpensBrowser:
      'Electron está, pero no se inicia ({why}), así que Latchkey se abre en tu navegador.',
    notStartedOpenByHand:
      'Electron está, pero no se inicia ({why}), así que abre en un navegador la dirección de abajo.',
    why: {
      libraryMissing: 'falta {library}',
      sandboxForbidden: 'el sistema prohíbe el sandbox de Electron',
      noDisplay: 'no responde ningún escritorio',
    },
  },
};
