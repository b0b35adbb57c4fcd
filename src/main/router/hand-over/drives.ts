import type { WrittenKeyFile } from '../../../contract/hand-over.ts';
import { keysHere } from '../../key-files/device-keys.ts';
import { listKeyFileKinds } from '../../key-files/key-file.ts';
import { calls } from '../base/base.ts';
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
      const wanted = devices.flatMap((device) =>
        listKeyFileKinds(device).map((kind) => ({ id: device.id, kind })),
      );
      const files = await Promise.all(wanted.map(({ id, kind }) => keys.file(id, kind)));
      const names = await drives.write(input.driveId, files);
      for (const { id } of devices) await keys.note('handedOver', id);
      return { files: listWritten(wanted, names) };
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

/** What was wanted, by the names under which it lies there now; both are in the same order. */
function listWritten(
  wanted: readonly Pick<WrittenKeyFile, 'kind'>[],
  names: readonly string[],
): readonly WrittenKeyFile[] {
  return wanted.flatMap(({ kind }, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ name, kind }];
  });
}
