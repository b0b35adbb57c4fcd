/** Writes the published schema of the setup file anew: `node src/main/terminal/testing/write-schema.ts`. */
import { writeFile } from 'node:fs/promises';
import { setupFileSchema } from '../setup-file.ts';

const file = new URL('../../../../docs/setup-file.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(setupFileSchema(), null, 2)}\n`);
