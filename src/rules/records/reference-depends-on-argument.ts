import { CONFIG_FILE } from '../../words/config-file.js';
import { inWords } from '../../words/list.js';
import type { NoteRecord } from '../record.js';
import { ARG_AND_FROM } from '../rule-page-parts.js';

export const referenceDependsOnArgument: NoteRecord<'reference-depends-on-argument'> = {
  id: 'reference-depends-on-argument',
  kind: 'note',
  severity: 'notice',
  name: 'Base image depends on a build argument',
  title: 'the base image comes from the default of an ARG',
  say: ({ names, builder }) => {
    const known = `The base comes from the default of ${inWords((names ?? []).map((name) => `ARG ${name}`))}; a build with another value uses another image.`;
    return builder === undefined
      ? `${known} Give build-args to check those.`
      : `${known} ${builder} may build it with another one and was not read, so nothing here is more than a warning. Say under builds in ${CONFIG_FILE} what is built.`;
  },
  page: {
    meaning:
      'The base image comes from the default of an ARG, and no build argument was given to the check. What is judged is the default; a build with another value uses another image.',
    errors: [],
    examples: [
      {
        dockerfile: 'ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}',
        target: 'ltsc2022',
        verdict: 'runs',
      },
    ],
    waysOut: [
      {
        text: 'Give the check the build arguments of the build.',
        paste: ['yaml', 'build-args: WINDOWS_VERSION=ltsc2022'],
      },
    ],
    sources: [ARG_AND_FROM],
  },
};
