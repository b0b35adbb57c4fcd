import { z } from 'zod';

/** Whether pictures and recordings of the screen leave the window out. `unavailable`: this system or browser cannot do that. */
export const ScreenPicture = z.object({ protection: z.enum(['on', 'unavailable']) }).readonly();
export type ScreenPicture = z.infer<typeof ScreenPicture>;
