import { describe } from 'vitest';
import { areForEverybody } from './for-everybody.ts';
import { troubleSituations } from './trouble-situations.ts';

describe('why somebody cannot get in', () => areForEverybody(troubleSituations));
