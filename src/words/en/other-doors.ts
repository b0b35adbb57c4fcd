/** Ways to the same home that do not pass the lock. */
export const otherDoors = {
  looking: 'Looking for other ways into your home',
  lookingUsually: 'This usually takes a few seconds.',
  notLooked: 'Latchkey could not look for other ways into your home',
  lookAgain: 'Look again',
  none: 'Latchkey found no other way into your home',
  noneOfSeen: 'Where it could look, Latchkey found no other way into your home',
  what: {
    named: '{address} leads to your home without your lock',
    everyName: 'Every name that leads into the tunnel “{tunnel}” reaches your home',
    'hidden-tunnel': 'A Home Assistant answers at {address} without your lock',
    'direct-record': '{address} leads to your internet connection',
    'former-url': 'Your home had another address before: {url}',
    'remote-ui': 'Remote access of Home Assistant Cloud (Nabu Casa) is on',
    app: 'The app {name} runs in Home Assistant',
    'address-allowance': {
      address: 'Visitors from {value} are let past your lock',
      network: 'Visitors from the network {value} are let past your lock',
      provider: 'Visitors from the provider {value} are let past your lock',
      country: 'Visitors from the country {value} are let past your lock',
    },
    'origin-rule': {
      shows: 'A rule shows your home at {address} without your lock',
      mayShow: 'A rule may show your home at {address} without your lock',
    },
    'port-forward': {
      certain: 'Your router forwards port {port} to your home',
      likely: 'Your router may forward port {port} to your home',
    },
    'every-port': {
      certain: 'Your router forwards every port to your home, but for those it forwards elsewhere',
      likely: 'Your router may forward every port to your home, but for those it forwards elsewhere',
    },
    worker: {
      certain: 'A program at Cloudflare shows your home at {address} without your lock',
      likely: 'A program at Cloudflare shows a Home Assistant at {address} without your lock',
    },
    product: {
      certain: '{address} leads to your home without your lock',
      likely: '{address} may lead to your home without your lock',
    },
  },
  why: {
    'tunnel-entry':
      'It goes through the tunnel “{tunnel}” to {service}. Your lock covers your own address only.',
    'hidden-tunnel': 'It goes through the tunnel “{tunnel}”, which is set up on the machine that runs it.',
    'direct-record':
      'Its {type} record holds {content}. A port that is open in your router is open to everyone there.',
    'former-url': 'Anyone who knows it can knock there, if it still leads to your home.',
    'remote-ui': 'It leads to your login page past Cloudflare. It asks for a password, but not for a key.',
    app: {
      duckdns:
        'It keeps a name that leads to your internet connection. An open port in your router lets visitors in there.',
      'nginx-proxy-manager': 'It lets visitors through to your home. What it opens does not pass your lock.',
      'nginx-proxy': 'It lets visitors through to your home. What it opens does not pass your lock.',
      cloudflared:
        'It runs a tunnel that this Cloudflare account does not show. What it opens does not pass your lock.',
    },
    'address-allowance': {
      'this-domain': 'An IP Access rule of this domain allows them. Cloudflare asks them for no key.',
      'every-domain': 'An IP Access rule of the whole account allows them. Cloudflare asks them for no key.',
    },
    'origin-rule': {
      'origin-rule': 'The origin rule “{name}” treats visitors there as if they came to your address.',
      'page-rule': 'The page rule for {name} treats visitors there as if they came to your address.',
    },
    'port-forward': {
      'the-internet':
        'At this port, your public address leads to {leadsTo}. Visitors there do not pass your lock.',
      'another-router':
        'It ends at {leadsTo}, past your lock. There is another router in front of this one, which may keep visitors out.',
    },
    worker: {
      route: 'The Workers route {pattern} handles requests there. Your lock covers your own address only.',
      snippet: 'The snippet “{pattern}” handles requests there. Your lock covers your own address only.',
    },
    product: {
      'load-balancer': 'A load balancer at Cloudflare leads there. Your lock covers your own address only.',
      spectrum: 'Spectrum at Cloudflare forwards this port. What comes through it does not pass your lock.',
      'custom-hostname':
        'It is a name of another domain that yours lets in. Your lock covers your own address only.',
    },
  },
  noted: 'Its note says: {note}.',
  labelled: 'It is called “{name}”.',
  likely: {
    'local-address': 'Most likely it is this home: its local address is one that homes usually have.',
    'this-home': 'Most likely it is this home.',
  },
  knock: {
    opens: {
      certain: 'Latchkey knocked there without a key, and your home answered.',
      likely: 'Latchkey knocked there without a key, and a Home Assistant answered.',
    },
    shut: 'Latchkey knocked there without a key, and was refused.',
    'no-answer': 'Latchkey knocked there and got no answer. It may open again.',
    'not-tried': 'Latchkey cannot knock there from here.',
    inside: 'From inside your home nothing opened there. Visitors from outside may get in.',
  },
  next: {
    'tunnel-entry': 'Latchkey can take this entry out of the tunnel. All other entries stay.',
    'hidden-tunnel': 'Latchkey can delete the record of this name.',
    'direct-record': 'Latchkey can delete this record. Close the port in your router as well.',
    'former-url': 'Close the port in your router, and give up the old name.',
    'remote-ui':
      'To switch it off, open Settings, Home Assistant Cloud (or Home Assistant Link) in Home Assistant.',
    app: 'If you no longer need it, stop the app. Close the port in your router as well.',
    'address-allowance':
      'To close it, open Security, Security rules, IP Access rules at Cloudflare, and delete the rule.',
    'origin-rule':
      'To close it, open Rules at Cloudflare, and delete the rule or take this address out of it.',
    'port-forward': 'To close it, open port forwarding or UPnP in your router, and delete this entry.',
    worker:
      'To close it, open Workers Routes or Snippets of your domain at Cloudflare, and take this address out.',
    product: {
      'load-balancer': 'To close it, open Load Balancing at Cloudflare, and delete this load balancer.',
      spectrum: 'To close it, open Spectrum of your domain at Cloudflare, and delete this application.',
      'custom-hostname':
        'To close it, open Custom Hostnames of your domain at Cloudflare, and delete this name.',
    },
  },
  close: 'Close this way in',
  closeNamed: 'Close this way in: {name}',
  closing: 'Your plan closes it. It stays closed when you remove Latchkey.',
  leave: 'Leave it open',
  leaveNamed: 'Leave it open: {name}',
  unseen: {
    title: 'Not checked',
    'home-assistant': 'Home Assistant’s own remote access: Latchkey is not logged in there.',
    tunnels: 'Other tunnels of your Cloudflare account: the token may not read them.',
    'local-tunnels': 'Tunnels that are set up on their own machine: nobody else can read where they lead.',
    'public-address': 'Records that lead straight to your home: your public address is not known.',
    'further-doors': 'There are more names than Latchkey tries.',
    'custom-rules': 'Custom rules, keys and records of your domain: the token may not read them.',
    'router-forwards':
      'The list of ports that your router forwards. No router in your home showed all of it here.',
    'address-rules':
      'IP Access rules, which can let visitors past your lock. A token with Firewall Services, Read shows them.',
    'origin-rules':
      'Origin rules, which can show your home elsewhere. A token with Origin Rules, Read shows them.',
    'rewrite-rules': 'Rules that change what is opened. A token with Transform Rules, Read shows them.',
    'redirect-rules':
      'Rules that send visitors somewhere else. A token with Single Redirect, Read shows them.',
    'configuration-rules':
      'Rules that make Cloudflare test visitors. A token with Config Rules, Read shows them.',
    'page-rules': 'Page rules. A token with Page Rules, Read shows them.',
    'worker-routes': 'Your programs at Cloudflare. A token with Workers Routes, Read shows where they run.',
    'access-applications':
      'Cloudflare Access logins in front of your address. A token with Access: Apps and Policies, Read shows them.',
    'bulk-redirects':
      'Bulk redirects. A token with Bulk URL Redirects and Account Filter Lists, Read shows them.',
    snippets: 'Snippets, your small programs at Cloudflare. A token with Snippets, Read shows them.',
    'load-balancers':
      'Load balancers. A token with Load Balancers and Load Balancing: Monitors and Pools, Read shows them.',
    spectrum: 'Spectrum, which forwards ports past your lock. Cloudflare did not show it to Latchkey.',
    'custom-hostnames':
      'Names of other domains that yours lets in. Cloudflare did not show them to Latchkey.',
    'further-products':
      'What is in your lists of addresses, and Workers with a domain of their own. Latchkey does not look at them.',
    router: 'Ports opened by hand in your router: many routers list only those that programs opened.',
  },
} as const;
