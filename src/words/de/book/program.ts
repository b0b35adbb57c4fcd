import type { WordTree } from '../../shape/lay-words.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

export const words: WordTree = {
  'command-line': {
    label: 'Befehl oder Skript',
    title: 'Der Schlüssel für einen Befehl oder ein Skript',
    lead: 'Der Schlüssel ist eine einzige Textdatei. Ein Programm wie curl zeigt sie immer, wenn es dein Zuhause etwas fragt.',
    needs: [
      'Ein Programm, das einen Schlüssel zeigen kann. Mit curl sind die Schritte unten alles, was zu tun ist. Ein Skript nimmt dieselbe Zeile, mit dem Pfad, den es braucht.',
      'Nimm unter Windows die Datei für Programme, die nach einer „.p12“ fragen: Das curl von Windows liest diese.',
    ],
    before: [
      'Ein Programm, ein Schlüssel: So kannst du diesen einen allein sperren.',
      'Lege die Datei dorthin, wo nur der eigene Benutzer des Programms sie lesen kann.',
    ],
    steps: [
      {
        say: 'Kopiere `{file}` in einen eigenen Ordner.',
        otherwise: { say: 'Endet sie auf „.txt“? Nimm diese Endung wieder weg.' },
      },
      {
        say: 'Öffne in diesem Ordner ein Terminal. Tippe `curl --cert {file} https://{address}{path}`.',
        otherwise: {
          say: 'Tippe unter Windows `curl.exe --cert-type P12` und dann den Rest, mit der anderen Datei. In PowerShell ist `curl` allein ein anderes Programm.',
        },
      },
      {
        say: 'Es fragt nach der `PEM pass phrase`. Tippe die sechs Wörter, in Kleinbuchstaben mit Bindestrichen dazwischen.',
        otherwise: {
          say: 'Beim Tippen ist nichts zu sehen. Drücke nach dem letzten Wort die Eingabetaste.',
        },
      },
      {
        say: 'Eine Antwort kommt von hinter dem Schloss. Bei der eigenen Adresse deines Zuhauses nennt sie `Home Assistant`.',
        otherwise: { say: 'Bist du blockiert? Sieh unten nach, was im Weg sein kann.' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Ein Skript wartet und wird nie fertig.',
        why: 'Es wird nach den Wörtern gefragt, aber niemand ist da, der sie tippt.',
        wayOn:
          'Nimm die Wörter weg mit `openssl pkey -in {file} -out open.pem`, und hänge `--key open.pem` an den Befehl. Wer diese Datei liest, hat den Schlüssel.',
      },
      {
        symptom: 'Die Antwort ist 403 oder eine Seite, die sagt, dass du blockiert bist.',
        why: 'Der Schlüssel wurde nicht gezeigt, oder er ist gesperrt. Ohne den vollständigen Pfad der Datei zeigt der Befehl vielleicht keinen.',
        wayOn:
          'Prüfe in Latchkey, dass dieser Schlüssel nicht gesperrt ist. Gib dem Befehl dann den vollständigen Pfad der Datei.',
      },
      {
        symptom: 'HASS.Agent unter Windows nimmt die Datei nicht.',
        why: 'Es nimmt nur Schlüsseldateien ohne Passwort, und diese ist mit den sechs Wörtern verschlossen.',
        wayOn:
          'Füge den Windows-Computer als Gerät hinzu und setze seinen Schlüssel in Windows ein. Lass HASS.Agent ihn dann selbst wählen.',
      },
      {
        symptom: 'Zu Hause geht es, aber ein Server anderswo bekommt eine Warteseite.',
        why: 'Der Bot Fight Mode von Cloudflare hält Programme an, auch mit einem Schlüssel.',
        wayOn: 'Schalte **Bot Fight Mode** bei Cloudflare aus, oder lass das Programm zu Hause laufen.',
      },
      stickNotRead,
    ],
    test: [
      'Tippe die Zeile des zweiten Schritts. Eine Antwort kommt, und sie sagt nicht, dass du blockiert bist.',
      'Tippe sie noch einmal ohne `--cert {file}`: Du bleibst draußen.',
    ],
    remove: ['Lösche {file} und jede Kopie davon dort, wo das Programm läuft.', thenSwitchOff],
    replacing: {
      putIn: [
        'Lege {file} neben die alte Datei und ändere den Pfad in deinem Skript. Auch die sechs Wörter sind andere.',
        'Hast du bei der alten die Wörter weggenommen? Dann mach dasselbe mit der neuen Datei.',
      ],
      takeOut: [
        'Führe das Skript einmal mit der neuen Datei aus. Starte neu, was die ganze Zeit läuft: Es hat den alten Schlüssel beim Start gelesen.',
        'Lösche die alte Datei, ihre Kopien und alles, was daraus gemacht wurde, etwa `open.pem`.',
      ],
    },
  },
  alexa: {
    label: 'Dein eigener Alexa-Skill',
    title: 'Alexa, mit deinem eigenen Skill',
    lead: 'Ein kleines Programm bei Amazon gibt mit diesem Schlüssel an dein Zuhause weiter, was du Alexa sagst. Sonst wird nichts geöffnet.',
    needs: [
      'Etwa eine Stunde am Computer. Home Assistant Cloud von Nabu Casa tut dasselbe gegen eine Monatsgebühr.',
      'Ein kostenloses Konto bei `developer.amazon.com`: dasselbe, mit dem dein Echo angemeldet ist.',
      'Ein Konto bei `aws.amazon.com`. Es braucht eine Zahlungskarte. Das Geheimnis aufzubewahren kostet etwa einen halben Dollar im Monat.',
    ],
    before: [
      'Wähle in Latchkey „Datei speichern“ und dann „Dein eigener Alexa-Skill“. Behalte diesen Ordner für dich.',
      'Füge in Home Assistant `alexa:` zu configuration.yaml hinzu und darunter, um zwei Leerzeichen eingerückt, `smart_home:`. Starte es dann neu.',
      'Lege dort für Alexa einen Benutzer ohne Administratorrechte an. Melde dich als dieser Benutzer an und erstelle unter **home-assistant:Security** ein langlebiges Token.',
      'Wähle die Region von Amazon nach deiner Sprache: Irland für Europa und Indien, N. Virginia für Amerika, Oregon für Australien und Japan.',
    ],
    steps: [
      {
        say: 'Drücke bei `developer.amazon.com/alexa/console/ask` auf **Create Skill**. Wähle deine Sprache, dann **Smart Home** und **Provision your own**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Es ist ein Skill für das Smart Home, mit deinem eigenen Programm dahinter.',
        },
      },
      {
        say: 'Kopiere **Your Skill ID**. Sie fängt mit „amzn1.ask.skill.“ an. Lass diese Seite offen.',
        otherwise: {
          say: 'Sie steht auch unter dem Namen des Skills in der Liste deiner Skills.',
        },
      },
      {
        say: 'Wähle bei `console.aws.amazon.com/cloudformation` oben rechts deine Region. Drücke **Create stack** und lade `template.json` hoch.',
        otherwise: {
          say: 'Bietet es eine Wahl an, wähle neue Ressourcen und eine Vorlagendatei zum Hochladen.',
        },
      },
      {
        say: 'Gib ihm irgendeinen Namen und füge die ID in `SkillId` ein. Stimme auf der letzten Seite zu, dass es eine Rolle anlegt, und schicke es ab.',
        otherwise: {
          say: 'Die Rolle kann zweierlei: ihr eigenes Protokoll schreiben und ihr eines Geheimnis lesen. Du kannst das in template.json nachprüfen.',
        },
      },
      {
        say: 'Warte, bis es sagt, dass es fertig ist. Öffne unter **Resources** `KeyAndToken`, das zum Geheimnis führt.',
        otherwise: {
          say: 'Oder öffne Secrets Manager in derselben Region. Es ist das einzige Geheimnis, dessen Name wie der deines Stacks anfängt.',
        },
      },
      {
        say: 'Drücke **Retrieve secret value** und bearbeite es dann als reinen Text. Füge alles aus secret.json ein. Setze dein Token zwischen die Anführungszeichen nach „token“ und speichere.',
        otherwise: {
          say: 'Am Anfang steht dort nur ein Paar geschweifter Klammern. Ersetze alles davon.',
        },
      },
      {
        say: 'Geh zurück zu **Resources** und öffne `Function`. Wähle auf dessen Seite **Test**, füge test-event.json ein und führe es aus.',
        otherwise: {
          say: 'Die Antwort listet deine Geräte auf. Nennt sie stattdessen einen Fehler, sieh unten nach, bevor du weitermachst.',
        },
      },
      {
        say: 'Kopiere den ARN der Funktion aus **Outputs** des Stacks. Füge ihn im Skill als **Default endpoint** ein und speichere.',
        otherwise: {
          say: 'Weist der Skill ihn ab, passt die Region nicht zu seiner Sprache, oder die ID war eine andere.',
        },
      },
      {
        say: 'Lege bei `developer.amazon.com` unter **Login with Amazon** ein **new security profile** an. Gib als seine Datenschutzadresse `https://{address}` ein.',
        otherwise: {
          say: 'Damit meldest du dich bei deinem eigenen Skill an. Niemand wird gebeten, die Datenschutzadresse zu besuchen.',
        },
      },
      {
        say: 'Fülle im Skill unter **Account Linking** die fünf Felder aus, wie gezeichnet. **Client ID** und Geheimnis kommen aus dem Sicherheitsprofil. Speichere.',
        otherwise: {
          say: 'Lass dort alle anderen Schalter und Felder, wie sie sind. Die Adresse deines Zuhauses steht in keinem davon.',
        },
      },
      {
        say: 'Diese Seite zeigt jetzt drei Weiterleitungsadressen. Füge sie im Sicherheitsprofil unter **Web Settings** als **Allowed Return URLs** hinzu.',
        otherwise: { say: 'Die Einstellungen des Profils sind hinter dem Zahnrad daneben.' },
      },
      {
        say: 'Öffne in der Alexa-App **alexa:More**, **alexa:Skills & Games**, **alexa:Your Skills**, **alexa:Dev**. Öffne deinen Skill und tippe auf **alexa:Enable to use**.',
        otherwise: {
          say: 'Der Skill erscheint nur für das Konto, das ihn angelegt hat. Niemand sonst kann ihn einschalten, außer du lädst jemanden dazu ein.',
          search: 'Dev',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Der Test antwortet „INVALID_AUTHORIZATION_CREDENTIAL“.',
        why: 'Das Zuhause oder das Schloss weist ihn ab: ein falsches Token, ein gesperrter Schlüssel oder der Bot Fight Mode von Cloudflare.',
        wayOn:
          'Steht im Protokoll „HTTP_401“, ist es das Token. Steht dort „HTTP_403“, prüfe in Latchkey, dass dieser Schlüssel nicht gesperrt ist, und dann **cloudflare:Bot Fight Mode**.',
      },
      {
        symptom: 'Der Test antwortet „INTERNAL_ERROR“.',
        why: 'Das Protokoll sagt mit einem Wort mehr. „SECRET_EMPTY“ heißt, dass secret.json nicht eingefügt wurde. „HTTP_404“ heißt, dass Home Assistant Alexa noch nicht kennt.',
        wayOn:
          'Füge secret.json ganz ein. Sieh dir die beiden Zeilen in configuration.yaml an, und starte Home Assistant neu.',
      },
      {
        symptom: 'Alexa findet keine neuen Geräte.',
        why: 'Die Region passt nicht zur Sprache des Skills oder deines Echo.',
        wayOn:
          'Lösche den Stack und erstelle ihn in der Region deiner Sprache. Stelle im Skill dieselbe Sprache ein.',
      },
      {
        symptom: 'Es funktionierte, aber seit der Schlüssel erneuert wurde, nicht mehr.',
        why: 'Das Programm bei Amazon hat noch den alten Schlüssel.',
        wayOn:
          'Speichere den Ordner noch einmal. Füge die neue secret.json mit deinem Token ein. Der nächste Befehl benutzt sie.',
      },
      {
        symptom: 'Alexa wird alles zu Hause angeboten.',
        why: 'Ohne Filter bietet Home Assistant alles an, was Alexa benutzen kann, auch Schlösser und Alarmanlagen.',
        wayOn: 'Zähle in configuration.yaml unter `filter:` auf, was Alexa haben darf.',
      },
    ],
    test: [
      'Sage „Alexa, suche neue Geräte“ und warte eine Minute.',
      'Sage „Alexa, schalte“ und den Namen einer Lampe und „ein“.',
      'Funktioniert es? Dann lösche den Ordner, den du gespeichert hast. Der Schlüssel ist jetzt bei Amazon.',
    ],
    remove: [
      'Lösche den Stack in CloudFormation. Das Programm, sein Geheimnis und sein Protokoll gehen mit.',
      'Lösche den Skill und das Sicherheitsprofil bei developer.amazon.com und das langlebige Token in Home Assistant.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Alles bei Amazon bleibt. Speichere den Ordner noch einmal, und mach nur den Schritt mit **Retrieve secret value**.',
        'Dein Token bleibt dasselbe: Setze es in die neue secret.json ein.',
      ],
      takeOut: [
        'Das neue Geheimnis hat das alte ersetzt: Vom alten Schlüssel ist dort nichts mehr.',
        'Lösche die Ordner, die du gespeichert hast, den alten und den neuen.',
      ],
    },
  },
};
