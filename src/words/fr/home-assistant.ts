import type { homeAssistant as english } from '../en/home-assistant.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** Being let into Home Assistant. The password is never typed here. */
const logIn: WordsOf<typeof english.logIn> = {
  heading: 'Latchkey peut-il préparer votre maison ?',
  lead: 'Vous vous connectez sur la page de Home Assistant lui-même. Ce que vous y tapez y reste : Latchkey ne voit jamais votre mot de passe.',
  what: 'Ce que Latchkey en fait',
  points: {
    looks: 'Il regarde ce qui est là. Rien ne change avant que vous n’approuviez le plan.',
    sets: {
      unknown:
        'Si votre Home Assistant a des applications, il installe le connecteur et le démarre. Il fait en sorte que Home Assistant lui fasse confiance.',
      app: 'Il installe le connecteur, le démarre, et fait en sorte que Home Assistant lui fasse confiance.',
      elsewhere:
        'Il fait en sorte que Home Assistant fasse confiance au connecteur, que vous démarrez vous-même.',
    },
    gives: 'Il met fin à la connexion quand le travail est fait.',
  },
  warning: {
    title: 'La page mentionne {address}',
    why: 'C’est Latchkey sur cet ordinateur : la connexion y revient. La page l’affiche en jaune, et c’est normal.',
  },
  open: 'Ouvrir la page de connexion',
  opening: 'Préparation de la page de connexion',
  again: 'Obtenir une nouvelle page de connexion',
  waiting: 'En attente de votre connexion sur la page qui s’est ouverte',
  waitingWhy: 'Cette fenêtre continue ensuite toute seule.',
  pageFails: 'La page ne s’est pas ouverte',
  pageFailsWhy: 'Copiez son adresse et ouvrez-la dans un navigateur sur cet ordinateur.',
  copyPage: 'Copier l’adresse',
  practice:
    'À l’entraînement, c’est la page de la maison fictive. Le nom et le mot de passe y sont déjà remplis.',
  without: 'Continuer sans se connecter',
  withoutWhy: 'Latchkey vous montre alors chaque étape, et c’est vous qui la faites.',
  fact: 'Votre mot de passe reste dans Home Assistant',
  looking: {
    heading: 'Examen de votre Home Assistant',
    lead: 'La connexion est faite. Latchkey lit ce qui est là et ne modifie rien.',
    what: 'Latchkey interroge Home Assistant',
    usually: 'Cela prend en général quelques secondes.',
  },
};

/** The other way in, for those who have one. */
const token: WordsOf<typeof english.token> = {
  fold: 'Utiliser plutôt un jeton d’accès longue durée',
  label: 'Jeton d’accès longue durée',
  hint: 'Dans Home Assistant, ouvrez votre profil, puis <b>Sécurité</b>. En bas de cette page, appuyez sur <b>Créer un jeton</b>.',
  kept: 'Latchkey ne le garde que tant qu’il est ouvert. Supprimez-le là-bas quand vous avez fini.',
  use: 'Se connecter avec ce jeton',
  using: 'Connexion',
  empty: 'Le jeton est vide. Copiez-le d’abord dans Home Assistant.',
};

const installation: WordsOf<typeof english.installation> = {
  os: 'Installé comme Home Assistant OS',
  supervised: 'Installé comme Home Assistant Supervised',
  container: 'Installé comme conteneur',
  core: 'Installé comme programme à part',
  unknown: 'Latchkey ne voit pas comment il est installé',
};

