export const id = 909;
export const ids = [909,145];
export const modules = {

/***/ 7909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bakePrint: () => (/* binding */ bakePrint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9664);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2508);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1145);




const TIMEOUT_MS = 30_000;
const LIMIT = 4 * 1024 * 1024;
const KEPT = [
    'PATH',
    'HOME',
    'DOCKER_CONFIG',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'PROGRAMFILES',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'TEMP',
    'TMP',
    'TMPDIR',
];
const REFUSED = /^(?:LD_|DYLD_|OTEL_|BUILDX_|BUILDKIT_|DOCKER_(?:HOST|CONFIG|CONTEXT|CERT_PATH|TLS|API_VERSION|CLI_|CUSTOM_HEADERS|AUTH_CONFIG)|GODEBUG$|NODE_|SSL_|PATHEXT$|(?:HTTPS?|NO|ALL|FTP)_PROXY$|PWD$|COMSPEC$|WINDIR$)/i;
const STARTER = `
const { program, args, env, cwd } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const { status, error } = require('child_process').spawnSync(program, args, { env, cwd, stdio: ['ignore', 'inherit', 'inherit'] });
process.exitCode = error ? 126 : status ?? 127;
`;
function bakePrint(run, root, env) {
    return async (files, targets, set, folder, variables) => {
        const program = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('docker', env);
        if (program === null)
            return no('docker is not installed on this machine');
        if ((0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z)(program, root))
            return no('the docker that PATH names lies in the repository itself');
        const plugins = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__.pluginFolder)(env, [root]);
        if (plugins !== null)
            return no(plugins);
        const boundary = new _boundary_js__WEBPACK_IMPORTED_MODULE_1__/* .Boundary */ .l(root);
        const paths = [];
        for (const file of files) {
            const located = boundary.locate(file);
            if (/^[\w.+-]*:/.test(file) || located.kind !== 'file')
                return no(`${file} is no file of this repository`);
            paths.push(located.real);
        }
        const strange = targets.find((target) => !/^[\w][\w.-]{0,200}$/.test(target));
        if (strange !== undefined)
            return no(`${JSON.stringify(strange.slice(0, 100))} is no name of a target`);
        const cwd = boundary.locate(folder);
        if (cwd.kind !== 'folder')
            return no(`${folder} is no folder of this repository`);
        const refused = [...variables.keys()].find((name) => REFUSED.test(name) || KEPT.includes(name.toUpperCase()));
        if (refused !== undefined)
            return no(`it needs the variable ${refused}, which is not given to docker`);
        const args = [
            'buildx',
            'bake',
            '--print',
            ...paths.flatMap((path) => ['--file', path]),
            ...set.flatMap((value) => ['--set', value]),
            ...targets,
        ];
        const input = JSON.stringify({ program, args, env: environment(env, variables), cwd: cwd.real });
        const result = await run.run(process.execPath, ['-e', STARTER], { input, timeoutMs: TIMEOUT_MS, limit: LIMIT });
        return result.kind === 'ended' && result.code === 0 ? { ok: true, json: result.stdout } : no(whyNot(result, root));
    };
}
function environment(env, variables) {
    const kept = Object.entries(env).filter(([name, value]) => value !== undefined && KEPT.includes(name.toUpperCase()));
    const given = [...variables].filter(([name, value]) => /^[a-z_]\w*$/i.test(name) && !value.includes('\0'));
    return Object.fromEntries([...kept, ...given]);
}
function no(reason) {
    return { ok: false, reason };
}
function whyNot(result, root) {
    switch (result.kind) {
        case 'missing':
            return 'docker could not be started';
        case 'timed-out':
            return `docker buildx bake --print did not end in ${TIMEOUT_MS / 1000} s`;
        case 'failed':
            return `docker buildx bake --print ${result.reason}`;
        case 'ended': {
            if (/unknown command|is not a docker command|unknown flag: --print|unknown shorthand flag/i.test(result.stderr))
                return 'docker on this machine has no buildx';
            const said = /^ERROR: (.{1,200})/m.exec(result.stderr)?.[1];
            return said
                ? `docker buildx bake --print refuses it: ${said.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_0__.sep), '')}`
                : `docker buildx bake --print ended with code ${result.code}`;
        }
    }
}


/***/ }),

/***/ 1145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pluginFolder: () => (/* binding */ pluginFolder),
/* harmony export */   processRun: () => (/* binding */ processRun),
/* harmony export */   programs: () => (/* binding */ programs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3290);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2508);



function programs(untrusted) {
    return {
        async run(file, args, options) {
            const program = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)(file, process.env);
            if (program === null)
                return { kind: 'missing' };
            if (untrusted.some((folder) => (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z)(program, folder)))
                return { kind: 'failed', reason: WITHIN };
            const plugins = file === 'docker' ? pluginFolder(process.env, untrusted) : null;
            if (plugins !== null)
                return { kind: 'failed', reason: `is not started: ${plugins}` };
            const result = await (0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .m)(program, args, { ...options, env: environment(process.env) });
            if (result.kind !== 'ended')
                return result;
            const { code, stdout, stderr } = result;
            return { kind: 'ended', code, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
        },
    };
}
const processRun = programs([]);
const WITHIN = 'lies in the repository itself, and is not started';
function pluginFolder(env, untrusted) {
    const named = ['DOCKER_CONFIG', 'HOME', 'USERPROFILE'].find((name) => {
        const folder = env[name];
        return folder && (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) || untrusted.some((each) => (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z)(folder, each)));
    });
    return named === undefined
        ? null
        : `${named} names a folder in the repository, from which docker would start programs`;
}
function environment(from) {
    return Object.fromEntries(Object.entries(from).filter(([name]) => !name.toUpperCase().startsWith('INPUT_')));
}


/***/ })

};
