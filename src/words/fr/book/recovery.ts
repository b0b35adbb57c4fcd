import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  title: 'Fiche de secours pour {address}',
  facts: {
    address: 'Adresse',
    atHome: 'À la maison',
    toWriteIn: '________________________ (à compléter vous-même)',
    account: 'Compte Cloudflare',
    domain: 'Domaine',
    settings: 'Réglages d’avant',
    made: 'Écrite le',
  },
  setting: '{setting} était {before}',
  lockedOut: {
    title: 'Si vous ne pouvez pas entrer',
    atHome: {
      known:
        'À la maison, ouvrez {atHome} dans un navigateur. La serrure est chez Cloudflare : elle ne vous bloque donc pas là.',
      unknown:
        'À la maison, ouvrez Home Assistant à son adresse sur votre propre réseau. La serrure est chez Cloudflare : elle ne vous bloque donc pas là.',
    },
    steps: [
      'Loin de chez vous, utilisez un autre appareil qui a une clé.',
      'Plus aucune clé ? Ouvrez Latchkey sur n’importe quel ordinateur et connectez-le à votre compte Cloudflare. Il retrouve cette maison et crée de nouvelles clés.',
      'Dernier recours : chez Cloudflare, ouvrez **Security**, **Security rules** et désactivez la serrure ci-dessous. Dès ce moment, n’importe qui sur internet peut atteindre votre page de connexion. Réactivez-la dès que vous avez pu entrer.',
    ],
  },
  remove: {
    title: 'Pour tout retirer à la main',
    lead: 'Gardez cet ordre. La serrure part en dernier : rien ne reste donc ouvert entre-temps.',
    record: 'Sous **DNS**, **Records** : supprimez les enregistrements ci-dessous.',
    path: {
      tunnel:
        'À la maison, arrêtez le connecteur (cloudflared). Puis, sous **Zero Trust**, **Networks**, **Connectors** : supprimez le tunnel.',
      'public-address':
        'Fermez le port dans votre routeur. Sous **SSL/TLS**, **Origin Server** : révoquez le certificat d’origine.',
    },
    hostname: 'Sous **SSL/TLS**, **Client Certificates**, **Hosts** : retirez l’adresse.',
    keys: {
      all: 'Sur la même page : révoquez les clés ci-dessous.',
      someFromBefore:
        'Sur la même page : révoquez les clés ci-dessous. Celles d’avant ne sont pas de Latchkey : gardez chacune de celles que vous utilisez ailleurs.',
    },
    home: 'Dans Home Assistant : retirez l’URL externe et les proxys de confiance que Latchkey a ajoutés, et l’application Cloudflared.',
    lock: 'En tout dernier, sous **Security**, **Security rules** : supprimez la serrure.',
  },
  things: {
    title: 'Ce qui est chez Cloudflare',
    what: 'Quoi',
    name: 'Nom',
    id: 'Id',
    kinds: {
      'dns-record': 'Enregistrement DNS',
      'lock-rule': 'La serrure (règle personnalisée)',
      'certificate-hostname': 'Clé demandée à',
      tunnel: 'Tunnel',
      'origin-certificate': 'Certificat d’origine',
      'pull-certificate': 'Certificat de Cloudflare lui-même',
    },
  },
  keys: {
    title: 'Clés qui ouvrent',
    device: 'Nom',
    serial: 'Numéro de série',
    until: 'Jusqu’au',
    none: 'Aucune.',
    fromBefore: '{name} (d’avant)',
    nameless: 'Sans nom',
  },
  more: {
    things:
      '{count, plural, one {Et encore un élément. Chez Cloudflare, il porte le mot « latchkey » ou une adresse de cette maison.} other {Et encore {count} éléments. Chez Cloudflare, ils portent le mot « latchkey » ou une adresse de cette maison.}}',
    keys: 'Et {count} de plus, sous **SSL/TLS**, **Client Certificates**.',
  },
  otherwise:
    'Cloudflare a peut-être déplacé un menu depuis que ceci a été écrit. Cherchez les mots en gras dans son tableau de bord.',
  scan: 'À scanner pour l’ouvrir',
  notes: 'Place pour des notes, mais pas pour des mots de passe',
  keep: 'Cette page ne montre aucun secret. Gardez-la là où vous pouvez la trouver sans internet.',
};
