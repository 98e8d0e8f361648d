const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist (a part of its path is not a folder)',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'is a link that leads in a circle',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'is in use by another program',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EEXIST: 'a folder above it is a file',
  EIO: 'the disk reported an error',
  ENXIO: 'is a pipe, socket or device',
};

/** The system's code of an error (`ENOENT`), null where it carries none. */
export function errorCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** May this process open no more files? Then the fault is not the file's. */
export function isExhausted(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EMFILE' || code === 'ENFILE';
}

/** Why a file operation failed, in words that fit after `<path>: `. Never a stack, never the path again. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return (code !== null && WORDS[code]) || `failed (${code ?? 'unknown error'})`;
}
