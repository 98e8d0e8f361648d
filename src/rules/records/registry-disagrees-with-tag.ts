import type { NoteRecord } from '../record.js';
import { MULTI_PLATFORM } from '../rule-page-parts.js';

export const registryDisagreesWithTag: NoteRecord<'registry-disagrees-with-tag'> = {
  id: 'registry-disagrees-with-tag',
  kind: 'note',
  severity: 'warning',
  name: 'Registry holds another Windows release than the tag names',
  title: 'the reference names one Windows release and the registry holds another',
  say: ({ reference, names }) =>
    `${reference} is named after ${names?.[0]}, but what the registry holds under it is ${names?.slice(1).join(', ')}; judged by the registry.`,
  page: {
    meaning:
      'The reference names one Windows release, and what the registry holds under it is of another. What the registry says is judged, because that is what would be pulled.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM example/app:1-windowsservercore-ltsc2019',
        target: 'ltsc2022',
        registry: ['10.0.20348.2340'],
        verdict: 'runs',
      },
    ],
    waysOut: [{ text: 'Ask the owner of the image, or pin the image by its digest.' }],
    sources: [MULTI_PLATFORM],
  },
};
