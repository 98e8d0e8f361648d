import { fileOptions } from '../../src/options/config-options.js';
import { MOST_NAMED } from '../../src/options/config-targets.js';
import type { Option } from '../../src/options/table.js';
import { rules } from '../../src/rules/rule-table.js';
import { SEVERITIES } from '../../src/rules/verdict.js';

type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const described = (description: string, schema: Schema): Schema => ({ description, ...schema });
const closed = (properties: Readonly<Record<string, Schema>>, rest: Schema = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  ...rest,
  properties,
});
const listOf = (items: Schema, rest: Schema = {}): Schema => ({ type: 'array', ...rest, items });
const oneOf = (choices: readonly string[]): Schema => ({ enum: choices });

/** schema/config.schema.json, whole. */
export function configSchema(): Schema {
  const options = fileOptions().map((option) => [option.name, described(option.text, schemaOf(option))] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Config file of windows-container-compat',
    description: 'Hosts, builds and decisions of a repository: .github/windows-containers.yml.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(options),
      runners: described('What labels of self-hosted runners are: a label and the host behind it.', {
        type: 'object',
        maxProperties: MOST_NAMED,
        propertyNames: { pattern: '\\S' },
        additionalProperties: ref('words'),
      }),
      builds: described('Builds that cannot be discovered, or that are not as discovered.', listOf(ref('build'))),
      ignore: described('Findings that do not count. They stay in the reports.', listOf(ref('ignore'))),
    },
    $defs: {
      text: described('A text, or a number, which is read as it is written.', { type: ['string', 'number'] }),
      words: described('A text that is not empty, or a number, which is read as it is written.', {
        type: ['string', 'number'],
        pattern: '\\S',
      }),
      arguments: described('Names and their values.', {
        type: 'object',
        propertyNames: { pattern: '^[^=\\s]+$' },
        additionalProperties: { type: ['string', 'number', 'boolean'] },
      }),
      rule: described('A rule, as the command "rules" lists them.', {
        anyOf: rules().map(({ id, title }) => ({ const: id, description: title })),
      }),
      target: target(),
      build: build(),
      ignore: ignore(),
    },
  };
}

function schemaOf({ name, kind, choices }: Option): Schema {
  if (name === 'targets') {
    const hosts = listOf({ anyOf: [ref('words'), ref('target')] }, { maxItems: MOST_NAMED });
    return { anyOf: [hosts, ref('text')] };
  }
  if (name === 'severity') {
    const severities = rules().map(({ id, title }) => [id, described(title, oneOf(SEVERITIES))] as const);
    return closed(Object.fromEntries(severities));
  }
  if (kind === 'boolean') return { type: 'boolean' };
  if (kind === 'choice') return oneOf(choices);
  if (kind === 'text') return ref('text');
  const lines = [listOf(ref('text')), ref('text')];
  return { anyOf: name === 'build-args' || name === 'registry-mirrors' ? [ref('arguments'), ...lines] : lines };
}

function target(): Schema {
  return described(
    'A host that images will run on.',
    closed(
      {
        name: described('Its name. A name with a meaning, like ltsc2022, needs no version.', ref('words')),
        version: described('Its version, for example 10.0.20348.2340, ltsc2022 or what `ver` prints.', ref('words')),
        isolation: described('How containers are isolated on it.', oneOf(['process', 'hyperv'])),
        engine: described(
          'What runs containers on it. Names of clusters imply containerd.',
          oneOf(['docker', 'containerd']),
        ),
        edition: described('Needed only where a build is shared by both.', oneOf(['server', 'client'])),
        architecture: described('Its processor.', oneOf(['amd64', 'arm64'])),
        labels: described('Labels of the nodes that it stands for.', {
          type: 'object',
          additionalProperties: { type: ['string', 'number', 'boolean'] },
        }),
        taints: described(
          'Taints of the nodes that it stands for, as KEY=VALUE:EFFECT.',
          listOf({
            type: 'string',
            pattern: '^[^=:\\s]{1,317}(?:=[^=:\\s]{0,63})?:(?:NoSchedule|NoExecute|PreferNoSchedule)$',
          }),
        ),
      },
      { required: ['name'], dependentSchemas: { version: { properties: { name: { pattern: '^[^=\\[\\]]*$' } } } } },
    ),
  );
}

function build(): Schema {
  return described(
    'One Dockerfile, built with one set of arguments.',
    closed(
      {
        dockerfile: described('Its path.', ref('words')),
        args: described('Build arguments.', ref('arguments')),
        stage: described('The stage that is built; the last one where none is given.', ref('words')),
        'build-host': described('The host that builds it, for example windows-2022.', ref('words')),
        targets: described("Names of the targets that it runs on; the run's targets where none are given.", {
          anyOf: [listOf(ref('words'), { minItems: 1, uniqueItems: true }), ref('words')],
        }),
      },
      { required: ['dockerfile'] },
    ),
  );
}

function ignore(): Schema {
  const naming = ['rule', 'dockerfile', 'image', 'target'];
  return described(
    'Findings that do not count: those that everything given here fits.',
    closed(
      {
        rule: described('Findings of this rule.', ref('rule')),
        dockerfile: described('Findings in Dockerfiles that this glob matches.', ref('words')),
        image: described('Findings about base images that this glob matches.', ref('words')),
        target: described('Findings on this target.', ref('words')),
        until: described('The last day, YYYY-MM-DD. After it the ignore itself is reported.', {
          type: 'string',
          format: 'date',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        }),
        reason: described('Why, for those who read the report.', ref('words')),
      },
      { anyOf: naming.map((name) => ({ required: [name] })) },
    ),
  );
}
