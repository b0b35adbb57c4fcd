import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { runProgram } from '../../programs/run-program.ts';
import { functionIn } from './function-in-template.ts';

/** One call of the function, and what its secret is from then on. */
export interface Invocation {
  readonly event: unknown;
  readonly secret?: unknown;
}

export interface LambdaOptions {
  /** What was put up at Amazon, as it stands in the file. */
  readonly template: unknown;
  /** An empty folder, which stands for the computer that the function runs on. */
  readonly folder: string;
  /** Where every connection really goes: the practice edge stands for the whole internet. */
  readonly edge: { readonly host: string; readonly httpsPort: number };
  /** The authority of the practice edge in PEM; without it the function meets a server that nobody vouches for. */
  readonly authority: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

const Run = z.object({
  answers: z.array(z.unknown()),
  connections: z.number(),
  secretsRead: z.array(z.string()),
});

/** What came of it. `output` is everything that the function printed: Amazon would have it in its log. */
export interface LambdaRun extends z.infer<typeof Run> {
  readonly output: string;
}

/**
 * Runs the function of a template as Amazon does: a process of its own, the source as `index.js`, its own environment, and
 * Amazon's SDK beside it, of which there is a double here that reads the secret from a file. Calls follow each other in the
 * one process, as they do while it is warm.
 */
export async function runLambda(
  invocations: readonly Invocation[],
  { template, folder, edge, authority, env }: LambdaOptions,
): Promise<LambdaRun> {
  const sdk = join(folder, 'node_modules', '@aws-sdk', 'client-secrets-manager');
  const { source, environment } = functionIn(template);
  await mkdir(sdk, { recursive: true });
  // As in Amazon's folder, whatever a project around it says.
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}');
  await writeFile(join(folder, 'index.js'), source);
  await writeFile(join(sdk, 'index.js'), sdkDouble);
  await writeFile(join(folder, 'run.js'), runner);
  await writeFile(join(folder, 'authority.pem'), authority ?? '');
  await writeFile(join(folder, 'invocations.json'), JSON.stringify(invocations));
  const ended = await runProgram(process.execPath, [join(folder, 'run.js')], {
    timeoutMs: 120_000,
    env: {
      ...environment,
      ...(authority === undefined ? {} : { NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') }),
      TEST_EDGE: JSON.stringify(edge),
      ...env,
    },
  });
  if (ended.outcome !== 'ended' || ended.exitCode !== 0) throw new Error(JSON.stringify(ended));
  const result: unknown = JSON.parse(await readFile(join(folder, 'result.json'), 'utf8'));
  return { ...Run.parse(result), output: ended.stdout + ended.stderr };
}

/** The two classes of the SDK that the function uses (facts: alexa#lambda-node). */
const sdkDouble = `'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
exports.GetSecretValueCommand = class { constructor(input) { this.input = input; } };
exports.SecretsManagerClient = class {
  async send(command) {
    globalThis.secretsRead.push(command.input.SecretId);
    return { SecretString: readFileSync(join(__dirname, '../../../secret.json'), 'utf8') };
  }
};
`;

const runner = `'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const tls = require('node:tls');
globalThis.secretsRead = [];
const edge = JSON.parse(process.env.TEST_EDGE);
const connect = tls.connect;
let connections = 0;
tls.connect = (options, ...more) => {
  connections += 1;
  return connect({ ...options, host: edge.host, port: edge.httpsPort }, ...more);
};
const later = setTimeout;
globalThis.setTimeout = (act, ms) => later(act, ms / Number(process.env.TEST_TIMES_FASTER || 1));
const { handler } = require('./index.js');
(async () => {
  const answers = [];
  for (const { event, secret } of JSON.parse(readFileSync(join(__dirname, 'invocations.json'), 'utf8'))) {
    if (secret !== undefined) writeFileSync(join(__dirname, 'secret.json'), JSON.stringify(secret));
    answers.push(await handler(event, {}));
  }
  const { secretsRead } = globalThis;
  writeFileSync(join(__dirname, 'result.json'), JSON.stringify({ answers, connections, secretsRead }));
  process.exit(0);
})();
`;
