import type { protection as english } from '../en/protection.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** What follows when a setting is left as it is. */
const without: WordsOf<typeof english.without> = {
  websockets:
    'Sans cela, Home Assistant s’ouvre, puis dit qu’il ne peut pas se connecter. Il ne marche pas quand vous n’êtes pas chez vous.',
  always_use_https:
    'Un visiteur sans chiffrement ne peut pas présenter de clé : la serrure le refuse. Il voit une page d’erreur.',
  min_tls_version:
    'De très vieux appareils au chiffrement faible peuvent encore frapper. La serrure leur demande une clé, à eux aussi.',
  ssl: 'Des visiteurs peuvent être renvoyés en rond et finir sur une erreur.',
  http3: 'Certains navigateurs peuvent ouvrir Home Assistant, puis dire qu’ils ne peuvent pas se connecter.',
};

/** The values as people read them; `value` is Cloudflare’s own word. */
const value: WordsOf<typeof english.value> = {
  on: 'activé',
  off: 'désactivé',
  version: 'TLS {value} et plus récent',
  flexible: 'la moitié du trajet',
  full: 'tout le trajet',
  strict: 'tout le trajet, avec contrôle strict',
  'http3-on': 'le plus récent',
  'http3-off': 'celui qui a fait ses preuves',
  raw: '{value}',
};

export const protection: WordsOf<typeof english> = {
  without,
  value,
  fold: '{count, plural, one {Protection supplémentaire : {count} réglage de {domain}} other {Protection supplémentaire : {count} réglages de {domain}}}',
  foldNothing: 'Protection supplémentaire : aucun réglage de {domain} ne doit changer',
  lead: 'Ces réglages renforcent la serrure. Ils valent pour toutes les adresses de {domain}, pas seulement pour {address}.',
  looking: 'Latchkey examine les réglages de {domain}',
  proposed: 'Ce que Latchkey propose',
  right: 'Déjà comme il faut',
  becomes: 'devient',
  stays: 'Reste : {value}.',
  goAlong: 'Modifier : {name}',
  locked: 'Cloudflare ne permet pas à ce compte de le modifier. Il reste donc : {value}.',
  technical: 'Noms techniques',
  technicalLead: 'Dans le tableau de bord Cloudflare de {domain}, ces réglages s’appellent :',
  technicalRow: '{name} ({setting}) : {before}',
  technicalChange: '{name} ({setting}) : {before} → {after}',
};
