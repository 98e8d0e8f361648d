import type { NoteRecord } from '../record.js';

export const imageNoLongerUpdated: NoteRecord<'image-no-longer-updated'> = {
  id: 'image-no-longer-updated',
  kind: 'note',
  severity: 'notice',
  name: 'Tag is no longer updated',
  title: 'the tag can be pulled, but its publisher does not build it any more',
  say: ({ reference, date, names, source }) => {
    const [successor] = names ?? [];
    const built = successor === undefined ? '' : ` ${successor} is what is built.`;
    return `${reference} is no longer built (${date}), so it gets no more security updates.${built} Source: ${source}`;
  },
  page: {
    meaning:
      'The tag is still in the registry, but its publisher has stopped building it: it keeps the state of that day and gets no more updates of Windows. Some families stop for one Windows release alone, some repositories as a whole.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022',
        target: 'ltsc2022',
        verdict: 'runs',
      },
    ],
    waysOut: [
      {
        text: 'Move to what is built in its place; that is another version or another product, so try it.',
        paste: ['dockerfile', 'FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2022'],
      },
    ],
    sources: [
      {
        name: 'microsoft/dotnet-framework-docker#1265',
        url: 'https://github.com/microsoft/dotnet-framework-docker/issues/1265',
      },
      { name: 'PowerShell/Announcements#75', url: 'https://github.com/PowerShell/Announcements/issues/75' },
      {
        name: "the library files of Docker's official images",
        url: 'https://github.com/docker-library/official-images/tree/master/library',
      },
    ],
  },
};
