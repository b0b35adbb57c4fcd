import type { settings as english } from '../en/settings.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** The domain's settings that help the lock: a name, what it does for you, and its name at Cloudflare. */
export const settings: WordsOf<typeof english> = {
  websockets: {
    name: 'Permettre les mises à jour en direct',
    why: 'Home Assistant montre les changements au moment où ils se produisent. Il faut pour cela ce réglage.',
    technical: 'WebSockets',
  },
  always_use_https: {
    name: 'Toujours utiliser le chiffrement',
    why: 'Les visiteurs qui viennent sans chiffrement sont envoyés à l’adresse chiffrée.',
    technical: '[Always Use HTTPS]',
  },
  min_tls_version: {
    name: 'Refuser les anciens chiffrements',
    why: 'Seuls entrent les appareils au chiffrement à jour. Les téléphones et navigateurs d’aujourd’hui l’ont tous.',
    technical: '[Minimum TLS Version]',
  },
  ssl: {
    name: 'Chiffrer tout le trajet',
    why: 'Les échanges restent chiffrés aussi entre Cloudflare et votre chemin privé.',
    technical: '[SSL/TLS encryption mode]',
  },
  http3: {
    name: 'Utiliser le transport plus ancien et éprouvé',
    why: 'Certains navigateurs perdent la connexion en direct à Home Assistant quand le transport le plus récent, HTTP/3, rencontre des clés. L’ancien est bien éprouvé.',
    technical: 'HTTP/3 (with QUIC)',
  },
};
