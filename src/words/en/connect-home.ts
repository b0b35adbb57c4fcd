import type { ConnectorKind, PastedTo } from '../../contract/tunnel.ts';

/** Who can hold the home’s end of the path. */
const way = {
  'home-assistant-app': {
    name: 'Home Assistant app',
    detail: 'Once called an add‑on',
  },
  docker: { name: 'Docker', detail: 'On a machine that always runs' },
  compose: { name: 'Docker Compose', detail: 'With its own file' },
  linux: { name: 'Linux', detail: 'As a system service' },
  windows: { name: 'Windows', detail: 'As a system service' },
  mac: { name: 'Mac', detail: 'As a system service' },
} as const satisfies Readonly<Record<ConnectorKind, { readonly name: string; readonly detail: string }>>;

/** What is pasted, with the secret left out: it never comes into this window. */
const masked = {
  'home-assistant-app': 'eyJh••••••••••••••••••••••••••••',
  windows: 'cloudflared.exe service install ••••••••••••',
} as const satisfies Readonly<Record<PastedTo, string>>;

/** Short steps; <b> marks the exact words of the other program’s menus. */
const steps = {
  'home-assistant-app': {
    open: 'Open <page>the Cloudflared app</page> in your Home Assistant and press <b>Install</b>.',
    openElse:
      'Go to <b>Settings</b>, <b>Apps</b> and open the app store. Choose <b>Repositories</b> in its menu and add this address. Then search for <b>Cloudflared</b>.',
    copy: 'Copy the connection code.',
    paste:
      'On the app’s <b>Configuration</b> page, paste it into the field for the tunnel token (<b>tunnel_token</b>) and press <b>Save</b>.',
    parameters:
      'On the same page, show the optional settings and add this under <b>Run parameters</b>, one line each. Save again.',
    start: 'On its <b>Info</b> page, press <b>Start</b>. Switch on <b>Start on boot</b> and <b>Watchdog</b>.',
  },
  file: 'Save the connection code as a file.',
  bring: {
    docker:
      'Take the file to the machine that runs Docker. Open a terminal there, in the same folder as the file.',
    compose:
      'Take the file to the machine that runs Docker, into a new folder. Open a terminal in that folder.',
    linux: 'Take the file to the Linux machine. Open a terminal there, in the same folder as the file.',
    mac: 'Take the file to the Mac. Open <b>Terminal</b> there, in the same folder as the file. A Mac that already runs cloudflared is left as it is: choose another machine.',
  },
  run: 'Paste this into the terminal and press <b>Enter</b>. It starts again by itself after a restart.',
  install: {
    linux:
      'Go to the Linux machine at home and install <page>cloudflared</page>. You need version 2025.4.0 or newer.',
    windows: 'On the Windows PC, open <b>Terminal</b> and install cloudflared with this:',
    mac: 'On the Mac, open <b>Terminal</b> and install cloudflared with this:',
  },
  composeFile: 'Put this beside it, in a file called <b>compose.yaml</b>.',
  windows: {
    copy: 'Copy the command.',
    paste:
      'Open <b>Terminal (Admin)</b>, paste it and press <b>Enter</b>. It starts again by itself after a restart. A PC that already runs cloudflared is left as it is: choose another machine.',
  },
  settings: 'Paste this too. It lets the connector call out as you chose, and restarts it.',
  runAgain: {
    app: 'Open the app’s <b>Configuration</b> page and show the optional settings. Under <b>Run parameters</b>, replace any that begin the same way with these. Without a line for <b>--protocol</b>, it chooses by itself. Save, and restart the app.',
    terminal:
      'Open a terminal on that machine, paste this and press <b>Enter</b>. The code stays where it is. Live connections drop for a moment.',
    composeLine:
      'In <b>compose.yaml</b> on that machine, replace the line that begins with <b>command</b> with this one.',
    composeUp: 'Open a terminal in its folder, paste this and press <b>Enter</b>.',
    mac: 'Open <b>Terminal</b> on that Mac, paste this and press <b>Enter</b>. Settings that are not Latchkey’s stay as they are.',
    windows:
      'Open <b>Terminal (Admin)</b> on that PC, paste this and press <b>Enter</b>. Settings that are not Latchkey’s stay as they are.',
  },
} as const;

