import type { connectCloudflare as english } from '../en/connect-cloudflare.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** The rows stand as they read on Cloudflare’s form, as far as somebody has read them there in French. */
const permission: WordsOf<typeof english.permission> = {
  'zone-read': { name: 'Voir vos domaines', row: '[Zone · Zone · Read]' },
  'dns-edit': { name: 'Préparer votre adresse', row: 'Zone · DNS · Modifier' },
  'ssl-edit': { name: 'Signer les clés', row: '[Zone · SSL and Certificates · Edit]' },
  'waf-edit': { name: 'Poser la serrure', row: '[Zone · Zone WAF · Edit]' },
  'zone-settings-edit': { name: 'Protection supplémentaire', row: '[Zone · Zone Settings · Edit]' },
  'tunnel-edit': { name: 'Ouvrir le chemin privé', row: '[Account · Cloudflare Tunnel · Edit]' },
  'account-read': { name: 'Voir le nom de votre compte', row: '[Account · Account Settings · Read]' },
};

export const connectCloudflare: WordsOf<typeof english> = {
  whatIsAToken: {
    title: 'Qu’est-ce qu’un jeton ?',
    says: 'Un laissez-passer que vous établissez chez Cloudflare pour Latchkey. Il permet ce qui y est coché et rien d’autre, et vous pouvez le retirer là-bas à tout moment.',
  },
  permission,
  token: {
    heading: 'Connecter votre compte Cloudflare',
    lead: 'Cloudflare vous donne un jeton : un mot de passe aux droits limités. Vous le créez une fois et le collez ici.',
    open: 'Ouvrir la page du jeton',
    openHint:
      'Elle s’ouvre dans votre navigateur, avec tout déjà rempli. Si votre session est fermée, Cloudflare vous demande d’abord de vous connecter. Si le formulaire n’apparaît pas ensuite, appuyez de nouveau sur ce bouton.',
    buttons: 'Les trois boutons',
    paste: 'Coller le jeton ici',
    hint: 'Il va directement à Cloudflare et n’est plus jamais affiché.',
    show: 'Afficher le jeton',
    hide: 'Masquer le jeton',
    connect: 'Connecter',
    steps: { make: 'Créer un jeton', paste: 'Le coller ici' },
    technical: 'Quels droits a-t-il ?',
    technicalLead: 'Ceux-ci et aucun autre. Sur la page de Cloudflare, ils s’appellent :',
    fact: 'La connexion ne fait que regarder. Elle ne change rien',
  },
  practice: {
    heading: 'Connecter le compte d’entraînement',
    lead: 'Répétez ce que vous ferez chez Cloudflare : créer un jeton, le copier et le coller ici.',
    openHint:
      'Un Cloudflare fictif s’ouvre dans votre navigateur. Il n’a pas la même apparence, mais ses trois boutons portent les vrais noms.',
    hint: 'Il ouvre un compte fictif qui n’existe que sur cet ordinateur.',
    known: 'Vous connaissez déjà cette partie ?',
    fill: 'Utiliser le jeton d’entraînement',
    fact: 'Un compte fictif sur cet ordinateur',
  },
  checking: {
    heading: 'Vérification de ce que le jeton permet',
    lead: 'Latchkey interroge Cloudflare sur chaque droit dont il a besoin.',
    list: 'Droits du jeton',
    known: '{known} droits vérifiés sur {count}',
    usually: 'Cela prend en général quelques secondes.',
  },
  state: {
    waiting: 'En attente',
    allowed: 'Accordé',
    'read-only': 'Peut lire, pas modifier',
    missing: 'Manquant',
  },
  incomplete: {
    heading: 'Il manque quelque chose au jeton',
    lead: '{count, plural, one {Il fonctionne, mais il manque {count} droit.} other {Il fonctionne, mais il manque {count} droits.}}',
    how: 'Comment le compléter',
    steps: {
      open: 'Ouvrez vos jetons chez Cloudflare, choisissez les trois points à côté de Latchkey, puis « [Edit] ».',
      'read-only': 'Trouvez ces lignes et, à la fin de chacune, remplacez « [Read] » par « Modifier » :',
      missing: 'Appuyez sur « [Add more] » et choisissez :',
      save: 'Appuyez sur « [Continue to summary] », puis sur « [Update token] ». Le jeton lui-même reste le même.',
    },
    tokens: 'Ouvrir mes jetons',
    look: 'Regarder de nouveau',
    still: 'Il en manque encore. Après l’enregistrement, Cloudflare a parfois besoin d’un moment.',
    fact: 'Votre jeton est conservé. Inutile de le recopier',
  },
  domain: {
    heading: 'Quel domaine ?',
    lead: 'Votre maison reçoit une adresse sous ce domaine. Ce qui s’y trouve déjà ne change pas.',
    list: 'Vos domaines',
    notReady: 'Pas encore prêt',
    account: 'dans le compte {account}',
    status: {
      active: 'Prêt',
      pending: 'Attend ses serveurs de noms',
      paused: 'En pause chez Cloudflare',
      unusable: 'Inutilisable',
    },
    pendingWhy:
      'Saisissez ces serveurs de noms, un par un, là où vous avez acheté le domaine. Cloudflare a ensuite besoin de quelques minutes, parfois d’une journée.',
    waits: 'Latchkey vérifie de lui-même toutes les minutes.',
    pausedWhy:
      'Ouvrez le domaine chez Cloudflare et choisissez « [Enable Cloudflare on Site] » en bas de sa page d’aperçu.',
    unusableWhy:
      'Il est configuré chez Cloudflare d’une façon que Latchkey ne peut pas utiliser. Il faut que ce soit un domaine entier.',
    look: 'Regarder de nouveau',
    looking: 'Vérification',
    use: 'Utiliser {domain}',
    choose: 'Utiliser ce domaine',
    chooseFirst: 'Choisissez un domaine pour continuer',
    other: 'Utiliser un autre jeton',
    fact: 'Rien ne change avant votre accord',
    only: {
      heading: 'Votre adresse sera sous {domain}',
      usually: 'Cela prend en général quelques secondes.',
    },
    none: {
      heading: 'Il n’y a pas encore de domaine',
      lead: 'Votre compte est connecté, mais ce jeton n’y voit aucun domaine.',
      why: 'Une adresse a besoin d’un domaine, comme linden.house. Vous pouvez en acheter un chez Cloudflare, ou y amener le vôtre.',
      open: 'Ajouter un domaine chez Cloudflare',
      scope:
        'Si vous y avez un domaine, le jeton ne l’inclut peut-être pas. Créez-en un pour « [All zones] ».',
    },
  },
  found: {
    heading: 'Nous avons trouvé votre maison Latchkey à {address}',
    several: 'Nous avons trouvé {count} maisons Latchkey',
    lead: 'Latchkey l’a mise en place sur ce domaine auparavant. Vous pouvez continuer avec elle ici.',
    list: 'Maisons',
    keys: '{count, plural, one {{count} clé} other {{count} clés}}',
    devices: '{count, plural, =0 {Elle n’a aucune clé} one {Elle a {count} clé} other {Elle a {count} clés}}',
    deviceList: 'Clés de cette maison',
    elsewhere: 'Clés créées sur un autre ordinateur',
    elsewhereWhy:
      'Elles fonctionnent comme avant. Leur secret ne quitte jamais cet autre ordinateur : c’est de là qu’on les remet. Vous pouvez à tout moment donner ici une nouvelle clé à un appareil.',
    goOn: 'Continuer avec elle',
    fact: 'Rien ne change avant votre accord',
    another: 'En configurer une autre',
    anotherWhy: 'La maison qui existe ne change pas. La nouvelle reçoit sa propre adresse.',
    back: 'Un autre domaine',
    looking: 'Latchkey vérifie s’il est déjà passé par ici',
  },
  tokenEnd: {
    ends: '{count, plural, =0 {Le jeton expire le {date}, dans moins d’un jour.} one {Le jeton expire le {date}, dans {count} jour.} other {Le jeton expire le {date}, dans {count} jours.}}',
    after:
      'Ensuite, votre maison reste verrouillée. Pour changer quoi que ce soit, il vous faudra un nouveau jeton.',
  },
  custody: {
    memory: 'Il faudra alors coller le jeton de nouveau.',
    keychain: 'Le jeton est gardé dans le trousseau de cet ordinateur.',
  },
};
