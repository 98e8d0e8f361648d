import { type EngineError, engineError, NO_MATCH_IN_MANIFEST } from '../engine-errors.js';
import type { DecidingRecord, Saying } from '../record.js';
import { NO_MANIFEST, NO_PLATFORM, thread } from '../rule-page-parts.js';
import { other } from '../way-out.js';
import { usualWays } from '../ways-out.js';

const errors = ({ host, subject }: Saying): readonly EngineError[] => {
  const puller = (subject.kind === 'no-windows-image' && subject.builder) || host;
  if (puller.engine === 'containerd') return [NO_MATCH_IN_MANIFEST];
  const platform = puller.build === null ? 'windows' : `windows(10.0.${puller.build})`;
  return [engineError(`no matching manifest for ${platform}/${puller.architecture} in the manifest list entries`)];
};

export const noWindowsImage: DecidingRecord<'no-windows-image'> = {
  id: 'no-windows-image',
  kind: 'decides',
  severity: 'error',
  name: 'No Windows image',
  title: 'a Windows host pulls an image that exists for other operating systems alone',
  say: ({ reference, subject, host }) => {
    if (subject.kind !== 'no-windows-image') return `${reference} has no image for Windows.`;
    const { builder, asked, windowsMode } = subject;
    const known = asked
      ? `The registry has no image for Windows under ${reference}`
      : `The built-in tables say that ${reference} is a Linux image`;
    const mode = windowsMode ? '' : ', unless its Docker is in Linux mode';
    return `${known}. ${builder === null ? host.name : `${builder.name}, which builds this,`} cannot pull it${mode}.`;
  },
  errors,
  mends: 'release',
  ways: (saying, out) => [
    ...usualWays(saying, out),
    other(
      saying.subject.kind === 'no-windows-image' && saying.subject.builder !== null
        ? 'build it on a Linux machine (runs-on: ubuntu-latest)'
        : 'run it on a Linux host',
    ),
  ],
  page: {
    meaning:
      'Docker on a Windows machine takes Windows images from a registry, and there is none behind this reference. It is said of what a job on a Windows machine builds or starts, and of a Dockerfile to which `builds` in the config file gives a Windows `build-host` of its own (one for all Dockerfiles says nothing of Linux ones), unless the call asks for a Linux platform or another builder, or the same Dockerfile is built on Linux too; and where `explain` is asked about a Windows host. That the registry says so is an error; that the built-in tables do, or that a self-hosted machine builds, whose Docker may be in Linux mode, a warning.',
    errors: [NO_MANIFEST, NO_PLATFORM],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/dotnet/aspnet:8.0',
        target: 'ltsc2022',
        runner: 'windows-2022',
        verdict: 'cannot-run',
        severity: 'warning',
      },
      {
        dockerfile: 'FROM mcr.microsoft.com/dotnet/aspnet:8.0',
        target: 'ltsc2022',
        runner: 'windows-2022',
        registry: ['linux'],
        verdict: 'cannot-run',
      },
    ],
    waysOut: [
      {
        text: 'Take the Windows image of the same version, where its publisher makes one.',
        paste: ['dockerfile', 'FROM mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022'],
      },
      { text: 'Or build it on a Linux machine: `runs-on: ubuntu-latest`.' },
    ],
    sources: [
      {
        name: 'GitHub, Software on windows-2022 runners',
        url: 'https://github.com/actions/runner-images/blob/main/images/windows/Windows2022-Readme.md',
      },
      thread('actions/runner-images#1143'),
    ],
  },
};
