import { describe } from 'vitest';
import { areForEverybody } from './for-everybody.ts';
import { firstSteps } from './scenarios.ts';

describe('the first steps', () => areForEverybody(firstSteps));
