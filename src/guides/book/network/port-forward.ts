import type { Symptom } from '../../text/guide.ts';
import type { NetworkGuide } from '../../text/network.ts';
import { button, field, marked, other, page, row, text } from '../../text/screens.ts';
import { fixedNumber, liteNumber, sharedNumber } from './common.ts';

const notFromInside = {
  symptom: 'It opens from outside, but not from your own Wi-Fi.',
  why: 'Some routers cannot send a connection from inside back in.',
  wayOn: 'The lock is not to blame. At home, use the inner address in the app.',
} as const satisfies Symptom;

const taken = {
  symptom: 'The router says that port 443 is taken.',
  why: 'Its own page for outside, or another device, already uses that port.',
  wayOn: 'Switch off the router’s page for outside. It should not be open to everyone anyway.',
} as const satisfies Symptom;

/** What is the same for every router: look for a number of one's own, open one port, see the lock hold. */
const common = {
  topic: 'port-forward',
  needs: ['Your router’s password.', 'Your own public IPv4 address. To find out, first compare two numbers.'],
  before: [
    'First build the lock and see it hold. Only then open the port.',
    'Compare two numbers: the outside one in your router, and the one that a page such as “what is my IP” shows.',
    fixedNumber,
  ],
  wrong: [sharedNumber, liteNumber, notFromInside, taken],
  test: [
    'Switch Wi-Fi off on a phone and go to `{address}`: with the key it opens.',
    'Try it in a private window, without a key: you are kept out.',
  ],
} as const;

/** Words from the source of LuCI (facts: platforms#openwrt-ports). */
export const openwrt = {
  ...common,
  keeper: 'openwrt',
  system: 'openwrt',
  label: 'OpenWrt',
  title: 'Open the one port in OpenWrt',
  lead: 'One line in the list of port forwards.',
  steps: [
    {
      say: 'Open **Status** > **Overview**: the **IPv4 Upstream** has your outside number. Compare it.',
      screen: page('Overview', other, marked(text('IPv4 Upstream')), other),
      otherwise: { say: 'The words may differ. It is the number of the interface called wan.' },
    },
    {
      say: 'Choose **Network** > **Firewall** > **Port Forwards** and press **Add**.',
      screen: page('Firewall', other, text('Port Forwards'), other, marked(button('Add'))),
      otherwise: { say: 'The words may differ. **Traffic Rules** are something else.' },
    },
    {
      say: 'Set **Protocol** to TCP only, **Source zone** to wan, and **External port** to 443.',
      screen: page(
        'Port Forwards',
        field('Protocol', '`TCP`'),
        field('Source zone', '`wan`'),
        marked(field('External port', '`443`')),
      ),
      otherwise: { say: 'It offers TCP and UDP together: remove UDP.' },
    },
    {
      say: 'Set **Internal IP address** to `{local}` and **Internal port** to 443. Press **Save**, then **Save & Apply**.',
      screen: page(
        'Port Forwards',
        marked(field('Internal IP address', '`{local}`')),
        field('Internal port', '`443`'),
        button('Save'),
      ),
      otherwise: { say: 'The words may differ. **Destination zone** or **Internal zone** is lan.' },
    },
  ],
  remove: ['Press **Delete** beside the line in **Port Forwards**, then **Save & Apply**.'],
} as const satisfies NetworkGuide;

