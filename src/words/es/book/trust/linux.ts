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
    label: 'Programas',
    title: 'Confiar en tu casa en programas de Linux',
    lead: 'Los programas sin ventana, como curl, siguen la lista del sistema. Los navegadores tienen sus propias listas.',
    needs: ['Un terminal y la contraseña de un administrador.'],
    before: bringOurs,
    steps: [
      {
        say: 'En un terminal escribe `openssl x509 -noout -fingerprint -sha256 -in {file}`. Compárala con la de Latchkey.',
        otherwise: { say: 'Ve antes a la carpeta del archivo, por ejemplo con “cd ~/Downloads”.' },
      },
      {
        say: 'En Debian y Ubuntu escribe `sudo cp {file} /usr/local/share/ca-certificates/`.',
        otherwise: {
          say: 'En Fedora y Arch escribe `sudo trust anchor {file}`. Allí no hace falta nada más.',
        },
      },
      {
        say: 'Después escribe `sudo update-ca-certificates`.',
        otherwise: { say: 'Si dice que no se añadió nada, el nombre del archivo no termina en “.crt”.' },
      },
    ],
    wrong: [
      {
        symptom: 'El navegador sigue advirtiendo.',
        why: 'Chrome y Firefox no usan la lista del sistema.',
        wayOn: 'Sigue también la guía para tu navegador.',
      },
      wrongFingerprint,
      asksForWords,
    ],
    test: [
      'En un terminal escribe `curl -I https://{address}`.',
      'No menciona “self-signed certificate”. Sin llave no lo deja pasar, como debe ser.',
    ],
    remove: [
      'Borra {file} de `/usr/local/share/ca-certificates/` y escribe `sudo update-ca-certificates --fresh`.',
      'En Fedora y Arch escribe `sudo trust anchor --remove {file}`.',
      thenOthers,
    ],
  },
  browser: {
    label: 'Chrome y Chromium',
    title: 'Confiar en tu casa en Chrome y Chromium en Linux',
    lead: 'Chrome, Chromium, Edge y Brave tienen sus propias listas.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: bringOurs,
    steps: importInChrome,
    wrong: [
      {
        symptom: 'Otro navegador sigue advirtiendo.',
        why: 'Cada navegador tiene su propia lista, y también cada uno de Flatpak o Snap.',
        wayOn: 'Repite los pasos allí. Firefox tiene su propia guía.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
  firefox: {
    label: 'Firefox',
    title: 'Confiar en tu casa en Firefox en Linux',
    lead: 'Firefox tiene su propia lista. Otros navegadores no ven lo que pones en él.',
    needs: firefoxForDesktopComputersTheMenu,
    before: bringOurs,
    steps: [
      openSettingsPrivacySecurityGoTo2,
      {
        say: 'Elige **Authorities**, pulsa **Import…** y elige `{file}`.',
        otherwise: { say: 'Asegúrate de estar en **Authorities**: las otras listas tienen el mismo botón.' },
      },
      { say: 'Pulsa **View** y compara la huella digital SHA-256 con la de Latchkey.' },
      { say: 'Marca **Trust this CA to identify websites.** y pulsa **OK**.' },
    ],
    wrong: [
      {
        symptom: 'El nombre no aparece después de importar.',
        why: 'Firefox puede tener varios perfiles, cada uno con su propia lista.',
        wayOn: 'Abre Firefox como lo haces siempre e importa allí el archivo.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsPrivacySecurityCertificatesManage2,
      'En **Authorities** elige `{authority}` y pulsa **Delete or Distrust…**.',
      thenOthers,
    ],
  },
};
