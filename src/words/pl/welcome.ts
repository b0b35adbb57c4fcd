import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const welcome: WordsOf<typeof english> = {
  heading: 'Twój dom i tylko twoje klucze',
  lead: 'Otwieraj swojego Home Assistanta z dowolnego miejsca. Brama otwiera się tylko dla urządzeń, które wskażesz.',
  choices: 'Inne sposoby rozpoczęcia',
  start: {
    practise: {
      title: 'Najpierw poćwicz',
      detail:
        'Przejdź przez każdy krok z udawanym kontem i udawanym domem. Niczego do tego nie potrzebujesz.',
      note: 'Około 5 minut · nic prawdziwego się nie zmienia',
    },
    again: {
      title: 'Poćwicz od początku',
      detail: 'Nowe udawane konto i nowy udawany dom. Poprzednie ćwiczenie wtedy znika.',
    },
    real: {
      title: 'Skonfiguruj mój dom',
      detail: 'Z własnym kontem i własnym Home Assistantem. Zatwierdzasz każdą zmianę.',
    },
  },
  before: {
    title: 'Ile to kosztuje i co przygotować',
    costs: {
      title: 'Ile to kosztuje',
      latchkey: 'Latchkey',
      latchkeyPrice: 'bezpłatnie',
      cloudflare: 'Darmowy plan Cloudflare',
      cloudflarePrice: 'bezpłatnie',
      domain: 'Domena, jeśli jej nie masz',
      domainPrice: 'od 10 do 15 dolarów rocznie',
    },
    ready: {
      title: 'Co przygotować',
      lines: {
        home: 'Ten komputer, w tej samej sieci co twój Home Assistant',
        login: 'Dane logowania administratora Home Assistanta',
        devices: 'Telefony i komputery, które dostaną klucz',
        time: '20 minut. Z domeną spoza Cloudflare może to potrwać dzień dłużej',
      },
    },
    works: {
      title: 'Działają z kluczem',
      lines: {
        devices: 'Telefony, tablety i komputery, które wskażesz',
        app: 'Aplikacja Home Assistant i typowe przeglądarki na nich',
      },
    },
    not: {
      title: 'Nie mogą pokazać klucza',
      lines: {
        voice: 'Alexa i Google Home',
        cast: 'Chromecast, telewizory i głośniki',
        webhooks: 'Webhooki innych firm',
      },
      gap: 'Dla niektórych z nich możesz później zostawić wąską szczelinę.',
    },
  },
  without: {
    title: 'Bez Cloudflare i bez żadnego konta',
    what: 'O klucze pyta twoje własne reverse proxy w domu. Nikt inny nie pośredniczy i nic to nie kosztuje.',
    needs: {
      computer: 'Komputer w domu, który jest zawsze włączony, i ktoś, kto dba o jego aktualizacje.',
      port: 'Twój własny adres publiczny i jeden otwarty port w routerze.',
      name: 'Nazwa, która do niego prowadzi. Darmowa się nada.',
    },
    tradeOff: 'Każdy może zobaczyć adres twojego domu, a między nim a internetem stoi tylko twoje proxy.',
    real: 'Skonfiguruj moje własne proxy',
    practise: 'Poćwicz z udawanym proxy',
  },
  resume: {
    practice: 'Ćwiczenie jest w toku.',
    practiceWalked: 'Każdy krok jest już przećwiczony.',
    real: 'Konfiguracja twojego domu jest w toku.',
    realWalked: 'Twój dom jest skonfigurowany.',
    fresh: 'Dla tego domu nic jeszcze nie skonfigurowano.',
    continue: 'Kontynuuj tam, gdzie przerwano',
    practiceHome: 'Wróć do domu ćwiczebnego',
    note: 'Ćwiczenie i twój prawdziwy dom są od siebie oddzielone.',
  },
  fact: 'Możesz przerwać w każdej chwili',
};
