import type { Symptom } from '../../text/guide.ts';
import type { NetworkGuide } from '../../text/network.ts';
import { button, field, marked, other, page, row, text, toggle } from '../../text/screens.ts';
import { liteNumber, sharedNumber } from './common.ts';

const noToken = {
  symptom: 'The name keeps an old number.',
  why: 'Whatever writes it has lost its token, or is no longer running.',
  wayOn: 'Look at its log. Make a new token, put it in, and delete the old one.',
} as const satisfies Symptom;

/** What is the same for everybody who can keep the name. */
const common = {
  topic: 'public-name',
  needs: ['An account there.', 'Your own public IPv4 address, which may change.'],
  wrong: [noToken, sharedNumber, liteNumber],
  test: [
    'Restart the router, so that it may get a new number.',
    'A few minutes later {address} opens from outside again.',
  ],
} as const;

/** A token of its own for one domain's records (facts: cloudflare#permission-groups, home-assistant#ddns-integration). */
export const cloudflare = {
  ...common,
  keeper: 'cloudflare',
  system: 'cloudflare',
  label: 'Cloudflare',
  title: 'Cloudflare keeps the name',
  lead: 'For a domain that is at Cloudflare. Home Assistant itself can write the number.',
  before: [
    'Make a separate token for this. Never use the Global API Key or Latchkey’s token.',
    'The token can write every record of that one domain. Cloudflare cannot limit it to one name.',
  ],
  steps: [
    {
      say: 'At Cloudflare open **My Profile** > **API Tokens** and press **Create Token**.',
      screen: page('API Tokens', other, marked(button('Create Token'))),
      otherwise: { say: 'The words may differ. It is in your account’s menu, at the top right.' },
    },
    {
      say: 'Beside **Edit zone DNS** press **Use template**.',
      screen: page('Create Token', marked(text('Edit zone DNS')), button('Use template'), other),
      otherwise: { say: 'Otherwise choose them yourself: Zone, DNS, Edit.' },
    },
    {
      say: 'Add **Zone** > **Zone** > **Read**. Under **Zone Resources** choose this one domain, and create it.',
      screen: page(
        'Create Token',
        other,
        marked(field('Zone Resources', '`{domain}`')),
        button('Continue to summary'),
      ),
      otherwise: { say: 'The words may differ. It shows the token once: copy it now.' },
    },
    {
      say: 'In Home Assistant open **home-assistant:Settings** > **home-assistant:Devices & services** > **home-assistant:Add integration** and choose `Cloudflare`.',
      screen: page(
        'home-assistant:Add integration',
        field('', '`Cloudflare`'),
        marked(row('`Cloudflare`')),
        other,
      ),
      otherwise: { say: 'Paste the token there, choose the domain, then the name.', search: 'Cloudflare' },
    },
  ],
  remove: ['Delete the integration in Home Assistant.', 'At Cloudflare delete the token.'],
} as const satisfies NetworkGuide;

/** A token can be bound to single records (facts: platforms#desec-tokens). */
export const desec = {
  ...common,
  keeper: 'desec',
  system: 'desec',
  label: 'deSEC',
  title: 'deSEC keeps the name',
  lead: 'Free, without advertising, and with tokens that can be limited the most.',
  before: [
    'First make the name at deSEC, under “dedyn.io” or your own domain.',
    'A new token cannot manage tokens or make domains. With a policy it can write only one name.',
  ],
  steps: [
    {
      say: 'At deSEC open **Token Management** and add a token. Copy it: it is shown once.',
      screen: page('`deSEC`', marked(row('Token Management')), other, other),
      otherwise: { say: 'The words may differ. Leave every box for more rights empty.' },
    },
    {
      say: 'Give it policies: nothing may be written except this **Domain** and **Subname**, for A and AAAA.',
      screen: page('Token policies', marked(field('Domain', '`{address}`')), other, other),
      otherwise: {
        say: 'If the page has no policies, deSEC’s documentation shows how to set them with a command.',
      },
    },
    {
      say: 'In the router’s dynamic DNS enter the server `update.dedyn.io`, the **router:Name**, and the token as the password.',
      screen: page(
        'router:Dynamic DNS',
        field('router:Server', '`update.dedyn.io`'),
        marked(field('router:Name', '`{address}`')),
        other,
      ),
      otherwise: { say: 'The user name is the domain name itself.' },
    },
  ],
  remove: [
    'Delete the entry in the router.',
    'At deSEC delete the token, and the name if you no longer need it.',
  ],
} as const satisfies NetworkGuide;

