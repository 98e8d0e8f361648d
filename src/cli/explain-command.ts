import { explain } from '../check/explain.js';
import { parseReference } from '../images/reference.js';
import { tagSource } from '../images/tag-source.js';
import { applyPolicy } from '../options/policy.js';
import { toExplanation } from '../report/explanation.js';
import { TOOL } from '../tool.js';
import { finish } from './check-command.js';
import { type CommandContext, settingsOf, warn } from './context.js';

const EXPECTED = `Expected one image, for example: ${TOOL.name} explain mcr.microsoft.com/windows/servercore:ltsc2019 --target ltsc2022`;

/** `explain IMAGE`: what one image is, what would happen on each target, and why. */
export async function explainCommand(context: CommandContext): Promise<number> {
  const [image, ...more] = context.arguments.positionals;
  if (image === undefined || more.length > 0) return context.wrongCall(EXPECTED);
  const settings = settingsOf(context, []);
  if (!settings) return 2;
  const reference = parseReference(image);
  if (!reference) return context.wrongCall(`"${image.slice(0, 100)}" is no image reference. ${EXPECTED}`);
  if (settings.targets.length === 0) return context.wrongCall(`No target is declared. ${EXPECTED}`);
  const request = {
    targets: settings.targets,
    tool: TOOL,
    today: settings.today,
    policy: (builds: Parameters<typeof applyPolicy>[0]) => applyPolicy(builds, settings),
  };
  const report = await explain(
    reference,
    settings.targets,
    request,
    tagSource(() => settings.today),
  );
  warn(settings.notices, context);
  return finish(report, settings, context, toExplanation);
}
