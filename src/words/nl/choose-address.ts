import type { chooseAddress as english } from '../en/choose-address.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const chooseAddress: WordsOf<typeof english> = {
  heading: 'Kies je adres',
  lead: 'Dit adres open je als je onderweg bent. Het zegt niets over wie er woont.',
  label: 'Naam',
  looking: 'Er wordt gekeken of het vrij is',
  free: '{hostname} is vrij.',
  ours: '{hostname} is al van jou. Latchkey heeft het ingesteld.',
  otherHome: 'Deze naam hoort bij je huis {home}.',
  otherHomeWhy: 'Typ een andere naam. Twee huizen kunnen niet één adres delen.',
  taken: '{hostname} is al in gebruik.',
  privatePath: 'het privépad “{tunnel}”',
  takenBy:
    '{count, plural, one {Dit record staat er nu. Latchkey laat het met rust, tenzij je iets anders zegt.} other {Deze {count} records staan er nu. Latchkey laat ze met rust, tenzij je iets anders zegt.}}',
  record: '{content} ({type}-record)',
  writer: {
    certain:
      'Een programma houdt dit record steeds bij (een DDNS-client). Stop het, anders zet het dat record misschien terug.',
    likely:
      'Een programma lijkt dit record steeds bij te houden (een DDNS-client). Stop het, anders zet het dat record misschien terug.',
    possible: 'Houdt een programma dit record bij (een DDNS-client), stop het dan eerst.',
    inHome:
      'De Cloudflare-integratie van Home Assistant is er zo een. Je vindt die in Instellingen, onder Apparaten en diensten.',
  },
  takenNext: 'Typ een andere naam, of neem deze over. Je kunt hier ook stoppen: er is niets veranderd.',
  stop: 'Hier stoppen',
  agreed: 'Je neemt {hostname} over.',
  agreedWhy:
    '{count, plural, one {Dit record blijft tot je het plan goedkeurt. Het wordt teruggezet als je alles verwijdert.} other {Deze {count} records blijven tot je het plan goedkeurt. Ze worden teruggezet als je alles verwijdert.}}',
  takeOver: {
    ask: 'Deze naam overnemen',
    heading: '{hostname} overnemen?',
    now: '{count, plural, one {Dit record staat er nu:} other {Deze {count} records staan er nu:}}',
    stops: 'Alles wat deze naam gebruikt, werkt dan niet meer: een website, een mailpagina of een apparaat.',
    path: 'Hierna bekijkt Latchkey het privépad erachter, en laat zien wat kan blijven zoals het is.',
    back: 'Latchkey noteert wat er het laatst stond. Dat wordt teruggezet als je een andere naam kiest of alles verwijdert.',
    plan: 'Er verandert niets tot je het plan goedkeurt.',
    go: 'Overnemen',
    another: 'Een andere naam kiezen',
    leave: 'Laten zoals het is',
  },
  empty: 'Typ een naam om door te gaan',
  suggestions: 'Ideeën',
  use: 'Dit adres gebruiken',
  useNamed: '{hostname} gebruiken',
  fact: 'Er verandert niets tot je het goedkeurt',
  technical: 'Technische naam: hostname, een DNS-record in je zone.',
};
