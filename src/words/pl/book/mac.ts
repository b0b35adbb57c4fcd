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
    label: 'Safari i Chrome',
    title: 'Safari i Chrome na twoim Macu',
    lead: 'Klucz trafia do pęku kluczy Maca. Safari, Chrome i Edge znajdują go tam.',
    needs: anyMacItComesWithThe,
    before: [
      'Jeśli Latchkey działa na tym Macu, może zrobić to wszystko za ciebie.',
      'W przeciwnym razie skopiuj {file} na tego Maca i przygotuj sześć słów.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Kliknij dwukrotnie `{file}`. Otwiera się Dostęp do pęku kluczy i pyta o pęk kluczy: wybierz **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: underPasswordTypeTheSixWords,
        otherwise: {
          say: 'Jeśli pojawi się pytanie o hasło Maca, chodzi o to, którym się logujesz, a nie o sześć słów.',
        },
      },
      {
        say: 'W Safari lub Chrome przejdź pod `{address}`. Wybierz klucz, który zaczyna się od `{keyName}`, i naciśnij **OK**.',
        otherwise: {
          say: 'Słowa mogą się różnić: to pytanie, którego certyfikatu użyć. W Safari może być **Continue** zamiast **OK**.',
        },
      },
      {
        say: 'Mac pyta, czy przeglądarka może użyć klucza. Wpisz hasło Maca i naciśnij **Always Allow**.',
        otherwise: { say: 'Słowa mogą się różnić. Z **Allow** pyta za każdym razem. To nie szkodzi.' },
      },
    ],
    wrong: [
      {
        symptom: 'Pojawia się „MAC verification failed” lub „błędne hasło”.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'Klucza nie ma w aplikacji Hasła.',
        why: 'Ta aplikacja nigdy nie pokazuje kluczy tego rodzaju.',
        wayOn: 'Zajrzyj do programu Dostęp do pęku kluczy, do **login** i **My Certificates**.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Aplikacja Home Assistant nie widzi klucza.',
        why: 'Aplikacja ma własne klucze i nie zagląda do pęku kluczy.',
        wayOn: 'Skorzystaj też z instrukcji dla aplikacji Home Assistant.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [openKeychainAccessAndChooseLogin, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: ['Pęk kluczy zachowuje oba klucze.'],
      takeOut: [
        openKeychainAccessAndChooseLogin,
        deleteOldkeynameKeepTheOneThat,
        'Safari nadal pokazuje stary? Poszukaj w programie Dostęp do pęku kluczy {address} i usuń wpis rodzaju **identity preference**.',
        browserAsksAgain,
      ],
    },
  },
  'home-assistant-app': {
    label: 'Aplikacja Home Assistant',
    title: 'Aplikacja Home Assistant na twoim Macu',
    lead: 'Aplikacja bierze klucz z jego pliku i zachowuje go tylko dla siebie.',
    needs: [theHomeAssistantAppInVersion],
    before: ['Skopiuj {file} na tego Maca i przygotuj sześć słów.', mustAsk],
    steps: [
      openTheHomeAssistantAppAnd,
      {
        say: 'Naciśnij **Select Certificate File** i wybierz `{file}`.',
        otherwise: { say: 'Jeśli plik jest szary, jego nazwa nie kończy się na „.p12”. Zmień ją.' },
      },
      {
        say: 'W polu **Certificate Password** wpisz sześć słów małymi literami, z myślnikami między nimi. Naciśnij **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      { say: 'Zaloguj się tak jak w domu.' },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: theAppDoesNotMentionA,
        why: 'Starsze wersje aplikacji nie potrafią używać kluczy na Macu.',
        wayOn: 'Zaktualizuj aplikację i spróbuj ponownie.',
      },
      {
        symptom: 'Safari działa, ale aplikacja nie.',
        why: 'Aplikacja nie widzi pęku kluczy Maca.',
        wayOn: 'Zaimportuj klucz także w aplikacji. Plik otwiera tych samych sześć słów.',
      },
      renamedFile,
    ],
    test: [
      'Otwórz aplikację Home Assistant poza domem albo przez hotspot telefonu.',
      'Pojawia się twój dom.',
      deleteFile,
    ],
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Twój dom jest już w aplikacji. Zamiast kroku 1 otwórz **Settings** > **Companion App**, wybierz swój dom, a potem **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Usuń stary plik, jeśli jeszcze jest na tym Macu.'],
    },
    thenApp: onMac,
  },
  firefox: firefox,
};
