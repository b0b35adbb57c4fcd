import type { NetworkGuide } from '../../text/network.ts';
import { button, field, marked, other, page, row, text } from '../../text/screens.ts';
import { answersAtHome } from './common.ts';

/** A program that answers for the whole network is asked only where the router says so. */
const asked = {
  ...answersAtHome,
  before: [
    ...answersAtHome.before,
    'Your devices have to look names up with this program: set its number as the DNS server in your router.',
  ],
} as const;

/** The file of one computer (facts: platforms#hosts-file). */
export const hosts = {
  ...answersAtHome,
  keeper: 'hosts',
  system: 'windows',
  label: 'One computer',
  title: 'One computer that stays at home',
  lead: 'A line in the computer’s own list of names. It helps one computer, and only one that never leaves.',
  needs: ['An administrator’s password. Phones have no such list.'],
  before: [
    ...answersAtHome.before,
    'Not for a laptop: away from home the line would lead into a stranger’s network.',
  ],
  steps: [
    {
      say: 'On Windows open **Notepad** as administrator: right-click its icon and choose **Run as administrator**.',
      screen: page('Notepad', marked(row('Run as administrator')), other),
      otherwise: {
        say: 'On a Mac and on Linux type `sudo nano /etc/hosts` in a terminal, and carry on with the line.',
        screen: page('`Terminal`', marked(field('', '`sudo nano /etc/hosts`'))),
      },
    },
    {
      say: 'Under **File name** open `C:\\Windows\\System32\\drivers\\etc\\hosts`.',
      screen: page('Open', marked(field('File name', '`C:\\Windows\\System32\\drivers\\etc\\hosts`')), other),
      otherwise: { say: 'If the folder looks empty, choose to see all files, not only text files.' },
    },
    {
      say: 'Add this line at the end and save: `{local} {address}`',
      screen: page('`hosts`', other, other, marked(field('', '`{local} {address}`'))),
      otherwise: { say: 'The number comes first, then a space, then the name. No “https” and no port.' },
    },
  ],
  test: ['On this computer go to `{address}`: it opens without a warning.'],
  remove: ['Open the same file and remove the line again.'],
} as const satisfies NetworkGuide;

/** dnsmasq on a machine of its own (facts: platforms#dnsmasq-names). */
export const dnsmasq = {
  ...asked,
  keeper: 'dnsmasq',
  system: 'linux',
  label: 'dnsmasq',
  title: 'dnsmasq answers with the number at home',
  lead: 'For people who run dnsmasq themselves. Every device that asks it gets the number at home.',
  needs: ['A machine with dnsmasq, and its administrator.'],
  steps: [
    {
      say: 'Open a file of your own in the folder: `sudo nano /etc/dnsmasq.d/home.conf`',
      screen: page('`Terminal`', marked(field('', '`sudo nano /etc/dnsmasq.d/home.conf`'))),
      otherwise: { say: 'If there is no such folder, the one file is “/etc/dnsmasq.conf”.' },
    },
    {
      say: 'Write this line and save: `host-record={address},{local}`',
      screen: page('`home.conf`', marked(field('', '`host-record={address},{local}`')), other),
      otherwise: { say: 'If there is an IPv6 number, add it after another comma.' },
    },
    {
      say: 'Restart it: `sudo systemctl restart dnsmasq`',
      screen: page('`Terminal`', marked(field('', '`sudo systemctl restart dnsmasq`')), other),
      otherwise: { say: 'If it does not start, “dnsmasq --test” names the line at fault.' },
    },
  ],
  remove: ['Remove the line from the file and restart dnsmasq.'],
} as const satisfies NetworkGuide;

/** Version 6 moved the list below the settings (facts: platforms#pi-hole-records). */
export const piHole = {
  ...asked,
  keeper: 'pi-hole',
  system: 'pi-hole',
  label: 'Pi-hole',
  title: 'Pi-hole answers with the number at home',
  lead: 'Every device that asks your Pi-hole gets the number at home.',
  needs: ['Pi-hole 6, and its password.'],
  steps: [
    {
      say: 'Choose **Settings** > **Local DNS Records** in the menu on the left.',
      screen: page('`Pi-hole`', text('Settings'), other, other, marked(row('Local DNS Records'))),
      otherwise: { say: 'In version 5 it is **Local DNS** > **DNS Records**, above the settings.' },
    },
    {
      say: 'Under **Domain** enter `{address}`.',
      screen: page('Local DNS records', marked(field('Domain', '`{address}`')), field('Associated IP', '')),
      otherwise: { say: 'Use the list on the left, not the one called “Local CNAME records”.' },
    },
    {
      say: 'Beside it, under **Associated IP**, enter `{local}`, and press the plus.',
      screen: page(
        'Local DNS records',
        field('Domain', '`{address}`'),
        marked(field('Associated IP', '`{local}`')),
        button('`+`'),
      ),
      otherwise: { say: 'The words may differ. It works straight away, without a restart.' },
    },
  ],
  remove: ['Press the bin beside the line in **Local DNS Records**.'],
} as const satisfies NetworkGuide;

/** Words from its own catalogue (facts: platforms#adguard-rewrites). */
export const adguardHome = {
  ...asked,
  keeper: 'adguard-home',
  system: 'adguard-home',
  label: 'AdGuard Home',
  title: 'AdGuard Home answers with the number at home',
  lead: 'Every device that asks your AdGuard Home gets the number at home. It can also run as a Home Assistant app.',
  needs: ['AdGuard Home, and its password.'],
  steps: [
    {
      say: 'Choose **Filters** > **DNS rewrites** in the menu at the top.',
      screen: page('`AdGuard Home`', text('Filters'), other, marked(row('DNS rewrites')), other),
      otherwise: { say: 'On a narrow screen the menu is behind the three lines.' },
    },
    {
      say: 'Press **Add DNS rewrite**.',
      screen: page('DNS rewrites', other, marked(button('Add DNS rewrite'))),
      otherwise: { say: 'The button is below the list.' },
    },
    {
      say: 'Enter `{address}`, below it `{local}`, and press **Save**.',
      screen: page(
        'Add DNS rewrite',
        field('', '`{address}`'),
        marked(field('', '`{local}`')),
        button('Save'),
      ),
      otherwise: { say: 'The fields ask for a domain name, and for an IP address or domain name.' },
    },
  ],
  remove: ['Press the bin beside the line in **DNS rewrites**.'],
} as const satisfies NetworkGuide;
