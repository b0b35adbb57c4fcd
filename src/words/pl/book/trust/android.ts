import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  chooseFileInDownloads2,
  openSettingsSecurityPrivacyAndTap,
  openSettingsSecurityPrivacyMoreSecurity2,
  seeItWork,
  stillUntrusted,
  tapEncryptionCredentialsThenInstallA,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'To urządzenie',
    title: 'Zaufaj swojemu domowi w telefonie lub tablecie z Androidem',
    lead: 'Tą listą kierują się Chrome i aplikacja Home Assistant. Większość innych aplikacji jej nie używa.',
    needs: ['Android 7 lub nowszy.', 'Blokada ekranu. Jeśli jej nie ma, ustaw najpierw PIN, wzór lub hasło.'],
    before: bringOurs,
    steps: [
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      {
        say: 'Wybierz **CA certificate**. Tym razem to właściwy. Twój klucz potrzebuje tego drugiego.',
        otherwise: {
          say: 'Słowa mogą się różnić. To ten rodzaj, przed którym Android ostrzega.',
          search: 'certyfikat',
        },
      },
      {
        say: 'Android ostrzega, że inni mogliby czytać to, co wysyłasz. Stuknij **Install anyway** i odblokuj ekran.',
        otherwise: {
          say: 'Słowa mogą się różnić. Przy obcym pliku ostrzeżenie byłoby słuszne, więc sprawdź swój dwa razy.',
        },
      },
      {
        say: chooseFileInDownloads2,
        otherwise: {
          say: 'Jeśli plik jest szary, jego nazwa nie kończy się na „.crt”. Zmień ją albo pobierz plik ponownie.',
        },
      },
      {
        say: 'Otwórz **Trusted credentials** > **User**, stuknij `{authority}` i porównaj odcisk palca SHA-256.',
        otherwise: {
          say: 'W Samsungu to **View security certificates** > **User**.',
          search: 'zaufane certyfikaty',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Android mówi, że sieć może być monitorowana.',
        why: 'Mówi tak o każdym pliku, któremu zaufano ręcznie. Twój plik nikomu nie pozwala czytać tego, co wysyłasz.',
        wayOn: 'Porównaj odcisk palca jeszcze raz. Jeśli jest taki jak w Latchkey, wszystko jest w porządku.',
      },
      {
        symptom: 'Firefox na Androida nadal ostrzega.',
        why: 'Ma własną listę, a tej używa tylko wtedy, gdy mu się to każe.',
        wayOn:
          'Użyj Chrome lub aplikacji Home Assistant albo poszukaj w internecie „Firefox Android third party CA”.',
      },
      {
        symptom: 'Inna aplikacja nie otwiera twojego domu.',
        why: 'Jej producent nie pozwolił jej kierować się listami użytkowników. Aplikacja Home Assistant się nimi kieruje.',
        wayOn:
          'Użyj do tej strony Chrome. Albo niech proxy pobiera certyfikat od Let’s Encrypt, który znają wszystkie aplikacje.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsSecurityPrivacyMoreSecurity2,
      'Stuknij **Trusted credentials** > **User** > `{authority}`, a potem **Uninstall**.',
      thenOthers,
    ],
  },
};
