const SPEAKS_OF_WINDOWS = /windows|nanoserver|servercore|ltsc20|hyperv|win-/i;

/** Reads files, and remembers which there were. */
export class Reading {
  private readonly known = new Set<string>();

  /** Any of them does. */
  speaksOfWindows: boolean;

  constructor(
    file: string,
    text: string,
    private readonly open: (path: string) => Promise<string | null>,
  ) {
    this.known.add(file);
    this.speaksOfWindows = SPEAKS_OF_WINDOWS.test(text);
  }

  readonly read = async (path: string): Promise<string | null> => {
    const text = await this.open(path);
    if (text !== null && !this.known.has(path)) {
      this.known.add(path);
      this.speaksOfWindows ||= SPEAKS_OF_WINDOWS.test(text);
    }
    return text;
  };

  files(): readonly string[] {
    return [...this.known];
  }
}
