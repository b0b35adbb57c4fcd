/** `npm run faults`: kills the engine and lets a fault strike it at every point of every flow, and says what came of it. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { listFlowNames } from './flows.ts';
import { chooseFromOptions, type Part, runProof } from './run-proof.ts';

const values = new Command('npm run faults --')
  .description(
    'Kills the engine and lets a fault strike it at every point of every flow. It takes half an hour on a small computer.',
  )
  .option('--json', 'print nothing but one line of JSON, and progress on the error stream')
  .addOption(new Option('--flow <name>', 'only this flow').choices(listFlowNames()))
  .addOption(
    new Option('--part <n/m>', 'only every m-th flow, beginning with the n-th')
      .argParser(readPart)
      .conflicts('flow'),
  )
  .option('--point <name>', 'only this point of the flow, by the name that a failure prints')
  .parse()
  .opts<{ readonly json?: true; readonly flow?: string; readonly point?: string; readonly part?: Part }>();
const print = values.json ? console.error : console.log;
const { isGood, counts, failures, summary } = await runProof(chooseFromOptions(values), print);
for (const failure of failures) console.error(failure);
print(summary);
console.log(JSON.stringify(counts));
process.exit(isGood ? 0 : 1);

function readPart(text: string): Part {
  const [, nth, of] = /^([1-9])\/([1-9])$/.exec(text) ?? [];
  if (nth === undefined || of === undefined || Number(nth) > Number(of))
    throw new InvalidArgumentError('Such as 1/2: the first of two parts.');
  return { index: Number(nth) - 1, of: Number(of) };
}
