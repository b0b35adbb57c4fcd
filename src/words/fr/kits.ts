import type { kits as english } from '../en/kits.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const kits: WordsOf<typeof english> = {
  ownProxy: {
    title: 'LATCHKEY : VOTRE PROPRE PROXY INVERSE POUR https://{address}',
    begin: [
      'Un proxy inverse se tient entre internet et Home Assistant.',
      'Celui-ci s’ouvre pour les appareils qui ont l’une de vos clés, et pour personne d’autre.',
      'Clés qui ouvrent : {keysOn}. Clés désactivées : {keysOff}.',
    ],
    contents: 'CE QU’IL Y A ICI',
    place: {
      heading: '1. METTRE LES FICHIERS EN PLACE',
      copy: [
        'Copiez ce dossier dans {folder} sur l’ordinateur qui fait tourner le proxy.',
        'Ensuite, ne laissez personne d’autre que l’administrateur y regarder :',
      ],
      caddy:
        'Le Caddy d’un paquet tourne sous son propre utilisateur. C’est lui qui doit être propriétaire :',
      ownKey: [
        '{folder}/proxy.key est un secret : quiconque l’a peut se faire passer pour votre maison.',
        'Il n’ouvre rien. Supprimez la copie qui a servi à l’apporter.',
      ],
      noKey: [
        'Ce kit ne contient aucun secret. Votre client ACME crée la clé sur cet ordinateur.',
        'lets-encrypt.sh montre comment faire avec acme.sh. Lancez-le avant de démarrer le proxy.',
      ],
    },
    start: {
      heading: '2. DÉMARRER LE PROXY',
      docker: 'Avec Docker, dans ce dossier :',
      nginx: 'Ou avec le nginx d’un paquet. Il doit être en version 1.19.4 ou plus récente :',
      nginxExample: 'La deuxième ligne enlève la page d’exemple, qui écoute là où celui-ci doit écouter.',
      caddy: 'Ou avec le Caddy d’un paquet. Il doit être en version 2.6 ou plus récente :',
      traefik: 'Ou avec Traefik 3, installé à la main :',
    },
    home: {
      heading: '3. LE FAIRE CONNAÎTRE À HOME ASSISTANT',
      lines: [
        'Home Assistant refuse ce qui arrive par un proxy qu’il ne connaît pas.',
        'Dans les versions récentes, c’est dans Paramètres, Système, Réseau.',
        'Dans les autres, ajoutez les lignes de configuration.yaml au fichier de ce nom, et redémarrez Home Assistant.',
      ],
    },
    router: {
      heading: '4. OUVRIR UN SEUL PORT DANS VOTRE ROUTEUR',
      lines: [
        'Redirigez le port TCP {https} vers {proxyAddress}, port {https}. Ne redirigez rien d’autre.',
        'Le port {http} ne sert qu’aux personnes qui, chez vous, omettent le https://.',
        'Si un port mène à Home Assistant lui-même, fermez-le : ce serait un chemin qui contourne la serrure.',
        'Certains fournisseurs ne donnent pas d’adresse IPv4 publique. Un port redirigé n’y atteint personne.',
        'public-address.txt dit comment le nom trouve votre maison.',
      ],
    },
    devices: {
      heading: '5. LAISSER ENTRER LES APPAREILS',
      keys: 'Chaque appareil a besoin de sa propre clé, que Latchkey remet. Aucune n’est ici.',
      trust: [
        'Chaque appareil doit aussi faire confiance à votre maison : installez-y d’abord trust-this-home.crt.',
        'Ce fichier se porte garant de {hostname} seul, et d’aucun autre endroit.',
      ],
    },
    lost: {
      heading: 'QUAND UN APPAREIL EST PERDU',
      lines: [
        'Désactivez sa clé dans Latchkey, créez de nouveau ce kit, et copiez-le par-dessus l’ancien.',
        'Puis REDÉMARREZ le proxy. Un simple rechargement laisse vivre les connexions déjà ouvertes.',
      ],
      traefik: [
        'Traefik n’a pas de liste de clés. Ici, il reconnaît chaque appareil à son propre certificat, dans allowed-devices.pem.',
        'Celui qui n’y est pas n’entre pas.',
      ],
      until:
        'Tant que les nouveaux fichiers ne sont pas en place et le proxy pas redémarré, la clé perdue ouvre.',
    },
    know: {
      heading: 'BON À SAVOIR',
      lines: [
        'Le proxy est exposé à internet. Tenez-le à jour, et son ordinateur aussi.',
        'Alexa, Google Assistant et les webhooks venus de l’extérieur n’ont pas de clé : ils n’entrent donc pas.',
      ],
      ownCertificate: [
        'Le certificat du proxy est valable environ deux ans. Créez de nouveau ce kit avant.',
        'Certains programmes ne font confiance à aucune autorité privée. Ils affichent un avertissement ou refusent.',
      ],
      acme: 'Votre client ACME renouvelle le certificat. S’il s’arrête, votre adresse s’arrête aussi.',
    },
    files: {
      'nginx.conf': 'comment nginx doit fonctionner',
      Caddyfile: 'comment Caddy doit fonctionner',
      'traefik.yml': 'comment Traefik doit démarrer',
      'traefik-routes.yml': 'comment Traefik doit fonctionner',
      'device-authority.crt': 'à quoi le proxy reconnaît vos clés. Ne l’installez pas sur des appareils',
      'switched-off.crl': 'les clés qui n’ouvrent plus',
      'allowed-devices.pem': 'les certificats des appareils qui peuvent entrer',
      'proxy.crt': 'le certificat du proxy',
      'proxy.key': 'SECRET : la clé du proxy',
      'trust-this-home.crt': 'à installer sur chaque appareil',
      'configuration.yaml': 'ce qu’il faut ajouter au fichier de ce nom dans Home Assistant',
      'address-at-home.txt': 'comment le nom mène au proxy chez vous',
      'public-address.txt': 'comment le nom mène à votre maison de l’extérieur',
      'update-address.sh': 'tient à jour l’adresse publique',
      'lets-encrypt.sh': 'obtient le certificat du proxy, avec acme.sh',
      'compose.yaml': 'le proxy comme conteneur',
    },
    atHome: {
      hosts: [
        'Ajoutez cette ligne au fichier des noms de chaque ordinateur chez vous.',
        'C’est /etc/hosts, et C:\\Windows\\System32\\drivers\\etc\\hosts sous Windows.',
        'Les téléphones n’ont pas de tel fichier.',
      ],
      dnsmasq: ['Ajoutez cette ligne à la configuration de dnsmasq, et redémarrez-le.'],
      openwrt: ['Exécutez ces lignes sur le routeur, par SSH.'],
      piHole: ['Dans Pi-hole, ouvrez [Settings], [Local DNS Records], et ajoutez :'],
      adGuardHome: ['Dans AdGuard Home, ouvrez [Filters], [DNS rewrites], et ajoutez :'],
      opnsense: ['Dans OPNsense, ouvrez [Services], [Unbound DNS], [Overrides], et ajoutez un hôte :'],
    },
    fromOutside: {
      duckdns: [
        'Mettez votre jeton DuckDNS dans le fichier duckdns.token de ce dossier, et rien d’autre.',
        'Cette ligne lance la mise à jour toutes les cinq minutes. Mettez-la dans /etc/cron.d/latchkey :',
      ],
      desec: [
        'Mettez un jeton deSEC dans le fichier desec.token de ce dossier, et rien d’autre.',
        'Cette ligne lance la mise à jour toutes les cinq minutes. Mettez-la dans /etc/cron.d/latchkey :',
      ],
      cloudflare: [
        'Créez cet enregistrement chez Cloudflare, avec votre adresse IPv4 publique pour contenu.',
        'L’intégration Cloudflare de Home Assistant le tient à jour quand l’adresse change.',
        'Son jeton peut modifier le DNS de ce seul domaine, et rien d’autre.',
      ],
      fixedAddress: [
        'Créez cet enregistrement là où est votre domaine, avec votre adresse IPv4 publique fixe :',
      ],
      elsewhere: [
        'Faites pointer ce nom vers votre adresse IPv4 publique, par votre routeur ou votre fournisseur DNS :',
      ],
    },
    letsEncrypt: {
      known:
        'Définissez d’abord les variables que demande acme.sh avec {provider}. Exécutez en tant que root.',
      told: 'Exécutez en tant que root, suivi du nom que donne acme.sh à votre fournisseur DNS.',
    },
  },
  origin: {
    title: 'LATCHKEY : LE PROXY INVERSE POUR https://{hostname}',
    begin: [
      'Cloudflare demande une clé à chaque visiteur, et amène à ce proxy inverse quiconque en a une.',
      'Le proxy ne laisse entrer que Cloudflare : d’après ses réseaux, et d’après un certificat que seul votre compte possède.',
      'Respectez l’ordre : d’abord le proxy, ensuite le port du routeur.',
    ],
    place: {
      heading: '1. METTRE LES FICHIERS EN PLACE',
      copy: [
        'Copiez ce dossier dans {folder} sur l’ordinateur qui fait tourner le proxy.',
        'Ensuite, ne laissez personne d’autre que l’administrateur y regarder :',
      ],
      caddy:
        'Un Caddy qui ne tourne pas sous root doit recevoir les fichiers : attribuez-les à son utilisateur avec chown.',
      ownKey:
        'origin.key est un secret. Supprimez toute autre copie de ce dossier une fois celui-ci en place.',
      noKey: 'C’est à vous d’obtenir le certificat, de Let’s Encrypt par exemple, par son défi DNS.',
    },
    start: {
      heading: '2. DÉMARRER LE PROXY',
      docker: 'Avec Docker :',
      others: 'Un nginx ou un Caddy à vous prend à la place le fichier de configuration de ce dossier.',
    },
    router: {
      heading: '3. OUVRIR UN SEUL PORT DU ROUTEUR',
      port: 'TCP {port} vers {place}, et rien d’autre.',
      place: 'l’ordinateur qui fait tourner le proxy',
      places: '{one} et {other}',
      networks:
        'Là où le routeur sait distinguer d’où vient quelqu’un, ne laissez entrer que les réseaux de Cloudflare :',
      stayRight: [
        'Ils changent rarement. Latchkey montre, pour chaque routeur, comment la liste reste à jour.',
        'Pour OpenWrt, les fichiers sont dans ce dossier.',
      ],
    },
    home: {
      heading: '4. FAIRE EN SORTE QUE HOME ASSISTANT SE FIE AU PROXY',
      setting:
        'Paramètres, Système, Réseau, Serveur HTTP : activez « Faire confiance à X-Forwarded-For », et ajoutez comme proxys de confiance :',
      place: 'l’adresse de cet ordinateur sur votre propre réseau',
      before:
        'Avant la version 2026.8, cela se trouve dans un fichier. Latchkey montre comment, et peut ensuite le faire pour vous.',
    },
    follow: {
      heading: '5. FAIRE EN SORTE QUE LE NOM SUIVE VOTRE MAISON',
      lines: [
        'Si votre adresse publique change, quelque chose chez vous doit le dire à Cloudflare.',
        '{file} est un conteneur qui s’en charge.',
        'Créez-lui son propre jeton : Zone, Zone, [Read] et Zone, DNS, Modifier, pour ce seul domaine. Jamais la Global API Key.',
        'Mettez-le dans un fichier nommé cloudflare-ddns.env, à côté, en une seule ligne : CLOUDFLARE_API_TOKEN=…',
        'Puis démarrez-le :',
      ],
    },
    keep: {
      heading: 'CE QUI DOIT RESTER À JOUR',
      lines: [
        'La liste des réseaux dans la configuration du proxy est telle qu’elle était quand ce dossier a été enregistré.',
        'Quand Cloudflare en ajoute un, les visites qui arrivent par lui sont refusées. Enregistrez alors de nouveau ce dossier.',
      ],
      ownCertificate:
        'Seul Cloudflare se fie à origin.pem. Chez vous, utilisez l’adresse intérieure de votre maison.',
    },
  },
};
