/** `npm run counterparts`: Latchkey against the real things that can be had, and what could not be had. */
import { Command, InvalidArgumentError, Option } from 'commander';
import envPaths from 'env-paths';
import { runNpmSdk } from './cloudflare-sdk/npm-sdk.ts';
import { runPythonSdk } from './cloudflare-sdk/python-sdk.ts';
import type { SdkRun } from './cloudflare-sdk/sdk-run.ts';
import { walkThroughHome } from './home-assistant/walk-through.ts';
import type { NotHad, PartOutcome } from './part.ts';
import { runPrograms } from './programs.ts';
import { isGood, Report } from './report.ts';
import { runSchema } from './schema/run-schema.ts';

const parts = ['sdk', 'schema', 'programs', 'home-assistant'] as const;
type Part = (typeof parts)[number];

const options = new Command('npm run counterparts --')
  .description(
    'Runs Latchkey against the real things that can be had: Home Assistant Core from PyPI, both of Cloudflare’s SDKs, the schema of its API, and programs of this computer. The first run fetches what it needs; it takes a quarter of an hour.',
  )
  .option('--json', 'print nothing but one line of JSON, and progress on the error stream')
  .addOption(new Option('--only <part>', 'only this part').choices(parts))
  .option('--home-assistant <version>', 'of Home Assistant Core, from PyPI', version, '2026.11.0')
  .parse()
  .opts<{ readonly json?: true; readonly only?: Part; readonly homeAssistant: string }>();

// Whoever stops this program stops what it has started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const { cache } = envPaths('latchkey-counterparts', { suffix: '' });
const report = Report.parse(await runAll());
if (options.json) console.log(JSON.stringify(report));
else printForPeople(report);
process.exit(isGood(report) ? 0 : 1);

async function runAll(): Promise<Report> {
  const wanted = (part: Part): boolean => options.only === undefined || options.only === part;
  const missing: NotHad[] = [];
  const had = <T>(outcome: PartOutcome<T>): T | undefined => {
    if (outcome.kind === 'ran') return outcome.result;
    say(`Not had: ${outcome.notHad.what}. ${outcome.notHad.why}`);
    missing.push(outcome.notHad);
    return undefined;
  };
  const cloudflareSdk = wanted('sdk')
    ? { npm: await runNpmSdk(say), pypi: countedOf(had(await runPythonSdk(cache, say))) }
    : undefined;
  const schema = wanted('schema') ? await runSchema(say) : undefined;
  const programs = wanted('programs') ? await runPrograms(say) : undefined;
  const homeAssistant = wanted('home-assistant')
    ? had(await walkThroughHome({ version: options.homeAssistant, cache, say }))
    : undefined;
  const notHad = [...missing, ...(programs?.notHad ?? [])];
  return { homeAssistant, cloudflareSdk, schema, programs: programs?.programs, notHad };
}

function countedOf(run: SdkRun | undefined) {
  if (run === undefined) return undefined;
  const { version, calls, failures } = run;
  for (const failure of failures) say(failure);
  return { version, calls, failed: failures.length };
}

/** On the error stream, so that what is printed stays one line of JSON. */
function say(line: string): void {
  console.error(line);
}

function printForPeople({ notHad, ...ran }: Report): void {
  for (const [part, result] of Object.entries(ran)) console.log(`${part}: ${JSON.stringify(result)}`);
  for (const { what, why } of notHad) console.log(`not had: ${what}. ${why}`);
}

function version(text: string): string {
  if (/^\d{4}\.\d{1,2}\.\d+(?:b\d+)?$/.test(text)) return text;
  throw new InvalidArgumentError('A version of Home Assistant is like 2026.11.0.');
}
