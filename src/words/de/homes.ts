import type { homes as english } from '../en/homes.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const homes: WordsOf<typeof english> = {
  title: 'Deine Zuhause',
  open: 'Zuhause: {name}',
  lead: 'Jedes Zuhause hat eigene Schlüssel und einen eigenen Zugang zu Cloudflare. Bei den anderen siehst du, was zuletzt notiert wurde.',
  looking: 'Latchkey sieht nach, welche Zuhause es gibt',
  unreadable: 'Ein Zuhause, das sich nicht lesen lässt',
  unnamed: 'Neues Zuhause',
  unnamedIn: 'Neues Zuhause in {domain}',
  openNow: 'Jetzt offen',
  openThis: 'Öffnen',
  openNamed: '{name} öffnen',
  forget: 'Vergessen',
  forgetNamed: '{name} vergessen',
  add: 'Ein weiteres Zuhause einrichten',
  close: 'Schließen',
  progress: {
    unreadable:
      'Seine Notizen lassen sich nicht lesen. Wenn du es öffnest, werden sie unter einem anderen Namen aufgehoben.',
    'not-begun': 'Noch nicht begonnen',
    'setting-up': 'Wird eingerichtet: {step} von {steps}',
    checked: 'Zuletzt geprüft: {when}',
    unchecked: 'Eingerichtet. Seit der letzten Änderung nicht geprüft.',
  },
  card: {
    title: 'Ein weiteres Zuhause einrichten',
    detail:
      'Zum Beispiel das deiner Eltern: mit einer anderen Adresse und, wenn du magst, einem anderen Cloudflare-Konto.',
  },
  forgetting: {
    heading: '{name} auf diesem Computer vergessen?',
    list: 'Was passiert',
    answers: 'Die Antworten, die Schlüssel und der Zugang zu Cloudflare werden von diesem Computer gelöscht.',
    atRisk:
      '{count, plural, one {{count} Schlüssel ist noch auf keinem Gerät, soweit Latchkey weiß. Er geht verloren.} other {{count} Schlüssel sind noch auf keinem Gerät, soweit Latchkey weiß. Sie gehen verloren.}}',
    stands: {
      nothing: 'Für dieses Zuhause wurde nichts gebaut, also geht sonst nichts verloren.',
      'at-cloudflare':
        'Was bei Cloudflare ist, bleibt, und Schlüssel auf Geräten funktionieren weiter. Um es zu entfernen, öffne zuerst das Zuhause und entferne dort alles.',
      'own-proxy':
        'Dein Reverse-Proxy macht weiter wie bisher. Ohne die Zertifizierungsstelle dieses Zuhauses lässt sich kein Schlüssel mehr erneuern oder sperren.',
      unknown:
        'Latchkey weiß nicht, was es bei Cloudflare oder zu Hause hinterlassen hat. Was immer dort ist, bleibt.',
    },
    label: '{name} eingeben, um weiterzumachen',
    wrong: 'Das ist nicht die Adresse dieses Zuhauses.',
    hint: 'So ist sicher, dass du dieses Zuhause meinst.',
    go: 'Dieses Zuhause vergessen',
    keep: 'Behalten',
  },
  access: {
    title: 'Eins deiner anderen Zuhause hat schon Zugang',
    detail:
      'Das Token bleibt auf diesem Computer. Nutze es, wenn die Domain dieses Zuhauses im selben Konto liegt.',
    list: 'Zugänge auf diesem Computer',
    use: 'Denselben Zugang nutzen',
    useNamed: 'Denselben Zugang wie {name} nutzen',
    row: 'Zugang von {name}',
  },
};
