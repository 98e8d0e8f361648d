import { CONFIG_FILE } from '../../words/config-file.js';
import type { DecidingRecord } from '../record.js';
import { ARG_AND_FROM } from '../rule-page-parts.js';
import { other } from '../way-out.js';

export const argumentNotKnown: DecidingRecord<'argument-not-known'> = {
  id: 'argument-not-known',
  kind: 'decides',
  severity: 'warning',
  name: 'Build argument that nobody knows yet',
  title: 'the base image depends on a build argument whose value is known only when it is built',
  say: ({ subject }) => {
    const { args, places } =
      subject.kind === 'argument-unknown' ? subject : { args: new Map<string, string>(), places: [] };
    const given = [...args].map(([name, value]) => `${name}=${value}`).join(' and ');
    const where = places.length === 0 ? '' : ` (${places.join(', ')})`;
    return `Known only when the build runs: ${given}${where}. The default in the Dockerfile is not what is built.`;
  },
  errors: () => [],
  mends: 'nothing',
  ways: () => [other(`name the values under builds in ${CONFIG_FILE}, or by build-args`)],
  page: {
    meaning:
      'The base image depends on a build argument, and the build that was found gives it a value that only the run itself knows: an output of an earlier step, a secret, an input, a variable that is set elsewhere. The default in the Dockerfile says nothing then, so nothing is said of the image.',
    errors: [],
    examples: [
      {
        dockerfile: 'ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}',
        target: 'ltsc2022',
        unknownArgs: { WINDOWS_VERSION: '${{ steps.release.outputs.tag }}' },
        verdict: 'unknown',
      },
    ],
    waysOut: [
      { text: 'Say under `builds` in the config file what is built: one entry for each value.' },
      { text: 'Or give the check the values of this run.', paste: ['yaml', 'build-args: WINDOWS_VERSION=ltsc2022'] },
    ],
    sources: [ARG_AND_FROM],
  },
};
