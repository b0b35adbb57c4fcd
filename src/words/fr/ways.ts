import type { ways as english } from '../en/ways.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** The ways a key travels to its device, each with a screen of its own. */

const code: WordsOf<typeof english.code> = {
  title: 'Scanner un code',
  detail: 'Sur le même Wi-Fi. Le code fonctionne pendant dix minutes.',
  go: 'Scanner un code',
  opening: {
    what: 'Création du code',
    usually: 'Cela prend en général une seconde.',
    none: 'Cet ordinateur n’est pas sur un réseau.',
    noneWhy:
      'Un code demande un réseau commun aux deux. Rejoignez le Wi-Fi de l’appareil, ou choisissez un autre moyen.',
    lookAgain: 'Regarder de nouveau',
  },
  network: {
    other: '{name} est sur un autre réseau',
    where: 'Sur quel réseau est {name} ?',
    likely: 'Très probablement celui-ci',
    kind: { wifi: 'Wi-Fi', cable: 'Câble réseau', other: 'Autre réseau' },
    at: '{address} · {interfaceName}',
  },
  know: {
    list: 'Bon à savoir',
    wifi: 'Les deux doivent être sur le même Wi-Fi. Un Wi-Fi invité les sépare.',
    allow: 'Cet ordinateur demandera peut-être si Latchkey peut répondre sur le réseau. Autorisez-le.',
  },
  open: {
    heading: 'Scanner ce code avec {name}',
    lead: 'Ouvrez-y l’appareil photo et pointez-le vers le code. Une page s’ouvre et propose le fichier.',
    mustAsk: {
      iphone:
        '{name} doit demander les six mots. Sinon, annulez là-bas. Annulez aussi si le profil mentionne un VPN, un certificat racine ou une gestion à distance.',
      android:
        '{name} doit demander les six mots. Sinon, ou en cas d’avertissement sur un certificat CA, annulez là-bas.',
      other: '{name} doit demander les six mots. Sinon, annulez là-bas.',
      why: 'Seul votre propre fichier s’ouvre avec eux. Quelqu’un d’autre sur ce réseau pourrait en envoyer un autre.',
    },
    leadTyped:
      'Ouvrez cette adresse dans le navigateur de l’appareil, ou scannez le code. Une page s’ouvre et propose le fichier.',
    picture: 'Un code à scanner. Il contient l’adresse {url}',
    address: 'Ou tapez-y cette adresse',
    copy: 'Copier l’adresse',
    minutes:
      '{count, plural, one {Fonctionne encore {count} minute} other {Fonctionne encore {count} minutes}}',
    soon: 'Fonctionne encore moins d’une minute',
    left: '{count, plural, one {Peut être récupéré encore {count} fois} other {Peut être récupéré encore {count} fois}}',
    stop: 'Arrêter maintenant',
    fact: 'Les mots ne sont jamais sur cette page',
  },
  visits: {
    title: 'Qui a ouvert la page',
    none: 'Personne ne l’a encore ouverte.',
    who: {
      iphone: 'Un iPhone',
      android: 'Un téléphone Android',
      computer: 'Un ordinateur',
      unknown: 'Un appareil',
    },
    looked: '{who} a ouvert la page',
    fetched: '{who} a récupéré la clé',
    failed: '{who} a demandé la clé, mais elle n’a pas pu être préparée',
    from: '{from}, à {when}',
    wasNotYours:
      'L’un d’eux n’est pas à vous ? Alors renouvelez cette clé. Personne ne peut ouvrir le fichier sans les mots.',
    notYours:
      'L’un d’eux n’est pas à vous ? Arrêtez, et renouvelez cette clé. Personne ne peut ouvrir le fichier sans les mots.',
  },
  over: {
    heading: 'Le code est fermé',
    headingFetched: 'La clé est en route',
    lead: 'Plus personne ne peut récupérer de clé sur cet ordinateur.',
    fetched: 'Le fichier a été récupéré autant de fois qu’il peut l’être.',
    fetchedNext: 'S’il manque encore à un appareil, créez un nouveau code.',
    expired: 'Les dix minutes sont écoulées.',
    expiredNext: 'Créez un nouveau code quand vous avez l’appareil sous la main.',
    cancelled: 'Vous l’avez arrêté.',
    cancelledNext: 'Créez un nouveau code quand vous voulez.',
    'network-lost': 'Cet ordinateur a quitté le réseau.',
    'network-lostNext': 'Rejoignez de nouveau le Wi-Fi de l’appareil. Puis créez un nouveau code.',
    again: 'Créer un nouveau code',
  },
  trouble: {
    title: 'La page ne s’ouvre pas là-bas',
    wifi: 'Vérifiez le Wi-Fi des deux côtés. Un Wi-Fi invité ou les données mobiles ne mènent pas ici.',
    firewall:
      'Si cet ordinateur a posé une question sur son pare-feu, autorisez Latchkey. Sur un Mac, c’est sous [Privacy & Security], [Local Network].',
    vpn: 'Si l’un des deux utilise un VPN, désactivez-le un moment.',
    network: 'Plusieurs réseaux ici ? Choisissez-en un autre ci-dessus.',
    stick: 'Rien n’y fait ? Une clé USB n’a pas besoin de réseau.',
    toStick: 'Utiliser une clé USB',
  },
};

