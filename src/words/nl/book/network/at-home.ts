import type { WordTree } from '../../../shape/lay-words.ts';
import {
  atHomeSwitchWiFiOff,
  atHomeTheAddressStillLeads,
  atHomeTheAppSaysThat,
  atHomeWithWiFiOn,
  doThisOnlyIfAProxy,
  doThisOnlyIfAProxy2,
  enterTheNumberOfTheFritz,
  onlyWithCertificate,
  theAddressGoesInAsTwo,
  theHomeAssistantAppWithYour,
  theRecommendedWayAtHomeThe,
  youNeedTheAddressThatYou,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Je huis terwijl je thuis bent',
    lead: 'Thuis hoeft niemand het internet op en weer terug naar binnen.',
    know: [
      'Aanbevolen: de Home Assistant-app krijgt twee adressen, een voor binnen en een voor buiten. Aan je netwerk verandert niets.',
      'Binnen heeft de app geen sleutel en geen internet nodig. Iedereen op je wifi komt tot aan de aanmeldpagina.',
      'Zonder internet blijven je dashboards en automatiseringen werken. Clouddiensten staan stil, en de meeste berichten aan telefoons wachten.',
      'Een browser heeft maar één adres. Bewaar het interne als bladwijzer, voor als het internet uitvalt.',
      'De andere manier is de naam zelf naar huis te laten leiden. Dan werkt één adres overal, met de sleutel.',
      'Daarvoor is thuis een proxy nodig met een certificaat voor de naam. Home Assistant alleen, achter het privépad, heeft er geen.',
      'Een certificaat dat Cloudflare voor eigen gebruik heeft gemaakt, telt niet: browsers vertrouwen het niet.',
      'Een huis dat alleen Cloudflare binnenlaat, wijst ook je eigen apparaten af. Laat de naam in dat geval zoals hij is.',
    ],
    choose: 'Waar je het wilt instellen',
  },
  guides: {
    'app-iphone': {
      label: 'App op iPhone',
      title: 'Twee adressen in de app op iPhone, iPad en Mac',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'Open in de app **Settings** > **Companion App** en kies je huis.',
          otherwise: { say: 'De instellingen van de app staan in het zijmenu.', search: 'URL' },
        },
        {
          say: 'Tik op **Internal URL** en voer het adres in dat je thuis gebruikt.',
          otherwise: {
            say: 'Misschien blijft het grijs tot je een wifi noemt. Doe dan eerst de volgende stap.',
            search: 'URL',
          },
        },
        {
          say: 'Tik onder **SSIDs** op **Add new SSID** en voer de naam van je wifi in.',
          otherwise: {
            say: 'Gebruik op een Mac met een netwerkkabel **Add New Hardware Address**.',
            search: 'SSID',
          },
        },
        {
          say: 'Zet **Connection security level** op **Most secure**, en sta de locatie altijd toe.',
          otherwise: {
            say: 'Er wordt gevraagd om **iphone:Always** en de precieze locatie. Die heeft de app nodig om de naam van de wifi te zien.',
            search: 'security',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: ['Maak **Internal URL** daar leeg. De app gebruikt dan overal {address}, met zijn sleutel.'],
    },
    'app-android': {
      label: 'App op Android',
      title: 'Twee adressen in de app op Android',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'Open in de app **Settings** > **Companion app** en kies je huis.',
          otherwise: { say: 'Je huis staat daar onder **Servers & devices**.', search: 'URL' },
        },
        {
          say: 'Tik op **Home network**. Voeg onder **New Wi-Fi SSID** de naam van je wifi toe.',
          otherwise: {
            say: 'De app vraagt om je locatie, want Android toont de naam van de wifi alleen aan apps die hem mogen zien.',
            search: 'Home network',
          },
        },
        {
          say: 'Tik op **Internal connection URL** en voer het adres in dat je thuis gebruikt.',
          otherwise: {
            say: 'Misschien blijft het grijs tot je een wifi noemt. Doe dan eerst de vorige stap.',
            search: 'URL',
          },
        },
        {
          say: 'Zet **Remote connection security level** op het veiligste, en sta de locatie altijd toe.',
          otherwise: {
            say: 'De locatie is **android:Allow all the time** in de instellingen van Android.',
            search: 'locatie',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: [
        'Maak **Internal connection URL** daar leeg. De app gebruikt dan overal {address}, met zijn sleutel.',
      ],
    },
    hosts: {
      before: [
        ...doThisOnlyIfAProxy2,
        'Niet voor een laptop: onderweg zou de regel naar het netwerk van een vreemde leiden.',
      ],
      wrong: atHomeTheAddressStillLeads,
      test: ['Ga op deze computer naar `{address}`: het gaat zonder waarschuwing open.'],
      label: 'Eén computer',
      title: 'Eén computer die thuis blijft',
      lead: 'Een regel in de eigen namenlijst van de computer. Het helpt één computer, en alleen een die nooit weggaat.',
      needs: ['Het wachtwoord van een beheerder. Telefoons hebben zo’n lijst niet.'],
      steps: [
        {
          say: 'Open op Windows **Notepad** als beheerder: klik met rechts op het pictogram en kies **Run as administrator**.',
          otherwise: {
            say: 'Typ op een Mac en op Linux `sudo nano /etc/hosts` in een terminal, en ga verder met de regel.',
          },
        },
        {
          say: 'Open onder **File name** `C:\\Windows\\System32\\drivers\\etc\\hosts`.',
          otherwise: {
            say: 'Lijkt de map leeg, kies dan om alle bestanden te zien, niet alleen tekstbestanden.',
          },
        },
        {
          say: 'Voeg aan het eind deze regel toe en sla op: `{local} {address}`',
          otherwise: {
            say: 'Eerst komt het nummer, dan een spatie, dan de naam. Geen “https” en geen poort.',
          },
        },
      ],
      remove: ['Open hetzelfde bestand en haal de regel weer weg.'],
    },
    dnsmasq: {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'dnsmasq',
      title: 'dnsmasq antwoordt met het nummer thuis',
      lead: 'Voor wie zelf dnsmasq draait. Elk apparaat dat er namen opzoekt, krijgt het nummer thuis.',
      needs: ['Een machine met dnsmasq, en iemand die daar beheerder is.'],
      steps: [
        {
          say: 'Open een eigen bestand in de map: `sudo nano /etc/dnsmasq.d/home.conf`',
          otherwise: { say: 'Is die map er niet, dan is het ene bestand “/etc/dnsmasq.conf”.' },
        },
        {
          say: 'Schrijf deze regel en sla op: `host-record={address},{local}`',
          otherwise: { say: 'Is er een IPv6-nummer, voeg dat dan na nog een komma toe.' },
        },
        {
          say: 'Start het opnieuw: `sudo systemctl restart dnsmasq`',
          otherwise: { say: 'Start het niet, dan noemt “dnsmasq --test” de regel waar het aan ligt.' },
        },
      ],
      remove: ['Haal de regel uit het bestand en start dnsmasq opnieuw.'],
    },
    'pi-hole': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'Pi-hole',
      title: 'Pi-hole antwoordt met het nummer thuis',
      lead: 'Elk apparaat dat namen bij je Pi-hole opzoekt, krijgt het nummer thuis.',
      needs: ['Pi-hole 6, en het wachtwoord.'],
      steps: [
        {
          say: 'Kies **Settings** > **Local DNS Records** in het menu links.',
          otherwise: { say: 'In versie 5 is het **Local DNS** > **DNS Records**, boven de instellingen.' },
        },
        {
          say: 'Voer onder **Domain** `{address}` in.',
          otherwise: { say: 'Gebruik de lijst links, niet die met de naam “Local CNAME records”.' },
        },
        {
          say: 'Voer daarnaast, onder **Associated IP**, `{local}` in, en klik op de plus.',
          otherwise: { say: 'De woorden kunnen anders zijn. Het werkt meteen, zonder opnieuw te starten.' },
        },
      ],
      remove: ['Klik op de prullenbak naast de regel in **Local DNS Records**.'],
    },
    'adguard-home': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'AdGuard Home',
      title: 'AdGuard Home antwoordt met het nummer thuis',
      lead: 'Elk apparaat dat namen bij je AdGuard Home opzoekt, krijgt het nummer thuis. Het kan ook als Home Assistant-app draaien.',
      needs: ['AdGuard Home, en het wachtwoord.'],
      steps: [
        {
          say: 'Kies **Filters** > **DNS rewrites** in het menu bovenaan.',
          otherwise: { say: 'Op een smal scherm zit het menu achter de drie streepjes.' },
        },
        { say: 'Klik op **Add DNS rewrite**.', otherwise: { say: 'De knop staat onder de lijst.' } },
        {
          say: 'Voer `{address}` in, daaronder `{local}`, en klik op **Save**.',
          otherwise: { say: 'De velden vragen om een domeinnaam, en om een IP-adres of domeinnaam.' },
        },
      ],
      remove: ['Klik op de prullenbak naast de regel in **DNS rewrites**.'],
    },
    openwrt: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OpenWrt',
      title: 'OpenWrt antwoordt met het nummer thuis',
      lead: 'De router vertelt elk apparaat op je netwerk het nummer thuis.',
      needs: [yourRoutersPassword],
      steps: [
        {
          say: 'Kies **Network** > **DNS**, en daar **DNS Records** > **Hostnames**.',
          otherwise: { say: 'Oudere versies hebben **Network** > **DHCP and DNS** > **Hostnames**.' },
        },
        {
          say: 'Klik op **Add**. Voer onder **Hostname** `{address}` in.',
          otherwise: { say: 'De woorden kunnen anders zijn. Voer de hele naam in, met de punten.' },
        },
        {
          say: 'Voer onder **IP address** `{local}` in. Klik op **Save**, en dan op **Save & Apply**.',
          otherwise: { say: 'Staat het nummer niet in de lijst, kies dan het laatste item en typ het.' },
        },
      ],
      remove: ['Klik op **Delete** naast de regel in **Hostnames**, en dan op **Save & Apply**.'],
    },
    opnsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OPNsense',
      title: 'OPNsense antwoordt met het nummer thuis',
      lead: 'Unbound, de eigen DNS-server, vertelt elk apparaat op je netwerk het nummer thuis.',
      needs: [
        yourRoutersPassword,
        'Unbound DNS moet aanstaan. Dat is zo, tenzij iemand het heeft gewijzigd.',
      ],
      steps: [
        {
          say: 'Kies **Services** > **Unbound DNS** > **Overrides**.',
          otherwise: {
            say: 'Ontbreekt het, dan antwoordt je OPNsense misschien met Dnsmasq: dat heeft ook een lijst met hosts.',
          },
        },
        {
          say: 'Klik onder de host overrides op de plus. Voer als **Host** `{host}` in, als **Domain** `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Voer als **IP address** `{local}` in. Klik op **Save**, en dan op **Apply**.',
          otherwise: {
            say: 'Laat **Type** op A staan. Voeg voor een IPv6-nummer een tweede item met AAAA toe.',
          },
        },
      ],
      remove: ['Klik op de prullenbak naast het item in **Overrides**, en dan op **Apply**.'],
    },
    pfsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'pfSense',
      title: 'pfSense antwoordt met het nummer thuis',
      lead: 'De DNS Resolver vertelt elk apparaat op je netwerk het nummer thuis.',
      needs: [
        yourRoutersPassword,
        'De DNS Resolver moet aanstaan. Dat is zo, tenzij iemand het heeft gewijzigd.',
      ],
      steps: [
        {
          say: 'Kies **Services** > **DNS Resolver** en ga naar onderen tot **Host Overrides**.',
          otherwise: { say: 'Gebruik je de DNS Forwarder, die heeft een lijst met dezelfde naam.' },
        },
        {
          say: 'Klik op **Add**. Voer als **Host** `{host}` in, als **Domain** `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Voer als **IP Address** `{local}` in. Klik op **Save**, en dan op **Apply Changes**.',
          otherwise: { say: 'De woorden kunnen anders zijn. Voeg voor een IPv6-nummer een tweede item toe.' },
        },
      ],
      remove: ['Klik op de prullenbak naast het item in **Host Overrides**, en dan op **Apply Changes**.'],
    },
    unifi: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'UniFi',
      title: 'UniFi antwoordt met het nummer thuis',
      lead: 'De gateway van UniFi vertelt elk apparaat op je netwerk het nummer thuis.',
      needs: ['Een gateway van UniFi, en iemand die daar beheerder is.'],
      steps: [
        {
          say: 'Kies in UniFi Network **Settings** > **Policy Engine** > **DNS**.',
          otherwise: { say: 'Oudere versies hebben **Settings** > **Routing** > **DNS**.', search: 'DNS' },
        },
        {
          say: 'Voeg een item van het type **Host (A)** toe voor `{address}`.',
          otherwise: {
            say: 'De woorden kunnen anders zijn: het is een record van de soort A, voor deze ene naam.',
            search: 'DNS',
          },
        },
        {
          say: 'Voer als **IP Address** `{local}` in en sla op.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Voeg voor een IPv6-nummer een tweede item toe, van de soort AAAA.',
            search: 'DNS',
          },
        },
      ],
      remove: ['Verwijder het item in dezelfde lijst.'],
    },
    fritzbox: {
      before: [
        onlyWithCertificate,
        'Volg eerst de handleiding voor Pi-hole of AdGuard Home.',
        'Heb je geen van beide, gebruik dan het interne adres in de app. Dat heeft niets hiervan nodig.',
      ],
      wrong: [
        ...atHomeTheAddressStillLeads,
        {
          symptom: 'Er gaat niets meer open, geen enkele pagina.',
          why: 'De machine met de Pi-hole staat uit, en elk apparaat is ervan afhankelijk om namen op te zoeken.',
          wayOn: enterTheNumberOfTheFritz,
        },
      ],
      test: atHomeSwitchWiFiOff,
      label: 'FRITZ!Box',
      title: 'Een FRITZ!Box laat zulke antwoorden door',
      lead: 'Een FRITZ!Box kan je eigen naam geen ander nummer geven. Hij kan het een Pi-hole of AdGuard Home laten doen.',
      needs: ['Het wachtwoord van de FRITZ!Box.', 'Een Pi-hole of een AdGuard Home die {address} al kent.'],
      steps: [
        {
          say: 'Kies **Home Network** > **Network** > **Network Settings**.',
          otherwise: {
            say: 'Ontbreekt het, zet dan de geavanceerde weergave aan. Die staat onderaan het menu.',
          },
        },
        {
          say: 'Voer onder **DNS Rebind Protection** `{address}` in als uitzondering.',
          otherwise: {
            say: 'Misschien is het dichtgevouwen onder verdere instellingen. Zonder dit houdt de box antwoorden met een nummer van thuis tegen.',
          },
        },
        {
          say: 'Voer bij de IPv4-instellingen het nummer van de Pi-hole in als **Local DNS server**. Klik op **Apply**.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Gebruik het nummer van de machine met Pi-hole of AdGuard Home.',
          },
        },
      ],
      remove: [enterTheNumberOfTheFritz, 'Verwijder {address} uit de uitzonderingen.'],
    },
  },
};
