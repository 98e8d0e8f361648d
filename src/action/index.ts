import { printNow, startDeadline } from '../io/deadline.js';
import { endSoon } from '../io/end-soon.js';
import { DEFAULT_TIMEOUT_SECONDS } from '../options/table.js';
import { escapeData, forLog } from '../report/harmless.js';
import { run } from './run.js';

// A log that nobody takes is no reason to break off.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const deadline = startDeadline(DEFAULT_TIMEOUT_SECONDS, (message) => {
  printNow(1, `::error::${escapeData(forLog(message))}\n`);
});

await run(deadline);
endSoon();