const stick: WordsOf<typeof english.stick> = {
  title: 'Clé USB',
  detail: 'Pour tout appareil avec un port. Nous éjectons la clé USB pour vous.',
  go: 'Utiliser une clé USB',
  heading: 'Mettre la clé sur une clé USB',
  waitingHeading: 'Brancher une clé USB',
  lead: 'Latchkey y écrit le fichier de clé pour {name} et le relit.',
  waiting: 'En attente d’une clé USB',
  waitingFact: 'Branchez une clé USB ou une carte mémoire sur cet ordinateur',
  looking: 'Recherche de clés USB',
  lookingUsually: 'Cela prend en général quelques secondes.',
  list: 'Quelle clé USB ?',
  unnamed: 'Clé USB sans nom',
  free: '{free} libres sur {total}',
  cannot: {
    'read-only': 'Rien ne peut y être écrit',
    'not-mounted': 'Pas encore ouverte',
    full: 'Plus de place',
  },
  why: {
    'read-only': {
      what: 'Rien ne peut être écrit sur cette clé USB.',
      why: 'Son petit interrupteur est sur « lock », ou cet ordinateur ne peut que lire son format. Un Mac ne peut que lire NTFS.',
      next: 'Déplacez l’interrupteur, ou prenez une clé USB au format FAT ou exFAT.',
    },
    'not-mounted': {
      what: 'Cet ordinateur voit la clé USB mais ne l’a pas ouverte.',
      why: 'Elle est peut-être encore en train de démarrer, ou cet ordinateur ne connaît pas son format.',
      next: 'Ouvrez-la une fois dans votre gestionnaire de fichiers. Cet écran continue ensuite tout seul.',
    },
    full: {
      what: 'Il n’y a plus de place sur cette clé USB.',
      why: 'Un fichier de clé est petit : la clé USB doit être pleine jusqu’au dernier octet.',
      next: 'Supprimez-y quelque chose, ou prenez une autre clé USB.',
    },
  },
  format: {
    title: '{name} ne saura peut-être pas lire cette clé USB.',
    why: 'Elle est au format {format}. Les téléphones et les tablettes lisent FAT et exFAT, tout comme chaque ordinateur.',
    next: 'Prenez une clé USB au format FAT ou exFAT, ou faites scanner un code à l’appareil.',
  },
  formatName: {
    fat: 'FAT',
    exfat: 'exFAT',
    ntfs: 'NTFS',
    apfs: 'APFS',
    hfs: 'Mac OS étendu',
    other: 'inconnu',
  },
  warn: 'Quiconque trouve la clé USB a le fichier, mais pas les mots. Ne les écrivez pas dessus.',
  write: 'Écrire le fichier de clé',
  writing: 'Écriture du fichier de clé. Laissez la clé USB branchée.',
  fact: 'Rien d’autre sur la clé USB n’est touché',
  factOff: 'Choisissez une clé USB sur laquelle on peut écrire',
  doneHeading: 'La clé est sur la clé USB',
  doneLead: 'Écrite et relue sans erreur.',
  written: 'Sur {drive}',
  eject: 'Éjecter la clé USB',
  ejecting: 'Éjection de la clé USB',
  doneFact: 'Laissez-la branchée jusqu’à l’éjection',
  outHeading: 'Vous pouvez la débrancher',
  outLead: 'Branchez-la sur {name} et ouvrez-y le fichier.',
  pulledHeading: 'La clé USB est débranchée',
  pulledLead: 'Elle n’a pas été éjectée, mais le fichier était déjà complet. Essayez-le sur {name}.',
  outNext: 'Quand la clé y fonctionne, rebranchez la clé USB ici. Latchkey en supprime le fichier.',
  onIt: 'Fichiers de clé sur cette clé USB',
  onItWhy:
    'Supprimez-les une fois que l’appareil a sa clé. Avec les bons outils, un fichier supprimé peut souvent être récupéré.',
  delete: 'Les supprimer de la clé USB',
  deleted: 'Les fichiers de clé ne sont plus sur la clé USB.',
  tidy: {
    heading: 'Supprimer des fichiers de clé d’une clé USB',
    lead: 'Un appareil qui a sa clé n’a plus besoin du fichier.',
    count: '{count, plural, one {{count} fichier de clé} other {{count} fichiers de clé}}',
    none: 'Il n’y a pas de fichier de clé sur cette clé USB.',
    all: 'Tous sont supprimés, même ceux d’autres appareils. Avec les bons outils, un fichier supprimé peut souvent être récupéré.',
  },
};

