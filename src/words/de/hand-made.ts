import type { handMade as english } from '../en/hand-made.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const handMade: WordsOf<typeof english> = {
  weakness: {
    'no-lock': {
      what: 'Vor deiner Anmeldeseite verlangt kein Schloss einen Schlüssel',
      does: 'Das neue Schloss weist jeden ohne Schlüssel ab.',
    },
    'lock-off': {
      what: 'Das Schloss ist ausgeschaltet: {names}',
      does: 'Das neue Schloss ist an. Latchkey testet es von außen, bevor du einen Schlüssel übergibst.',
    },
    'stepped-over': {
      what: 'Manche Besucher kommen durch eine Regel davor am Schloss vorbei: {names}',
      does: 'Der Plan stellt das neue Schloss davor.',
    },
    'lock-has-gaps': {
      what: 'Das Schloss lässt manche Besucher ohne Schlüssel herein, oder tut es vielleicht: {names}',
      does: 'Das neue Schloss weist jeden ohne Schlüssel ab. Es hat nur die Lücken, die du hinzufügst.',
    },
    'challenge-opens': {
      what: 'Das Schloss verlangt von Besuchern nur den Beweis, Menschen zu sein, und lässt sie dann herein: {names}',
      does: 'Das neue Schloss blockiert jeden Besuch ohne Schlüssel.',
    },
    'access-in-front': {
      what: 'Cloudflare Access verlangt an dieser Adresse eine Anmeldung: {names}',
      does: 'Latchkey lässt es dort. Es hält deine Geräte draußen, auch mit Schlüssel, bis du es löschst.',
    },
    'any-customers-key': {
      what: 'Das Schloss nimmt jeden Schlüssel, den Cloudflare unterschrieben hat, auch für andere Leute',
      does: 'Das neue Schloss nimmt nur die Schlüssel auf seiner eigenen Liste.',
    },
    'lost-keys-open': {
      what: 'Das Schloss öffnet sich vielleicht noch für einen gesperrten Schlüssel',
      does: 'Das neue Schloss weist jeden gesperrten Schlüssel ab.',
    },
    'more-than-a-key': {
      what: 'Das Schloss lässt Schlüssel nur unter Bedingungen herein, zum Beispiel aus einem Land: {names}',
      does: 'Wenn du es übernimmst, lässt dein neues Schloss diese weg. Deine Schlüssel öffnen dann von überall, außer du wählst Länder.',
    },
    'unclear-keys': {
      what: 'Latchkey kann nicht sagen, ob diese Schlüssel dein Zuhause heute öffnen: {names}',
      does: 'Sie werden nicht übernommen. Gib ihren Geräten an dem Tag, an dem du baust, einen neuen Schlüssel.',
    },
    'key-not-asked-for': {
      what: 'Das Schloss will einen Schlüssel, aber Cloudflare fragt Geräte hier nach keinem',
      does: 'Der Plan sorgt dafür, dass Cloudflare nach einem Schlüssel fragt, und zwar bei {names}.',
    },
    'second-address': {
      what: 'Der private Weg führt auch von hier zu deinem Zuhause: {names}',
      does: 'Vor dem Bau klopft Latchkey dort an. Öffnet es sich ohne Schlüssel, kannst du es schließen lassen.',
    },
    'nameless-keys': {
      what: '{count, plural, one {Einer dieser Schlüssel hat keinen Namen, deshalb kann niemand sagen, wem er gehört} other {{count} dieser Schlüssel haben keinen Namen, deshalb kann niemand sagen, wem sie gehören}}',
      does: '{count, plural, one {Wenn du ihn übernimmst, führt „Dein Zuhause“ ihn auf. Mustere ihn aus, sobald sein Gerät einen neuen Schlüssel hat.} other {Wenn du sie übernimmst, führt „Dein Zuhause“ sie auf. Mustere jeden aus, sobald sein Gerät einen neuen Schlüssel hat.}}',
    },
    'http3-on': {
      what: 'HTTP/3 ist an: Darüber werden manche Besucher abgewiesen, obwohl sie einen Schlüssel haben',
      does: '„Zusätzlicher Schutz“ beim Durchsehen zeigt, ob es sich ausschalten lässt.',
    },
  },
  quoted: '„{name}“',
  looking: 'Latchkey prüft, ob jemand diese Adresse von Hand eingerichtet hat',
  usually: 'Das dauert meist ein paar Sekunden.',
  heading: 'Diese Adresse wurde schon von Hand eingerichtet',
  lead: 'Wahrscheinlich von dir, nach einer Anleitung. Latchkey hat sich {hostname} angesehen und nichts geändert.',
  back: 'Anderer Name',
  fact: 'Nichts ändert sich, bevor du dem Plan zustimmst',
  found: 'Was gefunden wurde',
  path: {
    title: 'Der private Weg „{name}“',
    leads: 'Er führt von dieser Adresse zu {service}.',
    nowhere: 'Er hat keinen Eintrag für diese Adresse.',
    elsewhere:
      'Er ist auf dem Computer eingerichtet, auf dem er läuft. Deshalb kann Latchkey nicht sehen, wohin er führt.',
    others: 'Seine anderen Adressen bleiben: {names}.',
    login: 'Cloudflare Access verlangt dort auch eine Anmeldung. Das bleibt, auch für Besuche mit Schlüssel.',
  },
  lock: {
    title: 'Das Schloss „{name}“',
    goes: 'Eine Regel, die an dieser Adresse einen Schlüssel verlangt',
    'guards-others':
      'Eine Regel, die hier und an anderen Adressen einen Schlüssel verlangt. Für die anderen bleibt sie.',
    'does-no-harm':
      'Eine Regel, die Schlüssel an den folgenden Regeln vorbeilässt. Sie bleibt: Hinter dem neuen Schloss schadet sie nicht.',
  },
  key: {
    named: 'Der Schlüssel {name}',
    nameless: 'Ein Schlüssel ohne Namen',
    inside: 'ein Schlüssel ohne Namen',
    opens: 'Öffnet dein Zuhause heute. Läuft am {when} ab.',
    ends: 'Läuft am {when} ab',
    ended: 'Am {when} abgelaufen',
    insideEnds: 'ein Schlüssel ohne Namen, der am {when} abläuft',
  },
  noKeys: {
    title: 'Keine Schlüssel',
    unneeded: 'Heute braucht niemand einen, um bis zu deiner Anmeldeseite zu kommen.',
    access: 'Heute melden sich Besucher bei Cloudflare Access an und brauchen keinen Schlüssel.',
    none: 'Kein Schlüssel dieser Domain öffnet es heute, soweit Latchkey sehen kann.',
  },
  moreKeys: '{count, plural, one {Und {count} weiterer Schlüssel} other {Und {count} weitere Schlüssel}}',
  unsafe: 'Was nicht sicher ist',
  safe: 'Was geprüft wurde und in Ordnung ist',
  nothingUnsafe: 'Keine der üblichen Schwachstellen wurde gefunden.',
  unseen: {
    'access-applications':
      'Latchkey kann nicht sehen, ob Cloudflare Access hier eine Anmeldung verlangt. Wenn ja, hält es deine Geräte draußen.',
  },
  good: {
    'lock-on': 'Das Schloss ist eingeschaltet.',
    'nothing-before': 'Keine Regel vor dem Schloss lässt jemanden daran vorbei.',
    'one-address': 'Keine andere Adresse dieses privaten Wegs führt zum selben Zuhause.',
    'named-keys': 'Jeder Schlüssel hat einen Namen, also kannst du sagen, wem er gehört.',
    'http3-off': 'HTTP/3 ist aus, also wird seinetwegen kein Schlüssel abgewiesen.',
  },
  question: 'Wie möchtest du weitermachen?',
  takeOver: {
    title: 'Übernehmen',
    path: 'Der private Weg bleibt, mit seinem Connector und seinen anderen Adressen.',
    keys: '{count, plural, one {Der heutige Schlüssel öffnet dein Zuhause weiter, bis du ihn ausmusterst.} other {Die {count} heutigen Schlüssel öffnen dein Zuhause weiter, bis du jeden ausmusterst.}}',
    lock: 'Das alte Schloss fällt erst weg, wenn das neue an seinem Platz ist.',
    lockStays: 'Das alte Schloss bleibt, weil es auch andere Adressen bewacht.',
    back: 'Entfernst du Latchkey eines Tages, stellt es das wieder her, wie es war.',
  },
  anew: {
    title: 'Daneben neu anfangen',
    path: 'Ein neuer privater Weg wird angelegt. Der alte führt nicht mehr hierher, und seine anderen Adressen bleiben.',
    keys: '{count, plural, one {Der heutige Schlüssel öffnet dein Zuhause nicht mehr, sobald das neue Schloss an seinem Platz ist.} other {Die {count} heutigen Schlüssel öffnen dein Zuhause nicht mehr, sobald das neue Schloss an seinem Platz ist.}}',
    lock: 'Das alte Schloss bleibt, wo es ist, und weist deine neuen Schlüssel vielleicht ab.',
  },
  sameDay: {
    title: 'Von da an kommen nur noch Geräte mit Schlüssel herein',
    why: 'Heute kommt man ohne Schlüssel bis zu deiner Anmeldeseite, auch deine Familie. Übergib ihre Schlüssel an dem Tag, an dem du baust.',
  },
  access: {
    title: 'Cloudflare Access und Schlüssel passen nicht zusammen',
    why: 'Die Home-Assistant-Apps können sich dort nicht anmelden, also bleiben sie draußen, obwohl sie einen Schlüssel haben. Fremde lässt Access nicht herein.',
    next: 'Lass es an, bis das neue Schloss steht. Lösche es dann bei Cloudflare, in [Zero Trust], [Access], [Applications].',
  },
  ownMachine: {
    title: 'Latchkey kann diesen privaten Weg nicht übernehmen',
    why: 'Er ist auf dem Computer eingerichtet, auf dem er läuft. Latchkey legt für diese Adresse einen neuen Weg an, und der alte behält seine anderen Namen.',
  },
  goOn: {
    'take-over': 'Übernehmen',
    anew: 'Neu anfangen',
    only: 'Weiter',
  },
  notLooked: {
    heading: 'Latchkey konnte sich diese Adresse nicht ansehen',
    lead: 'Es wollte nachsehen, ob jemand {hostname} schon von Hand eingerichtet hat.',
    what: 'Machst du weiter, wurde dort nichts geprüft. Schlüssel, die sie heute öffnen, funktionieren vielleicht nicht mehr, sobald das neue Schloss an seinem Platz ist.',
    goOn: 'Ohne Prüfung weitermachen',
  },
  before: {
    title: 'Schlüssel von früher',
    why: 'Du hast sie übernommen. Dein Schloss führt sie neben den Schlüsseln von Latchkey.',
    refused:
      'Du hast sie übernommen. Dein Zuhause öffnet sich jetzt nur für Geräte, die du ausgewählt hast, also werden diese Schlüssel abgewiesen.',
    letGo: 'Ausmustern',
    letGoNamed: 'Ausmustern: {name}',
    ask: {
      heading: 'Diesen Schlüssel ausmustern?',
      what: 'Mit dem nächsten Plan öffnet er dein Zuhause nicht mehr.',
      first: 'Übergib dem Gerät, das ihn benutzt, zuerst einen neuen Schlüssel.',
      plan: 'Du siehst den Plan, bevor sich etwas ändert.',
      go: 'Ausmustern',
      keep: 'Behalten',
    },
  },
};
