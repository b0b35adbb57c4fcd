import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assumedIn } from '../facts.ts';
import { root } from '../root.ts';
import { faultsOfChecklist, readChecklist } from './checklist.ts';
import { readChecklists, readForms } from './files.ts';
import { emptyForm, faultsOfForm, readForm } from './form.ts';
import { withForms } from './table.ts';

const checklists = await readChecklists();
const forms = await readForms();
const page = await read('docs/confirmed.md');

function read(name: string): Promise<string> {
  return readFile(path.join(root, name), 'utf8');
}

describe.each(checklists.map((list) => [list.name, list] as const))('docs/checklists/%s.md', (_, list) => {
  it('numbers its steps from one', () => expect(faultsOfChecklist(list)).toEqual([]));
});

describe('the checklists', () => {
  it('name every fact that is assumed, and how somebody can find out', async () => {
    const sheets = await Array.fromAsync(glob('docs/facts/!(README).md', { cwd: root }));
    const texts = sheets.map(async (name) => ({ name: name.replaceAll('\\', '/'), text: await read(name) }));
    const assumed = (await Promise.all(texts)).flatMap(assumedIn);
    expect(assumed.length).toBeGreaterThan(50);
    const named = new Set(checklists.flatMap(({ steps }) => steps.flatMap(({ facts }) => facts)));
    expect(assumed.filter((fact) => !named.has(fact))).toEqual([]);
  });

  it('are all in the list of them', async () => {
    const readme = await read('docs/checklists/README.md');
    expect(checklists.filter(({ name }) => !readme.includes(`](${name}.md)`))).toEqual([]);
  });
});

describe('docs/confirmed.md', () => {
  it('says what the forms say: npm run confirmed writes it', () => {
    expect(withForms(page, checklists, forms)).toBe(page);
  });

  it.each(forms.map((form) => [form.day, form.checklist, form] as const))(
    'has a whole form of %s for %s',
    (_day, name, form) => {
      const checklist = checklists.find((each) => each.name === name);
      expect(checklist).toBeDefined();
      expect(checklist && faultsOfForm(form, checklist)).toEqual([]);
    },
  );
});

const list = readChecklist(
  'real-thing',
  `# A real thing: ten minutes

| | Do | See |
| --- | --- | --- |
| 1 | \`ls \\| wc\` | a number |

## With more time

| | Do | See |
| --- | --- | --- |
| 2 | Look again | the same (facts: platforms#drives, alexa#stack) |
`,
);

const place =
  'Before\n<!-- what follows is written by: npm run confirmed -->\nold\n<!-- what was written ends here -->\nAfter\n';

const filled = `checklist: real-thing
day: 2027-01-31
by: somebody
latchkey: 1.0
against: The thing, version 2.10
steps:
  1: yes
  2: "there were two of them: one red, one green"
`;

describe('a checklist', () => {
  it('is read by step, with the facts that each settles', () => {
    expect(list.title).toBe('A real thing: ten minutes');
    expect(list.steps).toEqual([
      { number: 1, does: '`ls \\| wc`', sees: 'a number', facts: [] },
      {
        number: 2,
        does: 'Look again',
        sees: 'the same (facts: platforms#drives, alexa#stack)',
        facts: ['platforms#drives', 'alexa#stack'],
      },
    ]);
  });

  it('with a number twice is told', () => {
    const twice = { ...list, steps: list.steps.map((step) => ({ ...step, number: 1 })) };
    expect(faultsOfChecklist(twice)).toEqual(['its steps are numbered 1, 1']);
  });
});

describe('a form', () => {
  it('is read as it was written, versions too', () => {
    expect(readForm(filled)).toMatchObject({ latchkey: '1.0', against: 'The thing, version 2.10' });
    expect([...readForm(filled).results]).toEqual([
      [1, { kind: 'as-written' }],
      [2, { kind: 'otherwise', seen: 'there were two of them: one red, one green' }],
    ]);
  });

  it('becomes one line for each thing that it says', () => {
    const form = readForm(
      filled
        .replace('The thing, version 2.10', '>\n  The thing | version 2.10\n\n  on a table')
        .replace(/ {2}2: .*/, '  2: |\n    two of them:\n    one red'),
    );
    expect(form.results.get(2)).toEqual({ kind: 'otherwise', seen: 'two of them: one red' });
    expect(withForms(place, [list], [form])).toContain('| The thing \\| version 2.10 on a table | 1 of 2 |');
  });

  it('can be filled in from an empty one', () => {
    const values = { day: '2027-01-31', by: 'somebody', latchkey: '1.0', against: 'The thing' };
    const text = Object.entries(values).reduce(
      (form, [key, value]) => form.replace(`${key}:\n`, `${key}: ${value}\n`),
      emptyForm(list),
    );
    expect(faultsOfForm(readForm(text), list)).toEqual([]);
    expect(() => readForm(emptyForm(list))).toThrow();
  });

  it.each([
    ['a word that says nothing', 'yes', 'no'],
    ['another kind of day', '2027-01-31', 'January'],
    ['a line that is not asked for', 'by: somebody', 'by: somebody\nphone: 123'],
  ])('with %s is refused', (_, part, instead) => {
    expect(() => readForm(filled.replace(part, instead))).toThrow();
  });

  it('that lacks a step, or has one too many, is told', () => {
    expect(faultsOfForm(readForm(filled.replace('  2:', '  3:')), list)).toEqual([
      'step 2 is missing',
      'there is no step 3',
    ]);
  });
});

describe('the page', () => {
  it('says of a list without a form that nobody has been there', () => {
    expect(withForms(place, [list], [])).toContain(
      '| [A real thing: ten minutes](checklists/real-thing.md) | nobody yet | | 0 of 2 | 0 | 2 |',
    );
  });

  it('counts the newest form, tells what was otherwise, and which facts are settled', () => {
    const older = readForm(filled.replace('2027-01-31', '2026-12-31'));
    const newer = readForm(filled.replace('  1: yes', '  1: not tried').replace(/ {2}2: .*/, '  2: yes'));
    const before = withForms(place, [list], [older]);
    expect(before).toContain('| 1 of 2 | 1 | 0 |');
    expect(before).toContain(
      '- A real thing: ten minutes, step 2: there were two of them: one red, one green',
    );
    const after = withForms(before, [list], [older, newer]);
    expect(after).toContain(
      '| 2027-01-31, somebody, Latchkey 1.0 | The thing, version 2.10 | 1 of 2 | 0 | 1 |',
    );
    expect(after).toContain(
      '[alexa#stack](facts/alexa.md#stack), [platforms#drives](facts/platforms.md#drives)',
    );
    expect(after).not.toContain('old');
    expect(after).not.toContain('step 2');
    expect(after).toMatch(/\nAfter\n$/);
  });

  it('calls nothing settled that another step still asks for', () => {
    const other = { ...list, name: 'other-thing', steps: list.steps.filter(({ number }) => number === 2) };
    const form = readForm(filled.replace(/ {2}2: .*/, '  2: yes'));
    expect(withForms(place, [list], [form])).toContain('Settled by these');
    expect(withForms(place, [list, other], [form])).not.toContain('Settled by these');
  });
});
