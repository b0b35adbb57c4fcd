import type { Adoption } from '../../contract/adoption.ts';
import type { HandMade, Weakness } from '../../contract/hand-made.ts';
import type { Answers } from '../../contract/journey.ts';
import { lindenPlan } from './build-situations.ts';
import { aChange, zone } from './planned-changes.ts';
import {
  aJourney,
  answersBefore,
  aRecordInTheWay,
  aSituation,
  type Situation,
  threeDevices,
} from './situation.ts';

/** A home with client certificates as a guide teaches it, with one key to each name. */
export function aHandMade(changes: Partial<HandMade> = {}): HandMade {
  return {
    hostname: 'ha.linden.house',
    tunnel: {
      name: 'homeassistant',
      setUp: 'at-cloudflare',
      leadsTo: 'http://192.168.1.10:8123',
      others: ['vault.linden.house', 'nas.linden.house'],
    },
    locks: [{ name: 'mTLS for Home Assistant', fate: 'goes' }],
    keys: [
      { certificateId: 'cert-anna', name: 'Anna', expiresOn: '2034-05-03T12:00:00Z' },
      { certificateId: 'cert-ben', name: 'Ben', expiresOn: '2031-02-14T12:00:00Z' },
    ],
    weaknesses: [],
    unseen: [],
    ...changes,
  };
}

/** The same, as the journey keeps it. */
const anAdoption: Adoption = {
  tunnel: {
    id: 'a0cc7e62-55a1-4f0e-9c1d-3f1f0a3f8a11',
    name: 'homeassistant',
    leadsTo: 'http://192.168.1.10:8123',
  },
  keys: [
    { certificateId: 'cert-anna', name: 'Anna', expiresOn: '2034-05-03T12:00:00Z' },
    { certificateId: 'cert-3', name: 'Cloudflare', expiresOn: '2036-11-01T12:00:00Z' },
  ],
  rules: [
    {
      id: 'rule-1',
      hostname: 'ha.linden.house',
      action: 'block',
      expression: '(http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified)',
      description: 'mTLS for Home Assistant',
    },
  ],
};

const everyWeakness: readonly Weakness[] = [
  { kind: 'stepped-over', names: ['Let the office in'] },
  { kind: 'lock-has-gaps', names: ['mTLS for Home Assistant'] },
  { kind: 'challenge-opens', names: ['mTLS for Home Assistant'] },
  { kind: 'access-in-front', names: ['Family'] },
  { kind: 'any-customers-key', names: ['mTLS for Home Assistant'] },
  { kind: 'lost-keys-open', names: ['mTLS for Home Assistant'] },
  { kind: 'more-than-a-key', names: ['mTLS for Home Assistant'] },
  { kind: 'unclear-keys', names: ['Old tablet'] },
  { kind: 'key-not-asked-for', names: ['ha.linden.house'] },
  { kind: 'second-address', names: ['old.linden.house'] },
  { kind: 'nameless-keys', names: ['cert-3', 'cert-4'] },
  { kind: 'http3-on', names: ['linden.house'] },
];

const leadsThere = {
  'ha.linden.house': [
    aRecordInTheWay({
      type: 'CNAME',
      content: 'a0cc7e62-55a1-4f0e-9c1d-3f1f0a3f8a11.cfargotunnel.com',
      tunnel: 'homeassistant',
    }),
  ],
};

/** On Choose your address, where the record of old is agreed to be taken over, and something was made by hand. */
function meeting(handMade: HandMade | null, changes: Partial<Situation> = {}): Situation {
  const takesOver = [
    { id: 'record-1', name: 'ha.linden.house', type: 'CNAME', content: 'a0cc7e62.cfargotunnel.com' },
  ].map((record) => ({ ...record, proxied: true, ttl: 1, comment: '' }));
  const answers = { ...answersBefore('devices'), takesOver };
  return aSituation('choose-address', {
    journey: aJourney('choose-address', 'real', answers),
    taken: leadsThere,
    handMade,
    adoption: anAdoption,
    ...changes,
  });
}

const unlocked = [
  { kind: 'no-lock', names: ['ha.linden.house'] },
  { kind: 'http3-on', names: ['linden.house'] },
] as const;

