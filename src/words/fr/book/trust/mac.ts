import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  bringOurs,
  firefox2,
  ifNothingOpensPressCommandAnd,
  seeItWork,
  stillUntrusted,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Ce Mac',
    title: 'Faire confiance à votre maison sur votre Mac',
    lead: 'Le trousseau de votre Mac tient la liste. Safari, Chrome et l’application Home Assistant la suivent.',
    needs: anyMacItComesWithThe,
    before: bringOurs,
    steps: [
      {
        say: 'Double-cliquez sur `{file}`. Trousseaux d’accès demande un trousseau : choisissez **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: 'Sous **login** > **Certificates**, double-cliquez sur `{authority}`.',
        otherwise: {
          say: 'Il y a peut-être une croix rouge : le certificat est là, mais pas encore jugé fiable. Cherchez « Latchkey ».',
        },
      },
      {
        say: 'Faites défiler jusqu’à **SHA-256** et comparez l’empreinte avec celle de Latchkey.',
        otherwise: { say: 'Les mots peuvent différer. Les empreintes sont tout à la fin, sous les détails.' },
      },
      {
        say: 'Dépliez **Trust**. À côté de **When using this certificate**, choisissez **Always Trust**.',
        otherwise: {
          say: 'Les mots peuvent différer. Si **Trust** est replié, appuyez sur la petite flèche à côté.',
        },
      },
      {
        say: 'Fermez cette fenêtre et tapez le mot de passe de votre Mac. Appuyez ensuite sur **Update Settings**.',
        otherwise: {
          say: 'Les mots peuvent différer. Rien n’est enregistré avant que vous tapiez le mot de passe.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Le choix a disparu quand vous regardez de nouveau.',
        why: 'Il n’est enregistré qu’une fois la fenêtre fermée et le mot de passe tapé.',
        wayOn: 'Choisissez encore **Always Trust** et fermez la fenêtre avec son bouton rouge.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Ouvrez Trousseaux d’accès et choisissez **login** > **Certificates**.',
      'Supprimez `{authority}`. La confiance part avec.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
