import type { DecidingRecord } from '../record.js';
import { ARG_AND_FROM } from '../rule-page-parts.js';
import { other } from '../way-out.js';

/** https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const PLATFORM_ARG = /^(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/;

export const unresolvedArgument: DecidingRecord<'unresolved-argument'> = {
  id: 'unresolved-argument',
  kind: 'decides',
  severity: 'warning',
  name: 'Build argument without a value',
  title: 'an ARG in the base image has no value',
  say: ({ subject }) => {
    const { names, undeclared } = subject.kind === 'unresolved' ? subject : { names: [], undeclared: [] };
    const ofPlatform = names.filter((name) => PLATFORM_ARG.test(name));
    if (ofPlatform.length > 0)
      return `The base image depends on ${ofPlatform.join(' and ')}, which BuildKit sets by itself: from the --platform of the build, or for the machine that builds. No build that was read tells which, and the classic builder (the default of Docker on Windows) never sets it.`;
    const [hidden] = undeclared;
    if (hidden !== undefined)
      return `The base image depends on ${hidden}, which no ARG before the first FROM declares, so it is empty there whatever the build is called with.`;
    return `The base image depends on ${names.map((name) => `ARG ${name}`).join(' and ')}, which ${names.length > 1 ? 'have' : 'has'} no default, and no build argument was given.`;
  },
  errors: () => [],
  mends: 'nothing',
  ways: ({ subject }) => {
    const { names, undeclared } = subject.kind === 'unresolved' ? subject : { names: [], undeclared: [] };
    if (names.some((name) => PLATFORM_ARG.test(name)))
      return [other('name the machine that builds: build-host: HOST (on the command line --build-host)')];
    const [hidden] = undeclared;
    if (hidden !== undefined) return [other(`move ARG ${hidden} above the first FROM`)];
    return [
      other(
        `give the check the value that is built with: build-args: ${names[0] ?? 'NAME'}=VALUE (on the command line --build-arg ${names[0] ?? 'NAME'}=VALUE)`,
      ),
      other(`write a default: ARG ${names[0] ?? 'NAME'}=VALUE`),
    ];
  },
  page: {
    meaning:
      'The reference of the base image holds an ARG that has no value here: no default in the Dockerfile, and no build argument was given. So it is not known which image is meant. Only an ARG before the first FROM can be used in a FROM.',
    errors: [],
    examples: [
      {
        dockerfile: 'ARG WINDOWS_VERSION\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}',
        target: 'ltsc2022',
        verdict: 'unknown',
      },
    ],
    waysOut: [
      { text: 'Give the build argument to the check.', paste: ['yaml', 'build-args: WINDOWS_VERSION=ltsc2022'] },
      {
        text: 'Or give the ARG a default.',
        paste: [
          'dockerfile',
          'ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}',
        ],
      },
    ],
    sources: [ARG_AND_FROM],
  },
};
