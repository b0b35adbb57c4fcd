import type { WordTree } from '../../shape/lay-words.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

export const words: WordTree = {
  'command-line': {
    label: 'Opdracht of script',
    title: 'De sleutel voor een opdracht of een script',
    lead: 'De sleutel is één tekstbestand. Een programma zoals curl toont het telkens als het iets aan je huis vraagt.',
    needs: [
      'Een programma dat een sleutel kan tonen. Met curl zijn de stappen hieronder alles wat er te doen is. Een script gebruikt dezelfde regel, met het pad dat het nodig heeft.',
      'Gebruik op Windows het bestand voor programma’s die om een “.p12” vragen: dat leest de curl van Windows zelf.',
    ],
    before: [
      'Eén programma, één sleutel: zo kun je alleen deze uitschakelen.',
      'Zet het bestand waar alleen de eigen gebruiker van het programma het kan lezen.',
    ],
    steps: [
      {
        say: 'Kopieer `{file}` naar een eigen map.',
        otherwise: { say: 'Eindigt het op “.txt”? Haal die extensie er weer af.' },
      },
      {
        say: 'Open een terminal in die map. Typ `curl --cert {file} https://{address}{path}`.',
        otherwise: {
          say: 'Typ op Windows `curl.exe --cert-type P12` en dan de rest, met het andere bestand. In PowerShell is `curl` zonder “.exe” een ander programma.',
        },
      },
      {
        say: 'Er wordt om de `PEM pass phrase` gevraagd. Typ de zes woorden in kleine letters, met koppeltekens ertussen.',
        otherwise: { say: 'Terwijl je typt, verschijnt er niets. Druk na het laatste woord op Enter.' },
      },
      {
        say: 'Er komt een antwoord van achter het slot. Op het eigen adres van je huis noemt het `Home Assistant`.',
        otherwise: { say: 'Word je geblokkeerd? Kijk hieronder wat er in de weg kan zitten.' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Een script wacht en komt nooit tot een eind.',
        why: 'Er wordt om de woorden gevraagd, maar er is niemand om ze te typen.',
        wayOn:
          'Haal de woorden eraf met `openssl pkey -in {file} -out open.pem`, en voeg `--key open.pem` aan de opdracht toe. Wie dat bestand leest, heeft de sleutel.',
      },
      {
        symptom: 'Het antwoord is 403, of een pagina die zegt dat je geblokkeerd bent.',
        why: 'De sleutel is niet getoond, of hij is uitgeschakeld. Zonder het volledige pad van het bestand toont de opdracht er misschien geen.',
        wayOn:
          'Kijk in Latchkey of deze sleutel aanstaat. Geef de opdracht dan het volledige pad van het bestand.',
      },
      {
        symptom: 'HASS.Agent op Windows neemt het bestand niet aan.',
        why: 'Het neemt alleen sleutelbestanden zonder wachtwoord aan, en dit is met de zes woorden vergrendeld.',
        wayOn:
          'Voeg die computer toe als apparaat, en zet die sleutel in Windows. Laat HASS.Agent hem dan zelf kiezen.',
      },
      {
        symptom: 'Thuis werkt het, maar een server ergens anders krijgt een wachtpagina.',
        why: 'Bot Fight Mode van Cloudflare houdt programma’s tegen, ook met een sleutel.',
        wayOn: 'Zet **Bot Fight Mode** bij Cloudflare uit, of laat het programma thuis draaien.',
      },
      stickNotRead,
    ],
    test: [
      'Typ de regel van de tweede stap. Er komt een antwoord, en dat zegt niet dat je geblokkeerd bent.',
      'Typ hem nog eens zonder `--cert {file}`: je komt er niet in.',
    ],
    remove: ['Wis {file} en elke kopie op de plek waar het programma draait.', thenSwitchOff],
    replacing: {
      putIn: [
        'Zet {file} naast het oude bestand, en wijzig het pad in je script. Ook de zes woorden zijn anders.',
        'Heb je de woorden van het oude afgehaald? Doe dan hetzelfde met het nieuwe bestand.',
      ],
      takeOut: [
        'Voer het script één keer met het nieuwe bestand uit. Start alles opnieuw wat steeds draait: dat heeft de oude sleutel bij de start gelezen.',
        'Wis het oude bestand, alle kopieën, en alles wat eruit is gemaakt, zoals `open.pem`.',
      ],
    },
  },
  alexa: {
    label: 'Je eigen Alexa-skill',
    title: 'Alexa, met je eigen skill',
    lead: 'Een klein programma bij Amazon geeft met deze sleutel aan je huis door wat je tegen Alexa zegt. Verder wordt er niets geopend.',
    needs: [
      'Ongeveer een uur aan een computer. Home Assistant Cloud van Nabu Casa doet hetzelfde voor een maandelijks bedrag.',
      'Een gratis account op `developer.amazon.com`: hetzelfde als waarmee je Echo is aangemeld.',
      'Een account op `aws.amazon.com`. Daar is een betaalkaart voor nodig. Het geheim bewaren kost ongeveer een halve dollar per maand.',
    ],
    before: [
      'Kies in Latchkey “Een bestand opslaan” en dan “Je eigen Alexa-skill”. Houd die map voor jezelf.',
      'Voeg in Home Assistant `alexa:` toe aan configuration.yaml, en daaronder, twee spaties ingesprongen, `smart_home:`. Start het dan opnieuw.',
      'Maak daar een gebruiker voor Alexa zonder beheerdersrechten. Meld je als die gebruiker aan, en maak onder **home-assistant:Security** een token met lange levensduur.',
      'Kies de regio van Amazon naar je taal: Ireland voor Europa en India, N. Virginia voor Amerika, Oregon voor Australië en Japan.',
    ],
    steps: [
      {
        say: 'Klik op `developer.amazon.com/alexa/console/ask` op **Create Skill**. Kies je taal, en dan **Smart Home** en **Provision your own**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Het is een skill voor het slimme huis, met je eigen programma erachter.',
        },
      },
      {
        say: 'Kopieer **Your Skill ID**. Die begint met “amzn1.ask.skill.”. Laat deze pagina open.',
        otherwise: { say: 'Die staat ook onder de naam van de skill in de lijst met je skills.' },
      },
      {
        say: 'Kies op `console.aws.amazon.com/cloudformation` rechtsboven je regio. Klik op **Create stack** en upload `template.json`.',
        otherwise: {
          say: 'Biedt de pagina een keuze, kies dan “With new resources” en “Upload a template file”.',
        },
      },
      {
        say: 'Geef de stack een naam naar keuze, en plak de id in `SkillId`. Stem er op de laatste pagina mee in dat er een rol wordt gemaakt, en verstuur het.',
        otherwise: {
          say: 'De rol kan twee dingen: zijn eigen logboek schrijven, en zijn ene geheim lezen. In template.json kun je dat nakijken.',
        },
      },
      {
        say: 'Wacht tot er staat dat het klaar is. Open onder **Resources** `KeyAndToken`, dat naar het geheim leidt.',
        otherwise: {
          say: 'Of open Secrets Manager in dezelfde regio. Het is het enige geheim waarvan de naam begint zoals die van je stack.',
        },
      },
      {
        say: 'Klik op **Retrieve secret value**, en bewerk het dan als platte tekst. Plak de hele inhoud van secret.json. Zet je token tussen de aanhalingstekens na “token”, en sla op.',
        otherwise: { say: 'Eerst staan er alleen twee accolades. Vervang alles.' },
      },
      {
        say: 'Open, terug onder **Resources**, `Function`. Kies op die pagina **Test**, plak test-event.json en voer het uit.',
        otherwise: {
          say: 'Het antwoord noemt je apparaten. Noemt het in plaats daarvan een fout, kijk dan hieronder voordat je verdergaat.',
        },
      },
      {
        say: 'Kopieer de ARN van de functie uit **Outputs** van de stack. Plak die in de skill als **Default endpoint**, en sla op.',
        otherwise: {
          say: 'Weigert de skill die, dan past de regio niet bij de taal, of was de id een andere.',
        },
      },
      {
        say: 'Maak op `developer.amazon.com`, onder **Login with Amazon**, een **new security profile**. Voer als privacyadres `https://{address}` in.',
        otherwise: {
          say: 'Daarmee meld je je aan bij je eigen skill. Niemand wordt gevraagd het privacyadres te bezoeken.',
        },
      },
      {
        say: 'Vul in de skill, onder **Account Linking**, de vijf velden in zoals getekend. **Client ID** en geheim komen uit het beveiligingsprofiel. Sla op.',
        otherwise: {
          say: 'Laat alle andere schakelaars en velden daar zoals ze zijn. Het adres van je huis staat in geen ervan.',
        },
      },
      {
        say: 'Die pagina toont nu drie doorstuuradressen. Voeg ze toe aan het beveiligingsprofiel, onder **Web Settings**, als **Allowed Return URLs**.',
        otherwise: { say: 'De instellingen van het profiel zitten achter het tandwiel ernaast.' },
      },
      {
        say: 'Open in de Alexa-app **alexa:More**, **alexa:Skills & Games**, **alexa:Your Skills**, **alexa:Dev**. Open je skill en tik op **alexa:Enable to use**.',
        otherwise: {
          say: 'De skill verschijnt alleen bij het account dat hem heeft gemaakt. Niemand anders kan hem aanzetten, tenzij je diegene uitnodigt.',
          search: 'Dev',
        },
      },
    ],
    wrong: [
      {
        symptom: 'De test antwoordt “INVALID_AUTHORIZATION_CREDENTIAL”.',
        why: 'Het huis of het slot weigert: een verkeerd token, een uitgeschakelde sleutel, of Bot Fight Mode van Cloudflare.',
        wayOn:
          'Staat er “HTTP_401” in het logboek, dan is het het token. Staat er “HTTP_403”, kijk dan in Latchkey of deze sleutel aanstaat, en kijk daarna naar **cloudflare:Bot Fight Mode**.',
      },
      {
        symptom: 'De test antwoordt “INTERNAL_ERROR”.',
        why: 'Het logboek zegt in één woord meer. “SECRET_EMPTY” betekent dat secret.json niet is geplakt. “HTTP_404” betekent dat Home Assistant Alexa nog niet kent.',
        wayOn:
          'Plak de hele inhoud van secret.json. Kijk naar de twee regels in configuration.yaml, en start Home Assistant opnieuw.',
      },
      {
        symptom: 'Alexa vindt geen nieuwe apparaten.',
        why: 'De regio past niet bij de taal van de skill, of van je Echo.',
        wayOn: 'Verwijder de stack en maak hem in de regio van je taal. Stel in de skill dezelfde taal in.',
      },
      {
        symptom: 'Het werkte, maar hield op toen de sleutel was vernieuwd.',
        why: 'Het programma bij Amazon heeft de oude sleutel nog.',
        wayOn:
          'Sla de map opnieuw op. Plak de nieuwe secret.json met je token. De volgende opdracht gebruikt hem.',
      },
      {
        symptom: 'Aan Alexa wordt alles in huis aangeboden.',
        why: 'Zonder filter biedt Home Assistant alles aan wat Alexa kan gebruiken, zelfs sloten en alarmen.',
        wayOn: 'Noem onder `filter:` in configuration.yaml wat Alexa mag hebben.',
      },
    ],
    test: [
      'Zeg “Alexa, zoek apparaten”, en wacht een minuut.',
      'Zeg “Alexa, zet … aan”, met de naam van een lamp.',
      'Werkt het? Wis dan de map die je hebt opgeslagen. De sleutel is nu bij Amazon.',
    ],
    remove: [
      'Verwijder de stack in CloudFormation. Het programma, zijn geheim en zijn logboek verdwijnen mee.',
      'Verwijder de skill en het beveiligingsprofiel op developer.amazon.com, en het token met lange levensduur in Home Assistant.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Alles bij Amazon blijft. Sla de map opnieuw op, en doe alleen de stap met **Retrieve secret value**.',
        'Je token blijft hetzelfde: zet het in de nieuwe secret.json.',
      ],
      takeOut: [
        'Het nieuwe geheim heeft het oude vervangen: daar blijft niets van de oude sleutel achter.',
        'Wis de mappen die je hebt opgeslagen, de oude en de nieuwe.',
      ],
    },
  },
};
