import './newer-node.ts';

/** The terminal's program, once what an older Node lacks is there. */
await import('../../src/main/latchkey.ts');
