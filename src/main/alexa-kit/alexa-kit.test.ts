import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildAlexaKit } from './alexa-kit.ts';
import { buildStackTemplate } from './stack-template.ts';

const order = {
  hostname: 'ha.linden.house',
  certificatePem: 'the certificate',
  privateKeyPem: 'the private key',
  readMe: 'Read me.',
};
const template = buildStackTemplate({ homeUrl: 'https://ha.linden.house' });

/** Every name that something in the template refers to. */
function namesReferredTo(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const [[key, value] = []] = Object.entries(part);
  if (key === 'Ref') return [z.string().parse(value)];
  if (key === 'Fn::GetAtt') return [z.tuple([z.string(), z.literal('Arn')]).parse(value)[0]];
  return Object.values(part).flatMap(namesReferredTo);
}

const Policies = z.object({
  Policies: z.tuple([
    z.object({
      PolicyDocument: z.object({
        Statement: z.array(
          z.object({
            Effect: z.literal('Allow'),
            Action: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
            Resource: z.unknown(),
          }),
        ),
      }),
    }),
  ]),
});

describe('the template', () => {
  it('refers to nothing that is not in it', () => {
    const known = new Set([...Object.keys(template.Parameters), ...Object.keys(template.Resources)]);
    const names = namesReferredTo(template);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it('lets the function do two things: write its own log, and read its own secret', () => {
    const {
      Policies: [{ PolicyDocument }],
    } = Policies.parse(template.Resources.Role?.Properties);
    expect(PolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: { 'Fn::GetAtt': ['Log', 'Arn'] },
      },
      { Effect: 'Allow', Action: ['secretsmanager:GetSecretValue'], Resource: { Ref: 'KeyAndToken' } },
    ]);
    expect(JSON.stringify(template.Resources.Role)).not.toContain('*');
  });

  it('lets nobody call the function but Alexa for this one skill', () => {
    const permissions = Object.values(template.Resources).filter(
      ({ Type }) => Type === 'AWS::Lambda::Permission',
    );
    expect(permissions.map(({ Properties }) => Properties)).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: { 'Fn::GetAtt': ['Function', 'Arn'] },
        Principal: 'alexa-connectedhome.amazon.com',
        EventSourceToken: { Ref: 'SkillId' },
      },
    ]);
    const types = Object.values(template.Resources).map(({ Type }) => Type);
    expect(types.filter((type) => /Url|ApiGateway/.test(type))).toEqual([]);
  });

  it.each([
    ['amzn1.ask.skill.4f9b2c10-0a1b-4c2d-8e3f-112233445566', true],
    ['amzn1.ask.skill.', false],
    ['4f9b2c10-0a1b-4c2d-8e3f-112233445566', false],
    ['amzn1.ask.skill.4f9b2c10-0a1b-4c2d-8e3f-112233445566 ', false],
  ])('takes %j for the ID of a skill: %s', (id, taken) => {
    const { AllowedPattern } = z.object({ AllowedPattern: z.string() }).parse(template.Parameters.SkillId);
    expect(new RegExp(AllowedPattern).test(id)).toBe(taken);
  });
});

describe('the kit', () => {
  const kit = new Map(buildAlexaKit(order).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]));

  it('has the key in the one file that is named for it', () => {
    const holding = [...kit].filter(([, text]) => text.includes('the private key')).map(([name]) => name);
    expect(holding).toEqual(['secret.json']);
    expect(JSON.parse(kit.get('secret.json') ?? '')).toEqual({
      certificate: 'the certificate',
      privateKey: 'the private key',
      token: '',
    });
  });

  it('is for one home', () => {
    expect(JSON.parse(kit.get('template.json') ?? '')).toEqual(template);
    expect(kit.get('template.json')).toContain('"HOME_URL": "https://ha.linden.house"');
  });

  it('asks with its test event what Alexa asks first, and without a token', () => {
    const event = JSON.parse(kit.get('test-event.json') ?? '');
    expect(event).toMatchObject({
      directive: { header: { namespace: 'Alexa.Discovery', name: 'Discover', payloadVersion: '3' } },
    });
    expect(event.directive.payload.scope).toEqual({ type: 'BearerToken' });
  });
});
