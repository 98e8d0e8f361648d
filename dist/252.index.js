export const id = 252;
export const ids = [252];
export const modules = {

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: ./lib/rules/rule-table.js + 40 modules
var rule_table = __webpack_require__(4580);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
// EXTERNAL MODULE: ./lib/report/width.js
var report_width = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/report/rule-page.js



const CONFIG = '.github/windows-containers.yml';
function rulePageMarkdown(rule, sayOf) {
    const { meaning, errors, examples, waysOut, sources } = rule.page;
    const title = rule.name;
    const parts = [
        `<!-- Written by npm run docs from src/rules/records/. -->\n# ${title}`,
        `\`${rule.id}\`: ${rule.title}. ${outcome(rule)}`,
        meaning,
    ];
    if (errors.length > 0) {
        parts.push('## The error it prevents');
        for (const { text, when } of errors)
            parts.push(fence('text', text), when);
    }
    parts.push(examples.length === 1 ? '## Example' : '## Examples');
    for (const example of examples) {
        parts.push(fence('dockerfile', example.dockerfile));
        const given = givenOf(example);
        if (given !== null)
            parts.push(given);
        parts.push(fence('sh', commandOf(example)));
        parts.push(`Verdict **${example.verdict}**, ${ruleOf(rule, example)}:`, `> ${escaped(sayOf(example))}`);
    }
    if (waysOut.length > 0) {
        parts.push('## The way out');
        for (const { text, paste } of waysOut) {
            parts.push(text);
            if (paste)
                parts.push(fence(paste[0] === 'shell' ? 'sh' : paste[0], paste[1]));
        }
    }
    if (rule.severity !== 'off')
        parts.push(...tuning(rule));
    parts.push('## Sources', sources.map(({ name, url }) => `- [${name}](${url})`).join('\n'));
    parts.push('[All rules](README.md)');
    return `${parts.join('\n\n')}\n`;
}
function rulePageText(rule, width) {
    const { meaning, errors, examples, waysOut, sources } = rule.page;
    const lines = [];
    const paragraph = (text, indent = 0) => {
        for (const line of (0,report_width/* wrap */.LV)(text.replaceAll('`', ''), Math.max(40, width) - indent))
            lines.push(' '.repeat(indent) + line);
    };
    const block = (text) => {
        for (const line of text.split('\n'))
            lines.push(`    ${line}`);
    };
    const section = (name) => {
        lines.push('', name);
    };
    paragraph(`${rule.name} (${rule.id})`);
    lines.push('');
    paragraph(`${sentence(rule.title)}. ${outcome(rule)}`);
    lines.push('');
    paragraph(meaning);
    if (errors.length > 0)
        section('The error it prevents');
    for (const { text, when } of errors) {
        block(text);
        paragraph(when, 2);
    }
    section(examples.length === 1 ? 'Example' : 'Examples');
    for (const [index, example] of examples.entries()) {
        if (index > 0)
            lines.push('');
        block(example.dockerfile);
        const given = givenOf(example);
        if (given !== null)
            paragraph(given, 2);
        block(commandOf(example));
        paragraph(`Verdict ${example.verdict}, ${ruleOf(rule, example)}.`, 2);
    }
    if (waysOut.length > 0)
        section('The way out');
    for (const [index, { text, paste }] of waysOut.entries()) {
        if (index > 0)
            lines.push('');
        paragraph(text, 2);
        if (paste)
            block(paste[1]);
    }
    section('Sources');
    for (const { url } of sources)
        lines.push(`  ${url}`);
    lines.push('', `More: ${(0,rule_table/* rulePageUrl */.Pd)(rule.id)}`);
    return `${lines.join('\n')}\n`;
}
function ruleIndexMarkdown() {
    const parts = [
        '<!-- Written by npm run docs from src/rules/rule-table.ts. -->\n# Rules',
        'One rule decides each verdict; the first that matches, in the order of `windows-container-compat rules`. Notes stand beside a verdict and never change it. A rule with several verdicts stands under each.',
    ];
    for (const verdict of VERDICTS)
        parts.push(`## ${verdict}`, table(rules().flatMap((rule) => rowsOf(rule, (answer) => answer.verdict === verdict))));
    parts.push('## Notes', table(rules().flatMap((rule) => rowsOf(rule, (answer) => answer.verdict === null))));
    return `${parts.join('\n\n')}\n`;
}
function tuningLines({ id, severity }) {
    const lower = severity === 'error' ? 'warning' : 'off';
    return {
        input: `severity: ${id}=${lower}`,
        config: `ignore:\n  - rule: ${id}\n    dockerfile: legacy/**\n    reason: replaced next quarter\n`,
    };
}
function tuning(rule) {
    const { input, config } = tuningLines(rule);
    return [
        '## Another severity, or none',
        'As an input of the action (on the command line `--severity`):',
        fence('yaml', input),
        `To ignore it for some Dockerfiles, in \`${CONFIG}\`:`,
        fence('yaml', config.trimEnd()),
    ];
}
function outcome(rule) {
    const answers = answersOf(rule);
    if (rule.kind === 'note')
        return `A note beside the verdict, which it never changes (${rule.severity} by default).`;
    const verdicts = [...new Set(answers.map(({ verdict }) => verdict))].map((verdict) => {
        const severities = answers.filter((answer) => answer.verdict === verdict).map(({ severity }) => severity);
        return `${verdict} (${severities.join(' or ')})`;
    });
    return `Verdict ${verdicts.join(' or ')} by default.`;
}
function answersOf(rule) {
    const found = new Map();
    for (const { verdict, severity = rule.severity } of rule.page.examples) {
        const answer = { verdict: rule.kind === 'note' ? null : verdict, severity };
        found.set(JSON.stringify(answer), answer);
    }
    return [...found.values()];
}
function rowsOf(rule, wanted) {
    const severities = answersOf(rule)
        .filter(wanted)
        .map(({ severity }) => severity);
    if (severities.length === 0)
        return [];
    return [`| [\`${rule.id}\`](${rule.id}.md) | ${severities.join(' or ')} | ${sentence(rule.title)} |`];
}
function table(rows) {
    return ['| Rule | Severity | When |', '| --- | --- | --- |', ...rows].join('\n');
}
function givenOf({ registry }) {
    if (registry === undefined)
        return null;
    const lists = registry.length === 1 ? `holds ${registry[0]}` : `lists ${registry.join(', ')}, in this order,`;
    return `With a registry that ${lists} under this reference:`;
}
function commandOf({ target, buildHost, registry, asOf }) {
    const words = ['windows-container-compat', '--target', shellWord(target)];
    if (buildHost !== undefined)
        words.push('--build-host', shellWord(buildHost));
    if (registry === undefined)
        words.push('--resolve', 'offline');
    if (asOf !== undefined)
        words.push('--as-of', asOf);
    return words.join(' ');
}
function shellWord(text) {
    return /^[\w.:=-]+$/.test(text) ? text : `"${text}"`;
}
function ruleOf(rule, { severity = rule.severity }) {
    return rule.kind === 'note' ? `with the note \`${rule.id}\` (${severity})` : `rule \`${rule.id}\` (${severity})`;
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function fence(language, text) {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
function escaped(text) {
    return text.replace(/[\\`*_<>[\]|~]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/report/sarif-rules.js



const PROBLEM_RULE = 'check-problem';
const WHAT_PROBLEMS_ARE = 'a file, or a part of one, could not be read or understood, so what is built there was not checked';
const PROPERTIES = {
    error: { level: 'error', shown: 'error' },
    warning: { level: 'warning', shown: 'warning' },
    notice: { level: 'note', shown: 'recommendation' },
    off: { level: 'note', shown: 'recommendation' },
};
function levelOf(severity) {
    return PROPERTIES[severity].level;
}
function descriptorsOf(ids, problemUri) {
    const descriptors = (0,rule_table/* rules */.aO)().map((rule) => descriptor(rule.id, rule.name, rule, helpOf(rule), (0,rule_table/* rulePageUrl */.Pd)(rule.id)));
    const text = sarif_rules_sentence(WHAT_PROBLEMS_ARE);
    const problem = { title: WHAT_PROBLEMS_ARE, severity: 'error' };
    descriptors.push(descriptor(PROBLEM_RULE, 'Problem while checking', problem, { text, markdown: text }, problemUri));
    return descriptors.filter(({ id }) => ids.has(id));
}
function descriptor(id, title, rule, help, helpUri) {
    const { level, shown } = PROPERTIES[rule.severity];
    return {
        id,
        name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: sarif_rules_sentence(rule.title) },
        help,
        helpUri,
        defaultConfiguration: { level },
        properties: {
            tags: ['containers', 'dockerfile', 'windows'],
            precision: rule.severity === 'error' ? 'high' : 'medium',
            'problem.severity': shown,
        },
    };
}
function helpOf(rule) {
    const { meaning, errors, waysOut } = rule.page;
    const parts = [meaning];
    for (const { text, when } of errors)
        parts.push((0,harmless/* forFence */.tC)([text], 'text'), when);
    if (waysOut.length > 0)
        parts.push('## The way out');
    for (const { text, paste } of waysOut) {
        parts.push(text);
        if (paste)
            parts.push((0,harmless/* forFence */.tC)(paste[1].split('\n'), paste[0] === 'shell' ? 'sh' : paste[0]));
    }
    parts.push(`[More on this rule](${(0,rule_table/* rulePageUrl */.Pd)(rule.id)})`);
    return { text: rulePageText(rule, 100), markdown: parts.join('\n\n') };
}
function sarif_rules_sentence(words) {
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

// EXTERNAL MODULE: ./lib/report/titles.js
var titles = __webpack_require__(131);
;// CONCATENATED MODULE: ./lib/report/sarif.js





const MOST_RESULTS = 5000;
const ROOM = 8 * 1024 * 1024;
const MOST_NOTIFICATIONS = 100;
const TEXT_LIMIT = 4000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';
function toSarif(report, options) {
    const found = [...sarif_open(report), ...suppressed(report)];
    const placed = found.filter(({ file }) => uriOf(file) !== '');
    const fingerprint = fingerprints(report, placed);
    const rules = descriptorsOf(new Set(placed.map(({ rule }) => rule)), options.informationUri);
    const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
    const results = fitting(placed.slice(0, MOST_RESULTS).map((each) => ({
        ruleId: each.rule,
        ruleIndex: ruleIndex.get(each.rule),
        level: each.level,
        message: { text: messageText(each.message) },
        locations: [locationOf(each.file, each.line, each.endLine)],
        partialFingerprints: { 'windowsContainerCompat/v1': fingerprint(each) },
        ...(each.suppressions.length > 0 ? { suppressions: each.suppressions } : {}),
    })));
    const { name, version } = report.tool;
    const { category, informationUri } = options;
    const run = {
        tool: { driver: { name, version, semanticVersion: version, informationUri, rules } },
        ...(category === null ? {} : { automationDetails: { id: `${(0,harmless/* forLog */.Ig)(category)}/` } }),
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [
            {
                executionSuccessful: true,
                toolExecutionNotifications: notifications(report, found, placed.length - results.length),
            },
        ],
        results,
    };
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
const RULE_BY_TITLE = new Map((0,rule_table/* rules */.aO)().map(({ id }) => [(0,titles/* titleOf */.Gg)(id), id]));
function sarif_open(report) {
    return (0,annotations/* toAnnotations */.gI)(report).map((annotation) => ({
        ...annotation,
        rule: RULE_BY_TITLE.get(annotation.title) ?? PROBLEM_RULE,
        level: levelOf(annotation.level),
        suppressions: [],
    }));
}
function suppressed(report) {
    const suppressions = new Map();
    const add = (file, line, rule, ignored) => {
        const here = suppressions.get(placeKey(file, line, rule)) ?? new Map();
        suppressions.set(placeKey(file, line, rule), here);
        here.set(JSON.stringify(ignored), suppressionOf(ignored, file));
        return 'warning';
    };
    const builds = report.builds.map((build) => ({
        ...build,
        images: build.images.map((image) => {
            const severity = (finding) => finding.ignored ? add(build.dockerfile, image.line, finding.rule, finding.ignored) : 'off';
            const results = image.results.map((result) => ({
                ...result,
                severity: severity(result),
                notes: result.notes.map((note) => ({ ...note, severity: severity(note) })),
            }));
            return { ...image, results };
        }),
    }));
    return sarif_open({ ...report, builds, problems: [] }).map((each) => ({
        ...each,
        level: 'note',
        suppressions: [...suppressions.get(placeKey(each.file, each.line, each.rule)).values()],
    }));
}
function suppressionOf({ reason, where }, file) {
    const inSource = where.startsWith(`${file}:`) && /^\d+:\d+$/.test(where.slice(file.length + 1));
    const justification = reason === null ? `ignored by ${where}` : `${reason} (${where})`;
    return {
        kind: inSource ? 'inSource' : 'external',
        status: 'accepted',
        justification: (0,harmless/* cut */.Jj)((0,harmless/* forLog */.Ig)(justification), TEXT_LIMIT),
    };
}
function placeKey(file, line, rule) {
    return JSON.stringify([file, Math.max(1, line), rule]);
}
function fingerprints(report, found) {
    const written = new Map();
    for (const { dockerfile, images } of report.builds)
        for (const image of images)
            written.set(JSON.stringify([dockerfile, Math.max(1, image.line)]), image.written);
    const lines = new Map();
    const taken = new Set();
    const identities = new Map();
    for (const each of [...found].sort((a, b) => a.line - b.line || a.suppressions.length - b.suppressions.length)) {
        const { file, line, rule, message } = each;
        const what = rule === PROBLEM_RULE ? message.replace(/\d+/g, '0') : written.get(JSON.stringify([file, line]));
        const key = JSON.stringify([file, rule, what]);
        const alike = lines.get(key) ?? new Set();
        lines.set(key, alike.add(line));
        let suffix = `:${alike.size}`;
        while (taken.has(key + suffix))
            suffix += ':1';
        taken.add(key + suffix);
        identities.set(each, { key, suffix });
    }
    return (each) => {
        const { key, suffix } = identities.get(each);
        return hash(key) + suffix;
    };
}
function hash(text) {
    let value = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text))
        value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
    return value.toString(16).padStart(16, '0');
}
function fitting(results) {
    let used = 0;
    const over = results.findIndex((result) => {
        used += Buffer.byteLength(JSON.stringify(result));
        return used > ROOM;
    });
    return over < 0 ? results : results.slice(0, over);
}
function notifications(report, found, missing) {
    const all = [
        ...(missing > 0 ? [{ file: '', line: 0, severity: 'warning', message: leftOut(missing) }] : []),
        ...found
            .filter(({ file }) => uriOf(file) === '')
            .map(({ level, message }) => ({ level, message: { text: messageText(message) } })),
        ...report.problems.filter(({ file, severity }) => severity === 'notice' && file !== ''),
    ].map((each) => ('level' in each ? each : notificationOf(each)));
    if (all.length <= MOST_NOTIFICATIONS)
        return all;
    const rest = `${(0,titles/* count */.U9)(all.length - MOST_NOTIFICATIONS, 'more notice')} not shown here. The JSON report has them all.`;
    return [...all.slice(0, MOST_NOTIFICATIONS), { level: 'note', message: { text: rest } }];
}
function notificationOf({ file, line, message, severity }) {
    return {
        level: levelOf(severity),
        message: { text: messageText((0,harmless/* forLog */.Ig)(message)) },
        ...(uriOf(file) === '' ? {} : { locations: [locationOf(file, line, line)] }),
    };
}
function leftOut(missing) {
    return `${(0,titles/* count */.U9)(missing, 'more finding')} not shown here, because code scanning keeps ${MOST_RESULTS} of a run. The JSON report has them all.`;
}
function locationOf(file, line, endLine) {
    const startLine = Math.max(1, line);
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file), uriBaseId: ROOT },
            region: { startLine, endLine: Math.max(startLine, endLine) },
        },
    };
}
function uriOf(file) {
    return file
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
        .join('/');
}
function messageText(message) {
    return (0,harmless/* cut */.Jj)(message, TEXT_LIMIT).replaceAll('](', '] (');
}


/***/ })

};
