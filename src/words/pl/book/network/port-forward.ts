import type { WordTree } from '../../../shape/lay-words.ts';
import {
  firstBuildTheLockAndSee,
  switchWiFiOffOnA,
  theTwoNumbersDifferOrThe,
  theWordsMayDifferTheDashboard,
  yourRoutersPassword2,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Otwórz ten jeden port',
    lead: 'Twój router przekierowuje jeden port, TCP 443, do komputera z proxy. Wszystko inne pozostaje zamknięte.',
    know: [
      'Jeden port, do jednego komputera: TCP 443 do {local}. Nigdy 8123 i nigdy „exposed host” ani DMZ.',
      'Najpierw zamek, potem drzwi: port jest na końcu, gdy zamek już trzyma.',
      'Wielu dostawców dzieli jeden numer między kilka domów. Wtedy nie da się otworzyć żadnego portu, a router o tym nie mówi.',
      'Nie używaj UPnP: portu, który otwiera się sam, nikt nie sprawdził.',
    ],
    choose: 'Twój router',
  },
  guides: {
    openwrt: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OpenWrt',
      title: 'Otwórz ten jeden port w OpenWrt',
      lead: 'Jeden wiersz na liście przekierowań portów.',
      steps: [
        {
          say: 'Otwórz **Status** > **Overview**: w **IPv4 Upstream** jest twój numer z zewnątrz. Porównaj go.',
          otherwise: { say: 'Słowa mogą się różnić. To numer interfejsu o nazwie wan.' },
        },
        {
          say: 'Wybierz **Network** > **Firewall** > **Port Forwards** i naciśnij **Add**.',
          otherwise: { say: 'Słowa mogą się różnić. **Traffic Rules** to coś innego.' },
        },
        {
          say: 'W polu **Protocol** ustaw tylko TCP, w **Source zone** wan, a w **External port** 443.',
          otherwise: { say: 'Proponuje TCP i UDP razem: usuń UDP.' },
        },
        {
          say: 'W polu **Internal IP address** ustaw `{local}`, a w **Internal port** 443. Naciśnij **Save**, a potem **Save & Apply**.',
          otherwise: { say: 'Słowa mogą się różnić. **Destination zone** lub **Internal zone** to lan.' },
        },
      ],
      remove: ['Naciśnij **Delete** obok tego wiersza w **Port Forwards**, a potem **Save & Apply**.'],
    },
    fritzbox: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'FRITZ!Box',
      title: 'Otwórz ten jeden port w FRITZ!Boxie',
      lead: 'Jedno udostępnienie portu, dla jednego urządzenia.',
      steps: [
        {
          say: 'Najpierw zajrzyj do **Overview**. Jeśli obok IPv4 jest DS-Lite, przez IPv4 nie da się otworzyć żadnego portu.',
          otherwise: { say: 'Ten numer jest też w **Internet** > **Online Monitor**.' },
        },
        {
          say: 'Wybierz **Internet** > **Permit Access** > **Port Sharing** i naciśnij **Add Device for Sharing**.',
          otherwise: { say: 'Słowa mogą się różnić. Starsze modele mówią o przekierowaniu portów.' },
        },
        {
          say: 'Wybierz urządzenie z `{local}`, a potem naciśnij **New Sharing**.',
          otherwise: {
            say: 'Jeśli nie ma tego urządzenia, wpisz jego numer ręcznie. **Exposed Host** zostaw wyłączone.',
          },
        },
        {
          say: 'Jako **Application** wybierz **HTTPS server**. TCP i 443 wpisują się same. Naciśnij **OK**, a potem **Apply**.',
          otherwise: {
            say: 'Albo wybierz inną aplikację, z TCP, portem 443 do urządzenia i 443 z zewnątrz.',
          },
        },
      ],
      remove: [
        'Usuń to udostępnienie w **Internet** > **Permit Access** > **Port Sharing** i naciśnij **Apply**.',
      ],
    },
    unifi: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'UniFi',
      title: 'Otwórz ten jeden port w UniFi',
      lead: 'Jeden wpis na liście przekierowań portów.',
      steps: [
        {
          say: 'Znajdź w szczegółach bramy numer **WAN** i porównaj go.',
          otherwise: { say: 'Słowa mogą się różnić. Jest podany jako WAN IP bramy.' },
        },
        {
          say: 'W UniFi Network wybierz **Settings** > **Policy Engine** > **Port Forwarding**.',
          otherwise: {
            say: 'W starszych wersjach to **Settings** > **Routing** > **Port Forwarding**.',
            search: 'port forwarding',
          },
        },
        {
          say: 'Dodaj wpis: **Forward IP** to `{local}`, **WAN Port** i **Forward Port** to 443, protokół TCP.',
          otherwise: {
            say: 'Słowa mogą się różnić. Dopuść dowolne źródło i zapisz.',
            search: 'port forwarding',
          },
        },
      ],
      remove: ['Usuń wpis w **Port Forwarding**.'],
    },
    pfsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'pfSense',
      title: 'Otwórz ten jeden port w pfSense',
      lead: 'Jedno przekierowanie portu. Reguła, która je przepuszcza, powstaje razem z nim.',
      steps: [
        {
          say: 'Otwórz **Status** > **Interfaces**: w **WAN** jest twój numer z zewnątrz. Porównaj go.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Wybierz **Firewall** > **NAT** > **Port Forward** i naciśnij **Add**.',
          otherwise: { say: 'Słowa mogą się różnić. Może to być którykolwiek z dwóch przycisków dodawania.' },
        },
        {
          say: 'W polu **Interface** ustaw WAN, w **Protocol** TCP, a w **Destination port range** HTTPS.',
          otherwise: { say: 'W **Destination** zostaje adres WAN. HTTPS to 443.' },
        },
        {
          say: 'W polu **Redirect target IP** ustaw `{local}`, a port docelowy na HTTPS. Naciśnij **Save**, a potem **Apply Changes**.',
          otherwise: {
            say: '**Filter rule association** zostaw tak, jak jest: tworzy ono regułę, która do tego należy.',
          },
        },
      ],
      remove: [
        'Naciśnij kosz obok tego wiersza w **Firewall** > **NAT** > **Port Forward**, a potem **Apply Changes**.',
      ],
    },
    opnsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OPNsense',
      title: 'Otwórz ten jeden port w OPNsense',
      lead: 'Jeden wpis Destination NAT i reguła, która go przepuszcza.',
      steps: [
        {
          say: 'Otwórz **Interfaces** > **Overview**: w **WAN** jest twój numer z zewnątrz. Porównaj go.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Wybierz **Firewall** > **NAT** > **Destination NAT** i naciśnij plus.',
          otherwise: { say: 'Starsze wersje nazywają to **Port Forward**.' },
        },
        {
          say: 'W polu **Interface** ustaw WAN, w **Protocol** TCP, a w **Destination Port** 443.',
          otherwise: { say: '**Destination Address** to adres WAN.' },
        },
        {
          say: 'W polu **Redirect Target IP** ustaw `{local}`, a w **Redirect Target Port** 443.',
          otherwise: { say: 'Słowa mogą się różnić. To komputer wewnątrz i jego port.' },
        },
        {
          say: 'W polu **Firewall rule** ustaw Pass. Naciśnij **Save**, a potem **Apply**.',
          otherwise: {
            say: 'W innych wersjach to **Automatically pass** lub **Filter rule association**. Bez tego nic nie przechodzi.',
          },
        },
      ],
      remove: ['Naciśnij kosz obok tego wpisu w **Destination NAT**, a potem **Apply**.'],
    },
    'another-router': {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'Inny router',
      title: 'Otwórz ten jeden port w innym routerze',
      lead: 'Każdy router nazywa to inaczej. Te trzy kroki są w każdym takie same.',
      steps: [
        {
          say: 'Otwórz stronę swojego routera. Jej adres jest na etykiecie routera, często to `192.168.1.1` lub 192.168.0.1.',
          otherwise: { say: 'Hasło też jest na etykiecie, chyba że zostało zmienione.' },
        },
        {
          say: 'Poszukaj **Port forwarding**.',
          otherwise: {
            say: 'Inne mówią: serwer wirtualny, NAT, udostępnianie portów lub aplikacje. Często jest to w ustawieniach zaawansowanych.',
            search: 'port',
          },
        },
        {
          say: 'Dodaj jeden wiersz: protokół TCP, na zewnątrz 443, wewnątrz 443, do `{local}`. Zapisz go.',
          otherwise: { say: 'Nie używaj DMZ ani exposed host: to otwiera wszystkie porty.' },
        },
      ],
      remove: ['Usuń ten wiersz na tej samej liście.'],
    },
  },
};
