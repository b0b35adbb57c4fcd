import type { WordTree } from '../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  browserAsksAgain,
  deleteFile,
  deleteOldkeynameKeepTheOneThat,
  deleteTheEntryThatBeginsWith,
  firefox,
  goToAddressAndChooseThe,
  ifItRejectsTheWordsCheck,
  ifNothingOpensPressCommandAnd,
  inTheAppOpenSettingsCompanion,
  manyDevicesSayThisAboutAny,
  mustAsk,
  nothingOfTheOldKeyIs,
  onMac,
  openKeychainAccessAndChooseLogin,
  openTheHomeAssistantAppAnd,
  questionClosed,
  renamedFile,
  savedShell,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  typeThisDevicesSixWordsAgain,
  underPasswordTypeTheSixWords,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari y Chrome',
    title: 'Safari y Chrome en tu Mac',
    lead: 'La llave va al llavero de tu Mac. Safari, Chrome y Edge la encuentran ahí.',
    needs: anyMacItComesWithThe,
    before: [
      'Si Latchkey funciona en este Mac, puede hacer todo esto por ti.',
      'Si no, copia {file} en este Mac y ten a mano las seis palabras.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Haz doble clic en `{file}`. Se abre Acceso a Llaveros y pide un llavero: elige **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: underPasswordTypeTheSixWords,
        otherwise: {
          say: 'Si pide la contraseña de tu Mac, es la que usas para iniciar sesión, no las seis palabras.',
        },
      },
      {
        say: 'En Safari o Chrome ve a `{address}`. Elige la llave que empieza por `{keyName}` y pulsa **OK**.',
        otherwise: {
          say: 'Las palabras pueden variar: pregunta qué certificado usar. Safari puede decir **Continue** en lugar de **OK**.',
        },
      },
      {
        say: 'Tu Mac pregunta si el navegador puede usar la llave. Escribe la contraseña de tu Mac y pulsa **Always Allow**.',
        otherwise: {
          say: 'Las palabras pueden variar. Con **Allow** vuelve a preguntar cada vez. Eso no hace daño.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Dice “MAC verification failed” o “contraseña incorrecta”.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'La llave no está en la app Contraseñas.',
        why: 'Esa app nunca muestra llaves de este tipo.',
        wayOn: 'Mira en Acceso a Llaveros, en **login** y **My Certificates**.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'La app de Home Assistant no ve la llave.',
        why: 'La app guarda sus propias llaves y no mira en el llavero.',
        wayOn: 'Sigue también la guía de la app de Home Assistant.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [openKeychainAccessAndChooseLogin, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: ['El llavero guarda las dos llaves.'],
      takeOut: [
        openKeychainAccessAndChooseLogin,
        deleteOldkeynameKeepTheOneThat,
        '¿Safari muestra aún la antigua? Busca {address} en Acceso a Llaveros y borra la entrada del tipo **identity preference**.',
        browserAsksAgain,
      ],
    },
  },
  'home-assistant-app': {
    label: 'App de Home Assistant',
    title: 'La app de Home Assistant en tu Mac',
    lead: 'La app toma la llave de su archivo y la guarda para sí.',
    needs: [theHomeAssistantAppInVersion],
    before: ['Copia {file} en este Mac y ten a mano las seis palabras.', mustAsk],
    steps: [
      openTheHomeAssistantAppAnd,
      {
        say: 'Pulsa **Select Certificate File** y elige `{file}`.',
        otherwise: {
          say: 'Si el archivo aparece en gris, su nombre no termina en “.p12”. Cámbiale el nombre.',
        },
      },
      {
        say: 'En **Certificate Password** escribe las seis palabras, en minúsculas y con guiones entre ellas. Pulsa **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      { say: 'Inicia sesión como lo haces en casa.' },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: theAppDoesNotMentionA,
        why: 'Las versiones anteriores de la app no pueden usar llaves en un Mac.',
        wayOn: 'Actualiza la app e inténtalo de nuevo.',
      },
      {
        symptom: 'Safari funciona, pero la app no.',
        why: 'La app no puede ver el llavero de tu Mac.',
        wayOn: 'Importa la llave también en la app. Las mismas seis palabras abren el archivo.',
      },
      renamedFile,
    ],
    test: [
      'Abre la app de Home Assistant fuera de casa, o con el punto de acceso de tu teléfono.',
      'Aparece tu casa.',
      deleteFile,
    ],
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Tu casa ya está en la app. En lugar del paso 1, abre **Settings** > **Companion App**, elige tu casa y después **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Borra el archivo antiguo, si aún está en este Mac.'],
    },
    thenApp: onMac,
  },
  firefox: firefox,
};
