import { expect, it } from 'vitest';
import { markCallsAsPure } from './pure-contract.ts';

it('marks what is made with a call at the top of a module, and nothing else', () => {
  const module = [
    `import { z } from 'zod';`,
    `export const stepIds = ['welcome'];`,
    `export const StepId = z.enum(stepIds).readonly();`,
    `const Inner = z.string(), most = 20;`,
    `export function read(text) { const parsed = Inner.parse(text); return parsed; }`,
  ].join('\n');
  expect(markCallsAsPure(module)).toBe(
    [
      `import { z } from 'zod';`,
      `export const stepIds = ['welcome'];`,
      `export const StepId = /* @__PURE__ */ (() => z.enum(stepIds).readonly())();`,
      `const Inner = /* @__PURE__ */ (() => z.string())(), most = 20;`,
      `export function read(text) { const parsed = Inner.parse(text); return parsed; }`,
    ].join('\n'),
  );
});
