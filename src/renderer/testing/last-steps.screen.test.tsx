import { describe } from 'vitest';
import { areForEverybody } from './for-everybody.ts';
import { lastSteps } from './last-steps.ts';

describe('the last steps', () => areForEverybody(lastSteps));
