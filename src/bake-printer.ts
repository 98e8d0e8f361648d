import type { PrintBake } from './find/bake/print.js';

/** Evaluates bake files in HCL by docker; null for a workspace that is not a folder. Loaded with the first such file. */
export function bakePrinter(root: string | undefined, env: NodeJS.ProcessEnv): PrintBake | null {
  if (root === undefined) return null;
  let printer: Promise<PrintBake> | null = null;
  const load = async () => {
    const [{ bakePrint }, { processRun }] = await Promise.all([
      import('./io/bake-print.js'),
      import('./io/programs.js'),
    ]);
    return bakePrint(processRun, root, env);
  };
  return async (...call) => {
    printer ??= load();
    return (await printer)(...call);
  };
}
