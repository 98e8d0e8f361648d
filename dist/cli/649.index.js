export const id = 649;
export const ids = [649,580];
export const modules = {

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePageText: () => (/* binding */ rulePageText)
/* harmony export */ });
/* unused harmony exports rulePageMarkdown, ruleIndexMarkdown, tuningLines */
/* harmony import */ var _rules_rule_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5903);
/* harmony import */ var _rules_rule_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4736);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(131);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1354);





const CONFIG = '.github/windows-containers.yml';
function rulePageMarkdown(rule, sayOf) {
    const { meaning, errors, examples, waysOut, sources } = rulePage(rule.id);
    const title = TITLES[rule.id];
    const parts = [
        `<!-- Written by npm run docs from src/rules/rule-pages*.ts. -->\n# ${title}`,
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
    const { meaning, errors, examples, waysOut, sources } = (0,_rules_rule_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .g)(rule.id);
    const lines = [];
    const paragraph = (text, indent = 0) => {
        for (const line of (0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(text.replaceAll('`', ''), Math.max(40, width) - indent))
            lines.push(' '.repeat(indent) + line);
    };
    const block = (text) => {
        for (const line of text.split('\n'))
            lines.push(`    ${line}`);
    };
    const section = (name) => {
        lines.push('', name);
    };
    paragraph(`${_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .TITLES */ .eX[rule.id]} (${rule.id})`);
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
    lines.push('', `More: ${rule.docs}`);
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
    for (const { verdict, severity = rule.severity } of (0,_rules_rule_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .g)(rule.id).examples) {
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


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
// EXTERNAL MODULE: ./lib/rules/rule-pages.js + 6 modules
var rule_pages = __webpack_require__(5903);
// EXTERNAL MODULE: ./lib/rules/rule-table.js
var rule_table = __webpack_require__(4736);
// EXTERNAL MODULE: ./lib/report/rule-page.js
var rule_page = __webpack_require__(4580);
// EXTERNAL MODULE: ./lib/report/titles.js
var titles = __webpack_require__(131);
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
    const descriptors = (0,rule_table/* rules */.aO)().map((rule) => descriptor(rule.id, titles/* TITLES */.eX[rule.id], rule, helpOf(rule), rule.docs));
    const text = sentence(WHAT_PROBLEMS_ARE);
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
        fullDescription: { text: sentence(rule.title) },
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
    const { meaning, errors, waysOut } = (0,rule_pages/* rulePage */.g)(rule.id);
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
    parts.push(`[More on this rule](${rule.docs})`);
    return { text: (0,rule_page.rulePageText)(rule, 100), markdown: parts.join('\n\n') };
}
function sentence(words) {
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

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
const RULE_BY_TITLE = new Map(Object.keys(titles/* TITLES */.eX).map((rule) => [(0,titles/* titleOf */.Gg)(rule), rule]));
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


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ rulePage)
});

// EXTERNAL MODULE: ./lib/rules/ways-out.js
var ways_out = __webpack_require__(3382);
;// CONCATENATED MODULE: ./lib/rules/rule-page-parts.js

const LEARN = 'https://learn.microsoft.com/virtualization/windowscontainers';
const COMPATIBILITY = {
    name: 'Microsoft, Windows container version compatibility',
    url: `${LEARN}/deploy-containers/version-compatibility`,
};
const UPDATES = {
    name: 'Microsoft, Update Windows Server containers',
    url: `${LEARN}/deploy-containers/update-containers`,
};
const PORTABILITY = {
    name: 'Microsoft, Portability for containers',
    url: `${LEARN}/deploy-containers/portability`,
};
const LIFECYCLE = {
    name: 'Microsoft, Base image servicing lifecycles',
    url: `${LEARN}/deploy-containers/base-image-lifecycle`,
};
const HYPERV = {
    name: 'Microsoft, Isolation modes',
    url: `${LEARN}/manage-containers/hyperv-container`,
};
const REQUIREMENTS = {
    name: 'Microsoft, Windows container requirements',
    url: `${LEARN}/deploy-containers/system-requirements`,
};
const BASE_IMAGES = {
    name: 'Microsoft, Container base images',
    url: `${LEARN}/manage-containers/container-base-images`,
};
const MULTI_PLATFORM = {
    name: 'Docker, Multi-platform builds',
    url: 'https://docs.docker.com/build/building/multi-platform/',
};
const ARG_AND_FROM = {
    name: 'Docker, How ARG and FROM interact',
    url: 'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
};
const KUBERNETES = {
    name: 'Kubernetes, Guide for running Windows containers',
    url: 'https://kubernetes.io/docs/concepts/windows/user-guide/',
};
function thread(name) {
    return { name, url: `https://github.com/${name.replace('#', '/issues/')}` };
}
const MISMATCH = [
    {
        text: 'hcsshim::CreateComputeSystem <container>: The container operating system does not match the host operating system. (0xc0370101)',
        when: 'Docker with process isolation, at the start of a container or at the first `RUN` of a build.',
    },
    {
        text: 'container <container> encountered an error during CreateContainer: failure in a Windows system call: The operating system of the container does not match the operating system of the host. (0xc0370101)',
        when: 'The same, as older versions of Windows and Docker word it.',
    },
];
const NO_PLATFORM = {
    text: 'failed to pull and unpack image "<image>": no match for platform in manifest: not found',
    when: 'containerd, so Kubernetes too: in the events of a pod whose image cannot be pulled.',
};
const NO_MANIFEST = {
    text: 'no matching manifest for windows(10.0.17763)/amd64 in the manifest list entries',
    when: 'Docker, at the pull. Docker 19.03 to 27 wrote `windows/amd64 10.0.17763` instead, older ones `windows/amd64`.',
};
const USE_HYPERV = {
    text: 'Run and build it with Hyper-V isolation. This needs the Hyper-V role and, where the host is a virtual machine, nested virtualisation; Kubernetes nodes and ECS do not have it.',
    paste: ['shell', 'docker build --isolation=hyperv .\ndocker run --isolation=hyperv IMAGE'],
};
const SAY_REVISION = {
    text: 'Declare the host with all four parts of its version, as `ver` prints them there.',
    paste: ['text', 'prod = 10.0.17763.5329'],
};
function useTag(reference, text = 'Change the base image to one that fits the host.') {
    return { text, paste: ['dockerfile', `FROM ${reference}`] };
}
function useNode(build) {
    const labels = Object.entries((0,ways_out/* nodeSelector */.U)(build)).map(([key, value]) => `  ${key}: ${value}`);
    return {
        text: 'In a cluster, send the pods to nodes that fit the image.',
        paste: ['yaml', `nodeSelector:\n${labels.join('\n')}`],
    };
}

;// CONCATENATED MODULE: ./lib/rules/rule-pages-build.js

const BUILD_PAGES = {
    'architecture-mismatch': {
        meaning: 'The image is built for another processor architecture than the host has (amd64 unless the host says arm64). No isolation helps. On an arm64 host it is at risk already where the image does not say its architecture, because nearly all Windows images are amd64 only.',
        errors: [NO_MANIFEST],
        examples: [
            {
                dockerfile: 'FROM --platform=windows/arm64 mcr.microsoft.com/windows/servercore:ltsc2022',
                target: 'ltsc2022',
                verdict: 'cannot-run',
            },
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
                target: 'Windows 11 24H2 [arm64]',
                verdict: 'at-risk',
                severity: 'warning',
            },
        ],
        waysOut: [useTag('--platform=windows/amd64 mcr.microsoft.com/windows/servercore:ltsc2022', 'Build for amd64.')],
        sources: [MULTI_PLATFORM],
    },
    'no-manifest-for-host': {
        meaning: 'The reference lists images of several Windows builds, and the engine of the host takes none of them. Docker takes entries that are not newer than the host; containerd takes the build of the host and, from Windows Server 2022 on, older ones down to 2022.',
        errors: [NO_MANIFEST, NO_PLATFORM],
        examples: [
            { dockerfile: 'FROM golang:1.27-windowsservercore', target: 'ltsc2019', verdict: 'cannot-run' },
            {
                dockerfile: 'FROM example/app:1',
                target: 'AKS Windows2022',
                registry: ['10.0.17763.5576', '10.0.26100.3194'],
                verdict: 'cannot-run',
            },
        ],
        waysOut: [
            { text: 'Run it on a host of one of the builds in the list; the message names them.' },
            useNode(20348),
            { text: 'Or take a version of the image that has an entry for the build of the host.' },
        ],
        sources: [
            COMPATIBILITY,
            thread('microsoft/Windows-Containers#334'),
            thread('containerd/containerd#6989'),
            KUBERNETES,
        ],
    },
    'image-newer-than-host': {
        meaning: 'A container uses the kernel of its host, and an image of a newer Windows expects a newer kernel. So an image never runs on a Windows of an older build, with neither isolation: Docker refuses to pull it.',
        errors: [
            {
                text: 'a Windows version 10.0.20348-based image is incompatible with a 10.0.17763 host',
                when: 'Docker, at the pull of a tag that stands for one image.',
            },
            NO_MANIFEST,
            NO_PLATFORM,
            ...MISMATCH,
        ],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2025',
                target: 'windows-2022',
                verdict: 'cannot-run',
            },
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
                target: 'AKS Windows2019',
                verdict: 'cannot-run',
            },
        ],
        waysOut: [useTag('mcr.microsoft.com/windows/servercore:ltsc2022'), useNode(26100)],
        sources: [COMPATIBILITY, PORTABILITY, thread('moby/moby#39328'), thread('containerd/containerd#6989')],
    },
    'same-build': {
        meaning: 'Image and host have the same Windows build, for example 20348 for Windows Server 2022. That is the pair that every engine and every page of Microsoft agrees on: it runs with process isolation.',
        errors: [],
        examples: [
            { dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022', target: 'windows-2022', verdict: 'runs' },
        ],
        waysOut: [],
        sources: [COMPATIBILITY],
    },
    'stable-abi': {
        meaning: 'From Windows Server 2022 (build 20348) on, the interface between container and kernel is kept stable, so a newer host runs the images of an older one with process isolation. The rule covers the pairs that Microsoft documents.',
        errors: [],
        examples: [
            { dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022', target: 'windows-2025', verdict: 'runs' },
        ],
        waysOut: [],
        sources: [PORTABILITY, COMPATIBILITY],
    },
    'stable-abi-disputed': {
        meaning: 'The image is of Windows Server 2022 or later and the host is newer, which should run. For this pair the pages of Microsoft and the versions of the engines disagree: some engine versions refuse the image at the pull, and Windows Server 2025 images were reported to fail on Windows 11 25H2 with both isolations.',
        errors: [
            {
                text: 'no matching manifest for windows(10.0.26200)/amd64/v3 in the manifest list entries: no match for platform in manifest: not found',
                when: 'Docker with the containerd image store, at the pull of a Windows Server 2022 image on Windows 11 25H2.',
            },
            {
                text: 'hcsshim::PrepareLayer failed in Win32: The container image contains a layer with an unrecognized format. (0xc0370112)',
                when: 'Docker, with a Windows Server 2025 image on Windows 11 25H2.',
            },
        ],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
                target: 'dev = Windows 11 25H2',
                verdict: 'at-risk',
            },
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2025',
                target: 'dev = Windows 11 25H2 [hyperv]',
                verdict: 'at-risk',
            },
        ],
        waysOut: [
            { text: 'Try the image on the host once; where it works there, say so with an ignore and its reason (below).' },
            { text: 'Or run it on a host of the same build as the image.' },
        ],
        sources: [COMPATIBILITY, thread('microsoft/hcsshim#2566'), thread('moby/moby#53397')],
    },
    'relaxed-in-practice': {
        meaning: 'Image and host are of near builds of Windows 10 or of the Semi-Annual Channel. Such pairs were seen to run with process isolation, but Microsoft documented Hyper-V isolation only for them, and not all reports agree.',
        errors: [],
        examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903', target: '1909', verdict: 'at-risk' }],
        waysOut: [USE_HYPERV, { text: 'Or take an image of the same build as the host.' }],
        sources: [
            COMPATIBILITY,
            thread('docker/for-win#5148'),
            thread('MicrosoftDocs/Virtualization-Documentation#1286'),
            thread('microsoft/nav-docker#497'),
        ],
    },
    'build-mismatch': {
        meaning: 'A process-isolated container shares the kernel of its host, so the Windows build of the image must be the one of the host; only from Windows Server 2022 on does a newer host run older images, and only down to 2022. This image is too old for that: it runs with Hyper-V isolation, which gives it a kernel of its own.',
        errors: [...MISMATCH, NO_PLATFORM],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
                target: 'ltsc2022',
                verdict: 'hyperv-only',
            },
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
                target: 'AKS Windows2022',
                verdict: 'hyperv-only',
            },
        ],
        waysOut: [useTag('mcr.microsoft.com/windows/servercore:ltsc2022'), USE_HYPERV, useNode(17763)],
        sources: [COMPATIBILITY, thread('microsoft/Windows-Containers#352'), KUBERNETES],
    },
};

