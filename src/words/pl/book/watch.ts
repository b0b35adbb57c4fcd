import type { WordTree } from '../../shape/lay-words.ts';
import {
  deleteFile,
  mustAsk,
  pageDoesNotOpen,
  renamedFile,
  switchBluetoothAndWiFiOff,
  thenSwitchOff,
} from './common.ts';

export const words: WordTree = {
  'home-assistant-app': {
    label: 'Aplikacja Home Assistant',
    title: 'Aplikacja Home Assistant na twoim zegarku',
    lead: 'Zegarek dostaje klucz przez aplikację Home Assistant w telefonie. Dzieje się to podczas konfigurowania zegarka.',
    needs: [
      'Wear OS: najnowsza aplikacja Home Assistant w telefonie i na zegarku.',
      'Apple Watch: aplikacja Home Assistant w wersji 2026.8 lub nowszej na obu. Obrazy z kamer najprawdopodobniej wymagają 2026.9.',
    ],
    before: [
      'Apple Watch nie potrzebuje pliku: używa klucza swojego iPhone’a. Otwórz tam raz aplikację, z zegarkiem w pobliżu.',
      'Dla Wear OS kontynuuj tutaj, z telefonem z Androidem. Telefon musi mieć najpierw własny klucz.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Umieść `{file}` w telefonie: ze strony, którą otwiera kod, z pendrive’a albo tak, jak go wysłano. Jego miejsce to tam **android:Downloads**.',
        otherwise: { say: 'Nie instaluj go w telefonie: telefon ma własny klucz.' },
      },
      {
        say: 'Otwórz aplikację Home Assistant na zegarku. Odsyła ona do `Home Assistant` w telefonie: kontynuuj tam.',
        otherwise: {
          say: 'Jeśli zegarek tam nie odsyła, otwórz aplikację w telefonie i poszukaj zegarka w jej ustawieniach.',
          search: 'zegarek',
        },
      },
      {
        say: 'Wpisz `https://{address}` i stuknij **Select a TLS client certificate file**. Wybierz `{file}`.',
        otherwise: {
          say: 'To pole może być niżej: przewiń stronę do końca. Jest tam tylko podczas konfigurowania zegarka.',
        },
      },
      {
        say: 'W polu **Password** wpisz sześć słów zegarka małymi literami, z myślnikami między nimi. Potem zakończ.',
        otherwise: {
          say: 'To pole nie może pozostać puste, a słowa telefonu tu nie działają.',
          search: 'zegarek',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Pojawia się „błędne hasło” albo plik jest odrzucany.',
        why: 'Zegarek mówi tak o każdym pliku, którego nie może odczytać. To samo powodują słowa innego urządzenia.',
        wayOn:
          'Użyj pliku i sześciu słów, które Latchkey pokazuje dla zegarka. Jeśli to nie pomoże, pobierz plik ponownie.',
      },
      {
        symptom: 'Nie ma pola na plik.',
        why: 'Widać je tylko podczas konfigurowania zegarka, a starsze wersje je ukrywają.',
        wayOn: 'Zaktualizuj obie aplikacje. Wyloguj zegarek w aplikacji, a potem skonfiguruj go od nowa.',
      },
      {
        symptom: 'Zegarek działał, ale przestał po odnowieniu klucza.',
        why: 'Zegarek nie może później zmienić klucza.',
        wayOn: 'Wyloguj zegarek w aplikacji i skonfiguruj go od nowa z nowym plikiem.',
      },
      renamedFile,
      pageDoesNotOpen,
    ],
    test: [
      switchBluetoothAndWiFiOff,
      'Otwórz aplikację Home Assistant na zegarku.',
      'Pojawia się twój dom. Włącz oba ponownie.',
      deleteFile,
    ],
    remove: ['Wyloguj zegarek w aplikacji Home Assistant albo usuń aplikację na zegarku.', thenSwitchOff],
    replacing: {
      putIn: [
        'Zegarek z Wear OS nie może później zmienić klucza. Wyloguj go w aplikacji Home Assistant, a potem skonfiguruj od nowa tymi krokami.',
        'Apple Watch dostaje nowy klucz od swojego iPhone’a: odnów tamten.',
      ],
      takeOut: [
        'Wylogowanie usunęło stary klucz z zegarka.',
        'Usuń stary plik w telefonie, jeśli jeszcze tam jest.',
      ],
    },
  },
};
