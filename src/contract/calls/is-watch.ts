/**
 * Whether a call of the contract is a stream that is followed for as long as somebody looks, by its path. All of those are
 * called `watch` and nothing else is, so that a transport can tell them apart without reading schemas.
 */
export function isWatch(path: readonly string[]): boolean {
  return path.at(-1) === 'watch';
}
