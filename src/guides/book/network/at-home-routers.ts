import type { NetworkGuide } from '../../text/network.ts';
import { button, field, marked, other, page, row, text } from '../../text/screens.ts';
import { answersAtHome, onlyWithCertificate } from './common.ts';

const needs = ['Your router’s password.'] as const;

/** The step that OPNsense and pfSense share: both fill in the form of Unbound. */
function enterInTwo(where: string) {
  return {
    say: `${where} As **Host** enter \`{host}\`, as **Domain** \`{domain}\`.`,
    screen: page(
      'Edit Host Override',
      marked(field('Host', '`{host}`')),
      field('Domain', '`{domain}`'),
      other,
    ),
    otherwise: { say: 'The address goes in as two parts, split at its first dot.' },
  } as const;
}

/** Words from the source of LuCI (facts: platforms#openwrt-names). */
export const openwrt = {
  ...answersAtHome,
  keeper: 'openwrt',
  system: 'openwrt',
  label: 'OpenWrt',
  title: 'OpenWrt answers with the number at home',
  lead: 'The router tells every device on your network the number at home.',
  needs,
  steps: [
    {
      say: 'Choose **Network** > **DNS**, and there **DNS Records** > **Hostnames**.',
      screen: page('DNS', text('DNS Records'), marked(row('Hostnames')), other),
      otherwise: { say: 'Older versions have **Network** > **DHCP and DNS** > **Hostnames**.' },
    },
    {
      say: 'Press **Add**. Under **Hostname** enter `{address}`.',
      screen: page('Hostnames', marked(field('Hostname', '`{address}`')), field('IP address', '')),
      otherwise: { say: 'The words may differ. Enter the whole name, with its dots.' },
    },
    {
      say: 'Under **IP address** enter `{local}`. Press **Save**, then **Save & Apply**.',
      screen: page(
        'Hostnames',
        field('Hostname', '`{address}`'),
        marked(field('IP address', '`{local}`')),
        button('Save & Apply'),
      ),
      otherwise: { say: 'If the number is not in the list, choose the last entry and type it.' },
    },
  ],
  remove: ['Press **Delete** beside the line in **Hostnames**, then **Save & Apply**.'],
} as const satisfies NetworkGuide;

/** Words from its source (facts: platforms#opnsense-words). */
export const opnsense = {
  ...answersAtHome,
  keeper: 'opnsense',
  system: 'opnsense',
  label: 'OPNsense',
  title: 'OPNsense answers with the number at home',
  lead: 'Unbound, its own DNS server, tells every device on your network the number at home.',
  needs: [...needs, 'Unbound DNS has to be on. It is, unless somebody has changed it.'],
  steps: [
    {
      say: 'Choose **Services** > **Unbound DNS** > **Overrides**.',
      screen: page('Unbound DNS', other, marked(row('Overrides')), other),
      otherwise: {
        say: 'If it is missing, your OPNsense may answer with Dnsmasq: it has a list of hosts too.',
      },
    },
    enterInTwo('Under the host overrides press the plus.'),
    {
      say: 'As **IP address** enter `{local}`. Press **Save**, then **Apply**.',
      screen: page('Edit Host Override', other, marked(field('IP address', '`{local}`')), button('Save')),
      otherwise: { say: 'Keep **Type** at A. For an IPv6 number add a second entry with AAAA.' },
    },
  ],
  remove: ['Press the bin beside the entry in **Overrides**, then **Apply**.'],
} as const satisfies NetworkGuide;

/** Words from its source and its documents (facts: platforms#pfsense-words). */
export const pfsense = {
  ...answersAtHome,
  keeper: 'pfsense',
  system: 'pfsense',
  label: 'pfSense',
  title: 'pfSense answers with the number at home',
  lead: 'The DNS Resolver tells every device on your network the number at home.',
  needs: [...needs, 'The DNS Resolver has to be on. It is, unless somebody has changed it.'],
  steps: [
    {
      say: 'Choose **Services** > **DNS Resolver** and go down to **Host Overrides**.',
      screen: page('DNS Resolver', other, other, marked(text('Host Overrides'))),
      otherwise: { say: 'If you use the DNS Forwarder, it has a list of the same name.' },
    },
    enterInTwo('Press **Add**.'),
    {
      say: 'As **IP Address** enter `{local}`. Press **Save**, then **Apply Changes**.',
      screen: page('Edit Host Override', other, marked(field('IP Address', '`{local}`')), button('Save')),
      otherwise: { say: 'The words may differ. For an IPv6 number add a second entry.' },
    },
  ],
  remove: ['Press the bin beside the entry in **Host Overrides**, then **Apply Changes**.'],
} as const satisfies NetworkGuide;

