import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openConnections } from './connection-limits.ts';

describe('open connections', () => {
  it('end the oldest of a peer who holds too many', () => {
    const open = openConnections<string>({ perPeer: 2, inAll: 10 });
    expect(['a1', 'a2', 'a3', 'a4'].map((name) => open.admit('a', name))).toEqual([
      undefined,
      undefined,
      'a1',
      'a2',
    ]);
    expect(open.count).toBe(2);
  });

  it('in a full house end one of whoever holds most, and never the newcomer’s', () => {
    const open = openConnections<string>({ perPeer: 3, inAll: 4 });
    for (const [peer, name] of [
      ['phone', 'p1'],
      ['flood', 'f1'],
      ['flood', 'f2'],
      ['flood', 'f3'],
    ] as const)
      open.admit(peer, name);
    expect(open.admit('late', 'l1')).toBe('f1');
    expect(open.admit('later', 'x1')).toBe('f2');
  });

  it('have room again when one has left', () => {
    const open = openConnections<string>({ perPeer: 1, inAll: 1 });
    open.admit('a', 'a1');
    open.left('a', 'a1');
    open.left('a', 'a1');
    expect(open.admit('b', 'b1')).toBeUndefined();
    expect(open.count).toBe(1);
  });

  it('stay within their limits, admit everybody, and end only what is open', () => {
    const limits = { perPeer: 3, inAll: 5 };
    const aMove = fc.record({
      peer: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      leaves: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 60 }), (moves) => {
        const open = openConnections<{ readonly peer: string }>(limits);
        let held: { readonly peer: string }[] = [];
        for (const { peer, leaves } of moves) {
          const mine = held.find((connection) => connection.peer === peer);
          if (leaves && mine) {
            open.left(peer, mine);
            held = held.filter((connection) => connection !== mine);
            continue;
          }
          const newcomer = { peer };
          const ended = open.admit(peer, newcomer);
          if (ended) expect(held).toContain(ended);
          held = [...held.filter((connection) => connection !== ended), newcomer];
          expect(open.count).toBe(held.length);
          expect(held.length).toBeLessThanOrEqual(limits.inAll);
          expect(held.filter((connection) => connection.peer === peer).length).toBeLessThanOrEqual(
            limits.perPeer,
          );
        }
      }),
    );
  });
});
