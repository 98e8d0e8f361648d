import type { Host } from '../../windows/host.js';
import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY } from '../rule-page-parts.js';
import { other } from '../way-out.js';

export const hostVersionUnknown: DecidingRecord<'host-version-unknown'> = {
  id: 'host-version-unknown',
  kind: 'decides',
  about: 'host',
  severity: 'warning',
  name: 'Windows version of the host is not known',
  title: 'what is declared for the host does not fix a Windows build',
  claim: (_, hosts) => `The Windows version of ${hosts} is not known, so nothing could be judged there`,
  say: ({ host }) => {
    const { reason } = unknownBecause(host);
    return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
  },
  errors: () => [],
  mends: 'nothing',
  ways: ({ host }) => [
    other(unknownBecause(host).help ?? `declare it with what \`ver\` prints there, as ${host.name} = 10.0.20348.2340`),
  ],
  page: {
    meaning:
      'Whether a Windows image runs depends on the Windows build of the host, and what was declared does not fix one: the name can stand for machines of several builds, or its owner does not publish the build. No guess is made.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'self-hosted',
        verdict: 'unknown',
      },
    ],
    waysOut: [
      {
        text: 'Run `ver` on the host, and declare what it prints (the name is yours to choose).',
        paste: ['text', 'my-runner = 10.0.20348.2340'],
      },
    ],
    sources: [COMPATIBILITY],
  },
};

/** `REASON: WHAT TO DO`, in its two parts. */
function unknownBecause({ unknownBecause: text }: Host): { readonly reason: string; readonly help: string | null } {
  const end = text?.indexOf(': ') ?? -1;
  if (text === null || end < 0) return { reason: text ?? 'the declaration fixes no Windows build', help: null };
  return { reason: text.slice(0, end), help: text.slice(end + 2) };
}
