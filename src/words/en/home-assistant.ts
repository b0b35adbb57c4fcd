import type { Installation } from '../../contract/home.ts';

/** Being let into Home Assistant. The password is never typed here. */
const logIn = {
  heading: 'May Latchkey set up your home?',
  lead: 'You log in on Home Assistant’s own page. What you type there stays there: Latchkey never sees your password.',
  what: 'What Latchkey does with it',
  points: {
    looks: 'It looks at what is there. Nothing changes before you approve the plan.',
    sets: {
      unknown:
        'If your Home Assistant has apps, it installs the connector and starts it. It lets Home Assistant trust it.',
      app: 'It installs the connector, starts it, and lets Home Assistant trust it.',
      elsewhere: 'It lets Home Assistant trust the connector, which you start yourself.',
    },
    gives: 'It ends the login when the work is done.',
  },
  warning: {
    title: 'The page names {address}',
    why: 'That is Latchkey on this computer: the login comes back to it there. The page shows it in yellow, and that is expected.',
  },
  open: 'Open the login page',
  opening: 'Getting the login page ready',
  again: 'Get a new login page',
  waiting: 'Waiting for you to log in on the page that opened',
  waitingWhy: 'This window then continues by itself.',
  pageFails: 'The page did not open',
  pageFailsWhy: 'Copy its address and open it in a browser on this computer.',
  copyPage: 'Copy the address',
  practice: 'In practice, this is the pretend home’s page. Name and password are already filled in there.',
  without: 'Go on without logging in',
  withoutWhy: 'Latchkey then shows you each step, and you do them yourself.',
  fact: 'Your password stays with Home Assistant',
  looking: {
    heading: 'Looking at your Home Assistant',
    lead: 'You are logged in. Latchkey reads what is there and changes nothing.',
    what: 'Asking Home Assistant',
    usually: 'This usually takes a few seconds.',
  },
} as const;

/** The other way in, for those who have one. */
const token = {
  fold: 'Use a long-lived access token instead',
  label: 'Long-lived access token',
  hint: 'In Home Assistant, open your profile, then <b>Security</b>. At the foot of that page press <b>Create token</b>.',
  kept: 'Latchkey keeps it only while it is open. Delete it there when you are done.',
  use: 'Log in with this token',
  using: 'Logging in',
  empty: 'The token is empty. Copy it from Home Assistant first.',
} as const;

const installation = {
  os: 'Installed as Home Assistant OS',
  supervised: 'Installed as Home Assistant Supervised',
  container: 'Installed as a container',
  core: 'Installed as a separate program',
  unknown: 'Latchkey cannot see how it is installed',
} as const satisfies Readonly<Record<Installation, string>>;

