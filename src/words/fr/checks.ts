import type { checks as english } from '../en/checks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** The names of the locks that are tried, and what each answer means. */
export const checks: WordsOf<typeof english> = {
  ofDevice: '{lock} : {device}',
  quoted: '« {lock} »',
  kind: {
    'name-resolves': 'L’adresse mène à Cloudflare',
    'no-key': 'Sans clé, le portail reste fermé',
    'strangers-key': 'La clé d’un inconnu n’ouvre pas',
    'switched-off-key': 'Une clé désactivée n’ouvre pas',
    'plain-http': 'L’entrée non protégée est fermée',
    'other-spellings': 'Aucune autre façon d’écrire l’adresse ne contourne la serrure',
    'exception-opens': 'Le passage s’ouvre pour {subject}',
    'beside-exception': 'Qui frappe à côté du passage pour {subject} est refusé',
    'exception-shut-here': 'Le passage pour {subject} est fermé à cet ordinateur',
    'device-key': 'La clé « {subject} » ouvre',
    'key-not-listed-here': 'La clé « {subject} » n’ouvre pas ici',
    websocket: 'Les mises à jour en direct passent',
    'edge-certificate': 'Les visiteurs voient le certificat de Cloudflare, pas celui de votre maison',
    'past-cloudflare': 'Personne n’entre en contournant Cloudflare',
    'past-cloudflare-with-key': 'Même avec votre clé, personne n’entre en contournant Cloudflare',
  },
  at: '{name} ({address})',
  diagnosis: {
    answered: 'Votre maison répond.',
    upgraded: 'La connexion en direct est ouverte.',
    blocked: 'Cloudflare refuse.',
    redirected: 'Les requêtes non protégées sont renvoyées vers l’entrée protégée.',
    resolved: 'Le nom est connu.',
    'not-resolved': 'Le nom n’est pas encore connu. Un nouveau nom peut demander quelques minutes.',
    'resolves-elsewhere': 'Le nom mène ailleurs. Autre chose l’utilise peut-être.',
    'name-unreliable': 'Personne ne peut garantir ce nom. Le DNSSEC du domaine semble cassé.',
    'resolver-blocked': 'Ce réseau cherche lui-même les noms, et ne connaît pas celui-ci.',
    'no-connection': 'Cet ordinateur n’a pas pu établir de connexion. Il est peut-être hors ligne.',
    'edge-unreachable': 'Internet fonctionne, mais rien ne répond là où mène cette adresse.',
    'no-certificate': 'Cloudflare n’a pas encore de certificat pour cette adresse.',
    'connection-inspected':
      'Le certificat présenté n’est pas celui de Cloudflare. Quelque chose sur ce réseau ouvre peut-être les connexions sécurisées.',
    'clock-wrong': 'L’horloge de cet ordinateur est fausse : aucun certificat ne paraît valable.',
    'tls-failed': 'Aucune connexion sécurisée n’a été possible.',
    challenged:
      'Avant de consulter la serrure, Cloudflare a voulu la preuve que c’est une personne qui frappe.',
    'refused-at-edge': 'Cloudflare a refusé cette requête pour une raison sans rapport avec les clés.',
    'rate-limited': 'Trop de requêtes sont parties d’ici en peu de temps.',
    'access-in-front': 'Cloudflare Access garde cette adresse et demande sa propre connexion.',
    'worker-in-front': 'Un Worker de Cloudflare répond pour cette adresse, et échoue.',
    'sent-elsewhere': 'La requête a été renvoyée vers une autre adresse.',
    'redirect-loop': 'La requête a été renvoyée là d’où elle venait, encore et encore.',
    misdirected: 'Cloudflare n’y a pas reconnu une requête pour votre adresse.',
    'record-refused':
      'Cloudflare ne prend pas en charge ce qu’indique l’enregistrement DNS de cette adresse.',
    'server-behind':
      'Cloudflare a cherché un serveur au lieu du chemin privé, et n’y a pas obtenu de réponse correcte.',
    'origin-closed': 'Cloudflare a été refusé à l’adresse publique. Aucun serveur ne tourne sur ce port.',
    'origin-unreachable': 'Cloudflare n’a obtenu aucune réponse à l’adresse publique.',
    'origin-not-secure':
      'Cloudflare et le serveur de l’adresse publique n’ont pas pu s’accorder sur une connexion sécurisée.',
    'origin-certificate-unknown': 'Cloudflare ne fait pas confiance au certificat de l’adresse publique.',
    'origin-refuses-edge': 'Le serveur de l’adresse publique prend Cloudflare pour un inconnu.',
    'tunnel-down': 'Le chemin privé n’est pas relié. Le connecteur chez vous est peut-être arrêté.',
    'no-such-service': 'Le chemin ne connaît pas encore cette adresse.',
    'home-silent': 'Le chemin est bon, mais votre maison n’y répond pas.',
    'home-refuses-proxy':
      'Home Assistant refuse ce qui arrive par le chemin. Il doit d’abord lui faire confiance.',
    'home-banned':
      'Après des identifiants erronés, Home Assistant a bloqué l’adresse d’où venait cette requête.',
    'home-failed': 'Home Assistant a répondu par une erreur de son côté.',
    'socket-refused':
      'La connexion en direct a perdu une partie de sa requête avant d’atteindre votre maison.',
    'not-home-assistant': 'Ce n’est pas Home Assistant qui répond.',
    'service-answered': 'Une réponse est venue de derrière cette adresse.',
    'service-silent': 'Le chemin est bon, mais rien ne répond là où mène cette adresse.',
    'certificate-of-edge': 'Le certificat est bien celui de Cloudflare.',
    'certificate-of-origin':
      'Le certificat est celui de votre maison elle-même. L’adresse ne passe pas par Cloudflare.',
    'origin-refused': 'Votre maison refuse, comme il se doit.',
    'origin-partly-tried':
      'Votre maison refuse à une adresse publique. Une autre ne peut pas être essayée depuis ce réseau.',
    'origin-shut':
      'Vu de ce réseau, aucun serveur n’accepte de connexion à votre adresse publique. Un routeur peut la cacher de l’intérieur : essayez aussi par le partage de connexion d’un téléphone.',
    'origin-silent':
      'Vu de ce réseau, rien ne répond à votre adresse publique. Un routeur peut la cacher de l’intérieur : essayez aussi par le partage de connexion d’un téléphone.',
    open: 'Quelque chose derrière la serrure a répondu sans clé valable. La serrure ne tient pas.',
    'unexpected-answer': 'La réponse n’est pas de celles que Latchkey connaît.',
  },
};
