import { beforeAll, describe, expect, it } from 'vitest';
import { checkKinds, diagnoses } from '../../contract/check.ts';
import { permissions } from '../../contract/cloudflare.ts';
import { dangerCodes } from '../../contract/danger.ts';
import { deviceProblems } from '../../contract/devices.ts';
import { domainAnswers, nameLenders, sellers } from '../../contract/domain.ts';
import { installations } from '../../contract/home.ts';
import { Blocker } from '../../contract/plan.ts';
import { problemCodes } from '../../contract/problem.ts';
import { platforms, zoneSettingIds } from '../../contract/setup.ts';
import { stageIds } from '../../contract/stages.ts';
import { TroubleCure, troubleIds } from '../../contract/trouble.ts';
import { ConnectorKind } from '../../contract/tunnel.ts';
import { catalogue } from '../../words/catalogue.ts';
import { loadLaterWords } from '../../words/later-words.ts';

beforeAll(loadLaterWords);

/** Every closed code of the contract, and where its words are. */
const words: readonly (readonly [string, readonly string[]])[] = [
  [
    'problem',
    problemCodes.flatMap((code) => ['what', 'why', 'next'].map((part) => `problems:${code}.${part}`)),
  ],
  ['diagnosis', diagnoses.map((code) => `checks:diagnosis.${code}`)],
  ['check', checkKinds.map((kind) => `checks:kind.${kind}`)],
  [
    'blocker',
    Blocker.unwrap().shape.code.options.flatMap((code) => [`blockers:${code}.what`, `blockers:${code}.next`]),
  ],
  ['danger', dangerCodes.flatMap((code) => ['names', 'to'].map((part) => `home:danger.${code}.${part}`))],
  ['zone setting', zoneSettingIds.flatMap((id) => [`settings:${id}.name`, `settings:${id}.why`])],
  ['platform', platforms.flatMap((id) => [`platforms:${id}.name`, `platforms:${id}.use`])],
  [
    'trouble',
    troubleIds.flatMap((id) =>
      ['symptom', 'cause', 'good', 'steps.0'].map((part) => `trouble:of.${id}.${part}`),
    ),
  ],
  ['cure', TroubleCure.options.flatMap((cure) => [`trouble:cure.${cure}.say`, `trouble:cure.${cure}.to`])],
  ['installation', installations.map((kind) => `home-assistant:installation.${kind}`)],
  [
    'way to run the connector',
    ConnectorKind.options.flatMap((kind) =>
      ['name', 'detail']
        .map((part) => `connect-home:way.${kind}.${part}`)
        .concat(`connect-home:slow.${kind}`),
    ),
  ],
  ['lender of names', nameLenders.map((id) => `domain:lender.${id}`)],
  ['seller of domains', sellers.map((id) => `domain:seller.${id}`)],
  [
    'answer about a domain',
    domainAnswers.flatMap((id) => ['title', 'detail'].map((part) => `domain:answer.${id}.${part}`)),
  ],
  ['stage', [...stageIds, 'own-proxy'].map((stage) => `common:stage.${stage}`)],
  ['device problem', deviceProblems.map((code) => `devices:problem.${code}`)],
  [
    'permission',
    permissions.flatMap((id) => ['name', 'row'].map((part) => `connect-cloudflare:permission.${id}.${part}`)),
  ],
];

describe('the catalogue', () => {
  it.each(words)('has words for every %s', (_, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !catalogue.exists(key))).toEqual([]);
  });
});

it('fills in every sentence of a list', () => {
  const steps = troubleIds.flatMap((id) =>
    catalogue.t(`trouble:of.${id}.steps`, { returnObjects: true, address: 'ha.linden.house' }),
  );
  expect(steps.join()).toContain('ha.linden.house');
  expect(steps.filter((step) => step.includes('{'))).toEqual([]);
});
