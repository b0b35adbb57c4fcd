import { z } from 'zod';
import { ConnectorTransport, EdgeAddresses } from '../../contract/calls-out.ts';
import { LONGEST_DEVICE_NAME, LONGEST_DEVICE_TEXT, MOST_DEVICES } from '../../contract/devices.ts';
import { Countries, MOST_EXCEPTIONS, ResolvedException } from '../../contract/exception.ts';
import {
  DesiredHome,
  Device,
  DeviceId,
  DoorToClose,
  Platform,
  PublicAddress,
  ReplacedRecord,
  SetupId,
  ZoneSettingId,
} from '../../contract/setup.ts';

/**
 * The setup file: what is wanted of one home, as an administrator writes it. It holds no key, no token and no id that Cloudflare
 * gives out; what can be found again by its name or address is left out. Everything here is also in the JSON Schema made from it,
 * so nothing may be turned into something else while it is read.
 */

/** In which form a text is not, where its own words would say more than the pattern. */
export type FormProblem = 'host-name' | 'place';

/** A name under the domain, in the letters in which it travels. */
const HostName = z
  .string()
  .max(253)
  .regex(/^(?=.*\.)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, 'host-name' satisfies FormProblem);

/**
 * A place at home, as the window takes it: a connector knows no path, and a login would stand in plain sight at Cloudflare. The same in a
 * pattern, for the schema, as `readServiceUrl` says.
 */
const PlaceUrl = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/[^/?#@\\\s]+\/?$/i, 'place' satisfies FormProblem)
  .meta({ format: 'uri' });

export const validities = ['1 year', '2 years', '5 years', '10 years'] as const;

const DeviceInFile = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_DEVICE_TEXT)
      .meta({ description: `as people call it, in at most ${LONGEST_DEVICE_NAME} characters; no two alike` }),
    platform: Platform.meta({ description: 'decides in which files its key comes' }),
    validity: z
      .enum(validities)
      .optional()
      .meta({ description: 'how long its key opens; 5 years when left out' }),
    state: z.enum(['on', 'off']).optional().meta({ description: 'off: its key opens nothing any more' }),
    id: DeviceId.optional().meta({
      description: 'only where the name was changed: as latchkey export wrote it',
    }),
    renewal: Device.unwrap().shape.renewal.meta({
      description: 'a renewed key, as latchkey export wrote it',
    }),
  })
  .readonly();

const DevicesAtAddress = z
  .union([z.literal('all'), z.array(z.string()).readonly()])
  .optional()
  .meta({ description: 'names of devices that may come in here; all when left out' });

/** An address for exceptions alone opens for nobody. The home's own has to let somebody in. */
const DevicesAtHome = z
  .union([z.literal('all'), z.array(z.string()).min(1).readonly()])
  .optional()
  .meta({ description: 'names of devices that may come in here, one at least; all when left out' });

const ServiceInFile = z
  .strictObject({
    address: HostName,
    url: PlaceUrl,
    devices: DevicesAtAddress,
    takesOver: z.array(ReplacedRecord).readonly().optional(),
  })
  .readonly();

const PolicyInFile = z
  .strictObject({
    declined: z
      .array(ZoneSettingId)
      .readonly()
      .optional()
      .meta({ description: 'settings of the domain that stay as they are' }),
    exceptions: z
      .array(ResolvedException)
      .max(MOST_EXCEPTIONS)
      .readonly()
      .optional()
      .meta({ description: 'what may pass without a key' }),
    countries: Countries.optional().meta({ description: 'where visitors may come from at all' }),
  })
  .readonly();

export const SetupFile = z
  .strictObject({
    latchkey: z.literal(1).meta({ description: 'the version of this format' }),
    address: HostName.meta({ description: 'the home’s address on the internet' }),
    zone: HostName.optional().meta({
      description: 'the domain at Cloudflare; found by the address when left out',
    }),
    home: z
      .strictObject({
        url: PlaceUrl.meta({ description: 'where the connector finds Home Assistant' }),
        assistant: DesiredHome.unwrap()
          .extend({ at: PlaceUrl, internalUrl: PlaceUrl.nullable() })
          .strict()
          .readonly()
          .optional()
          .meta({ description: 'what is wanted of Home Assistant itself, once Latchkey is let in there' }),
        devices: DevicesAtHome,
        takesOver: z
          .array(ReplacedRecord)
          .readonly()
          .optional()
          .meta({ description: 'records at the address that may be replaced' }),
      })
      .readonly(),
    devices: z.array(DeviceInFile).min(1).max(MOST_DEVICES).readonly(),
    services: z
      .array(ServiceInFile)
      .max(20)
      .readonly()
      .optional()
      .meta({ description: 'further names behind the same lock' }),
    policy: PolicyInFile.optional(),
    reach: z
      .union([z.literal('tunnel'), PublicAddress.unwrap().omit({ by: true }).strict().readonly()])
      .optional()
      .meta({ description: 'a tunnel when left out; or the home’s public address' }),
    transport: ConnectorTransport.optional().meta({ description: 'how the connector carries visits' }),
    edgeAddresses: EdgeAddresses.optional().meta({
      description: 'by which addresses the connector calls Cloudflare',
    }),
    closes: z
      .array(DoorToClose)
      .readonly()
      .optional()
      .meta({ description: 'other ways in that are to stay closed, as latchkey export wrote them' }),
    adopts: z.enum(['what-is-there', 'no-keys']).optional().meta({
      description:
        'what was made by hand at the address before: go on with it, or go on without its keys; what was gone on with stays when left out',
    }),
    id: SetupId.optional().meta({
      description:
        'the mark of this home at Cloudflare; only where the address was changed, or for a second home',
    }),
    tunnelGeneration: z.number().int().min(2).max(9999).optional(),
  })
  .readonly();
export type SetupFile = z.infer<typeof SetupFile>;

/** As editors take it: https://json-schema.org. */
export function setupFileSchema(): object {
  return {
    ...z.toJSONSchema(SetupFile, { io: 'input', override: forgetReadOnly }),
    title: 'Latchkey setup file',
  };
}

/** Readonly is what our own types are. In a schema it would say that nobody may write the field. */
function forgetReadOnly({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
}
