import { z } from 'zod';

/** The ARN that this test's Amazon gives the secret. */
export const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:KeyAndToken-a1b2c3';

const Variable = z.union([
  z.string(),
  z.object({ Ref: z.literal('KeyAndToken') }).transform(() => secretArn),
]);
const FunctionProperties = z.object({
  Handler: z.literal('index.handler'),
  Environment: z.object({ Variables: z.record(z.string(), Variable) }),
  Code: z.object({ ZipFile: z.string() }),
});

const Template = z.object({
  Resources: z.object({ Function: z.object({ Properties: FunctionProperties }) }),
});

/** What CloudFormation would make of the function: its source, and its environment with references filled in. */
export function functionIn(template: unknown) {
  const { Code, Environment } = Template.parse(template).Resources.Function.Properties;
  return { source: Code.ZipFile, environment: Environment.Variables };
}
