// `node scripts/release/move-major.mjs TAG [REMOTE]`: points v1 at the release v1.2.3, here and at the remote. Not at a
// pre-release, and never back: a fix of an older minor version leaves it where it is.
import { execFileSync } from 'node:child_process';
import { compareVersions, parseVersion } from './semver.mjs';

const [tag = '', remote = 'origin'] = process.argv.slice(2);
const version = tag.startsWith('v') ? parseVersion(tag.slice(1)) : null;
if (version === null) {
  console.error(`move-major: ${tag || '(nothing)'} is not a tag of a release, such as v1.2.3`);
  process.exitCode = 2;
} else if (version.pre !== null) console.log(`move-major: ${tag} is a pre-release, which no major tag follows`);
else if (newer(version)) console.log(`move-major: ${newer(version)} is newer than ${tag}`);
else {
  const major = `v${version.major}`;
  git('tag', '--force', major, `${tag}^{commit}`);
  git('push', '--force', remote, `refs/tags/${major}`);
  console.log(`move-major: ${major} is ${tag} now`);
}

function newer({ major, ...rest }) {
  return git('tag', '--list', `v${major}.*`)
    .split('\n')
    .find((name) => {
      const other = parseVersion(name.slice(1));
      return other !== null && other.pre === null && compareVersions(other, { major, ...rest }) > 0;
    });
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