/** What is there, each thing with its own row. */
const found: WordsOf<typeof english.found> = {
  ready: {
    heading: 'Votre maison est prête',
    lead: 'Latchkey prépare le reste. Vous voyez chaque changement avant qu’il soit fait.',
  },
  odd: {
    heading: 'Ce que Latchkey a trouvé',
    lead: 'Une chose ici mérite un coup d’œil avant de continuer.',
  },
  facts: 'Ce que Latchkey a trouvé',
  lead: 'Latchkey est connecté sous le nom {name}. Il a regardé autour de lui et n’a rien modifié.',
  list: 'Votre Home Assistant',
  version: 'Home Assistant {version}',
  origin: {
    title: 'Où le connecteur le trouve',
    yes: '{origin}. Il y répond.',
    no: '{origin}. Il n’y répond pas.',
    unknown: '{origin}',
    noWhy: 'L’adresse a peut-être changé. Regardez de nouveau, sinon le chemin ne mènera nulle part.',
  },
  app: {
    title: 'Application Cloudflared',
    none: 'Pas encore installée',
    impossible: 'Ce genre de Home Assistant n’a pas d’applications. Le connecteur tourne à côté.',
    idle: 'Installée, mais ne gère aucun chemin privé',
    ours: 'Gère le chemin privé de cette maison',
    another: '{path} Latchkey n’y touche pas.',
    'taken-over': '{path} Latchkey la reprend, comme vous l’avez choisi ci-dessous.',
    two: 'Elle est installée deux fois. Deux connecteurs peuvent se gêner.',
  },
  others: {
    named: 'Elle gère le chemin privé « {name} ».',
    unnamed: 'Elle gère un autre chemin privé.',
    leads: 'Il mène à {addresses}.',
  },
  trust: {
    title: 'Qui peut lui transmettre des visiteurs',
    nobody: 'Personne pour l’instant',
    some: 'Il fait confiance à {proxies}',
    file: 'Écrit dans un fichier que personne d’autre que vous ne peut modifier',
    waiting: 'Une modification faite par quelqu’un d’autre attend d’y être confirmée.',
    'taking-over':
      'Il a repris configuration.yaml et vous attend : confirmez-le sous Paramètres, Système, Réseau dans les cinq minutes.',
    failed: 'La dernière modification n’a pas pu y être appliquée.',
    'not-confirmed': 'Personne n’y a confirmé à temps la dernière modification : elle a été annulée.',
  },
  url: { title: 'Sa propre adresse depuis l’extérieur', none: 'Aucune n’est indiquée', some: '{url}' },
  secondFactor: {
    title: 'Seconde étape à la connexion',
    on: 'Activée pour {name}',
    off: 'Désactivée pour {name}',
    unknown: 'Latchkey ne la voit pas',
    why: 'Avec elle, un mot de passe seul n’ouvre rien : il faut aussi un code de votre téléphone.',
    page: 'Ouvrir votre page de sécurité',
  },
  limit: {
    title: 'Identifiants erronés',
    some: 'Après {count} essais, il bloque le visiteur',
  },
  mayDo: 'Ce que Latchkey peut faire',
  connector: {
    label: 'Qui fait tourner le connecteur ?',
    app: 'Home Assistant lui-même',
    appDetail: 'Latchkey installe l’application Cloudflared, lui donne son code et la démarre.',
    appThere: 'Une application Cloudflared est déjà là.',
    appTaken: 'Latchkey ne peut pas la reprendre : votre compte Cloudflare ne montre pas ce chemin.',
    appWouldStop: 'S’il le faisait, ceci cesserait de fonctionner : {names}.',
    appMoves: 'Latchkey la reprend.',
    appAlong:
      '{count, plural, one {{names} continue de fonctionner, par le nouveau chemin.} other {{names} continuent de fonctionner, par le nouveau chemin.}}',
    appHome:
      '{count, plural, one {{names} mène à votre maison, et continue de fonctionner si vous le choisissez comme adresse.} other {{names} mènent à votre maison. Celui que vous choisissez comme adresse continue de fonctionner, et les autres s’arrêtent.}}',
    appOutside:
      '{count, plural, one {{names} cesse de fonctionner, car il n’est pas dans votre domaine.} other {{names} cessent de fonctionner, car ils ne sont pas dans votre domaine.}}',
    appStays: 'Latchkey la reprend. Ce chemin reste, et ses autres noms continuent de fonctionner.',
    appBeside: 'Latchkey en installerait une seconde à côté.',
    elsewhere: 'Une autre machine',
    elsewhereDetail: 'Vous le démarrez vous-même. Après la mise en place, Latchkey vous montre comment.',
    recommended: 'Recommandé',
  },
  offers: 'Propositions',
  loginLimit: {
    title: 'Bloquer ceux qui devinent les mots de passe',
    why: 'Après cinq essais avec des identifiants erronés, Home Assistant empêche ce visiteur de réessayer.',
  },
  urls: {
    title: 'Indiquer à Home Assistant sa nouvelle adresse',
    why: 'Les liens dans les messages et dans l’application mènent alors au bon endroit, chez vous comme ailleurs.',
  },
  inFile: {
    title: 'Un fichier reste à votre charge',
    why: 'Home Assistant {version} garde dans un fichier la liste de ceux à qui il fait confiance. À partir de la version 2026.8, Latchkey peut la régler pour vous.',
    later: 'Si vous le laissez tel quel, Latchkey vous montrera plus tard quoi y écrire.',
  },
  fact: 'Rien ne change tant que vous n’avez pas approuvé le plan',
  lookAgain: 'Regarder de nouveau',
  logOut: 'Se déconnecter',
};

/** Home Assistant bringing itself up to date, where that is asked for. */
const update: WordsOf<typeof english.update> = {
  offer: 'Mettre d’abord Home Assistant à jour',
  offerWhy:
    'Il fait une sauvegarde, se met à jour et redémarre. Cela prend en général quelques minutes, plus avec une grosse sauvegarde.',
  byHand: 'Mettez-le à jour de la façon dont vous l’avez installé. Puis connectez-vous de nouveau.',
  asking: 'Demande en cours',
  heading: 'Home Assistant se met à jour',
  lead: 'Il le fait seul, avec une sauvegarde d’abord. Vous pouvez fermer cette fenêtre et revenir.',
  what: 'En attente de son retour avec une version plus récente',
  usually: 'Cela prend en général quelques minutes. Une grosse sauvegarde prend plus longtemps.',
  still: 'Il est encore à la version {version}.',
  away: 'Il ne répond pas en ce moment. C’est normal.',
  lookAgain: 'Regarder de nouveau',
  back: 'Continuer sans cela',
  fact: 'Sa propre page de mise à jour montre où il en est',
};

export const homeAssistant: WordsOf<typeof english> = { logIn, token, installation, found, update };
