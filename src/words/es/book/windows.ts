import type { WordTree } from '../../shape/lay-words.ts';
import {
  browserAsksAgain,
  firefox,
  goToAddressAndChooseThe,
  ifLatchkeyRunsOnThisComputer,
  manyDevicesSayThisAboutAny,
  pressTheWindowsKeyTypeCertmgr,
  questionClosed,
  renamedFile,
  savedShell,
  thenSwitchOff,
  typeThisDevicesSixWordsAgain,
  windowsOrYouDoNotNeed,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome y Edge',
    title: 'Chrome y Edge en Windows',
    lead: 'La llave va al propio Windows, solo para ti. Chrome, Edge y otros la encuentran ahí.',
    needs: windowsOrYouDoNotNeed,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: 'Haz doble clic en `{file}`. Elige **Current User** y pulsa **Next**.',
        otherwise: {
          say: 'Si se abre otro programa, el nombre del archivo no termina en “.p12”: cámbiaselo.',
          search: 'certificados de usuario',
        },
      },
      {
        say: 'El nombre del archivo ya está puesto: pulsa **Next**.',
        otherwise: {
          say: 'Las palabras pueden variar. Si falta el nombre, pulsa **Browse** y elige {file}.',
        },
      },
      {
        say: 'En **Password** escribe las seis palabras, en minúsculas y con guiones entre ellas. Deja las casillas de abajo como están y pulsa **Next**.',
        otherwise: {
          say: 'Las palabras pueden variar. Si hay una casilla para todas las propiedades extendidas, déjala como está.',
        },
      },
      {
        say: 'Elige **Automatically select the certificate store based on the type of certificate** y pulsa **Next**.',
        otherwise: { say: 'Las palabras pueden variar. Si tienes que elegir un lugar, elige **Personal**.' },
      },
      {
        say: 'Pulsa **Finish**. Windows dice que la importación se ha hecho correctamente.',
        otherwise: {
          say: 'Si Windows pregunta si debe confiar en alguien, di que no. Esta llave no lo necesita.',
        },
      },
      {
        say: 'Cierra el navegador, vuelve a abrirlo y ve a `{address}`. Elige la llave que empieza por `{keyName}` y pulsa **OK**.',
        otherwise: {
          say: 'Las palabras pueden variar. Cierra todas las ventanas del navegador. Pregunta una vez cada vez que se inicia.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Dice que la contraseña de red especificada no es correcta, o algo parecido.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'El archivo se abre como texto, o Windows pregunta qué programa usar.',
        why: 'Un navegador añadió una terminación, y Windows oculta las que conoce.',
        wayOn:
          'Haz que el Explorador muestre las extensiones de los archivos. Después cambia el nombre para que termine en “.p12”.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Firefox no ofrece la llave.',
        why: 'Firefox suele encontrar también las llaves de Windows, pero puede estar configurado para no hacerlo. Tiene además las suyas.',
        wayOn: 'Cierra Firefox del todo y vuelve a abrirlo. Si no sirve, sigue la guía para Firefox.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Abre **Personal** > **Certificates** y borra la entrada que empieza por {keyName}.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['Windows guarda las dos llaves.'],
      takeOut: [
        'Pulsa la tecla Windows, escribe `certmgr.msc` y ábrelo. Abre **Personal** > **Certificates**.',
        'Borra “{oldKeyName}”. Es la que tiene la **Expiration Date** anterior. Conserva la que empieza por “{keyName}”.',
        browserAsksAgain,
      ],
    },
  },
  firefox: firefox,
};
