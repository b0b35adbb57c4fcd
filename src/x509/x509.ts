// Must stay first: the X.509 library refuses to load without it.
import './metadata-polyfill.ts';

/** The X.509 library, in the one way in which it can be loaded. */
export * from '@peculiar/x509';
