import type { Host } from '../windows/host.js';
import type { NoteRule } from './verdict.js';
import { hostLabel } from './words.js';

/** Facts that notes speak of; each note uses its own. */
export interface NoteFacts {
  readonly reference: string;
  readonly host: Host;
  /** `10.0.17763.5329` of the image. */
  readonly imageVersion?: string;
  /** A date (YYYY-MM-DD): end of support, or of the table. */
  readonly date?: string;
  /** A repository, or builds listed, or names of ARGs. */
  readonly names?: readonly string[];
}

/** The words of a note, one or two sentences without line breaks. */
export function sayNote(rule: NoteRule, facts: NoteFacts): string {
  return WORDS[rule](facts);
}

const WORDS: Readonly<Record<NoteRule, (facts: NoteFacts) => string>> = {
  'image-newer-revision': ({ imageVersion, host }) =>
    `The image (${imageVersion}) has newer updates than ${hostLabel(host)}; such pairs broke more than once, so update hosts before images.`,
  'client-host': ({ host }) =>
    `${host.name} is Windows 10 or 11: Docker uses Hyper-V isolation there unless --isolation=process is given, and process isolation there is licensed for development and test only. Declare it with [hyperv] if you do not ask for process isolation.`,
  'image-out-of-support': ({ imageVersion, date }) =>
    `The base image (${imageVersion}) has had no security updates since ${date}.`,
  'host-out-of-support': ({ host, date }) => `Extended support of ${hostLabel(host)} ended on ${date}.`,
  'moved-repository': ({ names }) =>
    `This Docker Hub name is retired and gets no updates; the image lives at ${names?.[0]} now.`,
  'decided-by-builder': ({ names }) =>
    `The tag lists several Windows builds (${names?.join(', ')}); the built image gets the one that the building host takes. Judged as if each target built it itself; say build-host to know.`,
  'manifest-order': ({ names }) =>
    `Docker takes the first entry of the list that is not newer than the host, although the list also holds ${names?.[0]}, which would run: pin the tag of that release.`,
  'reference-depends-on-argument': ({ names }) =>
    `The base comes from the default of ${names?.map((name) => `ARG ${name}`).join(', ')}; a build with another value uses another image. Give build-args to check those.`,
  'registry-disagrees-with-tag': ({ reference, names }) =>
    `${reference} is named after ${names?.[0]}, but what the registry holds under it is ${names?.slice(1).join(', ')}; judged by the registry.`,
  'platform-assumed': ({ reference, names }) =>
    names !== undefined
      ? `Nothing tells whether ${reference} is a Windows or a Linux image; if it is a Linux build, this does not concern it.`
      : `${reference} lists Linux and Windows images and nothing in this Dockerfile tells which is meant; if it is a Linux build, this does not concern it.`,
  'table-out-of-date': ({ date }) =>
    `This answer rests on a built-in table of ${date}, more than 60 days before the day of the run; it may have changed since.`,
};
