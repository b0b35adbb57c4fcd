import type { home as english } from '../en/home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const home: WordsOf<typeof english> = {
  drift: {
    lock: {
      create: 'Zamka nie ma',
      update: 'Zamek nie jest taki, jakim zostawił go Latchkey',
      remove: 'Część zamka nie jest już potrzebna',
    },
    keys: {
      create: 'Brakuje klucza',
      update: 'Brakuje klucza',
      remove: 'Jeden klucz nie jest już potrzebny',
    },
    path: {
      create: 'Prywatnej ścieżki nie ma',
      update: 'Prywatna ścieżka prowadzi gdzie indziej',
      remove: 'Stara prywatna ścieżka nadal istnieje',
    },
    certificates: {
      create: 'Nie ma certyfikatu między Cloudflare a twoim domem',
      update: 'Certyfikaty między Cloudflare a twoim domem się zmieniły',
      remove: 'Stary certyfikat między Cloudflare a twoim domem nadal istnieje',
    },
    settings: {
      create: 'Zmieniono ustawienie',
      update: 'Zmieniono ustawienie',
      remove: 'Zmieniono ustawienie',
    },
    address: {
      create: 'Twojego adresu nie ma',
      update: 'Twój adres prowadzi gdzie indziej',
      remove: 'Twój adres nie jest już potrzebny',
    },
    'moved-names': {
      create: 'Inna nazwa donikąd nie prowadzi',
      update: 'Inna nazwa donikąd nie prowadzi',
      remove: 'Inna nazwa donikąd nie prowadzi',
    },
    'old-lock': {
      create: 'Twój dawny zamek nie wrócił',
      update: 'Twój dawny zamek nie jest taki jak wcześniej',
      remove: 'Twój dawny zamek nadal jest obok nowego',
    },
    'other-doors': {
      create: 'Inne wejście znów istnieje',
      update: 'Inne wejście znów istnieje',
      remove: 'Inne wejście ma zostać zamknięte',
    },
    connector: {
      create: 'Łącznika nie ma',
      update: 'Łącznik nie działa tak, jak zostawił go Latchkey',
      remove: 'Łącznik nie jest już potrzebny',
    },
    home: {
      create: 'Zmieniono ustawienie Home Assistanta',
      update: 'Zmieniono ustawienie Home Assistanta',
      remove: 'Zmieniono ustawienie Home Assistanta',
    },
  },
  danger: {
    RULE_LETS_PAST: {
      what: {
        certain: 'Reguła przepuszcza wszystkich z pominięciem twojego zamka',
        'depends-on-place':
          'Reguła przepuszcza odwiedzających z niektórych miejsc z pominięciem twojego zamka',
        'depends-on-visit': 'Reguła przepuszcza niektórych odwiedzających z pominięciem twojego zamka',
        unknown: 'Reguła może przepuszczać odwiedzających z pominięciem twojego zamka',
      },
      names:
        '{count, plural, one {Reguła: {names}} few {Reguły: {names}} many {Reguły: {names}} other {Reguły: {names}}}',
      why: 'Stoi przed zamkiem. Kogo przepuści, ten nie jest pytany o klucz.',
      next: 'Plan znów stawia przed nią twój zamek. Obejrzyj tę regułę w Cloudflare i usuń ją, jeśli nikt jej nie potrzebuje.',
      to: 'Otwórz reguły',
    },
    RULE_BLOCKS_KEYS: {
      what: {
        certain: 'Reguła na twoim koncie cię nie wpuszcza',
        'depends-on-place': 'Reguła na twoim koncie w niektórych miejscach cię nie wpuszcza',
        'depends-on-visit': 'Reguła na twoim koncie mogłaby nie wpuszczać niektórych twoich urządzeń',
        unknown: 'Nie udało się odczytać reguły na twoim koncie',
      },
      names:
        '{count, plural, one {Reguła: {names}} few {Reguły: {names}} many {Reguły: {names}} other {Reguły: {names}}}',
      why: {
        certain: 'Zatrzymuje każdego, kto otwiera twój adres, nawet z twoim kluczem.',
        'depends-on-place':
          'Zależy to od kraju, sieci lub adresu, z którego przychodzisz. Reguła nie wpuszcza obcych.',
        'depends-on-visit':
          'Zależy to od tego, co otwierasz oraz jaką aplikacją lub jakim kluczem. Reguła nie wpuszcza obcych.',
        unknown:
          'Latchkey nie rozumie jej w całości. Może zatrzymywać twoje urządzenia, ale nie wpuszcza obcych.',
      },
      next: {
        certain: 'Usuń swój adres z tej reguły w Cloudflare albo wyłącz ją. Potem sprawdź ponownie.',
        otherwise:
          'Zostaw ją, jeśli twoje urządzenia wchodzą. Jeśli któreś nie jest wpuszczane, obejrzyj tę regułę w Cloudflare.',
      },
      to: 'Otwórz reguły',
    },
    HAND_MADE_KEYS: {
      'will-stop':
        '{count, plural, one {{count} klucz utworzony ręcznie przestanie otwierać ten adres} few {{count} klucze utworzone ręcznie przestaną otwierać ten adres} many {{count} kluczy utworzonych ręcznie przestanie otwierać ten adres} other {{count} klucza utworzonego ręcznie przestanie otwierać ten adres}}',
      'will-stop-unnamed': 'Klucze utworzone ręcznie przestaną otwierać ten adres',
      'have-stopped':
        '{count, plural, one {{count} klucz utworzony ręcznie nie otwiera już tego adresu} few {{count} klucze utworzone ręcznie nie otwierają już tego adresu} many {{count} kluczy utworzonych ręcznie nie otwiera już tego adresu} other {{count} klucza utworzonego ręcznie nie otwiera już tego adresu}}',
      'have-stopped-unnamed': 'Klucze utworzone ręcznie nie otwierają już tego adresu',
      names:
        '{count, plural, one {Klucz: {names}} few {Klucze: {names}} many {Klucze: {names}} other {Klucze: {names}}}',
      why: 'Twój zamek otwiera się tylko dla kluczy, które tworzy Latchkey.',
      next: 'Dodaj każde z tych urządzeń do swoich urządzeń i przekaż mu nowy klucz.',
      to: 'Otwórz certyfikaty',
    },
    DDNS_CLIENT: {
      what: {
        certain: 'Klient DDNS wciąż zapisuje ten rekord',
        likely: 'Klient DDNS chyba wciąż zapisuje ten rekord',
      },
      names:
        '{count, plural, one {Rekord: {names}} few {Rekordy: {names}} many {Rekordy: {names}} other {Rekordy: {names}}}',
      why: 'Dopóki rekord istnieje, nazwa prowadzi wprost do jednego adresu, z pominięciem twojego zamka.',
      next: {
        'not-known': 'Zatrzymaj klienta. Może działać w routerze, na serwerze albo w Home Assistancie.',
        'home-assistant':
          'Jednym z nich jest integracja Cloudflare w Home Assistancie. Wyłącz ją tam, w Ustawienia, Urządzenia oraz usługi.',
      },
      to: 'Otwórz rekordy DNS',
    },
    REWRITE_WIDENS_GAP: {
      what: {
        certain: 'Reguła zmienia to, co otwiera jedna z twoich szczelin',
        'depends-on-place':
          'Reguła zmienia to, co otwiera jedna z twoich szczelin, dla odwiedzających z niektórych miejsc',
        'depends-on-visit': 'Reguła może zmieniać to, co otwiera jedna z twoich szczelin',
        unknown: 'Nie udało się odczytać reguły, która może zmieniać to, co otwiera jedna z twoich szczelin',
      },
      names:
        '{count, plural, one {Reguła: {names}} few {Reguły: {names}} many {Reguły: {names}} other {Reguły: {names}}}',
      why: 'Daje odwiedzającym inną stronę już po sprawdzeniu przez zamek. Mogliby dotrzeć do większej części twojego domu, niż obejmuje twoja zgoda.',
      next: 'W Cloudflare otwórz [Rules] i usuń swój adres z tej reguły przepisywania URL (URL rewrite).',
      to: 'Otwórz reguły',
    },
    ACCESS_IN_FRONT: {
      what: 'Cloudflare Access wymaga logowania pod twoim adresem',
      names:
        '{count, plural, one {Aplikacja: {names}} few {Aplikacje: {names}} many {Aplikacje: {names}} other {Aplikacje: {names}}}',
      why: 'Aplikacje Home Assistant nie mogą się tam zalogować, więc nie wejdą nawet z kluczem. Access nie wpuszcza obcych.',
      next: 'W Cloudflare otwórz [Zero Trust], [Access], [Applications]. Usuń tę aplikację albo utwórz dla swojego adresu taką z akcją [Bypass] dla wszystkich (Everyone).',
      to: 'Otwórz aplikacje',
    },
    SENT_ELSEWHERE: {
      what: {
        certain: 'Reguła odsyła gdzie indziej odwiedzających twój adres',
        'depends-on-place': 'Reguła odsyła gdzie indziej odwiedzających z niektórych miejsc',
        'depends-on-visit': 'Reguła odsyła gdzie indziej niektórych odwiedzających',
        unknown: 'Nie udało się odczytać reguły, która może odsyłać odwiedzających gdzie indziej',
      },
      names:
        '{count, plural, one {Reguła: {names}} few {Reguły: {names}} many {Reguły: {names}} other {Reguły: {names}}}',
      why: 'Odpowiada, zanim zapytany zostanie twój zamek, nawet gdy odwiedzający ma klucz. Nie wpuszcza obcych.',
      next: 'Usuń swój adres z tej reguły w Cloudflare albo wyłącz ją. Potem sprawdź ponownie.',
      to: 'Otwórz reguły',
    },
    CHALLENGED_IN_FRONT: {
      what: {
        certain: 'Reguła wymaga od każdego pod twoim adresem dowodu, że jest człowiekiem',
        'depends-on-place': 'Reguła sprawdza odwiedzających z niektórych miejsc',
        'depends-on-visit': 'Reguła sprawdza niektórych odwiedzających',
        unknown: 'Nie udało się odczytać reguły, która może sprawdzać odwiedzających',
      },
      names:
        '{count, plural, one {Reguła: {names}} few {Reguły: {names}} many {Reguły: {names}} other {Reguły: {names}}}',
      why: 'Włącza „[I’m Under Attack]”. Aplikacje Home Assistant nie przejdą tego testu. Reguła nie wpuszcza obcych.',
      next: 'Usuń swój adres z tej reguły w Cloudflare. Twój zamek nie potrzebuje takiego testu.',
      to: 'Otwórz reguły',
    },
    WORKER_IN_FRONT: {
      what: {
        certain: 'Program w Cloudflare obsługuje żądania do twojego adresu',
        'depends-on-place': 'Program w Cloudflare obsługuje żądania z niektórych miejsc',
        'depends-on-visit': 'Program w Cloudflare obsługuje niektóre żądania do twojego adresu',
        unknown: 'Program w Cloudflare może obsługiwać żądania do twojego adresu',
      },
      names: 'Trasy Workers i snippety: {names}',
      why: 'Działa za zamkiem i widzi wszystko, co przechodzi, także hasła. Latchkey nie widzi, co on robi.',
      next: 'Jeśli nie pochodzi od ciebie, otwórz [Workers Routes] lub [Snippets] i usuń stamtąd swój adres.',
      to: 'Otwórz trasy',
    },
    ADDRESS_RULE_BLOCKS: {
      what: 'Reguły IP Access odrzucają odwiedzających z niektórych miejsc',
      names:
        '{count, plural, one {Miejsce: {names}} few {Miejsca: {names}} many {Miejsca: {names}} other {Miejsca: {names}}}',
      why: 'Twoje urządzenia też są tam odrzucane, nawet z kluczem. Te reguły nie wpuszczają obcych.',
      next: 'Zostaw je, jeśli twoje urządzenia wchodzą. Jeśli któreś nie jest wpuszczane, obejrzyj te reguły w Cloudflare.',
      to: 'Otwórz reguły',
    },
    BOT_FIGHT_MODE: {
      what: '[Bot Fight Mode] jest włączony dla tej domeny',
      names: 'Domena: {names}',
      why: 'Cloudflare może wziąć aplikację Home Assistant za bota i ją odrzucić.',
      next: 'Jeśli aplikacja jest odrzucana, wyłącz [Bot Fight Mode]. W Cloudflare jest w [Security].',
      to: 'Otwórz [Security]',
    },
  },
  standing: {
    'not-built': {
      heading: 'Zmiana nie jest jeszcze zbudowana',
      lead: 'Przy ostatnim sprawdzeniu każdy zamek trzymał: {when}.',
      leadUntried: 'Jest zmiana, która czeka na twoje zatwierdzenie.',
    },
    checking: {
      heading: 'Sprawdzanie każdego zamka',
      lead: 'Ostatnim razem każdy zamek trzymał: {when}.',
      leadUntried: 'Trwa to kilka sekund.',
    },
    open: {
      heading: 'Jeden zamek kogoś wpuszcza',
      lead: 'Zauważono po otwarciu Latchkey. Zamki trzymały ostatnio: {when}.',
      leadUntried: 'Zauważono po otwarciu Latchkey.',
    },
    failed: {
      heading: 'Nie wszystko trzyma',
      lead: 'Zauważono po otwarciu Latchkey. Każdy zamek trzymał ostatnio: {when}.',
      leadUntried: 'Zauważono podczas sprawdzania zamków.',
    },
    'cut-off': {
      heading: 'Nie można dotrzeć do twojego domu',
      lead: 'Nic teraz do niego nie dociera. Każdy zamek trzymał ostatnio: {when}.',
      leadUntried: 'Nic teraz do niego nie dociera.',
    },
    besides: {
      heading: 'Każdy zamek trzyma, ale może istnieć inne wejście',
      lead: 'Ostatnio sprawdzono: {when}. Zobacz, co zostało znalezione.',
      leadUntried: 'Zobacz, co zostało znalezione przy sprawdzaniu zamków.',
    },
    unproven: {
      heading: 'Bez klucza nikt nie wszedł',
      lead: 'Ostatnio sprawdzono: {when}. Na tym komputerze nie ma klucza, który by pokazał, że klucze otwierają dom.',
      leadUntried: 'Na tym komputerze nie ma klucza, który by pokazał, że klucze otwierają dom.',
    },
    works: {
      heading: 'Wszystko działa',
      lead: 'Każdy zamek sprawdzono: {when}.',
      leadUntried: 'Od otwarcia Latchkey sprawdzono każdy zamek.',
    },
    held: {
      heading: 'Ostatnim razem każdy zamek trzymał',
      lead: 'Ostatnio sprawdzono: {when}.',
      leadUntried: 'Od otwarcia Latchkey nie zostały sprawdzone.',
    },
    'not-tried': {
      heading: 'Twoje zamki nie były jeszcze sprawdzane',
      lead: 'Każdy zamek trzymał ostatnio: {when}.',
      leadUntried: 'Sprawdź je, aby zobaczyć, czy trzymają.',
    },
  },
  unseen:
    '{count, plural, one {W {count} miejscu nie udało się sprawdzić, czy są inne wejścia.} few {W {count} miejscach nie udało się sprawdzić, czy są inne wejścia.} many {W {count} miejscach nie udało się sprawdzić, czy są inne wejścia.} other {W {count} miejsca nie udało się sprawdzić, czy są inne wejścia.}}',
  open: 'Otwórz',
  practiceAddress: 'W ćwiczeniu nic prawdziwego tam nie odpowiada.',
  addDevice: 'Dodaj urządzenie',
  notWorking: 'Coś nie działa',
  toPlan: 'Zobacz plan',
  more: 'Więcej',
  moreNamed: 'Więcej: {name}',
  renew: 'Odnów',
  renewNamed: 'Odnów klucz urządzenia „{name}”',
  rarely: 'Rzadko potrzebne: więcej adresów, kolejny dom, ustawienia, usunięcie wszystkiego',
  lost: {
    open: 'Zgubione urządzenie',
    which: {
      heading: 'Które urządzenie zginęło?',
      lead: 'Jego klucz zostanie wyłączony od razu. Wszystkie inne urządzenia nadal wchodzą.',
      fact: 'Jeszcze nic się nie dzieje',
      none: 'Żadne urządzenie nie ma działającego klucza.',
    },
    off: {
      heading: 'Wyłączyć klucz urządzenia „{name}”?',
      lead: 'Od tej chwili klucz niczego nie otworzy, bez względu na to, kto ma urządzenie.',
      list: 'Co się stanie, w tej kolejności',
      points: {
        lock: 'Zamek zapomina ten klucz. Trwa to kilka sekund.',
        revoked: 'Cloudflare unieważnia klucz na dobre.',
        tried: 'Jeśli Latchkey ma jeszcze ten klucz, puka nim i pokazuje ci, co się dzieje.',
        others: 'Twoje inne klucze pozostają nietknięte.',
      },
      label: 'Aby kontynuować, wpisz: {name}',
      hint: 'W ten sposób nikt nie zrobi tego przypadkiem.',
      keep: 'Zachowaj klucz',
      go: 'Wyłącz go teraz',
      fact: 'To dzieje się od razu',
      typeFirst: 'Aby kontynuować, wpisz nazwę',
    },
    proof: {
      looking: {
        heading: 'Sprawdzanie klucza urządzenia „{name}”',
        lead: 'Latchkey ogląda twój zamek i puka właśnie tym kluczem.',
        what: 'Pukanie wyłączonym kluczem',
        usually:
          'Zwykle trwa to kilka sekund. Zanim dowiedzą się wszystkie lokalizacje Cloudflare, może minąć do minuty.',
      },
      'shut-out': {
        heading: 'Urządzenie „{name}” nie ma już wstępu',
        lead: 'Właśnie ten klucz został odrzucony.',
      },
      'not-tried': {
        heading: 'Klucz urządzenia „{name}” jest wyłączony',
        lead: 'Według Cloudflare niczego nie otwiera. Latchkey nie mógł jednak nim zapukać.',
      },
      'not-proven': {
        heading: 'Nie ma dowodu, że urządzenie „{name}” nie ma wstępu',
        lead: 'Poniżej widać, co zauważono w sprawie tego klucza.',
      },
      list: 'Co zauważono',
      lock: {
        out: 'Zamek nie zna już tego klucza',
        'still-in': 'Zamek nadal otwiera się dla tego klucza',
      },
      certificate: {
        revoked: 'Cloudflare go unieważnił',
        revoking: 'Cloudflare go unieważnia, co trwa minutę lub dwie',
        'still-good': 'Cloudflare go nie unieważnił',
        gone: 'Cloudflare nie ma takiego klucza na liście',
      },
      visit: {
        refused: {
          what: 'Właśnie ten klucz został odrzucony',
          why: 'Zauważono: {when}, pod {addresses}, z tego komputera.',
        },
        opened: {
          what: 'Właśnie ten klucz nadal otwiera twój dom',
          why: 'Zauważono: {when}, pod {addresses}, z tego komputera.',
        },
        'no-answer': {
          what: 'Latchkey nie dotarł do twojego zamka',
          why: 'Próba: {when}. Nie mówi ona nic o kluczu. Spróbuj ponownie.',
        },
        'not-tried': {
          what: 'Latchkey nie mógł nim zapukać',
          why: 'Ten klucz powstał na innym komputerze albo jego zapasowa kopia jest usunięta.',
        },
      },
      technical: 'Szczegóły techniczne',
      again: 'Sprawdź ponownie',
      fact: 'To niczego nie zmienia',
    },
    found: {
      title: 'Urządzenie „{name}” się znalazło',
      why: 'Wyłączony klucz pozostaje wyłączony, bo ktoś mógł go skopiować. Urządzenie dostaje nowy klucz, który przekazujesz jak poprzednio.',
      newKey: 'Zaplanuj dla niego nowy klucz',
    },
  },
  devices: 'Twoje klucze',
  key: {
    ready: 'nieprzekazany',
    'handed-over': 'przekazany, nie widziano go w użyciu',
    'in-use': 'w użyciu',
    'not-made': 'jeszcze nie utworzony',
    'locked-away': 'zamknięty tutaj',
    'not-on-this-computer': 'utworzony gdzie indziej',
    'spare-copy-deleted': 'zapasowa kopia usunięta',
    off: 'wyłączony',
    shutOut: 'wyłączony, odrzucenie zauważone: {when}',
    ends: '{count, plural, =0 {wygasa za mniej niż dobę} one {wygasa za {count} dzień} few {wygasa za {count} dni} many {wygasa za {count} dni} other {wygasa za {count} dnia}}',
    ended: 'wygasł',
  },
  until: 'do: {when}',
  twoKeys: 'jego stary klucz też jeszcze działa',
  noSpare: 'zapasowa kopia usunięta',
  left: '{count, plural, one {{count} klucz nie został jeszcze przekazany.} few {{count} klucze nie zostały jeszcze przekazane.} many {{count} kluczy nie zostało jeszcze przekazanych.} other {{count} klucza nie przekazano jeszcze.}}',
  handOver: 'Przekaż klucze',
  lockedAway: {
    title:
      '{count, plural, one {{count} klucz jest zamknięty na tym komputerze.} few {{count} klucze są zamknięte na tym komputerze.} many {{count} kluczy jest zamkniętych na tym komputerze.} other {{count} klucza jest zamknięte na tym komputerze.}}',
    why: '{count, plural, one {Działa jak dotąd. Aby go przekazać, uruchom Latchkey ponownie i pozwól mu użyć pęku kluczy.} few {Działają jak dotąd. Aby przekazać któryś z nich, uruchom Latchkey ponownie i pozwól mu użyć pęku kluczy.} many {Działają jak dotąd. Aby przekazać któryś z nich, uruchom Latchkey ponownie i pozwól mu użyć pęku kluczy.} other {Działają jak dotąd. Aby przekazać któryś z nich, uruchom Latchkey ponownie i pozwól mu użyć pęku kluczy.}}',
  },
  elsewhere: {
    title:
      '{count, plural, one {{count} klucz powstał na innym komputerze.} few {{count} klucze powstały na innym komputerze.} many {{count} kluczy powstało na innym komputerze.} other {{count} klucza powstało na innym komputerze.}}',
    why: '{count, plural, one {Działa jak dotąd. Jego sekret nigdy nie opuszcza tamtego komputera, więc przekaż go stamtąd. Możesz też dać urządzeniu nowy klucz tutaj.} few {Działają jak dotąd. Sekret klucza nigdy nie opuszcza komputera, na którym klucz powstał, więc przekaż go stamtąd. Możesz też dać urządzeniu nowy klucz tutaj.} many {Działają jak dotąd. Sekret klucza nigdy nie opuszcza komputera, na którym klucz powstał, więc przekaż go stamtąd. Możesz też dać urządzeniu nowy klucz tutaj.} other {Działają jak dotąd. Sekret klucza nigdy nie opuszcza komputera, na którym klucz powstał, więc przekaż go stamtąd. Możesz też dać urządzeniu nowy klucz tutaj.}}',
  },
  atHome: {
    title: 'W domu',
    looking: 'Sprawdzanie, czy ten komputer jest w domu',
    home: 'Twój dom tam odpowiada. Ten komputer jest w domu.',
    'shut-out': 'Twój dom tam odpowiada i po błędnych logowaniach nie wpuszcza tego komputera.',
    'something-else': 'Odpowiada tam coś innego. Ten komputer jest chyba w innej sieci.',
    nothing: 'Nikt tam nie odpowiada. Ten komputer może być poza domem albo twój dom może być wyłączony.',
    again: 'Sprawdź ponownie',
    againNamed: 'Sprawdź ponownie: czy ten komputer jest w domu?',
    advice: {
      title: 'Co działa w domu, nawet bez internetu',
      direct: 'We własnej sieci możesz otworzyć {url}. Nie pyta o klucz i działa, gdy nie ma internetu.',
      app: 'Aplikacja w telefonie może przełączać się sama. Jej instrukcja pokazuje, co ustawić.',
      router:
        '{address} działa także w domu, z kluczem. Twój router nie potrzebuje do tego dodatkowego ustawienia („split DNS”).',
    },
  },
  actions: 'Co chcesz zrobić?',
  check: 'Sprawdź każdy zamek',
  keys: 'Wszystkie klucze',
  look: {
    title: 'Poszukaj zmian',
    detail: 'Zobacz, czy ktoś zmienił twój zamek, twój adres lub jakieś ustawienie.',
  },
  change: {
    title: 'Dodaj lub zmień urządzenia',
    detail: 'Dodaj urządzenie, wyłącz zgubiony klucz albo utwórz nowy.',
  },
  without: {
    title: 'Rzeczy bez klucza',
    detail: 'Wpuść Alexę, webhook lub inną usługę przez wąską szczelinę albo zamknij którąś.',
  },
  addresses: {
    title: 'Adresy i kto może je otwierać',
    detail: 'Postaw kamery za tym samym zamkiem albo pozwól gościom otwierać tylko jeden adres.',
  },
  move: {
    title: 'Zmień adres',
    detail: 'Wybierz inną nazwę. Stara zostanie usunięta.',
  },
  settings: {
    title: 'Dodatkowa ochrona',
    detail: 'Obejrzyj ustawienia swojej domeny i zmień któreś.',
  },
  'call-out': {
    title: 'Zmień sposób, w jaki łącznik łączy się na zewnątrz',
    detail: 'HTTP/2, gdy giną aktualizacje na żywo; IPv4 lub IPv6.',
  },
  tunnel: {
    title: 'Utwórz nową prywatną ścieżkę',
    detail: 'Na wypadek, gdyby ktoś mógł widzieć kod twojego łącznika.',
  },
  real: {
    title: 'Skonfiguruj mój dom naprawdę',
    detail: 'To, co było ćwiczone, tu zostaje.',
  },
  remove: {
    title: 'Usuń wszystko',
    detail: 'Usuń wszystko, co zbudował Latchkey. Najpierw widzisz całą listę.',
  },
  back: 'Twój dom',
  looking: {
    heading: 'Szukanie zmian',
    lead: 'Latchkey porównuje twoje konto Cloudflare z tym, co zbudował.',
    what: 'Przeglądanie twojego konta Cloudflare',
    usually: 'Zwykle trwa to kilka sekund.',
    fact: 'Tylko sprawdza. Nic się nie zmienia',
  },
  same: {
    heading: 'Nic się nie zmieniło',
    lead: 'To, co zbudował Latchkey, jest w takim stanie jak wcześniej.',
    what: 'Zamek, klucze, prywatna ścieżka, ustawienia i adres: wszystko jest na miejscu.',
    whatWithoutTunnel: 'Zamek, klucze, certyfikaty, ustawienia i adres: wszystko jest na miejscu.',
  },
  attention: {
    heading: 'Coś wymaga uwagi',
    lead: 'To, co zbudował Latchkey, jest w takim stanie jak wcześniej. Coś innego na twoim koncie warto obejrzeć.',
  },
  drifted: {
    heading: 'Coś się zmieniło',
    lead: 'Ktoś zmienił to, co zbudował Latchkey. Możesz zlecić przywrócenie.',
    list: 'Co się zmieniło',
    again: 'Co zrobiłby Latchkey: {what}',
    repair: 'Napraw to',
    fact: 'Najpierw widzisz cały plan',
  },
  taken: {
    heading: 'Pod twoim adresem jest inny rekord',
    lead: 'Dopóki tam jest, twój adres nie prowadzi do domu przez zamek. Możesz go przejąć.',
  },
  blocked: {
    heading: 'Coś stoi na przeszkodzie',
    lead: 'Ktoś zmienił to, co zbudował Latchkey, i tak nie da się tego naprawić.',
  },
  besides: 'Także na twoim koncie',
  lookAgain: 'Sprawdź ponownie',
  newPath: {
    heading: 'Utworzyć nową prywatną ścieżkę?',
    lead: 'Zrób to, jeśli ktoś mógł widzieć kod połączenia twojego domu.',
    list: 'Co się stanie',
    points: {
      made: 'Powstaje nowa ścieżka. Ma kod, którego nikt nie widział.',
      moves: 'Twój adres przenosi się na nią, a stara ścieżka zostaje usunięta razem z kodem.',
      away: 'Nie dotrzesz do domu z zewnątrz, dopóki jego łącznik nie dostanie nowego kodu.',
      stays: 'Zamek działa przez cały czas. Twoje klucze pozostają bez zmian.',
    },
    go: 'Zaplanuj nową ścieżkę',
    fact: 'Widzisz plan, zanim cokolwiek się zmieni',
  },
  removal: {
    heading: 'Usunąć wszystko?',
    lead: 'Latchkey usuwa wszystko, co zbudował dla adresu {address}.',
    list: 'Co się stanie',
    points: {
      address: 'Adres znika pierwszy. Od tej chwili nikt nie dotrze do twojego domu z zewnątrz, ty też nie.',
      keys: 'Każdy klucz zostaje wyłączony na dobre. Nowy dom potrzebuje nowych kluczy.',
      settings: 'Ustawienia wracają do dawnych wartości, chyba że ktoś je od tego czasu zmienił.',
      home: 'To, co Latchkey ustawił w Home Assistancie, wraca do dawnego stanu, gdy się tam zalogujesz.',
      homeStays: 'Twój Home Assistant pozostaje bez zmian.',
      stays: 'Niczego innego na twoim koncie to nie dotyczy.',
    },
    label: 'Aby kontynuować, wpisz: {address}',
    hint: 'W ten sposób nikt nie zrobi tego przypadkiem.',
    wrong: 'To jeszcze nie jest ten adres.',
    go: 'Pokaż, co zniknie',
    fact: 'Nic jeszcze nie znika. Najpierw widzisz listę',
    typeFirst: 'Aby kontynuować, wpisz adres',
    keep: 'Zachowaj mój dom',
  },
};
