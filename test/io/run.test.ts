import { chmodSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { processRun } from '../../src/io/programs.js';
import { Repository } from './repository.js';

const posix = process.platform !== 'win32';
let here: Repository;
beforeEach(() => {
  here = new Repository();
});
afterEach(() => {
  vi.unstubAllEnvs();
  here.remove();
});

const LIMITS = { timeoutMs: 20_000, limit: 100_000 };
const node = (script: string, ...args: string[]) => ['-e', script, '--', ...args];
const ended = (code: number, stdout = '', stderr = '') => ({ kind: 'ended', code, stdout, stderr });

const runNode = (script: string, options: Partial<Parameters<typeof processRun.run>[2]> = {}, ...args: string[]) =>
  processRun.run(process.execPath, node(script, ...args), { ...LIMITS, ...options });

describe('a program that ends', () => {
  test.each([
    ['process.stdout.write("out é"); process.stderr.write("err")', ended(0, 'out é', 'err')],
    ['process.exitCode = 3', ended(3)],
    ['process.stdin.on("data", (d) => process.stdout.write(d)).on("end", () => console.log("!"))', ended(0, 'in\n!\n')],
    ['process.stdout.write("x".repeat(90_000))', ended(0, 'x'.repeat(90_000))],
  ])('%s', async (script, expected) => {
    expect(await runNode(script, { input: 'in\n' })).toEqual(expected);
  });

  test('standard input is empty and closed unless told', async () => {
    expect(await runNode('process.stdin.resume().on("end", () => console.log("closed"))')).toEqual(
      ended(0, 'closed\n'),
    );
  });

  test('one that does not read its input', async () => {
    expect(await runNode('process.exit(1)', { input: 'x'.repeat(5_000_000) })).toEqual(ended(1));
  });

  test('arguments come as they are: no shell reads them', async () => {
    const args = ['$HOME', '; echo x', '`id`', '"a b"', '*', '%PATH%', '^&|<>', ''];
    const result = await runNode('console.log(JSON.stringify(process.argv.slice(1)))', {}, ...args);
    expect(result).toEqual(ended(0, `${JSON.stringify(args)}\n`));
  });

  test('nothing is shown', async () => {
    const shown = vi.spyOn(process.stdout, 'write');
    await runNode('console.log("a secret"); console.error("a secret")');
    expect(shown).not.toHaveBeenCalled();
    shown.mockRestore();
  });

  test.skipIf(!posix)('one that leaves something behind in its pipes is not waited for', async () => {
    const started = performance.now();
    const script = 'require("child_process").spawn("sleep", ["20"], {stdio: "inherit"}).unref(); console.log(1)';
    expect(await runNode(script)).toEqual(ended(0, '1\n'));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a program that does not', () => {
  test.skipIf(!posix)('is killed when late, deaf to signals as it is, with what it started', async () => {
    const pids = `${here.root}/pids`;
    here.write(
      'hang',
      `#!/bin/sh\ntrap '' TERM INT HUP\nsh -c 'trap "" TERM; sleep 60' &\necho "$$ $!" > '${pids}'\nwait\nsleep 60\n`,
    );
    const started = performance.now();
    const late = await processRun.run('/bin/sh', [`${here.root}/hang`], { ...LIMITS, timeoutMs: 700 });
    expect(late).toEqual({ kind: 'timed-out' });
    expect(performance.now() - started).toBeLessThan(5_000);
    await sleep(200);
    const running = readFileSync(pids, 'utf8').trim().split(' ').map(Number).filter(isRunning);
    expect(running).toEqual([]);
  });

  test.each(['stdout', 'stderr'])('is killed when it prints without end to %s', async (stream) => {
    const script = `const pump = () => { while (process.${stream}.write("x".repeat(50_000))); }; process.${stream}.on("drain", pump); pump()`;
    expect(await runNode(script)).toEqual({ kind: 'failed', reason: 'printed far more than was expected' });
  });

  test.skipIf(!posix)('many at once, and no listener is left behind', async () => {
    const before = process.listenerCount('exit');
    const warned: Error[] = [];
    const warn = (warning: Error) => warned.push(warning);
    process.on('warning', warn);
    const results = await Promise.all(
      Array.from({ length: 15 }, () => processRun.run('/bin/sh', ['-c', 'sleep 0.2'], LIMITS)),
    );
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['ended']));
    expect(process.listenerCount('exit')).toBe(before);
    await sleep(10);
    process.off('warning', warn);
    expect(warned).toEqual([]);
  });

  test.skipIf(!posix)('was killed by someone else', async () => {
    const killed = { kind: 'failed', reason: 'was ended by SIGKILL' };
    expect(await runNode('process.kill(process.pid, "SIGKILL")')).toEqual(killed);
  });
});

describe('finding it', () => {
  test.each(['no-such-program-here', '/no/such/program', './script', 'folder/script', '..', ''])(
    '%j is missing',
    async (file) => {
      expect(await processRun.run(file, [], LIMITS)).toEqual({ kind: 'missing' });
    },
  );

  test.skipIf(!posix)('in PATH, never in the working directory that PATH may name', async () => {
    here.write('bin/tool', '#!/bin/sh\necho from bin\n').write('tool', '#!/bin/sh\necho from the repository\n');
    makeExecutable('bin/tool', 'tool');
    const before = process.cwd();
    process.chdir(here.root);
    try {
      for (const path of ['', '.', ':', `:.:${here.root}/bin`]) {
        vi.stubEnv('PATH', path);
        const expected = path.endsWith('bin') ? ended(0, 'from bin\n') : { kind: 'missing' };
        expect(await processRun.run('tool', [], LIMITS)).toEqual(expected);
      }
    } finally {
      process.chdir(before);
    }
  });

  test.skipIf(!posix)('what may not be run, or is not a program, is passed over or said', async () => {
    here.write('a/tool', 'x').write('b/tool/x', 'x').write('c/tool', '#!/no/such/interpreter\n');
    makeExecutable('c/tool');
    vi.stubEnv('PATH', `${here.root}/a:${here.root}/b`);
    expect(await processRun.run('tool', [], LIMITS)).toEqual({ kind: 'missing' });
    const reason = 'could not be started: permission denied';
    expect(await processRun.run(`${here.root}/a/tool`, [], LIMITS)).toEqual({ kind: 'failed', reason });
    expect(await processRun.run(`${here.root}/c/tool`, [], LIMITS)).toEqual({ kind: 'missing' });
  });

  test('an argument that no program can be given', async () => {
    expect(await runNode('0', {}, 'a\0b')).toMatchObject({ kind: 'failed' });
  });
});

function makeExecutable(...paths: string[]): void {
  for (const path of paths) chmodSync(`${here.root}/${path}`, 0o755);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie that nobody has collected yet has ended all the same.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
