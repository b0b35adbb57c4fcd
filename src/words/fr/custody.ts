import type { custody as english } from '../en/custody.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** Where the keys are kept, what the computer may ask about it, and what follows where it has no keychain. */
export const custody: WordsOf<typeof english> = {
  whatIsAKeychain: {
    title: 'Qu’est-ce qu’un trousseau ?',
    says: 'L’endroit où votre ordinateur garde les mots de passe. Il s’ouvre pour la personne connectée sur cet ordinateur.',
  },
  asking:
    'Votre ordinateur demande peut-être si Latchkey peut ouvrir son trousseau, où sont gardés les mots de passe. Latchkey s’en sert pour mettre vos clés sous verrou : il est donc normal de l’autoriser.',
  setAside: {
    secrets: {
      title: 'Vos clés et le jeton n’ont pas pu être ouverts',
      next: 'Collez de nouveau un jeton. Votre maison reste verrouillée, et les appareils gardent leurs clés. Pour remettre une clé d’ici, renouvelez-la.',
      nextKept:
        'Votre maison reste verrouillée, et les appareils gardent leurs clés. Les clés du fichier ne sont pas perdues.',
    },
    answers: {
      title: 'Vos réponses n’ont pas pu être lues',
      next: 'Connectez de nouveau Cloudflare. Latchkey y retrouve votre maison.',
    },
    journal: {
      title: 'Les notes sur la dernière mise en place n’ont pas pu être lues',
      next: 'Regardez le plan : il dit ce qui est là et ce qui manque.',
    },
    reason: {
      foreign: 'Ce n’est pas un fichier écrit par Latchkey.',
      corrupt: 'Le fichier est abîmé, ou quelqu’un l’a modifié.',
      'newer-version': 'C’est un Latchkey plus récent qui a écrit le fichier. Ouvrez-le avec celui-là.',
      'wrong-key': 'Le secret du trousseau de cet ordinateur n’est pas celui qui a verrouillé le fichier.',
    },
    where: 'Où est le fichier ?',
    kept: 'Rien n’a été supprimé. Il est conservé sous {file}.',
  },
  memory: {
    title: {
      unavailable: 'Cet ordinateur n’a pas de trousseau que Latchkey puisse utiliser.',
      locked: 'Le trousseau de cet ordinateur est resté verrouillé.',
      denied: 'Latchkey n’a pas été autorisé à utiliser le trousseau.',
      'switched-off': 'Vous avez lancé Latchkey avec « --no-keychain ».',
      'file-kept': 'Latchkey ne touche pas au fichier qui contient vos secrets.',
    },
    why: 'Rien de secret n’est donc écrit sur cet ordinateur. À sa fermeture, Latchkey oublie les clés et le jeton.',
    next: 'Remettez toutes les clés avant de fermer Latchkey. Les appareils gardent les leurs.',
    how: 'Comment Latchkey peut-il utiliser un trousseau ?',
    way: {
      unavailable:
        'Sous Linux, installez GNOME Keyring ou KDE Wallet. Fermez votre session et rouvrez-la, puis lancez Latchkey.',
      locked:
        'Fermez Latchkey et relancez-le. Quand l’ordinateur demande le mot de passe du trousseau, tapez-le.',
      denied:
        'Fermez Latchkey et relancez-le. Quand l’ordinateur demande si Latchkey peut utiliser le trousseau, autorisez-le.',
      'switched-off':
        'Fermez Latchkey et relancez-le sans « --no-keychain ». Il utilise alors le trousseau de cet ordinateur.',
      'file-kept':
        'Un Latchkey plus récent a écrit le fichier, ou le secret d’un autre trousseau le verrouille. Lancez le Latchkey le plus récent, dans la même session utilisateur qu’à l’époque. Si ce secret est définitivement perdu, déplacez le fichier ailleurs et recommencez.',
    },
  },
};
