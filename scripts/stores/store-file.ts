/** A file for a store, by its path within the folder of all stores. */
export interface StoreFile {
  readonly path: string;
  readonly text: string;
}
