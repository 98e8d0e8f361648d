export const id = 578;
export const ids = [578];
export const modules = {

/***/ 5492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mayBePublicHost),
/* harmony export */   i: () => (/* binding */ isPublicAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

const RESERVED = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
];
const GLOBAL_UNICAST = ['2000::', 3];
let lists;
function isPublicAddress(ip) {
    lists ??= build();
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(ip))
        return !lists.reserved.check(ip, 'ipv4');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(ip) || ip.includes('%'))
        return false;
    return lists.global.check(ip, 'ipv6') && !lists.reserved.check(ip, 'ipv6');
}
const INNER_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|corp|home|private|svc|lan|home\.arpa)$/;
function mayBePublicHost(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(bare) || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(bare))
        return isPublicAddress(bare);
    const name = bare.toLowerCase().replace(/\.$/, '');
    return name.includes('.') && !INNER_NAME.test(name);
}
function build() {
    const reserved = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const [network, prefix] of RESERVED)
        reserved.addSubnet(network, prefix, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(network) ? 'ipv4' : 'ipv6');
    const global = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    global.addSubnet(...GLOBAL_UNICAST, 'ipv6');
    return { reserved, global };
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ NOT_PUBLIC),
/* harmony export */   Yr: () => (/* binding */ isKnownInside),
/* harmony export */   kS: () => (/* binding */ lookupPublic)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5492);


const NOT_PUBLIC = 'ENOTPUBLIC';
function lookupPublic(host, options, callback) {
    node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup(host, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, []);
        const open = addresses.filter(({ address }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicAddress */ .i)(address));
        const [first] = open;
        if (!first)
            return callback(Object.assign(new Error('no public address'), { code: NOT_PUBLIC }), []);
        if (options.all)
            return callback(null, open);
        callback(null, first.address, first.family);
    });
}
async function isKnownInside(host) {
    try {
        const addresses = await node_dns__WEBPACK_IMPORTED_MODULE_0__.promises.lookup(host, { all: true });
        return addresses.length > 0 && addresses.every(({ address }) => !(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicAddress */ .i)(address));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ FORBIDDEN),
/* harmony export */   Vk: () => (/* binding */ CUT_OFF),
/* harmony export */   XR: () => (/* binding */ LATE),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _guarded_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(771);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4990);


const LATE = failed('no answer in time');
const CUT_OFF = failed('the connection broke in the middle of the answer');
const FORBIDDEN = {
    ...failed('its address is private, link-local or loopback, which is not allowed here'),
    forbidden: true,
};
const RESOLVES_NOT = 'the name does not resolve';
const RESET = 'the connection was reset';
const NO_WAY = 'its network cannot be reached';
const SELF_SIGNED = 'its certificate is self-signed, and this machine does not trust it';
const UNTRUSTED = 'its certificate is from an authority that this machine does not trust';
const LASTING = new Set([
    'ENOTFOUND',
    'CERT_HAS_EXPIRED',
    'CERT_REVOKED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_UNTRUSTED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'EPROTO',
    'ERR_INVALID_CHAR',
    'ERR_UNESCAPED_CHARACTERS',
]);
const WORDS = {
    ENOTFOUND: RESOLVES_NOT,
    ENODATA: RESOLVES_NOT,
    EAI_NODATA: RESOLVES_NOT,
    EAI_NONAME: RESOLVES_NOT,
    EAI_AGAIN: 'the name does not resolve (the name server gave no answer)',
    EAI_FAIL: 'the name does not resolve (the name server failed)',
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: RESET,
    ECONNABORTED: RESET,
    EPIPE: RESET,
    EHOSTUNREACH: NO_WAY,
    ENETUNREACH: NO_WAY,
    EHOSTDOWN: NO_WAY,
    ENETDOWN: NO_WAY,
    EADDRNOTAVAIL: NO_WAY,
    EACCES: 'this machine does not let the connection out',
    EPERM: 'this machine does not let the connection out',
    ETIMEDOUT: LATE.reason,
    ESOCKETTIMEDOUT: LATE.reason,
    ABORT_ERR: LATE.reason,
    CERT_HAS_EXPIRED: 'its certificate has expired',
    CERT_NOT_YET_VALID: 'its certificate is not valid yet',
    CERT_REVOKED: 'its certificate was revoked',
    DEPTH_ZERO_SELF_SIGNED_CERT: SELF_SIGNED,
    SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
    UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
    CERT_UNTRUSTED: UNTRUSTED,
    ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
    ERR_TLS_HANDSHAKE_TIMEOUT: LATE.reason,
    EPROTO: 'it does not speak TLS as this machine does',
    ERR_INVALID_CHAR: 'the request holds a character that HTTP does not allow',
    ERR_UNESCAPED_CHARACTERS: 'the request holds a character that HTTP does not allow',
};
function failureOf(error) {
    const code = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? '';
    if (code === _guarded_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_PUBLIC */ .M8)
        return FORBIDDEN;
    const failure = proxyFailure(error) ?? failed(WORDS[code] ?? wordsOfFamily(code));
    return LASTING.has(code) ? { ...failure, lasting: true } : failure;
}
function failed(reason) {
    return { kind: 'failed', reason };
}
function wordsOfFamily(code) {
    if (code.startsWith('HPE_'))
        return 'what it answered is not HTTP';
    if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
        return 'it does not speak TLS as this machine does';
    return `the request failed (${/^[A-Z_0-9]{1,40}$/.test(code) ? code : 'unknown error'})`;
}
function proxyFailure(error) {
    const message = error instanceof Error ? error.message : '';
    if (!message.startsWith('tunneling socket could not be established'))
        return null;
    const status = /statusCode=(\d{3})$/.exec(message)?.[1];
    return failed(status ? `the proxy refused the connection with status ${status}` : 'the proxy could not be reached');
}


