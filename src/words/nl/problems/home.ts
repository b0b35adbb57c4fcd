import type { homeProblems as english } from '../../en/problems/home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const homeProblems: WordsOf<typeof english> = {
  HOME_ADDRESS_MANGLED: {
    what: 'Dit is geen adres dat geopend kan worden.',
    why: 'Er ontbreekt een deel, of er klopt een teken niet.',
    next: 'Typ het zoals je browser het laat zien, bijvoorbeeld http://homeassistant.local:8123.',
  },
  HOME_UNREACHABLE: {
    what: 'Op dit adres antwoordt niets.',
    why: 'Misschien staat je huis uit, of zit deze computer op een ander netwerk.',
    next: 'Open het adres in je browser op deze computer. Werkt het daar, kopieer het dan daar.',
  },
  HOME_NOT_HOME_ASSISTANT: {
    what: 'Daar antwoordt iets, maar het is niet Home Assistant.',
    why: 'Misschien is het je router of een ander apparaat. Vaak ontbreekt het deel na de dubbele punt.',
    next: 'Voeg de poort toe, bijvoorbeeld :8123, en probeer het opnieuw.',
  },
  HOME_BANNED: {
    what: 'Home Assistant heeft deze computer buitengesloten.',
    why: 'Dat doet het na een aantal mislukte aanmeldingen vanaf één adres, en dan antwoordt het “403: Forbidden”. Het is je huis, en het staat aan.',
    next: 'Gebruik een apparaat dat er nog wel in komt. Open ip_bans.yaml in de configuratiemap, bijvoorbeeld met de app File editor. Verwijder daar het adres van deze computer, start Home Assistant opnieuw en kijk dan opnieuw.',
  },
  HOME_INSTALLING: {
    what: 'Home Assistant wordt daar nog geïnstalleerd.',
    why: 'Een nieuwe Home Assistant downloadt eerst de rest van zichzelf. Dat duurt vaak 20 minuten, soms een uur.',
    next: 'Wacht tot zijn eigen pagina je vraagt een account te maken. Kijk dan opnieuw.',
  },
  HOME_NOT_ONBOARDED: {
    what: 'Nog niemand heeft een account op deze Home Assistant.',
    why: 'Het is nieuw en wacht op zijn eerste gebruiker.',
    next: 'Open het adres in je browser en maak daar je account. Kijk dan opnieuw.',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: 'Dit huis toont een certificaat waar niemand voor instaat.',
    why: 'Misschien heeft het er zelf een gemaakt, of toont het een ander dan eerst. Iemand anders zou dat ook kunnen.',
    next: 'Ga naar “Je huis” en vergelijk de vingerafdruk. Er is niets geheims verstuurd.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey is niet aangemeld bij je Home Assistant.',
    why: 'Je blijft alleen aangemeld zolang het werk duurt, en tot Latchkey wordt gesloten.',
    next: 'Ga naar “Je huis” en meld je opnieuw aan.',
  },
  HOME_LOGIN_REFUSED: {
    what: 'Home Assistant accepteerde de aanmelding niet.',
    why: 'Misschien is de aanmelding daar beëindigd, of is het token verwijderd.',
    next: 'Meld je opnieuw aan, of maak een nieuw token.',
  },
  HOME_LOGIN_EXPIRED: {
    what: 'De aanmeldpagina heeft te lang gewacht.',
    why: 'Voor je veiligheid blijft die maar een tijdje open.',
    next: 'Open een nieuwe en meld je daar aan.',
  },
  HOME_TOKEN_MANGLED: {
    what: 'Dit ziet er niet uit als een token van Home Assistant.',
    why: 'Misschien ontbreekt er een deel, of is er iets anders mee gekopieerd.',
    next: 'Maak een nieuw token en kopieer het helemaal. Home Assistant toont elk token maar één keer.',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: 'Je bent geen beheerder van deze Home Assistant.',
    why: 'Alleen een beheerder mag daar apps installeren en het netwerk wijzigen.',
    next: 'Meld je aan als beheerder, of ga verder zonder aanmelden. Latchkey laat je dan elke stap zien.',
  },
  HOME_SILENT: {
    what: 'Home Assistant antwoordt niet meer.',
    why: 'Misschien start het opnieuw, of zit deze computer nu op een ander netwerk.',
    next: 'Wacht een minuut en probeer het dan opnieuw. Er gaat niets verloren.',
  },
  HOME_REFUSED: {
    what: 'Home Assistant heeft dit niet aangenomen.',
    why: 'In de details staat zijn eigen reden.',
    next: 'Lees de technische details hieronder, en probeer het dan opnieuw.',
  },
  HOME_BUSY: {
    what: 'Home Assistant is nu bezig.',
    why: 'Het start nog, of het is bezig met een back-up of een update.',
    next: 'Wacht een paar minuten en probeer het dan opnieuw.',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'Latchkey begrijpt het antwoord van Home Assistant niet.',
    why: 'Misschien heeft Home Assistant iets veranderd dat deze versie niet kent.',
    next: 'Zoek een nieuwere versie van Latchkey, of ga verder zonder aanmelden.',
  },
  HOME_OFFLINE: {
    what: 'Je Home Assistant kan het internet niet bereiken.',
    why: 'Het haalt de connector daarvandaan, en de connector belt Cloudflare. Zelfs een naam opzoeken lukt niet.',
    next: 'Ga na of het online is. Zijn eigen updatepagina laat dat zien. Probeer het dan opnieuw.',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: 'In een bestand van je Home Assistant staat een fout.',
    why: 'Met die fout zou Home Assistant niet meer starten, dus heeft Latchkey het niet opnieuw gestart.',
    next: 'Open in Home Assistant Instellingen, Hulpmiddelen en klik op Configuratie controleren. Herstel wat het noemt, en probeer het dan opnieuw.',
  },
  CONNECTOR_REFUSED: {
    what: 'Cloudflare accepteert de code van de connector niet.',
    why: 'Het privépad is opnieuw gemaakt, of zijn code is sindsdien veranderd.',
    next: 'Probeer het opnieuw. Latchkey geeft de connector de huidige code.',
  },
  CONNECTOR_CODE_UNREADABLE: {
    what: 'De connector kan zijn code niet lezen.',
    why: 'Er ontbreekt een deel, of er is iets omheen gezet, zoals aanhalingstekens.',
    next: 'Probeer het opnieuw. Latchkey geeft de connector de hele code.',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: 'De connector kan Cloudflare niet bereiken over IPv4.',
    why: 'Zijn machine lijkt alleen IPv6 te hebben, maar de connector probeerde IPv4.',
    next: 'Laat de connector IPv4 of IPv6 gebruiken, wat werkt. Bij “Verbind je huis” staat het onder “Hoe de connector naar buiten belt”.',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: 'De klok van de machine thuis lijkt niet te kloppen.',
    why: 'De connector draait daar. Op de tijd die zijn machine aangeeft, is het certificaat van Cloudflare niet geldig.',
    next: 'Stel daar de datum en de tijd in, of wacht tot de machine ze heeft opgehaald. Probeer het dan opnieuw.',
  },
  CONNECTOR_INSPECTED: {
    what: 'Iets tussen de connector en Cloudflare wil lezen wat er wordt verstuurd.',
    why: 'Een firewall of virusscanner toont de connector zijn eigen certificaat. De connector accepteert dat niet.',
    next: 'Maak bij die controle een uitzondering voor verbindingen naar poort 7844, voor de machine waarop de connector draait. Probeer het dan opnieuw.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Iets belet de connector om naar buiten te bellen.',
    why: 'Hij belt Cloudflare op poort 7844. Een strenge firewall of router blokkeert die poort.',
    next: 'Sta in je router uitgaande verbindingen naar poort 7844 toe, zowel TCP als UDP. Probeer het dan opnieuw.',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: 'De connector komt niet naar buiten over QUIC.',
    why: 'Hij is ingesteld op alleen QUIC, en iets tussen hem en Cloudflare blokkeert dat. HTTP/2 zou wel naar buiten komen.',
    next: 'Laat de connector HTTP/2 gebruiken. Bij “Verbind je huis” staat het onder “Hoe de connector naar buiten belt”.',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'De connector is niet gestart.',
    why: 'De app is uit zichzelf gestopt. De laatste regels staan in de details.',
    next: 'Probeer het opnieuw. Blijft het gebeuren, open dan in Home Assistant de pagina Logboek van de app.',
  },
  VISIT_STOPPED: {
    what: 'Van buitenaf komt niemand tot aan Home Assistant.',
    why: 'Latchkey probeerde het vóór de laatste wijziging daar, dus Home Assistant is niet opnieuw gestart.',
    next: 'Los dit eerst op, en probeer het dan opnieuw.',
  },
  VISIT_NEEDS_KEY: {
    what: 'Geen sleutel op deze computer opent je huis.',
    why: 'Latchkey bevestigt zijn laatste wijziging in Home Assistant pas nadat het met een sleutel is binnengekomen. Daarom is Home Assistant niet opnieuw gestart.',
    next: 'Ga naar je apparaten en voeg deze computer toe, of vernieuw een sleutel. Nieuwe sleutels worden hier gemaakt. Probeer het dan opnieuw.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'Latchkey kwam van buitenaf niet binnen, dus de wijziging is niet bevestigd.',
    why: 'Er is niets kapot. Home Assistant maakt de wijziging binnen vijf minuten vanzelf ongedaan en start opnieuw.',
    next: 'Zoek uit wat Latchkey buitenhield, wacht die minuten af en probeer het dan opnieuw.',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant heeft de wijziging ongedaan gemaakt.',
    why: 'Die is niet binnen vijf minuten bevestigd, dus alles is zoals eerst.',
    next: 'Probeer het opnieuw. Verder is er niets veranderd.',
  },
};
