import type { otherDoors as english } from '../en/other-doors.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** Ways to the same home that do not pass the lock. */
export const otherDoors: WordsOf<typeof english> = {
  looking: 'Recherche d’autres accès à votre maison',
  lookingUsually: 'Cela prend en général quelques secondes.',
  notLooked: 'Latchkey n’a pas pu chercher d’autres accès à votre maison',
  lookAgain: 'Regarder de nouveau',
  none: 'Latchkey n’a trouvé aucun autre accès à votre maison',
  noneOfSeen: 'Là où il a pu regarder, Latchkey n’a trouvé aucun autre accès à votre maison',
  what: {
    named: '{address} mène à votre maison sans votre serrure',
    everyName: 'Tout nom qui mène dans le tunnel « {tunnel} » atteint votre maison',
    'hidden-tunnel': 'Un Home Assistant répond à {address} sans votre serrure',
    'direct-record': '{address} mène à votre connexion internet',
    'former-url': 'Votre maison avait auparavant une autre adresse : {url}',
    'remote-ui': 'L’accès à distance de Home Assistant Cloud (Nabu Casa) est activé',
    app: 'L’application {name} tourne dans Home Assistant',
    'address-allowance': {
      address: 'Les visiteurs de l’adresse {value} peuvent contourner votre serrure',
      network: 'Les visiteurs du réseau {value} peuvent contourner votre serrure',
      provider: 'Les visiteurs du fournisseur {value} peuvent contourner votre serrure',
      country: 'Les visiteurs de ce pays peuvent contourner votre serrure : {value}',
    },
    'origin-rule': {
      shows: 'Une règle montre votre maison à {address} sans votre serrure',
      mayShow: 'Une règle montre peut-être votre maison à {address} sans votre serrure',
    },
    'port-forward': {
      certain: 'Votre routeur redirige le port {port} vers votre maison',
      likely: 'Votre routeur redirige peut-être le port {port} vers votre maison',
    },
    'every-port': {
      certain: 'Votre routeur redirige tous les ports vers votre maison, sauf ceux qu’il redirige ailleurs',
      likely:
        'Votre routeur redirige peut-être tous les ports vers votre maison, sauf ceux qu’il redirige ailleurs',
    },
    worker: {
      certain: 'Un programme chez Cloudflare montre votre maison à {address} sans votre serrure',
      likely: 'Un programme chez Cloudflare montre un Home Assistant à {address} sans votre serrure',
    },
    product: {
      certain: '{address} mène à votre maison sans votre serrure',
      likely: '{address} mène peut-être à votre maison sans votre serrure',
    },
  },
  why: {
    'tunnel-entry':
      'Elle passe par le tunnel « {tunnel} » vers {service}. Votre serrure ne couvre que votre propre adresse.',
    'hidden-tunnel': 'Elle passe par le tunnel « {tunnel} », réglé sur la machine où il tourne.',
    'direct-record':
      'Son enregistrement {type} contient {content}. Un port ouvert dans votre routeur y est ouvert à tout le monde.',
    'former-url': 'Quiconque la connaît peut y frapper, si elle mène encore à votre maison.',
    'remote-ui':
      'Il mène à votre page de connexion sans passer par Cloudflare. Il demande un mot de passe, mais pas de clé.',
    app: {
      duckdns:
        'Elle tient à jour un nom qui mène à votre connexion internet. Un port ouvert dans votre routeur y laisse entrer des visiteurs.',
      'nginx-proxy-manager':
        'Elle laisse passer des visiteurs jusqu’à votre maison. Ce qu’elle ouvre ne passe pas par votre serrure.',
      'nginx-proxy':
        'Elle laisse passer des visiteurs jusqu’à votre maison. Ce qu’elle ouvre ne passe pas par votre serrure.',
      cloudflared:
        'Elle gère un tunnel que ce compte Cloudflare ne montre pas. Ce qu’elle ouvre ne passe pas par votre serrure.',
    },
    'address-allowance': {
      'this-domain':
        'Une règle « IP Access rule » de ce domaine les autorise. Cloudflare ne leur demande pas de clé.',
      'every-domain':
        'Une règle « IP Access rule » de tout le compte les autorise. Cloudflare ne leur demande pas de clé.',
    },
    'origin-rule': {
      'origin-rule':
        'La règle « {name} » (Origin Rules) traite les visiteurs de cette adresse comme s’ils venaient à la vôtre.',
      'page-rule':
        'La règle pour {name} (Page Rules) traite les visiteurs de cette adresse comme s’ils venaient à la vôtre.',
    },
    'port-forward': {
      'the-internet':
        'À ce port, votre adresse publique mène à {leadsTo}. Les visiteurs n’y passent pas par votre serrure.',
      'another-router':
        'Il aboutit à {leadsTo}, sans passer par votre serrure. Un autre routeur se trouve devant celui-ci, et il arrête peut-être les visiteurs.',
    },
    worker: {
      route:
        'La route de Worker {pattern} y traite les requêtes. Votre serrure ne couvre que votre propre adresse.',
      snippet:
        'Le snippet « {pattern} » y traite les requêtes. Votre serrure ne couvre que votre propre adresse.',
    },
    product: {
      'load-balancer':
        'Un répartiteur de charge chez Cloudflare y mène. Votre serrure ne couvre que votre propre adresse.',
      spectrum:
        'Chez Cloudflare, Spectrum redirige ce port. Ce qui arrive par là ne passe pas par votre serrure.',
      'custom-hostname':
        'C’est un nom d’un autre domaine que le vôtre laisse entrer. Votre serrure ne couvre que votre propre adresse.',
    },
  },
  noted: 'Sa note dit : {note}.',
  labelled: 'Son nom est « {name} ».',
  likely: {
    'local-address':
      'Très probablement, c’est cette maison : son adresse locale est de celles que les maisons ont d’habitude.',
    'this-home': 'Très probablement, c’est cette maison.',
  },
  knock: {
    opens: {
      certain: 'Latchkey y a frappé sans clé, et votre maison a répondu.',
      likely: 'Latchkey y a frappé sans clé, et un Home Assistant a répondu.',
    },
    shut: 'Latchkey y a frappé sans clé, et a été refusé.',
    'no-answer': 'Latchkey y a frappé et n’a pas eu de réponse. Cela peut s’ouvrir de nouveau.',
    'not-tried': 'Latchkey ne peut pas y frapper d’ici.',
    inside:
      'De l’intérieur de votre maison, rien ne s’y est ouvert. Des visiteurs de l’extérieur peuvent peut-être entrer.',
  },
  next: {
    'tunnel-entry': 'Latchkey peut enlever cette entrée du tunnel. Toutes les autres entrées restent.',
    'hidden-tunnel': 'Latchkey peut supprimer l’enregistrement de ce nom.',
    'direct-record': 'Latchkey peut supprimer cet enregistrement. Fermez aussi le port dans votre routeur.',
    'former-url': 'Fermez le port dans votre routeur, et abandonnez l’ancien nom.',
    'remote-ui':
      'Pour le désactiver, ouvrez Paramètres, Home Assistant Cloud (ou Home Assistant Link) dans Home Assistant.',
    app: 'Si vous n’en avez plus besoin, arrêtez l’application. Fermez aussi le port dans votre routeur.',
    'address-allowance':
      'Pour fermer cet accès, ouvrez [Security], [Security rules], [IP Access rules] chez Cloudflare, et supprimez la règle.',
    'origin-rule':
      'Pour fermer cet accès, ouvrez [Rules] chez Cloudflare, et supprimez la règle ou enlevez-en cette adresse.',
    'port-forward':
      'Pour fermer cet accès, ouvrez les redirections de port ou l’UPnP dans votre routeur, et supprimez cette entrée.',
    worker:
      'Pour fermer cet accès, ouvrez [Workers Routes] ou [Snippets] de votre domaine chez Cloudflare, et enlevez-en cette adresse.',
    product: {
      'load-balancer':
        'Pour fermer cet accès, ouvrez [Load Balancing] chez Cloudflare, et supprimez ce répartiteur de charge.',
      spectrum:
        'Pour fermer cet accès, ouvrez [Spectrum] de votre domaine chez Cloudflare, et supprimez cette application.',
      'custom-hostname':
        'Pour fermer cet accès, ouvrez [Custom Hostnames] de votre domaine chez Cloudflare, et supprimez ce nom.',
    },
  },
  close: 'Fermer cet accès',
  closeNamed: 'Fermer cet accès : {name}',
  closing: 'Votre plan le ferme. Il reste fermé quand vous retirez Latchkey.',
  leave: 'Le laisser ouvert',
  leaveNamed: 'Le laisser ouvert : {name}',
  unseen: {
    title: 'Pas vérifié',
    'home-assistant': 'L’accès à distance de Home Assistant lui-même : Latchkey n’y est pas connecté.',
    tunnels: 'Les autres tunnels de votre compte Cloudflare : le jeton ne peut pas les lire.',
    'local-tunnels':
      'Les tunnels réglés sur leur propre machine : personne d’autre ne peut lire où ils mènent.',
    'public-address':
      'Les enregistrements qui mènent tout droit à votre maison : votre adresse publique n’est pas connue.',
    'further-doors': 'Il y a plus de noms que Latchkey n’en essaie.',
    'custom-rules':
      'Les règles personnalisées, clés et enregistrements de votre domaine : le jeton ne peut pas les lire.',
    'router-forwards':
      'La liste des ports que votre routeur redirige. Aucun routeur chez vous ne l’a montrée ici en entier.',
    'address-rules':
      'Les « IP Access rules », qui peuvent laisser des visiteurs contourner votre serrure. Un jeton avec [Firewall Services], [Read] les montre.',
    'origin-rules':
      'Les « [Origin Rules] », qui peuvent montrer votre maison ailleurs. Un jeton avec [Origin Rules], [Read] les montre.',
    'rewrite-rules':
      'Les règles qui changent ce qui est ouvert. Un jeton avec [Transform Rules], [Read] les montre.',
    'redirect-rules':
      'Les règles qui envoient des visiteurs ailleurs. Un jeton avec [Single Redirect], [Read] les montre.',
    'configuration-rules':
      'Les règles par lesquelles Cloudflare met des visiteurs à l’épreuve. Un jeton avec [Config Rules], [Read] les montre.',
    'page-rules': 'Les « [Page Rules] ». Un jeton avec [Page Rules], [Read] les montre.',
    'worker-routes':
      'Vos programmes chez Cloudflare. Un jeton avec [Workers Routes], [Read] montre où ils tournent.',
    'access-applications':
      'Les connexions Cloudflare Access devant votre adresse. Un jeton avec [Access: Apps and Policies], [Read] les montre.',
    'bulk-redirects':
      'Les « Bulk Redirects ». Un jeton avec [Bulk URL Redirects] et [Account Filter Lists], [Read] les montre.',
    snippets:
      'Les snippets, vos petits programmes chez Cloudflare. Un jeton avec [Snippets], [Read] les montre.',
    'load-balancers':
      'Les répartiteurs de charge. Un jeton avec [Load Balancers] et [Load Balancing: Monitors and Pools], [Read] les montre.',
    spectrum:
      'Spectrum, qui redirige des ports sans passer par votre serrure. Cloudflare ne l’a pas montré à Latchkey.',
    'custom-hostnames':
      'Les noms d’autres domaines que le vôtre laisse entrer. Cloudflare ne les a pas montrés à Latchkey.',
    'further-products':
      'Ce qui est dans vos listes d’adresses, et les Workers avec leur propre domaine. Latchkey ne les examine pas.',
    router:
      'Les ports ouverts à la main dans votre routeur : beaucoup de routeurs ne listent que ceux ouverts par des programmes.',
  },
};
