import type { checkLocks as english } from '../en/check-locks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** What an answer means when another one was hoped for. The rest reads the same either way. */
const instead: WordsOf<typeof english.instead> = {
  answered: 'Votre maison a répondu là où elle ne devait pas.',
  upgraded: 'Une connexion en direct s’est ouverte là où elle ne devait pas.',
  blocked:
    'Cloudflare a refusé cette clé. Soit la serrure ne la connaît pas encore, soit elle a été désactivée.',
  redirected: 'La requête a été renvoyée vers la même adresse.',
  resolved: 'Le nom est connu, mais on en attendait davantage.',
};

/** The one next thing to do. */
const next: WordsOf<typeof english.next> = {
  answered: 'Revoyez le plan et mettez en place ce qui manque.',
  upgraded: 'Revoyez le plan et mettez en place ce qui manque.',
  blocked: 'Attendez une minute et réessayez. Si cela échoue encore, revoyez le plan.',
  redirected: 'Sous « Protection supplémentaire » du plan, activez « Chiffrer tout le trajet ».',
  resolved: 'Réessayez dans une minute.',
  'not-resolved': 'Attendez quelques minutes, puis réessayez.',
  'resolves-elsewhere':
    'Regardez les enregistrements DNS de votre domaine chez Cloudflare, ou choisissez une autre adresse.',
  'name-unreliable':
    'Là où vous payez le domaine, cherchez DNSSEC et retirez l’ancien enregistrement DS, ou désactivez DNSSEC. Puis attendez une heure.',
  'resolver-blocked':
    'Essayez depuis un autre réseau. Si un filtre comme Pi-hole tourne ici, laissez passer cloudflare-dns.com ou dns.google.',
  'no-connection': 'Vérifiez qu’une page web s’ouvre sur cet ordinateur, puis réessayez.',
  'edge-unreachable':
    'Essayez depuis un autre réseau, comme le partage de connexion d’un téléphone. Si cela marche là, votre fournisseur ou un pare-feu bloque Cloudflare.',
  'no-certificate':
    'Dans le tableau de bord de Cloudflare, ouvrez SSL/TLS, [Edge Certificates]. [Universal SSL] doit être activé. Un nouveau certificat peut demander jusqu’à une journée.',
  'connection-inspected':
    'Essayez depuis un autre réseau, ou dites à votre antivirus de ne pas toucher à cette adresse.',
  'clock-wrong': 'Réglez la date et l’heure de cet ordinateur, puis réessayez.',
  'tls-failed':
    'Réessayez depuis un autre réseau. Si cela échoue encore, regardez SSL/TLS dans le tableau de bord de Cloudflare.',
  challenged:
    'Dans le tableau de bord de Cloudflare, désactivez [Bot Fight Mode] et les challenges pour cette adresse. Puis réessayez.',
  'refused-at-edge':
    'Dans le tableau de bord de Cloudflare, ouvrez [Security]. Regardez [IP Access rules] et [Browser Integrity Check], et laissez passer cette adresse.',
  'rate-limited':
    'Attendez dix minutes, puis réessayez. Si cela échoue encore, regardez les « [Rate limiting rules] » dans le tableau de bord de Cloudflare.',
  'access-in-front':
    'Dans le tableau de bord de Cloudflare, ouvrez [Zero Trust], [Access], [Applications]. Supprimez l’application pour cette adresse, ou donnez-lui une règle avec l’action [Bypass] pour tous. La serrure reste.',
  'worker-in-front':
    'Dans le tableau de bord de Cloudflare, ouvrez [Workers Routes] pour votre domaine et enlevez-en cette adresse.',
  'sent-elsewhere':
    'Dans le tableau de bord de Cloudflare, ouvrez [Rules], et regardez [Redirect Rules], [Bulk Redirects] et [Page Rules]. L’une d’elles attrape cette adresse.',
  'redirect-loop': 'Sous « Protection supplémentaire » du plan, activez « Chiffrer tout le trajet ».',
  misdirected: 'Réessayez dans une minute. Si cela échoue encore, choisissez une autre adresse.',
  'record-refused': 'Revoyez le plan et mettez en place ce qui manque.',
  'server-behind': 'Revoyez le plan et mettez en place ce qui manque. L’adresse doit mener au chemin privé.',
  'origin-closed': 'Avec un tunnel, revoyez le plan. Sans tunnel, démarrez votre proxy inverse.',
  'origin-unreachable': 'Avec un tunnel, revoyez le plan. Sans tunnel, ouvrez le port de votre routeur.',
  'origin-not-secure': 'Avec un tunnel, revoyez le plan. Sans tunnel, vérifiez votre proxy inverse.',
  'origin-certificate-unknown':
    'Avec un tunnel, revoyez le plan. Sans tunnel, vérifiez le certificat de votre proxy inverse.',
  'origin-refuses-edge':
    'Avec un tunnel, revoyez le plan. Sans tunnel, enregistrez de nouveau le dossier de votre proxy inverse.',
  'tunnel-down': 'Démarrez le connecteur chez vous, puis réessayez.',
  'no-such-service': 'Revoyez le plan et mettez en place ce qui manque.',
  'home-silent':
    'Vérifiez l’adresse de votre maison. Le connecteur ne connaît peut-être pas les noms comme homeassistant.local : tapez plutôt des nombres, comme http://192.168.1.10:8123.',
  'home-refuses-proxy':
    'Faites en sorte que Home Assistant fasse confiance au chemin. « Relier votre maison » vous dit comment.',
  'home-banned':
    'Ouvrez « Pourquoi est-ce que je n’arrive pas à entrer ? ». Vous y verrez comment laisser de nouveau entrer cette adresse. Depuis un autre réseau, vous entrez encore.',
  'home-failed': 'Ouvrez Home Assistant chez vous et regardez Paramètres, Système, Journaux. Puis réessayez.',
  'socket-refused':
    'Faites passer le connecteur en HTTP/2. C’est dans « Relier votre maison », sous « Comment le connecteur appelle vers l’extérieur ».',
  'not-home-assistant': 'Vérifiez l’adresse de votre maison.',
  'service-answered': 'Revoyez le plan et mettez en place ce qui manque.',
  'service-silent':
    'Vérifiez que le service tourne chez vous. Sur la page de votre maison, vérifiez où mène cette adresse.',
  'certificate-of-edge': 'Il n’y a rien à faire.',
  'certificate-of-origin':
    'Dans le tableau de bord de Cloudflare, ouvrez DNS et mettez cet enregistrement sur « [Proxied] ». Puis réessayez.',
  'origin-refused': 'Il n’y a rien à faire.',
  'origin-partly-tried': 'Il n’y a rien à faire.',
  'origin-shut': 'Il n’y a rien à faire.',
  'origin-silent': 'Il n’y a rien à faire.',
  open: 'Revoyez le plan et mettez en place ce qui manque. D’ici là, arrêtez le connecteur chez vous.',
  'unexpected-answer':
    'Ouvrez l’adresse dans un navigateur, sur un appareil qui a une clé. Ce que vous y voyez, avec le détail technique, en dit plus.',
};

