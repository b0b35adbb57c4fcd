import type { AddressKind, RouterVerdict } from '../../../contract/public-address.ts';

/** A home that Cloudflare visits at its public address: where that is chosen. */
const choose = {
  ask: 'I cannot or do not want to use a tunnel',
  why: 'Cloudflare can also visit your home at its public address. The lock and the keys are the same.',
  open: 'Go without a tunnel',
  chosen: 'Without a tunnel: Cloudflare visits {{addresses}}.',
  chosenWhy: 'Your router hands on one port to a reverse proxy at home.',
  change: 'Change this',
  tunnel: 'Use a tunnel after all',
  heading: 'No tunnel, Cloudflare in front',
  lead: 'Cloudflare asks for the key and then goes to your home’s public address.',
  know: 'What this means',
  points: {
    port: 'One port of your router stays open. With a tunnel none does: there your home calls Cloudflare.',
    proxy:
      'You need a reverse proxy: a small program on a machine that always runs. Latchkey makes its files.',
    lock: 'The reverse proxy lets in Cloudflare alone. Whoever knocks at the port is turned away.',
    known: 'Cloudflare knows your home’s address. Visitors do not see it.',
    shared: 'It needs a public address of your own. Homes behind CGNAT or DS‑Lite have none for IPv4.',
  },
  look: {
    asking: 'Asking Cloudflare how this computer is seen',
    usually: 'This usually takes a second or two.',
    seen: 'Cloudflare sees this computer at {{addresses}}. It is your home’s address if you are at home now, without a VPN.',
    unseen: 'Latchkey could not find out how this computer is seen. Type the address yourself.',
    seenIpv6:
      'Over IPv6 this computer is seen at {{address}}. The reverse proxy has another one if it is another machine.',
  },
  ipv4: {
    label: 'Public IPv4 address',
    hint: 'Of your router, as the internet sees it. Leave it empty if you have none.',
  },
  ipv6: {
    label: 'Public IPv6 address',
    hint: 'Of the reverse proxy’s own machine. Leave it empty if you do not need it.',
  },
  router: {
    ask: 'See whether your home has this address for itself',
    label: 'The address that your router shows',
    hint: 'On the router’s page it is called WAN, internet or IPv4 address. Only an address of your own takes a port.',
    verdict: {
      same: 'Both are the same: the router has this address itself. Whether a visit arrives is seen once the port is open.',
      shared:
        'This one is shared: your provider puts many homes behind one address (CGNAT, DS‑Lite). No port can be opened. Use a tunnel, or ask your provider for a public address.',
      private:
        'This is a private address. If another router of yours gives it, open the port on both. If your provider does, no port can be opened.',
      differs:
        'The two are not the same. Something may lie between, and then no port arrives. Ask your provider first.',
      'other-family':
        'This is IPv6. Compare the IPv4 address. If the router shows none, yours is shared (DS‑Lite).',
      'no-address': 'This is no address. If the router shows none, your IPv4 is shared (DS‑Lite).',
    } satisfies Readonly<Record<RouterVerdict, string>>,
  },
  unfit: {
    private: 'This address is of a home network. Nobody reaches it from outside.',
    shared: 'This address is shared by many homes of a provider. Nobody reaches yours by it.',
    special: 'Nobody reaches this address from outside.',
    none: 'This is no address for here. IPv4 looks like 203.0.113.80, IPv6 like 2001:db8::1.',
  } satisfies Readonly<Record<Exclude<AddressKind, 'public' | 'documentation'>, string>>,
  signer: {
    label: 'By what does Cloudflare know your reverse proxy?',
    'origin-ca': 'A certificate of Cloudflare',
    originCaDetail:
      'Latchkey gets it when you build. It is good for 15 years, and only Cloudflare believes it.',
    own: 'A certificate of my own',
    ownDetail: 'You have one for this name already, or get it from Let’s Encrypt by a DNS entry.',
  },
  port: 'Cloudflare comes to port 443, and Latchkey offers no other. If another machine needs that port, or your provider shuts it, use a tunnel.',
  go: 'Go without a tunnel',
  fact: 'Nothing changes until you approve it',
  missing: 'Type an address to go on',
  back: 'Back to the address',
} as const;

