/**
 * Port: `docker buildx bake --print`, which evaluates HCL. Touches no network and runs nothing of the repository.
 * @param files relative to the workspace
 * @param folder where it is called, relative to the workspace
 * @param env values for the variables of the files
 * @returns the JSON that it prints; `reason` fits after `because`
 */
export type PrintBake = (
  files: readonly string[],
  targets: readonly string[],
  set: readonly string[],
  folder: string,
  env: ReadonlyMap<string, string>,
) => Promise<{ readonly ok: true; readonly json: string } | { readonly ok: false; readonly reason: string }>;

/** Equal calls are made once. */
export function printOnce(print: PrintBake): PrintBake {
  const known = new Map<string, ReturnType<PrintBake>>();
  return (files, targets, set, folder, env) => {
    const key = JSON.stringify([files, targets, set, folder, [...env]]);
    const result = known.get(key) ?? print(files, targets, set, folder, env);
    known.set(key, result);
    return result;
  };
}
