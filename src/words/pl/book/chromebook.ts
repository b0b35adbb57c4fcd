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
    title: 'Chrome na twoim Chromebooku',
    lead: 'Klucz trafia do Chrome, dla twojego konta na tym Chromebooku.',
    needs: yourOwnChromebookASchoolOr,
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Umieść `{file}` na Chromebooku: ze strony, którą otwiera kod, z pendrive’a albo tak, jak go wysłano. Jego miejsce to **chromebook:Downloads**.',
        otherwise: {
          say: 'Słowa mogą się różnić. Jeśli Chrome mówi, że plik może być niebezpieczny, zachowaj go.',
        },
      },
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: { say: 'Jeśli strona pozostaje pusta, otwórz ustawienia Chrome.', search: 'certyfikaty' },
      },
      {
        say: 'Wybierz **Your certificates**, naciśnij **Import** i wybierz `{file}`.',
        otherwise: {
          say: 'Jeśli jest tylko **Import and Bind**, użyj tego: klucz nie może wtedy opuścić tego Chromebooka.',
          search: 'certyfikaty',
        },
      },
      { say: underPasswordTypeTheSixWords, otherwise: theWordsMayDifferItAsks },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'Słowa mogą się różnić. Jeśli nie ma pytania, wyloguj się z Chromebooka i zaloguj ponownie.',
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
        'Wyloguj się z Chromebooka i zaloguj ponownie. Gdy Chrome zapyta, wybierz „{keyName}”.',
      ],
    },
  },
};
