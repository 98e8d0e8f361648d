import { endSoon } from '../io/end-soon.js';
import { run } from './run.js';

// A log that nobody takes is no reason to break off.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

await run();
endSoon();
