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
    title: 'Chrome auf deinem Chromebook',
    lead: 'Der Schlüssel kommt in Chrome, für dein Konto auf diesem Chromebook.',
    needs: yourOwnChromebookASchoolOr,
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Bring `{file}` auf das Chromebook: von der Seite hinter dem Code, von einem USB-Stick oder so, wie du sie geschickt hast. Sie gehört in **chromebook:Downloads**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Sagt Chrome, dass die Datei gefährlich sein kann, behalte sie.',
        },
      },
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Bleibt die Seite leer, öffne die Einstellungen von Chrome.',
          search: 'Zertifikate',
        },
      },
      {
        say: 'Wähle **Your certificates**, drücke **Import** und wähle `{file}`.',
        otherwise: {
          say: 'Gibt es nur **Import and Bind**, nimm das: Der Schlüssel kann dieses Chromebook dann nicht verlassen.',
          search: 'Zertifikate',
        },
      },
      { say: underPasswordTypeTheSixWords, otherwise: theWordsMayDifferItAsks },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'Die Wörter können abweichen. Wird nichts gefragt, melde dich vom Chromebook ab und wieder an.',
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
        'Melde dich vom Chromebook ab und wieder an. Wähle „{keyName}“, wenn Chrome fragt.',
      ],
    },
  },
};
