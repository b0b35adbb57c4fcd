import type { exceptions as english } from '../en/exceptions.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** What passes a gap, from where and until when: the same words in the list, in the plan and in the checks. */
const gap: WordsOf<typeof english.gap> = {
  name: {
    webhook: 'Webhook « {name} »',
    alexa: 'Alexa',
    'google-assistant': 'Google Assistant',
    'older-app': '{name}, avec une application plus ancienne',
  },
  opens: {
    exact:
      '{count, plural, one {Ouvre {count} page exacte à {address}.} other {Ouvre {count} pages exactes à {address}.}}',
    'every-path': 'Ouvre votre page de connexion et tout ce qui est derrière, à {address}.',
  },
  from: {
    anywhere: 'De partout.',
    places: 'Uniquement depuis : {places}.',
    program: 'Uniquement pour un programme qui se dit {program}, et depuis : {places}.',
    network: 'réseau AS{number}',
    ranges: '{count, plural, one {{count} plage d’adresses} other {{count} plages d’adresses}}',
  },
  until: {
    end: 'Jusqu’au {when}. Ensuite, la serrure le ferme d’elle-même.',
    ended: 'Terminé depuis le {when}. Sa place dans la serrure n’ouvre plus rien.',
    open: 'Jusqu’à ce que vous le retiriez.',
  },
  shut: {
    'home-address': 'Toutes les autres pages restent fermées.',
    'own-hostname': 'Cette adresse ne sert à rien d’autre, et {home} reste fermée.',
    'every-path': 'De partout ailleurs, elle reste fermée.',
  },
  state: {
    planned: 'Dans votre plan',
    'in-force': 'Ouvert en ce moment',
    ending: '{count, plural, one {Se termine d’ici un jour} other {Se termine d’ici {count} jours}}',
    ended: 'Terminé',
  },
  takeAway: 'Retirer',
  takeAwayNamed: 'Retirer : {name}',
  takenAway: '{name} n’est plus dans la liste. Votre prochain plan ferme son passage.',
};

/** The row of the lock in a plan. */
const inPlan: WordsOf<typeof english.inPlan> = {
  lead: 'Seuls ceux-ci peuvent passer sans clé :',
  named: '{name} :',
  rest: 'Tout le reste demeure fermé.',
};

/** The picture above the list, in words. */
const picture: WordsOf<typeof english.picture> = {
  shutNow: 'Un mur avec un portail verrouillé. Rien ne passe sans clé.',
  shutLater: 'Un mur avec un portail. Une fois en place, rien n’y passe sans clé.',
  gaps: '{count, plural, one {Un mur avec un portail, et {count} petite trappe.} other {Un mur avec un portail, et {count} petites trappes.}}',
};

const overview: WordsOf<typeof english.overview> = {
  heading: 'Accès sans clé',
  lead: 'Certaines choses ne peuvent pas présenter de clé. Chacune peut avoir son propre passage étroit. Tout le reste demeure fermé.',
  lookingUsually: 'Cela prend en général quelques secondes.',
  list: 'Ce qui peut passer',
  none: 'La serrure n’a aucun passage',
  noneWhy: 'Rien ne passe la serrure sans clé. La plupart des maisons n’ont besoin de rien de plus.',
  noneYet: 'La serrure n’aura aucun passage',
  noneYetWhy:
    'Une fois en place, rien ne passe la serrure sans clé. La plupart des maisons n’ont besoin de rien de plus.',
  add: 'Quelque chose doit-il entrer ?',
  cards: {
    webhook: {
      title: 'Un webhook',
      detail: 'La position d’un téléphone, une sonnette ou un autre service appelle votre maison.',
    },
    alexa: { title: 'Alexa', detail: 'Vous parlez à Amazon, et Amazon interroge votre maison.' },
    'google-assistant': {
      title: 'Google Assistant',
      detail: 'Vous parlez à Google, et Google interroge votre maison.',
    },
    'older-app': {
      title: 'Un iPhone avec une application plus ancienne',
      detail: 'Pour quelques jours, jusqu’à ce que l’application puisse être mise à jour.',
    },
  },
  full: 'La serrure a déjà {count} passages. Retirez-en un d’abord.',
  besides: 'Une seconde protection derrière la serrure',
  fact: 'Rien ne change avant votre accord',
  toPlan: 'Afficher le plan',
  leave: 'En rester là',
  safer: 'Plus sûr',
  door: 'Laisser entrer quelque chose sans clé : Alexa, Google, un webhook',
  doorCount:
    '{count, plural, one {Accès sans clé : {count} passage} other {Accès sans clé : {count} passages}}',
};

