import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = '/usr/bin/chromium';
const EMOJI = '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf';

/** Without the font, verdicts are boxes of another width. */
export const HAS_CHROMIUM = existsSync(PATH) && existsSync(EMOJI);
export const HOW_TO_INSTALL = 'apt-get install --no-install-recommends chromium fonts-noto-color-emoji';

/** Debian's Chromium, which speaks to nobody: by itself it looks for updates and its maker's hosts at every start. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
