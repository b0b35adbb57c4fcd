import { z } from 'zod';
import { Change } from './change.ts';
import { ZoneSettingId } from './setup.ts';

const names = z.array(z.string()).readonly();

/** Something of the user's, or of somebody else's, that stands where we build and stays as it is. */
export const Untouched = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.enum([
        'custom-rules',
        'dns-records',
        'certificate-hostnames',
        'tunnels',
        /** Addresses of others in a tunnel of ours that would be gone: it stays for them. */
        'tunnel-in-use',
        /** Cloudflared apps in Home Assistant that run somebody else's tunnel. */
        'connector-apps',
        /** Home Assistant itself: Latchkey is not logged in there, so what it set there is neither looked at nor changed. */
        'home-assistant',
        /** Before 2026.8 trusted proxies stand in a file that only the user can change. */
        'trust-in-file',
      ]),
      names,
    }),
    z.object({ kind: z.literal('declined-settings'), settings: z.array(ZoneSettingId).readonly() }),
  ])
  .readonly();
export type Untouched = z.infer<typeof Untouched>;

/** Why a plan cannot be carried out as it stands. `names` are what stands in the way. */
export const Blocker = z
  .object({
    code: z.enum([
      'ADDRESS_TAKEN',
      'RULES_FULL',
      'CERTIFICATES_FULL',
      'LOCK_TOO_LONG',
      /** A webhook's id is not in this computer's vault any more. `names` are the webhooks'. */
      'WEBHOOK_ADDRESS_LOST',
      /** The keys alone would fit: it is the gaps and the countries. */
      'GAPS_TOO_LONG',
      'NO_DEVICES',
      /** Cloudflare shows somebody else's certificate to the server at our address. */
      'ORIGIN_PULL_TAKEN',
      /** The Cloudflared app of today's repository runs somebody else's tunnel. */
      'CONNECTOR_APP_TAKEN',
      /** Somebody else's change of Home Assistant's HTTP settings waits to be confirmed. */
      'HOME_CHANGE_WAITING',
      /** What Home Assistant took over from configuration.yaml waits there: it must not be let go. */
      'HOME_TAKEOVER_WAITING',
    ]),
    names,
    /** The address it is about, where a home may have several. */
    at: z.string().max(253).optional(),
  })
  .readonly();
export type Blocker = z.infer<typeof Blocker>;

const planShape = {
  /** Changes when anything in the plan changes: what the user approves is exactly what is carried out. */
  id: z.string(),
  changes: z.array(Change).readonly(),
  untouched: z.array(Untouched).readonly(),
  blockers: z.array(Blocker).readonly(),
};

export const Plan = z.object(planShape).readonly();
export type Plan = z.infer<typeof Plan>;

/** A plan to be approved. */
export const PlanToApprove = z
  .object({
    ...planShape,
    /** Ids of the changes that are not part of what was approved before, when that build failed. Else empty. */
    unapproved: z.array(z.string()).readonly(),
  })
  .readonly();
export type PlanToApprove = z.infer<typeof PlanToApprove>;
