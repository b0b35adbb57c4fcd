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
    title: 'Chrome no seu Chromebook',
    lead: 'A chave vai para o Chrome, para a sua conta neste Chromebook.',
    needs: yourOwnChromebookASchoolOr,
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Leve `{file}` para o Chromebook: pela página que o código abre, por um pendrive ou do jeito que você o enviou. O lugar dele é em **chromebook:Downloads**.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Se o Chrome disser que o arquivo pode ser perigoso, escolha mantê-lo.',
        },
      },
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Se a página continuar vazia, abra as configurações do Chrome.',
          search: 'certificados',
        },
      },
      {
        say: 'Escolha **Your certificates**, pressione **Import** e escolha `{file}`.',
        otherwise: {
          say: 'Se só houver **Import and Bind**, use esse: assim, a chave não consegue sair deste Chromebook.',
          search: 'certificados',
        },
      },
      { say: underPasswordTypeTheSixWords, otherwise: theWordsMayDifferItAsks },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'As palavras podem ser diferentes. Se ele não perguntar nada, saia do Chromebook e entre de novo.',
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
        'Saia do Chromebook e entre de novo. Escolha “{keyName}” quando o Chrome perguntar.',
      ],
    },
  },
};
