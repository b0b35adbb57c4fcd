import { z } from 'zod';

/** Whether the diagnostic file says where the home is, or has stand-ins for every name and number of it. */
export const AddressIn = z.enum(['told', 'left-out']);
export type AddressIn = z.infer<typeof AddressIn>;

/** The diagnostic file, to be read before it is given to anybody. */
export const DiagnosticFile = z.object({ text: z.string(), fileName: z.string() }).readonly();
export type DiagnosticFile = z.infer<typeof DiagnosticFile>;
