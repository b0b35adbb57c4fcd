import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { MOST_DEVICES, problemsOfDevices } from '../../../contract/devices.ts';
import type { Journey } from '../../../contract/journey.ts';
import { Device, DeviceId } from '../../../contract/setup.ts';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import type { Origin } from './device-dialog.tsx';
import { deriveKeyLife, type KeyChange, type KeyLife, withKeyChange } from './key-life.ts';

/** A device that was taken off, and where it stood. */
export interface Removed {
  readonly device: Device;
  readonly at: number;
}

/** The list while it is being written: kept as a draft, sent whole, and dropped once main has it. */
export function useDeviceList(first: () => readonly Device[]) {
  const { journey, goOn } = useJourney();
  const calls = useCalls();
  const saved = journey.answers.devices;
  const [devices, write, drop] = useDraft('devices', z.array(Device), () => [...(saved ?? first())]);
  // Of which the person said what it is: its name says it no more.
  const [picked, writePicked, dropPicked] = useDraft('devices-picked', z.array(DeviceId), () => []);
  const [removed, setRemoved] = useState<Removed>();
  const save = useMutation(calls.devices.save.mutationOptions());
  const { keys, seeKeys, lifeOf } = useKeyLives(saved);
  const change = (next: readonly Device[], takenOff?: Removed): void => {
    save.reset();
    setRemoved(takenOff);
    write([...next]);
  };
  const at = (id: string): number => devices.findIndex((device) => device.id === id);
  const problems = problemsOfDevices(devices);
  const done = (now: Journey): void => {
    drop();
    dropPicked();
    goOn(now);
  };
  return {
    devices,
    problems,
    keys,
    seeKeys,
    lifeOf,
    changeKey: (device: Device, keyChange: KeyChange): void =>
      change(addDevice(devices, withKeyChange(device, keyChange, sameIn(saved, device)))),
    removed,
    save,
    tooMany: Math.max(0, devices.length - MOST_DEVICES),
    sendable: devices.length > 0 && devices.length <= MOST_DEVICES && problems.size === 0,
    changed: JSON.stringify(devices) !== JSON.stringify(saved),
    /** Who said what it is. What was answered before stays as it is. */
    originOf: ({ id }: Device): Origin =>
      picked.includes(id) || saved?.some((device) => device.id === id) ? 'picked' : 'guessed',
    /** Replaces the device of the same id, or adds it at the end. */
    put: (device: Device, origin: Origin): void => {
      if (origin === 'picked') writePicked([...picked, device.id]);
      change(addDevice(devices, device));
    },
    putAll: (more: readonly Device[]): void => change([...devices, ...more]),
    takeOff: (device: Device): void =>
      change(devices.toSpliced(at(device.id), 1), { device, at: at(device.id) }),
    putBack: ({ device, at: place }: Removed): void => change(devices.toSpliced(place, 0, device)),
    send: (): void => save.mutate({ devices }, { onSuccess: done }),
  };
}

function addDevice(devices: readonly Device[], device: Device): readonly Device[] {
  const at = devices.findIndex(({ id }) => id === device.id);
  return at < 0 ? [...devices, device] : devices.with(at, device);
}

function sameIn(saved: readonly Device[] | undefined, { id }: Device): Device | undefined {
  return saved?.find((device) => device.id === id);
}

/** How the keys of the devices stand; without a list that was answered there are none. */
function useKeyLives(saved: readonly Device[] | undefined) {
  const calls = useCalls();
  const keys = useQuery(
    calls.keys.list.queryOptions({
      enabled: saved !== undefined,
      gcTime: 0,
      staleTime: Number.POSITIVE_INFINITY,
      // What another screen saw may be from before the last build.
      refetchOnMount: 'always',
    }),
  );
  const seen = keys.isFetchedAfterMount && !keys.isRefetchError ? keys.data : undefined;
  const known = saved === undefined || seen !== undefined;
  return {
    keys: known ? ('known' as const) : keys.error ? ('unseen' as const) : ('looking' as const),
    seeKeys: (): void => void keys.refetch(),
    /** `undefined` as long as it is not known how the keys stand. */
    lifeOf: (device: Device): KeyLife | undefined => {
      if (!known) return undefined;
      const key = seen?.find(({ deviceId }) => deviceId === device.id);
      return deriveKeyLife(device, sameIn(saved, device), key?.state);
    },
  };
}

export type DeviceList = ReturnType<typeof useDeviceList>;
