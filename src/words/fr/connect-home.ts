import type { connectHome as english } from '../en/connect-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** Who can hold the home’s end of the path. */
const way: WordsOf<typeof english.way> = {
  'home-assistant-app': {
    name: 'Application Home Assistant',
    detail: 'Appelée autrefois module complémentaire',
  },
  docker: { name: 'Docker', detail: 'Sur une machine toujours allumée' },
  compose: { name: 'Docker Compose', detail: 'Avec son propre fichier' },
  linux: { name: 'Linux', detail: 'Comme service du système' },
  windows: { name: 'Windows', detail: 'Comme service du système' },
  mac: { name: 'Mac', detail: 'Comme service du système' },
};

/** What is pasted, with the secret left out: it never comes into this window. */
const masked: WordsOf<typeof english.masked> = {
  'home-assistant-app': 'eyJh••••••••••••••••••••••••••••',
  windows: 'cloudflared.exe service install ••••••••••••',
};

/** Short steps; <b> marks the exact words of the other program’s menus. */
const steps: WordsOf<typeof english.steps> = {
  'home-assistant-app': {
    open: 'Ouvrez <page>l’application Cloudflared</page> dans votre Home Assistant et appuyez sur <b>Installer</b>.',
    openElse:
      'Allez dans <b>Paramètres</b>, <b>Applications</b> et ouvrez le magasin d’applications. Dans son menu, choisissez <b>Dépôts</b> et ajoutez cette adresse. Cherchez ensuite <b>Cloudflared</b>.',
    copy: 'Copiez le code de liaison.',
    paste:
      'Sur la page <b>Configuration</b> de l’application, collez-le dans le champ du jeton de tunnel (<b>tunnel_token</b>) et appuyez sur <b>Enregistrer</b>.',
    parameters:
      'Sur la même page, affichez les options facultatives et ajoutez ceci sous <b>[Run parameters]</b>, un par ligne. Enregistrez de nouveau.',
    start:
      'Sur sa page <b>Info</b>, appuyez sur <b>Démarrer</b>. Activez <b>Lancer au démarrage</b> et <b>Chien de garde</b>.',
  },
  file: 'Enregistrez le code de liaison dans un fichier.',
  bring: {
    docker:
      'Apportez le fichier sur la machine où tourne Docker. Ouvrez-y un terminal, dans le même dossier que le fichier.',
    compose:
      'Apportez le fichier sur la machine où tourne Docker, dans un nouveau dossier. Ouvrez un terminal dans ce dossier.',
    linux:
      'Apportez le fichier sur la machine Linux. Ouvrez-y un terminal, dans le même dossier que le fichier.',
    mac: 'Apportez le fichier sur le Mac. Ouvrez-y <b>Terminal</b>, dans le même dossier que le fichier. Un Mac où cloudflared tourne déjà reste tel quel : choisissez une autre machine.',
  },
  run: 'Collez ceci dans le terminal et appuyez sur <b>Entrée</b>. Après un redémarrage, le connecteur se relance tout seul.',
  install: {
    linux:
      'Sur la machine Linux chez vous, installez <page>cloudflared</page>. Il faut la version 2025.4.0 ou une plus récente.',
    windows: 'Sur le PC Windows, ouvrez <b>Terminal</b> et installez cloudflared avec ceci :',
    mac: 'Sur le Mac, ouvrez <b>Terminal</b> et installez cloudflared avec ceci :',
  },
  composeFile: 'Mettez ceci à côté, dans un fichier nommé <b>compose.yaml</b>.',
  windows: {
    copy: 'Copiez la commande.',
    paste:
      'Ouvrez <b>[Terminal (Admin)]</b>, collez-la et appuyez sur <b>Entrée</b>. Après un redémarrage, le connecteur se relance tout seul. Un PC où cloudflared tourne déjà reste tel quel : choisissez une autre machine.',
  },
  settings:
    'Collez aussi ceci. Le connecteur appelle alors vers l’extérieur comme vous l’avez choisi, et redémarre.',
  runAgain: {
    app: 'Ouvrez la page <b>Configuration</b> de l’application et affichez les options facultatives. Sous <b>[Run parameters]</b>, remplacez par ceux-ci les paramètres qui commencent de la même façon. Sans ligne <b>--protocol</b>, le connecteur choisit lui-même. Enregistrez, puis redémarrez l’application.',
    terminal:
      'Ouvrez un terminal sur cette machine, collez ceci et appuyez sur <b>Entrée</b>. Le code reste à sa place. Les connexions en direct se coupent un instant.',
    composeLine:
      'Dans <b>compose.yaml</b> sur cette machine, remplacez par celle-ci la ligne qui commence par <b>command</b>.',
    composeUp: 'Ouvrez un terminal dans son dossier, collez ceci et appuyez sur <b>Entrée</b>.',
    mac: 'Ouvrez <b>Terminal</b> sur ce Mac, collez ceci et appuyez sur <b>Entrée</b>. Les réglages qui ne viennent pas de Latchkey ne changent pas.',
    windows:
      'Ouvrez <b>[Terminal (Admin)]</b> sur ce PC, collez ceci et appuyez sur <b>Entrée</b>. Les réglages qui ne viennent pas de Latchkey ne changent pas.',
  },
};

