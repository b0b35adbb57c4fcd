import type { chooseAddress as english } from '../en/choose-address.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const chooseAddress: WordsOf<typeof english> = {
  heading: 'Wähle deine Adresse',
  lead: 'Diese Adresse öffnest du, wenn du unterwegs bist. Sie verrät nicht, wer dort wohnt.',
  label: 'Name',
  looking: 'Latchkey prüft, ob er frei ist',
  free: '{hostname} ist frei.',
  ours: '{hostname} gehört schon dir. Latchkey hat sie eingerichtet.',
  otherHome: 'Dieser Name gehört zu deinem Zuhause {home}.',
  otherHomeWhy: 'Gib einen anderen Namen ein. Zwei Zuhause können sich keine Adresse teilen.',
  taken: '{hostname} wird schon benutzt.',
  privatePath: 'der private Weg „{tunnel}“',
  takenBy:
    '{count, plural, one {Dieser Eintrag ist jetzt dort. Latchkey lässt ihn in Ruhe, solange du nichts anderes sagst.} other {Diese {count} Einträge sind jetzt dort. Latchkey lässt sie in Ruhe, solange du nichts anderes sagst.}}',
  record: '{content} ({type}-Eintrag)',
  writer: {
    certain:
      'Ein Programm schreibt diesen Eintrag immer wieder neu (ein DDNS-Client). Halte es an, sonst schreibt es ihn vielleicht zurück.',
    likely:
      'Anscheinend schreibt ein Programm diesen Eintrag immer wieder neu (ein DDNS-Client). Halte es an, sonst schreibt es ihn vielleicht zurück.',
    possible: 'Falls ein Programm diesen Eintrag aktuell hält (ein DDNS-Client), halte es vorher an.',
    inHome:
      'Die Cloudflare-Integration von Home Assistant ist so eins. Du findest sie in den Einstellungen unter Geräte & Dienste.',
  },
  takenNext:
    'Gib einen anderen Namen ein, oder übernimm diesen. Du kannst hier auch aufhören: Es wurde nichts geändert.',
  stop: 'Hier aufhören',
  agreed: 'Du übernimmst {hostname}.',
  agreedWhy:
    '{count, plural, one {Dieser Eintrag bleibt, bis du dem Plan zustimmst. Er wird wiederhergestellt, wenn du alles entfernst.} other {Diese {count} Einträge bleiben, bis du dem Plan zustimmst. Sie werden wiederhergestellt, wenn du alles entfernst.}}',
  takeOver: {
    ask: 'Diesen Namen übernehmen',
    heading: '{hostname} übernehmen?',
    now: '{count, plural, one {Dieser Eintrag ist heute dort:} other {Diese {count} Einträge sind heute dort:}}',
    stops:
      'Was immer diesen Namen benutzt, funktioniert dann nicht mehr: eine Website, eine Mail-Seite oder ein Gerät.',
    path: 'Als Nächstes sieht sich Latchkey den privaten Weg dahinter an und zeigt, was bleiben kann, wie es ist.',
    back: 'Latchkey notiert, was zuletzt dort war. Es wird wiederhergestellt, wenn du einen anderen Namen wählst oder alles entfernst.',
    plan: 'Nichts ändert sich, bevor du dem Plan zustimmst.',
    go: 'Übernehmen',
    another: 'Einen anderen Namen wählen',
    leave: 'So lassen, wie es ist',
  },
  empty: 'Gib einen Namen ein, um weiterzumachen',
  suggestions: 'Ideen',
  use: 'Diese Adresse verwenden',
  useNamed: '{hostname} verwenden',
  fact: 'Nichts ändert sich, bevor du zustimmst',
  technical: 'Technischer Name: Hostname, ein DNS-Eintrag in deiner Zone.',
};