/** Home Assistant must trust whoever hands visits on to it. */
const trust = {
  logIn: {
    title: 'Let Latchkey do it',
    why: 'Log in, and Latchkey sees which address Home Assistant refused, and lets it trust that one.',
    go: 'Log in',
  },
  refused: {
    asking: 'Asking Home Assistant what it refused',
    askingUsually: 'This usually takes a second or two.',
    list: 'Refused by Home Assistant',
    title: 'Home Assistant refused {address}',
    detail: 'Trust it only if your connector runs there.',
    trust: 'Trust {address}',
    none: 'Home Assistant’s log shows no refusal.',
    noneWhy: 'It may have been cleared. Wait until it refuses something again, then look again.',
    lookAgain: 'Look again',
    plan: 'You see the plan before anything changes. Home Assistant restarts once.',
  },
  planned: {
    title: 'Latchkey can set it',
    why: 'The plan lets Home Assistant trust {networks}, where its connector runs. It restarts once.',
    go: 'Look at the plan',
  },
  byHand: 'Do it by hand',
  settings: {
    open: 'In Home Assistant, open <page>Settings, System, Network</page> and there <b>HTTP server</b>.',
    add: 'Switch on <b>Trust X-Forwarded-For</b>, and add this as a trusted proxy:',
    save: 'Save. Home Assistant restarts. Then confirm within five minutes, or it takes the change back.',
  },
  file: {
    title: 'Write it in a file',
    why: 'Home Assistant {version} keeps this in a file. From version 2026.8, Latchkey can do it for you.',
    older: 'My Home Assistant is older than 2026.8',
    orUpdate: 'Or update Home Assistant',
    theirs:
      'Replace {address} with the address of that machine. Home Assistant’s log names it: search for “untrusted proxy”.',
    whyUnknown: 'Before version 2026.8, Home Assistant keeps this in a file.',
    open: 'Open the file <b>configuration.yaml</b>, for instance with the app <b>File editor</b>. It is in the folder <b>config</b>.',
    add: 'Put this at the end. If there is already a line <b>http:</b>, add only the lines below it.',
    restart:
      'Open <b>Settings</b>, <b>Tools</b>, <b>YAML</b>, press <b>Check configuration</b> and then <b>Restart</b>.',
    check: 'Check now',
    checking: 'Latchkey also checks by itself, at least every ten seconds.',
  },
  machine: {
    label: 'Where does the connector run?',
    same: 'On Home Assistant’s machine',
    another: 'On another machine',
    anotherWhy:
      'Add the address of that machine, such as 192.168.1.20. Home Assistant’s log names it: search there for “untrusted proxy”.',
  },
} as const;

