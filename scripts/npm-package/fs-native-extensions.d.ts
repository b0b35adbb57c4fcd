/** The part that is used of a package without types: a lock of the operating system on a file, or on some bytes of it. */
declare module 'fs-native-extensions' {
  /** @returns `false` when somebody else has it; @throws Node's error for everything else */
  export function tryLock(descriptor: number, offset?: number, length?: number): boolean;
}
