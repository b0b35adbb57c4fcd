/** Starts work when everything before it has ended, well or badly. The promise settles as the work does. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue of one. A caller learns how its work ended before the next work begins, so that it still finds what it left;
 * the queues of packages begin the next one first.
 */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
