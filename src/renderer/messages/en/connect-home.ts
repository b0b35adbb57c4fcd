import type { ConnectorKind } from '../../../contract/contract.ts';

/** Who can hold the home’s end of the path. */
const way = {
  'home-assistant-app': {
    name: 'Home Assistant app',
    detail: 'Once called an add‑on',
  },
  docker: { name: 'Docker', detail: 'On any computer that always runs' },
  linux: { name: 'Linux', detail: 'As a service of the system' },
} as const satisfies Readonly<Record<ConnectorKind, { readonly name: string; readonly detail: string }>>;

/** What is pasted, with the secret left out: it never comes into this window. */
const masked = {
  'home-assistant-app': 'eyJh••••••••••••••••••••••••••••',
  docker: 'docker run … -e TUNNEL_TOKEN=•••••••••••• cloudflare/cloudflared …',
  linux: 'sudo cloudflared service install ••••••••••••',
} as const satisfies Readonly<Record<ConnectorKind, string>>;

/** Short steps; <b> marks the exact words of the other program’s menus. */
const steps = {
  'home-assistant-app': {
    open: 'Open <page>the Cloudflared app</page> in your Home Assistant and press <b>Install</b>.',
    openElse:
      'Go to <b>Settings</b>, <b>Apps</b> and open the app store. Choose <b>Repositories</b> in its menu and add this address. Then search for <b>Cloudflared</b>.',
    copy: 'Copy the connection code.',
    paste:
      'On the app’s <b>Configuration</b> page, paste it into the field for the tunnel token (<b>tunnel_token</b>) and press <b>Save</b>.',
    start: 'On its <b>Info</b> page, press <b>Start</b>. Switch on <b>Start on boot</b> and <b>Watchdog</b>.',
  },
  docker: {
    open: 'Go to the computer at home that runs Docker, and open a terminal.',
    copy: 'Copy the command.',
    paste: 'Paste it into the terminal and press <b>Enter</b>. It starts again by itself after a restart.',
  },
  linux: {
    open: 'Go to the Linux computer at home and install <page>cloudflared</page>.',
    copy: 'Copy the command.',
    paste: 'Paste it into a terminal and press <b>Enter</b>. It starts again by itself after a restart.',
  },
} as const;

/** Home Assistant must trust whoever hands visits on to it. */
const trust = {
  title: 'Home Assistant must trust the path',
  where:
    'Open <b>Settings</b>, <b>System</b>, <b>Network</b>, <b>HTTP server</b>. Let it use the X-Forwarded-For header and add this trusted proxy:',
  confirm:
    'Save, and confirm within five minutes, or Home Assistant takes it back. This page exists since version 2026.8. Before that, it is the http part of configuration.yaml.',
  app: '172.30.33.0/24',
  machine:
    'the address of the computer that runs the connector. If that is the same one as Home Assistant, add 127.0.0.1 too.',
} as const;

export const connectHome = {
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
  copy: 'Copy',
  copying: 'Copying',
  copied: 'Copied. Paste it now',
  save: 'Save as a file instead',
  saved: 'Saved as {{fileName}}. Delete the file when your home is connected.',
  status: {
    title: 'The private path',
    inactive: 'Waiting for your home',
    inactiveDetail: 'Latchkey looks every few seconds. You can leave this open.',
    healthy: 'Your home is connected',
    healthyDetail: 'The private path {{name}} is up.',
    degraded: 'Partly connected',
    degradedDetail: 'Some of its lines are not up yet. This often settles in a minute.',
    down: 'The path was up and is down now',
    downDetail: 'The connector at home has stopped, or your home is offline. Start it again.',
    none: 'There is no private path yet',
    noneDetail: 'It is made when you build.',
    asking: 'Asking Cloudflare about the path',
    askingUsually: 'This usually takes a second or two.',
    lost: 'Latchkey lost sight of the path. This is the last it saw.',
  },
  slow: {
    usually: 'It usually takes less than a minute after the start.',
    'home-assistant-app':
      'If nothing happens, open the app’s Log page. A line with “error” says why. Often the code was not pasted whole.',
    docker:
      'If nothing happens, run docker ps. The container must be listed as up. Often the code was not pasted whole.',
    linux:
      'If nothing happens, run systemctl status cloudflared. It must say active. Often the code was not pasted whole.',
    firewall: 'A strict firewall must let it call out on port 7844.',
  },
  practice: {
    title: 'In practice there is no connector to start',
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
  },
} as const;
