import type { blockers as english } from '../en/blockers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const blockers: WordsOf<typeof english> = {
  ADDRESS_TAKEN: {
    what: 'Iets anders gebruikt je adres al.',
    next: 'Neem het over, dan zie je het plan opnieuw. Of kies een ander adres.',
  },
  RULES_FULL: {
    what: 'Je domein heeft geen plaats voor nog een regel.',
    next: 'Het gratis abonnement heeft vijf eigen regels. Verwijder er bij Cloudflare een die je niet meer nodig hebt.',
  },
  CERTIFICATES_FULL: {
    what: 'Je domein heeft geen plaats voor meer sleutels.',
    next: 'Haal apparaten van de lijst, of trek oude sleutels in bij Cloudflare.',
  },
  LOCK_TOO_LONG: {
    what: 'Zoveel sleutels passen niet in het slot.',
    next: 'Haal een paar apparaten van de lijst, of doe eerdere sleutels weg.',
  },
  GAPS_TOO_LONG: {
    what: 'Zoveel sleutels en openingen samen passen niet in het slot.',
    next: 'Verwijder dingen zonder sleutel, of kies minder landen. Minder apparaten geeft ook ruimte.',
  },
  WEBHOOK_ADDRESS_LOST: {
    what: 'Latchkey kent het adres van een webhook niet meer.',
    next: 'Verwijder die webhook uit je dingen zonder sleutel. Voeg hem daarna opnieuw toe.',
  },
  NO_DEVICES: {
    what: 'Geen enkel apparaat heeft een sleutel.',
    next: 'Ga terug naar je apparaten en voeg er een toe.',
  },
  ORIGIN_PULL_TAKEN: {
    what: 'Cloudflare toont aan de server op je adres al een ander certificaat.',
    next: 'Kies een ander adres. Of haal dat certificaat bij Cloudflare van deze hostname af, onder [Authenticated Origin Pulls].',
  },
  CONNECTOR_APP_TAKEN: {
    what: 'De app Cloudflared verzorgt al een ander privépad.',
    next: 'Latchkey laat de app met rust. Laat de connector op een andere machine draaien, of verwijder de app eerst uit Home Assistant.',
  },
  HOME_CHANGE_WAITING: {
    what: 'In Home Assistant wacht een wijziging van iemand anders op bevestiging.',
    next: 'Open daar Instellingen, Systeem, Netwerk en bevestig die wijziging, of wacht vijf minuten tot die weg is. Kijk daarna opnieuw.',
  },
  HOME_TAKEOVER_WAITING: {
    what: 'Home Assistant heeft instellingen overgenomen uit configuration.yaml, en wacht tot je ze bevestigt.',
    next: 'Open daar Instellingen, Systeem, Netwerk en bevestig ze binnen vijf minuten. Anders raakt het ze kwijt, ook zijn poort. Kijk daarna opnieuw.',
  },
};
