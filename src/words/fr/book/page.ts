import type { page as english } from '../../en/book/page.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const page: WordsOf<typeof english> = {
  needs: 'Ce qu’il vous faut',
  before: 'Avant de commencer',
  steps: 'Pas à pas',
  otherwise: {
    phone: 'Mon téléphone affiche autre chose',
    computer: 'Mon ordinateur affiche autre chose',
    page: 'Ma page affiche autre chose',
  },
  search: 'Les mots peuvent différer. Cherchez « {word} » dans les réglages.',
  wrong: 'Si quelque chose bloque',
  test: 'L’essayer',
  remove: { key: 'Enlever la clé', trust: 'Ne plus lui faire confiance', setting: 'L’annuler' },
  thenApp: 'Ensuite, dans l’application',
  replacing: {
    title: 'Une nouvelle clé à la place de l’ancienne',
    sheet: 'Enlever l’ancienne clé de {name}',
    newKey: 'Nouvelle clé',
    oldKey: 'Ancienne clé',
    choose:
      'Si un appareil propose les deux, choisissez celle qui commence par « {keyName} ». « {oldKeyName} » est l’ancienne.',
    takeOut: 'Enlever l’ancienne clé',
  },
  know: 'À savoir d’abord',
  sheet: {
    title: 'Une clé pour {name}',
    address: 'Adresse',
    file: 'Fichier de clé',
    files: 'Fichiers de clé',
    scan: 'À scanner pour l’ouvrir',
    same: '{count, plural, one {L’étape 1 est celle sous « {label} ». Faites-la une seule fois. Ensuite :} other {Les étapes 1 à {count} sont celles sous « {label} ». Faites-les une seule fois. Ensuite :}}',
    words:
      'Latchkey affiche les six mots qui ouvrent le fichier. Ils ne sont pas sur cette page, et ne doivent pas y être écrits.',
    lost: 'Vous avez perdu l’appareil ? Ouvrez Latchkey et désactivez sa clé. Tous les autres continuent d’entrer.',
    notes: 'Place pour des notes, mais pas pour les six mots',
    keep: 'Cette page ne montre aucun secret. Vous pouvez la garder.',
  },
  trustSheet: {
    title: 'Faire confiance à {address} sur cet appareil',
    file: 'Fichier de confiance',
    authority: 'Nom dans les listes',
    fingerprint: 'Empreinte (SHA-256)',
    thumbprint: 'Sous Windows (SHA-1)',
    compare:
      'Comparez l’empreinte d’ici avec celle de l’appareil. Si elles diffèrent, c’est un autre fichier : enlevez-le.',
    notes: 'Place pour des notes',
  },
  networkSheet: { local: 'Numéro à la maison', notes: 'Place pour des notes' },
  unnamed: {
    name: 'votre appareil',
    address: 'votre adresse',
    file: 'votre fichier',
    authority: 'Latchkey',
    host: 'la première partie de votre adresse',
    domain: 'le reste de votre adresse',
    local: 'le numéro de la machine chez vous',
  },
};
