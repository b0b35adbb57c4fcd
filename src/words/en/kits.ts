/**
 * The instructions that travel with the files of a reverse proxy, because whoever sets it up may have nothing else at hand. Commands
 * and lines of configuration stand between them and are no words.
 */
export const kits = {
  /** For a home without Cloudflare: the proxy itself asks for keys. */
  ownProxy: {
    title: 'LATCHKEY: YOUR OWN REVERSE PROXY FOR https://{address}',
    begin: [
      'A reverse proxy stands between the internet and Home Assistant.',
      'This one opens for devices with a key of yours, and for nobody else.',
      'Keys that open: {keysOn}. Keys that are switched off: {keysOff}.',
    ],
    contents: 'WHAT IS IN HERE',
    place: {
      heading: '1. PUT THE FILES IN PLACE',
      copy: [
        'Copy this folder to {folder} on the computer that runs the proxy.',
        'Then let nobody but the administrator look into it:',
      ],
      caddy: 'Caddy from a package runs as a user of its own. It has to be the owner instead:',
      ownKey: [
        '{folder}/proxy.key is a secret: whoever has it can pretend to be your home.',
        'It opens nothing. Delete the copy that you carried it with.',
      ],
      noKey: [
        'No secret is in this kit. Your ACME client makes the key on that computer.',
        'lets-encrypt.sh shows how with acme.sh. Run it before you start the proxy.',
      ],
    },
    start: {
      heading: '2. START THE PROXY',
      docker: 'With Docker, in that folder:',
      nginx: 'Or with nginx from a package. It must be 1.19.4 or newer:',
      nginxExample: 'The second line removes the example page, which listens where this has to.',
      caddy: 'Or with Caddy from a package. It must be 2.6 or newer:',
      traefik: 'Or with Traefik 3 installed by hand:',
    },
    home: {
      heading: '3. TELL HOME ASSISTANT',
      lines: [
        'Home Assistant refuses what comes through a proxy that it does not know.',
        'Newer ones have this under Settings, System, Network.',
        'In others, add the lines of configuration.yaml to the file of that name, and restart Home Assistant.',
      ],
    },
    router: {
      heading: '4. OPEN ONE PORT IN YOUR ROUTER',
      lines: [
        'Forward TCP port {https} to {proxyAddress}, port {https}. Forward nothing else.',
        'Port {http} is only for people at home who leave the https:// out.',
        'If a port leads to Home Assistant itself, close it: it would be a way past the lock.',
        'Some providers give no public IPv4 address. There a forwarded port reaches nobody.',
        'public-address.txt says how the name finds your home.',
      ],
    },
    devices: {
      heading: '5. LET THE DEVICES IN',
      keys: 'Each device needs its own key, which Latchkey hands over. None of them is in here.',
      trust: [
        'Each device also has to trust your home: install trust-this-home.crt there first.',
        'It vouches for {hostname} alone and for no other place.',
      ],
    },
    lost: {
      heading: 'WHEN A DEVICE IS LOST',
      lines: [
        'Switch its key off in Latchkey, make this kit again, and copy it over the old one.',
        'Then RESTART the proxy. A reload lets connections live on that are open already.',
      ],
      traefik: [
        'Traefik has no list of keys. Here it knows each device by its own certificate, in allowed-devices.pem.',
        'One that is not in there does not get in.',
      ],
      until: 'Until the new files are in place and the proxy has restarted, the lost key opens.',
    },
    know: {
      heading: 'GOOD TO KNOW',
      lines: [
        'The proxy faces the internet. Keep it and its computer up to date.',
        'Alexa, Google Assistant and webhooks from outside have no key, so they do not get in.',
      ],
      ownCertificate: [
        'The certificate of the proxy is good for about two years. Make this kit again before.',
        'Some programs do not trust an authority of your own. They show a warning or refuse.',
      ],
      acme: 'Your ACME client renews the certificate. If it stops, so does your address.',
    },
    /** What each file is for. */
    files: {
      'nginx.conf': 'how nginx has to work',
      Caddyfile: 'how Caddy has to work',
      'traefik.yml': 'how Traefik has to start',
      'traefik-routes.yml': 'how Traefik has to work',
      'device-authority.crt': 'by this the proxy knows your keys. Do not install it on devices',
      'switched-off.crl': 'keys that no longer open',
      'allowed-devices.pem': 'the certificates of the devices that may come in',
      'proxy.crt': 'the certificate of the proxy',
      'proxy.key': 'SECRET: the key of the proxy',
      'trust-this-home.crt': 'install this on every device',
      'configuration.yaml': 'what to add to the file of this name in Home Assistant',
      'address-at-home.txt': 'how the name leads to the proxy at home',
      'public-address.txt': 'how the name leads to your home from outside',
      'update-address.sh': 'keeps the public address right',
      'lets-encrypt.sh': 'gets the certificate of the proxy, with acme.sh',
      'compose.yaml': 'the proxy as a container',
    },
    /** How the name leads to the proxy at home. */
    atHome: {
      hosts: [
        'Add this line to the file of names of each computer at home.',
        'That is /etc/hosts, and C:\\Windows\\System32\\drivers\\etc\\hosts on Windows.',
        'Phones have no such file.',
      ],
      dnsmasq: ['Add this line to the configuration of dnsmasq, and restart it.'],
      openwrt: ['Run these lines on the router, over SSH.'],
      piHole: ['In Pi-hole, open Settings, Local DNS Records, and add:'],
      adGuardHome: ['In AdGuard Home, open Filters, DNS rewrites, and add:'],
      opnsense: ['In OPNsense, open Services, Unbound DNS, Overrides, and add a host:'],
    },
    /** How the name leads to the home from outside. */
    fromOutside: {
      duckdns: [
        'Put your DuckDNS token into the file duckdns.token in this folder, and nothing else.',
        'This line runs the update every five minutes. Put it into /etc/cron.d/latchkey:',
      ],
      desec: [
        'Put a deSEC token into the file desec.token in this folder, and nothing else.',
        'This line runs the update every five minutes. Put it into /etc/cron.d/latchkey:',
      ],
      cloudflare: [
        'Make this record at Cloudflare, with your public IPv4 address as its content.',
        'The Cloudflare integration of Home Assistant keeps it right when the address changes.',
        'Its token may edit the DNS of this one domain and nothing else.',
      ],
      fixedAddress: ['Make this record where your domain is, with your fixed public IPv4 address:'],
      elsewhere: ['Let your router or your DNS provider keep this name on your public IPv4 address:'],
    },
    letsEncrypt: {
      known: 'Set the variables first that acme.sh asks for with {provider}. Run as root.',
      told: 'Run as root, followed by the name that acme.sh has for your DNS provider.',
    },
  },
  /** For a home behind Cloudflare without a tunnel: Cloudflare asks for keys, and the proxy lets Cloudflare alone in. */
  origin: {
    title: 'LATCHKEY: THE REVERSE PROXY FOR https://{hostname}',
    begin: [
      'Cloudflare asks every visitor for a key, and brings whoever has one to this reverse proxy.',
      'The proxy lets in only Cloudflare. It knows it by its networks, and by a certificate that only your account has.',
      'Keep the order: first the proxy, then the port of the router.',
    ],
    place: {
      heading: '1. PUT THE FILES IN PLACE',
      copy: [
        'Copy this folder to {folder} on the computer that runs the proxy.',
        'Then let nobody but the administrator look into it:',
      ],
      caddy: 'A Caddy that does not run as root has to be given the files: chown them to its user.',
      ownKey: 'origin.key is a secret. Delete every other copy of this folder once it is in place.',
      noKey: 'The certificate is yours to get, from Let’s Encrypt for instance, by its DNS challenge.',
    },
    start: {
      heading: '2. START THE PROXY',
      docker: 'With Docker:',
      others: 'If you run nginx or Caddy yourself, give it the configuration file in this folder instead.',
    },
    router: {
      heading: '3. OPEN ONE PORT OF THE ROUTER',
      port: 'TCP {port} to {place}, and nothing else.',
      place: 'the computer that runs the proxy',
      /** Two numbers of the same computer, in IPv4 and IPv6. */
      places: '{one} and {other}',
      networks: 'If the router can tell where somebody comes from, let in only Cloudflare’s networks:',
      stayRight: [
        'They seldom change. Latchkey shows for each router how the list stays right.',
        'For OpenWrt the files are in this folder.',
      ],
    },
    home: {
      heading: '4. LET HOME ASSISTANT TRUST THE PROXY',
      setting:
        'Settings, System, Network, HTTP server: switch on “Trust X-Forwarded-For”, and add as trusted proxies:',
      place: 'the address of that computer in your own network',
      before:
        'Before version 2026.8 this stands in a file. Latchkey shows how, and from then on can do it for you.',
    },
    follow: {
      heading: '5. LET THE NAME FOLLOW YOUR HOME',
      lines: [
        'If your public address changes, something at home has to tell Cloudflare.',
        '{file} is a container for it.',
        'Make a token of its own: Zone, Zone, Read and Zone, DNS, Edit, for this one domain. Never the Global API Key.',
        'Put it into a file named cloudflare-ddns.env beside it, as one line: CLOUDFLARE_API_TOKEN=…',
        'Then start it:',
      ],
    },
    keep: {
      heading: 'WHAT HAS TO STAY RIGHT',
      lines: [
        'The list of networks in the proxy’s configuration is as it was when this folder was saved.',
        'When Cloudflare adds one, requests through it are refused. Then save this folder again.',
      ],
      ownCertificate: 'Only Cloudflare trusts origin.pem. At home use your home’s inner address.',
    },
  },
} as const;
