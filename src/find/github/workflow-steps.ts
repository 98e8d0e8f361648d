import { Effort } from '../effort.js';
import type { WorkflowSteps } from './build-step.js';
import { MAX_TEXT, type Read, reachesBuild, speaksOfBuild, TOO_LONG } from './workflow-text.js';

/**
 * The steps of a workflow that may build an image, one for each row of a job's matrix. Never throws.
 * @param file path of the workflow
 * @param read text of another file of the repository: local actions and reusable workflows
 */
export async function workflowSteps(
  file: string,
  text: string,
  read: Read,
  effort = new Effort(),
): Promise<WorkflowSteps> {
  if (text.length > MAX_TEXT) return speaksOfBuild(text) ? refused(file, TOO_LONG) : NOTHING;
  if (!(await reachesBuild(text, read))) return NOTHING;
  // The parsers of YAML and expressions take a while to load, and most workflows are of no concern.
  const { readWorkflow } = await import('./read-workflow.js');
  try {
    return await readWorkflow(file, text, read, effort);
  } catch (error) {
    if (error instanceof RangeError) return refused(file, 'it is nested too deeply');
    throw error;
  }
}

function refused(file: string, reason: string): WorkflowSteps {
  const message = `what this workflow builds could not be read: ${reason}.`;
  return { ...NOTHING, unread: [{ file, line: 1, message, dockerfile: null }] };
}

const NOTHING: WorkflowSteps = { steps: [], unread: [], starts: [], called: [], callable: false };
