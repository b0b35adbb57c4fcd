import { describe } from 'vitest';
import { changesOfMind } from './changes-of-mind.ts';
import { areForEverybody } from './for-everybody.ts';

describe('changes of mind', () => areForEverybody(changesOfMind));