;// CONCATENATED MODULE: ./lib/rules/rule-pages-isolation.js

const ISOLATION_PAGES = {
    'client-process-refused': {
        meaning: 'Windows 10 before version 1809 (build 17763) runs Windows containers with Hyper-V isolation only. Process isolation came to Windows 10 with 1809 and Docker Engine 18.09.',
        errors: [
            {
                text: 'Windows client operating systems earlier than version 1809 can only run Hyper-V containers',
                when: 'Docker, when process isolation is asked for.',
            },
        ],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1803',
                target: 'dev = Windows 10 1803',
                verdict: 'hyperv-only',
            },
        ],
        waysOut: [
            USE_HYPERV,
            {
                text: 'It is the default there: declare the host as what it does.',
                paste: ['text', 'dev = Windows 10 1803 [hyperv]'],
            },
        ],
        sources: [HYPERV],
    },
    'windows-10-process-isolation': {
        meaning: 'Image and host are of the same build, and the host is Windows 10. Engines run such a pair with process isolation where it is asked for, but Microsoft took it out of its table in March 2023: Windows 10 1809 and Windows Server 2019, for example, shared a build and then went different ways.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
                target: 'dev = Windows 10 1809',
                verdict: 'at-risk',
            },
        ],
        waysOut: [
            {
                text: 'Leave Docker to its default on Windows 10, which is Hyper-V isolation, and declare the host so.',
                paste: ['text', 'dev = Windows 10 1809 [hyperv]'],
            },
        ],
        sources: [COMPATIBILITY, HYPERV],
    },
    hyperv: {
        meaning: 'With Hyper-V isolation each container gets a small virtual machine with a kernel of its own, so an image of any older Windows runs, back to Windows Server 2016. An image that is newer than its host does not.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
                target: 'prod = 10.0.20348 [hyperv]',
                verdict: 'runs',
            },
        ],
        waysOut: [],
        sources: [HYPERV, COMPATIBILITY],
    },
    'hyperv-unproven': {
        meaning: 'Hyper-V isolation inside a virtual machine needs nested virtualisation, and hosted runners of GitHub and Azure Pipelines are virtual machines that do not promise it. No report shows it working there, so it cannot be relied on.',
        errors: [
            {
                text: 'container <container> encountered an error during CreateContainer: failure in a Windows system call: No hypervisor is present on this system. (0xc0351000)',
                when: 'Docker, when Hyper-V isolation is asked for on a machine without it.',
            },
        ],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
                target: 'windows-2022 [hyperv]',
                verdict: 'at-risk',
            },
        ],
        waysOut: [
            { text: 'Take a base image of the build of the runner, and leave out `--isolation=hyperv`.' },
            {
                text: 'Or use a self-hosted runner with the Hyper-V role, and declare its version.',
                paste: ['text', 'my-runner = 10.0.20348.2340 [hyperv]'],
            },
        ],
        sources: [REQUIREMENTS, HYPERV, thread('actions/runner-images#183'), thread('moby/moby#27198')],
    },
};

