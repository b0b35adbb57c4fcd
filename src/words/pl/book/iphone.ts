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
    title: 'Safari na iPhonie lub iPadzie',
    lead: 'Klucz przychodzi jako profil, który instalujesz w Ustawieniach. Safari znajduje go tam.',
    needs: ['Safari. Żadna inna przeglądarka na iPhonie lub iPadzie nie może używać klucza.'],
    before: [
      haveTheSixWordsReadyLatchkey,
      'Wykonaj wszystkie kroki za jednym razem. Profil, który czeka dłużej niż 8 minut, jest usuwany.',
      mustAsk,
      'Anuluj także wtedy, gdy profil wymienia VPN, certyfikat główny lub zdalne zarządzanie. W twoim jest tylko klucz.',
    ],
    steps: [
      {
        say: 'Umieść klucz dla Safari na urządzeniu: kodem, przez AirDrop lub z pendrive’a. Jeśli Safari zapyta, stuknij **Allow**.',
        otherwise: {
          say: 'Kod otwiera inną przeglądarkę? Skopiuj adres do Safari. Na pendrivie stuknij plik, który kończy się na „.mobileconfig”. Jeśli nic się nie dzieje, użyj kodu.',
        },
      },
      {
        say: 'Otwórz **Settings** i stuknij **Profile Downloaded** blisko góry.',
        otherwise: {
          say: 'Otwórz **General** > **VPN & Device Management** i stuknij tam profil.',
          search: 'profil',
        },
      },
      {
        say: 'Stuknij u góry **Install** i podaj kod, który odblokowuje twoje urządzenie.',
        otherwise: {
          say: 'Jeśli nie ma takiego przycisku, profil już nie czeka. Zacznij ponownie od kroku 1.',
        },
      },
      {
        say: 'Widać, że profil nie jest podpisany. Tak ma być: to twój własny. Stuknij **Install** jeszcze raz.',
        otherwise: {
          say: 'Słowa mogą się różnić. Może tam być „Niepodpisany” albo pytanie na dole ekranu. Kontynuuj przyciskiem **Install**.',
        },
      },
      {
        say: 'W polu **Password** wpisz sześć słów małymi literami, z myślnikami między nimi. Potem stuknij **Next** i **Done**.',
        otherwise: theWordsMayDifferItAsks,
      },
      {
        say: 'W Safari przejdź pod `{address}` i wybierz klucz, który zaczyna się od `{keyName}`.',
        otherwise: {
          say: 'Słowa mogą się różnić: to pytanie, którego certyfikatu użyć. Safari pyta o to co jakiś czas. Za każdym razem wybierz ten sam klucz.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'W Ustawieniach nie ma profilu.',
        why: 'Czeka tylko jeden profil naraz, a po 8 minutach jest usuwany.',
        wayOn: 'Pobierz profil w Safari ponownie i od razu go zainstaluj.',
      },
      {
        symptom: 'Safari działa, ale aplikacja Home Assistant nie.',
        why: 'Aplikacja nie widzi kluczy z Ustawień. Ma własne.',
        wayOn:
          'Skorzystaj też z instrukcji dla aplikacji Home Assistant. Jej plik otwiera tych samych sześć słów.',
      },
      savedShell,
      pageDoesNotOpen,
    ],
    test: testOnPhone,
    remove: [
      'Otwórz **Settings** > **General** > **VPN & Device Management** i stuknij profil.',
      'Stuknij **Remove Profile**.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['Nowy klucz to osobny profil. Stary profil zostaje, dopóki go nie usuniesz.'],
      takeOut: [
        'Otwórz **Settings** > **General** > **VPN & Device Management** i stuknij „Latchkey: {oldKeyName}”.',
        'Stuknij **Remove Profile**. Zostaw „Latchkey: {keyName}”.',
        'Zamknij Safari całkowicie i otwórz ponownie.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Aplikacja Home Assistant',
    title: 'Aplikacja Home Assistant na iPhonie lub iPadzie',
    lead: 'Aplikacja bierze klucz z aplikacji Pliki i zachowuje go tylko dla siebie. W Ustawieniach nic się nie instaluje.',
    needs: ['iOS lub iPadOS 17 lub nowszy.', theHomeAssistantAppInVersion],
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Umieść `{file}` na urządzeniu: ze strony, którą otwiera kod, z pendrive’a albo tak, jak go wysłano. Jego miejsce to **iphone:Downloads** w aplikacji Pliki.',
        otherwise: {
          say: 'Na stronie, którą otwiera kod, stuknij **latchkey:Save the file for the app**. Na pendrivie przytrzymaj plik i skopiuj go. Jeśli widzisz profil, to klucz dla Safari: wróć.',
        },
      },
      openTheHomeAssistantAppAnd,
      {
        say: 'Stuknij **Select Certificate File** i wybierz `{file}` w **iphone:Downloads**.',
        otherwise: {
          say: 'Jeśli plik jest szary, jego nazwa nie kończy się na „.p12”. Przytrzymaj go w aplikacji Pliki i stuknij **iphone:Rename**.',
        },
      },
      {
        say: 'W polu **Certificate Password** wpisz sześć słów małymi literami, z myślnikami między nimi. Stuknij **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      {
        say: 'Zaloguj się tak jak w domu. Apple Watch sam dostaje klucz od aplikacji.',
        otherwise: {
          say: 'Dla zegarka otwórz raz aplikację na iPhonie, z zegarkiem w pobliżu. Obie aplikacje muszą mieć wersję 2026.8 lub nowszą.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Plik otwiera się w Ustawieniach, jako profil.',
        why: 'Tam trafia AirDrop i klucz dla Safari. Aplikacja nie widzi tego, co jest w Ustawieniach.',
        wayOn: 'Pobierz klucz dla aplikacji, aby trafił do aplikacji Pliki. Pendrive też się nada.',
      },
      {
        symptom: theFileIsGreyAndCannot,
        why: 'Aplikacja przyjmuje pliki, które kończą się na „.p12” lub „.pfx”. Przeglądarka mogła dodać inną końcówkę.',
        wayOn:
          'Przytrzymaj plik w aplikacji Pliki, stuknij **iphone:Rename** i usuń wszystko, co jest po „.p12”.',
      },
      {
        symptom: 'W aplikacji są dwa domy, a otwiera się tylko ostatni.',
        why: 'Aplikacja ma jeden klucz dla każdego domu. Z tym samym plikiem dla obu pierwszy zostaje bez klucza.',
        wayOn:
          'Importuj plik każdego domu w jego własnych ustawieniach. Nigdy nie używaj jednego pliku dla dwóch.',
      },
      {
        symptom: theAppDoesNotMentionA,
        why: 'Starsze wersje aplikacji nie potrafią używać kluczy.',
        wayOn: 'Zaktualizuj aplikację w App Store i spróbuj ponownie.',
      },
      {
        symptom: 'Aplikacja działa, ale widżety lub zegarek nie.',
        why: 'Używać klucza zaczęły później niż sama aplikacja.',
        wayOn: 'Zaktualizuj aplikacje na obu urządzeniach, a potem otwórz raz aplikację na iPhonie.',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Twój dom jest już w aplikacji. Zamiast kroku 2 otwórz **Settings** > **Companion App**, wybierz swój dom, a potem **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Usuń stary plik w aplikacji Pliki, jeśli jeszcze tam jest.'],
    },
    thenApp: onIphone,
  },
};
