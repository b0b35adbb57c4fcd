import type { install as english } from '../en/install.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const install: WordsOf<typeof english> = {
  place: {
    chromium: { title: 'Chrome, Edge, Brave, Chromium', into: 'Chrome en verwanten' },
    firefox: { title: 'Firefox', into: 'Firefox' },
    'mac-keychain': { title: 'Sleutelhanger van deze Mac', into: 'de sleutelhanger van je Mac' },
    'windows-store': { title: 'Windows', into: 'Windows' },
  },
  goes: {
    chromium: 'De sleutel van {name} komt in de ene opslag die deze browsers delen.',
    firefox: 'De sleutel van {name} komt in dit profiel van Firefox.',
    'mac-keychain':
      'De sleutel van {name} komt in je inlogsleutelhanger. Safari en Chrome vinden hem daar, en Firefox meestal ook.',
    'windows-store':
      'De sleutel van {name} komt in je eigen opslag in Windows. Edge en Chrome lezen die, en Firefox meestal ook.',
  },
  blocker: {
    'browser-running': {
      short: 'Firefox is open',
      what: 'Zolang Firefox open is, houdt het zijn sleutels voor zichzelf. Sluit alle vensters en kijk dan opnieuw.',
    },
    'tools-missing': {
      short: 'Programma ontbreekt',
      what: 'Latchkey heeft hiervoor twee kleine programma’s nodig, en die staan niet op deze computer.',
    },
    'primary-password': {
      short: 'Met de hand',
      what: 'Een hoofdwachtwoord vergrendelt dit profiel. Alleen Firefox zelf kan er een sleutel in zetten.',
    },
    sandboxed: {
      short: 'Met de hand',
      what: 'Deze browser is afgeschermd van de rest van deze computer. Hij kan vergeten wat er van buitenaf in wordt gezet.',
    },
    'not-readable': {
      short: 'Met de hand',
      what: 'Deze computer laat Latchkey hier niet in kijken, en niets wijzigen.',
    },
  },
  byHand: {
    chromium:
      'Sla de sleutel op als bestand. Open chrome://certificate-manager en kies Je certificaten. Importeer het bestand onder Geïmporteerde certificaten van Linux bekijken.',
    firefox:
      'Sla de sleutel op als bestand. Zoek in de instellingen van Firefox naar “certificaten” en klik op Certificaten beheren. Importeer het bestand onder Uw certificaten.',
    'mac-keychain': 'Sla de sleutel op als bestand. Dubbelklik erop en kies de sleutelhanger Inloggen.',
    'windows-store':
      'Sla de sleutel op als bestand en dubbelklik erop. Laat Huidige gebruiker staan, en klik op Volgende tot er naar de woorden wordt gevraagd.',
  },
  proof: {
    opened: { what: 'Het werkt', why: 'Het slot ging open voor deze sleutel.' },
    refused: {
      what: 'Het hek ging niet open voor deze sleutel',
      why: 'Het kan een minuut duren voor het hek een nieuwe sleutel kent. Probeer het opnieuw. Blijft het dicht, controleer dan elk slot.',
    },
    'not-reached': {
      what: 'De sleutel staat op zijn plaats, maar niets antwoordde zoals het hoort',
      why: 'Misschien is deze computer offline, of ligt het privépad eruit. Probeer het zo meteen opnieuw.',
    },
    'not-provable': {
      what: 'De sleutel staat op zijn plaats',
      why: 'Deze computer laat hem alleen door een browser gebruiken, dus de eerste poging is aan jou.',
    },
  },
  list: 'Plekken op deze computer',
  looking: 'Er wordt naar browsers op deze computer gezocht',
  lookingUsually: 'Dit duurt meestal een paar seconden.',
  practice: 'De oefensleutel opent alleen het oefenhuis. Haal hem er weer uit als je genoeg hebt gezien.',
  profile: 'Profiel “{name}”',
  installed: 'Geïnstalleerd',
  install: 'Installeren',
  installNamed: 'Installeren: {place}',
  remove: 'Eruit halen',
  removeNamed: 'Eruit halen: {place}',
  removeLater: 'Wil je de sleutel eruit halen, sluit dan alle vensters van Firefox en kijk opnieuw.',
  prove: 'Uitproberen',
  proveAgain: 'Opnieuw uitproberen',
  proveNamed: '{what}: {place}',
  proving: '{address} wordt met deze sleutel geopend',
  provingUsually: 'Dit duurt meestal een paar seconden.',
  look: 'Opnieuw kijken',
  lookNow: 'Bezig met kijken',
  still: 'Het is nog open. Na het laatste venster kan het een paar seconden duren voor Firefox is gesloten.',
  tools: {
    package: 'Installeer het pakket <name>{name}</name> en kijk dan opnieuw.',
    unknown: 'Installeer de hulpprogramma’s van NSS (certutil en pk12util) en kijk dan opnieuw.',
    mac: 'Op een Mac heeft Homebrew het.',
    copy: 'Naam kopiëren',
  },
  doByHand: 'Met de hand doen',
  orByHand: 'Of met de hand doen',
  guide: 'Elke stap tonen',
  restart: 'Sluit de browser met al zijn vensters, en open hem weer. Hij zoekt naar sleutels als hij start.',
  open: 'Open dan {address} en kies “{name}”.',
  choose: 'Vraagt hij welke sleutel hij moet gebruiken, kies dan “{name}”.',
  alwaysAllow: 'Je Mac vraagt één keer of de browser de sleutel mag gebruiken. Klik op Sta altijd toe.',
  none: {
    title: 'Er is hier geen plek voor de sleutel.',
    why: 'Er is geen browser gevonden waar Latchkey hem in kan zetten. Sla de sleutel op als bestand en open dat in je browser.',
  },
  takeOut: {
    heading: 'Verwijder de sleutel van deze computer',
    lead: 'Voor {name}. Hier zie je elke plek met die sleutel.',
    none: {
      title: 'Latchkey vindt deze sleutel hier nergens.',
      why: 'In sommige browsers kan het niet kijken. In de handleiding staat hoe je de sleutel er met de hand uit haalt.',
    },
  },
  rules: {
    title: 'Zorg dat de browser niet meer vraagt welke sleutel hij moet gebruiken',
    what: 'Chrome en verwanten vragen dit bij het eerste bezoek na elke start. Een regel op deze computer kan voor ze antwoorden.',
    cost: {
      file: 'Om die in te stellen is een beheerder nodig. De browser meldt dan dat hij wordt beheerd. Stelt je werk of school deze regel al in, sla dit dan over.',
      registry:
        'Om die in te stellen is een terminal nodig die als beheerder is geopend. De browser meldt dan dat hij wordt beheerd. Stelt je werk of school deze regel al in, sla dit dan over.',
      preferences:
        'Er is geen beheerder voor nodig. Browsers houden zich er meestal aan. Beheert je werk of school de browser, sla dit dan over.',
    },
    looking: 'De regels worden geschreven',
    none: 'Voor deze computer bestaat zo’n regel niet.',
    browser: 'Browser',
    browsers: { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', brave: 'Brave' },
    copy: 'Opdracht kopiëren',
    where: {
      file: 'De regel komt in het bestand {path}. Om hem terug te nemen, wis je dat bestand. Ook daar is een beheerder voor nodig.',
      registry:
        'De regel komt in het register, bij {path}. Om hem terug te nemen, verwijder je daar de vermelding met het nummer uit de opdracht, en geen andere.',
      preferences:
        'De regel komt in de voorkeuren van {path}. Om hem terug te nemen, voer je de opdracht hieronder uit. Die verwijdert deze regel met al zijn vermeldingen.',
    },
    back: 'De opdracht kopiëren die hem terugneemt',
  },
  dialog: {
    install: 'De sleutel in {place} installeren',
    tries: 'Daarna probeert Latchkey hem uit op {address}.',
    rest: 'Verder verandert er niets. Je kunt de sleutel er hier weer uit halen.',
    macAsks: 'Je Mac vraagt misschien om je inlogwachtwoord. Latchkey ziet dat nooit.',
    folder: 'Map: {folder}',
    run: 'Wat er wordt uitgevoerd',
    runHow: 'Een naam met $ wordt pas tijdens het uitvoeren ingevuld, dus hier staat geen geheim.',
    runCopy: 'Opdrachten kopiëren',
    go: 'Sleutel installeren',
    busy: 'Bezig met installeren',
    long: 'Dit duurt meestal een paar seconden. Misschien wacht je computer op je antwoord.',
    cancel: 'Nu niet',
    remove: 'De sleutel uit {place} halen',
    removeWhy: 'De browsers die deze plek gebruiken, kunnen {address} dan niet meer openen.',
    removeStays: 'Andere apparaten en plekken houden hun sleutel. Je kunt hem hier opnieuw installeren.',
    removeForGood:
      'Andere apparaten en plekken houden hun sleutel. Je kunt hem niet terugzetten: de reservekopie hier is gewist.',
    removeGo: 'Eruit halen',
    removeBusy: 'Bezig met verwijderen',
    keep: 'Behouden',
  },
};
