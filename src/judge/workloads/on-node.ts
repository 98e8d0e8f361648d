import type { Node } from '../../place/node.js';
import { other } from '../../rules/way-out.js';
import { NO_PLATFORM, say } from './finding-words.js';
import type { NodeResult } from './node-results.js';
import type { RunJudgement } from './run-container.js';

/** https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/lifecycle/predicate.go */
const POD_OS_DIFFERS = {
  selected: null,
  verdict: 'cannot-run',
  rule: 'pod-os-differs',
  severity: 'error',
  errors: ['PodOSNotSupported'],
  ways: [other('say os.name: windows in the spec of the pod, or leave it out')],
} as const;

const NO_WINDOWS_IMAGE = {
  selected: null,
  verdict: 'cannot-run',
  rule: 'no-windows-image',
  severity: 'error',
  errors: [NO_PLATFORM],
} as const;

/** What decides beside the image and the node. */
export interface Told {
  readonly meant: boolean;
  /** A step runs it, no scheduler. */
  readonly steps: boolean;
  /** What the pod itself says of its system. */
  readonly os: string | null;
  /** Its image is written for somebody to fill in. */
  readonly filledIn: boolean;
}

/** A container on a node with Windows, by what its image came to there. */
export function onWindows(
  { name }: Node,
  { system, results, written }: RunJudgement,
  index: number,
  { meant, steps, os, filledIn }: Told,
): NodeResult {
  const result = results[index];
  if (os === 'linux' && system !== 'linux') return { ...POD_OS_DIFFERS, target: name, message: say.podOsDiffers(name) };
  if (!result)
    return {
      target: name,
      selected: null,
      verdict: 'unknown',
      rule: 'image-version-unknown',
      severity: steps || (meant && filledIn) ? 'notice' : meant ? 'warning' : 'off',
      message: 'The image is not known before the run.',
      errors: [],
      ways: [],
    };
  const { selected, verdict, rule, severity, message, errors, ways } = result;
  const common = { target: name, selected, message, errors, ways };
  // A scheduler that puts it there leaves no doubt: it fails, whoever knows that the image is none of Windows.
  if (system === 'linux' && !steps)
    return rule === 'no-windows-image'
      ? { ...common, verdict, rule, severity: 'error' }
      : { ...common, ...NO_WINDOWS_IMAGE, message: say.noWindowsImage(written) };
  return { ...common, verdict, rule, severity };
}

/** On a machine with Linux, or of which nobody knows the system. */
export function onOther({ name, os }: Node, { system }: RunJudgement): NodeResult {
  const common = { target: name, selected: null, severity: 'off', message: '', errors: [], ways: [] } as const;
  if (os === 'linux' && (system === 'windows' || system === 'hostprocess'))
    return { ...common, verdict: 'cannot-run', rule: 'windows-image-on-linux-node', severity: 'error' };
  return { ...common, verdict: 'not-windows', rule: 'not-windows' };
}
