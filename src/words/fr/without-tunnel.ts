import type { withoutTunnel as english } from '../en/without-tunnel.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** A home that Cloudflare visits at its public address: where that is chosen. */
const choose: WordsOf<typeof english.choose> = {
  ask: 'Je ne peux pas ou ne veux pas utiliser de tunnel',
  why: 'Cloudflare peut aussi atteindre votre maison à son adresse publique. La serrure et les clés sont les mêmes.',
  open: 'Se passer de tunnel',
  chosen: 'Sans tunnel : Cloudflare atteint votre maison à {addresses}.',
  chosenWhy: 'Votre routeur redirige un port vers un proxy inverse chez vous.',
  change: 'Modifier',
  tunnel: 'Utiliser quand même un tunnel',
  heading: 'Sans tunnel, Cloudflare devant',
  lead: 'Cloudflare demande la clé, puis va à l’adresse publique de votre maison.',
  know: 'Ce que cela signifie',
  points: {
    port: 'Un port de votre routeur reste ouvert. Avec un tunnel, aucun ne l’est, car c’est votre maison qui appelle Cloudflare.',
    proxy:
      'Il vous faut un proxy inverse : un petit programme sur une machine toujours allumée. Latchkey crée ses fichiers.',
    lock: 'Le proxy inverse ne laisse entrer que Cloudflare. Toute autre personne qui frappe au port est refusée.',
    known: 'Cloudflare connaît l’adresse de votre maison. Les visiteurs ne la voient pas.',
    shared:
      'Il vous faut votre propre adresse publique. Les maisons derrière CGNAT ou DS‑Lite n’en ont pas en IPv4.',
  },
  look: {
    asking: 'Latchkey demande à Cloudflare comment il voit cet ordinateur',
    usually: 'Cela prend en général une ou deux secondes.',
    seen: 'Cloudflare voit cet ordinateur à {addresses}. C’est l’adresse de votre maison si vous êtes chez vous en ce moment, sans VPN.',
    unseen: 'Latchkey n’a pas pu savoir comment Cloudflare voit cet ordinateur. Tapez l’adresse vous-même.',
    seenIpv6:
      'En IPv6, Cloudflare voit cet ordinateur à {address}. Si le proxy inverse est une autre machine, il a une autre adresse.',
  },
  ipv4: {
    label: 'Adresse IPv4 publique',
    hint: 'L’adresse de votre routeur, telle qu’internet la voit. Laissez vide si vous n’en avez pas.',
  },
  ipv6: {
    label: 'Adresse IPv6 publique',
    hint: 'L’adresse de la machine du proxy inverse elle-même. Laissez vide si vous n’en avez pas besoin.',
  },
  router: {
    ask: 'Vérifier si votre maison a cette adresse pour elle seule',
    label: 'L’adresse que montre votre routeur',
    hint: 'Sur la page du routeur, elle s’appelle adresse WAN, internet ou IPv4. Un port ne peut être ouvert que sur une adresse à vous.',
    verdict: {
      same: 'Les deux sont identiques : le routeur a lui-même cette adresse. Une fois le port ouvert, Latchkey voit si des visiteurs arrivent.',
      shared:
        'Celle-ci est partagée : votre fournisseur met beaucoup de maisons derrière une seule adresse (CGNAT, DS‑Lite). Aucun port ne peut être ouvert. Utilisez un tunnel, ou demandez une adresse publique à votre fournisseur.',
      private:
        'C’est une adresse privée. Si elle vient d’un autre de vos routeurs, ouvrez le port sur les deux. Si elle vient de votre fournisseur, aucun port ne peut être ouvert.',
      differs:
        'Les deux ne sont pas identiques. Quelque chose se trouve peut-être entre les deux, et alors un port ouvert n’aide pas. Demandez d’abord à votre fournisseur.',
      'other-family':
        'C’est de l’IPv6. Comparez l’adresse IPv4. Si le routeur n’en montre pas, la vôtre est partagée (DS‑Lite).',
      'no-address':
        'Ce n’est pas une adresse. Si le routeur n’en montre pas, votre IPv4 est partagée (DS‑Lite).',
    },
  },
  unfit: {
    private: 'Cette adresse appartient à un réseau domestique. Personne ne peut l’atteindre de l’extérieur.',
    shared:
      'Un fournisseur partage cette adresse entre beaucoup de maisons. Personne ne peut atteindre la vôtre par elle.',
    special: 'Personne ne peut atteindre cette adresse de l’extérieur.',
    none: 'Ce n’est pas une adresse qui convient ici. Une IPv4 ressemble à 203.0.113.80, une IPv6 à 2001:db8::1.',
  },
  signer: {
    label: 'Comment Cloudflare reconnaît-il votre proxy inverse ?',
    'origin-ca': 'Un certificat de Cloudflare',
    originCaDetail:
      'Latchkey l’obtient lors de la mise en place. Il est valable 15 ans, et seul Cloudflare lui fait confiance.',
    own: 'Mon propre certificat',
    ownDetail: 'Vous en avez déjà un pour ce nom, ou vous l’obtenez de Let’s Encrypt avec une entrée DNS.',
  },
  port: 'Cloudflare vient au port 443, et Latchkey n’en propose pas d’autre. Si une autre machine a besoin de ce port, ou si votre fournisseur le bloque, utilisez un tunnel.',
  go: 'Se passer de tunnel',
  fact: 'Rien ne change avant votre accord',
  missing: 'Tapez une adresse pour continuer',
  back: 'Retour à l’adresse',
};

