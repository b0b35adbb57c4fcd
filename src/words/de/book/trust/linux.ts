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
    label: 'Programme',
    title: 'Deinem Zuhause in Programmen unter Linux vertrauen',
    lead: 'Programme ohne Fenster, etwa curl, richten sich nach der Liste des Systems. Browser haben eigene Listen.',
    needs: ['Ein Terminal und das Passwort eines Administrators.'],
    before: bringOurs,
    steps: [
      {
        say: 'Tippe in einem Terminal `openssl x509 -noout -fingerprint -sha256 -in {file}`. Vergleiche ihn mit dem in Latchkey.',
        otherwise: {
          say: 'Geh zuerst in den Ordner der Datei, zum Beispiel mit „cd ~/Downloads“.',
        },
      },
      {
        say: 'Tippe unter Debian und Ubuntu `sudo cp {file} /usr/local/share/ca-certificates/`.',
        otherwise: {
          say: 'Tippe unter Fedora und Arch `sudo trust anchor {file}`. Mehr braucht es dort nicht.',
        },
      },
      {
        say: 'Tippe dann `sudo update-ca-certificates`.',
        otherwise: {
          say: 'Sagt es, dass nichts hinzukam, endet der Name der Datei nicht auf „.crt“.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Der Browser warnt immer noch.',
        why: 'Chrome und Firefox benutzen die Liste des Systems nicht.',
        wayOn: 'Folge auch der Anleitung für deinen Browser.',
      },
      wrongFingerprint,
      asksForWords,
    ],
    test: [
      'Tippe in einem Terminal `curl -I https://{address}`.',
      'Es erwähnt „self-signed certificate“ nicht. Ohne Schlüssel wird es abgewiesen, wie es sein soll.',
    ],
    remove: [
      'Lösche {file} aus `/usr/local/share/ca-certificates/` und tippe `sudo update-ca-certificates --fresh`.',
      'Tippe unter Fedora und Arch `sudo trust anchor --remove {file}`.',
      thenOthers,
    ],
  },
  browser: {
    label: 'Chrome und Chromium',
    title: 'Deinem Zuhause in Chrome und Chromium unter Linux vertrauen',
    lead: 'Chrome, Chromium, Edge und Brave haben eigene Listen.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: bringOurs,
    steps: importInChrome,
    wrong: [
      {
        symptom: 'Ein anderer Browser warnt immer noch.',
        why: 'Jeder Browser hat eine eigene Liste, und ebenso jeder aus Flatpak oder Snap.',
        wayOn: 'Wiederhole die Schritte dort. Firefox hat seine eigene Anleitung.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
  firefox: {
    label: 'Firefox',
    title: 'Deinem Zuhause in Firefox unter Linux vertrauen',
    lead: 'Firefox hat eine eigene Liste. Andere Browser sehen nicht, was du dort importierst.',
    needs: firefoxForDesktopComputersTheMenu,
    before: bringOurs,
    steps: [
      openSettingsPrivacySecurityGoTo2,
      {
        say: 'Wähle **Authorities**, drücke **Import…** und wähle `{file}`.',
        otherwise: {
          say: 'Achte darauf, dass du in **Authorities** bist: Die anderen Listen haben denselben Knopf.',
        },
      },
      {
        say: 'Drücke **View** und vergleiche den SHA-256-Fingerabdruck mit dem in Latchkey.',
      },
      {
        say: 'Setze das Häkchen bei **Trust this CA to identify websites.** und drücke **OK**.',
      },
    ],
    wrong: [
      {
        symptom: 'Nach dem Import fehlt der Name.',
        why: 'Firefox kann mehrere Profile haben, jedes mit einer eigenen Liste.',
        wayOn: 'Öffne Firefox so, wie du es sonst tust, und importiere die Datei dort.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsPrivacySecurityCertificatesManage2,
      'Wähle in **Authorities** `{authority}` und drücke **Delete or Distrust…**.',
      thenOthers,
    ],
  },
};
