import { LONGEST_DEVICE_NAME, MOST_DEVICES } from '../../contract/devices.ts';
import type { devices as english } from '../en/devices.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const devices: WordsOf<typeof english> = {
  problem: {
    NAME_EMPTY: 'Dit apparaat heeft een naam nodig.',
    NAME_TOO_LONG: `Deze naam is te lang. Hij mag hoogstens ${LONGEST_DEVICE_NAME} tekens hebben.`,
    NAME_TWICE: 'Een ander apparaat heet al zo.',
  },
  heading: 'Wie krijgt een sleutel?',
  lead: 'Elke telefoon, tablet en computer krijgt een eigen sleutel. Raak je er een kwijt, dan schakel je alleen die sleutel uit. Alle andere houden toegang.',
  list: 'Apparaten',
  add: 'Nog een apparaat toevoegen',
  addFirst: 'Apparaat toevoegen',
  addSeveral: 'Meerdere tegelijk toevoegen',
  edit: 'Bewerken',
  editNamed: '{name} bewerken',
  unnamed: 'Apparaat zonder naam',
  years: '{count, plural, one {{count} jaar} other {{count} jaar}}',
  none: 'Nog geen apparaat',
  noneWhy: 'Zonder sleutel kan niemand je huis openen, ook jij niet.',
  tooMany: `Dat zijn meer dan ${MOST_DEVICES} apparaten.`,
  tooManyWhy: `Het gratis abonnement van Cloudflare laat 100 sleutels per domein toe. Latchkey heeft er twee nodig om het slot te testen. Haal er {count} van de lijst.`,
  needsChange: 'Een naam moet worden aangepast',
  count: '{count, plural, one {Er wordt {count} sleutel gemaakt} other {Er worden {count} sleutels gemaakt}}',
  technical:
    'Technische naam: één clientcertificaat per apparaat, ondertekend in je eigen Cloudflare-account.',
  technicalWhat: 'Wat is dat?',
  technicalWhy:
    'Een sleutel is een bestand met een geheim dat je apparaat nooit meer verlaat. Cloudflare vraagt ernaar voordat je huis wordt bereikt. Een wachtwoord kan worden geraden of uitlekken. Dit kan niet worden geraden.',
  countNone: 'Er wordt geen nieuwe sleutel gemaakt',
  factLater: 'Er verandert niets tot je het goedkeurt',
  removedKey: '{name} is van de lijst. De volgende bouw schakelt die sleutel voorgoed uit.',
  unseen: 'Latchkey kan je sleutels nu niet zien. Je kunt de lijst wel wijzigen.',
  seeAgain: 'Opnieuw kijken',
  life: {
    new: 'Deze sleutel wordt bij de volgende bouw gemaakt.',
    works: 'Deze sleutel werkt.',
    'going-off': 'De volgende bouw schakelt deze sleutel uit.',
    off: 'Deze sleutel is uitgeschakeld. Hij opent nooit meer iets.',
    renewing: 'De volgende bouw maakt een nieuwe sleutel voor dit apparaat.',
    overlap: 'Er werken twee sleutels. De oude kan weg zodra de nieuwe je huis heeft geopend.',
    ending: 'De volgende bouw schakelt de oude sleutel uit. De nieuwe blijft werken.',
    leaving:
      'De nieuwe sleutel werkt. De oude opent niets meer. Je kunt hem terughalen op de pagina van je huis.',
  },
  ownProxy: {
    life: {
      new: 'Deze sleutel wordt met het volgende pakket gemaakt.',
      works: 'Deze sleutel werkt.',
      'going-off': 'Het volgende pakket schakelt deze sleutel uit.',
      off: 'Deze sleutel is uitgeschakeld. Hij opent nooit meer iets.',
      renewing: 'Het volgende pakket maakt een nieuwe sleutel voor dit apparaat.',
      overlap: 'Er werken twee sleutels. De oude kan weg zodra de nieuwe je huis heeft geopend.',
      ending: 'Het volgende pakket schakelt de oude sleutel uit. De nieuwe blijft werken.',
      leaving: 'De nieuwe sleutel werkt. De oude opent niets meer.',
    },
    switchOff:
      'Hij werkt nog tot het volgende pakket op zijn plaats staat en de proxy opnieuw is gestart. Daarna werkt hij nooit meer.',
    fact: 'Er verandert niets tot het volgende pakket op zijn plaats staat',
    technical: 'Technische naam: één clientcertificaat per apparaat, ondertekend door je huis zelf.',
    technicalWhy:
      'Een sleutel is een bestand met een geheim dat je apparaat nooit meer verlaat. Je proxy vraagt ernaar voordat Home Assistant wordt bereikt. Een wachtwoord kan worden geraden of uitlekken. Dit kan niet worden geraden.',
    removedKey: '{name} is van de lijst. Het volgende pakket schakelt die sleutel voorgoed uit.',
  },
  key: {
    change: 'Sleutel',
    changeNamed: 'Sleutel van {name}',
    heading: 'De sleutel van {name}',
    fact: 'Er verandert niets tot je het goedkeurt',
    'switch-off': {
      title: 'Kwijt? Schakel deze sleutel uit',
      detail:
        'Eerst vergeet het slot de sleutel, dan trekt Cloudflare hem in. Hij werkt nooit meer. Alle andere apparaten houden toegang.',
    },
    renew: {
      title: 'De sleutel vernieuwen',
      detail:
        'Het apparaat krijgt een nieuwe sleutel, die je overhandigt. De oude werkt tot je hem uitschakelt, zodat niemand buitengesloten raakt.',
    },
    'end-overlap': {
      title: 'De oude sleutel uitschakelen',
      detail:
        'Doe dit zodra het apparaat je huis met zijn nieuwe sleutel opent. Vanaf dan werkt alleen de nieuwe.',
    },
    'new-key': {
      title: 'Een nieuwe sleutel maken',
      detail:
        'Een uitgeschakelde sleutel blijft uitgeschakeld. Het apparaat krijgt een andere, die je overhandigt.',
    },
    'take-back': {
      title: 'De sleutel laten zoals hij was',
      detail: 'Trekt de wijziging in die je hier hebt gekozen. Er is nog niets gedaan.',
    },
  },
  form: {
    add: 'Apparaat toevoegen',
    edit: 'Dit apparaat bewerken',
    name: 'Naam',
    nameHint: 'Bijvoorbeeld Telefoon van Anna. Zo vind je de sleutel terug in je lijst.',
    plain:
      'Op de sleutel zelf staat de naam in gewone letters, zonder accenten of andere schriften. Hier blijft hij zoals je hem typte.',
    platform: 'Wat is het?',
    platformGuessed: 'Latchkey gaat af op de naam. Kies iets anders als dit niet klopt.',
    platformMissing: 'Kies wat het is. Dan komt de sleutel in een vorm die erbij past.',
    validity: 'Hoe lang moet de sleutel werken?',
    validityHint: 'Daarna maak je een nieuwe. Uitschakelen kan altijd eerder.',
    remove: 'Van de lijst halen',
    done: 'Klaar',
    another: 'Klaar en nog een toevoegen',
    anotherKeys: 'Ctrl+Enter of Cmd+Enter doet hetzelfde',
    before: '{name} staat op de lijst.',
    cancel: 'Annuleren',
  },
  several: {
    heading: 'Meerdere apparaten toevoegen',
    label: 'Namen, één per regel',
    hint: 'Je kunt een lijst plakken. Latchkey raadt uit de naam wat het is.',
    list: 'Apparaten om toe te voegen',
    kindOf: 'Wat is {name}?',
    choose: 'Kiezen',
    repair: 'Pas deze namen aan',
    unknown: '{count, plural, one {Kies van {count} wat het is.} other {Kies van {count} wat het zijn.}}',
    add: '{count, plural, =0 {Apparaten toevoegen} one {{count} apparaat toevoegen} other {{count} apparaten toevoegen}}',
  },
  first: { phone: 'Mijn telefoon', computer: 'Deze computer' },
  off: 'Uitgeschakeld',
  removed: '{name} is van de lijst.',
  undo: 'Terugzetten',
};
