import type { program as english } from '../en/program.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const program: WordsOf<typeof english> = {
  ready: 'Latchkey est prêt. Ouvrez cette adresse. Elle marche une seule fois :',
  pressToClose: 'Appuyez ici sur Ctrl+C pour fermer Latchkey.',
  openByHand: 'Si votre navigateur n’affiche pas Latchkey, ouvrez-y l’adresse.',
  aboutToOpenKeychain:
    'Latchkey ouvre le trousseau de cet ordinateur. Si une autorisation est demandée, donnez-la.',
  keysWouldBeLost:
    'Les clés qui ne sont pas encore sur leurs appareils seraient perdues : sans trousseau, Latchkey les oublie en se fermant.',
  saveThemFirst:
    'Enregistrez-les d’abord dans sa fenêtre, ou appuyez encore une fois sur Ctrl+C pour fermer.',
  running: {
    address:
      'Latchkey est déjà ouvert (processus {pid}). Ouvrez cette adresse pour une fenêtre de plus. Elle marche une seule fois :',
    inFront: 'Latchkey est déjà ouvert (processus {pid}). Sa fenêtre est maintenant au premier plan.',
    silent: 'Latchkey est déjà ouvert (processus {pid}). Utilisez sa fenêtre, ou fermez-le d’abord.',
    otherOptions:
      'Latchkey est déjà ouvert (processus {pid}), mais sans {options}. Fermez-le d’abord, puis relancez-le.',
  },
  refusals: {
    windowNotBuilt: 'La fenêtre n’est pas encore construite. Construisez-la avec : npm run build',
    taken: 'Latchkey est déjà ouvert. Utilisez sa fenêtre, ou fermez-le d’abord.',
    shared:
      'D’autres utilisateurs de cet ordinateur peuvent entrer dans {folder} : Latchkey n’y garde donc rien. Indiquez avec --data un dossier vide à vous, ou fermez celui-ci : chmod 700.',
    unusable: 'Latchkey ne peut pas utiliser ses fichiers dans {folder}.',
    portTaken:
      'Le port {port} ne peut pas être utilisé ({code}). Choisissez-en un autre avec --port, ou omettez-le.',
  },
  commandLine: {
    noOption: '« {value} » n’est pas une option. npm start -- --help liste les options.',
    unknownOption: 'Il n’y a pas d’option {option}. npm start -- --help liste les options.',
    needsValue: '{option} demande une valeur. npm start -- --help liste les options.',
    takesNoValue: '{option} ne prend pas de valeur. npm start -- --help liste les options.',
    repeated: '{option} est donnée deux fois. npm start -- --help liste les options.',
    browserOnly: '{option} ne vaut que pour la fenêtre dans un navigateur.',
    port: '--port doit être un nombre entier de 0 à 65535.',
    practiceWorld: 'Seul un monde d’entraînement sur cet ordinateur (http://127.0.0.1:…) peut être utilisé.',
  },
  usage: {
    title: 'Utilisation : npm start -- [options]',
    browser:
      'afficher la fenêtre dans un navigateur, même là où Electron pourrait le faire ; --port, --window et --open font de même',
    port: 'écouter sur ce port de 127.0.0.1 au lieu de n’importe quel port libre',
    data: 'garder ici les réponses et le coffre',
    window: 'servir cette version construite de la fenêtre',
    practiceWorld:
      's’entraîner dans ce monde d’entraînement, qui doit être sur cet ordinateur (ou définissez LATCHKEY_PRACTICE_WORLD)',
    noKeychain: 'garder les secrets en mémoire seulement, et les oublier à la fermeture',
    open: 'afficher la fenêtre dans le navigateur par défaut',
    help: 'afficher ceci',
  },
  electron: {
    fetching:
      'Téléchargement d’Electron, environ 115 Mo, une seule fois. (npm start -- --browser s’en passe.)',
    pressEnter: 'Appuyez sur Entrée pour démarrer sans Electron cette fois.',
    progress: '{megabytes} Mo sur {total} ({percent} %)',
    progressOpen: '{megabytes} Mo',
    skipped: 'Electron n’est pas téléchargé cette fois. Ce qui est déjà arrivé est gardé.',
    goesOn:
      'Electron est encore en route. En attendant, Latchkey s’ouvre dans le navigateur, et il utilisera Electron au prochain démarrage.',
    fetchedForNext: 'Electron est là. Latchkey l’utilisera au prochain démarrage.',
    notFetchedNow: 'Electron n’a pas pu être téléchargé. Latchkey réessaiera au prochain démarrage.',
    notFetchedOpensBrowser:
      'Electron n’a pas pu être téléchargé : Latchkey s’ouvre donc dans votre navigateur. Pour essayer à la main : npx install-electron',
    notFetchedOpenByHand:
      'Electron n’a pas pu être téléchargé : ouvrez donc l’adresse ci-dessous dans un navigateur. Pour essayer à la main : npx install-electron',
    notStartedOpensBrowser:
      'Electron est là mais ne démarre pas ({why}) : Latchkey s’ouvre donc dans votre navigateur.',
    notStartedOpenByHand:
      'Electron est là mais ne démarre pas ({why}) : ouvrez donc l’adresse ci-dessous dans un navigateur.',
    why: {
      libraryMissing: 'il manque {library}',
      sandboxForbidden: 'le système interdit le bac à sable d’Electron',
      noDisplay: 'aucun bureau ne répond',
    },
  },
};
