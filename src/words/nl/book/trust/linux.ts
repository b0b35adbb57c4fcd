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
    label: 'Programma’s',
    title: 'Je huis vertrouwen in programma’s op Linux',
    lead: 'Programma’s zonder venster, zoals curl, volgen de lijst van het systeem. Browsers hebben hun eigen lijsten.',
    needs: ['Een terminal, en het wachtwoord van een beheerder.'],
    before: bringOurs,
    steps: [
      {
        say: 'Typ in een terminal `openssl x509 -noout -fingerprint -sha256 -in {file}`. Vergelijk de vingerafdruk met die in Latchkey.',
        otherwise: { say: 'Ga eerst naar de map van het bestand, bijvoorbeeld met “cd ~/Downloads”.' },
      },
      {
        say: 'Typ op Debian en Ubuntu `sudo cp {file} /usr/local/share/ca-certificates/`.',
        otherwise: { say: 'Typ op Fedora en Arch `sudo trust anchor {file}`. Meer is daar niet nodig.' },
      },
      {
        say: 'Typ dan `sudo update-ca-certificates`.',
        otherwise: {
          say: 'Staat er dat er niets is toegevoegd, dan eindigt de naam van het bestand niet op “.crt”.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'De browser waarschuwt nog steeds.',
        why: 'Chrome en Firefox gebruiken de lijst van het systeem niet.',
        wayOn: 'Volg ook de handleiding voor je browser.',
      },
      wrongFingerprint,
      asksForWords,
    ],
    test: [
      'Typ in een terminal `curl -I https://{address}`.',
      'Er staat niets over “self-signed certificate”. Zonder sleutel wordt de opdracht afgewezen, zoals het hoort.',
    ],
    remove: [
      'Wis {file} uit `/usr/local/share/ca-certificates/` en typ `sudo update-ca-certificates --fresh`.',
      'Typ op Fedora en Arch `sudo trust anchor --remove {file}`.',
      thenOthers,
    ],
  },
  browser: {
    label: 'Chrome en Chromium',
    title: 'Je huis vertrouwen in Chrome en Chromium op Linux',
    lead: 'Chrome, Chromium, Edge en Brave hebben hun eigen lijsten.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: bringOurs,
    steps: importInChrome,
    wrong: [
      {
        symptom: 'Een andere browser waarschuwt nog steeds.',
        why: 'Elke browser heeft een eigen lijst, ook elke uit Flatpak of Snap.',
        wayOn: 'Herhaal de stappen daar. Firefox heeft een eigen handleiding.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
  firefox: {
    label: 'Firefox',
    title: 'Je huis vertrouwen in Firefox op Linux',
    lead: 'Firefox heeft een eigen lijst. Andere browsers zien niet wat je erin zet.',
    needs: firefoxForDesktopComputersTheMenu,
    before: bringOurs,
    steps: [
      openSettingsPrivacySecurityGoTo2,
      {
        say: 'Kies **Authorities**, klik op **Import…** en kies `{file}`.',
        otherwise: {
          say: 'Let erop dat je in **Authorities** bent: de andere lijsten hebben dezelfde knop.',
        },
      },
      { say: 'Klik op **View** en vergelijk de SHA-256-vingerafdruk met die in Latchkey.' },
      { say: 'Vink **Trust this CA to identify websites.** aan en klik op **OK**.' },
    ],
    wrong: [
      {
        symptom: 'De naam ontbreekt na het importeren.',
        why: 'Firefox kan meerdere profielen hebben, elk met een eigen lijst.',
        wayOn: 'Open Firefox zoals je dat altijd doet en importeer het bestand daar.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsPrivacySecurityCertificatesManage2,
      'Kies in **Authorities** `{authority}` en klik op **Delete or Distrust…**.',
      thenOthers,
    ],
  },
};
