import type { AddressKind, RouterVerdict } from '../../contract/public-address.ts';

/** A home that Cloudflare visits at its public address: where that is chosen. */
const choose = {
  ask: 'I cannot or do not want to use a tunnel',
  why: 'Cloudflare can also reach your home at its public address. The lock and the keys are the same.',
  open: 'Go without a tunnel',
  chosen: 'Without a tunnel: Cloudflare reaches your home at {addresses}.',
  chosenWhy: 'Your router forwards one port to a reverse proxy at home.',
  change: 'Change this',
  tunnel: 'Use a tunnel after all',
  heading: 'No tunnel, Cloudflare in front',
  lead: 'Cloudflare asks for the key and then goes to your home’s public address.',
  know: 'What this means',
  points: {
    port: 'One port of your router stays open. With a tunnel none does, because your home calls Cloudflare.',
    proxy:
      'You need a reverse proxy: a small program on a machine that always runs. Latchkey makes its files.',
    lock: 'The reverse proxy lets in only Cloudflare. Anyone else who knocks at the port is turned away.',
    known: 'Cloudflare knows your home’s address. Visitors do not see it.',
    shared: 'It needs your own public address. Homes behind CGNAT or DS‑Lite have none for IPv4.',
  },
  look: {
    asking: 'Asking Cloudflare how it sees this computer',
    usually: 'This usually takes a second or two.',
    seen: 'Cloudflare sees this computer at {addresses}. It is your home’s address if you are at home now, without a VPN.',
    unseen: 'Latchkey could not find out how Cloudflare sees this computer. Type the address yourself.',
    seenIpv6:
      'Over IPv6, Cloudflare sees this computer at {address}. If the reverse proxy is another machine, it has another address.',
  },
  ipv4: {
    label: 'Public IPv4 address',
    hint: 'Your router’s address, as the internet sees it. Leave it empty if you have none.',
  },
  ipv6: {
    label: 'Public IPv6 address',
    hint: 'The address of the reverse proxy’s own machine. Leave it empty if you do not need it.',
  },
  router: {
    ask: 'Check whether your home has this address to itself',
    label: 'The address that your router shows',
    hint: 'On the router’s page it is called WAN, internet or IPv4 address. A port can be opened only on an address of your own.',
    verdict: {
      same: 'Both are the same: the router has this address itself. Once the port is open, Latchkey sees whether visitors arrive.',
      shared:
        'This one is shared: your provider puts many homes behind one address (CGNAT, DS‑Lite). No port can be opened. Use a tunnel, or ask your provider for a public address.',
      private:
        'This is a private address. If it comes from another router of yours, open the port on both. If it comes from your provider, no port can be opened.',
      differs:
        'The two are not the same. Something may be in between, and then an open port does not help. Ask your provider first.',
      'other-family':
        'This is IPv6. Compare the IPv4 address. If the router shows none, yours is shared (DS‑Lite).',
      'no-address': 'This is not an address. If the router shows none, your IPv4 is shared (DS‑Lite).',
    } satisfies Readonly<Record<RouterVerdict, string>>,
  },
  unfit: {
    private: 'This address belongs to a home network. Nobody can reach it from outside.',
    shared: 'A provider shares this address among many homes. Nobody can reach yours through it.',
    special: 'Nobody can reach this address from outside.',
    none: 'This is not an address that works here. IPv4 looks like 203.0.113.80, IPv6 like 2001:db8::1.',
  } satisfies Readonly<Record<Exclude<AddressKind, 'public' | 'documentation'>, string>>,
  signer: {
    label: 'How does Cloudflare recognise your reverse proxy?',
    'origin-ca': 'A certificate from Cloudflare',
    originCaDetail:
      'Latchkey gets it when you build. It is good for 15 years, and only Cloudflare trusts it.',
    own: 'My own certificate',
    ownDetail: 'You already have one for this name, or you get it from Let’s Encrypt with a DNS entry.',
  },
  port: 'Cloudflare comes to port 443, and Latchkey offers no other. If another machine needs that port, or your provider blocks it, use a tunnel.',
  go: 'Go without a tunnel',
  fact: 'Nothing changes until you approve it',
  missing: 'Type an address to go on',
  back: 'Back to the address',
} as const;

