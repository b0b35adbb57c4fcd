import type { home as english } from '../en/home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const home: WordsOf<typeof english> = {
  drift: {
    lock: {
      create: 'Het slot is weg',
      update: 'Het slot is niet zoals Latchkey het achterliet',
      remove: 'Een deel van het slot is niet meer nodig',
    },
    keys: {
      create: 'Er ontbreekt een sleutel',
      update: 'Er ontbreekt een sleutel',
      remove: 'Een sleutel is niet meer nodig',
    },
    path: {
      create: 'Het privépad is weg',
      update: 'Het privépad leidt ergens anders heen',
      remove: 'Een oud privépad is er nog',
    },
    certificates: {
      create: 'Een certificaat tussen Cloudflare en je huis is weg',
      update: 'De certificaten tussen Cloudflare en je huis zijn veranderd',
      remove: 'Een oud certificaat tussen Cloudflare en je huis is er nog',
    },
    settings: {
      create: 'Een instelling is gewijzigd',
      update: 'Een instelling is gewijzigd',
      remove: 'Een instelling is gewijzigd',
    },
    address: {
      create: 'Je adres is weg',
      update: 'Je adres leidt ergens anders heen',
      remove: 'Je adres is niet meer nodig',
    },
    'moved-names': {
      create: 'Een andere naam leidt nergens heen',
      update: 'Een andere naam leidt nergens heen',
      remove: 'Een andere naam leidt nergens heen',
    },
    'old-lock': {
      create: 'Je vroegere slot is niet terug',
      update: 'Je vroegere slot is niet zoals het was',
      remove: 'Je vroegere slot zit er nog, naast het nieuwe',
    },
    'other-doors': {
      create: 'Een andere ingang is er weer',
      update: 'Een andere ingang is er weer',
      remove: 'Een andere ingang moet nog dicht',
    },
    connector: {
      create: 'De connector is weg',
      update: 'De connector draait niet zoals Latchkey hem achterliet',
      remove: 'De connector is niet meer nodig',
    },
    home: {
      create: 'Een instelling van Home Assistant is gewijzigd',
      update: 'Een instelling van Home Assistant is gewijzigd',
      remove: 'Een instelling van Home Assistant is gewijzigd',
    },
  },
  danger: {
    RULE_LETS_PAST: {
      what: {
        certain: 'Een regel laat iedereen langs je slot',
        'depends-on-place': 'Een regel laat bezoekers uit sommige plaatsen langs je slot',
        'depends-on-visit': 'Een regel laat sommige bezoekers langs je slot',
        unknown: 'Een regel laat misschien bezoekers langs je slot',
      },
      names: '{count, plural, one {Regel: {names}} other {Regels: {names}}}',
      why: 'Hij komt vóór het slot. Wie erlangs mag, wordt niet om een sleutel gevraagd.',
      next: 'Het plan zet je slot er weer voor. Bekijk de regel bij Cloudflare, en verwijder hem als niemand hem nodig heeft.',
      to: 'Regels openen',
    },
    RULE_BLOCKS_KEYS: {
      what: {
        certain: 'Een regel in je account houdt je buiten',
        'depends-on-place': 'Een regel in je account houdt je op sommige plaatsen buiten',
        'depends-on-visit': 'Een regel in je account kan sommige van je apparaten buitenhouden',
        unknown: 'Een regel in je account kon niet worden gelezen',
      },
      names: '{count, plural, one {Regel: {names}} other {Regels: {names}}}',
      why: {
        certain: 'Hij houdt iedereen tegen die je adres opent, ook met je sleutel.',
        'depends-on-place':
          'Het hangt af van het land, het netwerk of het adres waar je vandaan komt. De regel laat geen vreemden binnen.',
        'depends-on-visit':
          'Het hangt af van wat je opent, of met welke app of sleutel. De regel laat geen vreemden binnen.',
        unknown:
          'Latchkey begrijpt hem niet helemaal. Misschien houdt hij je apparaten buiten, maar hij laat geen vreemden binnen.',
      },
      next: {
        certain: 'Haal je adres bij Cloudflare uit deze regel, of schakel de regel uit. Kijk daarna opnieuw.',
        otherwise:
          'Laat hem staan als je apparaten binnenkomen. Wordt er een geweigerd, bekijk deze regel dan bij Cloudflare.',
      },
      to: 'Regels openen',
    },
    HAND_MADE_KEYS: {
      'will-stop':
        '{count, plural, one {{count} met de hand gemaakte sleutel opent dit adres straks niet meer} other {{count} met de hand gemaakte sleutels openen dit adres straks niet meer}}',
      'will-stop-unnamed': 'Met de hand gemaakte sleutels openen dit adres straks niet meer',
      'have-stopped':
        '{count, plural, one {{count} met de hand gemaakte sleutel opent dit adres niet meer} other {{count} met de hand gemaakte sleutels openen dit adres niet meer}}',
      'have-stopped-unnamed': 'Met de hand gemaakte sleutels openen dit adres niet meer',
      names: '{count, plural, one {Sleutel: {names}} other {Sleutels: {names}}}',
      why: 'Je slot gaat alleen open voor de sleutels die Latchkey maakt.',
      next: 'Voeg elk van die apparaten toe aan je apparaten, en overhandig het een nieuwe sleutel.',
      to: 'Certificaten openen',
    },
    DDNS_CLIENT: {
      what: {
        certain: 'Een DDNS-client schrijft dit record steeds opnieuw',
        likely: 'Een DDNS-client lijkt dit record steeds opnieuw te schrijven',
      },
      names: '{count, plural, one {Record: {names}} other {Records: {names}}}',
      why: 'Zolang het er staat, leidt de naam recht naar één adres en langs je slot.',
      next: {
        'not-known': 'Stop de client. Hij kan in je router draaien, op een server, of in Home Assistant.',
        'home-assistant':
          'De Cloudflare-integratie van Home Assistant is er zo een. Schakel die daar uit, onder Instellingen, Apparaten en diensten.',
      },
      to: 'DNS-records openen',
    },
    REWRITE_WIDENS_GAP: {
      what: {
        certain: 'Een regel verandert waar een van je openingen toegang toe geeft',
        'depends-on-place':
          'Een regel verandert waar een van je openingen toegang toe geeft, voor bezoekers uit sommige plaatsen',
        'depends-on-visit': 'Een regel verandert misschien waar een van je openingen toegang toe geeft',
        unknown:
          'Een regel die misschien verandert waar een van je openingen toegang toe geeft, kon niet worden gelezen',
      },
      names: '{count, plural, one {Regel: {names}} other {Regels: {names}}}',
      why: 'Hij geeft bezoekers een andere pagina nadat je slot ze heeft gecontroleerd. Ze zouden meer van je huis kunnen bereiken dan je goed vond.',
      next: 'Open [Rules] bij Cloudflare, en haal je adres uit deze URL rewrite rule.',
      to: 'Regels openen',
    },
    ACCESS_IN_FRONT: {
      what: 'Cloudflare Access vraagt op je adres om een aanmelding',
      names: '{count, plural, one {Applicatie: {names}} other {Applicaties: {names}}}',
      why: 'De Home Assistant-apps kunnen zich daar niet aanmelden, dus ze blijven buiten, ook met een sleutel. Access laat geen vreemden binnen.',
      next: 'Open bij Cloudflare [Zero Trust], [Access], [Applications]. Verwijder de applicatie, of geef je adres er een met de actie [Bypass] voor iedereen.',
      to: 'Applicaties openen',
    },
    SENT_ELSEWHERE: {
      what: {
        certain: 'Een regel stuurt bezoekers van je adres ergens anders heen',
        'depends-on-place': 'Een regel stuurt bezoekers uit sommige plaatsen ergens anders heen',
        'depends-on-visit': 'Een regel stuurt sommige bezoekers ergens anders heen',
        unknown: 'Een regel die bezoekers misschien ergens anders heen stuurt, kon niet worden gelezen',
      },
      names: '{count, plural, one {Regel: {names}} other {Regels: {names}}}',
      why: 'Hij antwoordt voordat je slot aan de beurt is, ook als een bezoeker een sleutel heeft. Hij laat geen vreemden binnen.',
      next: 'Haal je adres bij Cloudflare uit deze regel, of schakel de regel uit. Kijk daarna opnieuw.',
      to: 'Regels openen',
    },
    CHALLENGED_IN_FRONT: {
      what: {
        certain: 'Een regel vraagt iedereen op je adres te bewijzen een mens te zijn',
        'depends-on-place': 'Een regel test bezoekers uit sommige plaatsen',
        'depends-on-visit': 'Een regel test sommige bezoekers',
        unknown: 'Een regel die misschien bezoekers test, kon niet worden gelezen',
      },
      names: '{count, plural, one {Regel: {names}} other {Regels: {names}}}',
      why: 'Hij zet “[I’m Under Attack]” aan. De Home Assistant-apps komen niet door die test. De regel laat geen vreemden binnen.',
      next: 'Haal je adres bij Cloudflare uit deze regel. Je slot heeft zo’n test niet nodig.',
      to: 'Regels openen',
    },
    WORKER_IN_FRONT: {
      what: {
        certain: 'Een programma bij Cloudflare behandelt verzoeken aan je adres',
        'depends-on-place': 'Een programma bij Cloudflare behandelt verzoeken uit sommige plaatsen',
        'depends-on-visit': 'Een programma bij Cloudflare behandelt sommige verzoeken aan je adres',
        unknown: 'Misschien behandelt een programma bij Cloudflare verzoeken aan je adres',
      },
      names: 'Workers-routes en snippets: {names}',
      why: 'Het draait achter je slot en ziet alles wat erdoor gaat, ook wachtwoorden. Latchkey kan niet zien wat het doet.',
      next: 'Heb je het daar niet zelf neergezet, open dan [Workers Routes] of [Snippets] en haal je adres eruit.',
      to: 'Routes openen',
    },
    ADDRESS_RULE_BLOCKS: {
      what: 'IP Access rules weigeren bezoekers uit sommige plaatsen',
      names: '{count, plural, one {Plaats: {names}} other {Plaatsen: {names}}}',
      why: 'Ook je apparaten worden daar geweigerd, zelfs met een sleutel. Deze regels laten geen vreemden binnen.',
      next: 'Laat ze staan als je apparaten binnenkomen. Wordt er een geweigerd, bekijk deze regels dan bij Cloudflare.',
      to: 'Regels openen',
    },
    BOT_FIGHT_MODE: {
      what: 'Voor dit domein staat [Bot Fight Mode] aan',
      names: 'Domein: {names}',
      why: 'Cloudflare kan de Home Assistant-app voor een bot aanzien en weigeren.',
      next: 'Wordt de app geweigerd, zet [Bot Fight Mode] dan uit. Bij Cloudflare staat het onder [Security].',
      to: '[Security] openen',
    },
  },
  standing: {
    'not-built': {
      heading: 'Een wijziging is nog niet gebouwd',
      lead: 'Elk slot hield stand bij de laatste test, {when}.',
      leadUntried: 'Je hebt iets gewijzigd en nog niet goedgekeurd.',
    },
    checking: {
      heading: 'Elk slot wordt getest',
      lead: 'De vorige keer, {when}, hield elk slot stand.',
      leadUntried: 'Dit duurt een paar seconden.',
    },
    open: {
      heading: 'Een slot laat iemand binnen',
      lead: 'Gezien sinds Latchkey is geopend. De sloten hielden voor het laatst stand {when}.',
      leadUntried: 'Gezien sinds Latchkey is geopend.',
    },
    failed: {
      heading: 'Iets houdt geen stand',
      lead: 'Gezien sinds Latchkey is geopend. Elk slot hield voor het laatst stand {when}.',
      leadUntried: 'Gezien toen elk slot werd getest.',
    },
    'cut-off': {
      heading: 'Je huis is niet bereikbaar',
      lead: 'Er komt nu niets bij je huis aan. Elk slot hield voor het laatst stand {when}.',
      leadUntried: 'Er komt nu niets bij je huis aan.',
    },
    besides: {
      heading: 'Elk slot houdt stand, maar misschien is er een andere ingang',
      lead: 'Laatst getest {when}. Bekijk wat er is gevonden.',
      leadUntried: 'Bekijk wat er is gevonden toen de sloten werden getest.',
    },
    unproven: {
      heading: 'Niemand kwam zonder sleutel binnen',
      lead: 'Laatst getest {when}. Op deze computer staat geen sleutel om te laten zien dat er een werkt.',
      leadUntried: 'Op deze computer staat geen sleutel om te laten zien dat er een werkt.',
    },
    works: {
      heading: 'Alles werkt',
      lead: 'Elk slot getest {when}.',
      leadUntried: 'Elk slot is getest sinds Latchkey is geopend.',
    },
    held: {
      heading: 'De vorige keer hield elk slot stand',
      lead: 'Laatst getest {when}.',
      leadUntried: 'Ze zijn niet getest sinds Latchkey is geopend.',
    },
    'not-tried': {
      heading: 'Je sloten zijn nog niet getest',
      lead: 'Elk slot hield voor het laatst stand {when}.',
      leadUntried: 'Test ze om te zien of ze standhouden.',
    },
  },
  unseen:
    '{count, plural, one {Op {count} plek kon niet naar andere ingangen worden gekeken.} other {Op {count} plekken kon niet naar andere ingangen worden gekeken.}}',
  open: 'Openen',
  practiceAddress: 'In de oefening antwoordt daar niets echts.',
  addDevice: 'Apparaat toevoegen',
  notWorking: 'Er werkt iets niet',
  toPlan: 'Plan bekijken',
  more: 'Meer',
  moreNamed: 'Meer over {name}',
  renew: 'Vernieuwen',
  renewNamed: 'De sleutel van {name} vernieuwen',
  rarely: 'Zelden nodig: meer adressen, een ander huis, instellingen, alles verwijderen',
  lost: {
    open: 'Ik ben een apparaat kwijt',
    which: {
      heading: 'Welk apparaat ben je kwijt?',
      lead: 'De sleutel wordt meteen uitgeschakeld. Alle andere apparaten houden toegang.',
      fact: 'Er gebeurt nog niets',
      none: 'Geen enkel apparaat heeft een sleutel die werkt.',
    },
    off: {
      heading: 'De sleutel van {name} uitschakelen?',
      lead: 'Vanaf dan opent hij niets meer, wie het apparaat ook heeft.',
      list: 'Wat er gebeurt, in deze volgorde',
      points: {
        lock: 'Het slot vergeet deze sleutel. Dat duurt een paar seconden.',
        revoked: 'Cloudflare trekt de sleutel voorgoed in.',
        tried: 'Heeft Latchkey deze sleutel nog, dan klopt het ermee aan en laat het zien wat er gebeurt.',
        others: 'Aan je andere sleutels verandert niets.',
      },
      label: 'Typ {name} om verder te gaan',
      hint: 'Zo is zeker dat niemand het per ongeluk doet.',
      keep: 'Sleutel behouden',
      go: 'Nu uitschakelen',
      fact: 'Dit gebeurt meteen',
      typeFirst: 'Typ de naam om verder te gaan',
    },
    proof: {
      looking: {
        heading: 'De sleutel van {name} wordt uitgeprobeerd',
        lead: 'Latchkey bekijkt je slot en klopt met precies deze sleutel aan.',
        what: 'Aankloppen met de uitgeschakelde sleutel',
        usually:
          'Dit duurt meestal een paar seconden. Het kan een minuut duren voor Cloudflare het op al zijn locaties heeft doorgegeven.',
      },
      'shut-out': {
        heading: '{name} is buitengesloten',
        lead: 'Precies die sleutel is geweigerd.',
      },
      'not-tried': {
        heading: 'De sleutel van {name} is uit',
        lead: 'Voor zover Cloudflare laat zien, opent hij niets. Met de sleutel zelf kon Latchkey niet aankloppen.',
      },
      'not-proven': {
        heading: 'Het is niet bewezen dat {name} is buitengesloten',
        lead: 'Hieronder staat wat er van de sleutel is gezien.',
      },
      list: 'Wat er is gezien',
      lock: {
        out: 'Het slot kent deze sleutel niet meer',
        'still-in': 'Het slot gaat nog open voor deze sleutel',
      },
      certificate: {
        revoked: 'Cloudflare heeft hem ingetrokken',
        revoking: 'Cloudflare is hem aan het intrekken, dat duurt een of twee minuten',
        'still-good': 'Cloudflare heeft hem niet ingetrokken',
        gone: 'Cloudflare heeft zo’n sleutel niet in zijn lijst',
      },
      visit: {
        refused: {
          what: 'Precies die sleutel is geweigerd',
          why: 'Gezien {when} op {addresses}, vanaf deze computer.',
        },
        opened: {
          what: 'Precies die sleutel opent je huis nog',
          why: 'Gezien {when} op {addresses}, vanaf deze computer.',
        },
        'no-answer': {
          what: 'Latchkey kwam niet tot aan je slot',
          why: 'Geprobeerd {when}. Dat zegt niets over de sleutel. Probeer het opnieuw.',
        },
        'not-tried': {
          what: 'Latchkey kon er niet mee aankloppen',
          why: 'Deze sleutel is op een andere computer gemaakt, of zijn reservekopie is gewist.',
        },
      },
      technical: 'Technische details',
      again: 'Opnieuw proberen',
      fact: 'Dit verandert niets',
    },
    found: {
      title: 'Ik heb {name} weer gevonden',
      why: 'Een uitgeschakelde sleutel blijft uitgeschakeld, omdat iemand hem misschien heeft gekopieerd. Het apparaat krijgt een nieuwe sleutel, die je overhandigt zoals eerder.',
      newKey: 'Een nieuwe sleutel ervoor plannen',
    },
  },
  devices: 'Je sleutels',
  key: {
    ready: 'niet overhandigd',
    'handed-over': 'overhandigd, gebruik niet gezien',
    'in-use': 'in gebruik',
    'not-made': 'nog niet gemaakt',
    'locked-away': 'hier achter slot',
    'not-on-this-computer': 'ergens anders gemaakt',
    'spare-copy-deleted': 'reservekopie gewist',
    off: 'uitgeschakeld',
    shutOut: 'uitgeschakeld, weigering gezien {when}',
    ends: '{count, plural, =0 {verloopt binnen een dag} one {verloopt over {count} dag} other {verloopt over {count} dagen}}',
    ended: 'verlopen',
  },
  until: 'tot {when}',
  twoKeys: 'de oude sleutel werkt ook nog',
  noSpare: 'reservekopie gewist',
  left: '{count, plural, one {{count} sleutel is nog niet overhandigd.} other {{count} sleutels zijn nog niet overhandigd.}}',
  handOver: 'Sleutels overhandigen',
  lockedAway: {
    title:
      '{count, plural, one {{count} sleutel zit op deze computer achter slot.} other {{count} sleutels zitten op deze computer achter slot.}}',
    why: '{count, plural, one {Hij werkt zoals voorheen. Wil je hem overhandigen, start Latchkey dan opnieuw en laat het de sleutelhanger gebruiken.} other {Ze werken zoals voorheen. Wil je er een overhandigen, start Latchkey dan opnieuw en laat het de sleutelhanger gebruiken.}}',
  },
  elsewhere: {
    title:
      '{count, plural, one {{count} sleutel is op een andere computer gemaakt.} other {{count} sleutels zijn op een andere computer gemaakt.}}',
    why: '{count, plural, one {Hij werkt zoals voorheen. Zijn geheim verlaat die computer nooit, dus overhandig hem daar. Of geef het apparaat hier een nieuwe sleutel.} other {Ze werken zoals voorheen. Het geheim van een sleutel verlaat nooit de computer waarop hij is gemaakt, dus overhandig hem daar. Of geef een apparaat hier een nieuwe sleutel.}}',
  },
  atHome: {
    title: 'Thuis',
    looking: 'Er wordt gekeken of deze computer thuis is',
    home: 'Je huis antwoordt daar. Deze computer is thuis.',
    'shut-out': 'Je huis antwoordt daar, en weigert deze computer na mislukte aanmeldingen.',
    'something-else': 'Iets anders antwoordt daar. Deze computer lijkt op een ander netwerk te zitten.',
    nothing: 'Daar antwoordt niemand. Misschien is deze computer niet thuis, of staat je huis uit.',
    again: 'Opnieuw kijken',
    againNamed: 'Opnieuw kijken: is deze computer thuis?',
    advice: {
      title: 'Wat thuis werkt, ook zonder internet',
      direct:
        'Op je eigen netwerk kun je {url} openen. Dat vraagt niet om een sleutel, en werkt ook als het internet eruit ligt.',
      app: 'De app op een telefoon kan vanzelf overschakelen. In de handleiding staat wat je instelt.',
      router:
        '{address} werkt ook thuis, met een sleutel. Je router heeft er geen extra instelling (“split DNS”) voor nodig.',
    },
  },
  actions: 'Wat wil je doen?',
  check: 'Elk slot testen',
  keys: 'Alle sleutels',
  look: {
    title: 'Naar veranderingen kijken',
    detail: 'Kijken of iemand je slot, je adres of een instelling heeft gewijzigd.',
  },
  change: {
    title: 'Apparaten toevoegen of wijzigen',
    detail: 'Een apparaat toevoegen, een verloren sleutel uitschakelen of een nieuwe maken.',
  },
  without: {
    title: 'Dingen zonder sleutel',
    detail: 'Alexa, een webhook of een andere dienst door een smalle opening binnenlaten, of er een sluiten.',
  },
  addresses: {
    title: 'Adressen, en wie ze mag openen',
    detail: 'Camera’s achter hetzelfde slot zetten, of gasten maar één adres laten openen.',
  },
  move: {
    title: 'Het adres wijzigen',
    detail: 'Een andere naam kiezen. De oude wordt weggehaald.',
  },
  settings: {
    title: 'Extra beveiliging',
    detail: 'De instellingen van je domein bekijken, en er een wijzigen.',
  },
  'call-out': {
    title: 'Wijzigen hoe de connector naar buiten belt',
    detail: 'HTTP/2 waar live-updates verloren gaan; IPv4 of IPv6.',
  },
  tunnel: {
    title: 'Een nieuw privépad maken',
    detail: 'Voor als iemand de code van je connector kan hebben gezien.',
  },
  real: { title: 'Mijn huis in het echt instellen', detail: 'Wat je hebt geoefend, blijft hier.' },
  remove: {
    title: 'Alles verwijderen',
    detail: 'Alles verwijderen wat Latchkey heeft gebouwd. Je ziet eerst de hele lijst.',
  },
  back: 'Je huis',
  looking: {
    heading: 'Er wordt naar veranderingen gekeken',
    lead: 'Latchkey vergelijkt je Cloudflare-account met wat het heeft gebouwd.',
    what: 'Je Cloudflare-account wordt bekeken',
    usually: 'Dit duurt meestal een paar seconden.',
    fact: 'Er wordt alleen gekeken. Er verandert niets',
  },
  same: {
    heading: 'Er is niets veranderd',
    lead: 'Wat Latchkey heeft gebouwd, is zoals je het achterliet.',
    what: 'Slot, sleutels, privépad, instellingen en adres staan allemaal op hun plaats.',
    whatWithoutTunnel: 'Slot, sleutels, certificaten, instellingen en adres staan allemaal op hun plaats.',
  },
  attention: {
    heading: 'Iets om te bekijken',
    lead: 'Wat Latchkey heeft gebouwd, is zoals je het achterliet. Iets anders in je account vraagt aandacht.',
  },
  drifted: {
    heading: 'Er is iets veranderd',
    lead: 'Iemand heeft gewijzigd wat Latchkey had gebouwd. Je kunt het laten terugzetten.',
    list: 'Wat er is veranderd',
    again: 'Latchkey zou: {what}',
    repair: 'In orde maken',
    fact: 'Je ziet eerst het hele plan',
  },
  taken: {
    heading: 'Op je adres staat een ander record',
    lead: 'Zolang het er staat, leidt je adres niet door het slot naar je huis. Je kunt het overnemen.',
  },
  blocked: {
    heading: 'Er zit iets in de weg',
    lead: 'Iemand heeft gewijzigd wat Latchkey had gebouwd, en zo kan het niet in orde worden gemaakt.',
  },
  besides: 'Ook in je account',
  lookAgain: 'Opnieuw kijken',
  newPath: {
    heading: 'Een nieuw privépad maken?',
    lead: 'Doe dit als iemand de verbindingscode van je huis kan hebben gezien.',
    list: 'Wat er gaat gebeuren',
    points: {
      made: 'Er wordt een nieuw pad gemaakt. Het heeft een code die niemand heeft gezien.',
      moves: 'Je adres verhuist erheen, en het oude pad wordt met zijn code verwijderd.',
      away: 'Je kunt je huis van buitenaf niet bereiken tot de connector de nieuwe code heeft.',
      stays: 'Het slot blijft er de hele tijd op. Je sleutels blijven zoals ze zijn.',
    },
    go: 'Het nieuwe pad plannen',
    fact: 'Je ziet het plan voordat er iets verandert',
  },
  removal: {
    heading: 'Alles verwijderen?',
    lead: 'Latchkey verwijdert alles wat het voor {address} heeft gebouwd.',
    list: 'Wat er gaat gebeuren',
    points: {
      address: 'Eerst verdwijnt het adres. Vanaf dan bereikt niemand je huis van buitenaf, ook jij niet.',
      keys: 'Elke sleutel wordt voorgoed uitgeschakeld. Een nieuw huis heeft nieuwe sleutels nodig.',
      settings: 'Instellingen worden weer wat ze waren, tenzij iemand ze sindsdien heeft gewijzigd.',
      home: 'Wat Latchkey in Home Assistant heeft ingesteld, wordt weer zoals het was, als je je daar aanmeldt.',
      homeStays: 'Je Home Assistant blijft zoals het is.',
      stays: 'Verder verandert er niets in je account.',
    },
    label: 'Typ {address} om verder te gaan',
    hint: 'Zo is zeker dat niemand het per ongeluk doet.',
    wrong: 'Dit is het adres nog niet.',
    go: 'Tonen wat verdwijnt',
    fact: 'Er verdwijnt nog niets. Je ziet eerst de lijst',
    typeFirst: 'Typ het adres om verder te gaan',
    keep: 'Mijn huis behouden',
  },
};