/** The same for a home without a tunnel, where it is something else. */
const nextWithoutTunnel: WordsOf<typeof english.nextWithoutTunnel> = {
  'server-behind': 'Vérifiez que votre proxy inverse tourne, et regardez son journal.',
  'origin-closed': 'Démarrez votre proxy inverse, et vérifiez que le port du routeur y mène.',
  'origin-unreachable':
    'Ouvrez le port de votre routeur. S’il est ouvert, votre adresse publique a peut-être changé. Vérifiez ce qui tient le nom à jour.',
  'origin-not-secure':
    'Démarrez votre proxy inverse avec les fichiers du dossier, et ne laissez aucun autre programme utiliser son port.',
  'origin-certificate-unknown': 'Donnez à votre proxy inverse le certificat du dossier, puis redémarrez-le.',
  'origin-refuses-edge':
    'Enregistrez de nouveau le dossier de votre proxy inverse, et démarrez le proxy avec lui.',
  'home-silent':
    'Vérifiez que Home Assistant tourne, et que votre proxy inverse a la bonne adresse pour lui.',
  'home-refuses-proxy':
    'Faites en sorte que Home Assistant fasse confiance à votre proxy inverse. « Votre proxy inverse » vous dit comment.',
  'socket-refused':
    'Faites transmettre les WebSockets à votre proxy inverse, comme le fait le fichier du dossier.',
  open: 'Revoyez le plan et mettez en place ce qui manque. D’ici là, fermez le port de votre routeur.',
};