/** Words from the maker's help pages (facts: platforms#fritzbox-ports). */
export const fritzbox = {
  ...common,
  keeper: 'fritzbox',
  system: 'fritzbox',
  label: 'FRITZ!Box',
  title: 'Open the one port in a FRITZ!Box',
  lead: 'One shared port, for one device.',
  steps: [
    {
      say: 'Look at **Overview** first. If it says DS-Lite beside IPv4, no port can be opened over IPv4.',
      screen: page('Overview', other, marked(text('Overview')), other),
      otherwise: { say: 'The number is also under **Internet** > **Online Monitor**.' },
    },
    {
      say: 'Choose **Internet** > **Permit Access** > **Port Sharing** and press **Add Device for Sharing**.',
      screen: page('Permit Access', text('Port Sharing'), other, marked(button('Add Device for Sharing'))),
      otherwise: { say: 'The words may differ. Older boxes say port forwarding.' },
    },
    {
      say: 'Choose the device with `{local}`, then press **New Sharing**.',
      screen: page('Port Sharing', field('Device', '`{local}`'), other, marked(button('New Sharing'))),
      otherwise: { say: 'If the device is missing, enter its number by hand. Leave **Exposed Host** off.' },
    },
    {
      say: 'As **Application** choose **HTTPS server**. It fills in TCP and 443. Press **OK**, then **Apply**.',
      screen: page('New Sharing', marked(field('Application', 'HTTPS server')), other, button('OK')),
      otherwise: {
        say: 'Otherwise choose another application: TCP, port 443 to the device, and 443 from outside.',
      },
    },
  ],
  remove: ['Delete the sharing in **Internet** > **Permit Access** > **Port Sharing** and press **Apply**.'],
} as const satisfies NetworkGuide;

/** Nobody has read these words on one (facts: platforms#unifi-words). */
export const unifi = {
  ...common,
  keeper: 'unifi',
  system: 'unifi',
  label: 'UniFi',
  title: 'Open the one port in UniFi',
  lead: 'One entry in the list of port forwards.',
  steps: [
    {
      say: 'Find the number of **WAN** in the gateway’s details, and compare it.',
      screen: page('Gateway', other, marked(text('WAN')), other),
      otherwise: { say: 'The words may differ. It is shown as the gateway’s WAN IP.' },
    },
    {
      say: 'In UniFi Network choose **Settings** > **Policy Engine** > **Port Forwarding**.',
      screen: page('Policy Engine', other, marked(row('Port Forwarding')), other),
      otherwise: {
        say: 'Older versions have **Settings** > **Routing** > **Port Forwarding**.',
        search: 'port forwarding',
      },
    },
    {
      say: 'Add an entry: **Forward IP** is `{local}`, **WAN Port** and **Forward Port** are 443, protocol TCP.',
      screen: page(
        'Port Forwarding',
        field('WAN Port', '`443`'),
        marked(field('Forward IP', '`{local}`')),
        field('Forward Port', '`443`'),
        other,
      ),
      otherwise: {
        say: 'The words may differ. Allow any source, and save.',
        search: 'port forwarding',
      },
    },
  ],
  remove: ['Delete the entry in **Port Forwarding**.'],
} as const satisfies NetworkGuide;

/** The step that pfSense and OPNsense share: the outside number stands beside WAN. */
function compareWan(menu: string) {
  return {
    say: `Open ${menu}: **WAN** has your outside number. Compare it.`,
    screen: page('Interfaces', marked(text('WAN')), other, other),
    otherwise: { say: 'The words may differ. The dashboard shows it as well.' },
  } as const;
}

/** Words from its documents (facts: platforms#pfsense-words). */
export const pfsense = {
  ...common,
  keeper: 'pfsense',
  system: 'pfsense',
  label: 'pfSense',
  title: 'Open the one port in pfSense',
  lead: 'One port forward. The rule that lets it through comes with it.',
  steps: [
    compareWan('**Status** > **Interfaces**'),
    {
      say: 'Choose **Firewall** > **NAT** > **Port Forward** and press **Add**.',
      screen: page('NAT', text('Port Forward'), other, marked(button('Add'))),
      otherwise: { say: 'The words may differ. Either of the two buttons for adding will do.' },
    },
    {
      say: 'Set **Interface** to WAN, **Protocol** to TCP, and **Destination port range** to HTTPS.',
      screen: page(
        'Port Forward',
        field('Interface', 'WAN'),
        field('Protocol', '`TCP`'),
        marked(field('Destination port range', '`HTTPS`')),
      ),
      otherwise: { say: '**Destination** stays at WAN’s address. HTTPS is 443.' },
    },
    {
      say: 'Set **Redirect target IP** to `{local}`, the target port to HTTPS. Press **Save**, then **Apply Changes**.',
      screen: page('Port Forward', marked(field('Redirect target IP', '`{local}`')), other, button('Save')),
      otherwise: { say: 'Keep **Filter rule association** as it is: it makes the rule that goes with it.' },
    },
  ],
  remove: [
    'Press the bin beside the line in **Firewall** > **NAT** > **Port Forward**, then **Apply Changes**.',
  ],
} as const satisfies NetworkGuide;

