import { functionSource } from './function-source.ts';

/** The part of CloudFormation's template language that is used here (facts: alexa#stack). */
export interface StackTemplate {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Description: string;
  readonly Parameters: Readonly<Record<string, object>>;
  readonly Resources: Readonly<Record<string, StackResource>>;
  readonly Outputs: Readonly<Record<string, object>>;
}

export interface StackResource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

const ref = (name: string) => ({ Ref: name });
const arnOf = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });

/**
 * What stands at Amazon: the function, a place for its secrets, a log that forgets, and the smallest role for them. Only this
 * skill may call the function. The template holds no secret: what it makes room for is pasted in afterwards.
 */
export function buildStackTemplate({ homeUrl }: { readonly homeUrl: string }): StackTemplate {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'Lets a private Alexa skill reach one Home Assistant with a key of its own. Made by Latchkey.',
    Parameters: {
      SkillId: {
        Type: 'String',
        Description: 'The ID of your skill. It begins with amzn1.ask.skill.',
        AllowedPattern: '^amzn1\\.ask\\.skill\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
        ConstraintDescription: 'Copy the whole ID of the skill. It begins with amzn1.ask.skill.',
      },
    },
    Resources: {
      KeyAndToken: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: {
          Description: 'The key and the token with which the Alexa skill reaches the home.',
          SecretString: '{}',
        },
      },
      Log: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 14 } },
      Role: { Type: 'AWS::IAM::Role', Properties: roleProperties },
      Function: { Type: 'AWS::Lambda::Function', Properties: functionProperties(homeUrl) },
      OnlyThisSkill: {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: arnOf('Function'),
          Principal: 'alexa-connectedhome.amazon.com',
          EventSourceToken: ref('SkillId'),
        },
      },
    },
    Outputs: {
      FunctionArn: {
        Description: 'Paste this into the skill as its default endpoint.',
        Value: arnOf('Function'),
      },
      KeyAndTokenArn: {
        Description: 'Paste the contents of secret.json into this secret.',
        Value: ref('KeyAndToken'),
      },
    },
  };
}

/** The function may write its own log and read its one secret, and nothing else. */
const roleProperties = {
  AssumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  },
  Policies: [
    {
      PolicyName: 'own-log-and-secret',
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: arnOf('Log'),
          },
          { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: ref('KeyAndToken') },
        ],
      },
    },
  ],
};

function functionProperties(homeUrl: string) {
  return {
    Description: 'Carries what Alexa is told to Home Assistant, with a key.',
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Architectures: ['arm64'],
    // As long as Alexa waits, and the memory that Amazon advises (facts: alexa#limits).
    Timeout: 8,
    MemorySize: 512,
    Role: arnOf('Role'),
    LoggingConfig: { LogGroup: ref('Log') },
    Environment: { Variables: { HOME_URL: homeUrl, SECRET_ARN: ref('KeyAndToken') } },
    Code: { ZipFile: functionSource },
  };
}
