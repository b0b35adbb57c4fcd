import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../root.ts';
import { type Checklist, readChecklist } from './checklist.ts';
import { type Form, readForm } from './form.ts';

/** Every checklist of this checkout, by the alphabet. */
export async function readChecklists(): Promise<readonly Checklist[]> {
  const files = await textsIn('docs/checklists/!(README).md');
  return files.map(({ name, text }) => readChecklist(name, text));
}

/** Every form that somebody filled in. */
export async function readForms(): Promise<readonly Form[]> {
  return (await textsIn('docs/confirmed/*.yaml')).map(({ text }) => readForm(text));
}

async function textsIn(pattern: string) {
  const files = (await Array.fromAsync(glob(pattern, { cwd: root }))).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: path.parse(file).name,
      text: await readFile(path.join(root, file), 'utf8'),
    })),
  );
}