;// CONCATENATED MODULE: ./lib/rules/rule-pages-notes.js

const NOTE_PAGES = {
    'image-newer-revision': {
        meaning: 'Image and host have the same build, and the image has newer updates than the host. That is documented to run, but such pairs broke more than once, and each time updating the host mended it.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.20348.2340',
                target: 'prod = 10.0.20348.2527',
                registry: ['10.0.20348.2582'],
                verdict: 'runs',
            },
        ],
        waysOut: [{ text: 'Update hosts before images.' }],
        sources: [UPDATES, thread('actions/runner-images#11582'), thread('microsoft/Windows-Containers#591')],
    },
    'client-host': {
        meaning: 'The host is Windows 10 or 11. Docker uses Hyper-V isolation there unless process isolation is asked for, and process isolation on a client is licensed for development and test only.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
                target: 'dev = Windows 11 24H2',
                verdict: 'runs',
            },
        ],
        waysOut: [
            {
                text: 'If you do not ask for process isolation, declare the host as what it does.',
                paste: ['text', 'dev = Windows 11 24H2 [hyperv]'],
            },
        ],
        sources: [HYPERV],
    },
    'image-out-of-support': {
        meaning: 'The extended support of the Windows release that the base image holds has ended on the day of the run. The image gets no security updates any more. Paid extensions are not counted.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903',
                target: 'prod = 10.0.20348 [hyperv]',
                verdict: 'runs',
            },
        ],
        waysOut: [
            useTag('mcr.microsoft.com/windows/servercore:ltsc2022', 'Move to a release that is supported and that the host runs.'),
        ],
        sources: [LIFECYCLE],
    },
    'host-out-of-support': {
        meaning: 'The extended support of the Windows release that the host runs has ended on the day of the run. Paid extensions are not counted.',
        errors: [],
        examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903', target: '1903', verdict: 'runs' }],
        waysOut: [{ text: 'Move to a Windows release that is supported. The images may have to move with it.' }],
        sources: [LIFECYCLE, COMPATIBILITY],
    },
    'moved-repository': {
        meaning: 'Microsoft moved its Windows images from Docker Hub to its own registry, `mcr.microsoft.com`. The old name gets no updates, and its tags end with the releases of its time.',
        errors: [],
        examples: [{ dockerfile: 'FROM microsoft/windowsservercore:ltsc2016', target: 'ltsc2016', verdict: 'at-risk' }],
        waysOut: [
            useTag('mcr.microsoft.com/windows/servercore:ltsc2016', 'Write the new name; the message says which it is.'),
        ],
        sources: [BASE_IMAGES],
    },
    'decided-by-builder': {
        meaning: 'The reference lists images of several Windows builds. A Dockerfile that starts from such a list is fixed to one of them by the host that builds it, and no build host is known here. So each target is judged as if it had built the image itself.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM golang:1.27-nanoserver',
                target: 'windows-2025',
                registry: ['10.0.26100.3194', '10.0.20348.3207'],
                verdict: 'runs',
            },
        ],
        waysOut: [
            { text: 'Say which host builds.', paste: ['yaml', 'build-host: windows-2025'] },
            useTag('golang:1.27-nanoserver-ltsc2025', 'Or write the tag of one Windows release.'),
        ],
        sources: [MULTI_PLATFORM],
    },
    'manifest-order': {
        meaning: 'From a list Docker takes the entry of exactly its own build, otherwise the first one that is not newer than the host, however old it is. Here that one cannot run, although the list holds another that can.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM example/app:1',
                target: 'windows-2025',
                registry: ['10.0.17763.5576', '10.0.20348.2340'],
                verdict: 'hyperv-only',
            },
        ],
        waysOut: [
            { text: 'Write the tag of one Windows release instead of the list.' },
            {
                text: 'Or name the Windows build of the entry.',
                paste: ['dockerfile', 'FROM --platform=windows(10.0.20348)/amd64 example/app:1'],
            },
        ],
        sources: [
            {
                name: 'moby, the choice from a list',
                url: 'https://github.com/moby/moby/blob/master/daemon/internal/distribution/pull_v2_windows.go',
            },
        ],
    },
    'reference-depends-on-argument': {
        meaning: 'The base image comes from the default of an ARG, and no build argument was given to the check. What is judged is the default; a build with another value uses another image.',
        errors: [],
        examples: [
            {
                dockerfile: 'ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}',
                target: 'ltsc2022',
                verdict: 'runs',
            },
        ],
        waysOut: [
            {
                text: 'Give the check the build arguments of the build.',
                paste: ['yaml', 'build-args: WINDOWS_VERSION=ltsc2022'],
            },
        ],
        sources: [ARG_AND_FROM],
    },
    'registry-disagrees-with-tag': {
        meaning: 'The reference names one Windows release, and what the registry holds under it is of another. What the registry says is judged, because that is what would be pulled.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM example/app:1-windowsservercore-ltsc2019',
                target: 'ltsc2022',
                registry: ['10.0.20348.2340'],
                verdict: 'runs',
            },
        ],
        waysOut: [{ text: 'Ask the owner of the image, or pin the image by its digest.' }],
        sources: [MULTI_PLATFORM],
    },
    'platform-assumed': {
        meaning: 'The reference lists Linux and Windows images, or nothing tells which it is, and neither the Dockerfile nor a build host says which is meant. The Windows side is judged, but nothing is louder than a notice and nothing fails.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM golang:1.27',
                target: 'windows-2022',
                verdict: 'at-risk',
            },
        ],
        waysOut: [
            {
                text: 'Say which is meant.',
                paste: ['dockerfile', 'FROM --platform=windows/amd64 golang:1.27'],
            },
            { text: 'Or say which host builds.', paste: ['yaml', 'build-host: ubuntu-24.04'] },
        ],
        sources: [MULTI_PLATFORM],
    },
    'table-out-of-date': {
        meaning: 'The answer rests on a built-in table with a date, because no registry was asked or the name of the host moves with time, and the table is more than 60 days older than the day of the run. It may have changed since.',
        errors: [],
        examples: [
            { dockerfile: 'FROM golang:1.27-nanoserver', target: 'windows-2025', asOf: '2027-01-31', verdict: 'at-risk' },
        ],
        waysOut: [
            { text: 'Let the registry be asked.', paste: ['yaml', 'resolve: auto'] },
            { text: 'Declare a version of the host instead of a name that moves.' },
            { text: 'Or take a newer release of this tool.' },
        ],
        sources: [MULTI_PLATFORM],
    },
};

