import { Column } from '../components/column.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { OldKey } from '../steps/hand-over/visit/old-key.tsx';

/** Old keys that can go, or be taken back. */
export function OldKeys() {
  const { devices = [], inUse = [] } = useJourney().journey.answers;
  const renewed = devices.filter(
    ({ id, state, renewal }) =>
      state === 'on' &&
      (renewal?.previous === 'leaving' || (renewal?.previous === 'works' && inUse.includes(id))),
  );
  if (renewed.length === 0) return null;
  return (
    <Column gap={1.5}>
      {renewed.map((device) => (
        <OldKey key={device.id} device={device} />
      ))}
    </Column>
  );
}
