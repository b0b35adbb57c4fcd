import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { InstallTarget } from '../../../../contract/hand-over.ts';
import type { Device } from '../../../../contract/setup.ts';
import { useCalls } from '../../../program-access/program-context.tsx';

interface PlaceOfKey {
  readonly device: Device;
  readonly place: InstallTarget;
  readonly onPlaces: (now: readonly InstallTarget[]) => void;
  readonly onLook: () => void;
}

/** Asking first, then installing and trying the key, or taking it out. */
export function useInstallWork(props: PlaceOfKey) {
  const input = { deviceId: props.device.id, placeId: props.place.id };
  const [asked, setAsked] = useState<'nothing' | 'install' | 'remove'>('nothing');
  const { install, remove, proof } = useInstallCalls(input, (now) => {
    setAsked('nothing');
    props.onPlaces(now);
  });
  return {
    asked,
    install,
    remove,
    proof,
    /** Whether it was put there just now, so that the browser has not seen it yet. */
    installed: install.isSuccess ? ('now' as const) : ('before' as const),
    ask: (change: 'install' | 'remove') => {
      install.reset();
      remove.reset();
      setAsked(change);
    },
    go: () => (asked === 'install' ? install : remove).mutate(input),
    close: () => {
      setAsked('nothing');
      // What was refused may stand differently now: it is looked at once the reason has been read.
      if (install.error || remove.error) props.onLook();
    },
    prove: () => proof.mutate(input),
  };
}
export type InstallWork = ReturnType<typeof useInstallWork>;

function useInstallCalls(
  input: { readonly deviceId: Device['id']; readonly placeId: InstallTarget['id'] },
  onDone: (now: readonly InstallTarget[]) => void,
) {
  const calls = useCalls().handOver.install;
  const proof = useMutation(calls.prove.mutationOptions());
  const install = useMutation(
    calls.install.mutationOptions({
      onSuccess: (now) => {
        onDone(now);
        proof.mutate(input);
      },
    }),
  );
  const remove = useMutation(
    calls.remove.mutationOptions({
      onSuccess: (now) => {
        onDone(now);
        proof.reset();
        install.reset();
      },
    }),
  );
  return { install, remove, proof };
}
