import { releases } from '../windows/releases.js';

/** What may stand before the number in one word: `ltsc2022`, `ws2019`, `nanoserver1809`. */
const PREFIX = /^(?:windowsservercore|windowsserver|servercore|nanoserver|windows|server|win|ws)?(?:ltsc|sac)?/;

let known: { readonly numbers: ReadonlySet<string>; readonly any: RegExp } | undefined;

/** `2022`, `1809`, `20h2`, and `21h2` and `20348` for the same: what a release with base images is called by. */
function releaseNumbers(): NonNullable<typeof known> {
  if (known) return known;
  const made = releases().filter(({ images }) => images.length > 0);
  const names = made.flatMap(({ build, version, images }) => [
    ...images.flatMap((image) => image.tags),
    version,
    String(build),
  ]);
  const numbers = new Set(names.map((name) => name.toLowerCase().replace(PREFIX, '')));
  known = { numbers, any: new RegExp([...numbers].join('|'), 'i') };
  return known;
}

/**
 * A path without the words that name a Windows release, so that Dockerfiles of one image for several releases come out
 * alike: `windows/ltsc2022/Dockerfile`, `Dockerfile.windows.1809`, `1.27/windows/nanoserver-ltsc2025/Dockerfile`.
 */
export function withoutReleaseWords(path: string): string {
  const { numbers, any } = releaseNumbers();
  // Nearly every path holds none of them.
  const words = any.test(path)
    ? path
        .split(/([/._-])/)
        .map((word) => withoutRelease(word, numbers))
        .join('')
    : path;
  // What stood on both sides of such a word meets: one separator is left, a folder's before others.
  return words.replace(/[/._-]{2,}/g, (run) => (run.includes('/') ? '/' : run[0]!)).replace(/^[/._-]|[/._-]$/g, '');
}

function withoutRelease(word: string, numbers: ReadonlySet<string>): string {
  const lower = word.toLowerCase();
  const number = lower.replace(PREFIX, '');
  if (!numbers.has(number)) return word;
  const kind = lower.slice(0, lower.length - number.length);
  return word.slice(0, kind.replace(/(?:ltsc|sac)$/, '').length);
}
