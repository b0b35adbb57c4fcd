import type { home as english } from '../en/home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** What was found when Latchkey looked, by the row of the plan that puts it right. */
const drift: WordsOf<typeof english.drift> = {
  lock: {
    create: 'La serrure a disparu',
    update: 'La serrure n’est plus comme Latchkey l’a laissée',
    remove: 'Une partie de la serrure ne sert plus',
  },
  keys: {
    create: 'Il manque une clé',
    update: 'Il manque une clé',
    remove: 'Une clé ne sert plus',
  },
  path: {
    create: 'Le chemin privé a disparu',
    update: 'Le chemin privé mène ailleurs',
    remove: 'Un ancien chemin privé est encore là',
  },
  certificates: {
    create: 'Un certificat entre Cloudflare et votre maison a disparu',
    update: 'Les certificats entre Cloudflare et votre maison ont changé',
    remove: 'Un ancien certificat entre Cloudflare et votre maison est encore là',
  },
  settings: {
    create: 'Un réglage a été modifié',
    update: 'Un réglage a été modifié',
    remove: 'Un réglage a été modifié',
  },
  address: {
    create: 'Votre adresse a disparu',
    update: 'Votre adresse mène ailleurs',
    remove: 'Votre adresse ne sert plus',
  },
  'moved-names': {
    create: 'Un autre nom ne mène nulle part',
    update: 'Un autre nom ne mène nulle part',
    remove: 'Un autre nom ne mène nulle part',
  },
  'old-lock': {
    create: 'Votre ancienne serrure n’est pas revenue',
    update: 'Votre ancienne serrure n’est pas comme elle était',
    remove: 'Votre ancienne serrure est encore là, à côté de la nouvelle',
  },
  'other-doors': {
    create: 'Un autre accès est de nouveau là',
    update: 'Un autre accès est de nouveau là',
    remove: 'Un autre accès doit être fermé',
  },
  connector: {
    create: 'Le connecteur a disparu',
    update: 'Le connecteur ne tourne plus comme Latchkey l’a laissé',
    remove: 'Le connecteur ne sert plus',
  },
  home: {
    create: 'Un paramètre de Home Assistant a été modifié',
    update: 'Un paramètre de Home Assistant a été modifié',
    remove: 'Un paramètre de Home Assistant a été modifié',
  },
};

