import { type EngineError, engineError } from '../engine-errors.js';
import { hostLabel } from '../labels.js';
import type { DecidingRecord, Saying } from '../record.js';
import { MULTI_PLATFORM, NO_MANIFEST, useTag } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

const architectureOf = ({ subject }: Saying): string | null =>
  subject.kind === 'image' || subject.kind === 'not-windows' ? (subject.architecture ?? null) : null;

const errors = (saying: Saying): readonly EngineError[] =>
  architectureOf(saying) !== null ? [engineError('no matching manifest for windows')] : [];

export const architectureMismatch: DecidingRecord<'architecture-mismatch'> = {
  id: 'architecture-mismatch',
  kind: 'decides',
  severity: 'error',
  name: 'Image is for another architecture',
  title: "the image's processor architecture is not the host's",
  say: (saying) => {
    const built = architectureOf(saying);
    const { reference, host } = saying;
    return built !== null
      ? `The image is built for ${built}, ${hostLabel(host)} is ${host.architecture}.`
      : `${hostLabel(host)} is ${host.architecture}, and the name ${reference} does not say for which architecture it is built; nearly all Windows images are amd64 only.`;
  },
  errors,
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'The image is built for another processor architecture than the host has (amd64 unless the host says arm64). No isolation helps. There are base images for arm64 with Windows Server 2025 alone, so what stands on an older one is for amd64, as the base image of HostProcess containers is. On an arm64 host an image of Windows Server 2025 that does not say its architecture is at risk, because nearly all Windows images are amd64 only.',
    errors: [NO_MANIFEST],
    examples: [
      {
        dockerfile: 'FROM --platform=windows/arm64 mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'ltsc2022',
        verdict: 'cannot-run',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2025',
        target: 'Windows 11 24H2 [arm64]',
        verdict: 'at-risk',
        severity: 'warning',
      },
    ],
    waysOut: [useTag('--platform=windows/amd64 mcr.microsoft.com/windows/servercore:ltsc2022', 'Build for amd64.')],
    sources: [MULTI_PLATFORM],
  },
};
