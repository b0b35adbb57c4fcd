import type { Say } from '../part.ts';
import type { Report } from '../report.ts';
import { departures, explain } from './departures.ts';
import { holderOf, type Mark } from './hold-against.ts';
import { readSchemas, schemaSource } from './types-to-schema.ts';
import { recordWholeRun } from './whole-run.ts';

/** Every request and every answer of a whole run against what Cloudflare's types say. */
export async function runSchema(say: Say): Promise<NonNullable<Report['schema']>> {
  say('Recording a whole run: every change of mind, from the first setup to the removal.');
  const exchanges = await recordWholeRun();
  say(`Holding ${exchanges.length} exchanges against the ${schemaSource}.`);
  const marks = exchanges.flatMap(holderOf(readSchemas()));
  const violations = marks.filter((mark) => explain(mark) === undefined);
  for (const line of listOnce(violations)) say(`not as the schema says: ${line}`);
  const explained = new Set(marks.map(explain));
  for (const departure of departures.filter((each) => !explained.has(each)))
    say(`no longer met, so it can go from the list: ${departure.operation.source} ${departure.what}`);
  return {
    source: schemaSource,
    exchanges: exchanges.length,
    departures: departures.filter((each) => explained.has(each)).length,
    violations: violations.length,
  };
}

function listOnce(marks: readonly Mark[]): readonly string[] {
  return [
    ...new Set(marks.map(({ operation, where, field, what }) => `${operation}, ${where} ${field}: ${what}`)),
  ];
}