/** What the lock cannot help: what was found, why it matters, and the one next thing to do. */
const danger: WordsOf<typeof english.danger> = {
  RULE_LETS_PAST: {
    what: {
      certain: 'Une règle laisse tout le monde contourner votre serrure',
      'depends-on-place': 'Une règle laisse les visiteurs de certains lieux contourner votre serrure',
      'depends-on-visit': 'Une règle laisse certains visiteurs contourner votre serrure',
      unknown: 'Une règle laisse peut-être des visiteurs contourner votre serrure',
    },
    names: '{count, plural, one {Règle : {names}} other {Règles : {names}}}',
    why: 'Elle passe avant la serrure. À ceux qu’elle laisse passer, aucune clé n’est demandée.',
    next: 'Le plan remet votre serrure devant elle. Regardez la règle chez Cloudflare, et supprimez-la si personne n’en a besoin.',
    to: 'Ouvrir les règles',
  },
  RULE_BLOCKS_KEYS: {
    what: {
      certain: 'Une règle de votre compte vous empêche d’entrer',
      'depends-on-place': 'Une règle de votre compte vous empêche d’entrer depuis certains lieux',
      'depends-on-visit': 'Une règle de votre compte pourrait empêcher certains de vos appareils d’entrer',
      unknown: 'Une règle de votre compte n’a pas pu être lue',
    },
    names: '{count, plural, one {Règle : {names}} other {Règles : {names}}}',
    why: {
      certain: 'Elle arrête tous ceux qui ouvrent votre adresse, même avec votre clé.',
      'depends-on-place':
        'Cela dépend du pays, du réseau ou de l’adresse d’où vous venez. La règle ne laisse entrer aucun inconnu.',
      'depends-on-visit':
        'Cela dépend de ce que vous ouvrez, ou avec quelle application ou quelle clé. La règle ne laisse entrer aucun inconnu.',
      unknown:
        'Latchkey ne la comprend pas entièrement. Elle peut empêcher vos appareils d’entrer, mais elle ne laisse entrer aucun inconnu.',
    },
    next: {
      certain:
        'Enlevez votre adresse de cette règle chez Cloudflare, ou désactivez la règle. Puis regardez de nouveau.',
      otherwise:
        'Laissez-la si vos appareils entrent. Si l’un d’eux est refusé, regardez cette règle chez Cloudflare.',
    },
    to: 'Ouvrir les règles',
  },
  HAND_MADE_KEYS: {
    'will-stop':
      '{count, plural, one {{count} clé faite à la main cesse d’ouvrir cette adresse} other {{count} clés faites à la main cessent d’ouvrir cette adresse}}',
    'will-stop-unnamed': 'Des clés faites à la main cessent d’ouvrir cette adresse',
    'have-stopped':
      '{count, plural, one {{count} clé faite à la main n’ouvre plus cette adresse} other {{count} clés faites à la main n’ouvrent plus cette adresse}}',
    'have-stopped-unnamed': 'Des clés faites à la main n’ouvrent plus cette adresse',
    names: '{count, plural, one {Clé : {names}} other {Clés : {names}}}',
    why: 'Votre serrure ne s’ouvre que pour les clés que Latchkey crée.',
    next: 'Ajoutez chacun de ces appareils à vos appareils, et remettez-lui une nouvelle clé.',
    to: 'Ouvrir les certificats',
  },
  DDNS_CLIENT: {
    what: {
      certain: 'Un client DDNS réécrit sans cesse cet enregistrement',
      likely: 'Un client DDNS semble réécrire sans cesse cet enregistrement',
    },
    names: '{count, plural, one {Enregistrement : {names}} other {Enregistrements : {names}}}',
    why: 'Tant qu’il est là, le nom mène tout droit à une seule adresse, sans passer par votre serrure.',
    next: {
      'not-known':
        'Arrêtez ce client. Il tourne peut-être dans votre routeur, sur un serveur ou dans Home Assistant.',
      'home-assistant':
        'L’intégration Cloudflare de Home Assistant en est un. Désactivez-la dans Paramètres, sous Appareils et services.',
    },
    to: 'Ouvrir les enregistrements DNS',
  },
  REWRITE_WIDENS_GAP: {
    what: {
      certain: 'Une règle change ce qu’ouvre un de vos passages',
      'depends-on-place':
        'Une règle change ce qu’ouvre un de vos passages, pour les visiteurs de certains lieux',
      'depends-on-visit': 'Une règle change peut-être ce qu’ouvre un de vos passages',
      unknown: 'Une règle qui change peut-être ce qu’ouvre un de vos passages n’a pas pu être lue',
    },
    names: '{count, plural, one {Règle : {names}} other {Règles : {names}}}',
    why: 'Elle donne aux visiteurs une autre page, une fois que votre serrure les a contrôlés. Ils pourraient atteindre plus de votre maison que ce que vous avez accepté.',
    next: 'Chez Cloudflare, ouvrez [Rules] et enlevez votre adresse de cette règle de réécriture d’URL.',
    to: 'Ouvrir les règles',
  },
  ACCESS_IN_FRONT: {
    what: 'Cloudflare Access demande une connexion à votre adresse',
    names: '{count, plural, one {Application : {names}} other {Applications : {names}}}',
    why: 'Les applications Home Assistant ne peuvent pas s’y connecter : elles restent dehors même avec une clé. Access ne laisse entrer aucun inconnu.',
    next: 'Chez Cloudflare, ouvrez [Zero Trust], [Access], [Applications]. Supprimez-la, ou donnez-en une à votre adresse avec l’action [Bypass] pour tous.',
    to: 'Ouvrir les applications',
  },
  SENT_ELSEWHERE: {
    what: {
      certain: 'Une règle envoie ailleurs les visiteurs de votre adresse',
      'depends-on-place': 'Une règle envoie ailleurs les visiteurs de certains lieux',
      'depends-on-visit': 'Une règle envoie ailleurs certains visiteurs',
      unknown: 'Une règle qui envoie peut-être des visiteurs ailleurs n’a pas pu être lue',
    },
    names: '{count, plural, one {Règle : {names}} other {Règles : {names}}}',
    why: 'Elle répond avant que votre serrure ne soit consultée, même si le visiteur a une clé. La règle ne laisse entrer aucun inconnu.',
    next: 'Enlevez votre adresse de cette règle chez Cloudflare, ou désactivez la règle. Puis regardez de nouveau.',
    to: 'Ouvrir les règles',
  },
  CHALLENGED_IN_FRONT: {
    what: {
      certain: 'Une règle demande à tous les visiteurs de votre adresse de prouver qu’ils sont une personne',
      'depends-on-place': 'Une règle met à l’épreuve les visiteurs de certains lieux',
      'depends-on-visit': 'Une règle met certains visiteurs à l’épreuve',
      unknown: 'Une règle qui met peut-être des visiteurs à l’épreuve n’a pas pu être lue',
    },
    names: '{count, plural, one {Règle : {names}} other {Règles : {names}}}',
    why: 'Elle active « [I’m Under Attack] ». Les applications Home Assistant ne peuvent pas passer cette épreuve. La règle ne laisse entrer aucun inconnu.',
    next: 'Enlevez votre adresse de cette règle chez Cloudflare. Votre serrure n’a pas besoin d’une telle épreuve.',
    to: 'Ouvrir les règles',
  },
  WORKER_IN_FRONT: {
    what: {
      certain: 'Un programme chez Cloudflare traite les requêtes vers votre adresse',
      'depends-on-place': 'Un programme chez Cloudflare traite les requêtes de certains lieux',
      'depends-on-visit': 'Un programme chez Cloudflare traite certaines requêtes vers votre adresse',
      unknown: 'Un programme chez Cloudflare traite peut-être les requêtes vers votre adresse',
    },
    names: 'Workers Routes et Snippets : {names}',
    why: 'Il tourne derrière votre serrure et voit tout ce qui passe, mots de passe compris. Latchkey ne voit pas ce qu’il fait.',
    next: 'Si vous ne l’avez pas mis là, ouvrez [Workers Routes] ou [Snippets] et enlevez-en votre adresse.',
    to: 'Ouvrir les routes',
  },
  ADDRESS_RULE_BLOCKS: {
    what: 'Des règles « IP Access rules » refusent les visiteurs de certains lieux',
    names: '{count, plural, one {Lieu : {names}} other {Lieux : {names}}}',
    why: 'Vos appareils y sont refusés aussi, même avec une clé. Ces règles ne laissent entrer aucun inconnu.',
    next: 'Laissez-les si vos appareils entrent. Si l’un d’eux est refusé, regardez ces règles chez Cloudflare.',
    to: 'Ouvrir les règles',
  },
  BOT_FIGHT_MODE: {
    what: '[Bot Fight Mode] est activé pour ce domaine',
    names: 'Domaine : {names}',
    why: 'Cloudflare peut prendre l’application Home Assistant pour un robot et la refuser.',
    next: 'Si l’application est refusée, désactivez [Bot Fight Mode]. Chez Cloudflare, il est sous [Security].',
    to: 'Ouvrir [Security]',
  },
};

