import type { files as english } from '../en/files.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const files: WordsOf<typeof english> = {
  profile: {
    name: 'Latchkey : {name}',
    description: 'Ouvre {address} dans Safari sur cet appareil. Pour enlever la clé, supprimez ce profil.',
    key: 'La clé de {address}. Pour l’installer, saisissez les six mots qu’affiche Latchkey.',
  },
  folders: {
    keys: 'Clés Latchkey',
    alexa: 'Latchkey pour Alexa',
    reverseProxy: 'Proxy inverse Latchkey',
  },
  alexa: {
    begin: 'Ce dossier permet à {name} d’atteindre https://{address} avec sa propre clé.',
    secret: [
      'Le fichier secret.json ouvre votre serrure. Il n’est pas verrouillé par les six mots.',
      'Ne le donnez à personne, et supprimez tout ce dossier une fois que la skill fonctionne.',
      'Si quelqu’un d’autre l’a vu, désactivez cette clé dans Latchkey.',
    ],
    contents: {
      'template.json':
        'ce qui est mis en place chez Amazon, pour AWS CloudFormation. Il ne contient aucun secret.',
      'secret.json': 'la clé, pour AWS Secrets Manager. Votre jeton y va aussi.',
      'test-event.json': 'une question que pose Alexa, pour essayer la fonction.',
    },
    next: 'Comment les utiliser, pas à pas : c’est dans Latchkey, dans le guide de cette clé.',
  },
  calendar: {
    summary: 'Renouveler la clé pour {name}',
    description: [
      'La clé pour {name} fonctionne jusqu’au {until}.',
      'Dans Latchkey, allez à votre maison et choisissez « Renouveler » à côté de {name}. Mettez en place ce qui est prévu, et remettez la nouvelle clé.',
      'L’ancienne clé fonctionne jusqu’à ce que vous l’abandonniez : personne n’est donc bloqué.',
      'Enregistrez ensuite de nouveau ces rappels : le nouveau fichier remplace celui-ci.',
      'Plus personne n’utilise l’appareil ? Alors supprimez cette entrée.',
    ],
  },
  diagnostic: {
    head: [
      'Latchkey : fichier de diagnostic.',
      'Pour une personne qui vous aide. Lisez-le avant de l’envoyer : c’est tout ce que vous envoyez.',
      'Il ne contient ni jeton, ni mot de passe, ni clé, ni cookie, ni webhook, et aucun nom de vos appareils.',
    ],
    told: 'Il contient votre adresse et le numéro de votre maison sur votre propre réseau.',
    leftOut: 'Votre adresse et les numéros de votre réseau sont remplacés par d’autres, fictifs.',
  },
};
