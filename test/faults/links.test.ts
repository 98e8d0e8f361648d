import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { action, command, NODES } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';

/** What a pull request commits so that a report lands where the next step, or the next login, runs it. */
describe.skipIf(process.platform === 'win32').each(NODES.slice(0, 1))('planted links, on Node %s', (_, node) => {
  let here: Repository;
  let outside: Repository;
  beforeEach(() => {
    [here, outside] = [new Repository(), new Repository()];
    outside.write('bashrc', 'theirs');
    here.write('Dockerfile', '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2019\n');
    here.link('x.json', join(outside.root, 'bashrc')).link('reports', outside.root).git('init', '-q');
  });
  afterEach(() => {
    here.remove();
    outside.remove();
  });

  function untouched(): void {
    expect(readFileSync(join(outside.root, 'bashrc'), 'utf8')).toBe('theirs');
    expect(existsSync(join(outside.root, 'new'))).toBe(false);
    expect(existsSync(join(here.root, '.git/hooks/post-checkout'))).toBe(false);
  }

  test.each([
    ['sarif-file', 'x.json'],
    ['json-file', 'reports/bashrc'],
    ['report-file', 'x.json'],
  ])('the action, %s: %s', (input, path) => {
    const run = action(node, here.root, { targets: 'ltsc2022', [input]: path });
    untouched();
    expect(run.code).toBe(2);
    // Of a list, the entry is named.
    expect(run.stdout.replace(', entry 1', '')).toContain(`::error::input ${input}: ${path} could not be written: `);
    // What was found is said all the same.
    expect(run.summary).toContain('nanoserver:ltsc2019');
    expect(run.stdout).toContain('nanoserver:ltsc2019');
  });

  test.each([
    ['--output', '.git/hooks/post-checkout'],
    ['--json-file', 'x.json'],
    ['--sarif-file', 'reports/new'],
    ['--report-file', 'x.json'],
    ['--write-baseline', 'reports/bashrc'],
  ])('the command, %s %s', (flag, path) => {
    const run = command(node, ['--target', 'ltsc2022', flag, path], { cwd: here.root });
    untouched();
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`${flag}: ${path} could not be written: `);
  });

  test.each(['reports/new'])('the config file: %s', (path) => {
    here.write('.github/windows-containers.yml', `targets: [ltsc2022]\nsarif-file: ${path}\n`);
    const run = command(node, [], { cwd: here.root });
    untouched();
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('sarif-file')]);
  });

  test('fix changes what lies in the repository, and nothing else', () => {
    outside.write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2019\n');
    here.link('web/Dockerfile', join(outside.root, 'Dockerfile')).link('api', outside.root);
    const run = command(node, ['fix', '--target', 'ltsc2022'], { cwd: here.root });
    untouched();
    expect(run.stdout).toContain('ltsc2022');
    expect(readFileSync(join(here.root, 'Dockerfile'), 'utf8')).toContain('nanoserver:ltsc2022');
    expect(readFileSync(join(outside.root, 'Dockerfile'), 'utf8')).toContain('nanoserver:ltsc2019');
  });

  test('outside of the repository, named by the call, reports are written', () => {
    const path = join(outside.root, 'new/report.json');
    expect(command(node, ['--target', 'ltsc2019', '--json-file', path], { cwd: here.root }).code).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('schemaVersion');
    const run = action(node, here.root, { targets: 'ltsc2019', 'sarif-file': join(outside.root, 'new/x.sarif') });
    expect([run.code, existsSync(join(outside.root, 'new/x.sarif'))]).toEqual([0, true]);
    expect(run.report).toContain('schemaVersion');
  });
});