;// CONCATENATED MODULE: ./lib/rules/rule-pages-revision.js

const FEBRUARY = 'The update of 11 February 2020 changed the interface between container and kernel on Windows Server 2016, 1803, 1809 (2019), 1903 and 1909.';
const FEBRUARY_ERRORS = [
    {
        text: '-1073741502',
        when: 'The exit code (STATUS_DLL_INIT_FAILED) of 32-bit programs in the container, which end at once and print nothing.',
    },
];
const FEBRUARY_SOURCES = [
    UPDATES,
    thread('moby/moby#40525'),
    thread('docker/for-win#5743'),
    thread('docker-library/openjdk#395'),
];
const PATCH_HOST = {
    text: 'Update the host, so that it has at least the revision of the image. Update hosts before images from then on.',
};
const REVISION_PAGES = {
    'february-2020-baseline': {
        meaning: `${FEBRUARY} An image from before it on a host from after it, or the other way round, starts with process isolation and then breaks: 32-bit programs end silently, \`docker run\` may hang, pods in Kubernetes never reach Running.`,
        errors: FEBRUARY_ERRORS,
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.17763.973',
                target: 'prod = 10.0.17763.5329',
                verdict: 'hyperv-only',
            },
        ],
        waysOut: [
            useTag('mcr.microsoft.com/windows/servercore:ltsc2019', 'Build on an image from after the update.'),
            { text: 'Or, where it is the host that is from before it: update the host.' },
            USE_HYPERV,
        ],
        sources: FEBRUARY_SOURCES,
    },
    'february-2020-unproven': {
        meaning: `${FEBRUARY} One side is known to be from before it, and of the other side the revision is not known. If they are on different sides, the container starts with process isolation and then breaks.`,
        errors: FEBRUARY_ERRORS,
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.17763.973',
                target: 'ltsc2019',
                verdict: 'at-risk',
            },
        ],
        waysOut: [
            SAY_REVISION,
            useTag('mcr.microsoft.com/windows/servercore:ltsc2019', 'Or take a newer image.'),
            USE_HYPERV,
        ],
        sources: FEBRUARY_SOURCES,
    },
    'february-2020-withdrawn-image': {
        meaning: `${FEBRUARY} The images of that day itself did not work, and Microsoft replaced them on 18 February. This is one of those that were replaced.`,
        errors: FEBRUARY_ERRORS,
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.17763.1039',
                target: 'prod = 10.0.17763.5329',
                verdict: 'at-risk',
            },
        ],
        waysOut: [
            useTag('mcr.microsoft.com/windows/servercore:10.0.17763.1040', 'Take the image that replaced it, or a newer one.'),
        ],
        sources: [UPDATES],
    },
    'ws2016-revision-mismatch': {
        meaning: 'On Windows Server 2016 (build 14393) it is not enough that image and host have the same build: for process isolation their revisions, the fourth part of the version, must be equal too. Otherwise the container might not start, and Microsoft does not support it.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.14393.1914',
                target: 'old = 10.0.14393.2007',
                verdict: 'hyperv-only',
            },
        ],
        waysOut: [
            useTag('mcr.microsoft.com/windows/servercore:10.0.14393.2007', 'Pin the image to the revision of the host.'),
            USE_HYPERV,
            { text: 'Or update the host to the revision of the image, exactly.' },
        ],
        sources: [COMPATIBILITY],
    },
    'ws2016-revision-unproven': {
        meaning: 'On Windows Server 2016 (build 14393) the revisions of image and host, the fourth part of the version, must be equal for process isolation. Here one of them is not known, so it is not known whether they are. Where the tag of the image floats and the host declares no revision, this is only a notice.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2016',
                target: 'old = 10.0.14393.4283',
                verdict: 'at-risk',
            },
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2016',
                target: 'ltsc2016',
                verdict: 'at-risk',
                severity: 'notice',
            },
        ],
        waysOut: [
            {
                text: 'Declare the host with all four parts of its version, as `ver` prints them there.',
                paste: ['text', 'old = 10.0.14393.4283'],
            },
            useTag('mcr.microsoft.com/windows/servercore:10.0.14393.4283', 'And pin the image to the same revision.'),
            USE_HYPERV,
        ],
        sources: [COMPATIBILITY],
    },
    'image-patched-past-host': {
        meaning: 'Image and host have the same build, but the image holds an update that the host lacks, and for this update such pairs were reported to fail at the start. Microsoft documents none of these breaks; the rule rests on public reports, and says how sure they are.',
        errors: [
            {
                text: 'container <container> encountered an error during hcs::System::Start: failure in a Windows system call: The virtual machine or container exited unexpectedly. (0xc0370106)',
                when: 'Docker with process isolation, at the start of a container.',
            },
        ],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2025',
                target: 'prod = 10.0.26100.2894',
                verdict: 'hyperv-only',
            },
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
                target: 'prod = 10.0.20348.2113',
                verdict: 'at-risk',
                severity: 'warning',
            },
        ],
        waysOut: [
            PATCH_HOST,
            useTag('mcr.microsoft.com/windows/servercore:10.0.26100.2894', 'Or pin the image to a revision that the host has.'),
            USE_HYPERV,
        ],
        sources: [
            thread('actions/runner-images#11582'),
            thread('docker/for-win#14287'),
            thread('microsoft/Windows-Containers#591'),
            thread('microsoft/Windows-Containers#583'),
            thread('microsoft/Windows-Containers#502'),
        ],
    },
};

