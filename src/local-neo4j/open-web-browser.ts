import { runCommand } from './run-command.ts';

/** How each platform opens an address in the web browser of its user. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Opens an address in the web browser of the user; tells whether there was a way to. */
export async function openWebBrowser(address: string): Promise<boolean> {
  const opener = OPENERS[process.platform];
  if (opener === undefined) return false;
  const [command, ...before] = opener;
  const { status } = await runCommand(command, [...before, address]);
  return status === 0;
}
