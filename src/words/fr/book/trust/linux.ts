import type { WordTree } from '../../../shape/lay-words.ts';
import {
  asksForWords,
  bringOurs,
  chromeChromiumEdgeOrBraveThe,
  firefoxForDesktopComputersTheMenu,
  importInChrome,
  openChromeCertificateManagerLocalCertificates,
  openSettingsPrivacySecurityCertificatesManage2,
  openSettingsPrivacySecurityGoTo2,
  seeItWork,
  stillUntrusted,
  thenOthers,
  wrongFingerprint,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Programmes',
    title: 'Faire confiance à votre maison dans les programmes sous Linux',
    lead: 'Les programmes sans fenêtre, comme curl, suivent la liste du système. Les navigateurs ont leurs propres listes.',
    needs: ['Un terminal, et le mot de passe d’un administrateur.'],
    before: bringOurs,
    steps: [
      {
        say: 'Dans un terminal, tapez `openssl x509 -noout -fingerprint -sha256 -in {file}`. Comparez le résultat avec l’empreinte de Latchkey.',
        otherwise: { say: 'Allez d’abord dans le dossier du fichier, par exemple avec « cd ~/Downloads ».' },
      },
      {
        say: 'Sous Debian et Ubuntu, tapez `sudo cp {file} /usr/local/share/ca-certificates/`.',
        otherwise: { say: 'Sous Fedora et Arch, tapez `sudo trust anchor {file}`. Là, cela suffit.' },
      },
      {
        say: 'Tapez ensuite `sudo update-ca-certificates`.',
        otherwise: {
          say: 'S’il est écrit que rien n’a été ajouté, le nom du fichier ne finit pas par « .crt ».',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Le navigateur met encore en garde.',
        why: 'Chrome et Firefox n’utilisent pas la liste du système.',
        wayOn: 'Suivez aussi le guide de votre navigateur.',
      },
      wrongFingerprint,
      asksForWords,
    ],
    test: [
      'Dans un terminal, tapez `curl -I https://{address}`.',
      'La réponse ne parle pas de « self-signed certificate ». Sans clé, la requête est refusée, comme il se doit.',
    ],
    remove: [
      'Supprimez {file} de `/usr/local/share/ca-certificates/` et tapez `sudo update-ca-certificates --fresh`.',
      'Sous Fedora et Arch, tapez `sudo trust anchor --remove {file}`.',
      thenOthers,
    ],
  },
  browser: {
    label: 'Chrome et Chromium',
    title: 'Faire confiance à votre maison dans Chrome et Chromium sous Linux',
    lead: 'Chrome, Chromium, Edge et Brave ont leurs propres listes.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: bringOurs,
    steps: importInChrome,
    wrong: [
      {
        symptom: 'Un autre navigateur met encore en garde.',
        why: 'Chaque navigateur a sa propre liste, et chacun de ceux venus de Flatpak ou de Snap aussi.',
        wayOn: 'Répétez-y les étapes. Firefox a son propre guide.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
  firefox: {
    label: 'Firefox',
    title: 'Faire confiance à votre maison dans Firefox sous Linux',
    lead: 'Firefox a sa propre liste. Les autres navigateurs ne voient pas ce que vous y mettez.',
    needs: firefoxForDesktopComputersTheMenu,
    before: bringOurs,
    steps: [
      openSettingsPrivacySecurityGoTo2,
      {
        say: 'Choisissez **Authorities**, appuyez sur **Import…** et choisissez `{file}`.',
        otherwise: {
          say: 'Vérifiez que vous êtes bien dans **Authorities** : les autres listes ont le même bouton.',
        },
      },
      { say: 'Appuyez sur **View** et comparez l’empreinte SHA-256 avec celle de Latchkey.' },
      { say: 'Cochez **Trust this CA to identify websites.** et appuyez sur **OK**.' },
    ],
    wrong: [
      {
        symptom: 'Le nom manque après l’importation.',
        why: 'Firefox peut avoir plusieurs profils, chacun avec sa propre liste.',
        wayOn: 'Ouvrez Firefox comme d’habitude et importez-y le fichier.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsPrivacySecurityCertificatesManage2,
      'Dans **Authorities**, choisissez `{authority}` et appuyez sur **Delete or Distrust…**.',
      thenOthers,
    ],
  },
};
