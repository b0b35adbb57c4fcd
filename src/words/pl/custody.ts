import type { custody as english } from '../en/custody.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const custody: WordsOf<typeof english> = {
  whatIsAKeychain: {
    title: 'Co to jest pęk kluczy?',
    says: 'Miejsce, w którym komputer przechowuje hasła. Otwiera się dla osoby zalogowanej na tym komputerze.',
  },
  asking:
    'Twój komputer może właśnie pytać, czy Latchkey może otworzyć jego pęk kluczy, w którym są hasła. Latchkey zabezpiecza nim twoje klucze, więc można na to pozwolić.',
  setAside: {
    secrets: {
      title: 'Nie udało się otworzyć twoich kluczy i tokenu',
      next: 'Wklej token ponownie. Twój dom pozostaje zamknięty, a urządzenia zachowują swoje klucze. Aby przekazać stąd klucz, odnów go.',
      nextKept:
        'Twój dom pozostaje zamknięty, a urządzenia zachowują swoje klucze. Klucze w pliku nie przepadły.',
    },
    answers: {
      title: 'Nie udało się odczytać twoich odpowiedzi',
      next: 'Połącz Cloudflare ponownie. Latchkey znajdzie tam twój dom.',
    },
    journal: {
      title: 'Nie udało się odczytać notatek o ostatniej budowie',
      next: 'Zobacz plan: mówi, co jest na miejscu, a czego brakuje.',
    },
    reason: {
      foreign: 'Tego pliku nie zapisał Latchkey.',
      corrupt: 'Plik jest uszkodzony albo ktoś go zmienił.',
      'newer-version': 'Plik zapisała nowsza wersja Latchkey. Otwórz go za jej pomocą.',
      'wrong-key': 'Sekret w pęku kluczy tego komputera nie jest tym, którym zamknięto plik.',
    },
    where: 'Gdzie jest ten plik?',
    kept: 'Nic nie zostało usunięte. Plik jest przechowywany jako {file}.',
  },
  memory: {
    title: {
      unavailable: 'Ten komputer nie ma pęku kluczy, z którego Latchkey mógłby skorzystać.',
      locked: 'Pęk kluczy tego komputera pozostał zamknięty.',
      denied: 'Latchkey nie dostał pozwolenia na użycie pęku kluczy.',
      'switched-off': 'Latchkey został uruchomiony z opcją „--no-keychain”.',
      'file-kept': 'Latchkey zostawia plik z twoimi sekretami bez zmian.',
    },
    why: 'Dlatego nic tajnego nie jest zapisywane na tym komputerze. Po zamknięciu Latchkey zapomina klucze i token.',
    next: 'Przekaż wszystkie klucze, zanim zamkniesz Latchkey. Urządzenia zachowają swoje.',
    how: 'Jak Latchkey może korzystać z pęku kluczy?',
    way: {
      unavailable:
        'W Linuksie zainstaluj GNOME Keyring lub Portfel KDE (KDE Wallet). Wyloguj się i zaloguj ponownie, a potem uruchom Latchkey.',
      locked: 'Zamknij Latchkey i uruchom go ponownie. Gdy komputer zapyta o hasło do pęku kluczy, wpisz je.',
      denied:
        'Zamknij Latchkey i uruchom go ponownie. Gdy komputer zapyta, czy Latchkey może użyć pęku kluczy, zezwól na to.',
      'switched-off':
        'Zamknij Latchkey i uruchom go ponownie bez opcji „--no-keychain”. Wtedy użyje pęku kluczy tego komputera.',
      'file-kept':
        'Plik zapisała nowsza wersja Latchkey albo zamyka go sekret z innego pęku kluczy. Uruchom najnowszą wersję Latchkey, jako ten sam użytkownik co wtedy. Jeśli ten sekret przepadł na dobre, przenieś plik w inne miejsce i zacznij od nowa.',
    },
  },
};
