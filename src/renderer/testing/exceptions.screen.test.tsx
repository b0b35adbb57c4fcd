import { describe } from 'vitest';
import { exceptionSituations } from './exception-situations.ts';
import { areForEverybody } from './for-everybody.ts';

describe('things without a key', () => areForEverybody(exceptionSituations));
