import { parse } from '@cdktn/hcl2json';
import { z } from 'zod';

const Body = z.record(z.string(), z.unknown());
export type Body = z.infer<typeof Body>;

/** A file as a real parser of HCL understands it: every block by its type, blocks with labels by these as well. */
const HclFile = z.object({
  terraform: z.array(Body).default([]),
  locals: z.array(Body).default([]),
  variable: z.record(z.string(), z.array(Body)).default({}),
  provider: z.record(z.string(), z.array(Body)).default({}),
  resource: z.record(z.string(), z.record(z.string(), z.array(Body))).default({}),
  import: z.union([z.array(Body), Body.transform((one) => [one])]).default([]),
});
export type HclFile = z.infer<typeof HclFile>;

/** @throws where it is no HCL, or has blocks that nobody expects in it. */
export async function parseHcl(text: string): Promise<HclFile> {
  return z.strictObject(HclFile.shape).parse(await parse('export.tf', text));
}

/**
 * A text of a parsed file: the parser leaves references in it, and doubles what would be taken for one, as Terraform's JSON
 * does (facts: terraform#hcl-strings).
 */
export function readText(parsed: unknown, known: Readonly<Record<string, string>> = {}): string {
  return z
    .string()
    .parse(parsed)
    .replaceAll(/\$\$\{|%%\{|\$\{([^}]*)\}/g, (found, reference?: string) => {
      if (reference === undefined) return found.slice(1);
      const value = known[reference];
      if (value === undefined) throw new RangeError(`nothing is known of ${reference}`);
      return value;
    });
}
