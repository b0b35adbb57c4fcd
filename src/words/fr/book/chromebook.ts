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
    title: 'Chrome sur votre Chromebook',
    lead: 'La clé va dans Chrome, pour votre compte sur ce Chromebook.',
    needs: yourOwnChromebookASchoolOr,
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Faites arriver `{file}` sur le Chromebook : depuis la page derrière le code, depuis une clé USB, ou comme vous l’avez envoyé. Sa place est dans **chromebook:Downloads**.',
        otherwise: {
          say: 'Les mots peuvent différer. Si Chrome dit que le fichier est peut-être dangereux, choisissez de le conserver.',
        },
      },
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: { say: 'Si la page reste vide, ouvrez les paramètres de Chrome.', search: 'certificats' },
      },
      {
        say: 'Choisissez **Your certificates**, appuyez sur **Import** et choisissez `{file}`.',
        otherwise: {
          say: 'S’il n’y a que **Import and Bind**, utilisez cela : la clé ne peut alors plus quitter ce Chromebook.',
          search: 'certificats',
        },
      },
      { say: underPasswordTypeTheSixWords, otherwise: theWordsMayDifferItAsks },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'Les mots peuvent différer. Si rien n’est demandé, déconnectez-vous du Chromebook et reconnectez-vous.',
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
        'Déconnectez-vous du Chromebook et reconnectez-vous. Choisissez « {keyName} » quand Chrome le demande.',
      ],
    },
  },
};