/** One token for the whole account (facts: platforms#duckdns-token). */
export const duckdns = {
  ...common,
  keeper: 'duckdns',
  system: 'duckdns',
  label: 'DuckDNS',
  title: 'DuckDNS keeps the name',
  lead: 'Free, and most routers know it. Its token cannot be limited.',
  before: [
    'One token covers all the names in an account. Make an account for this home alone.',
    'Anyone who has it can also get a certificate for the name. Keep it like a password.',
  ],
  steps: [
    {
      say: 'Log in at duckdns.org, enter a name and press **add domain**.',
      screen: page('`Duck DNS`', field('`http://`', '`{host}`'), marked(button('add domain'))),
      otherwise: { say: 'The words may differ. The whole name then ends in “.duckdns.org”.' },
    },
    {
      say: 'Copy the **token** from the top of the page.',
      screen: page('`Duck DNS`', other, marked(field('token', '`••••••••`')), other),
      otherwise: {
        say: 'The words may differ. If somebody else has ever seen it, make a new one in the menu.',
      },
    },
    {
      say: 'In the router’s dynamic DNS choose `DuckDNS` as the **router:Provider** and enter the name and the token.',
      screen: page('router:Dynamic DNS', marked(field('router:Provider', '`DuckDNS`')), other, other),
      otherwise: { say: 'If the router does not know it, Home Assistant has an app called Duck DNS.' },
    },
  ],
  remove: ['Delete the entry in the router or the app.', 'At DuckDNS delete the name.'],
} as const satisfies NetworkGuide;

/** DDNS keys (facts: platforms#no-ip-keys). */
export const noIp = {
  ...common,
  keeper: 'no-ip',
  system: 'no-ip',
  label: 'No-IP',
  title: 'No-IP keeps the name',
  lead: 'Nearly every router knows it. A free name has to be confirmed every month.',
  before: ['Use a DDNS key, not your account’s password. A key can write its own names and nothing else.'],
  steps: [
    {
      say: 'At No-IP make a name, then open **DDNS Keys** and add a key for this one name.',
      screen: page('`No-IP`', other, marked(row('DDNS Keys')), other),
      otherwise: { say: 'The words may differ. It is in the part about dynamic DNS.' },
    },
    {
      say: 'In the router’s dynamic DNS choose `No-IP` as the **router:Provider**. Enter the key’s user name and password.',
      screen: page('router:Dynamic DNS', marked(field('router:Provider', '`No-IP`')), other, other),
      otherwise: { say: 'As the name enter {address}. Some clients want “all.ddnskey.com” there.' },
    },
  ],
  remove: [
    'Delete the entry in the router.',
    'At No-IP delete the key, and the name if you no longer need it.',
  ],
} as const satisfies NetworkGuide;

/** Where routers keep it (facts: platforms#router-ddns). */
export const anotherRouter = {
  ...common,
  keeper: 'another-router',
  system: 'router',
  label: 'The router’s own',
  title: 'Your router keeps the name',
  lead: 'Many makers give each router its own name. The router then writes the number by itself.',
  needs: ['Your router’s password.', 'Your own public IPv4 address, which may change.'],
  before: [
    'Then only the router has a token. But the name ends with the router: a new one gets a new name.',
    'Some makers’ names also open the router’s page to everyone. Leave that off.',
  ],
  steps: [
    {
      say: 'Look for **Dynamic DNS** in your router.',
      screen: page('latchkey:Router', other, marked(row('Dynamic DNS')), other),
      otherwise: {
        say: 'FRITZ!Box: **fritzbox:Internet** > **fritzbox:Permit Access** > **fritzbox:DynDNS**. OpenWrt, OPNsense and pfSense: **openwrt:Services** > **openwrt:Dynamic DNS**.',
        search: 'DDNS',
      },
    },
    {
      say: 'Switch on **Enable** there. Choose the maker’s own service, or one of those beside this guide.',
      screen: page('router:Dynamic DNS', marked(toggle('Enable')), other, other),
      otherwise: { say: 'OpenWrt and OPNsense need a package for it first: luci-app-ddns or os-ddclient.' },
    },
  ],
  remove: ['Switch it off in the same place.'],
} as const satisfies NetworkGuide;
