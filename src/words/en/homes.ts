/** Several homes on one computer. What is said of one that is not open is what was written down, and no more. */
export const homes = {
  title: 'Your homes',
  open: 'Home: {name}',
  lead: 'Each home has its own keys and its own access to Cloudflare. For the others you see what was last written down.',
  looking: 'Looking for your homes',
  unreadable: 'A home that cannot be read',
  unnamed: 'New home',
  unnamedIn: 'New home in {domain}',
  openNow: 'Open now',
  openThis: 'Open',
  openNamed: 'Open {name}',
  forget: 'Forget',
  forgetNamed: 'Forget {name}',
  add: 'Set up another home',
  close: 'Close',
  progress: {
    unreadable: 'Its notes cannot be read. When you open it, they are kept under another name.',
    'not-begun': 'Not begun yet',
    'setting-up': 'Setting up: {step} of {steps}',
    checked: 'Last checked {when}',
    unchecked: 'Set up. Not checked since the last change.',
  },
  card: {
    title: 'Set up another home',
    detail:
      'For instance your parents’ home: with another address, and another Cloudflare account if you like.',
  },
  forgetting: {
    heading: 'Forget {name} on this computer?',
    list: 'What happens',
    answers: 'Its answers, its keys and its access to Cloudflare are deleted from this computer.',
    atRisk:
      '{count, plural, one {{count} key is on no device yet, as far as Latchkey knows. It is lost.} other {{count} keys are on no device yet, as far as Latchkey knows. They are lost.}}',
    stands: {
      nothing: 'Nothing has been built for this home, so nothing else is lost.',
      'at-cloudflare':
        'What is at Cloudflare stays, and keys on devices keep working. To remove it, open the home and remove everything there first.',
      'own-proxy':
        'Your reverse proxy carries on as it is. Without this home’s authority, no key can be renewed or switched off any more.',
      unknown: 'Latchkey does not know what it left at Cloudflare or at home. Whatever is there stays.',
    },
    label: 'Type {name} to go on',
    wrong: 'That is not the address of this home.',
    hint: 'This makes sure that you mean this home.',
    go: 'Forget this home',
    keep: 'Keep it',
  },
  access: {
    title: 'Another of your homes already has access',
    detail: 'The token stays on this computer. Use it if this home’s domain is in the same account.',
    list: 'Access on this computer',
    use: 'Use the same access',
    useNamed: 'Use the same access as {name}',
    row: 'Access of {name}',
  },
} as const;
