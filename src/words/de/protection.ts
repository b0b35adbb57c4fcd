import type { protection as english } from '../en/protection.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const protection: WordsOf<typeof english> = {
  without: {
    websockets:
      'Ohne das öffnet sich Home Assistant und sagt dann, dass es keine Verbindung bekommt. Unterwegs funktioniert es nicht.',
    always_use_https:
      'Ein Besucher ohne Verschlüsselung kann keinen Schlüssel zeigen, also weist ihn das Schloss ab. Er sieht eine Fehlerseite.',
    min_tls_version:
      'Sehr alte Geräte mit schwacher Verschlüsselung können weiter anklopfen. Das Schloss verlangt auch von ihnen einen Schlüssel.',
    ssl: 'Besucher werden vielleicht im Kreis geschickt und landen bei einem Fehler.',
    http3:
      'Manche Browser öffnen Home Assistant und sagen dann vielleicht, dass sie keine Verbindung bekommen.',
  },
  value: {
    on: 'eingeschaltet',
    off: 'ausgeschaltet',
    version: 'TLS {value} und neuer',
    flexible: 'auf halbem Weg',
    full: 'auf dem ganzen Weg',
    strict: 'auf dem ganzen Weg, streng geprüft',
    'http3-on': 'die neueste',
    'http3-off': 'die bewährte',
    raw: '{value}',
  },
  fold: '{count, plural, one {Zusätzlicher Schutz: {count} Einstellung von {domain}} other {Zusätzlicher Schutz: {count} Einstellungen von {domain}}}',
  foldNothing: 'Zusätzlicher Schutz: Keine Einstellung von {domain} muss sich ändern',
  lead: 'Das macht das Schloss stärker. Es gilt für jede Adresse von {domain}, nicht nur für {address}.',
  looking: 'Latchkey sieht sich die Einstellungen von {domain} an',
  proposed: 'Was Latchkey vorschlägt',
  right: 'Stimmt schon',
  becomes: 'wird zu',
  stays: 'Bleibt: {value}.',
  goAlong: 'Ändern: {name}',
  locked: 'Cloudflare lässt dieses Konto das nicht ändern, also bleibt es so: {value}.',
  technical: 'Technische Namen',
  technicalLead: 'Im Cloudflare-Dashboard von {domain} heißen diese Einstellungen:',
  technicalRow: '{name} ({setting}): {before}',
  technicalChange: '{name} ({setting}): {before} → {after}',
};
