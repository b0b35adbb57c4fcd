import type { WordTree } from '../../../shape/lay-words.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Cet appareil',
    title: 'Faire confiance à votre maison sur votre iPhone ou iPad',
    lead: 'Il faut deux temps : le fichier devient un profil, puis un deuxième interrupteur active la confiance. Safari et l’application Home Assistant la suivent tous les deux.',
    needs: ['N’importe quel iPhone ou iPad.'],
    before: bringOurs,
    steps: [
      {
        say: 'Ouvrez `{file}` dans Safari ou dans l’application Fichiers. Si la question est posée, touchez **Allow**.',
        otherwise: { say: 'Si l’on vous demande pour quel appareil, choisissez l’iPhone, pas la montre.' },
      },
      {
        say: 'Ouvrez **Settings** et touchez **Profile Downloaded**.',
        otherwise: {
          say: 'Il est aussi sous **General** > **VPN & Device Management**. Un profil y attend 8 minutes.',
          search: 'profil',
        },
      },
      {
        say: 'Touchez **More Details** et comparez l’empreinte SHA-256 avec celle de Latchkey.',
        otherwise: { say: 'Les mots peuvent différer. Touchez-y le nom. SHA-256 est vers la fin.' },
      },
      {
        say: 'Revenez en arrière et touchez **Install**. Saisissez le code de l’iPhone et touchez encore **Install**.',
        otherwise: {
          say: 'Un avertissement dit que personne ne l’a vérifié. C’est normal : Apple ne connaît pas votre maison.',
        },
      },
      {
        say: 'Maintenant, le deuxième interrupteur : **Settings** > **General** > **About** > **Certificate Trust Settings**.',
        otherwise: {
          say: 'C’est la dernière ligne de **About**. Sans profil, la ligne peut manquer.',
          search: 'confiance',
        },
      },
      {
        say: 'Activez `{authority}` et touchez **Continue**.',
        otherwise: {
          say: 'Les mots peuvent différer. C’est le seul interrupteur de cette page, sauf si vous faites aussi confiance à quelqu’un d’autre.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Le nom manque sous **Certificate Trust Settings**.',
        why: 'Le profil a été téléchargé, mais pas installé. Un seul profil attend à la fois.',
        wayOn: 'Ouvrez de nouveau {file} et passez tout de suite à l’étape 2.',
      },
      {
        symptom: 'Safari ouvre votre maison, mais pas l’application Home Assistant.',
        why: 'L’application était déjà ouverte, ou n’a pas encore de clé. Elle n’utilise pas la clé de Safari.',
        wayOn: 'Fermez l’application et rouvrez-la. Suivez ensuite le guide pour la clé dans l’application.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Ouvrez **Settings** > **General** > **VPN & Device Management** et touchez `{authority}`.',
      'Touchez **Remove Profile**. Le deuxième interrupteur part avec lui.',
      thenOthers,
    ],
  },
};
