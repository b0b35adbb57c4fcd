import { LONGEST_DEVICE_NAME, MOST_DEVICES } from '../../contract/devices.ts';
import type { devices as english } from '../en/devices.ts';
import type { WordsOf } from '../shape/lay-words.ts';

const problem: WordsOf<typeof english.problem> = {
  NAME_EMPTY: 'Il faut un nom à cet appareil.',
  NAME_TOO_LONG: `Ce nom est trop long. ${LONGEST_DEVICE_NAME} caractères, c’est le maximum.`,
  NAME_TWICE: 'Un autre appareil porte ce nom.',
};

export const devices: WordsOf<typeof english> = {
  problem,
  heading: 'Qui reçoit une clé ?',
  lead: 'Chaque téléphone, tablette et ordinateur reçoit la sienne. Si vous en perdez un, vous ne désactivez que sa clé. Tous les autres continuent d’entrer.',
  list: 'Appareils',
  add: 'Ajouter un autre appareil',
  addFirst: 'Ajouter un appareil',
  addSeveral: 'En ajouter plusieurs à la fois',
  edit: 'Modifier',
  editNamed: 'Modifier {name}',
  unnamed: 'Appareil sans nom',
  years: '{count, plural, one {{count} an} other {{count} ans}}',
  none: 'Pas encore d’appareil',
  noneWhy: 'Sans clé, personne ne peut ouvrir votre maison, pas même vous.',
  tooMany: `Cela fait plus de ${MOST_DEVICES} appareils.`,
  tooManyWhy:
    'L’offre gratuite de Cloudflare permet 100 clés par domaine, et Latchkey a besoin de deux d’entre elles pour essayer la serrure. Retirez-en {count} de la liste.',
  needsChange: 'Un nom est à corriger',
  count: '{count, plural, one {{count} clé sera créée} other {{count} clés seront créées}}',
  technical: 'Nom technique : un certificat client par appareil, signé dans votre propre compte Cloudflare.',
  technicalWhat: 'Qu’est-ce que c’est ?',
  technicalWhy:
    'Une clé est un fichier avec un secret qui ne quitte plus jamais votre appareil. Cloudflare la demande avant qu’on n’atteigne votre maison. Un mot de passe peut être deviné ou divulgué. Une clé ne se devine pas.',
  countNone: 'Aucune nouvelle clé ne sera créée',
  factLater: 'Rien ne change avant votre accord',
  removedKey: '{name} n’est plus dans la liste. La prochaine mise en place désactive définitivement sa clé.',
  unseen: 'Latchkey ne voit pas vos clés en ce moment. Vous pouvez quand même modifier la liste.',
  seeAgain: 'Regarder de nouveau',
  life: {
    new: 'Cette clé est créée à la prochaine mise en place.',
    works: 'Cette clé fonctionne.',
    'going-off': 'La prochaine mise en place désactive cette clé.',
    off: 'Cette clé est désactivée. Elle n’ouvrira plus jamais rien.',
    renewing: 'La prochaine mise en place crée une nouvelle clé pour cet appareil.',
    overlap: 'Deux clés fonctionnent. L’ancienne peut partir une fois que la nouvelle a ouvert votre maison.',
    ending: 'La prochaine mise en place désactive l’ancienne clé. La nouvelle continue de fonctionner.',
    leaving:
      'La nouvelle clé fonctionne. L’ancienne n’ouvre plus rien. Vous pouvez la reprendre sur la page de votre maison.',
  },
  /** Where the home has a reverse proxy of its own, a kit decides and no build. */
  ownProxy: {
    life: {
      new: 'Cette clé est créée avec le prochain kit.',
      works: 'Cette clé fonctionne.',
      'going-off': 'Le prochain kit désactive cette clé.',
      off: 'Cette clé est désactivée. Elle n’ouvrira plus jamais rien.',
      renewing: 'Le prochain kit crée une nouvelle clé pour cet appareil.',
      overlap:
        'Deux clés fonctionnent. L’ancienne peut partir une fois que la nouvelle a ouvert votre maison.',
      ending: 'Le prochain kit désactive l’ancienne clé. La nouvelle continue de fonctionner.',
      leaving: 'La nouvelle clé fonctionne. L’ancienne n’ouvre plus rien.',
    },
    switchOff:
      'Elle ouvre jusqu’à ce que le prochain kit soit installé et le proxy redémarré. Ensuite, elle ne fonctionnera plus jamais.',
    fact: 'Rien ne change avant l’installation du prochain kit',
    technical: 'Nom technique : un certificat client par appareil, signé par votre maison elle-même.',
    technicalWhy:
      'Une clé est un fichier avec un secret qui ne quitte plus jamais votre appareil. Votre proxy la demande avant qu’on n’atteigne Home Assistant. Un mot de passe peut être deviné ou divulgué. Une clé ne se devine pas.',
    removedKey: '{name} n’est plus dans la liste. Le prochain kit désactive définitivement sa clé.',
  },
  key: {
    change: 'Clé',
    changeNamed: 'Clé « {name} »',
    heading: 'La clé « {name} »',
    fact: 'Rien ne change avant votre accord',
    'switch-off': {
      title: 'Appareil perdu ? Désactiver cette clé',
      detail:
        'La serrure oublie d’abord la clé, puis Cloudflare la retire. Elle ne fonctionnera plus jamais. Tous les autres appareils continuent d’entrer.',
    },
    renew: {
      title: 'Renouveler la clé',
      detail:
        'L’appareil reçoit une nouvelle clé, que vous lui remettez. L’ancienne fonctionne jusqu’à ce que vous la désactiviez : personne ne reste dehors.',
    },
    'end-overlap': {
      title: 'Désactiver l’ancienne clé',
      detail:
        'Faites-le une fois que l’appareil ouvre votre maison avec sa nouvelle clé. À partir de là, seule la nouvelle fonctionne.',
    },
    'new-key': {
      title: 'Créer une nouvelle clé',
      detail: 'Une clé désactivée le reste. L’appareil en reçoit une autre, que vous lui remettez.',
    },
    'take-back': {
      title: 'Laisser la clé comme avant',
      detail: 'Annule le changement choisi ici. Rien n’a encore été fait.',
    },
  },
  form: {
    add: 'Ajouter un appareil',
    edit: 'Modifier cet appareil',
    name: 'Nom',
    nameHint: 'Par exemple, Téléphone d’Anna. C’est ainsi que vous retrouvez la clé dans votre liste.',
    plain:
      'Sur la clé elle-même, le nom est en lettres simples, sans accents ni autres écritures. Ici, il reste tel que vous l’avez tapé.',
    platform: 'De quoi s’agit-il ?',
    platformGuessed: 'Latchkey se fie au nom. Choisissez autre chose si c’est faux.',
    platformMissing: 'Choisissez de quoi il s’agit. La clé a alors une forme qui lui convient.',
    validity: 'Combien de temps la clé doit-elle fonctionner ?',
    validityHint: 'Ensuite, vous en créez une nouvelle. Vous pouvez la désactiver à tout moment avant cela.',
    remove: 'Retirer de la liste',
    done: 'Terminé',
    another: 'Terminé, en ajouter un autre',
    anotherKeys: 'Ctrl+Entrée ou Cmd+Entrée fait la même chose',
    before: '{name} est dans la liste.',
    cancel: 'Annuler',
  },
  several: {
    heading: 'Ajouter plusieurs appareils',
    label: 'Noms, un par ligne',
    hint: 'Vous pouvez coller une liste. D’après le nom, Latchkey devine de quel appareil il s’agit.',
    list: 'Appareils à ajouter',
    kindOf: 'Quel genre d’appareil est {name} ?',
    choose: 'Choisir',
    repair: 'Corrigez ces noms',
    unknown:
      '{count, plural, one {Choisissez le genre de {count} d’entre eux.} other {Choisissez le genre de {count} d’entre eux.}}',
    add: '{count, plural, =0 {Ajouter des appareils} one {Ajouter {count} appareil} other {Ajouter {count} appareils}}',
  },
  first: { phone: 'Mon téléphone', computer: 'Cet ordinateur' },
  off: 'Désactivée',
  removed: '{name} n’est plus dans la liste.',
  undo: 'Remettre dans la liste',
};
