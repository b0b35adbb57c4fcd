import type { cloudflareProblems as english } from '../../en/problems/cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const cloudflareProblems: WordsOf<typeof english> = {
  TOKEN_MANGLED: {
    what: 'Dit ziet er niet uit als een Cloudflare-token.',
    why: 'Misschien ontbreekt er een deel, of is er iets anders mee gekopieerd.',
    next: 'Kopieer het token opnieuw met de knop [Copy] op de pagina van Cloudflare, en plak het hier.',
  },
  TOKEN_GLOBAL_KEY: {
    what: 'Dit is je Global API Key. Die neemt Latchkey niet aan.',
    why: 'Die sleutel kan alles in je account. Latchkey heeft veel minder nodig.',
    next: 'Open de tokenpagina hierboven en maak een token. Dat heeft alleen de rechten die Latchkey nodig heeft.',
  },
  TOKEN_REFUSED: {
    what: 'Cloudflare accepteert dit token niet.',
    why: 'Misschien is het verwijderd of vernieuwd (Roll), klopt er een teken niet, of valt vandaag buiten zijn datums.',
    next: 'Maak een nieuw token op de tokenpagina en plak het hier.',
  },
  TOKEN_EXPIRED: {
    what: 'Dit token is niet meer geldig.',
    why: 'De einddatum is voorbij, of het is uitgeschakeld.',
    next: 'Maak een nieuw token op de tokenpagina en plak het hier.',
  },
  TOKEN_NOT_YET_VALID: {
    what: 'Dit token is nog niet geldig.',
    why: 'Het is met een begindatum gemaakt, en die dag is er nog niet.',
    next: 'Bewerk het token bij Cloudflare en maak de begindatum onder TTL leeg, of wacht tot dan. Probeer het daarna opnieuw.',
  },
  TOKEN_ELSEWHERE: {
    what: 'Dit token werkt alleen vanaf andere adressen.',
    why: 'Het is met een beperking op IP-adressen gemaakt, en het adres van deze computer hoort daar niet bij.',
    next: 'Bewerk het token bij Cloudflare en maak “[Client IP Address Filtering]” leeg, of maak een nieuw token. Probeer het daarna opnieuw.',
  },
  PERMISSION_MISSING: {
    what: 'Je token mag dit niet.',
    why: 'Bij het maken van het token is een recht weggelaten of op [Read] gezet, of het token geldt niet voor dit domein.',
    next: 'Ga terug naar “Cloudflare”. Daar staat welk recht het is en hoe je het toevoegt.',
  },
  NOT_CONNECTED: {
    what: 'Latchkey is niet verbonden met Cloudflare.',
    why: 'Het token is niet bewaard toen Latchkey werd gesloten, of er is er nog geen gegeven.',
    next: 'Ga terug naar “Cloudflare” en plak je token.',
  },
  DOMAIN_NOT_ACTIVE: {
    what: 'Dit domein is bij Cloudflare nog niet klaar.',
    why: 'Het wacht nog op zijn nameservers, of het is gepauzeerd.',
    next: 'Kies een ander domein, of maak dit af bij Cloudflare en kijk opnieuw.',
  },
  DOMAIN_UNKNOWN: {
    what: 'Cloudflare laat dit domein niet meer zien.',
    why: 'Het is verwijderd, of het token geldt er niet meer voor.',
    next: 'Zoek je domeinen opnieuw en kies er een.',
  },
  CERTIFICATE_COMING: {
    what: 'Cloudflare maakt nog een certificaat voor dit domein.',
    why: 'Het domein is daar nieuw, of het certificaat is opnieuw aangevraagd. Tot het er is, kan geen browser je adres openen.',
    next: 'Een kwartier is normaal, een dag is mogelijk. Kies het domein daarna opnieuw.',
  },
  CERTIFICATE_STUCK: {
    what: 'Cloudflare heeft geen geldig certificaat voor dit domein.',
    why: 'Het probeerde er een te krijgen en gaf het op, of het laatste is verlopen. Zonder certificaat kan geen browser je adres openen.',
    next: 'Open in het dashboard van Cloudflare [SSL/TLS], [Edge Certificates]. Zet [Universal SSL] uit, wacht een paar minuten en zet het weer aan. Kies het domein daarna opnieuw.',
  },
  CERTIFICATE_OFF: {
    what: 'Voor dit domein zijn certificaten bij Cloudflare uitgeschakeld.',
    why: '[Universal SSL] staat daar uit, en niets anders geldt voor namen onder het domein. Geen browser zou je adres kunnen openen.',
    next: 'Open in het dashboard van Cloudflare [SSL/TLS], [Edge Certificates], en zet [Universal SSL] aan. Kies het domein na ongeveer een kwartier opnieuw.',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'Latchkey kan Cloudflare niet bereiken.',
    why: 'Misschien is deze computer offline, of zit er een firewall of VPN in de weg.',
    next: 'Ga na of er op deze computer een webpagina opent, en probeer het dan opnieuw.',
  },
  OFFLINE: {
    what: 'Deze computer is niet online.',
    why: 'Hij kan geen enkel adres op internet opzoeken.',
    next: 'Controleer de wifi of de netwerkkabel, en probeer het dan opnieuw.',
  },
  CAPTIVE_PORTAL: {
    what: 'Dit netwerk antwoordt in plaats van Cloudflare.',
    why: 'Gastnetwerken doen dat tot je je er hebt aangemeld.',
    next: 'Open een willekeurige webpagina, meld je aan bij het netwerk en probeer het dan opnieuw.',
  },
  CLOCK_WRONG: {
    what: 'De klok van deze computer lijkt niet te kloppen.',
    why: 'Op de tijd die deze computer aangeeft, is het certificaat van Cloudflare niet geldig.',
    next: 'Zet datum en tijd op automatisch, en probeer het dan opnieuw.',
  },
  PROXY_IN_THE_WAY: {
    what: 'Een proxy op je netwerk laat Latchkey niet door.',
    why: 'Hij vraagt om een aanmelding die Latchkey niet heeft.',
    next: 'Probeer een ander netwerk, of vraag wie dit netwerk beheert om api.cloudflare.com toe te staan.',
  },
  CONNECTION_INSPECTED: {
    what: 'Iets tussen deze computer en Cloudflare wil lezen wat er wordt verstuurd.',
    why: 'Een virusscanner of bedrijfsnetwerk toont zijn eigen certificaat in plaats van dat van Cloudflare.',
    next: 'Zet dat uit voor api.cloudflare.com, of gebruik een ander netwerk. Langs deze weg verstuurt Latchkey je token niet.',
  },
  CLOUDFLARE_BUSY: {
    what: 'Cloudflare vraagt ons het rustiger aan te doen.',
    why: 'Je account heeft in korte tijd veel verzoeken gedaan.',
    next: 'Wacht vijf minuten en probeer het dan opnieuw. Er gaat niets verloren.',
  },
  CLOUDFLARE_FAILED: {
    what: 'Cloudflare heeft nu problemen.',
    why: 'Het antwoordde met een fout aan zijn kant.',
    next: 'Probeer het over een minuut opnieuw. Blijft het gebeuren, kijk dan op cloudflarestatus.com.',
  },
  CLOUDFLARE_REFUSED: {
    what: 'Cloudflare heeft dit verzoek niet aangenomen.',
    why: 'Iets in je account staat het niet toe. In de details staat de reden van Cloudflare zelf.',
    next: 'Lees de technische details hieronder, en probeer het dan opnieuw.',
  },
  CLOUDFLARE_NOT_UNDERSTOOD: {
    what: 'Latchkey begrijpt het antwoord van Cloudflare niet.',
    why: 'Misschien heeft Cloudflare iets veranderd dat deze versie niet kent.',
    next: 'Zoek een nieuwere versie van Latchkey, en probeer het dan opnieuw.',
  },
  CLOUDFLARE_LAGS: {
    what: 'Cloudflare is nog bezig een eerdere wijziging door te geven.',
    why: 'Het kan nog niet laten zien wat Latchkey daarnet heeft geschreven. Meestal duurt dat hoogstens een minuut.',
    next: 'Wacht een minuut en probeer het dan opnieuw. Er gaat niets verloren.',
  },
};
