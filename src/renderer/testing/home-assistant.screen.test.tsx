import { describe } from 'vitest';
import { areForEverybody } from './for-everybody.ts';
import { homeScenarios } from './home-scenarios.ts';

describe('Home Assistant', () => areForEverybody(homeScenarios));
