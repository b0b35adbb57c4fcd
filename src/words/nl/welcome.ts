import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const welcome: WordsOf<typeof english> = {
  heading: 'Jouw huis, en alleen jouw sleutels',
  lead: 'Bereik je Home Assistant van overal. Het hek gaat alleen open voor de apparaten die jij aanwijst.',
  choices: 'Andere manieren om te beginnen',
  start: {
    practise: {
      title: 'Eerst oefenen',
      detail: 'Doorloop elke stap met een oefenaccount en een oefenhuis. Je hebt er niets voor nodig.',
      note: 'Ongeveer 5 minuten · er verandert niets echts',
    },
    again: {
      title: 'Van voren af aan oefenen',
      detail: 'Een nieuw oefenaccount en een nieuw oefenhuis. Wat je eerder hebt geoefend, is dan weg.',
    },
    real: {
      title: 'Mijn huis instellen',
      detail: 'Met je eigen account en je eigen Home Assistant. Je keurt elke wijziging goed.',
    },
  },
  before: {
    title: 'Wat het kost en wat je nodig hebt',
    costs: {
      title: 'Wat het kost',
      latchkey: 'Latchkey',
      latchkeyPrice: 'niets',
      cloudflare: 'Het gratis abonnement van Cloudflare',
      cloudflarePrice: 'niets',
      domain: 'Een domein, als je er geen hebt',
      domainPrice: '10 tot 15 dollar per jaar',
    },
    ready: {
      title: 'Wat je nodig hebt',
      lines: {
        home: 'Deze computer, op hetzelfde netwerk als je Home Assistant',
        login: 'De aanmeldgegevens van een beheerder daar',
        devices: 'De telefoons en computers die een sleutel krijgen',
        time: '20 minuten. Een domein van elders kan een dag langer duren',
      },
    },
    works: {
      title: 'Werkt met een sleutel',
      lines: {
        devices: 'Telefoons, tablets en computers die jij aanwijst',
        app: 'De Home Assistant-app en de gebruikelijke browsers daarop',
      },
    },
    not: {
      title: 'Kan geen sleutel tonen',
      lines: {
        voice: 'Alexa en Google Home',
        cast: 'Chromecast, tv’s en speakers',
        webhooks: 'Webhooks van andere bedrijven',
      },
      gap: 'Voor sommige kun je later een smalle opening maken.',
    },
  },
  without: {
    title: 'Zonder Cloudflare, en zonder enig account',
    what: 'Je eigen reverse proxy thuis vraagt om de sleutels. Niemand anders zit ertussen, en het kost niets.',
    needs: {
      computer: 'Een computer thuis die altijd aanstaat, en iemand die hem bijgewerkt houdt.',
      port: 'Een eigen openbaar adres, en één open poort in je router.',
      name: 'Een naam die erheen leidt. Een gratis naam is genoeg.',
    },
    tradeOff:
      'Iedereen kan het adres van je huis zien, en tussen je huis en het internet staat alleen je proxy.',
    real: 'Mijn eigen proxy instellen',
    practise: 'Oefenen met een nagespeelde proxy',
  },
  resume: {
    practice: 'Je zit midden in een oefenronde.',
    practiceWalked: 'Je hebt elke stap geoefend.',
    real: 'Je bent bezig je huis in te stellen.',
    realWalked: 'Je huis is ingesteld.',
    fresh: 'Voor dit huis is nog niets ingesteld.',
    continue: 'Verdergaan waar ik was',
    practiceHome: 'Terug naar het oefenhuis',
    note: 'De oefening en je echte huis blijven gescheiden.',
  },
  fact: 'Je kunt op elk moment stoppen',
};
