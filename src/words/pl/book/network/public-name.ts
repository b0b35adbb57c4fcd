import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anAccountThere,
  deleteTheEntryInTheRouter,
  restartTheRouterSoThatIt,
  theNameKeepsAnOldNumber,
  yourOwnPublicIpvAddressWhich,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Niech nazwa podąża za twoim domem',
    lead: 'Numer twojego domu się zmienia. Za każdym razem coś w domu musi przekazać nazwie nowy.',
    know: [
      'Kto ma token, może skierować twoją nazwę gdzie indziej. Klucze i zamek nie wpuszczają obcych, ale ty też nie wejdziesz.',
      'Dlatego token powinien móc zrobić tę jedną rzecz i nic więcej. Każda instrukcja mówi, na ile to możliwe.',
      'Niech nazwę zapisuje tylko jedna rzecz. Dwie nadpisywałyby się nawzajem.',
      'Nigdy nie podawaj routerowi hasła do konta, jeśli można dostać token.',
    ],
    choose: 'Kto dba o nazwę',
  },
  guides: {
    cloudflare: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Cloudflare',
      title: 'O nazwę dba Cloudflare',
      lead: 'Dla domeny, która jest w Cloudflare. Numer może zapisywać sam Home Assistant.',
      before: [
        'Utwórz do tego osobny token. Nigdy nie używaj Global API Key ani tokenu Latchkey.',
        'Ten token może zapisywać każdy rekord tej jednej domeny. Cloudflare nie potrafi ograniczyć go do jednej nazwy.',
      ],
      steps: [
        {
          say: 'W Cloudflare otwórz **My Profile** > **API Tokens** i naciśnij **Create Token**.',
          otherwise: { say: 'Słowa mogą się różnić. Jest to w menu twojego konta, u góry po prawej.' },
        },
        {
          say: 'Obok **Edit zone DNS** naciśnij **Use template**.',
          otherwise: { say: 'Albo wybierz je ręcznie: Zone, DNS, Edit.' },
        },
        {
          say: 'Dodaj **Zone** > **Zone** > **Read**. W **Zone Resources** wybierz tę jedną domenę i utwórz token.',
          otherwise: { say: 'Słowa mogą się różnić. Token widać tylko raz: skopiuj go teraz.' },
        },
        {
          say: 'W Home Assistancie otwórz **home-assistant:Settings** > **home-assistant:Devices & services** > **home-assistant:Add integration** i wybierz `Cloudflare`.',
          otherwise: { say: 'Wklej tam token, wybierz domenę, a potem nazwę.', search: 'Cloudflare' },
        },
      ],
      remove: ['Usuń integrację w Home Assistancie.', 'W Cloudflare usuń token.'],
    },
    desec: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'deSEC',
      title: 'O nazwę dba deSEC',
      lead: 'Bezpłatny, bez reklam i z tokenami, które można ograniczyć najbardziej.',
      before: [
        'Najpierw utwórz nazwę w deSEC, w „dedyn.io” albo we własnej domenie.',
        'Nowy token nie może zarządzać tokenami ani tworzyć domen. Z zasadą (policy) może zapisywać tylko jedną nazwę.',
      ],
      steps: [
        {
          say: 'W deSEC otwórz **Token Management** i dodaj token. Skopiuj go: widać go tylko raz.',
          otherwise: { say: 'Słowa mogą się różnić. Wszystkie pola z dalszymi uprawnieniami zostaw puste.' },
        },
        {
          say: 'Nadaj mu zasady: nic nie może być zapisywane oprócz tego **Domain** i **Subname**, dla A i AAAA.',
          otherwise: {
            say: 'Jeśli na stronie nie ma zasad, dokumentacja deSEC pokazuje, jak je ustawić poleceniem.',
          },
        },
        {
          say: 'W dynamicznym DNS routera wpisz serwer `update.dedyn.io`, **router:Name**, a token jako hasło.',
          otherwise: { say: 'Nazwą użytkownika jest sama nazwa domeny.' },
        },
      ],
      remove: [deleteTheEntryInTheRouter, 'W deSEC usuń token, a także nazwę, jeśli nie jest już potrzebna.'],
    },
    duckdns: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'DuckDNS',
      title: 'O nazwę dba DuckDNS',
      lead: 'Bezpłatny i znany większości routerów. Jego tokenu nie da się ograniczyć.',
      before: [
        'Jeden token obejmuje wszystkie nazwy na koncie. Utwórz konto tylko dla tego domu.',
        'Kto go ma, może też uzyskać certyfikat dla tej nazwy. Strzeż go jak hasła.',
      ],
      steps: [
        {
          say: 'Zaloguj się na duckdns.org, wpisz nazwę i naciśnij **add domain**.',
          otherwise: { say: 'Słowa mogą się różnić. Cała nazwa kończy się wtedy na „.duckdns.org”.' },
        },
        {
          say: 'Skopiuj **token** z góry strony.',
          otherwise: {
            say: 'Słowa mogą się różnić. Jeśli ktoś inny kiedykolwiek go widział, utwórz w menu nowy.',
          },
        },
        {
          say: 'W dynamicznym DNS routera wybierz `DuckDNS` jako **router:Provider** i wpisz nazwę oraz token.',
          otherwise: { say: 'Jeśli router go nie zna, Home Assistant ma aplikację o nazwie Duck DNS.' },
        },
      ],
      remove: ['Usuń wpis w routerze lub w aplikacji.', 'W DuckDNS usuń nazwę.'],
    },
    'no-ip': {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'No-IP',
      title: 'O nazwę dba No-IP',
      lead: 'Zna go prawie każdy router. Darmową nazwę trzeba potwierdzać co miesiąc.',
      before: ['Użyj klucza DDNS, a nie hasła do konta. Klucz może zapisywać własne nazwy i nic więcej.'],
      steps: [
        {
          say: 'W No-IP utwórz nazwę, a potem otwórz **DDNS Keys** i dodaj klucz dla tej jednej nazwy.',
          otherwise: { say: 'Słowa mogą się różnić. Jest to w części o dynamicznym DNS.' },
        },
        {
          say: 'W dynamicznym DNS routera wybierz `No-IP` jako **router:Provider**. Wpisz nazwę użytkownika i hasło tego klucza.',
          otherwise: { say: 'Jako nazwę wpisz {address}. Niektóre programy chcą tam „all.ddnskey.com”.' },
        },
      ],
      remove: [deleteTheEntryInTheRouter, 'W No-IP usuń klucz, a także nazwę, jeśli nie jest już potrzebna.'],
    },
    'another-router': {
      needs: [yourRoutersPassword, yourOwnPublicIpvAddressWhich],
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Nazwa samego routera',
      title: 'O nazwę dba twój router',
      lead: 'Wielu producentów daje każdemu routerowi własną nazwę. Router sam zapisuje wtedy numer.',
      before: [
        'Token ma wtedy tylko router. Ale nazwa kończy się razem z routerem: nowy dostaje nową nazwę.',
        'Nazwy niektórych producentów otwierają też wszystkim stronę routera. Zostaw to wyłączone.',
      ],
      steps: [
        {
          say: 'Poszukaj w routerze **Dynamic DNS**.',
          otherwise: {
            say: 'FRITZ!Box: **fritzbox:Internet** > **fritzbox:Permit Access** > **fritzbox:DynDNS**. OpenWrt, OPNsense i pfSense: **openwrt:Services** > **openwrt:Dynamic DNS**.',
            search: 'DDNS',
          },
        },
        {
          say: 'Włącz tam **Enable**. Wybierz własną usługę producenta albo jedną z tych obok tej instrukcji.',
          otherwise: {
            say: 'OpenWrt i OPNsense potrzebują do tego najpierw pakietu: luci-app-ddns lub os-ddclient.',
          },
        },
      ],
      remove: ['Wyłącz to w tym samym miejscu.'],
    },
  },
};
