import type { DecidingRecord } from '../record.js';
import { BASE_IMAGES } from '../rule-page-parts.js';
import { other } from '../way-out.js';
import type { Subject } from '../windows-image.js';

function offeredBy(subject: Subject): string {
  return subject.kind === 'version-unknown' ? (subject.why.split('; ')[1] ?? '') : '';
}

/** The tags that there are, where some are known. */
function tagsThere(subject: Subject): string | null {
  const offered = offeredBy(subject);
  const [, verb, what = ''] = offered.split(' ');
  return verb === 'has' && what !== 'none' ? offered : null;
}

export const imageVersionUnknown: DecidingRecord<'image-version-unknown'> = {
  id: 'image-version-unknown',
  kind: 'decides',
  severity: 'warning',
  name: 'Windows version of the image is not known',
  title: 'no Windows version could be found for the image',
  say: ({ reference, subject }) => {
    const why = subject.kind === 'version-unknown' ? subject.why.replace(/(?<!\.)\.+$/, '') : 'its name does not tell';
    // What there is instead is what to do.
    const told = tagsThere(subject) === null ? why : why.slice(0, why.indexOf('; '));
    return `The Windows version of ${reference} is not known: ${told}.`;
  },
  errors: () => [],
  mends: 'nothing',
  ways: ({ subject }) => {
    const offered = offeredBy(subject);
    if (offered.split(' ')[1] === 'calls') return [other(`write the tag ${offered.split(' ').at(-1)}`)];
    const tags = tagsThere(subject);
    return tags === null ? [] : [other(`take a tag that is known: ${tags}`)];
  },
  page: {
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
};