/** The same where the home is connected. */
const connect = {
  heading: 'Your reverse proxy',
  lead: 'A small program at home lets in Cloudflare, and nobody else. Start it first, then open the port.',
  fact: {
    waiting: 'Opens when your reverse proxy answers',
    connected: 'Next: try every lock from outside',
    refused: 'Your proxy answers, but Home Assistant still refuses it',
  },
  technical: 'Technical name: reverse proxy with Authenticated Origin Pulls, behind a proxied DNS record.',
  status: {
    title: 'The way to your home',
    asking: 'Trying the way to your home',
    askingUsually: 'This usually takes a few seconds.',
    lost: 'Latchkey lost sight of it. This is the last it saw.',
    none: 'Your address does not lead home yet',
    noneDetail: 'It will once you build.',
    build: 'Go to Review and build',
    coming: 'Trying the way to your home',
    comingDetail: 'A new name takes a moment to be known.',
    closed: 'Your home refuses the connection',
    closedDetail:
      'Something answers at your public address and says no. Most often the reverse proxy is not running, or the port leads to another machine.',
    unreachable: 'Nobody answers at your public address',
    unreachableDetail:
      'The port may be closed in the router, or the address may have changed. Latchkey checks every few seconds.',
    'not-secure': 'Your home and Cloudflare cannot agree on a connection',
    notSecureDetail:
      'The handshake failed, or no proper answer came (error 525 or 520). Most often another program has this port, or the files come from an older folder.',
    certificate: 'Cloudflare does not trust your proxy’s certificate',
    certificateDetail:
      'Error 526. Give the proxy the certificate from the folder, or one that everyone trusts, for this very name.',
    'refuses-cloudflare': 'Your proxy takes Cloudflare for a stranger',
    refusesCloudflareDetail:
      'Most often it lacks Cloudflare’s certificate, or does not know its network. Save the folder again and start the proxy with it.',
    'finds-nobody': 'Your proxy answers, but does not find Home Assistant',
    findsNobodyDetail:
      'It knocks at {home}. Check that Home Assistant is running, and that this address is right.',
    'not-trusting': 'Home Assistant refuses your proxy',
    notTrustingDetail: 'Your proxy works. Home Assistant must first be told to trust it.',
    connected: 'Your home is connected',
    connectedDetail: 'Home Assistant answers through Cloudflare and your proxy.',
    turned: 'Somebody at your public address turns strangers away',
    turnedDetail:
      'That is how it should be. Whether it lets Cloudflare in could not be seen: this computer has no key to this home.',
    open: 'Your public address lets in people who bypass Cloudflare',
    openDetail:
      'Close the router’s port now. Start the proxy with the files from the folder, then open it again.',
    'knock-silent': 'Seen from here, nothing answers at your public address',
    knockSilentDetail:
      'Some routers do not let a connection from inside come back in. This computer has no key to this home, so nothing else can be tried.',
    wrong: 'Home Assistant does not answer yet',
    blocked: 'Cloudflare refuses this key',
    blockedDetail: 'The lock decides first. It can take a minute to know a new key.',
  },
  steps: {
    asking: 'Asking Cloudflare for its networks',
    where: {
      title: 'Where it runs',
      label: 'Address of the reverse proxy at home',
      hint: 'Its number on your own network, for instance 192.168.1.40. Your router forwards the port there.',
      wrong: 'Type the machine’s number on your own network, for instance 192.168.1.40.',
      save: 'Use this address',
      saved: 'Your proxy is at {address}.',
    },
    files: {
      title: 'Its files',
      label: 'Which program?',
      nginx: 'nginx',
      nginxDetail: 'Known everywhere',
      caddy: 'Caddy',
      caddyDetail: 'One small file',
      save: 'Save the folder',
      saving: 'Saving',
      again: 'Save it again',
      saved: 'Saved as {fileName}.',
      browser: 'Your browser saves {fileName}.',
      secret:
        'One file in it is the proxy’s private key. It never appears in this window. Delete other copies once it is in place.',
      noSecret: 'No private key is in it: your own certificate stays where it is.',
      start: 'Copy the folder to that machine as {folder} and run this there. README.txt in it says more.',
      networks:
        'The proxy lets in Cloudflare’s networks, as Cloudflare lists them today. They seldom change. If your home stops opening, save the folder again.',
    },
    router: {
      title: 'The port of the router',
      lead: 'TCP {port} to {to}, once the proxy is running. Lock before door.',
      nowhere: 'Type the address of the proxy above first. The router forwards the port there.',
      machine: 'the proxy’s machine',
      choose: 'Your router',
      'by-fetched-list':
        'It can let in only Cloudflare, and keeps the list up to date by itself. First make an alias of this kind, and choose it as the source of the port forward:',
      alias: '{name}, of the type “{type}”, read every day',
      'by-script':
        'It can let in only Cloudflare. These files hold the rule, and a script fetches the list each night. They are in the folder too.',
      'by-list-kept-by-hand':
        'It can let in only Cloudflare, using a list that you keep. Make a network list of these and choose it as the source:',
      byHandLater:
        'Look at cloudflare.com/ips now and then. A network that is missing here cannot reach you.',
      'not-at-all':
        'It cannot tell where somebody comes from. The port is open to everyone, and only your proxy turns strangers away.',
      another: 'Another router',
      anotherWhy:
        'Forward the port to your proxy. If it can filter by source, let in only the networks at cloudflare.com/ips.',
      commands: 'Then run this on the router, once:',
      guide: 'Show each step of the port forward',
    },
    follow: {
      title: 'When your public address changes',
      lead: 'Something at home has to tell Cloudflare. If your provider gives you a fixed address, there is nothing to do.',
      token:
        'It needs its own token: Zone · Zone · Read and Zone · DNS · Edit, for this one domain. Never the Global API Key.',
      'home-assistant':
        'Home Assistant’s own “Cloudflare” integration keeps the IPv4 address of {record} up to date.',
      container:
        'Or a container does it, for IPv6 too. The file {file} in the folder starts it, as README.txt says.',
      guide: 'Show each step',
    },
  },
  trust: {
    propose: 'Your proxy is at {networks}',
    proposeWhy: 'Let Home Assistant trust it. You see the plan first, and Home Assistant restarts once.',
    go: 'Trust {networks}',
    detail: 'Trust it only if your reverse proxy runs there.',
  },
  practice: {
    title: {
      proxy: 'In practice, there is no proxy to start',
      file: 'In practice, there is no file to write',
    },
    why: 'Latchkey can play the person at home: it starts the proxy and opens the port.',
    whyFile: 'Latchkey can play the person at home.',
    play: 'Let Latchkey play the home’s part',
    playing: 'Playing',
  },
  forReal: 'Show what you would do for real',
  again: 'Show the steps again',
} as const;

/** The same on the overview of a home that stands. */
const stands = {
  atHome: {
    direct:
      'On your own network you can open {url}. It asks for no key, and works while the internet is down.',
    app: 'The app on a phone can switch over by itself. Each step is below.',
    name: '{address} works at home too, with a key: you go out to Cloudflare and back in again.',
    dns: 'Do not let your router or Pi‑hole lead this name home (“split DNS”). Your proxy lets in only Cloudflare, and would turn your own devices away.',
    guide: 'Show how the app switches over',
  },
  proxy: {
    title: 'Your reverse proxy',
    detail: 'Its files, the router’s port, and how the name follows your home.',
  },
} as const;

export const withoutTunnel = { choose, connect, stands } as const;
