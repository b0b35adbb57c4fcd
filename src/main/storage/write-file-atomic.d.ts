/** The part of the package that Latchkey uses; it brings no declarations of its own. */
declare module 'write-file-atomic' {
  interface Options {
    readonly mode?: number;
    readonly fsync?: boolean;
    /** Called with the path of the temporary file, which exists and is empty by then. */
    readonly tmpfileCreated?: (path: string) => Promise<void>;
  }
  function writeFileAtomic(path: string, data: string, options: Options): Promise<void>;
  export = writeFileAtomic;
}
