import { randomBytes } from 'node:crypto';
import {
  type Exception,
  type ResolvedException,
  WEBHOOK_FOLDER,
  type WebhookIds,
  type WebhookRef,
} from '../../../../contract/exception.ts';
import { DEVICE_ID_BYTES, WEBHOOK_REF_BYTES } from '../../../../contract/id-sizes.ts';

/** What stands for this id: as before where it is known already, else something new. */
export function nameWebhook(id: string, known: WebhookIds): WebhookRef {
  const before = Object.entries(known).find(([, other]) => other === id);
  return before?.[0] ?? randomBytes(WEBHOOK_REF_BYTES).toString('hex');
}

/** Exceptions without a secret, and the ids that their references stand for: these have to be kept before anything names them. */
export interface NamedExceptions {
  readonly exceptions: readonly Exception[];
  readonly webhookIds: WebhookIds;
}

/** Takes the ids of webhooks out of what was read. A gap with several of them becomes several: no lock tells these apart. */
export function nameWebhooks(read: readonly ResolvedException[], known: WebhookIds): NamedExceptions {
  return read.reduce<NamedExceptions>(
    (named, exception) => {
      const { exceptions, webhookIds } = nameOne(exception, { ...known, ...named.webhookIds });
      return {
        exceptions: [...named.exceptions, ...exceptions],
        webhookIds: { ...named.webhookIds, ...webhookIds },
      };
    },
    { exceptions: [], webhookIds: {} },
  );
}

function nameOne(exception: ResolvedException, known: WebhookIds): NamedExceptions {
  const { reach } = exception;
  if (reach.kind === 'every-path') return { exceptions: [{ ...exception, reach }], webhookIds: {} };
  const ids = reach.paths.filter(isWebhook).map((path) => path.slice(WEBHOOK_FOLDER.length));
  const common = reach.paths.filter((path) => !isWebhook(path));
  const named = ids.map((id) => [nameWebhook(id, known), id] as const);
  const reaches: readonly Exception['reach'][] = [
    ...(common.length > 0 ? [{ kind: 'exact' as const, paths: common }] : []),
    ...named.map(([webhook]) => ({ kind: 'webhook' as const, webhook })),
  ];
  return {
    exceptions: reaches.map((each, index) => ({
      ...exception,
      id: index === 0 ? exception.id : randomBytes(DEVICE_ID_BYTES).toString('hex'),
      reach: each,
    })),
    webhookIds: Object.fromEntries(named),
  };
}

function isWebhook(path: string): boolean {
  return path.startsWith(WEBHOOK_FOLDER);
}
