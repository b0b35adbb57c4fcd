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
    label: 'Dit apparaat',
    title: 'Je huis vertrouwen op je Android-telefoon of -tablet',
    lead: 'Chrome en de Home Assistant-app volgen deze lijst. De meeste andere apps gebruiken hem niet.',
    needs: [
      'Android 7 of nieuwer.',
      'Een schermvergrendeling. Is er geen, stel dan eerst een pincode, een patroon of een wachtwoord in.',
    ],
    before: bringOurs,
    steps: [
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      {
        say: 'Kies **CA certificate**. Deze keer is het de juiste. Je sleutel heeft de andere nodig.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Het is de soort waar Android voor waarschuwt.',
          search: 'certificaat',
        },
      },
      {
        say: 'Android waarschuwt dat anderen zouden kunnen lezen wat je verstuurt. Tik op **Install anyway** en ontgrendel het scherm.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Bij het bestand van een vreemde zou de waarschuwing terecht zijn, dus controleer het jouwe twee keer.',
        },
      },
      {
        say: chooseFileInDownloads2,
        otherwise: {
          say: 'Is het bestand grijs, dan eindigt de naam niet op “.crt”. Geef het een andere naam, of haal het opnieuw op.',
        },
      },
      {
        say: 'Open **Trusted credentials** > **User**, tik op `{authority}` en vergelijk de SHA-256-vingerafdruk.',
        otherwise: {
          say: 'Op een Samsung is het **View security certificates** > **User**.',
          search: 'vertrouwde inloggegevens',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Android zegt dat het netwerk kan worden gemonitord.',
        why: 'Dat zegt het bij elk bestand dat met de hand wordt vertrouwd. Met jouw bestand kan niemand lezen wat je verstuurt.',
        wayOn: 'Vergelijk de vingerafdruk nog eens. Is het die in Latchkey, dan is alles goed.',
      },
      {
        symptom: 'Firefox voor Android waarschuwt nog steeds.',
        why: 'Het heeft een eigen lijst en gebruikt deze alleen als dat is ingesteld.',
        wayOn:
          'Gebruik Chrome of de Home Assistant-app, of zoek op het web naar “Firefox Android third party CA”.',
      },
      {
        symptom: 'Een andere app opent je huis niet.',
        why: 'De maker laat die app de eigen lijst van gebruikers niet volgen. De Home Assistant-app volgt die wel.',
        wayOn:
          'Gebruik Chrome voor die pagina. Of laat de proxy een certificaat bij Let’s Encrypt halen, dat alle apps kennen.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsSecurityPrivacyMoreSecurity2,
      'Tik op **Trusted credentials** > **User** > `{authority}`, en dan op **Uninstall**.',
      thenOthers,
    ],
  },
};
