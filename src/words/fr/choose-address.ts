import type { chooseAddress as english } from '../en/choose-address.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const chooseAddress: WordsOf<typeof english> = {
  heading: 'Choisir votre adresse',
  lead: 'C’est l’adresse que vous ouvrez quand vous n’êtes pas chez vous. Elle ne dit rien des personnes qui y vivent.',
  label: 'Nom',
  looking: 'Latchkey vérifie si le nom est libre',
  free: '{hostname} est libre.',
  ours: '{hostname} est déjà à vous. Latchkey l’a mis en place.',
  otherHome: 'Ce nom appartient à votre maison {home}.',
  otherHomeWhy: 'Tapez un autre nom. Deux maisons ne peuvent pas partager une adresse.',
  taken: '{hostname} est déjà utilisé.',
  privatePath: 'le chemin privé « {tunnel} »',
  takenBy:
    '{count, plural, one {Cet enregistrement s’y trouve en ce moment. Latchkey n’y touche pas, sauf si vous le demandez.} other {Ces {count} enregistrements s’y trouvent en ce moment. Latchkey n’y touche pas, sauf si vous le demandez.}}',
  record: '{content} (enregistrement {type})',
  writer: {
    certain:
      'Un programme met sans cesse cet enregistrement à jour (un client DDNS). Arrêtez-le, sinon il pourrait rétablir l’enregistrement.',
    likely:
      'Un programme semble mettre sans cesse cet enregistrement à jour (un client DDNS). Arrêtez-le, sinon il pourrait rétablir l’enregistrement.',
    possible: 'Si un programme tient cet enregistrement à jour (un client DDNS), arrêtez-le d’abord.',
    inHome:
      'L’intégration Cloudflare de Home Assistant en est un. Elle se trouve dans Paramètres, sous Appareils et services.',
  },
  takenNext:
    'Tapez un autre nom, ou reprenez celui-ci. Vous pouvez aussi vous arrêter ici : rien n’a été modifié.',
  stop: 'S’arrêter ici',
  agreed: 'Vous reprenez {hostname}.',
  agreedWhy:
    '{count, plural, one {Cet enregistrement reste jusqu’à ce que vous approuviez le plan. Il est rétabli quand vous retirez tout.} other {Ces {count} enregistrements restent jusqu’à ce que vous approuviez le plan. Ils sont rétablis quand vous retirez tout.}}',
  takeOver: {
    ask: 'Reprendre ce nom',
    heading: 'Reprendre {hostname} ?',
    now: '{count, plural, one {Cet enregistrement s’y trouve aujourd’hui :} other {Ces {count} enregistrements s’y trouvent aujourd’hui :}}',
    stops: 'Ce qui utilise ce nom cesse de fonctionner : un site, une page de messagerie ou un appareil.',
    path: 'Ensuite, Latchkey examine le chemin privé qui est derrière, et montre ce qui peut rester tel quel.',
    back: 'Latchkey note ce qui s’y trouvait en dernier. C’est rétabli quand vous choisissez un autre nom ou retirez tout.',
    plan: 'Rien ne change tant que vous n’avez pas approuvé le plan.',
    go: 'Le reprendre',
    another: 'Choisir un autre nom',
    leave: 'Ne pas y toucher',
  },
  empty: 'Tapez un nom pour continuer',
  suggestions: 'Idées',
  use: 'Utiliser cette adresse',
  useNamed: 'Utiliser {hostname}',
  fact: 'Rien ne change avant votre accord',
  technical: 'Nom technique : nom d’hôte, un enregistrement DNS de votre zone.',
};
