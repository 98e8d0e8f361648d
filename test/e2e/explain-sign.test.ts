import { describe, expect, test } from 'vitest';
import { command, NODES } from './dist.js';

describe.each(NODES)('explain SIGN on Node %s', (_, node) => {
  test.each([
    [['0xc0370101'], 'build-mismatch', 'docker inspect -f {{.HostConfig.Isolation}}'],
    [['0XC0370101'], 'image-newer-than-host', 'ver'],
    [['0xc0370106'], 'image-patched-past-host', 'reg query'],
    [['0xc0370112'], 'stable-abi-disputed', 'ver'],
    [['0x102'], 'february-2020-baseline', 'reg query'],
    [['exit', '128'], 'build-mismatch', 'kubectl describe pod'],
    [['exit code 128'], 'build-mismatch', 'kubectl describe pod'],
    [['crashloopbackoff'], 'build-mismatch', 'kubectl describe pod'],
    [['ImagePullBackOff'], 'no-manifest-for-host', 'kubectl describe pod'],
    [['REPLICAS', '0/1'], 'build-mismatch', 'docker service ps --no-trunc'],
    [['REPLICAS 0/1'], 'build-mismatch', 'docker service ls'],
    [['no matching manifest'], 'no-manifest-for-host', 'docker manifest inspect'],
    [['job is queued'], 'host-retired', 'gh api'],
    [
      ['docker: Error response from daemon: hcsshim::CreateComputeSystem 1a: … (0xc0370101).'],
      'build-mismatch',
      'docker image inspect',
    ],
  ])('%j', (words, rule, proof) => {
    const { code, stdout, stderr } = command(node, ['explain', ...words]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${rule}: https://`);
    expect(stdout).toContain(`    ${proof}`);
  });

  test.each([
    [['0xdeadbeef']],
    [['0xDEADBEEF ']],
    [['exit', '3']],
    [['exit code 3']],
    [['exited', 'with', 'code', '7']],
  ])('%j is not known, and which are is told', (words) => {
    const { code, stdout, stderr } = command(node, ['explain', ...words]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`"${words.join(' ')}" is no sign that is known. Known are: 0xc0370101, 0xc0370106,`);
    expect(stderr).toContain('exit 128, CrashLoopBackOff');
  });

  test('as JSON', () => {
    const { code, stdout } = command(node, ['explain', '0xc0370112', '--format', 'json']);
    const [sign] = JSON.parse(stdout) as [{ sign: string; causes: { rules: { id: string }[] }[] }];
    expect([code, sign.sign, sign.causes[0]?.rules[0]?.id]).toEqual([0, '0xc0370112', 'stable-abi-disputed']);
  });

  test('an image is still an image, and what is neither a wrong call', () => {
    const image = command(node, ['explain', 'mcr.microsoft.com/windows/servercore:ltsc2019', '--target', 'ltsc2022']);
    expect([image.code, image.stdout]).toEqual([1, expect.stringContaining('build-mismatch')]);
    expect(command(node, ['explain', 'it does not start']).code).toBe(2);
  });
});