const webhook: WordsOf<typeof english.webhook> = {
  heading: 'Quel webhook peut entrer ?',
  lead: 'Un webhook est une page secrète de votre maison qu’un autre service appelle. Seule cette page exacte s’ouvre.',
  looking: 'Latchkey demande ses webhooks à Home Assistant',
  list: 'Webhooks de votre maison',
  choose: 'Laisser entrer : {name}',
  state: {
    local: 'Seulement pour votre propre réseau : un passage n’aiderait pas',
    passes: 'Déjà autorisé',
  },
  kind: {
    phone: 'L’application Home Assistant d’un téléphone',
    location: 'Indique où se trouve quelqu’un',
    automation: 'Lance une automatisation',
    assistant: 'Une enceinte dans votre maison',
    other: 'Appelé par un service',
  },
  localNext:
    'Home Assistant n’y répond que chez vous. Pour une automatisation, son déclencheur a un réglage pour cela : « Uniquement accessible depuis le réseau local ».',
  guessable:
    'Son identifiant pourrait être deviné. Donnez-lui un nouvel identifiant, long, dans Home Assistant avant de le laisser entrer.',
  none: 'Votre maison n’a aucun webhook',
  noneWhy: 'Rien n’en a demandé à Home Assistant. Une automatisation lancée par un webhook apparaîtrait ici.',
  out: 'Latchkey n’est pas connecté à votre Home Assistant',
  outWhy: 'Une fois qu’il l’est, vous pouvez choisir les webhooks par leur nom. Ou collez-en un ci-dessous.',
  logIn: 'Se connecter',
  paste: 'En coller un à la place',
  pasteLabel: 'Son adresse ou son identifiant',
  pasteHint: 'Le service qui l’appelle montre cette adresse. Elle contient /api/webhook/.',
  pasteName: 'À quoi sert-il ?',
  pasteNameHint: 'Par exemple : OwnTracks sur le téléphone d’Anna',
  go: '{count, plural, one {Laisser entrer {count} webhook} other {Laisser entrer {count} webhooks}}',
  goAnyway: 'Le laisser entrer tel quel',
  pickFirst: 'Choisissez-en un, ou collez-le',
};

const alexa: WordsOf<typeof english.alexa> = {
  heading: 'Comment Alexa entre-t-elle ?',
  lead: 'Amazon interroge votre maison pour vous. Il peut le faire avec sa propre clé, ou par un passage.',
  label: 'Comment Alexa entre',
  key: {
    title: 'Avec sa propre clé',
    detail:
      'Vous créez chez Amazon une skill privée qui porte une clé, comme vos téléphones. Rien ne s’ouvre sans elle, et vous pouvez la désactiver comme pour tout appareil.',
    next: 'Ajoutez pour Alexa un appareil du genre « Programme ». Son guide vous mène ensuite à travers les pages d’Amazon, pas à pas.',
    go: 'Aller à vos appareils',
  },
  gap: {
    title: 'Par un passage',
    detail:
      'Les réseaux d’Amazon peuvent atteindre deux pages à une adresse à part. N’importe qui peut y louer un ordinateur et frapper. Seule la connexion de Home Assistant vous protège alors.',
    go: 'Laisser entrer Alexa par un passage',
  },
};

