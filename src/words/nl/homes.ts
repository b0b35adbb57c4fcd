import type { homes as english } from '../en/homes.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const homes: WordsOf<typeof english> = {
  title: 'Je huizen',
  open: 'Huis: {name}',
  lead: 'Elk huis heeft eigen sleutels en een eigen toegang tot Cloudflare. Van de andere zie je wat het laatst is opgeschreven.',
  looking: 'Je huizen worden gezocht',
  unreadable: 'Een huis dat niet kan worden gelezen',
  unnamed: 'Nieuw huis',
  unnamedIn: 'Nieuw huis in {domain}',
  openNow: 'Nu open',
  openThis: 'Openen',
  openNamed: '{name} openen',
  forget: 'Vergeten',
  forgetNamed: '{name} vergeten',
  add: 'Nog een huis instellen',
  close: 'Sluiten',
  progress: {
    unreadable:
      'De aantekeningen kunnen niet worden gelezen. Als je het opent, worden ze onder een andere naam bewaard.',
    'not-begun': 'Nog niet begonnen',
    'setting-up': 'Bezig met instellen: {step} van {steps}',
    checked: 'Laatst gecontroleerd {when}',
    unchecked: 'Ingesteld. Niet gecontroleerd sinds de laatste wijziging.',
  },
  card: {
    title: 'Nog een huis instellen',
    detail:
      'Bijvoorbeeld het huis van je ouders: met een ander adres, en als je wilt met een ander Cloudflare-account.',
  },
  forgetting: {
    heading: '{name} vergeten op deze computer?',
    list: 'Wat er gebeurt',
    answers:
      'De antwoorden, de sleutels en de toegang tot Cloudflare van dit huis worden van deze computer gewist.',
    atRisk:
      '{count, plural, one {{count} sleutel staat voor zover Latchkey weet nog op geen enkel apparaat. Die is dan verloren.} other {{count} sleutels staan voor zover Latchkey weet nog op geen enkel apparaat. Die zijn dan verloren.}}',
    stands: {
      nothing: 'Voor dit huis is niets gebouwd, dus verder gaat er niets verloren.',
      'at-cloudflare':
        'Wat bij Cloudflare staat, blijft, en sleutels op apparaten blijven werken. Wil je het weg hebben, open dan eerst het huis en verwijder daar alles.',
      'own-proxy':
        'Je reverse proxy gaat door zoals hij is. Zonder de autoriteit van dit huis kan geen sleutel meer worden vernieuwd of uitgeschakeld.',
      unknown: 'Latchkey weet niet wat het bij Cloudflare of thuis heeft achtergelaten. Wat er is, blijft.',
    },
    label: 'Typ {name} om verder te gaan',
    wrong: 'Dat is niet het adres van dit huis.',
    hint: 'Zo is zeker dat je dit huis bedoelt.',
    go: 'Dit huis vergeten',
    keep: 'Behouden',
  },
  access: {
    title: 'Een van je andere huizen heeft al toegang',
    detail:
      'Het token blijft op deze computer. Gebruik het als het domein van dit huis in hetzelfde account zit.',
    list: 'Toegang op deze computer',
    use: 'Dezelfde toegang gebruiken',
    useNamed: 'Dezelfde toegang gebruiken als {name}',
    row: 'Toegang van {name}',
  },
};
