import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const welcome: WordsOf<typeof english> = {
  heading: 'Dein Zuhause, und nur deine Schlüssel',
  lead: 'Erreiche dein Home Assistant von überall. Das Tor öffnet sich nur für die Geräte, die du bestimmst.',
  choices: 'Anders anfangen',
  start: {
    practise: {
      title: 'Erst üben',
      detail:
        'Geh jeden Schritt mit einem Übungskonto und einem Übungs-Zuhause durch. Du brauchst nichts dafür.',
      note: 'Etwa 5 Minuten · nichts Echtes ändert sich',
    },
    again: {
      title: 'Von vorn üben',
      detail: 'Ein neues Übungskonto und ein neues Übungs-Zuhause. Was du vorher geübt hast, ist dann weg.',
    },
    real: {
      title: 'Mein Zuhause einrichten',
      detail:
        'Mit deinem eigenen Konto und deinem eigenen Home Assistant. Keine Änderung ohne deine Zustimmung.',
    },
  },
  before: {
    title: 'Was es kostet und was du bereithalten solltest',
    costs: {
      title: 'Was es kostet',
      latchkey: 'Latchkey',
      latchkeyPrice: 'nichts',
      cloudflare: 'Der kostenlose Tarif von Cloudflare',
      cloudflarePrice: 'nichts',
      domain: 'Eine Domain, falls du keine hast',
      domainPrice: '10 bis 15 Dollar im Jahr',
    },
    ready: {
      title: 'Was du bereithalten solltest',
      lines: {
        home: 'Diesen Computer, im selben Netzwerk wie dein Home Assistant',
        login: 'Die Anmeldung eines Administrators dort',
        devices: 'Die Handys und Computer, die einen Schlüssel bekommen',
        time: '20 Minuten. Eine Domain von woanders kann einen Tag länger brauchen',
      },
    },
    works: {
      title: 'Funktioniert mit Schlüssel',
      lines: {
        devices: 'Handys, Tablets und Computer, die du bestimmst',
        app: 'Die Home-Assistant-App und die üblichen Browser darauf',
      },
    },
    not: {
      title: 'Kann keinen Schlüssel zeigen',
      lines: {
        voice: 'Alexa und Google Home',
        cast: 'Chromecast, Fernseher und Lautsprecher',
        webhooks: 'Webhooks anderer Firmen',
      },
      gap: 'Für manche davon kannst du später eine schmale Lücke lassen.',
    },
  },
  without: {
    title: 'Ohne Cloudflare und ohne irgendein Konto',
    what: 'Dein eigener Reverse-Proxy zu Hause fragt nach den Schlüsseln. Niemand sonst kommt dazwischen, und es kostet nichts.',
    needs: {
      computer: 'Einen Computer zu Hause, der immer an ist, und jemanden, der ihn aktuell hält.',
      port: 'Deine eigene öffentliche Adresse und einen offenen Port in deinem Router.',
      name: 'Einen Namen, der dorthin führt. Ein kostenloser genügt.',
    },
    tradeOff:
      'Alle können die Adresse deines Zuhauses sehen, und zwischen ihm und dem Internet steht nur dein Proxy.',
    real: 'Meinen eigenen Proxy einrichten',
    practise: 'Mit einem Übungs-Proxy üben',
  },
  resume: {
    practice: 'Du bist mitten in einer Übungsrunde.',
    practiceWalked: 'Du hast jeden Schritt geübt.',
    real: 'Du bist mitten im Einrichten deines Zuhauses.',
    realWalked: 'Dein Zuhause ist eingerichtet.',
    fresh: 'Für dieses Zuhause ist noch nichts eingerichtet.',
    continue: 'Weitermachen, wo ich war',
    practiceHome: 'Zurück zum Übungs-Zuhause',
    note: 'Übung und echtes Zuhause bleiben getrennt.',
  },
  fact: 'Du kannst jederzeit aufhören',
};
