/** `npm run faults`: kills the engine and lets a fault strike it at every point of every flow, and says what came of it. */
import { Command, Option } from 'commander';
import { listFlowNames } from './flows.ts';
import { chooseFromOptions, runProof } from './run-proof.ts';

const values = new Command('npm run faults --')
  .description(
    'Kills the engine and lets a fault strike it at every point of every flow. It takes half an hour on a small computer.',
  )
  .option('--json', 'print nothing but one line of JSON, and progress on the error stream')
  .addOption(new Option('--flow <name>', 'only this flow').choices(listFlowNames()))
  .option('--point <name>', 'only this point of the flow, by the name that a failure prints')
  .parse()
  .opts<{ readonly json?: true; readonly flow?: string; readonly point?: string }>();
const print = values.json ? console.error : console.log;
const { isGood, counts, failures, summary } = await runProof(chooseFromOptions(values), print);
for (const failure of failures) console.error(failure);
print(summary);
console.log(JSON.stringify(counts));
process.exit(isGood ? 0 : 1);
