export const id = 145;
export const ids = [145];
export const modules = {

/***/ 1145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processRun: () => (/* binding */ processRun)
/* harmony export */ });
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2508);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4990);


const DRAIN_MS = 500;
const processRun = {
    async run(file, args, options) {
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
        const program = await (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)(file, process.env);
        if (program === null)
            return { kind: 'missing' };
        try {
            const child = spawn(program, args, {
                shell: false,
                windowsHide: true,
                detached: process.platform !== 'win32',
                stdio: ['pipe', 'pipe', 'pipe'],
            });
            return await finish(child, options);
        }
        catch (error) {
            return failure(error);
        }
    },
};
function finish(child, { input, timeoutMs, limit }) {
    return new Promise((resolve) => {
        const stdout = [];
        const stderr = [];
        let size = 0;
        let settled = false;
        let drain;
        const settle = (result) => {
            settled = true;
            clearTimeout(timer);
            clearTimeout(drain);
            running.delete(child);
            if (running.size === 0)
                process.off('exit', killAll);
            child.stdin?.destroy();
            child.stdout?.destroy();
            child.stderr?.destroy();
            resolve(result);
        };
        const stop = (result) => {
            kill(child);
            settle(result);
        };
        const timer = setTimeout(() => stop({ kind: 'timed-out' }), timeoutMs);
        running.add(child);
        if (running.size === 1)
            process.on('exit', killAll);
        const collect = (into) => (chunk) => {
            size += chunk.length;
            if (size > limit)
                stop({ kind: 'failed', reason: 'printed far more than was expected' });
            else
                into.push(chunk);
        };
        child.stdout?.on('data', collect(stdout));
        child.stderr?.on('data', collect(stderr));
        const ended = (code, signal) => {
            if (code === null)
                return settle({ kind: 'failed', reason: `was ended by ${signal ?? 'a signal'}` });
            const text = (chunks) => Buffer.concat(chunks).toString('utf8');
            settle({ kind: 'ended', code, stdout: text(stdout), stderr: text(stderr) });
        };
        child.on('error', (error) => settle(failure(error)));
        child.on('close', ended);
        child.on('exit', (code, signal) => {
            if (!settled)
                drain = setTimeout(() => ended(code, signal), DRAIN_MS);
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(input ?? '');
    });
}
const running = new Set();
function killAll() {
    for (const child of running)
        kill(child);
}
function kill(child) {
    try {
        if (child.pid !== undefined && process.platform !== 'win32')
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
    }
}
function failure(error) {
    if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) === 'ENOENT')
        return { kind: 'missing' };
    return { kind: 'failed', reason: `could not be started: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)}` };
}


/***/ })

};
