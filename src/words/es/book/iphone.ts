import type { WordTree } from '../../shape/lay-words.ts';
import {
  haveTheSixWordsReadyLatchkey,
  haveTheSixWordsReadyLatchkey2,
  ifItRejectsTheWordsCheck,
  inTheAppOpenSettingsCompanion,
  mustAsk,
  nothingOfTheOldKeyIs,
  onIphone,
  openTheHomeAssistantAppAnd,
  pageDoesNotOpen,
  renamedFile,
  savedShell,
  stickNotRead,
  switchWiFiOffForA2,
  testOnPhone,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theFileIsGreyAndCannot,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  theWordsMayDifferItAsks,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari',
    title: 'Safari en tu iPhone o iPad',
    lead: 'La llave llega como un perfil que instalas en los ajustes. Safari la encuentra ahí.',
    needs: ['Safari. Ningún otro navegador en un iPhone o iPad puede usar la llave.'],
    before: [
      haveTheSixWordsReadyLatchkey,
      'Haz todos los pasos seguidos. Un perfil que espera más de 8 minutos se elimina.',
      mustAsk,
      'Cancela también si el perfil nombra una VPN, un certificado raíz o la gestión remota. El tuyo solo contiene tu llave.',
    ],
    steps: [
      {
        say: 'Lleva la llave para Safari al dispositivo: con el código, por AirDrop o con una memoria USB. Si Safari pregunta, toca **Allow**.',
        otherwise: {
          say: '¿El código abre otro navegador? Copia la dirección en Safari. Desde una memoria USB, toca el archivo que termina en “.mobileconfig”. Si no pasa nada, usa el código.',
        },
      },
      {
        say: 'Abre **Settings** y toca **Profile Downloaded**, cerca de la parte superior.',
        otherwise: {
          say: 'Abre **General** > **VPN & Device Management** y toca ahí el perfil.',
          search: 'perfil',
        },
      },
      {
        say: 'Toca **Install** arriba y escribe el código que desbloquea tu dispositivo.',
        otherwise: {
          say: 'Si no hay tal botón, el perfil ya no está esperando. Vuelve a empezar en el paso 1.',
        },
      },
      {
        say: 'Dice que el perfil no está firmado. Es lo esperado: es tuyo. Toca **Install** de nuevo.',
        otherwise: {
          say: 'Las palabras pueden variar. Puede decir que no está firmado, o preguntar en la parte inferior de la pantalla. Continúa con **Install**.',
        },
      },
      {
        say: 'En **Password** escribe las seis palabras, en minúsculas y con guiones entre ellas. Después toca **Next** y **Done**.',
        otherwise: theWordsMayDifferItAsks,
      },
      {
        say: 'En Safari ve a `{address}` y elige la llave que empieza por `{keyName}`.',
        otherwise: {
          say: 'Las palabras pueden variar: pregunta qué certificado usar. Safari vuelve a preguntar de vez en cuando. Elige siempre la misma llave.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'No hay ningún perfil en los ajustes.',
        why: 'Solo espera un perfil a la vez, y se elimina a los 8 minutos.',
        wayOn: 'Obtén el perfil de nuevo con Safari e instálalo enseguida.',
      },
      {
        symptom: 'Safari funciona, pero la app de Home Assistant no.',
        why: 'La app no puede ver las llaves de los ajustes. Guarda las suyas.',
        wayOn:
          'Sigue también la guía de la app de Home Assistant. Las mismas seis palabras abren su archivo.',
      },
      savedShell,
      pageDoesNotOpen,
    ],
    test: testOnPhone,
    remove: [
      'Abre **Settings** > **General** > **VPN & Device Management** y toca el perfil.',
      'Toca **Remove Profile**.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['La llave nueva es un perfil aparte. El antiguo se queda hasta que lo quitas.'],
      takeOut: [
        'Abre **Settings** > **General** > **VPN & Device Management** y toca “Latchkey: {oldKeyName}”.',
        'Toca **Remove Profile**. Conserva “Latchkey: {keyName}”.',
        'Cierra Safari del todo y vuelve a abrirlo.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'App de Home Assistant',
    title: 'La app de Home Assistant en tu iPhone o iPad',
    lead: 'La app toma la llave de la app Archivos y la guarda para sí. En los ajustes no se instala nada.',
    needs: ['iOS o iPadOS 17 o posterior.', theHomeAssistantAppInVersion],
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Lleva `{file}` al dispositivo: desde la página que abre el código, con una memoria USB o como lo hayas enviado. Va en **iphone:Downloads**, en la app Archivos.',
        otherwise: {
          say: 'En la página que abre el código, toca **latchkey:Save the file for the app**. En una memoria USB, mantén pulsado el archivo y cópialo. Si ves un perfil, es la llave para Safari: vuelve atrás.',
        },
      },
      openTheHomeAssistantAppAnd,
      {
        say: 'Toca **Select Certificate File** y elige `{file}` en **iphone:Downloads**.',
        otherwise: {
          say: 'Si el archivo aparece en gris, su nombre no termina en “.p12”. Mantenlo pulsado en la app Archivos y toca **iphone:Rename**.',
        },
      },
      {
        say: 'En **Certificate Password** escribe las seis palabras, en minúsculas y con guiones entre ellas. Toca **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      {
        say: 'Inicia sesión como lo haces en casa. Un Apple Watch recibe la llave de la app por sí solo.',
        otherwise: {
          say: 'Para el reloj, abre la app una vez en el iPhone, con el reloj cerca. Las dos apps necesitan la versión 2026.8 o posterior.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'El archivo se abre en los ajustes, como un perfil.',
        why: 'AirDrop y la llave para Safari van allí. La app no puede ver lo que hay en los ajustes.',
        wayOn:
          'Obtén la llave para la app, de modo que llegue a la app Archivos. Una memoria USB también sirve.',
      },
      {
        symptom: theFileIsGreyAndCannot,
        why: 'La app acepta archivos que terminan en “.p12” o “.pfx”. Puede que un navegador haya añadido otra terminación.',
        wayOn:
          'Mantén pulsado el archivo en la app Archivos, toca **iphone:Rename** y borra lo que haya después de “.p12”.',
      },
      {
        symptom: 'Hay dos casas en la app, y solo se abre la última.',
        why: 'La app guarda una llave por casa. Si usas el mismo archivo para las dos, la primera se queda sin llave.',
        wayOn: 'Importa el archivo de cada casa en esa casa. No uses nunca un archivo para dos.',
      },
      {
        symptom: theAppDoesNotMentionA,
        why: 'Las versiones anteriores de la app no pueden usar llaves.',
        wayOn: 'Actualiza la app en el App Store e inténtalo de nuevo.',
      },
      {
        symptom: 'La app funciona, pero los widgets o el reloj no.',
        why: 'Aprendieron a usar la llave más tarde que la app.',
        wayOn: 'Actualiza las apps en los dos y después abre la app una vez en el iPhone.',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Tu casa ya está en la app. En lugar del paso 2, abre **Settings** > **Companion App**, elige tu casa y después **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Borra el archivo antiguo en la app Archivos, si aún está ahí.'],
    },
    thenApp: onIphone,
  },
};
