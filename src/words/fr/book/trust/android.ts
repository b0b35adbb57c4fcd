import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  chooseFileInDownloads2,
  openSettingsSecurityPrivacyAndTap,
  openSettingsSecurityPrivacyMoreSecurity2,
  seeItWork,
  stillUntrusted,
  tapEncryptionCredentialsThenInstallA,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Cet appareil',
    title: 'Faire confiance à votre maison sur votre téléphone ou tablette Android',
    lead: 'Chrome et l’application Home Assistant suivent cette liste. La plupart des autres applications ne l’utilisent pas.',
    needs: [
      'Android 7 ou plus récent.',
      'Un verrouillage de l’écran. S’il n’y en a pas, définissez d’abord un code PIN, un schéma ou un mot de passe.',
    ],
    before: bringOurs,
    steps: [
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      {
        say: 'Choisissez **CA certificate**. Cette fois, c’est le bon. Votre clé, elle, demande l’autre.',
        otherwise: {
          say: 'Les mots peuvent différer. C’est le genre contre lequel Android met en garde.',
          search: 'certificat',
        },
      },
      {
        say: 'Android avertit que d’autres pourraient lire ce que vous envoyez. Touchez **Install anyway** et déverrouillez l’écran.',
        otherwise: {
          say: 'Les mots peuvent différer. Pour le fichier d’un inconnu, l’avertissement serait juste : vérifiez donc deux fois le vôtre.',
        },
      },
      {
        say: chooseFileInDownloads2,
        otherwise: {
          say: 'Si le fichier est grisé, son nom ne finit pas par « .crt ». Renommez-le, ou récupérez-le de nouveau.',
        },
      },
      {
        say: 'Ouvrez **Trusted credentials** > **User**, touchez `{authority}` et comparez l’empreinte SHA-256.',
        otherwise: {
          say: 'Chez Samsung, c’est **View security certificates** > **User**.',
          search: 'identifiants de confiance',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Android dit que le réseau est peut-être surveillé.',
        why: 'Il le dit de tout fichier auquel on fait confiance à la main. Le vôtre ne laisse personne lire ce que vous envoyez.',
        wayOn: 'Comparez de nouveau l’empreinte. Si c’est celle de Latchkey, tout va bien.',
      },
      {
        symptom: 'Firefox pour Android met encore en garde.',
        why: 'Il a sa propre liste et n’utilise celle-ci que si on le lui demande.',
        wayOn:
          'Utilisez Chrome ou l’application Home Assistant, ou cherchez « Firefox Android third party CA » sur le web.',
      },
      {
        symptom: 'Une autre application n’ouvre pas votre maison.',
        why: 'Son éditeur ne lui a pas permis de suivre les listes des utilisateurs. L’application Home Assistant, elle, les suit.',
        wayOn:
          'Utilisez Chrome pour cette page. Ou faites obtenir au proxy un certificat de Let’s Encrypt, que toutes les applications connaissent.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsSecurityPrivacyMoreSecurity2,
      'Touchez **Trusted credentials** > **User** > `{authority}`, puis **Uninstall**.',
      thenOthers,
    ],
  },
};
