export const id = 142;
export const ids = [142];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand),
  planReport: () => (/* binding */ planReport)
});

// EXTERNAL MODULE: ./lib/find/runner-host.js
var runner_host = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/io/workspace.js + 3 modules
var io_workspace = __webpack_require__(2906);
// EXTERNAL MODULE: ./lib/judge/read-build.js
var read_build = __webpack_require__(5314);
// EXTERNAL MODULE: ./lib/judge/signs.js
var signs = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/plan-builds.js + 5 modules
var plan_builds = __webpack_require__(4621);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
// EXTERNAL MODULE: ./lib/report/titles.js
var titles = __webpack_require__(131);
// EXTERNAL MODULE: ./lib/report/width.js
var width = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/report/plan-text.js



const CODES = { bold: 1, dim: 2, yellow: 33, cyan: 36 };
const LABEL = 13;
function toPlanText(plan, options) {
    const out = new PlanText({ ...options, width: Number.isFinite(options.width) ? Math.max(40, options.width) : 80 });
    return out.render(plan);
}
class PlanText {
    options;
    lines = [];
    constructor(options) {
        this.options = options;
    }
    render(plan) {
        if (!this.options.quiet)
            this.builds(plan.builds);
        const ofWindows = plan.notRead.filter(({ windows }) => windows);
        this.section('Could not be read', [...ofWindows, ...plan.problems], 'yellow');
        const others = plan.notRead.filter(({ windows }) => !windows);
        this.section('Could not be read either, but nothing there speaks of Windows', others, 'dim');
        if (!this.options.quiet)
            this.help(plan.help);
        this.lines.push(...(0,width/* wrap */.LV)(summaryOf(plan), this.options.width));
        return `${this.lines.map(harmless/* breakCommands */.ix).join('\n')}\n`;
    }
    builds(builds) {
        const byDockerfile = new Map();
        for (const build of builds) {
            const known = byDockerfile.get(build.dockerfile);
            if (known)
                known.push(build);
            else
                byDockerfile.set(build.dockerfile, [build]);
        }
        for (const [dockerfile, ofFile] of byDockerfile) {
            const several = ofFile.length > 1 ? ` (${(0,titles/* count */.U9)(ofFile.length, 'build')})` : '';
            this.lines.push(this.paint('bold', `${(0,harmless/* forLog */.Ig)(dockerfile)}${several}`));
            for (const build of ofFile)
                this.build(build);
        }
    }
    build(build) {
        const { buildHost, hostUnknown, targets, declaredBy } = build;
        this.field('built of', whatOf(build));
        const unknown = pairs(build.unknownArgs);
        if (unknown.length > 0)
            this.field('not known', `${unknown.join(' ')}, so the default of the Dockerfile is taken`, 'yellow');
        if (buildHost === null)
            this.field('built on', `not known${hostUnknown === null ? ': nothing says where' : `. ${(0,harmless/* forLog */.Ig)(hostUnknown)}`}`);
        else
            this.field('built on', hostOf(build, buildHost));
        this.field('runs on', targets.length === 0 ? 'not declared' : targets.map(harmless/* forLog */.Ig).join(', '));
        if (declaredBy.length === 0)
            this.field('declared in', 'nothing that was read: these are its defaults');
        for (const [index, { file, line }] of declaredBy.entries())
            this.field(index === 0 ? 'declared in' : '', `${(0,harmless/* forLog */.Ig)(file)}:${line}`);
        this.lines.push('');
    }
    field(label, text, colour = 'dim') {
        const [first = '', ...more] = (0,width/* wrap */.LV)(text, this.options.width - LABEL - 2);
        this.lines.push(`  ${this.paint(colour, label)}${' '.repeat(LABEL - label.length)}${first}`);
        for (const line of more)
            this.lines.push(`${' '.repeat(LABEL + 2)}${line}`);
    }
    section(title, entries, colour) {
        if (entries.length === 0)
            return;
        this.lines.push(this.paint(colour, title));
        for (const { file, line, message } of entries) {
            this.lines.push(`  ${(0,harmless/* forLog */.Ig)(file)}:${line}`);
            for (const wrapped of (0,width/* wrap */.LV)((0,harmless/* forLog */.Ig)(sentence(message)), this.options.width - 4))
                this.lines.push(`    ${wrapped}`);
        }
        this.lines.push('');
    }
    help(help) {
        if (help.length === 0)
            return;
        this.lines.push(this.paint('cyan', 'What would help'));
        for (const { message, config } of help) {
            for (const line of (0,width/* wrap */.LV)((0,harmless/* forLog */.Ig)(message), this.options.width - 2))
                this.lines.push(`  ${line}`);
            for (const line of config)
                this.lines.push(`      ${(0,harmless/* forLog */.Ig)(line)}`);
        }
        this.lines.push('');
    }
    paint(colour, text) {
        return this.options.colour && text !== '' ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
    }
}
function whatOf({ stage, buildArgs, platform, isolation, buildHost }) {
    const given = pairs(buildArgs);
    const parts = [
        `${stage === null ? 'the last stage' : `stage ${(0,harmless/* forLog */.Ig)(stage)}`}${given.length > 0 ? ` with ${given.join(' ')}` : ''}`,
    ];
    if (platform !== null)
        parts.push(`for ${(0,harmless/* forLog */.Ig)(platform)}`);
    if (isolation !== null && buildHost?.os !== 'windows')
        parts.push(isolationOf(isolation));
    return parts.join(', ');
}
function pairs(args) {
    return Object.entries(args).map(([name, value]) => (0,harmless/* forLog */.Ig)(`${name}=${value}`));
}
function hostOf({ platform, hostUnknown }, host) {
    const { os, name, build, edition, isolation, asOf } = host;
    if (os === 'linux') {
        const crosses = /^windows\b/i.test(platform ?? '');
        return `${(0,harmless/* forLog */.Ig)(name)}, no Windows machine${crosses ? ': a cross-build, and RUN of a Windows stage cannot run there' : ''}`;
    }
    if (build === null)
        return `${(0,harmless/* forLog */.Ig)(name)}, a Windows machine whose version is not known${hostUnknown === null ? '' : `: ${(0,harmless/* forLog */.Ig)(hostUnknown)}`}`;
    const what = [`${edition === 'client' ? 'Windows client' : 'Windows Server'} 10.0.${build}`];
    if (isolation !== null)
        what.push(isolationOf(isolation));
    const today = asOf === null ? '' : ` (what the label means by the table of ${asOf}; it moves on to newer releases)`;
    return `${(0,harmless/* forLog */.Ig)(name)}: ${what.join(', ')}${today}`;
}
function isolationOf(isolation) {
    return isolation === 'hyperv' ? 'Hyper-V isolation' : 'process isolation';
}
function summaryOf({ builds, notRead }) {
    const dockerfiles = new Set(builds.map(({ dockerfile }) => dockerfile)).size;
    const left = notRead.length === 0 ? '' : ` ${(0,titles/* count */.U9)(notRead.length, 'declaration')} could not be read.`;
    if (dockerfiles === 0)
        return `No Dockerfile was found, so nothing is built here.${left}`;
    const hosts = [...new Set(builds.flatMap(({ buildHost }) => (buildHost === null ? [] : [(0,harmless/* forLog */.Ig)(buildHost.name)])))];
    const named = hosts.length > 4 ? [...hosts.slice(0, 3), `${hosts.length - 3} more`] : hosts;
    const unknown = builds.filter(({ buildHost }) => buildHost === null).length;
    const rest = unknown === builds.length ? 'they are' : unknown === 1 ? '1 is' : `${unknown} are`;
    return [
        `${(0,titles/* count */.U9)(builds.length, 'build')} of ${(0,titles/* count */.U9)(dockerfiles, 'Dockerfile')}`,
        named.length === 0 ? '' : `, on ${(0,titles/* sentenceList */.MT)(named)}`,
        unknown === 0 ? '' : `; where ${builds.length === 1 ? 'it is' : rest} built is not known`,
        `.${left}`,
    ].join('');
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/cli/context.js + 8 modules
var cli_context = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/cli/place.js
var place = __webpack_require__(7409);
;// CONCATENATED MODULE: ./lib/cli/plan-command.js










const CONFIG = '.github/windows-containers.yml';
async function planCommand(context) {
    const { root, folder, dockerfiles } = (0,place/* placeOf */.$)(context.terminal.cwd(), context.arguments.positionals);
    const workspace = (0,io_workspace/* openWorkspace */.O)(root, { git: true });
    const settings = await (0,cli_context/* settingsOf */.f5)(context, dockerfiles, workspace);
    if (!settings)
        return 2;
    const { format } = settings;
    if (format !== 'text' && format !== 'json')
        return context.wrongCall(`--format: "${format}" is not possible here. Expected text, json`);
    const planned = await (0,plan_builds/* planBuilds */.z)(settings, workspace, folder, context.terminal.env);
    if (!planned.ok)
        return context.wrongCall(planned.message);
    (0,cli_context/* warn */.R8)([...settings.notices, ...(workspace.notices ?? [])], context);
    const report = await planReport(planned, settings, workspace);
    const width = context.terminal.stdout.columns || 80;
    const text = format === 'json'
        ? (0,json/* toJsonText */.j)(report)
        : toPlanText(report, { colour: (0,cli_context/* wantsColour */.Ml)(context, settings), width, quiet: settings.quiet });
    const failed = await (0,cli_context/* deliver */.cK)(text, settings, context, root);
    return failed ? context.wrongCall(failed) : 0;
}
async function planReport({ plans, notRead, problems }, settings, workspace) {
    const dockerfiles = await knownDockerfiles(plans, workspace);
    const builds = plans.map((plan) => plannedBuild(plan, settings, dockerfiles.get(plan.dockerfile)?.windows ?? false));
    const left = notRead.map(({ file, line, message, dockerfile, windows }) => ({
        file,
        line,
        message,
        dockerfile,
        windows,
    }));
    return {
        schemaVersion: 1,
        tool: { name: tool/* TOOL */.j.name, version: tool/* TOOL */.j.version },
        builds,
        notRead: left,
        problems: problems.map(({ file, line, message, severity }) => ({ file, line, message, severity })),
        help: helpFor(builds, left, dockerfiles, settings.configFile ?? CONFIG),
    };
}
async function knownDockerfiles(plans, workspace) {
    const found = new Map();
    for (const path of new Set(plans.map(({ dockerfile }) => dockerfile))) {
        const content = await workspace.read(path, read_build/* DOCKERFILE_LIMIT */.hb);
        if (content.kind !== 'text')
            continue;
        const { text } = content;
        found.set(path, { windows: (0,signs/* textSpeaksOfWindows */.F)(text), baseArgs: (0,read_build/* baseArguments */.It)(text) });
    }
    return found;
}
function plannedBuild(plan, { targets }, speaksOfWindows) {
    const { dockerfile, stage, buildArgs, unknownArgs, platform, isolation, buildHost, declaredBy, declarations } = plan;
    const places = declaredBy === null || declarations.length > 0 ? declarations : [{ ...declaredBy, runner: [] }];
    return {
        dockerfile,
        stage,
        buildArgs: sorted(buildArgs),
        unknownArgs: sorted(unknownArgs),
        platform,
        isolation,
        buildHost: buildHost && plannedHost(buildHost),
        hostUnknown: buildHost === null
            ? (declarations.find(({ hostUnknown }) => hostUnknown !== null)?.hostUnknown ?? null)
            : buildHost.os === 'windows'
                ? buildHost.host.unknownBecause
                : null,
        windows: buildHost?.os === 'windows' || /^windows\b/i.test(platform ?? '') || speaksOfWindows,
        targets: (plan.targets ?? targets).map(({ name }) => name),
        declaredBy: distinct(places.map(({ file, line, runner }) => ({ file, line, runner }))),
    };
}
function plannedHost(buildHost) {
    if (buildHost.os === 'linux')
        return { os: 'linux', name: buildHost.name, build: null, edition: null, isolation: null, asOf: null };
    const { name, build, edition, isolation, asOf } = buildHost.host;
    return { os: 'windows', name, build, edition, isolation, asOf };
}
function helpFor(all, notRead, dockerfiles, config) {
    const unknownArgs = ({ dockerfile, unknownArgs: args }) => Object.keys(args).filter((name) => dockerfiles.get(dockerfile)?.baseArgs.has(name));
    const builds = all.filter(({ windows }) => windows);
    const label = builds
        .filter(({ hostUnknown }) => hostUnknown !== null)
        .flatMap(({ declaredBy }) => declaredBy)
        .find(({ runner }) => runner.length > 0);
    const help = [];
    if (label !== undefined)
        help.push({
            message: `Which machine a runner label stands for, in ${config}:`,
            config: ['runners:', `  ${JSON.stringify((0,runner_host/* ownLabel */.t)(label.runner))}: ltsc2022   # or what \`ver\` prints there`],
        });
    const unread = notRead.filter(({ windows }) => windows);
    const half = builds.find((build) => unknownArgs(build).length > 0 || isSomewhereElse(build));
    if (half !== undefined || unread.length > 0) {
        const [name = 'WINDOWS_VERSION'] = half === undefined ? [] : unknownArgs(half);
        const dockerfile = half?.dockerfile ??
            unread.find((each) => each.dockerfile !== null)?.dockerfile ??
            builds.find(({ declaredBy }) => declaredBy.length === 0)?.dockerfile ??
            'web/Dockerfile';
        help.push({
            message: `How a Dockerfile is built, where its declaration could not be read, in ${config}:`,
            config: [
                'builds:',
                `  - dockerfile: ${JSON.stringify(dockerfile)}`,
                `    args: { ${JSON.stringify(name)}: "..." }`,
                '    build-host: windows-2022',
            ],
        });
    }
    if (builds.some(({ targets }) => targets.length === 0))
        help.push({
            message: `Where the images will run, in ${config} or by --target:`,
            config: ['targets:', '  - ltsc2022'],
        });
    return help;
}
function isSomewhereElse({ hostUnknown, declaredBy }) {
    return hostUnknown !== null && declaredBy.every(({ runner }) => runner.length === 0);
}
function distinct(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
function sorted(args) {
    return Object.fromEntries([...args].sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ })

};
