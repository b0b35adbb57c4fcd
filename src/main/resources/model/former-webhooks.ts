import { z } from 'zod';
import { WEBHOOK_FOLDER, type WebhookRef } from '../../../contract/exception.ts';

/** Puts an id where it is safe, and says what stands for it. */
export type NameFormerWebhook = (id: string) => WebhookRef;

/** An exception of a webhook as documents had it at first: with the id in its path. */
const FormerException = z.looseObject({
  reach: z.object({ kind: z.literal('exact'), paths: z.tuple([z.string().startsWith(WEBHOOK_FOLDER)]) }),
});

/** The part of an older document that has exceptions, with their webhooks only referred to. */
export function nameExceptionsIn<Part extends { readonly exceptions?: readonly unknown[] | undefined }>(
  part: Part,
  name: NameFormerWebhook,
): Part {
  const { exceptions } = part;
  return exceptions ? { ...part, exceptions: exceptions.map((each) => nameWebhookIn(each, name)) } : part;
}

function nameWebhookIn(exception: unknown, name: NameFormerWebhook): unknown {
  const former = FormerException.safeParse(exception).data;
  if (!former) return exception;
  const [path] = former.reach.paths;
  return { ...former, reach: { kind: 'webhook', webhook: name(path.slice(WEBHOOK_FOLDER.length)) } };
}
