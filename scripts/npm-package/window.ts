import './newer-node.ts';

/** The browser-hosted program, once what an older Node lacks is there. */
await import('../../src/main/local.ts');
