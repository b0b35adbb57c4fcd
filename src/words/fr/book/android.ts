import type { WordTree } from '../../shape/lay-words.ts';
import {
  androidKeepsBothKeysKeepThe,
  chooseFileInDownloads,
  chooseVpnAppUserCertificateNot,
  deleteFile,
  getFileOntoTheDeviceFrom,
  itIsCalledCaCertificateOr,
  keepTheNameUnderNameThis,
  onAndroid,
  openSettingsSecurityPrivacyAndTap,
  openSettingsSecurityPrivacyMoreSecurity,
  openSettingsSecurityPrivacyMoreSecurity3,
  pageDoesNotOpen,
  questionClosed,
  renamedFile,
  savedShell,
  setAScreenLockIfThere,
  stickNotRead,
  switchWiFiOffForA2,
  tapEncryptionCredentialsThenInstallA,
  tapUserCredentialsThenOldkeynameThen,
  testOnPhone,
  theFileIsGreyAndCannot2,
  underTypeThePasswordEnterThe,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome',
    title: 'Chrome sur votre téléphone ou tablette Android',
    lead: 'La clé va dans Android lui-même. Chrome et l’application Home Assistant la partagent alors.',
    needs: [
      'Chrome, ou un autre navigateur qui utilise les clés d’Android. Firefox pour Android ne le fait peut-être pas.',
    ],
    before: setAScreenLockIfThere,
    steps: [
      getFileOntoTheDeviceFrom,
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      chooseVpnAppUserCertificateNot,
      chooseFileInDownloads,
      underTypeThePasswordEnterThe,
      keepTheNameUnderNameThis,
      {
        say: 'Dans Chrome, allez à `{address}`, choisissez la clé qui commence par `{keyName}` et confirmez.',
        otherwise: {
          say: 'Les mots peuvent différer : il est demandé quel certificat utiliser. Si rien n’est demandé, fermez complètement Chrome et rouvrez-le.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      itIsCalledCaCertificateOr,
      theFileIsGreyAndCannot2,
      renamedFile,
      questionClosed,
      savedShell,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: [...testOnPhone, deleteFile],
    remove: openSettingsSecurityPrivacyMoreSecurity,
    replacing: {
      putIn: [androidKeepsBothKeysKeepThe],
      takeOut: [
        openSettingsSecurityPrivacyMoreSecurity3,
        tapUserCredentialsThenOldkeynameThen,
        'Fermez complètement Chrome et rouvrez-le. Choisissez « {keyName} » quand la question est posée.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Application Home Assistant',
    title: 'L’application Home Assistant sur votre téléphone ou tablette Android',
    lead: 'La clé va dans Android lui-même. Si Chrome l’utilise déjà, commencez à l’étape 8.',
    needs: ['Android 6 ou plus récent.', 'L’application Home Assistant en version 2026.8.2 ou plus récente.'],
    before: setAScreenLockIfThere,
    steps: [
      getFileOntoTheDeviceFrom,
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      chooseVpnAppUserCertificateNot,
      chooseFileInDownloads,
      underTypeThePasswordEnterThe,
      keepTheNameUnderNameThis,
      {
        say: 'Désactivez le Wi-Fi. Ouvrez l’application Home Assistant et saisissez `https://{address}`.',
        otherwise: {
          say: 'Votre maison est déjà dans l’application ? Saisissez l’adresse comme **home-assistant-android:Home Assistant URL**, de la façon indiquée ci-dessous. Ouvrez ensuite une fois l’application sans Wi-Fi.',
        },
      },
      {
        say: 'Il est demandé quelle clé utiliser. Choisissez celle qui commence par `{keyName}` et confirmez.',
        otherwise: {
          say: 'Les mots peuvent différer. La question est posée une seule fois, et seulement loin de chez vous. Si l’écran reste vide, effacez le stockage de l’application et recommencez.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      itIsCalledCaCertificateOr,
      theFileIsGreyAndCannot2,
      {
        symptom: 'L’application reste vide ou affiche une erreur, et aucune clé n’est demandée.',
        why: 'L’application demande une seule fois. Si la question a été fermée, elle s’en souvient.',
        wayOn:
          'Appuyez longuement sur l’icône de l’application, touchez **App info** > **Storage** et effacez le stockage. Configurez ensuite de nouveau l’application, sans Wi-Fi.',
      },
      {
        symptom: 'Le premier démarrage échoue, mais après un à trois essais, cela marche.',
        why: 'Les versions d’avant 2026.8.2 allaient souvent chercher la clé trop tard.',
        wayOn: 'Mettez à jour l’application dans le Play Store.',
      },
      {
        symptom: 'Une montre sous Wear OS n’entre pas.',
        why: 'La montre ne peut pas utiliser les clés du téléphone. Il lui faut son propre fichier.',
        wayOn: 'Ajoutez la montre comme appareil dans Latchkey et suivez son guide.',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: openSettingsSecurityPrivacyMoreSecurity,
    replacing: {
      putIn: [
        androidKeepsBothKeysKeepThe,
        'L’application demande une seule fois et continue d’utiliser l’ancienne clé : enlevez donc celle-ci avant d’essayer la nouvelle.',
      ],
      takeOut: [
        openSettingsSecurityPrivacyMoreSecurity3,
        tapUserCredentialsThenOldkeynameThen,
        'Désactivez le Wi-Fi et ouvrez l’application Home Assistant. Choisissez « {keyName} » quand la question est posée.',
        'Si rien n’est demandé, appuyez longuement sur l’icône de l’application, touchez **App info** > **Storage** et effacez le stockage. Configurez ensuite de nouveau l’application.',
      ],
    },
    thenApp: onAndroid,
  },
};
