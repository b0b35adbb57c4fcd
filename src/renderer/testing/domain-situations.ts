import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { DomainPlan, TypedDomain, Whereabouts } from '../../contract/domain.ts';
import type { Journey } from '../../contract/journey.ts';
import { aConnection, aDomain, aJourney, answersBefore, aSituation, type Situation } from './situation.ts';

const nameServers = ['ada.ns.cloudflare.com', 'rob.ns.cloudflare.com'];
const atCloudflare: Whereabouts = { at: 'cloudflare', nameServers };
const moving = { has: 'elsewhere', name: 'linden.house' } as const;

/** The names that people in these situations type. */
const typedNames: Readonly<Record<string, TypedDomain>> = {
  'linden.house': { state: 'own', name: 'linden.house' },
  'https://www.linden.house': { state: 'own', name: 'linden.house' },
  'myhome.duckdns.org': {
    state: 'borrowed',
    name: 'myhome.duckdns.org',
    suffix: 'duckdns.org',
    lender: 'duckdns',
  },
  'linden.github.io': {
    state: 'borrowed',
    name: 'linden.github.io',
    suffix: 'github.io',
    lender: 'somebody',
  },
  'homeassistant.local': { state: 'at-home', name: 'homeassistant.local' },
  '192.168.1.4': { state: 'number', name: '192.168.1.4' },
  'co.uk': { state: 'ending', name: 'co.uk' },
};

/** Somebody on one of the screens before the token. */
export function onTheWay(
  domainPlan: DomainPlan,
  changes: Partial<Situation> = {},
  mode: Journey['mode'] = 'real',
): Situation {
  return aSituation('welcome', {
    journey: aJourney('welcome', mode, { domainPlan }),
    typedDomains: typedNames,
    ...changes,
  });
}

const walked = { ...answersBefore('hand-over'), handedOver: ['a1a1a1'] };

