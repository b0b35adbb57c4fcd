import type { Diagnosis } from '../../contract/check.ts';

/** What an answer means when another one was hoped for. The rest reads the same either way. */
const instead = {
  answered: 'Your home answered where it should not.',
  upgraded: 'A live connection was opened where it should not.',
  blocked: 'Cloudflare refused this key. Either the lock does not know it yet, or it was switched off.',
  redirected: 'The request was sent back to the same address.',
  resolved: 'The name is known, but more was expected.',
} as const satisfies Readonly<Partial<Record<Diagnosis, string>>>;

/** The one next thing to do. */
const next = {
  answered: 'Look at the plan again and build what is missing.',
  upgraded: 'Look at the plan again and build what is missing.',
  blocked: 'Wait a minute and try again. If it still fails, look at the plan again.',
  redirected: 'Under “Extra protection” of the plan, switch on “Encrypt all the way”.',
  resolved: 'Try again in a minute.',
  'not-resolved': 'Wait a few minutes, then try again.',
  'resolves-elsewhere': 'Look at your domain’s DNS records at Cloudflare, or choose another address.',
  'name-unreliable':
    'Where you pay for the domain, look for DNSSEC and remove the old DS record, or switch DNSSEC off. Then wait an hour.',
  'resolver-blocked':
    'Try from another network. If a filter such as Pi-hole runs here, let cloudflare-dns.com or dns.google through.',
  'no-connection': 'Check that a web page opens on this computer, then try again.',
  'edge-unreachable':
    'Try from another network, such as a phone’s hotspot. If it works there, your provider or a firewall blocks Cloudflare.',
  'no-certificate':
    'In Cloudflare’s dashboard, open SSL/TLS, Edge Certificates. Universal SSL must be on. A new certificate can take up to a day.',
  'connection-inspected': 'Try from another network, or tell your virus scanner to leave this address alone.',
  'clock-wrong': 'Set the date and time on this computer, then try again.',
  'tls-failed':
    'Try again from another network. If it still fails, look at SSL/TLS in Cloudflare’s dashboard.',
  challenged:
    'In Cloudflare’s dashboard, switch off Bot Fight Mode and challenges for this address. Then try again.',
  'refused-at-edge':
    'In Cloudflare’s dashboard, open Security. Look at IP Access rules and Browser Integrity Check, and let this address through.',
  'rate-limited':
    'Wait ten minutes, then try again. If it still fails, look at Rate limiting rules in Cloudflare’s dashboard.',
  'access-in-front':
    'In Cloudflare’s dashboard, open Zero Trust, Access, Applications. Delete the application for this address, or give it a policy with the action Bypass for everyone. The lock stays.',
  'worker-in-front':
    'In Cloudflare’s dashboard, open Workers Routes for your domain and remove this address.',
  'sent-elsewhere':
    'In Cloudflare’s dashboard, open Rules, and look at Redirect Rules, Bulk Redirects and Page Rules. One of them catches this address.',
  'redirect-loop': 'Under “Extra protection” of the plan, switch on “Encrypt all the way”.',
  misdirected: 'Try again in a minute. If it still fails, choose another address.',
  'record-refused': 'Look at the plan again and build what is missing.',
  'server-behind':
    'Look at the plan again and build what is missing. The address must lead to the private path.',
  'origin-closed': 'With a tunnel, look at the plan again. Without one, start your reverse proxy.',
  'origin-unreachable': 'With a tunnel, look at the plan again. Without one, open the port on your router.',
  'origin-not-secure': 'With a tunnel, look at the plan again. Without one, look at your reverse proxy.',
  'origin-certificate-unknown':
    'With a tunnel, look at the plan again. Without one, look at your reverse proxy’s certificate.',
  'origin-refuses-edge':
    'With a tunnel, look at the plan again. Without one, save your reverse proxy’s folder again.',
  'tunnel-down': 'Start the connector at home, then try again.',
  'no-such-service': 'Look at the plan again and build what is missing.',
  'home-silent':
    'Check the address of your home. The connector may not know names like homeassistant.local: type numbers instead, such as http://192.168.1.10:8123.',
  'home-refuses-proxy': 'Let Home Assistant trust the path. “Connect your home” tells you how.',
  'home-banned':
    'Open “Why can’t I get in?”. It tells you how to let this address back in. From another network you can still get in.',
  'home-failed': 'Open Home Assistant at home and look at Settings, System, Logs. Then try again.',
  'socket-refused':
    'Let the connector use HTTP/2. “Connect your home” has this under “How the connector calls out”.',
  'not-home-assistant': 'Check the address of your home.',
  'service-answered': 'Look at the plan again and build what is missing.',
  'service-silent':
    'Check that the service is running at home. On your home’s page, check where this address leads.',
  'certificate-of-edge': 'There is nothing to do.',
  'certificate-of-origin':
    'In Cloudflare’s dashboard, open DNS and switch this record to “Proxied”. Then try again.',
  'origin-refused': 'There is nothing to do.',
  'origin-partly-tried': 'There is nothing to do.',
  'origin-shut': 'There is nothing to do.',
  'origin-silent': 'There is nothing to do.',
  open: 'Look at the plan again and build what is missing. Until then, stop the connector at home.',
  'unexpected-answer':
    'Open the address in a browser on a device that has a key. What you see there, together with the technical detail, says more.',
} as const satisfies Readonly<Record<Diagnosis, string>>;

