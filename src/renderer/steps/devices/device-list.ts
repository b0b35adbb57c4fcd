import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { MOST_DEVICES, problemsOfDevices } from '../../../contract/devices.ts';
import { Device } from '../../../contract/setup.ts';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { type KeyChange, type KeyLife, keyLifeOf, withKeyChange } from './key-life.ts';

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
  const [removed, setRemoved] = useState<Removed>();
  const save = useMutation(calls.devices.save.mutationOptions());
  const change = (next: readonly Device[], takenOff?: Removed): void => {
    save.reset();
    setRemoved(takenOff);
    write([...next]);
  };
  const at = (id: string): number => devices.findIndex((device) => device.id === id);
  const problems = problemsOfDevices(devices);
  const keys = useQuery(
    calls.keys.list.queryOptions({
      enabled: saved !== undefined,
      gcTime: 0,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const savedOf = ({ id }: Device): Device | undefined => saved?.find((device) => device.id === id);
  return {
    devices,
    problems,
    /** Whether it is known how the keys stand; without a list that was answered there are none. */
    keys:
      saved === undefined || keys.data
        ? ('known' as const)
        : keys.error
          ? ('unseen' as const)
          : ('looking' as const),
    seeKeys: (): void => void keys.refetch(),
    /** `undefined` as long as it is not known how the keys stand. */
    lifeOf: (device: Device): KeyLife | undefined => {
      if (saved !== undefined && !keys.data) return undefined;
      const key = keys.data?.find(({ deviceId }) => deviceId === device.id);
      return keyLifeOf(device, savedOf(device), key?.state);
    },
    changeKey: (device: Device, wish: KeyChange): void =>
      change(devices.with(at(device.id), withKeyChange(device, wish, savedOf(device)))),
    removed,
    save,
    tooMany: Math.max(0, devices.length - MOST_DEVICES),
    sendable: devices.length > 0 && devices.length <= MOST_DEVICES && problems.size === 0,
    changed: JSON.stringify(devices) !== JSON.stringify(saved),
    /** Replaces the device of the same id, or adds it at the end. */
    put: (device: Device): void =>
      change(at(device.id) < 0 ? [...devices, device] : devices.with(at(device.id), device)),
    takeOff: (device: Device): void =>
      change(devices.toSpliced(at(device.id), 1), { device, at: at(device.id) }),
    putBack: ({ device, at: place }: Removed): void => change(devices.toSpliced(place, 0, device)),
    send: (): void =>
      save.mutate(
        { devices },
        {
          onSuccess: (now) => {
            drop();
            goOn(now);
          },
        },
      ),
  };
}
export type DeviceList = ReturnType<typeof useDeviceList>;
