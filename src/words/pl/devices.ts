import { LONGEST_DEVICE_NAME, MOST_DEVICES } from '../../contract/devices.ts';
import type { devices as english } from '../en/devices.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const devices: WordsOf<typeof english> = {
  problem: {
    NAME_EMPTY: 'To urządzenie potrzebuje nazwy.',
    NAME_TOO_LONG: `Ta nazwa jest za długa. Limit znaków: ${LONGEST_DEVICE_NAME}.`,
    NAME_TWICE: 'Inne urządzenie ma już tę nazwę.',
  },
  heading: 'Kto dostaje klucz?',
  lead: 'Każdy telefon, tablet i komputer dostaje własny. Gdy jeden zginie, wyłączasz tylko jego klucz. Wszyscy inni nadal wchodzą.',
  list: 'Urządzenia',
  add: 'Dodaj kolejne urządzenie',
  addFirst: 'Dodaj urządzenie',
  addSeveral: 'Dodaj kilka naraz',
  edit: 'Edytuj',
  editNamed: 'Edytuj: {name}',
  unnamed: 'Urządzenie bez nazwy',
  years: '{count, plural, one {{count} rok} few {{count} lata} many {{count} lat} other {{count} roku}}',
  none: 'Nie ma jeszcze urządzeń',
  noneWhy: 'Bez klucza nikt nie otworzy twojego domu, ty też nie.',
  tooMany: `To więcej niż ${MOST_DEVICES} urządzeń.`,
  tooManyWhy:
    'Darmowy plan Cloudflare pozwala na 100 kluczy w domenie, a Latchkey potrzebuje dwóch do sprawdzania zamka. Tyle urządzeń trzeba zdjąć z listy: {count}.',
  needsChange: 'Jedną z nazw trzeba zmienić',
  count:
    '{count, plural, one {Powstanie {count} klucz} few {Powstaną {count} klucze} many {Powstanie {count} kluczy} other {Powstanie {count} klucza}}',
  technical:
    'Nazwa techniczna: jeden certyfikat klienta dla każdego urządzenia, podpisany na twoim własnym koncie Cloudflare.',
  technicalWhat: 'Co to jest?',
  technicalWhy:
    'Klucz to plik z sekretem, który nigdy już nie opuszcza twojego urządzenia. Cloudflare pyta o niego, zanim ktoś dotrze do twojego domu. Hasło można odgadnąć albo może wyciec. Tego nie da się odgadnąć.',
  countNone: 'Nie powstanie żaden nowy klucz',
  factLater: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
  removedKey: 'Urządzenia „{name}” nie ma już na liście. Następna budowa wyłączy jego klucz na dobre.',
  unseen: 'Latchkey nie widzi teraz twoich kluczy. Listę nadal możesz zmieniać.',
  seeAgain: 'Sprawdź ponownie',
  life: {
    new: 'Ten klucz powstanie przy następnej budowie.',
    works: 'Ten klucz działa.',
    'going-off': 'Następna budowa wyłączy ten klucz.',
    off: 'Ten klucz jest wyłączony. Już nigdy niczego nie otworzy.',
    renewing: 'Następna budowa utworzy dla tego urządzenia nowy klucz.',
    overlap: 'Działają dwa klucze. Stary może zniknąć, gdy nowy otworzy twój dom.',
    ending: 'Następna budowa wyłączy stary klucz. Nowy działa dalej.',
    leaving:
      'Nowy klucz działa. Stary niczego już nie otwiera. Możesz go przywrócić na stronie swojego domu.',
  },
  ownProxy: {
    life: {
      new: 'Ten klucz powstanie przy następnym zestawie.',
      works: 'Ten klucz działa.',
      'going-off': 'Następny zestaw wyłączy ten klucz.',
      off: 'Ten klucz jest wyłączony. Już nigdy niczego nie otworzy.',
      renewing: 'Następny zestaw utworzy dla tego urządzenia nowy klucz.',
      overlap: 'Działają dwa klucze. Stary może zniknąć, gdy nowy otworzy twój dom.',
      ending: 'Następny zestaw wyłączy stary klucz. Nowy działa dalej.',
      leaving: 'Nowy klucz działa. Stary niczego już nie otwiera.',
    },
    switchOff:
      'Klucz działa, dopóki następny zestaw nie znajdzie się na miejscu i proxy nie uruchomi się ponownie. Potem już nigdy nie zadziała.',
    fact: 'Nic się nie zmieni, dopóki następny zestaw nie znajdzie się na miejscu',
    technical:
      'Nazwa techniczna: jeden certyfikat klienta dla każdego urządzenia, podpisany przez sam twój dom.',
    technicalWhy:
      'Klucz to plik z sekretem, który nigdy już nie opuszcza twojego urządzenia. Twoje proxy pyta o niego, zanim ktoś dotrze do Home Assistanta. Hasło można odgadnąć albo może wyciec. Tego nie da się odgadnąć.',
    removedKey: 'Urządzenia „{name}” nie ma już na liście. Następny zestaw wyłączy jego klucz na dobre.',
  },
  key: {
    change: 'Klucz',
    changeNamed: 'Klucz: {name}',
    heading: 'Klucz urządzenia „{name}”',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
    'switch-off': {
      title: 'Zgubione? Wyłącz ten klucz',
      detail:
        'Najpierw zamek zapomina klucz, potem Cloudflare go unieważnia. Nigdy już nie zadziała. Wszystkie inne urządzenia nadal wchodzą.',
    },
    renew: {
      title: 'Odnów klucz',
      detail:
        'Urządzenie dostaje nowy klucz, który przekazujesz. Stary działa, dopóki go nie wyłączysz, więc nikt nie zostaje za drzwiami.',
    },
    'end-overlap': {
      title: 'Wyłącz stary klucz',
      detail: 'Zrób to, gdy urządzenie otwiera twój dom nowym kluczem. Od tej chwili działa tylko nowy.',
    },
    'new-key': {
      title: 'Utwórz nowy klucz',
      detail: 'Wyłączony klucz pozostaje wyłączony. Urządzenie dostaje inny, który przekazujesz.',
    },
    'take-back': {
      title: 'Zostaw klucz bez zmian',
      detail: 'Anuluje zmianę, którą tu wybrano. Nic jeszcze nie zostało zrobione.',
    },
  },
  form: {
    add: 'Dodaj urządzenie',
    edit: 'Edytuj to urządzenie',
    name: 'Nazwa',
    nameHint: 'Na przykład: telefon Anny. Po niej znajdziesz klucz na liście.',
    plain:
      'Na samym kluczu nazwa jest zapisana prostymi literami, bez znaków diakrytycznych i innych alfabetów. Tutaj zostaje tak, jak ją wpisano.',
    platform: 'Co to jest?',
    platformGuessed: 'Latchkey kieruje się nazwą. Jeśli to nie to, wybierz coś innego.',
    platformMissing: 'Wybierz, co to jest. Klucz będzie wtedy w odpowiedniej postaci.',
    validity: 'Jak długo klucz ma działać?',
    validityHint: 'Potem tworzysz nowy. Ten możesz w każdej chwili wyłączyć wcześniej.',
    remove: 'Zdejmij z listy',
    done: 'Gotowe',
    another: 'Gotowe, dodaj kolejne',
    anotherKeys: 'To samo robi Ctrl+Enter lub Cmd+Enter',
    before: 'Urządzenie „{name}” jest na liście.',
    cancel: 'Anuluj',
  },
  several: {
    heading: 'Dodaj kilka urządzeń',
    label: 'Nazwy, każda w osobnym wierszu',
    hint: 'Możesz wkleić listę. Latchkey odgaduje z nazwy, czym jest każde z nich.',
    list: 'Urządzenia do dodania',
    kindOf: 'Co to jest: {name}?',
    choose: 'Wybierz',
    repair: 'Popraw te nazwy',
    unknown:
      '{count, plural, one {Wybierz, czym jest {count} z nich.} few {Wybierz, czym są {count} z nich.} many {Wybierz, czym jest {count} z nich.} other {Wybierz, czym jest {count} z nich.}}',
    add: '{count, plural, =0 {Dodaj urządzenia} one {Dodaj {count} urządzenie} few {Dodaj {count} urządzenia} many {Dodaj {count} urządzeń} other {Dodaj {count} urządzenia}}',
  },
  first: {
    phone: 'Mój telefon',
    computer: 'Ten komputer',
  },
  off: 'Wyłączony',
  removed: 'Urządzenia „{name}” nie ma już na liście.',
  undo: 'Przywróć',
};
