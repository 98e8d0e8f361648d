// Loaded by measure.mjs before the measured script: says the peak of resident memory, in KB, on descriptor 3.
const { writeSync } = require('node:fs');

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
