import type { WordTree } from '../../shape/lay-words.ts';
import {
  deleteFile,
  mustAsk,
  pageDoesNotOpen,
  renamedFile,
  switchBluetoothAndWiFiOff,
  thenSwitchOff,
} from './common.ts';

export const words: WordTree = {
  'home-assistant-app': {
    label: 'Application Home Assistant',
    title: 'L’application Home Assistant sur votre montre',
    lead: 'Une montre reçoit sa clé par l’application Home Assistant du téléphone, pendant que la montre est configurée.',
    needs: [
      'Wear OS : l’application Home Assistant la plus récente sur le téléphone et sur la montre.',
      'Apple Watch : l’application Home Assistant en version 2026.8 ou plus récente sur les deux. Les images de caméra demandent très probablement la 2026.9.',
    ],
    before: [
      'Une Apple Watch n’a pas besoin de fichier : elle utilise la clé de son iPhone. Ouvrez-y une fois l’application, avec la montre à proximité.',
      'Pour Wear OS, continuez ici avec le téléphone Android. Ce téléphone a d’abord besoin de sa propre clé.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Faites arriver `{file}` sur le téléphone : depuis la page derrière le code, depuis une clé USB, ou comme vous l’avez envoyé. Sa place y est dans **android:Downloads**.',
        otherwise: { say: 'Ne l’installez pas sur le téléphone : le téléphone a sa propre clé.' },
      },
      {
        say: 'Ouvrez l’application Home Assistant sur la montre. Elle vous renvoie à `Home Assistant` sur le téléphone : continuez là.',
        otherwise: {
          say: 'Si la montre ne vous y renvoie pas, ouvrez l’application sur le téléphone et cherchez la montre dans ses paramètres.',
          search: 'montre',
        },
      },
      {
        say: 'Saisissez `https://{address}` et touchez **Select a TLS client certificate file**. Choisissez `{file}`.',
        otherwise: {
          say: 'Le champ est peut-être plus bas : faites défiler jusqu’à la fin de la page. Il n’est là que pendant qu’une montre est configurée.',
        },
      },
      {
        say: 'Sous **Password**, tapez les six mots de la montre, en minuscules, avec des traits d’union entre eux. Puis terminez.',
        otherwise: {
          say: 'Le champ ne doit pas rester vide, et les mots du téléphone ne marchent pas ici.',
          search: 'montre',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Il est question d’un mot de passe erroné, ou le fichier est refusé.',
        why: 'La montre le dit de tout fichier qu’elle ne sait pas lire. Les mots d’un autre appareil ont le même effet.',
        wayOn:
          'Utilisez le fichier et les six mots que Latchkey affiche pour la montre. Si rien n’y fait, récupérez de nouveau le fichier.',
      },
      {
        symptom: 'Il n’y a pas de champ pour un fichier.',
        why: 'Il ne s’affiche que pendant que la montre est configurée, et les versions plus anciennes le cachent.',
        wayOn:
          'Mettez à jour les deux applications. Déconnectez la montre dans l’application, puis configurez-la de nouveau.',
      },
      {
        symptom: 'La montre marchait, mais plus depuis que sa clé a été renouvelée.',
        why: 'La montre ne peut pas changer de clé par la suite.',
        wayOn:
          'Déconnectez la montre dans l’application et configurez-la de nouveau avec le nouveau fichier.',
      },
      renamedFile,
      pageDoesNotOpen,
    ],
    test: [
      switchBluetoothAndWiFiOff,
      'Ouvrez l’application Home Assistant sur la montre.',
      'Votre maison apparaît. Réactivez les deux.',
      deleteFile,
    ],
    remove: [
      'Déconnectez la montre dans l’application Home Assistant, ou supprimez l’application sur la montre.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Une montre sous Wear OS ne peut pas changer de clé par la suite. Déconnectez-la dans l’application Home Assistant, puis configurez-la de nouveau avec ces étapes.',
        'Une Apple Watch reçoit la nouvelle clé de son iPhone : renouvelez celle-là.',
      ],
      takeOut: [
        'La déconnexion a enlevé l’ancienne clé de la montre.',
        'Supprimez l’ancien fichier sur le téléphone, s’il y est encore.',
      ],
    },
  },
};
