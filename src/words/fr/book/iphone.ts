import type { WordTree } from '../../shape/lay-words.ts';
import {
  haveTheSixWordsReadyLatchkey,
  haveTheSixWordsReadyLatchkey2,
  ifItRejectsTheWordsCheck,
  inTheAppOpenSettingsCompanion,
  mustAsk,
  nothingOfTheOldKeyIs,
  onIphone,
  openTheHomeAssistantAppAnd,
  pageDoesNotOpen,
  renamedFile,
  savedShell,
  stickNotRead,
  switchWiFiOffForA2,
  testOnPhone,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theFileIsGreyAndCannot,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  theWordsMayDifferItAsks,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari',
    title: 'Safari sur votre iPhone ou iPad',
    lead: 'La clé arrive sous forme de profil, que vous installez dans Réglages. Safari l’y trouve.',
    needs: ['Safari. Aucun autre navigateur sur un iPhone ou iPad ne peut utiliser la clé.'],
    before: [
      haveTheSixWordsReadyLatchkey,
      'Faites toutes les étapes d’une traite. Un profil qui attend plus de 8 minutes est supprimé.',
      mustAsk,
      'Annulez aussi si le profil mentionne un VPN, un certificat racine ou une gestion à distance. Le vôtre ne contient que votre clé.',
    ],
    steps: [
      {
        say: 'Faites arriver sur l’appareil la clé pour Safari : avec le code, par AirDrop, ou depuis une clé USB. Si Safari le demande, touchez **Allow**.',
        otherwise: {
          say: 'Le code ouvre un autre navigateur ? Copiez l’adresse dans Safari. Depuis une clé USB, touchez le fichier qui finit par « .mobileconfig ». Si rien ne se passe, utilisez le code.',
        },
      },
      {
        say: 'Ouvrez **Settings** et touchez **Profile Downloaded**, près du haut.',
        otherwise: {
          say: 'Ouvrez **General** > **VPN & Device Management** et touchez-y le profil.',
          search: 'profil',
        },
      },
      {
        say: 'Touchez **Install** en haut et saisissez le code qui déverrouille votre appareil.',
        otherwise: { say: 'S’il n’y a pas de tel bouton, le profil n’attend plus. Reprenez à l’étape 1.' },
      },
      {
        say: 'Il est indiqué que le profil n’est pas signé. C’est normal : c’est le vôtre. Touchez encore **Install**.',
        otherwise: {
          say: 'Les mots peuvent différer. Le profil est peut-être dit « Non signé », ou la question est posée en bas de l’écran. Continuez avec **Install**.',
        },
      },
      {
        say: 'Sous **Password**, tapez les six mots, en minuscules, avec des traits d’union entre eux. Touchez ensuite **Next** et **Done**.',
        otherwise: theWordsMayDifferItAsks,
      },
      {
        say: 'Dans Safari, allez à `{address}` et choisissez la clé qui commence par `{keyName}`.',
        otherwise: {
          say: 'Les mots peuvent différer : il est demandé quel certificat utiliser. Safari le redemande de temps en temps. Choisissez chaque fois la même clé.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Il n’y a pas de profil dans Réglages.',
        why: 'Un seul profil attend à la fois, et il est supprimé au bout de 8 minutes.',
        wayOn: 'Récupérez de nouveau le profil avec Safari et installez-le tout de suite.',
      },
      {
        symptom: 'Safari marche, mais pas l’application Home Assistant.',
        why: 'L’application ne voit pas les clés de Réglages. Elle garde les siennes.',
        wayOn:
          'Suivez aussi le guide de l’application Home Assistant. Les mêmes six mots ouvrent son fichier.',
      },
      savedShell,
      pageDoesNotOpen,
    ],
    test: testOnPhone,
    remove: [
      'Ouvrez **Settings** > **General** > **VPN & Device Management** et touchez le profil.',
      'Touchez **Remove Profile**.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'La nouvelle clé est un profil à part. L’ancien profil reste jusqu’à ce que vous le supprimiez.',
      ],
      takeOut: [
        'Ouvrez **Settings** > **General** > **VPN & Device Management** et touchez « Latchkey : {oldKeyName} ».',
        'Touchez **Remove Profile**. Gardez « Latchkey : {keyName} ».',
        'Fermez complètement Safari et rouvrez-le.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Application Home Assistant',
    title: 'L’application Home Assistant sur votre iPhone ou iPad',
    lead: 'L’application prend la clé dans l’application Fichiers et la garde pour elle. Rien n’est installé dans Réglages.',
    needs: ['iOS ou iPadOS 17 ou plus récent.', theHomeAssistantAppInVersion],
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Faites arriver `{file}` sur l’appareil : depuis la page derrière le code, depuis une clé USB, ou comme vous l’avez envoyé. Sa place est dans **iphone:Downloads**, dans l’application Fichiers.',
        otherwise: {
          say: 'Sur la page derrière le code, touchez **latchkey:Save the file for the app**. Sur une clé USB, appuyez longuement sur le fichier et copiez-le. Si vous voyez un profil, c’est la clé pour Safari : revenez en arrière.',
        },
      },
      openTheHomeAssistantAppAnd,
      {
        say: 'Touchez **Select Certificate File** et choisissez `{file}` dans **iphone:Downloads**.',
        otherwise: {
          say: 'Si le fichier est grisé, son nom ne finit pas par « .p12 ». Appuyez longuement dessus dans l’application Fichiers et touchez **iphone:Rename**.',
        },
      },
      {
        say: 'Sous **Certificate Password**, tapez les six mots, en minuscules, avec des traits d’union entre eux. Touchez **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      {
        say: 'Connectez-vous comme vous le faites chez vous. Une Apple Watch reçoit la clé de l’application, toute seule.',
        otherwise: {
          say: 'Pour la montre, ouvrez une fois l’application sur l’iPhone, avec la montre à proximité. Les deux applications doivent être en version 2026.8 ou plus récente.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Le fichier s’ouvre dans Réglages, sous forme de profil.',
        why: 'C’est là que vont AirDrop et la clé pour Safari. L’application ne voit pas ce qui est dans Réglages.',
        wayOn:
          'Récupérez la clé pour l’application, pour qu’elle aille dans l’application Fichiers. Une clé USB marche aussi.',
      },
      {
        symptom: theFileIsGreyAndCannot,
        why: 'L’application prend les fichiers qui finissent par « .p12 » ou « .pfx ». Un navigateur a peut-être ajouté une autre extension.',
        wayOn:
          'Appuyez longuement sur le fichier dans l’application Fichiers, touchez **iphone:Rename** et effacez ce qui suit « .p12 ».',
      },
      {
        symptom: 'Il y a deux maisons dans l’application, et seule la dernière s’ouvre.',
        why: 'L’application garde une clé par maison. Si vous utilisez le même fichier pour les deux, la première se retrouve sans clé.',
        wayOn:
          'Importez le fichier de chaque maison sous cette maison. N’utilisez jamais un fichier pour deux.',
      },
      {
        symptom: theAppDoesNotMentionA,
        why: 'Les versions plus anciennes de l’application ne savent pas utiliser de clés.',
        wayOn: 'Mettez à jour l’application dans l’App Store et réessayez.',
      },
      {
        symptom: 'L’application marche, mais pas les widgets ou la montre.',
        why: 'Ils ont appris à utiliser la clé plus tard que l’application.',
        wayOn:
          'Mettez à jour les applications sur les deux, puis ouvrez une fois l’application sur l’iPhone.',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Votre maison est déjà dans l’application. Au lieu de l’étape 2, ouvrez **Settings** > **Companion App**, choisissez votre maison, puis **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [
        nothingOfTheOldKeyIs,
        'Supprimez l’ancien fichier dans l’application Fichiers, s’il y est encore.',
      ],
    },
    thenApp: onIphone,
  },
};
