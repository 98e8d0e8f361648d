import { type Fixed, fix } from '../../src/fix/fix.js';
import type { Report } from '../../src/judge/report.js';
import { checkOne, type One } from '../judge/run-one.js';

/** One Dockerfile's text fixed, with the check run on it as often as the fix asks for. */
export async function fixOne(one: One): Promise<Fixed & { readonly text: string; readonly before: Report }> {
  const before = await checkOne(one);
  const fixed = await fix(before, new Map([['Dockerfile', one.dockerfile]]), (texts) =>
    checkOne({ ...one, dockerfile: texts.get('Dockerfile') ?? one.dockerfile }),
  );
  return { ...fixed, before, text: fixed.texts.get('Dockerfile') ?? one.dockerfile };
}

/** What was refused: `line: message`. */
export function refused({ plan }: Fixed): readonly string[] {
  return plan.refusals.map(({ line, message }) => `${line}: ${message}`);
}

/** The same of several builds of one Dockerfile, each with arguments and targets of its own. */
export async function fixBuilds(
  dockerfile: string,
  builds: readonly { readonly targets: readonly string[]; readonly buildArgs?: Readonly<Record<string, string>> }[],
): Promise<Fixed & { readonly text: string }> {
  const run = async (text: string): Promise<Report> => {
    const reports = await Promise.all(builds.map((build) => checkOne({ ...build, dockerfile: text })));
    return { ...reports[0]!, builds: reports.flatMap((report) => report.builds) };
  };
  const fixed = await fix(await run(dockerfile), new Map([['Dockerfile', dockerfile]]), (texts) =>
    run(texts.get('Dockerfile') ?? dockerfile),
  );
  return { ...fixed, text: fixed.texts.get('Dockerfile') ?? dockerfile };
}
