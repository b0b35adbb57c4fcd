import type { otherDoors as english } from '../en/other-doors.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const otherDoors: WordsOf<typeof english> = {
  looking: 'Er wordt naar andere ingangen van je huis gezocht',
  lookingUsually: 'Dit duurt meestal een paar seconden.',
  notLooked: 'Latchkey kon niet naar andere ingangen van je huis zoeken',
  lookAgain: 'Opnieuw kijken',
  none: 'Latchkey heeft geen andere ingang van je huis gevonden',
  noneOfSeen: 'Waar het kon kijken, heeft Latchkey geen andere ingang van je huis gevonden',
  what: {
    named: '{address} leidt naar je huis zonder je slot',
    everyName: 'Elke naam die naar de tunnel “{tunnel}” leidt, bereikt je huis',
    'hidden-tunnel': 'Op {address} antwoordt een Home Assistant zonder je slot',
    'direct-record': '{address} leidt naar je internetaansluiting',
    'former-url': 'Je huis had eerder een ander adres: {url}',
    'remote-ui': 'Externe toegang van Home Assistant Cloud (Nabu Casa) staat aan',
    app: 'In Home Assistant draait de app {name}',
    'address-allowance': {
      address: 'Bezoekers van {value} mogen langs je slot',
      network: 'Bezoekers uit het netwerk {value} mogen langs je slot',
      provider: 'Bezoekers van de provider {value} mogen langs je slot',
      country: 'Bezoekers uit het land {value} mogen langs je slot',
    },
    'origin-rule': {
      shows: 'Een regel toont je huis op {address} zonder je slot',
      mayShow: 'Een regel toont misschien je huis op {address} zonder je slot',
    },
    'port-forward': {
      certain: 'Je router stuurt poort {port} door naar je huis',
      likely: 'Misschien stuurt je router poort {port} door naar je huis',
    },
    'every-port': {
      certain: 'Je router stuurt elke poort door naar je huis, tenzij hij die ergens anders heen stuurt',
      likely:
        'Misschien stuurt je router elke poort door naar je huis, tenzij hij die ergens anders heen stuurt',
    },
    worker: {
      certain: 'Een programma bij Cloudflare toont je huis op {address} zonder je slot',
      likely: 'Een programma bij Cloudflare toont een Home Assistant op {address} zonder je slot',
    },
    product: {
      certain: '{address} leidt naar je huis zonder je slot',
      likely: '{address} leidt misschien naar je huis zonder je slot',
    },
  },
  why: {
    'tunnel-entry':
      'Het gaat door de tunnel “{tunnel}” naar {service}. Je slot geldt alleen voor je eigen adres.',
    'hidden-tunnel': 'Het gaat door de tunnel “{tunnel}”, die is ingesteld op de machine waarop hij draait.',
    'direct-record':
      'In het {type}-record staat {content}. Een poort die in je router open is, is daar open voor iedereen.',
    'former-url': 'Wie het kent, kan daar aankloppen, als het nog naar je huis leidt.',
    'remote-ui':
      'Het leidt langs Cloudflare heen naar je aanmeldpagina. Die vraagt om een wachtwoord, maar niet om een sleutel.',
    app: {
      duckdns:
        'Hij houdt een naam bij die naar je internetaansluiting leidt. Een open poort in je router laat daar bezoekers binnen.',
      'nginx-proxy-manager': 'Hij laat bezoekers door naar je huis. Wat hij opent, komt niet langs je slot.',
      'nginx-proxy': 'Hij laat bezoekers door naar je huis. Wat hij opent, komt niet langs je slot.',
      cloudflared:
        'Hij verzorgt een tunnel die dit Cloudflare-account niet laat zien. Wat hij opent, komt niet langs je slot.',
    },
    'address-allowance': {
      'this-domain':
        'Een IP Access rule van dit domein staat ze toe. Cloudflare vraagt ze niet om een sleutel.',
      'every-domain':
        'Een IP Access rule van het hele account staat ze toe. Cloudflare vraagt ze niet om een sleutel.',
    },
    'origin-rule': {
      'origin-rule': 'De origin rule “{name}” behandelt bezoekers daar alsof ze naar jouw adres kwamen.',
      'page-rule': 'De page rule voor {name} behandelt bezoekers daar alsof ze naar jouw adres kwamen.',
    },
    'port-forward': {
      'the-internet':
        'Op deze poort leidt je openbare adres naar {leadsTo}. Bezoekers daar gaan niet door je slot.',
      'another-router':
        'Hij eindigt bij {leadsTo}, voorbij je slot. Er staat nog een router voor deze, en die houdt bezoekers misschien buiten.',
    },
    worker: {
      route: 'De Workers-route {pattern} behandelt verzoeken daar. Je slot geldt alleen voor je eigen adres.',
      snippet: 'De snippet “{pattern}” behandelt verzoeken daar. Je slot geldt alleen voor je eigen adres.',
    },
    product: {
      'load-balancer':
        'Een load balancer bij Cloudflare leidt daarheen. Je slot geldt alleen voor je eigen adres.',
      spectrum: 'Spectrum bij Cloudflare stuurt deze poort door. Wat erdoor komt, gaat niet door je slot.',
      'custom-hostname':
        'Het is een naam van een ander domein die het jouwe binnenlaat. Je slot geldt alleen voor je eigen adres.',
    },
  },
  noted: 'De notitie erbij zegt: {note}.',
  labelled: 'Het heet “{name}”.',
  likely: {
    'local-address':
      'Zeer waarschijnlijk is het dit huis: het lokale adres is er een dat huizen gewoonlijk hebben.',
    'this-home': 'Zeer waarschijnlijk is het dit huis.',
  },
  knock: {
    opens: {
      certain: 'Latchkey klopte daar aan zonder sleutel, en je huis antwoordde.',
      likely: 'Latchkey klopte daar aan zonder sleutel, en een Home Assistant antwoordde.',
    },
    shut: 'Latchkey klopte daar aan zonder sleutel, en werd geweigerd.',
    'no-answer': 'Latchkey klopte daar aan en kreeg geen antwoord. Het kan weer opengaan.',
    'not-tried': 'Latchkey kan daar van hieruit niet aankloppen.',
    inside: 'Van binnen je huis ging daar niets open. Bezoekers van buiten komen misschien binnen.',
  },
  next: {
    'tunnel-entry': 'Latchkey kan deze vermelding uit de tunnel halen. Alle andere vermeldingen blijven.',
    'hidden-tunnel': 'Latchkey kan het record van deze naam verwijderen.',
    'direct-record': 'Latchkey kan dit record verwijderen. Sluit ook de poort in je router.',
    'former-url': 'Sluit de poort in je router, en geef de oude naam op.',
    'remote-ui':
      'Wil je het uitzetten, open dan in Home Assistant Instellingen, Home Assistant Cloud (of Home Assistant Link).',
    app: 'Heb je de app niet meer nodig, stop hem dan. Sluit ook de poort in je router.',
    'address-allowance':
      'Wil je dit sluiten, open dan bij Cloudflare [Security], [Security rules], [IP Access rules], en verwijder de regel.',
    'origin-rule':
      'Wil je dit sluiten, open dan [Rules] bij Cloudflare, en verwijder de regel of haal dit adres eruit.',
    'port-forward':
      'Wil je dit sluiten, open dan port forwarding of UPnP in je router, en verwijder deze regel.',
    worker:
      'Wil je dit sluiten, open dan bij Cloudflare [Workers Routes] of [Snippets] van je domein, en haal dit adres eruit.',
    product: {
      'load-balancer':
        'Wil je dit sluiten, open dan [Load Balancing] bij Cloudflare, en verwijder deze load balancer.',
      spectrum:
        'Wil je dit sluiten, open dan bij Cloudflare [Spectrum] van je domein, en verwijder deze applicatie.',
      'custom-hostname':
        'Wil je dit sluiten, open dan bij Cloudflare [Custom Hostnames] van je domein, en verwijder deze naam.',
    },
  },
  close: 'Deze ingang sluiten',
  closeNamed: 'Deze ingang sluiten: {name}',
  closing: 'Je plan sluit deze ingang. Hij blijft dicht als je Latchkey verwijdert.',
  leave: 'Open laten',
  leaveNamed: 'Open laten: {name}',
  unseen: {
    title: 'Niet gecontroleerd',
    'home-assistant': 'De eigen externe toegang van Home Assistant: Latchkey is daar niet aangemeld.',
    tunnels: 'Andere tunnels van je Cloudflare-account: het token mag ze niet lezen.',
    'local-tunnels':
      'Tunnels die op hun eigen machine zijn ingesteld: niemand anders kan lezen waar ze heen leiden.',
    'public-address': 'Records die recht naar je huis leiden: je openbare adres is niet bekend.',
    'further-doors': 'Er zijn meer namen dan Latchkey uitprobeert.',
    'custom-rules': 'Eigen regels, sleutels en records van je domein: het token mag ze niet lezen.',
    'router-forwards':
      'De lijst van poorten die je router doorstuurt. Geen router bij je thuis liet hier alles zien.',
    'address-rules':
      'IP Access rules, die bezoekers langs je slot kunnen laten. Een token met [Firewall Services], [Read] laat ze zien.',
    'origin-rules':
      'Origin rules, die je huis ergens anders kunnen tonen. Een token met [Origin Rules], [Read] laat ze zien.',
    'rewrite-rules':
      'Regels die veranderen wat er wordt geopend. Een token met [Transform Rules], [Read] laat ze zien.',
    'redirect-rules':
      'Regels die bezoekers ergens anders heen sturen. Een token met [Single Redirect], [Read] laat ze zien.',
    'configuration-rules':
      'Regels waardoor Cloudflare bezoekers test. Een token met [Config Rules], [Read] laat ze zien.',
    'page-rules': 'Page rules. Een token met [Page Rules], [Read] laat ze zien.',
    'worker-routes':
      'Je programma’s bij Cloudflare. Een token met [Workers Routes], [Read] laat zien waar ze draaien.',
    'access-applications':
      'Aanmeldingen van Cloudflare Access voor je adres. Een token met [Access: Apps and Policies], [Read] laat ze zien.',
    'bulk-redirects':
      'Bulk redirects. Een token met [Bulk URL Redirects] en [Account Filter Lists], [Read] laat ze zien.',
    snippets:
      '[Snippets], je kleine programma’s bij Cloudflare. Een token met [Snippets], [Read] laat ze zien.',
    'load-balancers':
      'Load balancers. Een token met [Load Balancers] en [Load Balancing: Monitors and Pools], [Read] laat ze zien.',
    spectrum: 'Spectrum, dat poorten langs je slot doorstuurt. Cloudflare liet het Latchkey niet zien.',
    'custom-hostnames':
      'Namen van andere domeinen die het jouwe binnenlaat. Cloudflare liet ze Latchkey niet zien.',
    'further-products':
      'Wat er in je lijsten van adressen staat, en Workers met een eigen domein. Latchkey bekijkt ze niet.',
    router:
      'Poorten die met de hand in je router zijn geopend: veel routers tonen alleen de poorten die programma’s hebben geopend.',
  },
};
