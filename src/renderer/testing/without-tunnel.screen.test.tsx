import { describe } from 'vitest';
import { areForEverybody } from './for-everybody.ts';
import { originSituations } from './origin-situations.ts';

describe('a home without a tunnel', () => areForEverybody(originSituations));
