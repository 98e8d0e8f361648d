import { type EngineError, engineError } from '../engine-errors.js';
import type { DecidingRecord, Saying } from '../record.js';
import { usualWays } from '../ways-out.js';

const errors = ({ reference, host }: Saying): readonly EngineError[] => [
  host.engine === 'containerd'
    ? engineError(`failed to resolve reference "${reference}": not found`)
    : engineError(`manifest for ${reference} not found: manifest unknown`),
];

export const noSuchImage: DecidingRecord<'no-such-image'> = {
  id: 'no-such-image',
  kind: 'decides',
  severity: 'error',
  name: 'No such image in the registry',
  title: 'the registry says that there is no such tag, or that nothing stands behind it',
  claim: (image, hosts) => `${image} does not exist, so it cannot be pulled on ${hosts}`,
  say: ({ reference, subject }) => {
    const why = subject.kind === 'missing' ? subject.why.replace(/(?<!\.)\.+$/, '') : 'the registry has no such tag';
    return `${reference} does not exist: ${why}.`;
  },
  errors,
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'The registry that the reference names was asked, and it answered that there is no such tag, or a list without any image. A mirror alone, a registry that refuses to answer and a name that may be private do not count, nor does an image that this machine holds or that this repository builds.',
    errors: [
      {
        text: 'manifest for mcr.microsoft.com/windows/servercore:2022 not found: manifest unknown',
        when: 'Docker, at the pull',
      },
      {
        text: 'failed to resolve reference "mcr.microsoft.com/windows/servercore:2022": not found',
        when: 'containerd, at the pull',
      },
    ],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.20348.9999',
        target: 'ltsc2022',
        missing: '10.0.20348.9999',
        verdict: 'cannot-run',
      },
    ],
    waysOut: [
      {
        text: 'Name a tag that exists: the finding offers the nearest ones for the host.',
        paste: ['dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022'],
      },
    ],
    sources: [
      {
        name: 'OCI distribution specification: error codes',
        url: 'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes',
      },
    ],
  },
};
