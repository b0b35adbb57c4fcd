import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  account: [
    {
      say: 'Tippe deine E-Mail-Adresse und ein neues Passwort. Drücke dann **Sign up**.',
      otherwise: {
        say: 'Vielleicht bittet dich Cloudflare um ein Häkchen, das zeigt, dass du ein Mensch bist. Andere Wege zum Konto, etwa über Google oder Apple, gehen auch.',
      },
    },
    {
      say: 'Öffne die E-Mail, die Cloudflare dir schickt, und drücke auf den Link darin.',
      otherwise: { say: 'Nach ein paar Minuten keine E-Mail? Sieh in deinen Spam-Ordner.' },
    },
  ],
  add: [
    {
      say: 'Melde dich bei Cloudflare an und drücke **Onboard a domain**.',
      otherwise: {
        say: 'Der Knopf hieß auch schon anders: Suche **Add a domain** oder **Add a site**.',
        search: 'domain',
      },
    },
    { say: 'Tippe `{domain}`, ohne etwas davor, und drücke **Continue**.' },
    {
      say: 'Wähle den Tarif **Free**.',
      otherwise: { say: 'Der kostenlose Tarif steht oft zuletzt, unter denen, die Geld kosten.' },
    },
    {
      say: 'Cloudflare listet auf, was es über deine Website und deine E-Mail gefunden hat. Lass es, wie es ist, und drücke **Continue**.',
      otherwise: {
        say: 'Hast du mit dieser Domain eine Website oder E-Mail? Vergleiche die Liste mit der bei deinem Verkäufer. Was fehlt, hört auf zu funktionieren.',
      },
    },
  ],
  nameServers: {
    say: 'Cloudflare zeigt zwei Nameserver. Kopiere beide, einen nach dem anderen, und füge sie hier ein.',
    otherwise: {
      say: 'Sie stehen auf der Seite der Domain, unter **Overview**, solange die Domain noch wartet.',
      search: 'nameservers',
    },
  },
  buy: [
    { say: 'Tippe den Namen, den du willst, und drücke **Search**.' },
    {
      say: 'Prüfe auch den Preis für spätere Jahre. Drücke dann **Purchase** neben dem Namen.',
      otherwise: {
        say: 'Auf dem Knopf steht vielleicht **Confirm** oder **Buy**. Ein Name, der fehlt, gehört schon jemandem.',
      },
    },
    {
      say: 'Tippe deinen Namen, deine Anschrift und deine Zahlungsdaten. Drücke dann **Complete purchase**.',
      otherwise: { say: 'Deine Anschrift bleibt privat, wenn die Endung der Domain es erlaubt.' },
    },
  ],
  where: {
    godaddy:
      'Bei GoDaddy: **DNS**, **Nameservers**, **Change Nameservers**, **I’ll use my own nameservers**.',
    namecheap:
      'Bei Namecheap: **Domain List**, **Manage**, **Nameservers**, **Custom DNS** und das grüne Häkchen.',
    ionos: 'Bei IONOS: **Domains & SSL**, deine Domain, **Name server**, dann eigene Nameserver.',
    squarespace: 'Bei Squarespace: **DNS**, **Domain Nameservers**, **Use custom nameservers**.',
    porkbun: 'Bei Porkbun: die Details deiner Domain, **Nameservers**.',
    ovh: 'Bei OVHcloud: deine Domain, **DNS servers**.',
    hostinger: 'Bei Hostinger: **Domains**, deine Domain, **DNS / Nameservers**.',
    gandi: 'Bei Gandi: deine Domain, **Nameservers**.',
    transip: 'Bei TransIP: deine Domain, **Advanced domain settings**, **Nameservers**.',
    amazon: 'Bei Amazon Route 53: **Registered domains**, deine Domain, **Name servers**.',
    unknown:
      'Melde dich dort an, wo du die Domain gekauft hast, und öffne ihre Einstellungen. Suche nach **Nameservers**, **DNS servers** oder **Custom DNS**.',
  },
};
