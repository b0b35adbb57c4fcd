import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { contract } from '../../../src/contract/calls/contract.ts';

/** A call of the contract, by its path; `input` where it takes any. */
export interface Call {
  readonly path: readonly string[];
  readonly input: z.ZodType | undefined;
}

/** Every call there is: one that is added is tried without being named here. */
export function listCalls(part: object = contract, path: readonly string[] = []): readonly Call[] {
  return Object.entries(part).flatMap(([name, each]) => {
    const here = [...path, name];
    if (!isContractProcedure(each))
      return typeof each === 'object' && each !== null ? listCalls(each, here) : [];
    const { inputSchema } = each['~orpc'];
    if (inputSchema !== undefined && !(inputSchema instanceof z.ZodType))
      throw new Error(`${here.join('.')} is not read by zod`);
    return [{ path: here, input: inputSchema }];
  });
}
