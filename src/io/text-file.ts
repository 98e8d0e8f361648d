import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { FileContent } from '../find/plan.js';
import { isExhausted, reasonOf } from './reason.js';

// NONBLOCK: opening a pipe that nobody writes to would wait for ever. NOFOLLOW: links were followed, and judged, before.
const FLAGS =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * A regular file as text, decoded as UTF-8 with replacement characters for what is not; a byte order mark stays.
 * `real` is an absolute path without links, `limit` a number of bytes. Never blocks.
 * @throws where this process may open no more files: that is not the file's fault, and others would be missed as well
 */
export function readText(real: string, limit: number): FileContent {
  return withFile<FileContent>(real, unreadable, (file, size) => {
    const tooLarge = unreadable(`is larger than ${sizeInWords(limit)}`);
    if (size > limit) return tooLarge;
    const bytes = readBytes(file, size + 1);
    if (bytes.length > limit) return tooLarge;
    if (bytes.length > size) return unreadable('changed while it was read');
    if (isUtf16(bytes)) return unreadable('is UTF-16 text, which Docker does not read: save it as UTF-8');
    if (bytes.includes(0)) return unreadable('binary file (it holds NUL bytes)');
    return { kind: 'text', text: bytes.toString('utf8') };
  });
}

/** The first `limit` bytes as text, whatever they are; null where the file cannot be read. */
export function readHead(real: string, limit: number): string | null {
  return withFile<string | null>(
    real,
    () => null,
    (file, size) => readBytes(file, Math.min(size, limit)).toString('utf8'),
  );
}

/** `5 MB`, `1.5 KB`, `12 bytes`. */
function sizeInWords(bytes: number): string {
  const round = (n: number) => String(Math.round(n * 10) / 10);
  if (bytes >= 1024 * 1024) return `${round(bytes / 1024 / 1024)} MB`;
  return bytes >= 1024 ? `${round(bytes / 1024)} KB` : `${bytes} bytes`;
}

function withFile<T>(real: string, refuse: (reason: string) => T, use: (file: number, size: number) => T): T {
  let file: number | null = null;
  try {
    file = openSync(real, FLAGS);
    const stats = fstatSync(file);
    if (stats.isDirectory()) return refuse('is a folder');
    if (!stats.isFile()) return refuse('is a pipe, socket or device');
    return use(file, stats.size);
  } catch (error) {
    if (isExhausted(error)) throw new Error(reasonOf(error));
    return refuse(reasonOf(error));
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readBytes(file: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, buffer, filled, length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}

/** By its byte order mark. PowerShell 5 writes such files: `> Dockerfile`. */
function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function unreadable(reason: string): FileContent {
  return { kind: 'unreadable', reason };
}
