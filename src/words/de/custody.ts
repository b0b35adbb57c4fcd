import type { custody as english } from '../en/custody.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const custody: WordsOf<typeof english> = {
  whatIsAKeychain: {
    title: 'Was ist ein Schlüsselbund?',
    says: 'Der Ort, an dem dein Computer Passwörter aufbewahrt. Er öffnet sich für die Person, die an diesem Computer angemeldet ist.',
  },
  asking:
    'Vielleicht fragt dein Computer gerade, ob Latchkey seinen Schlüsselbund öffnen darf, in dem Passwörter liegen. Latchkey schließt damit deine Schlüssel weg, also ist es richtig, das zu erlauben.',
  setAside: {
    secrets: {
      title: 'Deine Schlüssel und das Token ließen sich nicht öffnen',
      next: 'Füge wieder ein Token ein. Dein Zuhause bleibt abgeschlossen, und die Geräte behalten ihre Schlüssel. Um von hier einen Schlüssel zu übergeben, erneuere ihn.',
      nextKept:
        'Dein Zuhause bleibt abgeschlossen, und die Geräte behalten ihre Schlüssel. Die Schlüssel in der Datei sind nicht verloren.',
    },
    answers: {
      title: 'Deine Antworten ließen sich nicht lesen',
      next: 'Verbinde Cloudflare neu. Latchkey findet dein Zuhause dort.',
    },
    journal: {
      title: 'Notizen zum letzten Bau ließen sich nicht lesen',
      next: 'Sieh dir den Plan an: Er sagt, was da ist und was fehlt.',
    },
    reason: {
      foreign: 'Diese Datei stammt nicht von Latchkey.',
      corrupt: 'Die Datei ist beschädigt, oder jemand hat sie geändert.',
      'newer-version': 'Ein neueres Latchkey hat die Datei geschrieben. Öffne sie damit.',
      'wrong-key':
        'Das Geheimnis im Schlüsselbund dieses Computers ist nicht das, mit dem die Datei verschlossen wurde.',
    },
    where: 'Wo ist die Datei?',
    kept: 'Nichts wurde gelöscht. Sie ist als {file} aufgehoben.',
  },
  memory: {
    title: {
      unavailable: 'Dieser Computer hat keinen Schlüsselbund, den Latchkey nutzen kann.',
      locked: 'Der Schlüsselbund dieses Computers blieb verschlossen.',
      denied: 'Latchkey durfte den Schlüsselbund nicht nutzen.',
      'switched-off': 'Du hast Latchkey mit „--no-keychain“ gestartet.',
      'file-kept': 'Latchkey lässt die Datei mit deinen Geheimnissen, wie sie ist.',
    },
    why: 'Deshalb wird nichts Geheimes auf diesen Computer geschrieben. Wenn Latchkey geschlossen wird, vergisst es die Schlüssel und das Token.',
    next: 'Übergib alle Schlüssel, bevor du Latchkey schließt. Die Geräte behalten ihre.',
    how: 'Wie kann Latchkey einen Schlüsselbund nutzen?',
    way: {
      unavailable:
        'Installiere unter Linux GNOME Keyring oder KDE Wallet. Melde dich ab und wieder an und starte dann Latchkey.',
      locked:
        'Schließe Latchkey und starte es neu. Fragt der Computer nach dem Passwort des Schlüsselbunds, gib es ein.',
      denied:
        'Schließe Latchkey und starte es neu. Fragt der Computer, ob Latchkey den Schlüsselbund nutzen darf, erlaube es.',
      'switched-off':
        'Schließe Latchkey und starte es ohne „--no-keychain“ neu. Dann nutzt es den Schlüsselbund dieses Computers.',
      'file-kept':
        'Ein neueres Latchkey hat die Datei geschrieben, oder das Geheimnis eines anderen Schlüsselbunds verschließt sie. Starte das neueste Latchkey, angemeldet als derselbe Benutzer wie damals. Ist dieses Geheimnis für immer verloren, verschiebe die Datei und fang neu an.',
    },
  },
};
