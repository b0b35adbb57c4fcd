import { keysHere } from '../../key-files/device-keys.ts';
import { listKeyFileKinds } from '../../key-files/key-file.ts';
import { calls } from '../base.ts';
import type { HandOverServices } from './services.ts';

export function drivesCalls(services: HandOverServices) {
  const { drives } = services;
  return {
    watch: calls.handOver.drives.watch.handler(({ signal }) =>
      drives.watch(signal ?? new AbortController().signal),
    ),
    save: calls.handOver.drives.save.handler(async ({ input }) => {
      const keys = keysHere(services);
      const devices = [...new Set(input.deviceIds)].map(keys.device);
      const files = devices.flatMap((device) =>
        listKeyFileKinds(device).map((as) => keys.file(device.id, as)),
      );
      const fileNames = await drives.write(input.driveId, await Promise.all(files));
      for (const { id } of devices) await keys.note('handedOver', id);
      return { fileNames };
    }),
    remove: calls.handOver.drives.remove.handler(async ({ input }) => {
      await drives.remove(input.driveId, input.fileNames);
      return { removed: true as const };
    }),
    eject: calls.handOver.drives.eject.handler(async ({ input }) => {
      await drives.eject(input.driveId);
      return { ejected: true as const };
    }),
  };
}
