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
    label: 'Chrome et Edge',
    title: 'Chrome et Edge sous Windows',
    lead: 'La clé va dans Windows lui-même, pour votre seul compte. Chrome, Edge et d’autres l’y trouvent.',
    needs: windowsOrYouDoNotNeed,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: 'Double-cliquez sur `{file}`. Choisissez **Current User** et appuyez sur **Next**.',
        otherwise: {
          say: 'Si un autre programme s’ouvre, le nom du fichier ne finit pas par « .p12 » : renommez-le.',
          search: 'certificats utilisateur',
        },
      },
      {
        say: 'Le nom du fichier est déjà là : appuyez sur **Next**.',
        otherwise: {
          say: 'Les mots peuvent différer. Si le nom manque, appuyez sur **Browse** et choisissez {file}.',
        },
      },
      {
        say: 'Sous **Password**, tapez les six mots, en minuscules, avec des traits d’union entre eux. Laissez les cases en dessous comme elles sont et appuyez sur **Next**.',
        otherwise: {
          say: 'Les mots peuvent différer. S’il y a une case pour toutes les propriétés étendues, laissez-la comme elle est.',
        },
      },
      {
        say: 'Choisissez **Automatically select the certificate store based on the type of certificate** et appuyez sur **Next**.',
        otherwise: {
          say: 'Les mots peuvent différer. S’il faut choisir un emplacement, choisissez **Personal**.',
        },
      },
      {
        say: 'Appuyez sur **Finish**. Windows indique que l’importation a réussi.',
        otherwise: {
          say: 'Si Windows demande s’il faut faire confiance à quelqu’un, répondez non. Cette clé n’en a pas besoin.',
        },
      },
      {
        say: 'Fermez le navigateur, rouvrez-le et allez à `{address}`. Choisissez la clé qui commence par `{keyName}` et appuyez sur **OK**.',
        otherwise: {
          say: 'Les mots peuvent différer. Fermez toutes les fenêtres du navigateur. Il demande une fois à chaque démarrage.',
        },
      },
    ],
    wrong: [
      {
        symptom:
          'Il est indiqué que le mot de passe réseau spécifié est incorrect, ou quelque chose d’approchant.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'Le fichier s’ouvre comme du texte, ou Windows demande quel programme utiliser.',
        why: 'Un navigateur a ajouté une extension, et Windows cache les extensions qu’il connaît.',
        wayOn:
          'Affichez les extensions de noms de fichiers dans l’Explorateur. Renommez ensuite le fichier pour qu’il finisse par « .p12 ».',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Firefox ne propose pas la clé.',
        why: 'En général, Firefox trouve aussi les clés de Windows, mais il peut être réglé autrement. Il a aussi ses propres clés.',
        wayOn: 'Fermez complètement Firefox et rouvrez-le. Si rien n’y fait, suivez le guide pour Firefox.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Ouvrez **Personal** > **Certificates** et supprimez l’entrée qui commence par {keyName}.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['Windows garde les deux clés.'],
      takeOut: [
        'Appuyez sur la touche Windows, tapez `certmgr.msc` et ouvrez-le. Ouvrez **Personal** > **Certificates**.',
        'Supprimez « {oldKeyName} ». C’est celle dont **Expiration Date** vient en premier. Gardez celle qui commence par « {keyName} ».',
        browserAsksAgain,
      ],
    },
  },
  firefox: firefox,
};
