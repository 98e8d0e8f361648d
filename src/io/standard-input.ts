import { reading } from '../watch/watched.js';

/**
 * What is piped in, as text. At most `limit` bytes are read, and one more, so that too much can be told.
 */
export async function readStandardInput(limit: number): Promise<string> {
  reading('standard input');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part as Uint8Array);
    parts.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(parts).toString('utf8');
}