/** What some answers say of such a home. */
const insteadWithoutTunnel: WordsOf<typeof english.insteadWithoutTunnel> = {
  'home-silent': 'Votre proxy inverse répond, mais ne trouve pas Home Assistant.',
  'home-refuses-proxy':
    'Home Assistant refuse ce qui vient de votre proxy inverse. Il doit d’abord lui faire confiance.',
};

export const checkLocks: WordsOf<typeof english> = {
  instead,
  next,
  nextWithoutTunnel,
  insteadWithoutTunnel,
  heading: 'Vérifier toutes les serrures',
  lead: 'Latchkey frappe à {address} de l’extérieur : avec une clé, sans clé, et avec des clés qui ne doivent pas ouvrir.',
  list: 'Serrures',
  listAt: 'Serrures à {address}',
  start: 'Essayer toutes les serrures',
  startFact: 'Il ne fait que frapper. Rien n’est modifié',
  running: {
    heading: 'Essai de toutes les serrures',
    lead: 'Chacune est essayée de l’extérieur, comme le ferait un inconnu.',
    fact: '{done} essayées sur {count}',
    usually:
      'Cela prend en général quelques secondes. Après une nouvelle mise en place, il faut parfois une minute pour que Cloudflare soit au courant partout.',
    again: 'Recommencer',
    stillSaw: 'Pas encore : {saw} Nouvel essai.',
  },
  passed: {
    heading: 'Toutes les serrures tiennent',
    lead: 'Vos clés ouvrent {address}, et personne n’est entré sans clé.',
    fact: 'Ensuite : remettre les clés',
    onwards: 'Remettre les clés',
    count:
      '{count, plural, one {{count} serrure essayée, et elle tient} other {{count} serrures essayées, {count} tiennent}}',
    some: 'Serrures qui tiennent : {held} sur {count}',
    triedWithoutKeys: 'Sans clé, avec celle d’un inconnu, et avec une clé désactivée.',
    tried: 'Avec chaque clé, sans clé, avec celle d’un inconnu, et avec une clé désactivée.',
  },
  besides: {
    heading: 'Toutes les serrures tiennent, mais il y a peut-être un autre accès',
    lead: 'Latchkey a essayé, et personne n’est entré à {address} sans clé. Ce qui figure ici peut encore laisser entrer quelqu’un.',
  },
  unproven: {
    heading: 'Personne n’est entré sans clé',
    lead: 'Latchkey n’a pas pu vérifier si vos clés ouvrent {address} : aucune d’elles n’est sur cet ordinateur.',
  },
  failed: {
    heading: '{count, plural, one {{count} serrure est à vérifier} other {{count} serrures sont à vérifier}}',
    lead: 'Voici ce que Latchkey a vu, et ce qu’il faut faire ensuite.',
    open: {
      heading: 'Le portail ne tient pas',
      lead: 'Quelqu’un pourrait entrer sans clé valable. Occupez-vous d’abord de cela.',
    },
    again: 'Essayer de nouveau toutes les serrures',
    fact: 'Rien n’a été modifié',
    concerns: 'Constaté ici : {names}',
    to: {
      plan: 'Revoir le plan',
      settings: 'Montrer les réglages',
      'find-home': 'Vérifier l’adresse de votre maison',
      'choose-address': 'Choisir une autre adresse',
      'connect-home': 'Aller à « Relier votre maison »',
    },
  },
  before: 'Au dernier essai, le {when}, toutes les serrures tenaient.',
  again: 'Réessayer',
  state: {
    waiting: 'Pas encore essayée',
    running: 'Essai en cours',
    passed: 'Comme il faut',
    failed: 'Pas comme il faut',
  },
  exposed: {
    none: 'Aucune requête sans clé n’a atteint la maison.',
    some: '{count, plural, one {{count} requête sans clé a atteint la maison.} other {{count} requêtes sans clé ont atteint la maison.}}',
    why: 'L’entraînement compte chaque requête à la maison fictive.',
  },
  technical: 'Ce qui a été constaté',
  technicalRow: '{name} : {saw}',
  connecting: 'Lecture des derniers résultats',
};
