import type { install as english } from '../en/install.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** A place by its name, as a title and inside a sentence. */
const place: WordsOf<typeof english.place> = {
  chromium: { title: 'Chrome, Edge, Brave, Chromium', into: 'Chrome et ses cousins' },
  firefox: { title: 'Firefox', into: 'Firefox' },
  'mac-keychain': { title: 'Trousseau de ce Mac', into: 'votre trousseau sur ce Mac' },
  'windows-store': { title: 'Windows', into: 'Windows' },
};

/** What installing does there, before it is done. */
const goes: WordsOf<typeof english.goes> = {
  chromium: 'La clé « {name} » va dans le magasin de clés commun à ces navigateurs.',
  firefox: 'La clé « {name} » va dans ce profil de Firefox.',
  'mac-keychain':
    'La clé « {name} » va dans votre trousseau « session ». Safari et Chrome l’y trouvent, et Firefox aussi en général.',
  'windows-store':
    'La clé « {name} » va dans votre propre magasin de clés dans Windows. Edge et Chrome le lisent, et Firefox aussi en général.',
};

const blocker: WordsOf<typeof english.blocker> = {
  'browser-running': {
    short: 'Firefox est ouvert',
    what: 'Tant qu’il est ouvert, Firefox garde ses clés pour lui. Fermez toutes ses fenêtres, puis regardez de nouveau.',
  },
  'tools-missing': {
    short: 'Programme manquant',
    what: 'Latchkey a besoin pour cela de deux petits programmes, et ils ne sont pas sur cet ordinateur.',
  },
  'primary-password': {
    short: 'À la main',
    what: 'Un mot de passe principal verrouille ce profil. Seul Firefox lui-même peut y mettre une clé.',
  },
  sandboxed: {
    short: 'À la main',
    what: 'Ce navigateur est cloisonné, à l’écart du reste de cet ordinateur. Il peut oublier ce qui y est mis de l’extérieur.',
  },
  'not-readable': {
    short: 'À la main',
    what: 'Cet ordinateur ne laisse pas Latchkey lire cet endroit, ou le modifier.',
  },
};

/** The way on without Latchkey, in one breath; the guides have every step. */
const byHand: WordsOf<typeof english.byHand> = {
  chromium:
    'Enregistrez la clé dans un fichier. Ouvrez chrome://certificate-manager et choisissez « Vos certificats ». Importez le fichier sous « Afficher les certificats importés depuis Linux ».',
  firefox:
    'Enregistrez la clé dans un fichier. Cherchez « certificats » dans les paramètres de Firefox et appuyez sur « Gérer les certificats ». Importez le fichier sous « Vos certificats ».',
  'mac-keychain':
    'Enregistrez la clé dans un fichier. Double-cliquez dessus et choisissez le trousseau « session ».',
  'windows-store':
    'Enregistrez la clé dans un fichier et double-cliquez dessus. Gardez « Utilisateur actuel », et appuyez sur « Suivant » jusqu’à ce qu’il demande les mots.',
};

const proof: WordsOf<typeof english.proof> = {
  opened: { what: 'Elle fonctionne', why: 'La serrure s’est ouverte pour cette clé.' },
  refused: {
    what: 'Le portail ne s’est pas ouvert pour cette clé',
    why: 'Il faut parfois une minute pour que le portail connaisse une nouvelle clé. Réessayez. S’il reste fermé, vérifiez toutes les serrures.',
  },
  'not-reached': {
    what: 'La clé est à sa place, mais rien n’a répondu comme il faut',
    why: 'Cet ordinateur est peut-être hors ligne, ou le chemin privé est coupé. Réessayez dans un instant.',
  },
  'not-provable': {
    what: 'La clé est à sa place',
    why: 'Cet ordinateur ne laisse qu’un navigateur l’utiliser : le premier essai vous revient donc.',
  },
};