const retired = anAdoption.rules.map((rule) =>
  aChange(
    {
      kind: 'lock-rule.retire',
      resource: 'lock-rule',
      id: `lock-rule/remove/${rule.id}`,
      rule,
      needs: ['lock-rule/create'],
    },
    'DELETE',
    `${zone}/rulesets/rs-1/rules/${rule.id}`,
  ),
);

const moved = ['vault.linden.house', 'nas.linden.house'].map((hostname) =>
  aChange(
    {
      kind: 'dns-record.move',
      resource: 'dns-record',
      id: `dns-record/update/${hostname}/ours`,
      hostname,
      to: 'ours',
    },
    'PATCH',
    `${zone}/dns_records/r-${hostname}`,
    { content: '‹tunnel›' },
  ),
);

const adopting = { ...answersBefore('build'), adopts: anAdoption };

function aHomeWith(
  adopts: Adoption,
  changes: Partial<Situation> = {},
  more: Partial<Answers> = {},
): Situation {
  const handedOver = threeDevices.map(({ id }) => id);
  const answers = { ...answersBefore('hand-over'), handedOver, adopts, ...more };
  return aSituation('hand-over', { journey: aJourney('hand-over', 'real', answers), ...changes });
}

/** What somebody made by hand, as it is met on the way, in the plan and afterwards. */
export const handMadeSituations: Readonly<Record<string, Situation>> = {
  'hand-made': meeting(aHandMade({ weaknesses: everyWeakness.slice(4, 6) })),
  'hand-made-good': meeting(aHandMade()),
  'hand-made-weak': meeting(
    aHandMade({
      tunnel: {
        name: 'homeassistant',
        setUp: 'at-cloudflare',
        leadsTo: 'http://192.168.1.10:8123',
        access: 'required',
        others: ['old.linden.house'],
      },
      locks: [{ name: 'mTLS for Home Assistant', fate: 'guards-others' }],
      keys: [
        ...aHandMade().keys,
        ...['cert-3', 'cert-4', 'cert-5', 'cert-6', 'cert-7'].map((certificateId, index) => ({
          certificateId,
          name: index < 2 ? null : `Guest ${index}`,
          expiresOn: `20${36 + index}-11-01T12:00:00Z`,
        })),
      ],
      weaknesses: everyWeakness,
    }),
  ),
  'hand-made-open': meeting(aHandMade({ locks: [], keys: [], weaknesses: unlocked })),
  'hand-made-own-machine': meeting(
    aHandMade({
      tunnel: { name: 'raspberry', setUp: 'on-its-machine', leadsTo: null, others: [] },
      locks: [],
      keys: [],
      weaknesses: unlocked,
    }),
  ),
  'hand-made-access': meeting(
    aHandMade({ locks: [], keys: [], weaknesses: [{ kind: 'access-in-front', names: ['Family'] }] }),
  ),
  'hand-made-unseen': meeting(aHandMade({ unseen: ['access-applications'] })),
  'hand-made-looking': meeting(null, { hangs: ['adoption.look'] }),
  'hand-made-not-looked': meeting(null, { fails: { 'adoption.look': { code: 'CLOUDFLARE_UNREACHABLE' } } }),
  'hand-made-too-late': meeting(aHandMade(), {
    fails: { 'adoption.answer': { code: 'LOCK_STANDS_ALREADY' } },
  }),
  'build-adopting': aSituation('build', {
    plan: {
      ...lindenPlan,
      changes: [...lindenPlan.changes.filter(({ kind }) => kind !== 'tunnel.create'), ...moved, ...retired],
    },
    journey: aJourney('build', 'real', adopting),
  }),
  'home-keys-before': aHomeWith(anAdoption, {
    plan: { ...lindenPlan, changes: lindenPlan.changes.filter(({ resource }) => resource === 'lock-rule') },
  }),
  'home-keys-before-refused': aHomeWith(
    anAdoption,
    {},
    { opensHome: threeDevices.slice(0, 1).map(({ id }) => id) },
  ),
  'home-keys-before-kept': aHomeWith(anAdoption, {
    fails: { 'adoption.letKeyGo': { code: 'DISK_FULL' } },
  }),
};
