import type { atCloudflare as english } from '../../en/trouble/at-cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const buildAgain = 'Sieh dir den Plan noch einmal an und baue, was fehlt.';

export const atCloudflare: WordsOf<typeof english> = {
  'address-gone': {
    symptom: 'Die Adresse ist nicht zu finden, oder dort öffnet sich etwas anderes.',
    cause: 'Deine Adresse ist nicht bekannt, oder sie führt woandershin.',
    good: 'Deine Adresse ist bekannt und führt zu Cloudflare.',
    steps: [
      'Prüfe die eingegebene Adresse Buchstabe für Buchstabe. Sie muss {address} lauten.',
      buildAgain,
      'Warte ein paar Minuten. Es dauert etwas, bis ein neuer Name überall bekannt ist.',
    ],
  },
  'record-written-back': {
    symptom: 'Die Adresse öffnet nichts, oder sie öffnet dein Zuhause ohne das Schloss.',
    cause:
      'Ein Eintrag an deiner Adresse führt geradewegs zu einer Stelle im Internet. Solche Einträge schreibt ein DDNS-Client.',
    good: 'An deiner Adresse ist kein fremder Eintrag.',
    steps: [
      'Halte den DDNS-Client an. Suche in deinem Router, auf deinen Servern und unter den Integrationen von Home Assistant nach <b>Cloudflare</b>.',
      'Öffne im Dashboard von Cloudflare <b>DNS</b>, <b>[Records]</b> und lösche die A- und AAAA-Einträge von {address}.',
      buildAgain,
    ],
  },
  'name-unreliable': {
    symptom: 'Der Browser findet keine solche Adresse, in keinem Netzwerk.',
    cause:
      'DNSSEC scheint bei der Domain nicht zu stimmen, deshalb bürgt niemand für ihre Namen. Das passiert, wenn eine Domain umzieht und ein alter DS-Eintrag zurückbleibt.',
    good: 'Auf die Namen der Domain ist Verlass.',
    steps: [
      'Melde dich dort an, wo du für die Domain zahlst, und suche nach <b>DNSSEC</b> oder <b>DS records</b>.',
      'Lösche dort den alten DS-Eintrag, oder schalte DNSSEC aus.',
      'Warte eine Stunde und sieh dann erneut nach. Cloudflare kann DNSSEC wieder einschalten, unter <b>DNS</b>, <b>[Settings]</b>.',
    ],
  },
  'person-asked': {
    symptom: 'Cloudflare will sehen, dass du ein Mensch bist.',
    cause:
      'Cloudflare fragt jeden Besucher, bevor dein Schloss gefragt wird. Ein Browser kann antworten, die Home-Assistant-App aber nicht.',
    good: 'Cloudflare fragt Besucher nicht, ob sie Menschen sind.',
    steps: [
      'Öffne im Dashboard von Cloudflare deine Domain und dann <b>[Security]</b>. Schalte <b>[Under Attack Mode]</b> und <b>[Bot Fight Mode]</b> aus.',
      'Suche unter <b>[Security rules]</b> nach einer Regel mit einer Challenge, und nimm {address} davon aus.',
    ],
  },
  'access-in-front': {
    symptom: 'Eine Seite von Cloudflare Access verlangt eine Anmeldung oder einen Code per E-Mail.',
    cause:
      'Cloudflare Access bewacht diese Adresse ebenfalls. Ein Browser kann ihm antworten. Die Home-Assistant-App kann es nicht, egal, welchen Schlüssel sie hat.',
    good: 'Vor deiner Adresse steht kein Cloudflare Access.',
    steps: [
      'Öffne im Dashboard von Cloudflare <b>[Zero Trust]</b>, <b>[Access]</b>, <b>[Applications]</b>.',
      'Suche nach einer Anwendung für {address} oder für alle Namen deiner Domain.',
      'Lösche sie, oder gib ihr eine Policy mit der Aktion <b>[Bypass]</b> für <b>[Everyone]</b>. Dein Schloss bleibt.',
    ],
  },
  'worker-in-front': {
    symptom: 'Cloudflare zeigt einen Fehler zwischen 1100 und 1199.',
    cause:
      'Ein Worker, ein kleines Programm bei Cloudflare, bearbeitet Anfragen an deine Adresse und scheitert.',
    good: 'Vor deiner Adresse steht kein Worker, der scheitert.',
    steps: [
      'Öffne im Dashboard von Cloudflare deine Domain und dann <b>[Workers Routes]</b>.',
      'Lösche die Route, die für {address} gilt, oder nimm die Adresse heraus.',
    ],
  },
  'sent-elsewhere': {
    symptom: 'Die Adresse öffnet eine Seite, die nicht dein Zuhause ist.',
    cause:
      'Eine Regel deiner Domain schickt Besucher dieser Adresse woandershin, bevor dein Zuhause gefragt wird.',
    good: 'Besucher werden nicht woandershin geschickt.',
    steps: [
      'Öffne im Dashboard von Cloudflare deine Domain und dann <b>[Rules]</b>.',
      'Sieh <b>[Redirect Rules]</b>, <b>[Bulk Redirects]</b> und <b>[Page Rules]</b> durch.',
      'Ändere die Regel, die {address} erfasst, oder schalte sie aus.',
    ],
  },
  'redirect-loop': {
    symptom: 'Der Browser meldet zu viele Weiterleitungen.',
    cause:
      'Cloudflare und dein Zuhause schicken Besucher immer wieder zueinander. Meist steht die Verschlüsselung von Cloudflare auf „Flexible“.',
    good: 'Besucher werden nicht im Kreis geschickt.',
    steps: [
      'Schalte unter „Zusätzlicher Schutz“ im Plan „Auf dem ganzen Weg verschlüsseln“ ein. Baue noch einmal.',
      'Passiert es weiter, suche im Dashboard von Cloudflare unter <b>[Rules]</b> nach einer Regel, die Besucher von https zu http schickt.',
    ],
  },
  'refused-at-edge': {
    symptom: 'Cloudflare zeigt „error 1010“, „1009“ oder „1006“.',
    cause:
      'Cloudflare weist das Netzwerk, das Land oder das Programm dieses Besuchers ab. Das ist nicht dein Schloss, also hilft kein Schlüssel.',
    good: 'Cloudflare weist diesen Besucher nicht ab.',
    steps: [
      'Öffne im Dashboard von Cloudflare deine Domain und dann <b>[Security]</b>.',
      'Bei 1010 schalte <b>[Browser Integrity Check]</b> für diese Adresse aus.',
      'Sonst suche unter <b>[IP Access rules]</b> nach dem Netzwerk oder Land des Besuchers.',
    ],
  },
  'too-many-visits': {
    symptom: 'Cloudflare zeigt „error 1015“ oder „429“.',
    cause: 'Dieses Netzwerk hat deine Adresse in kurzer Zeit öfter geöffnet, als eine Regel erlaubt.',
    good: 'Keine Regel hält dich auf, weil du deine Adresse zu oft öffnest.',
    steps: [
      'Warte zehn Minuten und versuche es dann einmal.',
      'Passiert es weiter, suche im Dashboard von Cloudflare unter <b>[Security]</b> nach <b>[Rate limiting rules]</b>.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare zeigt einen Fehler zwischen 520 und 526, oder „error 1000“ oder „1014“.',
    cause:
      'Der DNS-Eintrag deiner Adresse führt nicht in den privaten Weg. Jemand hat ihn geändert, oder ein Programm, das Adressen aktualisiert.',
    good: 'Der DNS-Eintrag führt in den privaten Weg.',
    steps: [
      buildAgain,
      'Kommt es wieder, suche in deinem Zuhause oder Router nach einem DDNS-Programm, das diese Adresse schreibt. Halte es für diesen Namen an.',
    ],
  },
  'no-safe-connection': {
    symptom: 'Der Browser sagt, dass er keine sichere Verbindung aufbauen kann.',
    cause:
      'Vielleicht hat Cloudflare das Zertifikat deiner Adresse noch nicht: Ein neues kann bis zu einem Tag brauchen.',
    good: 'Eine sichere Verbindung zu deiner Adresse ist möglich.',
    steps: [
      'Öffne im Dashboard von Cloudflare deine Domain, dann <b>[SSL/TLS]</b>, <b>[Edge Certificates]</b>. <b>[Universal SSL]</b> muss an sein.',
      'Steht dort ein Zertifikat noch auf <b>pending</b>, warte darauf.',
    ],
  },
  'socket-lost': {
    symptom: 'Die Seite öffnet sich und sagt dann „Verbindung zu Home Assistant nicht möglich“.',
    cause:
      'Die Seite kommt durch, ihre Live-Verbindung aber nicht. WebSockets sind für deine Domain aus, oder HTTP/3 kommt ihr in die Quere.',
    good: 'Live-Aktualisierungen kommen durch.',
    steps: [
      'Schalte unter „Zusätzlicher Schutz“ im Plan zwei Dinge ein: „Live-Aktualisierungen erlauben“ und „Die ältere, bewährte Übertragung nutzen“. Baue noch einmal.',
      'Schließe die Seite überall und öffne sie neu.',
      'Passiert es weiter, schalte bei Cloudflare <b>[Rocket Loader]</b> aus. Er steht unter <b>[Speed]</b>.',
    ],
  },
  'key-refused': {
    symptom: '„Sorry, you have been blocked“, und niemand fragt nach einem Schlüssel.',
    cause:
      'Cloudflare kennt diesen Schlüssel nicht oder fragt nicht nach einem. Oder das Gerät zeigt keinen, weil es keinen hat oder du einmal abgelehnt hast.',
    good: 'Das Schloss kennt deine Schlüssel und fragt danach.',
    steps: [
      'Sieh nach, ob der Schlüssel auf dem Gerät ist. Die Anleitung unter „Schlüssel übergeben“ zeigt, wo.',
      'Schließe den Browser ganz und öffne ihn neu. Bis dahin merkt er sich deine Antwort.',
      'Ist der Schlüssel verloren oder zu alt, erstelle bei deinen Geräten einen neuen.',
    ],
  },
  'webhooks-refused': {
    symptom: 'Die Seite funktioniert, aber der Standort der App oder Webhooks werden abgewiesen.',
    cause:
      'Cloudflare verlangt von Besuchern den Beweis, dass sie Menschen sind. Eine App kann das nicht. [Bot Fight Mode] oder [Under Attack Mode] ist an.',
    good: 'Nichts verlangt von der App den Beweis, dass sie ein Mensch ist.',
    steps: [
      'Öffne im Dashboard von Cloudflare deine Domain und dann <b>[Security]</b>. Schalte <b>[Bot Fight Mode]</b> aus.',
      'Ist <b>[Under Attack Mode]</b> an, schalte auch ihn aus.',
      'Der Webhook einer anderen Firma hat keinen Schlüssel. Das Schloss weist ihn ab, wie es soll.',
    ],
  },
  'address-not-in-path': {
    symptom: 'Die Seite ist leer, mit „404“.',
    cause: 'Der private Weg hat keinen Eintrag für deine Adresse, also führt sie von dort nirgendwohin.',
    good: 'Der private Weg kennt deine Adresse.',
    steps: [buildAgain],
  },
  'voice-assistants': {
    symptom: 'Alexa oder Google Assistant geht nicht mehr oder lässt sich nicht verknüpfen.',
    cause:
      'Sie kommen von den Computern ihrer Hersteller, und die haben keinen Schlüssel. Das Schloss weist sie ab, wie jeden ohne Schlüssel.',
    good: 'Sprachassistenten kommen herein.',
    steps: [
      'Latchkey kann für sie eine schmale Lücke lassen. Wähle unter „Dein Zuhause“ „Dinge ohne Schlüssel“.',
      'Verknüpfe sie über <b>Home Assistant Cloud</b> von Nabu Casa. Sie hat ihren eigenen Weg hinein, und dein Schloss bleibt zu.',
    ],
  },
  'upload-too-large': {
    symptom: 'Ein großer Upload, zum Beispiel ein Backup, endet mit „413“.',
    cause: 'Im kostenlosen Tarif nimmt Cloudflare höchstens 100 MB auf einmal an.',
    good: 'Große Uploads kommen durch.',
    steps: ['Lade es zu Hause hoch, unter der Adresse, die dein Zuhause dort hat.'],
  },
};
