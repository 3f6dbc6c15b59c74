/** Opens a page in the user's browser where there is one; says nothing where there is none. */
import { spawn } from 'node:child_process';

const OPENERS: Readonly<Record<string, readonly string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

export function openInBrowser(path: string): void {
  // A machine without a screen, or a run of continuous integration, has nobody to show the page to.
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!screen || process.env['CI']) return;
  const [command, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command!, [...rest, path], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
