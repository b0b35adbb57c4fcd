import type { ways as english } from '../en/ways.ts';
import type { WordsOf } from '../lay-words.ts';

export const ways: WordsOf<typeof english> = {
  code: {
    title: 'Een code scannen',
    detail: 'Op dezelfde wifi. De code werkt tien minuten.',
    go: 'Een code scannen',
    opening: {
      what: 'De code wordt gemaakt',
      usually: 'Dit duurt meestal een seconde.',
      none: 'Deze computer zit niet op een netwerk.',
      noneWhy:
        'Een code heeft een netwerk nodig waar beide op zitten. Ga naar de wifi van het apparaat, of kies een andere manier.',
      lookAgain: 'Opnieuw kijken',
    },
    network: {
      other: '{name} zit op een ander netwerk',
      where: 'Op welk netwerk zit {name}?',
      likely: 'Zeer waarschijnlijk dit',
      kind: { wifi: 'Wifi', cable: 'Netwerkkabel', other: 'Ander netwerk' },
      at: '{address} · {interfaceName}',
    },
    know: {
      list: 'Goed om te weten',
      wifi: 'Beide moeten op dezelfde wifi zitten. Een gastwifi houdt ze uit elkaar.',
      allow:
        'Deze computer vraagt misschien of Latchkey op het netwerk mag antwoorden. Sta dat toe.',
    },
    open: {
      heading: 'Scan deze code met {name}',
      lead: 'Open daar de camera en richt hem op de code. Er opent een pagina die het bestand aanbiedt.',
      mustAsk: {
        iphone:
          '{name} moet om de zes woorden vragen. Gebeurt dat niet, annuleer daar dan. Annuleer ook als het profiel een VPN, een rootcertificaat of beheer op afstand noemt.',
        android:
          '{name} moet om de zes woorden vragen. Gebeurt dat niet, of komt er een waarschuwing voor een CA-certificaat, annuleer daar dan.',
        other: '{name} moet om de zes woorden vragen. Gebeurt dat niet, annuleer daar dan.',
        why: 'Alleen je eigen bestand gaat ermee open. Iemand anders op dit netwerk zou een ander kunnen sturen.',
      },
      leadTyped:
        'Open dit adres daar in de browser, of scan de code. Er opent een pagina die het bestand aanbiedt.',
      picture: 'Een code om te scannen. Het adres {url} zit erin',
      address: 'Of typ daar dit adres',
      copy: 'Adres kopiëren',
      minutes:
        '{count, plural, one {Werkt nog één minuut} other {Werkt nog {count} minuten}}',
      soon: 'Werkt nog minder dan een minuut',
      left: '{count, plural, one {Kan nog één keer worden opgehaald} other {Kan nog {count} keer worden opgehaald}}',
      stop: 'Nu stoppen',
      fact: 'De woorden staan nooit op die pagina',
    },
    visits: {
      title: 'Wie de pagina heeft geopend',
      none: 'Nog niemand heeft die geopend.',
      who: {
        iphone: 'Een iPhone',
        android: 'Een Android-telefoon',
        computer: 'Een computer',
        unknown: 'Een apparaat',
      },
      looked: '{who} heeft de pagina geopend',
      fetched: '{who} heeft de sleutel opgehaald',
      failed: '{who} vroeg om de sleutel, maar die kon niet worden ingepakt',
      from: '{from}, om {when}',
      wasNotYours:
        'Is er een niet van jou? Vernieuw deze sleutel dan. Zonder de woorden kan niemand het bestand openen.',
      notYours:
        'Is er een niet van jou? Stop dan, en vernieuw deze sleutel. Zonder de woorden kan niemand het bestand openen.',
    },
    over: {
      heading: 'De code is gesloten',
      headingFetched: 'De sleutel is onderweg',
      lead: 'Nu kan niemand een sleutel van deze computer ophalen.',
      fetched: 'Het bestand is zo vaak opgehaald als mag.',
      fetchedNext: 'Mist een apparaat het nog, maak dan een nieuwe code.',
      expired: 'De tien minuten zijn voorbij.',
      expiredNext: 'Maak een nieuwe code als je het apparaat bij de hand hebt.',
      cancelled: 'Je hebt het gestopt.',
      cancelledNext: 'Maak een nieuwe code wanneer je wilt.',
      'network-lost': 'Deze computer heeft het netwerk verlaten.',
      'network-lostNext': 'Ga weer naar de wifi van het apparaat. Maak dan een nieuwe code.',
      again: 'Een nieuwe code maken',
    },
    trouble: {
      title: 'De pagina opent daar niet',
      wifi: 'Controleer de wifi op beide. Een gastwifi of mobiele data leidt niet hierheen.',
      firewall:
        'Heeft deze computer iets over zijn firewall gevraagd, sta Latchkey dan toe. Op een Mac staat het onder Privacy en beveiliging, Lokaal netwerk.',
      vpn: 'Gebruikt een van beide een VPN, zet die dan even uit.',
      network: 'Meer dan één netwerk hier? Kies hierboven een ander.',
      stick: 'Helpt niets? Een USB-stick heeft geen netwerk nodig.',
      toStick: 'USB-stick gebruiken',
    },
  },
  stick: {
    title: 'USB-stick',
    detail: 'Voor elk apparaat met een USB-aansluiting. Wij werpen de stick voor je uit.',
    go: 'USB-stick gebruiken',
    heading: 'Zet de sleutel op een stick',
    waitingHeading: 'Steek er een USB-stick in',
    lead: 'Latchkey schrijft het sleutelbestand voor {name} erop en leest het terug.',
    waiting: 'Wachten op een stick',
    waitingFact: 'Steek een stick of een geheugenkaart in deze computer',
    looking: 'Er wordt naar sticks gezocht',
    lookingUsually: 'Dit duurt meestal een paar seconden.',
    list: 'Welke stick?',
    unnamed: 'Stick zonder naam',
    free: '{free} vrij van {total}',
    cannot: {
      'read-only': 'Er kan niets op worden geschreven',
      'not-mounted': 'Nog niet geopend',
      full: 'Geen ruimte op de stick',
    },
    why: {
      'read-only': {
        what: 'Op deze stick kan niets worden geschreven.',
        why: 'Het schuifje staat op “lock”, of deze computer kan de indeling alleen lezen. Een Mac kan NTFS alleen lezen.',
        next: 'Verzet het schuifje, of gebruik een stick met de indeling FAT of exFAT.',
      },
      'not-mounted': {
        what: 'Deze computer ziet de stick, maar heeft hem niet geopend.',
        why: 'Misschien start hij nog, of kent deze computer de indeling niet.',
        next: 'Open hem één keer in je bestandsbeheer. Daarna gaat dit scherm vanzelf verder.',
      },
      full: {
        what: 'Er is geen ruimte op deze stick.',
        why: 'Een sleutelbestand is klein, dus de stick moet tot de laatste byte vol zijn.',
        next: 'Wis er iets van, of gebruik een andere stick.',
      },
    },
    format: {
      title: '{name} kan deze stick misschien niet lezen.',
      why: 'Hij heeft de indeling {format}. Telefoons en tablets lezen FAT en exFAT, en elke computer ook.',
      next: 'Gebruik een stick met de indeling FAT of exFAT, of laat het apparaat een code scannen.',
    },
    formatName: {
      fat: 'FAT',
      exfat: 'exFAT',
      ntfs: 'NTFS',
      apfs: 'APFS',
      hfs: 'Mac OS Extended',
      other: 'onbekend',
    },
    warn: 'Wie de stick vindt, heeft het bestand, maar niet de woorden. Schrijf ze er niet op.',
    write: 'Sleutelbestand schrijven',
    writing: 'Het sleutelbestand wordt geschreven. Laat de stick zitten.',
    fact: 'Aan de rest van de stick verandert niets',
    factOff: 'Kies een stick waarop geschreven kan worden',
    doneHeading: 'De sleutel staat op de stick',
    doneLead: 'Zonder fout geschreven en teruggelezen.',
    written: 'Op {drive}',
    eject: 'Stick uitwerpen',
    ejecting: 'De stick wordt uitgeworpen',
    doneFact: 'Laat hem zitten tot hij is uitgeworpen',
    outHeading: 'Je kunt hem eruit halen',
    outLead: 'Steek hem in {name} en open het bestand daar.',
    pulledHeading: 'De stick is eruit',
    pulledLead:
      'Hij is niet uitgeworpen, maar het bestand erop was daarvoor al compleet. Probeer het op {name}.',
    outNext:
      'Steek de stick hier weer in als de sleutel daar werkt. Latchkey wist het bestand er dan van.',
    onIt: 'Sleutelbestanden op deze stick',
    onItWhy:
      'Wis ze zodra het apparaat zijn sleutel heeft. Met het juiste gereedschap is een gewist bestand vaak terug te halen.',
    delete: 'Van de stick wissen',
    deleted: 'De sleutelbestanden zijn van de stick af.',
    tidy: {
      heading: 'Wis sleutelbestanden van een stick',
      lead: 'Een apparaat dat zijn sleutel heeft, heeft het bestand niet meer nodig.',
      count: '{count, plural, one {{count} sleutelbestand} other {{count} sleutelbestanden}}',
      none: 'Op deze stick staat geen sleutelbestand.',
      all: 'Ze worden allemaal gewist, ook die voor andere apparaten. Met het juiste gereedschap is een gewist bestand vaak terug te halen.',
    },
  },
  airdrop: {
    title: 'AirDrop',
    detail: 'Van deze Mac naar een apparaat in de buurt.',
    go: 'Versturen met AirDrop',
    heading: 'Verstuur de sleutel met AirDrop',
    lead: 'Het deelmenu van deze Mac gaat open. Kies daar AirDrop, en dan {name}.',
    leadAgain: 'Kies AirDrop in het menu, en dan {name}. Latchkey komt niet te weten wat je kiest.',
    list: 'Goed om vooraf te weten',
    near: 'Houd beide wakker en dicht bij elkaar, met wifi en Bluetooth aan.',
    only: 'Kies AirDrop en niets anders. Mail en Berichten zouden een kopie bewaren.',
    safari:
      'Op een iPhone of iPad is dit de sleutel voor Safari: hij opent in Instellingen als profiel.',
    app: 'De Home Assistant-app kan hem daar niet vandaan halen. Die heeft een andere manier nodig.',
    mac: 'Op de andere Mac komt het bestand in Downloads.',
    toCode: 'Een code scannen voor de app',
    open: 'Deelmenu openen',
    again: 'Menu opnieuw openen',
    fact: 'De woorden reizen niet mee',
    shown: 'Is het aangekomen?',
    arrived: 'Het is aangekomen',
    lost: 'Het is niet aangekomen',
    lostWhy: 'Misschien heeft je Mac het apparaat niet gevonden.',
    lostNext:
      'Maak het wakker, en zet wifi en Bluetooth op beide aan. Kies in de AirDrop-instellingen ervan om tien minuten van iedereen te ontvangen. Open dan het menu opnieuw.',
  },
  file: {
    title: 'Een bestand opslaan',
    go: 'Een bestand opslaan',
    heading: 'Sla de sleutel op als bestand',
    lead: 'Je brengt het bestand zelf naar {name}. Zes woorden vergrendelen het.',
    list: 'Het bestand',
    where: 'Waar is het voor?',
    save: 'Sleutelbestand opslaan',
    saveAgain: 'Opnieuw opslaan',
    saved: 'Opgeslagen als {fileName}.',
    downloaded: 'Je browser slaat {fileName} op.',
    savedWhy: 'Het gaat alleen open met de woorden. Wis het zodra het apparaat zijn sleutel heeft.',
    fact: 'De woorden staan niet in het bestand',
    bring: {
      title: 'Hoe het bij {name} komt',
      iphoneApp: {
        cloud: 'iCloud Drive: zet het bestand daarin. Open het op het apparaat in de app Bestanden.',
        share:
          'LocalSend, een gratis app voor beide: verstuur het bestand, en bewaar het daar in Bestanden.',
        cable: 'Een kabel komt niet bij de app Bestanden. Een USB-stick wel.',
        airdrop:
          'Niet AirDrop: dan opent het bestand in Instellingen, waar de app het niet kan zien.',
      },
      iphoneSafari: {
        airdrop:
          'AirDrop vanaf een Mac: het bestand opent in Instellingen, en dat is de goede plek voor Safari.',
        files:
          'Niet de app Bestanden, een kabel of LocalSend: nieuwere systemen installeren het daar niet vandaan.',
      },
      android: {
        cable:
          'Kabel: sluit het apparaat aan, en kies “Bestandsoverdracht” in de melding erop. Kopieer het bestand dan naar Download.',
        share:
          'Quick Share op Windows, of LocalSend overal: verstuur het bestand, en accepteer het op het apparaat.',
      },
      computer: {
        share: 'Een USB-stick, een gedeelde map of LocalSend: wat je ook voor andere bestanden gebruikt.',
      },
      mac: {
        airdrop: 'AirDrop vanaf een andere Mac: het bestand komt in Downloads.',
      },
      program: {
        copy: 'Kopieer het zoals je daar andere bestanden heen kopieert, bijvoorbeeld met scp. Niemand anders hoeft het te lezen.',
      },
      mail: {
        toFiles:
          'Mail het naar jezelf: houd op het apparaat de bijlage ingedrukt en bewaar die in Bestanden.',
        toSettings:
          'Mail het naar jezelf: open het bericht op het apparaat in Mail van Apple en tik op de bijlage.',
        toDevice: 'Mail het naar jezelf: sla op het apparaat de bijlage op.',
        means:
          'Zonder de woorden kan niemand het bestand gebruiken, dus zet ze nooit in een e-mail. Wis de e-mail daarna, ook uit je verzonden berichten.',
      },
    },
    renamed: {
      title: 'Het bestand heeft een andere naam',
      number:
        'Een browser kan een nummer toevoegen, zoals (1). Dat kan geen kwaad. Gebruik het nieuwste.',
      ending: 'Eindigt het op .txt of .bin, wijzig de naam dan zodat hij op {ending} eindigt.',
    },
  },
  install: {
    title: 'Installeren op deze computer',
    detail: 'Latchkey zet hem in je browser en probeert hem uit.',
    go: 'Hier installeren',
    heading: 'Installeer de sleutel op deze computer',
    lead: 'Voor {name}, als dat de computer is die je nu gebruikt.',
    fact: 'Je ziet elke stap voordat die wordt gedaan',
  },
  iphone: {
    title: 'Dit apparaat heeft zijn sleutel op twee plekken nodig',
    why: 'De Home Assistant-app en Safari delen hem niet. Gebruik je ze allebei, geef dan beide de sleutel.',
    app: 'Home Assistant-app',
    appDetail: 'De app vraagt om dit bestand. Het wacht in de app Bestanden.',
    safari: 'Safari',
    safariDetail: 'Dit bestand opent in Instellingen, als profiel.',
    onPage: 'De pagina achter de code biedt beide aan.',
  },
  program: {
    title: 'Wat neemt de sleutel aan?',
    pem: 'Een opdracht of een script',
    pemDetail: 'Eén tekstbestand, voor curl en de meeste programma’s. De zes woorden vergrendelen het.',
    pkcs12: 'Een programma dat om een .p12 vraagt',
    pkcs12Detail: 'Dezelfde sleutel in een andere vorm. De zes woorden vergrendelen die ook.',
    alexa: 'Je eigen Alexa-skill',
    alexaDetail: 'Een map voor Amazon. De sleutel erin is niet met woorden vergrendeld.',
    save: 'De map voor Alexa opslaan',
    lead: 'Je skill bereikt je huis met deze sleutel. In de handleiding staat waar elk bestand bij Amazon heen gaat.',
    fact: 'Geen woorden vergrendelen deze map',
    open: {
      title: 'Wie deze map heeft, heeft de sleutel.',
      why: 'Het bestand secret.json opent je slot, omdat het programma bij Amazon het moet kunnen lezen.',
      next: 'Geef de map aan niemand, en wis hem zodra de skill werkt.',
    },
    savedWhy: 'Volg de handleiding, en wis de map dan.',
    noWords: 'Alexa vraagt niet om woorden',
  },
};
