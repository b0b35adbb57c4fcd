import type { home as english } from '../en/home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const home: WordsOf<typeof english> = {
  drift: {
    lock: {
      create: 'Das Schloss ist weg',
      update: 'Das Schloss ist nicht so, wie Latchkey es hinterlassen hat',
      remove: 'Ein Teil des Schlosses wird nicht mehr gebraucht',
    },
    keys: {
      create: 'Ein Schlüssel fehlt',
      update: 'Ein Schlüssel fehlt',
      remove: 'Ein Schlüssel wird nicht mehr gebraucht',
    },
    path: {
      create: 'Der private Weg ist weg',
      update: 'Der private Weg führt woandershin',
      remove: 'Ein alter privater Weg ist noch da',
    },
    certificates: {
      create: 'Ein Zertifikat zwischen Cloudflare und deinem Zuhause ist weg',
      update: 'Die Zertifikate zwischen Cloudflare und deinem Zuhause haben sich geändert',
      remove: 'Ein altes Zertifikat zwischen Cloudflare und deinem Zuhause ist noch da',
    },
    settings: {
      create: 'Eine Einstellung wurde geändert',
      update: 'Eine Einstellung wurde geändert',
      remove: 'Eine Einstellung wurde geändert',
    },
    address: {
      create: 'Deine Adresse ist weg',
      update: 'Deine Adresse führt woandershin',
      remove: 'Deine Adresse wird nicht mehr gebraucht',
    },
    'moved-names': {
      create: 'Ein anderer Name führt ins Leere',
      update: 'Ein anderer Name führt ins Leere',
      remove: 'Ein anderer Name führt ins Leere',
    },
    'old-lock': {
      create: 'Dein früheres Schloss ist nicht wieder da',
      update: 'Dein früheres Schloss ist nicht, wie es war',
      remove: 'Dein früheres Schloss ist noch da, neben dem neuen',
    },
    'other-doors': {
      create: 'Ein anderer Zugang ist wieder da',
      update: 'Ein anderer Zugang ist wieder da',
      remove: 'Ein anderer Zugang soll geschlossen werden',
    },
    connector: {
      create: 'Der Connector ist weg',
      update: 'Der Connector läuft nicht so, wie Latchkey ihn hinterlassen hat',
      remove: 'Der Connector wird nicht mehr gebraucht',
    },
    home: {
      create: 'Eine Einstellung von Home Assistant wurde geändert',
      update: 'Eine Einstellung von Home Assistant wurde geändert',
      remove: 'Eine Einstellung von Home Assistant wurde geändert',
    },
  },
  danger: {
    RULE_LETS_PAST: {
      what: {
        certain: 'Eine Regel lässt alle an deinem Schloss vorbei',
        'depends-on-place': 'Eine Regel lässt Besucher von manchen Orten an deinem Schloss vorbei',
        'depends-on-visit': 'Eine Regel lässt manche Besucher an deinem Schloss vorbei',
        unknown: 'Eine Regel lässt vielleicht Besucher an deinem Schloss vorbei',
      },
      names: '{count, plural, one {Regel: {names}} other {Regeln: {names}}}',
      why: 'Sie kommt vor dem Schloss. Wen sie vorbeilässt, der wird nicht nach einem Schlüssel gefragt.',
      next: 'Der Plan stellt dein Schloss wieder davor. Sieh dir die Regel bei Cloudflare an und lösche sie, wenn niemand sie braucht.',
      to: 'Regeln öffnen',
    },
    RULE_BLOCKS_KEYS: {
      what: {
        certain: 'Eine Regel in deinem Konto hält dich draußen',
        'depends-on-place': 'Eine Regel in deinem Konto hält dich an manchen Orten draußen',
        'depends-on-visit': 'Eine Regel in deinem Konto könnte manche deiner Geräte draußen halten',
        unknown: 'Eine Regel in deinem Konto ließ sich nicht lesen',
      },
      names: '{count, plural, one {Regel: {names}} other {Regeln: {names}}}',
      why: {
        certain: 'Sie hält jeden auf, der deine Adresse öffnet, auch mit deinem Schlüssel.',
        'depends-on-place':
          'Es kommt auf das Land, das Netzwerk oder die Adresse an, von der du kommst. Die Regel lässt keine Fremden herein.',
        'depends-on-visit':
          'Es kommt darauf an, was du öffnest, oder mit welcher App oder welchem Schlüssel. Die Regel lässt keine Fremden herein.',
        unknown:
          'Latchkey versteht sie nicht ganz. Sie hält vielleicht deine Geräte draußen, lässt aber keine Fremden herein.',
      },
      next: {
        certain:
          'Nimm bei Cloudflare deine Adresse aus dieser Regel heraus, oder schalte die Regel aus. Sieh dann erneut nach.',
        otherwise:
          'Lass sie, wenn deine Geräte hereinkommen. Wird eins abgewiesen, sieh dir diese Regel bei Cloudflare an.',
      },
      to: 'Regeln öffnen',
    },
    HAND_MADE_KEYS: {
      'will-stop':
        '{count, plural, one {{count} von Hand erstellter Schlüssel öffnet diese Adresse dann nicht mehr} other {{count} von Hand erstellte Schlüssel öffnen diese Adresse dann nicht mehr}}',
      'will-stop-unnamed': 'Von Hand erstellte Schlüssel öffnen diese Adresse dann nicht mehr',
      'have-stopped':
        '{count, plural, one {{count} von Hand erstellter Schlüssel öffnet diese Adresse nicht mehr} other {{count} von Hand erstellte Schlüssel öffnen diese Adresse nicht mehr}}',
      'have-stopped-unnamed': 'Von Hand erstellte Schlüssel öffnen diese Adresse nicht mehr',
      names: '{count, plural, one {Schlüssel: {names}} other {Schlüssel: {names}}}',
      why: 'Dein Schloss öffnet sich nur für die Schlüssel, die Latchkey erstellt.',
      next: 'Füge jedes dieser Geräte zu deinen Geräten hinzu und übergib ihm einen neuen Schlüssel.',
      to: 'Zertifikate öffnen',
    },
    DDNS_CLIENT: {
      what: {
        certain: 'Ein DDNS-Client schreibt diesen Eintrag immer wieder',
        likely: 'Ein DDNS-Client scheint diesen Eintrag immer wieder zu schreiben',
      },
      names: '{count, plural, one {Eintrag: {names}} other {Einträge: {names}}}',
      why: 'Solange er da ist, führt der Name geradewegs zu einer Adresse und an deinem Schloss vorbei.',
      next: {
        'not-known':
          'Halte den Client an. Er läuft vielleicht in deinem Router, auf einem Server oder in Home Assistant.',
        'home-assistant':
          'Die Cloudflare-Integration von Home Assistant ist so einer. Schalte sie dort aus, unter Einstellungen, Geräte & Dienste.',
      },
      to: 'DNS-Einträge öffnen',
    },
    REWRITE_WIDENS_GAP: {
      what: {
        certain: 'Eine Regel ändert, was eine deiner Lücken öffnet',
        'depends-on-place':
          'Eine Regel ändert, was eine deiner Lücken öffnet, für Besucher von manchen Orten',
        'depends-on-visit': 'Eine Regel ändert vielleicht, was eine deiner Lücken öffnet',
        unknown: 'Eine Regel, die vielleicht ändert, was eine deiner Lücken öffnet, ließ sich nicht lesen',
      },
      names: '{count, plural, one {Regel: {names}} other {Regeln: {names}}}',
      why: 'Sie gibt Besuchern eine andere Seite, nachdem dein Schloss sie geprüft hat. Sie könnten mehr von deinem Zuhause erreichen, als du erlaubt hast.',
      next: 'Öffne bei Cloudflare [Rules] und nimm deine Adresse aus dieser URL-Rewrite-Regel heraus.',
      to: 'Regeln öffnen',
    },
    ACCESS_IN_FRONT: {
      what: 'Cloudflare Access verlangt an deiner Adresse eine Anmeldung',
      names: '{count, plural, one {Anwendung: {names}} other {Anwendungen: {names}}}',
      why: 'Die Home-Assistant-Apps können sich dort nicht anmelden, also bleiben sie auch mit Schlüssel draußen. Access lässt keine Fremden herein.',
      next: 'Öffne bei Cloudflare [Zero Trust], [Access], [Applications]. Lösche die Anwendung, oder gib deiner Adresse eine mit der Aktion [Bypass] für alle.',
      to: 'Anwendungen öffnen',
    },
    SENT_ELSEWHERE: {
      what: {
        certain: 'Eine Regel schickt Besucher deiner Adresse woandershin',
        'depends-on-place': 'Eine Regel schickt Besucher von manchen Orten woandershin',
        'depends-on-visit': 'Eine Regel schickt manche Besucher woandershin',
        unknown: 'Eine Regel, die vielleicht Besucher woandershin schickt, ließ sich nicht lesen',
      },
      names: '{count, plural, one {Regel: {names}} other {Regeln: {names}}}',
      why: 'Sie antwortet, bevor dein Schloss gefragt wird, auch wenn ein Besucher einen Schlüssel hat. Die Regel lässt keine Fremden herein.',
      next: 'Nimm bei Cloudflare deine Adresse aus dieser Regel heraus, oder schalte die Regel aus. Sieh dann erneut nach.',
      to: 'Regeln öffnen',
    },
    CHALLENGED_IN_FRONT: {
      what: {
        certain: 'Eine Regel verlangt an deiner Adresse von allen den Beweis, ein Mensch zu sein',
        'depends-on-place': 'Eine Regel stellt Besucher von manchen Orten auf die Probe',
        'depends-on-visit': 'Eine Regel stellt manche Besucher auf die Probe',
        unknown: 'Eine Regel, die vielleicht Besucher auf die Probe stellt, ließ sich nicht lesen',
      },
      names: '{count, plural, one {Regel: {names}} other {Regeln: {names}}}',
      why: 'Sie schaltet „[I’m Under Attack]“ ein. Die Home-Assistant-Apps können diese Probe nicht bestehen. Die Regel lässt keine Fremden herein.',
      next: 'Nimm bei Cloudflare deine Adresse aus dieser Regel heraus. Dein Schloss braucht keine solche Probe.',
      to: 'Regeln öffnen',
    },
    WORKER_IN_FRONT: {
      what: {
        certain: 'Ein Programm bei Cloudflare bearbeitet Anfragen an deine Adresse',
        'depends-on-place': 'Ein Programm bei Cloudflare bearbeitet Anfragen von manchen Orten',
        'depends-on-visit': 'Ein Programm bei Cloudflare bearbeitet manche Anfragen an deine Adresse',
        unknown: 'Ein Programm bei Cloudflare bearbeitet vielleicht Anfragen an deine Adresse',
      },
      names: 'Workers-Routen und Snippets: {names}',
      why: 'Es läuft hinter deinem Schloss und sieht alles, was durchkommt, auch Passwörter. Latchkey kann nicht sehen, was es tut.',
      next: 'Hast du es dort nicht eingerichtet, öffne [Workers Routes] oder [Snippets] und nimm deine Adresse heraus.',
      to: 'Routen öffnen',
    },
    ADDRESS_RULE_BLOCKS: {
      what: 'IP Access rules weisen Besucher von manchen Orten ab',
      names: '{count, plural, one {Ort: {names}} other {Orte: {names}}}',
      why: 'Auch deine Geräte werden dort abgewiesen, sogar mit Schlüssel. Diese Regeln lassen keine Fremden herein.',
      next: 'Lass sie, wenn deine Geräte hereinkommen. Wird eins abgewiesen, sieh dir diese Regeln bei Cloudflare an.',
      to: 'Regeln öffnen',
    },
    BOT_FIGHT_MODE: {
      what: 'Für diese Domain ist der [Bot Fight Mode] an',
      names: 'Domain: {names}',
      why: 'Cloudflare hält die Home-Assistant-App vielleicht für einen Bot und weist sie ab.',
      next: 'Wird die App abgewiesen, schalte den [Bot Fight Mode] aus. Bei Cloudflare steht er unter [Security].',
      to: '[Security] öffnen',
    },
  },
  standing: {
    'not-built': {
      heading: 'Eine Änderung ist noch nicht gebaut',
      lead: 'Beim letzten Test haben alle Schlösser gehalten: {when}.',
      leadUntried: 'Du hast etwas geändert und noch nicht zugestimmt.',
    },
    checking: {
      heading: 'Alle Schlösser werden getestet',
      lead: 'Beim letzten Mal haben alle Schlösser gehalten: {when}.',
      leadUntried: 'Das dauert ein paar Sekunden.',
    },
    open: {
      heading: 'Ein Schloss lässt jemanden herein',
      lead: 'Gesehen, seit Latchkey geöffnet wurde. Zuletzt haben die Schlösser gehalten: {when}.',
      leadUntried: 'Gesehen, seit Latchkey geöffnet wurde.',
    },
    failed: {
      heading: 'Etwas hält nicht',
      lead: 'Gesehen, seit Latchkey geöffnet wurde. Zuletzt haben alle Schlösser gehalten: {when}.',
      leadUntried: 'Gesehen, als alle Schlösser getestet wurden.',
    },
    'cut-off': {
      heading: 'Dein Zuhause ist nicht erreichbar',
      lead: 'Zurzeit kommt nichts durch. Zuletzt haben alle Schlösser gehalten: {when}.',
      leadUntried: 'Zurzeit kommt nichts durch.',
    },
    besides: {
      heading: 'Alle Schlösser halten, aber vielleicht gibt es einen anderen Zugang',
      lead: 'Zuletzt getestet: {when}. Sieh dir an, was gefunden wurde.',
      leadUntried: 'Sieh dir an, was beim Testen der Schlösser gefunden wurde.',
    },
    unproven: {
      heading: 'Ohne Schlüssel kam niemand hinein',
      lead: 'Zuletzt getestet: {when}. Auf diesem Computer ist kein Schlüssel, der zeigen könnte, dass einer öffnet.',
      leadUntried: 'Auf diesem Computer ist kein Schlüssel, der zeigen könnte, dass einer öffnet.',
    },
    works: {
      heading: 'Alles funktioniert',
      lead: 'Alle Schlösser getestet: {when}.',
      leadUntried: 'Alle Schlösser wurden getestet, seit Latchkey geöffnet wurde.',
    },
    held: {
      heading: 'Beim letzten Mal haben alle Schlösser gehalten',
      lead: 'Zuletzt getestet: {when}.',
      leadUntried: 'Seit Latchkey geöffnet wurde, sind sie nicht getestet worden.',
    },
    'not-tried': {
      heading: 'Deine Schlösser sind noch nicht getestet',
      lead: 'Zuletzt haben alle Schlösser gehalten: {when}.',
      leadUntried: 'Teste sie, um zu sehen, ob sie halten.',
    },
  },
  unseen:
    '{count, plural, one {{count} Stelle ließ sich nicht auf andere Zugänge prüfen.} other {{count} Stellen ließen sich nicht auf andere Zugänge prüfen.}}',
  open: 'Öffnen',
  practiceAddress: 'In der Übung antwortet dort nichts Echtes.',
  addDevice: 'Gerät hinzufügen',
  notWorking: 'Etwas funktioniert nicht',
  toPlan: 'Plan ansehen',
  more: 'Mehr',
  moreNamed: 'Mehr zu {name}',
  renew: 'Erneuern',
  renewNamed: 'Den Schlüssel von {name} erneuern',
  rarely: 'Selten gebraucht: weitere Adressen, ein weiteres Zuhause, Einstellungen, alles entfernen',
  lost: {
    open: 'Ich habe ein Gerät verloren',
    which: {
      heading: 'Welches Gerät hast du verloren?',
      lead: 'Sein Schlüssel wird sofort gesperrt. Alle anderen Geräte bleiben drin.',
      fact: 'Noch passiert nichts',
      none: 'Kein Gerät hat einen Schlüssel, der funktioniert.',
    },
    off: {
      heading: 'Den Schlüssel von {name} sperren?',
      lead: 'Von da an öffnet er nichts mehr, egal, wer das Gerät hat.',
      list: 'Was passiert, in dieser Reihenfolge',
      points: {
        lock: 'Das Schloss vergisst diesen Schlüssel. Das dauert Sekunden.',
        revoked: 'Cloudflare macht den Schlüssel endgültig ungültig.',
        tried: 'Hat Latchkey diesen Schlüssel noch, klopft es damit an und zeigt dir, was geschieht.',
        others: 'Deine anderen Schlüssel werden nicht angefasst.',
      },
      label: '{name} eingeben, um weiterzumachen',
      hint: 'So ist sicher, dass niemand es aus Versehen tut.',
      keep: 'Schlüssel behalten',
      go: 'Jetzt sperren',
      fact: 'Das passiert sofort',
      typeFirst: 'Gib den Namen ein, um weiterzumachen',
    },
    proof: {
      looking: {
        heading: 'Der Schlüssel von {name} wird ausprobiert',
        lead: 'Latchkey sieht sich dein Schloss an und klopft mit genau diesem Schlüssel an.',
        what: 'Latchkey klopft mit dem gesperrten Schlüssel an',
        usually:
          'Das dauert meist ein paar Sekunden. Bis Cloudflare es an all seinen Standorten weiß, kann bis zu einer Minute vergehen.',
      },
      'shut-out': {
        heading: '{name} ist ausgesperrt',
        lead: 'Genau dieser Schlüssel wurde abgewiesen.',
      },
      'not-tried': {
        heading: 'Der Schlüssel von {name} ist gesperrt',
        lead: 'Soweit Cloudflare es zeigt, öffnet er nichts. Latchkey konnte nicht mit dem Schlüssel selbst anklopfen.',
      },
      'not-proven': {
        heading: 'Es ist nicht bewiesen, dass {name} ausgesperrt ist',
        lead: 'Unten steht, was von seinem Schlüssel zu sehen war.',
      },
      list: 'Was zu sehen war',
      lock: {
        out: 'Das Schloss kennt diesen Schlüssel nicht mehr',
        'still-in': 'Das Schloss öffnet sich noch für diesen Schlüssel',
      },
      certificate: {
        revoked: 'Cloudflare hat ihn widerrufen',
        revoking: 'Cloudflare widerruft ihn gerade, das dauert ein, zwei Minuten',
        'still-good': 'Cloudflare hat ihn nicht widerrufen',
        gone: 'Cloudflare führt keinen solchen Schlüssel',
      },
      visit: {
        refused: {
          what: 'Genau dieser Schlüssel wurde abgewiesen',
          why: 'Gesehen bei {addresses}, von diesem Computer aus: {when}.',
        },
        opened: {
          what: 'Genau dieser Schlüssel öffnet dein Zuhause noch',
          why: 'Gesehen bei {addresses}, von diesem Computer aus: {when}.',
        },
        'no-answer': {
          what: 'Latchkey kam nicht bis zu deinem Schloss',
          why: 'Versucht: {when}. Über den Schlüssel sagt das nichts. Versuche es noch einmal.',
        },
        'not-tried': {
          what: 'Latchkey konnte nicht damit anklopfen',
          why: 'Dieser Schlüssel wurde auf einem anderen Computer erstellt, oder seine Ersatzkopie ist gelöscht.',
        },
      },
      technical: 'Technische Details',
      again: 'Erneut versuchen',
      fact: 'Das ändert nichts',
    },
    found: {
      title: 'Ich habe {name} wiedergefunden',
      why: 'Ein gesperrter Schlüssel bleibt gesperrt, denn jemand könnte ihn kopiert haben. Das Gerät bekommt einen neuen Schlüssel, den du übergibst wie zuvor.',
      newKey: 'Einen neuen Schlüssel dafür planen',
    },
  },
  devices: 'Deine Schlüssel',
  key: {
    ready: 'nicht übergeben',
    'handed-over': 'übergeben, nicht in Benutzung gesehen',
    'in-use': 'in Benutzung',
    'not-made': 'noch nicht erstellt',
    'locked-away': 'hier weggeschlossen',
    'not-on-this-computer': 'anderswo erstellt',
    'spare-copy-deleted': 'Ersatzkopie gelöscht',
    off: 'gesperrt',
    shutOut: 'gesperrt, Abweisung gesehen: {when}',
    ends: '{count, plural, =0 {läuft in weniger als einem Tag ab} one {läuft in {count} Tag ab} other {läuft in {count} Tagen ab}}',
    ended: 'abgelaufen',
  },
  until: 'bis {when}',
  twoKeys: 'der alte Schlüssel funktioniert auch noch',
  noSpare: 'Ersatzkopie gelöscht',
  left: '{count, plural, one {{count} Schlüssel ist noch nicht übergeben.} other {{count} Schlüssel sind noch nicht übergeben.}}',
  handOver: 'Schlüssel übergeben',
  lockedAway: {
    title:
      '{count, plural, one {{count} Schlüssel ist auf diesem Computer weggeschlossen.} other {{count} Schlüssel sind auf diesem Computer weggeschlossen.}}',
    why: '{count, plural, one {Er funktioniert wie bisher. Um ihn zu übergeben, starte Latchkey neu und erlaube dem Programm, den Schlüsselbund zu nutzen.} other {Sie funktionieren wie bisher. Um einen zu übergeben, starte Latchkey neu und erlaube ihm, den Schlüsselbund zu nutzen.}}',
  },
  elsewhere: {
    title:
      '{count, plural, one {{count} Schlüssel wurde auf einem anderen Computer erstellt.} other {{count} Schlüssel wurden auf einem anderen Computer erstellt.}}',
    why: '{count, plural, one {Er funktioniert wie bisher. Sein Geheimnis verlässt den anderen Computer nie, also übergib ihn von dort. Oder gib dem Gerät hier einen neuen Schlüssel.} other {Sie funktionieren wie bisher. Das Geheimnis eines Schlüssels verlässt nie den Computer, auf dem er entstand, also übergib ihn von dort. Oder gib einem Gerät hier einen neuen Schlüssel.}}',
  },
  atHome: {
    title: 'Zu Hause',
    looking: 'Latchkey prüft, ob dieser Computer zu Hause ist',
    home: 'Dein Zuhause antwortet dort. Dieser Computer ist zu Hause.',
    'shut-out': 'Dein Zuhause antwortet dort und weist diesen Computer nach falschen Anmeldungen ab.',
    'something-else':
      'Dort antwortet etwas anderes. Dieser Computer scheint in einem anderen Netzwerk zu sein.',
    nothing: 'Dort antwortet niemand. Vielleicht ist dieser Computer unterwegs, oder dein Zuhause ist aus.',
    again: 'Erneut nachsehen',
    againNamed: 'Erneut nachsehen: Ist dieser Computer zu Hause?',
    advice: {
      title: 'Was zu Hause funktioniert, auch ohne Internet',
      direct:
        'In deinem eigenen Netzwerk kannst du {url} öffnen. Dort wird kein Schlüssel verlangt, und es funktioniert auch, wenn das Internet ausfällt.',
      app: 'Die App auf einem Handy kann von selbst umschalten. Ihre Anleitung zeigt, was einzustellen ist.',
      router:
        '{address} funktioniert auch zu Hause, mit Schlüssel. Dein Router braucht dafür keine zusätzliche Einstellung („Split DNS“).',
    },
  },
  actions: 'Was möchtest du tun?',
  check: 'Alle Schlösser testen',
  keys: 'Alle Schlüssel',
  look: {
    title: 'Nach Änderungen suchen',
    detail: 'Nachsehen, ob jemand dein Schloss, deine Adresse oder eine Einstellung geändert hat.',
  },
  change: {
    title: 'Geräte hinzufügen oder ändern',
    detail: 'Ein Gerät hinzufügen, einen verlorenen Schlüssel sperren oder einen neuen erstellen.',
  },
  without: {
    title: 'Dinge ohne Schlüssel',
    detail:
      'Alexa, einen Webhook oder einen anderen Dienst durch eine schmale Lücke hereinlassen, oder eine schließen.',
  },
  addresses: {
    title: 'Adressen und wer sie öffnen darf',
    detail: 'Kameras hinter dasselbe Schloss bringen, oder Gäste nur eine Adresse öffnen lassen.',
  },
  move: {
    title: 'Die Adresse ändern',
    detail: 'Einen anderen Namen wählen. Der alte wird abgebaut.',
  },
  settings: {
    title: 'Zusätzlicher Schutz',
    detail: 'Die Einstellungen deiner Domain ansehen und eine ändern.',
  },
  'call-out': {
    title: 'Ändern, wie der Connector die Verbindung aufbaut',
    detail: 'HTTP/2, wo Live-Aktualisierungen verloren gehen; IPv4 oder IPv6.',
  },
  tunnel: {
    title: 'Einen neuen privaten Weg anlegen',
    detail: 'Falls jemand den Code deines Connectors gesehen haben könnte.',
  },
  real: { title: 'Mein Zuhause richtig einrichten', detail: 'Was du geübt hast, bleibt hier.' },
  remove: {
    title: 'Alles entfernen',
    detail: 'Alles entfernen, was Latchkey gebaut hat. Du siehst zuerst die ganze Liste.',
  },
  back: 'Dein Zuhause',
  looking: {
    heading: 'Latchkey sucht nach Änderungen',
    lead: 'Latchkey vergleicht dein Cloudflare-Konto mit dem, was es gebaut hat.',
    what: 'Latchkey sieht sich dein Cloudflare-Konto an',
    usually: 'Das dauert meist ein paar Sekunden.',
    fact: 'Es wird nur nachgesehen. Nichts wird geändert',
  },
  same: {
    heading: 'Nichts hat sich geändert',
    lead: 'Was Latchkey gebaut hat, ist so, wie du es hinterlassen hast.',
    what: 'Schloss, Schlüssel, privater Weg, Einstellungen und Adresse sind alle an ihrem Platz.',
    whatWithoutTunnel: 'Schloss, Schlüssel, Zertifikate, Einstellungen und Adresse sind alle an ihrem Platz.',
  },
  attention: {
    heading: 'Etwas solltest du dir ansehen',
    lead: 'Was Latchkey gebaut hat, ist so, wie du es hinterlassen hast. Etwas anderes in deinem Konto solltest du dir ansehen.',
  },
  drifted: {
    heading: 'Etwas hat sich geändert',
    lead: 'Jemand hat geändert, was Latchkey gebaut hat. Du kannst es wiederherstellen lassen.',
    list: 'Was sich geändert hat',
    again: 'Das würde Latchkey tun: {what}',
    repair: 'In Ordnung bringen',
    fact: 'Du siehst zuerst den ganzen Plan',
  },
  taken: {
    heading: 'An deiner Adresse ist ein anderer Eintrag',
    lead: 'Solange er da ist, führt deine Adresse nicht durch das Schloss zu deinem Zuhause. Du kannst sie übernehmen.',
  },
  blocked: {
    heading: 'Etwas steht im Weg',
    lead: 'Jemand hat geändert, was Latchkey gebaut hat, und so lässt es sich nicht in Ordnung bringen.',
  },
  besides: 'Außerdem in deinem Konto',
  lookAgain: 'Erneut nachsehen',
  newPath: {
    heading: 'Einen neuen privaten Weg anlegen?',
    lead: 'Mach das, wenn jemand den Verbindungscode deines Zuhauses gesehen haben könnte.',
    list: 'Was passieren wird',
    points: {
      made: 'Ein neuer Weg wird angelegt. Er hat einen Code, den niemand gesehen hat.',
      moves: 'Deine Adresse zieht auf ihn um, und der alte Weg wird mit seinem Code entfernt.',
      away: 'Du erreichst dein Zuhause von außen nicht, bis sein Connector den neuen Code hat.',
      stays: 'Das Schloss bleibt die ganze Zeit am Tor. Deine Schlüssel bleiben, wie sie sind.',
    },
    go: 'Den neuen Weg planen',
    fact: 'Du siehst den Plan, bevor sich etwas ändert',
  },
  removal: {
    heading: 'Alles entfernen?',
    lead: 'Latchkey entfernt alles, was es für {address} gebaut hat.',
    list: 'Was passieren wird',
    points: {
      address:
        'Zuerst kommt die Adresse weg. Von da an erreicht niemand dein Zuhause von außen, auch du nicht.',
      keys: 'Jeder Schlüssel wird endgültig gesperrt. Ein neues Zuhause braucht neue Schlüssel.',
      settings: 'Einstellungen werden wieder, wie sie waren, außer jemand hat sie seitdem geändert.',
      home: 'Was Latchkey in Home Assistant eingerichtet hat, wird wieder, wie es war, sobald du dich dort anmeldest.',
      homeStays: 'Dein Home Assistant bleibt, wie es ist.',
      stays: 'Sonst wird in deinem Konto nichts angefasst.',
    },
    label: '{address} eingeben, um weiterzumachen',
    hint: 'So ist sicher, dass niemand es aus Versehen tut.',
    wrong: 'Das ist noch nicht die Adresse.',
    go: 'Zeigen, was entfernt wird',
    fact: 'Noch wird nichts entfernt. Du siehst zuerst die Liste',
    typeFirst: 'Gib die Adresse ein, um weiterzumachen',
    keep: 'Mein Zuhause behalten',
  },
};
