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
    label: 'Safari et Chrome',
    title: 'Safari et Chrome sur votre Mac',
    lead: 'La clé va dans le trousseau de votre Mac. Safari, Chrome et Edge l’y trouvent.',
    needs: anyMacItComesWithThe,
    before: [
      'Si Latchkey tourne sur ce Mac, il peut tout faire à votre place.',
      'Sinon, copiez {file} sur ce Mac, et préparez les six mots.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Double-cliquez sur `{file}`. Trousseaux d’accès s’ouvre et demande un trousseau : choisissez **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: underPasswordTypeTheSixWords,
        otherwise: {
          say: 'Si le mot de passe de votre Mac est demandé, c’est celui avec lequel vous ouvrez votre session, pas les six mots.',
        },
      },
      {
        say: 'Dans Safari ou Chrome, allez à `{address}`. Choisissez la clé qui commence par `{keyName}` et appuyez sur **OK**.',
        otherwise: {
          say: 'Les mots peuvent différer : il est demandé quel certificat utiliser. Safari dit peut-être **Continue** au lieu de **OK**.',
        },
      },
      {
        say: 'Votre Mac demande si le navigateur peut utiliser la clé. Tapez le mot de passe de votre Mac et appuyez sur **Always Allow**.',
        otherwise: {
          say: 'Les mots peuvent différer. Avec **Allow**, la question revient chaque fois. Cela ne fait aucun mal.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Il est écrit « MAC verification failed », ou que le mot de passe est erroné.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'La clé n’est pas dans l’application Mots de passe.',
        why: 'Cette application n’affiche jamais les clés de ce genre.',
        wayOn: 'Regardez dans Trousseaux d’accès, sous **login** et **My Certificates**.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'L’application Home Assistant ne voit pas la clé.',
        why: 'L’application garde ses propres clés et ne regarde pas dans le trousseau.',
        wayOn: 'Suivez aussi le guide de l’application Home Assistant.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [openKeychainAccessAndChooseLogin, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: ['Le trousseau garde les deux clés.'],
      takeOut: [
        openKeychainAccessAndChooseLogin,
        deleteOldkeynameKeepTheOneThat,
        'Safari présente encore l’ancienne ? Cherchez {address} dans Trousseaux d’accès et supprimez l’entrée du genre **identity preference**.',
        browserAsksAgain,
      ],
    },
  },
  'home-assistant-app': {
    label: 'Application Home Assistant',
    title: 'L’application Home Assistant sur votre Mac',
    lead: 'L’application prend la clé dans son fichier et la garde pour elle.',
    needs: [theHomeAssistantAppInVersion],
    before: ['Copiez {file} sur ce Mac, et préparez les six mots.', mustAsk],
    steps: [
      openTheHomeAssistantAppAnd,
      {
        say: 'Appuyez sur **Select Certificate File** et choisissez `{file}`.',
        otherwise: { say: 'Si le fichier est grisé, son nom ne finit pas par « .p12 ». Renommez-le.' },
      },
      {
        say: 'Sous **Certificate Password**, tapez les six mots, en minuscules, avec des traits d’union entre eux. Appuyez sur **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      { say: 'Connectez-vous comme vous le faites chez vous.' },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: theAppDoesNotMentionA,
        why: 'Les versions plus anciennes de l’application ne savent pas utiliser de clés sur un Mac.',
        wayOn: 'Mettez à jour l’application et réessayez.',
      },
      {
        symptom: 'Safari marche, mais pas l’application.',
        why: 'L’application ne voit pas le trousseau de votre Mac.',
        wayOn: 'Importez la clé dans l’application aussi. Les mêmes six mots ouvrent le fichier.',
      },
      renamedFile,
    ],
    test: [
      'Ouvrez l’application Home Assistant loin de chez vous, ou par le partage de connexion de votre téléphone.',
      'Votre maison apparaît.',
      deleteFile,
    ],
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Votre maison est déjà dans l’application. Au lieu de l’étape 1, ouvrez **Settings** > **Companion App**, choisissez votre maison, puis **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Supprimez l’ancien fichier, s’il est encore sur ce Mac.'],
    },
    thenApp: onMac,
  },
  firefox: firefox,
};
