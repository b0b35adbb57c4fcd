import type { program as english } from '../en/program.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const program: WordsOf<typeof english> = {
  ready: 'Latchkey jest gotowy. Otwórz ten adres. Działa tylko raz:',
  pressToClose: 'Aby zamknąć Latchkey, naciśnij tutaj Ctrl+C.',
  openByHand: 'Jeśli przeglądarka nie pokazuje Latchkey, otwórz w niej ten adres.',
  aboutToOpenKeychain: 'Latchkey otwiera pęk kluczy tego komputera. Jeśli pojawi się pytanie, zezwól na to.',
  keysWouldBeLost:
    'Przepadłyby klucze, których nie ma jeszcze na urządzeniach: bez pęku kluczy Latchkey zapomina je po zamknięciu.',
  saveThemFirst: 'Najpierw zapisz je w oknie albo naciśnij Ctrl+C jeszcze raz, aby zamknąć.',
  running: {
    address:
      'Latchkey jest już uruchomiony jako proces {pid}. Otwórz ten adres, aby mieć jeszcze jedno okno. Działa tylko raz:',
    inFront: 'Latchkey jest już uruchomiony jako proces {pid}. Jego okno jest teraz na wierzchu.',
    silent: 'Latchkey jest już uruchomiony jako proces {pid}. Użyj jego okna albo najpierw go zamknij.',
    otherOptions:
      'Latchkey jest już uruchomiony jako proces {pid}, ale bez {options}. Najpierw go zamknij, a potem uruchom ponownie.',
  },
  refusals: {
    windowNotBuilt: 'Okno nie jest jeszcze zbudowane. Zbuduj je tak: npm run build',
    taken: 'Latchkey jest już uruchomiony. Użyj jego okna albo najpierw go zamknij.',
    shared:
      'Inni użytkownicy tego komputera mają dostęp do folderu {folder}, więc Latchkey nic w nim nie przechowuje. Wskaż opcją --data własny, pusty folder albo zamknij ten: chmod 700.',
    unusable: 'Latchkey nie może używać swoich plików w folderze {folder}.',
    portTaken: 'Nie można użyć portu {port} ({code}). Wybierz inny opcją --port albo ją pomiń.',
  },
  commandLine: {
    noOption: '„{value}” nie jest opcją. npm start -- --help wymienia opcje.',
    unknownOption: 'Nie ma opcji {option}. npm start -- --help wymienia opcje.',
    needsValue: '{option} wymaga wartości. npm start -- --help wymienia opcje.',
    takesNoValue: '{option} nie przyjmuje wartości. npm start -- --help wymienia opcje.',
    repeated: 'Opcja {option} jest podana dwa razy. npm start -- --help wymienia opcje.',
    browserOnly: 'Opcja {option} dotyczy tylko okna w przeglądarce.',
    port: '--port musi być liczbą całkowitą od 0 do 65535.',
    practiceWorld: 'Można użyć tylko świata ćwiczebnego na tym komputerze (http://127.0.0.1:…).',
  },
  usage: {
    title: 'Użycie: npm start -- [opcje]',
    browser:
      'pokazuje okno w przeglądarce, także tam, gdzie mógłby Electron; to samo robią --port, --window i --open',
    port: 'nasłuchuje na tym porcie 127.0.0.1 zamiast na dowolnym wolnym',
    data: 'przechowuje odpowiedzi i sejf tutaj',
    window: 'podaje tę wersję zbudowanego okna',
    practiceWorld:
      'ćwiczy w tym świecie ćwiczebnym, który musi być na tym komputerze (albo ustaw LATCHKEY_PRACTICE_WORLD)',
    noKeychain: 'trzyma sekrety tylko w pamięci i zapomina je po zamknięciu',
    open: 'pokazuje okno w domyślnej przeglądarce',
    help: 'pokazuje to',
  },
  electron: {
    fetching: 'Pobieranie Electrona, około 115 MB, tylko raz. (npm start -- --browser obywa się bez niego.)',
    pressEnter: 'Naciśnij Enter, aby tym razem uruchomić bez Electrona.',
    progress: '{megabytes} z {total} MB ({percent}%)',
    progressOpen: '{megabytes} MB',
    skipped: 'Tym razem Electron nie zostanie pobrany. To, co już pobrano, zostaje.',
    goesOn:
      'Electron jest jeszcze w drodze. Tymczasem Latchkey otwiera się w przeglądarce, a następnym razem użyje Electrona.',
    fetchedForNext: 'Electron jest na miejscu. Następnym razem Latchkey go użyje.',
    notFetchedNow: 'Nie udało się pobrać Electrona. Następnym razem Latchkey spróbuje ponownie.',
    notFetchedOpensBrowser:
      'Nie udało się pobrać Electrona, więc Latchkey otwiera się w przeglądarce. Aby spróbować ręcznie: npx install-electron',
    notFetchedOpenByHand:
      'Nie udało się pobrać Electrona, więc otwórz adres poniżej w przeglądarce. Aby spróbować ręcznie: npx install-electron',
    notStartedOpensBrowser:
      'Electron jest na miejscu, ale się nie uruchamia ({why}), więc Latchkey otwiera się w przeglądarce.',
    notStartedOpenByHand:
      'Electron jest na miejscu, ale się nie uruchamia ({why}), więc otwórz adres poniżej w przeglądarce.',
    why: {
      libraryMissing: 'brakuje pliku {library}',
      sandboxForbidden: 'system nie pozwala na piaskownicę Electrona',
      noDisplay: 'żaden pulpit nie odpowiada',
    },
  },
};
