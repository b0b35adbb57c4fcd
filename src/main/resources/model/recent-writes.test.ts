import { describe, expect, it } from 'vitest';
import { memoryDocument } from '../../storage/documents.ts';
import { createRecentWrites, type RecentWrite, writesDocument } from './recent-writes.ts';

const begin = Date.parse('2026-11-20T12:00:00Z');
const issued = (id: string): RecentWrite => ({ kind: 'certificate-issued', zoneId: 'zone', id });

function aMemory() {
  const document = memoryDocument(writesDocument);
  let time = begin;
  const clock = { now: () => new Date(time) };
  return {
    document,
    clock,
    writes: createRecentWrites(document, clock),
    goTo: (ms: number) => {
      time = begin + ms;
    },
  };
}

describe('what was written a moment ago', () => {
  it('is known in its order, to the next program too', async () => {
    const { writes, document, clock } = aMemory();
    await writes.note(issued('a'));
    await writes.note(issued('b'));
    expect(writes.list()).toEqual([issued('a'), issued('b')]);
    expect(createRecentWrites(document, clock).list()).toEqual(writes.list());
  });

  it('is forgotten after two minutes, in the document with the next write', async () => {
    const { writes, document, goTo } = aMemory();
    await writes.note(issued('a'));
    goTo(119_999);
    expect(writes.list()).toEqual([issued('a')]);
    goTo(120_000);
    expect(writes.list()).toEqual([]);
    await writes.note(issued('b'));
    expect(document.read().map(({ write }) => write)).toEqual([issued('b')]);
  });

  it('is forgotten once a list has shown it, and nothing else is', async () => {
    const { writes } = aMemory();
    await writes.note(issued('a'));
    await writes.note(issued('b'));
    const [first] = writes.list();
    await writes.forget(first ? [first] : []);
    expect(writes.list()).toEqual([issued('b')]);
  });

  it('says nothing where the clock was set back', async () => {
    const { writes, goTo } = aMemory();
    await writes.note(issued('a'));
    goTo(-1);
    expect(writes.list()).toEqual([]);
  });
});
