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
    title: 'De ene poort openen',
    lead: 'Je router stuurt één poort, TCP 443, door naar de machine met de proxy. Al het andere blijft dicht.',
    know: [
      'Eén poort, naar één machine: TCP 443 naar {local}. Nooit 8123, en geen “exposed host” of DMZ.',
      'Eerst het slot, dan de deur: de poort komt als laatste, zodra het slot standhoudt.',
      'Veel providers laten meerdere huizen één nummer delen. Dan kan er geen poort open, en de router zegt dat niet.',
      'Gebruik geen UPnP: een poort die vanzelf opengaat, heeft niemand gecontroleerd.',
    ],
    choose: 'Je router',
  },
  guides: {
    openwrt: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OpenWrt',
      title: 'De ene poort openen in OpenWrt',
      lead: 'Eén regel in de lijst met doorgestuurde poorten.',
      steps: [
        {
          say: 'Open **Status** > **Overview**: bij **IPv4 Upstream** staat je nummer aan de buitenkant. Vergelijk het.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Het is het nummer van de interface die wan heet.',
          },
        },
        {
          say: 'Kies **Network** > **Firewall** > **Port Forwards** en klik op **Add**.',
          otherwise: { say: 'De woorden kunnen anders zijn. **Traffic Rules** zijn iets anders.' },
        },
        {
          say: 'Zet **Protocol** op alleen TCP, **Source zone** op wan, en **External port** op 443.',
          otherwise: { say: 'TCP en UDP worden samen aangeboden: haal UDP weg.' },
        },
        {
          say: 'Zet **Internal IP address** op `{local}` en **Internal port** op 443. Klik op **Save**, en dan op **Save & Apply**.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. **Destination zone** of **Internal zone** is lan.',
          },
        },
      ],
      remove: ['Klik op **Delete** naast de regel in **Port Forwards**, en dan op **Save & Apply**.'],
    },
    fritzbox: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'FRITZ!Box',
      title: 'De ene poort openen in een FRITZ!Box',
      lead: 'Eén portvrijgave, voor één apparaat.',
      steps: [
        {
          say: 'Kijk eerst naar **Overview**. Staat er DS-Lite naast IPv4, dan kan er via IPv4 geen poort open.',
          otherwise: { say: 'Het nummer staat ook onder **Internet** > **Online Monitor**.' },
        },
        {
          say: 'Kies **Internet** > **Permit Access** > **Port Sharing** en klik op **Add Device for Sharing**.',
          otherwise: { say: 'De woorden kunnen anders zijn. In oudere boxen heet het port forwarding.' },
        },
        {
          say: 'Kies het apparaat met `{local}`, en klik dan op **New Sharing**.',
          otherwise: {
            say: 'Ontbreekt het apparaat, voer het nummer dan met de hand in. Laat **Exposed Host** uit.',
          },
        },
        {
          say: 'Kies als **Application** **HTTPS server**. Dat vult TCP en 443 in. Klik op **OK**, en dan op **Apply**.',
          otherwise: {
            say: 'Kies anders een andere toepassing, met TCP, poort 443 naar het apparaat, en 443 van buiten.',
          },
        },
      ],
      remove: [
        'Verwijder de vrijgave in **Internet** > **Permit Access** > **Port Sharing** en klik op **Apply**.',
      ],
    },
    unifi: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'UniFi',
      title: 'De ene poort openen in UniFi',
      lead: 'Eén item in de lijst met doorgestuurde poorten.',
      steps: [
        {
          say: 'Zoek het nummer van **WAN** in de details van de gateway, en vergelijk het.',
          otherwise: { say: 'De woorden kunnen anders zijn. Het staat er als het WAN IP van de gateway.' },
        },
        {
          say: 'Kies in UniFi Network **Settings** > **Policy Engine** > **Port Forwarding**.',
          otherwise: {
            say: 'Oudere versies hebben **Settings** > **Routing** > **Port Forwarding**.',
            search: 'port forwarding',
          },
        },
        {
          say: 'Voeg een item toe: **Forward IP** is `{local}`, **WAN Port** en **Forward Port** zijn 443, protocol TCP.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Sta elke bron toe, en sla op.',
            search: 'port forwarding',
          },
        },
      ],
      remove: ['Verwijder het item in **Port Forwarding**.'],
    },
    pfsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'pfSense',
      title: 'De ene poort openen in pfSense',
      lead: 'Eén doorgestuurde poort. De regel die het verkeer doorlaat, komt erbij.',
      steps: [
        {
          say: 'Open **Status** > **Interfaces**: bij **WAN** staat je nummer aan de buitenkant. Vergelijk het.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Kies **Firewall** > **NAT** > **Port Forward** en klik op **Add**.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Elk van de twee knoppen om iets toe te voegen is goed.',
          },
        },
        {
          say: 'Zet **Interface** op WAN, **Protocol** op TCP, en **Destination port range** op HTTPS.',
          otherwise: { say: '**Destination** blijft het adres van WAN. HTTPS is 443.' },
        },
        {
          say: 'Zet **Redirect target IP** op `{local}`, de doelpoort op HTTPS. Klik op **Save**, en dan op **Apply Changes**.',
          otherwise: {
            say: 'Laat **Filter rule association** zoals het is: dat maakt de regel die erbij hoort.',
          },
        },
      ],
      remove: [
        'Klik op de prullenbak naast de regel in **Firewall** > **NAT** > **Port Forward**, en dan op **Apply Changes**.',
      ],
    },
    opnsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OPNsense',
      title: 'De ene poort openen in OPNsense',
      lead: 'Eén item voor Destination NAT, en een regel die het verkeer doorlaat.',
      steps: [
        {
          say: 'Open **Interfaces** > **Overview**: bij **WAN** staat je nummer aan de buitenkant. Vergelijk het.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Kies **Firewall** > **NAT** > **Destination NAT** en klik op de plus.',
          otherwise: { say: 'In oudere versies heet het **Port Forward**.' },
        },
        {
          say: 'Zet **Interface** op WAN, **Protocol** op TCP, en **Destination Port** op 443.',
          otherwise: { say: '**Destination Address** is het adres van WAN.' },
        },
        {
          say: 'Zet **Redirect Target IP** op `{local}` en **Redirect Target Port** op 443.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Het gaat om de machine binnen, en om zijn poort.',
          },
        },
        {
          say: 'Zet **Firewall rule** op Pass. Klik op **Save**, en dan op **Apply**.',
          otherwise: {
            say: 'Andere versies zeggen **Automatically pass** of **Filter rule association**. Zonder dit komt er niets door.',
          },
        },
      ],
      remove: ['Klik op de prullenbak naast het item in **Destination NAT**, en dan op **Apply**.'],
    },
    'another-router': {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'Een andere router',
      title: 'De ene poort openen in een andere router',
      lead: 'In elke router heet het anders. Deze drie stappen zijn in alle dezelfde.',
      steps: [
        {
          say: 'Open de pagina van je router. Het adres staat op het etiket, vaak `192.168.1.1` of 192.168.0.1.',
          otherwise: { say: 'Ook het wachtwoord staat op het etiket, tenzij je het hebt gewijzigd.' },
        },
        {
          say: 'Zoek naar **Port forwarding**.',
          otherwise: {
            say: 'Andere noemen het virtual server, NAT, port sharing of toepassingen. Vaak staat het bij de geavanceerde instellingen.',
            search: 'port',
          },
        },
        {
          say: 'Voeg één regel toe: protocol TCP, buiten 443, binnen 443, naar `{local}`. Sla hem op.',
          otherwise: { say: 'Gebruik geen DMZ of exposed host: dat opent elke poort.' },
        },
      ],
      remove: ['Verwijder de regel in dezelfde lijst.'],
    },
  },
};
