import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitEnvironment } from '../../src/io/git.js';

/** A folder of its own for one test, with what a test puts into it. */
export class Repository {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'wcc-')));

  write(path: string, content: string | Buffer = 'FROM scratch\n'): this {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
    return this;
  }

  link(path: string, target: string): this {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    symlinkSync(target, join(this.root, path));
    return this;
  }

  /** Runs git here, with nothing of this machine's own settings. */
  git(...args: string[]): this {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always'];
    const env = { ...gitEnvironment(process.env), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    execFileSync('git', [...identity, ...args], { cwd: this.root, env, stdio: 'pipe' });
    return this;
  }

  pipe(path: string): this {
    const command = 'mkfifo';
    execFileSync(command, [join(this.root, path)]);
    return this;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
