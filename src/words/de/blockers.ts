import type { blockers as english } from '../en/blockers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const blockers: WordsOf<typeof english> = {
  ADDRESS_TAKEN: {
    what: 'Deine Adresse wird schon für etwas anderes benutzt.',
    next: 'Übernimm sie, dann siehst du den Plan noch einmal. Oder wähle eine andere Adresse.',
  },
  RULES_FULL: {
    what: 'In deiner Domain ist kein Platz für eine weitere Regel.',
    next: 'Der kostenlose Tarif hat fünf Custom Rules. Entferne bei Cloudflare eine davon, die du nicht mehr brauchst.',
  },
  CERTIFICATES_FULL: {
    what: 'In deiner Domain ist kein Platz für weitere Schlüssel.',
    next: 'Nimm Geräte von der Liste, oder widerrufe alte Schlüssel bei Cloudflare.',
  },
  LOCK_TOO_LONG: {
    what: 'Das Schloss fasst nicht so viele Schlüssel.',
    next: 'Nimm ein paar Geräte von der Liste, oder mustere frühere Schlüssel aus.',
  },
  GAPS_TOO_LONG: {
    what: 'Das Schloss fasst nicht so viele Schlüssel und Lücken zusammen.',
    next: 'Entferne Dinge ohne Schlüssel, oder wähle weniger Länder. Auch weniger Geräte schaffen Platz.',
  },
  WEBHOOK_ADDRESS_LOST: {
    what: 'Latchkey kennt die Adresse eines Webhooks nicht mehr.',
    next: 'Entferne diesen Webhook aus deinen Dingen ohne Schlüssel. Füge ihn dann neu hinzu.',
  },
  NO_DEVICES: {
    what: 'Kein Gerät hat einen Schlüssel.',
    next: 'Geh zurück zu deinen Geräten und füge eins hinzu.',
  },
  ORIGIN_PULL_TAKEN: {
    what: 'Cloudflare zeigt dem Server an deiner Adresse schon ein anderes Zertifikat.',
    next: 'Wähle eine andere Adresse. Oder entferne bei Cloudflare unter [Authenticated Origin Pulls] dieses Zertifikat von diesem Hostnamen.',
  },
  CONNECTOR_APP_TAKEN: {
    what: 'Die App Cloudflared betreibt schon einen anderen privaten Weg.',
    next: 'Latchkey lässt sie in Ruhe. Lass den Connector auf einem anderen Computer laufen, oder entferne vorher die App aus Home Assistant.',
  },
  HOME_CHANGE_WAITING: {
    what: 'In Home Assistant wartet die Änderung von jemand anderem auf Bestätigung.',
    next: 'Öffne dort Einstellungen, System, Netzwerk und bestätige sie, oder warte fünf Minuten, bis sie weg ist. Sieh dann erneut nach.',
  },
  HOME_TAKEOVER_WAITING: {
    what: 'Home Assistant hat Einstellungen aus configuration.yaml übernommen und wartet darauf, dass du sie bestätigst.',
    next: 'Öffne dort Einstellungen, System, Netzwerk und bestätige sie innerhalb von fünf Minuten. Sonst verliert es sie, auch seinen Port. Sieh dann erneut nach.',
  },
};
