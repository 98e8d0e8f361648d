import {
  ARG_AND_FROM,
  BASE_IMAGES,
  COMPATIBILITY,
  MULTI_PLATFORM,
  REQUIREMENTS,
  thread,
  useTag,
} from './rule-page-parts.js';
import type { RulePage } from './rule-pages.js';

type Unknown =
  | 'not-windows'
  | 'host-cannot-run-containers'
  | 'host-version-unknown'
  | 'unresolved-argument'
  | 'base-tag-not-published'
  | 'image-os-unknown'
  | 'image-version-unknown'
  | 'list-from-table';

/** Rules that decide because there is nothing to compare. */
export const UNKNOWN_PAGES: Readonly<Record<Unknown, RulePage>> = {
  'not-windows': {
    meaning:
      'Only Windows images are bound to a version of Windows. A Linux image, `scratch`, and the base image of HostProcess containers carry none, so there is nothing to judge and nothing is reported.',
    errors: [],
    examples: [{ dockerfile: 'FROM alpine:3', target: 'ltsc2022', verdict: 'not-windows' }],
    waysOut: [],
    sources: [BASE_IMAGES, thread('containerd/containerd#7431')],
  },
  'host-cannot-run-containers': {
    meaning:
      'Windows containers came with Windows Server 2016 and Windows 10 1607, build 14393. A host of an older Windows cannot run any Windows container, with neither isolation.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
        target: 'vs2015-win2012r2',
        verdict: 'cannot-run',
      },
    ],
    waysOut: [{ text: 'Name a host with Windows Server 2016 or later.', paste: ['text', 'windows-2022'] }],
    sources: [REQUIREMENTS],
  },
  'host-version-unknown': {
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
  'unresolved-argument': {
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
  'base-tag-not-published': {
    meaning:
      'Microsoft has published no `latest` tag for the Windows base images since 16 April 2019. A FROM without a tag means `latest`, so the pull fails.',
    errors: [
      {
        text: 'manifest for mcr.microsoft.com/windows/nanoserver:latest not found: manifest unknown: manifest tagged by "latest" is not found',
        when: 'Docker, at the pull.',
      },
    ],
    examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore', target: 'ltsc2022', verdict: 'unknown' }],
    waysOut: [useTag('mcr.microsoft.com/windows/servercore:ltsc2022', 'Name the release that fits the host.')],
    sources: [COMPATIBILITY, thread('microsoft/Windows-Containers#447')],
  },
  'image-os-unknown': {
    meaning:
      'Neither the reference nor the Dockerfile tells whether the image is a Windows image, and no registry could be asked. Most such images are Linux images, so nothing is reported.',
    errors: [],
    examples: [{ dockerfile: 'FROM registry.example/app:1', target: 'ltsc2022', verdict: 'unknown' }],
    waysOut: [
      {
        text: 'If it is a Windows image: log in to its registry before the check (`docker login`), or allow the registry to be asked.',
        paste: ['yaml', 'registries: registry.example'],
      },
    ],
    sources: [MULTI_PLATFORM],
  },
  'image-version-unknown': {
    meaning:
      'The image is a Windows image, or the Dockerfile speaks of Windows, but no Windows version could be found: the registry could not be asked or does not say one, and the name of the image does not tell. No guess is made.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM registry.example/app:1\nRUN powershell -Command Get-Date',
        target: 'ltsc2022',
        verdict: 'unknown',
      },
    ],
    waysOut: [
      {
        text: 'Log in to the registry before the check (`docker login`), or allow the registry to be asked.',
        paste: ['yaml', 'registries: registry.example'],
      },
    ],
    sources: [BASE_IMAGES],
  },
  'list-from-table': {
    meaning:
      'A shared tag such as `golang:1.27-nanoserver` stands for a list of images of several Windows builds, and the list changes with time. Here it is known only from a built-in table with a date, not from the registry: what would run is at risk, and where the entries of the list differ in their answers, it is unknown.',
    errors: [],
    examples: [
      { dockerfile: 'FROM golang:1.27-nanoserver', target: 'ltsc2022', verdict: 'at-risk' },
      {
        dockerfile: 'FROM --platform=windows/amd64 golang:1.27-nanoserver\nCOPY . /app',
        target: 'windows-2022',
        buildHost: 'ubuntu-24.04',
        verdict: 'unknown',
        severity: 'warning',
      },
    ],
    waysOut: [
      useTag('golang:1.27-nanoserver-ltsc2022', 'Write the tag of one Windows release instead of the shared one.'),
      {
        text: 'Or let the registry be asked, so that the list is known.',
        paste: ['yaml', 'resolve: auto'],
      },
    ],
    sources: [MULTI_PLATFORM],
  },
};
