import type { NoteRecord } from '../record.js';
import { MULTI_PLATFORM } from '../rule-page-parts.js';

export const tableOutOfDate: NoteRecord<'table-out-of-date'> = {
  id: 'table-out-of-date',
  kind: 'note',
  severity: 'notice',
  name: 'Built-in table may be out of date',
  title: 'the built-in table behind this answer is more than 60 days old',
  say: ({ date }) =>
    `This answer rests on a built-in table of ${date}, more than 60 days before the day of the run; it may have changed since.`,
  page: {
    meaning:
      'The answer rests on a built-in table with a date, because no registry was asked or the name of the host moves with time, and the table is more than 60 days older than the day of the run. It may have changed since.',
    errors: [],
    examples: [
      { dockerfile: 'FROM golang:1.27-nanoserver', target: 'windows-2025', asOf: '2027-01-31', verdict: 'at-risk' },
    ],
    waysOut: [
      { text: 'Let the registry be asked.', paste: ['yaml', 'resolve: auto'] },
      { text: 'Declare a version of the host instead of a name that moves.' },
      { text: 'Or take a newer release of this tool.' },
    ],
    sources: [MULTI_PLATFORM],
  },
};
