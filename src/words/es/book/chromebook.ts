import type { WordTree } from '../../shape/lay-words.ts';
import {
  deleteOldkeynameKeepTheOneThat,
  deleteTheEntryThatBeginsWith,
  goToAddressAndChooseThe,
  goToAddressUnderSelectA,
  haveTheSixWordsReadyLatchkey2,
  openChromeCertificateManagerAndChoose,
  pageDoesNotOpen,
  questionClosed,
  renamedFile,
  savedShell,
  theListHoldsBothKeys,
  thenSwitchOff,
  theWordsMayDifferItAsks,
  typeChromeCertificateManagerInThe,
  underPasswordTypeTheSixWords,
  wrongPassword,
  yourOwnChromebookASchoolOr,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome',
    title: 'Chrome en tu Chromebook',
    lead: 'La llave va a Chrome, para tu cuenta en este Chromebook.',
    needs: yourOwnChromebookASchoolOr,
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Lleva `{file}` al Chromebook: desde la página que abre el código, con una memoria USB o como lo hayas enviado. Va en **chromebook:Downloads**.',
        otherwise: {
          say: 'Las palabras pueden variar. Si Chrome dice que el archivo puede ser peligroso, elige conservarlo.',
        },
      },
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Si la página se queda vacía, abre los ajustes de Chrome.',
          search: 'certificados',
        },
      },
      {
        say: 'Elige **Your certificates**, pulsa **Import** y elige `{file}`.',
        otherwise: {
          say: 'Si solo está **Import and Bind**, usa ese: así la llave no puede salir de este Chromebook.',
          search: 'certificados',
        },
      },
      { say: underPasswordTypeTheSixWords, otherwise: theWordsMayDifferItAsks },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'Las palabras pueden variar. Si no pregunta nada, cierra la sesión del Chromebook y vuelve a iniciarla.',
        },
      },
    ],
    wrong: [wrongPassword, questionClosed, savedShell, renamedFile, pageDoesNotOpen],
    test: goToAddressAndChooseThe,
    remove: [openChromeCertificateManagerAndChoose, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerAndChoose,
        deleteOldkeynameKeepTheOneThat,
        'Cierra la sesión del Chromebook y vuelve a iniciarla. Elige “{keyName}” cuando Chrome pregunte.',
      ],
    },
  },
};
