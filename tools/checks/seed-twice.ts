import { report } from './report.ts';
import { runApiTool } from './run-entry.ts';

// Every start seeds: a second seed that changes a row would change it again at every start.
report('seed-twice', runApiTool('seed-twice').problems);