/** Home Assistant must trust whoever hands visits on to it. */
const trust: WordsOf<typeof english.trust> = {
  logIn: {
    title: 'Laisser Latchkey le faire',
    why: 'Connectez-vous : Latchkey voit quelle adresse Home Assistant a refusée, et lui dit de faire confiance à celle-là.',
    go: 'Se connecter',
  },
  refused: {
    asking: 'Latchkey demande à Home Assistant ce qu’il a refusé',
    askingUsually: 'Cela prend en général une ou deux secondes.',
    list: 'Refusé par Home Assistant',
    title: 'Home Assistant a refusé {address}',
    detail: 'Ne lui faites confiance que si votre connecteur tourne à cette adresse.',
    trust: 'Faire confiance à {address}',
    none: 'Le journal de Home Assistant ne montre aucun refus.',
    noneWhy: 'Il a peut-être été vidé. Attendez un nouveau refus, puis regardez de nouveau.',
    lookAgain: 'Regarder de nouveau',
    plan: 'Vous voyez le plan avant tout changement. Home Assistant redémarre une fois.',
  },
  planned: {
    title: 'Latchkey peut le régler',
    why: 'Avec le plan, Home Assistant fait confiance à {networks}, où tourne son connecteur. Il redémarre une fois.',
    go: 'Voir le plan',
  },
  byHand: 'Le faire à la main',
  settings: {
    open: 'Dans Home Assistant, ouvrez <page>Paramètres, Système, Réseau</page>, puis <b>Serveur HTTP</b>.',
    add: 'Activez <b>Faire confiance à X-Forwarded-For</b> et ajoutez ceci comme proxy de confiance :',
    save: 'Enregistrez. Home Assistant redémarre. Confirmez ensuite dans les cinq minutes, sinon il annule la modification.',
  },
  file: {
    title: 'L’écrire dans un fichier',
    why: 'Home Assistant {version} garde ceci dans un fichier. À partir de la version 2026.8, Latchkey peut le faire pour vous.',
    older: 'Mon Home Assistant est plus ancien que 2026.8',
    orUpdate: 'Ou mettre Home Assistant à jour',
    theirs:
      'Remplacez {address} par l’adresse de cette machine. Le journal de Home Assistant l’indique : cherchez « untrusted proxy ».',
    whyUnknown: 'Avant la version 2026.8, Home Assistant garde ceci dans un fichier.',
    open: 'Ouvrez le fichier <b>configuration.yaml</b>, par exemple avec l’application <b>File editor</b>. Il se trouve dans le dossier <b>config</b>.',
    add: 'Mettez ceci à la fin. S’il y a déjà une ligne <b>http:</b>, n’ajoutez que les lignes qui la suivent.',
    restart:
      'Ouvrez <b>Paramètres</b>, <b>Outils</b>, <b>YAML</b>, appuyez sur <b>Vérifier la configuration</b>, puis sur <b>Redémarrer</b>.',
    check: 'Vérifier maintenant',
    checking: 'Latchkey vérifie aussi de lui-même, au moins toutes les dix secondes.',
  },
  machine: {
    label: 'Où tourne le connecteur ?',
    same: 'Sur la machine de Home Assistant',
    another: 'Sur une autre machine',
    anotherWhy:
      'Ajoutez l’adresse de cette machine, comme 192.168.1.20. Le journal de Home Assistant l’indique : cherchez-y « untrusted proxy ».',
  },
};