export const connectHome = {
  whatIsTheConnector: {
    title: 'What is the connector?',
    says: 'A small program at your home. It calls Cloudflare and keeps that line open, so your router opens no port and nobody can call in.',
  },
  way,
  masked,
  steps,
  trust,
  heading: 'Connect your home',
  lead: 'A small program at home, the connector, holds the other end of the private path. It only calls out: no port is opened.',
  where: 'Where does the connector run?',
  repository: 'https://github.com/homeassistant-apps/repository',
  code: 'Connection code',
  command: 'Command with the connection code',
  hiddenHere: 'It is a secret, so this window never sees it.',
  noSecret: 'The command holds no secret. It reads the file.',
  copy: 'Copy',
  copying: 'Copying',
  copied: 'Copied for one minute. Paste it now',
  copyCommand: 'Copy the command',
  copyText: 'Copy the text',
  file: {
    save: 'Save the file',
    instead: 'Save as a file instead',
    open: {
      'home-assistant-app': 'Open it, copy what is inside, and delete it afterwards.',
      windows:
        'Open it. The command is cloudflared.exe service install, a space, then what is inside. Delete the file afterwards.',
    },
    saving: 'Saving',
    again: 'Save it again',
    saved: 'Saved as {fileName}.',
    browser: 'Your browser saves {fileName}.',
    secret: 'Anyone who has it can pose as your home. The command moves it away at the end.',
    secretCompose: 'Anyone who has it can pose as your home. It must stay beside compose.yaml.',
  },
  status: {
    title: 'The private path',
    inactive: 'Waiting for your home',
    inactiveDetail: 'Latchkey checks every few seconds. You can leave this open.',
    healthy: 'The private path is up',
    healthyDetail: '{name}',
    degraded: 'Partly connected',
    degradedDetail: 'Some of its lines are not up yet. This often settles in a minute.',
    down: 'The path was up, but is down now',
    downDetail: 'The connector at home has stopped, or your home is offline. Start it again.',
    none: 'There is no private path yet',
    noneDetail: 'It is made when you build.',
    asking: 'Asking Cloudflare about the path',
    askingUsually: 'This usually takes a second or two.',
    lost: 'Latchkey cannot see the path at the moment. This is what it saw last.',
    home: {
      later: 'Home Assistant answers through it',
      laterDetail: 'Tried as soon as the path is up.',
      trying: 'Trying to get in through the path',
      tryingDetail: 'With one of your own keys, from outside.',
      usually: 'This usually takes less than a minute.',
      noKey: 'Not tried from here',
      noKeyDetail: 'This computer has no key to this home. Continue, and try it on a device that has one.',
      connected: 'Your home is connected',
      connectedDetail: 'Home Assistant answers through the path.',
      refuses: 'Home Assistant refuses the path',
      refusesDetail: 'It must first be told to trust the path.',
      wrong: 'Home Assistant does not answer yet',
    },
  },
  app: {
    title: 'Home Assistant runs the connector',
    why: 'It starts by itself. If nothing happens within two minutes, look at the plan: Latchkey puts it right.',
    plan: 'Look at the plan again',
    unseen: 'Latchkey cannot see the connector',
    unseenWhy:
      'Home Assistant runs it, and Latchkey is not logged in there. Log in, then look at the plan: it gives the connector its code.',
    logIn: 'Log in',
    byHand: 'Show how to do it by hand',
  },
  http2: {
    label: 'How the connector calls out',
    title: 'Use HTTP/2',
    why: 'Only if live updates get lost, or if the network blocks UDP. Otherwise the connector chooses by itself.',
  },
  callOut: {
    open: 'How the connector calls out',
    heading: 'How the connector calls out',
    lead: 'The connector finds its way to Cloudflare by itself. Change this only if live updates get lost, or if it cannot get out.',
    plan: 'Look at the plan',
    logInFirst: 'Log in and look at the plan',
    done: 'Done',
    factPlan: 'Nothing changes until you approve the plan',
    factCommand: 'Nothing changes until you run it there',
    byPlan:
      'The plan shows what changes in the Cloudflared app, and why. What you do not choose stays as the app has it.',
    back: 'To undo a choice, choose the other one and do the same again.',
    seen: {
      label: 'How it calls out now',
      asking: 'Asking Cloudflare and Home Assistant',
      again: 'Look again',
      logIn: 'Log in to Home Assistant',
      none: 'No connector is connected now.',
      log: 'Its log says: over {transports}, by {addresses}.',
      unseen:
        'Latchkey cannot see how it calls out. Its log on that machine tells you, at “Registered tunnel connection”.',
      unseenApp: 'Latchkey cannot see how it calls out. Once you log in, it reads that in the app’s log.',
      started:
        '{count, plural, one {It was started on {when}.} other {{count} connectors are connected, and the newest was started on {when}.}}',
      over: { quic: 'QUIC', http2: 'HTTP/2' },
      by: { ipv4: 'IPv4', ipv6: 'IPv6' },
    },
    transport: {
      label: 'Which protocol',
      auto: {
        title: 'Let it choose',
        detail: 'QUIC, which is usually faster. HTTP/2 where QUIC cannot get out.',
      },
      http2: {
        title: 'HTTP/2 only',
        detail: 'If live updates get lost, or if the network blocks UDP.',
      },
    },
    addresses: {
      label: 'Which addresses',
      auto: { title: 'IPv4 or IPv6', detail: 'Whichever works. Also for a home with only IPv6.' },
      ipv4: { title: 'IPv4 only', detail: 'If your home has IPv6, but it does not work.' },
      ipv6: { title: 'IPv6 only', detail: 'If your home has IPv4, but it does not work.' },
    },
  },
  slow: {
    usually: 'It usually takes less than a minute after the start.',
    'home-assistant-app':
      'If nothing happens, open the app’s Log page. A line with “ERR” or “FATAL” says why. If there is none, one of the last lines does. Often part of the code is missing.',
    docker:
      'If nothing happens, run docker logs latchkey-cloudflared. A line with “ERR” says why. If there is none, the last line does.',
    compose:
      'If nothing happens, run docker compose logs. A line with “ERR” says why. If there is none, the last line does.',
    linux: 'If nothing happens, run systemctl status latchkey-cloudflared. It must say active.',
    windows: 'If nothing happens, open Services. Cloudflared agent must be listed as running.',
    mac: 'If nothing happens, open the file /Library/Logs/com.cloudflare.cloudflared.err.log. A line with “ERR” says why. If there is none, the last line does.',
    firewall: 'A strict firewall must let it call out on port 7844.',
  },
  practice: {
    title: {
      connector: 'In practice there is no connector to start',
      file: 'In practice there is no file to write',
    },
    why: 'Latchkey can play the home’s part.',
    play: 'Let Latchkey play the home’s part',
    playing: 'Playing',
  },
  linkFails: 'The link does not open',
  again: 'Show the steps again',
  forReal: 'Show what you would do for real',
  build: 'Go to Review and build',
  technical: 'Technical name: cloudflared, the connector of a Cloudflare Tunnel.',
  fact: {
    waiting: 'Opens when your home is connected',
    connected: 'Next: try every lock from outside',
    refused: 'The path is up, but Home Assistant still refuses it',
  },
} as const;