/** The same where the home is connected. */
const connect: WordsOf<typeof english.connect> = {
  heading: 'Votre proxy inverse',
  lead: 'Un petit programme chez vous laisse entrer Cloudflare, et personne d’autre. Démarrez-le d’abord, puis ouvrez le port.',
  fact: {
    waiting: 'S’ouvre quand votre proxy inverse répond',
    connected: 'Ensuite : essayer toutes les serrures de l’extérieur',
    refused: 'Votre proxy répond, mais Home Assistant le refuse encore',
  },
  technical:
    'Nom technique : proxy inverse avec [Authenticated Origin Pulls], derrière un enregistrement DNS « proxied ».',
  status: {
    title: 'Le chemin vers votre maison',
    asking: 'Latchkey essaie le chemin vers votre maison',
    askingUsually: 'Cela prend en général quelques secondes.',
    lost: 'Latchkey l’a perdu de vue. Voici ce qu’il a vu en dernier.',
    none: 'Votre adresse ne mène pas encore chez vous',
    noneDetail: 'Elle le fera une fois la mise en place terminée.',
    build: 'Aller à « Relire et mettre en place »',
    coming: 'Latchkey essaie le chemin vers votre maison',
    comingDetail: 'Il faut un moment pour qu’un nouveau nom soit connu.',
    closed: 'Votre maison refuse la connexion',
    closedDetail:
      'Quelque chose répond à votre adresse publique et dit non. Le plus souvent, le proxy inverse ne tourne pas, ou le port mène à une autre machine.',
    unreachable: 'Personne ne répond à votre adresse publique',
    unreachableDetail:
      'Le port est peut-être fermé dans le routeur, ou l’adresse a peut-être changé. Latchkey vérifie à quelques secondes d’intervalle.',
    'not-secure': 'Votre maison et Cloudflare n’arrivent pas à s’accorder sur une connexion',
    notSecureDetail:
      'L’établissement de la connexion a échoué, ou aucune réponse correcte n’est venue (erreur 525 ou 520). Le plus souvent, un autre programme occupe ce port, ou les fichiers viennent d’un dossier plus ancien.',
    certificate: 'Cloudflare ne fait pas confiance au certificat de votre proxy',
    certificateDetail:
      'Erreur 526. Donnez au proxy le certificat du dossier, ou un certificat auquel tout le monde fait confiance, pour ce nom précis.',
    'refuses-cloudflare': 'Votre proxy prend Cloudflare pour un inconnu',
    refusesCloudflareDetail:
      'Le plus souvent, il lui manque le certificat de Cloudflare, ou il ne connaît pas son réseau. Enregistrez de nouveau le dossier et démarrez le proxy avec lui.',
    'finds-nobody': 'Votre proxy répond, mais ne trouve pas Home Assistant',
    findsNobodyDetail:
      'Il frappe à {home}. Vérifiez que Home Assistant tourne, et que cette adresse est la bonne.',
    'not-trusting': 'Home Assistant refuse votre proxy',
    notTrustingDetail:
      'Votre proxy fonctionne. Il faut d’abord dire à Home Assistant de lui faire confiance.',
    connected: 'Votre maison est reliée',
    connectedDetail: 'Home Assistant répond par Cloudflare et votre proxy.',
    turned: 'Quelqu’un à votre adresse publique refuse les inconnus',
    turnedDetail:
      'C’est ce qu’il faut. On n’a pas pu voir s’il laisse entrer Cloudflare : cet ordinateur n’a pas de clé de cette maison.',
    open: 'Votre adresse publique laisse entrer des gens qui contournent Cloudflare',
    openDetail:
      'Fermez maintenant le port du routeur. Démarrez le proxy avec les fichiers du dossier, puis rouvrez le port.',
    'knock-silent': 'Vu d’ici, rien ne répond à votre adresse publique',
    knockSilentDetail:
      'Certains routeurs ne laissent pas revenir une connexion partie de l’intérieur. Cet ordinateur n’a pas de clé de cette maison : rien d’autre ne peut être essayé.',
    wrong: 'Home Assistant ne répond pas encore',
    blocked: 'Cloudflare refuse cette clé',
    blockedDetail:
      'C’est la serrure qui décide d’abord. Il lui faut parfois une minute pour connaître une nouvelle clé.',
  },
  steps: {
    asking: 'Latchkey demande ses réseaux à Cloudflare',
    where: {
      title: 'Où il tourne',
      label: 'Adresse du proxy inverse chez vous',
      hint: 'Son numéro sur votre propre réseau, par exemple 192.168.1.40. Votre routeur y redirige le port.',
      wrong: 'Tapez le numéro de la machine sur votre propre réseau, par exemple 192.168.1.40.',
      save: 'Utiliser cette adresse',
      saved: 'Votre proxy est à {address}.',
    },
    files: {
      title: 'Ses fichiers',
      label: 'Quel programme ?',
      nginx: 'nginx',
      nginxDetail: 'Connu partout',
      caddy: 'Caddy',
      caddyDetail: 'Un seul petit fichier',
      save: 'Enregistrer le dossier',
      saving: 'Enregistrement',
      again: 'L’enregistrer de nouveau',
      saved: 'Enregistré sous {fileName}.',
      browser: 'Votre navigateur enregistre {fileName}.',
      secret:
        'L’un de ses fichiers est la clé privée du proxy. Elle n’apparaît jamais dans cette fenêtre. Supprimez les autres copies une fois qu’elle est en place.',
      noSecret: 'Aucune clé privée ne s’y trouve : votre propre certificat reste où il est.',
      start:
        'Copiez le dossier sur cette machine, sous {folder}, et lancez-y ceci. Le README.txt qu’il contient en dit plus.',
      networks:
        'Le proxy laisse entrer les réseaux de Cloudflare, tels que Cloudflare les indique aujourd’hui. Ils changent rarement. Si votre maison ne s’ouvre plus, enregistrez de nouveau le dossier.',
    },
    router: {
      title: 'Le port du routeur',
      lead: 'TCP {port} vers {to}, une fois que le proxy tourne. La serrure avant la porte.',
      nowhere: 'Tapez d’abord l’adresse du proxy ci-dessus. Le routeur y redirige le port.',
      machine: 'la machine du proxy',
      choose: 'Votre routeur',
      'by-fetched-list':
        'Il sait ne laisser entrer que Cloudflare, et tient lui-même la liste à jour. Créez d’abord un alias de ce genre, et choisissez-le comme source de la redirection de port :',
      alias: '{name}, du type « {type} », lu chaque jour',
      'by-script':
        'Il sait ne laisser entrer que Cloudflare. Ces fichiers contiennent la règle, et un script récupère la liste chaque nuit. Ils sont aussi dans le dossier.',
      'by-list-kept-by-hand':
        'Il sait ne laisser entrer que Cloudflare, avec une liste que vous tenez. Faites-en une liste de réseaux et choisissez-la comme source :',
      byHandLater:
        'Regardez cloudflare.com/ips de temps en temps. Un réseau qui manque ici ne peut pas vous atteindre.',
      'not-at-all':
        'Il ne sait pas dire d’où vient quelqu’un. Le port est ouvert à tous, et seul votre proxy refuse les inconnus.',
      another: 'Un autre routeur',
      anotherWhy:
        'Redirigez le port vers votre proxy. S’il peut filtrer selon la source, ne laissez entrer que les réseaux de cloudflare.com/ips.',
      commands: 'Puis lancez ceci sur le routeur, une fois :',
      guide: 'Montrer chaque étape de la redirection de port',
    },
    follow: {
      title: 'Quand votre adresse publique change',
      lead: 'Quelque chose chez vous doit le dire à Cloudflare. Si votre fournisseur vous donne une adresse fixe, il n’y a rien à faire.',
      token:
        'Il lui faut son propre jeton : [Zone · Zone · Read] et Zone · DNS · Modifier, pour ce seul domaine. Jamais la Global API Key.',
      'home-assistant':
        'L’intégration « Cloudflare » de Home Assistant lui-même tient à jour l’adresse IPv4 de {record}.',
      container:
        'Ou un conteneur s’en charge, aussi en IPv6. Le fichier {file} du dossier le démarre, comme le dit README.txt.',
      guide: 'Montrer chaque étape',
    },
  },
  trust: {
    propose: 'Votre proxy est à {networks}',
    proposeWhy:
      'Faites en sorte que Home Assistant lui fasse confiance. Vous voyez d’abord le plan, et Home Assistant redémarre une fois.',
    go: 'Faire confiance à {networks}',
    detail: 'Ne lui faites confiance que si votre proxy inverse tourne à cette adresse.',
  },
  practice: {
    title: {
      proxy: 'À l’entraînement, il n’y a pas de proxy à démarrer',
      file: 'À l’entraînement, il n’y a pas de fichier à écrire',
    },
    why: 'Latchkey peut jouer la personne à la maison : il démarre le proxy et ouvre le port.',
    whyFile: 'Latchkey peut jouer la personne à la maison.',
    play: 'Laisser Latchkey jouer le rôle de la maison',
    playing: 'Latchkey joue son rôle',
  },
  forReal: 'Montrer ce que vous feriez pour de vrai',
  again: 'Revoir les étapes',
};

/** The same on the overview of a home that stands. */
const stands: WordsOf<typeof english.stands> = {
  atHome: {
    direct:
      'Sur votre propre réseau, vous pouvez ouvrir {url}. Aucune clé n’y est demandée, et cela marche quand internet est coupé.',
    app: 'Sur un téléphone, l’application peut basculer toute seule. Chaque étape est ci-dessous.',
    name: '{address} marche aussi chez vous, avec une clé : vous sortez vers Cloudflare, puis vous revenez.',
    dns: 'Ne laissez pas votre routeur ou Pi‑hole mener ce nom chez vous (« split DNS »). Votre proxy ne laisse entrer que Cloudflare, et refuserait vos propres appareils.',
    guide: 'Montrer comment l’application bascule',
  },
  proxy: {
    title: 'Votre proxy inverse',
    detail: 'Ses fichiers, le port du routeur, et comment le nom suit votre maison.',
  },
};

export const withoutTunnel: WordsOf<typeof english> = { choose, connect, stands };
