import { MOST_DEVICES } from '../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../contract/exception.ts';
import { MOST_HOMES } from '../../../contract/homes.ts';
import type { answersProblems as english } from '../../en/problems/answers.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const answersProblems: WordsOf<typeof english> = {
  ADDRESS_MANGLED: {
    what: 'Dieser Name kann nicht Teil einer Adresse sein.',
    why: 'Nur die Buchstaben a bis z, Ziffern und Bindestriche gehen, und am Anfang und Ende kein Bindestrich.',
    next: 'Wähle ein kurzes, schlichtes Wort, zum Beispiel zuhause.',
  },
  ADDRESS_TOO_DEEP: {
    what: 'Dieser Name hat einen Punkt zu viel.',
    why: 'Das kostenlose Zertifikat von Cloudflare gilt nur für Namen direkt unter deiner Domain.',
    next: 'Lass den Punkt weg, oder nimm stattdessen einen Bindestrich.',
  },
  ADDRESS_TAKEN: {
    what: 'Dieser Name wird schon benutzt.',
    why: 'Dort ist ein Eintrag, den nicht Latchkey gemacht hat. Latchkey lässt ihn in Ruhe.',
    next: 'Sieh dir an, was jetzt dort ist. Übernimm ihn, oder wähle einen anderen Namen.',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: 'Dieser Name ist schon die Adresse eines anderen Zuhauses von dir.',
    why: 'Zwei Zuhause können sich keine Adresse teilen, weil niemand sagen könnte, welches gemeint ist.',
    next: 'Wähle einen anderen Namen. Oder öffne das andere Zuhause und gib ihm zuerst eine andere Adresse.',
  },
  HOME_GONE: {
    what: 'Dieses Zuhause ist nicht mehr auf diesem Computer.',
    why: 'Vielleicht wurde es in einem anderen Fenster vergessen.',
    next: 'Öffne die Liste deiner Zuhause noch einmal.',
  },
  HOME_IS_OPEN: {
    what: 'Dieses Zuhause ist gerade offen, also kann es nicht vergessen werden.',
    why: 'Latchkey arbeitet gerade mit seinen Antworten und Schlüsseln.',
    next: 'Öffne zuerst ein anderes Zuhause.',
  },
  HOME_UNREADABLE: {
    what: 'Die Dateien dieses Zuhauses lassen sich nicht lesen.',
    why: 'Vielleicht ist die Festplatte beschädigt, oder sie gehören einem anderen Benutzer dieses Computers. Sie bleiben, wo sie sind.',
    next: 'Stelle sie aus einer Kopie wieder her, falls du eine hast. Deine anderen Zuhause sind nicht betroffen.',
  },
  HOMES_TOO_MANY: {
    what: `Auf diesem Computer haben ${MOST_HOMES} Zuhause Platz, und nicht mehr.`,
    why: 'Jedes davon hat eigene Schlüssel und einen eigenen Zugang, um die man sich kümmern muss.',
    next: 'Vergiss ein Zuhause, um das du dich nicht mehr kümmerst.',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: 'Niemand kann diese Adresse von außen erreichen.',
    why: 'Sie gehört zu einem Heimnetz, oder viele Anschlüsse teilen sie sich. In der Übung gehen nur Übungsadressen.',
    next: 'Gib deine öffentliche Adresse ein, oder nutze einen Tunnel.',
  },
  HOSTNAME_MANGLED: {
    what: 'Das ist kein vollständiger Name.',
    why: 'Er braucht einen Punkt, und zwischen den Punkten nur Buchstaben, Ziffern und Bindestriche.',
    next: 'Gib den ganzen Namen ein, zum Beispiel linden.duckdns.org.',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: 'Dieses Home Assistant nutzt selbst HTTPS.',
    why: 'Ein Proxy davor müsste einem Zertifikat vertrauen, für das nichts bürgt.',
    next: 'Nimm zuerst das Zertifikat aus Home Assistant heraus. Wähle dann seine Adresse noch einmal, mit http://.',
  },
  OTHER_WAY_STANDS: {
    what: 'Dieses Zuhause ist schon auf die andere Art eingerichtet.',
    why: 'Was dort eingerichtet wurde, liefe weiter, ohne dass sich jemand darum kümmert.',
    next: 'Mach dort weiter, wo du warst. Entferne dieses Zuhause zuerst, oder gib es auf.',
  },
  WEBHOOK_MANGLED: {
    what: 'Latchkey kann für diesen Webhook keine Lücke machen.',
    why: 'Die Adresse eines Webhooks endet auf /api/webhook/ und eine ID aus Buchstaben, Ziffern, Punkten und Bindestrichen.',
    next: 'Kopiere die Adresse noch einmal aus dem Dienst, der ihn aufruft. Oder gib dem Webhook in Home Assistant eine neue ID.',
  },
  WEBHOOK_GONE: {
    what: 'Diesen Webhook gibt es in deinem Zuhause nicht mehr.',
    why: 'Er war da, als die Liste entstand. Vielleicht hat ihn seitdem jemand entfernt.',
    next: 'Geh zurück und öffne die Liste noch einmal.',
  },
  WEBHOOK_ONLY_HEAD: {
    what: 'Dieser Webhook wird auf eine Art aufgerufen, die eine Lücke nicht erlauben kann.',
    why: 'Er nimmt nur die Methode HEAD an, und ein Test seiner Lücke von außen würde ihn auslösen.',
    next: 'Lass seinen Auslöser in Home Assistant auch POST annehmen. Komm dann wieder.',
  },
  WEBHOOK_LOCAL: {
    what: 'Dieser Webhook antwortet nur in deinem eigenen Netzwerk.',
    why: 'Home Assistant beachtet keinen Aufruf von außen, also würde eine Lücke nicht helfen.',
    next: 'Gehört er zu einer Automation, hat ihr Auslöser in Home Assistant einen Schalter dafür.',
  },
  WEBHOOK_GUESSABLE: {
    what: 'Jemand könnte die ID dieses Webhooks erraten.',
    why: 'Wer sie errät, kann ihn von überall aufrufen. Die IDs, die Home Assistant selbst vergibt, sind lang und zufällig.',
    next: 'Gib ihm in Home Assistant eine neue, lange ID. Oder lass ihn herein, wie er ist.',
  },
  LOCK_STANDS_ALREADY: {
    what: 'Dein Schloss ist schon an seinem Platz.',
    why: 'Was vorher dort war, lässt sich nur übernehmen oder in Ruhe lassen, bevor das Schloss gebaut ist.',
    next: 'Um neu anzufangen, entferne zuerst Latchkey. Dann kommt zurück, was vorher dort war.',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: 'Eine andere deiner Adressen heißt schon so.',
    why: 'Jede Adresse führt zu einer Stelle zu Hause.',
    next: 'Wähle ein anderes Wort vor deiner Domain, oder ändere die vorhandene Adresse.',
  },
  SERVICE_URL_MANGLED: {
    what: 'Dein Connector kann nicht zu dieser Adresse gehen.',
    why: 'Sie braucht einen Namen oder Zahlen, und oft einen Port.',
    next: 'Schreibe sie so: http://nvr:5000.',
  },
  SERVICES_TOO_MANY: {
    what: 'Es gibt so viele Adressen, wie Latchkey betreuen kann.',
    why: 'Ein Schloss fasst sie alle.',
    next: 'Entferne eine, die du nicht mehr brauchst.',
  },
  SERVICES_NEED_TUNNEL: {
    what: 'Mehr als eine Adresse braucht den privaten Weg.',
    why: 'Ohne ihn antwortet dein eigener Reverse-Proxy, und den richtet Latchkey nur für Home Assistant ein.',
    next: 'Bleib bei einer Adresse, oder geh zurück zum privaten Weg.',
  },
  OPENS_FOR_NOBODY: {
    what: 'Es ist kein Gerät ausgewählt.',
    why: 'Eine Adresse, die kein Schlüssel öffnet, nützt niemandem.',
    next: 'Wähle mindestens ein Gerät.',
  },
  EXCEPTION_AT_HOME_ADDRESS: {
    what: 'Das ist die Adresse deines Zuhauses selbst.',
    why: 'Die Lücke braucht eine Adresse, unter der es nichts anderes gibt.',
    next: 'Wähle ein anderes Wort vor deiner Domain.',
  },
  EXCEPTION_ADDRESS_IN_USE: {
    what: 'Eine Lücke hat diese Adresse schon.',
    why: 'Eine solche Adresse ist für diese eine Sache da und für nichts anderes.',
    next: 'Wähle ein anderes Wort vor deiner Domain.',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: 'Dieser Name wird schon benutzt.',
    why: 'Dort ist ein Eintrag, den nicht Latchkey gemacht hat. Latchkey lässt ihn in Ruhe.',
    next: 'Wähle ein anderes Wort vor deiner Domain.',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: 'Dieser Computer ist in einem Land, das nicht auf der Liste steht.',
    why: 'Von hier würde selbst ein guter Schlüssel abgewiesen.',
    next: 'Füge es hinzu, oder lass deine Schlüssel überall öffnen. Oder bleib trotzdem bei dieser Liste.',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `Das sind mehr als ${MOST_EXCEPTIONS} Lücken.`,
    why: 'Das Schloss hat neben deinen Schlüsseln keinen Platz für mehr.',
    next: 'Entferne eine, die du nicht mehr brauchst.',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: 'Googles Liste seiner eigenen Netzwerke ließ sich nicht lesen.',
    why: 'Die Lücke ist nur für diese Netzwerke. Ohne die Liste müsste Latchkey mehr hereinlassen als Google.',
    next: 'Prüfe, ob dieser Computer online ist, und füge Google in einer Weile noch einmal hinzu.',
  },
  DEVICES_NONE: {
    what: 'Es gibt noch kein Gerät.',
    why: 'Ohne Schlüssel könnte niemand dein Zuhause öffnen, auch du nicht.',
    next: 'Füge mindestens ein Gerät hinzu.',
  },
  DEVICES_TOO_MANY: {
    what: `Das sind mehr als ${MOST_DEVICES} Geräte.`,
    why: 'Der kostenlose Tarif von Cloudflare erlaubt 100 Schlüssel für eine Domain. Latchkey braucht zwei davon, um das Schloss zu testen.',
    next: `Nimm Geräte von der Liste, bis ${MOST_DEVICES} übrig sind.`,
  },
  DEVICES_INVALID: {
    what: 'Einer der Namen muss geändert werden.',
    why: 'Ein Name ist leer, zu lang oder doppelt.',
    next: 'Ändere den Namen, der in der Liste markiert ist.',
  },
  DEVICE_UNKNOWN: {
    what: 'Dieses Gerät steht nicht mehr auf der Liste.',
    why: 'Es wurde heruntergenommen, vielleicht in einem anderen Fenster.',
    next: 'Geh zurück zu deinen Geräten und sieh dir die Liste an.',
  },
  DEVICE_NAME_WRONG: {
    what: 'Das ist nicht der Name des Geräts.',
    why: 'Du gibst den Namen ein, damit kein Schlüssel aus Versehen gesperrt wird.',
    next: 'Gib den Namen so ein, wie deine Liste ihn zeigt.',
  },
  NO_KEY_ENDS: {
    what: 'Es gibt keinen Schlüssel, an den du erinnert werden könntest.',
    why: 'Noch hat kein Gerät einen Schlüssel, oder jeder Schlüssel ist gesperrt.',
    next: 'Baue, was geplant ist, und speichere dann die Erinnerungen.',
  },
  NO_OLD_KEY: {
    what: 'Dieses Gerät hat keinen alten Schlüssel zum Sperren.',
    why: 'Er ist schon gesperrt, oder er wurde zurückgeholt, vielleicht in einem anderen Fenster.',
    next: 'Geh zu deinem Zuhause und sieh dir den Schlüssel des Geräts an.',
  },
  NEW_KEY_UNPROVEN: {
    what: 'Noch war nicht zu sehen, dass der neue Schlüssel funktioniert.',
    why: 'Falls der neue versagt, käme dieses Gerät ohne den alten nicht hinein.',
    next: 'Sieh zuerst nach, ob der neue Schlüssel dein Zuhause öffnet.',
  },
  OLD_KEY_WAITS: {
    what: 'Die zehn Minuten sind noch nicht um.',
    why: 'Bis dahin kannst du den alten Schlüssel zurückholen.',
    next: 'Warte, bis sie um sind, oder hole den alten Schlüssel zurück.',
  },
  ANSWERS_MISSING: {
    what: 'Etwas vor diesem Schritt ist nicht beantwortet.',
    why: 'Eine frühere Antwort hat sich geändert, also wird eine spätere noch einmal gebraucht.',
    next: 'Geh zurück zum ersten Schritt ohne Häkchen.',
  },
  SETUP_UNKNOWN: {
    what: 'Dieses Zuhause ist nicht mehr bei Cloudflare.',
    why: 'Vielleicht wurde es entfernt, seit du nachgesehen hast.',
    next: 'Sieh erneut nach, oder richte ein neues ein.',
  },
  PLAN_CHANGED: {
    what: 'Etwas hat sich geändert, seit du dir den Plan angesehen hast.',
    why: 'Jemand hat dein Cloudflare-Konto geändert, oder ein anderes Fenster war es.',
    next: 'Lies den neuen Plan und stimme ihm noch einmal zu.',
  },
  PLAN_BLOCKED: {
    what: 'So lässt sich der Plan nicht ausführen.',
    why: 'Etwas steht im Weg. Der Plan nennt es.',
    next: 'Lies, was im Plan markiert ist, und ändere diese Antwort.',
  },
  BUILD_RUNNING: {
    what: 'Es läuft schon ein Bau.',
    why: 'Er wurde vorher gestartet, vielleicht in einem anderen Fenster.',
    next: 'Warte, bis er fertig ist. Du kannst hier zusehen.',
  },
  STOPPED: {
    what: 'Der Bau wurde angehalten.',
    why: 'Du wolltest es so, und was gemacht war, wurde wieder entfernt.',
    next: 'Fang neu an, wenn du so weit bist.',
  },
  PRACTICE_ONLY: {
    what: 'Das geht nur in der Übung.',
    why: 'Du richtest gerade dein echtes Zuhause ein.',
    next: 'Mach diesen Schritt in echt, oder fang in der Übung neu an.',
  },
  DISK_FULL: {
    what: 'Auf der Festplatte dieses Computers ist kein Platz mehr.',
    why: 'Latchkey schreibt jeden Schritt auf, bevor es weitermacht, also hat es hier angehalten. Alles bis jetzt ist gesichert.',
    next: 'Lösche etwas, das du nicht mehr brauchst, leere den Papierkorb und versuche es dann noch einmal.',
  },
  DISK_READ_ONLY: {
    what: 'Auf die Festplatte dieses Computers lässt sich gerade nichts schreiben.',
    why: 'Das System lässt Programme nur davon lesen. Das tut es oft, nachdem es auf der Festplatte einen Fehler gefunden hat.',
    next: 'Starte den Computer neu, starte Latchkey und versuche es noch einmal. Was vorher geschrieben wurde, ist gesichert.',
  },
  FILES_NOT_WRITABLE: {
    what: 'Latchkey konnte seine Dateien nicht schreiben.',
    why: 'Vielleicht gehört ihr Ordner einem anderen Benutzer dieses Computers, oder ein anderes Programm benutzt eine Datei darin.',
    next: 'Schließe Programme, die deine Dateien lesen, zum Beispiel ein Backup, und versuche es noch einmal. Was vorher geschrieben wurde, ist gesichert.',
  },
  KEYCHAIN_CLOSED: {
    what: 'Der Schlüsselbund dieses Computers hat Latchkey nicht hereingelassen.',
    why: 'Ein Schlüssel ist erst endgültig weg, wenn der Schlüsselbund ein neues Geheimnis enthält. Er ist verschlossen, oder du hast mit Nein geantwortet.',
    next: 'Schließe ihn auf, oder melde dich neu an. Versuche es dann noch einmal und erlaube es. Es wurde nichts gelöscht.',
  },
  UNEXPECTED: {
    what: 'In Latchkey ist etwas schiefgegangen.',
    why: 'Vielleicht hat sich das Programm beendet, oder es ist unser Fehler.',
    next: 'Versuche es noch einmal. Passiert es wieder, schließe Latchkey und öffne es: Deine Antworten sind gesichert.',
  },
};
