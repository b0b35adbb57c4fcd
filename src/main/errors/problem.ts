import { problemCodes } from '../../contract/problem.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Whether something was refused for a reason that the user may hear of. */
export function isProblem(error: unknown): error is Refusal {
  return isRefusal(error, problemCodes);
}
