import { spawn } from 'node:child_process';
import { Argument, Command } from 'commander';
import { z } from 'zod';
import { explainMissingLinter, findLinter, linterNames, linters } from './checks/linters.ts';
import { codeOf } from './child-process.mjs';
import { root } from './root.ts';

/** `npm run workflows`: what others' linters say of .github/workflows. */
const { processedArgs } = new Command('npm run workflows --')
  .description('Lints the workflows with actionlint and zizmor, where these are installed.')
  .helpOption('--help', 'show this')
  .addArgument(new Argument('[linter]', 'one of them alone').choices(linterNames))
  .parse();

const asked = z.enum(linterNames).optional().parse(processedArgs[0]);
for (const name of asked === undefined ? linterNames : [asked]) {
  const program = findLinter(name);
  if (program === undefined) console.log(explainMissingLinter(name));
  else if ((await codeOf(spawn(program, linters[name].args, { cwd: root, stdio: 'inherit' }))) !== 0) {
    process.exitCode = 1;
  }
}
