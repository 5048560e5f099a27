import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts it. */
const DEBIAN = '/usr/bin/chromium';

/** The browser of the system; nothing is downloaded. */
export function findChromium(): string | undefined {
  return existsSync(DEBIAN) ? DEBIAN : undefined;
}

/** Starts it; as root it runs only without its sandbox. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
