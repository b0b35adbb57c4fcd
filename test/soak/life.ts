/** The process whose life it is. Started by soak.ts, with what it needs to collect its garbage. */
import { readOptions } from './options.ts';
import { runSoak } from './run-soak.ts';

const { json, ...amounts } = readOptions(process.argv);
const report = await runSoak(amounts, json ? console.error : console.log);
console.log(JSON.stringify(report));
process.exit(report.within ? 0 : 1);
