import type { common as english } from '../en/common.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const common: WordsOf<typeof english> = {
  title: '{heading} · Latchkey',
  titleOf: '{heading} · {address} · Latchkey',
  back: 'Wstecz',
  continue: 'Dalej',
  retry: 'Spróbuj ponownie',
  whyItMatters: 'Dlaczego to ważne',
  later: {
    coming: 'Wczytywanie tego ekranu',
    missing: 'Ta część Latchkey się nie wczytała',
    next: 'Być może Latchkey się zatrzymał albo został zaktualizowany. Twoje odpowiedzi są zachowane. Spróbuj ponownie, a jeśli to nie pomoże, wczytaj tę stronę jeszcze raz.',
  },
  opening: 'Otwieranie Latchkey',
  openingUsually: 'Zwykle trwa to sekundę lub dwie.',
  steps: 'Kroki',
  stepOf: 'Krok {number} z {count}',
  stage: {
    welcome: 'Witaj',
    cloudflare: 'Cloudflare',
    home: 'Twój dom',
    address: 'Adres',
    devices: 'Urządzenia',
    build: 'Budowa',
    'own-proxy': 'Twoje proxy',
    'hand-over': 'Przekazanie kluczy',
  },
  stepState: {
    now: '(tu jesteś)',
    done: '(gotowe)',
    later: '(później)',
  },
  practice: {
    name: 'Ćwiczenie',
    says: 'Nic tu nie jest prawdziwe i nic tu nie chroni twojego domu.',
  },
  disconnected: {
    what: 'Latchkey nie odpowiada. Widzisz to, co było na ekranie ostatnio. Okno cały czas próbuje się połączyć.',
    retry: 'Sprawdź teraz',
  },
  refused: {
    heading: 'Ta strona jest zamknięta',
    why: 'Każdy link do Latchkey otwiera jedno okno i tylko raz. Ten był już użyty albo brakuje jego części. Jeśli Latchkey jest nadal otwarty w innej przeglądarce, kontynuuj tam.',
    next: 'Wróć do terminala, w którym działa Latchkey. Uruchom go tam ponownie i otwórz nowy link.',
  },
  scheme: {
    label: 'Kolory: {now}',
    system: 'takie jak na tym komputerze',
    light: 'jasne',
    dark: 'ciemne',
  },
  copy: {
    ready: 'Kopiuj',
    copied: 'Skopiowano',
    failed: 'Nie udało się skopiować',
    named: 'Kopiuj: {name}',
    forAMinute: 'Skopiowano na minutę',
    toStay: 'W schowku, dopóki nie skopiujesz czegoś innego',
    pasted: 'Latchkey czyści schowek minutę po użyciu tego tekstu, jeśli widzi, że wciąż w nim jest.',
  },
  problem: {
    details: 'Szczegóły techniczne',
    right: 'Potrzebne uprawnienie to „{name}”: {row}.',
    nothingChanged: 'Tym razem nic nie zostało zmienione.',
  },
  loses: 'Jeśli to zmienisz, przejdziesz jeszcze raz przez: {stages}',
  fact: {
    nothingChanges: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
  },
  language: {
    label: 'Język: {now}',
    choose: 'Język',
    asComputer: 'Jak na tym komputerze',
  },
};
