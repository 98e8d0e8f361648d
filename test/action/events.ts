import { fileURLToPath } from 'node:url';
import { type RunEvent, readEvent } from '../../src/action/event.js';
import { readText } from '../../src/io/text-file.js';

/** The event `name` with a recorded payload of test/fixtures/events, as the runner hands it over. */
export function event(name: string, payload: string): Promise<RunEvent> {
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: fileURLToPath(new URL(`../fixtures/events/${payload}.json`, import.meta.url)),
    GITHUB_REPOSITORY: 'octo-org/images',
  };
  return readEvent(env, readText);
}
