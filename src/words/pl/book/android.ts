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
    title: 'Chrome w telefonie lub tablecie z Androidem',
    lead: 'Klucz trafia do samego Androida. Chrome i aplikacja Home Assistant używają go wtedy wspólnie.',
    needs: [
      'Chrome albo inna przeglądarka, która używa kluczy Androida. Firefox na Androida może tego nie robić.',
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
        say: 'W Chrome przejdź pod `{address}`, wybierz klucz, który zaczyna się od `{keyName}`, i potwierdź.',
        otherwise: {
          say: 'Słowa mogą się różnić: to pytanie, którego certyfikatu użyć. Jeśli nie ma pytania, zamknij Chrome całkowicie i otwórz ponownie.',
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
        'Zamknij Chrome całkowicie i otwórz ponownie. Gdy zapyta, wybierz „{keyName}”.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Aplikacja Home Assistant',
    title: 'Aplikacja Home Assistant w telefonie lub tablecie z Androidem',
    lead: 'Klucz trafia do samego Androida. Jeśli Chrome już go używa, zacznij od kroku 8.',
    needs: ['Android 6 lub nowszy.', 'Aplikacja Home Assistant w wersji 2026.8.2 lub nowszej.'],
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
        say: 'Wyłącz Wi-Fi. Otwórz aplikację Home Assistant i wpisz `https://{address}`.',
        otherwise: {
          say: 'Twój dom jest już w aplikacji? Wpisz adres jako **home-assistant-android:Home Assistant URL**, tak jak pokazano poniżej. Potem otwórz raz aplikację bez Wi-Fi.',
        },
      },
      {
        say: 'Pojawia się pytanie, którego klucza użyć. Wybierz ten, który zaczyna się od `{keyName}`, i potwierdź.',
        otherwise: {
          say: 'Słowa mogą się różnić. Pytanie pojawia się raz, i tylko poza domem. Jeśli ekran pozostaje pusty, wyczyść pamięć aplikacji i zacznij ponownie.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      itIsCalledCaCertificateOr,
      theFileIsGreyAndCannot2,
      {
        symptom: 'Aplikacja pozostaje pusta lub pokazuje błąd i nic nie pyta, którego klucza użyć.',
        why: 'Aplikacja pyta raz. Jeśli pytanie zamknięto, pamięta to.',
        wayOn:
          'Przytrzymaj ikonę aplikacji, stuknij **App info** > **Storage** i wyczyść pamięć. Potem skonfiguruj aplikację od nowa, bez Wi-Fi.',
      },
      {
        symptom: 'Pierwsze uruchomienie zawodzi, ale po jednej do trzech prób działa.',
        why: 'Wersje przed 2026.8.2 często pobierały klucz za późno.',
        wayOn: 'Zaktualizuj aplikację w Sklepie Play.',
      },
      {
        symptom: 'Zegarek z Wear OS nie otwiera domu.',
        why: 'Zegarek nie może używać kluczy telefonu. Potrzebuje własnego pliku.',
        wayOn: 'Dodaj zegarek jako urządzenie w Latchkey i skorzystaj z jego instrukcji.',
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
        'Aplikacja pyta raz i dalej używa starego klucza, więc usuń go, zanim wypróbujesz nowy.',
      ],
      takeOut: [
        openSettingsSecurityPrivacyMoreSecurity3,
        tapUserCredentialsThenOldkeynameThen,
        'Wyłącz Wi-Fi i otwórz aplikację Home Assistant. Gdy zapyta, wybierz „{keyName}”.',
        'Jeśli nie zapyta, przytrzymaj ikonę aplikacji, stuknij **App info** > **Storage** i wyczyść pamięć. Potem skonfiguruj aplikację od nowa.',
      ],
    },
    thenApp: onAndroid,
  },
};
