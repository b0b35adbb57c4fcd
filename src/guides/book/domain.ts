import type { DomainBook } from '../text/domain.ts';
import { button, detailed, field, marked, other, page, phone, row, text } from '../text/screens.ts';

/** What is drawn of Cloudflare's pages and of sellers' sites (facts: domains#account, domains#add-domain, domains#sellers). */
export const domain = {
  account: [
    {
      say: 'Type your email address and a new password. Then press **Sign up**.',
      screen: page(
        '`Cloudflare`',
        field('Email', '`you@example.com`'),
        field('Password', '`••••••••••••`'),
        marked(button('Sign up')),
      ),
      otherwise: {
        say: 'Cloudflare may ask you to tick a box to show that you are a person. Other ways to sign up, such as Google or Apple, work as well.',
      },
    },
    {
      say: 'Open the email that Cloudflare sends you, and press the link in it.',
      screen: phone(
        'latchkey:Mail',
        marked(detailed('`Cloudflare`', 'Confirm your email address')),
        other,
        other,
      ),
      otherwise: { say: 'No email after a few minutes? Look in your junk folder.' },
    },
  ],
  add: [
    {
      say: 'Log in to Cloudflare, and press **Onboard a domain**.',
      screen: page('Domains', marked(button('Onboard a domain')), other, other),
      otherwise: {
        say: 'The button has had other names: look for **Add a domain** or **Add a site**.',
        search: 'domain',
      },
    },
    {
      say: 'Type `{domain}`, with nothing before it, and press **Continue**.',
      screen: page('Onboard a domain', marked(field('', '`{domain}`')), other, button('Continue')),
    },
    {
      say: 'Choose the plan **Free**.',
      screen: page('latchkey:Plan', other, other, marked(detailed('Free', '`$0`'))),
      otherwise: { say: 'The free plan is often last, below the ones that cost money.' },
    },
    {
      say: 'Cloudflare lists what it found about your site and your email. Leave it as it is, and press **Continue**.',
      screen: page('`{domain}`', other, other, other, marked(button('Continue'))),
      otherwise: {
        say: 'Do you have a site or email with this domain? Compare the list with the one at your seller. Anything missing stops working.',
      },
    },
  ],
  nameServers: {
    say: 'Cloudflare shows two name servers. Copy each of them, and paste it here.',
    screen: page(
      '`{domain}`',
      text('Cloudflare nameservers'),
      marked(row('`{first}`')),
      marked(row('`{second}`')),
    ),
    otherwise: {
      say: 'They are on the domain’s page, under **Overview**, for as long as the domain is waiting.',
      search: 'nameservers',
    },
  },
  buy: [
    {
      say: 'Type the name you want, and press **Search**.',
      screen: page('Register domains', marked(field('', '`linden.house`')), button('Search')),
    },
    {
      say: 'Check the price for later years too. Then press **Purchase** beside the name.',
      screen: page(
        'Register domains',
        detailed('`linden.house`', 'latchkey:per year'),
        marked(button('Purchase')),
        other,
      ),
      otherwise: {
        say: 'The button may say **Confirm** or **Buy**. A name that is missing already belongs to somebody.',
      },
    },
    {
      say: 'Type your name, your address and your payment details. Then press **Complete purchase**.',
      screen: page('latchkey:Payment', other, other, marked(button('Complete purchase'))),
      otherwise: { say: 'Your address is kept private if the domain’s ending allows it.' },
    },
  ],
  where: {
    system: 'domain-sellers',
    godaddy: 'At GoDaddy: **DNS**, **Nameservers**, **Change Nameservers**, **I’ll use my own nameservers**.',
    namecheap:
      'At Namecheap: **Domain List**, **Manage**, **Nameservers**, **Custom DNS**, and the green tick.',
    ionos: 'At IONOS: **Domains & SSL**, your domain, **Name server**, and then your own name servers.',
    squarespace: 'At Squarespace: **DNS**, **Domain Nameservers**, **Use custom nameservers**.',
    porkbun: 'At Porkbun: the details of your domain, **Nameservers**.',
    ovh: 'At OVHcloud: your domain, **DNS servers**.',
    hostinger: 'At Hostinger: **Domains**, your domain, **DNS / Nameservers**.',
    gandi: 'At Gandi: your domain, **Nameservers**.',
    transip: 'At TransIP: your domain, **Advanced domain settings**, **Nameservers**.',
    amazon: 'At Amazon Route 53: **Registered domains**, your domain, **Name servers**.',
    unknown:
      'Log in where you bought the domain and open its settings. Look for **Nameservers**, **DNS servers** or **Custom DNS**.',
  },
} as const satisfies DomainBook;
