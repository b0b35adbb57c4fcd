import type { Setup } from '../../../../contract/setup.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';
import { takesOverApp } from '../tunnel/carried-entries.ts';
import { tunnelOf, tunnelTarget } from './dns-records-seen.ts';

/** Records of the app that was taken over: they lead into its own tunnel, and follow the connector into ours and back. Pure. */

export interface RecordToMove {
  readonly record: DnsRecordSeen;
  readonly to: 'ours' | 'the-apps-own';
  /** `null` where our tunnel is still to be made. */
  readonly target: string | null;
}

/** The names that come along, as far as each is one name. */
export function namesOfTheApp({ adopts }: Setup): readonly string[] {
  return (adopts?.app?.entries ?? []).flatMap(({ hostname }) => hostname ?? []);
}

/** Only records that lead into the one tunnel go into the other: where somebody leads a name elsewhere, that stays. */
export function listRecordsToMove(setup: Setup, observed: Observed): readonly RecordToMove[] {
  const own = setup.adopts?.app?.tunnel.id;
  if (own === undefined) return [];
  const names = namesOfTheApp(setup);
  const ours = observed.tunnel.ours?.id;
  const into = (tunnelId: string | undefined): readonly DnsRecordSeen[] =>
    observed['dns-record'].filter(
      ({ name, type, content, ours: isOurs }) =>
        tunnelId !== undefined &&
        type === 'CNAME' &&
        !isOurs &&
        names.includes(name) &&
        tunnelOf(content) === tunnelId,
    );
  return takesOverApp(setup)
    ? into(own).map((record) => ({ record, to: 'ours', target: ours ? tunnelTarget(ours) : null }))
    : into(ours).map((record) => ({ record, to: 'the-apps-own', target: tunnelTarget(own) }));
}
