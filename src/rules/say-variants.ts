import { CONFIG_FILE } from '../words/config-file.js';
import { inWords } from '../words/list.js';
import { addBuild, other, siblings, type WayOut } from './way-out.js';

/** How a build is told which hosts it is for: in its Dockerfile, or, where one Dockerfile has several builds, elsewhere. */
function sayHostOf(ofOneFile: boolean): string {
  const there = ofOneFile
    ? `under builds in ${CONFIG_FILE}`
    : 'above its FROM (# windows-container-compat: targets=NAME)';
  return `declare the host that it is for as a target, or name that host ${there}`;
}

/**
 * Where builds that work serve other targets, and none this one.
 * @param args null where no build argument makes the base
 * @param idle whether none of several builds serves any target
 */
export function sayAddition(add: {
  readonly target: string;
  readonly reference: string;
  readonly args: ReadonlyMap<string, string> | null;
  readonly idle: boolean;
}): WayOut {
  const { target, reference, args, idle } = add;
  const rest = `; for each of these ${sayHostOf(args !== null)}`;
  if (args === null) {
    const text = `add a Dockerfile for ${target} beside ${idle ? 'these' : 'this one'}, with FROM ${reference}`;
    return idle ? siblings(text + rest) : other(text);
  }
  const given = [...args].map(([name, value]) => `${name}=${value}`).join(' ');
  const tells = [...args.values()].some((value) => value !== '' && reference.endsWith(value));
  const what = `for ${target} with ${given}${tells ? '' : ` (its base is then ${reference})`}`;
  return idle ? siblings(`add a build ${what}${rest}`) : addBuild(what);
}

/**
 * Of one of several builds of an image that serves no target.
 * @param served the Dockerfiles or the builds that do, with the targets that they serve
 * @param ofOneFile whether they are of the same Dockerfile
 */
export function sayServed(served: ReadonlyMap<string, readonly string[]>, ofOneFile: boolean): WayOut {
  const who = [...served].map(([name, targets]) => `${name} serves ${inWords(targets, { most: 3 })}`);
  const others = inWords(who, { most: 3 });
  const noun = ofOneFile ? 'build' : 'Dockerfile';
  return siblings(
    `this ${noun} serves no declared target (${others}): ${sayHostOf(ofOneFile)}`,
    `these ${noun}s serve no declared target (${others}): for each ${sayHostOf(ofOneFile)}`,
  );
}
