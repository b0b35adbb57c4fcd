import type { pickUp as english } from '../en/pick-up.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const pickUp: WordsOf<typeof english> = {
  practice: 'Oefening',
  practiceMeans: 'Niets hier is echt.',
  open: {
    heading: 'De sleutel voor {device}',
    lead: 'Hij komt rechtstreeks van je computer, vergrendeld met zes korte woorden. De computer toont ze. Dit apparaat vraagt er één keer om.',
    leadForIphone:
      'Hij komt rechtstreeks van je computer, vergrendeld met zes korte woorden. De computer toont ze. Gebruik je zowel de app als Safari, neem ze dan allebei.',
    mustAsk: {
      iphone:
        'Je iPhone of iPad moet om de zes woorden vragen. Gebeurt dat niet, annuleer dan. Annuleer ook als het profiel een VPN, een rootcertificaat of beheer op afstand noemt.',
      android:
        'Je apparaat moet om de zes woorden vragen. Gebeurt dat niet, of waarschuwt het voor een CA-certificaat, annuleer dan.',
      other:
        'Je apparaat moet om de zes woorden vragen. Gebeurt dat niet, annuleer dan: het bestand is niet van je computer.',
    },
    afterwards: 'Stap voor stap',
    guide: 'Elke stap met plaatjes',
    guideFor: 'Met plaatjes: {purpose}',
    left: '{fetches, plural, one {Deze link werkt nog één keer, tot {until}.} other {Deze link werkt nog {fetches} keer, tot {until}.}}',
    taken: 'Er is al een bestand opgehaald.',
  },
  offers: {
    app: {
      heading: 'Voor de Home Assistant-app',
      about: 'Een bestand waar de app om vraagt. Heeft iOS 17 en app 2026.8 of nieuwer nodig.',
      button: 'Het bestand voor de app bewaren',
      steps: [
        'Tik op de knop hierboven. Vraagt Safari iets, tik dan op **Download**: het bestand komt in **Bestanden**.',
        'Open de Home Assistant-app en voer het adres van je huis in. Er staat **Cliëntcertificaat Vereist**. Al ingesteld? Ga naar **Instellingen › Companion app**, je server, **Cliëntcertificaat**, **Importeer Certificaat**.',
        'Tik op **Selecteer Certificaatbestand** en kies het bestand in **Downloads**.',
        'Typ de zes woorden in kleine letters, met koppeltekens ertussen. Tik op **Importeer**.',
        'Meld je aan zoals thuis.',
      ],
    },
    safari: {
      heading: 'Voor Safari',
      about: 'Een profiel dat je in Instellingen installeert.',
      button: 'De sleutel voor Safari halen',
      steps: [
        'Tik op de knop hierboven. Vraagt Safari iets, tik dan op **Sta toe**.',
        'Open **Instellingen** en tik bovenaan op **Profiel gedownload**. Na 8 minuten is het weg.',
        'Tik op **Installeer** en voer de code in waarmee je dit apparaat ontgrendelt.',
        'Er staat “Niet ondertekend”: dat is te verwachten bij een bestand van je eigen computer. Tik nog eens op **Installeer**.',
        'Wordt er om het wachtwoord gevraagd, typ dan de zes woorden in kleine letters, met koppeltekens ertussen. Tik op **Volgende** en **Gereed**.',
        'Ga in Safari naar het adres van je huis, en kies deze sleutel als ernaar wordt gevraagd.',
      ],
    },
    watchByAndroid: {
      heading: 'Voor het horloge, via deze telefoon',
      about:
        'De Home Assistant-app hier geeft de sleutel aan het horloge terwijl het horloge wordt ingesteld.',
      button: 'Sleutelbestand bewaren',
      steps: [
        'Tik op de knop hierboven, en behoud het bestand als de browser ervoor waarschuwt.',
        'Open de Home Assistant-app op het horloge. Die stuurt je naar deze telefoon: ga hier verder.',
        'Voer het adres van je huis in. Waar om een clientcertificaat wordt gevraagd, kies je het bestand in **Downloads**.',
        'Typ de zes woorden in kleine letters, met koppeltekens ertussen.',
        'Meld je aan zoals thuis.',
      ],
    },
    android: {
      heading: 'Zet de sleutel op dit apparaat',
      about:
        'Eén sleutel voor zowel Chrome als de Home Assistant-app. Je apparaat heeft eerst een schermvergrendeling nodig.',
      button: 'Sleutelbestand bewaren',
      steps: [
        'Tik op de knop hierboven. Waarschuwt de browser voor het bestand, bewaar het dan toch. Open het daarna.',
        'Opent er niets? Zoek in de instellingen naar **Certificaat installeren**, kies **VPN- en app-gebruikerscertificaat**, en dan het bestand in **Downloads**.',
        'Typ de zes woorden in kleine letters, met koppeltekens ertussen. Tik op **OK**.',
        'Wordt er gevraagd waar de sleutel voor is, kies dan **VPN- en app-gebruikerscertificaat**. Niet **CA-certificaat**: dat is iets anders.',
        'Behoud de voorgestelde naam en tik op **OK**.',
        'Open het adres van je huis, in Chrome of in de Home Assistant-app. Kies deze sleutel als ernaar wordt gevraagd.',
      ],
    },
    windows: {
      heading: 'Zet de sleutel op deze computer',
      about: 'Eén sleutel voor Chrome en Edge. Firefox vindt hem meestal ook.',
      button: 'Sleutelbestand opslaan',
      steps: [
        'Open het bestand. Laat **Huidige gebruiker** staan en klik op **Volgende** tot er om het wachtwoord wordt gevraagd.',
        'Typ de zes woorden in kleine letters, met koppeltekens ertussen. Laat de vakjes zoals ze zijn en klik op **Volgende**, en dan op **Voltooien**.',
        'Sluit de browser, open hem weer en ga naar het adres van je huis. Kies deze sleutel als ernaar wordt gevraagd.',
      ],
    },
    mac: {
      heading: 'Zet de sleutel op deze Mac',
      about: 'Eén sleutel voor Safari en Chrome. Firefox vindt hem meestal ook.',
      button: 'Sleutelbestand opslaan',
      steps: [
        'Open het bestand en kies de sleutelhanger **Inloggen**.',
        'Typ de zes woorden in kleine letters, met koppeltekens ertussen.',
        'Ga naar het adres van je huis en kies deze sleutel. Je Mac vraagt één keer om zijn wachtwoord: typ het en klik op **Sta altijd toe**.',
      ],
    },
    linux: {
      heading: 'Zet de sleutel op deze computer',
      about: 'Elke browser heeft zijn eigen sleutels.',
      button: 'Sleutelbestand opslaan',
      steps: [
        'Open in Chrome of Chromium **chrome://certificate-manager**, en dan **Je certificaten** en **Geïmporteerde certificaten van Linux bekijken**.',
        'Open in Firefox **Instellingen › Privacy en Beveiliging › Certificaten beheren**, en dan **Uw certificaten**.',
        'Kies **Importeren**, en dan het bestand, en typ de zes woorden in kleine letters, met koppeltekens ertussen.',
        'Ga naar het adres van je huis en kies deze sleutel als ernaar wordt gevraagd.',
      ],
    },
    chromebook: {
      heading: 'Zet de sleutel op deze Chromebook',
      about: 'Eén sleutel voor Chrome.',
      button: 'Sleutelbestand opslaan',
      steps: [
        'Open **chrome://certificate-manager**, en dan **Je certificaten**.',
        'Kies **Importeren**, en dan het bestand.',
        'Typ de zes woorden in kleine letters, met koppeltekens ertussen.',
        'Ga naar het adres van je huis en kies deze sleutel als ernaar wordt gevraagd.',
      ],
    },
    unknown: {
      heading: 'Sla het sleutelbestand op',
      about: 'We konden niet zien welk apparaat dit is. Kies het hierboven om te zien wat er hierna komt.',
      button: 'Sleutelbestand opslaan',
      steps: [
        'Installeer het bestand. Wordt er om een wachtwoord gevraagd, typ dan de zes woorden in kleine letters, met koppeltekens ertussen.',
      ],
    },
  },
  appleWatch: {
    lead: 'Op een iPhone is er voor een horloge niets op te halen.',
    heading: 'Een Apple Watch heeft geen bestand nodig',
    about:
      'Hij gebruikt de sleutel van zijn iPhone, en de Home Assistant-app geeft die door. Heeft op beide app 2026.8 of nieuwer nodig.',
    steps: [
      'Heeft deze iPhone nog geen sleutel? Kies op de computer de iPhone, en haal zijn eigen sleutel op met zijn eigen code.',
      'Open hier de Home Assistant-app en laat hem even open staan, met het horloge in de buurt.',
      'Bij een horloge met Wear OS gaat het anders: scan de code met de bijbehorende Android-telefoon.',
    ],
  },
  guides: { browser: 'browser', firefox: 'Firefox', 'home-assistant-app': 'Home Assistant-app' },
  elsewhere: {
    safari: {
      heading: 'Open deze pagina in Safari',
      about:
        'Alleen Safari kan de sleutel aan je iPhone of iPad doorgeven. Je zit in een andere browser of app.',
      steps: [
        'Houd het adres hieronder ingedrukt en tik op **Kopieer**.',
        'Open **Safari** en plak het in de adresbalk.',
      ],
    },
    browser: {
      heading: 'Open deze pagina in je browser',
      about: 'Je ziet deze pagina binnen een andere app, en die kan het bestand misschien niet bewaren.',
      steps: [
        'Open het menu van deze app en laat deze pagina openen in Chrome of in je browser.',
        'Of houd het adres hieronder ingedrukt, kopieer het en plak het in Chrome.',
      ],
    },
    address: 'Adres van deze pagina',
    anyway: 'Hier toch doorgaan',
  },
  device: {
    ask: 'Welk apparaat is dit?',
    wrong: 'Niet het juiste apparaat?',
    names: {
      iphone: 'iPhone of iPad',
      android: 'Android',
      windows: 'Windows',
      mac: 'Mac',
      linux: 'Linux',
      chromebook: 'Chromebook',
    },
  },
  notSecure: {
    ask: 'Waarom meldt de browser “Niet veilig”?',
    answer:
      'Deze pagina komt van je eigen computer over je eigen netwerk, en dat kunnen browsers niet controleren. Daarom is de sleutel vergrendeld, en blijven de zes woorden op het scherm van de computer.',
  },
  notes: {
    again: 'Je hebt al op die knop getikt. Kwam er geen bestand, tik er dan nog eens op.',
    failed:
      'De sleutel kon niet worden ingepakt. Tik nog eens op de knop. Helpt dat niet, maak dan op de computer een nieuwe code.',
  },
  over: {
    fetched: {
      heading: 'Deze link is opgebruikt',
      about: 'Er is drie keer een bestand opgehaald, en meer staat een link niet toe.',
    },
    expired: { heading: 'Deze link is verlopen', about: 'Een link is tien minuten geldig.' },
    cancelled: { heading: 'Deze link is gesloten', about: 'Hij is op de computer gesloten.' },
  },
  overNext: 'Heb je de sleutel weer nodig? Maak op de computer een nieuwe code en scan die.',
  back: 'Terug naar de sleutel',
};
