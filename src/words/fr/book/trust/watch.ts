import type { WordTree } from '../../../shape/lay-words.ts';
import {
  onlyOurs,
  onlyOwnCertificate,
  stillUntrusted,
  switchBluetoothAndWiFiOff,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Apple Watch',
    title: 'Faire confiance à votre maison sur votre montre',
    lead: 'Une Apple Watch peut recevoir le fichier. Une montre sous Wear OS n’a pas de menu pour cela.',
    needs: [
      'Apple Watch : son iPhone, qui fait déjà confiance à votre maison.',
      'Wear OS : faites obtenir au proxy un certificat de Let’s Encrypt, que la montre connaît. Il n’y a alors rien à faire.',
    ],
    before: [
      onlyOwnCertificate,
      onlyOurs,
      'En général, la montre passe par son téléphone. Essayez d’abord : vous n’aurez peut-être besoin de rien de tout cela.',
    ],
    steps: [
      {
        say: 'Envoyez-vous `{file}` par e-mail, et ouvrez-le sur l’iPhone dans l’application **Mail**.',
        otherwise: {
          say: 'Depuis l’application Fichiers, cela marche aussi, si l’on vous demande pour quel appareil.',
        },
      },
      {
        say: 'Il est demandé pour quel appareil : choisissez `Apple Watch`.',
        otherwise: {
          say: 'Les mots peuvent différer. Si rien n’est demandé, la montre n’est pas à proximité ou elle est verrouillée.',
        },
      },
      {
        say: 'Continuez avec la montre : touchez **Install** et saisissez son code.',
        otherwise: { say: 'Les mots peuvent différer. S’il y a une empreinte à voir, comparez-la.' },
      },
    ],
    wrong: [
      {
        symptom: 'La montre n’entre toujours pas loin de son téléphone.',
        why: 'La montre n’a pas de deuxième interrupteur comme celui de l’iPhone, et nous ne savons pas si elle suit celui-là.',
        wayOn: 'Faites obtenir au proxy un certificat de Let’s Encrypt. Toutes les montres le connaissent.',
      },
      ...stillUntrusted,
    ],
    test: [
      switchBluetoothAndWiFiOff,
      'Ouvrez l’application Home Assistant sur la montre. Votre maison apparaît.',
    ],
    remove: [
      'Sur l’iPhone, ouvrez l’application **Watch** > **General** > **Profiles**, et supprimez `{authority}`.',
      thenOthers,
    ],
  },
};
