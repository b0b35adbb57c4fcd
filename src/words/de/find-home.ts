import type { findHome as english } from '../en/find-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const findHome: WordsOf<typeof english> = {
  notReady: {
    installing: 'Es wird noch installiert. Das dauert oft 20 Minuten, manchmal eine Stunde.',
    onboarding: 'Dort hat noch niemand ein Konto. Öffne es und lege deins an, dann sieh erneut nach.',
  },
  certificate: {
    heading: 'Ist das dein Zuhause?',
    lead: '{name} antwortet unter {url} mit einem selbst ausgestellten Zertifikat. Niemand sonst bürgt dafür, also kannst nur du es sagen.',
    atHome: {
      title: 'Bist du zu Hause, in deinem eigenen Netzwerk?',
      why: 'Dann ist das normal, und du kannst weitermachen. Überall sonst: erst vergleichen oder eine andere Adresse nehmen.',
    },
    others: 'Oder eine andere Adresse nehmen',
    plain:
      'Derselbe Computer ohne Verschlüsselung, für dein eigenes Netzwerk. Latchkey klopft dort zuerst an.',
    foundToo: '{name} hat auch in deinem Netzwerk geantwortet.',
    knocking: 'Latchkey klopft an',
    compare: 'Zeichen für Zeichen vergleichen',
    fingerprint: 'Sein Fingerabdruck (SHA-256)',
    copy: 'Fingerabdruck kopieren',
    steps: {
      machine:
        'Am sichersten ist der Computer von Home Assistant selbst. Öffne sein Terminal, zum Beispiel in der App <b>Terminal & SSH</b>, und füge das ein:',
      browser:
        'Oder öffne <page>{url}</page> auf einem Gerät, das dein Zuhause kennt. Drücke auf das Symbol neben der Adresse, um das Zertifikat zu sehen.',
      same: 'Alle 64 Buchstaben und Ziffern müssen übereinstimmen. Leerzeichen, Doppelpunkte und Großschreibung spielen keine Rolle.',
    },
    subject: 'Ausgestellt für {subject}',
    issuer: 'Ausgestellt von {issuer}',
    until: 'Gültig bis {when}',
    yes: 'Das ist mein Zuhause',
    no: 'Jetzt nicht',
    fact: 'Latchkey vertraut dann diesem Zertifikat und keinem anderen',
  },
  heading: 'Wo ist dein Zuhause?',
  lead: 'Latchkey braucht die Adresse, unter der sich Home Assistant zu Hause öffnet, in deinem eigenen Netzwerk.',
  removed: {
    title: 'Alles wurde entfernt.',
    why: 'Von dem, was Latchkey gebaut hat, stehen nur noch gesperrte Schlüssel auf der Liste von Cloudflare. Du kannst Latchkey schließen oder hier neu anfangen.',
  },
  looking: 'Latchkey sieht sich in deinem Netzwerk um',
  lookingUsually: 'Das dauert meist ein paar Sekunden. Du kannst die Adresse inzwischen unten eingeben.',
  found: 'In deinem Netzwerk gefunden',
  foundNone: 'An den üblichen Stellen hat nichts geantwortet.',
  foundNoneWhy:
    'Das kommt oft vor, wenn Home Assistant in einem anderen Netzwerk läuft. Gib seine Adresse unten ein.',
  noneReady: 'Gefunden, aber noch nicht bereit',
  findFailed: 'Latchkey konnte sich nicht umsehen.',
  lookAgain: 'Erneut nachsehen',
  openIt: 'Öffnen',
  version: 'Home Assistant {version}',
  versionUnknown: 'Home Assistant',
  ownCertificate: 'mit einem eigenen Zertifikat',
  typed: 'Adresse zu Hause',
  typedOther: 'Oder gib die Adresse ein',
  typedHint: 'Wie dein Browser sie zeigt, zum Beispiel http://homeassistant.local:8123',
  wrong: {
    space: 'Eine Adresse kann kein Leerzeichen enthalten.',
    port: 'Einen Port mit dieser Nummer gibt es nicht. Die höchste ist 65535.',
    'other-scheme': 'Home Assistant antwortet nur unter http:// oder https://.',
    'has-login': 'Lass die Anmeldedaten weg. Home Assistant fragt später danach, in deinem Browser.',
  },
  leavesOut: 'Latchkey lässt {path} weg. Es braucht nur die Stelle, an der dein Zuhause antwortet.',
  empty: 'Wähle eine Adresse oder gib eine ein',
  ask: 'Dort anklopfen',
  asking: 'Latchkey klopft an',
  fact: 'Latchkey klopft nur an. Es meldet sich nicht an',
};
