import type { exceptions as english } from '../en/exceptions.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const exceptions: WordsOf<typeof english> = {
  gap: {
    name: {
      webhook: 'Webhook “{name}”',
      alexa: 'Alexa',
      'google-assistant': 'Google Assistant',
      'older-app': '{name}, met een oudere app',
    },
    opens: {
      exact:
        '{count, plural, one {Opent precies één pagina op {address}.} other {Opent precies {count} pagina’s op {address}.}}',
      'every-path': 'Opent je aanmeldpagina en alles erachter op {address}.',
    },
    from: {
      anywhere: 'Van overal.',
      places: 'Alleen vanuit {places}.',
      program: 'Alleen vanuit {places}, en alleen voor een programma dat zich {program} noemt.',
      network: 'het netwerk AS{number}',
      ranges: '{count, plural, one {{count} reeks adressen} other {{count} reeksen adressen}}',
    },
    until: {
      end: 'Tot {when}. Dan sluit het slot de opening vanzelf.',
      ended: 'Afgelopen op {when}. Die plaats in het slot opent niets meer.',
      open: 'Tot je de opening verwijdert.',
    },
    shut: {
      'home-address': 'Alle andere pagina’s blijven dicht.',
      'own-hostname': 'Dit adres dient nergens anders voor, en {home} blijft dicht.',
      'every-path': 'Van overal elders blijft het dicht.',
    },
    state: {
      planned: 'In je plan',
      'in-force': 'Nu open',
      ending: '{count, plural, one {Loopt binnen een dag af} other {Loopt binnen {count} dagen af}}',
      ended: 'Afgelopen',
    },
    takeAway: 'Verwijderen',
    takeAwayNamed: 'Verwijderen: {name}',
    takenAway: '{name} is van de lijst. Je volgende plan sluit die opening.',
  },
  inPlan: {
    lead: 'Alleen deze mogen er zonder sleutel door:',
    named: '{name}:',
    rest: 'Al het andere blijft dicht.',
  },
  picture: {
    shutNow: 'Een muur met een hek dat op slot is. Zonder sleutel komt er niets door.',
    shutLater: 'Een muur met een hek. Als het gebouwd is, komt er zonder sleutel niets door.',
    gaps: '{count, plural, one {Een muur met een hek, en {count} klein luikje erin.} other {Een muur met een hek, en {count} kleine luikjes erin.}}',
  },
  overview: {
    heading: 'Dingen zonder sleutel',
    lead: 'Sommige dingen kunnen geen sleutel tonen. Elk ding kan een eigen smalle opening krijgen. Al het andere blijft dicht.',
    lookingUsually: 'Dit duurt meestal een paar seconden.',
    list: 'Wat erdoor mag',
    none: 'Het slot heeft geen opening',
    noneWhy: 'Zonder sleutel komt niets langs het slot. De meeste huizen hebben niet meer nodig.',
    noneYet: 'Het slot krijgt geen opening',
    noneYetWhy:
      'Als het gebouwd is, komt zonder sleutel niets langs het slot. De meeste huizen hebben niet meer nodig.',
    add: 'Moet er iets binnen kunnen?',
    cards: {
      webhook: {
        title: 'Een webhook',
        detail: 'De locatie van een telefoon, een deurbel of een andere dienst roept je huis aan.',
      },
      alexa: { title: 'Alexa', detail: 'Je praat tegen Amazon, en Amazon vraagt het aan je huis.' },
      'google-assistant': {
        title: 'Google Assistant',
        detail: 'Je praat tegen Google, en Google vraagt het aan je huis.',
      },
      'older-app': {
        title: 'Een iPhone met een oudere app',
        detail: 'Voor een paar dagen, tot de app kan worden bijgewerkt.',
      },
    },
    full: 'Het slot heeft al {count} openingen. Verwijder er eerst een.',
    besides: 'Een tweede linie achter het slot',
    fact: 'Er verandert niets tot je het goedkeurt',
    toPlan: 'Plan tonen',
    leave: 'Het hierbij laten',
    safer: 'Veiliger',
    door: 'Iets zonder sleutel binnenlaten: Alexa, Google, een webhook',
    doorCount:
      '{count, plural, one {Dingen zonder sleutel: {count} opening} other {Dingen zonder sleutel: {count} openingen}}',
  },
  webhook: {
    heading: 'Welke webhook mag binnenkomen?',
    lead: 'Een webhook is een geheime pagina van je huis die een andere dienst aanroept. Alleen precies die pagina gaat open.',
    looking: 'De webhooks van Home Assistant worden opgevraagd',
    list: 'Webhooks van je huis',
    choose: 'Binnenlaten: {name}',
    state: {
      local: 'Alleen voor je eigen netwerk, dus een opening zou niet helpen',
      passes: 'Al toegestaan',
    },
    kind: {
      phone: 'De Home Assistant-app van een telefoon',
      location: 'Geeft door waar iemand is',
      automation: 'Start een automatisering',
      assistant: 'Een speaker in je huis',
      other: 'Aangeroepen door een dienst',
    },
    localNext:
      'Home Assistant antwoordt er alleen thuis op. Bij een automatisering heeft de trigger daar een schakelaar voor: “Alleen toegankelijk vanaf het lokale netwerk”.',
    guessable:
      'De id kan worden geraden. Geef de webhook in Home Assistant een nieuwe, lange id voordat je hem binnenlaat.',
    none: 'Je huis heeft geen webhook',
    noneWhy:
      'Niets heeft Home Assistant om een webhook gevraagd. Een automatisering die door een webhook start, zou hier staan.',
    out: 'Latchkey is niet aangemeld bij je Home Assistant',
    outWhy: 'Als het dat is, kun je webhooks op naam kiezen. Of plak er hieronder een.',
    logIn: 'Aanmelden',
    paste: 'Liever zelf een plakken',
    pasteLabel: 'Het adres of de id',
    pasteHint: 'De dienst die hem aanroept, laat dit adres zien. Er staat /api/webhook/ in.',
    pasteName: 'Waar is hij voor?',
    pasteNameHint: 'Bijvoorbeeld: OwnTracks op de telefoon van Anna',
    go: '{count, plural, one {{count} webhook binnenlaten} other {{count} webhooks binnenlaten}}',
    goAnyway: 'Binnenlaten zoals hij is',
    pickFirst: 'Kies er een, of plak er een',
  },
  alexa: {
    heading: 'Hoe komt Alexa binnen?',
    lead: 'Amazon vraagt het aan je huis voor jou. Dat kan met een eigen sleutel, of door een opening.',
    label: 'Hoe Alexa binnenkomt',
    key: {
      title: 'Met een eigen sleutel',
      detail:
        'Je maakt bij Amazon een privéskill die een sleutel bij zich heeft, zoals je telefoons. Zonder die sleutel gaat niets open, en je kunt hem uitschakelen zoals elk apparaat.',
      next: 'Voeg voor Alexa een apparaat van de soort “Programma” toe. De handleiding leidt je dan stap voor stap door de pagina’s van Amazon.',
      go: 'Naar je apparaten',
    },
    gap: {
      title: 'Door een opening',
      detail:
        'De netwerken van Amazon mogen op een apart adres bij twee pagina’s komen. Iedereen kan daar een computer huren en aankloppen. Dan beschermt alleen de aanmelding van Home Assistant je.',
      go: 'Alexa door een opening binnenlaten',
    },
  },
  google: {
    heading: 'Hoe komt Google binnen?',
    lead: 'Google kan je apparaten binnenshuis zien. Of het vraagt het aan je huis van buitenaf, door een opening.',
    label: 'Hoe Google binnenkomt',
    matter: {
      title: 'Binnenshuis, met Matter',
      detail:
        'Een Matter-bridge in Home Assistant laat je apparaten zien aan een Google-speaker thuis. Er gaat niets open naar het internet, maar niet elke soort apparaat werkt via een bridge.',
      next: 'Latchkey hoeft hier niets voor te bouwen. Zoek bij de apps van Home Assistant naar een Matter-bridge.',
    },
    gap: {
      title: 'Door een opening',
      detail:
        'Het eigen netwerk van Google mag op een apart adres bij twee pagina’s komen. Wie via dat netwerk iets verstuurt, kan er ook aankloppen. Dan beschermt alleen de aanmelding van Home Assistant je.',
      go: 'Google door een opening binnenlaten',
    },
    networks: {
      reading: 'Er wordt gelezen welke netwerken Google nu gebruikt',
      same: 'De lijst van Google is opnieuw gelezen: de opening heeft dezelfde netwerken.',
      differ: 'Google heeft nieuwe netwerken, maar de opening heeft de oude.',
      fewer: 'Google heeft netwerken opgegeven die de opening nog heeft.',
      added:
        '{count, plural, one {{count} reeks is nieuw. Vanaf daar weigert het slot Google.} other {{count} reeksen zijn nieuw. Vanaf daar weigert het slot Google.}}',
      gone: '{count, plural, one {{count} reeks van de opening is niet meer van Google zelf. Vanaf daar komen misschien anderen binnen.} other {{count} reeksen van de opening zijn niet meer van Google zelf. Vanaf daar komen misschien anderen binnen.}}',
      renew: 'De nieuwe netwerken plannen',
      unreadable: 'De lijst van Google met zijn netwerken kon niet worden gelezen.',
      unreadableWhy:
        'Daarom weet niemand of de opening nog klopt. Die blijft zoals die is, en de lijst wordt de volgende keer opnieuw gelezen.',
    },
  },
  olderApp: {
    heading: 'Een oudere iPhone-app een tijdje binnenlaten?',
    lead: 'Vanaf versie 2026.8 toont de Home Assistant-app zijn sleutel. Bijwerken is beter.',
    risk: 'Zolang die open is, kan iedereen op hetzelfde netwerk die zich voordoet als de app bij je aanmeldpagina komen.',
    better: 'Probeer eerst dit',
    betterWhy:
      'Open de App Store op die telefoon en werk Home Assistant bij. Overhandig de telefoon dan zijn sleutel.',
    name: 'Van wie is de telefoon?',
    nameHint: 'Bijvoorbeeld: iPhone van Ben',
    network: 'Nummer van zijn mobiele netwerk',
    networkHint: 'Bijvoorbeeld AS3320. Een pagina die je eigen adres toont, toont dit ook, vaak als “ASN”.',
    networkHow: 'Hoe vind ik het?',
    networkSteps: {
      wifi: 'Zet wifi uit op die telefoon, zodat hij zijn mobiele netwerk gebruikt.',
      page: 'Open bgp.he.net in de browser. Bovenaan staan het adres van de telefoon en zijn netwerk.',
      type: 'Typ het nummer dat daar na “AS” staat, zoals AS3320.',
    },
    visit: {
      play: 'De telefoon laten proberen',
      why: 'In de oefening speelt Latchkey de telefoon. Het opent je adres op zijn mobiele netwerk, en de nagespeelde Cloudflare ziet waarvandaan.',
      seen: 'De telefoon kwam van AS{number}, in {country}. Beide zijn ingevuld.',
      nowhere: 'Je adres leidt nog nergens heen, dus er is niets te zien. Bouw eerst, of typ een nummer.',
    },
    networkIs: 'Dat is AS{number}. Op elk ander netwerk, ook wifi, blijft de telefoon buiten.',
    networkWrong: 'Dit is geen nummer van een netwerk. Zo’n nummer ziet eruit als AS3320.',
    typeFirst: 'Vul in van wie de telefoon is, en zijn netwerk',
    country: 'Zijn land, als je wilt',
    countryHint: 'Dan komt hij alleen vanaf daar binnen. Laat het leeg voor iemand die reist.',
    days: 'Hoe lang?',
    day: '{count, plural, one {{count} dag} other {{count} dagen}}',
    go: '{count, plural, one {{count} dag binnenlaten} other {{count} dagen binnenlaten}}',
  },
  countries: {
    title: 'Waarvandaan?',
    anywhere: 'Bezoekers mogen van overal komen',
    anywhereWhy: 'Zonder sleutel komen ze nergens.',
    some: 'Bezoekers mogen alleen uit {places} komen',
    keysEverywhere: 'Je sleutels werken ook als je op reis bent.',
    keysThere: 'Ook je sleutels werken alleen vanaf daar.',
    change: 'Wijzigen',
    choose: 'Landen kiezen',
    heading: 'Uit welke landen mogen bezoekers komen?',
    lead: 'Openingen zonder een eigen plaats gaan alleen voor deze landen open. Je sleutels ook, als je wilt.',
    label: 'Landen',
    hint: 'Typ een naam. Kies eerst je eigen land.',
    noOption: 'Geen land heet zo',
    clear: 'Alles leegmaken',
    open: 'Alle landen tonen',
    close: 'Lijst verbergen',
    travel: 'Mijn sleutels werken ook als ik op reis ben',
    travelOn:
      'Wie een sleutel heeft, komt van overal binnen. Openingen zonder een eigen plaats houden zich aan deze landen.',
    travelOff: 'Zolang dit uitstaat, wordt ook je eigen telefoon overal elders geweigerd.',
    hereMissing: {
      address: '{country} staat niet op de lijst, maar Cloudflare ziet deze computer daar.',
      clock: '{country} staat niet op de lijst, maar de klok van deze computer is daarop ingesteld.',
    },
    hereMissingWhy:
      'Van hieruit zou zelfs een goede sleutel worden geweigerd. Voeg het toe, of laat je sleutels overal werken.',
    addHere: '{country} toevoegen',
    go: 'Bij deze landen blijven',
    goAnyway: 'Toch bij deze lijst blijven',
    everywhere: 'Bezoekers van overal laten komen',
    pickFirst: 'Kies minstens één land',
    guess:
      'Cloudflare leidt het land af uit het adres. Sommige bezoekers gebruiken een adres van elders, dus dit houdt niemand met zekerheid buiten.',
  },
  login: {
    secondFactor: {
      title: 'Tweede stap bij het aanmelden',
      on: 'Aan voor {name}.',
      off: 'Uit voor {name}. Zolang er een opening is, is dit het sterkste dat je kunt toevoegen.',
      unknown: 'Latchkey kan niet zien of het aanstaat.',
      to: 'Je beveiligingspagina openen',
    },
    limit: {
      title: 'Buitensluiten wie wachtwoorden raadt',
      on: 'Aan. Na {count} mislukte aanmeldingen wordt een bezoeker buitengesloten.',
      planned: 'In je plan.',
      off: 'Uit. Wie bij de aanmeldpagina komt, kan blijven raden zo lang hij wil.',
      unknown: 'Latchkey kan niet zien of het aanstaat.',
      to: 'Netwerkinstellingen openen',
    },
  },
  hostname: {
    label: 'Een eigen adres',
    hint: 'Het leidt door hetzelfde privépad naar je huis, en dient alleen voor deze pagina’s.',
  },
};
