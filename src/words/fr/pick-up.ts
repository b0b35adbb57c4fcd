import type { pickUp as english } from '../en/pick-up.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const pickUp: WordsOf<typeof english> = {
  practice: 'Entraînement',
  practiceMeans: 'Rien ici n’est réel.',
  open: {
    heading: 'La clé pour {device}',
    lead: 'Elle vient directement de votre ordinateur, verrouillée par six mots courts. C’est l’ordinateur qui les affiche. Cet appareil les demande une fois.',
    leadForIphone:
      'Elle vient directement de votre ordinateur, verrouillée par six mots courts. C’est l’ordinateur qui les affiche. Si vous utilisez l’application et Safari, prenez les deux.',
    mustAsk: {
      iphone:
        'Votre iPhone ou iPad doit demander les six mots. Sinon, annulez. Annulez aussi si le profil mentionne un VPN, un certificat racine ou une gestion à distance.',
      android:
        'Votre appareil doit demander les six mots. Sinon, ou en cas d’avertissement sur un certificat CA, annulez.',
      other:
        'Votre appareil doit demander les six mots. Sinon, annulez : le fichier ne vient pas de votre ordinateur.',
    },
    afterwards: 'Pas à pas',
    guide: 'Chaque étape en images',
    guideFor: 'En images : {purpose}',
    left: '{fetches, plural, one {Ce lien marche encore une fois, jusqu’à {until}.} other {Ce lien marche encore {fetches} fois, jusqu’à {until}.}}',
    taken: 'Un fichier a déjà été récupéré.',
  },
  offers: {
    app: {
      heading: 'Pour l’application Home Assistant',
      about:
        'Un fichier que demande l’application. Il faut iOS 17 et la version 2026.8 de l’application, ou plus récent.',
      button: 'Enregistrer le fichier pour l’application',
      steps: [
        'Touchez le bouton ci-dessus. Quand Safari le demande, touchez **Télécharger** : le fichier va dans **Fichiers**.',
        'Ouvrez l’application Home Assistant et saisissez l’adresse de votre maison. Elle affiche **Certificat client requis**. Déjà configurée ? Allez dans **Paramètres › Application Companion**, votre serveur, **Certificat client**, **Importer le certificat**.',
        'Touchez **Sélectionner le fichier de certificat** et choisissez le fichier dans **Téléchargements**.',
        'Tapez les six mots en minuscules, avec des traits d’union entre eux. Touchez **Importer**.',
        'Connectez-vous comme vous le faites chez vous.',
      ],
    },
    safari: {
      heading: 'Pour Safari',
      about: 'Un profil que vous installez dans Réglages.',
      button: 'Obtenir la clé pour Safari',
      steps: [
        'Touchez le bouton ci-dessus. Quand Safari le demande, touchez **Autoriser**.',
        'Ouvrez **Réglages** et touchez **Profil téléchargé**, près du haut. Au bout de 8 minutes, il disparaît.',
        'Touchez **Installer** et saisissez le code qui déverrouille cet appareil.',
        'Il est écrit « Non signé » : c’est normal pour un fichier qui vient de votre propre ordinateur. Touchez encore **Installer**.',
        'Quand le mot de passe est demandé, tapez les six mots en minuscules, avec des traits d’union entre eux. Touchez **Suivant**, puis **OK** ou Terminé.',
        'Dans Safari, allez à l’adresse de votre maison, et choisissez cette clé quand la question est posée.',
      ],
    },
    watchByAndroid: {
      heading: 'Pour la montre, par ce téléphone',
      about:
        'L’application Home Assistant de ce téléphone donne la clé à la montre pendant sa configuration.',
      button: 'Enregistrer le fichier de clé',
      steps: [
        'Touchez le bouton ci-dessus, et gardez le fichier si le navigateur vous met en garde.',
        'Ouvrez l’application Home Assistant sur la montre. Elle vous renvoie à ce téléphone : continuez ici.',
        'Saisissez l’adresse de votre maison. Là où un certificat client est demandé, choisissez le fichier dans **Téléchargements**.',
        'Tapez les six mots en minuscules, avec des traits d’union entre eux.',
        'Connectez-vous comme vous le faites chez vous.',
      ],
    },
    android: {
      heading: 'Installer la clé sur cet appareil',
      about:
        'Une seule clé pour Chrome et pour l’application Home Assistant. Votre appareil doit d’abord avoir un verrouillage de l’écran.',
      button: 'Enregistrer le fichier de clé',
      steps: [
        'Touchez le bouton ci-dessus. Si le navigateur met en garde contre le fichier, conservez-le. Puis ouvrez-le.',
        'Rien ne s’ouvre ? Cherchez **Installer un certificat** dans les paramètres, choisissez **Certificat utilisateur VPN et appli**, puis le fichier dans **Téléchargements**.',
        'Tapez les six mots en minuscules, avec des traits d’union entre eux. Touchez **OK**.',
        'Si l’on vous demande à quoi sert la clé, choisissez **Certificat utilisateur VPN et appli**. Pas **Certificat CA** : c’est autre chose.',
        'Gardez le nom proposé et touchez **OK**.',
        'Ouvrez l’adresse de votre maison, dans Chrome ou dans l’application Home Assistant. Choisissez cette clé quand la question est posée.',
      ],
    },
    windows: {
      heading: 'Installer la clé sur cet ordinateur',
      about: 'Une seule clé pour Chrome et Edge. Firefox la trouve aussi en général.',
      button: 'Enregistrer le fichier de clé',
      steps: [
        'Ouvrez le fichier. Gardez **Utilisateur actuel** et appuyez sur **Suivant** jusqu’à ce que le mot de passe soit demandé.',
        'Tapez les six mots en minuscules, avec des traits d’union entre eux. Laissez les cases comme elles sont et appuyez sur **Suivant**, puis sur **Terminer**.',
        'Fermez le navigateur, rouvrez-le et allez à l’adresse de votre maison. Choisissez cette clé quand la question est posée.',
      ],
    },
    mac: {
      heading: 'Installer la clé sur ce Mac',
      about: 'Une seule clé pour Safari et Chrome. Firefox la trouve aussi en général.',
      button: 'Enregistrer le fichier de clé',
      steps: [
        'Ouvrez le fichier et choisissez le trousseau **session**.',
        'Tapez les six mots en minuscules, avec des traits d’union entre eux.',
        'Allez à l’adresse de votre maison et choisissez cette clé. Votre Mac demande une fois son mot de passe : tapez-le et appuyez sur **Toujours autoriser**.',
      ],
    },
    linux: {
      heading: 'Installer la clé sur cet ordinateur',
      about: 'Chaque navigateur a ses propres clés.',
      button: 'Enregistrer le fichier de clé',
      steps: [
        'Dans Chrome ou Chromium, ouvrez **chrome://certificate-manager**, puis **Vos certificats** et **Afficher les certificats importés depuis Linux**.',
        'Dans Firefox, ouvrez **Paramètres › Vie privée et sécurité › Gérer les certificats**, puis **Vos certificats**.',
        'Choisissez **Importer**, puis le fichier, et tapez les six mots en minuscules, avec des traits d’union entre eux.',
        'Allez à l’adresse de votre maison et choisissez cette clé quand la question est posée.',
      ],
    },
    chromebook: {
      heading: 'Installer la clé sur ce Chromebook',
      about: 'Une seule clé, pour Chrome.',
      button: 'Enregistrer le fichier de clé',
      steps: [
        'Ouvrez **chrome://certificate-manager**, puis **Vos certificats**.',
        'Choisissez **Importer**, puis le fichier.',
        'Tapez les six mots en minuscules, avec des traits d’union entre eux.',
        'Allez à l’adresse de votre maison et choisissez cette clé quand la question est posée.',
      ],
    },
    unknown: {
      heading: 'Enregistrer le fichier de clé',
      about:
        'Nous n’avons pas pu reconnaître cet appareil. Choisissez-le ci-dessus pour voir ce qui vient ensuite.',
      button: 'Enregistrer le fichier de clé',
      steps: [
        'Installez le fichier. Quand un mot de passe est demandé, tapez les six mots en minuscules, avec des traits d’union entre eux.',
      ],
    },
  },
  appleWatch: {
    lead: 'Sur un iPhone, il n’y a rien à récupérer pour une montre.',
    heading: 'Une Apple Watch n’a pas besoin de fichier',
    about:
      'Elle utilise la clé de son iPhone, et l’application Home Assistant la lui transmet. Il faut la version 2026.8 de l’application, ou plus récente, sur les deux.',
    steps: [
      'Cet iPhone n’a pas encore de clé ? Sur l’ordinateur, choisissez l’iPhone, et récupérez sa propre clé avec son propre code.',
      'Ouvrez ici l’application Home Assistant et laissez-la ouverte un moment, avec la montre à côté.',
      'Une montre sous Wear OS, c’est différent : scannez le code avec son téléphone Android.',
    ],
  },
  guides: {
    browser: 'navigateur',
    firefox: 'Firefox',
    'home-assistant-app': 'application Home Assistant',
  },
  elsewhere: {
    safari: {
      heading: 'Ouvrez cette page dans Safari',
      about:
        'Seul Safari peut transmettre la clé à votre iPhone ou iPad. Vous êtes dans un autre navigateur ou une autre application.',
      steps: [
        'Appuyez longuement sur l’adresse ci-dessous et touchez **Copier**.',
        'Ouvrez **Safari** et collez-la dans la barre d’adresse.',
      ],
    },
    browser: {
      heading: 'Ouvrez cette page dans votre navigateur',
      about: 'Vous la voyez dans une autre application, qui ne pourra peut-être pas enregistrer le fichier.',
      steps: [
        'Ouvrez le menu de cette application et faites ouvrir cette page dans Chrome ou dans votre navigateur.',
        'Ou appuyez longuement sur l’adresse ci-dessous, copiez-la et collez-la dans Chrome.',
      ],
    },
    address: 'Adresse de cette page',
    anyway: 'Continuer ici quand même',
  },
  device: {
    ask: 'Quel est cet appareil ?',
    wrong: 'Ce n’est pas le bon appareil ?',
    names: {
      iphone: 'iPhone ou iPad',
      android: 'Android',
      windows: 'Windows',
      mac: 'Mac',
      linux: 'Linux',
      chromebook: 'Chromebook',
    },
  },
  notSecure: {
    ask: 'Pourquoi le navigateur dit-il « Non sécurisé » ?',
    answer:
      'Cette page vient de votre propre ordinateur, par votre propre réseau, et les navigateurs ne peuvent pas le vérifier. C’est pourquoi la clé est verrouillée, et ses six mots restent sur l’écran de l’ordinateur.',
  },
  notes: {
    again: 'Vous avez déjà appuyé sur ce bouton. Si aucun fichier n’est arrivé, appuyez encore une fois.',
    failed:
      'La clé n’a pas pu être préparée. Appuyez encore une fois sur le bouton. Si rien ne change, créez un nouveau code sur l’ordinateur.',
  },
  over: {
    fetched: {
      heading: 'Ce lien a déjà servi',
      about: 'Un fichier a été récupéré trois fois, et un lien n’en permet pas plus.',
    },
    expired: { heading: 'Ce lien a expiré', about: 'Un lien est valable dix minutes.' },
    cancelled: { heading: 'Ce lien est fermé', about: 'Il a été fermé sur l’ordinateur.' },
  },
  overNext: 'Il vous faut encore la clé ? Créez un nouveau code sur l’ordinateur et scannez-le.',
  back: 'Retour à la clé',
};
