import type { cloudflareProblems as english } from '../../en/problems/cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const cloudflareProblems: WordsOf<typeof english> = {
  TOKEN_MANGLED: {
    what: 'Das sieht nicht nach einem Cloudflare-Token aus.',
    why: 'Vielleicht fehlt ein Teil, oder es wurde etwas anderes mitkopiert.',
    next: 'Kopiere das Token noch einmal mit dem Knopf [Copy] auf der Cloudflare-Seite, und füge es dann hier ein.',
  },
  TOKEN_GLOBAL_KEY: {
    what: 'Das ist dein Global API Key. Latchkey nimmt ihn nicht.',
    why: 'Dieser Schlüssel darf in deinem Konto alles. Latchkey braucht viel weniger.',
    next: 'Öffne oben die Token-Seite und erstelle ein Token. Es hat nur die Rechte, die Latchkey braucht.',
  },
  TOKEN_REFUSED: {
    what: 'Cloudflare nimmt dieses Token nicht an.',
    why: 'Vielleicht wurde es gelöscht oder neu ausgestellt (Roll), ein Zeichen ist falsch, oder der heutige Tag liegt außerhalb seines Zeitraums.',
    next: 'Erstelle auf der Token-Seite ein neues Token und füge es hier ein.',
  },
  TOKEN_EXPIRED: {
    what: 'Dieses Token gilt nicht mehr.',
    why: 'Sein Enddatum ist vorbei, oder es wurde abgeschaltet.',
    next: 'Erstelle auf der Token-Seite ein neues Token und füge es hier ein.',
  },
  TOKEN_NOT_YET_VALID: {
    what: 'Dieses Token gilt noch nicht.',
    why: 'Es wurde mit einem Startdatum erstellt, und dieser Tag ist noch nicht da.',
    next: 'Bearbeite das Token bei Cloudflare und leere sein Startdatum unter TTL, oder warte bis dahin. Versuche es dann noch einmal.',
  },
  TOKEN_ELSEWHERE: {
    what: 'Dieses Token gilt nur von anderen Adressen aus.',
    why: 'Es wurde auf bestimmte IP-Adressen beschränkt, und die Adresse dieses Computers ist nicht dabei.',
    next: 'Bearbeite das Token bei Cloudflare und leere „[Client IP Address Filtering]“, oder erstelle ein neues. Versuche es dann noch einmal.',
  },
  PERMISSION_MISSING: {
    what: 'Dein Token darf das nicht.',
    why: 'Beim Erstellen wurde ein Recht weggelassen oder auf [Read] gestellt, oder das Token gilt nicht für diese Domain.',
    next: 'Geh zurück zu „Cloudflare“. Dort stehen das Recht und wie du es hinzufügst.',
  },
  NOT_CONNECTED: {
    what: 'Latchkey ist nicht mit Cloudflare verbunden.',
    why: 'Das Token wurde nicht aufgehoben, als Latchkey geschlossen wurde, oder es gab noch keins.',
    next: 'Geh zurück zu „Cloudflare“ und füge dein Token ein.',
  },
  DOMAIN_NOT_ACTIVE: {
    what: 'Diese Domain ist bei Cloudflare noch nicht bereit.',
    why: 'Sie wartet noch auf ihre Nameserver, oder sie ist pausiert.',
    next: 'Wähle eine andere Domain, oder mach diese bei Cloudflare fertig und sieh erneut nach.',
  },
  DOMAIN_UNKNOWN: {
    what: 'Cloudflare zeigt diese Domain nicht mehr.',
    why: 'Sie wurde entfernt, oder das Token gilt nicht mehr für sie.',
    next: 'Sieh erneut nach deinen Domains und wähle eine.',
  },
  CERTIFICATE_COMING: {
    what: 'Cloudflare stellt für diese Domain noch ein Zertifikat aus.',
    why: 'Die Domain ist dort neu, oder ihr Zertifikat wurde noch einmal angefordert. Bis es da ist, kann kein Browser deine Adresse öffnen.',
    next: 'Eine Viertelstunde ist üblich, ein Tag ist möglich. Wähle die Domain danach noch einmal.',
  },
  CERTIFICATE_STUCK: {
    what: 'Cloudflare hat für diese Domain kein gültiges Zertifikat.',
    why: 'Es wollte eins holen und hat aufgegeben, oder das letzte ist abgelaufen. Ohne Zertifikat kann kein Browser deine Adresse öffnen.',
    next: 'Öffne im Dashboard von Cloudflare [SSL/TLS], [Edge Certificates]. Schalte [Universal SSL] aus, warte ein paar Minuten und schalte es wieder ein. Wähle dann die Domain noch einmal.',
  },
  CERTIFICATE_OFF: {
    what: 'Für diese Domain sind die Zertifikate bei Cloudflare ausgeschaltet.',
    why: '[Universal SSL] ist dort aus, und nichts anderes gilt für Namen unter der Domain. Kein Browser könnte deine Adresse öffnen.',
    next: 'Öffne im Dashboard von Cloudflare [SSL/TLS], [Edge Certificates] und schalte [Universal SSL] ein. Wähle nach etwa einer Viertelstunde die Domain noch einmal.',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'Latchkey kann Cloudflare nicht erreichen.',
    why: 'Vielleicht ist dieser Computer offline, oder eine Firewall oder ein VPN ist im Weg.',
    next: 'Prüfe, ob sich auf diesem Computer eine Webseite öffnet, und versuche es dann noch einmal.',
  },
  OFFLINE: {
    what: 'Dieser Computer ist nicht online.',
    why: 'Er kann im Internet keine Adresse nachschlagen.',
    next: 'Prüfe das WLAN oder das Netzwerkkabel und versuche es dann noch einmal.',
  },
  CAPTIVE_PORTAL: {
    what: 'Dieses Netzwerk antwortet anstelle von Cloudflare.',
    why: 'Gastnetze tun das, bis du dich bei ihnen angemeldet hast.',
    next: 'Öffne irgendeine Webseite, melde dich beim Netzwerk an und versuche es dann noch einmal.',
  },
  CLOCK_WRONG: {
    what: 'Die Uhr dieses Computers scheint falsch zu gehen.',
    why: 'Zu der Zeit, die dieser Computer zeigt, ist das Zertifikat von Cloudflare nicht gültig.',
    next: 'Stelle Datum und Uhrzeit auf automatisch und versuche es dann noch einmal.',
  },
  PROXY_IN_THE_WAY: {
    what: 'Ein Proxy in deinem Netzwerk lässt Latchkey nicht durch.',
    why: 'Er verlangt eine Anmeldung, die Latchkey nicht hat.',
    next: 'Versuche es in einem anderen Netzwerk, oder bitte den Betreiber dieses Netzwerks, api.cloudflare.com zu erlauben.',
  },
  CONNECTION_INSPECTED: {
    what: 'Etwas zwischen diesem Computer und Cloudflare will mitlesen, was gesendet wird.',
    why: 'Ein Virenscanner oder ein Firmennetz zeigt sein eigenes Zertifikat anstelle des Zertifikats von Cloudflare.',
    next: 'Schalte das für api.cloudflare.com aus, oder nimm ein anderes Netzwerk. Auf diesem Weg schickt Latchkey dein Token nicht.',
  },
  CLOUDFLARE_BUSY: {
    what: 'Cloudflare bittet uns, langsamer zu machen.',
    why: 'Dein Konto hat in kurzer Zeit viele Anfragen gestellt.',
    next: 'Warte fünf Minuten und versuche es dann noch einmal. Nichts ist verloren.',
  },
  CLOUDFLARE_FAILED: {
    what: 'Cloudflare hat gerade Schwierigkeiten.',
    why: 'Es hat mit einem Fehler auf seiner Seite geantwortet.',
    next: 'Versuche es in einer Minute noch einmal. Passiert es weiter, sieh auf cloudflarestatus.com nach.',
  },
  CLOUDFLARE_REFUSED: {
    what: 'Cloudflare hat diese Anfrage nicht angenommen.',
    why: 'Etwas in deinem Konto lässt sie nicht zu. In den Details steht der Grund, den Cloudflare nennt.',
    next: 'Lies unten die technischen Details und versuche es dann noch einmal.',
  },
  CLOUDFLARE_NOT_UNDERSTOOD: {
    what: 'Latchkey versteht die Antwort von Cloudflare nicht.',
    why: 'Vielleicht hat Cloudflare etwas geändert, das diese Version nicht kennt.',
    next: 'Suche nach einer neueren Version von Latchkey und versuche es dann noch einmal.',
  },
  CLOUDFLARE_LAGS: {
    what: 'Cloudflare gibt eine frühere Änderung noch weiter.',
    why: 'Es kann noch nicht zeigen, was Latchkey gerade geschrieben hat. Das dauert meist höchstens eine Minute.',
    next: 'Warte eine Minute und versuche es dann noch einmal. Nichts ist verloren.',
  },
};
