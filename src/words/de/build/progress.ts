import type { at as englishAt, work as englishWork } from '../../en/build/progress.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const work: WordsOf<typeof englishWork> = {
  install: {
    now: 'Die App wird installiert',
    usually: 'Das dauert meist eine bis drei Minuten.',
  },
  code: {
    now: 'Die App bekommt ihren Code',
    usually: 'Das dauert meist ein paar Sekunden.',
  },
  start: {
    now: 'Die App wird gestartet, dann wird auf den Weg gewartet',
    usually: 'Das dauert meist weniger als eine Minute.',
  },
  remove: {
    now: 'Die App wird entfernt',
    usually: 'Das dauert meist weniger als eine Minute.',
  },
  restore: {
    now: 'Die App wird angehalten',
    usually: 'Das dauert meist weniger als eine Minute.',
  },
  urls: {
    now: 'Seine Adressen werden eingestellt',
    usually: 'Das dauert meist ein paar Sekunden.',
  },
  trust: {
    now: 'Home Assistant startet neu',
    usually: 'Das dauert meist ein, zwei Minuten.',
  },
  confirm: {
    now: 'Der Weg hinein wird von außen ausprobiert, dann wird bestätigt',
    usually: 'Das dauert meist weniger als eine Minute.',
  },
};

export const at: WordsOf<typeof englishAt> = {
  build: {
    building: {
      heading: 'Dein privater Eingang wird gebaut',
      lead: 'Das Schloss kommt, bevor es die Tür gibt: Dein Zuhause ist nie ohne Schlüssel erreichbar, nicht einmal für eine Sekunde.',
    },
    undoing: {
      heading: 'Alles wird wieder entfernt',
      lead: 'Zuerst kommt die Adresse weg, zuletzt das Schloss. So kann zu keiner Zeit jemand dein Zuhause erreichen.',
    },
    failed: {
      heading: 'Der Bau blieb auf halbem Weg stehen',
      lead: 'Was erledigt ist, bleibt erledigt. Das Schloss kommt vor der Tür, also kommt ohne Schlüssel niemand herein.',
    },
    undoFailed: {
      heading: 'Das Entfernen blieb auf halbem Weg stehen',
      lead: 'Was übrig ist, ist noch abgeschlossen. Das Schloss kommt zuletzt weg, also kommt ohne Schlüssel niemand herein.',
    },
    built: {
      heading: 'Dein privater Eingang ist gebaut',
      lead: 'Das Tor ist abgeschlossen, und deine Adresse steht. Als Nächstes verbindet sich dein Zuhause mit seinem privaten Weg.',
    },
  },
  change: {
    building: {
      heading: 'Deine Änderungen werden vorgenommen',
      lead: 'Das Schloss ändert sich zuerst, also ist dein Zuhause nie ohne Schlüssel erreichbar.',
    },
    undoing: {
      heading: 'Deine Änderungen werden zurückgenommen',
      lead: 'Alles wird wieder, wie es war. Das Tor bleibt die ganze Zeit abgeschlossen.',
    },
    failed: {
      heading: 'Deine Änderungen blieben auf halbem Weg stehen',
      lead: 'Was erledigt ist, bleibt erledigt. Das Tor ist noch abgeschlossen, also kommt ohne Schlüssel niemand herein.',
    },
    undoFailed: {
      heading: 'Das Zurücknehmen blieb auf halbem Weg stehen',
      lead: 'Das Tor ist noch abgeschlossen, also kommt ohne Schlüssel niemand herein.',
    },
    built: {
      heading: 'Deine Änderungen sind vorgenommen',
      lead: 'Das Tor ist abgeschlossen und kennt die Schlüssel, die du jetzt hast.',
    },
  },
  removal: {
    building: {
      heading: 'Alles wird entfernt',
      lead: 'Zuerst kommt die Adresse weg, zuletzt das Schloss. So kann zu keiner Zeit jemand dein Zuhause erreichen.',
    },
    undoing: {
      heading: 'Alles wird wiederhergestellt',
      lead: 'Das Schloss kommt vor der Adresse, also ist dein Zuhause nie ohne Schlüssel erreichbar.',
    },
    failed: {
      heading: 'Das Entfernen blieb auf halbem Weg stehen',
      lead: 'Was übrig ist, ist noch abgeschlossen. Das Schloss kommt zuletzt weg, also kommt ohne Schlüssel niemand herein.',
    },
    undoFailed: {
      heading: 'Das Wiederherstellen blieb auf halbem Weg stehen',
      lead: 'Was da ist, ist abgeschlossen, also kommt ohne Schlüssel niemand herein.',
    },
    built: {
      heading: 'Alles ist entfernt',
      lead: 'Von dem, was Latchkey gebaut hat, stehen nur noch gesperrte Schlüssel auf der Liste von Cloudflare.',
    },
  },
};