const airdrop: WordsOf<typeof english.airdrop> = {
  title: 'AirDrop',
  detail: 'De ce Mac à un appareil proche.',
  go: 'Envoyer par AirDrop',
  heading: 'Envoyer la clé par AirDrop',
  lead: 'Le menu de partage de ce Mac s’ouvre. Choisissez-y AirDrop, puis {name}.',
  leadAgain: 'Choisissez AirDrop dans le menu, puis {name}. Latchkey n’apprend pas ce que vous avez choisi.',
  list: 'Bon à savoir d’abord',
  near: 'Gardez les deux en éveil et proches l’un de l’autre, Wi-Fi et Bluetooth activés.',
  only: 'Choisissez AirDrop et rien d’autre. Mail et Messages en garderaient une copie.',
  safari: 'Sur un iPhone ou un iPad, c’est la clé pour Safari : elle s’ouvre dans Réglages comme un profil.',
  app: 'L’application Home Assistant ne peut pas la prendre là. Il lui faut un autre moyen.',
  mac: 'Sur l’autre Mac, le fichier arrive dans Téléchargements.',
  toCode: 'Scanner un code pour l’application',
  open: 'Ouvrir le menu de partage',
  again: 'Rouvrir le menu',
  fact: 'Les mots ne voyagent pas avec elle',
  shown: 'Est-elle arrivée ?',
  arrived: 'Elle est arrivée',
  lost: 'Elle n’est pas arrivée',
  lostWhy: 'Votre Mac n’a peut-être pas trouvé l’appareil.',
  lostNext:
    'Sortez-le de veille, et activez Wi-Fi et Bluetooth des deux côtés. Dans ses réglages AirDrop, choisissez de recevoir de tout le monde pendant dix minutes. Puis rouvrez le menu.',
};

