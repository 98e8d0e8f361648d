import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConfigText } from '../resolve/docker-config.js';
import { errorCode, reasonOf } from './reason.js';
import { readText } from './text-file.js';

const LIMIT = 1024 * 1024;

/** Reads Docker's config.json: in the folder that DOCKER_CONFIG names, else in `.docker` of the home folder. */
export function dockerConfigFile(env: NodeJS.ProcessEnv, home: string): () => Promise<ConfigText> {
  const path = join(env.DOCKER_CONFIG || join(home, '.docker'), 'config.json');
  return async () => {
    try {
      const content = readText(await realpath(path), LIMIT);
      return content.kind === 'text' ? content : { kind: 'unreadable', reason: `${path}: ${content.reason}` };
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
      return { kind: 'unreadable', reason: `${path}: ${reasonOf(error)}` };
    }
  };
}
