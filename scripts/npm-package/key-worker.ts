/** The worker that makes keys, on a Node that may lack what it uses: a worker thread begins with nothing of the others'. */
import './newer-node.ts';

export * from '../../src/main/keys/key-worker.ts';
