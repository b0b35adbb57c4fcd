import type { homeAssistant as english } from '../en/home-assistant.ts';
import type { WordsOf } from '../lay-words.ts';

export const homeAssistant: WordsOf<typeof english> = {
  logIn: {
    heading: 'Mag Latchkey je huis instellen?',
    lead: 'Je meldt je aan op de eigen pagina van Home Assistant. Wat je daar typt, blijft daar: Latchkey ziet je wachtwoord nooit.',
    what: 'Wat Latchkey ermee doet',
    points: {
      looks: 'Het bekijkt wat er is. Er verandert niets voordat je het plan goedkeurt.',
      sets: {
        unknown:
          'Heeft je Home Assistant apps, dan installeert en start het de connector. Het laat Home Assistant hem vertrouwen.',
        app: 'Het installeert de connector, start hem, en laat Home Assistant hem vertrouwen.',
        elsewhere: 'Het laat Home Assistant de connector vertrouwen, die je zelf start.',
      },
      gives: 'Het beëindigt de aanmelding als het werk klaar is.',
    },
    warning: {
      title: 'Op de pagina staat {address}',
      why: 'Dat is Latchkey op deze computer: daar komt de aanmelding bij terug. De pagina toont het in geel, en dat hoort zo.',
    },
    open: 'Aanmeldpagina openen',
    opening: 'De aanmeldpagina wordt klaargezet',
    again: 'Een nieuwe aanmeldpagina halen',
    waiting: 'Wachten tot je je aanmeldt op de pagina die is geopend',
    waitingWhy: 'Daarna gaat dit venster vanzelf verder.',
    pageFails: 'De pagina is niet geopend',
    pageFailsWhy: 'Kopieer het adres ervan en open het in een browser op deze computer.',
    copyPage: 'Adres kopiëren',
    practice:
      'In de oefening is dit de pagina van het oefenhuis. Naam en wachtwoord zijn daar al ingevuld.',
    without: 'Verdergaan zonder aanmelden',
    withoutWhy: 'Latchkey laat je dan elke stap zien, en je doet ze zelf.',
    fact: 'Je wachtwoord blijft bij Home Assistant',
    looking: {
      heading: 'Je Home Assistant wordt bekeken',
      lead: 'Je bent aangemeld. Latchkey leest wat er is en verandert niets.',
      what: 'Home Assistant wordt gevraagd',
      usually: 'Dit duurt meestal een paar seconden.',
    },
  },
  token: {
    fold: 'In plaats daarvan een toegangstoken met lange levensduur gebruiken',
    label: 'Toegangstoken met lange levensduur',
    hint: 'Open in Home Assistant je profiel, en dan <b>Beveiliging</b>. Klik onderaan die pagina op <b>Token aanmaken</b>.',
    kept: 'Latchkey bewaart het alleen zolang het open is. Verwijder het daar als je klaar bent.',
    use: 'Aanmelden met dit token',
    using: 'Bezig met aanmelden',
    empty: 'Het token is leeg. Kopieer het eerst uit Home Assistant.',
  },
  installation: {
    os: 'Geïnstalleerd als Home Assistant OS',
    supervised: 'Geïnstalleerd als Home Assistant Supervised',
    container: 'Geïnstalleerd als container',
    core: 'Geïnstalleerd als los programma',
    unknown: 'Latchkey kan niet zien hoe het is geïnstalleerd',
  },
  found: {
    ready: {
      heading: 'Je huis is klaar',
      lead: 'Latchkey stelt de rest in. Je ziet elke wijziging voordat ze wordt gemaakt.',
    },
    odd: {
      heading: 'Wat Latchkey heeft gevonden',
      lead: 'Eén ding hier is een blik waard voordat je verdergaat.',
    },
    facts: 'Wat Latchkey heeft gevonden',
    lead: 'Latchkey is aangemeld als {name}. Het heeft rondgekeken en niets veranderd.',
    list: 'Je Home Assistant',
    version: 'Home Assistant {version}',
    origin: {
      title: 'Waar de connector het vindt',
      yes: '{origin}. Het antwoordt daar.',
      no: '{origin}. Het antwoordt daar niet.',
      unknown: '{origin}',
      noWhy: 'Misschien is het adres veranderd. Kijk opnieuw, anders leidt het pad nergens heen.',
    },
    app: {
      title: 'App Cloudflared',
      none: 'Nog niet geïnstalleerd',
      impossible: 'Deze soort Home Assistant heeft geen apps. De connector draait ernaast.',
      idle: 'Geïnstalleerd, maar verzorgt geen privépad',
      ours: 'Verzorgt het privépad van dit huis',
      another: '{path} Latchkey laat het met rust.',
      'taken-over': '{path} Latchkey neemt het over, zoals je hieronder hebt gekozen.',
      two: 'Hij is twee keer geïnstalleerd. Twee connectors kunnen elkaar in de weg zitten.',
    },
    others: {
      named: 'De app verzorgt het privépad “{name}”.',
      unnamed: 'De app verzorgt een ander privépad.',
      leads: 'Dat leidt naar {addresses}.',
    },
    trust: {
      title: 'Wie bezoekers eraan mag doorgeven',
      nobody: 'Nog niemand',
      some: 'Het vertrouwt {proxies}',
      file: 'Staat in een bestand dat alleen jij kunt wijzigen',
      waiting: 'Daar wacht een wijziging van iemand anders op bevestiging.',
      'taking-over':
        'Het heeft configuration.yaml overgenomen en wacht op jou: bevestig dat binnen vijf minuten in Instellingen, Systeem, Netwerk.',
      failed: 'De laatste wijziging daar kon niet worden gebruikt.',
      'not-confirmed':
        'Niemand heeft de laatste wijziging daar op tijd bevestigd, dus ze is ongedaan gemaakt.',
    },
    url: {
      title: 'Het eigen adres van buitenaf',
      none: 'Er is er geen ingesteld',
      some: '{url}',
    },
    secondFactor: {
      title: 'Tweede stap bij het aanmelden',
      on: 'Aan voor {name}',
      off: 'Uit voor {name}',
      unknown: 'Latchkey kan het niet zien',
      why: 'Daarmee opent een wachtwoord alleen niets: er is ook een code van je telefoon nodig.',
      page: 'Je beveiligingspagina openen',
    },
    limit: {
      title: 'Verkeerde aanmeldingen',
      some: 'Na {count} ervan sluit het de bezoeker buiten',
    },
    mayDo: 'Wat Latchkey mag doen',
    connector: {
      label: 'Wie laat de connector draaien?',
      app: 'Home Assistant zelf',
      appDetail: 'Latchkey installeert de app Cloudflared, geeft hem zijn code en start hem.',
      appThere: 'Er is al een app Cloudflared.',
      appTaken: 'Latchkey kan hem niet overnemen: je Cloudflare-account laat dit pad niet zien.',
      appWouldStop: 'Zou het dat doen, dan werkte dit niet meer: {names}.',
      appMoves: 'Latchkey neemt hem over.',
      appAlong:
        '{count, plural, one {{names} blijft werken, over het nieuwe pad.} other {{names} blijven werken, over het nieuwe pad.}}',
      appHome:
        '{count, plural, one {{names} leidt naar je huis, en blijft werken als je het als je adres kiest.} other {{names} leiden naar je huis. Het adres dat je kiest, blijft werken, de andere niet.}}',
      appOutside:
        '{count, plural, one {{names} werkt dan niet meer, omdat het niet in je domein staat.} other {{names} werken dan niet meer, omdat ze niet in je domein staan.}}',
      appStays:
        'Latchkey neemt hem over. Dit pad blijft, en de andere namen ervan blijven werken.',
      appBeside: 'Latchkey zou er een tweede naast installeren.',
      elsewhere: 'Een andere machine',
      elsewhereDetail: 'Je start hem zelf. Na de bouw laat Latchkey zien hoe.',
      recommended: 'Aanbevolen',
    },
    offers: 'Voorstellen',
    loginLimit: {
      title: 'Buitensluiten wie wachtwoorden raadt',
      why: 'Na vijf verkeerde aanmeldingen laat Home Assistant die bezoeker niet verder proberen.',
    },
    urls: {
      title: 'Home Assistant zijn nieuwe adres vertellen',
      why: 'Dan leiden links in berichten en in de app naar de goede plek, thuis en onderweg.',
    },
    inFile: {
      title: 'Eén bestand blijft voor jou over',
      why: 'Home Assistant {version} bewaart zijn lijst van vertrouwde afzenders in een bestand. Vanaf versie 2026.8 kan Latchkey dat voor je instellen.',
      later: 'Laat je het zoals het is, dan laat Latchkey je later zien wat je daar moet schrijven.',
    },
    fact: 'Er verandert niets tot je het plan goedkeurt',
    lookAgain: 'Opnieuw kijken',
    logOut: 'Afmelden',
  },
  update: {
    offer: 'Eerst Home Assistant bijwerken',
    offerWhy:
      'Het maakt een back-up, werkt zichzelf bij en start opnieuw. Dat duurt meestal een paar minuten, langer met een grote back-up.',
    byHand: 'Werk het bij op de manier waarop je het hebt geïnstalleerd. Meld je dan weer aan.',
    asking: 'Bezig met vragen',
    heading: 'Home Assistant werkt zichzelf bij',
    lead: 'Dat doet het zelf, met eerst een back-up. Je kunt dit venster sluiten en terugkomen.',
    what: 'Wachten tot het terugkomt met een nieuwere versie',
    usually: 'Dit duurt meestal een paar minuten. Een grote back-up duurt langer.',
    still: 'Het heeft nog versie {version}.',
    away: 'Het antwoordt nu niet. Dat is normaal.',
    lookAgain: 'Opnieuw kijken',
    back: 'Zonder bijwerken verdergaan',
    fact: 'Op zijn eigen updatepagina staat hoe ver het is',
  },
};
