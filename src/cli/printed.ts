/** What a command lists, as people and as scripts read it. */
export interface Printed {
  readonly text: string;
  /** Printed as JSON. */
  readonly data: unknown;
}