const file: WordsOf<typeof english.file> = {
  title: 'Enregistrer un fichier',
  go: 'Enregistrer un fichier',
  heading: 'Enregistrer la clé dans un fichier',
  lead: 'Vous apportez vous-même le fichier à {name}. Six mots le verrouillent.',
  list: 'Le fichier',
  where: 'À quoi doit-il servir ?',
  save: 'Enregistrer le fichier de clé',
  saveAgain: 'L’enregistrer de nouveau',
  saved: 'Enregistré sous {fileName}.',
  downloaded: 'Votre navigateur enregistre {fileName}.',
  savedWhy: 'Il ne s’ouvre qu’avec les mots. Supprimez-le une fois que l’appareil a sa clé.',
  fact: 'Les mots ne sont pas dans le fichier',
  bring: {
    title: 'Comment il arrive sur {name}',
    iphoneApp: {
      cloud: 'iCloud Drive : mettez-y le fichier. Sur l’appareil, ouvrez-le dans l’application Fichiers.',
      share:
        'LocalSend, une application gratuite pour les deux : envoyez le fichier, et enregistrez-le dans Fichiers.',
      cable: 'Un câble n’atteint pas l’application Fichiers. Une clé USB, oui.',
      airdrop: 'Pas AirDrop : le fichier s’ouvre alors dans Réglages, où l’application ne le voit pas.',
    },
    iphoneSafari: {
      airdrop: 'AirDrop depuis un Mac : le fichier s’ouvre dans Réglages, le bon endroit pour Safari.',
      files:
        'Pas l’application Fichiers, un câble ou LocalSend : les systèmes récents ne l’installent pas de là.',
    },
    android: {
      cable:
        'Câble : branchez l’appareil, et choisissez « Transfert de fichiers » dans sa notification. Puis copiez le fichier dans Download.',
      share:
        'Quick Share sous Windows, ou LocalSend partout : envoyez le fichier, et acceptez-le sur l’appareil.',
    },
    computer: {
      share: 'Une clé USB, un dossier partagé ou LocalSend : ce que vous utilisez pour d’autres fichiers.',
    },
    mac: {
      airdrop: 'AirDrop depuis un autre Mac : le fichier arrive dans Téléchargements.',
    },
    program: {
      copy: 'Copiez-le comme vous y copiez d’autres fichiers, par exemple avec scp. Personne d’autre n’a besoin de le lire.',
    },
    mail: {
      toFiles:
        'Envoyez-le-vous par e-mail : sur l’appareil, maintenez le doigt sur la pièce jointe et enregistrez-la dans Fichiers.',
      toSettings:
        'Envoyez-le-vous par e-mail : sur l’appareil, ouvrez-le dans Mail d’Apple et touchez la pièce jointe.',
      toDevice: 'Envoyez-le-vous par e-mail : sur l’appareil, enregistrez la pièce jointe.',
      means:
        'Personne ne peut utiliser le fichier sans les mots : ne les mettez donc jamais dans un e-mail. Supprimez ensuite l’e-mail, y compris de vos messages envoyés.',
    },
  },
  renamed: {
    title: 'Le fichier porte un autre nom',
    number: 'Un navigateur peut ajouter un numéro, comme (1). Cela ne nuit pas. Prenez le plus récent.',
    ending: 'S’il se termine par .txt ou .bin, renommez-le pour qu’il se termine par {ending}.',
  },
};

const install: WordsOf<typeof english.install> = {
  title: 'Installer sur cet ordinateur',
  detail: 'Latchkey la met dans votre navigateur et l’essaie.',
  go: 'L’installer ici',
  heading: 'Installer la clé sur cet ordinateur',
  lead: 'Pour {name}, si c’est bien l’ordinateur que vous utilisez en ce moment.',
  fact: 'Vous voyez chaque étape avant qu’elle soit faite',
};

const iphone: WordsOf<typeof english.iphone> = {
  title: 'Cet appareil a besoin de sa clé à deux endroits',
  why: 'L’application Home Assistant et Safari ne la partagent pas. Si vous utilisez les deux, donnez la clé aux deux.',
  app: 'Application Home Assistant',
  appDetail: 'L’application demande ce fichier. Il attend dans l’application Fichiers.',
  safari: 'Safari',
  safariDetail: 'Celui-ci s’ouvre dans Réglages, comme un profil.',
  onPage: 'La page derrière le code propose les deux.',
};

const program: WordsOf<typeof english.program> = {
  title: 'Qu’est-ce qui utilisera la clé ?',
  pem: 'Une commande ou un script',
  pemDetail: 'Un fichier texte, pour curl et la plupart des programmes. Les six mots le verrouillent.',
  pkcs12: 'Un programme qui demande un .p12',
  pkcs12Detail: 'La même clé sous une autre forme. Les six mots la verrouillent aussi.',
  alexa: 'Votre propre skill Alexa',
  alexaDetail: 'Un dossier pour Amazon. La clé qu’il contient n’est pas verrouillée par des mots.',
  save: 'Enregistrer le dossier pour Alexa',
  lead: 'Votre skill atteint votre maison avec cette clé. Le guide dit où va chaque fichier chez Amazon.',
  fact: 'Aucun mot ne verrouille ce dossier',
  open: {
    title: 'Quiconque a ce dossier a la clé.',
    why: 'Le fichier secret.json ouvre votre serrure, car le programme chez Amazon doit pouvoir le lire.',
    next: 'Ne le donnez à personne, et supprimez le dossier une fois que la skill fonctionne.',
  },
  savedWhy: 'Suivez le guide, puis supprimez le dossier.',
  noWords: 'Alexa ne demande pas de mots',
};

export const ways: WordsOf<typeof english> = { code, stick, airdrop, file, install, iphone, program };