/** The same for a home without a tunnel, where it is something else. */
const nextWithoutTunnel = {
  'server-behind': 'Check that your reverse proxy is running, and look in its log.',
  'origin-closed': 'Start your reverse proxy, and check that the router’s port leads to it.',
  'origin-unreachable':
    'Open the port on your router. If it is open, your public address may have changed. Check what keeps the name up to date.',
  'origin-not-secure':
    'Start your reverse proxy with the files in the folder, and let no other program use its port.',
  'origin-certificate-unknown': 'Give your reverse proxy the certificate from the folder, then restart it.',
  'origin-refuses-edge': 'Save the folder for your reverse proxy again, and start the proxy with it.',
  'home-silent':
    'Check that Home Assistant is running, and that your reverse proxy has the right address for it.',
  'home-refuses-proxy': 'Let Home Assistant trust your reverse proxy. “Your reverse proxy” tells you how.',
  'socket-refused': 'Let your reverse proxy pass WebSockets on, as the file in the folder does.',
  open: 'Look at the plan again and build what is missing. Until then, close the port on your router.',
} as const satisfies Readonly<Partial<Record<Diagnosis, string>>>;

/** What some answers say of such a home. */
const insteadWithoutTunnel = {
  'home-silent': 'Your reverse proxy answers, but does not find Home Assistant.',
  'home-refuses-proxy':
    'Home Assistant refuses what comes from your reverse proxy. It must trust the proxy first.',
} as const satisfies Readonly<Partial<Record<Diagnosis, string>>>;

export const checkLocks = {
  instead,
  next,
  nextWithoutTunnel,
  insteadWithoutTunnel,
  heading: 'Check every lock',
  lead: 'Latchkey knocks at {address} from outside: with a key, without one, and with keys that must not fit.',
  list: 'Locks',
  listAt: 'Locks at {address}',
  start: 'Try every lock',
  startFact: 'It only knocks. Nothing is changed',
  running: {
    heading: 'Trying every lock',
    lead: 'Each one is tried from outside, as a stranger would.',
    fact: '{done} of {count} tried',
    usually:
      'This usually takes a few seconds. After a new build, it can take a minute for Cloudflare to know everywhere.',
    again: 'Start again',
    stillSaw: 'Not yet: {saw} Trying again.',
  },
  passed: {
    heading: 'Every lock holds',
    lead: 'Your keys open {address}, and nobody got in without one.',
    fact: 'Next: hand over the keys',
    onwards: 'Hand over the keys',
    count:
      '{count, plural, one {{count} lock tried, and it holds} other {{count} locks tried, {count} hold}}',
    some: 'Locks that hold: {held} of {count}',
    triedWithoutKeys: 'Without a key, with a stranger’s, and with one that is off.',
    tried: 'With each key, without one, with a stranger’s, and with one that is off.',
  },
  besides: {
    heading: 'Every lock holds, but there may be another way in',
    lead: 'Latchkey tried, and nobody got in at {address} without a key. What is listed here may still let someone in.',
  },
  unproven: {
    heading: 'Nobody got in without a key',
    lead: 'Latchkey could not try whether your keys open {address}: none of them is on this computer.',
  },
  failed: {
    heading: '{count, plural, one {One lock needs a look} other {{count} locks need a look}}',
    lead: 'Here is what Latchkey saw, and what to do next.',
    open: {
      heading: 'The gate does not hold',
      lead: 'Someone without a valid key could get in. Take care of this first.',
    },
    again: 'Try every lock again',
    fact: 'Nothing was changed',
    concerns: 'Seen at: {names}',
    to: {
      plan: 'Look at the plan again',
      settings: 'Show the settings',
      'find-home': 'Check the address of your home',
      'choose-address': 'Choose another address',
      'connect-home': 'Go to Connect your home',
    },
  },
  before: 'Every lock held when it was last tried, on {when}.',
  again: 'Try again',
  state: {
    waiting: 'Not tried yet',
    running: 'Trying',
    passed: 'As it should be',
    failed: 'Not as it should be',
  },
  exposed: {
    none: 'No request without a key reached the home.',
    some: '{count, plural, one {{count} request without a key reached the home.} other {{count} requests without a key reached the home.}}',
    why: 'Practice counts every request at the pretend home.',
  },
  technical: 'What was seen',
  technicalRow: '{name}: {saw}',
  connecting: 'Looking up the last results',
} as const;
