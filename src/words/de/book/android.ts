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
    title: 'Chrome auf deinem Android-Handy oder -Tablet',
    lead: 'Der Schlüssel kommt in Android selbst. Chrome und die Home-Assistant-App teilen ihn sich dann.',
    needs: [
      'Chrome oder ein anderer Browser, der die Schlüssel von Android benutzt. Firefox für Android tut das vielleicht nicht.',
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
        say: 'Geh in Chrome zu `{address}`, wähle den Schlüssel, der mit `{keyName}` anfängt, und bestätige.',
        otherwise: {
          say: 'Die Wörter können abweichen: Es fragt, welches Zertifikat es nehmen soll. Wird nichts gefragt, schließe Chrome ganz und öffne es wieder.',
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
        'Schließe Chrome ganz und öffne es wieder. Wähle „{keyName}“, wenn es fragt.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Home-Assistant-App',
    title: 'Die Home-Assistant-App auf deinem Android-Handy oder -Tablet',
    lead: 'Der Schlüssel kommt in Android selbst. Benutzt Chrome ihn schon, fang bei Schritt 8 an.',
    needs: ['Android 6 oder neuer.', 'Die Home-Assistant-App ab Version 2026.8.2.'],
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
        say: 'Schalte das WLAN aus. Öffne die Home-Assistant-App und gib `https://{address}` ein.',
        otherwise: {
          say: 'Ist dein Zuhause schon in der App? Gib die Adresse als **home-assistant-android:Home Assistant URL** ein, wie unten gezeigt. Öffne die App dann einmal ohne WLAN.',
        },
      },
      {
        say: 'Sie fragt, welchen Schlüssel sie nehmen soll. Wähle den, der mit `{keyName}` anfängt, und bestätige.',
        otherwise: {
          say: 'Die Wörter können abweichen. Sie fragt einmal, und nur, wenn du unterwegs bist. Bleibt der Bildschirm leer, leere den Speicher der App und fang von vorn an.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      itIsCalledCaCertificateOr,
      theFileIsGreyAndCannot2,
      {
        symptom: 'Die App bleibt leer oder zeigt einen Fehler, und nichts fragt nach einem Schlüssel.',
        why: 'Die App fragt einmal. Wurde die Frage geschlossen, merkt sie sich das.',
        wayOn:
          'Halte das Symbol der App gedrückt, tippe auf **App info** > **Storage** und leere den Speicher. Richte die App dann noch einmal ein, ohne WLAN.',
      },
      {
        symptom: 'Der erste Start scheitert, aber nach ein bis drei Versuchen klappt es.',
        why: 'Versionen vor 2026.8.2 holten den Schlüssel oft zu spät.',
        wayOn: 'Aktualisiere die App im Play Store.',
      },
      {
        symptom: 'Eine Uhr mit Wear OS kommt nicht herein.',
        why: 'Die Uhr kann die Schlüssel des Handys nicht benutzen. Sie braucht ihre eigene Datei.',
        wayOn: 'Füge die Uhr in Latchkey als Gerät hinzu und folge ihrer Anleitung.',
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
        'Die App fragt einmal und nimmt weiter den alten Schlüssel. Entferne ihn also, bevor du den neuen ausprobierst.',
      ],
      takeOut: [
        openSettingsSecurityPrivacyMoreSecurity3,
        tapUserCredentialsThenOldkeynameThen,
        'Schalte das WLAN aus und öffne die Home-Assistant-App. Wähle „{keyName}“, wenn sie fragt.',
        'Fragt sie nicht, halte das Symbol der App gedrückt, tippe auf **App info** > **Storage** und leere den Speicher. Richte die App dann noch einmal ein.',
      ],
    },
    thenApp: onAndroid,
  },
};
