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
    title: 'Chrome op je Chromebook',
    lead: 'De sleutel gaat in Chrome, voor je account op deze Chromebook.',
    needs: yourOwnChromebookASchoolOr,
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Zet `{file}` op de Chromebook: van de pagina achter de code, van een USB-stick, of zoals je het hebt gestuurd. Het hoort in **chromebook:Downloads**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Zegt Chrome dat het bestand gevaarlijk kan zijn, behoud het dan.',
        },
      },
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Blijft de pagina leeg, open dan de instellingen van Chrome.',
          search: 'certificaten',
        },
      },
      {
        say: 'Kies **Your certificates**, klik op **Import** en kies `{file}`.',
        otherwise: {
          say: 'Is er alleen **Import and Bind**, gebruik dat dan: de sleutel kan deze Chromebook dan niet verlaten.',
          search: 'certificaten',
        },
      },
      { say: underPasswordTypeTheSixWords, otherwise: theWordsMayDifferItAsks },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'De woorden kunnen anders zijn. Wordt er niets gevraagd, meld je dan af bij de Chromebook en weer aan.',
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
        'Meld je af bij de Chromebook en weer aan. Kies “{keyName}” als Chrome ernaar vraagt.',
      ],
    },
  },
};
