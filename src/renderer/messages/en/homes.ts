/** Several homes on one computer. What is said of one that is not open is what was written down, and no more. */
export const homes = {
  title: 'Your homes',
  open: 'Home: {{name}}',
  lead: 'Each home has its own keys and its own access to Cloudflare. What is said of the others is what was last written down.',
  looking: 'Looking which homes there are',
  unreadable: 'A home that cannot be read',
  unnamed: 'New home',
  unnamedIn: 'New home in {{domain}}',
  openNow: 'Open now',
  openThis: 'Open',
  openNamed: 'Open {{name}}',
  forget: 'Forget',
  forgetNamed: 'Forget {{name}}',
  add: 'Set up another home',
  close: 'Close',
  progress: {
    unreadable:
      'What was written down about it cannot be read. When you open it, that is kept under another name.',
    'not-begun': 'Not begun yet',
    'setting-up': 'Setting up: {{step}} of {{steps}}',
    checked: 'Last checked {{when}}',
    unchecked: 'Set up. Not checked since the last change.',
  },
  card: {
    title: 'Set up another home',
    detail:
      'For instance that of your parents: with another address, and another Cloudflare account if you like.',
  },
  forgetting: {
    heading: 'Forget {{name}} on this computer?',
    list: 'What happens',
    answers: 'Its answers, its keys and its access to Cloudflare are deleted from this computer.',
    atRisk_one: '{{count}} key is on no device yet, as far as Latchkey knows. It is lost.',
    atRisk_other: '{{count}} keys are on no device yet, as far as Latchkey knows. They are lost.',
    stands: {
      nothing: 'Nothing of this home stands anywhere, so nothing else is lost.',
      'at-cloudflare':
        'What stands at Cloudflare stays, and keys on devices go on working. To take it away, open the home and remove everything there first.',
      'own-proxy':
        'Your reverse proxy goes on as it is. Without this home’s authority no key can be renewed or switched off any more.',
      unknown: 'What of it stands at Cloudflare or at home is not known from here, and stays.',
    },
    label: 'Type {{name}} to go on',
    wrong: 'That is not the address of this home.',
    hint: 'So that no other home is meant.',
    go: 'Forget this home',
    keep: 'Keep it',
  },
  access: {
    title: 'Another home of yours has access already',
    detail: 'The token stays on this computer. Use it if this home’s domain is in the same account.',
    list: 'Access that is here',
    use: 'Use the same',
    useNamed: 'Use the same as {{name}}',
    row: 'Access of {{name}}',
  },
} as const;
