import { isRuleId, type RuleId } from '../rules/rule-table.js';
import { SEVERITIES, type Severity } from '../rules/verdict.js';
import { bad, type Given } from './given.js';
import { noSuchRule, shown } from './said.js';

export function buildArg(line: Given): [string, string] {
  const split = /^([^=\s]+)=(.*)$/s.exec(line.text);
  if (!split) throw bad(line, `"${shown(line.text)}" is not a build argument. Expected NAME=value`);
  return [split[1]!, split[2]!];
}

export function severity(line: Given): [RuleId, Severity] {
  const [rule = '', severity = '', ...more] = line.text.split('=').map((part) => part.trim());
  if (severity === '' || more.length > 0)
    throw bad(
      line,
      `"${shown(line.text)}" is not a severity setting. Expected RULE=SEVERITY, for example image-out-of-support=off`,
    );
  if (!isRuleId(rule)) throw bad(line, noSuchRule(rule));
  if (!isSeverity(severity))
    throw bad(line, `"${shown(severity)}" is not a severity. Expected ${SEVERITIES.join(', ')}`);
  return [rule, severity];
}

function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}

export function registryHost(given: Given, text: string): string {
  const host = text.toLowerCase();
  const expected = 'Expected a host, with its port where it has one, for example registry.example:5000';
  if (!/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/.test(host))
    throw bad(given, `"${shown(text)}" is not a registry host. ${expected}`);
  return host;
}

export function mirror(line: Given): { readonly of: string; readonly host: string; readonly inFile: boolean } {
  const [registry, mirror, ...more] = line.text.split('=').map((part) => part.trim());
  if (!registry || !mirror || more.length > 0)
    throw bad(
      line,
      `"${shown(line.text)}" is not a mirror. Expected HOST=MIRROR, for example docker.io=mirror.example`,
    );
  return { of: registryHost(line, registry), host: registryHost(line, mirror), inFile: line.inFile };
}