/** Before the token: each screen, and each way in which it can be met. */
export const domainSituations: Readonly<Record<string, Situation>> = {
  'welcome-practised': aSituation('welcome', { journey: aJourney('welcome', 'practice', walked) }),
  'welcome-practising': aSituation('welcome', {
    journey: aJourney('welcome', 'practice', { domainPlan: { screen: 'start', has: 'none' } }),
  }),
  'welcome-walked': aSituation('welcome', { journey: aJourney('welcome', 'real', walked) }),
  'domain-question': onTheWay({ screen: 'question' }),
  'domain-question-answered': onTheWay({ screen: 'question', has: 'elsewhere' }),
  'domain-question-account-made': onTheWay({ screen: 'question', account: 'made' }),
  'domain-question-refused': onTheWay(
    { screen: 'question' },
    { fails: { 'domain.keep': { code: 'DISK_FULL' } } },
  ),
  'domain-account': onTheWay({ screen: 'account', has: 'no-account' }),
  'practice-domain-account': onTheWay({ screen: 'account', has: 'no-account' }, {}, 'practice'),
  'domain-buy': onTheWay({ screen: 'buy', has: 'none' }),
  'practice-domain-buy': onTheWay({ screen: 'buy', has: 'none' }, {}, 'practice'),
  'domain-name': onTheWay({ screen: 'name', has: 'elsewhere' }),
  'domain-name-seller': onTheWay({ screen: 'name', ...moving }),
  'domain-name-elsewhere': onTheWay(
    { screen: 'name', ...moving },
    {
      whereabouts: { at: 'elsewhere', nameServers: ['ns1.registrar.example'], seller: null },
    },
  ),
  'domain-name-there': onTheWay({ screen: 'name', ...moving }, { whereabouts: atCloudflare }),
  'domain-name-nowhere': onTheWay({ screen: 'name', ...moving }, { whereabouts: { at: 'nowhere' } }),
  'domain-name-unseen': onTheWay({ screen: 'name', ...moving }, { whereabouts: { at: 'unseen' } }),
  'domain-name-looking': onTheWay({ screen: 'name', ...moving }, { hangs: ['domain.look'] }),
  'domain-name-failed': onTheWay(
    { screen: 'name', ...moving },
    { fails: { 'domain.look': { code: 'UNEXPECTED' } } },
  ),
  'domain-add': onTheWay({ screen: 'add', ...moving }),
  'practice-domain-add': onTheWay({ screen: 'add', ...moving }, {}, 'practice'),
  'domain-servers': onTheWay({ screen: 'name-servers', ...moving }),
  'domain-servers-known': onTheWay({ screen: 'name-servers', ...moving, nameServers }),
  'domain-wait': onTheWay({ screen: 'wait', ...moving, nameServers }),
  'domain-wait-nowhere': onTheWay({ screen: 'wait', ...moving }, { whereabouts: { at: 'nowhere' } }),
  'domain-wait-unseen': onTheWay({ screen: 'wait', ...moving }, { whereabouts: { at: 'unseen' } }),
  'domain-wait-looking': onTheWay({ screen: 'wait', ...moving }, { hangs: ['domain.look'] }),
  'domain-wait-failed': onTheWay(
    { screen: 'wait', ...moving },
    { fails: { 'domain.look': { code: 'UNEXPECTED' } } },
  ),
  'domain-wait-strange': onTheWay(
    { screen: 'wait', ...moving, nameServers },
    { whereabouts: { at: 'cloudflare', nameServers: ['eve.ns.cloudflare.com', 'tom.ns.cloudflare.com'] } },
  ),
  'domain-wait-there': onTheWay({ screen: 'wait', ...moving, nameServers }, { whereabouts: atCloudflare }),
  'practice-domain-wait': onTheWay({ screen: 'wait', ...moving, nameServers }, {}, 'practice'),
  'domain-pending': aSituation('connect-cloudflare', {
    connection: aConnection({ domains: [aDomain('linden.house', 'pending')] }),
  }),
  'practice-domain-pending': aSituation('connect-cloudflare', {
    journey: aJourney('connect-cloudflare', 'practice', {}),
    connection: aConnection({
      domains: [aDomain('linden.house', 'pending'), aDomain('garden-shed.net', 'pending')],
    }),
  }),
  'address-borrowed': aSituation('choose-address', { typedDomains: typedNames }),
};

const type = (name: string, sentence: RegExp) => async (): Promise<void> => {
  await page.getByLabelText('Your domain').fill(name);
  await expect.element(page.getByText(sentence)).toBeVisible();
};

/** What a person does on them. */
export const domainActs: Readonly<Record<string, () => Promise<void>>> = {
  'domain-question+what': () => page.getByRole('button', { name: 'What is a domain?' }).click(),
  'domain-question-refused+sent': async () => {
    await page.getByText('Yes, somewhere else').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'domain-name+borrowed': type('myhome.duckdns.org', /belongs to DuckDNS, not to you/),
  'domain-name+somebodys': type('linden.github.io', /belongs to whoever has github\.io/),
  'domain-name+at-home': type('homeassistant.local', /known only in your own network/),
  'domain-name+number': type('192.168.1.4', /is a number, not a domain/),
  'domain-name+ending': type('co.uk', /is an ending/),
  'domain-name+mangled': type('my house', /This is not a domain/),
  'domain-buy+steps': () => page.getByRole('button', { name: 'Step by step' }).click(),
  'domain-servers+wrong': async () => {
    await page.getByLabelText('First name server').fill('ns1.registrar.example');
    await expect.element(page.getByText('It looks like ada.ns.cloudflare.com')).toBeVisible();
  },
  'address-borrowed+typed': async () => {
    await page.getByLabelText('Name').fill('myhome.duckdns.org');
    await expect.element(page.getByText(/belongs to DuckDNS/)).toBeVisible();
  },
};
