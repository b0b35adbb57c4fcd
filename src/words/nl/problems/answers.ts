import { MOST_DEVICES } from '../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../contract/exception.ts';
import { MOST_HOMES } from '../../../contract/homes.ts';
import type { answersProblems as english } from '../../en/problems/answers.ts';
import type { WordsOf } from '../../shape/lay-words.ts';
import { unexpected } from './unexpected.ts';

export const answersProblems: WordsOf<typeof english> = {
  ADDRESS_MANGLED: {
    what: 'Deze naam kan geen deel van een adres zijn.',
    why: 'Alleen de letters a tot z, cijfers en koppeltekens kunnen, en geen koppelteken aan het begin of eind.',
    next: 'Kies een kort, gewoon woord, bijvoorbeeld thuis.',
  },
  ADDRESS_TOO_DEEP: {
    what: 'Deze naam heeft een punt te veel.',
    why: 'Het gratis certificaat van Cloudflare geldt alleen voor namen direct onder je domein.',
    next: 'Laat de punt weg, of gebruik in plaats daarvan een koppelteken.',
  },
  ADDRESS_TAKEN: {
    what: 'Deze naam is al in gebruik.',
    why: 'Er staat een record dat Latchkey niet heeft gemaakt. Latchkey laat het met rust.',
    next: 'Bekijk wat er nu staat. Neem het over, of kies een andere naam.',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: 'Deze naam is al het adres van een van je andere huizen.',
    why: 'Twee huizen kunnen niet één adres delen, want niemand zou weten welk bedoeld is.',
    next: 'Kies een andere naam. Of open dat huis en geef het eerst een ander adres.',
  },
  HOME_GONE: {
    what: 'Dit huis staat niet meer op deze computer.',
    why: 'Misschien is het in een ander venster vergeten.',
    next: 'Open de lijst van je huizen opnieuw.',
  },
  HOME_IS_OPEN: {
    what: 'Dit huis is nu open, dus het kan niet worden vergeten.',
    why: 'Latchkey werkt nu met zijn antwoorden en sleutels.',
    next: 'Open eerst een ander huis.',
  },
  HOME_UNREADABLE: {
    what: 'De bestanden van dit huis kunnen niet worden gelezen.',
    why: 'Misschien is de schijf beschadigd, of zijn ze van een andere gebruiker van deze computer. Ze blijven waar ze zijn.',
    next: 'Zet ze terug uit een kopie, als je er een hebt. Je andere huizen hebben er geen last van.',
  },
  HOMES_TOO_MANY: {
    what: `Deze computer bewaart ${MOST_HOMES} huizen, en niet meer.`,
    why: 'Elk huis heeft eigen sleutels en een eigen toegang om voor te zorgen.',
    next: 'Vergeet een huis waar je niet meer voor zorgt.',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: 'Van buitenaf kan niemand dit adres bereiken.',
    why: 'Het hoort bij een thuisnetwerk, of veel huizen delen het. In de oefening kunnen alleen oefenadressen.',
    next: 'Typ je openbare adres, of gebruik een tunnel.',
  },
  HOSTNAME_MANGLED: {
    what: 'Dit is geen volledige naam.',
    why: 'Er moet een punt in staan, en tussen de punten alleen letters, cijfers en koppeltekens.',
    next: 'Typ de hele naam, bijvoorbeeld linden.duckdns.org.',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: 'Deze Home Assistant gebruikt zelf HTTPS.',
    why: 'Een proxy ervoor zou een certificaat moeten vertrouwen waar niets voor instaat.',
    next: 'Haal eerst het certificaat uit Home Assistant, en kies dan opnieuw het adres, met http://.',
  },
  OTHER_WAY_STANDS: {
    what: 'Dit huis is al op de andere manier ingesteld.',
    why: 'Wat daar is ingesteld, zou blijven draaien zonder dat iemand ervoor zorgt.',
    next: 'Ga verder waar je was. Verwijder dat huis eerst, of geef het op.',
  },
  WEBHOOK_MANGLED: {
    what: 'Latchkey kan voor deze webhook geen opening maken.',
    why: 'Het adres van een webhook eindigt op /api/webhook/ en een id van letters, cijfers, punten en koppeltekens.',
    next: 'Kopieer het adres opnieuw uit de dienst die hem aanroept. Of geef de webhook in Home Assistant een nieuwe id.',
  },
  WEBHOOK_GONE: {
    what: 'Deze webhook is er in je huis niet meer.',
    why: 'Hij was er toen de lijst werd gemaakt. Misschien heeft iemand hem sindsdien verwijderd.',
    next: 'Ga terug en open de lijst opnieuw.',
  },
  WEBHOOK_ONLY_HEAD: {
    what: 'Deze webhook wordt aangeroepen op een manier die een opening niet kan toestaan.',
    why: 'Hij neemt alleen de methode HEAD aan, en zijn opening van buitenaf testen zou hem laten afgaan.',
    next: 'Laat zijn trigger in Home Assistant ook POST aannemen. Kom dan terug.',
  },
  WEBHOOK_LOCAL: {
    what: 'Deze webhook antwoordt alleen op je eigen netwerk.',
    why: 'Home Assistant negeert elke aanroep van buitenaf, dus een opening zou niet helpen.',
    next: 'Hoort hij bij een automatisering, dan heeft de trigger in Home Assistant daar een schakelaar voor.',
  },
  WEBHOOK_GUESSABLE: {
    what: 'Iemand zou de id van deze webhook kunnen raden.',
    why: 'Wie hem raadt, kan de webhook van overal aanroepen. De id’s die Home Assistant zelf maakt, zijn lang en willekeurig.',
    next: 'Geef hem in Home Assistant een nieuwe, lange id. Of laat hem binnen zoals hij is.',
  },
  LOCK_STANDS_ALREADY: {
    what: 'Je slot zit er al op.',
    why: 'Wat er eerst was, kan alleen worden overgenomen of met rust gelaten voordat het slot is gebouwd.',
    next: 'Wil je opnieuw beginnen, verwijder Latchkey dan eerst. Dan komt terug wat er eerst was.',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: 'Een van je andere adressen heeft deze naam al.',
    why: 'Elk adres leidt naar één plek thuis.',
    next: 'Kies een ander woord vóór je domein, of wijzig het adres dat er is.',
  },
  SERVICE_URL_MANGLED: {
    what: 'Je connector kan niet naar dit adres gaan.',
    why: 'Er is een naam of een nummer nodig, en vaak een poort.',
    next: 'Typ het als http://nvr:5000.',
  },
  SERVICES_TOO_MANY: {
    what: 'Er zijn zoveel adressen als Latchkey kan verzorgen.',
    why: 'Ze passen samen in één slot.',
    next: 'Verwijder er een die je niet meer nodig hebt.',
  },
  SERVICES_NEED_TUNNEL: {
    what: 'Voor meer dan één adres is het privépad nodig.',
    why: 'Zonder dat pad antwoordt je eigen reverse proxy, en die stelt Latchkey alleen voor Home Assistant in.',
    next: 'Houd het bij één adres, of ga terug naar het privépad.',
  },
  OPENS_FOR_NOBODY: {
    what: 'Er is geen apparaat gekozen.',
    why: 'Aan een adres dat geen sleutel opent, heeft niemand iets.',
    next: 'Kies minstens één apparaat.',
  },
  EXCEPTION_AT_HOME_ADDRESS: {
    what: 'Dit is het adres van je huis zelf.',
    why: 'De opening heeft een adres nodig dat nergens anders voor dient.',
    next: 'Kies een ander woord vóór je domein.',
  },
  EXCEPTION_ADDRESS_IN_USE: {
    what: 'Een opening heeft dit adres al.',
    why: 'Zo’n adres dient voor dat ene ding en voor niets anders.',
    next: 'Kies een ander woord vóór je domein.',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: 'Deze naam is al in gebruik.',
    why: 'Er staat een record dat Latchkey niet heeft gemaakt. Latchkey laat het met rust.',
    next: 'Kies een ander woord vóór je domein.',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: 'Deze computer is in een land dat niet op de lijst staat.',
    why: 'Van hieruit zou zelfs een goede sleutel worden geweigerd.',
    next: 'Voeg het toe, of laat je sleutels overal werken. Of behoud deze lijst toch.',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `Dat zijn meer dan ${MOST_EXCEPTIONS} openingen.`,
    why: 'Naast je sleutels heeft het slot geen plaats voor meer.',
    next: 'Verwijder er een die je niet meer nodig hebt.',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: 'De lijst van Google met zijn eigen netwerken kon niet worden gelezen.',
    why: 'De opening is alleen voor deze netwerken. Zonder de lijst zou Latchkey meer dan Google moeten binnenlaten.',
    next: 'Ga na of deze computer online is, en voeg Google over een tijdje opnieuw toe.',
  },
  DEVICES_NONE: {
    what: 'Er is nog geen apparaat.',
    why: 'Zonder sleutel zou niemand je huis kunnen openen, ook jij niet.',
    next: 'Voeg minstens één apparaat toe.',
  },
  DEVICES_TOO_MANY: {
    what: `Dat zijn meer dan ${MOST_DEVICES} apparaten.`,
    why: 'Het gratis abonnement van Cloudflare laat 100 sleutels toe voor een domein. Latchkey heeft er twee van nodig om het slot te testen.',
    next: `Haal apparaten van de lijst tot er ${MOST_DEVICES} over zijn.`,
  },
  DEVICES_INVALID: {
    what: 'Een van de namen moet worden aangepast.',
    why: 'Een naam is leeg, te lang, of komt twee keer voor.',
    next: 'Pas de naam aan die in de lijst is gemarkeerd.',
  },
  DEVICE_UNKNOWN: {
    what: 'Dit apparaat staat niet meer op de lijst.',
    why: 'Het is eraf gehaald, misschien in een ander venster.',
    next: 'Ga terug naar je apparaten en bekijk de lijst.',
  },
  DEVICE_NAME_WRONG: {
    what: 'Dit is niet de naam van het apparaat.',
    why: 'Doordat je de naam typt, wordt er geen sleutel per ongeluk uitgeschakeld.',
    next: 'Typ de naam zoals hij in je lijst staat.',
  },
  NO_KEY_ENDS: {
    what: 'Er is geen sleutel om aan te herinneren.',
    why: 'Nog geen apparaat heeft een sleutel, of elke sleutel is uitgeschakeld.',
    next: 'Bouw wat gepland is, en sla dan de herinneringen op.',
  },
  NO_OLD_KEY: {
    what: 'Dit apparaat heeft geen oude sleutel om uit te schakelen.',
    why: 'Die is al uit, of hij is teruggehaald, misschien in een ander venster.',
    next: 'Ga naar je huis en bekijk de sleutel van het apparaat.',
  },
  NEW_KEY_UNPROVEN: {
    what: 'Er is nog niet gezien dat de nieuwe sleutel werkt.',
    why: 'Mocht de nieuwe het niet doen, dan zou dit apparaat zonder de oude niet binnenkomen.',
    next: 'Kijk eerst of de nieuwe sleutel je huis opent.',
  },
  OLD_KEY_WAITS: {
    what: 'De tien minuten zijn nog niet voorbij.',
    why: 'Tot dan kun je de oude sleutel terughalen.',
    next: 'Wacht tot ze voorbij zijn, of haal de oude sleutel terug.',
  },
  ANSWERS_MISSING: {
    what: 'Iets vóór deze stap is niet beantwoord.',
    why: 'Een eerder antwoord is veranderd, dus een later antwoord is opnieuw nodig.',
    next: 'Ga terug naar de eerste stap zonder vinkje.',
  },
  SETUP_UNKNOWN: {
    what: 'Dit huis staat niet meer bij Cloudflare.',
    why: 'Misschien is het verwijderd sinds je keek.',
    next: 'Kijk opnieuw, of stel een nieuw huis in.',
  },
  PLAN_CHANGED: {
    what: 'Er is iets veranderd sinds je het plan bekeek.',
    why: 'Iemand heeft je Cloudflare-account gewijzigd, of een ander venster deed dat.',
    next: 'Lees het nieuwe plan en keur het opnieuw goed.',
  },
  PLAN_BLOCKED: {
    what: 'Zo kan het plan niet worden uitgevoerd.',
    why: 'Er zit iets in de weg. Het staat in het plan.',
    next: 'Lees wat in het plan is gemarkeerd en wijzig dat antwoord.',
  },
  BUILD_RUNNING: {
    what: 'Er loopt al een bouw.',
    why: 'Die is eerder gestart, misschien in een ander venster.',
    next: 'Wacht tot hij klaar is. Je kunt hier meekijken.',
  },
  STOPPED: {
    what: 'De bouw is gestopt.',
    why: 'Je hebt erom gevraagd, en wat was gemaakt, is weer verwijderd.',
    next: 'Begin opnieuw als je zover bent.',
  },
  PRACTICE_ONLY: {
    what: 'Dit werkt alleen in de oefening.',
    why: 'Je stelt nu je echte huis in.',
    next: 'Doe deze stap in het echt, of begin opnieuw in de oefening.',
  },
  DISK_FULL: {
    what: 'Er is geen ruimte meer op de schijf van deze computer.',
    why: 'Latchkey schrijft elke stap op voordat het verdergaat, dus het is hier gestopt. Alles tot nu toe is bewaard.',
    next: 'Wis iets dat je niet meer nodig hebt, leeg de prullenbak en probeer het dan opnieuw.',
  },
  DISK_READ_ONLY: {
    what: 'Op de schijf van deze computer kan nu niets worden geschreven.',
    why: 'Het systeem laat programma’s er alleen van lezen. Dat doet het vaak nadat het een fout op de schijf heeft gevonden.',
    next: 'Start de computer opnieuw, start Latchkey en probeer het opnieuw. Wat eerder is geschreven, is bewaard.',
  },
  FILES_NOT_WRITABLE: {
    what: 'Latchkey kon zijn bestanden niet schrijven.',
    why: 'Misschien is hun map van een andere gebruiker van deze computer, of gebruikt een ander programma er een bestand in.',
    next: 'Sluit programma’s die je bestanden lezen, zoals een back-up, en probeer het opnieuw. Wat eerder is geschreven, is bewaard.',
  },
  KEYCHAIN_CLOSED: {
    what: 'De sleutelhanger van deze computer liet Latchkey niet toe.',
    why: 'Een sleutel is pas voorgoed weg als er een nieuw geheim in de sleutelhanger staat. Hij zit op slot, of je hebt nee geantwoord.',
    next: 'Ontgrendel hem, of meld je opnieuw aan. Probeer het dan opnieuw en sta het toe. Er is niets gewist.',
  },
  UNEXPECTED: unexpected,
};