/** Nobody has read these words on one (facts: platforms#unifi-words). */
export const unifi = {
  ...answersAtHome,
  keeper: 'unifi',
  system: 'unifi',
  label: 'UniFi',
  title: 'UniFi answers with the number at home',
  lead: 'The UniFi gateway tells every device on your network the number at home.',
  needs: ['A UniFi gateway, and its administrator.'],
  steps: [
    {
      say: 'In UniFi Network choose **Settings** > **Policy Engine** > **DNS**.',
      screen: page('Policy Engine', other, marked(row('DNS')), other),
      otherwise: { say: 'Older versions have **Settings** > **Routing** > **DNS**.', search: 'DNS' },
    },
    {
      say: 'Add an entry of the type **Host (A)** for `{address}`.',
      screen: page('DNS', marked(field('Host (A)', '`{address}`')), other),
      otherwise: {
        say: 'The words may differ: it is a record of the kind A, for this one name.',
        search: 'DNS',
      },
    },
    {
      say: 'As **IP Address** enter `{local}` and save.',
      screen: page('DNS', other, marked(field('IP Address', '`{local}`')), other),
      otherwise: {
        say: 'The words may differ. For an IPv6 number add a second entry, of the kind AAAA.',
        search: 'DNS',
      },
    },
  ],
  remove: ['Delete the entry in the same list.'],
} as const satisfies NetworkGuide;

/** It has no list of names; it only stops holding such answers back (facts: platforms#fritzbox-names). */
export const fritzbox = {
  ...answersAtHome,
  keeper: 'fritzbox',
  system: 'fritzbox',
  label: 'FRITZ!Box',
  title: 'A FRITZ!Box lets such answers pass',
  lead: 'A FRITZ!Box cannot give your own name another number. It can let a Pi-hole or AdGuard Home do it.',
  needs: ['The FRITZ!Box password.', 'A Pi-hole or an AdGuard Home that already knows {address}.'],
  before: [
    onlyWithCertificate,
    'Follow the guide for Pi-hole or AdGuard Home first.',
    'If you have neither, use the inner address in the app. It needs none of this.',
  ],
  steps: [
    {
      say: 'Choose **Home Network** > **Network** > **Network Settings**.',
      screen: page('Network', other, marked(row('Network Settings')), other),
      otherwise: { say: 'If it is missing, switch on the advanced view. It is at the bottom of the menu.' },
    },
    {
      say: 'Under **DNS Rebind Protection** enter `{address}` as an exception.',
      screen: page(
        'Network Settings',
        text('DNS Rebind Protection'),
        marked(field('', '`{address}`')),
        other,
      ),
      otherwise: {
        say: 'It may be folded under further settings. Without it, the box holds back answers with a home number.',
      },
    },
    {
      say: 'Under the IPv4 settings enter the number of the Pi-hole as **Local DNS server**. Press **Apply**.',
      screen: page('IPv4 Configuration', other, marked(field('Local DNS server', '')), button('Apply')),
      otherwise: {
        say: 'The words may differ. Use the number of the machine with Pi-hole or AdGuard Home.',
      },
    },
  ],
  wrong: [
    ...answersAtHome.wrong,
    {
      symptom: 'Nothing opens any more, not a single page.',
      why: 'The machine with the Pi-hole is off, and every device relies on it to look up names.',
      wayOn: 'Enter the number of the FRITZ!Box itself as **Local DNS server** again.',
    },
  ],
  remove: [
    'Enter the number of the FRITZ!Box itself as **Local DNS server** again.',
    'Remove {address} from the exceptions.',
  ],
} as const satisfies NetworkGuide;
