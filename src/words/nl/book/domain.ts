import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  account: [
    {
      say: 'Typ je e-mailadres en een nieuw wachtwoord. Klik dan op **Sign up**.',
      otherwise: {
        say: 'Cloudflare vraagt je misschien een vakje aan te vinken, om te laten zien dat je een mens bent. Andere manieren om een account te maken, zoals Google of Apple, werken ook.',
      },
    },
    {
      say: 'Open de e-mail die Cloudflare je stuurt, en klik op de link erin.',
      otherwise: { say: 'Na een paar minuten nog geen e-mail? Kijk in je map met ongewenste e-mail.' },
    },
  ],
  add: [
    {
      say: 'Meld je aan bij Cloudflare, en klik op **Onboard a domain**.',
      otherwise: {
        say: 'De knop heeft ook anders geheten: zoek naar **Add a domain** of **Add a site**.',
        search: 'domein',
      },
    },
    { say: 'Typ `{domain}`, zonder iets ervoor, en klik op **Continue**.' },
    {
      say: 'Kies het abonnement **Free**.',
      otherwise: {
        say: 'Het gratis abonnement staat vaak als laatste, onder de abonnementen die geld kosten.',
      },
    },
    {
      say: 'Cloudflare somt op wat het over je website en je e-mail heeft gevonden. Laat het zoals het is, en klik op **Continue**.',
      otherwise: {
        say: 'Heb je een website of e-mail met dit domein? Vergelijk de lijst met die bij je verkoper. Alles wat ontbreekt, werkt dan niet meer.',
      },
    },
  ],
  nameServers: {
    say: 'Cloudflare toont twee nameservers. Kopieer ze allebei, en plak ze hier.',
    otherwise: {
      say: 'Ze staan op de pagina van het domein, onder **Overview**, zolang het domein wacht.',
      search: 'nameservers',
    },
  },
  buy: [
    { say: 'Typ de naam die je wilt, en klik op **Search**.' },
    {
      say: 'Kijk ook naar de prijs voor latere jaren. Klik dan op **Purchase** naast de naam.',
      otherwise: {
        say: 'Op de knop staat misschien **Confirm** of **Buy**. Een naam die ontbreekt, is al van iemand.',
      },
    },
    {
      say: 'Typ je naam, je adres en je betaalgegevens. Klik dan op **Complete purchase**.',
      otherwise: { say: 'Je adres wordt afgeschermd als de extensie van het domein dat toestaat.' },
    },
  ],
  where: {
    godaddy:
      'Bij GoDaddy: **DNS**, **Nameservers**, **Change Nameservers**, **I’ll use my own nameservers**.',
    namecheap:
      'Bij Namecheap: **Domain List**, **Manage**, **Nameservers**, **Custom DNS**, en het groene vinkje.',
    ionos: 'Bij IONOS: **Domains & SSL**, je domein, **Name server**, en dan je eigen nameservers.',
    squarespace: 'Bij Squarespace: **DNS**, **Domain Nameservers**, **Use custom nameservers**.',
    porkbun: 'Bij Porkbun: de details van je domein, **Nameservers**.',
    ovh: 'Bij OVHcloud: je domein, **DNS servers**.',
    hostinger: 'Bij Hostinger: **Domains**, je domein, **DNS / Nameservers**.',
    gandi: 'Bij Gandi: je domein, **Nameservers**.',
    transip: 'Bij TransIP: je domein, **Advanced domain settings**, **Nameservers**.',
    amazon: 'Bij Amazon Route 53: **Registered domains**, je domein, **Name servers**.',
    unknown:
      'Meld je aan waar je het domein hebt gekocht en open de instellingen. Zoek naar **Nameservers**, **DNS servers** of **Custom DNS**.',
  },
};
