import type { updates as english } from '../en/updates.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const updates: WordsOf<typeof english> = {
  question: {
    title: 'Latchkey peut-il chercher ses nouvelles versions ?',
    says: 'Si oui, il interroge github.com une fois par jour et télécharge ce qui est nouveau. Il n’envoie rien sur vous ni sur votre maison. Vous pouvez changer cela dans « À propos de Latchkey ».',
    yes: 'Oui, chercher',
    no: 'Non',
  },
  state: {
    asked:
      'Vous n’avez pas encore dit si Latchkey peut chercher ses nouvelles versions. Jusque-là, il n’interroge personne.',
    off: 'Latchkey ne cherche pas ses nouvelles versions. Vous ne saurez pas quand une erreur est corrigée.',
    looking: 'Recherche d’une nouvelle version',
    'nothing-new': 'Vous avez la version la plus récente. Dernière recherche : {when}.',
    found:
      'La version {version} est disponible. Elle sera téléchargée dès que rien d’autre ne sera en cours.',
    downloading: 'Téléchargement de la version {version} : {percent} %',
    ready: {
      'at-quit': 'La version {version} est prête. Elle remplacera celle-ci quand vous fermerez Latchkey.',
      'when-asked':
        'La version {version} est prête. Au redémarrage de Latchkey, votre ordinateur demandera votre mot de passe.',
      'when-closed':
        'La version {version} est prête. Elle remplacera celle-ci quand vous fermerez Latchkey. Relancez-le ensuite avec les mêmes options.',
    },
  },
  waits: {
    build: 'Une mise en place est en cours. Redémarrez quand elle sera terminée.',
    removal: 'Vous êtes sur le point de retirer quelque chose. Redémarrez quand ce sera terminé.',
    'hand-over': 'Une clé est en route vers son appareil. Redémarrez quand elle sera arrivée.',
    other: 'Latchkey travaille encore à quelque chose. Réessayez dans un instant.',
  },
  restart: 'Redémarrer maintenant',
  lookNow: 'Chercher maintenant',
  turnOn: 'Chercher les nouvelles versions',
  turnOff: 'Ne plus chercher',
  whatIsNew: { title: 'Nouveautés de la version {version}', inEnglish: 'Cette liste est en anglais.' },
  refused: {
    title: 'Une nouvelle version a été refusée',
    stays: 'Rien n’a été modifié, et ce Latchkey continue de fonctionner. Il cherchera à nouveau demain.',
    why: {
      unsigned: 'Son fichier n’a pas de signature. Personne ne peut dire qui l’a fait.',
      signature:
        'Sa signature n’est pas celle des auteurs de Latchkey, ou elle appartient à un autre fichier.',
      publisher: 'Votre ordinateur ne fait pas confiance à l’auteur de ce fichier.',
      older:
        'La dernière version proposée est plus ancienne que celle-ci ou qu’une version déjà proposée. Cette dernière a peut-être été retirée.',
      'pre-release':
        'La version proposée est une préversion. Ce Latchkey n’accepte que des versions définitives.',
      'other-content': 'Le fichier n’est pas celui qui a été signé.',
      'other-place': 'Le lien vers le fichier menait à un endroit auquel Latchkey ne fait pas confiance.',
      'not-for-here': 'Il n’y a pas de fichier pour ce type d’ordinateur.',
      unreadable: 'La description de la version la plus récente est incompréhensible.',
    },
  },
  failed: {
    unreachable:
      'Personne n’a répondu quand Latchkey a cherché une nouvelle version. Il réessaie dans une heure.',
    'cut-short': 'Une nouvelle version n’est pas arrivée en entier. Latchkey réessaie dans une heure.',
    'not-kept':
      'Une nouvelle version n’a pas pu être enregistrée sur cet ordinateur. Vérifiez si le disque est plein.',
    'not-installed':
      'Une nouvelle version n’a pas pu remplacer celle-ci. Téléchargez-la vous-même et installez-la par-dessus.',
  },
  notHere: {
    source:
      'Ce Latchkey ne se met pas à jour lui-même. Obtenez-en un plus récent comme vous avez obtenu celui-ci.',
    flathub: 'Les nouvelles versions de ce Latchkey viennent de Flathub.',
    homebrew: 'Les nouvelles versions de ce Latchkey viennent de Homebrew.',
    portable:
      'Ce Latchkey ne se met pas à jour lui-même. Téléchargez-en un plus récent et remplacez celui-ci.',
    'no-release-key':
      'Ce Latchkey a été construit sans clé pour les mises à jour. Il ne pourrait pas distinguer une vraie d’une fausse, donc il n’en cherche pas.',
  },
};
