import type { connectCloudflare as english } from '../en/connect-cloudflare.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectCloudflare: WordsOf<typeof english> = {
  whatIsAToken: {
    title: 'Wat is een token?',
    says: 'Een pasje dat je bij Cloudflare voor Latchkey maakt. Het staat toe wat erop is aangevinkt en verder niets, en je kunt het daar altijd weer intrekken.',
  },
  permission: {
    'zone-read': { name: 'Je domeinen zien', row: '[Zone · Zone · Read]' },
    'dns-edit': { name: 'Je adres instellen', row: '[Zone · DNS · Edit]' },
    'ssl-edit': { name: 'Sleutels ondertekenen', row: '[Zone · SSL and Certificates · Edit]' },
    'waf-edit': { name: 'Het slot plaatsen', row: '[Zone · Zone WAF · Edit]' },
    'zone-settings-edit': { name: 'Extra beveiliging', row: '[Zone · Zone Settings · Edit]' },
    'tunnel-edit': { name: 'Het privépad openen', row: '[Account · Cloudflare Tunnel · Edit]' },
    'account-read': { name: 'De naam van je account zien', row: '[Account · Account Settings · Read]' },
  },
  token: {
    heading: 'Verbind je Cloudflare-account',
    lead: 'Cloudflare geeft je een token: een wachtwoord met beperkte rechten. Je maakt het één keer en plakt het hier.',
    open: 'Tokenpagina openen',
    openHint:
      'De pagina opent in je browser, met alles al ingevuld. Ben je afgemeld, dan vraagt Cloudflare je eerst om aan te melden. Verschijnt het formulier daarna niet, klik dan nog eens op deze knop.',
    buttons: 'De drie knoppen',
    paste: 'Plak het token hier',
    hint: 'Het gaat rechtstreeks naar Cloudflare en wordt nooit meer getoond.',
    show: 'Token tonen',
    hide: 'Token verbergen',
    connect: 'Verbinden',
    steps: { make: 'Maak een token', paste: 'Plak het hier' },
    technical: 'Welke rechten heeft het?',
    technicalLead: 'Deze en geen andere. Op de pagina van Cloudflare heten ze:',
    fact: 'Bij het verbinden wordt alleen gekeken. Er verandert niets',
  },
  practice: {
    heading: 'Verbind het oefenaccount',
    lead: 'Oefen wat je bij Cloudflare gaat doen: maak een token, kopieer het en plak het hier.',
    openHint:
      'In je browser opent een nagespeelde Cloudflare. Die ziet er anders uit, maar de drie knoppen hebben de echte namen.',
    hint: 'Het opent een oefenaccount dat alleen op deze computer bestaat.',
    known: 'Ken je dit deel al?',
    fill: 'Het oefentoken gebruiken',
    fact: 'Een oefenaccount op deze computer',
  },
  checking: {
    heading: 'Er wordt gecontroleerd wat het token mag',
    lead: 'Latchkey vraagt Cloudflare naar elk recht dat het nodig heeft.',
    list: 'Rechten van het token',
    known: '{known} van {count} rechten gecontroleerd',
    usually: 'Dit duurt meestal een paar seconden.',
  },
  state: {
    waiting: 'Wacht',
    allowed: 'Toegestaan',
    'read-only': 'Mag kijken, niet wijzigen',
    missing: 'Ontbreekt',
  },
  incomplete: {
    heading: 'Er ontbreekt iets aan het token',
    lead: '{count, plural, one {Het werkt, maar er ontbreekt één recht.} other {Het werkt, maar er ontbreken {count} rechten.}}',
    how: 'Hoe je het in orde maakt',
    steps: {
      open: 'Open je tokens bij Cloudflare en kies de drie puntjes naast Latchkey, en dan [Edit].',
      'read-only': 'Zoek deze rijen, en wijzig aan het eind van elke rij [Read] in [Edit]:',
      missing: 'Klik op [Add more], en kies:',
      save: 'Klik op [Continue to summary], en dan op [Update token]. Het token zelf blijft hetzelfde.',
    },
    tokens: 'Mijn tokens openen',
    look: 'Opnieuw kijken',
    still: 'Ontbreekt nog steeds. Na het opslaan kan het bij Cloudflare even duren.',
    fact: 'Je token is bewaard. Je hoeft het niet opnieuw te kopiëren',
  },
  domain: {
    heading: 'Welk domein?',
    lead: 'Je huis krijgt een adres onder dit domein. Wat er al is, blijft zoals het is.',
    list: 'Je domeinen',
    notReady: 'Nog niet klaar',
    account: 'in het account {account}',
    status: {
      active: 'Klaar',
      pending: 'Wacht op zijn nameservers',
      paused: 'Gepauzeerd bij Cloudflare',
      unusable: 'Kan niet worden gebruikt',
    },
    pendingWhy:
      'Vul deze nameservers in waar je het domein hebt gekocht, een voor een. Daarna duurt het bij Cloudflare minuten, soms een dag.',
    waits: 'Latchkey controleert vanzelf elke minuut.',
    pausedWhy: 'Open het domein bij Cloudflare en kies onderaan het overzicht [Enable Cloudflare on Site].',
    unusableWhy:
      'Het is bij Cloudflare zo ingesteld dat Latchkey het niet kan gebruiken. Het moet een volledig domein zijn.',
    look: 'Opnieuw kijken',
    looking: 'Bezig met kijken',
    use: '{domain} gebruiken',
    choose: 'Dit domein gebruiken',
    chooseFirst: 'Kies een domein om door te gaan',
    other: 'Een ander token gebruiken',
    fact: 'Er verandert niets tot je het goedkeurt',
    only: {
      heading: 'Je adres komt onder {domain}',
      usually: 'Dit duurt meestal een paar seconden.',
    },
    none: {
      heading: 'Er is nog geen domein',
      lead: 'Je account is verbonden, maar het heeft geen domein dat dit token kan zien.',
      why: 'Een adres heeft een domein nodig, zoals linden.house. Je kunt er bij Cloudflare een kopen, of er een meebrengen dat je hebt.',
      open: 'Bij Cloudflare een domein toevoegen',
      scope:
        'Heb je daar wel een domein, dan geldt het token er misschien niet voor. Maak er een voor “[All zones]”.',
    },
  },
  found: {
    heading: 'We hebben je Latchkey-huis gevonden op {address}',
    several: 'We hebben {count} Latchkey-huizen gevonden',
    lead: 'Latchkey heeft het eerder op dit domein gebouwd. Je kunt er hier mee verdergaan.',
    list: 'Huizen',
    keys: '{count, plural, one {{count} sleutel} other {{count} sleutels}}',
    devices:
      '{count, plural, =0 {Het heeft geen sleutels} one {Het heeft {count} sleutel} other {Het heeft {count} sleutels}}',
    deviceList: 'Sleutels van dit huis',
    elsewhere: 'Sleutels die op een andere computer zijn gemaakt',
    elsewhereWhy:
      'Ze werken zoals voorheen. Hun geheimen verlaten die computer nooit, dus ze worden daar overhandigd. Hier kun je een apparaat altijd een nieuwe sleutel geven.',
    goOn: 'Ermee verdergaan',
    fact: 'Er verandert niets tot je het goedkeurt',
    another: 'Een ander huis instellen',
    anotherWhy: 'Het huis dat er is, blijft zoals het is. Het nieuwe krijgt een eigen adres.',
    back: 'Een ander domein',
    looking: 'Er wordt gekeken of Latchkey hier al eerder was',
  },
  tokenEnd: {
    ends: '{count, plural, =0 {Het token verloopt op {date}, over minder dan een dag.} one {Het token verloopt op {date}, over {count} dag.} other {Het token verloopt op {date}, over {count} dagen.}}',
    after: 'Je huis blijft ook daarna op slot. Om iets te wijzigen heb je dan een nieuw token nodig.',
  },
  custody: {
    memory: 'Je plakt het token dan opnieuw.',
    keychain: 'Het token wordt bewaard in de sleutelhanger van deze computer.',
  },
};