const google: WordsOf<typeof english.google> = {
  heading: 'Comment Google entre-t-il ?',
  lead: 'Google peut voir vos appareils à l’intérieur de la maison. Ou il interroge votre maison de l’extérieur, par un passage.',
  label: 'Comment Google entre',
  matter: {
    title: 'À l’intérieur de la maison, avec Matter',
    detail:
      'Dans Home Assistant, une passerelle Matter montre vos appareils à une enceinte Google chez vous. Rien ne s’ouvre vers internet, mais certains genres d’appareils ne passent pas par une passerelle.',
    next: 'Latchkey n’a rien à mettre en place pour cela. Cherchez une passerelle Matter parmi les applications de Home Assistant.',
  },
  gap: {
    title: 'Par un passage',
    detail:
      'Le réseau propre à Google peut atteindre deux pages à une adresse à part. Quiconque envoie des requêtes à travers lui peut y frapper aussi. Seule la connexion de Home Assistant vous protège alors.',
    go: 'Laisser entrer Google par un passage',
  },
  networks: {
    reading: 'Lecture des réseaux que Google utilise en ce moment',
    same: 'La liste de Google a été relue : le passage a les mêmes réseaux.',
    differ: 'Google a de nouveaux réseaux, mais le passage a les anciens.',
    fewer: 'Google a abandonné des réseaux que le passage a encore.',
    added:
      '{count, plural, one {{count} plage est nouvelle. De là, la serrure refuse Google.} other {{count} plages sont nouvelles. De là, la serrure refuse Google.}}',
    gone: '{count, plural, one {{count} plage du passage n’est plus propre à Google. D’autres peuvent entrer de là.} other {{count} plages du passage ne sont plus propres à Google. D’autres peuvent entrer de là.}}',
    renew: 'Prévoir les nouveaux réseaux',
    unreadable: 'La liste des réseaux de Google n’a pas pu être lue.',
    unreadableWhy:
      'Personne ne sait donc si le passage convient encore. Il reste tel quel, et la liste sera relue la prochaine fois.',
  },
};

const olderApp: WordsOf<typeof english.olderApp> = {
  heading: 'Laisser entrer un temps une application iPhone plus ancienne ?',
  lead: 'À partir de la version 2026.8, l’application Home Assistant présente sa clé. Mieux vaut la mettre à jour.',
  risk: 'Tant qu’il est ouvert, quiconque se fait passer pour l’application sur le même réseau peut atteindre votre page de connexion.',
  better: 'Essayez d’abord ceci',
  betterWhy:
    'Ouvrez l’App Store sur ce téléphone et mettez Home Assistant à jour. Puis remettez sa clé au téléphone.',
  name: 'À qui est le téléphone ?',
  nameHint: 'Par exemple : iPhone de Ben',
  network: 'Numéro de son réseau mobile',
  networkHint:
    'Par exemple, AS3320. Une page qui montre votre propre adresse le montre aussi, souvent sous « ASN ».',
  networkHow: 'Comment le trouver ?',
  networkSteps: {
    wifi: 'Désactivez le Wi-Fi sur ce téléphone, pour qu’il utilise son réseau mobile.',
    page: 'Ouvrez bgp.he.net dans son navigateur. En haut, la page montre l’adresse du téléphone et son réseau.',
    type: 'Tapez le numéro qui y suit « AS », comme AS3320.',
  },
  visit: {
    play: 'Laisser le téléphone essayer',
    why: 'À l’entraînement, Latchkey joue le téléphone. Il ouvre votre adresse sur son réseau mobile, et le Cloudflare fictif voit d’où.',
    seen: 'Le téléphone est venu de AS{number} (pays : {country}). Les deux sont remplis.',
    nowhere:
      'Votre adresse ne mène encore nulle part : il n’y a rien à voir. Faites d’abord la mise en place, ou tapez un numéro.',
  },
  networkIs: 'C’est AS{number}. Sur tout autre réseau, Wi-Fi compris, le téléphone reste dehors.',
  networkWrong: 'Ce n’est pas un numéro de réseau. Il ressemble à AS3320.',
  typeFirst: 'Indiquez à qui est le téléphone, et son réseau',
  country: 'Son pays, si vous voulez',
  countryHint: 'Alors il n’entre que de là. Laissez vide pour quelqu’un qui voyage.',
  days: 'Combien de temps ?',
  day: '{count, plural, one {{count} jour} other {{count} jours}}',
  go: '{count, plural, one {Laisser entrer pendant {count} jour} other {Laisser entrer pendant {count} jours}}',
};

