import type { handMade as english } from '../en/hand-made.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const handMade: WordsOf<typeof english> = {
  weakness: {
    'no-lock': {
      what: 'Geen slot vraagt om een sleutel vóór je aanmeldpagina',
      does: 'Het nieuwe slot stuurt iedereen zonder sleutel weg.',
    },
    'lock-off': {
      what: 'Het slot is uitgeschakeld: {names}',
      does: 'Het nieuwe slot staat aan. Latchkey test het van buitenaf voordat je een sleutel overhandigt.',
    },
    'stepped-over': {
      what: 'Sommige bezoekers komen langs het slot door een regel ervoor: {names}',
      does: 'Het plan zet het nieuwe slot daarvoor.',
    },
    'lock-has-gaps': {
      what: 'Het slot laat sommige bezoekers zonder sleutel binnen, of doet dat misschien: {names}',
      does: 'Het nieuwe slot stuurt iedereen zonder sleutel weg. De enige openingen zijn die jij toevoegt.',
    },
    'challenge-opens': {
      what: 'Het slot vraagt bezoekers alleen te bewijzen dat ze een mens zijn, en laat ze dan binnen: {names}',
      does: 'Het nieuwe slot blokkeert elk bezoek zonder sleutel.',
    },
    'access-in-front': {
      what: 'Cloudflare Access vraagt op dit adres om een aanmelding: {names}',
      does: 'Latchkey laat dat staan. Het houdt je apparaten buiten, ook met een sleutel, tot je het verwijdert.',
    },
    'any-customers-key': {
      what: 'Het slot accepteert elke sleutel die Cloudflare heeft ondertekend, ook voor andere mensen',
      does: 'Het nieuwe slot accepteert alleen de sleutels op zijn eigen lijst.',
    },
    'lost-keys-open': {
      what: 'Het slot gaat misschien nog open voor een sleutel die is uitgeschakeld',
      does: 'Het nieuwe slot weigert elke sleutel die is uitgeschakeld.',
    },
    'more-than-a-key': {
      what: 'Het slot laat sleutels alleen onder bepaalde voorwaarden binnen, zoals een land: {names}',
      does: 'Neem je het over, dan laat je nieuwe slot die weg. Je sleutels werken dan overal, tenzij je landen kiest.',
    },
    'unclear-keys': {
      what: 'Latchkey kan niet zeggen of deze sleutels je huis nu openen: {names}',
      does: 'Ze worden niet overgenomen. Geef hun apparaten een nieuwe sleutel op de dag dat je bouwt.',
    },
    'key-not-asked-for': {
      what: 'Het slot wil een sleutel, maar Cloudflare vraagt apparaten er hier niet om',
      does: 'Door het plan vraagt Cloudflare om een sleutel op {names}.',
    },
    'second-address': {
      what: 'Het privépad leidt ook vanaf {names} naar je huis',
      does: 'Vóór de bouw klopt Latchkey daar aan. Gaat het zonder sleutel open, dan kun je het laten sluiten.',
    },
    'nameless-keys': {
      what: '{count, plural, one {Een van deze sleutels heeft geen naam, dus niemand weet van wie hij is} other {{count} van deze sleutels hebben geen naam, dus niemand weet van wie ze zijn}}',
      does: '{count, plural, one {Neem je hem over, dan staat hij bij “Je huis”. Doe hem weg zodra zijn apparaat een nieuwe sleutel heeft.} other {Neem je ze over, dan staan ze bij “Je huis”. Doe elke sleutel weg zodra zijn apparaat een nieuwe heeft.}}',
    },
    'http3-on': {
      what: 'HTTP/3 staat aan: daarover worden sommige bezoekers geweigerd, hoewel ze een sleutel hebben',
      does: '“Extra beveiliging” bij het nakijken laat zien of het uit kan.',
    },
  },
  quoted: '“{name}”',
  looking: 'Er wordt gekeken of iemand dit adres met de hand heeft ingesteld',
  usually: 'Dit duurt meestal een paar seconden.',
  heading: 'Dit adres was al met de hand ingesteld',
  lead: 'Waarschijnlijk door jou, met een handleiding. Latchkey heeft {hostname} bekeken en niets veranderd.',
  back: 'Andere naam',
  fact: 'Er verandert niets tot je het plan goedkeurt',
  found: 'Wat er is gevonden',
  path: {
    title: 'Het privépad “{name}”',
    leads: 'Het leidt van dit adres naar {service}.',
    nowhere: 'Het heeft geen vermelding voor dit adres.',
    elsewhere: 'Het is op zijn eigen machine ingesteld, dus Latchkey kan niet zien waar het heen leidt.',
    others: 'Zijn andere adressen blijven: {names}.',
    login: 'Ook daar vraagt Cloudflare Access om een aanmelding. Dat blijft, ook bij bezoek met een sleutel.',
  },
  lock: {
    title: 'Het slot “{name}”',
    goes: 'Een regel die op dit adres om een sleutel vraagt',
    'guards-others':
      'Een regel die hier en op andere adressen om een sleutel vraagt. Voor die adressen blijft hij.',
    'does-no-harm':
      'Een regel die sleutels langs de volgende regels laat. Hij blijft: achter het nieuwe slot kan hij geen kwaad.',
  },
  key: {
    named: 'De sleutel {name}',
    nameless: 'Een sleutel zonder naam',
    inside: 'een sleutel zonder naam',
    opens: 'Opent nu je huis. Verloopt op {when}.',
    ends: 'Verloopt op {when}',
    ended: 'Verlopen op {when}',
    insideEnds: 'een sleutel zonder naam die verloopt op {when}',
  },
  noKeys: {
    title: 'Geen sleutels',
    unneeded: 'Nu heeft niemand er een nodig om tot je aanmeldpagina te komen.',
    access: 'Nu melden bezoekers zich aan bij Cloudflare Access, en hebben ze geen sleutel nodig.',
    none: 'Voor zover Latchkey kan zien, opent nu geen sleutel van dit domein het.',
  },
  moreKeys: '{count, plural, one {En nog {count} sleutel} other {En nog {count} sleutels}}',
  unsafe: 'Wat niet veilig is',
  safe: 'Wat is gecontroleerd en in orde is',
  nothingUnsafe: 'Geen van de gebruikelijke zwakke plekken is gevonden.',
  unseen: {
    'access-applications':
      'Latchkey kan niet zien of Cloudflare Access hier om een aanmelding vraagt. Zo ja, dan houdt het je apparaten buiten.',
  },
  good: {
    'lock-on': 'Het slot is ingeschakeld.',
    'nothing-before': 'Geen regel vóór het slot laat iemand erlangs.',
    'one-address': 'Geen ander adres van dit privépad leidt naar hetzelfde huis.',
    'named-keys': 'Elke sleutel heeft een naam, dus je weet van wie hij is.',
    'http3-off': 'HTTP/3 staat uit, dus er wordt geen sleutel om die reden geweigerd.',
  },
  question: 'Hoe wil je verder?',
  takeOver: {
    title: 'Overnemen',
    path: 'Het privépad blijft, met zijn connector en zijn andere adressen.',
    keys: '{count, plural, one {De sleutel van nu blijft je huis openen tot je hem wegdoet.} other {De {count} sleutels van nu blijven je huis openen tot je ze stuk voor stuk wegdoet.}}',
    lock: 'Het oude slot gaat pas weg als het nieuwe erop zit.',
    lockStays: 'Het oude slot blijft, omdat het ook andere adressen bewaakt.',
    back: 'Verwijder je Latchkey ooit, dan zet het dit terug zoals het was.',
  },
  anew: {
    title: 'Ernaast opnieuw beginnen',
    path: 'Er wordt een nieuw privépad gemaakt. Het oude leidt niet meer hierheen, en zijn andere adressen blijven.',
    keys: '{count, plural, one {De sleutel van nu opent je huis niet meer zodra het nieuwe slot erop zit.} other {De {count} sleutels van nu openen je huis niet meer zodra het nieuwe slot erop zit.}}',
    lock: 'Het oude slot blijft waar het is, en weigert misschien je nieuwe sleutels.',
  },
  sameDay: {
    title: 'Vanaf dan komen alleen apparaten met een sleutel binnen',
    why: 'Nu kan iedereen zonder sleutel tot je aanmeldpagina komen, ook je familie. Overhandig hun sleutels op de dag dat je bouwt.',
  },
  access: {
    title: 'Cloudflare Access en sleutels gaan niet samen',
    why: 'De Home Assistant-apps kunnen zich daar niet aanmelden, dus ze blijven buiten hoewel ze een sleutel hebben. Access laat geen vreemden binnen.',
    next: 'Laat het aan tot het nieuwe slot staat. Verwijder het dan bij Cloudflare, in [Zero Trust], [Access], [Applications].',
  },
  ownMachine: {
    title: 'Latchkey kan dit privépad niet overnemen',
    why: 'Het is op zijn eigen machine ingesteld. Latchkey maakt voor dit adres een nieuw pad, en het oude houdt zijn andere namen.',
  },
  goOn: {
    'take-over': 'Overnemen',
    anew: 'Opnieuw beginnen',
    only: 'Doorgaan',
  },
  notLooked: {
    heading: 'Latchkey kon dit adres niet bekijken',
    lead: 'Het wilde zien of iemand {hostname} al met de hand had ingesteld.',
    what: 'Ga je verder, dan is daar niets gecontroleerd. Sleutels die het nu openen, werken misschien niet meer als het nieuwe slot erop zit.',
    goOn: 'Verdergaan zonder controle',
  },
  before: {
    title: 'Eerdere sleutels',
    why: 'Je hebt ze overgenomen. Je slot heeft ze op zijn lijst, naast de sleutels van Latchkey.',
    refused:
      'Je hebt ze overgenomen. Je huis gaat nu alleen open voor apparaten die je hebt gekozen, dus deze sleutels worden geweigerd.',
    letGo: 'Wegdoen',
    letGoNamed: 'Wegdoen: {name}',
    ask: {
      heading: 'Deze sleutel wegdoen?',
      what: 'Met het volgende plan opent hij je huis niet meer.',
      first: 'Overhandig eerst een nieuwe sleutel aan het apparaat dat hem gebruikt.',
      plan: 'Je ziet het plan voordat er iets verandert.',
      go: 'Wegdoen',
      keep: 'Behouden',
    },
  },
};