export const home: WordsOf<typeof english> = {
  drift,
  danger,
  standing: {
    'not-built': {
      heading: 'Une modification n’est pas encore en place',
      lead: 'Au dernier essai, toutes les serrures tenaient ({when}).',
      leadUntried: 'Vous avez modifié quelque chose et ne l’avez pas approuvé.',
    },
    checking: {
      heading: 'Essai de toutes les serrures',
      lead: 'La dernière fois, toutes les serrures tenaient ({when}).',
      leadUntried: 'Cela prend quelques secondes.',
    },
    open: {
      heading: 'Une serrure laisse entrer quelqu’un',
      lead: 'Constaté depuis l’ouverture de Latchkey. Dernière fois où les serrures tenaient : {when}.',
      leadUntried: 'Constaté depuis l’ouverture de Latchkey.',
    },
    failed: {
      heading: 'Quelque chose ne tient pas',
      lead: 'Constaté depuis l’ouverture de Latchkey. Dernière fois où toutes les serrures tenaient : {when}.',
      leadUntried: 'Constaté à l’essai de toutes les serrures.',
    },
    'cut-off': {
      heading: 'Votre maison est injoignable',
      lead: 'Rien ne lui parvient en ce moment. Dernière fois où toutes les serrures tenaient : {when}.',
      leadUntried: 'Rien ne lui parvient en ce moment.',
    },
    besides: {
      heading: 'Toutes les serrures tiennent, mais il y a peut-être un autre accès',
      lead: 'Dernier essai : {when}. Regardez ce qui a été trouvé.',
      leadUntried: 'Regardez ce qui a été trouvé à l’essai des serrures.',
    },
    unproven: {
      heading: 'Personne n’est entré sans clé',
      lead: 'Dernier essai : {when}. Il n’y a pas de clé sur cet ordinateur pour montrer que l’une d’elles ouvre.',
      leadUntried: 'Il n’y a pas de clé sur cet ordinateur pour montrer que l’une d’elles ouvre.',
    },
    works: {
      heading: 'Tout fonctionne',
      lead: 'Dernier essai de toutes les serrures : {when}.',
      leadUntried: 'Toutes les serrures ont été essayées depuis l’ouverture de Latchkey.',
    },
    held: {
      heading: 'La dernière fois, toutes les serrures tenaient',
      lead: 'Dernier essai : {when}.',
      leadUntried: 'Elles n’ont pas été essayées depuis l’ouverture de Latchkey.',
    },
    'not-tried': {
      heading: 'Vos serrures n’ont pas encore été essayées',
      lead: 'Dernière fois où toutes les serrures tenaient : {when}.',
      leadUntried: 'Essayez-les pour voir si elles tiennent.',
    },
  },
  unseen:
    '{count, plural, one {{count} endroit n’a pas pu être examiné à la recherche d’autres accès.} other {{count} endroits n’ont pas pu être examinés à la recherche d’autres accès.}}',
  open: 'L’ouvrir',
  practiceAddress: 'À l’entraînement, rien de réel n’y répond.',
  addDevice: 'Ajouter un appareil',
  notWorking: 'Quelque chose ne marche pas',
  toPlan: 'Voir le plan',
  more: 'Plus',
  moreNamed: 'Plus sur {name}',
  renew: 'Renouveler',
  renewNamed: 'Renouveler la clé « {name} »',
  rarely: 'Rarement utile : d’autres adresses, une autre maison, les réglages, tout retirer',
  lost: {
    open: 'J’ai perdu un appareil',
    which: {
      heading: 'Quel appareil avez-vous perdu ?',
      lead: 'Sa clé est désactivée aussitôt. Tous les autres appareils continuent d’entrer.',
      fact: 'Rien ne se passe encore',
      none: 'Aucun appareil n’a de clé qui fonctionne.',
    },
    off: {
      heading: 'Désactiver la clé « {name} » ?',
      lead: 'À partir de là, elle n’ouvre plus rien, peu importe qui a l’appareil.',
      list: 'Ce qui se passe, dans cet ordre',
      points: {
        lock: 'La serrure oublie cette clé. Cela prend quelques secondes.',
        revoked: 'Cloudflare retire définitivement la clé.',
        tried: 'Si Latchkey a encore cette clé, il frappe avec elle et vous montre ce qui se passe.',
        others: 'Vos autres clés ne sont pas touchées.',
      },
      label: 'Tapez {name} pour continuer',
      hint: 'C’est pour s’assurer que personne ne le fait par accident.',
      keep: 'Garder la clé',
      go: 'La désactiver maintenant',
      fact: 'L’effet est immédiat',
      typeFirst: 'Tapez le nom pour continuer',
    },
    proof: {
      looking: {
        heading: 'Essai de la clé « {name} »',
        lead: 'Latchkey regarde votre serrure et frappe avec cette clé-là.',
        what: 'Latchkey frappe avec la clé désactivée',
        usually:
          'Cela prend en général quelques secondes. Cloudflare peut mettre jusqu’à une minute à prévenir tous ses sites.',
      },
      'shut-out': {
        heading: '« {name} » n’entre plus',
        lead: 'Cette clé-là a été refusée.',
      },
      'not-tried': {
        heading: 'La clé « {name} » est désactivée',
        lead: 'D’après ce que montre Cloudflare, elle n’ouvre rien. Latchkey n’a pas pu frapper avec la clé elle-même.',
      },
      'not-proven': {
        heading: 'Il n’est pas prouvé que « {name} » n’entre plus',
        lead: 'Voici ce qui a été constaté pour sa clé.',
      },
      list: 'Ce qui a été constaté',
      lock: {
        out: 'La serrure ne connaît plus cette clé',
        'still-in': 'La serrure s’ouvre encore pour cette clé',
      },
      certificate: {
        revoked: 'Cloudflare l’a révoquée',
        revoking: 'Cloudflare est en train de la révoquer, ce qui prend une ou deux minutes',
        'still-good': 'Cloudflare ne l’a pas révoquée',
        gone: 'Cette clé n’est pas dans la liste de Cloudflare',
      },
      visit: {
        refused: {
          what: 'Cette clé-là a été refusée',
          why: 'Constaté depuis cet ordinateur, à {addresses} : {when}.',
        },
        opened: {
          what: 'Cette clé-là ouvre encore votre maison',
          why: 'Constaté depuis cet ordinateur, à {addresses} : {when}.',
        },
        'no-answer': {
          what: 'Latchkey n’est pas arrivé jusqu’à votre serrure',
          why: 'Dernier essai : {when}. Cela ne dit rien de la clé. Essayez-la de nouveau.',
        },
        'not-tried': {
          what: 'Latchkey n’a pas pu frapper avec elle',
          why: 'Cette clé a été créée sur un autre ordinateur, ou sa copie de secours est supprimée.',
        },
      },
      technical: 'Détails techniques',
      again: 'L’essayer de nouveau',
      fact: 'Ceci ne change rien',
    },
    found: {
      title: 'J’ai retrouvé {name}',
      why: 'Une clé désactivée le reste, car quelqu’un l’a peut-être copiée. L’appareil reçoit une nouvelle clé, que vous remettez comme la première fois.',
      newKey: 'Lui prévoir une nouvelle clé',
    },
  },
  devices: 'Vos clés',
  key: {
    ready: 'pas remise',
    'handed-over': 'remise, pas vue en service',
    'in-use': 'en service',
    'not-made': 'pas encore créée',
    'locked-away': 'sous verrou ici',
    'not-on-this-computer': 'créée ailleurs',
    'spare-copy-deleted': 'copie de secours supprimée',
    off: 'désactivée',
    shutOut: 'désactivée, refus constaté : {when}',
    ends: '{count, plural, =0 {prend fin dans moins d’un jour} one {prend fin dans {count} jour} other {prend fin dans {count} jours}}',
    ended: 'a pris fin',
  },
  until: 'jusqu’en {when}',
  twoKeys: 'son ancienne clé fonctionne encore aussi',
  noSpare: 'copie de secours supprimée',
  left: '{count, plural, one {{count} clé n’est pas encore remise.} other {{count} clés ne sont pas encore remises.}}',
  handOver: 'Remettre les clés',
  lockedAway: {
    title:
      '{count, plural, one {{count} clé est sous verrou sur cet ordinateur.} other {{count} clés sont sous verrou sur cet ordinateur.}}',
    why: '{count, plural, one {Elle fonctionne comme avant. Pour la remettre, relancez Latchkey et autorisez-le à utiliser le trousseau.} other {Elles fonctionnent comme avant. Pour en remettre une, relancez Latchkey et autorisez-le à utiliser le trousseau.}}',
  },
  elsewhere: {
    title:
      '{count, plural, one {{count} clé a été créée sur un autre ordinateur.} other {{count} clés ont été créées sur un autre ordinateur.}}',
    why: '{count, plural, one {Elle fonctionne comme avant. Son secret ne quitte jamais cet autre ordinateur : c’est de là qu’on la remet. Ou donnez ici une nouvelle clé à l’appareil.} other {Elles fonctionnent comme avant. Le secret d’une clé ne quitte jamais l’ordinateur qui l’a créée : c’est de là qu’on la remet. Ou donnez ici une nouvelle clé à un appareil.}}',
  },
  atHome: {
    title: 'À la maison',
    looking: 'Latchkey vérifie si cet ordinateur est chez vous',
    home: 'Votre maison y répond. Cet ordinateur est chez vous.',
    'shut-out': 'Votre maison y répond, et refuse cet ordinateur après des identifiants erronés.',
    'something-else': 'Autre chose y répond. Cet ordinateur semble être sur un autre réseau.',
    nothing:
      'Personne n’y répond. Cet ordinateur est peut-être ailleurs, ou votre Home Assistant est éteint.',
    again: 'Regarder de nouveau',
    againNamed: 'Regarder de nouveau : cet ordinateur est-il chez vous ?',
    advice: {
      title: 'Ce qui marche chez vous, même sans internet',
      direct:
        'Sur votre propre réseau, vous pouvez ouvrir {url}. Aucune clé n’y est demandée, et cela marche quand internet est coupé.',
      app: 'Sur un téléphone, l’application peut basculer toute seule. Son guide montre quoi régler.',
      router:
        '{address} marche aussi chez vous, avec une clé. Votre routeur n’a besoin d’aucun réglage en plus pour cela (« split DNS »).',
    },
  },
  actions: 'Que voulez-vous faire ?',
  check: 'Essayer toutes les serrures',
  keys: 'Toutes les clés',
  look: {
    title: 'Chercher des changements',
    detail: 'Voir si quelqu’un a modifié votre serrure, votre adresse ou un réglage.',
  },
  change: {
    title: 'Ajouter ou modifier des appareils',
    detail: 'Ajouter un appareil, désactiver une clé perdue, ou en créer une nouvelle.',
  },
  without: {
    title: 'Accès sans clé',
    detail: 'Laisser entrer Alexa, un webhook ou un autre service par un passage étroit, ou en fermer un.',
  },
  addresses: {
    title: 'Les adresses, et qui peut les ouvrir',
    detail: 'Mettre des caméras derrière la même serrure, ou laisser des invités ouvrir une seule adresse.',
  },
  move: { title: 'Changer l’adresse', detail: 'Choisir un autre nom. L’ancien est supprimé.' },
  settings: {
    title: 'Protection supplémentaire',
    detail: 'Regarder les réglages de votre domaine, et en changer un.',
  },
  'call-out': {
    title: 'Changer la façon dont le connecteur appelle vers l’extérieur',
    detail: 'HTTP/2 là où des mises à jour en direct se perdent ; IPv4 ou IPv6.',
  },
  tunnel: {
    title: 'Créer un nouveau chemin privé',
    detail: 'Quand quelqu’un a peut-être vu le code de votre connecteur.',
  },
  real: {
    title: 'Configurer ma maison pour de vrai',
    detail: 'Ce que vous avez fait à l’entraînement reste ici.',
  },
  remove: {
    title: 'Tout retirer',
    detail: 'Retirer tout ce que Latchkey a mis en place. Vous voyez d’abord la liste entière.',
  },
  back: 'Votre maison',
  looking: {
    heading: 'Recherche de changements',
    lead: 'Latchkey compare votre compte Cloudflare avec ce qu’il a mis en place.',
    what: 'Latchkey examine votre compte Cloudflare',
    usually: 'Cela prend en général quelques secondes.',
    fact: 'Il ne fait que regarder. Rien n’est modifié',
  },
  same: {
    heading: 'Rien n’a changé',
    lead: 'Ce que Latchkey a mis en place est comme vous l’avez laissé.',
    what: 'Serrure, clés, chemin privé, réglages et adresse sont tous en place.',
    whatWithoutTunnel: 'Serrure, clés, certificats, réglages et adresse sont tous en place.',
  },
  attention: {
    heading: 'Quelque chose à regarder',
    lead: 'Ce que Latchkey a mis en place est comme vous l’avez laissé. Autre chose dans votre compte mérite un coup d’œil.',
  },
  drifted: {
    heading: 'Quelque chose a changé',
    lead: 'Quelqu’un a modifié ce que Latchkey a mis en place. Vous pouvez le faire rétablir.',
    list: 'Ce qui a changé',
    again: 'Latchkey ferait ceci : {what}',
    repair: 'Remettre en ordre',
    fact: 'Vous voyez d’abord le plan entier',
  },
  taken: {
    heading: 'Un autre enregistrement est à votre adresse',
    lead: 'Tant qu’il est là, votre adresse ne mène pas à votre maison par la serrure. Vous pouvez le reprendre.',
  },
  blocked: {
    heading: 'Quelque chose bloque',
    lead: 'Quelqu’un a modifié ce que Latchkey a mis en place, et cela ne peut pas être remis en ordre tel quel.',
  },
  besides: 'Aussi dans votre compte',
  lookAgain: 'Regarder de nouveau',
  newPath: {
    heading: 'Créer un nouveau chemin privé ?',
    lead: 'Faites-le quand quelqu’un a peut-être vu le code de liaison de votre maison.',
    list: 'Ce qui va se passer',
    points: {
      made: 'Un nouveau chemin est créé. Il a un code que personne n’a vu.',
      moves: 'Votre adresse y passe, et l’ancien chemin est retiré avec son code.',
      away: 'De l’extérieur, votre maison est injoignable jusqu’à ce que son connecteur ait le nouveau code.',
      stays: 'La serrure reste en place tout ce temps. Vos clés ne changent pas.',
    },
    go: 'Prévoir le nouveau chemin',
    fact: 'Vous voyez le plan avant tout changement',
  },
  removal: {
    heading: 'Tout retirer ?',
    lead: 'Latchkey retire tout ce qu’il a mis en place pour {address}.',
    list: 'Ce qui va se passer',
    points: {
      address:
        'L’adresse part en premier. À partir de là, personne n’atteint votre maison de l’extérieur, pas même vous.',
      keys: 'Toutes les clés sont désactivées définitivement. Une nouvelle maison demande de nouvelles clés.',
      settings: 'Les réglages reviennent à ce qu’ils étaient, sauf si quelqu’un les a modifiés depuis.',
      home: 'Ce que Latchkey a réglé dans Home Assistant redevient comme avant, une fois que vous vous y connectez.',
      homeStays: 'Votre Home Assistant ne change pas.',
      stays: 'Rien d’autre dans votre compte n’est touché.',
    },
    label: 'Tapez {address} pour continuer',
    hint: 'C’est pour s’assurer que personne ne le fait par accident.',
    wrong: 'Ce n’est pas encore l’adresse.',
    go: 'Montrer ce qui part',
    fact: 'Rien ne part encore. Vous voyez d’abord la liste',
    typeFirst: 'Tapez l’adresse pour continuer',
    keep: 'Garder ma maison',
  },
};