const countries: WordsOf<typeof english.countries> = {
  title: 'D’où ?',
  anywhere: 'Les visiteurs peuvent venir de partout',
  anywhereWhy: 'Sans clé, ils n’arrivent nulle part.',
  some: 'Les visiteurs ne peuvent venir que de ces pays : {places}',
  keysEverywhere: 'Vos clés ouvrent aussi quand vous voyagez.',
  keysThere: 'Vos clés, elles aussi, n’ouvrent que depuis ces pays.',
  change: 'Modifier',
  choose: 'Choisir des pays',
  heading: 'De quels pays les visiteurs peuvent-ils venir ?',
  lead: 'Les passages sans lieu particulier ne s’ouvrent qu’à ces pays. Vos clés aussi, si vous voulez.',
  label: 'Pays',
  hint: 'Tapez un nom. Choisissez d’abord votre propre pays.',
  noOption: 'Aucun pays ne porte ce nom',
  clear: 'Tout effacer',
  open: 'Afficher tous les pays',
  close: 'Masquer la liste',
  travel: 'Mes clés ouvrent aussi quand je voyage',
  travelOn:
    'Quiconque a une clé entre de partout. Les passages sans lieu particulier s’en tiennent à ces pays.',
  travelOff: 'Tant que ceci est désactivé, votre propre téléphone est refusé lui aussi partout ailleurs.',
  hereMissing: {
    address: 'Absent de la liste : {country}. C’est pourtant là que Cloudflare voit cet ordinateur.',
    clock:
      'Absent de la liste : {country}. C’est pourtant sur ce pays qu’est réglée l’horloge de cet ordinateur.',
  },
  hereMissingWhy:
    'D’ici, même une bonne clé serait refusée. Ajoutez ce pays, ou laissez vos clés ouvrir de partout.',
  addHere: 'Ajouter : {country}',
  go: 'S’en tenir à ces pays',
  goAnyway: 'S’en tenir quand même à cette liste',
  everywhere: 'Laisser venir les visiteurs de partout',
  pickFirst: 'Choisissez au moins un pays',
  guess:
    'Cloudflare déduit le pays de l’adresse. Certains visiteurs utilisent une adresse d’ailleurs : ceci n’arrête donc personne à coup sûr.',
};

/** What holds where a gap is open: Home Assistant's own login. */
const login: WordsOf<typeof english.login> = {
  secondFactor: {
    title: 'Seconde étape à la connexion',
    on: 'Activée pour {name}.',
    off: 'Désactivée pour {name}. Avec un passage ouvert, c’est la meilleure protection que vous puissiez ajouter.',
    unknown: 'Latchkey ne voit pas si elle est activée.',
    to: 'Ouvrir votre page de sécurité',
  },
  limit: {
    title: 'Blocage de ceux qui devinent les mots de passe',
    on: 'Activé. Après {count} essais avec des identifiants erronés, un visiteur est bloqué.',
    planned: 'Dans votre plan.',
    off: 'Désactivé. Quiconque atteint la page de connexion peut essayer aussi longtemps qu’il veut.',
    unknown: 'Latchkey ne voit pas s’il est activé.',
    to: 'Ouvrir les paramètres du réseau',
  },
};

const hostname: WordsOf<typeof english.hostname> = {
  label: 'Sa propre adresse',
  hint: 'Elle mène à votre maison par le même chemin privé, et ne sert que ces pages.',
};

export const exceptions: WordsOf<typeof english> = {
  gap,
  inPlan,
  picture,
  overview,
  webhook,
  alexa,
  google,
  olderApp,
  countries,
  login,
  hostname,
};
