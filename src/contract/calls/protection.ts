import { z } from 'zod';
import { Journey } from '../journey.ts';
import { Protection } from '../protection.ts';
import { ZoneSettingId } from '../setup.ts';
import { cloudflareProblems, keepsAnswers, needsAnswers } from './problems.ts';

export const protectionCalls = {
  look: needsAnswers.errors(cloudflareProblems).output(z.array(Protection).readonly()),
  save: keepsAnswers.input(z.object({ declined: z.array(ZoneSettingId) })).output(Journey),
};
