import { z } from 'zod';

/**
 * What somebody made by hand before Latchkey came, and the user agreed to go on with. Everything that is needed to put it back is
 * part of it, and no secret.
 */

/** A client certificate that goes on opening the home until the user lets it go. */
export const KeptKey = z
  .object({
    certificateId: z.string().min(1),
    name: z.string(),
    /** Tells apart those without a name. */
    expiresOn: z.string().optional(),
  })
  .readonly();
export type KeptKey = z.infer<typeof KeptKey>;

/** A custom rule that was the lock of an address until now: it goes once Latchkey's lock stands there. */
export const FormerRule = z
  .object({
    id: z.string().min(1),
    hostname: z.string().min(1),
    action: z.string(),
    expression: z.string(),
    description: z.string(),
    /** What it does beside its action, such as the page that it answers with. */
    parameters: z.record(z.string(), z.unknown()).optional(),
    /** What somebody calls it by, where that is not its id. */
    ref: z.string().optional(),
    /** The ids of the rules that stood before it: it belongs behind these and before every other one. */
    behind: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type FormerRule = z.infer<typeof FormerRule>;

/** Far beyond what any plan of Cloudflare's holds: whether the lock has room for all of it is said in the plan, in words. */
const MOST = 10_000;

const AdoptedTunnel = z.object({ id: z.string().min(1), name: z.string() }).readonly();
export type AdoptedTunnel = z.infer<typeof AdoptedTunnel>;

/** Where a name led in the tunnel that the Cloudflared app made by itself. `null` for the entry that takes every other name. */
export const CarriedEntry = z
  .object({
    hostname: z.string().min(1).nullable(),
    service: z.string().min(1),
    /** Whether the connector may send what it reads on in parts (facts: home-assistant#app-options). */
    chunkedEncoding: z.enum(['on', 'off']),
  })
  .readonly();
export type CarriedEntry = z.infer<typeof CarriedEntry>;

/** The Cloudflared app, which made a tunnel of its own: it is given Latchkey's, and the other names come along. */
export const AdoptedApp = z
  .object({
    slug: z.string().min(1),
    /** The one that it made. */
    tunnel: AdoptedTunnel,
    entries: z.array(CarriedEntry).max(MOST).readonly(),
  })
  .readonly();
export type AdoptedApp = z.infer<typeof AdoptedApp>;

export const Adoption = z
  .object({
    /**
     * The tunnel that leads to the home already: its name, its connector and its other addresses stay. `leadsTo` is where its
     * connector finds the home, which need not be where this computer does.
     */
    tunnel: z
      .object({
        ...AdoptedTunnel.unwrap().shape,
        leadsTo: z
          .url({ protocol: /^https?$/ })
          .max(2048)
          .optional(),
      })
      .readonly()
      .optional(),
    app: AdoptedApp.optional(),
    keys: z.array(KeptKey).max(MOST).readonly(),
    rules: z.array(FormerRule).max(MOST).readonly(),
  })
  .readonly();
export type Adoption = z.infer<typeof Adoption>;
