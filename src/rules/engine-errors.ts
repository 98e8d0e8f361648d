/** An error of an engine, as people search for it. */
export interface EngineError {
  /** Its number, where it has one: `0xc0370101`. */
  readonly code: string | null;
  readonly text: string;
}

export function engineError(text: string, code: string | null = null): EngineError {
  return { code, text };
}

export const DOES_NOT_MATCH = engineError(
  'The container operating system does not match the host operating system',
  '0xc0370101',
);

/** containerd, where no entry of a list fits. */
export const NO_MATCH_IN_MANIFEST = engineError('no match for platform in manifest: not found');

/** `The container operating system does not match the host operating system (0xc0370101)`, for a list. */
export function listed({ code, text }: EngineError): string {
  return code === null ? text : `${text} (${code})`;
}
