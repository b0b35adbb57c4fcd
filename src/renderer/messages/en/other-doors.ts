/** Ways to the same home that do not pass the lock. */
export const otherDoors = {
  looking: 'Looking for other ways into your home',
  lookingUsually: 'This usually takes some seconds.',
  notLooked: 'Latchkey could not look for other ways into your home',
  lookAgain: 'Look again',
  none: 'Latchkey found no other way into your home',
  what: {
    named: '{{address}} leads to your home without your lock',
    everyName: 'Every name that leads into the tunnel “{{tunnel}}” reaches your home',
    'hidden-tunnel': 'A Home Assistant answers at {{address}} without your lock',
    'direct-record': '{{address}} leads straight to your internet connection',
    'former-url': 'Your home had another address before: {{url}}',
    'remote-ui': 'Remote access of Home Assistant Cloud is on',
    app: 'The app {{name}} runs in Home Assistant',
  },
  why: {
    'tunnel-entry':
      'It goes through the tunnel “{{tunnel}}” to {{service}}. Your lock covers your own address only.',
    'hidden-tunnel': 'It goes through the tunnel “{{tunnel}}”, which is set up on the machine that runs it.',
    'direct-record':
      'Its {{type}} record holds {{content}}, past Cloudflare. A port that is open in your router is open to everybody there.',
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
  },
  likely: 'Most likely it is this home: its local address is one that homes usually have.',
  knock: {
    opens: 'Latchkey knocked there without a key, and your home answered.',
    shut: 'Latchkey knocked there without a key, and was refused.',
    'no-answer': 'Latchkey knocked there and got no answer. It may open again.',
    'not-tried': 'Latchkey cannot knock there from here.',
  },
  next: {
    'tunnel-entry': 'Latchkey can take this entry out of the tunnel. All other entries stay.',
    'hidden-tunnel': 'Latchkey can delete the record of this name.',
    'direct-record': 'Latchkey can delete this record. Close the port in your router as well.',
    'former-url': 'Close the port in your router, and give the old name up.',
    'remote-ui': 'To switch it off, open Settings, Home Assistant Cloud in Home Assistant.',
    app: 'If you do not need it any more, stop the app. Close the port in your router as well.',
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
    router: 'Ports that are open in your router: nobody can see them from inside your home.',
  },
} as const;
