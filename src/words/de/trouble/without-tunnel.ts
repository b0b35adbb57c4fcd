import { startProxy } from '../../../contract/origin.ts';
import type {
  atThePublicAddress as englishAtThePublicAddress,
  saidWithoutTunnel as englishSaidWithoutTunnel,
} from '../../en/trouble/without-tunnel.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const folderAgain =
  'Speichere auf „Dein Reverse-Proxy“ den Ordner noch einmal. Kopiere ihn auf den Computer des Proxys und starte den Proxy damit.';

export const atThePublicAddress: WordsOf<typeof englishAtThePublicAddress> = {
  'origin-unreachable': {
    symptom: 'Cloudflare zeigt „error 522“, „523“ oder „524“.',
    cause:
      'An deiner öffentlichen Adresse bekommt Cloudflare keine Antwort. Vielleicht ist der Port zu, oder die Adresse hat sich geändert.',
    good: 'Cloudflare bekommt an deiner öffentlichen Adresse eine Antwort.',
    steps: [
      'Prüfe, ob dein Router und der Computer mit dem Reverse-Proxy an sind.',
      'Vergleiche deine öffentliche Adresse mit dem Eintrag von {address} bei Cloudflare, unter <b>DNS</b>. Vielleicht läuft das Programm nicht mehr, das den Namen aktuell hält.',
      'Prüfe, ob der Router TCP 443 noch an den Reverse-Proxy weiterleitet.',
      'Hat dein Anbieter deinen Anschluss umgestellt, prüfe, ob du noch eine eigene öffentliche Adresse hast.',
    ],
  },
  'origin-closed': {
    symptom: 'Cloudflare zeigt „error 521“.',
    cause:
      'Deine öffentliche Adresse ist erreichbar, weist aber ab. Meist läuft der Reverse-Proxy nicht, oder der Port führt zu einem anderen Computer.',
    good: 'Dein Reverse-Proxy nimmt Verbindungen an.',
    steps: [
      `Starte den Reverse-Proxy: <b>${startProxy}</b>.`,
      'Prüfe, ob der Router TCP 443 an den Computer weiterleitet, auf dem er läuft.',
      'Läuft dort eine Firewall, lass die Netzwerke von Cloudflare durch.',
    ],
  },
  'origin-not-secure': {
    symptom: 'Cloudflare zeigt „error 525“ oder „520“.',
    cause:
      'Cloudflare und der Reverse-Proxy können sich nicht auf eine sichere Verbindung einigen. Vielleicht nutzt ein anderes Programm den Port, oder der Proxy hat ältere Dateien.',
    good: 'Cloudflare und dein Reverse-Proxy sind sich über eine sichere Verbindung einig.',
    steps: [
      'Prüfe, was auf dem Computer des Proxys Port 443 benutzt. Nur der Reverse-Proxy darf es.',
      folderAgain,
      'Passiert es weiter, sieh ins Protokoll des Reverse-Proxys.',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'Cloudflare zeigt „error 526“.',
    cause:
      'Cloudflare vertraut dem Zertifikat deines Reverse-Proxys nicht: Es ist das falsche, oder es ist abgelaufen.',
    good: 'Cloudflare vertraut dem Zertifikat deines Reverse-Proxys.',
    steps: [
      folderAgain,
      'Nutzt du ein eigenes Zertifikat, prüfe, ob es für {address} gilt und nicht abgelaufen ist.',
      'Starte den Reverse-Proxy neu. Die meisten lesen ihr Zertifikat erst dann.',
    ],
  },
  'origin-refuses-edge': {
    symptom: 'Die Seite sagt „SSL certificate“, „400“ oder „403“, und darunter „nginx“.',
    cause:
      'Dein Reverse-Proxy hält Cloudflare für einen Fremden. Meist fehlt ihm das Zertifikat von Cloudflare, oder er kennt dessen Netzwerk nicht.',
    good: 'Dein Reverse-Proxy lässt Cloudflare herein.',
    steps: [
      'Sieh dir den Plan noch einmal an: Vielleicht zeigt Cloudflare sein Zertifikat nicht mehr.',
      folderAgain,
      'Prüfe, ob der Proxy sieht, wer sich verbindet. In einem Container braucht er das Netzwerk seines Computers.',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'Cloudflare zeigt „502 Bad gateway“, aber zu Hause öffnet sich alles.',
    cause: 'Dein Reverse-Proxy antwortet, findet aber Home Assistant nicht, wo er anklopft.',
    good: 'Dein Reverse-Proxy findet Home Assistant.',
    steps: [
      'Öffne Home Assistant zu Hause. Sieh dir dort seine Adresse an, mit dem Port.',
      'Gib diese Adresse unter „Wo ist dein Zuhause?“ ein.',
      folderAgain,
    ],
  },
};

export const saidWithoutTunnel: WordsOf<typeof englishSaidWithoutTunnel> = {
  'home-silent': {
    symptom: 'Cloudflare zeigt „502 Bad gateway“, und auch zu Hause öffnet sich dein Zuhause nicht.',
    cause:
      'Dein Reverse-Proxy antwortet. Home Assistant ist aus oder startet neu, oder dieser Computer ist nicht zu Hause.',
    good: 'Home Assistant antwortet.',
    steps: [
      'Warte ein paar Minuten, falls es aktualisiert oder neu gestartet wurde.',
      'Prüfe, ob der Computer, auf dem es läuft, Strom und eine Verbindung zu deinem Netzwerk hat.',
      'Öffne Home Assistant zu Hause. Sobald es dort antwortet, sieh erneut nach.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare zeigt „error 1000“, „1003“ oder „1014“.',
    cause:
      'Cloudflare liefert den DNS-Eintrag deiner Adresse nicht aus. Jemand oder ein Programm hat einen anderen geschrieben.',
    good: 'Cloudflare liefert den DNS-Eintrag deiner Adresse aus.',
    steps: [
      'Sieh dir den Plan noch einmal an und baue, was fehlt.',
      'Prüfe, ob das, was den Namen aktualisiert, die öffentliche Adresse deines Zuhauses schreibt, und zwar mit Proxy („proxied“).',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Deine Adresse zeigt „400: Bad Request“. Zu Hause ist alles gut.',
    cause:
      'Home Assistant vertraut deinem Reverse-Proxy nicht. Es weist alle ab, die über ihn kommen, auch dich.',
    good: 'Home Assistant vertraut deinem Reverse-Proxy.',
    steps: [
      'Öffne in Home Assistant <b>Einstellungen</b>, <b>System</b>, <b>Netzwerk</b>, <b>HTTP-Server</b>. Schalte <b>X-Forwarded-For vertrauen</b> ein. Füge die Adresse des Reverse-Proxys als vertrauenswürdigen Proxy hinzu.',
      'Speichere und bestätige innerhalb von fünf Minuten. Vor Version 2026.8 steht das in einer Datei.',
    ],
  },
  'record-written-back': {
    symptom: 'Die Adresse öffnet nichts oder zeigt eine Zertifikatswarnung.',
    cause:
      'Der Eintrag deiner Adresse läuft ohne Proxy, deshalb gehen Besucher an Cloudflare vorbei. Ein DDNS-Client macht das, wenn ihm niemand sagt, dass er den Proxy eingeschaltet lassen soll.',
    good: 'Der Eintrag deiner Adresse läuft mit Proxy.',
    steps: [
      'Stelle ein, dass das, was den Namen aktualisiert, den Proxy eingeschaltet lässt („proxied“), oder halte es an.',
      'Öffne im Dashboard von Cloudflare <b>DNS</b>, <b>[Records]</b> und lösche die Einträge von {address} ohne Proxy.',
      'Sieh dir den Plan noch einmal an und baue, was fehlt.',
    ],
  },
};
