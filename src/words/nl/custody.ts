import type { custody as english } from '../en/custody.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const custody: WordsOf<typeof english> = {
  whatIsAKeychain: {
    title: 'Wat is een sleutelhanger?',
    says: 'De plek waar je computer wachtwoorden bewaart. Die gaat open voor wie op deze computer is aangemeld.',
  },
  asking:
    'Misschien vraagt je computer of Latchkey zijn sleutelhanger mag openen, waar wachtwoorden worden bewaard. Latchkey bewaart daarmee je sleutels achter slot, dus het is goed om dat toe te staan.',
  setAside: {
    secrets: {
      title: 'Je sleutels en het token konden niet worden geopend',
      next: 'Plak opnieuw een token. Je huis blijft op slot, en apparaten houden hun sleutels. Wil je van hieruit een sleutel overhandigen, vernieuw hem dan.',
      nextKept:
        'Je huis blijft op slot, en apparaten houden hun sleutels. De sleutels in het bestand zijn niet verloren.',
    },
    answers: {
      title: 'Je antwoorden konden niet worden gelezen',
      next: 'Verbind Cloudflare opnieuw. Latchkey vindt je huis daar.',
    },
    journal: {
      title: 'Aantekeningen over de laatste bouw konden niet worden gelezen',
      next: 'Bekijk het plan: daarin staat wat er is en wat ontbreekt.',
    },
    reason: {
      foreign: 'Het bestand is niet door Latchkey geschreven.',
      corrupt: 'Het bestand is beschadigd, of iemand heeft het veranderd.',
      'newer-version': 'Een nieuwere Latchkey heeft het bestand geschreven. Open het met die versie.',
      'wrong-key':
        'Het geheim in de sleutelhanger van deze computer is niet het geheim waarmee het bestand is vergrendeld.',
    },
    where: 'Waar is het bestand?',
    kept: 'Er is niets gewist. Het wordt bewaard als {file}.',
  },
  memory: {
    title: {
      unavailable: 'Deze computer heeft geen sleutelhanger die Latchkey kan gebruiken.',
      locked: 'De sleutelhanger van deze computer bleef op slot.',
      denied: 'Latchkey mocht de sleutelhanger niet gebruiken.',
      'switched-off': 'Je hebt Latchkey gestart met “--no-keychain”.',
      'file-kept': 'Latchkey laat het bestand met je geheimen zoals het is.',
    },
    why: 'Daarom wordt er niets geheims op deze computer opgeslagen. Als Latchkey sluit, vergeet het de sleutels en het token.',
    next: 'Overhandig elke sleutel voordat je Latchkey sluit. De apparaten houden hun sleutel.',
    how: 'Hoe kan Latchkey een sleutelhanger gebruiken?',
    way: {
      unavailable:
        'Installeer op Linux GNOME Keyring of KDE Wallet. Meld je af en weer aan, en start dan Latchkey.',
      locked:
        'Sluit Latchkey en start het opnieuw. Vraagt de computer om het wachtwoord van de sleutelhanger, typ het dan.',
      denied:
        'Sluit Latchkey en start het opnieuw. Vraagt de computer of Latchkey de sleutelhanger mag gebruiken, sta dat dan toe.',
      'switched-off':
        'Sluit Latchkey en start het opnieuw zonder “--no-keychain”. Dan gebruikt het de sleutelhanger van deze computer.',
      'file-kept':
        'Een nieuwere Latchkey heeft het bestand geschreven, of het is vergrendeld met het geheim van een andere sleutelhanger. Start de nieuwste Latchkey, aangemeld als dezelfde gebruiker als toen. Is dat geheim voorgoed weg, verplaats het bestand dan en begin opnieuw.',
    },
  },
};
