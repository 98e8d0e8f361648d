import { runExplain } from '../engine.js';
import { findRoot, openWorkspace } from '../io/workspace.js';
import { toExplanation } from '../report/explanation.js';
import { parseReference } from '../resolve/reference.js';
import { TOOL } from '../tool.js';
import { WRITERS } from '../writers.js';
import { finish } from './check-command.js';
import { type CommandContext, settingsOf, warn } from './context.js';
import { codeAsked, explainSigns, signsAsked } from './explain-sign.js';
import { faceOf } from './face.js';

const EXPECTED = `Expected one image, for example: ${TOOL.name} explain mcr.microsoft.com/windows/servercore:ltsc2019 --target ltsc2022`;

/** `explain IMAGE`: what one image is, what would happen on each target, and why; `explain SIGN`: what it comes from. */
export async function explainCommand(context: CommandContext): Promise<number> {
  const signs = signsAsked(context.arguments.positionals);
  if (signs.length > 0) return explainSigns(signs, context);
  const unknown = codeAsked(context.arguments.positionals);
  if (unknown !== null) return context.wrongCall(unknown);
  const [image, ...more] = context.arguments.positionals;
  if (image === undefined || more.length > 0) return context.wrongCall(EXPECTED);
  const root = findRoot(context.terminal.cwd());
  const workspace = openWorkspace(root, { git: true });
  const settings = await settingsOf(context, [], workspace);
  if (!settings) return 2;
  const reference = parseReference(image);
  if (!reference) return context.wrongCall(`"${image.slice(0, 100)}" is not an image reference. ${EXPECTED}`);
  if (settings.targets.length === 0) return context.wrongCall(`No target is declared. ${EXPECTED}`);
  const face = faceOf(context, '', root);
  const report = await runExplain(settings, reference, face);
  warn([...settings.notices, ...face.notices], context);
  return finish(report, settings, context, root, {
    ...WRITERS,
    text: async (given, { width }) => toExplanation(given, { width, requests: face.requests }),
  });
}
