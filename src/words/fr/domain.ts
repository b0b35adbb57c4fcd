import type { domain as english } from '../en/domain.ts';
import type { WordsOf } from '../shape/lay-words.ts';

const answer: WordsOf<typeof english.answer> = {
  'at-cloudflare': { title: 'Oui, chez Cloudflare', detail: 'Prêt en une minute' },
  elsewhere: {
    title: 'Oui, ailleurs',
    detail:
      'Ses serveurs de noms changent, pas son propriétaire. Comptez quelques minutes, parfois une journée',
  },
  none: { title: 'Non, pas encore', detail: 'Ce que cela coûte par an, et où en trouver un' },
  'no-account': {
    title: 'Je n’ai pas de compte Cloudflare',
    detail: 'Il est gratuit. Vous commencez par en créer un',
  },
};

const lender: WordsOf<typeof english.lender> = {
  duckdns: 'DuckDNS',
  'no-ip': 'No-IP',
  dynu: 'Dynu',
  freedns: 'FreeDNS',
  dynv6: 'dynv6',
  ipv64: 'IPv64',
  desec: 'deSEC',
  'nabu-casa': 'Home Assistant Cloud (Nabu Casa)',
  myfritz: 'MyFRITZ',
  synology: 'Synology',
  qnap: 'QNAP',
  asus: 'ASUS',
  'tp-link': 'TP-Link',
  mikrotik: 'MikroTik',
  tailscale: 'Tailscale',
  'cloudflare-itself': 'Cloudflare lui-même',
  ngrok: 'ngrok',
  somebody: 'qui possède {suffix}',
};

const seller: WordsOf<typeof english.seller> = {
  godaddy: 'GoDaddy',
  namecheap: 'Namecheap',
  ionos: 'IONOS',
  squarespace: 'Squarespace',
  porkbun: 'Porkbun',
  ovh: 'OVHcloud',
  hostinger: 'Hostinger',
  gandi: 'Gandi',
  transip: 'TransIP',
  amazon: 'Amazon Route 53',
};

