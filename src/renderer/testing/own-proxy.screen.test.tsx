import { describe } from 'vitest';
import { areForEverybody } from './for-everybody.ts';
import { ownProxySituations } from './own-proxy-situations.ts';

describe('a home with a proxy of its own', () => areForEverybody(ownProxySituations));