/***/ }),

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Transport: () => (/* binding */ Transport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5492);
/* harmony import */ var _guarded_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(771);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8921);






const ATTEMPT_MS = 2_000;
const FIRST_BYTES = 16 * 1024;
class Transport {
    #userAgent;
    #silenceMs;
    #client;
    #open = agents(undefined);
    #guarded = agents(_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupPublic */ .kS);
    constructor(userAgent, silenceMs) {
        this.#userAgent = userAgent;
        this.#silenceMs = silenceMs;
        this.#client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_2__/* .HttpClient */ .Qq(userAgent, [], {
            allowRedirects: false,
            allowRetries: false,
            keepAlive: false,
            socketTimeout: silenceMs + 5_000,
        });
    }
    async exchange(request, allowPrivate) {
        const url = URL.canParse(request.url) ? new URL(request.url) : null;
        if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
            return (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('its address is no http or https one');
        if (request.signal.aborted)
            return _http_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .LATE */ .XR;
        const alarm = new Alarm(request.signal, this.#silenceMs);
        let result = null;
        try {
            result = await Promise.race([this.#exchange(request, url, allowPrivate, alarm), alarm.rang]);
            return result;
        }
        catch (error) {
            return alarm.signal.aborted ? _http_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .LATE */ .XR : (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOf */ .g5)(error);
        }
        finally {
            if (result?.kind !== 'response')
                alarm.end();
            alarm.clear();
        }
    }
    async #exchange(request, url, allowPrivate, alarm) {
        const chosen = this.#client.getAgent(url.href);
        const direct = chosen instanceof node_http__WEBPACK_IMPORTED_MODULE_0__.Agent;
        const literal = /^\[|^[\d.]+$/.test(url.hostname);
        if (!allowPrivate && (literal || !direct) && !(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBePublicHost */ .M)(url.hostname))
            return _http_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .FORBIDDEN */ .AY;
        if (!allowPrivate && !direct && !literal && (await (0,_guarded_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownInside */ .Yr)(url.hostname)))
            return _http_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .FORBIDDEN */ .AY;
        const { proxyOptions } = chosen;
        if (proxyOptions)
            proxyOptions.signal = alarm.signal;
        const own = allowPrivate ? this.#open : this.#guarded;
        const secure = url.protocol === 'https:';
        const options = {
            method: request.method,
            host: direct ? url.hostname.replace(/^\[(.*)\]$/, '$1') : url.hostname,
            port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
            path: url.pathname + url.search,
            headers: this.#headers(request),
            agent: direct ? own[url.protocol] : chosen,
            signal: alarm.signal,
        };
        const info = { options, parsedUrl: url, httpModule: secure ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__ };
        const { message } = await this.#client.requestRaw(info, request.body ?? null);
        alarm.put();
        const body = await readBody(message, request.method === 'HEAD' ? 0 : request.limit, alarm);
        if (body === 'too-large')
            return { kind: 'too-large' };
        if (body === 'cut-off')
            return _http_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CUT_OFF */ .Vk;
        return { kind: 'response', status: message.statusCode ?? 0, headers: headersOf(message), body };
    }
    #headers(request) {
        const own = { 'user-agent': this.#userAgent, 'accept-encoding': 'identity' };
        const given = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]);
        return { ...own, ...Object.fromEntries(given) };
    }
}
class Alarm {
    rang;
    #controller = new AbortController();
    #outer;
    #silenceMs;
    #ring;
    #timer;
    #off = false;
    constructor(outer, silenceMs) {
        this.#outer = outer;
        this.#silenceMs = silenceMs;
        let answer;
        this.rang = new Promise((resolve) => {
            answer = resolve;
        });
        this.#ring = () => {
            answer(_http_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .LATE */ .XR);
            this.#controller.abort();
        };
        outer.addEventListener('abort', this.#ring);
        this.put();
    }
    get signal() {
        return this.#controller.signal;
    }
    put() {
        clearTimeout(this.#timer);
        if (this.#off)
            return;
        this.#timer = setTimeout(this.#ring, this.#silenceMs);
    }
    end() {
        this.#controller.abort();
    }
    clear() {
        this.#off = true;
        clearTimeout(this.#timer);
        this.#outer.removeEventListener('abort', this.#ring);
    }
}
function readBody(message, limit, alarm) {
    return new Promise((resolve) => {
        const body = new Body();
        const cut = () => {
            message.destroy();
            resolve('too-large');
        };
        message.on('error', () => resolve('cut-off'));
        message.on('close', () => resolve('cut-off'));
        message.on('end', () => resolve(message.complete ? body.bytes() : 'cut-off'));
        if (limit > 0 && Number(message.headers['content-length']) > limit)
            return cut();
        message.on('data', (chunk) => {
            if (body.size + chunk.length > limit)
                return cut();
            alarm.put();
            body.add(chunk);
        });
    });
}
class Body {
    size = 0;
    #buffer = Buffer.alloc(0);
    add(chunk) {
        const needed = this.size + chunk.length;
        if (needed > this.#buffer.length) {
            const larger = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2, FIRST_BYTES));
            this.#buffer.copy(larger, 0, 0, this.size);
            this.#buffer = larger;
        }
        chunk.copy(this.#buffer, this.size);
        this.size = needed;
    }
    bytes() {
        return new Uint8Array(this.#buffer.subarray(0, this.size));
    }
}
function headersOf(message) {
    const headers = Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]);
    return Object.fromEntries(headers);
}
function agents(lookup) {
    const options = {
        keepAlive: true,
        autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
        ...(lookup ? { lookup } : {}),
    };
    return { 'http:': new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), 'https:': new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) };
}


/***/ })

};