/** Words from its source and documents (facts: platforms#opnsense-words). */
export const opnsense = {
  ...common,
  keeper: 'opnsense',
  system: 'opnsense',
  label: 'OPNsense',
  title: 'Open the one port in OPNsense',
  lead: 'One destination NAT entry, and a rule that lets it through.',
  steps: [
    compareWan('**Interfaces** > **Overview**'),
    {
      say: 'Choose **Firewall** > **NAT** > **Destination NAT** and press the plus.',
      screen: page('NAT', other, marked(row('Destination NAT')), other),
      otherwise: { say: 'Older versions call it **Port Forward**.' },
    },
    {
      say: 'Set **Interface** to WAN, **Protocol** to TCP, and **Destination Port** to 443.',
      screen: page(
        'Destination NAT',
        field('Interface', 'WAN'),
        field('Protocol', '`TCP`'),
        marked(field('Destination Port', '`443`')),
      ),
      otherwise: { say: '**Destination Address** is WAN’s address.' },
    },
    {
      say: 'Set **Redirect Target IP** to `{local}` and **Redirect Target Port** to 443.',
      screen: page(
        'Destination NAT',
        marked(field('Redirect Target IP', '`{local}`')),
        field('Redirect Target Port', '`443`'),
        other,
      ),
      otherwise: { say: 'The words may differ. It is the machine inside, and its port.' },
    },
    {
      say: 'Set **Firewall rule** to Pass. Press **Save**, then **Apply**.',
      screen: page('Destination NAT', other, marked(field('Firewall rule', 'Pass')), button('Save')),
      otherwise: {
        say: 'Other versions say **Automatically pass** or **Filter rule association**. Without it nothing comes through.',
      },
    },
  ],
  remove: ['Press the bin beside the entry in **Destination NAT**, then **Apply**.'],
} as const satisfies NetworkGuide;

export const anotherRouter = {
  ...common,
  keeper: 'another-router',
  system: 'router',
  label: 'Another router',
  title: 'Open the one port in another router',
  lead: 'Each router has its own name for it. These three steps are the same in all of them.',
  steps: [
    {
      say: 'Open your router’s page. Its address is on its label, often `192.168.1.1` or 192.168.0.1.',
      screen: page('latchkey:Browser', marked(field('', '`192.168.1.1`')), other, other),
      otherwise: { say: 'The password is on the label too, unless you have changed it.' },
    },
    {
      say: 'Look for **Port forwarding**.',
      screen: page('latchkey:Router', other, other, marked(row('Port forwarding')), other),
      otherwise: {
        say: 'Others say virtual server, NAT, port sharing or applications. It is often among the advanced settings.',
        search: 'port',
      },
    },
    {
      say: 'Add one line: protocol TCP, outside 443, inside 443, to `{local}`. Save it.',
      screen: page(
        'Port forwarding',
        field('latchkey:Outside', '`443`'),
        field('latchkey:Inside', '`443`'),
        marked(field('', '`{local}`')),
      ),
      otherwise: { say: 'Do not use DMZ or exposed host: that opens every port.' },
    },
  ],
  remove: ['Delete the line in the same list.'],
} as const satisfies NetworkGuide;
