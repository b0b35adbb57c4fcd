import type { findHome as english } from '../en/find-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const findHome: WordsOf<typeof english> = {
  notReady: {
    installing: 'Instalacja jeszcze trwa. Często zajmuje 20 minut, czasem godzinę.',
    onboarding: 'Nikt nie ma tam jeszcze konta. Otwórz go i utwórz swoje, a potem sprawdź ponownie.',
  },
  certificate: {
    heading: 'Czy to twój dom?',
    lead: '{name} odpowiada pod {url} z certyfikatem wystawionym samodzielnie. Nikt inny za niego nie ręczy, więc rozstrzygnąć możesz tylko ty.',
    atHome: {
      title: 'Czy jesteś w domu, we własnej sieci?',
      why: 'W takim razie to normalne i możesz kontynuować. W każdym innym miejscu najpierw porównaj albo użyj innego adresu.',
    },
    others: 'Albo użyj innego adresu',
    plain: 'Ten sam komputer bez szyfrowania, do własnej sieci. Latchkey najpierw tam zapuka.',
    foundToo: 'W twojej sieci odpowiedziało też: {name}.',
    knocking: 'Pukanie',
    compare: 'Porównaj go znak po znaku',
    fingerprint: 'Jego odcisk palca (SHA-256)',
    copy: 'Kopiuj odcisk palca',
    steps: {
      machine:
        'Najbezpieczniej jest na samym komputerze Home Assistanta. Otwórz jego terminal, na przykład w aplikacji <b>Terminal & SSH</b>, i wklej to:',
      browser:
        'Albo otwórz <page>{url}</page> na urządzeniu, które zna twój dom. Naciśnij symbol obok adresu, aby zobaczyć certyfikat.',
      same: 'Wszystkie 64 litery i cyfry muszą się zgadzać. Spacje, dwukropki i wielkość liter nie mają znaczenia.',
    },
    subject: 'Wystawiony dla: {subject}',
    issuer: 'Wystawiony przez: {issuer}',
    until: 'Ważny do: {when}',
    yes: 'To jest mój dom',
    no: 'Nie teraz',
    fact: 'Latchkey zaufa potem temu certyfikatowi i żadnemu innemu',
  },
  heading: 'Gdzie jest twój dom?',
  lead: 'Latchkey potrzebuje adresu, który otwiera Home Assistanta w domu, w twojej własnej sieci.',
  removed: {
    title: 'Wszystko zostało usunięte.',
    why: 'Z tego, co zbudował Latchkey, zostały tylko wyłączone klucze na liście Cloudflare. Możesz zamknąć Latchkey albo zacząć tu od nowa.',
  },
  looking: 'Latchkey rozgląda się w twojej sieci',
  lookingUsually: 'Zwykle trwa to kilka sekund. W tym czasie możesz wpisać adres poniżej.',
  found: 'Znaleziono w twojej sieci',
  foundNone: 'W typowych miejscach nic nie odpowiedziało.',
  foundNoneWhy: 'To częste, gdy Home Assistant działa w innej sieci. Wpisz jego adres poniżej.',
  noneReady: 'Znaleziono, ale jeszcze niegotowe',
  findFailed: 'Latchkey nie mógł się rozejrzeć.',
  lookAgain: 'Sprawdź ponownie',
  openIt: 'Otwórz',
  version: 'Home Assistant {version}',
  versionUnknown: 'Home Assistant',
  ownCertificate: 'z własnym certyfikatem',
  typed: 'Adres w domu',
  typedOther: 'Albo wpisz adres',
  typedHint: 'Tak, jak pokazuje go przeglądarka, na przykład http://homeassistant.local:8123',
  wrong: {
    space: 'W adresie nie może być spacji.',
    port: 'Nie ma portu o tym numerze. Najwyższy to 65535.',
    'other-scheme': 'Home Assistant odpowiada tylko pod http:// lub https://.',
    'has-login': 'Pomiń dane logowania. Home Assistant zapyta o nie później, w twojej przeglądarce.',
  },
  leavesOut: 'Latchkey pomija: {path}. Potrzebuje tylko miejsca, w którym odpowiada twój dom.',
  empty: 'Aby kontynuować, wybierz lub wpisz adres',
  ask: 'Zapukaj tam',
  asking: 'Pukanie',
  fact: 'Latchkey tylko puka. Nie loguje się',
};
