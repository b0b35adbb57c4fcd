import { describe } from 'vitest';
import { areForEverybody } from './for-everybody.ts';
import { handMadeSituations } from './hand-made-situations.ts';

describe('what was made by hand', () => areForEverybody(handMadeSituations));
