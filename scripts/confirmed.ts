import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { readChecklists, readForms } from './confirmed/files.ts';
import { emptyForm } from './confirmed/form.ts';
import { withForms } from './confirmed/table.ts';
import { root } from './root.ts';

/** `npm run confirmed`: what people saw with real things, from their forms into docs/confirmed.md. */
const program = new Command('npm run confirmed --')
  .description('Writes what the forms in docs/confirmed/ say into docs/confirmed.md.')
  .option('--form <checklist>', 'print an empty form instead, for one of docs/checklists')
  .helpOption('--help', 'show this')
  .parse();

const { form } = program.opts<{ readonly form?: string }>();
const checklists = await readChecklists();
if (form === undefined) {
  const page = path.join(root, 'docs/confirmed.md');
  await writeFile(page, withForms(await readFile(page, 'utf8'), checklists, await readForms()));
} else {
  const checklist = checklists.find(({ name }) => name === form);
  if (checklist !== undefined) process.stdout.write(emptyForm(checklist));
  else
    program.error(`There is no such checklist. There are: ${checklists.map(({ name }) => name).join(', ')}.`);
}
