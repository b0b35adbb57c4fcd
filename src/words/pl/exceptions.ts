import type { exceptions as english } from '../en/exceptions.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const exceptions: WordsOf<typeof english> = {
  gap: {
    name: {
      webhook: 'Webhook „{name}”',
      alexa: 'Alexa',
      'google-assistant': 'Asystent Google',
      'older-app': '{name}, ze starszą aplikacją',
    },
    opens: {
      exact:
        '{count, plural, =1 {Otwiera jedną, ściśle określoną stronę pod {address}.} one {Otwiera {count} ściśle określoną stronę pod {address}.} few {Otwiera {count} ściśle określone strony pod {address}.} many {Otwiera {count} ściśle określonych stron pod {address}.} other {Otwiera {count} ściśle określonej strony pod {address}.}}',
      'every-path': 'Otwiera twoją stronę logowania i wszystko, co za nią, pod {address}.',
    },
    from: {
      anywhere: 'Z dowolnego miejsca.',
      places: 'Tylko stąd: {places}.',
      program: 'Tylko stąd: {places}. I tylko dla programu, który przedstawia się jako {program}.',
      network: 'sieć AS{number}',
      ranges:
        '{count, plural, one {{count} zakres adresów} few {{count} zakresy adresów} many {{count} zakresów adresów} other {{count} zakresu adresów}}',
    },
    until: {
      end: 'Do: {when}. Potem zamek sam ją zamknie.',
      ended: 'Wygasła: {when}. Jej miejsce w zamku niczego już nie otwiera.',
      open: 'Dopóki jej nie usuniesz.',
    },
    shut: {
      'home-address': 'Wszystkie inne strony pozostają zamknięte.',
      'own-hostname': 'Pod tym adresem nie ma nic innego, a {home} pozostaje zamknięty.',
      'every-path': 'Z każdego innego miejsca pozostaje zamknięta.',
    },
    state: {
      planned: 'W twoim planie',
      'in-force': 'Teraz otwarta',
      ending:
        '{count, plural, one {Wygasa w ciągu doby} few {Wygasa w ciągu {count} dni} many {Wygasa w ciągu {count} dni} other {Wygasa w ciągu {count} dnia}}',
      ended: 'Wygasła',
    },
    takeAway: 'Usuń',
    takeAwayNamed: 'Usuń: {name}',
    takenAway: '{name}: zdjęto z listy. Twój następny plan zamknie tę szczelinę.',
  },
  inPlan: {
    lead: 'Bez klucza może przejść tylko to:',
    named: '{name}:',
    rest: 'Wszystko inne pozostaje zamknięte.',
  },
  picture: {
    shutNow: 'Mur z bramą zamkniętą na klucz. Bez klucza nic nie przejdzie.',
    shutLater: 'Mur z bramą. Gdy zostanie zbudowana, bez klucza nic nie przejdzie.',
    gaps: '{count, plural, one {Mur z bramą i {count} małym okienkiem.} few {Mur z bramą i {count} małymi okienkami.} many {Mur z bramą i {count} małymi okienkami.} other {Mur z bramą i {count} małego okienka.}}',
  },
  overview: {
    heading: 'Rzeczy bez klucza',
    lead: 'Niektóre rzeczy nie mogą pokazać klucza. Każda może mieć własną wąską szczelinę. Wszystko inne pozostaje zamknięte.',
    lookingUsually: 'Zwykle trwa to kilka sekund.',
    list: 'Co może przejść',
    none: 'Zamek nie ma szczelin',
    noneWhy: 'Bez klucza nic nie ominie zamka. Większość domów nie potrzebuje niczego więcej.',
    noneYet: 'Zamek nie będzie mieć szczelin',
    noneYetWhy:
      'Gdy zostanie zbudowany, bez klucza nic go nie ominie. Większość domów nie potrzebuje niczego więcej.',
    add: 'Czy coś musi dostać się do środka?',
    cards: {
      webhook: {
        title: 'Webhook',
        detail: 'Lokalizacja telefonu, dzwonek do drzwi lub inna usługa łączy się z twoim domem.',
      },
      alexa: {
        title: 'Alexa',
        detail: 'Mówisz do Amazona, a Amazon pyta twój dom.',
      },
      'google-assistant': {
        title: 'Asystent Google',
        detail: 'Mówisz do Google, a Google pyta twój dom.',
      },
      'older-app': {
        title: 'iPhone ze starszą aplikacją',
        detail: 'Na kilka dni, do czasu aktualizacji aplikacji.',
      },
    },
    full: 'Liczba szczelin, które zamek już ma: {count}. Najpierw usuń jedną.',
    besides: 'Druga linia obrony za zamkiem',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
    toPlan: 'Pokaż plan',
    leave: 'Zostaw tak, jak jest',
    safer: 'Bezpieczniejsze',
    door: 'Wpuść coś bez klucza: Alexę, Google, webhook',
    doorCount:
      '{count, plural, one {Rzeczy bez klucza: {count} szczelina} few {Rzeczy bez klucza: {count} szczeliny} many {Rzeczy bez klucza: {count} szczelin} other {Rzeczy bez klucza: {count} szczeliny}}',
  },
  webhook: {
    heading: 'Który webhook może wejść?',
    lead: 'Webhook to tajna strona twojego domu, którą wywołuje inna usługa. Otwiera się tylko ta jedna, dokładnie określona strona.',
    looking: 'Latchkey pyta Home Assistanta o jego webhooki',
    list: 'Webhooki twojego domu',
    choose: 'Wpuść: {name}',
    state: {
      local: 'Tylko dla twojej własnej sieci, więc szczelina by nie pomogła',
      passes: 'Już dozwolony',
    },
    kind: {
      phone: 'Aplikacja Home Assistant w telefonie',
      location: 'Mówi, gdzie ktoś jest',
      automation: 'Uruchamia automatyzację',
      assistant: 'Głośnik w twoim domu',
      other: 'Wywoływany przez usługę',
    },
    localNext:
      'Home Assistant odpowiada na niego tylko w domu. W automatyzacji wyzwalacz ma do tego przełącznik: „Dostępny tylko z sieci lokalnej”.',
    guessable:
      'Jego identyfikator można by odgadnąć. Zanim go wpuścisz, nadaj mu w Home Assistancie nowy, długi identyfikator.',
    none: 'Twój dom nie ma webhooka',
    noneWhy:
      'Nic nie poprosiło Home Assistanta o webhook. Pojawiłaby się tu automatyzacja, którą uruchamia webhook.',
    out: 'Latchkey nie jest zalogowany do twojego Home Assistanta',
    outWhy: 'Gdy będzie, wybierzesz webhooki według nazw. Możesz też wkleić jeden poniżej.',
    logIn: 'Zaloguj się',
    paste: 'Wklej zamiast tego',
    pasteLabel: 'Jego adres lub identyfikator',
    pasteHint: 'Ten adres pokazuje usługa, która go wywołuje. Zawiera /api/webhook/.',
    pasteName: 'Do czego służy?',
    pasteNameHint: 'Na przykład: OwnTracks w telefonie Anny',
    go: '{count, plural, one {Wpuść {count} webhook} few {Wpuść {count} webhooki} many {Wpuść {count} webhooków} other {Wpuść {count} webhooka}}',
    goAnyway: 'Wpuść go takim, jaki jest',
    pickFirst: 'Wybierz jeden albo wklej',
  },
  alexa: {
    heading: 'Jak wchodzi Alexa?',
    lead: 'Amazon pyta twój dom w twoim imieniu. Może to robić z własnym kluczem albo przez szczelinę.',
    label: 'Jak wchodzi Alexa',
    key: {
      title: 'Z własnym kluczem',
      detail:
        'Tworzysz w Amazonie prywatny skill, który ma klucz, tak jak twoje telefony. Bez niego nic się nie otwiera i możesz go wyłączyć jak każde urządzenie.',
      next: 'Dodaj dla Alexy urządzenie rodzaju „Program”. Jego instrukcja poprowadzi cię potem krok po kroku przez strony Amazona.',
      go: 'Przejdź do urządzeń',
    },
    gap: {
      title: 'Przez szczelinę',
      detail:
        'Sieci Amazona mogą dotrzeć do dwóch stron pod osobnym adresem. Każdy może wynająć tam komputer i zapukać. Wtedy chroni cię już tylko logowanie Home Assistanta.',
      go: 'Wpuść Alexę przez szczelinę',
    },
  },
  google: {
    heading: 'Jak wchodzi Google?',
    lead: 'Google może widzieć twoje urządzenia wewnątrz domu. Albo pyta twój dom z zewnątrz, przez szczelinę.',
    label: 'Jak wchodzi Google',
    matter: {
      title: 'Wewnątrz domu, przez Matter',
      detail:
        'Mostek Matter w Home Assistancie pokazuje twoje urządzenia głośnikowi Google w domu. Nic nie otwiera się na internet, ale nie każdy rodzaj urządzenia działa przez mostek.',
      next: 'Latchkey nie ma tu nic do zbudowania. Poszukaj mostka Matter wśród aplikacji Home Assistanta.',
    },
    gap: {
      title: 'Przez szczelinę',
      detail:
        'Własna sieć Google może dotrzeć do dwóch stron pod osobnym adresem. Każdy, kto przez nią wysyła, też może tam zapukać. Wtedy chroni cię już tylko logowanie Home Assistanta.',
      go: 'Wpuść Google przez szczelinę',
    },
    networks: {
      reading: 'Odczytywanie, z jakich sieci Google teraz korzysta',
      same: 'Lista Google została odczytana ponownie: szczelina ma te same sieci.',
      differ: 'Google ma nowe sieci, a szczelina ma stare.',
      fewer: 'Google zrezygnował z sieci, które szczelina nadal ma.',
      added:
        '{count, plural, one {{count} zakres jest nowy. Stamtąd zamek odrzuca Google.} few {{count} zakresy są nowe. Stamtąd zamek odrzuca Google.} many {{count} zakresów jest nowych. Stamtąd zamek odrzuca Google.} other {{count} zakresu jest nowe. Stamtąd zamek odrzuca Google.}}',
      gone: '{count, plural, one {{count} zakres tej szczeliny nie należy już do samego Google. Mogą stamtąd wejść inni.} few {{count} zakresy tej szczeliny nie należą już do samego Google. Mogą stamtąd wejść inni.} many {{count} zakresów tej szczeliny nie należy już do samego Google. Mogą stamtąd wejść inni.} other {{count} zakresu tej szczeliny nie należy już do samego Google. Mogą stamtąd wejść inni.}}',
      renew: 'Zaplanuj nowe sieci',
      unreadable: 'Nie udało się odczytać listy sieci Google.',
      unreadableWhy:
        'Dlatego nikt nie wie, czy szczelina nadal pasuje. Pozostaje bez zmian, a lista zostanie odczytana ponownie następnym razem.',
    },
  },
  olderApp: {
    heading: 'Wpuścić na jakiś czas starszą aplikację na iPhonie?',
    lead: 'Od wersji 2026.8 aplikacja Home Assistant pokazuje swój klucz. Lepiej ją zaktualizować.',
    risk: 'Dopóki szczelina jest otwarta, każdy w tej samej sieci, kto poda się za aplikację, może dotrzeć do twojej strony logowania.',
    better: 'Najpierw spróbuj tego',
    betterWhy:
      'Otwórz App Store na tamtym telefonie i zaktualizuj Home Assistanta. Potem przekaż telefonowi jego klucz.',
    name: 'Czyj to telefon?',
    nameHint: 'Na przykład: iPhone Bena',
    network: 'Numer jego sieci komórkowej',
    networkHint:
      'Na przykład AS3320. Strona, która pokazuje twój własny adres, pokazuje i jego, często jako „ASN”.',
    networkHow: 'Jak go znaleźć?',
    networkSteps: {
      wifi: 'Wyłącz na tamtym telefonie Wi-Fi, aby używał sieci komórkowej.',
      page: 'Otwórz w jego przeglądarce bgp.he.net. U góry są adres telefonu i jego sieć.',
      type: 'Wpisz numer, który stoi tam po „AS”, na przykład AS3320.',
    },
    visit: {
      play: 'Niech telefon spróbuje',
      why: 'W ćwiczeniu telefon odgrywa Latchkey. Otwiera twój adres w jego sieci komórkowej, a udawany Cloudflare widzi, skąd.',
      seen: 'Telefon przyszedł z AS{number}, kraj: {country}. Jedno i drugie jest wpisane.',
      nowhere:
        'Twój adres jeszcze donikąd nie prowadzi, więc nie ma nic do zobaczenia. Najpierw zbuduj albo wpisz numer.',
    },
    networkIs: 'To jest AS{number}. W każdej innej sieci, także w Wi-Fi, telefon nie wejdzie.',
    networkWrong: 'To nie jest numer sieci. Taki numer wygląda jak AS3320.',
    typeFirst: 'Podaj, czyj to telefon i jaka jest jego sieć',
    country: 'Jego kraj, jeśli chcesz',
    countryHint: 'Wtedy wejdzie tylko stamtąd. Zostaw puste, jeśli ktoś podróżuje.',
    days: 'Na jak długo?',
    day: '{count, plural, one {{count} dzień} few {{count} dni} many {{count} dni} other {{count} dnia}}',
    go: '{count, plural, one {Wpuść na {count} dzień} few {Wpuść na {count} dni} many {Wpuść na {count} dni} other {Wpuść na {count} dnia}}',
  },
  countries: {
    title: 'Skąd?',
    anywhere: 'Odwiedzający mogą przychodzić skądkolwiek',
    anywhereWhy: 'Bez klucza nigdzie nie wejdą.',
    some: 'Odwiedzający mogą przychodzić tylko stąd: {places}',
    keysEverywhere: 'Twoje klucze działają też w podróży.',
    keysThere: 'Twoje klucze też działają tylko stamtąd.',
    change: 'Zmień',
    choose: 'Wybierz kraje',
    heading: 'Z jakich krajów mogą przychodzić odwiedzający?',
    lead: 'Szczeliny bez własnego miejsca otwierają się tylko dla tych krajów. Twoje klucze też, jeśli chcesz.',
    label: 'Kraje',
    hint: 'Wpisz nazwę. Najpierw wybierz własny kraj.',
    noOption: 'Żaden kraj nie ma takiej nazwy',
    clear: 'Wyczyść wszystko',
    open: 'Pokaż wszystkie kraje',
    close: 'Ukryj listę',
    travel: 'Moje klucze działają też, gdy podróżuję',
    travelOn:
      'Kto ma klucz, wejdzie skądkolwiek. Szczeliny bez własnego miejsca ograniczają się do tych krajów.',
    travelOff: 'Dopóki to jest wyłączone, poza tymi krajami odrzucany jest także twój własny telefon.',
    hereMissing: {
      address: 'Na liście nie ma tego kraju: {country}. Cloudflare widzi jednak ten komputer właśnie tam.',
      clock: 'Na liście nie ma tego kraju: {country}. Zegar tego komputera jest jednak na niego ustawiony.',
    },
    hereMissingWhy:
      'Stąd nawet dobry klucz zostałby odrzucony. Dodaj ten kraj albo pozwól kluczom działać wszędzie.',
    addHere: 'Dodaj: {country}',
    go: 'Ogranicz do tych krajów',
    goAnyway: 'Mimo to ogranicz do tej listy',
    everywhere: 'Niech odwiedzający przychodzą skądkolwiek',
    pickFirst: 'Wybierz co najmniej jeden kraj',
    guess:
      'Cloudflare ustala kraj na podstawie adresu. Niektórzy odwiedzający używają adresu skądinąd, więc nie ma pewności, że to kogoś zatrzyma.',
  },
  login: {
    secondFactor: {
      title: 'Drugi krok przy logowaniu',
      on: 'Włączony. Użytkownik: {name}.',
      off: 'Wyłączony. Użytkownik: {name}. Gdy szczelina jest otwarta, nie możesz dodać nic mocniejszego.',
      unknown: 'Latchkey nie widzi, czy jest włączony.',
      to: 'Otwórz swoją stronę bezpieczeństwa',
    },
    limit: {
      title: 'Blokowanie osób zgadujących hasła',
      on: 'Włączone. Odwiedzający jest blokowany po tylu błędnych logowaniach: {count}.',
      planned: 'W twoim planie.',
      off: 'Wyłączone. Kto dotrze do strony logowania, może zgadywać, jak długo chce.',
      unknown: 'Latchkey nie widzi, czy jest włączone.',
      to: 'Otwórz ustawienia sieci',
    },
  },
  hostname: {
    label: 'Jej własny adres',
    hint: 'Prowadzi do twojego domu tą samą prywatną ścieżką i udostępnia tylko te strony.',
  },
};