/** The same where the home is connected. */
const connect = {
  heading: 'Your reverse proxy',
  lead: 'A small program at home takes visits from Cloudflare, and from nobody else. Start it first, then open the port.',
  fact: {
    waiting: 'Opens when your reverse proxy answers',
    connected: 'Next: try every lock from outside',
    refused: 'Your proxy answers, and Home Assistant still refuses it',
  },
  technical: 'Technical name: reverse proxy with Authenticated Origin Pulls, behind a proxied DNS record.',
  status: {
    title: 'The way to your home',
    asking: 'Going the way to your home',
    askingUsually: 'This usually takes a few seconds.',
    lost: 'Latchkey lost sight of it. This is the last it saw.',
    none: 'Your address does not lead home yet',
    noneDetail: 'It does once you build.',
    build: 'Go to Review and build',
    coming: 'Going the way to your home',
    comingDetail: 'A new name takes a moment to be known.',
    closed: 'Your home refuses the connection',
    closedDetail:
      'Something answers at your public address and says no. Most often the reverse proxy does not run, or the port leads to another machine.',
    unreachable: 'Nobody answers at your public address',
    unreachableDetail:
      'The port may be shut in the router, or the address is another one by now. Latchkey looks every few seconds.',
    'not-secure': 'Your home does not speak the way Cloudflare wants',
    notSecureDetail:
      'The handshake failed, or no proper answer came (error 525 or 520). Most often another program has this port, or the files are of an older folder.',
    certificate: 'Cloudflare does not believe your proxy’s certificate',
    certificateDetail:
      'Error 526. Give the proxy the certificate of the folder, or one that everybody believes, for this very name.',
    'refuses-cloudflare': 'Your proxy takes Cloudflare for a stranger',
    refusesCloudflareDetail:
      'Most often it misses Cloudflare’s certificate, or does not know its network. Save the folder again and start the proxy with it.',
    'finds-nobody': 'Your proxy answers, and does not find Home Assistant',
    findsNobodyDetail: 'It knocks at {{home}}. See that Home Assistant runs, and that this address is right.',
    'not-trusting': 'Home Assistant refuses your proxy',
    notTrustingDetail: 'Your proxy works. Home Assistant must first be told to trust it.',
    connected: 'Your home is connected',
    connectedDetail: 'Home Assistant answers through Cloudflare and your proxy.',
    turned: 'Somebody at your public address turns strangers away',
    turnedDetail:
      'That is how it should be. Whether it lets Cloudflare in was not seen: no key of this home is on this computer.',
    open: 'Your public address lets in who comes past Cloudflare',
    openDetail:
      'Close the port of the router now. Start the proxy with the files of the folder, then open it again.',
    'knock-silent': 'Nobody takes a visit at your public address, seen from here',
    knockSilentDetail:
      'Some routers do not let a visit from inside turn around. No key of this home is on this computer, so nothing else can be tried.',
    wrong: 'Home Assistant does not answer yet',
    blocked: 'Cloudflare refuses this key',
    blockedDetail: 'The lock is asked first. A new key can take a minute to be known.',
  },
  steps: {
    asking: 'Asking Cloudflare for its networks',
    where: {
      title: 'Where it runs',
      label: 'Address of the reverse proxy at home',
      hint: 'Its number in your own network, for instance 192.168.1.40. Your router leads the port there.',
      wrong: 'Type the number of the machine in your own network, for instance 192.168.1.40.',
      save: 'Use this address',
      saved: 'Your proxy is at {{address}}.',
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
      saved: 'Saved as {{fileName}}.',
      browser: 'Your browser saves {{fileName}}.',
      secret:
        'One file in it is the proxy’s private key. It never enters this window. Delete other copies once it is in place.',
      noSecret: 'No private key is in it: your own certificate stays where it is.',
      start: 'Bring the folder to that machine as {{folder}} and run this there. README.txt in it says more.',
      networks:
        'The proxy lets in Cloudflare’s networks, as Cloudflare lists them today. They seldom change. If visits begin to fail, save the folder again.',
    },
    router: {
      title: 'The port of the router',
      lead: 'TCP {{port}} to {{to}}, once the proxy runs. Lock before door.',
      nowhere: 'Type the address of the proxy above first. The router leads the port there.',
      machine: 'the proxy’s machine',
      choose: 'Your router',
      'by-fetched-list':
        'It can let in Cloudflare alone, and keeps the list right by itself. Make an alias of this kind first, and choose it as the source of the port forward:',
      alias: '{{name}}, of the type “{{type}}”, read every day',
      'by-script':
        'It can let in Cloudflare alone. These files hold the rule, and a script fetches the list each night. They are in the folder too.',
      'by-list-kept-by-hand':
        'It can let in Cloudflare alone, by a list that you keep. Make a network list of these and choose it as the source:',
      byHandLater:
        'Look at cloudflare.com/ips now and then. A network that is missing here cannot visit you.',
      'not-at-all':
        'It cannot tell by where somebody comes from. The port is open to everybody, and your proxy alone turns strangers away.',
      another: 'Another router',
      anotherWhy:
        'Lead the port to your proxy. If it can filter by source, let in the networks of cloudflare.com/ips alone.',
      commands: 'Then run this on the router, once:',
      guide: 'Show each step of the port forward',
    },
    follow: {
      title: 'When your public address changes',
      lead: 'Something at home has to tell Cloudflare. If your provider gives you a fixed address, nothing has to be done.',
      token:
        'It needs a token of its own: Zone · Zone · Read and Zone · DNS · Edit, for this one domain. Never the Global API Key.',
      'home-assistant':
        'Home Assistant’s own integration “Cloudflare” writes the IPv4 address of {{record}}.',
      container:
        'Or a container writes it, IPv6 too. The file {{file}} in the folder starts it, as README.txt says.',
      guide: 'Show each step',
    },
  },
  trust: {
    propose: 'Your proxy is at {{networks}}',
    proposeWhy: 'Let Home Assistant trust it. You see the plan first, and Home Assistant restarts once.',
    go: 'Trust {{networks}}',
    detail: 'Trust it only if your reverse proxy runs there.',
    log: 'Or trust whom its log names',
  },
  practice: {
    title: { proxy: 'In practice there is no proxy to start', file: 'In practice there is no file to write' },
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
      'In your own network you can open {{url}}. It asks for no key, and works while the internet is down.',
    app: 'The app on a phone can change over by itself. Each step is below.',
    name: '{{address}} works at home too, with a key: your visit goes out to Cloudflare and in again.',
    dns: 'Do not let your router or Pi‑hole lead this name home (“split DNS”). Your proxy lets in Cloudflare alone, and would turn your own devices away.',
    guide: 'Show how the app changes over',
  },
  proxy: {
    title: 'Your reverse proxy',
    detail: 'Its files, the port of the router, and how the name follows your home.',
  },
} as const;

export const withoutTunnel = { choose, connect, stands } as const;
