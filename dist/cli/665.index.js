export const id = 665;
export const ids = [665];
export const modules = {

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./lib/images/reference.js
var images_reference = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/images/tag.js + 6 modules
var tag = __webpack_require__(2916);
// EXTERNAL MODULE: ./lib/check/base-image.js + 1 modules
var base_image = __webpack_require__(7974);
// EXTERNAL MODULE: ./lib/check/check.js + 23 modules
var check = __webpack_require__(1345);
// EXTERNAL MODULE: ./lib/check/judge-image.js + 10 modules
var judge_image = __webpack_require__(1469);
;// CONCATENATED MODULE: ./lib/check/explain.js





/**
 * One image on hosts, without a Dockerfile. The Windows side is always judged, whatever else the reference lists.
 * The report's one build has an empty `dockerfile`.
 */
async function explain(reference, hosts, request, source) {
    const knowledge = (0,tag/* describeReference */.P)(reference, request.today);
    const base = {
        text: (0,images_reference/* formatReference */.FH)(reference),
        reference,
        knowledge,
        platform: null,
        unset: [],
        defaultedArgs: [],
    };
    const resolved = (0,base_image/* resolution */.PM)(base, await source.lookup(reference, null));
    const os = sideToJudge(knowledge.os);
    const results = (0,judge_image/* judgeImage */.x)({ base, resolved, os, role: 'final', built: false, buildHost: null, today: request.today }, hosts);
    const image = {
        reference: base.text,
        written: reference.written,
        line: 1,
        endLine: 1,
        role: 'final',
        resolved: {
            by: resolved.image?.by ?? 'none',
            digest: resolved.image?.digest ?? reference.digest,
            floating: resolved.image?.floating ?? false,
            variants: resolved.image?.variants ?? [],
        },
        results,
    };
    const build = {
        dockerfile: '',
        stage: null,
        buildArgs: {},
        buildHost: null,
        declaredBy: null,
        stages: [],
        images: [image],
    };
    return (0,check/* assemble */.f)(request, [{ build, ownTargets: false }], []);
}
function sideToJudge(os) {
    if (os === 'linux')
        return { kind: 'not-windows', because: 'it is a Linux image' };
    if (os === 'hostprocess')
        return {
            kind: 'not-windows',
            because: 'the HostProcess base image carries no Windows version and runs on any host',
        };
    return { kind: 'windows' };
}

// EXTERNAL MODULE: ./lib/images/tag-source.js
var tag_source = __webpack_require__(5486);
// EXTERNAL MODULE: ./lib/options/policy.js
var policy = __webpack_require__(1270);
// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
// EXTERNAL MODULE: ./lib/report/host.js
var report_host = __webpack_require__(8402);
// EXTERNAL MODULE: ./lib/report/ways.js
var report_ways = __webpack_require__(4228);
// EXTERNAL MODULE: ./lib/report/width.js
var report_width = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/report/explanation.js




const KNOWN_BY = {
    registry: 'the registry says so',
    daemon: 'an image on this machine says so',
    tag: 'its tag says so',
    none: 'nothing tells',
};
/** One image without a Dockerfile: what it is, then for each host what would happen and why. For people; ends in a newline. */
function toExplanation(report, { width }) {
    const hostOf = (0,report_host/* hostIndex */.TR)(report);
    const lines = [];
    const paragraph = (text, indent) => {
        for (const line of (0,report_width/* wrap */.LV)((0,harmless/* forLog */.Ig)(text), Math.max(40, width) - indent))
            lines.push(' '.repeat(indent) + line);
    };
    for (const image of report.builds.flatMap((build) => build.images)) {
        paragraph(image.reference, 0);
        paragraph(`holds ${contents(image)} (${KNOWN_BY[image.resolved.by]})${image.resolved.floating ? '; the tag floats' : ''}`, 2);
        for (const result of image.results) {
            const host = hostOf(result.target, 'final');
            lines.push('');
            paragraph(`on ${result.target}${host ? ` (${(0,report_host/* hostLabel */.vy)(host)})` : ''}: ${result.verdict} (${result.rule}, ${severityWord(result)})`, 2);
            const { why, ways } = (0,report_ways/* splitMessage */.kw)(result.message);
            paragraph(why, 4);
            if (ways.length > 0)
                paragraph('What to do:', 4);
            for (const [index, way] of ways.entries())
                paragraph(`${index + 1}. ${way}`, 6);
            for (const note of result.notes)
                paragraph(`Note: ${note.message} (${note.rule})`, 4);
            paragraph(`See ${result.docs}`, 4);
        }
    }
    return `${lines.map(harmless/* breakCommands */.ix).join('\n')}\n`;
}
function contents({ resolved }) {
    const entries = resolved.variants.map(({ os, architecture, osVersion }) => [osVersion ?? os, architecture].filter(Boolean).join(' '));
    return entries.length > 0 ? entries.join(', ') : 'an unknown version';
}
function severityWord({ severity }) {
    return severity === 'off' ? 'nothing to do' : severity;
}

// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/cli/check-command.js + 22 modules
var check_command = __webpack_require__(553);
// EXTERNAL MODULE: ./lib/cli/context.js + 7 modules
var cli_context = __webpack_require__(91);
;// CONCATENATED MODULE: ./lib/cli/explain-command.js








const EXPECTED = `Expected one image, for example: ${tool/* TOOL */.j.name} explain mcr.microsoft.com/windows/servercore:ltsc2019 --target ltsc2022`;
/** `explain IMAGE`: what one image is, what would happen on each target, and why. */
async function explainCommand(context) {
    const [image, ...more] = context.arguments.positionals;
    if (image === undefined || more.length > 0)
        return context.wrongCall(EXPECTED);
    const settings = (0,cli_context/* settingsOf */.f5)(context, []);
    if (!settings)
        return 2;
    const reference = (0,images_reference/* parseReference */.F2)(image);
    if (!reference)
        return context.wrongCall(`"${image.slice(0, 100)}" is no image reference. ${EXPECTED}`);
    if (settings.targets.length === 0)
        return context.wrongCall(`No target is declared. ${EXPECTED}`);
    const request = {
        targets: settings.targets,
        tool: tool/* TOOL */.j,
        today: settings.today,
        policy: (builds) => (0,policy/* applyPolicy */.V)(builds, settings),
    };
    const report = await explain(reference, settings.targets, request, (0,tag_source/* tagSource */.Q)(() => settings.today));
    (0,cli_context/* warn */.R8)(settings.notices, context);
    return (0,check_command.finish)(report, settings, context, toExplanation);
}


/***/ })

};