export const connectHome: WordsOf<typeof english> = {
  whatIsTheConnector: {
    title: 'Qu’est-ce que le connecteur ?',
    says: 'Un petit programme chez vous. Il appelle Cloudflare et garde cette ligne ouverte. Ainsi, votre routeur n’ouvre aucun port et personne ne peut appeler de l’extérieur.',
  },
  way,
  masked,
  steps,
  trust,
  heading: 'Relier votre maison',
  lead: 'Un petit programme chez vous, le connecteur, tient l’autre bout du chemin privé. Il ne fait qu’appeler vers l’extérieur : aucun port n’est ouvert.',
  where: 'Où tourne le connecteur ?',
  repository: 'https://github.com/homeassistant-apps/repository',
  code: 'Code de liaison',
  command: 'Commande avec le code de liaison',
  hiddenHere: 'C’est un secret : cette fenêtre ne le voit jamais.',
  noSecret: 'La commande ne contient aucun secret. Elle lit le fichier.',
  copy: 'Copier',
  copying: 'Copie en cours',
  copied: 'Copié pour une minute. Collez-le maintenant',
  copyCommand: 'Copier la commande',
  copyText: 'Copier le texte',
  file: {
    save: 'Enregistrer le fichier',
    instead: 'L’enregistrer plutôt dans un fichier',
    open: {
      'home-assistant-app': 'Ouvrez-le, copiez son contenu, puis supprimez-le.',
      windows:
        'Ouvrez-le. La commande est cloudflared.exe service install, un espace, puis son contenu. Supprimez ensuite le fichier.',
    },
    saving: 'Enregistrement',
    again: 'L’enregistrer de nouveau',
    saved: 'Enregistré sous {fileName}.',
    browser: 'Votre navigateur enregistre {fileName}.',
    secret: 'Toute personne qui l’a peut se faire passer pour votre maison. La commande le déplace à la fin.',
    secretCompose:
      'Toute personne qui l’a peut se faire passer pour votre maison. Il doit rester à côté de compose.yaml.',
  },
  status: {
    title: 'Le chemin privé',
    inactive: 'En attente de votre maison',
    inactiveDetail:
      'Latchkey vérifie à quelques secondes d’intervalle. Vous pouvez laisser cette page ouverte.',
    healthy: 'Le chemin privé est établi',
    healthyDetail: '{name}',
    degraded: 'Établi en partie',
    degradedDetail: 'Certaines de ses lignes ne sont pas encore là. Cela s’arrange souvent en une minute.',
    down: 'Le chemin était établi, mais il est coupé',
    downDetail:
      'Le connecteur chez vous s’est arrêté, ou votre maison est hors ligne. Redémarrez le connecteur.',
    none: 'Il n’y a pas encore de chemin privé',
    noneDetail: 'Il est créé lors de la mise en place.',
    asking: 'Latchkey interroge Cloudflare sur le chemin',
    askingUsually: 'Cela prend en général une ou deux secondes.',
    lost: 'Latchkey ne voit pas le chemin en ce moment. Voici ce qu’il a vu en dernier.',
    home: {
      later: 'Home Assistant répond par ce chemin',
      laterDetail: 'L’essai se fera dès que le chemin sera établi.',
      trying: 'Latchkey essaie d’entrer par le chemin',
      tryingDetail: 'Avec l’une de vos propres clés, depuis l’extérieur.',
      usually: 'Cela prend en général moins d’une minute.',
      noKey: 'Pas essayé d’ici',
      noKeyDetail:
        'Cet ordinateur n’a pas de clé de cette maison. Continuez, et essayez sur un appareil qui en a une.',
      connected: 'Votre maison est reliée',
      connectedDetail: 'Home Assistant répond par le chemin.',
      refuses: 'Home Assistant refuse le chemin',
      refusesDetail: 'Il faut d’abord lui dire de faire confiance au chemin.',
      wrong: 'Home Assistant ne répond pas encore',
    },
  },
  app: {
    title: 'Home Assistant fait tourner le connecteur',
    why: 'Il démarre de lui-même. Si rien ne se passe en deux minutes, regardez le plan : Latchkey remet tout en ordre.',
    plan: 'Revoir le plan',
    unseen: 'Latchkey ne voit pas le connecteur',
    unseenWhy:
      'C’est Home Assistant qui le fait tourner, et Latchkey n’y est pas connecté. Connectez-vous, puis regardez le plan : il donne son code au connecteur.',
    logIn: 'Se connecter',
    byHand: 'Montrer comment le faire à la main',
  },
  http2: {
    label: 'Comment le connecteur appelle vers l’extérieur',
    title: 'Utiliser HTTP/2',
    why: 'Seulement si des mises à jour en direct se perdent, ou si le réseau bloque UDP. Sinon, le connecteur choisit lui-même.',
  },
  callOut: {
    open: 'Comment le connecteur appelle vers l’extérieur',
    heading: 'Comment le connecteur appelle vers l’extérieur',
    lead: 'Le connecteur trouve lui-même son chemin vers Cloudflare. Ne changez ceci que si des mises à jour en direct se perdent, ou s’il n’arrive pas à sortir.',
    plan: 'Voir le plan',
    logInFirst: 'Se connecter et voir le plan',
    done: 'Terminé',
    factPlan: 'Rien ne change tant que vous n’avez pas approuvé le plan',
    factCommand: 'Rien ne change tant que vous ne l’avez pas lancé là-bas',
    byPlan:
      'Le plan montre ce qui change dans l’application Cloudflared, et pourquoi. Ce que vous ne choisissez pas reste comme l’application l’a déjà.',
    back: 'Pour revenir sur un choix, prenez l’autre et refaites la même chose.',
    seen: {
      label: 'Comment il appelle en ce moment',
      asking: 'Latchkey interroge Cloudflare et Home Assistant',
      again: 'Regarder de nouveau',
      logIn: 'Se connecter à Home Assistant',
      none: 'Aucun connecteur n’est relié en ce moment.',
      log: 'Son journal indique : par {transports}, en {addresses}.',
      unseen:
        'Latchkey ne voit pas comment il appelle. Son journal sur cette machine vous le dit, à « Registered tunnel connection ».',
      unseenApp:
        'Latchkey ne voit pas comment il appelle. Dès que vous vous connectez, il le lit dans le journal de l’application.',
      started:
        '{count, plural, one {Il a été démarré le {when}.} other {{count} connecteurs sont reliés, et le plus récent a été démarré le {when}.}}',
      over: { quic: 'QUIC', http2: 'HTTP/2' },
      by: { ipv4: 'IPv4', ipv6: 'IPv6' },
    },
    transport: {
      label: 'Quel protocole',
      auto: {
        title: 'Le laisser choisir',
        detail: 'QUIC, en général plus rapide. HTTP/2 là où QUIC ne passe pas.',
      },
      http2: {
        title: 'HTTP/2 seulement',
        detail: 'Si des mises à jour en direct se perdent, ou si le réseau bloque UDP.',
      },
    },
    addresses: {
      label: 'Quelles adresses',
      auto: {
        title: 'IPv4 ou IPv6',
        detail: 'Celui qui fonctionne. Convient aussi à une maison qui n’a qu’IPv6.',
      },
      ipv4: { title: 'IPv4 seulement', detail: 'Si votre maison a IPv6, mais qu’il ne fonctionne pas.' },
      ipv6: { title: 'IPv6 seulement', detail: 'Si votre maison a IPv4, mais qu’il ne fonctionne pas.' },
    },
  },
  slow: {
    usually: 'Cela prend en général moins d’une minute après le démarrage.',
    'home-assistant-app':
      'Si rien ne se passe, ouvrez la page Journal de l’application. Une ligne avec « ERR » ou « FATAL » dit pourquoi. S’il n’y en a pas, c’est l’une des dernières lignes. Souvent, il manque une partie du code.',
    docker:
      'Si rien ne se passe, lancez docker logs latchkey-cloudflared. Une ligne avec « ERR » dit pourquoi. S’il n’y en a pas, c’est la dernière ligne.',
    compose:
      'Si rien ne se passe, lancez docker compose logs. Une ligne avec « ERR » dit pourquoi. S’il n’y en a pas, c’est la dernière ligne.',
    linux: 'Si rien ne se passe, lancez systemctl status latchkey-cloudflared. Il doit indiquer active.',
    windows:
      'Si rien ne se passe, ouvrez Services. Cloudflared agent doit y figurer comme en cours d’exécution.',
    mac: 'Si rien ne se passe, ouvrez le fichier /Library/Logs/com.cloudflare.cloudflared.err.log. Une ligne avec « ERR » dit pourquoi. S’il n’y en a pas, c’est la dernière ligne.',
    firewall: 'Un pare-feu strict doit le laisser appeler vers l’extérieur sur le port 7844.',
  },
  practice: {
    title: {
      connector: 'À l’entraînement, il n’y a pas de connecteur à démarrer',
      file: 'À l’entraînement, il n’y a pas de fichier à écrire',
    },
    why: 'Latchkey peut jouer le rôle de la maison.',
    play: 'Laisser Latchkey jouer le rôle de la maison',
    playing: 'Latchkey joue son rôle',
  },
  linkFails: 'Le lien ne s’ouvre pas',
  again: 'Revoir les étapes',
  forReal: 'Montrer ce que vous feriez pour de vrai',
  build: 'Aller à « Relire et mettre en place »',
  technical: 'Nom technique : cloudflared, le connecteur d’un Cloudflare Tunnel.',
  fact: {
    waiting: 'S’ouvre quand votre maison est reliée',
    connected: 'Ensuite : essayer toutes les serrures de l’extérieur',
    refused: 'Le chemin est établi, mais Home Assistant le refuse encore',
  },
};
