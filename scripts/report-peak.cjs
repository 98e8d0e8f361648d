// Loaded by measure.mjs before the measured script: says on descriptor 3, as it ends, the peak of resident memory in KB and
// the processor time in microseconds.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