/** What is there, each thing with its own row. */
const found = {
  ready: {
    heading: 'Your home is ready',
    lead: 'Latchkey sets up the rest. You see every change before it is made.',
  },
  odd: {
    heading: 'What Latchkey found',
    lead: 'One thing here is worth a look before you go on.',
  },
  facts: 'What Latchkey found',
  lead: 'Latchkey is logged in as {name}. It looked around and changed nothing.',
  list: 'Your Home Assistant',
  version: 'Home Assistant {version}',
  origin: {
    title: 'Where the connector finds it',
    yes: '{origin}. It answers there.',
    no: '{origin}. It does not answer there.',
    unknown: '{origin}',
    noWhy: 'The address may have changed. Look again, or the path will lead nowhere.',
  },
  app: {
    title: 'Cloudflared app',
    none: 'Not installed yet',
    impossible: 'This kind of Home Assistant has no apps. The connector runs beside it.',
    idle: 'Installed, but running no private path',
    ours: 'Runs the private path of this home',
    another: '{path} Latchkey leaves it alone.',
    'taken-over': '{path} Latchkey takes it over, as you chose below.',
    two: 'It is installed twice. Two connectors can get in each other’s way.',
  },
  others: {
    named: 'It runs the private path “{name}”.',
    unnamed: 'It runs another private path.',
    leads: 'That leads to {addresses}.',
  },
  trust: {
    title: 'Who may pass visitors on to it',
    nobody: 'Nobody yet',
    some: 'It trusts {proxies}',
    file: 'Written in a file that only you can change',
    waiting: 'Somebody else’s change is waiting to be confirmed there.',
    'taking-over':
      'It has taken over configuration.yaml and is waiting for you: confirm that in Settings, System, Network within five minutes.',
    failed: 'The last change there could not be used.',
    'not-confirmed': 'Nobody confirmed the last change there in time, so it was undone.',
  },
  url: { title: 'Its own address from outside', none: 'None is set', some: '{url}' },
  secondFactor: {
    title: 'Second step at login',
    on: 'On for {name}',
    off: 'Off for {name}',
    unknown: 'Latchkey cannot see it',
    why: 'With it, a password alone opens nothing: a code from your phone is needed too.',
    page: 'Open your security page',
  },
  limit: {
    title: 'Wrong logins',
    some: 'After {count} of them it shuts the visitor out',
  },
  mayDo: 'What Latchkey may do',
  connector: {
    label: 'Who runs the connector?',
    app: 'Home Assistant itself',
    appDetail: 'Latchkey installs the Cloudflared app, gives it its code and starts it.',
    appThere: 'A Cloudflared app is there already.',
    appTaken: 'Latchkey cannot take it over: your Cloudflare account does not show this path.',
    appWouldStop: 'If it did, {names} would stop working.',
    appMoves: 'Latchkey takes it over.',
    appAlong:
      '{count, plural, one {{names} keeps working, over the new path.} other {{names} keep working, over the new path.}}',
    appHome:
      '{count, plural, one {{names} leads to your home, and keeps working if you choose it as your address.} other {{names} lead to your home. The one you choose as your address keeps working, and the others stop.}}',
    appOutside:
      '{count, plural, one {{names} stops working, because it is not in your domain.} other {{names} stop working, because they are not in your domain.}}',
    appStays: 'Latchkey takes it over. This path stays, and its other names keep working.',
    appBeside: 'Latchkey would install a second one beside it.',
    elsewhere: 'Another machine',
    elsewhereDetail: 'You start it yourself. After the build Latchkey shows you how.',
    recommended: 'Recommended',
  },
  offers: 'Suggestions',
  loginLimit: {
    title: 'Shut out anyone who guesses passwords',
    why: 'After five wrong logins, Home Assistant stops that visitor from trying again.',
  },
  urls: {
    title: 'Tell Home Assistant its new address',
    why: 'Then links in messages and in the app lead to the right place, at home and when you’re out.',
  },
  inFile: {
    title: 'One file is left for you',
    why: 'Home Assistant {version} keeps its list of trusted senders in a file. From version 2026.8 on, Latchkey can set that for you.',
    later: 'If you leave it as it is, Latchkey shows you later what to write there.',
  },
  fact: 'Nothing changes until you approve the plan',
  lookAgain: 'Look again',
  logOut: 'Log out',
} as const;

/** Home Assistant bringing itself up to date, where that is asked for. */
const update = {
  offer: 'Update Home Assistant first',
  offerWhy:
    'It makes a backup, updates and starts again. This usually takes a few minutes, longer with a large backup.',
  byHand: 'Update it the way you installed it. Then log in again.',
  asking: 'Asking',
  heading: 'Home Assistant updates itself',
  lead: 'It does this on its own, with a backup first. You can close this window and come back.',
  what: 'Waiting for it to come back with a newer version',
  usually: 'This usually takes a few minutes. A large backup takes longer.',
  still: 'It still has version {version}.',
  away: 'It does not answer right now. That is normal.',
  lookAgain: 'Look again',
  back: 'Go on without it',
  fact: 'Its own update page shows how far it has got',
} as const;

export const homeAssistant = { logIn, token, installation, found, update } as const;
