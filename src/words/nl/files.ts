import type { files as english } from '../en/files.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const files: WordsOf<typeof english> = {
  profile: {
    name: 'Latchkey: {name}',
    description:
      'Opent {address} in Safari op dit apparaat. Wil je de sleutel verwijderen, verwijder dan dit profiel.',
    key: 'De sleutel voor {address}. Typ bij het installeren de zes woorden die Latchkey toont.',
  },
  folders: {
    keys: 'Latchkey-sleutels',
    alexa: 'Latchkey voor Alexa',
    reverseProxy: 'Latchkey reverse proxy',
  },
  alexa: {
    begin: 'Met deze map bereikt {name} https://{address} met een eigen sleutel.',
    secret: [
      'Het bestand secret.json opent je slot. Het is niet met de zes woorden vergrendeld.',
      'Geef het aan niemand, en wis deze hele map zodra de skill werkt.',
      'Heeft iemand anders het gezien, schakel deze sleutel dan uit in Latchkey.',
    ],
    contents: {
      'template.json':
        'wat er bij Amazon wordt ingesteld, voor AWS CloudFormation. Er staan geen geheimen in.',
      'secret.json': 'de sleutel, voor AWS Secrets Manager. Je token komt er ook in.',
      'test-event.json': 'een vraag die Alexa stelt, om de functie mee te testen.',
    },
    next: 'Hoe je ze stap voor stap gebruikt, staat in Latchkey, in de handleiding voor deze sleutel.',
  },
  calendar: {
    summary: 'De sleutel voor {name} vernieuwen',
    description: [
      'De sleutel voor {name} werkt tot {until}.',
      'Ga in Latchkey naar je huis en kies “Vernieuwen” naast {name}. Bouw wat het plant, en overhandig de nieuwe sleutel.',
      'De oude sleutel werkt tot je hem wegdoet, zodat niemand buitengesloten raakt.',
      'Sla deze herinneringen dan opnieuw op: het nieuwe bestand vervangt dit.',
      'Gebruikt niemand het apparaat meer? Verwijder dan deze afspraak.',
    ],
  },
  diagnostic: {
    head: [
      'Latchkey: diagnosebestand.',
      'Voor iemand die je helpt. Lees het voordat je het verstuurt: dit is alles wat je verstuurt.',
      'Er staat geen token, wachtwoord, sleutel, cookie of webhook in, en geen naam van je apparaten.',
    ],
    told: 'Je adres en het nummer van je huis op je eigen netwerk staan erin.',
    leftOut: 'Je adres en de nummers van je netwerk zijn door andere vervangen.',
  },
};
