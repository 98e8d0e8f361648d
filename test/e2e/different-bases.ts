import windowsUpdates from '../../src/data/windows-updates.json' with { type: 'json' };

/** Images of the update that Microsoft took back have a finding more. */
const TAKEN_BACK = 1039;
const REVISIONS = windowsUpdates.updates
  .filter(([build, revision, , date, letters]) => {
    const isImage = String(letters).includes('I') && typeof date === 'string' && date >= '2019-02-01';
    return build === 17763 && revision !== TAKEN_BACK && isImage;
  })
  .map(([, revision]) => revision);

/** A Dockerfile on Windows Server 2019 whose base is another for each of the first 60 numbers: equal findings would be one. */
export function onAnotherBase(index: number): string {
  const repository = index % 2 === 0 ? 'nanoserver' : 'servercore';
  return `FROM mcr.microsoft.com/windows/${repository}:10.0.17763.${REVISIONS.at(-1 - Math.floor(index / 2))}\n`;
}