;// CONCATENATED MODULE: ./lib/rules/rule-pages-unknown.js

const UNKNOWN_PAGES = {
    'not-windows': {
        meaning: 'Only Windows images are bound to a version of Windows. A Linux image, `scratch`, and the base image of HostProcess containers carry none, so there is nothing to judge and nothing is reported.',
        errors: [],
        examples: [{ dockerfile: 'FROM alpine:3', target: 'ltsc2022', verdict: 'not-windows' }],
        waysOut: [],
        sources: [BASE_IMAGES, thread('containerd/containerd#7431')],
    },
    'host-cannot-run-containers': {
        meaning: 'Windows containers came with Windows Server 2016 and Windows 10 1607, build 14393. A host of an older Windows cannot run any Windows container, with neither isolation.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
                target: 'vs2015-win2012r2',
                verdict: 'cannot-run',
            },
        ],
        waysOut: [{ text: 'Name a host with Windows Server 2016 or later.', paste: ['text', 'windows-2022'] }],
        sources: [REQUIREMENTS],
    },
    'host-version-unknown': {
        meaning: 'Whether a Windows image runs depends on the Windows build of the host, and what was declared does not fix one: the name can stand for machines of several builds, or its owner does not publish the build. No guess is made.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
                target: 'self-hosted',
                verdict: 'unknown',
            },
        ],
        waysOut: [
            {
                text: 'Run `ver` on the host, and declare what it prints (the name is yours to choose).',
                paste: ['text', 'my-runner = 10.0.20348.2340'],
            },
        ],
        sources: [COMPATIBILITY],
    },
    'unresolved-argument': {
        meaning: 'The reference of the base image holds an ARG that has no value here: no default in the Dockerfile, and no build argument was given. So it is not known which image is meant. Only an ARG before the first FROM can be used in a FROM.',
        errors: [],
        examples: [
            {
                dockerfile: 'ARG WINDOWS_VERSION\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}',
                target: 'ltsc2022',
                verdict: 'unknown',
            },
        ],
        waysOut: [
            { text: 'Give the build argument to the check.', paste: ['yaml', 'build-args: WINDOWS_VERSION=ltsc2022'] },
            {
                text: 'Or give the ARG a default.',
                paste: [
                    'dockerfile',
                    'ARG WINDOWS_VERSION=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS_VERSION}',
                ],
            },
        ],
        sources: [ARG_AND_FROM],
    },
    'base-tag-not-published': {
        meaning: 'Microsoft has published no `latest` tag for the Windows base images since 16 April 2019. A FROM without a tag means `latest`, so the pull fails.',
        errors: [
            {
                text: 'manifest for mcr.microsoft.com/windows/nanoserver:latest not found: manifest unknown: manifest tagged by "latest" is not found',
                when: 'Docker, at the pull.',
            },
        ],
        examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore', target: 'ltsc2022', verdict: 'unknown' }],
        waysOut: [useTag('mcr.microsoft.com/windows/servercore:ltsc2022', 'Name the release that fits the host.')],
        sources: [COMPATIBILITY, thread('microsoft/Windows-Containers#447')],
    },
    'image-os-unknown': {
        meaning: 'Neither the reference nor the Dockerfile tells whether the image is a Windows image, and no registry could be asked. Most such images are Linux images, so nothing is reported.',
        errors: [],
        examples: [{ dockerfile: 'FROM registry.example/app:1', target: 'ltsc2022', verdict: 'unknown' }],
        waysOut: [
            {
                text: 'If it is a Windows image: log in to its registry before the check (`docker login`), or allow the registry to be asked.',
                paste: ['yaml', 'registries: registry.example'],
            },
        ],
        sources: [MULTI_PLATFORM],
    },
    'image-version-unknown': {
        meaning: 'The image is a Windows image, or the Dockerfile speaks of Windows, but no Windows version could be found: the registry could not be asked or does not say one, and the name of the image does not tell. No guess is made.',
        errors: [],
        examples: [
            {
                dockerfile: 'FROM registry.example/app:1\nRUN powershell -Command Get-Date',
                target: 'ltsc2022',
                verdict: 'unknown',
            },
        ],
        waysOut: [
            {
                text: 'Log in to the registry before the check (`docker login`), or allow the registry to be asked.',
                paste: ['yaml', 'registries: registry.example'],
            },
        ],
        sources: [BASE_IMAGES],
    },
    'list-from-table': {
        meaning: 'A shared tag such as `golang:1.27-nanoserver` stands for a list of images of several Windows builds, and the list changes with time. Here it is known only from a built-in table with a date, not from the registry: what would run is at risk, and where the entries of the list differ in their answers, it is unknown.',
        errors: [],
        examples: [
            { dockerfile: 'FROM golang:1.27-nanoserver', target: 'ltsc2022', verdict: 'at-risk' },
            {
                dockerfile: 'FROM --platform=windows/amd64 golang:1.27-nanoserver\nCOPY . /app',
                target: 'windows-2022',
                buildHost: 'ubuntu-24.04',
                verdict: 'unknown',
                severity: 'warning',
            },
        ],
        waysOut: [
            useTag('golang:1.27-nanoserver-ltsc2022', 'Write the tag of one Windows release instead of the shared one.'),
            {
                text: 'Or let the registry be asked, so that the list is known.',
                paste: ['yaml', 'resolve: auto'],
            },
        ],
        sources: [MULTI_PLATFORM],
    },
};

;// CONCATENATED MODULE: ./lib/rules/rule-pages.js





const PAGES = {
    ...UNKNOWN_PAGES,
    ...BUILD_PAGES,
    ...ISOLATION_PAGES,
    ...REVISION_PAGES,
    ...NOTE_PAGES,
};
function rulePage(id) {
    return PAGES[id];
}


/***/ })

};
