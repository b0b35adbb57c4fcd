import type { updates as english } from '../en/updates.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const updates: WordsOf<typeof english> = {
  question: {
    title: 'Czy Latchkey może szukać swoich nowszych wersji?',
    says: 'Jeśli tak, raz dziennie sprawdza na github.com i pobiera to, co nowe. Nie wysyła niczego o tobie ani o twoim domu. Możesz to zmienić w „O programie Latchkey”.',
    yes: 'Tak, szukaj',
    no: 'Nie',
  },
  state: {
    asked: 'Latchkey nie wie jeszcze, czy może szukać nowszych wersji. Do tego czasu nikogo nie pyta.',
    off: 'Latchkey nie szuka nowszych wersji. Nie dowiesz się, gdy jakiś błąd zostanie naprawiony.',
    looking: 'Szukanie nowszej wersji',
    'nothing-new': 'Masz najnowszą wersję. Ostatnie sprawdzenie: {when}.',
    found: 'Jest już wersja {version}. Zostanie pobrana, gdy tylko nic innego nie będzie się działo.',
    downloading: 'Pobieranie wersji {version}: {percent}%',
    ready: {
      'at-quit': 'Wersja {version} jest gotowa. Zajmie miejsce obecnej, gdy zamkniesz Latchkey.',
      'when-asked':
        'Wersja {version} jest gotowa. Przy ponownym uruchomieniu Latchkey komputer zapyta o hasło.',
      'when-closed':
        'Wersja {version} jest gotowa. Zajmie miejsce obecnej, gdy zamkniesz Latchkey. Potem uruchom go z tymi samymi opcjami.',
    },
  },
  waits: {
    build: 'Właśnie trwa budowanie. Uruchom ponownie, gdy się skończy.',
    removal: 'Zamierzasz coś usunąć. Uruchom ponownie, gdy to się skończy.',
    'hand-over': 'Klucz jest w drodze do urządzenia. Uruchom ponownie, gdy dotrze.',
    other: 'Latchkey jeszcze nad czymś pracuje. Spróbuj ponownie za chwilę.',
  },
  restart: 'Uruchom ponownie teraz',
  lookNow: 'Sprawdź teraz',
  turnOn: 'Szukaj nowszych wersji',
  turnOff: 'Przestań szukać',
  whatIsNew: { title: 'Nowości w wersji {version}', inEnglish: 'Ta lista jest po angielsku.' },
  refused: {
    title: 'Nowsza wersja została odrzucona',
    stays: 'Nic się nie zmieniło, a ten Latchkey działa dalej. Jutro sprawdzi ponownie.',
    why: {
      unsigned: 'Plik nie ma podpisu. Nikt nie może powiedzieć, kto go przygotował.',
      signature: 'Podpis nie pochodzi od twórców Latchkey albo należy do innego pliku.',
      publisher: 'Twój komputer nie ufa wydawcy tego pliku.',
      older:
        'Najnowsza oferowana wersja jest starsza od tej lub od oferowanej wcześniej. Być może tamtą wycofano.',
      'pre-release': 'Oferowana wersja jest testowa. Ten Latchkey przyjmuje tylko gotowe wersje.',
      'other-content': 'Plik nie jest tym, który podpisano.',
      'other-place': 'Link do pliku prowadził w miejsce, któremu Latchkey nie ufa.',
      'not-for-here': 'Nie ma pliku dla tego rodzaju komputera.',
      unreadable: 'Opisu najnowszej wersji nie da się zrozumieć.',
    },
  },
  failed: {
    unreachable: 'Nikt nie odpowiedział, gdy Latchkey szukał nowszej wersji. Spróbuje ponownie za godzinę.',
    'cut-short': 'Nowsza wersja nie dotarła w całości. Latchkey spróbuje ponownie za godzinę.',
    'not-kept': 'Nowszej wersji nie udało się zapisać na tym komputerze. Sprawdź, czy dysk nie jest pełny.',
    'not-installed':
      'Nowsza wersja nie mogła zająć miejsca tej. Pobierz ją samodzielnie i zainstaluj na miejsce obecnej.',
  },
  notHere: {
    source: 'Ten Latchkey nie aktualizuje się sam. Pobierz nowszy w taki sam sposób jak ten.',
    flathub: 'Nowsze wersje tego programu pochodzą z Flathub.',
    homebrew: 'Nowsze wersje tego programu pochodzą z Homebrew.',
    portable: 'Ten Latchkey nie aktualizuje się sam. Pobierz nowszy i umieść go w miejscu tego.',
    'no-release-key':
      'Ten Latchkey zbudowano bez klucza do aktualizacji. Nie odróżniłby prawdziwej aktualizacji od fałszywej, więc żadnej nie szuka.',
  },
};
