import { z } from 'zod';
import { DeviceId } from '../../contract/setup.ts';

/** Which screen of the home is shown. `lost` is about one device once it is chosen. */
export const DashboardView = z.union([
  z.object({ at: z.enum(['home', 'addresses', 'changes', 'new-path', 'removal']) }),
  z.object({ at: z.literal('lost'), device: DeviceId.optional() }),
]);
export type DashboardView = z.infer<typeof DashboardView>;
