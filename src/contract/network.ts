import { z } from 'zod';

/** An IPv4 or IPv6 network in the form that Home Assistant takes: `172.30.33.0/24`, not an address of a host with a mask. */
export const Network = z.union([z.cidrv4(), z.cidrv6()]);
export type Network = z.infer<typeof Network>;
