/** Ways to the same home that do not pass the lock. */
export const otherDoors = {
  looking: 'Looking for other ways into your home',
  lookingUsually: 'This usually takes some seconds.',
  notLooked: 'Latchkey could not look for other ways into your home',
  lookAgain: 'Look again',
  none: 'Latchkey found no other way into your home',
  noneOfSeen: 'Latchkey found no other way into your home where it could look',
  what: {
    named: '{{address}} leads to your home without your lock',
    everyName: 'Every name that leads into the tunnel “{{tunnel}}” reaches your home',
    'hidden-tunnel': 'A Home Assistant answers at {{address}} without your lock',
    'direct-record': '{{address}} leads to your internet connection',
    'former-url': 'Your home had another address before: {{url}}',
    'remote-ui': 'Remote access of Home Assistant Cloud is on',
    app: 'The app {{name}} runs in Home Assistant',
    'address-allowance': {
      address: 'Visitors from {{value}} are let past your lock',
      network: 'Visitors from the network {{value}} are let past your lock',
      provider: 'Visitors of the provider {{value}} are let past your lock',
      country: 'Visitors from the country {{value}} are let past your lock',
    },
    'origin-rule': {
      shows: 'A rule shows your home at {{address}} without your lock',
      mayShow: 'A rule may show your home at {{address}} without your lock',
    },
    'port-forward': {
      certain: 'Your router hands port {{port}} on to your home',
      likely: 'Your router may hand port {{port}} on to your home',
    },
    'every-port': {
      certain: 'Your router hands every port on to your home that it does not hand on elsewhere',
      likely: 'Your router may hand every port on to your home that it does not hand on elsewhere',
    },
    worker: {
      certain: 'A program at Cloudflare shows your home at {{address}} without your lock',
      likely: 'A program at Cloudflare shows a Home Assistant at {{address}} without your lock',
    },
    product: {
      certain: '{{address}} leads to your home without your lock',
      likely: '{{address}} may lead to your home without your lock',
    },
  },
  why: {
    'tunnel-entry':
      'It goes through the tunnel “{{tunnel}}” to {{service}}. Your lock covers your own address only.',
    'hidden-tunnel': 'It goes through the tunnel “{{tunnel}}”, which is set up on the machine that runs it.',
    'direct-record':
      'Its {{type}} record holds {{content}}. A port that is open in your router is open to everybody there.',
    'former-url': 'Whoever knows it can knock there, if it still leads to your home.',
    'remote-ui': 'It leads to your login page past Cloudflare. It asks for a password and for no key.',
    app: {
      duckdns:
        'It keeps a name that leads to your internet connection. An open port in your router lets visitors in there.',
      'nginx-proxy-manager': 'It hands on visits to your home. What it opens does not pass your lock.',
      'nginx-proxy': 'It hands on visits to your home. What it opens does not pass your lock.',
      cloudflared:
        'It runs a tunnel that this Cloudflare account does not show. What it opens does not pass your lock.',
    },
    'address-allowance': {
      'this-domain': 'An IP Access rule of this domain allows them. Cloudflare asks them for no key.',
      'every-domain': 'An IP Access rule of the whole account allows them. Cloudflare asks them for no key.',
    },
    'origin-rule': {
      'origin-rule': 'The origin rule “{{name}}” hands visits there on as if they were for your address.',
      'page-rule': 'The page rule for {{name}} hands visits there on as if they were for your address.',
    },
    'port-forward': {
      'the-internet': 'Such visits to your public address end at {{leadsTo}}. They do not pass your lock.',
      'another-router':
        'It ends at {{leadsTo}}, past your lock. Another router stands before this one, and may keep visits out.',
    },
    worker: {
      route: 'The Workers route {{pattern}} handles visits there. Your lock covers your own address only.',
      snippet: 'The snippet “{{pattern}}” handles visits there. Your lock covers your own address only.',
    },
    product: {
      'load-balancer': 'A load balancer at Cloudflare leads there. Your lock covers your own address only.',
      spectrum: 'Spectrum at Cloudflare hands this port on. What comes by it does not pass your lock.',
      'custom-hostname':
        'It is a name of another domain that yours lets in. Your lock covers your own address only.',
    },
  },
  noted: 'Its note says: {{note}}.',
  labelled: 'It is called “{{name}}”.',
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
    inside: 'From inside your home nothing opened there. Visits from outside may get in.',
  },
  next: {
    'tunnel-entry': 'Latchkey can take this entry out of the tunnel. All other entries stay.',
    'hidden-tunnel': 'Latchkey can delete the record of this name.',
    'direct-record': 'Latchkey can delete this record. Close the port in your router as well.',
    'former-url': 'Close the port in your router, and give the old name up.',
    'remote-ui': 'To switch it off, open Settings, Home Assistant Cloud in Home Assistant.',
    app: 'If you do not need it any more, stop the app. Close the port in your router as well.',
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
  closeNamed: 'Close this way in: {{name}}',
  closing: 'Your plan closes it. It stays closed when you take Latchkey away.',
  leave: 'Leave it open',
  leaveNamed: 'Leave it open: {{name}}',
  unseen: {
    title: 'Not looked at',
    'home-assistant': 'Home Assistant’s own remote access: Latchkey is not logged in there.',
    tunnels: 'Other tunnels of your Cloudflare account: the token may not read them.',
    'local-tunnels': 'Tunnels that are set up on their own machine: nobody else can read where they lead.',
    'public-address': 'Records that lead straight to your home: your public address is not known.',
    'further-doors': 'There are more names than Latchkey knocks at.',
    'custom-rules': 'Custom rules, keys and records of your domain: the token may not read them.',
    'router-forwards':
      'The list of ports that your router hands on. No router of your home told all of it here.',
    'address-rules':
      'IP Access rules, which can let visitors past your lock. A token with Firewall Services, Read shows them.',
    'origin-rules':
      'Origin rules, which can show your home elsewhere. A token with Origin Rules, Read shows them.',
    'rewrite-rules': 'Rules that change what is opened. A token with Transform Rules, Read shows them.',
    'redirect-rules': 'Rules that send visits elsewhere. A token with Single Redirect, Read shows them.',
    'configuration-rules':
      'Rules that make Cloudflare test visitors. A token with Config Rules, Read shows them.',
    'page-rules': 'Page rules. A token with Page Rules, Read shows them.',
    'worker-routes':
      'Programs of yours at Cloudflare. A token with Workers Routes, Read shows where they run.',
    'access-applications':
      'Logins of Cloudflare Access before your address. A token with Access: Apps and Policies, Read shows them.',
    'bulk-redirects':
      'Bulk redirects. A token with Bulk URL Redirects and Account Filter Lists, Read shows them.',
    snippets: 'Snippets, small programs of yours at Cloudflare. A token with Snippets, Read shows them.',
    'load-balancers':
      'Load balancers. A token with Load Balancers and Load Balancing: Monitors and Pools, Read shows them.',
    spectrum: 'Spectrum, which hands ports on past your lock. Cloudflare did not show it to Latchkey.',
    'custom-hostnames':
      'Names of other domains that yours lets in. Cloudflare did not show them to Latchkey.',
    'further-products':
      'What is in your lists of addresses, and Workers with a domain of their own. Latchkey does not look at them.',
    router: 'Ports opened by hand in your router: many routers list only those that programs opened.',
  },
} as const;
