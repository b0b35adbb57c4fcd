import type { homes as english } from '../en/homes.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** Several homes on one computer. What is said of one that is not open is what was written down, and no more. */
export const homes: WordsOf<typeof english> = {
  title: 'Vos maisons',
  open: 'Maison : {name}',
  lead: 'Chaque maison a ses propres clés et son propre accès à Cloudflare. Pour les autres, vous voyez ce qui a été noté en dernier.',
  looking: 'Recherche de vos maisons',
  unreadable: 'Une maison impossible à lire',
  unnamed: 'Nouvelle maison',
  unnamedIn: 'Nouvelle maison sous {domain}',
  openNow: 'Ouverte en ce moment',
  openThis: 'Ouvrir',
  openNamed: 'Ouvrir {name}',
  forget: 'Oublier',
  forgetNamed: 'Oublier {name}',
  add: 'Configurer une autre maison',
  close: 'Fermer',
  progress: {
    unreadable:
      'Ses notes sont impossibles à lire. Quand vous l’ouvrez, elles sont conservées sous un autre nom.',
    'not-begun': 'Pas encore commencée',
    'setting-up': 'En cours : {step} sur {steps}',
    checked: 'Dernière vérification le {when}',
    unchecked: 'En place. Pas vérifiée depuis la dernière modification.',
  },
  card: {
    title: 'Configurer une autre maison',
    detail:
      'Par exemple la maison de vos parents : avec une autre adresse, et un autre compte Cloudflare si vous voulez.',
  },
  forgetting: {
    heading: 'Oublier {name} sur cet ordinateur ?',
    list: 'Ce qui se passe',
    answers: 'Ses réponses, ses clés et son accès à Cloudflare sont supprimés de cet ordinateur.',
    atRisk:
      '{count, plural, one {Pour autant que Latchkey le sache, {count} clé n’est encore sur aucun appareil. Elle est perdue.} other {Pour autant que Latchkey le sache, {count} clés ne sont encore sur aucun appareil. Elles sont perdues.}}',
    stands: {
      nothing: 'Rien n’a été mis en place pour cette maison : rien d’autre n’est donc perdu.',
      'at-cloudflare':
        'Ce qui est chez Cloudflare reste, et les clés sur les appareils continuent de fonctionner. Pour le retirer, ouvrez la maison et retirez-y d’abord tout.',
      'own-proxy':
        'Votre proxy inverse continue comme avant. Sans l’autorité de cette maison, plus aucune clé ne peut être renouvelée ni désactivée.',
      unknown:
        'Latchkey ne sait pas ce qu’il a laissé chez Cloudflare ou dans la maison. Ce qui s’y trouve reste.',
    },
    label: 'Tapez {name} pour continuer',
    wrong: 'Ce n’est pas l’adresse de cette maison.',
    hint: 'C’est pour s’assurer que vous parlez bien de cette maison.',
    go: 'Oublier cette maison',
    keep: 'La garder',
  },
  access: {
    title: 'Une autre de vos maisons a déjà un accès',
    detail:
      'Le jeton reste sur cet ordinateur. Utilisez-le si le domaine de cette maison est dans le même compte.',
    list: 'Accès sur cet ordinateur',
    use: 'Utiliser le même accès',
    useNamed: 'Utiliser le même accès : {name}',
    row: 'Accès : {name}',
  },
};
