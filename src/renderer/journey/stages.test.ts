import { describe, expect, it } from 'vitest';
import { stepIds, waySteps } from '../../contract/journey.ts';
import { getStageNumber, stageIds, stageOf, stagesOf } from '../../contract/stages.ts';
import { aJourney, answersBefore } from '../testing/situation.ts';
import { findStepBefore, findWayInto, isStageDone } from './stages.ts';

describe('the stages of the rail', () => {
  it('are seven through Cloudflare and six with an own proxy', () => {
    expect(stagesOf({ answers: {} })).toEqual(stageIds);
    expect(stagesOf({ answers: { way: 'own-proxy' } })).toEqual(
      stageIds.filter((stage) => stage !== 'cloudflare'),
    );
  });

  it('never go backwards along the steps of a way', () => {
    for (const steps of Object.values(waySteps)) {
      const places = steps.map((step) => stageIds.indexOf(stageOf(step)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it.each(stepIds.filter((step) => step !== 'proxy'))('up to the one of %s are ticked before it', (step) => {
    const journey = aJourney(step);
    const ticked = stageIds.filter((stage) => isStageDone(stage, journey));
    expect(ticked).toEqual(stageIds.slice(0, getStageNumber(journey) - 1));
  });

  it('are entered as far in as one has been', () => {
    expect(findWayInto('build', aJourney('devices'))).toBe(undefined);
    expect(findWayInto('build', aJourney('build'))).toBe('build');
    expect(findWayInto('build', aJourney('connect-home'))).toBe('connect-home');
    expect(findWayInto('build', aJourney('hand-over', 'real', answersBefore('hand-over')))).toBe(
      'check-locks',
    );
  });

  it('are left backwards as a whole', () => {
    expect(findStepBefore(aJourney('check-locks'))).toBe('devices');
    expect(findStepBefore(aJourney('connect-home'))).toBe('devices');
    expect(findStepBefore(aJourney('hand-over'))).toBe('check-locks');
    expect(findStepBefore(aJourney('welcome'))).toBe('welcome');
  });
});
