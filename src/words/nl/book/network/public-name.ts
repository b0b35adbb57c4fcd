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
    title: 'Laat de naam je huis volgen',
    lead: 'Het nummer van je huis verandert. Iets thuis moet het nieuwe dan telkens aan de naam doorgeven.',
    know: [
      'Wie het token heeft, kan je naam ergens anders heen laten leiden. Je sleutels en het slot houden vreemden buiten, maar dan sta jij ook buiten.',
      'Daarom hoort het token dit ene te kunnen en niets anders. Elke handleiding zegt hoever dat kan.',
      'Laat maar één ding de naam bijwerken. Twee zouden elkaar overschrijven.',
      'Geef een router nooit het wachtwoord van je account als je een token kunt krijgen.',
    ],
    choose: 'Wie de naam bijhoudt',
  },
  guides: {
    cloudflare: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Cloudflare',
      title: 'Cloudflare houdt de naam bij',
      lead: 'Voor een domein dat bij Cloudflare staat. Home Assistant zelf kan het nummer bijwerken.',
      before: [
        'Maak hiervoor een apart token. Gebruik nooit de Global API Key of het token van Latchkey.',
        'Het token kan elk record van dat ene domein schrijven. Cloudflare kan het niet tot één naam beperken.',
      ],
      steps: [
        {
          say: 'Open bij Cloudflare **My Profile** > **API Tokens** en klik op **Create Token**.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Het staat in het menu van je account, rechtsboven.',
          },
        },
        {
          say: 'Klik naast **Edit zone DNS** op **Use template**.',
          otherwise: { say: 'Kies ze anders zelf: Zone, DNS, Edit.' },
        },
        {
          say: 'Voeg **Zone** > **Zone** > **Read** toe. Kies onder **Zone Resources** dit ene domein, en maak het token.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Het token wordt één keer getoond: kopieer het nu.',
          },
        },
        {
          say: 'Open in Home Assistant **home-assistant:Settings** > **home-assistant:Devices & services** > **home-assistant:Add integration** en kies `Cloudflare`.',
          otherwise: { say: 'Plak het token daar, kies het domein, en dan de naam.', search: 'Cloudflare' },
        },
      ],
      remove: ['Verwijder de integratie in Home Assistant.', 'Verwijder bij Cloudflare het token.'],
    },
    desec: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'deSEC',
      title: 'deSEC houdt de naam bij',
      lead: 'Gratis, zonder reclame, en met tokens die het verst te beperken zijn.',
      before: [
        'Maak eerst de naam bij deSEC, onder “dedyn.io” of je eigen domein.',
        'Een nieuw token kan geen tokens beheren en geen domeinen maken. Met een policy kan het maar één naam schrijven.',
      ],
      steps: [
        {
          say: 'Open bij deSEC **Token Management** en voeg een token toe. Kopieer het: het wordt één keer getoond.',
          otherwise: { say: 'De woorden kunnen anders zijn. Laat elk vakje voor meer rechten leeg.' },
        },
        {
          say: 'Geef het policy’s: er mag niets worden geschreven behalve deze **Domain** en **Subname**, voor A en AAAA.',
          otherwise: {
            say: 'Heeft de pagina geen policy’s, dan staat in de documentatie van deSEC hoe je ze met een opdracht instelt.',
          },
        },
        {
          say: 'Voer bij dynamische DNS in de router de server `update.dedyn.io` in, de **router:Name**, en het token als wachtwoord.',
          otherwise: { say: 'De gebruikersnaam is de domeinnaam zelf.' },
        },
      ],
      remove: [
        deleteTheEntryInTheRouter,
        'Verwijder bij deSEC het token, en de naam als je die niet meer nodig hebt.',
      ],
    },
    duckdns: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'DuckDNS',
      title: 'DuckDNS houdt de naam bij',
      lead: 'Gratis, en de meeste routers kennen het. Het token is niet te beperken.',
      before: [
        'Eén token geldt voor alle namen in een account. Maak een account voor dit huis alleen.',
        'Wie het heeft, kan ook een certificaat voor de naam krijgen. Bewaar het als een wachtwoord.',
      ],
      steps: [
        {
          say: 'Meld je aan op duckdns.org, voer een naam in en klik op **add domain**.',
          otherwise: { say: 'De woorden kunnen anders zijn. De hele naam eindigt dan op “.duckdns.org”.' },
        },
        {
          say: 'Kopieer het **token** bovenaan de pagina.',
          otherwise: {
            say: 'De woorden kunnen anders zijn. Heeft iemand anders het ooit gezien, maak dan in het menu een nieuw.',
          },
        },
        {
          say: 'Kies bij dynamische DNS in de router `DuckDNS` als **router:Provider** en voer de naam en het token in.',
          otherwise: { say: 'Kent de router het niet, dan heeft Home Assistant een app die Duck DNS heet.' },
        },
      ],
      remove: ['Verwijder de regel in de router, of de app.', 'Verwijder bij DuckDNS de naam.'],
    },
    'no-ip': {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'No-IP',
      title: 'No-IP houdt de naam bij',
      lead: 'Bijna elke router kent het. Een gratis naam moet elke maand worden bevestigd.',
      before: [
        'Gebruik een DDNS-sleutel, niet het wachtwoord van je account. Zo’n sleutel kan zijn eigen namen schrijven en verder niets.',
      ],
      steps: [
        {
          say: 'Maak bij No-IP een naam, open dan **DDNS Keys** en voeg een sleutel toe voor deze ene naam.',
          otherwise: { say: 'De woorden kunnen anders zijn. Het staat in het deel over dynamische DNS.' },
        },
        {
          say: 'Kies bij dynamische DNS in de router `No-IP` als **router:Provider**. Voer de gebruikersnaam en het wachtwoord van de sleutel in.',
          otherwise: { say: 'Voer als naam {address} in. Sommige clients willen daar “all.ddnskey.com”.' },
        },
      ],
      remove: [
        deleteTheEntryInTheRouter,
        'Verwijder bij No-IP de sleutel, en de naam als je die niet meer nodig hebt.',
      ],
    },
    'another-router': {
      needs: [yourRoutersPassword, yourOwnPublicIpvAddressWhich],
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Die van de router zelf',
      title: 'Je router houdt de naam bij',
      lead: 'Veel makers geven elke router een eigen naam. De router schrijft het nummer dan vanzelf.',
      before: [
        'Dan heeft alleen de router een token. Maar de naam eindigt met de router: een nieuwe krijgt een nieuwe naam.',
        'De namen van sommige makers openen ook de pagina van de router voor iedereen. Laat dat uit.',
      ],
      steps: [
        {
          say: 'Zoek in je router naar **Dynamic DNS**.',
          otherwise: {
            say: 'FRITZ!Box: **fritzbox:Internet** > **fritzbox:Permit Access** > **fritzbox:DynDNS**. OpenWrt, OPNsense en pfSense: **openwrt:Services** > **openwrt:Dynamic DNS**.',
            search: 'DDNS',
          },
        },
        {
          say: 'Zet daar **Enable** aan. Kies de eigen dienst van de maker, of een van die naast deze handleiding.',
          otherwise: {
            say: 'OpenWrt en OPNsense hebben er eerst een pakket voor nodig: luci-app-ddns of os-ddclient.',
          },
        },
      ],
      remove: ['Zet het op dezelfde plek uit.'],
    },
  },
};