/** Install on this computer. */
export const install: WordsOf<typeof english> = {
  place,
  goes,
  blocker,
  byHand,
  proof,
  list: 'Endroits sur cet ordinateur',
  looking: 'Recherche de navigateurs sur cet ordinateur',
  lookingUsually: 'Cela prend en général quelques secondes.',
  practice: 'La clé d’entraînement n’ouvre que la maison fictive. Enlevez-la quand vous en avez assez vu.',
  profile: 'Profil « {name} »',
  installed: 'Installée',
  install: 'Installer',
  installNamed: 'Installer : {place}',
  remove: 'L’enlever',
  removeNamed: 'L’enlever : {place}',
  removeLater: 'Pour enlever la clé, fermez toutes les fenêtres de Firefox, puis regardez de nouveau.',
  prove: 'L’essayer',
  proveAgain: 'L’essayer de nouveau',
  proveNamed: '{what} : {place}',
  proving: 'Ouverture de {address} avec cette clé',
  provingUsually: 'Cela prend en général quelques secondes.',
  look: 'Regarder de nouveau',
  lookNow: 'Vérification',
  still: 'Il est encore ouvert. Firefox peut mettre quelques secondes à se fermer après sa dernière fenêtre.',
  tools: {
    package: 'Installez le paquet <name>{name}</name>, puis regardez de nouveau.',
    unknown: 'Installez les outils de NSS (certutil et pk12util), puis regardez de nouveau.',
    mac: 'Sur un Mac, on le trouve dans Homebrew.',
    copy: 'Copier le nom',
  },
  doByHand: 'Le faire à la main',
  orByHand: 'Ou le faire à la main',
  guide: 'Me montrer chaque étape',
  restart:
    'Fermez le navigateur avec toutes ses fenêtres, et rouvrez-le. C’est au démarrage qu’il cherche les clés.',
  open: 'Puis ouvrez {address} et choisissez « {name} ».',
  choose: 'Quand il demande quelle clé utiliser, choisissez « {name} ».',
  alwaysAllow:
    'Votre Mac demande une fois si le navigateur peut utiliser la clé. Appuyez sur « Toujours autoriser ».',
  none: {
    title: 'Il n’y a pas d’endroit ici pour la clé.',
    why: 'Aucun navigateur où Latchkey puisse la mettre n’a été trouvé. Enregistrez la clé dans un fichier et ouvrez-le dans votre navigateur.',
  },
  takeOut: {
    heading: 'Enlever la clé de cet ordinateur',
    lead: 'Pour {name}. Vous voyez ici chaque endroit qui a sa clé.',
    none: {
      title: 'Latchkey ne trouve cette clé nulle part ici.',
      why: 'Il y a des navigateurs qu’il ne peut pas lire. Le guide dit comment enlever la clé à la main.',
    },
  },
  rules: {
    title: 'Éviter que le navigateur demande quelle clé utiliser',
    what: 'Chrome et ses cousins le demandent à la première visite après chaque démarrage. Une règle sur cet ordinateur peut répondre à leur place.',
    cost: {
      file: 'Il faut un administrateur pour la poser. Le navigateur indique ensuite qu’il est géré. Si votre travail ou votre école pose déjà cette règle, ignorez cette étape.',
      registry:
        'Il faut pour la poser un terminal ouvert comme administrateur. Le navigateur indique ensuite qu’il est géré. Si votre travail ou votre école pose déjà cette règle, ignorez cette étape.',
      preferences:
        'Il ne faut pas d’administrateur. Les navigateurs la suivent en général. Si votre travail ou votre école gère le navigateur, ignorez cette étape.',
    },
    looking: 'Écriture des règles',
    none: 'Il n’y a pas de règle de ce genre pour cet ordinateur.',
    browser: 'Navigateur',
    browsers: { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', brave: 'Brave' },
    copy: 'Copier la commande',
    where: {
      file: 'Elle va dans le fichier {path}. Pour revenir en arrière, supprimez ce fichier. Il faut aussi un administrateur pour cela.',
      registry:
        'Elle va dans le registre, à {path}. Pour revenir en arrière, supprimez-y l’entrée qui porte le numéro de la commande, et aucune autre.',
      preferences:
        'Elle va dans les préférences de {path}. Pour revenir en arrière, lancez la commande ci-dessous. Elle retire cette règle avec toutes ses entrées.',
    },
    back: 'Copier la commande qui l’annule',
  },
  dialog: {
    install: 'Installer la clé dans {place}',
    tries: 'Puis Latchkey l’essaie à {address}.',
    rest: 'Rien d’autre ne change. Vous pourrez enlever la clé ici.',
    macAsks: 'Votre Mac demandera peut-être le mot de passe de votre session. Latchkey ne le voit jamais.',
    folder: 'Dossier : {folder}',
    run: 'Ce qui sera lancé',
    runHow: 'Un nom avec $ n’est rempli que pendant l’exécution : aucun secret n’est donc affiché ici.',
    runCopy: 'Copier les commandes',
    go: 'Installer la clé',
    busy: 'Installation',
    long: 'Cela prend en général quelques secondes. Votre ordinateur attend peut-être votre réponse.',
    cancel: 'Pas maintenant',
    remove: 'Enlever la clé de {place}',
    removeWhy: 'Les navigateurs qui utilisent cet endroit ne peuvent alors plus ouvrir {address}.',
    removeStays: 'Les autres appareils et endroits gardent la leur. Vous pourrez la réinstaller ici.',
    removeForGood:
      'Les autres appareils et endroits gardent la leur. Vous ne pourrez pas l’y replacer : sa copie de secours ici est supprimée.',
    removeGo: 'L’enlever',
    removeBusy: 'Retrait en cours',
    keep: 'La garder',
  },
};
