/**
 * Every way in which a file can be refused, with no path and no value beside the code: each of them could end up in a log.
 * `unfit` is our own mistake: a value its schema does not allow, caught before it could replace a good one.
 */
export const storageRefusals = ['unreadable', 'unwritable', 'disk-full', 'unfit'] as const;
export type StorageRefusal = (typeof storageRefusals)[number];
