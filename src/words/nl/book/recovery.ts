import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  title: 'Noodblad voor {address}',
  facts: {
    address: 'Adres',
    atHome: 'Thuis',
    toWriteIn: '________________________ (schrijf dit er zelf in)',
    account: 'Account bij Cloudflare',
    domain: 'Domein',
    settings: 'Eerdere instellingen',
    made: 'Geschreven op',
  },
  setting: '{setting} was {before}',
  lockedOut: {
    title: 'Als je niet binnenkomt',
    atHome: {
      known:
        'Open thuis {atHome} in een browser. Het slot zit bij Cloudflare, dus daar heb je er geen last van.',
      unknown:
        'Open thuis Home Assistant op zijn adres in je eigen netwerk. Het slot zit bij Cloudflare, dus daar heb je er geen last van.',
    },
    steps: [
      'Gebruik onderweg een ander apparaat dat een sleutel heeft.',
      'Geen sleutel meer? Open Latchkey op een willekeurige computer en verbind het met je account bij Cloudflare. Het vindt dit huis terug en maakt nieuwe sleutels.',
      'Laatste redmiddel: open bij Cloudflare **Security**, **Security rules** en zet het slot hieronder uit. Vanaf dat moment kan iedereen op internet bij je aanmeldpagina. Zet het weer aan zodra je binnen bent.',
    ],
  },
  remove: {
    title: 'Om alles met de hand te verwijderen',
    lead: 'Houd deze volgorde aan. Het slot gaat als laatste, zodat er tussendoor niets openstaat.',
    record: 'Onder **DNS**, **Records**: verwijder de records hieronder.',
    path: {
      tunnel:
        'Stop thuis de connector (cloudflared). Dan, onder **Zero Trust**, **Networks**, **Connectors**: verwijder de tunnel.',
      'public-address':
        'Sluit de poort in je router. Onder **SSL/TLS**, **Origin Server**: trek het origin-certificaat in.',
    },
    hostname: 'Onder **SSL/TLS**, **Client Certificates**, **Hosts**: haal het adres weg.',
    keys: {
      all: 'Op dezelfde pagina: trek de sleutels hieronder in.',
      someFromBefore:
        'Op dezelfde pagina: trek de sleutels hieronder in. De eerdere zijn niet van Latchkey: behoud elke sleutel die je ergens anders gebruikt.',
    },
    home: 'In Home Assistant: haal de externe URL en de vertrouwde proxy’s weg die Latchkey heeft toegevoegd, en de Cloudflared-app.',
    lock: 'Als allerlaatste, onder **Security**, **Security rules**: verwijder het slot.',
  },
  things: {
    title: 'Wat er bij Cloudflare staat',
    what: 'Wat',
    name: 'Naam',
    id: 'Id',
    kinds: {
      'dns-record': 'DNS-record',
      'lock-rule': 'Het slot (custom rule)',
      'certificate-hostname': 'Vraagt om een sleutel op',
      tunnel: 'Tunnel',
      'origin-certificate': 'Origin-certificaat',
      'pull-certificate': 'Cloudflares eigen certificaat',
    },
  },
  keys: {
    title: 'Sleutels die openen',
    device: 'Naam',
    serial: 'Serienummer',
    until: 'Tot',
    none: 'Geen.',
    fromBefore: '{name} (eerder)',
    nameless: 'Geen naam',
  },
  more: {
    things:
      '{count, plural, one {En nog één. Bij Cloudflare staat het woord “latchkey” of een adres van dit huis erbij.} other {En nog {count}. Bij Cloudflare staat het woord “latchkey” of een adres van dit huis erbij.}}',
    keys: 'En nog {count}, onder **SSL/TLS**, **Client Certificates**.',
  },
  otherwise:
    'Misschien heeft Cloudflare sinds dit is geschreven een menu verplaatst. Zoek in het dashboard naar de vetgedrukte woorden.',
  scan: 'Scannen om te openen',
  notes: 'Ruimte voor aantekeningen, maar niet voor wachtwoorden',
  keep: 'Op deze pagina staan geen geheimen. Bewaar de pagina waar je hem zonder internet kunt vinden.',
};