/** Before the token: whether there is a domain, and how one comes to Cloudflare. */
export const domain: WordsOf<typeof english> = {
  answer,
  lender,
  seller,
  question: {
    heading: 'Avez-vous un domaine ?',
    headingAgain: 'Avez-vous aussi un domaine ?',
    lead: 'Votre maison reçoit une adresse sur internet. Elle se termine par un domaine, un nom qui vous appartient.',
    list: 'Votre domaine',
    fact: 'Latchkey ne coûte rien et n’a pas de serveur',
    choose: 'Choisissez une réponse pour continuer',
    what: 'Qu’est-ce qu’un domaine ?',
    whatSays:
      'La dernière partie d’une adresse sur internet. Vous le louez à l’année, et mettez vos propres noms devant.',
    whatName: 'le nom de votre choix',
    whatDomain: 'votre domaine',
  },
  accountMade: 'Votre compte Cloudflare est prêt.',
  account: {
    heading: 'Créer un compte Cloudflare',
    lead: 'Cloudflare se tient entre internet et votre maison. Le compte est gratuit, et il n’est qu’à vous.',
    open: 'Ouvrir la page d’inscription',
    done: 'Mon compte est prêt',
    fact: 'Latchkey ne voit jamais votre mot de passe',
    practice: 'À l’entraînement, vous avez déjà un compte. Regardez comment cela se passe, puis continuez.',
  },
  buy: {
    heading: 'Obtenir un domaine à vous',
    lead: 'Vous louez un nom à l’année. Personne d’autre ne peut l’utiliser tant que vous payez.',
    costs: 'Ce qu’il coûte',
    costsSays:
      'Les terminaisons courantes comme .com, .net, .org ou .app coûtent 10 à 15 dollars américains par an chez Cloudflare. Certaines en coûtent 30 ou plus.',
    costsTo: 'Vous payez le vendeur. Rien n’en revient à Latchkey.',
    pick: 'Que choisir',
    picks: {
      short: 'Court, et qui s’écrit comme il se prononce.',
      ending: 'N’importe quelle terminaison convient. Votre adresse n’est pas destinée aux inconnus.',
      later: 'Regardez le prix des années suivantes : la première est souvent en promotion.',
    },
    where: 'Où le prendre',
    whereSays:
      'Cloudflare vend des domaines sans rien ajouter au prix. Un domaine acheté là est prêt tout de suite.',
    elsewhere: 'Tout autre vendeur convient aussi. Il faut alors changer les serveurs de noms du domaine.',
    open: 'Ouvrir la page où Cloudflare vend des domaines',
    account: 'Je n’y ai pas encore de compte',
    done: 'J’en ai acheté un là-bas',
    doneElsewhere: 'J’en ai acheté un ailleurs',
    fact: 'Prix de septembre 2026, d’après cfdomainpricing.com',
    play: 'Faire semblant de l’acheter',
    practice: 'À l’entraînement, personne ne paie. Le domaine linden.house devient le vôtre.',
  },
  name: {
    heading: 'Quel est votre domaine ?',
    lead: 'Tapez le domaine que vous avez acheté. Latchkey cherche où il se trouve aujourd’hui.',
    label: 'Votre domaine',
    hint: 'Par exemple, linden.house',
    looking: 'Latchkey cherche où se trouve {domain}',
    fact: 'Chercher ne change rien',
    goOn: 'Continuer avec {domain}',
    go: 'Continuer',
    getOne: 'Obtenir un domaine à moi',
    at: {
      cloudflare: '{domain} est déjà chez Cloudflare.',
      cloudflareWhy: 'Il n’y a rien à déplacer. Il faut qu’il soit dans votre propre compte là-bas.',
      seller: '{domain} est aujourd’hui chez {seller}.',
      sellerWhy:
        'C’est là que vous changerez ses serveurs de noms. Il reste à vous, et vous continuez d’y payer.',
      elsewhere: '{domain} est aujourd’hui chez {server}.',
      elsewhereWhy:
        'C’est sans doute là que vous l’avez acheté, et là que vous changerez ses serveurs de noms. Il reste à vous.',
      nowhere: 'Personne ne semble avoir {domain}.',
      nowhereWhy: 'Est-il bien écrit ? Un nouveau domaine peut mettre une heure à apparaître.',
      unseen: 'Latchkey ne voit pas où se trouve {domain}.',
      unseenWhy:
        'Cet ordinateur est peut-être hors ligne, ou son réseau bloque la question. Vous pouvez continuer quand même.',
    },
  },
  cannot: {
    borrowed: 'Ce nom n’est pas à vous : {name} appartient à {lender}.',
    borrowedWhy:
      'Un tel nom ne peut pas être déplacé chez Cloudflare : aucune serrure ne peut être mise devant. Il continue de fonctionner comme aujourd’hui.',
    'at-home': '{name} n’est connu que dans votre propre réseau.',
    'at-homeWhy':
      'Hors de chez vous, personne ne le trouve. Il faut à votre maison un nom qu’internet connaît.',
    number: '{name} est un numéro, pas un domaine.',
    numberWhy: 'Un numéro peut changer, et ne peut pas avoir de serrure. Il faut un nom à votre maison.',
    ending: '{name} est une terminaison, pas un domaine entier.',
    endingWhy: 'Tapez aussi ce qui vient devant, comme linden.{name}.',
    mangled: 'Ce n’est pas un domaine.',
    mangledWhy: 'Un domaine, c’est un mot, un point et une terminaison, comme linden.house.',
    insteadHere: 'Tapez ici un seul mot, comme ha. Il se place devant votre propre domaine, {domain}.',
    instead:
      'Que faire : obtenir un domaine à vous. Les plus courants coûtent 10 à 15 dollars américains par an.',
  },
  add: {
    heading: 'Ajouter {domain} à Cloudflare',
    lead: 'Quatre clics sur la page de Cloudflare. Rien ne change encore pour votre domaine.',
    open: 'Ouvrir cette page chez Cloudflare',
    done: 'Cloudflare montre deux serveurs de noms',
    fact: 'L’offre gratuite suffit',
    account: 'Je n’y ai pas encore de compte',
    practice: 'À l’entraînement, Latchkey imite la page de Cloudflare.',
    play: 'Ajouter {domain} au compte d’entraînement',
  },
  nameServers: {
    heading: 'Saisir les deux serveurs de noms',
    lead: 'Ils disent à internet que c’est désormais Cloudflare qui répond pour {domain}.',
    first: 'Premier serveur de noms',
    second: 'Deuxième serveur de noms',
    wrong: 'Il ressemble à ada.ns.cloudflare.com',
    same: 'C’est encore le premier.',
    steps: {
      copy: 'Copiez-les ici',
      put: 'Saisissez-les là où est votre domaine, un par un',
      rest: 'Retirez tous les autres',
    },
    list: 'Les deux serveurs de noms',
    known: 'Les deux sont là.',
    later:
      'Une fois que vous avez collé les deux, ils apparaissent ici, chacun avec un bouton pour le copier.',
    restWhy: 'Il ne doit rester que ces deux-là. Si DNSSEC y est activé, désactivez-le d’abord.',
    done: 'Je les ai saisis',
    fact: 'Messagerie et sites gardent ce que Cloudflare a copié',
    again: 'Les taper de nouveau',
  },
  wait: {
    heading: 'En attente de {domain}',
    headingThere: '{domain} est chez Cloudflare',
    lead: 'Latchkey vérifie de lui-même toutes les minutes. Cela prend quelques minutes, parfois une journée.',
    leadThere:
      'Ses serveurs de noms sont maintenant ceux de Cloudflare. Cloudflare vous envoie un e-mail quand il est prêt.',
    close: 'Vous pouvez fermer Latchkey. Il reprendra d’ici.',
    closeWhy: 'Rouvrez-le demain, et vous retrouverez cet écran.',
    closePractice: 'Ne fermez pas Latchkey maintenant : l’entraînement ne garde rien.',
    closePracticeWhy: 'Pour votre vraie maison, vous pourrez le fermer ici et reprendre demain.',
    list: 'Serveurs de noms de {domain}',
    now: 'Ce que dit internet en ce moment',
    nobody: 'Pas encore de serveur de noms',
    unseen: 'Latchkey ne peut pas demander en ce moment. Il réessaie de lui-même.',
    looking: 'Vérification',
    looked: 'Vérifié à {time}',
    look: 'Regarder maintenant',
    strange: 'Ce sont des serveurs de Cloudflare, mais pas les deux de votre compte.',
    strangeWhy:
      'Comparez-les avec les deux de la page de Cloudflare, et saisissez ces derniers là où est votre domaine.',
    yours: 'Ces deux-ci doivent y être',
    goOn: 'Continuer',
    anyway: 'Cloudflare dit qu’il est actif',
    fact: 'Attendre ne fait rien perdre',
    factThere: 'Rien ne change avant votre accord',
    practice: 'À l’entraînement, Latchkey joue le vendeur de {domain}.',
    play: 'Y régler les serveurs de noms',
  },
  practice: 'L’entraînement s’en charge',
};
