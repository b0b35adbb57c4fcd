import type { exceptions as english } from '../en/exceptions.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const exceptions: WordsOf<typeof english> = {
  gap: {
    name: {
      webhook: 'Webhook „{name}“',
      alexa: 'Alexa',
      'google-assistant': 'Google Assistant',
      'older-app': '{name}, mit einer älteren App',
    },
    opens: {
      exact:
        '{count, plural, one {Öffnet eine einzige, genau bestimmte Seite unter {address}.} other {Öffnet {count} genau bestimmte Seiten unter {address}.}}',
      'every-path': 'Öffnet deine Anmeldeseite und alles dahinter unter {address}.',
    },
    from: {
      anywhere: 'Von überall.',
      places: 'Nur von hier: {places}.',
      program: 'Nur von hier: {places}. Und nur für ein Programm, das sich {program} nennt.',
      network: 'das Netzwerk AS{number}',
      ranges: '{count, plural, one {{count} Adressbereich} other {{count} Adressbereiche}}',
    },
    until: {
      end: 'Bis zum {when}. Dann schließt das Schloss sie von selbst.',
      ended: 'Abgelaufen am {when}. Ihr Platz im Schloss öffnet nichts mehr.',
      open: 'Bis du sie entfernst.',
    },
    shut: {
      'home-address': 'Alle anderen Seiten bleiben zu.',
      'own-hostname': 'Unter dieser Adresse gibt es nichts anderes, und {home} bleibt zu.',
      'every-path': 'Von überall sonst bleibt es zu.',
    },
    state: {
      planned: 'In deinem Plan',
      'in-force': 'Jetzt offen',
      ending: '{count, plural, one {Endet innerhalb eines Tages} other {Endet innerhalb von {count} Tagen}}',
      ended: 'Abgelaufen',
    },
    takeAway: 'Entfernen',
    takeAwayNamed: 'Entfernen: {name}',
    takenAway: '{name} ist von der Liste. Dein nächster Plan schließt diese Lücke.',
  },
  inPlan: {
    lead: 'Nur diese dürfen ohne Schlüssel durch:',
    named: '{name}:',
    rest: 'Alles andere bleibt zu.',
  },
  picture: {
    shutNow: 'Eine Mauer mit einem abgeschlossenen Tor. Ohne Schlüssel kommt nichts durch.',
    shutLater: 'Eine Mauer mit einem Tor. Ist es gebaut, kommt ohne Schlüssel nichts durch.',
    gaps: '{count, plural, one {Eine Mauer mit einem Tor, und {count} kleine Luke darin.} other {Eine Mauer mit einem Tor, und {count} kleine Luken darin.}}',
  },
  overview: {
    heading: 'Dinge ohne Schlüssel',
    lead: 'Manche Dinge können keinen Schlüssel zeigen. Jedes kann eine eigene schmale Lücke bekommen. Alles andere bleibt zu.',
    lookingUsually: 'Das dauert meist ein paar Sekunden.',
    list: 'Was durch darf',
    none: 'Das Schloss hat keine Lücke',
    noneWhy:
      'Ohne Schlüssel kommt nichts am Schloss vorbei. Meistens braucht ein Zuhause nicht mehr als das.',
    noneYet: 'Das Schloss wird keine Lücke haben',
    noneYetWhy:
      'Ist es gebaut, kommt ohne Schlüssel nichts daran vorbei. Meistens braucht ein Zuhause nicht mehr als das.',
    add: 'Muss etwas herein?',
    cards: {
      webhook: {
        title: 'Ein Webhook',
        detail: 'Der Standort eines Handys, eine Türklingel oder ein anderer Dienst ruft dein Zuhause auf.',
      },
      alexa: {
        title: 'Alexa',
        detail: 'Du sprichst mit Amazon, und Amazon fragt dein Zuhause.',
      },
      'google-assistant': {
        title: 'Google Assistant',
        detail: 'Du sprichst mit Google, und Google fragt dein Zuhause.',
      },
      'older-app': {
        title: 'Ein iPhone mit einer älteren App',
        detail: 'Für ein paar Tage, bis sich die App aktualisieren lässt.',
      },
    },
    full: 'Das Schloss hat schon {count} Lücken. Entferne zuerst eine.',
    besides: 'Eine zweite Linie hinter dem Schloss',
    fact: 'Nichts ändert sich, bevor du zustimmst',
    toPlan: 'Plan zeigen',
    leave: 'Dabei belassen',
    safer: 'Sicherer',
    door: 'Etwas ohne Schlüssel hereinlassen: Alexa, Google, einen Webhook',
    doorCount:
      '{count, plural, one {Dinge ohne Schlüssel: {count} Lücke} other {Dinge ohne Schlüssel: {count} Lücken}}',
  },
  webhook: {
    heading: 'Welcher Webhook darf herein?',
    lead: 'Ein Webhook ist eine geheime Seite deines Zuhauses, die ein anderer Dienst aufruft. Nur genau diese Seite öffnet sich.',
    looking: 'Home Assistant wird nach seinen Webhooks gefragt',
    list: 'Webhooks deines Zuhauses',
    choose: 'Hereinlassen: {name}',
    state: {
      local: 'Nur für dein eigenes Netzwerk, also würde eine Lücke nicht helfen',
      passes: 'Schon erlaubt',
    },
    kind: {
      phone: 'Die Home-Assistant-App eines Handys',
      location: 'Sagt, wo jemand ist',
      automation: 'Startet eine Automation',
      assistant: 'Ein Lautsprecher in deinem Zuhause',
      other: 'Wird von einem Dienst aufgerufen',
    },
    localNext:
      'Home Assistant beantwortet ihn nur zu Hause. Bei einer Automation hat der Auslöser dafür einen Schalter: „Nur über das lokale Netzwerk zugänglich“.',
    guessable:
      'Seine ID könnte man erraten. Gib ihm in Home Assistant eine neue, lange ID, bevor du ihn hereinlässt.',
    none: 'Dein Zuhause hat keinen Webhook',
    noneWhy:
      'Nichts hat Home Assistant nach einem gefragt. Eine Automation, die ein Webhook startet, würde hier erscheinen.',
    out: 'Latchkey ist nicht bei deinem Home Assistant angemeldet',
    outWhy: 'Sobald es das ist, kannst du Webhooks nach ihren Namen auswählen. Oder füge unten einen ein.',
    logIn: 'Anmelden',
    paste: 'Stattdessen einen einfügen',
    pasteLabel: 'Seine Adresse oder seine ID',
    pasteHint: 'Der Dienst, der ihn aufruft, zeigt diese Adresse. Sie enthält /api/webhook/.',
    pasteName: 'Wofür ist er?',
    pasteNameHint: 'Zum Beispiel: OwnTracks auf Annas Handy',
    go: '{count, plural, one {{count} Webhook hereinlassen} other {{count} Webhooks hereinlassen}}',
    goAnyway: 'So hereinlassen, wie er ist',
    pickFirst: 'Wähle einen, oder füge ihn ein',
  },
  alexa: {
    heading: 'Wie kommt Alexa herein?',
    lead: 'Amazon fragt dein Zuhause für dich. Das geht mit einem eigenen Schlüssel oder durch eine Lücke.',
    label: 'Wie Alexa hereinkommt',
    key: {
      title: 'Mit einem eigenen Schlüssel',
      detail:
        'Du legst bei Amazon einen privaten Skill an, der einen Schlüssel trägt wie deine Handys. Ohne ihn öffnet sich nichts, und du kannst ihn sperren wie bei jedem Gerät.',
      next: 'Füge für Alexa ein Gerät der Art „Programm“ hinzu. Seine Anleitung führt dich dann Schritt für Schritt durch die Seiten von Amazon.',
      go: 'Zu deinen Geräten',
    },
    gap: {
      title: 'Durch eine Lücke',
      detail:
        'Die Netzwerke von Amazon dürfen zwei Seiten unter einer eigenen Adresse erreichen. Dort kann jeder einen Computer mieten und anklopfen. Dann schützt dich nur noch die Anmeldung von Home Assistant.',
      go: 'Alexa durch eine Lücke hereinlassen',
    },
  },
  google: {
    heading: 'Wie kommt Google herein?',
    lead: 'Google kann deine Geräte im Haus sehen. Oder es fragt dein Zuhause von außen, durch eine Lücke.',
    label: 'Wie Google hereinkommt',
    matter: {
      title: 'Im Haus, mit Matter',
      detail:
        'Eine Matter-Bridge in Home Assistant zeigt deine Geräte einem Google-Lautsprecher zu Hause. Zum Internet öffnet sich nichts, aber nicht jede Art von Gerät funktioniert über eine Bridge.',
      next: 'Latchkey muss dafür nichts bauen. Suche unter den Apps von Home Assistant nach einer Matter-Bridge.',
    },
    gap: {
      title: 'Durch eine Lücke',
      detail:
        'Das eigene Netzwerk von Google darf zwei Seiten unter einer eigenen Adresse erreichen. Wer darüber sendet, kann dort auch anklopfen. Dann schützt dich nur noch die Anmeldung von Home Assistant.',
      go: 'Google durch eine Lücke hereinlassen',
    },
    networks: {
      reading: 'Latchkey liest, welche Netzwerke Google jetzt nutzt',
      same: 'Googles Liste wurde neu gelesen: Die Lücke hat dieselben Netzwerke.',
      differ: 'Google hat neue Netzwerke, aber die Lücke hat die alten.',
      fewer: 'Google hat Netzwerke aufgegeben, die die Lücke noch hat.',
      added:
        '{count, plural, one {{count} Bereich ist neu. Von dort weist das Schloss Google ab.} other {{count} Bereiche sind neu. Von dort weist das Schloss Google ab.}}',
      gone: '{count, plural, one {{count} Bereich der Lücke gehört nicht mehr Google selbst. Von dort kommen vielleicht andere herein.} other {{count} Bereiche der Lücke gehören nicht mehr Google selbst. Von dort kommen vielleicht andere herein.}}',
      renew: 'Die neuen Netzwerke planen',
      unreadable: 'Googles Liste seiner Netzwerke ließ sich nicht lesen.',
      unreadableWhy:
        'Deshalb weiß niemand, ob die Lücke noch passt. Sie bleibt, wie sie ist, und die Liste wird beim nächsten Mal neu gelesen.',
    },
  },
  olderApp: {
    heading: 'Eine ältere iPhone-App eine Weile hereinlassen?',
    lead: 'Ab Version 2026.8 zeigt die Home-Assistant-App ihren Schlüssel. Besser ist es, sie zu aktualisieren.',
    risk: 'Solange die Lücke offen ist, kann jeder im selben Netzwerk, der sich als die App ausgibt, deine Anmeldeseite erreichen.',
    better: 'Versuche zuerst das',
    betterWhy:
      'Öffne auf diesem Handy den App Store und aktualisiere Home Assistant. Übergib dem Handy dann seinen Schlüssel.',
    name: 'Wessen Handy ist es?',
    nameHint: 'Zum Beispiel: Bens iPhone',
    network: 'Nummer seines Mobilfunknetzes',
    networkHint:
      'Zum Beispiel AS3320. Eine Seite, die deine eigene Adresse zeigt, zeigt auch sie, oft als „ASN“.',
    networkHow: 'Wie finde ich sie?',
    networkSteps: {
      wifi: 'Schalte auf diesem Handy das WLAN aus, damit es sein Mobilfunknetz nutzt.',
      page: 'Öffne dort im Browser bgp.he.net. Oben stehen die Adresse des Handys und sein Netz.',
      type: 'Gib die Nummer ein, die dort auf „AS“ folgt, zum Beispiel AS3320.',
    },
    visit: {
      play: 'Das Handy es versuchen lassen',
      why: 'In der Übung spielt Latchkey das Handy. Es öffnet deine Adresse in seinem Mobilfunknetz, und das gespielte Cloudflare sieht, woher.',
      seen: 'Das Handy kam aus AS{number}, Land: {country}. Beides ist ausgefüllt.',
      nowhere:
        'Deine Adresse führt noch nirgendwohin, also gibt es nichts zu sehen. Baue zuerst, oder gib eine Nummer ein.',
    },
    networkIs: 'Das ist AS{number}. In jedem anderen Netz, auch im WLAN, bleibt das Handy draußen.',
    networkWrong: 'Das ist keine Netznummer. Sie sieht aus wie AS3320.',
    typeFirst: 'Gib an, wessen Handy es ist, und sein Netz',
    country: 'Sein Land, wenn du magst',
    countryHint: 'Dann kommt es nur von dort herein. Lass es leer, wenn jemand reist.',
    days: 'Wie lange?',
    day: '{count, plural, one {{count} Tag} other {{count} Tage}}',
    go: '{count, plural, one {{count} Tag lang hereinlassen} other {{count} Tage lang hereinlassen}}',
  },
  countries: {
    title: 'Von wo?',
    anywhere: 'Besucher dürfen von überall kommen',
    anywhereWhy: 'Ohne Schlüssel kommen sie nirgends hinein.',
    some: 'Besucher dürfen nur aus diesen Ländern kommen: {places}',
    keysEverywhere: 'Deine Schlüssel öffnen auch, während du reist.',
    keysThere: 'Auch deine Schlüssel öffnen nur von dort.',
    change: 'Ändern',
    choose: 'Länder wählen',
    heading: 'Aus welchen Ländern dürfen Besucher kommen?',
    lead: 'Lücken ohne eigene Ortsangabe öffnen sich nur für diese Länder. Deine Schlüssel auch, wenn du willst.',
    label: 'Länder',
    hint: 'Gib einen Namen ein. Wähle zuerst dein eigenes Land.',
    noOption: 'Kein Land heißt so',
    clear: 'Alle entfernen',
    open: 'Alle Länder zeigen',
    close: 'Liste ausblenden',
    travel: 'Meine Schlüssel öffnen auch, während ich reise',
    travelOn:
      'Wer einen Schlüssel hat, kommt von überall herein. Lücken ohne eigene Ortsangabe halten sich an diese Länder.',
    travelOff: 'Solange das aus ist, wird auch dein eigenes Handy überall sonst abgewiesen.',
    hereMissing: {
      address: '{country} steht nicht auf der Liste, aber Cloudflare sieht diesen Computer dort.',
      clock: '{country} steht nicht auf der Liste, aber die Uhr dieses Computers ist darauf eingestellt.',
    },
    hereMissingWhy:
      'Von hier würde selbst ein guter Schlüssel abgewiesen. Füge das Land hinzu, oder lass deine Schlüssel überall öffnen.',
    addHere: 'Hinzufügen: {country}',
    go: 'Auf diese Länder beschränken',
    goAnyway: 'Trotzdem auf diese Liste beschränken',
    everywhere: 'Besucher von überall kommen lassen',
    pickFirst: 'Wähle mindestens ein Land',
    guess:
      'Cloudflare schließt aus der Adresse auf das Land. Manche Besucher nutzen eine Adresse von anderswo, also hält das niemanden sicher draußen.',
  },
  login: {
    secondFactor: {
      title: 'Zweiter Schritt bei der Anmeldung',
      on: 'Eingeschaltet für {name}.',
      off: 'Ausgeschaltet für {name}. Ist eine Lücke offen, ist das der stärkste zusätzliche Schutz.',
      unknown: 'Latchkey kann nicht sehen, ob er eingeschaltet ist.',
      to: 'Deine Sicherheitsseite öffnen',
    },
    limit: {
      title: 'Aussperren, wer Passwörter rät',
      on: 'Eingeschaltet. Nach {count} falschen Anmeldungen wird ein Besucher ausgesperrt.',
      planned: 'In deinem Plan.',
      off: 'Ausgeschaltet. Wer die Anmeldeseite erreicht, kann raten, solange er will.',
      unknown: 'Latchkey kann nicht sehen, ob es eingeschaltet ist.',
      to: 'Die Netzwerkeinstellungen öffnen',
    },
  },
  hostname: {
    label: 'Eine eigene Adresse dafür',
    hint: 'Sie führt über denselben privaten Weg zu deinem Zuhause und zeigt nur diese Seiten.',
  },
};
