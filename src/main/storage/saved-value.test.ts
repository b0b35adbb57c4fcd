import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSavedValue } from './saved-value.ts';

/** A disk that answers when the test says so. */
function aSlowDisk() {
  const saves: { readonly value: readonly string[]; done(): void; fail(): void }[] = [];
  let running = 0;
  const save = (value: readonly string[]) =>
    new Promise<void>((resolve, reject) => {
      running += 1;
      expect(running).toBe(1);
      const end = (settle: () => void) => () => {
        running -= 1;
        settle();
      };
      saves.push({ value, done: end(resolve), fail: end(() => reject(new Error('full'))) });
    });
  return { save, saves };
}
const adding = (item: string) => (items: readonly string[]) => [...items, item];

describe('a saved value', () => {
  it('counts a change when it is saved, not before', async () => {
    const { save, saves } = aSlowDisk();
    const saved = createSavedValue<readonly string[]>([], save);
    const change = saved.change(adding('a'));
    expect(saved.read()).toEqual([]);
    saves[0]?.done();
    await change;
    expect(saved.read()).toEqual(['a']);
  });

  it('saves what arrives meanwhile together, in order, and never twice at a time', async () => {
    const { save, saves } = aSlowDisk();
    const saved = createSavedValue<readonly string[]>([], save);
    const changes = ['a', 'b', 'c'].map((item) => saved.change(adding(item)));
    expect(saves.map(({ value }) => value)).toEqual([['a']]);
    saves[0]?.done();
    await changes[0];
    await Promise.resolve();
    expect(saves.map(({ value }) => value)).toEqual([['a'], ['a', 'b', 'c']]);
    saves[1]?.done();
    await Promise.all(changes);
    expect(saved.read()).toEqual(['a', 'b', 'c']);
  });

  it('stays as it was when the save fails, and goes on with the next change', async () => {
    const { save, saves } = aSlowDisk();
    const saved = createSavedValue<readonly string[]>(['old'], save);
    const failing = saved.change(adding('lost'));
    const next = saved.change(adding('kept'));
    saves[0]?.fail();
    await expect(failing).rejects.toThrow('full');
    expect(saved.read()).toEqual(['old']);
    saves[1]?.done();
    await next;
    expect(saved.read()).toEqual(['old', 'kept']);
  });

  it('refuses a change that throws, and that one alone', async () => {
    const saved = createSavedValue<readonly string[]>([], async () => {});
    const refused = saved.change(() => {
      throw new Error('unfit');
    });
    const kept = saved.change(adding('kept'));
    await expect(refused).rejects.toThrow('unfit');
    await kept;
    expect(saved.read()).toEqual(['kept']);
  });

  it('saves nothing when nothing changes', async () => {
    const { save, saves } = aSlowDisk();
    await createSavedValue<readonly string[]>([], save).change((items) => items);
    expect(saves).toEqual([]);
  });

  it('ends as if the changes had come one by one, whichever saves fail', async () => {
    const steps = fc.array(fc.record({ item: fc.string(), fails: fc.boolean() }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(steps, async (planned) => {
        const failing = planned.map(({ fails }) => fails);
        const disk: (readonly string[])[] = [[]];
        const saved = createSavedValue<readonly string[]>([], async (value) => {
          if (failing.shift()) throw new Error('full');
          disk.push(value);
        });
        const results = await Promise.allSettled(planned.map(({ item }) => saved.change(adding(item))));
        const kept = planned.filter((_, i) => results[i]?.status === 'fulfilled').map(({ item }) => item);
        expect(saved.read()).toEqual(kept);
        expect(disk.at(-1)).toEqual(kept);
      }),
    );
  });
});
