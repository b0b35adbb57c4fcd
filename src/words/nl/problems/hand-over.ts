import type { handOverProblems as english } from '../../en/problems/hand-over.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const handOverProblems: WordsOf<typeof english> = {
  KEY_MISSING: {
    what: 'Deze sleutel staat niet op deze computer.',
    why: 'Hij is op een andere computer gemaakt, zijn reservekopie is gewist, of de plek waar hij werd bewaard is leeggemaakt.',
    next: 'Ga naar je apparaten en vernieuw de sleutel. De oude werkt tot jij iets anders zegt.',
  },
  KEY_REFUSED: {
    what: 'Cloudflare heeft een van de sleutels niet ondertekend.',
    why: 'Misschien is de lijst met sleutels vol, of is een deel van het verzoek verloren gegaan.',
    next: 'Bouw opnieuw. Wat klaar is, blijft klaar, en alleen de rest wordt gemaakt.',
  },
  FILE_NOT_SAVED: {
    what: 'Het bestand kon niet worden geschreven.',
    why: 'Misschien is de schijf of de map vol of beveiligd.',
    next: 'Maak ruimte, of kies een andere map waar ernaar wordt gevraagd. Probeer het dan opnieuw.',
  },
  CLIPBOARD_UNAVAILABLE: {
    what: 'Het klembord van deze computer kan niet worden gebruikt.',
    why: 'Misschien draait Latchkey op een computer zonder scherm.',
    next: 'Sla het in plaats daarvan op als bestand.',
  },
  DRIVE_GONE: {
    what: 'De stick is er niet meer.',
    why: 'Hij is eruit getrokken, of deze computer verloor het contact ermee.',
    next: 'Steek hem er weer in en kijk wat erop staat. Werd er een sleutelbestand geschreven, dan kan er een deel ontbreken: schrijf het opnieuw.',
  },
  DRIVE_FULL: {
    what: 'Er is geen ruimte op deze stick.',
    why: 'Een sleutelbestand is klein, dus de stick moet tot de laatste byte vol zijn.',
    next: 'Wis er iets van, of gebruik een andere stick.',
  },
  DRIVE_READ_ONLY: {
    what: 'Op deze stick kan niets worden geschreven.',
    why: 'Het schuifje staat op “lock”, of deze computer kan de indeling alleen lezen. Een Mac kan NTFS alleen lezen.',
    next: 'Verzet het schuifje, of gebruik een stick met de indeling FAT of exFAT.',
  },
  DRIVE_BUSY: {
    what: 'Een ander programma gebruikt de stick nog.',
    why: 'Een bestand erop is open, of een venster toont wat erop staat.',
    next: 'Sluit wat hem gebruikt, wacht even en probeer het opnieuw.',
  },
  DRIVE_FAILED: {
    what: 'De stick deed niet wat de bedoeling was.',
    why: 'Wat werd teruggelezen, is niet wat was geschreven, of hij gaf een fout. Misschien is hij versleten.',
    next: 'Probeer het opnieuw, en gebruik een andere stick als het weer gebeurt.',
  },
  SHARE_UNAVAILABLE: {
    what: 'Het deelmenu van deze Mac is niet geopend.',
    why: 'Misschien draait Latchkey zonder eigen venster.',
    next: 'Ga terug en laat het apparaat een code scannen, of gebruik een stick.',
  },
  NETWORK_GONE: {
    what: 'Deze computer zit niet meer op dat netwerk.',
    why: 'De wifi is gewisseld of uitgezet, of er is een kabel losgetrokken.',
    next: 'Ga naar het netwerk waar de telefoon op zit, en maak dan een nieuwe code.',
  },
  PICKUP_BLOCKED: {
    what: 'Deze computer liet Latchkey niet op de telefoon wachten.',
    why: 'Een firewall of een regel op deze computer belet programma’s om op het netwerk te antwoorden.',
    next: 'Sta Latchkey toe in de firewall en probeer het opnieuw, of gebruik een USB-stick.',
  },
  PLACE_GONE: {
    what: 'Deze plek is er niet meer op deze computer.',
    why: 'De browser of zijn profiel is verwijderd sinds je keek.',
    next: 'Kijk opnieuw en kies een van de plekken die er zijn.',
  },
  INSTALL_TOOLS_MISSING: {
    what: 'Op deze computer ontbreekt een klein programma.',
    why: 'Op Linux zit het programma dat sleutels in een browser zet in een apart pakket.',
    next: 'Installeer het pakket dat op deze plek staat, en probeer het dan opnieuw.',
  },
  INSTALL_BROWSER_RUNNING: {
    what: 'De browser is nog open.',
    why: 'Zolang hij draait, houdt hij zijn lijst met sleutels voor zichzelf. Een wijziging kan verloren gaan.',
    next: 'Sluit al zijn vensters, wacht even en probeer het opnieuw.',
  },
  INSTALL_REFUSED: {
    what: 'Deze computer liet Latchkey die plek niet wijzigen.',
    why: 'Iemand antwoordde nee toen de computer het vroeg, of een regel op deze computer verbiedt het.',
    next: 'Probeer het opnieuw en sta het toe, of doe het met de hand: in de handleiding van dit apparaat staan de stappen.',
  },
  INSTALL_FAILED: {
    what: 'De sleutel kon niet op die plek worden gezet.',
    why: 'Het eigen programma van het systeem gaf een fout, of het maakte zijn werk niet af.',
    next: 'Probeer het opnieuw. Blijft het mislukken, doe het dan met de hand: in de handleiding van dit apparaat staan de stappen.',
  },
};
