import { hostLabel } from '../labels.js';
import type { NoteRecord } from '../record.js';
import { COMPATIBILITY, LIFECYCLE } from '../rule-page-parts.js';

export const hostOutOfSupport: NoteRecord<'host-out-of-support'> = {
  id: 'host-out-of-support',
  kind: 'note',
  severity: 'notice',
  name: 'Windows version of the host is out of support',
  title: "the host's extended support has ended",
  say: ({ host, date }) => `Extended support of ${hostLabel(host)} ended on ${date}.`,
  page: {
    meaning:
      'The extended support of the Windows release that the host runs has ended on the day of the run. Paid extensions are not counted.',
    errors: [],
    examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903', target: '1903', verdict: 'runs' }],
    waysOut: [{ text: 'Move to a Windows release that is supported. The images may have to move with it.' }],
    sources: [LIFECYCLE, COMPATIBILITY],
  },
};
