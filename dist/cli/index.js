#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6751:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var parser = __nccwpck_require__(3920);

module.exports = {
	parse: parser.parse
}


/***/ }),

/***/ 3920:
/***/ ((module) => {

// parser.js

/**
 * This package implements a Dockerfile parser.
 *
 * This is a translation of the docker go parser at:
 * https://github.com/docker/docker/blob/master/builder/parser/parser.go
 */


var TOKEN_WHITESPACE        = RegExp(/[\t\v\f\r ]+/);
var TOKEN_LINE_CONTINUATION = RegExp(/\\[ \t]*$/);
var TOKEN_COMMENT           = RegExp(/^\s*#.*$/);
var TOKEN_ESCAPE_DIRECTIVE  = RegExp(/^#[ \t]*escape[ \t]*=[ \t]*(.).*$/);

var errDockerfileNotStringArray = new Error('When using JSON array syntax, '
                                + 'arrays must be comprised of strings only.');


function isSpace(s) {
    return s.match(/^\s$/);
}

// Escape special regular expression characters in the provided string.
function regexEscape(str) {
    return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
}

/**
 * Parsers are dispatch calls that parse a single unit of text into a cmd.args
 * object which contains the statement details. Dockerfiles have varied (but not
 * usually unique, see ONBUILD for a unique example) parsing rules per-command,
 * and these unify the processing in a way that makes it manageable.
 */

// Parse onbuild, could potentially be used for anything that represents a
// statement with sub-statements.
//
// ONBUILD RUN foo bar -> (onbuild (run foo bar))
//
function parseSubCommand(cmd) {
    var parseDetails = parseLine(cmd.rest, cmd.lineno);
    if (parseDetails.command) {
        cmd.args = parseDetails.command;
        return true;
    }
    cmd.error = 'Unhandled onbuild command: ' + cmd.rest;
    return false;
}

// Helper to parse words (i.e space delimited or quoted strings) in a statement.
// The quotes are preserved as part of this function and they are stripped later
// as part of processWords().
function parseWords(rest) {
    var S_inSpaces = 1;
    var S_inWord   = 2;
    var S_inQuote  = 3;

    var words = [];
    var phase = S_inSpaces;
    var word = '';
    var quote = '';
    var blankOK = false;
    var ch;
    var pos;

    for (pos = 0; pos <= rest.length; pos++) {
        if (pos != rest.length) {
            ch = rest[pos];
        }

        if (phase == S_inSpaces) { // Looking for start of word
            if (pos == rest.length) { // end of input
                break;
            }
            if (isSpace(ch)) { // skip spaces
                continue;
            }
            phase = S_inWord; // found it, fall thru
        }
        if ((phase == S_inWord || phase == S_inQuote) && (pos == rest.length)) {
            if (blankOK || word.length > 0) {
                words.push(word);
            }
            break;
        }
        if (phase == S_inWord) {
            if (isSpace(ch)) {
                phase = S_inSpaces;
                if (blankOK || word.length > 0) {
                    words.push(word);
                }
                word = '';
                blankOK = false;
                continue;
            }
            if (ch == '\'' || ch == '"') {
                quote = ch;
                blankOK = true;
                phase = S_inQuote;
            }
            if (ch == '\\') {
                if (pos+1 == rest.length) {
                    continue; // just skip \ at end
                }
                // If we're not quoted and we see a \, then always just
                // add \ plus the char to the word, even if the char
                // is a quote.
                word += ch;
                pos++;
                ch = rest[pos];
            }
            word += ch;
            continue;
        }
        if (phase == S_inQuote) {
            if (ch == quote) {
                phase = S_inWord;
            }
            // \ is special except for ' quotes - can't escape anything for '
            if (ch == '\\' && quote != '\'') {
                if (pos+1 == rest.length) {
                    phase = S_inWord;
                    continue; // just skip \ at end
                }
                word += ch;
                pos++;
                ch = rest[pos];
            }
            word += ch;
        }
    }

    return words;
}

// Parse environment like statements. Note that this does *not* handle
// variable interpolation, which will be handled in the evaluator.
function parseNameVal(cmd) {
    // This is kind of tricky because we need to support the old
    // variant:   KEY name value
    // as well as the new one:    KEY name=value ...
    // The trigger to know which one is being used will be whether we hit
    // a space or = first.  space ==> old, "=" ==> new
    var word;
    var words = parseWords(cmd.rest);

    cmd.args = {};

    if (words.length === 0) {
        cmd.error = 'No KEY name value, or KEY name=value arguments found';
        return false;
    }

    if (words[0].indexOf('=') == -1) {
        // Old format (KEY name value)
        var strs = cmd.rest.split(TOKEN_WHITESPACE);
        if (strs.length < 2) {
            cmd.error = cmd.name + ' must have two arguments, got ' + cmd.rest;
            return false;
        }

        // Convert to new style key:value map.
        cmd.args[strs[0]] = strs.slice(1).join(' ');

    } else {
        // New format (KEY name=value ...)
        var i;
        for (i = 0; i < words.length; i++) {
            word = words[i];
            if (word.indexOf('=') == -1) {
                cmd.error = 'Syntax error - can\'t find = in ' + word
                    + '. Must be of the form: name=value';
                return false;
            }
            var parts = word.split('=');
            cmd.args[parts[0]] = parts.slice(1).join('=');
        }
    }

    return true;
}

function parseEnv(cmd) {
    return parseNameVal(cmd);
}

function parseLabel(cmd) {
    return parseNameVal(cmd);
}

// Parses a statement containing one or more keyword definition(s) and/or
// value assignments, like `name1 name2= name3="" name4=value`.
// Note that this is a stricter format than the old format of assignment,
// allowed by parseNameVal(), in a way that this only allows assignment of the
// form `keyword=[<value>]` like  `name2=`, `name3=""`, and `name4=value` above.
// In addition, a keyword definition alone is of the form `keyword` like `name1`
// above. And the assignments `name2=` and `name3=""` are equivalent and
// assign an empty value to the respective keywords.
function parseNameOrNameVal(cmd) {
    cmd.args = parseWords(cmd.rest);
    return true;
}

// Parses a whitespace-delimited set of arguments. The result is a
// list of string arguments.
function parseStringsWhitespaceDelimited(cmd) {
    cmd.args = cmd.rest.split(TOKEN_WHITESPACE);
    return true;
}

// Just stores the raw string.
function parseString(cmd) {
    cmd.args = cmd.rest;
    return true;
}

// Converts to JSON array, returns true on success, false otherwise.
function parseJSON(cmd) {
    try {
        var json = JSON.parse(cmd.rest);
    } catch (e) {
        return false;
    }

    // Ensure it's an array.
    if (!Array.isArray(json)) {
        return false;
    }

    // Ensure every entry in the array is a string.
    if (!json.every(function (entry) {
        return typeof (entry) === 'string';
    })) {
        return false;
    }

    cmd.args = json;
    return true;
}

// Determines if the argument appears to be a JSON array. If so, passes to
// parseJSON; if not, quotes the result and returns a single string.
function parseJsonOrString(cmd) {
    if (parseJSON(cmd)) {
        return true;
    }
    return parseString(cmd);
}

// Determines if the argument appears to be a JSON array. If so, parses as JSON;
// if not, attempts to parse it as a whitespace delimited string.
function parseJsonOrList(cmd) {
    if (parseJSON(cmd)) {
        return true;
    }
    return parseStringsWhitespaceDelimited(cmd);
}

// Dispatch Table. see line_parsers.go for the parse functions.
// The command is parsed and mapped to the line parser. The line parser
// recieves the arguments but not the command, and returns an AST after
// reformulating the arguments according to the rules in the parser
// functions. Errors are propagated up by Parse() and the resulting AST can
// be incorporated directly into the existing AST as a next.
var commandParsers = {
    'ADD':        parseJsonOrList,
    'ARG':        parseNameOrNameVal,
    'CMD':        parseJsonOrString,
    'COPY':       parseJsonOrList,
    'ENTRYPOINT': parseJsonOrString,
    'ENV':        parseEnv,
    'EXPOSE':     parseStringsWhitespaceDelimited,
    'FROM':       parseString,
    'LABEL':      parseLabel,
    'MAINTAINER': parseString,
    'ONBUILD':    parseSubCommand,
    'RUN':        parseJsonOrString,
    'STOPSIGNAL': parseString,
    'USER':       parseString,
    'VOLUME':     parseJsonOrList,
    'WORKDIR':    parseString
};

function isComment(line) {
    return line.match(TOKEN_COMMENT);
}

// Takes a single line of text and parses out the cmd and rest,
// which are used for dispatching to more exact parsing functions.
function splitCommand(line) {
    // Make sure we get the same results irrespective of leading/trailing spaces
    var match = line.match(TOKEN_WHITESPACE);
    if (!match) {
        return { name: line.toUpperCase(), rest: '' };
    }
    var name = line.substr(0, match.index).toUpperCase();
    var rest = line.substr(match.index + match[0].length);

    return { name: name, rest: rest };
}

// parse a line and return the remainder.
function parseLine(line, lineno, options) {
    var command = null;
    var lineContinuationRegex = (options && options.lineContinuationRegex
        || TOKEN_LINE_CONTINUATION);

    line = line.trim();

    if (!line) {
        // Ignore empty lines
        return { command: null, remainder: '' };
    }

    if (isComment(line)) {
        // Handle comment lines.
        command = { name: 'COMMENT', args: line, lineno: lineno };
        return { command: command, remainder: '' };
    }

    if (line.match(lineContinuationRegex)) {
        // Line continues on next line.
        var remainder = line.replace(lineContinuationRegex, '', 'g');
        return { command: null, remainder: remainder };
    }

    command = splitCommand(line);
    command.lineno = lineno;

    var commandParserFn = commandParsers[command.name];
    if (!commandParserFn) {
        // Invalid Dockerfile instruction, but allow it and move on.
        // log.debug('Invalid Dockerfile command:', command.name);
        commandParserFn = parseString;
    }

    if (commandParserFn(command)) {
        // Successfully converted the arguments.
        command.raw = line;
        delete command.rest;
    }

    return { command: command, remainder: '' };
}

/**
 * Parse dockerfile contents string and returns the array of commands.
 *
 * Supported options:
 * {
 *    includeComments: false,     // Whether to include comment commands.
 * }
 *
 * Each commands is an object with these possible properties:
 * {
 *   name: 'ADD',                 // The name of the command
 *   args: [ '.', '/srv/app' ],   // Arguments (can be array, string or map)
 *   lineno: 5,                   // Line number in the contents string.
 *   error: null                  // Only if there was an error parsing command
 * }
 *
 * @param contents {String}  The dockerfile file content.
 * @param options  {Object}  Configurable parameters.
 * @returns        {Array}   Array of command entries - one for each line.
 */
function parse(contents, options) {
    var commands = [];
    var i;
    var line;
    var lineno;
    var lines = contents.split(/\r?\n/);
    var lookingForDirectives = true;
    var parseOptions = {};
    var parseResult;
    var regexMatch;
    var remainder = '';
    var includeComments = options && options['includeComments'];

    for (i = 0; i < lines.length; i++) {
        lineno = i + 1;
        var nextLine = lines[i];
        // remove inline RUN # comment see https://github.com/joyent/node-docker-file-parser/issues/8
        // if line will be continued, comments don't matter :=
        if (line && line.match(TOKEN_LINE_CONTINUATION) && isComment(nextLine)) {
            line = remainder + "\\";
        } else if (remainder) {
            line = remainder + nextLine;
        } else {
            line = nextLine;
        }

        if (lookingForDirectives) {
            // Handle the parser directive '# escape=<char>. Parser directives
            // must precede any builder instruction or other comments, and
            // cannot be repeated.
            regexMatch = line.match(TOKEN_ESCAPE_DIRECTIVE);
            if (regexMatch) {
                if (regexMatch[1] != '`' && regexMatch[1] != '\\') {
                    throw new Error('invalid ESCAPE "' + regexMatch[1]
                        + '". Must be ` or \\');
                }
                if (parseOptions.lineContinuationRegex) {
                    throw new Error(
                        'only one escape parser directive can be used');
                }
                parseOptions.lineContinuationRegex = RegExp(
                    regexEscape(regexMatch[1]) + '[ \t]*$');
                continue;
            }
        }
        // Once a comment, empty line or builder instruction has been processed,
        // Docker no longer looks for parser directives.
        lookingForDirectives = false;

        parseResult = parseLine(line, lineno, parseOptions);
        if (parseResult.command) {
            if (parseResult.command.name !== 'COMMENT' || includeComments) {
                commands.push(parseResult.command);
            }
        }
        remainder = parseResult.remainder;
    }

    return commands;
}


module.exports = {
    parse: parse
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  f5: () => (/* binding */ settingsOf),
  Ml: () => (/* binding */ wantsColour),
  R8: () => (/* binding */ warn)
});

;// CONCATENATED MODULE: ./lib/io/clock.js
const systemClock = {
    today: () => new Date().toISOString().slice(0, 10),
};

// EXTERNAL MODULE: ./lib/io/output.js
var output = __nccwpck_require__(1671);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/decide/baseline.js + 1 modules
var decide_baseline = __nccwpck_require__(6137);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/io/reason.js
var reason = __nccwpck_require__(4990);
// EXTERNAL MODULE: ./lib/io/text-file.js
var text_file = __nccwpck_require__(7592);
;// CONCATENATED MODULE: ./lib/io/given-file.js




async function readGivenFile(workspace, base, path, limit) {
    const absolute = (0,external_node_path_.resolve)(base, path);
    const inside = workspace.root === undefined ? null : pathWithin(workspace.root, absolute);
    if (inside !== null) {
        if ((await workspace.kind(inside)) === 'missing')
            return (await isLink(absolute)) ? { kind: 'unreadable', reason: DANGLING, file: inside } : { kind: 'missing' };
        const content = await workspace.read(inside, limit);
        return { ...content, file: inside };
    }
    try {
        return { ...(0,text_file/* readText */.y)(await (0,promises_.realpath)(absolute), limit), file: path };
    }
    catch (error) {
        if ((0,reason/* errorCode */.C)(error) === 'ENOENT')
            return { kind: 'missing' };
        return { kind: 'unreadable', reason: (0,reason/* reasonOf */.A)(error), file: path };
    }
}
const DANGLING = 'is a link to a file that does not exist';
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function pathWithin(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    if (way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
        return null;
    return way.replaceAll('\\', '/');
}

// EXTERNAL MODULE: ./lib/options/config-file.js
var config_file = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./lib/rules/rule-table.js
var rule_table = __nccwpck_require__(4736);
// EXTERNAL MODULE: ./lib/rules/verdict.js
var verdict = __nccwpck_require__(3514);
// EXTERNAL MODULE: ./lib/windows/host-declaration.js + 4 modules
var host_declaration = __nccwpck_require__(3254);
// EXTERNAL MODULE: ./lib/options/said.js
var said = __nccwpck_require__(2865);
// EXTERNAL MODULE: ./lib/options/table.js
var table = __nccwpck_require__(2374);
;// CONCATENATED MODULE: ./lib/options/given.js


class BadValue extends Error {
}
const ADDED = ['severity', 'ignore', 'registries', 'registry-mirrors'];
class GivenOptions {
    raw;
    where;
    config;
    constructor(raw, where, config) {
        this.raw = raw;
        this.where = where;
        this.config = config;
    }
    lines(name) {
        const inFile = this.inFile(name);
        const inCall = this.inCall(name);
        return ADDED.includes(name) || inCall.length === 0 ? [...inFile, ...inCall] : inCall;
    }
    inCall(name) {
        return (this.raw.get(name) ?? [])
            .map((text) => text.trim())
            .filter((text) => text !== '')
            .map((text, index) => ({ text, where: this.where(optionNamed(name), index), inFile: false }));
    }
    inFile(name) {
        const { config } = this;
        return (config?.options.get(name) ?? []).map(({ value, ...place }) => ({
            text: value.trim(),
            where: `${(0,said/* configWhere */.EQ)(config.file, place)}: ${name}`,
            inFile: true,
        }));
    }
    text(name) {
        return this.lines(name).at(-1) ?? null;
    }
    choice(name) {
        const { choices, default: fallback } = optionNamed(name);
        const given = this.text(name);
        const value = given?.text ?? fallback;
        const found = choices.find((choice) => choice === value.toLowerCase());
        if (found !== undefined)
            return found;
        throw bad(given, `"${(0,said/* shown */.SP)(value)}" is not possible: Expected ${choices.join(', ')}`);
    }
    boolean(name) {
        const given = this.text(name);
        const value = (given?.text ?? optionNamed(name).default).toLowerCase();
        if (value !== 'true' && value !== 'false')
            throw bad(given, `"${(0,said/* shown */.SP)(value)}" is neither true nor false`);
        return value === 'true';
    }
    seconds(name) {
        const given = this.text(name);
        const value = given?.text ?? optionNamed(name).default;
        const seconds = Number(value);
        if (!/^\d{1,4}$/.test(value) || seconds < 1)
            throw bad(given, `"${(0,said/* shown */.SP)(value)}" is no time. Expected whole seconds from 1 to 9999`);
        return seconds;
    }
    day(name) {
        const given = this.text(name);
        if (given === null)
            return null;
        const value = given.text;
        const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
        if (!time || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value)
            throw bad(given, `"${(0,said/* shown */.SP)(value)}" is no day. Expected YYYY-MM-DD`);
        return value;
    }
    origins() {
        return [...(this.config?.options.keys() ?? [])].flatMap((name) => {
            const [first] = this.inFile(name);
            if (!first)
                return [];
            const beaten = this.inCall(name).length > 0 && !ADDED.includes(name);
            return [beaten ? `${first.where} does not count here: the call says something else` : `${first.where} counts`];
        });
    }
}
function bad(given, message) {
    return new BadValue(given === null ? message : `${given.where}: ${message}`);
}
function optionNamed(name) {
    return table/* OPTIONS */.l.find((option) => option.name === name);
}

;// CONCATENATED MODULE: ./lib/options/builds.js



function runnersOf(config) {
    for (const [label, { value, ...place }] of config?.runners ?? []) {
        const parsed = (0,host_declaration/* parseBuildHost */.e)(value, { defaultIsolation: 'process' });
        if (!parsed.ok)
            throw new BadValue(`${(0,said/* configWhere */.EQ)(config.file, place)}: runners: ${label}: ${parsed.message}${(0,said/* didYouMean */.au)(parsed.near)}`);
    }
    return new Map([...(config?.runners ?? [])].map(([label, { value }]) => [label, value]));
}
function configuredBuilds(config, targets, runners) {
    const hosts = new Map(targets.map((host) => [host.name, host]));
    return (config?.builds ?? []).map((build) => {
        const { dockerfile, args, stage, targets: names, line, column } = build;
        const where = (0,said/* configWhere */.EQ)(config.file, { line, column });
        return {
            dockerfile: pathIn(dockerfile, where),
            buildArgs: args,
            stage,
            buildHost: buildHostOf(build, where, runners),
            targets: names?.map((name) => targetNamed(name, hosts, where)) ?? null,
            declaredBy: { file: config.file, line },
        };
    });
}
function pathIn(path, where) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (/^[/\\]|^[a-z]:/i.test(path) || segments.includes('..') || segments.length === 0)
        throw new BadValue(`${where}: builds: "${path}" is no Dockerfile of the repository. Expected a path relative to its root, without ..`);
    return segments.join('/');
}
function buildHostOf({ buildHost }, where, runners) {
    if (buildHost === null)
        return null;
    const parsed = (0,host_declaration/* parseBuildHost */.e)(buildHost, { defaultIsolation: 'process', runners });
    if (!parsed.ok)
        throw new BadValue(`${where}: builds: build-host: ${parsed.message}${(0,said/* didYouMean */.au)(parsed.near)}`);
    return parsed.buildHost;
}
function targetNamed(name, hosts, where) {
    const host = hosts.get(name);
    if (host)
        return host;
    const known = hosts.size > 0 ? `Expected one of ${[...hosts.keys()].slice(0, 10).join(', ')}` : 'None is declared';
    throw new BadValue(`${where}: builds: there is no target named "${name}". ${known}`);
}

;// CONCATENATED MODULE: ./lib/options/ignore-input.js


const EXAMPLE = 'Expected RULE or RULE@GLOB, for example image-out-of-support@legacy/**';
function parseIgnoreInput(line) {
    const at = line.indexOf('@');
    const rule = (at < 0 ? line : line.slice(0, at)).trim();
    const dockerfile = at < 0 ? null : line.slice(at + 1).trim();
    if (rule === '')
        return { ok: false, message: `"${(0,said/* shown */.SP)(line)}" names no rule. ${EXAMPLE}` };
    if (!(0,rule_table/* isRuleId */.KX)(rule))
        return { ok: false, message: (0,said/* noSuchRule */.PM)(rule) };
    if (dockerfile === '')
        return { ok: false, message: `"${(0,said/* shown */.SP)(line)}" ends before the glob. ${EXAMPLE}` };
    const nothing = { image: null, target: null, until: null, reason: null };
    return { ok: true, ignore: { rules: [rule], dockerfile, ...nothing } };
}

;// CONCATENATED MODULE: ./lib/options/paths.js

function pathsOf(given) {
    const path = (name) => filePath(given.text(name));
    return {
        cache: path('cache'),
        baseline: path('baseline'),
        writeBaseline: path('write-baseline'),
        jsonFile: path('json-file'),
        sarifFile: path('sarif-file'),
    };
}
function filePath(given) {
    if (given === null)
        return null;
    const { text: path, inFile, where } = given;
    const leadsOut = /^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..');
    if (inFile && leadsOut)
        throw bad(given, 'what the config file names lies in the repository. Expected a relative path without ..');
    return { path, inFile, where };
}

;// CONCATENATED MODULE: ./lib/options/settings.js








function parseSettings(raw, today, where, config = null) {
    try {
        return { ok: true, settings: new Reader(new GivenOptions(raw, where, config), config).settings(today) };
    }
    catch (error) {
        if (error instanceof BadValue)
            return { ok: false, message: error.message };
        throw error;
    }
}
class Reader {
    given;
    config;
    notices = [];
    runners;
    constructor(given, config) {
        this.given = given;
        this.config = config;
        this.runners = runnersOf(config);
    }
    settings(today) {
        const { given, config } = this;
        const isolation = given.choice('isolation');
        const dockerfiles = given.lines('dockerfiles');
        const registries = given.lines('registries').map((each) => ({ ...each, host: registryHost(each, each.text) }));
        const mirrors = given.lines('registry-mirrors').map(mirror);
        const inCall = new Set([...registries, ...mirrors].flatMap(({ inFile, host }) => (inFile ? [] : [host])));
        const targets = this.targets(given.lines('targets'), isolation);
        const named = byName([...this.targets(given.inFile('targets'), isolation), ...targets]);
        return {
            targets,
            named,
            isolation,
            dockerfiles: dockerfiles.map(({ text }) => text),
            dockerfilesInFile: dockerfiles.some(({ inFile }) => inFile),
            build: this.buildInputs(given.inCall.bind(given)),
            fileBuild: this.buildInputs(given.inFile.bind(given)),
            builds: configuredBuilds(config, named, this.runners),
            runners: this.runners,
            resolve: given.choice('resolve'),
            registries: registries.map(({ host }) => host),
            registryMirrors: new Map(mirrors.map(({ of, host }) => [of, host])),
            publicRegistries: [...registries, ...mirrors].map(({ host }) => host).filter((host) => !inCall.has(host)),
            registryTimeoutSeconds: given.seconds('registry-timeout'),
            failOn: given.choice('fail-on'),
            severity: new Map(given.lines('severity').map(severity)),
            ignores: this.ignores(),
            annotations: given.choice('annotations'),
            comment: given.boolean('comment'),
            summary: given.boolean('summary'),
            name: this.name(),
            changedOnly: given.boolean('changed-only') && given.text('write-baseline') === null,
            token: given.text('token')?.text ?? null,
            ...pathsOf(given),
            known: null,
            format: given.choice('format'),
            output: given.text('output')?.text ?? null,
            today: given.day('as-of') ?? today,
            quiet: given.boolean('quiet'),
            verbose: given.boolean('verbose'),
            configFile: config?.file ?? null,
            notices: [...new Set(this.notices)],
            origins: given.origins(),
        };
    }
    targets(lines, defaultIsolation) {
        const hosts = lines.map((line) => {
            const parsed = (0,host_declaration/* parseHostDeclaration */.U)(line.text, { defaultIsolation, runners: this.runners });
            if (!parsed.ok)
                throw bad(line, `${parsed.message}${(0,said/* didYouMean */.au)(parsed.near)}`);
            this.notices.push(...parsed.notices);
            return parsed.host;
        });
        const names = hosts.map((host) => host.name);
        const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
        if (twice >= 0)
            throw bad(lines[twice], `two targets are named "${names[twice]}". Give each a name of its own: NAME = VERSION`);
        return hosts;
    }
    buildInputs(lines) {
        return {
            buildArgs: new Map(lines('build-args').map(buildArg)),
            stage: lines('target-stage').at(-1)?.text ?? null,
            buildHost: this.buildHost(lines('build-host').at(-1) ?? null),
        };
    }
    buildHost(given) {
        if (given === null)
            return null;
        const parsed = (0,host_declaration/* parseBuildHost */.e)(given.text, { defaultIsolation: 'process', runners: this.runners });
        if (!parsed.ok)
            throw bad(given, `${parsed.message}${(0,said/* didYouMean */.au)(parsed.near)}`);
        this.notices.push(...parsed.notices);
        return parsed.buildHost;
    }
    ignores() {
        const { config } = this;
        const structured = (config?.ignore ?? []).map(({ rule, line, column, ...rest }) => {
            return { ...rest, rules: rule === null ? null : [rule], where: { file: config.file, line, column } };
        });
        const lines = this.given.lines('ignore').map((line) => {
            const parsed = parseIgnoreInput(line.text);
            if (!parsed.ok)
                throw bad(line, parsed.message);
            return { ...parsed.ignore, where: { input: line.where } };
        });
        return [...structured, ...lines];
    }
    name() {
        const given = this.given.text('name');
        if (given !== null && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(given.text))
            throw bad(given, 'a name holds no control characters. Expected one line, for example windows (ltsc2022)');
        if (given !== null && given.text.length > 100)
            throw bad(given, 'a name has at most 100 characters');
        return given?.text ?? null;
    }
}
function byName(hosts) {
    return [...new Map(hosts.map((host) => [host.name, host])).values()];
}
function buildArg(line) {
    const split = /^([^=\s]+)=(.*)$/s.exec(line.text);
    if (!split)
        throw bad(line, `"${(0,said/* shown */.SP)(line.text)}" is no build argument. Expected NAME=value`);
    return [split[1], split[2]];
}
function severity(line) {
    const [rule = '', severity = '', ...more] = line.text.split('=').map((part) => part.trim());
    if (severity === '' || more.length > 0)
        throw bad(line, `"${(0,said/* shown */.SP)(line.text)}" is no severity setting. Expected RULE=SEVERITY, for example image-out-of-support=off`);
    if (!(0,rule_table/* isRuleId */.KX)(rule))
        throw bad(line, (0,said/* noSuchRule */.PM)(rule));
    if (!isSeverity(severity))
        throw bad(line, `"${(0,said/* shown */.SP)(severity)}" is no severity. Expected ${verdict/* SEVERITIES */.o.join(', ')}`);
    return [rule, severity];
}
function isSeverity(text) {
    return verdict/* SEVERITIES */.o.includes(text);
}
function registryHost(given, text) {
    const host = text.toLowerCase();
    const expected = 'Expected a host, with its port where it has one, for example registry.example:5000';
    if (!/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/.test(host))
        throw bad(given, `"${(0,said/* shown */.SP)(text)}" is no registry host. ${expected}`);
    return host;
}
function mirror(line) {
    const [registry, mirror, ...more] = line.text.split('=').map((part) => part.trim());
    if (!registry || !mirror || more.length > 0)
        throw bad(line, `"${(0,said/* shown */.SP)(line.text)}" is no mirror. Expected HOST=MIRROR, for example docker.io=mirror.example`);
    return { of: registryHost(line, registry), host: registryHost(line, mirror), inFile: line.inFile };
}

;// CONCATENATED MODULE: ./lib/load-settings.js





const BASELINE_LIMIT = 64 * 1024 * 1024;
async function loadSettings(call, workspace) {
    const given = call.raw.get('config')?.at(-1)?.trim() || null;
    const base = given === null ? (workspace.root ?? call.base) : call.base;
    const file = await (0,config_file/* readConfigFile */.R)(given, (path, limit) => readGivenFile(workspace, base, path, limit));
    if (!file.ok)
        return file;
    const parsed = parseSettings(call.raw, call.today, call.where, file.config);
    if (!parsed.ok)
        return parsed;
    const within = await withinWorkspace(parsed.settings, workspace);
    return within.ok ? withBaseline(within.settings, call, workspace) : within;
}
async function withBaseline(settings, call, workspace) {
    const { baseline, writeBaseline } = settings;
    if (baseline === null || writeBaseline !== null)
        return { ok: true, settings };
    const content = await readGivenFile(workspace, call.base, baseline.path, BASELINE_LIMIT);
    if (content.kind !== 'text') {
        const why = content.kind === 'missing' ? 'does not exist' : `cannot be read: ${content.reason}`;
        const message = `${baseline.where}: ${baseline.path} ${why}. Expected a JSON report of earlier: check --write-baseline FILE writes one`;
        return { ok: false, message };
    }
    const read = (0,decide_baseline/* readBaseline */.m)(content.text, content.file);
    return read.ok ? { ok: true, settings: { ...settings, known: read.baseline } } : read;
}
async function withinWorkspace(settings, workspace) {
    const { cache, baseline, jsonFile, sarifFile } = settings;
    const paths = { cache, baseline, jsonFile, sarifFile };
    const inside = new Map();
    for (const [name, file] of Object.entries(paths)) {
        if (file?.inFile && (await workspace.kind(file.path)) === 'outside')
            return {
                ok: false,
                message: `${file.where}: ${file.path} leads out of the repository, which a config file may not do`,
            };
        inside.set(name, file?.inFile ? { ...file, path: (0,external_node_path_.join)(workspace.root ?? '', file.path) } : file);
    }
    return { ok: true, settings: { ...settings, ...Object.fromEntries(inside) } };
}

// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __nccwpck_require__(2463);
// EXTERNAL MODULE: ./lib/cli/place.js
var place = __nccwpck_require__(7409);
;// CONCATENATED MODULE: ./lib/cli/context.js






async function settingsOf(context, dockerfiles, workspace) {
    const call = {
        raw: new Map([...context.arguments.raw, ['dockerfiles', dockerfiles]]),
        today: systemClock.today(),
        where: ({ flag, name }) => (flag === null ? name : `--${flag}`),
        base: context.terminal.cwd(),
    };
    const parsed = workspace === null ? parseSettings(call.raw, call.today, call.where) : await loadSettings(call, workspace);
    if (parsed.ok) {
        if (parsed.settings.verbose)
            warn(parsed.settings.origins, context);
        return parsed.settings;
    }
    context.wrongCall(parsed.message);
    return null;
}
async function deliver(text, settings, { terminal }, root = terminal.cwd()) {
    if (settings.output === null) {
        terminal.stdout.write(text);
        return null;
    }
    const written = await (0,output/* writeFileAtomically */.l)(settings.output, text, (0,place/* untrustedFolders */.q)(terminal.cwd(), root));
    return written.ok ? null : `--output: ${written.message}`;
}
function warn(messages, { terminal }) {
    for (const message of messages)
        terminal.stderr.write(`note: ${(0,harmless/* forLog */.Ig)(message)}\n`);
}
function wantsColour({ terminal }, settings) {
    if (settings.output !== null || (terminal.env.NO_COLOR ?? '') !== '')
        return false;
    return terminal.stdout.isTTY === true && terminal.env.TERM !== 'dumb';
}


/***/ }),

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ faceOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7409);

const WIPE = '\r\u001b[2K';
function faceOf({ terminal, arguments: { raw } }, example, root) {
    const notices = [];
    const requests = [];
    let shown = false;
    const quiet = !terminal.showsProgress || terminal.env.TERM === 'dumb' || raw.get('quiet')?.[0] === 'true';
    return {
        env: terminal.env,
        untrusted: (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedFolders */ .q)(terminal.cwd(), root),
        example,
        wantsMatrix: false,
        notices,
        requests,
        secret: () => { },
        trace: (event) => requests.push(event),
        notice: (words) => notices.push(words),
        changes: async () => (await __nccwpck_require__.e(/* import() */ 960).then(__nccwpck_require__.bind(__nccwpck_require__, 5960))).localChanges(root),
        progress(done, of) {
            if (quiet)
                return;
            shown = true;
            terminal.stderr.write(`${WIPE}${done} of ${of} image references answered`);
        },
        done() {
            if (shown)
                terminal.stderr.write(WIPE);
        },
    };
}


/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   q: () => (/* binding */ untrustedFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _io_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2906);



function placeOf(cwd, dockerfiles) {
    const root = (0,_io_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .w)(cwd);
    const named = dockerfiles.filter((path) => !path.startsWith('!')).map((path) => fixedPart((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, cwd).replaceAll('\\', '/');
    if (named.every((path) => isWithin(path, root)))
        return { root, folder, dockerfiles };
    const absolute = dockerfiles.map((path) => path.startsWith('!') ? `!${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path.slice(1))}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    return { root: (0,_io_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .w)(named.map(folderOf).reduce(commonFolder)), folder: '', dockerfiles: absolute };
}
function untrustedFolders(cwd, root) {
    return [...new Set([root, (0,_io_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .w)(cwd)])];
}
function fixedPart(path) {
    const glob = path.search(/[*?[\]{}()]/);
    return glob < 0 ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${path.slice(0, glob)}x`);
}
function folderOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function commonFolder(a, b) {
    let folder = a;
    while (!isWithin(b, folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder;
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ applyBaseline),
  m: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./lib/options/said.js
var said = __nccwpck_require__(2865);
;// CONCATENATED MODULE: ./lib/decide/baseline-shape.js
const baseline_shape_text = (value, path) => (typeof value === 'string' ? null : `${path}: expected text`);
const textOrNull = (value, path) => value === null || typeof value === 'string' ? null : `${path}: expected text or null`;
function listOf(check) {
    return (value, path) => {
        if (!Array.isArray(value))
            return `${path}: expected a list`;
        for (const [index, item] of value.entries()) {
            const problem = check(item, `${path}[${index}]`);
            if (problem !== null)
                return problem;
        }
        return null;
    };
}
function fields(checks) {
    const each = Object.entries(checks);
    return (value, path) => {
        if (!isObject(value))
            return `${path || 'the file'}: expected an object`;
        for (const [name, check] of each) {
            const problem = check(value[name], path === '' ? name : `${path}.${name}`);
            if (problem !== null)
                return problem;
        }
        return null;
    };
}
const texts = (value, path) => isObject(value) && Object.values(value).every((each) => typeof each === 'string')
    ? null
    : `${path}: expected an object of texts`;
const version = (value, path) => {
    if (value === 1)
        return null;
    return `${path}: expected 1${typeof value === 'number' ? `, found ${value}, which another version of this tool wrote` : ''}`;
};
const finding = { rule: baseline_shape_text, severity: baseline_shape_text };
const report = fields({
    schemaVersion: version,
    builds: listOf(fields({
        dockerfile: baseline_shape_text,
        stage: textOrNull,
        buildArgs: texts,
        images: listOf(fields({
            written: baseline_shape_text,
            reference: baseline_shape_text,
            role: baseline_shape_text,
            results: listOf(fields({ ...finding, target: baseline_shape_text, verdict: baseline_shape_text, notes: listOf(fields(finding)) })),
        })),
    })),
    problems: listOf(fields({ file: baseline_shape_text, message: baseline_shape_text, severity: baseline_shape_text })),
});
function shapeProblem(value) {
    return report(value, '');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/decide/baseline.js


const NAMED = 10;
const EXPECTED = 'Expected a report that "check --write-baseline FILE" wrote';
function readBaseline(text, file) {
    let report;
    try {
        report = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        const reason = (0,said/* shown */.SP)(error instanceof Error ? error.message : String(error));
        return { ok: false, message: `${file} is not JSON: ${reason}. ${EXPECTED}` };
    }
    const problem = shapeProblem(report);
    if (problem !== null)
        return { ok: false, message: `${file}: ${problem}. ${EXPECTED}` };
    const { builds, problems } = report;
    const entries = new Map();
    for (const build of builds) {
        const keys = new Keys(build);
        for (const image of build.images) {
            for (const result of image.results) {
                const place = keys.place(image, result.target);
                for (const finding of [result, ...result.notes]) {
                    const key = keys.finding(place, finding);
                    const words = wordsFor(build, image, result.target, finding.rule);
                    if (isEntry(finding))
                        entries.set(key, { file: build.dockerfile, place, words });
                }
            }
        }
    }
    for (const each of problems) {
        const words = `"${(0,said/* shown */.SP)(each.message)}" in ${(0,said/* shown */.SP)(each.file || 'no file')}`;
        if (isEntry(each))
            entries.set(problemKey(each), { file: each.file, place: null, words });
    }
    return { ok: true, baseline: { file, entries } };
}
function applyBaseline(builds, problems, baseline, complete) {
    const found = new Set();
    const unknown = new Set();
    const settle = (finding, key) => {
        if (finding.severity !== 'off' || finding.ignored)
            found.add(key);
        return counts(finding) && baseline.entries.has(key)
            ? { ...finding, severity: 'notice', known: true }
            : finding;
    };
    const settled = builds.map((build) => {
        const keys = new Keys(build);
        const images = build.images.map((image) => {
            const results = image.results.map((result) => {
                const place = keys.place(image, result.target);
                if (result.verdict === 'unknown')
                    unknown.add(place);
                const own = settle(result, keys.finding(place, result));
                return { ...own, notes: result.notes.map((note) => settle(note, keys.finding(place, note))) };
            });
            return { ...image, results };
        });
        return { ...build, images };
    });
    const settledProblems = problems.map((problem) => settle(problem, problemKey(problem)));
    const unread = new Set(problems.map(({ file }) => file));
    const gone = [...baseline.entries].flatMap(([key, { file, place, words }]) => {
        const open = place === null ? false : unknown.has(place) || unread.has(file);
        return found.has(key) || open ? [] : [words];
    });
    return { builds: settled, problems: settledProblems, gone: complete ? goneProblem(gone, baseline.file) : [] };
}
class Keys {
    build;
    seen = new Map();
    constructor({ dockerfile, stage, buildArgs }) {
        const sorted = Object.entries(buildArgs).sort(([a], [b]) => (a < b ? -1 : 1));
        this.build = JSON.stringify([dockerfile, stage, sorted]);
    }
    place({ written, reference, role }, target) {
        return this.build + JSON.stringify([written, reference, role, target]);
    }
    finding(place, finding) {
        const key = place + JSON.stringify([finding.rule, finding.verdict ?? null]);
        const number = (this.seen.get(key) ?? 0) + 1;
        this.seen.set(key, number);
        return `${key}${number}`;
    }
}
function problemKey({ file, message }) {
    return JSON.stringify([file, message.replace(/\d+/g, '0')]);
}
function counts({ severity, ignored }) {
    return (severity === 'error' || severity === 'warning') && !ignored;
}
function isEntry(finding) {
    return counts(finding) || (finding.known === true && !finding.ignored);
}
function wordsFor({ dockerfile }, { reference, role }, target, rule) {
    const host = role === 'build' ? `${(0,said/* shown */.SP)(target)} (build host)` : (0,said/* shown */.SP)(target);
    return `${(0,said/* shown */.SP)(rule)} of ${(0,said/* shown */.SP)(reference)} on ${host} in ${(0,said/* shown */.SP)(dockerfile)}`;
}
function goneProblem(gone, file) {
    if (gone.length === 0)
        return [];
    const named = gone.slice(0, NAMED);
    if (gone.length > NAMED)
        named.push(`${gone.length - NAMED} more`);
    const what = gone.length === 1 ? '1 finding of this baseline is' : `${gone.length} findings of this baseline are`;
    const advice = `Write the baseline anew to drop ${gone.length === 1 ? 'it' : 'them'}: check --write-baseline ${(0,said/* shown */.SP)(file)}`;
    return [{ file, line: 1, message: `${what} no longer found: ${named.join('; ')}. ${advice}`, severity: 'notice' }];
}


/***/ }),

/***/ 7703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  c: () => (/* binding */ fails)
});

// EXTERNAL MODULE: ./lib/decide/baseline.js + 1 modules
var baseline = __nccwpck_require__(6137);
// EXTERNAL MODULE: ./lib/options/said.js
var said = __nccwpck_require__(2865);
;// CONCATENATED MODULE: ./lib/decide/glob.js
const [ONE, STAR, DEEP, ENTER, FOLDERS] = [-1, -2, -3, -4, -5];
const SLASH = 47;
const LONGEST_GLOB = 1_000;
class Glob {
    pattern;
    head;
    steps;
    constructor(pattern) {
        this.pattern = pattern;
        const [head = ''] = /^[^*?]*/.exec(pattern) ?? [];
        this.head = head;
        this.steps =
            pattern.length > LONGEST_GLOB ? [] : stepsOf(pattern.slice(head.length), head === '' || head.endsWith('/'));
    }
    matches(text) {
        const { head, steps } = this;
        if (steps.length === 0 || !text.startsWith(head))
            return text === this.pattern;
        let places = new Uint8Array(steps.length + 1);
        let next = new Uint8Array(steps.length + 1);
        reach(places, steps, 0);
        for (const char of text.slice(head.length)) {
            const code = char.codePointAt(0);
            next.fill(0);
            for (let at = 0; at < steps.length; at++) {
                const step = steps[at];
                if (places[at] === 0)
                    continue;
                if (step === FOLDERS)
                    next[at] = 1;
                if (step === DEEP || (step === STAR && code !== SLASH))
                    reach(next, steps, at);
                else if (step === code || (step === ONE && code !== SLASH) || (step === FOLDERS && code === SLASH))
                    reach(next, steps, at + 1);
            }
            [places, next] = [next, places];
        }
        return places[steps.length] === 1;
    }
}
function stepsOf(pattern, startsSegment) {
    const steps = [];
    let fresh = startsSegment;
    for (const [part] of pattern.matchAll(/\*\*+\/?|./gsu)) {
        if (part === '*')
            steps.push(STAR);
        else if (part === '?')
            steps.push(ONE);
        else if (!part.startsWith('**'))
            steps.push(part.codePointAt(0));
        else if (!part.endsWith('/'))
            steps.push(DEEP);
        else if (fresh)
            steps.push(ENTER, FOLDERS);
        else
            steps.push(DEEP, SLASH);
        fresh = part.endsWith('/');
    }
    return steps;
}
function reach(places, steps, from) {
    for (let at = from; places[at] !== 1;) {
        places[at] = 1;
        if (steps[at] === ENTER)
            places[++at] = 1;
        else if (steps[at] !== STAR && steps[at] !== DEEP)
            return;
        at++;
    }
}

;// CONCATENATED MODULE: ./lib/decide/ignores.js


function applyIgnores(builds, ignores, today, complete = true) {
    const entries = ignores.map((ignore) => new Entry(ignore, today));
    const general = entries.filter(({ ignore }) => ignore.stage === undefined);
    const inline = new Map();
    for (const entry of entries) {
        const { stage, dockerfile } = entry.ignore;
        if (stage === undefined)
            continue;
        const known = inline.get(dockerfile);
        if (known)
            known.push(entry);
        else
            inline.set(dockerfile, [entry]);
    }
    const changed = builds.map((build) => {
        const here = [
            ...(inline.get(build.dockerfile) ?? []),
            ...general.filter((entry) => entry.coversDockerfile(build.dockerfile)),
        ];
        if (here.length === 0)
            return build;
        const images = mapKept(build.images, (image) => ignoreInImage(image, here));
        return images === build.images ? build : { ...build, images };
    });
    const judged = hostsOf(builds, entries);
    return { builds: changed, problems: entries.flatMap((entry) => entry.problem(complete, judged) ?? []) };
}
function hostsOf(builds, entries) {
    if (entries.every(({ target }) => target === null))
        return new Set();
    const results = builds.flatMap(({ images }) => images.flatMap((image) => image.results));
    return new Set(results.map(({ target }) => target.toLowerCase()));
}
function ignoreInImage(image, entries) {
    const here = entries.filter((entry) => entry.coversImage(image));
    const results = mapKept(image.results, (result) => {
        const there = here.filter((entry) => entry.coversTarget(result.target));
        const notes = mapKept(result.notes, (note) => (note.severity === 'off' ? note : settle(note, there)));
        return settle(notes === result.notes ? result : { ...result, notes }, counts(result) ? there : []);
    });
    return results === image.results ? image : { ...image, results };
}
function counts({ verdict, rule, severity }) {
    if (verdict === 'runs' || verdict === 'not-windows')
        return false;
    return severity !== 'off' || (verdict !== 'at-risk' && rule !== 'image-os-unknown');
}
function settle(finding, entries) {
    const fitting = entries.filter((entry) => entry.coversRule(finding.rule));
    const first = fitting.find((entry) => !entry.ended)?.ignore;
    for (const entry of fitting)
        entry.used ||= !entry.ended || !first;
    if (!first)
        return finding;
    return { ...finding, severity: 'off', ignored: { reason: first.reason, where: placeOf(first.where) } };
}
function mapKept(items, change) {
    const changed = items.map(change);
    return changed.some((item, index) => item !== items[index]) ? changed : items;
}
class Entry {
    ignore;
    ended;
    used = false;
    dockerfile;
    image;
    target;
    constructor(ignore, today) {
        this.ignore = ignore;
        const { dockerfile, image, target, until, stage } = ignore;
        this.ended = until !== null && until < today;
        this.dockerfile = dockerfile === null || stage !== undefined ? null : new Glob(dockerfile.replace(/^\.?\/+/, ''));
        this.image = image === null ? null : new Glob(image);
        this.target = target?.trim().toLowerCase() ?? null;
    }
    coversDockerfile(path) {
        return this.dockerfile?.matches(path) ?? true;
    }
    coversImage({ stage, reference }) {
        return (this.ignore.stage ?? stage) === stage && (this.image?.matches(reference) ?? true);
    }
    coversTarget(name) {
        return this.target === null || name.toLowerCase() === this.target;
    }
    coversRule(rule) {
        return this.ignore.rules?.includes(rule) ?? true;
    }
    problem(complete, judged) {
        const { until, where } = this.ignore;
        if (!this.ended && (this.used || !complete))
            return null;
        const after = this.ended && (this.used || !complete) ? 'what it hid counts again. Fix that, or give a later date' : 'remove it';
        const elsewhere = this.target !== null && !judged.has(this.target);
        const nothing = `matches nothing: ${elsewhere ? 'this run judged no host of that name' : after}`;
        const message = `the ignore of ${this.words()} ${this.ended ? `ended on ${until}: ${after}` : nothing}`;
        const severity = this.ended ? 'warning' : 'notice';
        if ('file' in where)
            return { file: where.file, line: where.line, message, severity };
        return { file: '', line: 0, message: `${placeOf(where)}: ${message}`, severity };
    }
    words() {
        const { rules: ids, dockerfile, image, target, stage } = this.ignore;
        const words = [ids === null ? 'every rule' : ids.join(', ')];
        if (dockerfile !== null && stage === undefined)
            words.push(`in ${dockerfile}`);
        if (image !== null)
            words.push(`for ${image}`);
        if (target !== null)
            words.push(`on ${target}`);
        return words.map(said/* shown */.SP).join(' ');
    }
}
function placeOf(where) {
    return 'file' in where ? (0,said/* configWhere */.EQ)(where.file, where) : where.input;
}

;// CONCATENATED MODULE: ./lib/decide/policy.js


function decide(judged, problems, policy) {
    const own = judged.map(({ build }) => policy.severity.size === 0 ? build : mapResults(build, (result) => withOwnSeverities(result, policy)));
    const ignores = [...ignoresInComments(judged), ...policy.ignores];
    const kept = applyIgnores(own, ignores, policy.today, policy.complete);
    const settled = {
        builds: settleVariants(kept.builds, judged),
        problems: [...problems, ...kept.problems],
    };
    const decided = policy.known === null ? settled : withoutKnown(settled, policy.known, policy.complete);
    return policy.failOn === 'no-target' ? { ...decided, builds: decided.builds.map(softenPartial) } : decided;
}
function withoutKnown({ builds, problems }, known, complete) {
    const applied = (0,baseline/* applyBaseline */.Q)(builds, problems, known, complete);
    return { builds: applied.builds, problems: [...applied.problems, ...applied.gone] };
}
function ignoresInComments(judged) {
    const found = new Map();
    for (const { build, ignores } of judged) {
        for (const { rules, reason, line, stage } of ignores) {
            found.set(JSON.stringify([build.dockerfile, line, stage]), {
                rules,
                reason,
                image: null,
                target: null,
                until: null,
                dockerfile: build.dockerfile,
                stage,
                where: { file: build.dockerfile, line, column: 1 },
            });
        }
    }
    return [...found.values()];
}
function settleVariants(builds, judged) {
    const groups = new Map();
    const keys = judged.map(({ build, ownTargets }) => ownTargets ? null : JSON.stringify([build.dockerfile, build.stage]));
    for (const [index, key] of keys.entries()) {
        if (key === null)
            continue;
        const group = groups.get(key) ?? { builds: 0, covered: new Set() };
        groups.set(key, group);
        group.builds += 1;
        for (const result of finalResults(builds[index]))
            if (runsThere(result))
                group.covered.add(result.target);
    }
    return builds.map((build, index) => {
        const group = groups.get(keys[index] ?? '');
        return group !== undefined && group.builds > 1 ? settleVariant(build, group.covered) : build;
    });
}
function fails(errors, failOn) {
    return errors > 0 && failOn !== 'never';
}
function mapResults(build, change) {
    return {
        ...build,
        images: build.images.map((image) => ({ ...image, results: image.results.map((result) => change(result, image)) })),
    };
}
function withOwnSeverities(result, { severity }) {
    const assumed = result.notes.some((note) => note.rule === 'platform-assumed');
    const own = (finding) => {
        const wanted = severity.get(finding.rule) ?? finding.severity;
        return { ...finding, severity: assumed && (wanted === 'error' || wanted === 'warning') ? 'notice' : wanted };
    };
    return { ...own(result), notes: result.notes.map(own) };
}
function runsThere({ verdict }) {
    return verdict === 'runs' || verdict === 'at-risk';
}
function settleVariant(build, covered) {
    if (!finalResults(build).some(runsThere))
        return build;
    return mapResults(build, (result, image) => image.role === 'final' && !runsThere(result) && covered.has(result.target)
        ? { ...result, severity: 'off' }
        : result);
}
function finalResults(build) {
    return build.images.filter((image) => image.role === 'final').flatMap((image) => image.results);
}
function softenPartial(build) {
    return mapResults(build, (result, image) => image.role === 'final' && result.severity === 'error' && image.results.some(runsThere)
        ? { ...result, severity: 'warning' }
        : result);
}


/***/ }),

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runCheck),
  H: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./lib/read/evaluate.js + 1 modules
var evaluate = __nccwpck_require__(7162);
;// CONCATENATED MODULE: ./lib/decide/build-comments.js

const SILENT = { targets: null, ignores: [], problems: [] };
const STRAY = 'this comment belongs to no FROM, so it says nothing. Expected it in the lines before a FROM';
function commentsOf(dockerfile, evaluation, read) {
    const { stages, strayDirectives } = dockerfile;
    if (strayDirectives.length === 0 && stages.every((stage) => stage.directives.length === 0))
        return SILENT;
    const said = stages.map((stage) => read(stage.directives));
    const rootOf = (index) => (0,evaluate/* stageChain */.a)(evaluation, index).at(-1) ?? index;
    return {
        targets: (0,evaluate/* stageChain */.a)(evaluation, evaluation.target)
            .map((index) => said[index].targets)
            .find((targets) => targets !== null) ?? null,
        ignores: said.flatMap(({ ignores }, index) => ignores.map((ignore) => ({ ...ignore, stage: rootOf(index) }))),
        problems: [
            ...said.flatMap((each) => each.problems),
            ...strayDirectives.map(({ line }) => ({ line, message: STRAY })),
        ],
    };
}

// EXTERNAL MODULE: ./lib/options/said.js
var said = __nccwpck_require__(2865);
// EXTERNAL MODULE: ./lib/windows/host-declaration.js + 4 modules
var host_declaration = __nccwpck_require__(3254);
// EXTERNAL MODULE: ./lib/rules/rule-table.js
var rule_table = __nccwpck_require__(4736);
// EXTERNAL MODULE: ./lib/windows/near.js
var windows_near = __nccwpck_require__(2199);
;// CONCATENATED MODULE: ./lib/decide/inline.js



const EXPECTED = 'Expected targets=HOST,HOST or ignore=RULE,RULE reason="..."';
const NAMES = ['targets', 'ignore', 'reason'];
const FORMS = {
    targets: 'targets=HOST,HOST, with quotes round names that hold blanks',
    ignore: 'ignore=RULE,RULE',
    reason: 'reason="..."',
};
const MOST_TARGETS = 100;
const NOTHING = { targets: null, ignores: [], problems: [] };
function readInline(comments) {
    if (comments.length === 0)
        return NOTHING;
    let targets = null;
    const ignores = [];
    const problems = [];
    for (const { line, text } of comments) {
        const words = readWords(text.slice(text.indexOf(':') + 1).trim());
        const problem = 'problem' in words ? words.problem : wrong(words, targets?.line ?? null);
        if (problem !== null)
            problems.push({ line, message: problem });
        if (problem !== null || 'problem' in words)
            continue;
        if (words.targets)
            targets = { line, values: words.targets };
        if (words.ignore)
            ignores.push({ rules: words.ignore, reason: words.reason, line });
    }
    return { targets: targets?.values ?? null, ignores, problems };
}
function wrong({ targets, ignore, reason }, targetsLine) {
    if (!targets && !ignore && reason === null)
        return `the comment says nothing. ${EXPECTED}`;
    if (reason !== null && !ignore)
        return 'there is a reason, but no ignore that it explains. Expected ignore=RULE reason="..."';
    if (targets && targets.length > MOST_TARGETS)
        return `there are ${targets.length} targets. Expected at most ${MOST_TARGETS}`;
    if (targets && targetsLine !== null) {
        return `the targets of this FROM are given in line ${targetsLine} already. Expected one list: targets=HOST,HOST`;
    }
    const unknown = ignore?.find((rule) => !(0,rule_table/* isRuleId */.KX)(rule));
    return unknown === undefined ? null : (0,said/* noSuchRule */.PM)(unknown);
}
function readWords(text) {
    const words = { targets: null, ignore: null, reason: null };
    for (let at = 0; at < text.length;) {
        const end = endOfName(text, at);
        const written = text.slice(at, end);
        const name = NAMES.find((each) => each === written.toLowerCase());
        if (name === undefined)
            return { problem: noSuchWord(written) };
        if (words[name] !== null)
            return { problem: `${name} is given twice. Expected it once: ${FORMS[name]}` };
        const value = text[end] === '=' ? readValue(text, end + 1, name !== 'reason') : { items: [], end };
        if ('problem' in value)
            return value;
        const { items } = value;
        if (items.length === 0 || items.includes(''))
            return { problem: `${name} has an empty value. Expected ${FORMS[name]}` };
        if (name === 'reason')
            words.reason = items[0];
        else
            words[name] = items;
        at = skipBlanks(text, value.end);
    }
    return words;
}
function readValue(text, start, list) {
    const items = [];
    for (let at = start;;) {
        const quote = text[at] === '"' || text[at] === "'" ? text[at] : null;
        let end = quote === null ? endOfBare(text, at, list) : text.indexOf(quote, at + 1);
        if (end < 0)
            return { problem: `a quote has no end: ${(0,said/* shown */.SP)(text.slice(at))}` };
        if (quote === null)
            items.push(text.slice(at, end));
        else {
            const inner = text.slice(at + 1, end);
            for (const item of list ? splitList(inner) : [inner.trim()])
                items.push(item);
            end++;
            if (end < text.length && !isBlank(text[end]) && !(list && text[end] === ',')) {
                return { problem: `a blank is missing after the quote, before ${(0,said/* shown */.SP)(text.slice(end))}` };
            }
        }
        const next = skipBlanks(text, end);
        if (!list || text[next] !== ',')
            return { items, end };
        at = skipBlanks(text, next + 1);
    }
}
function splitList(text) {
    const items = [];
    for (let at = 0; at <= text.length;) {
        let end = at;
        for (let inside = false; end < text.length && (inside || text[end] !== ','); end++) {
            inside = text[end] === '[' || (inside && text[end] !== ']');
        }
        items.push(text.slice(at, end).trim());
        at = end + 1;
    }
    return items;
}
function endOfBare(text, start, list) {
    let end = start;
    for (let inside = false; end < text.length && !isBlank(text[end]); end++) {
        if (list && !inside && text[end] === ',')
            break;
        inside = text[end] === '[' || (inside && text[end] !== ']');
    }
    return end;
}
function endOfName(text, start) {
    let end = start;
    while (end < text.length && text[end] !== '=' && !isBlank(text[end]))
        end++;
    return end;
}
function skipBlanks(text, start) {
    let at = start;
    while (at < text.length && isBlank(text[at]))
        at++;
    return at;
}
function isBlank(char) {
    return /\s/.test(char);
}
function noSuchWord(word) {
    const [near] = (0,windows_near/* nearMatches */.Y)(word, NAMES, 1);
    return `"${(0,said/* shown */.SP)(word)}" is not understood.${near === undefined ? '' : ` Did you mean "${near}"?`} ${EXPECTED}`;
}

;// CONCATENATED MODULE: ./lib/decide/comment-reader.js



function commentReader(known) {
    return (comments) => {
        const { targets, ignores, problems } = readInline(comments);
        if (targets === null)
            return { targets, ignores, problems };
        const hosts = [];
        for (const text of targets) {
            const declared = known.targets.find(({ name }) => name.toLowerCase() === text.toLowerCase());
            const parsed = declared ? { ok: true, host: declared } : parseHost(text, known);
            if (!parsed.ok)
                return {
                    targets: null,
                    ignores,
                    problems: [...problems, { line: lineOfTargets(comments), message: parsed.message }],
                };
            if (!hosts.some(({ name }) => name === parsed.host.name))
                hosts.push(named(parsed.host, text, known));
        }
        return { targets: hosts, ignores, problems };
    };
}
function parseHost(text, { isolation, runners }) {
    const parsed = (0,host_declaration/* parseHostDeclaration */.U)(text, { defaultIsolation: isolation, runners });
    return parsed.ok ? parsed : { ok: false, message: `targets: ${parsed.message}${(0,said/* didYouMean */.au)(parsed.near)}` };
}
function named(host, text, { targets }) {
    const other = targets.find(({ name }) => name === host.name);
    return other === undefined || other === host || JSON.stringify(other) === JSON.stringify(host)
        ? host
        : { ...host, name: text };
}
function lineOfTargets(comments) {
    return comments.find((comment) => readInline([comment]).targets !== null)?.line ?? 1;
}

;// CONCATENATED MODULE: ./lib/judge/reported-host.js
function reportedHost({ name, build, revision, edition, isolation, engine }) {
    return { name, build, revision, edition, isolation, engine };
}
function reportedBuildHost(buildHost) {
    if (buildHost.os === 'windows')
        return reportedHost(buildHost.host);
    return { name: buildHost.name, build: null, revision: null, edition: null, isolation: null, engine: null };
}

// EXTERNAL MODULE: ./lib/rules/verdict.js
var verdict = __nccwpck_require__(3514);
;// CONCATENATED MODULE: ./lib/decide/count.js


function count({ builds: decided, problems }, { targets, tool }) {
    const builds = decided.map((build) => ({ ...build, images: build.images.map(reported) }));
    const named = new Map();
    for (const host of targets)
        if (!named.has(host.name))
            named.set(host.name, host);
    const buildHosts = new Map(builds.flatMap(({ buildHost }) => (buildHost && buildHost.edition !== null ? [[buildHost.name, buildHost]] : [])));
    return {
        schemaVersion: 1,
        tool,
        compatible: isCompatible(builds),
        totals: totalsOf(builds, problems),
        targets: [
            ...[...named.values()].map(reportedHost),
            ...[...buildHosts.values()].map((host) => ({ ...host, use: 'build' })),
        ],
        builds,
        problems,
    };
}
function reported({ stage: _, ...image }) {
    return image;
}
function totalsOf(builds, problems) {
    const images = builds.flatMap((build) => build.images);
    const results = images.flatMap((image) => image.results);
    const severities = [...results, ...results.flatMap((result) => result.notes), ...problems].map((each) => each.severity);
    const count = (severity) => severities.filter((each) => each === severity).length;
    const verdicts = Object.fromEntries(verdict/* VERDICTS */.b.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]));
    return {
        images: images.length,
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        verdicts: verdicts,
    };
}
function isCompatible(builds) {
    return builds.every((build) => build.images.every((image) => image.results.every(isFine)));
}
function isFine({ verdict, rule, notes, ignored }) {
    if (ignored !== undefined || verdict === 'runs' || verdict === 'at-risk' || verdict === 'not-windows')
        return true;
    return rule === 'image-os-unknown' || notes.some((note) => note.rule === 'platform-assumed');
}

// EXTERNAL MODULE: ./lib/decide/policy.js + 2 modules
var policy = __nccwpck_require__(7703);
// EXTERNAL MODULE: ./lib/resolve/knowledge.js
var knowledge = __nccwpck_require__(4564);
// EXTERNAL MODULE: ./lib/resolve/tag.js + 5 modules
var tag = __nccwpck_require__(8218);
;// CONCATENATED MODULE: ./lib/resolve/tag-source.js


function tagSource(today) {
    return {
        async lookup(reference) {
            const { image, why } = (0,tag/* describeReference */.P)(reference, today());
            return image ? { kind: 'found', image } : { kind: 'not-found', reason: why ?? knowledge/* NO_OS_IN_NAME */.Nm };
        },
    };
}

// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(9813);
;// CONCATENATED MODULE: ./lib/image-source.js


function imageSource(settings, face) {
    const byName = tagSource(() => settings.today);
    if (settings.resolve === 'offline')
        return { ...byName, close: async () => { } };
    let online = null;
    return {
        async lookup(reference, platform) {
            online ??= Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(513)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8513)).then(({ openOnline }) => openOnline(settings, face.env, face, {
                byName,
                userAgent: `${tool/* TOOL */.j.name}/${tool/* TOOL */.j.version}`,
                untrusted: face.untrusted,
            }));
            return (await online).source.lookup(reference, platform);
        },
        async close() {
            await (await online)?.close();
        },
    };
}

// EXTERNAL MODULE: ./lib/resolve/reference.js
var resolve_reference = __nccwpck_require__(6449);
;// CONCATENATED MODULE: ./lib/judge/operating-system.js
function operatingSystem(facts) {
    const { os, platformOs, signs, buildHost } = facts;
    if (os === 'hostprocess')
        return notWindows('the HostProcess base image carries no Windows version and runs on any host');
    if (os === 'linux')
        return notWindows('it is a Linux image');
    if (os === 'windows' || platformOs === 'windows')
        return { kind: 'windows' };
    if (platformOs !== null)
        return notWindows(`--platform asks for ${platformOs}`);
    if (facts.backtickEscape || signs.has('windows'))
        return { kind: 'windows' };
    if (signs.has('linux'))
        return notWindows('its stage runs Linux commands');
    if (buildHost?.os === 'linux')
        return notWindows(`${buildHost.name} builds it without a windows platform`);
    if (signs.has('mentions-windows') || buildHost?.os === 'windows')
        return { kind: 'windows' };
    return os === 'linux-and-windows' ? { kind: 'assumed' } : { kind: 'unknown' };
}
function notWindows(because) {
    return { kind: 'not-windows', because };
}

;// CONCATENATED MODULE: ./lib/judge/base-image.js



class BaseImages {
    today;
    known = new Map();
    constructor(today) {
        this.today = today;
    }
    of(stage) {
        const { from, platform, unset, undeclared, defaultedArgs, givenArgs } = stage;
        const written = from === null || unset.length > 0 ? stage.stage.written : null;
        const key = JSON.stringify([from, written, platform, unset, undeclared, defaultedArgs, givenArgs]);
        let base = this.known.get(key);
        if (base === undefined) {
            base = baseImage(stage, this.today);
            this.known.set(key, base);
        }
        return base;
    }
}
function baseImage(stage, today) {
    const unset = stage.unset;
    const common = {
        platform: parsePlatform(stage.platform),
        unset,
        undeclared: stage.undeclared,
        defaultedArgs: stage.defaultedArgs,
        givenArgs: stage.givenArgs,
    };
    if (stage.from === 'scratch')
        return { ...common, text: 'scratch', reference: null, knowledge: null };
    if (unset.length > 0 || stage.from === null) {
        if (unset.length === 0)
            return null;
        const known = (0,resolve_reference/* parseReference */.F2)(knownPart(stage.from ?? withoutVariables(stage.stage.written)));
        return {
            ...common,
            text: stage.stage.written,
            reference: null,
            knowledge: known && (0,tag/* describeReference */.P)(known, today),
        };
    }
    const reference = (0,resolve_reference/* parseReference */.F2)(stage.from);
    return (reference && {
        ...common,
        text: (0,resolve_reference/* formatReference */.FH)(reference),
        reference,
        knowledge: (0,tag/* describeReference */.P)(reference, today),
    });
}
function withoutVariables(written) {
    return written.replace(/\$\{[^}]*\}|\$\w+|["']/g, '');
}
function knownPart(expanded) {
    return expanded
        .replace(/^\/+/, '')
        .replace(/[:@/.-]+$/, '')
        .replace(/:[-.]+/, ':');
}
function parsePlatform(text) {
    const match = /^(\w+)(?:\(([\w.]+)\))?(?:\/(\w+))?(?:\/\w+)?$/.exec(text ?? '');
    if (!match)
        return null;
    return { os: match[1].toLowerCase(), osVersion: match[2] ?? null, architecture: match[3]?.toLowerCase() ?? null };
}
function resolution(base, lookup) {
    if (lookup === null)
        return { image: base.knowledge?.image ?? null, why: base.knowledge?.why ?? '', instead: null };
    if (lookup.kind === 'found')
        return { image: lookup.image, why: '', instead: lookup.instead ?? null };
    return { image: null, why: lookup.reason, instead: null };
}
function osOf(base, resolved, signs, backtickEscape, buildHost) {
    if (base.text === 'scratch')
        return { kind: 'not-windows', because: 'scratch is empty and has no Windows version' };
    return operatingSystem({
        os: base.knowledge?.os === 'hostprocess'
            ? 'hostprocess'
            : (osOfVariants(resolved.image) ?? base.knowledge?.os ?? 'unknown'),
        platformOs: base.platform?.os ?? null,
        signs,
        backtickEscape,
        buildHost,
    });
}
function osOfVariants(image) {
    if (!image || image.by === 'tag')
        return null;
    const windows = image.variants.filter(isWindows).length;
    if (windows === 0)
        return 'linux';
    return windows === image.variants.length ? 'windows' : 'linux-and-windows';
}
function isWindows(variant) {
    return variant.os === 'windows';
}

// EXTERNAL MODULE: ./lib/rules/errors.js
var errors = __nccwpck_require__(6335);
// EXTERNAL MODULE: ./lib/rules/lines.js
var lines = __nccwpck_require__(8528);
;// CONCATENATED MODULE: ./lib/rules/rules.js

const RUNS = { verdict: 'runs' };
const AT_RISK = { verdict: 'at-risk' };
const HYPERV_ONLY = { verdict: 'hyperv-only' };
const CANNOT_RUN = { verdict: 'cannot-run' };
const SEVERITY_OF = {
    runs: 'off',
    'not-windows': 'off',
    'at-risk': 'warning',
    unknown: 'warning',
    'hyperv-only': 'error',
    'cannot-run': 'error',
};
const ANY_ISOLATION = [
    [
        'architecture-mismatch',
        ({ image, host }) => (image.architecture !== null && image.architecture !== host.architecture ? CANNOT_RUN : null),
    ],
    ['image-newer-than-host', ({ image, host }) => (image.build > host.build ? CANNOT_RUN : null)],
];
const PROCESS_ISOLATION = [
    ['client-process-refused', ({ host }) => (host.edition === 'client' && host.build < 17763 ? HYPERV_ONLY : null)],
    ['february-2020-baseline', acrossFebruaryLine],
    [
        'ws2016-revision-mismatch',
        ({ image, host }) => isWs2016({ image, host }) && bothKnown({ image, host }) && image.revision !== host.revision ? HYPERV_ONLY : null,
    ],
    ['image-patched-past-host', patchedPastHost],
    ['ws2016-revision-unproven', ws2016Unproven],
    ['february-2020-unproven', maybeAcrossFebruaryLine],
    ['february-2020-withdrawn-image', withdrawnImage],
    [
        'windows-10-process-isolation',
        (pair) => (sameBuild(pair) && pair.host.edition === 'client' && pair.host.build < 20348 ? AT_RISK : null),
    ],
    ['same-build', (pair) => (sameBuild(pair) ? RUNS : null)],
    ['stable-abi', (pair) => (isStableAbi(pair) ? RUNS : null)],
    ['stable-abi-disputed', ({ image }) => (image.build >= 20348 ? AT_RISK : null)],
    ['relaxed-in-practice', (pair) => (isRelaxed(pair) ? AT_RISK : null)],
    ['build-mismatch', () => HYPERV_ONLY],
];
const HYPERV_ISOLATION = [
    [
        'stable-abi-disputed',
        ({ image, host }) => (image.build === 26100 && host.build === 26200 && host.edition === 'client' ? AT_RISK : null),
    ],
    ['hyperv-unproven', ({ host }) => (host.hyperv === 'available' ? null : AT_RISK)],
    ['hyperv', () => RUNS],
];
function judge(subject, host) {
    if (subject.kind === 'not-windows')
        return decided('not-windows', { verdict: 'not-windows' });
    if (host.build !== null && host.build < 14393)
        return decided('host-cannot-run-containers', CANNOT_RUN);
    if (host.build === null)
        return decided('host-version-unknown', { verdict: 'unknown' });
    switch (subject.kind) {
        case 'unresolved':
            return decided('unresolved-argument', { verdict: 'unknown' });
        case 'not-published':
            return decided('base-tag-not-published', { verdict: 'unknown', severity: 'error' });
        case 'os-unknown':
            return decided('image-os-unknown', { verdict: 'unknown', severity: 'off' });
        case 'version-unknown':
            return decided('image-version-unknown', { verdict: 'unknown' });
        case 'none-selected':
            return decided('no-manifest-for-host', CANNOT_RUN);
        case 'image':
            return judgePair({ image: subject, host: { ...host, build: host.build } });
    }
}
function judgePair(pair) {
    const rules = [...ANY_ISOLATION, ...(pair.host.isolation === 'hyperv' ? HYPERV_ISOLATION : PROCESS_ISOLATION)];
    for (const [rule, when] of rules) {
        const decision = when(pair);
        if (decision)
            return withKnownArchitecture(decided(rule, decision), pair);
    }
    throw new Error('the last rule of each isolation always matches');
}
function withKnownArchitecture(judgement, { image, host }) {
    if (judgement.verdict !== 'runs' || host.architecture === 'amd64' || image.architecture !== null)
        return judgement;
    return decided('architecture-mismatch', AT_RISK);
}
function decided(rule, decision) {
    return {
        verdict: decision.verdict,
        rule,
        severity: decision.severity ?? SEVERITY_OF[decision.verdict],
        line: decision.line ?? null,
    };
}
function sameBuild({ image, host }) {
    return image.build === host.build;
}
function isWs2016(pair) {
    return sameBuild(pair) && pair.host.build === 14393;
}
function bothKnown({ image, host }) {
    return image.revision !== null && host.revision !== null;
}
function acrossFebruaryLine(pair) {
    const sides = februarySides(pair);
    return sides?.host && sides.image && sides.host !== sides.image ? HYPERV_ONLY : null;
}
function maybeAcrossFebruaryLine(pair) {
    const sides = februarySides(pair);
    if (!sides || (sides.host && sides.image))
        return null;
    return sides.host === 'before' || sides.image === 'before' ? AT_RISK : null;
}
function februarySides(pair) {
    const row = sameBuild(pair) ? (0,lines/* februaryLine */.xE)(pair.host.build) : null;
    if (!row)
        return null;
    return {
        host: (0,lines/* sideOfLine */.lI)({ revision: pair.host.revision, floatsUntil: null }, row.line, lines/* FEBRUARY_2020_DATE */.j9),
        image: (0,lines/* sideOfLine */.lI)(pair.image, row.line, lines/* FEBRUARY_2020_DATE */.j9),
    };
}
function withdrawnImage(pair) {
    const row = sameBuild(pair) ? (0,lines/* februaryLine */.xE)(pair.host.build) : null;
    if (!row || pair.image.revision !== row.line)
        return null;
    return pair.host.revision === null || pair.host.revision >= row.line ? AT_RISK : null;
}
function patchedPastHost(pair) {
    const { image, host } = pair;
    if (!sameBuild(pair) || host.edition !== 'server' || host.revision === null)
        return null;
    const crossed = lines/* PATCH_LINES */.Pt.filter((row) => row.build === host.build &&
        host.revision < row.line &&
        (0,lines/* sideOfLine */.lI)(image, row.line, row.date) === 'after' &&
        (row.flavours === null || image.flavour === null || row.flavours.includes(image.flavour)));
    const worst = crossed.find((row) => row.verdict === 'hyperv-only') ?? crossed[0];
    if (!worst)
        return null;
    const flavourUnproven = worst.flavours !== null && image.flavour === null;
    return { verdict: flavourUnproven ? 'at-risk' : worst.verdict, line: worst };
}
function ws2016Unproven(pair) {
    if (!isWs2016(pair) || bothKnown(pair))
        return null;
    const quiet = pair.image.revision === null && pair.image.floatsUntil !== null && pair.host.revision === null;
    return { verdict: 'at-risk', severity: quiet ? 'notice' : 'warning' };
}
function isStableAbi({ image, host }) {
    if (image.build < 20348)
        return false;
    if (host.edition === 'server')
        return host.build <= 26100;
    return image.build === 20348 && [22000, 22621, 22631, 26100].includes(host.build);
}
function isRelaxed({ image, host }) {
    if (image.build === 18362)
        return host.build === 18363;
    if (image.build === 17763)
        return host.build === 18363 && image.flavour === 'nanoserver';
    return image.build === 19041 && host.build >= 19042 && host.build <= 19045;
}

// EXTERNAL MODULE: ./lib/rules/ways-out.js
var ways_out = __nccwpck_require__(3382);
// EXTERNAL MODULE: ./lib/rules/words.js
var words = __nccwpck_require__(642);
// EXTERNAL MODULE: ./lib/resolve/retag.js
var retag = __nccwpck_require__(1411);
// EXTERNAL MODULE: ./lib/windows/releases.js + 1 modules
var releases = __nccwpck_require__(62);
// EXTERNAL MODULE: ./lib/windows/updates.js + 1 modules
var updates = __nccwpck_require__(4695);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/judge/better-tag.js








const MOST_UNPROVEN = 3;
function candidatesFor(image, hosts) {
    const { reference } = image.base;
    return reference ? publishedBuilds().flatMap((build) => candidates(image, reference, build, hosts)) : [];
}
function betterTag(all, host, hosts) {
    const here = hosts.indexOf(host);
    const fitting = all
        .filter((each) => fits(each.verdicts[here]))
        .sort((a, b) => rank(b, here) - rank(a, here) || Number(a.pinned) - Number(b.pinned) || b.build - a.build);
    const at = fitting.findIndex(({ unproven }) => !unproven);
    const better = at < 0 ? fitting : fitting.slice(0, at);
    const asked = better.slice(0, MOST_UNPROVEN).map(({ reference }) => reference);
    const best = fitting[at];
    if (!best)
        return { better: null, asked };
    const named = (verdict) => hosts.filter((_, index) => best.verdicts[index] === verdict).map(({ name }) => name);
    return {
        better: {
            text: (0,resolve_reference/* formatReference */.FH)(best.reference),
            known: best.known,
            runsOn: named('runs'),
            atRiskOn: named('at-risk'),
        },
        asked: [...asked, best.reference],
    };
}
function fits(verdict) {
    return verdict === 'runs' || verdict === 'at-risk';
}
function rank({ verdicts, fitting, running }, here) {
    const base = verdicts.length + 1;
    return (verdicts[here] === 'runs' ? base * base : 0) + fitting * base + running;
}
function candidates(image, reference, build, hosts) {
    const released = otherTag(image, reference, build);
    const found = released ? [candidate(image, released, build, false, hosts)] : [];
    const unproven = released ? null : (0,retag/* unprovenTag */.MW)(reference, build, image.today);
    const asked = unproven && candidate(image, unproven, build, false, hosts);
    if (asked)
        found.push({ ...asked, unproven: !asked.known });
    for (const revision of revisionsOn(hosts, build)) {
        const pinned = (0,retag/* pinRevision */.hM)(reference, { build, revision });
        if (pinned)
            found.push(candidate(image, pinned, build, true, hosts));
    }
    return found.filter((each) => each !== null);
}
function revisionsOn(hosts, build) {
    const revisions = hosts.flatMap((host) => host.build === build && host.revision !== null ? ((0,updates/* newestRevisionAtMost */.Gc)(build, host.revision) ?? []) : []);
    return new Set(revisions);
}
function candidate(image, reference, build, pinned, hosts) {
    if ((0,resolve_reference/* formatReference */.FH)(reference) === image.base.text)
        return null;
    const standing = image.standings.of(reference);
    if (standing.kind === 'missing')
        return null;
    const knowledge = (0,tag/* describeReference */.P)(reference, image.today);
    const [variant] = knowledge.image?.list === 'single' ? knowledge.image.variants : [];
    const named = (0,windows_version/* parseWindowsVersion */.V)(variant?.osVersion ?? '');
    if (!variant || !named)
        return null;
    const real = standing.kind === 'found' ? onlyVersion(standing.image) : null;
    const version = real ?? named;
    if (version.build !== build)
        return null;
    const floatsUntil = knowledge.floatsUntil === 'current' ? image.today : knowledge.floatsUntil;
    const subject = {
        kind: 'image',
        ...version,
        floatsUntil: real === null ? floatsUntil : null,
        architecture: variant.architecture,
        flavour: knowledge.flavour,
    };
    const verdicts = hosts.map((host) => judge(subject, host).verdict);
    return {
        reference,
        build,
        pinned,
        unproven: false,
        known: standing.kind === 'found' || (0,retag/* isKnownTag */.Ow)(reference, image.today),
        verdicts,
        fitting: verdicts.filter(fits).length,
        running: verdicts.filter((verdict) => verdict === 'runs').length,
    };
}
function onlyVersion({ variants }) {
    const windows = variants.filter(isWindows);
    return windows.length === 1 ? (0,windows_version/* parseWindowsVersion */.V)(windows[0]?.osVersion ?? '') : null;
}
function otherTag(image, reference, build) {
    if (image.base.knowledge?.notPublished)
        return releaseTag(reference, build);
    return (0,retag/* retag */.s1)(reference, build, image.today) ?? (0,retag/* pinnedTag */.Js)(reference, build, image.today);
}
function releaseTag(reference, build) {
    const published = (0,releases/* releases */.D8)().find((release) => release.build === build && release.images.length > 0);
    const tag = published?.images.find((each) => each.repository === reference.repository)?.tags[0];
    return tag === undefined ? null : { ...reference, tag, digest: null };
}
function publishedBuilds() {
    return (0,releases/* releases */.D8)()
        .filter((release) => release.images.length > 0)
        .map((release) => release.build);
}

;// CONCATENATED MODULE: ./lib/judge/fitting-revision.js





const NONE = { reference: null, base: null };
const MOST_TRIES = 6;
function fittingRevision({ host, subject }, hosts, image) {
    const { reference, knowledge } = image.base;
    if (subject.kind !== 'image' || host.build === null)
        return NONE;
    const runs = (other, on) => judge({ ...subject, ...other }, on).verdict === 'runs';
    const fixed = (revision) => ({ revision, floatsUntil: null });
    const pin = (revision) => reference && (0,retag/* pinRevision */.hM)(reference, { build: subject.build, revision });
    const isThere = (revision) => {
        const pinned = pin(revision);
        return pinned === null || image.standings.of(pinned).kind !== 'missing';
    };
    const spread = (revision) => hosts.filter((each) => runs(fixed(revision), each)).length;
    const [revision] = revisionsFor(host, hosts)
        .filter((each) => runs(fixed(each), host) && isThere(each))
        .sort((a, b) => spread(b) - spread(a));
    if (revision !== undefined) {
        const pinned = pin(revision);
        if (pinned)
            return { reference: pinned, base: null };
        const version = (0,windows_version/* formatWindowsVersion */.j)({ build: subject.build, revision });
        if (!knowledge?.baseOs)
            return { reference: null, base: `windows/${subject.flavour ?? 'servercore'}:${version}` };
    }
    if (!reference || !knowledge?.baseOs || !runs({ revision: null, floatsUntil: image.today }, host))
        return NONE;
    const floating = (0,retag/* retag */.s1)(reference, subject.build, image.today);
    return floating && image.standings.of(floating).kind !== 'missing' ? { reference: floating, base: null } : NONE;
}
function revisionsFor({ build, revision }, hosts) {
    if (build === null || revision === null)
        return [];
    const older = hosts.flatMap((other) => other.build === build && other.revision !== null && other.revision < revision
        ? fitting_revision_candidates(build, other.revision)
        : []);
    return [...new Set([...fitting_revision_candidates(build, revision), ...older])];
}
function fitting_revision_candidates(build, hostRevision) {
    const found = [];
    let limit = hostRevision;
    while (found.length < MOST_TRIES) {
        const revision = (0,updates/* newestRevisionAtMost */.Gc)(build, limit);
        if (revision === null)
            break;
        found.push(revision);
        limit = revision - 1;
    }
    const line = (0,lines/* februaryLine */.xE)(build);
    return line && hostRevision >= line.line ? [...found, line.fixed] : found;
}

;// CONCATENATED MODULE: ./lib/judge/advice.js





const REVISION_RULES = new Set([
    'february-2020-baseline',
    'february-2020-unproven',
    'february-2020-withdrawn-image',
    'ws2016-revision-mismatch',
    'ws2016-revision-unproven',
    'image-patched-past-host',
]);
const BUILD_RULES = new Set([
    'build-mismatch',
    'image-newer-than-host',
    'client-process-refused',
    'base-tag-not-published',
    'no-manifest-for-host',
]);
const advice_NOTHING = { advice: null, ways: null, asked: [] };
function adviceFor(all, image) {
    const hosts = all.map(({ host }) => host);
    const candidates = all.some(({ judgement }) => BUILD_RULES.has(judgement.rule)) ? candidatesFor(image, hosts) : [];
    return all.map((one) => {
        if (REVISION_RULES.has(one.judgement.rule))
            return revisionAdvice(one, hosts, image);
        return BUILD_RULES.has(one.judgement.rule) ? buildAdvice(one, hosts, candidates, image) : advice_NOTHING;
    });
}
function buildAdvice(one, hosts, candidates, image) {
    const { host, judgement, subject, choice } = one;
    const { better, asked } = betterTag(candidates, host, hosts);
    const build = subject.kind === 'image' && choice.subjects.length === 1 ? subject.build : null;
    const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(one);
    const advice = {
        baseImages: better ? [better.text] : [],
        hyperv,
        nodeSelector: build === null ? null : (0,ways_out/* nodeSelector */.U)(build),
    };
    const ways = {
        host,
        better,
        targets: hosts.length,
        hyperv,
        imageBuild: build,
        args: image.base.defaultedArgs,
        givenArgs: image.base.givenArgs,
        offered: subject.kind === 'none-selected' ? subject.offered : [],
        patchHostTo: null,
        baseRevision: null,
    };
    return { advice, ways, asked };
}
function canHyperv({ host }) {
    return host.hyperv === 'available' && host.isolation === 'process';
}
function revisionAdvice(one, hosts, image) {
    const { host, judgement, subject } = one;
    if (subject.kind !== 'image' || host.build === null)
        return advice_NOTHING;
    const fitting = fittingRevision(one, hosts, image);
    const better = fitting.reference && (0,resolve_reference/* formatReference */.FH)(fitting.reference) !== image.base.text
        ? { text: (0,resolve_reference/* formatReference */.FH)(fitting.reference), runsOn: [host.name], atRiskOn: [], known: true }
        : null;
    const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(one);
    const baseRevision = better === null ? fitting.base : null;
    const ways = {
        host,
        better,
        targets: 1,
        hyperv,
        imageBuild: null,
        args: image.base.defaultedArgs,
        givenArgs: image.base.givenArgs,
        offered: [],
        patchHostTo: hostUpdate(one),
        baseRevision,
    };
    const asked = fitting.reference ? [fitting.reference] : [];
    return { advice: { baseImages: better ? [better.text] : [], hyperv, nodeSelector: null }, ways, asked };
}
function hostUpdate({ host, judgement, subject }) {
    if (subject.kind !== 'image' || host.build === null || host.revision === null)
        return null;
    if (subject.revision === null)
        return subject.floatsUntil === null || host.build === 14393 ? null : 'its newest updates';
    const wanted = host.build === 14393 ? subject.revision : Math.max(subject.revision, judgement.line?.line ?? 0);
    if (wanted <= host.revision)
        return null;
    const updated = judge(subject, { ...host, revision: wanted });
    const exactly = host.build === 14393 ? ' exactly' : ' or later';
    return updated.verdict === 'runs' ? `10.0.${host.build}.${wanted}${exactly}` : null;
}

;// CONCATENATED MODULE: ./lib/rules/note-words.js

function sayNote(rule, facts) {
    return WORDS[rule](facts);
}
const WORDS = {
    'image-newer-revision': ({ imageVersion, host }) => `The image (${imageVersion}) has newer updates than ${(0,words/* hostLabel */.vy)(host)}; such pairs broke more than once, so update hosts before images.`,
    'client-host': ({ host }) => `${host.name} is Windows 10 or 11: Docker uses Hyper-V isolation there unless --isolation=process is given, and process isolation there is licensed for development and test only. Declare it with [hyperv] if you do not ask for process isolation.`,
    'image-out-of-support': ({ imageVersion, date }) => `The base image (${imageVersion}) has had no security updates since ${date}.`,
    'host-out-of-support': ({ host, date }) => `Extended support of ${(0,words/* hostLabel */.vy)(host)} ended on ${date}.`,
    'moved-repository': ({ names }) => `This Docker Hub name is retired and gets no updates; the image lives at ${names?.[0]} now.`,
    'decided-by-builder': ({ names }) => `The tag lists several Windows builds (${names?.join(', ')}); the built image gets the one that the building host takes. Judged as if each target built it itself; say build-host to know.`,
    'manifest-order': ({ names }) => `Docker takes the first entry of the list that is not newer than the host, although the list also holds ${names?.[0]}, which would run: pin the tag of that release.`,
    'reference-depends-on-argument': ({ names }) => `The base comes from the default of ${names?.map((name) => `ARG ${name}`).join(', ')}; a build with another value uses another image. Give build-args to check those.`,
    'registry-disagrees-with-tag': ({ reference, names }) => `${reference} is named after ${names?.[0]}, but what the registry holds under it is ${names?.slice(1).join(', ')}; judged by the registry.`,
    'platform-assumed': ({ reference, names }) => names !== undefined
        ? `Nothing tells whether ${reference} is a Windows or a Linux image; if it is a Linux build, this does not concern it.`
        : `${reference} lists Linux and Windows images and nothing in this Dockerfile tells which is meant; if it is a Linux build, this does not concern it.`,
    'table-out-of-date': ({ date }) => `This answer rests on a built-in table of ${date}, more than 60 days before the day of the run; it may have changed since.`,
};

;// CONCATENATED MODULE: ./lib/rules/select.js

function selectEntry(entries, chooser, ordered) {
    const fitting = fittingEntries(entries, chooser);
    const exact = fitting.filter((entry) => entry.version.build === chooser.build);
    const first = fitting[0];
    if (exact.length === 0 && entries.some((entry) => isOpen(entry, chooser)))
        return { kind: 'unknown' };
    if (!first)
        return { kind: 'none' };
    if (!ordered) {
        if (exact[0])
            return { kind: 'selected', index: exact[0].index };
        if (fitting.length === 1)
            return { kind: 'selected', index: first.index };
        return { kind: 'one-of', indexes: fitting.map((entry) => entry.index) };
    }
    if (chooser.engine === 'docker')
        return { kind: 'selected', index: (exact[0] ?? first).index };
    return { kind: 'selected', index: fitting.reduce(newer).index };
}
function fittingEntries(entries, chooser) {
    const fitting = [];
    entries.forEach((entry, index) => {
        if (entry.os !== 'windows' || entry.osVersion === null)
            return;
        if (entry.architecture !== null && entry.architecture !== chooser.architecture)
            return;
        const version = (0,windows_version/* parseWindowsVersion */.V)(entry.osVersion);
        if (version && engineAccepts(version.build, chooser))
            fitting.push({ index, version });
    });
    return fitting;
}
function isOpen({ os, architecture, osVersion }, chooser) {
    if (os !== 'windows' || (architecture !== null && architecture !== chooser.architecture))
        return false;
    return osVersion === null || (0,windows_version/* parseWindowsVersion */.V)(osVersion) === null;
}
function engineAccepts(build, chooser) {
    if (chooser.engine === 'docker')
        return build <= chooser.build;
    return build === chooser.build || (build >= 20348 && build <= chooser.build);
}
function newer(a, b) {
    if (a.version.build !== b.version.build)
        return b.version.build > a.version.build ? b : a;
    return (b.version.revision ?? -1) > (a.version.revision ?? -1) ? b : a;
}

;// CONCATENATED MODULE: ./lib/judge/subject.js



function chooseFor(host, { base, resolved, os, buildHost, today }) {
    const reason = unjudgeable(base, resolved, os);
    if (reason || !resolved.image)
        return single(reason ?? { kind: 'version-unknown', why: resolved.why });
    const windows = resolved.image.variants.filter(isWindows);
    const variants = windows.filter((variant) => fitsPlatform(variant, base));
    if (windows.length > 0 && variants.length === 0)
        return single({ kind: 'version-unknown', why: contradiction(base) });
    const asSubject = (variant) => subjectOf(variant, base, resolved, today);
    if (resolved.image.list === 'single' || resolved.image.variants.length === 1)
        return single(asSubject(variants[0]), variants[0]?.osVersion ?? null);
    const ordered = resolved.image.list === 'ordered';
    const selection = subject_select(variants, host, buildHost, ordered);
    if (selection.kind === 'host-unknown')
        return single({ kind: 'version-unknown', why: 'which entry of the list is taken depends on the host' });
    if (selection.kind === 'unknown')
        return single({
            kind: 'version-unknown',
            why: 'the list has images that name no Windows version, and one of them may be taken',
        });
    if (selection.kind === 'none')
        return single({ kind: 'none-selected', offered: offered(variants), by: selection.chooser });
    const indexes = selection.kind === 'selected' ? [selection.index] : selection.indexes;
    return {
        subjects: indexes.map((index) => asSubject(variants[index])),
        selected: indexes.length === 1 ? (variants[indexes[0]]?.osVersion ?? null) : null,
        fromTable: !ordered,
        chosenBy: selection.chooser === host.name ? null : selection.chooser,
    };
}
function subject_select(variants, host, buildHost, ordered) {
    if (buildHost?.os === 'linux') {
        const chooser = buildHost.name;
        if (variants.length === 0)
            return { kind: 'none', chooser };
        if (ordered || variants.length === 1)
            return { kind: 'selected', index: 0, chooser };
        return { kind: 'one-of', indexes: variants.map((_, index) => index), chooser };
    }
    const { name, build, architecture, engine } = buildHost && buildHost.host.build !== null ? buildHost.host : host;
    if (build === null)
        return { kind: 'host-unknown', chooser: name };
    return { ...selectEntry(variants, { build, architecture, engine }, ordered), chooser: name };
}
function offered(variants) {
    return [...new Set(variants.filter(isWindows).map((variant) => withoutRevision(variant.osVersion)))];
}
function withoutRevision(osVersion) {
    return osVersion?.split('.').slice(0, 3).join('.') ?? 'an unknown version';
}
function single(subject, selected = null) {
    return { subjects: [subject], selected, fromTable: false, chosenBy: null };
}
function unjudgeable(base, resolved, os) {
    if (os.kind === 'not-windows')
        return { kind: 'not-windows', because: os.because };
    if (base.unset.length > 0)
        return { kind: 'unresolved', names: base.unset, undeclared: base.undeclared };
    if (base.knowledge?.notPublished && !resolved.image)
        return { kind: 'not-published' };
    if (os.kind === 'unknown')
        return { kind: 'os-unknown', why: resolved.why };
    return null;
}
function subjectOf(variant, base, resolved, today) {
    const version = (0,windows_version/* parseWindowsVersion */.V)(variant?.osVersion ?? '');
    if (!variant || !version)
        return { kind: 'version-unknown', why: resolved.why || 'the image names no Windows version' };
    const floatsUntil = resolved.image?.by === 'tag' ? (base.knowledge?.floatsUntil ?? null) : null;
    return {
        kind: 'image',
        ...version,
        floatsUntil: floatsUntil === 'current' || (floatsUntil !== null && floatsUntil > today) ? today : floatsUntil,
        architecture: variant.architecture ?? base.platform?.architecture ?? null,
        flavour: base.knowledge?.flavour ?? null,
    };
}
function fitsPlatform(variant, { platform }) {
    if (!platform)
        return true;
    const wanted = (0,windows_version/* parseWindowsVersion */.V)(platform.osVersion ?? '');
    const has = (0,windows_version/* parseWindowsVersion */.V)(variant.osVersion ?? '');
    if (wanted && has && wanted.build !== has.build)
        return false;
    return (platform.architecture === null || variant.architecture === null || platform.architecture === variant.architecture);
}
function contradiction({ text, platform }) {
    const { osVersion, architecture } = platform ?? {};
    return `--platform asks for ${['windows', osVersion, architecture].filter(Boolean).join(' ')}, and ${text} is another platform`;
}

;// CONCATENATED MODULE: ./lib/judge/notes.js







const TABLE_DAYS = 60;
function notesFor(judged, image) {
    if (judged.judgement.verdict === 'not-windows' || judged.judgement.rule === 'image-os-unknown')
        return [];
    const notes = [];
    const add = (rule, facts) => {
        if (facts)
            notes.push({
                rule,
                severity: (0,rule_table/* noteSeverity */.av)(rule),
                message: sayNote(rule, { reference: image.base.text, host: judged.host, ...facts }),
            });
    };
    add('image-newer-revision', newerRevision(judged));
    add('client-host', clientHost(judged.host));
    add('image-out-of-support', imageOutOfSupport(judged, image.today));
    add('host-out-of-support', hostOutOfSupport(judged.host, image.today));
    add('moved-repository', image.base.knowledge?.movedTo ? { names: [image.base.knowledge.movedTo] } : null);
    add('decided-by-builder', decidedByBuilder(image));
    add('manifest-order', manifestOrder(judged, image));
    add('registry-disagrees-with-tag', disagreement(image));
    add('reference-depends-on-argument', image.base.defaultedArgs.length > 0 ? { names: image.base.defaultedArgs } : null);
    add('platform-assumed', assumed(image));
    add('table-out-of-date', tableOutOfDate(judged.host, image));
    return notes;
}
function imageOf(judged) {
    return judged.subject.kind === 'image' && judged.choice.subjects.length === 1 ? judged.subject : null;
}
function newerRevision(judged) {
    const { host, judgement } = judged;
    const image = imageOf(judged);
    if (!image || image.build !== host.build || host.edition !== 'server' || judgement.line)
        return null;
    if (image.revision === null || host.revision === null || image.revision <= host.revision)
        return null;
    if (judgement.rule !== 'same-build')
        return null;
    return { imageVersion: (0,windows_version/* formatWindowsVersion */.j)(image) };
}
function clientHost(host) {
    return host.edition === 'client' && host.isolation === 'process' && host.build !== null ? {} : null;
}
function imageOutOfSupport(judged, today) {
    const image = imageOf(judged);
    const end = image && imageSupportEnd(image.build, image.flavour);
    return image && end && today > end ? { imageVersion: (0,windows_version/* formatWindowsVersion */.j)(image), date: end } : null;
}
function imageSupportEnd(build, flavour) {
    const images = (0,releases/* releases */.D8)().find((release) => release.build === build && release.images.length > 0)?.images ?? [];
    const repository = flavour === 'windows' ? 'windows' : `windows/${flavour}`;
    const own = images.find((image) => image.repository === repository);
    if (own)
        return own.end;
    const ends = images.map((image) => image.end).filter((end) => end !== null);
    return ends.sort().at(-1) ?? null;
}
function hostOutOfSupport(host, today) {
    const end = host.build === null ? null : ((0,releases/* releaseOf */.l7)(host.build, host.edition)?.hostEnd ?? null);
    return end !== null && today > end ? { date: end } : null;
}
function decidedByBuilder({ resolved, buildHost, role, built }) {
    if (!built || buildHost || role !== 'final' || !resolved.image || resolved.image.list === 'single')
        return null;
    const builds = offered(resolved.image.variants);
    return builds.length > 1 ? { names: builds } : null;
}
function assumed({ os, base }) {
    if (os.kind !== 'assumed' && os.kind !== 'unknown')
        return null;
    return base.knowledge?.os === 'linux-and-windows' ? {} : { names: [] };
}
function disagreement({ resolved, base }) {
    const named = base.knowledge?.image?.list === 'single' ? base.knowledge.image.variants[0]?.osVersion : null;
    if (!named || !resolved.image || resolved.image.by === 'tag')
        return null;
    const held = offered(resolved.image.variants);
    const builds = held.map((version) => (0,windows_version/* parseWindowsVersion */.V)(version)?.build);
    const build = (0,windows_version/* parseWindowsVersion */.V)(named)?.build;
    if (held.length === 0 || builds.some((each) => each === undefined || each === build))
        return null;
    return { names: [named, ...held] };
}
function manifestOrder(judged, { resolved, base }) {
    const { host, judgement, choice } = judged;
    if (host.engine !== 'docker' || resolved.image?.list !== 'ordered' || choice.selected === null)
        return null;
    if (judgement.verdict !== 'hyperv-only' && judgement.verdict !== 'cannot-run')
        return null;
    const better = resolved.image.variants.find((variant) => {
        if (!isWindows(variant) || variant.osVersion === choice.selected)
            return false;
        const version = (0,windows_version/* parseWindowsVersion */.V)(variant.osVersion ?? '');
        if (!version)
            return false;
        const subject = {
            kind: 'image',
            ...version,
            floatsUntil: null,
            architecture: variant.architecture,
            flavour: base.knowledge?.flavour ?? null,
        };
        return judge(subject, host).verdict === 'runs';
    });
    return better?.osVersion ? { names: [better.osVersion] } : null;
}
function tableOutOfDate(host, { resolved, today }) {
    const dates = [resolved.image?.by === 'tag' ? resolved.image.asOf : null, host.asOf].filter((date) => date !== null);
    const old = dates.find((date) => daysBetween(date, today) > TABLE_DAYS);
    return old === undefined ? null : { date: old };
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

;// CONCATENATED MODULE: ./lib/judge/judge-image.js









function judgeImage(image, hosts) {
    const judged = hosts.map((host) => judgeOn(host, image));
    const advised = adviceFor(judged, image);
    return {
        results: judged.map((one, index) => toResult(one, advised[index], image)),
        advised: advised.flatMap(({ asked }) => asked),
    };
}
function judgeOn(host, image) {
    const choice = chooseFor(host, image);
    return { host, choice, ...judgeChoice(choice, host) };
}
function judgeChoice(choice, host) {
    const answers = choice.subjects.map((subject) => ({ subject, judgement: judge(subject, host) }));
    const first = answers[0];
    const common = answers.every(({ judgement }) => judgement.verdict === first.judgement.verdict);
    if (!common)
        return { subject: first.subject, judgement: fromList('unknown', SEVERITY_OF.unknown) };
    if (choice.fromTable && first.judgement.verdict === 'runs')
        return { subject: first.subject, judgement: fromList('at-risk', 'notice') };
    return first;
}
function fromList(verdict, severity) {
    return { verdict, rule: 'list-from-table', severity, line: null };
}
function toResult(one, { advice, ways }, image) {
    const { host, choice, subject, judgement } = one;
    const { verdict, rule } = judgement;
    const why = `${judgement.rule === 'list-from-table' ? '' : howChosen(choice, image.base.text)}${(0,words/* sayWhy */.mR)({ reference: image.base.text, subject, host, judgement })}`;
    return {
        target: host.name,
        selected: choice.selected,
        verdict,
        rule,
        severity: quieted(judgement.severity, image.os),
        message: [why, howKnown(image.resolved)].filter((part) => part !== '').join(' '),
        ways: ways ? (0,ways_out/* sayWaysOut */.a)(ways) : [],
        errors: (0,errors/* errorsOf */.Bp)({ subject, host, judgement }).map(errors/* listed */.KE),
        notes: notesFor(one, image).map((note) => ({ ...note, severity: quieted(note.severity, image.os) })),
        advice,
        docs: (0,rule_table/* rulePageUrl */.Pd)(rule),
    };
}
function howChosen({ subjects, selected, chosenBy }, reference) {
    if (chosenBy !== null && selected !== null)
        return `Built on ${chosenBy}, the image stands on ${selected} of what ${reference} lists. `;
    if (subjects.length < 2)
        return '';
    const builds = subjects.flatMap((subject) => (subject.kind === 'image' ? [`10.0.${subject.build}`] : []));
    return `${reference} lists images for ${builds.join(' and ')}, and which of them is taken depends on their order in the registry; the answer is the same for each. Of the first: `;
}
function howKnown({ image, instead }) {
    if (image === null || instead === null)
        return '';
    return `This goes by ${image.by === 'daemon' ? 'an image on this machine' : 'what the reference says'}, because ${instead}.`;
}
function quieted(severity, os) {
    const quiet = os.kind === 'assumed' || os.kind === 'unknown';
    return quiet && verdict/* SEVERITIES */.o.indexOf(severity) < verdict/* SEVERITIES */.o.indexOf('notice') ? 'notice' : severity;
}

;// CONCATENATED MODULE: ./lib/judge/verified-advice.js

const BY_NAME = { kind: 'by-name' };
const MOST_ROUNDS = 6;
const MOST_ASKED = 200;
async function withVerifiedAdvice(source, judge) {
    const answers = new Map();
    const standings = { of: (reference) => answers.get((0,resolve_reference/* formatReference */.FH)(reference)) ?? BY_NAME };
    let judged = judge(standings);
    for (let round = 0; round < MOST_ROUNDS && (await verify(judged.advised, answers, source)); round++)
        judged = judge(standings);
    return judged;
}
async function verify(advised, answers, source) {
    const open = new Map(advised.map((reference) => [(0,resolve_reference/* formatReference */.FH)(reference), reference]));
    for (const text of answers.keys())
        open.delete(text);
    const standings = await Promise.all([...open].slice(0, MOST_ASKED - answers.size).map(async ([text, reference]) => {
        const standing = standingOf(await source.lookup(reference, null));
        answers.set(text, standing);
        return standing;
    }));
    return standings.some(({ kind }) => kind !== 'by-name');
}
function standingOf(lookup) {
    if (lookup.kind === 'not-found')
        return { kind: 'missing' };
    if (lookup.kind !== 'found')
        return BY_NAME;
    if (lookup.image.by !== 'tag')
        return { kind: 'found', image: lookup.image };
    return lookup.missing ? { kind: 'missing' } : BY_NAME;
}

;// CONCATENATED MODULE: ./lib/judge/explain.js





async function explain(reference, hosts, today, source) {
    const knowledge = (0,tag/* describeReference */.P)(reference, today);
    const base = {
        text: reference.written === 'scratch' ? 'scratch' : (0,resolve_reference/* formatReference */.FH)(reference),
        reference,
        knowledge,
        platform: null,
        unset: [],
        undeclared: [],
        defaultedArgs: [],
        givenArgs: [],
    };
    const resolved = resolution(base, await source.lookup(reference, null));
    const os = windowsSide(osOf(base, resolved, new Set(), false, null));
    const { results } = await withVerifiedAdvice(source, (standings) => judgeImage({ base, resolved, os, role: 'final', built: false, buildHost: null, today, standings }, hosts));
    const image = {
        stage: 0,
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
    return {
        dockerfile: '',
        stage: null,
        buildArgs: {},
        buildHost: null,
        declaredBy: null,
        stages: [],
        images: [image],
    };
}
function windowsSide(os) {
    return os.kind === 'not-windows' ? os : { kind: 'windows' };
}

// EXTERNAL MODULE: ./lib/read/template.js
var template = __nccwpck_require__(8636);
// EXTERNAL MODULE: ./lib/judge/signs.js
var judge_signs = __nccwpck_require__(3633);
;// CONCATENATED MODULE: ./lib/judge/image-in-build.js


function imagesInBuild(plan, evaluation) {
    const final = image_in_build_imageOf(evaluation, evaluation.target, 'final', false);
    if (plan.buildHost?.os !== 'windows')
        return final ? [final] : [];
    const built = evaluation.stages
        .filter((stage) => stage.executed)
        .map((stage) => image_in_build_imageOf(evaluation, stage.stage.index, 'build', !stage.runs));
    return [final, ...started(built)].filter((image) => image !== null);
}
function started(images) {
    const byBase = new Map();
    for (const image of images) {
        if (!image || image.root.from === 'scratch')
            continue;
        const key = `${image.root.from ?? `#${image.root.stage.index}`} ${image.root.platform ?? ''}`;
        const known = byBase.get(key);
        if (!known || (known.pullOnly && !image.pullOnly))
            byBase.set(key, image);
    }
    return [...byBase.values()];
}
function image_in_build_imageOf(evaluation, index, role, pullOnly) {
    const chain = (0,evaluate/* stageChain */.a)(evaluation, index);
    const root = evaluation.stages[chain.at(-1) ?? index];
    if (!root)
        return null;
    const signs = (0,judge_signs/* signsOf */.O)(chain.flatMap((member) => evaluation.stages[member]?.stage.instructions ?? []));
    return { root, role, signs, pullOnly };
}

;// CONCATENATED MODULE: ./lib/judge/lookups.js

class Lookups {
    answers = new Map();
    wanted = new Map();
    want(base) {
        if (base.reference)
            this.wanted.set(keyOf(base.reference, base.platform), { reference: base.reference, platform: base.platform });
    }
    async run(source, progress) {
        let done = 0;
        await Promise.all([...this.wanted].map(async ([key, { reference, platform }]) => {
            this.answers.set(key, await source.lookup(reference, platform));
            done += 1;
            progress(done, this.wanted.size);
        }));
    }
    get(base) {
        return base.reference ? (this.answers.get(keyOf(base.reference, base.platform)) ?? null) : null;
    }
}
function keyOf(reference, platform) {
    return `${(0,resolve_reference/* formatReference */.FH)(reference)} ${platform ? `${platform.os} ${platform.osVersion} ${platform.architecture}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/judge/resolve-builds.js





async function resolveBuilds(builds, today, source, progress) {
    const bases = new BaseImages(today);
    const resolved = builds.map((build) => basesOf(build, bases));
    const lookups = new Lookups();
    for (const { read, images } of resolved)
        for (const { image, base } of images)
            if (isWorthAsking(image, base, read))
                lookups.want(base);
    await lookups.run(source, progress);
    return { builds: resolved, lookups };
}
function isWorthAsking(image, base, build) {
    return unaskedOs(image, base, build) !== 'not-windows';
}
function unaskedOs(image, base, { plan, dockerfile }) {
    return osOf(base, resolution(base, null), image.signs, dockerfile.escape === '`', plan.buildHost).kind;
}
function basesOf(build, bases) {
    const images = [];
    const problems = [];
    let windows = false;
    for (const image of imagesInBuild(build.plan, build.evaluation)) {
        const base = bases.of(image.root);
        if (!base)
            continue;
        images.push({ image, base });
        if (unaskedOs(image, base, build) !== 'windows')
            continue;
        windows = true;
        problems.push(...argumentsNotKnown(build.plan, unknownArgsOf(base, build.plan)));
    }
    if (windows)
        problems.push(...hostsNotKnown(build.plan));
    for (const stage of build.evaluation.stages) {
        const refused = stage.problem !== null || (stage.fromStage === null && !bases.of(stage));
        if (refused && stage.unset.length === 0)
            problems.push(refusedBase(build, stage));
    }
    return { read: build, images, problems };
}
function unknownArgsOf({ unset, defaultedArgs }, { unknownArgs }) {
    return unknownArgs.size === 0 ? [] : [...unset, ...defaultedArgs].filter((name) => unknownArgs.has(name));
}
function argumentsNotKnown({ dockerfile, declarations }, names) {
    return declarations.flatMap(({ file, line, unknownArgs }) => {
        const given = names.filter((name) => unknownArgs.has(name)).map((name) => `${name}=${unknownArgs.get(name)}`);
        if (given.length === 0)
            return [];
        const message = `The build of ${dockerfile} is given ${given.join(', ')}, which is not known before the run, so it is judged with the default of the Dockerfile. To have it judged as it is built, name its values under builds in the config file.`;
        return [{ file, line, message, severity: 'notice' }];
    });
}
function hostsNotKnown({ declarations }) {
    return declarations.flatMap(({ file, line, hostUnknown }) => hostUnknown === null ? [] : [{ file, line, message: hostUnknown, severity: 'notice' }]);
}
function refusedBase({ plan, dockerfile }, { stage, from, problem }) {
    const windows = dockerfile.escape === '`' || (0,judge_signs/* signsOf */.O)(stage.instructions).has('windows') || (0,judge_signs/* textSpeaksOfWindows */.F)(stage.written);
    const loud = (plan.named || windows) && !(0,template/* isTemplate */.F)(stage.written);
    const message = problem ??
        `"${from}" is no image reference: BuildKit says "invalid reference format". Repository names are lower case, and a tag follows a colon.`;
    return { file: plan.dockerfile, line: stage.line, message, severity: loud ? 'error' : 'notice' };
}

;// CONCATENATED MODULE: ./lib/judge/judge-builds.js




function judgeBuilds({ builds, lookups }, targets, today, standings) {
    const judge = new BuildJudge(lookups, today, standings);
    const judged = builds.map((build, index) => judge.build(build, targets[index]));
    return { builds: judged, advised: judge.advised };
}
class BuildJudge {
    lookups;
    today;
    standings;
    known = new Map();
    advised = [];
    constructor(lookups, today, standings) {
        this.lookups = lookups;
        this.today = today;
        this.standings = standings;
    }
    build({ read: build, images }, targets) {
        const { plan, evaluation } = build;
        const judged = new Set();
        const reported = [];
        for (const { image, base } of images) {
            const guessed = image.role === 'build' && unknownArgsOf(base, plan).length > 0;
            const hosts = (guessed ? [] : hostsFor(image, targets, plan.buildHost)).filter((host) => !judged.has(baseKey(base) + hostKey(host)));
            for (const host of hosts)
                judged.add(baseKey(base) + hostKey(host));
            if (hosts.length === 0)
                continue;
            const one = this.image(image, base, hosts, build);
            if (one.results.length > 0)
                reported.push(one);
        }
        return {
            dockerfile: plan.dockerfile,
            stage: plan.stage,
            buildArgs: sorted(plan.buildArgs),
            buildHost: plan.buildHost && reportedBuildHost(plan.buildHost),
            declaredBy: plan.declaredBy,
            ...(plan.platform === null ? {} : { platform: plan.platform }),
            ...(plan.unknownArgs.size === 0 ? {} : { unknownArgs: sorted(plan.unknownArgs) }),
            stages: evaluation.stages.map(({ stage, platform, from, fromStage, runs }) => ({
                index: stage.index,
                line: stage.line,
                endLine: stage.endLine,
                alias: stage.alias,
                platform: platform ?? stage.platform,
                written: stage.written,
                from,
                fromStage,
                runs,
            })),
            images: reported,
        };
    }
    image(image, base, hosts, build) {
        const { stage } = image.root;
        const { resolved, results } = this.judge(image, base, hosts, build);
        return {
            stage: stage.index,
            reference: base.text,
            written: stage.written,
            line: stage.line,
            endLine: stage.endLine,
            role: image.role,
            resolved,
            results: image.pullOnly ? results.filter(stopsPull) : results,
        };
    }
    judge({ role, signs }, base, hosts, build) {
        const { buildHost } = build.plan;
        const found = resolution(base, this.lookups.get(base));
        const os = osOf(base, found, signs, build.dockerfile.escape === '`', buildHost);
        const builder = buildHost && (buildHost.os === 'windows' ? hostKey(buildHost.host) : buildHost.name);
        const key = [baseKey(base), JSON.stringify(os), role, builder ?? '', ...hosts.map(hostKey)].join('\n');
        let judged = this.known.get(key);
        if (!judged) {
            const image = {
                base,
                resolved: found,
                os,
                role,
                built: true,
                buildHost,
                today: this.today,
                standings: this.standings,
            };
            const { results, advised } = judgeImage(image, hosts);
            this.advised.push(...advised);
            judged = {
                resolved: {
                    by: found.image?.by ?? 'none',
                    digest: found.image?.digest ?? base.reference?.digest ?? null,
                    floating: found.image?.floating ?? false,
                    variants: found.image?.variants.map(({ os, architecture, osVersion }) => ({ os, architecture, osVersion })) ?? [],
                },
                results,
            };
            this.known.set(key, judged);
        }
        return judged;
    }
}
function sorted(args) {
    return Object.fromEntries([...args].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function hostsFor({ role }, targets, buildHost) {
    if (role === 'final')
        return targets;
    return buildHost?.os === 'windows' ? [buildHost.host] : [];
}
function baseKey({ text, platform, unset, undeclared, defaultedArgs, givenArgs }) {
    return JSON.stringify([text, platform, unset, undeclared, defaultedArgs, givenArgs]);
}
function hostKey(host) {
    const { name, build, revision, edition, isolation, engine, architecture } = host;
    return JSON.stringify([name, build, revision, edition, isolation, engine, architecture]);
}
function stopsPull({ rule }) {
    return rule === 'no-manifest-for-host' || rule === 'image-newer-than-host';
}

// EXTERNAL MODULE: ./lib/read/platform-args.js
var platform_args = __nccwpck_require__(5335);
// EXTERNAL MODULE: ./lib/windows/host-names.js + 1 modules
var host_names = __nccwpck_require__(8716);
;// CONCATENATED MODULE: ./lib/judge/matrix.js








const MOST_ROWS = 256;
function matrixOf(builds, runners, today) {
    const machines = runnerHosts(runners);
    const rows = new Map();
    const withoutRunner = new Set();
    for (const { read, judged } of builds) {
        for (const image of judged.images.filter((each) => each.role === 'final' && !isGuess(each, read))) {
            for (const result of image.results.filter(({ notes }) => notes.every(({ rule }) => rule !== 'platform-assumed'))) {
                const made = buildFor(read, image, result, today);
                if (made === null)
                    continue;
                const runner = runnerFor(made, { read, judged }, machines, today);
                if (runner === null)
                    withoutRunner.add(`${made.reference} on ${result.target}`);
                else {
                    const { dockerfile, stage, platform } = read.plan;
                    const { tag } = (0,resolve_reference/* parseReference */.F2)(made.reference) ?? {};
                    const row = {
                        image: made.reference,
                        dockerfile,
                        target: result.target,
                        runner,
                        base: tag ?? '',
                        args: [...made.args].map(([name, value]) => `${name}=${value}`).join('\n'),
                        stage: stage ?? '',
                        platform: platform ?? '',
                    };
                    rows.set(JSON.stringify({ ...row, runner: null }), row);
                }
            }
        }
    }
    return {
        include: [...rows.values()].slice(0, MOST_ROWS),
        withoutRunner: [...withoutRunner],
        leftOut: Math.max(0, rows.size - MOST_ROWS),
    };
}
function isGuess({ stage }, { plan, evaluation }) {
    return restsOnUnknown(evaluation.stages[stage], plan);
}
function restsOnUnknown({ unset, defaultedArgs }, { unknownArgs }) {
    return [...unset, ...defaultedArgs].some((name) => unknownArgs.has(name));
}
function buildFor(read, image, result, today) {
    const { buildArgs: args } = read.plan;
    if (result.verdict === 'runs' || result.verdict === 'at-risk') {
        const windows = image.resolved.variants.filter(({ os }) => os === 'windows');
        const { reference } = image;
        return { reference, selected: result.selected, dependsOnBuilder: windows.length > 1, asDeclared: true, args };
    }
    const [advised] = result.advice?.baseImages ?? [];
    const changed = advised === undefined ? null : argumentsFor(read, image, advised);
    if (advised === undefined || changed === null)
        return null;
    const variants = variantsNamed(advised, today);
    const selected = variants.length === 1 ? variants[0].osVersion : null;
    return { reference: advised, selected, dependsOnBuilder: false, asDeclared: false, args: changed };
}
function variantsNamed(text, today) {
    const reference = (0,resolve_reference/* parseReference */.F2)(text);
    return (reference && (0,tag/* describeReference */.P)(reference, today).image?.variants) ?? [];
}
function argumentsFor(read, image, wanted) {
    const { plan, dockerfile } = read;
    const [before, after] = differing(image.reference, wanted);
    for (const { name, value } of dockerfile.globalArgs) {
        const now = plan.buildArgs.get(name) ?? value;
        if (now === null || before === '' || !now.includes(before))
            continue;
        const args = new Map([...plan.buildArgs, [name, now.replace(/^(["'])(.*)\1$/, '$2').replace(before, () => after)]]);
        const evaluation = evaluated(read, args, plan.buildHost?.os === 'linux');
        if (evaluation.ok && evaluation.stages[image.stage]?.from === wanted)
            return args;
    }
    return null;
}
function evaluated({ plan, dockerfile }, buildArgs, onLinux) {
    const { stage: targetStage, platform } = plan;
    const platforms = (0,platform_args/* platformArgs */.x)(platform, onLinux);
    const builder = onLinux ? 'buildkit' : 'classic';
    return (0,evaluate/* evaluate */._)(dockerfile, { buildArgs, targetStage, builder, platformArgs: platforms, platform });
}
function differing(a, b) {
    const isWord = (text, at) => /[a-z0-9]/i.test(text[at] ?? '');
    let start = 0;
    while (start < Math.min(a.length, b.length) && a[start] === b[start])
        start++;
    while (start > 0 && isWord(a, start - 1))
        start--;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    while (end > 0 && isWord(a, a.length - end))
        end--;
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
function runnerHosts(runners) {
    return [...runners.keys(), ...(0,host_names/* hostedRunners */.HJ)(), 'windows-latest'].flatMap((label) => {
        const parsed = (0,host_declaration/* parseBuildHost */.e)(label, { defaultIsolation: 'process', runners });
        return parsed.ok && parsed.buildHost.os === 'windows' ? [{ label, host: parsed.buildHost.host }] : [];
    });
}
function runnerFor(made, build, machines, today) {
    const { plan } = build.read;
    const runner = plan.declarations[0]?.runner ?? [];
    const name = plan.buildHost?.os === 'windows' ? plan.buildHost.host.name : plan.buildHost?.name;
    if (made.asDeclared && runner.some((label) => isSame(label, name))) {
        const machine = machines.find(({ label }) => isSame(label, name));
        if (machine ? builds(machine.host, made, build, today, ['runs', 'at-risk']) : crossBuilds(build.read))
            return runner.length === 1 ? runner[0] : runner;
    }
    const able = machines.filter(({ host }) => builds(host, made, build, today, ['runs']));
    const same = able.find(({ host }) => host.build === (0,windows_version/* parseWindowsVersion */.V)(made.selected ?? '')?.build);
    return (same ?? able[0])?.label ?? null;
}
function isSame(label, name) {
    return label.toLowerCase() === name?.toLowerCase();
}
function builds(host, made, { read, judged }, today, good) {
    const final = (0,windows_version/* parseWindowsVersion */.V)(made.selected ?? '');
    if (final === null || host.build === null)
        return false;
    if (made.dependsOnBuilder ? final.build !== host.build : final.build > host.build)
        return false;
    const evaluation = evaluated(read, made.args, false);
    if (!evaluation.ok)
        return false;
    return evaluation.stages.every(({ runs, executed }, index) => {
        if (!runs || !executed)
            return true;
        const root = evaluation.stages[(0,evaluate/* stageChain */.a)(evaluation, index).at(-1) ?? index];
        if (root.from === null || restsOnUnknown(root, read.plan))
            return false;
        const image = made.asDeclared ? judged.images.find(({ stage }) => stage === root.stage.index) : undefined;
        const windows = (image?.resolved.variants ?? variantsNamed(root.from, today)).filter(({ os, architecture }) => os === 'windows' && (architecture ?? host.architecture) === host.architecture);
        const versions = windows.map(({ osVersion }) => (0,windows_version/* parseWindowsVersion */.V)(osVersion ?? ''));
        const version = versions.length === 1 ? versions[0] : versions.find((each) => each?.build === host.build);
        if (!version)
            return false;
        const subject = { ...version, architecture: host.architecture, flavour: null, floatsUntil: null };
        return good.includes(judge({ kind: 'image', ...subject }, host).verdict);
    });
}
function crossBuilds({ plan, evaluation }) {
    if (plan.buildHost?.os !== 'linux')
        return false;
    const isOf = (os, index) => {
        const root = evaluation.stages[(0,evaluate/* stageChain */.a)(evaluation, index).at(-1) ?? index];
        return (root?.platform ?? 'linux').toLowerCase().startsWith(os);
    };
    return (isOf('windows', evaluation.target) &&
        evaluation.stages.every(({ runs, executed }, index) => !runs || !executed || isOf('linux', index)));
}

// EXTERNAL MODULE: ./lib/judge/read-build.js
var read_build = __nccwpck_require__(5314);
// EXTERNAL MODULE: ./lib/options/config-file.js
var config_file = __nccwpck_require__(8653);
// EXTERNAL MODULE: ./lib/plan-builds.js + 5 modules
var plan_builds = __nccwpck_require__(4621);
;// CONCATENATED MODULE: ./lib/only-changed.js


async function onlyChanged(plans, { configFile }, workspace, changes) {
    const notice = (message) => ({ file: '', line: 0, message, severity: 'notice' });
    const everything = (because) => ({
        kept: plans,
        notices: [notice(`Everything is checked: ${because}`)],
        concerns: () => true,
    });
    if (changes.kind === 'everything')
        return everything(changes.because);
    const { paths } = changes;
    const config = configFile ?? config_file/* DEFAULT_CONFIG */.P;
    if (paths.has(config))
        return everything(`${config} changed.`);
    const gone = await missing([...paths].filter((path) => plan_builds/* DECLARING */.e.test(path)), workspace);
    if (gone !== null)
        return everything(`${gone}, which could declare builds, is gone.`);
    const concerns = (files) => files.some((file) => file !== null && withFolders(file).some((path) => paths.has(path)));
    const touched = new Set(plans.filter(({ dockerfile, files }) => concerns([dockerfile, ...files])).map(({ dockerfile }) => dockerfile));
    const kept = plans.filter(({ dockerfile }) => touched.has(dockerfile));
    const left = plans.length - kept.length;
    if (left === 0)
        return { kept, notices: [], concerns };
    const message = `Only what changed is checked: ${left} of ${plans.length} builds were left out, because neither their Dockerfile nor the file that declares them changed.`;
    return { kept, notices: [notice(message)], concerns };
}
function withFolders(file) {
    const segments = file.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
async function missing(paths, workspace) {
    for (const path of paths)
        if ((await workspace.kind(path)) === 'missing')
            return path;
    return null;
}

;// CONCATENATED MODULE: ./lib/engine.js














const NO_TARGETS = 'No target is declared, and no Windows build host either, so there is no host to judge on. Name the hosts that the images will run on';
const NAMED = { name: tool/* TOOL */.j.name, version: tool/* TOOL */.j.version };
const NO_DOCKERFILE = {
    file: '',
    line: 0,
    message: 'No Dockerfile was found, so nothing was checked.',
    severity: 'notice',
};
async function runCheck(settings, workspace, folder, face) {
    const { today, runners } = settings;
    const found = await find(settings, workspace, folder, face);
    if (!found.ok)
        return found;
    const read = await readAll(found, settings, workspace);
    if (!hasHosts(read.builds, found, settings))
        return { ok: false, message: noTargets(face.example, found) };
    const reads = read.builds.map((build) => build.read);
    const targets = read.builds.map((build) => build.targets);
    const images = imageSource(settings, face);
    try {
        const progress = settings.resolve === 'offline' ? () => { } : face.progress.bind(face);
        const resolved = await resolveBuilds(reads, today, images, progress);
        const judged = await withVerifiedAdvice(images, (tags) => judgeBuilds(resolved, targets, today, tags));
        const toDecide = read.builds.map((build, index) => toDecideOn(build, judged.builds[index]));
        const problems = problemsOf(found, read, resolved, settings);
        const decided = (0,policy/* decide */.L)(toDecide, problems, { ...settings, complete: found.complete });
        const report = count(decided, { targets: [...settings.targets, ...targets.flat()], tool: NAMED });
        const pairs = () => reads.map((each, index) => ({ read: each, judged: judged.builds[index] }));
        return { ok: true, report, matrix: face.wantsMatrix ? matrixOf(pairs(), runners, today) : null };
    }
    finally {
        await images.close();
    }
}
async function runExplain(settings, reference, face) {
    const images = imageSource(settings, face);
    try {
        const build = await explain(reference, settings.targets, settings.today, images);
        const decided = (0,policy/* decide */.L)([{ build, ownTargets: false, ignores: [] }], [], { ...settings, complete: false });
        return count(decided, { targets: settings.targets, tool: NAMED });
    }
    finally {
        await images.close();
    }
}
async function find(settings, workspace, folder, face) {
    const planned = await (0,plan_builds/* planBuilds */.z)(settings, workspace, folder, face.env);
    if (!planned.ok)
        return planned;
    const everything = planned.plans;
    const changed = settings.changedOnly
        ? await onlyChanged(everything, settings, workspace, await face.changes())
        : null;
    const plans = changed?.kept ?? everything;
    const concerns = changed?.concerns ?? (() => true);
    const notRead = planned.notRead.filter(({ windows, file, dockerfile }) => windows && concerns([file, dockerfile]));
    return {
        ok: true,
        plans,
        everything,
        complete: plans.length === everything.length && isForAll(settings),
        notRead: notRead.length > 0,
        problems: [
            ...planned.problems,
            ...notRead.map(({ file, line, message }) => ({ file, line, message, severity: 'notice' })),
            ...(changed?.notices ?? []),
            ...(planned.dockerfiles.length > 0 ? [] : [NO_DOCKERFILE]),
        ],
    };
}
async function readAll({ plans }, settings, workspace) {
    const { builds, problems } = await (0,read_build/* readBuilds */.Az)(plans, (path, limit) => workspace.read(path, limit));
    const { named, isolation, runners } = settings;
    const reader = commentReader({ targets: named, isolation, runners });
    return {
        problems,
        builds: builds.map((read) => {
            const comments = commentsOf(read.dockerfile, read.evaluation, reader);
            const own = read.plan.targets;
            return { read, comments, targets: comments.targets ?? own ?? settings.targets, ownTargets: own !== null };
        }),
    };
}
function hasHosts(builds, { everything }, { targets }) {
    return targets.length > 0 || everything.some(isJudged) || builds.some(({ comments }) => comments.targets);
}
function isJudged({ buildHost, targets }) {
    return buildHost?.os === 'windows' || targets !== null;
}
function noTargets(example, { everything, notRead }) {
    const message = `${NO_TARGETS}, for example:\n${example}`;
    if (!notRead && !everything.some(isOnUnknownHost))
        return message;
    return `${message}\nWorkflows here build images, but not on a machine that could be told: the command "plan" shows why, and what would help.`;
}
function isOnUnknownHost({ declarations }) {
    return declarations.some(({ hostUnknown }) => hostUnknown !== null);
}
function everyBuildHasTargets({ targets }, builds) {
    if (targets.length === 0 || builds.length === 0)
        return [];
    if (builds.some(({ comments, ownTargets }) => comments.targets === null && !ownTargets))
        return [];
    const judged = new Set(builds.flatMap((build) => build.targets.map(({ name }) => name)));
    const names = targets.map(({ name }) => name).filter((name) => !judged.has(name));
    if (names.length === 0)
        return [];
    const message = `Nothing was judged on ${names.join(', ')}: every build has targets of its own (in the config file, or in a comment of its Dockerfile).`;
    return [{ file: '', line: 0, message, severity: 'notice' }];
}
function inComments({ read, comments }) {
    return comments.problems.map((problem) => ({ file: read.plan.dockerfile, ...problem, severity: 'error' }));
}
function toDecideOn({ comments, ownTargets }, build) {
    return { build, ownTargets, ignores: comments.ignores };
}
function problemsOf(found, read, resolved, settings) {
    const problems = [
        ...found.problems,
        ...everyBuildHasTargets(settings, read.builds),
        ...read.problems,
        ...read.builds.flatMap((build, index) => [...inComments(build), ...resolved.builds[index].problems]),
    ];
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function isForAll({ dockerfiles, dockerfilesInFile }) {
    return dockerfiles.length === 0 || dockerfilesInFile;
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runnerHost),
/* harmony export */   t: () => (/* binding */ ownLabel)
/* harmony export */ });
/* harmony import */ var _windows_host_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3254);

const GENERIC = ['self-hosted', 'windows', 'x64', 'x86', 'arm', 'arm64'];
function runnerHost(host, isolation, runners) {
    if (host.kind === 'none')
        return { buildHost: null, unknown: null, notices: [] };
    if (host.kind === 'unknown')
        return {
            buildHost: null,
            unknown: `The machine that builds is ${host.because}, which is not known before the run: name it as build-host, under builds in the config file.`,
            notices: [],
        };
    const { labels } = host;
    const explained = new Set([...runners.keys()].map((label) => label.trim().toLowerCase()));
    const label = labels.find((each) => explained.has(each.toLowerCase())) ?? labels.find((each) => isKnown(each));
    if (label !== undefined)
        return known((0,_windows_host_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBuildHost */ .e)(label, { defaultIsolation: 'process', runners }), label, isolation);
    const own = ownLabel(labels);
    if (labels.some((each) => each.toLowerCase() === 'windows')) {
        const name = isGeneric(own) ? labels.join(', ') : own;
        return unexplained(known((0,_windows_host_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBuildHost */ .e)('windows', { defaultIsolation: 'process' }), name, isolation), own);
    }
    return { buildHost: null, unknown: sentence(whatWouldHelp(own)), notices: [] };
}
function ownLabel(labels) {
    return labels.find((each) => !isGeneric(each)) ?? labels.find((each) => /^windows$/i.test(each)) ?? labels[0] ?? '';
}
function isGeneric(label) {
    return GENERIC.includes(label.toLowerCase());
}
function unexplained(runner, label) {
    const { buildHost } = runner;
    if (buildHost?.os !== 'windows')
        return runner;
    const host = { ...buildHost.host, unknownBecause: whatWouldHelp(label) };
    return { ...runner, buildHost: { os: 'windows', host } };
}
function isKnown(label) {
    return !isGeneric(label) && (0,_windows_host_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBuildHost */ .e)(label, { defaultIsolation: 'process' }).ok;
}
function known(parsed, name, isolation) {
    if (!parsed.ok)
        return { buildHost: null, unknown: parsed.message, notices: [] };
    const { buildHost, notices } = parsed;
    if (buildHost.os === 'linux')
        return { buildHost, unknown: null, notices };
    const host = { ...buildHost.host, name, isolation: isolation ?? buildHost.host.isolation };
    return { buildHost: { os: 'windows', host }, unknown: null, notices };
}
function whatWouldHelp(label) {
    const quoted = JSON.stringify(label);
    return `which machine the runner label ${quoted} stands for is not known: say so in the config file, as runners: { ${quoted}: what \`ver\` prints there }`;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ isWorkflowFile),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   OU: () => (/* binding */ localPaths),
/* harmony export */   Su: () => (/* binding */ reachesBuild),
/* harmony export */   hm: () => (/* binding */ speaksOfBuild),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
const MAX_TEXT = 1_000_000;
const BUILD = /docker|buildx|\bbake\b|\bcompose\b/i;
const RUNS_SCRIPT = /[\w-]\.(?:ps1|sh|bash|cmd|bat|py)\b|[\s"'`&]\.[\\/]\w|\bn?make[ \t\n]/i;
const LOCAL_CALL = /\buses["']?:[ \t]*["']?[.$]\/([^\s"'#,}]*)/g;
const MAX_CALLS = 100;
function isWorkflowFile(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
function speaksOfBuild(text) {
    return BUILD.test(text);
}
function mayRunScript(text) {
    return /windows/i.test(text) && RUNS_SCRIPT.test(text);
}
async function reachesBuild(text, read) {
    const seen = new Set();
    const queue = [text];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (speaksOfBuild(next) || mayRunScript(next))
            return true;
        for (const [, written] of next.matchAll(LOCAL_CALL)) {
            if (seen.has(written) || seen.size >= MAX_CALLS)
                continue;
            seen.add(written);
            const called = await firstOf(localPaths(written), read);
            if (called === null)
                return true;
            queue.push(called.text.slice(0, MAX_TEXT));
        }
    }
    return false;
}
function localPaths(path) {
    if (isWorkflowFile(path))
        return [path];
    const folder = path.replace(/\/+$/, '');
    const before = folder === '' ? '' : `${folder}/`;
    return [`${before}action.yml`, `${before}action.yaml`];
}
async function firstOf(paths, read) {
    for (const path of paths) {
        const text = await read(path);
        if (text !== null)
            return { path, text };
    }
    return null;
}


/***/ }),

/***/ 9664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Boundary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4990);



const LINK_OUT = { kind: 'outside', reason: 'is a link that leads out of the repository' };
const PATH_OUT = { kind: 'outside', reason: 'lies outside the repository' };
const GIT_FOLDER = { kind: 'outside', reason: 'lies in .git, which holds no files of the repository' };
const NOT_A_NAME = { kind: 'missing', reason: 'does not exist (no file can have this name)' };
class Boundary {
    #root;
    #folders = new Map();
    constructor(root) {
        this.#root = root;
    }
    locate(path) {
        const segments = segmentsOf(path);
        if (!Array.isArray(segments))
            return segments;
        const name = segments.pop();
        const folder = this.#folder(segments.join('/'));
        if ('reason' in folder)
            return folder;
        if (name === undefined)
            return { kind: 'folder', real: folder.real };
        try {
            const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.real, name);
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real);
            return stats.isSymbolicLink() ? this.#follow(real) : { kind: kindOf(stats), real };
        }
        catch (error) {
            return failure(error);
        }
    }
    #follow(link) {
        try {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(link);
            return this.#refusal(real) ?? { kind: kindOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real)), real };
        }
        catch (error) {
            const missing = (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT';
            return missing ? { kind: 'missing', reason: 'is a link to something that does not exist' } : failure(error);
        }
    }
    #folder(path) {
        const known = this.#folders.get(path);
        if (known)
            return known;
        let folder;
        try {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path));
            folder = (path === '' ? null : this.#refusal(real)) ?? { real };
        }
        catch (error) {
            folder = failure(error);
        }
        this.#folders.set(path, folder);
        return folder;
    }
    #refusal(real) {
        const root = this.#folder('');
        if ('reason' in root)
            return root;
        if (real === root.real)
            return null;
        const prefix = root.real.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root.real : root.real + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
        if (!real.startsWith(prefix))
            return LINK_OUT;
        return real.slice(prefix.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git') ? GIT_FOLDER : null;
    }
}
function segmentsOf(path) {
    const windows = process.platform === 'win32';
    const slashed = windows ? path.replaceAll('\\', '/') : path;
    if (path.includes('\0'))
        return NOT_A_NAME;
    if (slashed.startsWith('/') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return PATH_OUT;
    if (windows && path.includes(':'))
        return NOT_A_NAME;
    const segments = [];
    for (const segment of slashed.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return PATH_OUT;
    }
    return segments.includes('.git') ? GIT_FOLDER : segments;
}
function kindOf(stats) {
    if (stats.isFile())
        return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
}
function failure(error) {
    const code = (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
    return { kind: missing ? 'missing' : 'refused', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) };
}


/***/ }),

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4990);

const DRAIN_MS = 500;
async function runProgram(program, args, options) {
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    try {
        const child = spawn(program, args, {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            env: options.env,
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
}
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
            settle({ kind: 'ended', code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) });
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
    if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) === 'ENOENT')
        return { kind: 'missing' };
    return { kind: 'failed', reason: `could not be started: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(error)}` };
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4990);



const THROUGH_LINK = 'a symbolic link of the repository is on the way, and nothing is written through one';
const INTO_GIT = 'it lies in .git, where git keeps what it runs';
const MOST_LINKS = 40;
function destinationOf(path, untrusted) {
    const { root, names } = split((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    const roots = untrusted.map(realOf);
    let at = root;
    let links = 0;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
        const inside = roots.some((folder) => liesAt(at, folder));
        if (inside && isGit(name))
            return { reason: INTO_GIT };
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
        const link = linkAt(next);
        if (typeof link === 'object' && link !== null)
            return link;
        if (link === null) {
            at = next;
            continue;
        }
        if (inside)
            return { reason: THROUGH_LINK };
        if (names.length === 0 && isSpecial(next))
            return { path: next };
        links += 1;
        if (links > MOST_LINKS)
            return { reason: 'is a link that leads in a circle' };
        const target = split((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(next), link));
        at = target.root;
        names.unshift(...target.names);
    }
    return { path: at };
}
function linkAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : null;
    }
    catch (error) {
        return (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT' ? null : { reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) };
    }
}
function isSpecial(path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return !stats.isFile() && !stats.isDirectory();
    }
    catch {
        return false;
    }
}
function split(absolute) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(absolute);
    return {
        root,
        names: absolute
            .slice(root.length)
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
            .filter((name) => name !== ''),
    };
}
function isGit(name) {
    const plain = name.replaceAll(/[\p{Cf}\s.]/gu, '').toLowerCase();
    return /^\./.test(name.replaceAll(/\p{Cf}/gu, '')) ? plain === 'git' : plain === 'git~1';
}
function liesAt(path, folder) {
    const fold = (text) => (process.platform === 'linux' ? text : text.toLowerCase());
    return fold(path) === fold(folder) || fold(path).startsWith(fold(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
}
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    }
}


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Mc: () => (/* binding */ entriesOf)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3290);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2508);


const HARDENED = [
    'core.fsmonitor=false',
    'core.untrackedCache=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=false',
    'core.askPass=',
    'credential.helper=',
    'protocol.allow=never',
    'safe.directory=*',
    'safe.bareRepository=explicit',
];
const TIMEOUT_MS = 60_000;
const LIMIT = 512 * 1024 * 1024;
const NO_PROTOCOL = { GIT_ALLOW_PROTOCOL: 'none' };
async function runGit(root, args, settings = new Map(), timeoutMs = TIMEOUT_MS) {
    const git = await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('git', process.env);
    if (git === null)
        return { ok: false, reason: 'git is not installed', code: null };
    if ((0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .liesIn */ .z)(git, root))
        return { ok: false, reason: 'the git that PATH names lies in the repository itself', code: null };
    const result = await (0,_child_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .m)(git, ['--no-pager', ...HARDENED.flatMap((setting) => ['-c', setting]), ...args], {
        cwd: root,
        env: { ...gitEnvironment(process.env), ...asEnvironment(settings), ...NO_PROTOCOL },
        timeoutMs,
        limit: LIMIT,
    });
    if (result.kind !== 'ended')
        return { ok: false, reason: whyNot(result, timeoutMs), code: null };
    const { code, stdout, stderr } = result;
    if (code === 0)
        return { ok: true, output: stdout };
    return { ok: false, reason: firstLine(stderr) || `git ended with code ${code}`, code };
}
function whyNot(result, timeoutMs) {
    if (result.kind === 'missing')
        return 'git could not be started';
    return result.kind === 'timed-out' ? `git did not end in ${timeoutMs / 1000} s` : `git ${result.reason}`;
}
const NOT_FOR_GIT = /^(?:GIT_|INPUT_|ACTIONS_|SSH_|GITHUB_TOKEN$|GH_TOKEN$)/;
function gitEnvironment(from) {
    const environment = {};
    for (const [name, value] of Object.entries(from)) {
        if (value !== undefined && !NOT_FOR_GIT.test(name.toUpperCase()))
            environment[name] = value;
    }
    return {
        ...environment,
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
    };
}
function entriesOf(output) {
    return output
        .toString('utf8')
        .split('\0')
        .filter((entry) => entry !== '');
}
function asEnvironment(settings) {
    const environment = { GIT_CONFIG_COUNT: String(settings.size) };
    [...settings].forEach(([name, value], index) => {
        environment[`GIT_CONFIG_KEY_${index}`] = name;
        environment[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return environment;
}
function firstLine(text) {
    const line = text.toString('utf8').trimStart().split('\n', 1)[0] ?? '';
    return line
        .replaceAll(/[\x00-\x1f\x7f]/g, ' ')
        .slice(0, 200)
        .trim();
}


/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9928);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4990);





async function writeFileAtomically(path, text, untrusted) {
    const failed = (reason) => ({ ok: false, message: `${path} could not be written: ${reason}` });
    const destination = (0,_destination_js__WEBPACK_IMPORTED_MODULE_3__/* .destinationOf */ .M)(path, untrusted);
    if ('reason' in destination)
        return failed(destination.reason);
    try {
        await write(destination.path, text);
        return { ok: true };
    }
    catch (error) {
        return failed((0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error));
    }
}
async function write(path, text) {
    const target = await existing(path);
    if (target === null)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    else if (!target.regular)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
    const destination = target?.real ?? path;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(destination), `.${process.pid.toString(36)}${Math.random().toString(36).slice(2, 10)}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        if (target !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(temporary, target.mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, destination);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function existing(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const real = stats.isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path) : path;
        return { real, regular: stats.isFile(), mode: stats.mode & 0o777 };
    }
    catch (error) {
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'ENOENT')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 2508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   z: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



async function findProgram(file, env) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(file))
        return file;
    if (/[\\/]/.test(file))
        return null;
    const windows = process.platform === 'win32';
    const names = windows && !/\.(?:exe|com)$/i.test(file) ? [`${file}.exe`, `${file}.com`] : [file];
    const path = (windows ? (env.Path ?? env.PATH) : env.PATH) ?? '';
    for (const entry of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const folder = windows ? entry.replace(/^"(.*)"$/, '$1') : entry;
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
            continue;
        for (const name of names)
            if (await isProgram((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))
                return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    }
    return null;
}
async function isProgram(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
function liesIn(path, root) {
    const within = (inner, outer) => inner === outer || inner.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(outer, node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
    return within(path, root) || within(realOf(path), realOf(root));
}
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 4990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
const WORDS = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist (a part of its path is not a folder)',
    EISDIR: 'is a folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space is left on the disk',
    EDQUOT: 'the disk quota is used up',
    ELOOP: 'is a link that leads in a circle',
    ENAMETOOLONG: 'its name is too long',
    EBUSY: 'is in use by another program',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    EEXIST: 'a folder above it is a file',
    EIO: 'the disk reported an error',
    ENXIO: 'is a pipe, socket or device',
};
function errorCode(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return typeof code === 'string' ? code : null;
}
function reasonOf(error) {
    const code = errorCode(error);
    return (code !== null && WORDS[code]) || `failed (${code ?? 'unknown error'})`;
}


/***/ }),

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4990);


const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
function readText(real, limit) {
    return withFile(real, unreadable, (file, size) => {
        const tooLarge = unreadable(`is larger than ${sizeInWords(limit)}`);
        if (size > limit)
            return tooLarge;
        const bytes = readBytes(file, size + 1);
        if (bytes.length > limit)
            return tooLarge;
        if (bytes.length > size)
            return unreadable('changed while it was read');
        if (isUtf16(bytes))
            return unreadable('is UTF-16 text, which Docker does not read: save it as UTF-8');
        if (bytes.includes(0))
            return unreadable('binary file (it holds NUL bytes)');
        return { kind: 'text', text: bytes.toString('utf8') };
    });
}
function readHead(real, limit) {
    return withFile(real, () => null, (file, size) => readBytes(file, Math.min(size, limit)).toString('utf8'));
}
function sizeInWords(bytes) {
    const round = (n) => String(Math.round(n * 10) / 10);
    if (bytes >= 1024 * 1024)
        return `${round(bytes / 1024 / 1024)} MB`;
    return bytes >= 1024 ? `${round(bytes / 1024)} KB` : `${bytes} bytes`;
}
function withFile(real, refuse, use) {
    let file = null;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, FLAGS);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isDirectory())
            return refuse('is a folder');
        if (!stats.isFile())
            return refuse('is a pipe, socket or device');
        return use(file, stats.size);
    }
    catch (error) {
        return refuse((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error));
    }
    finally {
        if (file !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readBytes(file, length) {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, filled, length - filled, null);
        if (read === 0)
            break;
        filled += read;
    }
    return buffer.subarray(0, filled);
}
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}


/***/ }),

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ findRoot),
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/io/boundary.js
var boundary = __nccwpck_require__(9664);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./lib/io/git.js
var git = __nccwpck_require__(8268);
;// CONCATENATED MODULE: ./lib/io/git-files.js




const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'];
const SUBMODULE = '160000 ';
async function gitFiles(root) {
    const listed = await (0,git/* runGit */.EO)(root, LIST);
    return listed.ok ? readEntries(root, listed.output) : { failure: listed.reason };
}
function readEntries(root, output) {
    const files = new Set();
    const deleted = [];
    const unnamable = [];
    for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
        const entry = output.toString('utf8', start, end);
        const tag = entry[0];
        const untracked = tag === '?';
        const tab = untracked ? 1 : entry.indexOf('\t');
        const path = entry.slice(tab + 1);
        if (tab === -1 || path === '' || path.endsWith('/') || path.startsWith('../'))
            continue;
        if (!untracked && entry.startsWith(SUBMODULE, 2))
            continue;
        if (path.split('/').includes('node_modules'))
            continue;
        if (path.includes('\uFFFD') && !(0,external_node_buffer_.isUtf8)(output.subarray(start, end)))
            unnamable.push(path);
        else if (tag === 'R')
            deleted.push(path);
        else if (tag !== 'S' || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)))
            files.add(path);
    }
    for (const path of deleted)
        files.delete(path);
    return { files: [...files], unnamable, notices: [] };
}

;// CONCATENATED MODULE: ./lib/io/glob.js


async function globFiles(root, pattern, boundary) {
    if (pattern.trim() === '' || leadsOut(pattern) || isCostly(pattern))
        return [];
    const { glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 1001));
    try {
        const found = await glob(pattern, {
            cwd: root,
            dot: true,
            onlyFiles: true,
            expandDirectories: false,
            followSymbolicLinks: false,
            ignore: ['**/node_modules/**', '**/.git/**'],
            fs: { readdir: confinedReaddir(root, boundary) },
        });
        return [...new Set(found)].filter((path) => !leadsOut(path)).sort();
    }
    catch {
        return [];
    }
}
function leadsOut(pattern) {
    const plain = pattern.replaceAll('\\', '');
    return plain.startsWith('/') || (0,external_node_path_.isAbsolute)(pattern) || (0,external_node_path_.isAbsolute)(plain) || plain.split('/').includes('..');
}
const MOST_RUNS = 4;
function isCostly(pattern) {
    const segments = pattern.split('/');
    if (segments.filter((segment) => segment.includes('**')).length > MOST_RUNS)
        return true;
    return segments.some((segment) => {
        const runs = segment.replaceAll(/\*+/g, '*').match(/[*+]/g)?.length ?? 0;
        return runs > (/[*+]\([^)]*[*+(]|\)\+/.test(segment) ? 1 : MOST_RUNS);
    });
}
function confinedReaddir(root, boundary) {
    const locate = (path) => boundary.locate((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
    return (path, _options, callback) => {
        if (locate(path).kind !== 'folder')
            return callback(null, []);
        (0,external_node_fs_.readdir)(path, { withFileTypes: true }, (error, entries) => {
            if (error)
                return callback(error);
            const isFile = (entry) => entry.isSymbolicLink() && locate((0,external_node_path_.join)(path, entry.name)).kind === 'file';
            callback(null, entries.map((entry) => (isFile(entry) ? Object.create(entry, { isFile: { value: () => true } }) : entry)));
        });
    };
}

// EXTERNAL MODULE: ./lib/io/text-file.js
var text_file = __nccwpck_require__(7592);
// EXTERNAL MODULE: ./lib/io/reason.js
var reason = __nccwpck_require__(4990);
;// CONCATENATED MODULE: ./lib/io/walk.js



const SKIPPED = new Set(['.git', 'node_modules']);
function walkFiles(root) {
    const files = [];
    const unnamable = [];
    const notices = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        let entries;
        try {
            entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
        }
        catch (error) {
            notices.push(`The folder ${JSON.stringify(folder || '.')} was left out: ${(0,reason/* reasonOf */.A)(error)}.`);
            continue;
        }
        for (const entry of entries) {
            if (SKIPPED.has(entry.name))
                continue;
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (isUnnamable(root, path))
                unnamable.push(path);
            else if (entry.isDirectory())
                folders.push(path);
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(path);
        }
    }
    return { files, unnamable, notices };
}
function isUnnamable(root, path) {
    if (!path.includes('\uFFFD'))
        return false;
    try {
        (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/io/workspace.js







function findRoot(cwd) {
    const start = (0,external_node_path_.resolve)(cwd);
    return workTreeOf(start) ?? start;
}
function openWorkspace(root, options) {
    return new FolderWorkspace((0,external_node_path_.resolve)(root), options.git);
}
class FolderWorkspace {
    root;
    notices = [];
    #git;
    #boundary;
    #files = null;
    constructor(root, git) {
        this.root = root;
        this.#git = git;
        this.#boundary = new boundary/* Boundary */.l(root);
    }
    list() {
        this.#files ??= this.#list();
        return this.#files;
    }
    glob(pattern) {
        return globFiles(this.root, pattern, this.#boundary);
    }
    async kind(path) {
        const { kind } = this.#boundary.locate(path);
        return kind === 'refused' ? 'file' : kind;
    }
    async read(path, limit) {
        const located = this.#boundary.locate(path);
        return located.kind === 'file' ? (0,text_file/* readText */.y)(located.real, limit) : { kind: 'unreadable', reason: whyNot(located) };
    }
    async head(path, bytes) {
        const located = this.#boundary.locate(path);
        return located.kind === 'file' ? (0,text_file/* readHead */.z)(located.real, bytes) : null;
    }
    async #list() {
        const found = await this.#find();
        this.notices.push(...found.notices);
        const first = found.unnamable[0];
        if (first !== undefined) {
            const count = found.unnamable.length;
            const names = count === 1 ? '1 file or folder was' : `${count} files or folders were`;
            this.notices.push(`${names} left out because of a name that is not valid UTF-8: ${JSON.stringify(first)}.`);
        }
        return [...found.files].sort();
    }
    async #find() {
        if (!this.#git || workTreeOf(this.root) === null)
            return walkFiles(this.root);
        const found = await gitFiles(this.root);
        if (!('failure' in found))
            return found;
        this.notices.push(`Files that git ignores were not left out, since git could not list the files: ${found.failure}.`);
        return walkFiles(this.root);
    }
}
function whyNot(located) {
    if ('reason' in located)
        return located.reason;
    return located.kind === 'folder' ? 'is a folder' : 'is a pipe, socket or device';
}
function workTreeOf(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ readBuilds),
/* harmony export */   It: () => (/* binding */ baseArguments),
/* harmony export */   hb: () => (/* binding */ DOCKERFILE_LIMIT)
/* harmony export */ });
/* harmony import */ var _read_directives_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8028);
/* harmony import */ var _read_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7162);
/* harmony import */ var _read_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2449);
/* harmony import */ var _read_platform_args_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5335);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3633);





const DOCKERFILE_LIMIT = 5 * 1024 * 1024;
function readBuild(plan, read) {
    const problem = (line, message, loud) => ({
        problem: { file: plan.dockerfile, line, message, severity: plan.named || loud ? 'error' : 'notice' },
    });
    if (read.kind === 'unreadable')
        return problem(1, `This Dockerfile cannot be read: ${read.reason}.`, false);
    const { text, parsed } = read;
    const frontend = parsed.ok ? (0,_read_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignFrontend */ .V)(parsed.dockerfile.syntax) : (0,_read_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignFrontend */ .V)(parsed.syntax ?? null);
    if (frontend !== null) {
        return {
            problem: {
                file: plan.dockerfile,
                line: 1,
                message: `Not checked: "# syntax=" names the frontend ${frontend}, which may read this file by rules of its own.`,
                severity: 'notice',
            },
        };
    }
    if (!parsed.ok && /\{[{%]/.test(text)) {
        return {
            problem: {
                file: plan.dockerfile,
                line: parsed.refusal.line,
                message: 'Not checked: this is a template ({{ or {%), not a finished Dockerfile.',
                severity: 'notice',
            },
        };
    }
    const speaksOfWindows = () => (0,_signs_js__WEBPACK_IMPORTED_MODULE_2__/* .textSpeaksOfWindows */ .F)(text);
    if (!parsed.ok) {
        const { line, message, limit } = parsed.refusal;
        const words = limit ? `Not checked: ${message}.` : `BuildKit refuses this Dockerfile: ${message}`;
        return problem(line, words, speaksOfWindows());
    }
    const evaluation = (0,_read_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(parsed.dockerfile, {
        buildArgs: plan.buildArgs,
        targetStage: plan.stage,
        builder: plan.buildHost?.os === 'windows' ? 'classic' : 'buildkit',
        platformArgs: (0,_read_platform_args_js__WEBPACK_IMPORTED_MODULE_4__/* .platformArgs */ .x)(plan.platform, plan.buildHost?.os === 'linux'),
        platform: plan.platform,
    });
    if (!evaluation.ok)
        return problem(evaluation.line, evaluation.message, speaksOfWindows());
    return { build: { plan, dockerfile: parsed.dockerfile, evaluation } };
}
async function readBuilds(plans, read) {
    const builds = [];
    const problems = [];
    let last = null;
    for (const plan of plans) {
        if (last === null || last.path !== plan.dockerfile) {
            const content = await read(plan.dockerfile, DOCKERFILE_LIMIT);
            const parsed = content.kind === 'text' ? { ...content, parsed: (0,_read_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .A)(content.text) } : content;
            last = { path: plan.dockerfile, read: parsed };
        }
        const result = readBuild(plan, last.read);
        if ('build' in result)
            builds.push(result.build);
        else
            problems.push(result.problem);
    }
    return { builds, problems };
}
function baseArguments(text) {
    const parsed = (0,_read_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .A)(text);
    return new Set(parsed.ok ? parsed.dockerfile.globalArgs.map(({ name }) => name) : []);
}


/***/ }),

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textSpeaksOfWindows),
/* harmony export */   O: () => (/* binding */ signsOf)
/* harmony export */ });
const SHELLS = new Set(['SHELL', 'RUN', 'CMD', 'ENTRYPOINT']);
const COPIES = new Set(['WORKDIR', 'COPY', 'ADD']);
const COMMAND = String.raw `(?:^|[;&|(])\s*[@"']?`;
const WINDOWS_SHELL = String.raw `(?:[A-Za-z]:[\\/][^\s"']*[\\/])?(?:powershell(?:\.exe)?|cmd\.exe|cmd(?=["']?\s+["']?\/[A-Za-z]\b(?!\/)))(?![\w.\-/])`;
const SHELL_FORM = new RegExp(COMMAND + WINDOWS_SHELL, 'im');
const WINDOWS_PROGRAM = /^(?:.*[\\/])?(?:powershell|cmd)(?:\.exe)?$/i;
const BARE_CMD = /^\s*cmd\s*$/i;
const WINDOWS_PATH = /(?:^|[\s"'=[,])[A-Za-z]:(?:[\\/]|$|["'\s])/;
const WINDOWS_FILE = /[\w)}-]\.(?:exe|msi|ps1|bat)(?![\w./-])/i;
const LINUX_PACKAGES = /(?:^|[\s;&|("'[])(?:apt|apt-get|apk|yum|dnf|microdnf|tdnf)(?=\s+(?:-|update|install|add|upgrade|del|clean|remove|makecache)|["'],)/m;
const LINUX_SHELL = /(?:^|[\s"'[;&|(])\/bin\/(?:ba|a|da)?sh(?![\w])/m;
const POSIX_WORDS = new RegExp(String.raw `${COMMAND}(?:(?:do|then|sudo|env)\s+)?(?:[A-Za-z_]\w*=\S*\s+[\w./-]|export\s|set\s+-|\.\.?/|(?:ba|da|a|z)?sh\s|source\s|ch(?:mod|own)\s|(?:rm|cp|mv|ln|sed|grep|awk|make|wine(?:64)?|mono|xvfb-run)\s)`, 'm');
const RUNS_WINDOWS_ON_LINUX = /^(?:.*\/)?(?:wine(?:64)?|mono|xvfb-run|(?:ba|da|a|z)?sh|env)$/;
function signsOf(instructions) {
    const signs = new Set();
    const crossCompiles = instructions.some(({ keyword, rest }) => (keyword === 'ENV' || keyword === 'ARG') && /\bGOOS\b/.test(rest));
    for (const instruction of instructions) {
        const { keyword, rest, heredocs } = instruction;
        const text = withoutUrls(heredocs.length > 0 ? [rest, ...heredocs].join('\n') : rest);
        if (COPIES.has(keyword) && WINDOWS_PATH.test(text))
            signs.add('windows');
        if (!SHELLS.has(keyword))
            continue;
        const words = execForm(rest);
        if (words ? isWindowsProgram(words) : isWindowsShell(text, keyword))
            signs.add('windows');
        else if (mentionsWindows(text, words) && !crossCompiles)
            signs.add('mentions-windows');
        if (isRunOrShell(instruction) && (LINUX_PACKAGES.test(text) || LINUX_SHELL.test(text)))
            signs.add('linux');
    }
    return signs;
}
function isRunOrShell({ keyword }) {
    return keyword === 'RUN' || keyword === 'SHELL';
}
function execForm(rest) {
    const text = withoutFlags(rest);
    if (!text.startsWith('['))
        return null;
    try {
        const words = JSON.parse(text);
        return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null;
    }
    catch {
        return null;
    }
}
function isWindowsProgram([program = '']) {
    return WINDOWS_PROGRAM.test(program);
}
function isWindowsShell(text, keyword) {
    return SHELL_FORM.test(withoutFlags(text)) || (keyword !== 'RUN' && BARE_CMD.test(text));
}
function mentionsWindows(text, words) {
    const files = text.replace(/(^|[\s"'=,[])\/[^\s"']*\.ps1\b/gi, ' ');
    if (!WINDOWS_FILE.test(files))
        return false;
    return words ? !RUNS_WINDOWS_ON_LINUX.test(words[0] ?? '') : !POSIX_WORDS.test(withoutFlags(text));
}
function withoutFlags(text) {
    return text.replace(/^(?:\s*--\S+)+\s+/, '').trim();
}
function withoutUrls(text) {
    return text.replace(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"']*/gi, ' ');
}
function textSpeaksOfWindows(text) {
    return /mcr\.microsoft\.com\/windows|windowsservercore|nanoserver|\bpowershell\b|^#\s*escape\s*=\s*`/im.test(text);
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2865);

const DEFAULT_CONFIG = '.github/windows-containers.yml';
const CONFIG_LIMIT = 256 * 1024;
async function readConfigFile(given, read) {
    const path = given ?? DEFAULT_CONFIG;
    const content = await read(path, CONFIG_LIMIT);
    if (content.kind === 'missing') {
        if (given === null)
            return { ok: true, config: null };
        return {
            ok: false,
            message: `config: ${path} does not exist. Expected a config file; ${DEFAULT_CONFIG} is read without being named`,
        };
    }
    const { file } = content;
    if (content.kind === 'unreadable')
        return { ok: false, message: `config: ${file} cannot be read: ${content.reason}` };
    const { parseConfig } = await __nccwpck_require__.e(/* import() */ 703).then(__nccwpck_require__.bind(__nccwpck_require__, 8703));
    const result = await parseConfig(content.text, file);
    if (result.ok)
        return result;
    const lines = result.problems.map((problem) => `${(0,_said_js__WEBPACK_IMPORTED_MODULE_0__/* .configWhere */ .EQ)(file, problem)}: ${problem.message}`);
    return { ok: false, message: lines.join('\n') };
}


/***/ }),

/***/ 2865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ configWhere),
/* harmony export */   PM: () => (/* binding */ noSuchRule),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   au: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4736);
/* harmony import */ var _windows_near_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2199);


function configWhere(file, { line, column }) {
    return `${file}:${line}:${column}`;
}
function didYouMean(near) {
    return near.length > 0 ? ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : '';
}
function shown(text) {
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
function noSuchRule(rule) {
    const ids = (0,_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO)().map(({ id }) => id);
    return `there is no rule "${shown(rule)}".${didYouMean((0,_windows_near_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMatches */ .Y)(rule, ids, 3))} The command "rules" lists them all`;
}


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf),
/* harmony export */   l: () => (/* binding */ OPTIONS)
/* harmony export */ });
const BOTH = ['action', 'command'];
function option(name, text, rest = {}) {
    return { name, text, kind: 'text', flag: name, placeholder: 'VALUE', choices: [], default: '', faces: BOTH, ...rest };
}
const OPTIONS = [
    option('targets', 'The hosts that the images will run on, for example ltsc2022, windows-2025, "AKS Windows2022" or prod = 10.0.20348.2340 [hyperv].', {
        kind: 'lines',
        flag: 'target',
        placeholder: 'HOST',
    }),
    option('dockerfiles', 'Paths, folders and globs of the Dockerfiles to check; a leading ! excludes. All Dockerfiles are found where none is given.', {
        kind: 'lines',
        flag: null,
        placeholder: 'PATH|GLOB',
    }),
    option('build-args', 'Build arguments that the Dockerfiles are built with.', {
        kind: 'lines',
        flag: 'build-arg',
        placeholder: 'NAME=value',
    }),
    option('target-stage', 'The stage that is built (docker build --target); the last one where none is given.', {
        flag: 'stage',
        placeholder: 'STAGE',
    }),
    option('build-host', 'The host that builds the images, for example windows-2022. Stages with RUN are then judged on it too.', { placeholder: 'HOST' }),
    option('isolation', 'The isolation of targets that do not say theirs.', {
        kind: 'choice',
        choices: ['process', 'hyperv'],
        default: 'process',
    }),
    option('resolve', 'Where Windows versions come from: auto asks the registry, then goes by what the reference says; registry asks only the registry; offline goes by what the reference says and uses no network at all.', {
        kind: 'choice',
        choices: ['auto', 'registry', 'offline'],
        default: 'auto',
    }),
    option('registries', 'Registry hosts (with port) that may be asked in addition to the well-known public ones and those that Docker is logged in to.', { kind: 'lines', flag: 'registry', placeholder: 'HOST' }),
    option('registry-mirrors', 'Mirrors to ask instead of a registry, for example docker.io=mirror.example.', {
        kind: 'lines',
        flag: 'registry-mirror',
        placeholder: 'HOST=MIRROR',
    }),
    option('registry-timeout', 'Seconds for all registry work together.', { placeholder: 'SECONDS', default: '60' }),
    option('cache', 'A JSON file that keeps what registries answered, by digest, for the next run.', {
        placeholder: 'FILE',
    }),
    option('fail-on', 'When an error stands: any-target, where an image runs on not all of its targets; no-target, only where it runs on none; never, report but succeed.', {
        kind: 'choice',
        choices: ['any-target', 'no-target', 'never'],
        default: 'any-target',
    }),
    option('severity', 'Severities of your own for rules: error, warning, notice or off.', {
        kind: 'lines',
        placeholder: 'RULE=SEVERITY',
    }),
    option('ignore', 'Findings that do not count: a rule, or a rule in some Dockerfiles.', {
        kind: 'lines',
        placeholder: 'RULE[@GLOB]',
    }),
    option('baseline', 'A JSON report of earlier: findings that are in it become notices, so that only new ones fail. The flag write-baseline makes one.', { placeholder: 'FILE' }),
    option('write-baseline', 'Write what is found now as a baseline, and succeed.', {
        placeholder: 'FILE',
        faces: ['command'],
    }),
    option('changed-only', 'Check only the Dockerfiles that the pull request or push touches, or whose build is declared in a file that it touches.', { kind: 'boolean', choices: ['true', 'false'], default: 'false' }),
    option('annotations', 'How findings are shown on the pull request: commands need no permission and show ten of a kind; check-run shows all and needs the permission checks: write. auto takes the check run where there are more than ten of a kind and it is allowed.', {
        kind: 'choice',
        flag: null,
        choices: ['auto', 'commands', 'check-run', 'none'],
        default: 'auto',
        faces: ['action'],
    }),
    option('comment', 'Keep one comment on the pull request that says what was found; needs the permission pull-requests: write.', {
        kind: 'boolean',
        flag: null,
        choices: ['true', 'false'],
        default: 'false',
        faces: ['action'],
    }),
    option('summary', 'Write the job summary.', {
        kind: 'boolean',
        flag: null,
        choices: ['true', 'false'],
        default: 'true',
        faces: ['action'],
    }),
    option('name', 'Names this run in what it writes, so that several in one workflow stay apart.', {
        default: 'windows-container-compat',
        placeholder: 'NAME',
    }),
    option('token', 'Asks GitHub which files changed (without it git is asked), and writes the check run and the comment.', {
        flag: null,
        default: '${{ github.token }}',
        faces: ['action'],
    }),
    option('config', 'The config file.', { placeholder: 'FILE', default: '.github/windows-containers.yml' }),
    option('json-file', 'Where to write the JSON report.', { placeholder: 'FILE' }),
    option('sarif-file', 'Where to write the report as SARIF 2.1.0, for code scanning.', { placeholder: 'FILE' }),
    option('format', 'What to print.', {
        kind: 'choice',
        choices: ['text', 'json', 'sarif', 'markdown', 'github'],
        default: 'text',
        faces: ['command'],
    }),
    option('output', 'Write what would be printed to a file.', { placeholder: 'FILE', faces: ['command'] }),
    option('as-of', 'The day the run is judged by (default: today).', { placeholder: 'YYYY-MM-DD', faces: ['command'] }),
    option('dry-run', 'With fix: print what would change as a diff that git apply takes, and change nothing.', {
        kind: 'boolean',
        default: 'false',
        faces: ['command'],
    }),
    option('quiet', 'Only findings and the last line.', { kind: 'boolean', default: 'false', faces: ['command'] }),
    option('verbose', 'Also what runs, and why.', { kind: 'boolean', default: 'false', faces: ['command'] }),
];
function optionsOf(face) {
    return OPTIONS.filter((each) => each.faces.includes(face));
}


/***/ }),

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ DECLARING),
  z: () => (/* binding */ planBuilds)
});

;// CONCATENATED MODULE: ./lib/find/candidates.js
const NAMES = new Set(['dockerfile', 'containerfile']);
const NOT_BUILT = ['.dockerignore', '.containerignore', '~', '.swp', '.swo', '.orig', '.rej', '.bak'];
const TEMPLATES = ['.template', '.tmpl', '.gotmpl', '.tpl', '.j2', '.jinja', '.jinja2', '.erb', '.mustache', '.hbs'];
function isDockerfileName(path) {
    const name = nameOf(path);
    if (NAMES.has(name))
        return 'always';
    if (isLeftover(path) || TEMPLATES.some((ending) => name.endsWith(ending)))
        return 'never';
    const speaksOfOne = name.includes('dockerfile') || name.includes('containerfile') || name.endsWith('.docker');
    return speaksOfOne ? 'if-it-starts-like-one' : 'never';
}
function isLeftover(path) {
    const name = nameOf(path);
    return NOT_BUILT.some((ending) => name.endsWith(ending)) || name.startsWith('.#') || name.startsWith('#');
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/find/first-instruction.js
const SEPARATORS = /[\t\v\f\r ]+/;
const DIRECTIVE = /^#[\t ]*([a-z][a-z0-9]*)[\t ]*=[\t ]*(\S+)$/i;
function startsLikeDockerfile(head) {
    let afterArg = false;
    for (const instruction of instructions(head)) {
        const words = instruction.split(SEPARATORS).filter((word) => word !== '');
        const keyword = words[0]?.toLowerCase();
        if (keyword === 'from')
            return isFrom(words.slice(1));
        if (keyword !== 'arg' || words.length < 2)
            return false;
        afterArg = true;
    }
    return afterArg;
}
function isFrom(words) {
    const image = words.findIndex((word) => !word.startsWith('--'));
    if (image === -1)
        return false;
    const rest = words.slice(image);
    return rest.length === 1 || (rest.length === 3 && rest[1]?.toLowerCase() === 'as');
}
function* instructions(head) {
    let escapeMark = '\\';
    let inDirectives = true;
    let parts = [];
    for (const line of lines(head)) {
        const text = line.trim();
        if (text.startsWith('#') || text === '') {
            const directive = inDirectives ? DIRECTIVE.exec(text) : null;
            if (directive === null)
                inDirectives = false;
            else if (directive[1]?.toLowerCase() === 'escape' && directive[2] === '`')
                escapeMark = '`';
            continue;
        }
        inDirectives = false;
        const kept = line.trimEnd();
        const continues = kept.endsWith(escapeMark) && kept.at(-2) !== escapeMark;
        parts.push(continues ? kept.slice(0, -1) : kept);
        if (continues)
            continue;
        yield parts.join('');
        parts = [];
    }
    if (parts.length > 0)
        yield parts.join('');
}
function* lines(text) {
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    while (start <= text.length) {
        const end = text.indexOf('\n', start);
        yield text.slice(start, end === -1 ? text.length : end);
        if (end === -1)
            return;
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/find/pattern.js
const GLOB = /[*?[\]{}()]/;
const SPECIAL = /[\\*?[\]{}()!+@|]/g;
function readPattern(entry, base) {
    const trimmed = entry.trim();
    const exclude = trimmed.startsWith('!');
    const written = exclude ? trimmed.slice(1).trim() : trimmed;
    if (written === '')
        return null;
    const slashed = slash(written, base);
    const relative = withinRoot(slashed, base);
    const segments = relative === null ? null : join(relative === slashed ? split(slash(base.folder, base)) : [], relative);
    if (segments === null)
        return { written, exclude, path: null, glob: null };
    const isGlob = GLOB.test(slashed);
    return {
        written,
        exclude,
        path: segments.map(({ text }) => text).join('/'),
        glob: isGlob ? segments.map(({ text, literal }) => (literal ? escapeGlob(text) : text)).join('/') : null,
    };
}
function escapeGlob(path) {
    return path.replace(SPECIAL, '\\$&');
}
function slash(text, base) {
    return base.windows ? text.replaceAll('\\', '/') : text;
}
function withinRoot(slashed, base) {
    const absolute = slashed.startsWith('/') || (base.windows && /^[a-z]:/i.test(slashed));
    if (!absolute)
        return slashed;
    if (base.root === null)
        return null;
    const root = slash(base.root, base);
    const prefix = root.endsWith('/') ? root : `${root}/`;
    const fold = (text) => (base.windows ? text.toLowerCase() : text);
    if (fold(slashed) === fold(root))
        return '.';
    return fold(slashed).startsWith(fold(prefix)) ? slashed.slice(prefix.length) || '.' : null;
}
function split(folder) {
    return folder
        .split('/')
        .filter((text) => text !== '' && text !== '.')
        .map((text) => ({ text, literal: true }));
}
function join(start, relative) {
    const segments = [...start];
    for (const text of relative.split('/')) {
        if (text === '' || text === '.')
            continue;
        if (text !== '..')
            segments.push({ text, literal: false });
        else if (segments.pop() === undefined)
            return null;
    }
    return segments;
}

;// CONCATENATED MODULE: ./lib/find/discover.js



const HEAD_BYTES = 32 * 1024;
const READ_LIMIT = 5 * 1024 * 1024;
async function discover(workspace, selection) {
    const base = {
        folder: selection.base ?? '',
        root: workspace.root ?? null,
        windows: process.platform === 'win32',
    };
    const patterns = selection.patterns.map((entry) => readPattern(entry, base)).filter((pattern) => pattern !== null);
    const includes = patterns.filter((pattern) => !pattern.exclude);
    const found = { dockerfiles: new Map(), problems: new Map() };
    const messages = [];
    if (includes.length === 0)
        await addCandidates(workspace, await workspace.list(), found);
    for (const pattern of includes) {
        const message = await include(workspace, pattern, found);
        if (message !== null)
            messages.push(message);
    }
    if (messages.length > 0)
        return { ok: false, message: messages.join('\n') };
    for (const pattern of patterns)
        if (pattern.exclude)
            await exclude(workspace, pattern, found);
    const dockerfiles = [...found.dockerfiles].map(([path, named]) => ({ path, named }));
    return { ok: true, dockerfiles: dockerfiles.sort(byPath), problems: [...found.problems.values()].sort(byFile) };
}
async function include(workspace, pattern, found) {
    const written = JSON.stringify(pattern.written);
    const { path, glob } = pattern;
    const kind = path === null ? 'outside' : await workspace.kind(path);
    if (path === null || kind === 'outside')
        return `${written} lies outside the repository, and only files in it are read.`;
    if (kind === 'other')
        return `${written} is a pipe, socket or device: expected a Dockerfile, a folder or a glob.`;
    if (kind === 'file') {
        found.dockerfiles.set(path, true);
        return null;
    }
    if (kind === 'folder') {
        await addCandidates(workspace, await filesBelow(workspace, path), found);
        return null;
    }
    return glob === null ? missing(workspace, path, written) : includeGlob(workspace, glob, written, found);
}
async function includeGlob(workspace, glob, written, found) {
    const matches = await workspace.glob(glob);
    const kept = [];
    for (const path of matches)
        if (await isMeant(workspace, path))
            kept.push(path);
    for (const path of kept)
        found.dockerfiles.set(path, true);
    if (kept.length > 0)
        return null;
    const below = await workspace.glob(`${glob}/**`);
    await addCandidates(workspace, below, found);
    if (below.some((path) => found.dockerfiles.has(path)))
        return null;
    const all = new Set([...matches, ...below]).size;
    if (all === 0)
        return `${written} matches nothing: expected a Dockerfile, a folder or a glob.`;
    const count = all === 1 ? '1 file, which does not start' : `${all} files, none of which starts`;
    return `${written} matches ${count} like a Dockerfile (with FROM or ARG). Give the path of a file to have it read whatever it holds.`;
}
async function isMeant(workspace, path) {
    const name = isDockerfileName(path);
    if (isLeftover(path) || (await workspace.kind(path)) !== 'file')
        return false;
    if (name === 'always')
        return true;
    const head = await workspace.head(path, HEAD_BYTES);
    return head === null ? name !== 'never' : startsLikeDockerfile(head);
}
async function addCandidates(workspace, files, found) {
    for (const path of files) {
        const name = isDockerfileName(path);
        if (name === 'never' || found.dockerfiles.has(path))
            continue;
        const kind = await workspace.kind(path);
        if (kind === 'outside')
            found.problems.set(path, await unreadable(workspace, path));
        if (kind !== 'file')
            continue;
        const head = name === 'always' ? null : await workspace.head(path, HEAD_BYTES);
        if (name === 'always' || (head !== null && startsLikeDockerfile(head)))
            found.dockerfiles.set(path, false);
        else if (head === null)
            found.problems.set(path, await unreadable(workspace, path));
    }
}
async function unreadable(workspace, path) {
    const content = await workspace.read(path, READ_LIMIT);
    const reason = content.kind === 'unreadable' ? content.reason : 'could not be read';
    return { file: path, line: 1, message: `Not checked: ${reason}`, severity: 'notice' };
}
async function filesBelow(workspace, folder) {
    const files = await workspace.list();
    if (folder === '')
        return files;
    const below = files.filter((path) => path.startsWith(`${folder}/`));
    return below.length > 0 ? below : workspace.glob(`${escapeGlob(folder)}/**/*`);
}
async function exclude(workspace, pattern, found) {
    const { path, glob } = pattern;
    if (path === null)
        return;
    const matches = new Set(glob === null ? [] : [...(await workspace.glob(glob)), ...(await workspace.glob(`${glob}/**`))]);
    const isExcluded = (file) => file === path || path === '' || file.startsWith(`${path}/`) || matches.has(file);
    for (const file of found.dockerfiles.keys())
        if (isExcluded(file))
            found.dockerfiles.delete(file);
    for (const file of found.problems.keys())
        if (isExcluded(file))
            found.problems.delete(file);
}
async function missing(workspace, path, written) {
    const meant = (await workspace.list()).find((file) => file.toLowerCase() === path.toLowerCase());
    const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`;
    return `${written} does not exist: expected a Dockerfile, a folder or a glob.${hint}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function byFile(a, b) {
    return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/find/runner-host.js
var runner_host = __nccwpck_require__(9920);
;// CONCATENATED MODULE: ./lib/find/plans.js

const MOST_DECLARED = 20_000;
const BY_DEFAULT = {
    buildArgs: new Map(),
    unknownArgs: new Map(),
    stage: null,
    platform: null,
    isolation: null,
    buildHost: null,
    targets: null,
    declaredBy: null,
    declarations: [],
    files: [],
};
function plansOf(dockerfiles, found, declared) {
    const configured = groups(declared.builds.map((build) => [build.dockerfile, fromConfig(build)]));
    const problems = [];
    const isChecked = new Set(dockerfiles.map(({ path }) => path));
    const discovered = groups(found
        .slice(0, MOST_DECLARED)
        .filter(({ dockerfile }) => isChecked.has(dockerfile) && !configured.has(dockerfile))
        .flatMap((build) => fromFiles(build, declared, problems).map((each) => [build.dockerfile, each])));
    const beyond = found[MOST_DECLARED];
    if (beyond) {
        const message = `More than ${MOST_DECLARED} builds are declared in this repository: from here on they are not looked at.`;
        const { file, line } = beyond.declaredBy;
        problems.push({ file, line, message, severity: 'warning' });
    }
    const { build: call, fileBuild } = declared;
    const plans = dockerfiles.flatMap(({ path, named }) => {
        const own = configured.get(path)?.map((build) => withInputs(build, [fileBuild, build, call]));
        const builds = own ?? (discovered.get(path) ?? [BY_DEFAULT]).map((build) => withInputs(build, [build, fileBuild, call]));
        return distinct(builds).map((build) => ({ dockerfile: path, named, ...build }));
    });
    return { plans, problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()] };
}
function fromConfig({ buildArgs, stage, buildHost, targets, declaredBy }) {
    return { ...BY_DEFAULT, buildArgs, stage, buildHost, targets, declaredBy, files: [declaredBy.file] };
}
function fromFiles(build, { runners }, problems) {
    const { buildArgs, unknownArgs, stage, platforms, isolation, host, declaredBy, files } = build;
    const { buildHost, unknown, notices } = (0,runner_host/* runnerHost */.B)(host, isolation, runners);
    for (const message of notices)
        problems.push({ ...declaredBy, message, severity: 'notice' });
    const runner = host.kind === 'runner' ? host.labels : [];
    const declarations = [{ ...declaredBy, runner, hostUnknown: unknown, unknownArgs }];
    const common = {
        ...BY_DEFAULT,
        buildArgs,
        unknownArgs,
        stage,
        isolation,
        buildHost,
        declaredBy,
        declarations,
        files,
    };
    return platforms.length === 0 ? [common] : platforms.map((platform) => ({ ...common, platform }));
}
function withInputs(build, layers) {
    const last = (values) => values.findLast((value) => value !== null) ?? null;
    const buildArgs = new Map(layers.flatMap((layer) => [...layer.buildArgs]));
    const stillUnknown = (args) => new Map([...args].filter(([name]) => !buildArgs.has(name)));
    const buildHost = isolated(last(layers.map((layer) => layer.buildHost)), build);
    return {
        ...build,
        buildArgs,
        unknownArgs: stillUnknown(build.unknownArgs),
        stage: last(layers.map(({ stage }) => stage)),
        buildHost,
        declarations: build.declarations.map(({ hostUnknown, unknownArgs, ...rest }) => ({
            ...rest,
            hostUnknown: buildHost === null ? hostUnknown : null,
            unknownArgs: stillUnknown(unknownArgs),
        })),
    };
}
function isolated(buildHost, { isolation }) {
    if (isolation === null || buildHost?.os !== 'windows')
        return buildHost;
    return { os: 'windows', host: { ...buildHost.host, isolation } };
}
function distinct(builds) {
    if (builds.length < 2)
        return builds;
    const hostOf = new Map();
    const described = builds.map((build) => ({ build, what: whatIsBuilt(build), host: JSON.stringify(build.buildHost) }));
    for (const { build, what, host } of described)
        if (build.buildHost !== null && !hostOf.has(what))
            hostOf.set(what, host);
    const equal = groups(described.map(({ build, what, host }) => {
        const place = isOfNoHost(build) ? (hostOf.get(what) ?? host) : host;
        return [`${what}\n${place}`, build];
    }));
    return [...equal.values()].map(merged);
}
function merged(builds) {
    const first = builds.find(({ buildHost }) => buildHost !== null) ?? builds[0];
    const declarations = [first, ...builds].flatMap((build) => build.declarations);
    return {
        ...first,
        declarations: [...new Map(declarations.map((each) => [keyOf(each), each])).values()],
        files: [...new Set(builds.flatMap(({ files }) => files))],
    };
}
function whatIsBuilt({ buildArgs, unknownArgs, stage, platform, isolation, targets }) {
    return JSON.stringify([[...buildArgs].sort(), [...unknownArgs.keys()].sort(), stage, platform, isolation, targets]);
}
function isOfNoHost({ buildHost, declarations }) {
    return buildHost === null && declarations.length > 0 && declarations.every(saysNoHost);
}
function saysNoHost({ runner, hostUnknown }) {
    return runner.length === 0 && hostUnknown === null;
}
function keyOf({ file, line, runner, hostUnknown, unknownArgs }) {
    return JSON.stringify([file, line, runner, hostUnknown, [...unknownArgs]]);
}
function groups(entries) {
    const found = new Map();
    for (const [key, value] of entries) {
        const known = found.get(key);
        if (known)
            known.push(value);
        else
            found.set(key, [value]);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/find/workflow/workflow-text.js
var workflow_text = __nccwpck_require__(7394);
;// CONCATENATED MODULE: ./lib/plan-builds.js




const DECLARING = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)docker-bake[^/]*$/i;
async function planBuilds(settings, workspace, folder, env) {
    const { dockerfiles: patterns, builds } = settings;
    const selection = { patterns, base: settings.dockerfilesInFile ? '' : folder };
    const found = await discover(workspace, selection);
    if (!found.ok)
        return found;
    const dockerfiles = new Map(found.dockerfiles.map((each) => [each.path, each]));
    const addAll = patterns.every(isExclude);
    for (const { dockerfile, declaredBy } of addAll || settings.dockerfilesInFile ? builds : []) {
        if (!dockerfiles.has(dockerfile) && (await workspace.kind(dockerfile)) !== 'file')
            return {
                ok: false,
                message: `${declaredBy.file}:${declaredBy.line}: builds: there is no Dockerfile ${dockerfile}`,
            };
        dockerfiles.set(dockerfile, { path: dockerfile, named: true });
    }
    const { built, unread } = await declarations(settings, workspace, env);
    for (const build of addAll ? built : []) {
        const { dockerfile } = build;
        if (dockerfiles.has(dockerfile))
            continue;
        if ((await workspace.kind(dockerfile)) === 'file')
            dockerfiles.set(dockerfile, { path: dockerfile, named: false });
        else
            unread.push(notThere(build, settings));
    }
    for (const path of await excluded([...dockerfiles.keys()], found.dockerfiles, selection, workspace))
        dockerfiles.delete(path);
    const kept = [...dockerfiles.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const { plans, problems } = plansOf(kept, built, settings);
    const isChecked = new Set(kept.map(({ path }) => path));
    return {
        ok: true,
        plans,
        dockerfiles: kept,
        problems: [...found.problems, ...problems],
        notRead: plan_builds_distinct(unread.filter((each) => addAll || mayConcern(each, isChecked))),
    };
}
function mayConcern({ file, dockerfile }, isChecked) {
    if (dockerfile !== null)
        return isChecked.has(dockerfile);
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return (0,workflow_text/* isWorkflowFile */.Kr)(file) || [...isChecked].some((path) => path.startsWith(folder));
}
async function declarations(settings, workspace, env) {
    const files = await workspace.list();
    if (!files.some((file) => DECLARING.test(file)))
        return { built: [], unread: [] };
    const { findDeclarations } = await __nccwpck_require__.e(/* import() */ 845).then(__nccwpck_require__.bind(__nccwpck_require__, 9845));
    const print = bakePrinter(workspace.root, env);
    const { builds, unread } = await findDeclarations(workspace, files, settings.runners, print);
    const names = new DiskNames(files);
    return {
        built: builds.map((build) => (isOnWindows(build, settings) ? names.of(build) : build)),
        unread: [...unread],
    };
}
class DiskNames {
    files;
    lower = null;
    constructor(files) {
        this.files = new Set(files);
    }
    of(build) {
        if (this.files.has(build.dockerfile))
            return build;
        this.lower ??= new Map([...this.files].map((file) => [file.toLowerCase(), file]));
        const found = this.lower.get(build.dockerfile.toLowerCase());
        return found === undefined ? build : { ...build, dockerfile: found };
    }
}
async function excluded(paths, found, { patterns, base }, workspace) {
    const known = new Set(found.map(({ path }) => path));
    const added = paths.filter((path) => !known.has(path));
    if (added.length === 0 || !patterns.some(isExclude))
        return [];
    const up = base === '' ? './' : '../'.repeat(base.split('/').length);
    const left = await discover(workspace, { patterns: [...added.map((path) => up + path), ...patterns], base });
    if (!left.ok)
        return [];
    const kept = new Set(left.dockerfiles.map(({ path }) => path));
    return added.filter((path) => !kept.has(path));
}
function isExclude(pattern) {
    return pattern.trim() === '' || pattern.trim().startsWith('!');
}
function notThere(build, settings) {
    const { dockerfile, declaredBy, platforms } = build;
    const windows = isOnWindows(build, settings) || platforms.some((platform) => /^windows/i.test(platform));
    const message = `This builds ${dockerfile}, which is not in the repository: made during the run, perhaps. It was not checked.`;
    return { ...declaredBy, message, dockerfile, windows };
}
function isOnWindows({ host }, { runners }) {
    return (0,runner_host/* runnerHost */.B)(host, null, runners).buildHost?.os === 'windows';
}
function plan_builds_distinct(unread) {
    const byPlace = new Map();
    for (const each of unread) {
        const place = JSON.stringify([each.file, each.line]);
        const known = byPlace.get(place) ?? new Map();
        const first = known.get(each.message) ?? each;
        byPlace.set(place, known.set(each.message, { ...first, windows: first.windows || each.windows }));
    }
    const once = [...byPlace.values()].map((messages) => {
        const [first, ...more] = [...messages.values()];
        if (more.length === 0)
            return first;
        const others = more.length === 1 ? 'One more build' : `${more.length} more builds`;
        return {
            ...first,
            message: `${first.message} ${others} of this line could not be read either.`,
            dockerfile: more.every(({ dockerfile }) => dockerfile === first.dockerfile) ? first.dockerfile : null,
            windows: [first, ...more].some(({ windows }) => windows),
        };
    });
    return once.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
function bakePrinter(root, env) {
    if (root === undefined)
        return null;
    return async (...call) => {
        const [{ bakePrint }, { programs }] = await Promise.all([__nccwpck_require__.e(/* import() */ 909).then(__nccwpck_require__.bind(__nccwpck_require__, 7909)), __nccwpck_require__.e(/* import() */ 145).then(__nccwpck_require__.bind(__nccwpck_require__, 1145))]);
        return bakePrint(programs([root]), root, env)(...call);
    };
}


/***/ }),

/***/ 8028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ foreignFrontend),
/* harmony export */   m: () => (/* binding */ readDirectives)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3458);

const NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;
const KNOWN = new Set(['syntax', 'escape', 'check']);
const DOCKERS_OWN = /^(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
function readDirectives(lines) {
    const seen = new Map();
    let line = 0;
    const result = (refused) => ({
        escape: seen.get('escape') === '`' ? '`' : '\\',
        syntax: seen.get('syntax') ?? null,
        refusal: refused === null ? null : { line, message: refused },
    });
    for (const text of lines) {
        line++;
        const directive = readDirective((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStart */ .Dw)(text));
        if (directive === null)
            break;
        const { name, value } = directive;
        if (seen.has(name))
            return result(`only one ${name} parser directive can be used`);
        if (name === 'escape' && value !== '`' && value !== '\\') {
            return result(`invalid escape token '${value.slice(0, 80)}' does not match \` or \\ (nothing else may stand on the line)`);
        }
        seen.set(name, value);
    }
    return result(null);
}
function foreignFrontend(of) {
    const value = typeof of === 'string' ? of : (of?.syntax ?? '');
    const frontend = value.split(' ', 1)[0] ?? '';
    return frontend === '' || DOCKERS_OWN.test(frontend) ? null : frontend;
}
function readDirective(line) {
    if (!line.startsWith('#'))
        return null;
    const equals = line.indexOf('=');
    if (equals < 0 || equals > 1_000)
        return null;
    const name = trimEnd((0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trimStart */ .Dw)(line.slice(1, equals)));
    const value = (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(line.slice(equals + 1));
    if (!NAME.test(name) || value === '')
        return null;
    const known = name.toLowerCase();
    return KNOWN.has(known) ? { name: known, value } : null;
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 7162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  a: () => (/* binding */ stageChain)
});

// EXTERNAL MODULE: ./lib/read/words.js
var words = __nccwpck_require__(5721);
;// CONCATENATED MODULE: ./lib/read/reach.js

function aliasesOf(stages) {
    const aliases = new Map();
    for (const { alias, index } of stages) {
        if (alias === null)
            continue;
        const indices = aliases.get(alias);
        if (indices)
            indices.push(index);
        else
            aliases.set(alias, [index]);
    }
    return aliases;
}
function stageBefore(aliases, name, index) {
    const indices = aliases.get(name.toLowerCase()) ?? [];
    let low = 0;
    let high = indices.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (indices[middle] < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low === 0 ? null : indices[low - 1];
}
function reachedFrom(target, stages, aliases, fromStage) {
    const reached = new Set([target]);
    const triggered = new Set();
    const reach = (sources, index) => {
        for (const source of sources) {
            const stage = /^\d{1,9}$/.test(source) ? Number(source) : stageBefore(aliases, source, index);
            if (stage !== null && stage < index)
                reached.add(stage);
        }
    };
    for (let index = target; index >= 0; index--) {
        if (!reached.has(index))
            continue;
        reach(sourcesOf(stages[index].instructions, false), index);
        const base = fromStage[index] ?? null;
        if (base === null)
            continue;
        reached.add(base);
        if (triggered.has(base))
            continue;
        triggered.add(base);
        reach(sourcesOf(stages[base].instructions, true), index);
    }
    return reached;
}
function sourcesOf(instructions, onbuild) {
    const sources = [];
    for (const instruction of instructions) {
        const { keyword, rest } = instruction;
        if (instruction.onbuild !== onbuild || !rest.startsWith('--') || !rest.includes('from='))
            continue;
        for (const flag of (0,words/* splitFlags */.g0)(rest).flags) {
            if (keyword === 'COPY' && flag.startsWith('--from='))
                sources.push(flag.slice('--from='.length));
            if (keyword === 'RUN' && flag.startsWith('--mount='))
                sources.push(...mountSources(flag));
        }
    }
    return sources;
}
function mountSources(flag) {
    const fields = flag.slice('--mount='.length).split(',');
    return fields.flatMap((field) => (/^from=/i.test(field) ? [field.slice('from='.length)] : []));
}

// EXTERNAL MODULE: ./lib/read/scope.js + 1 modules
var read_scope = __nccwpck_require__(4588);
// EXTERNAL MODULE: ./lib/read/template.js
var template = __nccwpck_require__(8636);
;// CONCATENATED MODULE: ./lib/read/evaluate.js



const TEMPLATE = 'template, not checked';
function evaluate(dockerfile, request) {
    const { stages } = dockerfile;
    const aliases = aliasesOf(stages);
    const target = findTarget(stages, aliases, request.targetStage);
    if (typeof target === 'string')
        return { ok: false, line: stages.at(-1)?.line ?? 1, message: target };
    const scope = new read_scope/* Scope */.H(dockerfile, request);
    const failed = scope.declareAll();
    if (failed)
        return { ok: false, ...failed };
    const bases = stages.map((stage) => evaluateBase(stage, scope, aliases, request));
    const fromStages = bases.map((base) => base.fromStage);
    const reached = request.builder === 'buildkit' ? reachedFrom(target, stages, aliases, fromStages) : null;
    const runs = stages.map((stage) => hasRun(stage, false));
    const triggers = stages.map((stage) => hasRun(stage, true));
    return {
        ok: true,
        target,
        stages: stages.map((stage, index) => {
            const base = bases[index];
            const triggered = base.fromStage !== null && triggers[base.fromStage];
            const executed = reached ? reached.has(index) : index <= target;
            return { stage, ...base, runs: runs[index] || triggered, executed };
        }),
    };
}
function stageChain(evaluation, index) {
    const chain = [];
    if (!evaluation.ok)
        return chain;
    let at = index;
    while (at !== null) {
        const stage = evaluation.stages[at];
        if (stage === undefined)
            break;
        chain.push(at);
        at = stage.fromStage;
    }
    return chain;
}
function findTarget(stages, aliases, name) {
    if (name === null || name === '')
        return stages.length > 0 ? stages.length - 1 : 'dockerfile contains no stages to build';
    const found = stageBefore(aliases, name, stages.length);
    if (found !== null)
        return found;
    const names = [...aliases.keys()];
    const known = names.length === 0 ? 'no stage has a name' : `the stages are: ${names.slice(0, 30).join(', ')}`;
    return `target stage "${name}" could not be found; ${known}`;
}
function hasRun(stage, onbuild) {
    return stage.instructions.some((instruction) => instruction.keyword === 'RUN' && instruction.onbuild === onbuild);
}
function evaluateBase(stage, scope, aliases, request) {
    const base = evaluateFrom(stage, scope, aliases, request);
    const platform = evaluatePlatform(stage, scope, request);
    const undeclared = base.unset.filter((name) => !scope.isDeclared(name));
    return { ...base, undeclared, platform: platform.value, problem: base.problem ?? platform.problem };
}
function evaluateFrom(stage, scope, aliases, request) {
    const failed = { from: null, unset: [], defaultedArgs: [], givenArgs: [], fromStage: null };
    if ((0,template/* isTemplate */.F)(stage.written))
        return { ...failed, problem: TEMPLATE };
    const base = scope.resolve(stage.written);
    if (!base.ok)
        return { ...failed, problem: base.message, unset: base.required === null ? [] : [base.required] };
    const { value, unset, defaultedArgs, givenArgs } = base;
    if (value === '') {
        const problem = `base name (${stage.written}) should not be blank${whyUnset(base, scope, request)}`;
        return { from: null, problem, unset, defaultedArgs, givenArgs, fromStage: null };
    }
    if ((0,template/* isTemplate */.F)(value))
        return { from: null, problem: TEMPLATE, unset, defaultedArgs, givenArgs, fromStage: null };
    const fromStage = base.unknown ? null : stageBefore(aliases, value, stage.index);
    return { from: value, problem: null, unset, defaultedArgs, givenArgs, fromStage };
}
function evaluatePlatform(stage, scope, request) {
    const written = stage.platform;
    if (written === null)
        return { value: request.platform, problem: null };
    if ((0,template/* isTemplate */.F)(written))
        return { value: null, problem: null };
    const platform = scope.resolve(written);
    if (!platform.ok) {
        return { value: null, problem: `failed to process arguments for platform ${written}: ${platform.message}` };
    }
    const { value, unset, unknown } = platform;
    if (value === '' && !unknown) {
        const problem = `empty platform value from expression ${written}${whyUnset(platform, scope, request)}`;
        return { value: null, problem };
    }
    if ((0,template/* isTemplate */.F)(value))
        return { value: null, problem: null };
    return { value: unset.length > 0 ? literalOs(written) : value, problem: null };
}
function literalOs(written) {
    return /^([a-z]+)\//.exec(written)?.[1] ?? null;
}
function whyUnset(result, scope, request) {
    const name = result.ok ? result.unset[0] : undefined;
    if (name === undefined)
        return '';
    if (read_scope/* PLATFORM_ARGS */.K.includes(name)) {
        return request.builder === 'classic'
            ? `: ${name} is set by BuildKit only, not by the classic builder`
            : `: the value of ${name} is not known here`;
    }
    return scope.isDeclared(name)
        ? `: ${name} has no default and no build argument was given (--build-arg ${name}=...)`
        : `: ${name} is not declared by an ARG before the first FROM`;
}


/***/ }),

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isKeyword),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var docker_file_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6751);
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3458);


const KEYWORDS = new Set(('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME ' +
    'WORKDIR').split(' '));
const JSON_KEYWORDS = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'VOLUME']);
const SEPARATOR = /[\t\v\f\r ]+/;
function isKeyword(word) {
    return KEYWORDS.has(word);
}
function readHead(line) {
    const text = (0,_space_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(line);
    const own = split(text);
    if (own.keyword === 'ONBUILD' || !isKeyword(own.keyword) || text !== text.trim())
        return own;
    if (JSON_KEYWORDS.has(own.keyword) && !own.rest.startsWith('['))
        return own;
    const parsed = parse(text.endsWith('\\') ? `# escape=\`\n${text}` : text);
    return parsed ?? own;
}
function parse(text) {
    try {
        const [entry, ...more] = docker_file_parser__WEBPACK_IMPORTED_MODULE_0__.parse(text);
        if (entry === undefined || more.length > 0)
            return null;
        const { name, args, raw } = entry;
        if (typeof args === 'string')
            return { keyword: name, rest: (0,_space_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(args) };
        return raw === undefined ? null : { keyword: name, rest: (0,_space_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(raw.slice(name.length)) };
    }
    catch {
        return null;
    }
}
function split(text) {
    const at = text.search(SEPARATOR);
    if (at < 0)
        return { keyword: upper(text), rest: '' };
    return { keyword: upper(text.slice(0, at)), rest: (0,_space_js__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq)(text.slice(at)) };
}
function upper(word) {
    return /^[a-z]{1,12}$/i.test(word) ? word.toUpperCase() : word;
}


/***/ }),

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Lexer)
});

;// CONCATENATED MODULE: ./lib/read/glob.js
const MAX_PATTERN = 128;
const MAX_VALUE = 1_024;
function cut(value, pattern, side, longest) {
    const read = readPattern(pattern, value);
    if (!read.ok)
        return read;
    const chars = [...value];
    if (side === 'start') {
        const end = matchAt(stretches(read.elements), chars, 0, longest);
        return { ok: true, value: end < 0 ? value : chars.slice(end).join('') };
    }
    const end = matchAt(stretches(read.elements.reverse()), chars.reverse(), 0, longest);
    return { ok: true, value: end < 0 ? value : chars.slice(end).reverse().join('') };
}
function replace(value, pattern, replacement, all) {
    const read = readPattern(pattern, value);
    if (!read.ok)
        return read;
    const wanted = stretches(read.elements);
    const chars = [...value];
    const out = [];
    let at = 0;
    let matchedTo = -1;
    while (at <= chars.length) {
        const end = matchAt(wanted, chars, at, true);
        if (end === NOWHERE)
            break;
        if (end >= 0 && !(end === at && matchedTo === at)) {
            out.push(replacement);
            matchedTo = end;
            if (!all)
                return { ok: true, value: out.join('') + chars.slice(end).join('') };
            if (end > at) {
                at = end;
                continue;
            }
        }
        if (at < chars.length)
            out.push(chars[at]);
        at++;
    }
    return { ok: true, value: out.join('') + chars.slice(at).join('') };
}
function readPattern(pattern, value) {
    if (pattern.length > MAX_PATTERN || value.length > MAX_VALUE) {
        return { ok: false, message: 'pattern or value too long to match' };
    }
    const elements = [];
    const chars = [...pattern];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        if (char === '*')
            elements.push({ any: 'run' });
        else if (char === '?')
            elements.push({ any: 'one' });
        else if (char !== '\\')
            elements.push({ any: null, char });
        else {
            const next = chars[++i];
            if (next === undefined || !'*?\\}/'.includes(next)) {
                return { ok: false, message: `invalid pattern (${pattern}) in substitution: invalid escape '\\${next ?? ''}'` };
            }
            elements.push({ any: null, char: next });
        }
    }
    return { ok: true, elements };
}
function stretches(elements) {
    const result = [[]];
    for (const element of elements) {
        if (element.any === 'run')
            result.push([]);
        else
            result.at(-1).push(element);
    }
    return result;
}
const NOWHERE = -2;
function matchAt(pattern, chars, start, longest) {
    const [first, ...rest] = pattern;
    if (!fits(first, chars, start))
        return -1;
    let at = start + first.length;
    for (const [index, stretch] of rest.entries()) {
        const last = longest && index === rest.length - 1;
        const found = last ? findLast(stretch, chars, at) : findFirst(stretch, chars, at);
        if (found < 0)
            return NOWHERE;
        at = found + stretch.length;
    }
    return at;
}
function fits(stretch, chars, at) {
    if (at + stretch.length > chars.length)
        return false;
    for (let i = 0; i < stretch.length; i++) {
        const element = stretch[i];
        if (element.any === null && element.char !== chars[at + i])
            return false;
    }
    return true;
}
function findFirst(stretch, chars, from) {
    for (let at = from; at + stretch.length <= chars.length; at++)
        if (fits(stretch, chars, at))
            return at;
    return -1;
}
function findLast(stretch, chars, from) {
    for (let at = chars.length - stretch.length; at >= from; at--)
        if (fits(stretch, chars, at))
            return at;
    return -1;
}

;// CONCATENATED MODULE: ./lib/read/modifier.js

function applyModifier(name, value, modifier, word) {
    const missing = value === undefined || (modifier.startsWith(':') && value === '');
    switch (modifier.at(-1)) {
        case '-':
            return missing ? { ok: true, value: word, wordTaken: true } : { ok: true, value, wordTaken: false };
        case '+':
            return { ok: true, value: missing ? '' : word, wordTaken: !missing };
        case '?': {
            if (!missing)
                return { ok: true, value, wordTaken: false };
            const message = word !== '' ? word : `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`;
            return { ok: false, message: `${name}: ${message}` };
        }
        case '#':
        case '%': {
            const longest = word.startsWith(modifier);
            const side = modifier === '#' ? 'start' : 'end';
            const result = cut(value ?? '', longest ? word.slice(1) : word, side, longest);
            return result.ok ? { ...result, wordTaken: true } : result;
        }
        default:
            return { ok: false, message: unsupported(modifier) };
    }
}
function unsupported(modifier) {
    return `unsupported modifier (${modifier}) in substitution`;
}

;// CONCATENATED MODULE: ./lib/read/variable-name.js
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const DIGIT = /^\p{Nd}$/u;
function charAt(text, at) {
    const code = text.codePointAt(at);
    return code === undefined ? undefined : String.fromCodePoint(code);
}
function endOfName(text, start) {
    const first = charAt(text, start);
    if (first === undefined)
        return start;
    if ('@*#?-$!'.includes(first))
        return start + 1;
    const digits = DIGIT.test(first);
    let at = start;
    for (let char = first; char !== undefined; char = charAt(text, at)) {
        if (digits ? !DIGIT.test(char) : char !== '_' && !LETTER_OR_DIGIT.test(char))
            break;
        at += char.length;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/read/word-list.js
var word_list = __nccwpck_require__(4627);
;// CONCATENATED MODULE: ./lib/read/lexer.js




const MAX_DEPTH = 100;
class Lexer {
    text;
    options;
    error = '';
    required = null;
    uses = [];
    at = 0;
    depth = 0;
    rawEscapes;
    constructor(text, options) {
        this.text = text;
        this.options = options;
        this.rawEscapes = options.rawEscapes ?? false;
    }
    run(words) {
        return this.scan(null, this.rawEscapes, words);
    }
    scan(stop, rawEscapes, words) {
        if (this.depth >= MAX_DEPTH)
            return this.fail('substitutions are nested too deeply');
        const outer = this.rawEscapes;
        this.rawEscapes = rawEscapes;
        this.depth++;
        const result = this.scanUntil(stop, words);
        this.depth--;
        this.rawEscapes = outer;
        return result;
    }
    scanUntil(stop, words) {
        const limit = this.options.limit ?? Number.POSITIVE_INFINITY;
        let result = '';
        while (this.at < this.text.length) {
            const char = this.text[this.at];
            if (char === stop) {
                this.at++;
                return result;
            }
            const piece = this.piece(char, words);
            if (piece === null)
                return null;
            result += piece;
            if (result.length > limit)
                return this.fail(`expands to more than ${limit} characters`);
        }
        if (stop !== null)
            return this.fail(`unexpected end of statement while looking for matching ${stop}`);
        return result;
    }
    piece(char, words) {
        switch (char) {
            case '$': {
                const value = this.dollar();
                if (value !== null)
                    words?.addText(value);
                return value;
            }
            case "'":
            case '"': {
                const value = char === '"' ? this.doubleQuoted() : this.singleQuoted();
                if (value !== null)
                    words?.addRaw(value);
                return value;
            }
            case '<':
                if (words) {
                    const start = this.at;
                    this.at = (0,word_list/* endOfHeredocMark */.q)(this.text, start);
                    const mark = this.text.slice(start, this.at);
                    words.addRaw(mark);
                    return mark;
                }
                break;
            case this.options.escape: {
                this.at++;
                const kept = this.rawEscapes ? char : '';
                const next = this.next() ?? '';
                if (kept + next !== '')
                    words?.addRaw(kept + next);
                return kept + next;
            }
        }
        this.at++;
        words?.addText(char);
        return char;
    }
    singleQuoted() {
        const close = this.text.indexOf("'", this.at + 1);
        if (close < 0) {
            this.at = this.text.length;
            return this.fail('unexpected end of statement while looking for matching single-quote');
        }
        const start = this.at;
        this.at = close + 1;
        return this.options.rawQuotes ? this.text.slice(start, this.at) : this.text.slice(start + 1, close);
    }
    doubleQuoted() {
        const quote = this.options.rawQuotes ? '"' : '';
        let result = quote;
        this.at++;
        while (this.at < this.text.length) {
            const char = this.text[this.at];
            if (char === '"') {
                this.at++;
                return result + quote;
            }
            if (char === '$') {
                const value = this.dollar();
                if (value === null)
                    return null;
                result += value;
                continue;
            }
            this.at++;
            if (char !== this.options.escape) {
                result += char;
                continue;
            }
            if (this.rawEscapes)
                result += char;
            const next = this.text[this.at];
            if (next === undefined)
                continue;
            if (next === '"' || next === '$' || next === this.options.escape) {
                result += next;
                this.at++;
            }
            else {
                result += char;
            }
        }
        return this.fail('unexpected end of statement while looking for matching double-quote');
    }
    dollar() {
        this.at++;
        if (this.text[this.at] === '{')
            return this.braced();
        const name = this.name();
        return name === '' ? '$' : this.plain(name, `$${name}`);
    }
    plain(name, written) {
        const value = this.options.lookup(name);
        this.uses.push({ name, unset: value === undefined });
        return value ?? (this.options.keepUnset ? written : '');
    }
    braced() {
        this.at++;
        const first = this.text[this.at];
        if (first === undefined)
            return this.fail("syntax error: missing '}'");
        if (first === '{' || first === '}' || first === ':')
            return this.fail('syntax error: bad substitution');
        const name = this.name();
        let modifier = this.next() ?? '\uFFFD';
        if (modifier === '}')
            return this.plain(name, `\${${name}}`);
        if (modifier === '/')
            return this.replacement(name);
        let operator = modifier;
        const emptyIsUnset = modifier === ':';
        if (emptyIsUnset) {
            operator = this.next() ?? '\uFFFD';
            modifier += operator;
        }
        const trims = operator === '#' || operator === '%';
        if ((emptyIsUnset && trims) || !(emptyIsUnset || '+-?#%'.includes(operator)))
            return this.fail(unsupported(modifier));
        const word = this.aside(() => this.scan('}', trims));
        if (word === null)
            return this.unclosed("missing '}'");
        const value = this.options.lookup(name);
        if (value === undefined && this.options.keepUnset)
            return `\${${name}${modifier}${word.value}}`;
        const modified = applyModifier(name, value, modifier, word.value);
        if (!modified.ok) {
            if (operator === '?')
                this.required = name;
            return this.fail(modified.message);
        }
        this.uses.push({ name, unset: value === undefined && trims });
        if (modified.wordTaken)
            this.useAll(word.uses);
        return modified.value;
    }
    replacement(name) {
        const all = this.text[this.at] === '/';
        if (all)
            this.at++;
        const pattern = this.aside(() => this.scan('/', true));
        if (pattern === null)
            return this.unclosed(`missing '/' in \${}`);
        const replacement = this.aside(() => this.scan('}', true));
        if (replacement === null)
            return this.unclosed("missing '}'");
        const value = this.options.lookup(name);
        if (value === undefined && this.options.keepUnset)
            return `\${${name}/${pattern.value}/${replacement.value}}`;
        this.uses.push({ name, unset: value === undefined });
        this.useAll(pattern.uses);
        this.useAll(replacement.uses);
        const replaced = replace(value ?? '', pattern.value, replacement.value, all);
        return replaced.ok ? replaced.value : this.fail(replaced.message);
    }
    aside(read) {
        const outer = this.uses;
        this.uses = [];
        const value = read();
        const uses = this.uses;
        this.uses = outer;
        return value === null ? null : { value, uses };
    }
    useAll(uses) {
        for (const use of uses)
            this.uses.push(use);
    }
    next() {
        const char = charAt(this.text, this.at);
        if (char !== undefined)
            this.at += char.length;
        return char;
    }
    name() {
        const end = endOfName(this.text, this.at);
        const name = this.text.slice(this.at, end);
        this.at = end;
        return name;
    }
    unclosed(what) {
        return this.at >= this.text.length ? this.fail(`syntax error: ${what}`) : null;
    }
    fail(message) {
        this.error = message;
        return null;
    }
}


/***/ }),

/***/ 3160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lX: () => (/* binding */ PhysicalLines),
  fj: () => (/* binding */ join),
  X6: () => (/* binding */ readLogicalLines)
});

// EXTERNAL MODULE: ./lib/read/space.js
var space = __nccwpck_require__(3458);
;// CONCATENATED MODULE: ./lib/read/comments.js

const ADDRESS = /^windows-container-compat\s*:/i;
const FIRST_LETTER = 119;
const NONE = [];
class Comments {
    found = null;
    taken = 0;
    add(line, hash, number) {
        let at = hash + 1;
        while (at < line.length && (0,space/* isSpace */.xC)(line.charCodeAt(at)))
            at++;
        if ((line.charCodeAt(at) | 32) !== FIRST_LETTER)
            return;
        const text = (0,space/* trim */.Bq)(line.slice(at));
        if (!ADDRESS.test(text))
            return;
        this.found ??= [];
        this.found.push({ line: number, text });
    }
    take(upTo) {
        const { found, taken: from } = this;
        if (found === null)
            return NONE;
        while (this.taken < found.length && found[this.taken].line <= upTo)
            this.taken++;
        return this.taken === from ? NONE : found.slice(from, this.taken);
    }
}

// EXTERNAL MODULE: ./lib/read/directives.js
var read_directives = __nccwpck_require__(8028);
// EXTERNAL MODULE: ./lib/read/lexer.js + 3 modules
var read_lexer = __nccwpck_require__(2014);
// EXTERNAL MODULE: ./lib/read/word-list.js
var word_list = __nccwpck_require__(4627);
// EXTERNAL MODULE: ./lib/read/words.js
var words = __nccwpck_require__(5721);
;// CONCATENATED MODULE: ./lib/read/heredoc.js




const CARRIER = /^\s*(?:ONBUILD[\t\v\f\r ]+)?(?:RUN|COPY|ADD)[\t\v\f\r ]+/i;
const MARK = /^\d*<<(-?)\s*([^<]*)$/;
const nothing = () => undefined;
function heredocsOf(line) {
    if (!line.includes('<<'))
        return [];
    const carrier = CARRIER.exec(line.slice(0, 1_000));
    if (carrier === null || isJsonForm(line.slice(carrier[0].length)))
        return [];
    const words = new word_list/* WordList */.n();
    const lexer = new read_lexer/* Lexer */.J(line, {
        escape: '\\',
        lookup: nothing,
        rawQuotes: true,
        rawEscapes: true,
        keepUnset: true,
    });
    if (lexer.run(words) === null)
        return [];
    return words.list().flatMap((word) => readMark(word) ?? []);
}
function readMark(word) {
    const at = word.indexOf('<<');
    if (at < 0 || at > 20)
        return null;
    const match = MARK.exec(word);
    if (!match)
        return null;
    const lexer = new read_lexer/* Lexer */.J(match[2], { escape: '\\', lookup: nothing, keepUnset: true });
    const words = new word_list/* WordList */.n();
    if (lexer.run(words) === null)
        return null;
    const [delimiter, ...more] = words.list();
    return delimiter === undefined || more.length > 0 ? null : { delimiter, chomp: match[1] === '-' };
}
function isJsonForm(rest) {
    const args = (0,space/* trim */.Bq)((0,words/* splitFlags */.g0)(rest).rest);
    if (!args.startsWith('[') || !args.endsWith(']'))
        return false;
    try {
        const json = JSON.parse(args);
        return Array.isArray(json) && json.every((item) => typeof item === 'string');
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/read/lines.js




const MAX_LINE = 65_535;
const COMMENT = 35;
function readLogicalLines(text) {
    const source = new PhysicalLines(text);
    const directives = (0,read_directives/* readDirectives */.m)(source.lines);
    const lines = [];
    const { comments } = source;
    const refuse = (refusal) => ({ directives, lines, comments, refusal });
    if (source.tooLong > 0) {
        return refuse({
            line: source.tooLong,
            message: `dockerfile line greater than max allowed size of ${MAX_LINE} (bytes)`,
        });
    }
    if (directives.refusal)
        return refuse(directives.refusal);
    while (source.more()) {
        const first = (0,space/* trimStart */.Dw)(source.take());
        const line = source.number;
        if (source.skips(first))
            continue;
        const joined = join(first, source, directives.escape);
        const heredocs = [];
        for (const mark of heredocsOf(joined)) {
            const body = takeHeredoc(source, mark.delimiter, mark.chomp);
            if (body === null) {
                return refuse({ line, message: `unterminated heredoc: no line reads ${mark.delimiter.slice(0, 80)}` });
            }
            heredocs.push(body);
        }
        lines.push({ text: joined, line, endLine: source.number, heredocs });
    }
    return { directives, lines, comments, refusal: null };
}
function join(first, source, escapeChar, lines) {
    const end = continuation(first, escapeChar);
    lines?.push({ number: source.number, length: end < 0 ? first.length : end });
    if (end < 0)
        return first;
    const pieces = [first.slice(0, end)];
    while (source.more()) {
        const next = source.take();
        if (source.skips(next))
            continue;
        const cut = continuation(next, escapeChar);
        lines?.push({ number: source.number, length: cut < 0 ? next.length : cut });
        if (cut < 0) {
            pieces.push(next);
            break;
        }
        pieces.push(next.slice(0, cut));
    }
    return pieces.join('');
}
function continuation(line, escapeChar) {
    let end = line.length - 1;
    while (end >= 0 && (line[end] === ' ' || line[end] === '\t'))
        end--;
    if (end < 0 || line[end] !== escapeChar || line[end - 1] === escapeChar)
        return -1;
    return end;
}
function takeHeredoc(source, delimiter, chomp) {
    const body = [];
    while (source.more()) {
        const line = chomp ? source.take().replace(/^\t+/, '') : source.take();
        if (line === delimiter)
            return body.join('');
        body.push(line, '\n');
    }
    return null;
}
class PhysicalLines {
    lines;
    tooLong;
    comments = new Comments();
    number = 0;
    constructor(text) {
        const lines = text.split('\n');
        if (lines.at(-1) === '')
            lines.pop();
        this.tooLong = lines.findIndex(isTooLong) + 1;
        if (lines[0]?.charCodeAt(0) === 0xfeff)
            lines[0] = lines[0].slice(1);
        for (let i = 0; i < lines.length; i++)
            lines[i] = withoutCarriageReturns(lines[i]);
        this.lines = lines;
    }
    more() {
        return this.number < this.lines.length;
    }
    take() {
        return this.lines[this.number++];
    }
    skips(line) {
        let at = 0;
        while (at < line.length && (0,space/* isSpace */.xC)(line.charCodeAt(at)))
            at++;
        if (at === line.length)
            return true;
        if (line.charCodeAt(at) !== COMMENT)
            return false;
        this.comments.add(line, at, this.number);
        return true;
    }
}
function isTooLong(line) {
    return line.length * 3 > MAX_LINE && Buffer.byteLength(line) > MAX_LINE;
}
function withoutCarriageReturns(line) {
    let end = line.length;
    while (end > 0 && line.charCodeAt(end - 1) === 13)
        end--;
    return end === line.length ? line : line.slice(0, end);
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./lib/read/template.js
var template = __nccwpck_require__(8636);
// EXTERNAL MODULE: ./lib/read/words.js
var read_words = __nccwpck_require__(5721);
;// CONCATENATED MODULE: ./lib/read/from.js


const ALIAS = /^[a-z][a-z0-9\-_.]*$/;
const WORD_COUNT = 'FROM requires either one or three arguments';
function readFrom(rest) {
    if ((0,template/* isTemplate */.F)(rest))
        return readTemplateFrom(rest);
    const { flags, rest: after } = (0,read_words/* splitFlags */.g0)(rest);
    const words = (0,read_words/* splitWords */.yM)(after);
    const [written, as, name] = words;
    let alias = null;
    if (words.length === 3 && as.toLowerCase() === 'as') {
        alias = name.toLowerCase();
        if (!ALIAS.test(alias)) {
            return refuse(`invalid name for build stage: "${name.slice(0, 80)}", name can't start with a number or contain symbols`);
        }
    }
    else if (words.length !== 1) {
        return refuse(WORD_COUNT + hint(words));
    }
    const platform = readPlatform(flags);
    return platform.ok ? { ok: true, from: { written: written, alias, platform: platform.value } } : platform;
}
function hint(words) {
    if (words.length === 0)
        return ': it names no image';
    if (words.some((word) => word.startsWith('#')))
        return ': a comment must stand on a line of its own';
    if (words.some((word) => word.includes('${') || word.includes('"'))) {
        return ': white space separates even inside quotes and braces';
    }
    return words.length === 3 ? `: the second must be AS, not ${words[1].slice(0, 80)}` : '';
}
function readPlatform(flags) {
    let value = null;
    for (const flag of flags) {
        const equals = flag.indexOf('=');
        const name = equals < 0 ? flag : flag.slice(0, equals);
        if (name !== '--platform')
            return refuse(`unknown flag: ${name.slice(0, 80)}`);
        if (equals < 0)
            return refuse('missing a value on flag: --platform (write --platform=VALUE, without a space)');
        if (value !== null)
            return refuse('duplicate flag specified: --platform');
        value = flag.slice(equals + 1);
    }
    return { ok: true, value: value === '' ? null : value };
}
function readTemplateFrom(rest) {
    const { flags, words } = (0,template/* splitTemplate */.L)(rest);
    if (words.length === 0)
        return refuse(WORD_COUNT + hint(words));
    const named = words.length >= 3 && words.at(-2).toLowerCase() === 'as';
    const alias = named ? words.at(-1).toLowerCase() : '';
    const platform = flags.find((flag) => flag.startsWith('--platform='));
    return {
        ok: true,
        from: {
            written: (named ? words.slice(0, -2) : words).join(' '),
            alias: ALIAS.test(alias) ? alias : null,
            platform: platform?.slice('--platform='.length) || null,
        },
    };
}
function refuse(message) {
    return { ok: false, message };
}

// EXTERNAL MODULE: ./lib/read/instruction.js
var instruction = __nccwpck_require__(6888);
// EXTERNAL MODULE: ./lib/read/lines.js + 2 modules
var read_lines = __nccwpck_require__(3160);
;// CONCATENATED MODULE: ./lib/read/parse.js




const MAX_STAGES = 5_000;
const TOO_MANY_STAGES = `more than ${MAX_STAGES} stages are not read`;
function parseDockerfile(text) {
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return parse_refuse(lineAt(text, nul), 'not a text file: it holds NUL bytes (UTF-16? save it as UTF-8)', null);
    const { directives, lines, comments, refusal } = (0,read_lines/* readLogicalLines */.X6)(text);
    const { syntax, escape: escapeChar } = directives;
    if (refusal)
        return { ok: false, refusal, syntax };
    const reader = new Reader(escapeChar, comments);
    for (const line of lines) {
        const message = reader.read(line);
        if (message !== null)
            return parse_refuse(line.line, message, syntax);
    }
    if (lines.length === 0)
        return parse_refuse(1, 'file with no instructions', syntax);
    if (reader.stages.length === 0) {
        return parse_refuse(lines[0].line, 'dockerfile contains no stages to build: there is no FROM', syntax);
    }
    const { globalArgs, stages } = reader;
    const strayDirectives = reader.strayDirectives();
    return { ok: true, dockerfile: { escape: escapeChar, syntax, globalArgs, stages, strayDirectives } };
}
function parse_refuse(line, message, syntax) {
    const refusal = message === TOO_MANY_STAGES ? { line, message, limit: true } : { line, message };
    return { ok: false, refusal, syntax };
}
function lineAt(text, position) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
class Reader {
    escapeChar;
    comments;
    globalArgs = [];
    stages = [];
    instructions = [];
    before = '';
    strays = [];
    constructor(escapeChar, comments) {
        this.escapeChar = escapeChar;
        this.comments = comments;
    }
    strayDirectives() {
        return this.strays.concat(this.comments.take(Number.POSITIVE_INFINITY));
    }
    read(line) {
        const head = (0,instruction/* readHead */.z)(line.text);
        const before = this.before;
        this.before = line.text;
        if (!(0,instruction/* isKeyword */.w)(head.keyword))
            return this.unknown(head.keyword, before);
        if (head.keyword === 'FROM')
            return this.from(head.rest, line);
        if (head.keyword === 'ARG')
            return this.arg(head, line);
        if (head.keyword === 'ONBUILD')
            return this.onbuild(head.rest, line);
        return this.add(head, line, false);
    }
    from(rest, { line, endLine }) {
        const result = readFrom(rest);
        if (!result.ok)
            return result.message;
        if (this.stages.length === MAX_STAGES)
            return TOO_MANY_STAGES;
        this.instructions = [];
        this.stages.push({
            index: this.stages.length,
            line,
            endLine,
            ...result.from,
            instructions: this.instructions,
            directives: this.comments.take(endLine),
        });
        return null;
    }
    arg(head, line) {
        const words = (0,read_words/* splitArgs */.sG)((0,read_words/* splitFlags */.g0)(head.rest).rest, this.escapeChar);
        if (words.length === 0)
            return 'ARG requires at least one argument';
        if (words.some((word) => word.startsWith('=')))
            return 'ARG names can not be blank';
        if (this.stages.length > 0)
            return this.add(head, line, false);
        for (const word of words) {
            const equals = word.indexOf('=');
            const name = equals < 0 ? word : word.slice(0, equals);
            const value = equals < 0 ? null : word.slice(equals + 1);
            this.globalArgs.push({ name, value, line: line.line, endLine: line.endLine });
        }
        return null;
    }
    onbuild(rest, line) {
        if (rest === '')
            return 'ONBUILD requires at least one argument';
        const head = (0,instruction/* readHead */.z)(rest);
        if (head.keyword === 'ONBUILD')
            return "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed";
        if (head.keyword === 'FROM' || head.keyword === 'MAINTAINER') {
            return `${head.keyword} isn't allowed as an ONBUILD trigger`;
        }
        return this.add(head, line, true);
    }
    add({ keyword, rest }, { line, endLine, heredocs }, onbuild) {
        if (this.stages.length === 0)
            return `no build stage in current context: ${keyword} before the first FROM`;
        for (const stray of this.comments.take(endLine))
            this.strays.push(stray);
        this.instructions.push({ keyword, rest, line, endLine, onbuild, heredocs });
        return null;
    }
    unknown(keyword, before) {
        const word = keyword.length > 80 ? `${keyword.slice(0, 80)}…` : keyword;
        if (word === '')
            return 'unknown instruction: an escape character at the end of the file continues nothing';
        return `unknown instruction: ${word}${this.unknownHint(word, before)}`;
    }
    unknownHint(word, before) {
        if (/^(?:\{\{|\{%|<%|@@|%%)/.test(word))
            return ' (a template that is filled in before the build?)';
        if (before.endsWith('`') && this.escapeChar === '\\') {
            return ' (the line before ends in a backtick, which continues it only after `# escape=` and a backtick in the first line)';
        }
        return before.endsWith('\\') && this.escapeChar === '`'
            ? ' (the line before ends in a backslash, which does not continue it under the escape directive)'
            : '';
    }
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ platformArgs)
/* harmony export */ });
function platformArgs(platform, onLinux) {
    const found = new Map();
    if (onLinux)
        found.set('BUILDOS', 'linux');
    const match = /^(\w+)(?:\(([\w.]+)\))?\/(\w+)(?:\/(\w+))?$/.exec(platform ?? '');
    if (!match)
        return found;
    const [whole, os = '', version = '', architecture = '', variant = ''] = match;
    const parts = { PLATFORM: whole, OS: os, OSVERSION: version, ARCH: architecture, VARIANT: variant };
    for (const [name, value] of Object.entries(parts))
        found.set(`TARGET${name}`, value);
    return found;
}


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ PLATFORM_ARGS),
  H: () => (/* binding */ Scope)
});

// EXTERNAL MODULE: ./lib/read/lexer.js + 3 modules
var read_lexer = __nccwpck_require__(2014);
;// CONCATENATED MODULE: ./lib/read/expansion.js

const MAX_VALUE = 32_768;
function expand(word, escapeChar, lookup) {
    const lexer = new read_lexer/* Lexer */.J(word, { escape: escapeChar, lookup, limit: MAX_VALUE });
    const value = lexer.run();
    if (value === null)
        return { ok: false, message: `failed to process ${quote(word)}: ${lexer.error}`, required: lexer.required };
    const used = new Set();
    const unset = new Set();
    for (const use of lexer.uses) {
        used.add(use.name);
        if (use.unset)
            unset.add(use.name);
    }
    return { ok: true, value, used: [...used], unset: [...unset] };
}
function quote(word) {
    return JSON.stringify(word.length > 200 ? `${word.slice(0, 200)}…` : word);
}

;// CONCATENATED MODULE: ./lib/read/scope.js

const PLATFORM_ARGS = [
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDOSVERSION',
    'BUILDARCH',
    'BUILDVARIANT',
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETOSVERSION',
    'TARGETARCH',
    'TARGETVARIANT',
];
const MAX_ARGS = 1_000;
class Scope {
    dockerfile;
    request;
    variables = new Map();
    constructor(dockerfile, request) {
        this.dockerfile = dockerfile;
        this.request = request;
        if (request.builder === 'buildkit')
            this.definePlatform();
    }
    declareAll() {
        const { globalArgs } = this.dockerfile;
        if (globalArgs.length > MAX_ARGS) {
            return { line: globalArgs[MAX_ARGS].line, message: `more than ${MAX_ARGS} ARGs before the first FROM` };
        }
        let pending = [];
        for (const [index, arg] of globalArgs.entries()) {
            const declared = this.declare(arg);
            if (typeof declared === 'string')
                return { line: arg.line, message: declared };
            pending.push(declared);
            const lastOfLine = globalArgs[index + 1]?.line !== arg.line;
            if (this.request.builder === 'classic' && !lastOfLine)
                continue;
            for (const variable of pending)
                this.put(variable);
            pending = [];
        }
        return null;
    }
    isDeclared(name) {
        return this.variables.has(this.key(name));
    }
    resolve(word) {
        const expansion = this.expand(word);
        if (!expansion.ok)
            return expansion;
        const unset = new Set();
        const defaultedArgs = new Set();
        const givenArgs = new Set();
        let unknown = false;
        for (const variable of withSources(this.sources(expansion))) {
            if (variable.unset)
                unset.add(variable.name);
            if (variable.defaulted)
                defaultedArgs.add(variable.name);
            if (variable.given)
                givenArgs.add(variable.name);
            unknown ||= variable.unknown;
        }
        return {
            ok: true,
            value: expansion.value,
            unset: [...unset],
            defaultedArgs: [...defaultedArgs],
            givenArgs: [...givenArgs],
            unknown,
        };
    }
    definePlatform() {
        const { buildArgs, platformArgs, targetStage } = this.request;
        const stage = targetStage || this.dockerfile.stages.at(-1)?.alias || 'default';
        for (const name of [...PLATFORM_ARGS, 'TARGETSTAGE']) {
            const given = buildArgs.get(name) ?? platformArgs.get(name) ?? (name === 'TARGETSTAGE' ? stage : undefined);
            const unknown = given === undefined;
            this.put({ name, value: given ?? '', unset: unknown, unknown, defaulted: false, given: false, from: [] });
        }
    }
    declare(arg) {
        const { builder, buildArgs } = this.request;
        const given = buildArgs.get(arg.name);
        const fixed = { name: arg.name, unknown: false, defaulted: false, given: given !== undefined, from: [] };
        if (given !== undefined && builder === 'buildkit')
            return { ...fixed, value: given, unset: false };
        if (arg.value === null) {
            if (given !== undefined)
                return { ...fixed, value: given, unset: false };
            return this.bare(arg.name) ?? { ...fixed, value: undefined, unset: true };
        }
        const expansion = this.expand(arg.value);
        if (!expansion.ok)
            return expansion.message;
        if (given !== undefined)
            return { ...fixed, value: given, unset: false };
        const from = this.sources(expansion);
        return {
            name: arg.name,
            value: expansion.value,
            unset: false,
            unknown: false,
            defaulted: true,
            given: false,
            from,
        };
    }
    bare(name) {
        const earlier = this.variables.get(this.key(name));
        return this.request.builder === 'buildkit' || earlier?.name !== name ? earlier : undefined;
    }
    expand(word) {
        return expand(word, this.dockerfile.escape, (name) => this.variables.get(this.key(name))?.value);
    }
    sources(expansion) {
        const unset = new Set(expansion.unset);
        const result = [];
        for (const name of expansion.used) {
            const variable = this.variables.get(this.key(name));
            if (unset.has(name)) {
                result.push({ name, value: undefined, unset: true, unknown: false, defaulted: false, given: false, from: [] });
            }
            else if (variable && (variable.value !== undefined || variable.unknown)) {
                result.push(variable);
            }
        }
        return result;
    }
    put(variable) {
        this.variables.set(this.key(variable.name), variable);
    }
    key(name) {
        return this.request.builder === 'classic' ? name.toUpperCase() : name;
    }
}
function withSources(variables) {
    const seen = new Set();
    const stack = [...variables].reverse();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        for (let i = next.from.length - 1; i >= 0; i--)
            stack.push(next.from[i]);
    }
    return seen;
}


/***/ }),

/***/ 3458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   Dw: () => (/* binding */ trimStart),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
function isSpace(code) {
    if (code < 128)
        return code === 32 || (code >= 9 && code <= 13);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
function trimStart(text) {
    let start = 0;
    while (start < text.length && isSpace(text.charCodeAt(start)))
        start++;
    return start === 0 ? text : text.slice(start);
}
function trim(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return trimStart(end === text.length ? text : text.slice(0, end));
}


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTemplate),
/* harmony export */   L: () => (/* binding */ splitTemplate)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5721);

function isTemplate(word) {
    return word.includes('{{');
}
function splitTemplate(text) {
    const words = [];
    let at = 0;
    while (at < text.length) {
        if (/\s/.test(text[at])) {
            at++;
            continue;
        }
        const start = at;
        while (at < text.length && !/\s/.test(text[at])) {
            if (!text.startsWith('{{', at)) {
                at++;
                continue;
            }
            const close = text.indexOf('}}', at + 2);
            at = close < 0 ? text.length : close + 2;
        }
        words.push(text.slice(start, at));
    }
    let flags = 0;
    while (words[flags]?.startsWith('--'))
        flags++;
    return { flags: words.slice(0, flags).map((word) => unquoted(word)), words: words.slice(flags) };
}
function unquoted(word) {
    return isTemplate(word) ? word : ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitFlags */ .g0)(word).flags[0] ?? word);
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ WordList),
/* harmony export */   q: () => (/* binding */ endOfHeredocMark)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3458);

class WordList {
    done = [];
    word = '';
    addText(text) {
        for (const char of text) {
            if (!(0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(char.charCodeAt(0)))
                this.word += char;
            else
                this.close();
        }
    }
    addRaw(text) {
        this.word += text;
    }
    list() {
        this.close();
        return this.done;
    }
    close() {
        if (this.word !== '')
            this.done.push(this.word);
        this.word = '';
    }
}
function endOfHeredocMark(text, start) {
    let at = start + 1;
    if (text[at] !== '<')
        return at;
    at++;
    while (at < text.length && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(text.charCodeAt(at)))
        at++;
    return at;
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g0: () => (/* binding */ splitFlags),
/* harmony export */   sG: () => (/* binding */ splitArgs),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3458);

const SEPARATOR = /[\t\v\f\r ]+/;
function splitWords(text) {
    const trimmed = (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text);
    return trimmed === '' ? [] : trimmed.split(SEPARATOR);
}
function splitFlags(text) {
    const flags = [];
    let at = 0;
    for (;;) {
        while (at < text.length && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(text.charCodeAt(at)))
            at++;
        if (!text.startsWith('--', at))
            return { flags, rest: text.slice(at) };
        let word = '';
        let quote = '';
        for (; at < text.length; at++) {
            const char = text[at];
            if (quote === '' && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(text.charCodeAt(at)))
                break;
            if (char === '\\')
                word += text[++at] ?? '';
            else if (char === quote)
                quote = '';
            else if (quote === '' && (char === '"' || char === "'"))
                quote = char;
            else
                word += char;
        }
        if (word === '--')
            return { flags, rest: text.slice(at) };
        flags.push(word);
    }
}
function splitArgs(text, escapeChar) {
    const words = [];
    let start = -1;
    let quote = '';
    let end = text.length;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (quote === '' && (0,_space_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(text.charCodeAt(at))) {
            if (start >= 0)
                words.push(text.slice(start, at));
            start = -1;
            continue;
        }
        if (start < 0)
            start = at;
        if (char === escapeChar && quote !== "'") {
            if (at === text.length - 1)
                end = at;
            at++;
        }
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
    }
    if (start >= 0 && start < end)
        words.push(text.slice(start, end));
    return words;
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ toWorkflowCommands),
/* harmony export */   TT: () => (/* binding */ selectAnnotations),
/* harmony export */   Uy: () => (/* binding */ ANNOTATIONS_OF_A_KIND),
/* harmony export */   gI: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* harmony import */ var _rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4736);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7563);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2463);
/* harmony import */ var _named_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2639);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(131);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4228);






const MESSAGE_LIMIT = 4000;
const TITLE_LIMIT = 250;
const ANNOTATIONS_OF_A_KIND = 10;
const LEVELS = ['error', 'warning', 'notice'];
function toAnnotations(report) {
    const { findings, remarks } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)(report, (result) => !(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssumed */ .nH)(result));
    const problems = report.problems
        .filter((problem) => problem.severity !== 'notice')
        .map((problem) => ({ ...problem, endLine: problem.line }));
    return [
        ...findings.map((finding) => ({ place: finding, title: (0,_titles_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(finding.rule), message: findingMessage(finding) })),
        ...remarks.map((remark) => ({ place: remark, title: (0,_titles_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(remark.rule), message: remarkMessage(remark) })),
        ...problems.map((problem) => ({
            place: problem,
            title: 'Problem while checking',
            message: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(problem.message),
        })),
    ]
        .sort((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(a.place, b.place))
        .flatMap(({ place, title, message }) => {
        const level = levelOf(place.severity);
        if (level === null)
            return [];
        const { file } = place;
        const line = file === '' ? 0 : Math.max(1, place.line);
        return [{ level, file, line, endLine: file === '' ? 0 : Math.max(line, place.endLine), title, message }];
    });
}
function selectAnnotations(annotations, perKind, where = 'the job summary') {
    return LEVELS.flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= perKind)
            return all;
        if (perKind < 1)
            return [];
        const shown = all.slice(0, perKind - 1);
        const missing = all.length - shown.length;
        const message = `${(0,_titles_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(missing, shown.length > 0 ? `more ${level}` : level)} not shown here, because a step shows ${perKind} of a kind. All of them are in ${where}.`;
        return [...shown, { level, file: '', line: 0, endLine: 0, title: `${missing} more`, message }];
    });
}
function toWorkflowCommands(annotations) {
    return annotations.map((annotation) => `${commandOf(annotation)}\n`).join('');
}
function commandOf({ level, file, line, endLine, title, message }) {
    const place = file === '' ? [] : [`file=${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeProperty */ .Bn)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(file))}`, `line=${line}`, `endLine=${endLine}`];
    const properties = [...place, `title=${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeProperty */ .Bn)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(title), TITLE_LIMIT))}`].join(',');
    const body = message.split('\n').map(_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig).join('\n');
    return `::${level} ${properties}::${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeData */ .uf)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(body, MESSAGE_LIMIT))}`;
}
function findingMessage({ answers, notes, severity }) {
    const paragraphs = answers.filter((answer) => answer.severity !== 'off').map(answerLines);
    const docs = answers.find((answer) => answer.severity === severity)?.docs ?? '';
    const last = notes.map((note) => `Note (${note.rule}): ${note.message}`);
    if (docs !== '')
        last.push(`See ${docs}`);
    return [...paragraphs, last]
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map(_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig).join('\n'))
        .join('\n\n');
}
function answerLines(answer) {
    const { message, ways } = answer.told[0] ?? { message: '', ways: [] };
    const lines = [about(answer.targets, message), (0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .likewise */ .C)(answer, (target) => target)].filter((line) => line !== '');
    if (ways.length === 1)
        lines.push(`What to do: ${ways[0]}`);
    if (ways.length > 1)
        lines.push('What to do:', ...ways.map((way, index) => `${index + 1}. ${way}`));
    for (const way of (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .waysBeyond */ .uf)(ways, answer.advice, answer.words))
        lines.push(`${way.lead}:`, ...way.lines);
    return lines;
}
function remarkMessage({ rule, sayings }) {
    const lines = sayings.map(({ targets, message }) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(about(targets, message)));
    return [...lines, '', `See ${(0,_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePageUrl */ .Pd)(rule)}`].join('\n');
}
function about(targets, message) {
    const names = [...targets];
    if (names.length === 1 && (0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .w)(message, names[0]))
        return message;
    return `On ${(0,_titles_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)(names)}: ${message}`;
}
function levelOf(severity) {
    return severity === 'off' ? null : severity;
}


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   F9: () => (/* binding */ isNotWindows),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   je: () => (/* binding */ targetName),
/* harmony export */   kR: () => (/* binding */ sayingsOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   nH: () => (/* binding */ isAssumed)
/* harmony export */ });
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(131);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4228);


function targetName(image, result) {
    return image.role === 'build' ? `${result.target} (build host)` : result.target;
}
function isAssumed(result) {
    return result.notes.some((note) => note.rule === 'platform-assumed');
}
function isNotWindows(image) {
    return image.results.length > 0 && image.results.every((result) => result.verdict === 'not-windows');
}
function answersOf(build, image) {
    const answers = new Map();
    const words = (0,_ways_js__WEBPACK_IMPORTED_MODULE_1__/* .fromWords */ .ex)(build, image);
    for (const result of image.results)
        collect(answers, words, image, result);
    return [...answers.values()];
}
function collect(answers, words, image, result) {
    const { rule, verdict, severity, selected, advice, docs, message, ways } = result;
    const { reference } = image;
    const errors = result.errors.map((error) => error.replace(/10\.0\.[\d.]+/g, ''));
    const key = JSON.stringify([reference, rule, verdict, severity, selected, advice, words, errors]);
    let answer = answers.get(key);
    if (answer === undefined) {
        answer = { reference, rule, verdict, severity, advice, words, docs, targets: new Set(), told: [], said: new Set() };
        answers.set(key, answer);
    }
    answer.targets.add(targetName(image, result));
    const said = JSON.stringify([message, ways]);
    if (!answer.said.has(said))
        answer.told.push({ message, ways });
    answer.said.add(said);
}
function sayingsOf(image) {
    const sayings = new Map();
    for (const result of image.results) {
        for (const { rule, severity, message } of result.notes) {
            const key = JSON.stringify([rule, severity, message]);
            const saying = sayings.get(key) ?? { rule, severity, message, targets: new Set() };
            sayings.set(key, saying);
            saying.targets.add(targetName(image, result));
        }
    }
    return [...sayings.values()];
}
function group(report, keep = () => true) {
    const findings = new Map();
    const remarks = new Map();
    for (const build of report.builds) {
        for (const image of build.images) {
            const words = (0,_ways_js__WEBPACK_IMPORTED_MODULE_1__/* .fromWords */ .ex)(build, image);
            const place = { file: build.dockerfile, line: image.line, endLine: image.endLine };
            for (const result of image.results) {
                if (!keep(result))
                    continue;
                const found = result.severity !== 'off';
                const finding = found ? openAt(findings, place, result.rule, { answers: new Map(), notes: new Map() }) : null;
                if (finding !== null) {
                    finding.severity = worse(finding.severity, result.severity);
                    collect(finding.answers, words, image, result);
                }
                for (const note of result.notes) {
                    if (note.severity === 'off')
                        continue;
                    if (finding !== null && note.severity === 'notice') {
                        finding.notes.set(`${note.rule} ${note.message}`, { rule: note.rule, message: note.message });
                        continue;
                    }
                    const remark = openAt(remarks, place, note.rule, { sayings: new Map() });
                    remark.severity = worse(remark.severity, note.severity);
                    const saying = remark.sayings.get(note.message) ?? { message: note.message, targets: new Set() };
                    remark.sayings.set(note.message, saying);
                    saying.targets.add(targetName(image, result));
                }
            }
        }
    }
    return {
        findings: [...findings.values()]
            .map((open) => ({
            ...open,
            answers: [...open.answers.values()].sort(bySeverity),
            notes: [...open.notes.values()],
        }))
            .sort(worstFirst),
        remarks: [...remarks.values()].map((open) => ({ ...open, sayings: [...open.sayings.values()] })).sort(worstFirst),
    };
}
function worstFirst(a, b) {
    return bySeverity(a, b) || compare(a.file, b.file) || a.line - b.line || compare(a.rule ?? '', b.rule ?? '');
}
function openAt(map, place, rule, extra) {
    const key = JSON.stringify([place.file, place.line, rule]);
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const opened = { ...place, rule, severity: 'off', ...extra };
    map.set(key, opened);
    return opened;
}
function worse(a, b) {
    return (0,_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a) <= (0,_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b) ? a : b;
}
function bySeverity(a, b) {
    return (0,_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Bn: () => (/* binding */ escapeProperty),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   R_: () => (/* binding */ forCodeCell),
/* harmony export */   dQ: () => (/* binding */ forHref),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   tC: () => (/* binding */ forFence),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
/* unused harmony export visible */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(text) {
    return text.replace(INVISIBLE, (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`);
}
const LOG_COMMAND = /##(?=[A-Za-z]{0,20}\[)/g;
const LINE_COMMAND = /^(\s*)::/;
function breakCommands(line) {
    return line.replace(LOG_COMMAND, '#\\#').replace(LINE_COMMAND, '$1\\::');
}
function forLog(text) {
    return breakCommands(visible(text));
}
const MARKDOWN = /[\\`*_~[\]!<>&|@#$]|:\/\/|www\.|\bGH-(?=\d)/gi;
const MARKDOWN_ESCAPES = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '|': '&#124;',
    '@': '@&#8203;',
    '#': '#&#8203;',
    $: '<span>$</span>',
    '://': ':&#8203;//',
};
function forMarkdown(text) {
    const inline = visible(text)
        .trim()
        .replace(MARKDOWN, (found) => {
        if (/^www/i.test(found))
            return `${found.slice(0, 3)}&#8203;.`;
        if (/^gh-/i.test(found))
            return `${found}&#8203;`;
        return MARKDOWN_ESCAPES[found] ?? `\\${found}`;
    });
    return inline.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
const CODE_CELL = /[^\p{L}\p{M}\p{N} ./:,=+-]|:(?=\/\/)|(?<=www)\./giu;
const HTML_ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '@': '&#64;<wbr>',
    ':': '&#58;<wbr>',
    '.': '<wbr>&#46;',
};
function forCodeCell(text, breaks = false) {
    const escaped = visible(text).replace(CODE_CELL, (character) => HTML_ESCAPES[character] ?? `&#${character.codePointAt(0)};`);
    return `<code>${breaks ? escaped.replace(/\/(?=.)|:(?!\d{1,6}$)(?=.)/g, '$&<wbr>') : escaped}</code>`;
}
function forHref(url) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href
        .replace(/[^A-Za-z0-9\-._~:/?#@!$&()*+,;=%]/g, (character) => encodeURIComponent(character))
        .replace(/&/g, '&amp;');
}
function forFence(lines, language) {
    const body = lines.map(breakCommands).join('\n');
    let longest = 2;
    for (const run of body.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    if (max < 1)
        return '';
    let end = max - 1;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end -= 1;
    return `${text.slice(0, end)}…`;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson),
/* harmony export */   j: () => (/* binding */ toJsonText)
/* harmony export */ });
/* harmony import */ var _rules_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3514);

const ESCAPED = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]|##(?=[A-Za-z]{0,20}\[)/gu;
function toJson(report) {
    const { schemaVersion, tool, compatible, totals, targets, builds, problems } = report;
    const around = toJsonText({
        schemaVersion,
        tool: { name: tool.name, version: tool.version },
        compatible,
        totals: {
            images: totals.images,
            errors: totals.errors,
            warnings: totals.warnings,
            notices: totals.notices,
            verdicts: Object.fromEntries(_rules_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .b.map((verdict) => [verdict, totals.verdicts[verdict]])),
        },
        targets: targets.map(hostOf),
        builds: [],
        problems: problems.map(problemOf),
    });
    if (builds.length === 0)
        return around;
    const at = around.indexOf(NO_BUILDS) + NO_BUILDS.length - 1;
    const texts = builds.map((build, index) => {
        const text = escaped(JSON.stringify({ builds: [buildOf(build)] }, null, 2));
        const own = text.slice(BEFORE.length, -AFTER.length);
        const before = index === 0 ? `${around.slice(0, at)}\n` : '';
        return before + own + (index === builds.length - 1 ? `\n  ${around.slice(at)}` : '');
    });
    return texts.join(',\n');
}
const [BEFORE, AFTER] = ['{\n  "builds": [\n', '\n  ]\n}'];
const NO_BUILDS = '\n  "builds": []';
function toJsonText(data) {
    return `${escaped(JSON.stringify(data, null, 2))}\n`;
}
function escaped(json) {
    return json.replace(ESCAPED, escapeUnits);
}
function hostOf(host) {
    const { name, build, revision, edition, isolation, engine, use } = host;
    return { name, build, revision, edition, isolation, engine, ...(use === undefined ? {} : { use }) };
}
function buildOf(build) {
    const { dockerfile, stage, buildArgs, buildHost, declaredBy, platform, unknownArgs, stages, images } = build;
    return {
        dockerfile,
        stage,
        buildArgs,
        buildHost: buildHost === null ? null : hostOf(buildHost),
        declaredBy: declaredBy === null ? null : { file: declaredBy.file, line: declaredBy.line },
        ...(platform === undefined ? {} : { platform }),
        ...(unknownArgs === undefined ? {} : { unknownArgs }),
        stages: stages.map(stageOf),
        images: images.map(imageOf),
    };
}
function stageOf(stage) {
    const { index, line, endLine, alias, platform, written, from, fromStage, runs } = stage;
    return { index, line, endLine, alias, platform, written, from, fromStage, runs };
}
function imageOf(image) {
    const { reference, written, line, endLine, role, resolved, results } = image;
    const { by, digest, floating, variants } = resolved;
    return {
        reference,
        written,
        line,
        endLine,
        role,
        resolved: {
            by,
            digest,
            floating,
            variants: variants.map(({ os, architecture, osVersion }) => ({ os, architecture, osVersion })),
        },
        results: results.map(resultOf),
    };
}
function resultOf(result) {
    const { target, selected, verdict, rule, severity, message, ways, errors, notes, advice, docs } = result;
    return {
        target,
        selected,
        verdict,
        rule,
        severity,
        message,
        ways: [...ways],
        errors: [...errors],
        notes: notes.map(noteOf),
        advice: advice === null
            ? null
            : { baseImages: advice.baseImages, hyperv: advice.hyperv, nodeSelector: advice.nodeSelector },
        docs,
        ...decisionsOf(result),
    };
}
function noteOf(note) {
    const { rule, severity, message } = note;
    return { rule, severity, message, ...decisionsOf(note) };
}
function problemOf(problem) {
    const { file, line, message, severity, known } = problem;
    return { file, line, message, severity, ...(known ? { known } : {}) };
}
function decisionsOf({ ignored, known }) {
    return {
        ...(ignored === undefined ? {} : { ignored: { reason: ignored.reason, where: ignored.where } }),
        ...(known ? { known } : {}),
    };
}
function escapeUnits(found) {
    if (found === '##')
        return '#\\u0023';
    let escaped = '';
    for (let at = 0; at < found.length; at += 1)
        escaped += `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`;
    return escaped;
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ likewise),
/* harmony export */   w: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(131);

function mentions(text, words) {
    for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
        if (!/[\w-]$/.test(text.slice(Math.max(0, at - 1), at)) &&
            !/^[\w-]/.test(text.slice(at + words.length, at + words.length + 1)))
            return true;
    }
    return false;
}
function likewise({ targets, told }, name) {
    const [first, ...more] = told;
    if (first === undefined || more.length === 0)
        return '';
    const texts = [first.message, ...first.ways];
    const others = [...targets].slice(1).filter((target) => !texts.some((text) => mentions(text, target)));
    return others.length === 0 ? '' : `The same goes for ${(0,_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceList */ .MT)(others.map(name))}.`;
}


/***/ }),

/***/ 1905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   lP: () => (/* binding */ noTarget)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7563);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2463);
/* harmony import */ var _titles_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(131);



const NAMED = 2;
function summaryLine(report) {
    const { totals } = report;
    const counts = [(0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(totals.errors, 'error'), (0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(totals.warnings, 'warning'), (0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(totals.notices, 'notice')];
    const sentences = [`${(0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(totals.images, 'image')} on ${hostsOf(report)}: ${counts.join(', ')}.`];
    const failing = notRunning(report);
    for (const [reference, targets] of [...failing].slice(0, NAMED)) {
        sentences.push(`${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(reference)} will not run on ${(0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)([...targets].map(_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig))}.`);
    }
    if (failing.size > NAMED) {
        const rest = failing.size - NAMED;
        sentences.push(`${(0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest, 'more image')} ${rest === 1 ? 'does' : 'do'} not run everywhere.`);
    }
    if (failing.size === 0 && totals.errors + totals.warnings === 0 && runsEverywhere(report))
        sentences.push('Every Windows image runs on all of its targets.');
    if (noTarget(report))
        sentences.push('No target is declared, so where the images will run is not known.');
    return sentences.join(' ');
}
function noTarget(report) {
    return report.totals.images > 0 && report.targets.every((host) => host.use === 'build');
}
function hostsOf(report) {
    const judged = new Set(report.builds.flatMap((build) => build.images.flatMap((image) => image.results.map((result) => result.target))));
    const hosts = report.targets.filter(({ name }) => judged.size === 0 || judged.has(name));
    const builders = hosts.filter((host) => host.use === 'build').length;
    const targets = hosts.length - builders;
    if (builders === 0)
        return (0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(targets, 'target');
    if (targets === 0)
        return (0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(builders, 'build host');
    return `${(0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(targets, 'target')} and ${(0,_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(builders, 'build host')}`;
}
function notRunning(report) {
    const failing = new Map();
    for (const image of report.builds.flatMap((build) => build.images)) {
        for (const result of image.results) {
            const { verdict, severity } = result;
            if (severity === 'off' || (verdict !== 'hyperv-only' && verdict !== 'cannot-run'))
                continue;
            const targets = failing.get(image.reference) ?? new Set();
            failing.set(image.reference, targets.add((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(image, result)));
        }
    }
    return failing;
}
function runsEverywhere(report) {
    const { runs, 'not-windows': other, ...rest } = report.totals.verdicts;
    return runs > 0 && !noTarget(report) && Object.values(rest).every((number) => number === 0);
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ COUNTED),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   MT: () => (/* binding */ sentenceList),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eX: () => (/* binding */ TITLES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
const TITLES = {
    'not-windows': 'Not a Windows image',
    'host-cannot-run-containers': 'Host is too old for containers',
    'host-version-unknown': 'Windows version of the host is not known',
    'unresolved-argument': 'Build argument without a value',
    'base-tag-not-published': 'Tag of the base image is not published',
    'image-os-unknown': 'Operating system of the image is not known',
    'image-version-unknown': 'Windows version of the image is not known',
    'architecture-mismatch': 'Image is for another architecture',
    'no-manifest-for-host': 'No image for this host behind the reference',
    'image-newer-than-host': 'Image is newer than the host',
    'client-process-refused': 'Client host refuses process isolation',
    'february-2020-baseline': 'Image and host are on different sides of the February 2020 updates',
    'ws2016-revision-mismatch': 'Revisions of Windows Server 2016 differ',
    'image-patched-past-host': 'Image is patched past the host',
    'ws2016-revision-unproven': 'Revisions of Windows Server 2016 are not known to match',
    'february-2020-unproven': 'February 2020 updates are not proven on both sides',
    'february-2020-withdrawn-image': 'Image of February 2020 was withdrawn',
    'windows-10-process-isolation': 'Process isolation on Windows 10 is no longer documented',
    'same-build': 'Image and host have the same build',
    'stable-abi': 'Host runs images of older builds since Windows Server 2022',
    'stable-abi-disputed': 'Running this image on a newer host is disputed',
    'relaxed-in-practice': 'Runs in practice, undocumented',
    'build-mismatch': 'Image is older than the host',
    hyperv: 'Runs with Hyper-V isolation',
    'hyperv-unproven': 'Hyper-V isolation is not known to work here',
    'list-from-table': 'Known from a table only',
    'image-newer-revision': 'Image has a newer revision than the host',
    'client-host': 'Host is a Windows client',
    'image-out-of-support': 'Windows version of the image is out of support',
    'host-out-of-support': 'Windows version of the host is out of support',
    'moved-repository': 'Repository has moved',
    'decided-by-builder': 'The building host decides which image is used',
    'manifest-order': 'Order of the image list hides an image that would run',
    'reference-depends-on-argument': 'Base image depends on a build argument',
    'registry-disagrees-with-tag': 'Registry holds another Windows release than the tag names',
    'platform-assumed': 'Taken for a Windows build',
    'table-out-of-date': 'Built-in table may be out of date',
};
function titleOf(rule) {
    return `${TITLES[rule] ?? 'Finding'} (${rule})`;
}
function severityRank(severity) {
    return RANK[severity] ?? RANK.off;
}
const RANK = { error: 0, warning: 1, notice: 2, off: 3 };
const COUNTED = {
    runs: { one: 'runs', many: 'run' },
    'at-risk': { one: 'at risk', many: 'at risk' },
    'hyperv-only': { one: 'with Hyper-V isolation only', many: 'with Hyper-V isolation only' },
    'cannot-run': { one: 'cannot run', many: 'cannot run' },
    unknown: { one: 'unknown', many: 'unknown' },
    'not-windows': { one: 'not Windows', many: 'not Windows' },
};
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function sentenceList(names) {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}


/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ waysOut),
/* harmony export */   ex: () => (/* binding */ fromWords),
/* harmony export */   uf: () => (/* binding */ waysBeyond)
/* harmony export */ });
/* unused harmony export inOneParagraph */
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2463);

function fromWords(build, image) {
    const stage = build.stages.find((candidate) => candidate.line === image.line);
    return { platform: stage?.platform ?? null, alias: stage?.alias ?? null, varies: image.written.includes('$') };
}
function fromLine(reference, words) {
    const platform = words.platform === null ? '' : `--platform=${words.platform} `;
    const alias = words.alias === null ? '' : ` AS ${words.alias}`;
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(`FROM ${platform}${reference}${alias}`);
}
function waysOut(advice, words) {
    if (advice === null)
        return [];
    const ways = [];
    const { baseImages, nodeSelector } = advice;
    if (baseImages.length > 0) {
        ways.push({
            lead: baseImages.length === 1 ? 'Change the base image' : 'Change the base image to one of these, best first',
            lines: baseImages.map((reference) => fromLine(reference, words)),
            language: 'dockerfile',
        });
    }
    if (advice.hyperv)
        ways.push({ lead: 'Use Hyper-V isolation', lines: ['--isolation=hyperv'], language: 'text' });
    const labels = Object.entries(nodeSelector ?? {});
    if (labels.length > 0) {
        ways.push({
            lead: 'Run it on nodes that fit the image',
            lines: ['nodeSelector:', ...labels.map(([key, value]) => `  ${yamlScalar(key)}: ${yamlScalar(value)}`)],
            language: 'yaml',
        });
    }
    return ways;
}
function waysBeyond(said, advice, words) {
    return said.length > 0 ? [] : waysOut(advice, words);
}
function inOneParagraph({ message, ways }) {
    if (ways.length === 0)
        return message;
    const said = ways.length === 1 ? ways : ways.map((way, index) => `(${index + 1}) ${way}`);
    return `${message} What to do: ${said.join('; ')}.`;
}
function yamlScalar(text) {
    const plain = /^(?:[A-Za-z][\w./-]*|\d+\.\d+\.\d+(?:\.\d+)?)$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(plain ? text : JSON.stringify(text));
}


/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd)
/* harmony export */ });
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f680, 0x1f6ff],
    [0x1f900, 0x1faff],
    [0x20000, 0x3fffd],
];
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text) {
        if (ZERO_WIDTH.test(character))
            continue;
        const code = character.codePointAt(0);
        width += WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
    }
    return width;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
function wrap(text, width) {
    const lines = [];
    let line = [];
    let used = 0;
    for (const word of text.split(' ')) {
        if (word === '')
            continue;
        const size = displayWidth(word);
        if (line.length > 0 && used + 1 + size > width) {
            lines.push(line.join(' '));
            line = [];
            used = 0;
        }
        used += size + (line.length > 0 ? 1 : 0);
        line.push(word);
    }
    if (line.length > 0)
        lines.push(line.join(' '));
    return lines;
}


/***/ }),

/***/ 2310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mx: () => (/* binding */ FAMILIES_AS_OF),
  l8: () => (/* binding */ RELEASE_NAMES),
  Ap: () => (/* binding */ familyOf),
  FX: () => (/* binding */ isWindowsHalf),
  P3: () => (/* binding */ listFamilies),
  KO: () => (/* binding */ publishedBuilds),
  sW: () => (/* binding */ releaseNameIn),
  dt: () => (/* binding */ releaseTags)
});

;// CONCATENATED MODULE: ./lib/data/image-families.json
const image_families_namespaceObject = /*#__PURE__*/JSON.parse('{"sT":"2026-08-21","uh":{"1607":14393,"1709":16299,"1803":17134,"1809":17763,"1903":18362,"1909":18363,"2004":19041,"2009":19042,"ltsc2016":14393,"sac2016":14393,"ltsc2019":17763,"20h2":19042,"ltsc2022":20348,"ltsc2025":26100},"fw":{"microsoft":{"servercore":{"14393":"ltsc2016","16299":"1709","17134":"1803","17763":"ltsc2019","18362":"1903","18363":"1909","19041":"2004","19042":"20H2","20348":"ltsc2022","26100":"ltsc2025"},"nanoserver":{"14393":"sac2016","16299":"1709","17134":"1803","17763":"1809","18362":"1903","18363":"1909","19041":"2004","19042":"20H2","20348":"ltsc2022","26100":"ltsc2025"}},"library":{"servercore":{"14393":"ltsc2016","16299":"1709","17134":"1803","17763":"1809","18362":"1903","18363":"1909","19041":"2004","19042":"20H2","20348":"ltsc2022","26100":"ltsc2025"},"nanoserver":{"14393":"sac2016","16299":"1709","17134":"1803","17763":"1809","18362":"1903","18363":"1909","19041":"2004","19042":"20H2","20348":"ltsc2022","26100":"ltsc2025"}}},"TJ":[{"type":"base","repositories":["mcr.microsoft.com/windows/servercore"],"flavour":"servercore","naming":"the release (ltsc2022, 1809), with -KBnnnnnnn one update of it, or the whole version (10.0.20348.2340); each also with -amd64"},{"type":"base","repositories":["mcr.microsoft.com/windows/nanoserver"],"flavour":"nanoserver","naming":"the release (ltsc2022, 1809), with -KBnnnnnnn one update of it, or the whole version (10.0.20348.2340); each also with -amd64"},{"type":"base","repositories":["mcr.microsoft.com/windows/server"],"flavour":"server","naming":"the release (ltsc2022, 1809), with -KBnnnnnnn one update of it, or the whole version (10.0.20348.2340); each also with -amd64"},{"type":"base","repositories":["mcr.microsoft.com/windows"],"flavour":"windows","naming":"the release (ltsc2022, 1809), with -KBnnnnnnn one update of it, or the whole version (10.0.20348.2340); each also with -amd64"},{"type":"base","repositories":["mcr.microsoft.com/windows/iotcore"],"flavour":null,"scheme":"library","builds":[17763],"naming":"the release (1809)"},{"type":"base","repositories":["mcr.microsoft.com/windows/servercore/insider"],"flavour":"servercore","insider":true,"naming":"the whole version (10.0.20348.1); insider builds of any number"},{"type":"base","repositories":["mcr.microsoft.com/windows/nanoserver/insider"],"flavour":"nanoserver","insider":true,"naming":"the whole version (10.0.20348.1); insider builds of any number"},{"type":"base","repositories":["mcr.microsoft.com/windows/server/insider"],"flavour":"server","insider":true,"naming":"the whole version (10.0.20348.1); insider builds of any number"},{"type":"base","repositories":["mcr.microsoft.com/windows/insider"],"flavour":"windows","insider":true,"naming":"the whole version (10.0.20348.1); insider builds of any number"},{"type":"base","repositories":["mcr.microsoft.com/windows/ml/insider"],"flavour":null,"insider":true,"naming":"the whole version (10.0.20348.1); insider builds of any number"},{"type":"base","repositories":["docker.io/microsoft/windowsservercore"],"flavour":"servercore","scheme":"microsoft","builds":[14393,16299,17134],"latestBuild":14393,"movedTo":"mcr.microsoft.com/windows/servercore","naming":"the release (ltsc2016, 1709), also with _KBnnnnnnn, or the whole version; latest meant 2016"},{"type":"base","repositories":["docker.io/microsoft/nanoserver"],"flavour":"nanoserver","scheme":"microsoft","builds":[14393,16299,17134],"latestBuild":14393,"movedTo":"mcr.microsoft.com/windows/nanoserver","naming":"the release (ltsc2016, 1709), also with _KBnnnnnnn, or the whole version; latest meant 2016"},{"type":"base","repositories":["docker.io/microsoft/windowsservercore-insider"],"flavour":"servercore","insider":true,"movedTo":"mcr.microsoft.com/windows/servercore/insider","naming":"the whole version (10.0.17110.1000)"},{"type":"base","repositories":["docker.io/microsoft/nanoserver-insider"],"flavour":"nanoserver","insider":true,"movedTo":"mcr.microsoft.com/windows/nanoserver/insider","naming":"the whole version (10.0.17110.1000)"},{"type":"product","repositories":["mcr.microsoft.com/dotnet/framework/runtime","mcr.microsoft.com/dotnet/framework/aspnet","mcr.microsoft.com/dotnet/framework/sdk","mcr.microsoft.com/dotnet/framework/wcf"],"os":"windows","flavour":"servercore","scheme":"microsoft","naming":"-windowsservercore-<release> at the end (17763 is ltsc2019); the eight digits are a build date","builds":[14393,17134,17763,18362,18363,19041,19042,20348,26100],"shared":[{"tags":["4.8.1"],"os":"windows","eras":[{"since":"2023-01-01","until":"2024-12-31","builds":[20348]},{"since":"2025-02-01","until":null,"builds":[20348,26100]}]},{"tags":["4.8","latest"],"os":"windows","eras":[{"since":"2023-01-01","until":"2025-10-13","builds":[14393,17763,20348]},{"since":"2025-10-14","until":null,"builds":[14393,17763]}]},{"tags":["3.5","4.8-3.5"],"os":"windows","eras":[{"since":"2023-01-01","until":null,"builds":[14393,17763,20348]}]},{"tags":["4.7.2"],"os":"windows","eras":[{"since":"2023-01-01","until":null,"builds":[14393,17763]}]},{"tags":["4.7.1","4.7","4.6.2"],"os":"windows","eras":[{"since":"2020-11-18","until":null,"builds":[14393]}]}],"versions":[{"pattern":"^4\\\\.8\\\\.1(?:-|$)","builds":[20348,26100]},{"pattern":"^4\\\\.8-(?:202510(?:1[4-9]|2|3)|20251[12]|202[6-9]|20[3-9])","builds":[14393,17763]},{"pattern":"^4\\\\.8-","builds":[14393,17134,17763,18362,18363,19041,19042,20348]},{"pattern":"^3\\\\.5-","builds":[14393,17134,17763,18362,18363,19041,19042,20348]},{"pattern":"^4\\\\.7\\\\.2-","builds":[14393,17134,17763]},{"pattern":"^4\\\\.(?:7|7\\\\.1|6\\\\.2)-","builds":[14393]}]},{"type":"product","repositories":["mcr.microsoft.com/dotnet/framework/samples"],"os":"windows","flavour":"servercore","scheme":"microsoft","naming":"-windowsservercore-<release> at the end","builds":[14393,17763,20348,26100]},{"type":"product","repositories":["mcr.microsoft.com/dotnet/runtime","mcr.microsoft.com/dotnet/aspnet"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","linuxVariants":true,"naming":"-<kind>-<release> at the end (17763 is nanoserver-1809 and windowsservercore-ltsc2019); tags without it are Linux only since .NET 8","builds":[17763,18362,18363,19041,19042,20348,26100],"linuxTags":"^(?:(?:[89]|[1-9]\\\\d)(?:\\\\.\\\\d+){0,2}(?:-(?:preview|rc|alpha)[\\\\w.]*)?|latest)(?:-(?:amd64|arm64v8|arm32v7))?$","shared":[{"tags":["6.0","6.0.31","7.0","7.0.20"],"os":"linux-and-windows","eras":[{"since":"2023-01-01","until":null,"builds":[17763,20348]}]}],"versions":[{"pattern":"^(?:1\\\\d|[2-9]\\\\d)\\\\.","builds":[20348,26100],"everyPatch":[20348,26100]},{"pattern":"^[89]\\\\.","builds":[17763,20348,26100],"everyPatch":[17763,20348]},{"pattern":"^6\\\\.","builds":[17763,19042,20348],"everyPatch":[17763,20348]},{"pattern":"^7\\\\.","builds":[17763,20348],"everyPatch":[17763,20348]},{"pattern":"^5\\\\.","builds":[17763,18363,19041,19042,20348],"everyPatch":[17763]},{"pattern":"^3\\\\.1","builds":[17763,18362,18363,19041,19042,20348],"everyPatch":[17763]},{"pattern":"^2\\\\.1","builds":[17763,18362,18363,19041,19042],"everyPatch":[17763]}],"serverCoreBuilds":[17763,20348,26100]},{"type":"product","repositories":["mcr.microsoft.com/dotnet/sdk"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","linuxVariants":true,"naming":"-<kind>-<release> at the end (17763 is nanoserver-1809 and windowsservercore-ltsc2019); tags without it are Linux only since .NET 8","builds":[17763,18362,18363,19041,19042,20348,26100],"linuxTags":"^(?:(?:[89]|[1-9]\\\\d)(?:\\\\.\\\\d+){0,2}(?:-(?:preview|rc|alpha)[\\\\w.]*)?|latest)(?:-(?:amd64|arm64v8|arm32v7))?$","shared":[{"tags":["6.0","6.0.423","7.0","7.0.410"],"os":"linux-and-windows","eras":[{"since":"2023-01-01","until":null,"builds":[17763,20348]}]}],"versions":[{"pattern":"^(?:1\\\\d|[2-9]\\\\d)\\\\.","builds":[20348,26100],"everyPatch":[20348,26100]},{"pattern":"^[89]\\\\.","builds":[17763,20348,26100],"everyPatch":[17763,20348]},{"pattern":"^6\\\\.","builds":[17763,19042,20348],"everyPatch":[17763,20348]},{"pattern":"^7\\\\.","builds":[17763,20348],"everyPatch":[17763,20348]},{"pattern":"^5\\\\.","builds":[17763,18363,19041,19042,20348],"everyPatch":[17763]},{"pattern":"^3\\\\.1","builds":[17763,18362,18363,19041,19042,20348],"everyPatch":[17763]},{"pattern":"^2\\\\.1","builds":[17763,18362,18363,19041,19042],"everyPatch":[17763]}],"serverCoreBuilds":[17763,20348,26100]},{"type":"product","repositories":["mcr.microsoft.com/dotnet/monitor"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","linuxVariants":true,"naming":"-<kind>-<release> at the end (17763 is nanoserver-1809 and windowsservercore-ltsc2019); tags without it are Linux only since .NET 8","builds":[17763,18362,18363,19041,19042,20348,26100],"linuxTags":"^(?:(?:[89]|[1-9]\\\\d)(?:\\\\.\\\\d+){0,2}(?:-(?:preview|rc|alpha)[\\\\w.]*)?|latest)(?:-(?:amd64|arm64v8|arm32v7))?$","versions":[{"pattern":"^(?:1\\\\d|[2-9]\\\\d)\\\\.","builds":[20348,26100],"everyPatch":[20348,26100]},{"pattern":"^[89]\\\\.","builds":[17763,20348,26100],"everyPatch":[17763,20348]},{"pattern":"^6\\\\.","builds":[17763,19042,20348],"everyPatch":[17763,20348]},{"pattern":"^7\\\\.","builds":[17763,20348],"everyPatch":[17763,20348]},{"pattern":"^5\\\\.","builds":[17763,18363,19041,19042,20348],"everyPatch":[17763]},{"pattern":"^3\\\\.1","builds":[17763,18362,18363,19041,19042,20348],"everyPatch":[17763]},{"pattern":"^2\\\\.1","builds":[17763,18362,18363,19041,19042],"everyPatch":[17763]}],"serverCoreBuilds":[17763,20348,26100]},{"type":"product","repositories":["mcr.microsoft.com/dotnet/core/runtime","mcr.microsoft.com/dotnet/core/aspnet","mcr.microsoft.com/dotnet/core/sdk"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","linuxVariants":true,"naming":"-nanoserver-<release> at the end","builds":[17134,17763,18362,18363]},{"type":"product","repositories":["mcr.microsoft.com/windows/servercore/iis"],"os":"windows","flavour":"servercore","scheme":"microsoft","naming":"windowsservercore-<release>","builds":[14393,17134,17763,18363,19041,19042,20348,26100],"siblings":[{"pattern":"^windowsservercore-[^-]+$","builds":[14393,17134,17763,18363,19041,19042,20348,26100]}]},{"type":"product","repositories":["mcr.microsoft.com/powershell"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","linuxVariants":true,"naming":"<version or channel>-<kind>-<release>","builds":[17763,18362,18363,19041,19042,20348],"siblings":[{"pattern":"^(?:(?:lts|7\\\\.[24])-)?nanoserver-[^-]+$","builds":[17763,20348]}]},{"type":"product","repositories":["mcr.microsoft.com/businesscentral"],"os":"windows","flavour":"servercore","scheme":"microsoft","leadingVersion":true,"naming":"the release (ltsc2022) or the whole version at the start","builds":[14393,17763,20348,26100],"versions":[{"pattern":"^(?:ltsc\\\\d{4}|10\\\\.0\\\\.\\\\d+\\\\.\\\\d+)(?:-24)?(?:-filesonly)?(?:-dev)?$","builds":[14393,17763,20348,26100]}]},{"type":"product","repositories":["mcr.microsoft.com/dynamicsnav"],"os":"windows","flavour":"servercore","leadingVersion":true,"naming":"the whole version at the start (10.0.17763.1040-generic)","builds":[14393,16299,17134,17763,18362,18363,19041,19042]},{"type":"product","repositories":["docker.io/jenkins/inbound-agent","docker.io/jenkins/agent","docker.io/jenkins/ssh-agent"],"os":"unknown","flavour":null,"scheme":"microsoft","naming":"-<kind>-<release> at the end","builds":[17763,20348],"siblings":[{"pattern":"^windowsservercore-[^-]+$","builds":[17763,20348]}]},{"type":"official","repositories":["docker.io/library/golang"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","1","1.24","1.25","1.26","1.26.7","1.27","1.27.0"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","1-windowsservercore","1.24-windowsservercore","1.25-windowsservercore","1.26-windowsservercore","1.26.7-windowsservercore","1.27-windowsservercore","1.27.0-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["nanoserver","1-nanoserver","1.24-nanoserver","1.25-nanoserver","1.26-nanoserver","1.26.7-nanoserver","1.27-nanoserver","1.27.0-nanoserver"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}],"linuxTags":"^tip(?:-\\\\d{8})?$","rolling":["1","1.24","1.25"]},{"type":"official","repositories":["docker.io/library/python"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","3","3.14","3.14.7","3.15-rc","3.15.0rc1"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","3-windowsservercore","3.14-windowsservercore","3.14.7-windowsservercore","3.15-rc-windowsservercore","3.15.0rc1-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}],"rolling":["3"]},{"type":"official","repositories":["docker.io/library/openjdk"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["27-rc","28-ea"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["27-rc-windowsservercore","28-ea-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["27-rc-nanoserver","28-ea-nanoserver"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}]},{"type":"official","repositories":["docker.io/library/eclipse-temurin"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","8","8-jdk","8-jre","11","11-jdk","11-jre","17","17-jdk","17-jre","21","21-jdk","21-jre"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","8-windowsservercore","8-jdk-windowsservercore","8-jre-windowsservercore","11-windowsservercore","11-jdk-windowsservercore","11-jre-windowsservercore","17-windowsservercore","17-jdk-windowsservercore","17-jre-windowsservercore","21-windowsservercore","21-jdk-windowsservercore","21-jre-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}],"rolling":["8","8-jdk","8-jre","11","11-jdk","11-jre","17","17-jdk","17-jre","21","21-jdk","21-jre"]},{"type":"official","repositories":["docker.io/library/mongo"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","7","7.0","7.0.40","8","8.3"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","7-windowsservercore","7.0-windowsservercore","7.0.40-windowsservercore","8-windowsservercore","8.3-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["7-nanoserver","7.0-nanoserver","7.0.40-nanoserver"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348]}]}],"rolling":["7","7.0","8"]},{"type":"official","repositories":["docker.io/library/julia"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","1","1.11","1.13.0-rc3"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","1-windowsservercore","1.11-windowsservercore","1.13.0-rc3-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}],"rolling":["1","1.11"]},{"type":"official","repositories":["docker.io/library/haxe"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","4.3","4.3.7","5.0.0-preview.1"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","4.3-windowsservercore","4.3.7-windowsservercore","5.0.0-preview.1-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}],"rolling":["4.3","4.3.7","5.0.0-preview.1"]},{"type":"official","repositories":["docker.io/library/hylang"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","1","1-python3.14","1.3.1-python3.15-rc"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","1-windowsservercore","1-python3.14-windowsservercore","1.3.1-python3.15-rc-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}],"rolling":["1"]},{"type":"official","repositories":["docker.io/library/pypy"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","3","3.11","3.11-7.3.23"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","3-windowsservercore","3.11-windowsservercore","3.11-7.3.23-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}],"rolling":["3","3.11"]},{"type":"official","repositories":["docker.io/library/caddy"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest","2","2.11","2.11.4","builder","2-builder","2.11-builder","2.11.4-builder"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["windowsservercore","2-windowsservercore","2.11-windowsservercore","2.11.4-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}],"rolling":["2"]},{"type":"official","repositories":["docker.io/library/nats"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,17763,20348],"shared":[{"tags":["latest","2","2.12","2.12.15","2.14"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348]}]},{"tags":["windowsservercore","2-windowsservercore","2.12-windowsservercore","2.12.15-windowsservercore","2.14-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348]}]},{"tags":["nanoserver","2-nanoserver","2.12-nanoserver","2.12.15-nanoserver","2.14-nanoserver"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348]}]}],"rolling":["2","2.12"]},{"type":"official","repositories":["docker.io/library/hello-world"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"nanoserver-<release>","builds":[14393,16299,17134,17763,20348,26100],"shared":[{"tags":["latest"],"os":"linux-and-windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]},{"tags":["nanoserver"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}]},{"type":"official","repositories":["docker.io/library/docker"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[17763,20348,26100],"shared":[{"tags":["windowsservercore","29-windowsservercore","29.7-windowsservercore","29.7.2-windowsservercore"],"os":"windows","eras":[{"since":"2026-01-01","until":null,"builds":[20348,26100]}]}]},{"type":"official","repositories":["docker.io/library/traefik"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,17763,20348,26100]},{"type":"official","repositories":["docker.io/library/swift"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[20348]},{"type":"official","repositories":["docker.io/library/nats-streaming","docker.io/library/adoptopenjdk"],"flavour":null,"scheme":"library","linuxVariants":true,"os":"linux-and-windows","naming":"-<kind>-<release> at the end; 17763 is always 1809","builds":[14393,17763]},{"type":"retired","repositories":["docker.io/microsoft/iis"],"os":"windows","flavour":"servercore","scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/windows/servercore/iis"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134]},{"type":"retired","repositories":["docker.io/microsoft/aspnet"],"os":"windows","flavour":"servercore","scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/dotnet/framework/aspnet"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134]},{"type":"retired","repositories":["docker.io/microsoft/wcf"],"os":"windows","flavour":"servercore","scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/dotnet/framework/wcf"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134]},{"type":"retired","repositories":["docker.io/microsoft/dotnet-framework"],"os":"windows","flavour":"servercore","scheme":"microsoft","movedTo":[{"pattern":"(?:^|-)(?:sdk|build)(?:-|$)","repository":"mcr.microsoft.com/dotnet/framework/sdk"},{"pattern":"","repository":"mcr.microsoft.com/dotnet/framework/runtime"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134]},{"type":"retired","repositories":["docker.io/microsoft/dotnet-framework-samples"],"os":"windows","flavour":"servercore","scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/dotnet/framework/samples"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134]},{"type":"retired","repositories":["docker.io/microsoft/dotnet-framework-build"],"os":"windows","flavour":"servercore","scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/dotnet/framework/sdk"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134]},{"type":"retired","repositories":["docker.io/microsoft/dotnet"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","movedTo":[{"pattern":"aspnetcore-runtime","repository":"mcr.microsoft.com/dotnet/aspnet"},{"pattern":"runtime-deps","repository":"mcr.microsoft.com/dotnet/runtime-deps"},{"pattern":"runtime","repository":"mcr.microsoft.com/dotnet/runtime"},{"pattern":"","repository":"mcr.microsoft.com/dotnet/sdk"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134,17763],"linuxVariants":true,"linuxTags":"runtime-deps"},{"type":"retired","repositories":["docker.io/microsoft/dotnet-samples"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/dotnet/samples"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134,17763],"linuxVariants":true},{"type":"retired","repositories":["docker.io/microsoft/aspnetcore"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/dotnet/aspnet"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134,17763],"linuxVariants":true},{"type":"retired","repositories":["docker.io/microsoft/aspnetcore-build"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/dotnet/sdk"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134,17763],"linuxVariants":true},{"type":"retired","repositories":["docker.io/microsoft/powershell"],"os":"linux-and-windows","flavour":null,"scheme":"microsoft","movedTo":[{"pattern":"","repository":"mcr.microsoft.com/powershell"}],"naming":"-<kind>-<release or whole version> at the end","builds":[14393,16299,17134,17763],"linuxVariants":true}]}');
// EXTERNAL MODULE: ./lib/windows/releases.js + 1 modules
var releases = __nccwpck_require__(62);
;// CONCATENATED MODULE: ./lib/resolve/family.js


const FAMILIES_AS_OF = image_families_namespaceObject.sT;
const MCR = 'mcr.microsoft.com/';
const WINDOWS_HALF = 'winamd64/';
let byRepository;
function familyOf(reference) {
    if (!byRepository) {
        byRepository = new Map();
        for (const family of image_families_namespaceObject.TJ)
            for (const repository of family.repositories)
                byRepository.set(repository, family);
    }
    const name = `${reference.registry}/${reference.repository}`;
    return byRepository.get(isWindowsHalf(reference) ? name.replace(WINDOWS_HALF, 'library/') : name) ?? null;
}
function isWindowsHalf(reference) {
    return reference.registry === 'docker.io' && reference.repository.startsWith(WINDOWS_HALF);
}
function releaseNameIn(family, reference, build, kind) {
    if (family.type === 'base' && family.builds === undefined)
        return releaseTags(reference, build)?.tags[0] ?? null;
    if (!family.builds?.includes(build) || family.scheme === undefined)
        return null;
    const scheme = image_families_namespaceObject.fw[family.scheme];
    const names = kind === 'nanoserver' ? scheme.nanoserver : scheme.servercore;
    return names[String(build)] ?? null;
}
function releaseTags(reference, build) {
    if (`${reference.registry}/` !== MCR)
        return null;
    for (const release of (0,releases/* releases */.D8)()) {
        if (release.build !== build)
            continue;
        const image = release.images.find((candidate) => candidate.repository === reference.repository);
        if (image)
            return image;
    }
    return null;
}
const RELEASE_NAMES = image_families_namespaceObject.uh;
function listFamilies() {
    return image_families_namespaceObject.TJ.flatMap((family) => family.repositories.map((repository) => ({
        repository,
        naming: family.naming,
        builds: family.builds ?? (family.insider ? [] : publishedBuilds(repository.slice(MCR.length))),
        asOf: FAMILIES_AS_OF,
        multiBuild: family.shared?.some((shared) => shared.eras.some((era) => era.builds.length > 1)) ?? false,
    })));
}
function publishedBuilds(path) {
    return (0,releases/* releases */.D8)()
        .filter((release) => release.images.some((image) => image.repository === path))
        .map((release) => release.build);
}


/***/ }),

/***/ 4564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ TWO_VERSIONS_IN_TAG),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Kb: () => (/* binding */ NO_VERSION_IN_TAG),
/* harmony export */   N3: () => (/* binding */ knowledge),
/* harmony export */   Nm: () => (/* binding */ NO_OS_IN_NAME),
/* harmony export */   P2: () => (/* binding */ noSuchTag),
/* harmony export */   gn: () => (/* binding */ onlyWindows),
/* harmony export */   go: () => (/* binding */ NO_VERSION_IN_DIGEST),
/* harmony export */   pS: () => (/* binding */ linux),
/* harmony export */   ue: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5421);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2310);


const NOTHING = {
    os: 'unknown',
    flavour: null,
    baseOs: false,
    image: null,
    why: null,
    notPublished: false,
    floatsUntil: null,
    movedTo: null,
    windowsPart: null,
};
function knowledge(known) {
    return { ...NOTHING, ...known };
}
function named(reference, name, more = {}) {
    const osVersion = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWindowsVersion */ .j)({ build: name.build, revision: name.revision });
    const { start, end, text } = name;
    return knowledge({
        os: 'windows',
        image: single(reference, { os: 'windows', architecture: name.architecture, osVersion }, !name.exact),
        windowsPart: { start, end, text },
        ...more,
    });
}
function noSuchTag(instead, more) {
    return knowledge({ os: 'windows', ...more, why: `the built-in tables know no such tag${instead}` });
}
function onlyWindows(reference, known) {
    if (known.os === 'windows')
        return known;
    const { image, flavour } = known;
    const variants = image?.variants.filter(({ os }) => os === 'windows') ?? [];
    if (image !== null && variants.length > 0)
        return { ...known, os: 'windows', image: { ...image, variants } };
    const digestOnly = reference.tag === null && reference.digest !== null;
    const why = known.os === 'linux-and-windows' && known.why !== null ? known.why : NO_VERSION_IN_TAG;
    return knowledge({ os: 'windows', flavour, why: digestOnly ? NO_VERSION_IN_DIGEST : why });
}
function linux(reference) {
    return knowledge({
        os: 'linux',
        image: single(reference, { os: 'linux', architecture: null, osVersion: null }, true),
    });
}
function shared(reference, os, eras, today) {
    if (reference.digest !== null)
        return knowledge({ os, why: LIST_OF_ANY_DAY });
    const era = eras.find(({ since, until }) => since <= today && (until === null || today <= until));
    if (!era)
        return knowledge({ os, why: NO_ERA });
    const windows = era.builds.map((build) => ({ os: 'windows', architecture: null, osVersion: `10.0.${build}` }));
    const variants = os === 'windows' ? windows : [{ os: 'linux', architecture: null, osVersion: null }, ...windows];
    const asOf = era.until ?? _family_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES_AS_OF */ .mx;
    return knowledge({ os, image: { by: 'tag', digest: null, floating: true, variants, list: 'unordered', asOf } });
}
function single(reference, variant, floating) {
    return {
        by: 'tag',
        digest: reference.digest,
        floating: floating && reference.digest === null,
        variants: [variant],
        list: 'single',
        asOf: null,
    };
}
const NO_VERSION_IN_TAG = 'the tag names no Windows version; only the registry can tell it (os.version), or a tag that ends in a release such as ltsc2022';
const NO_VERSION_IN_DIGEST = 'a digest alone names no Windows version; only the registry can tell it (os.version), or a tag written in front of the digest';
const NO_OS_IN_NAME = 'neither the repository nor the tag tells whether this is a Windows image; only the registry can tell';
const TWO_VERSIONS_IN_TAG = 'the tag names more than one Windows version; only the registry can tell which one the image has (os.version)';
const LIST_OF_ANY_DAY = 'the tag stands for a list of images that changes over time, and the digest may be of any day; only the registry can tell the Windows versions (os.version)';
const NO_ERA = 'the tag stands for a list of images that changed over time, and the built-in tables do not know the list of that day; only the registry can tell the Windows versions (os.version)';


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ publishedBase),
/* harmony export */   N5: () => (/* binding */ publishedTag),
/* harmony export */   eU: () => (/* binding */ eraOf)
/* harmony export */ });
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62);
/* harmony import */ var _windows_updates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4695);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2310);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6449);
/* harmony import */ var _windows_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1621);





const YES = { kind: 'yes' };
const UNKNOWN = { kind: 'unknown' };
const NEVER = { kind: 'no', instead: '' };
const ARCHITECTURE = /^(?:[-_](?:amd64|arm64|arm32v7|arm))?$/i;
const KIND_AT_END = /(?:^|-)(?:windowsservercore|nanoserver)$/;
const VERSION = /^\d+(?:\.\d+){1,3}(-(?:preview|rc|alpha)[\w.]*)?$/;
const PATCH = /^\d+\.\d+[.-]/;
const WHOLE_VERSIONS_SINCE = '2019-02-01';
const BUILD_2016 = 14393;
function publishedBase(reference, family, name) {
    const instead = `; ${ownName(reference)} has ${listed(releaseNames(reference, family))}`;
    const rest = (reference.tag ?? '').slice(name.end);
    const release = _family_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_NAMES */ .l8[releaseText(name)] !== undefined;
    if (family.insider)
        return release || name.start > 0 || !ARCHITECTURE.test(rest) ? NEVER : UNKNOWN;
    const never = { kind: 'no', instead };
    if (name.start > 0 || !ARCHITECTURE.test(rest))
        return never;
    if (!release) {
        if (!name.exact)
            return never;
        if (!(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8)().some(({ build }) => build === name.build))
            return UNKNOWN;
        return buildsOf(reference, family).includes(name.build) ? wholeVersion(name) : never;
    }
    if (!buildsOf(reference, family).includes(name.build))
        return never;
    const known = (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseTags */ .dt)(reference, name.build)?.tags.map((tag) => tag.toLowerCase());
    if (known && !known.includes(releaseText(name)))
        return never;
    return (known !== undefined || (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseNameIn */ .sW)(family, reference, name.build, family.flavour) === name.text) &&
        (!name.exact || name.revision !== null)
        ? YES
        : UNKNOWN;
}
function publishedTag(reference, family, name, today) {
    const tag = reference.tag ?? '';
    const head = tag.slice(0, name.start).replace(/-$/, '');
    const rest = tag.slice(name.end);
    if (family.type === 'official')
        return officialTag(reference, family, name, head, rest, today);
    if (name.exact)
        return UNKNOWN;
    const called = (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseNameIn */ .sW)(family, reference, name.build, family.flavour ?? (0,_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .kindIn */ .aG)(tag));
    const usual = name.text === called || name.text === '2009';
    const row = family.versions?.find(({ pattern }) => new RegExp(pattern).test(tag));
    if (!row) {
        const known = family.siblings?.find(({ pattern }) => new RegExp(pattern).test(tag));
        return usual && known?.builds.includes(name.build) ? YES : UNKNOWN;
    }
    if (family.leadingVersion)
        return row.builds.includes(name.build) && usual ? YES : UNKNOWN;
    const version = head.replace(KIND_AT_END, '');
    const [whole, preview] = VERSION.exec(version) ?? [];
    if (!row.builds.includes(name.build)) {
        if (preview !== undefined)
            return UNKNOWN;
        const names = row.builds.map((build) => (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseNameIn */ .sW)(family, reference, build, (0,_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .kindIn */ .aG)(tag)) ?? '');
        return { kind: 'no', instead: `; ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(reference)} has ${head} for ${listed(names)}` };
    }
    if (!usual || whole === undefined || version === head || !/^(?:-amd64)?$/.test(rest))
        return UNKNOWN;
    if ((0,_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .kindIn */ .aG)(tag) !== 'nanoserver' && family.serverCoreBuilds?.includes(name.build) === false)
        return UNKNOWN;
    return PATCH.test(version) && row.everyPatch?.includes(name.build) === false ? UNKNOWN : YES;
}
function officialTag(reference, family, name, head, rest, today) {
    const own = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(reference);
    if (!family.builds?.includes(name.build))
        return { kind: 'no', instead: `; ${own} has none for this Windows version` };
    if (!KIND_AT_END.test(head))
        return NEVER;
    const called = (build) => (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseNameIn */ .sW)(family, reference, build, (0,_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .kindIn */ .aG)(head)) ?? '';
    if (!name.exact && name.text !== called(name.build))
        return { kind: 'no', instead: `; ${own} calls it ${head}-${called(name.build)}` };
    const era = eraOf(family, head, today);
    if (name.exact || rest !== '' || era === null)
        return UNKNOWN;
    if (era.builds.includes(name.build))
        return YES;
    const version = head.replace(KIND_AT_END, '');
    const rolling = version === '' || family.rolling?.includes(version);
    if (rolling && name.build < Math.max(...era.builds))
        return UNKNOWN;
    return { kind: 'no', instead: `; ${own} has ${head} for ${listed(era.builds.map(called))}` };
}
function eraOf(family, tag, today) {
    const list = family.shared?.find(({ tags }) => tags.includes(tag));
    return list?.eras.find(({ since, until }) => since <= today && (until === null || today <= until)) ?? null;
}
function wholeVersion(name) {
    if (name.revision === null || (0,_windows_updates_js__WEBPACK_IMPORTED_MODULE_1__/* .newestRevisionAtMost */ .Gc)(name.build, name.revision) !== name.revision)
        return UNKNOWN;
    const date = (0,_windows_updates_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedOn */ .YN)(name.build, name.revision);
    return name.build === BUILD_2016 || (date !== null && date >= WHOLE_VERSIONS_SINCE) ? YES : UNKNOWN;
}
function buildsOf(reference, family) {
    return family.builds ?? (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedBuilds */ .KO)(reference.repository);
}
function releaseNames(reference, family) {
    return buildsOf(reference, family).map((build) => (0,_family_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseNameIn */ .sW)(family, reference, build, family.flavour) ?? '');
}
function releaseText(name) {
    return name.text.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
function ownName(reference) {
    return reference.registry === 'mcr.microsoft.com' ? reference.repository : (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(reference);
}
function listed(names) {
    const [last = '', ...before] = [...names].reverse();
    return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}


/***/ }),

/***/ 6449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Sh: () => (/* binding */ formatRepository)
/* harmony export */ });
const LONGEST_TEXT = 2048;
const LONGEST_NAME = 255;
const HUB = 'docker.io';
const HUB_SPELLINGS = new Set([HUB, 'index.docker.io', 'registry-1.docker.io']);
const HOST_LABEL = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$/;
const IPV6_HOST = /^\[[A-Fa-f0-9:]+\]$/;
const PORT = /^\d+$/;
const ALPHANUMERIC = /^[a-z0-9]$/;
const TAG = /^\w[\w.-]{0,127}$/;
const ALGORITHM = /^[A-Za-z][A-Za-z0-9]*$/;
const HEX = /^[A-Fa-f0-9]+$/;
const LOWER_HEX = /^[a-f0-9]+$/;
const SHORTEST_DIGEST = 32;
const DIGEST_LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
function parseReference(text) {
    if (text.length > LONGEST_TEXT)
        return null;
    const written = text.trim();
    if (isImageId(written))
        return null;
    const at = written.indexOf('@');
    const digest = at < 0 ? null : written.slice(at + 1);
    if (digest !== null && !isDigest(digest))
        return null;
    const named = at < 0 ? written : written.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const tag = tagged ? named.slice(colon + 1) : null;
    if (tag !== null && !TAG.test(tag))
        return null;
    const place = splitRegistry(tagged ? named.slice(0, colon) : named);
    if (place === null)
        return null;
    return { written, registry: place.registry, repository: place.repository, tag, digest };
}
function formatReference(reference) {
    const tag = reference.tag === null ? '' : `:${reference.tag}`;
    const digest = reference.digest === null ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
function formatRepository(reference) {
    const { registry, repository } = reference;
    if (registry !== HUB)
        return `${namesRegistry(registry) ? registry : registry.toUpperCase()}/${repository}`;
    const components = repository.split('/');
    const [first = '', second = ''] = components;
    if (first === 'library' && components.length === 2)
        return isImageId(second) ? `${HUB}/${second}` : second;
    return namesRegistry(first) ? `${HUB}/${repository}` : repository;
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const remote = slash >= 0 && namesRegistry(first);
    if (remote && !isRegistry(first))
        return null;
    const host = remote ? first.toLowerCase() : HUB;
    const registry = HUB_SPELLINGS.has(host) ? HUB : host;
    const path = remote ? name.slice(slash + 1) : name;
    const repository = registry === HUB && !path.includes('/') ? `library/${path}` : path;
    if (repository.length > LONGEST_NAME || !repository.split('/').every(isPathComponent))
        return null;
    return { registry, repository };
}
function namesRegistry(first) {
    return first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase();
}
function isRegistry(text) {
    const bracket = text.lastIndexOf(']');
    const colon = text.indexOf(':', bracket + 1);
    const host = colon < 0 ? text : text.slice(0, colon);
    if (colon >= 0 && !PORT.test(text.slice(colon + 1)))
        return false;
    return bracket >= 0 ? IPV6_HOST.test(host) : host.split('.').every((label) => HOST_LABEL.test(label));
}
function isPathComponent(text) {
    let separator = '';
    for (const character of text) {
        if (ALPHANUMERIC.test(character))
            separator = '';
        else {
            separator += character;
            const first = separator.length === character.length;
            const allowed = first ? '._-'.includes(character) : separator === '__' || /^-+$/.test(separator);
            if (!allowed)
                return false;
        }
    }
    return separator === '' && text !== '' && ALPHANUMERIC.test(text[0] ?? '');
}
function isDigest(text) {
    const colon = text.indexOf(':');
    if (colon < 0)
        return false;
    const algorithm = text.slice(0, colon);
    const hex = text.slice(colon + 1);
    const length = DIGEST_LENGTHS.get(algorithm);
    if (length !== undefined)
        return hex.length === length && LOWER_HEX.test(hex);
    return (algorithm.split(/[-_+.]/).every((part) => ALGORITHM.test(part)) && hex.length >= SHORTEST_DIGEST && HEX.test(hex));
}
function isImageId(text) {
    return text.length === 64 && LOWER_HEX.test(text);
}


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ pinnedTag),
/* harmony export */   MW: () => (/* binding */ unprovenTag),
/* harmony export */   Ow: () => (/* binding */ isKnownTag),
/* harmony export */   hM: () => (/* binding */ pinRevision),
/* harmony export */   s1: () => (/* binding */ retag)
/* harmony export */ });
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5421);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2310);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8822);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6449);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8218);
/* harmony import */ var _windows_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1621);






const PINNED = /(?:^|[-_.])(?:\d{8}|kb\d{6,8}|(?=[a-f]*\d)[0-9a-f]{7,40})(?=[-_.]|$)/i;
const ARCHITECTURE = /^[-_](amd64|arm64|arm32v7|arm)$/i;
const ARM_BUILD = 17763;
const LTSC_BUILDS = new Map([
    [14393, 'ltsc2016'],
    [17763, 'ltsc2019'],
    [20348, 'ltsc2022'],
    [26100, 'ltsc2025'],
]);
function retag(reference, build, today) {
    return checked(changeTag(reference, build, today, true), build, today);
}
function unprovenTag(reference, build, today) {
    return checked(changeTag(reference, build, today, false), build, today);
}
function checked(changed, build, today) {
    return changed && hasOnly((0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReference */ .P)(changed, today), build) ? changed : null;
}
function changeTag(reference, build, today, proven) {
    const { tag } = reference;
    const known = (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReference */ .P)(reference, today);
    const part = known.windowsPart;
    if (tag === null || part === null)
        return null;
    if (build !== ARM_BUILD && known.image?.variants.some(({ architecture }) => architecture === 'arm'))
        return null;
    const family = (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(reference);
    const rest = `${tag.slice(0, part.start)}-${tag.slice(part.end)}`;
    if (family?.type !== 'base' && PINNED.test(rest))
        return null;
    if (hasOnly(known, build) && isRelease(part))
        return withTag(reference, tag);
    if (family === null) {
        const name = /^ltsc\d{4}$/i.test(part.text) ? LTSC_BUILDS.get(build) : undefined;
        return name === undefined ? null : withTag(reference, replacePart(tag, part, name));
    }
    const name = (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseNameIn */ .sW)(family, reference, build, known.flavour);
    if (name === null)
        return null;
    if (family.type === 'base')
        return retagBase(reference, tag, part, name);
    const changed = withTag(reference, replacePart(tag, part, name));
    return !proven || isKnownTag(changed, today) ? changed : null;
}
function isKnownTag(reference, today) {
    const family = (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(reference);
    const { tag } = reference;
    if (family === null || tag === null)
        return false;
    const leading = family.type === 'base' || family.leadingVersion === true;
    const names = leading ? (0,_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .baseNamesIn */ .VX)(tag) : (0,_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsNamesIn */ .DD)(tag, true);
    const [name] = names;
    if ((0,_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .disagree */ .l)(names))
        return false;
    if (!name)
        return (0,_published_js__WEBPACK_IMPORTED_MODULE_1__/* .eraOf */ .eU)(family, tag, today) !== null;
    const published = family.type === 'base' ? (0,_published_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedBase */ .Ip)(reference, family, name) : (0,_published_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedTag */ .N5)(reference, family, name, today);
    return published.kind === 'yes';
}
function pinnedTag(reference, build, today) {
    const family = (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(reference);
    const { tag } = reference;
    if (tag === null || !family?.shared?.some(({ tags }) => tags.includes(tag)))
        return null;
    const kind = (0,_windows_name_js__WEBPACK_IMPORTED_MODULE_4__/* .kindIn */ .aG)(tag);
    if (kind === null && family.flavour !== 'servercore')
        return null;
    const name = (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseNameIn */ .sW)(family, reference, build, kind ?? family.flavour);
    if (name === null)
        return null;
    const pinned = withTag(reference, kind === null ? `${tag}-windowsservercore-${name}` : `${tag}-${name}`);
    return isKnownTag(pinned, today) && hasOnly((0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReference */ .P)(pinned, today), build) ? pinned : null;
}
function pinRevision(reference, version) {
    const family = (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(reference);
    if (family?.type !== 'base' || family.movedTo !== undefined || family.insider || version.revision === null)
        return null;
    const part = (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReference */ .P)(reference, '').windowsPart;
    if (part === null && reference.tag !== null && reference.tag.toLowerCase() !== 'latest')
        return null;
    return retagBase(reference, reference.tag ?? '', part, (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatWindowsVersion */ .j)(version));
}
function retagBase(reference, tag, part, name) {
    const rest = part === null ? '' : tag.slice(part.end);
    if ((part?.start ?? 0) > 0 || (rest !== '' && !ARCHITECTURE.test(rest)))
        return null;
    return withTag(reference, `${name}${rest.replace('_', '-')}`);
}
function hasOnly(known, build) {
    return known.image?.variants.every(({ osVersion }) => osVersion === `10.0.${build}`) ?? false;
}
function isRelease(part) {
    return /^(?:ltsc\d{4}|sac2016|\d{4}|20h2)$/i.test(part.text);
}
function replacePart(tag, part, name) {
    return tag.slice(0, part.start) + name + tag.slice(part.end);
}
function withTag(reference, tag) {
    const changed = { ...reference, tag, digest: null };
    return { ...changed, written: (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(changed) };
}


/***/ }),

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ describeReference)
});

// EXTERNAL MODULE: ./lib/resolve/family.js + 1 modules
var resolve_family = __nccwpck_require__(2310);
// EXTERNAL MODULE: ./lib/resolve/knowledge.js
var knowledge = __nccwpck_require__(4564);
// EXTERNAL MODULE: ./lib/resolve/published.js
var resolve_published = __nccwpck_require__(8822);
// EXTERNAL MODULE: ./lib/resolve/windows-name.js
var windows_name = __nccwpck_require__(1621);
;// CONCATENATED MODULE: ./lib/resolve/base-image.js




const NOT_PUBLISHED = 'Microsoft has published no `latest` tag for its Windows base images since 16 April 2019; write the release, for example ltsc2022';
function describeBaseImage(reference, family) {
    const movedTo = typeof family.movedTo === 'string' ? family.movedTo : null;
    const base = { os: 'windows', flavour: family.flavour, baseOs: true, movedTo };
    const { tag, digest } = reference;
    if (tag === null && digest !== null)
        return (0,knowledge/* knowledge */.N3)({ ...base, why: knowledge/* NO_VERSION_IN_DIGEST */.go });
    if (tag === null || tag.toLowerCase() === 'latest')
        return describeLatest(reference, family, base);
    const names = (0,windows_name/* baseNamesIn */.VX)(tag);
    if ((0,windows_name/* disagree */.l)(names))
        return (0,knowledge/* knowledge */.N3)({ ...base, why: knowledge/* TWO_VERSIONS_IN_TAG */.Ex });
    const [name] = names;
    if (!name)
        return (0,knowledge/* knowledge */.N3)({ ...base, why: knowledge/* NO_VERSION_IN_TAG */.Kb });
    const published = (0,resolve_published/* publishedBase */.Ip)(reference, family, name);
    if (published.kind === 'no')
        return (0,knowledge/* noSuchTag */.P2)(published.instead, base);
    return (0,knowledge/* named */.KT)(reference, name, { ...base, floatsUntil: floatsUntil(reference, name) });
}
function describeLatest(reference, family, base) {
    if (family.latestBuild) {
        const osVersion = `10.0.${family.latestBuild}`;
        return (0,knowledge/* knowledge */.N3)({ ...base, image: (0,knowledge/* single */.J0)(reference, { os: 'windows', architecture: null, osVersion }, true) });
    }
    if (reference.digest !== null)
        return (0,knowledge/* knowledge */.N3)({ ...base, why: knowledge/* NO_VERSION_IN_DIGEST */.go });
    if (family.insider || family.movedTo)
        return (0,knowledge/* knowledge */.N3)({ ...base, why: knowledge/* NO_VERSION_IN_TAG */.Kb });
    return (0,knowledge/* knowledge */.N3)({ ...base, notPublished: true, why: NOT_PUBLISHED });
}
function floatsUntil(reference, name) {
    if (reference.digest !== null || name.exact)
        return null;
    return (0,resolve_family/* releaseTags */.dt)(reference, name.build)?.floatsUntil ?? null;
}

;// CONCATENATED MODULE: ./lib/data/image-linux.json
const image_linux_namespaceObject = /*#__PURE__*/JSON.parse('{"_o":["alpine","ubuntu","debian","fedora","centos","rockylinux","almalinux","amazonlinux","oraclelinux","archlinux","photon","mageia","clearlinux","sl","cirros","busybox","alt","buildpack-deps"],"El":["node","nginx","redis","postgres","ruby","rust","redmine","influxdb","php","mysql","mariadb","httpd","tomcat","maven","gradle","memcached","rabbitmq","haproxy","perl","gcc","elixir","erlang","haskell","composer","wordpress","drupal","joomla","ghost","nextcloud","solr","elasticsearch","logstash","kibana","sonarqube","varnish","zookeeper","cassandra","couchdb","neo4j","amazoncorretto","sapmachine","r-base","clojure","groovy","jetty","tomee","adminer","phpmyadmin","matomo","mediawiki","bash","dart","mono"],"bN":["mcr.microsoft.com/mssql/server","mcr.microsoft.com/mssql/rhel/server","mcr.microsoft.com/mssql-tools","mcr.microsoft.com/dotnet/runtime-deps","mcr.microsoft.com/dotnet/nightly/runtime-deps","mcr.microsoft.com/playwright","mcr.microsoft.com/playwright/python","mcr.microsoft.com/playwright/dotnet","mcr.microsoft.com/playwright/java","docker.io/microsoft/mssql-server-linux","docker.io/nvidia/cuda","nvcr.io/nvidia/cuda","docker.io/scottyhardy/docker-wine","docker.io/tobix/pywine","mcr.microsoft.com/azure-powershell","mcr.microsoft.com/azure-cli","public.ecr.aws/amazonlinux/amazonlinux"],"$F":["mcr.microsoft.com/azurelinux/","mcr.microsoft.com/cbl-mariner/","mcr.microsoft.com/devcontainers/","mcr.microsoft.com/vscode/devcontainers/","gcr.io/distroless/","registry.access.redhat.com/","docker.io/bitnami/","docker.io/cimg/"],"HI":["alpine","bookworm","trixie","bullseye","buster","stretch","jessie","wheezy","forky","noble","jammy","focal","bionic","xenial","trusty","resolute","plucky","oracular","slim","debian","ubuntu","azurelinux","mariner","cbl","centos","fedora","oracle","oraclelinux","ubi","amazonlinux","opensuse","photon","rhel","archlinux","kali","distroless","chiseled","scratch","linux"],"jN":["alpine","ubuntu","debian","fedora","centos","rocky","rockylinux","almalinux","oraclelinux","amazonlinux","azurelinux","mariner","opensuse","photon","rhel","ubi","archlinux","kali"],"y_":["bookworm","trixie","bullseye","buster","jessie","wheezy","noble","jammy","focal","bionic","xenial"]}');
;// CONCATENATED MODULE: ./lib/resolve/linux-image.js


const HUB_LIBRARY = 'docker.io/library/';
let repositories;
let distributions;
let variants;
let numbered;
let codenames;
const WINDOWS_WORD = /(?:^|[-_.])(?:win|nanoserver|servercore|ltsc\d)/i;
function isLinuxRepository(reference) {
    repositories ??= new Set(image_linux_namespaceObject.bN);
    distributions ??= new Set(image_linux_namespaceObject._o);
    const name = `${reference.registry}/${reference.repository}`;
    if (repositories.has(name) || image_linux_namespaceObject.$F.some((prefix) => name.startsWith(prefix)))
        return !namesWindows(reference.tag ?? '');
    const [image = '', folder = ''] = reference.repository.split('/').reverse();
    return folder === 'library' && distributions.has(image);
}
function isLinuxOfficialImage(reference) {
    const name = `${reference.registry}/${reference.repository}`;
    return name.startsWith(HUB_LIBRARY) && image_linux_namespaceObject.El.includes(name.slice(HUB_LIBRARY.length));
}
function namesLinuxVariant(tag) {
    variants ??= new Set(image_linux_namespaceObject.HI);
    const words = tag.toLowerCase().split(/[-_]/);
    return !words.includes('windows') && words.some((word) => variants?.has(word.replace(/[\d.]+$/, '')));
}
function namesDistribution(tag) {
    numbered ??= new Set(image_linux_namespaceObject.jN);
    codenames ??= new Set(image_linux_namespaceObject.y_);
    if (WINDOWS_WORD.test(tag))
        return false;
    const words = tag.toLowerCase().split(/[-_]/);
    return words.some((word, index) => {
        const name = /^[a-z]+/.exec(word)?.[0] ?? '';
        const version = word === name ? (words[index + 1] ?? '') : word.slice(name.length);
        return (codenames?.has(word) || (numbered?.has(name) && /^\d[\d.]*$/.test(version))) ?? false;
    });
}
function namesWindows(tag) {
    return (0,windows_name/* kindIn */.aG)(tag) !== null || (0,windows_name/* windowsNamesIn */.DD)(tag, false).length > 0;
}

;// CONCATENATED MODULE: ./lib/resolve/family-image.js




function describeFamilyImage(reference, family, today) {
    const known = describeTag(reference, family, today);
    const flavour = known.os === 'linux' || known.os === 'unknown' ? null : flavourOf(reference, family);
    return { ...known, flavour, movedTo: movedTo(family, reference.tag ?? 'latest') };
}
function describeTag(reference, family, today) {
    const { tag, digest } = reference;
    if (tag === null && digest !== null) {
        return family.os === 'windows'
            ? (0,knowledge/* knowledge */.N3)({ os: 'windows', why: knowledge/* NO_VERSION_IN_DIGEST */.go })
            : (0,knowledge/* knowledge */.N3)({ why: knowledge/* NO_OS_IN_NAME */.Nm });
    }
    const written = tag ?? 'latest';
    const names = family.leadingVersion ? (0,windows_name/* baseNamesIn */.VX)(written) : (0,windows_name/* windowsNamesIn */.DD)(written, true);
    if ((0,windows_name/* disagree */.l)(names))
        return (0,knowledge/* knowledge */.N3)({ os: 'windows', why: knowledge/* TWO_VERSIONS_IN_TAG */.Ex });
    const [name] = names;
    if (name) {
        const published = (0,resolve_published/* publishedTag */.N5)(reference, family, name, today);
        return published.kind === 'no' ? (0,knowledge/* noSuchTag */.P2)(published.instead, {}) : (0,knowledge/* named */.KT)(reference, name);
    }
    const list = family.shared?.find((candidate) => candidate.tags.includes(written));
    if (list)
        return (0,knowledge/* shared */.ue)(reference, list.os, list.eras, today);
    if ((0,windows_name/* kindIn */.aG)(written) !== null)
        return (0,knowledge/* knowledge */.N3)({ os: 'windows', why: knowledge/* NO_VERSION_IN_TAG */.Kb });
    if (family.linuxVariants && namesLinuxVariant(written))
        return (0,knowledge/* linux */.pS)(reference);
    if (family.os !== 'windows' && namesDistribution(written))
        return (0,knowledge/* linux */.pS)(reference);
    if (fits(family.linuxTags, written))
        return (0,knowledge/* linux */.pS)(reference);
    return describeRest(reference, family);
}
function describeRest(reference, family) {
    if (family.os === 'linux')
        return (0,knowledge/* linux */.pS)(reference);
    if (family.os === 'windows' || family.os === 'linux-and-windows')
        return (0,knowledge/* knowledge */.N3)({ os: family.os, why: knowledge/* NO_VERSION_IN_TAG */.Kb });
    return (0,knowledge/* knowledge */.N3)({ why: knowledge/* NO_OS_IN_NAME */.Nm });
}
function flavourOf(reference, family) {
    return family.flavour ?? (0,windows_name/* kindIn */.aG)(reference.tag ?? '');
}
function movedTo(family, tag) {
    if (family.movedTo === undefined || typeof family.movedTo === 'string')
        return family.movedTo ?? null;
    return family.movedTo.find((place) => fits(place.pattern, tag))?.repository ?? null;
}
function fits(pattern, tag) {
    return pattern !== undefined && new RegExp(pattern).test(tag);
}

;// CONCATENATED MODULE: ./lib/resolve/other-image.js



const BASE_PATH = /(?:^|\/)windows\/(servercore|nanoserver|server)$/;
const WINDOWS_ONLY = /^docker\.io\/microsoft\/(?:windows|mssql-server-windows)/;
const WINDOWS_PATH = /(?:^|[-_./])windows(?=[-_./]|$)/;
const FRAMEWORK_PATH = /(?:^|\/)dotnet\/framework\/(?:runtime|aspnet|sdk|wcf)$/;
function describeOtherImage(reference) {
    const tag = reference.tag ?? '';
    const mirror = mirroredBase(reference, tag);
    const names = mirror?.names ?? (0,windows_name/* windowsNamesIn */.DD)(tag, false).map(withoutRevision);
    const flavour = mirror?.flavour ?? (0,windows_name/* kindIn */.aG)(tag) ?? (0,windows_name/* kindIn */.aG)(reference.repository) ?? frameworkFlavour(reference);
    if ((0,windows_name/* disagree */.l)(names))
        return (0,knowledge/* knowledge */.N3)({ os: 'windows', flavour, why: knowledge/* TWO_VERSIONS_IN_TAG */.Ex });
    const [name] = names;
    if (name)
        return (0,knowledge/* named */.KT)(reference, name, { flavour });
    if (isLinuxOfficialImage(reference) && (0,windows_name/* kindIn */.aG)(tag) === null)
        return (0,knowledge/* linux */.pS)(reference);
    const why = reference.tag === null && reference.digest !== null ? knowledge/* NO_VERSION_IN_DIGEST */.go : knowledge/* NO_VERSION_IN_TAG */.Kb;
    if (flavour !== null || WINDOWS_ONLY.test(`${reference.registry}/${reference.repository}`))
        return (0,knowledge/* knowledge */.N3)({ os: 'windows', flavour, why });
    if (hasLinuxTagHabits(reference) && namesLinuxVariant(tag))
        return (0,knowledge/* linux */.pS)(reference);
    if (namesDistribution(tag) && !WINDOWS_PATH.test(reference.repository))
        return (0,knowledge/* linux */.pS)(reference);
    return (0,knowledge/* knowledge */.N3)({ why: knowledge/* NO_OS_IN_NAME */.Nm });
}
function mirroredBase(reference, tag) {
    const names = (0,windows_name/* baseNamesIn */.VX)(tag);
    const flavour = BASE_PATH.exec(reference.repository)?.[1];
    if (flavour !== undefined)
        return { flavour, names };
    return reference.repository === 'windows' && names[0]?.start === 0 ? { flavour: 'windows', names } : null;
}
function frameworkFlavour(reference) {
    return FRAMEWORK_PATH.test(reference.repository) ? 'servercore' : null;
}
function withoutRevision(name) {
    return { ...name, revision: null };
}
function hasLinuxTagHabits(reference) {
    return (reference.registry === 'mcr.microsoft.com' ||
        (reference.registry === 'docker.io' && reference.repository.startsWith('library/')));
}

;// CONCATENATED MODULE: ./lib/resolve/tag.js






const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
const HOST_PROCESS = 'the HostProcess base image carries no Windows version: it runs on the host itself, on every version that has HostProcess containers';
function describeReference(reference, today) {
    if (HOST_PROCESS_BASE.test(reference.repository))
        return (0,knowledge/* knowledge */.N3)({ os: 'hostprocess', why: HOST_PROCESS });
    if ((0,resolve_family/* isWindowsHalf */.FX)(reference))
        return (0,knowledge/* onlyWindows */.gn)(reference, describeByName(reference, today));
    if (isLinuxRepository(reference))
        return (0,knowledge/* linux */.pS)(reference);
    return describeByName(reference, today);
}
function describeByName(reference, today) {
    const family = (0,resolve_family/* familyOf */.Ap)(reference);
    if (family === null)
        return describeOtherImage(reference);
    return family.type === 'base' ? describeBaseImage(reference, family) : describeFamilyImage(reference, family, today);
}


/***/ }),

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ windowsNamesIn),
/* harmony export */   VX: () => (/* binding */ baseNamesIn),
/* harmony export */   aG: () => (/* binding */ kindIn),
/* harmony export */   l: () => (/* binding */ disagree)
/* harmony export */ });
/* harmony import */ var _windows_updates_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4695);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2310);


const RELEASE = 'ltsc2016|ltsc2019|ltsc2022|ltsc2025|sac2016|1607|1709|1803|1809|1903|1909|2004|2009|20h2';
const VERSION = '10\\.0\\.\\d{5,6}(?:\\.\\d{1,6})?';
const KIND = 'windowsservercore|windowsserver|servercore|nanoserver';
const END = '(?=[-_.]|$)';
const LEADING = new RegExp(`^(?:${RELEASE}|${VERSION})(?=[-_]|$)`, 'i');
const AFTER_KIND = new RegExp(`(?:^|[-_.])(?:${KIND})-(${RELEASE}|${VERSION})${END}`, 'gi');
const AFTER_WINDOWS = new RegExp(`(?:^|[-_.])windows-(${RELEASE})${END}`, 'gi');
const LTSC = new RegExp(`(?:^|[-_.])(ltsc(?:2016|2019|2022|2025))${END}`, 'gi');
const KB = /^[-_](kb\d{6,8})(?=[-_.]|$)/i;
const ARCHITECTURE = /^[-_](amd64|arm64v8|arm64|arm32v7|arm)(?=[-_.]|$)/i;
const ARCHITECTURES = new Map([
    ['amd64', 'amd64'],
    ['arm64', 'arm64'],
    ['arm64v8', 'arm64'],
    ['arm32v7', 'arm'],
    ['arm', 'arm'],
]);
function windowsNamesIn(tag, exactly) {
    const names = new Map();
    for (const pattern of [AFTER_KIND, AFTER_WINDOWS, LTSC])
        for (const match of tag.matchAll(pattern)) {
            const text = match[1] ?? '';
            const start = match.index + match[0].length - text.length;
            if (!names.has(start))
                names.set(start, nameAt(tag, start, text, exactly));
        }
    return [...names.values()];
}
function baseNamesIn(tag) {
    const match = LEADING.exec(tag);
    const rest = windowsNamesIn(tag, true);
    return match ? [nameAt(tag, 0, match[0], true), ...rest.filter(({ start }) => start > 0)] : rest;
}
function disagree(names) {
    return names.some(({ build }) => build !== names[0]?.build);
}
function kindIn(text) {
    const match = /(?:^|[-_./])(windowsservercore|windowsserver|servercore|nanoserver)(?=[-_./]|$)/i.exec(text);
    const kind = match?.[1]?.toLowerCase();
    if (kind === undefined)
        return null;
    if (kind === 'windowsserver')
        return 'server';
    return kind === 'nanoserver' ? 'nanoserver' : 'servercore';
}
function nameAt(tag, start, text, exactly) {
    const release = _family_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_NAMES */ .l8[text.toLowerCase()];
    const [, , third, fourth] = text.split('.');
    const build = release ?? Number(third);
    let end = start + text.length;
    const kb = exactly && release !== undefined ? KB.exec(tag.slice(end))?.[1] : undefined;
    if (kb !== undefined)
        end += kb.length + 1;
    const architecture = ARCHITECTURE.exec(tag.slice(end))?.[1];
    let revision = null;
    if (kb !== undefined)
        revision = (0,_windows_updates_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionsOfKb */ .n$)(build, kb)[0] ?? null;
    else if (exactly && fourth !== undefined)
        revision = Number(fourth);
    return {
        build,
        revision,
        exact: kb !== undefined || fourth !== undefined,
        architecture: architecture === undefined ? null : (ARCHITECTURES.get(architecture.toLowerCase()) ?? null),
        start,
        end,
        text: tag.slice(start, end),
    };
}


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
const MISMATCH = error('The container operating system does not match the host operating system', '0xc0370101');
const NO_PLATFORM = error('no match for platform in manifest: not found');
function errorsOf(one) {
    return ERRORS[one.judgement.rule]?.(one) ?? [];
}
function quoted({ code, text }) {
    return `${code === null ? '' : `${code} `}"${text}"`;
}
function listed({ code, text }) {
    return code === null ? text : `${text} (${code})`;
}
function error(text, code = null) {
    return { code, text };
}
const ERRORS = {
    'architecture-mismatch': ({ subject }) => subject.kind === 'image' && subject.architecture !== null ? [error('no matching manifest for windows')] : [],
    'no-manifest-for-host': ({ host, subject }) => {
        if (subject.kind === 'none-selected' && subject.by !== host.name)
            return [];
        return host.engine === 'containerd'
            ? [NO_PLATFORM]
            : [
                error(`no matching manifest for windows(10.0.${host.build})/${host.architecture} in the manifest list entries`),
            ];
    },
    'image-newer-than-host': ({ host, subject }) => {
        const build = subject.kind === 'image' ? subject.build : null;
        const pull = host.engine === 'containerd'
            ? [NO_PLATFORM]
            : [
                error(`no matching manifest for windows(10.0.${host.build})/${host.architecture}`),
                error(`a Windows version 10.0.${build}-based image is incompatible with a 10.0.${host.build} host`),
            ];
        return [...pull, MISMATCH];
    },
    'client-process-refused': () => [
        error('Windows client operating systems earlier than version 1809 can only run Hyper-V containers'),
    ],
    'february-2020-baseline': () => [error('the wait operation timed out', '0x102')],
    'image-patched-past-host': () => [error('The virtual machine or container exited unexpectedly', '0xc0370106')],
    'stable-abi-disputed': ({ host, subject }) => host.build === 26200 && subject.kind === 'image' && subject.build === 26100
        ? [error('the layer has an unrecognized format', '0xc0370112')]
        : [error('no matching manifest')],
    'build-mismatch': ({ host }) => [host.engine === 'containerd' ? NO_PLATFORM : MISMATCH],
};


/***/ }),

/***/ 8528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ PATCH_LINES),
/* harmony export */   j9: () => (/* binding */ FEBRUARY_2020_DATE),
/* harmony export */   lI: () => (/* binding */ sideOfLine),
/* harmony export */   xE: () => (/* binding */ februaryLine)
/* harmony export */ });
const FEBRUARY_2020 = [
    { build: 14393, line: 3504, fixed: 3506 },
    { build: 17134, line: 1304, fixed: 1305 },
    { build: 17763, line: 1039, fixed: 1040 },
    { build: 18362, line: 657, fixed: 658 },
    { build: 18363, line: 657, fixed: 658 },
];
const FEBRUARY_2020_DATE = '2020-02-11';
function februaryLine(build) {
    return FEBRUARY_2020.find((row) => row.build === build) ?? null;
}
const FULL_SERVER = ['servercore', 'server', 'windows'];
const PATCH_LINES = [
    {
        build: 26100,
        line: 3194,
        date: '2025-02-11',
        flavours: FULL_SERVER,
        verdict: 'hyperv-only',
        certainty: 'reported on GitHub runners and elsewhere, mended each time by updating the host',
        evidence: 'https://github.com/actions/runner-images/issues/11582',
    },
    {
        build: 26100,
        line: 4061,
        date: '2025-05-13',
        flavours: FULL_SERVER,
        verdict: 'at-risk',
        certainty: 'reported; the revision is an upper bound of where it began',
        evidence: 'https://github.com/microsoft/Windows-Containers/issues/591',
    },
    {
        build: 20348,
        line: 2340,
        date: '2024-03-12',
        flavours: null,
        verdict: 'at-risk',
        certainty: 'reports disagree',
        evidence: 'https://github.com/microsoft/Windows-Containers/issues/502',
    },
    {
        build: 17763,
        line: 7240,
        date: '2025-04-11',
        flavours: null,
        verdict: 'at-risk',
        certainty: 'reported; the exact revision is not proven',
        evidence: 'https://github.com/microsoft/Windows-Containers/issues/591',
    },
];
function sideOfLine(known, line, date) {
    if (known.revision !== null)
        return known.revision < line ? 'before' : 'after';
    if (known.floatsUntil === 'current' || (known.floatsUntil !== null && known.floatsUntil > date))
        return 'after';
    return null;
}


/***/ }),

/***/ 4736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ isRuleId),
/* harmony export */   Pd: () => (/* binding */ rulePageUrl),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   av: () => (/* binding */ noteSeverity)
/* harmony export */ });
const PAGES = 'https://github.com/windows-container-compat/windows-container-compat/blob/main/docs/rules';
function rulePageUrl(id) {
    return `${PAGES}/${id}.md`;
}
const DECIDING = {
    'not-windows': ['off', 'the image is not a Windows image, or carries no Windows version (scratch, HostProcess)'],
    'host-cannot-run-containers': ['error', 'the host is older than Windows Server 2016 (build 14393)'],
    'host-version-unknown': ['warning', 'what is declared for the host does not fix a Windows build'],
    'unresolved-argument': ['warning', 'an ARG in the base image has no value'],
    'base-tag-not-published': ['error', 'Microsoft publishes no latest tag for this base image (since 16 April 2019)'],
    'image-os-unknown': ['off', 'nothing tells whether the image is a Windows image'],
    'image-version-unknown': ['warning', 'no Windows version could be found for the image'],
    'architecture-mismatch': ['error', "the image's processor architecture is not the host's"],
    'no-manifest-for-host': ['error', "the reference lists several images and the host's engine takes none of them"],
    'image-newer-than-host': ['error', 'the image is of a newer Windows build than the host'],
    'client-process-refused': ['error', 'Windows 10 before 1809 refuses process isolation'],
    'february-2020-baseline': ['error', 'image and host are on different sides of the February 2020 update'],
    'ws2016-revision-mismatch': ['error', 'Windows Server 2016: the revisions of image and host differ'],
    'image-patched-past-host': [
        'error',
        'the image has an update that its host of the same build lacks, and such pairs were reported to fail',
    ],
    'ws2016-revision-unproven': ['warning', 'Windows Server 2016: a revision is not known, and they must be equal'],
    'february-2020-unproven': ['warning', 'one side is older than the February 2020 update, the other is not known'],
    'february-2020-withdrawn-image': [
        'warning',
        'the image is of 11 February 2020; those images were replaced a week later',
    ],
    'windows-10-process-isolation': [
        'warning',
        'process isolation on Windows 10: engines allow it, Microsoft no longer documents it',
    ],
    'same-build': ['off', 'image and host are of the same Windows build'],
    'stable-abi': [
        'off',
        'the image is Windows Server 2022 or later and the host is newer, within what Microsoft documents',
    ],
    'stable-abi-disputed': [
        'warning',
        'the image is Windows Server 2022 or later and the host is newer, but sources disagree on this pair',
    ],
    'relaxed-in-practice': ['warning', 'near builds that were seen to run together, though no document says so'],
    'build-mismatch': [
        'error',
        'the image is of an older Windows build, which this host runs only with Hyper-V isolation',
    ],
    hyperv: ['off', 'Hyper-V isolation, and the image is not newer than the host'],
    'hyperv-unproven': ['warning', 'Hyper-V isolation on a hosted runner, where nested virtualisation is not promised'],
    'list-from-table': [
        'notice',
        'what the shared tag lists is known from a built-in table with a date, not from the registry',
    ],
};
const NOTES = {
    'image-newer-revision': [
        'notice',
        'same build, the image has newer updates than the host: patch hosts before images',
    ],
    'client-host': [
        'notice',
        'the host is Windows 10 or 11: process isolation must be asked for there and is for development and test',
    ],
    'image-out-of-support': ['warning', "the base image's extended support has ended"],
    'host-out-of-support': ['notice', "the host's extended support has ended"],
    'moved-repository': ['warning', 'the repository is a retired Docker Hub name'],
    'decided-by-builder': [
        'notice',
        'the reference lists several Windows builds, and which one the built image gets is decided by the host that builds it',
    ],
    'manifest-order': ['error', 'Docker takes an entry of the list that cannot run although the list holds one that can'],
    'reference-depends-on-argument': ['notice', 'the base image comes from the default of an ARG'],
    'registry-disagrees-with-tag': ['warning', 'the reference names one Windows release and the registry holds another'],
    'platform-assumed': ['notice', 'the reference lists Linux and Windows images and nothing tells which is meant'],
    'table-out-of-date': ['notice', 'the built-in table behind this answer is more than 60 days old'],
};
function rules() {
    return [...list('decides', DECIDING), ...list('note', NOTES)];
}
function list(kind, rows) {
    return Object.entries(rows).map(([id, [severity, title]]) => ({
        id: id,
        kind,
        severity,
        title,
        docs: rulePageUrl(id),
    }));
}
function isRuleId(text) {
    return Object.hasOwn(DECIDING, text) || Object.hasOwn(NOTES, text);
}
function noteSeverity(id) {
    return NOTES[id][0];
}


/***/ }),

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const VERDICTS = ['runs', 'at-risk', 'hyperv-only', 'cannot-run', 'unknown', 'not-windows'];
const SEVERITIES = ['error', 'warning', 'notice', 'off'];


/***/ }),

/***/ 3382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ nodeSelector),
/* harmony export */   a: () => (/* binding */ sayWaysOut)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(642);

function nodeSelector(build) {
    return { 'kubernetes.io/os': 'windows', 'node.kubernetes.io/windows-build': `10.0.${build}` };
}
function sayWaysOut(ways) {
    return [...sayBaseImages(ways), ...sayHyperv(ways), ...sayHosts(ways)];
}
function sayBaseImages({ better, targets, baseRevision, args, givenArgs }) {
    if (!better)
        return baseRevision === null ? [] : [`use or build an image on ${baseRevision}`];
    const { text, known, runsOn, atRiskOn } = better;
    const unsure = known ? '' : ' (if there is such a tag: only its name is known here)';
    const line = `${sayChange(text, args, givenArgs)}${unsure}`;
    const fits = [...runsOn, ...atRiskOn];
    if (targets === 1)
        return [atRiskOn.length > 0 ? `${line}, which is at risk there too, but less` : line];
    const risk = atRiskOn.length > 0 ? ` (at risk on ${list(atRiskOn)})` : '';
    if (fits.length === targets)
        return [`${line}, which ${risk === '' ? 'runs on' : 'fits'} all ${targets} targets${risk}`];
    return [
        `${line} for ${list(fits)}${risk} (no one tag fits all ${targets} targets: build one image for each release)`,
    ];
}
function sayChange(text, args, givenArgs) {
    if (givenArgs.length > 0)
        return `give the build argument ${givenArgs.join(' or ')} another value, so that the base is ${text}`;
    const place = args.map((name) => `ARG ${name}`).join(' or ');
    return `write FROM ${text}${place === '' ? '' : ` (by the default of ${place}, which it comes from)`}`;
}
function list(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function sayHyperv({ hyperv }) {
    return hyperv ? ['run and build it with --isolation=hyperv'] : [];
}
function sayHosts({ host, imageBuild, patchHostTo, offered }) {
    if (patchHostTo !== null)
        return [`update ${host.name} to ${patchHostTo}`];
    if (imageBuild === null)
        return offered.length === 0 ? [] : [`run it on a ${host.cluster ? 'node' : 'host'} with ${offered.join(' or ')}`];
    const label = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .imageLabel */ .ec)({ build: imageBuild, revision: null });
    if (!host.cluster)
        return [`run it on a host with ${label}`];
    const selector = Object.entries(nodeSelector(imageBuild)).map(([key, value]) => `${key}: ${value}`);
    return [`run it on a node with ${label}, with the nodeSelector ${selector.join(', ')}`];
}


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ imageLabel),
/* harmony export */   mR: () => (/* binding */ sayWhy),
/* harmony export */   vy: () => (/* binding */ hostLabel)
/* harmony export */ });
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6335);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8528);




function sayWhy(saying) {
    return WORDS[saying.judgement.rule](saying);
}
function hostLabel(host) {
    if (host.build === null)
        return host.name;
    const version = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWindowsVersion */ .j)({ build: host.build, revision: host.revision });
    const name = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(host.build, host.edition)?.name;
    return `${host.name} (${name ? `${name}, ${version}` : version})`;
}
function imageLabel(image) {
    const version = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWindowsVersion */ .j)(image);
    const name = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(image.build, 'server')?.name;
    return name ? `${name} (${version})` : version;
}
const WORDS = {
    'not-windows': ({ reference, subject }) => `${reference} is not judged: ${subject.kind === 'not-windows' ? subject.because : 'it is not a Windows image'}.`,
    'host-cannot-run-containers': ({ host }) => `${hostLabel(host)} cannot run Windows containers: the first Windows that can is Windows Server 2016 (10.0.14393).`,
    'host-version-unknown': ({ host, reference }) => `Whether ${reference} runs on ${host.name} is not known: ${host.unknownBecause ?? 'the declaration fixes no Windows build'}.`,
    'unresolved-argument': ({ subject }) => {
        const { names, undeclared } = subject.kind === 'unresolved' ? subject : { names: [], undeclared: [] };
        const [hidden] = undeclared;
        if (hidden !== undefined)
            return `The base image depends on ${hidden}, which no ARG before the first FROM declares, so it is empty there whatever the build is called with. Move ARG ${hidden} above the first FROM.`;
        const many = names.length > 1;
        return `The base image depends on ${names.map((name) => `ARG ${name}`).join(' and ')}, which ${many ? 'have' : 'has'} no value: there is no default in the Dockerfile and no build argument was given. Give ${many ? 'them' : 'it'} with the input build-args (on the command line --build-arg ${names[0] ?? 'NAME'}=VALUE), or write a default behind the ARG.`;
    },
    'base-tag-not-published': ({ reference }) => `${reference} does not exist: Microsoft has published no "latest" tag for the Windows base images since 16 April 2019, so the pull fails. Name the release, for example ltsc2022.`,
    'image-os-unknown': ({ reference, subject }) => `Nothing tells whether ${reference} is a Windows image, so it is not judged${subject.kind === 'os-unknown' && subject.why !== '' ? `: ${subject.why.replace(/\.+$/, '')}` : ''}.`,
    'image-version-unknown': ({ reference, subject }) => `The Windows version of ${reference} is not known: ${subject.kind === 'version-unknown' ? subject.why.replace(/\.+$/, '') : 'its name does not tell'}.`,
    'architecture-mismatch': (saying) => {
        const { reference, subject, host } = saying;
        return subject.kind === 'image' && subject.architecture !== null
            ? `${reference} is built for ${subject.architecture}, ${hostLabel(host)} is ${host.architecture}: the pull fails with ${errors(saying)}.`
            : `${hostLabel(host)} is ${host.architecture}, and the name ${reference} does not say for which architecture it is built; nearly all Windows images are amd64 only.`;
    },
    'no-manifest-for-host': (saying) => {
        const { reference, subject, host } = saying;
        const [offered, by] = subject.kind === 'none-selected' ? [subject.offered.join(', '), subject.by] : ['', host.name];
        return by === host.name
            ? `${reference} lists Windows images for ${offered}, and ${host.engine} on ${hostLabel(host)} takes none of them: the pull fails with ${errors(saying)}.`
            : `${reference} lists Windows images for ${offered}, and the build host ${by} takes none of them: the image cannot be built there.`;
    },
    'image-newer-than-host': (saying) => {
        const { image, host } = pair(saying);
        const all = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsOf */ .Bp)(saying).map(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL);
        return `${saying.reference} is ${imageLabel(image)}, newer than ${hostLabel(host)}: a container never runs on an older Windows, with neither isolation. The pull fails with ${all.slice(0, -1).join(' or ')}; where the image is already there, the start fails with ${all.at(-1)}.`;
    },
    'client-process-refused': (saying) => `${saying.reference} does not run process-isolated on ${hostLabel(saying.host)}: Docker says ${errors(saying)}.`,
    'february-2020-baseline': (saying) => {
        const { image, host } = pair(saying);
        const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .februaryLine */ .xE)(host.build);
        const imageSide = image.revision === null ? 'a floating tag that holds a newer image' : `${(0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWindowsVersion */ .j)(image)}`;
        return `${saying.reference} (${imageSide}) and ${hostLabel(host)} are on different sides of the update of 11 February 2020 (10.0.${host.build}.${line?.line}), which changed the interface between container and host. With process isolation the container starts and then breaks: 32-bit programs end at once with exit code -1073741502, docker run hangs or times out (${errors(saying)}), Kubernetes pods never reach Running.`;
    },
    'ws2016-revision-mismatch': (saying) => {
        const { image, host } = pair(saying);
        return `${saying.reference} is ${(0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWindowsVersion */ .j)(image)} and ${hostLabel(host)} is not: on Windows Server 2016 the revisions of image and host must be equal for process isolation, or the container might not start.`;
    },
    'image-patched-past-host': (saying) => {
        const { image, host } = pair(saying);
        const line = saying.judgement.line;
        const revision = image.revision === null ? 'the newest one, because its tag floats' : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWindowsVersion */ .j)(image);
        return `${saying.reference} holds an update (10.0.${host.build}.${line?.line} of ${line?.date} or later; ${revision}) that ${hostLabel(host)} does not have. Such pairs were seen to fail at start with ${errors(saying)} (${line?.certainty}; ${line?.evidence}).`;
    },
    'ws2016-revision-unproven': (saying) => {
        const { image, host } = pair(saying);
        const unknown = [
            ...(image.revision === null ? [image.floatsUntil === null ? "the image's" : "the image's (its tag floats)"] : []),
            ...(host.revision === null ? ["the host's"] : []),
        ];
        return `${saying.reference} and ${hostLabel(host)} are both Windows Server 2016, where the revisions of image and host must be equal for process isolation; ${unknown.join(' and ')} is not known. Declare the host with all four parts (the text of ver) and pin the image's revision, for example 10.0.14393.NNNN, to be sure.`;
    },
    'february-2020-unproven': (saying) => {
        const { image, host } = pair(saying);
        const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .februaryLine */ .xE)(host.build)?.line;
        const known = host.revision === null ? `${saying.reference} (${(0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWindowsVersion */ .j)(image)})` : hostLabel(host);
        const open = host.revision === null ? `${host.name}'s revision` : `the revision of ${saying.reference}`;
        return `${known} is older than the update of 11 February 2020 (10.0.${host.build}.${line}), and ${open} is not known. On different sides of it a process-isolated container starts and then breaks (exit code -1073741502 in 32-bit programs, 0x102 time-outs).`;
    },
    'february-2020-withdrawn-image': (saying) => {
        const { image, host } = pair(saying);
        return `${saying.reference} is ${(0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWindowsVersion */ .j)(image)}, the image of 11 February 2020. Microsoft replaced the images of that day a week later (10.0.${host.build}.${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .februaryLine */ .xE)(host.build)?.fixed}) because they did not work.`;
    },
    'windows-10-process-isolation': ({ reference, host }) => `${reference} is of the same build as ${hostLabel(host)}; engines run it process-isolated with --isolation=process, but Microsoft no longer documents that for Windows 10.`,
    'same-build': (saying) => `${saying.reference} is ${imageLabel(pair(saying).image)}, the same build as ${hostLabel(saying.host)}.`,
    'stable-abi': (saying) => `${saying.reference} is ${imageLabel(pair(saying).image)}; ${hostLabel(saying.host)} runs it process-isolated, because the interface is stable from Windows Server 2022 on.`,
    'stable-abi-disputed': (saying) => {
        const { image, host } = pair(saying);
        const failure = host.build === 26200 && image.build === 26100
            ? ` Failures with ${errors(saying)} were reported (microsoft/hcsshim#2566).`
            : ` Some engine versions refuse the pair at pull with ${errors(saying)} (moby/moby#53397).`;
        return `${saying.reference} is ${imageLabel(image)} on the newer ${hostLabel(host)}: it is expected to run, but Microsoft's pages and the engines disagree on this pair.${failure}`;
    },
    'relaxed-in-practice': (saying) => `${saying.reference} is ${imageLabel(pair(saying).image)} on ${hostLabel(saying.host)}: seen to run process-isolated, but documented nowhere.`,
    'build-mismatch': (saying) => {
        const { image, host } = pair(saying);
        return `${saying.reference} is ${imageLabel(image)} and will not run process-isolated on ${hostLabel(host)}: process-isolated containers share the host's kernel, and this host's runs ${runnable(host)}. It fails with ${errors(saying)}.`;
    },
    hyperv: (saying) => `${saying.reference} is ${imageLabel(pair(saying).image)}; ${hostLabel(saying.host)} runs it with Hyper-V isolation.`,
    'hyperv-unproven': ({ reference, host }) => `${reference} would run on ${hostLabel(host)} with Hyper-V isolation, but that needs nested virtualisation, which hosted runners do not promise.`,
    'list-from-table': (saying) => {
        const { reference, host, subject, judgement } = saying;
        if (judgement.verdict === 'unknown' || subject.kind !== 'image')
            return `${reference} is a shared tag, and which of its images ${hostLabel(host)} gets depends on their order in the registry, which is not known here. Pin the tag of one Windows release.`;
        return `${reference} is a shared tag that held an image for ${imageLabel(subject)} when the built-in table was made; ${hostLabel(host)} runs that one. Only the registry knows what the tag lists today.`;
    },
};
function errors(saying) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsOf */ .Bp)(saying).map(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(' or ');
}
function runnable(host) {
    if (host.build === null || host.build < 20348)
        return 'images of its own build only';
    return 'images of Windows Server 2022 (10.0.20348) up to its own build';
}
function pair({ subject, host }) {
    if (subject.kind !== 'image' || host.build === null)
        throw new Error('this rule decides only where both builds are known');
    return { image: subject, host: { ...host, build: host.build } };
}


/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
const TOOL = {
    name: 'windows-container-compat',
    version: '0.1.0',
    repository: 'https://github.com/windows-container-compat/windows-container-compat',
};


/***/ }),

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ parseBuildHost),
  U: () => (/* binding */ parseHostDeclaration)
});

// EXTERNAL MODULE: ./lib/windows/host-meaning.js
var host_meaning = __nccwpck_require__(8713);
// EXTERNAL MODULE: ./lib/windows/host-names.js + 1 modules
var host_names = __nccwpck_require__(8716);
// EXTERNAL MODULE: ./lib/windows/releases.js + 1 modules
var releases = __nccwpck_require__(62);
;// CONCATENATED MODULE: ./lib/windows/host-version-text.js


const SHARED_FILES = {
    18362: '18363',
    19041: '19042, 19043, 19044 or 19045',
    22621: '22631',
    26100: '26200',
};
function readVersionText(text) {
    return readNumbers(text) ?? readVer(text) ?? readOsBuild(text) ?? readBuildLab(text) ?? readKernelVersion(text);
}
function withRevision(build, revision, edition) {
    if (revision === undefined)
        return (0,host_meaning/* meaningOf */.Pr)(build, { edition });
    if (Number(revision) > 0)
        return (0,host_meaning/* meaningOf */.Pr)(build, { edition, revision: Number(revision) });
    return (0,host_meaning/* meaningOf */.Pr)(build, {
        edition,
        notices: [`revision 0 is what some tools print for any revision, so it counts as not known; \`ver\` prints it`],
    });
}
function readNumbers(text) {
    const full = /^10\.0\.(\d{4,6})(?:\.(\d{1,6})| (?:n\/a )?build (\d{1,6}))?$/.exec(text) ??
        /^6\.[0-4]\.(\d{4})(?:\.(\d{1,6}))?$/.exec(text);
    if (full) {
        const build = Number(full[1]);
        return withRevision(build, full[2] ?? (Number(full[3]) === build ? undefined : full[3]), null);
    }
    const short = /^(\d{4,6})(?:\.(\d{1,6}))?$/.exec(text);
    if (!short)
        return null;
    const build = Number(short[1]);
    const known = build >= 10000 || (0,releases/* releasesBeforeContainers */.Er)().some((release) => release.build === build);
    return known ? withRevision(build, short[2], null) : null;
}
function readVer(text) {
    const match = /^microsoft windows \[[^\]\d]{0,20}(\d{1,2}\.\d\.\d{4,6}(?:\.\d{1,6})?)\]$/.exec(text);
    return match ? readNumbers(match[1]) : null;
}
function readOsBuild(text) {
    const match = /^([^()[\]]{0,100})\(os build (\d{4,6})(?:\.(\d{1,6}))?\)$/.exec(text);
    if (!match || !/^$|^(?:microsoft )?windows |^version /.test(match[1]))
        return null;
    return withRevision(Number(match[2]), match[3], editionOfProduct(match[1]));
}
function editionOfProduct(product) {
    if (product.includes('windows server'))
        return 'server';
    return /^(?:microsoft )?windows (?:version |\d)/.test(product) ? 'client' : null;
}
function readBuildLab(text) {
    const match = /^(\d{4,6})\.(?:(\d{1,6})\.(amd64|arm64)fre\.)?[a-z\d][\w-]{0,60}\.\d{6}-\d{4}$/.exec(text);
    return match ? fromBuildLab(Number(match[1]), match[2], match[3]) : null;
}
function readKernelVersion(text) {
    const match = /^(?:10\.0|6\.\d) (\d{4,6})(?: \((\d{4,6})\.(\d{1,6})\.(amd64|arm64)fre\.[a-z\d][\w-]{0,60}\.\d{6}-\d{4}\))?$/.exec(text);
    if (!match)
        return null;
    const build = Number(match[1]);
    return fromBuildLab(build, Number(match[2]) === build ? match[3] : undefined, match[4]);
}
function fromBuildLab(build, revision, architecture) {
    const others = SHARED_FILES[build];
    return {
        ...(build === 14393 ? withRevision(build, revision, null) : (0,host_meaning/* meaningOf */.Pr)(build)),
        architecture: architecture === 'amd64' || architecture === 'arm64' ? architecture : null,
        ...(others && { notices: [`a BuildLabEx of ${build} may also stand for ${others}: declare what \`ver\` prints`] }),
    };
}

;// CONCATENATED MODULE: ./lib/windows/host-release-name.js



const SERVER_WORDS = new Set(`azure annual build channel containers core datacenter desktop edition essentials evaluation experience for hotpatch
  hpc ltsc sac semi-annual standard version`.split(/\s+/));
const CLIENT_WORDS = new Set(`build education enterprise evaluation for home iot multi-session n pro professional version workstations`.split(/\s+/));
const CLIENT_LTSC = {
    '10 2015': 10240,
    '10 2016': 14393,
    '10 2019': 17763,
    '10 2021': 19044,
    '11 2024': 26100,
};
const NEEDS_PRODUCT = new Set(['24h2']);
function readReleaseName(text, edition) {
    const whole = (0,releases/* releases */.D8)().find((release) => release.name.toLowerCase() === text);
    if (whole)
        return (0,host_meaning/* meaningOf */.Pr)(whole.build, { edition: (0,releases/* editionOf */.yU)(whole) });
    const words = text
        .replace(/[(),;:]/g, ' ')
        .split(' ')
        .filter(Boolean);
    if (words.length > 14)
        return null;
    if (words[0] === 'microsoft')
        words.shift();
    return readServer(words) ?? readClient(words) ?? readBare(words, edition);
}
function readServer(words) {
    const rest = afterServer(words);
    if (!rest)
        return null;
    const builds = [];
    const telling = rest.filter((word) => !SERVER_WORDS.has(word));
    for (let i = 0; i < telling.length; i++) {
        const r2 = telling[i + 1] === 'r2';
        const meaning = serverRelease(r2 ? `${telling[i]} r2` : telling[i]) ?? readVersionText(telling[i]);
        if (!meaning)
            return null;
        if (r2)
            i++;
        builds.push(meaning);
    }
    if (builds.length > 0)
        return joined(words, builds, 'server');
    return whichOne('Windows Server', ['Windows Server 2019', 'Windows Server 2022', 'Windows Server 2025']);
}
function afterServer(words) {
    const [first = '', second = ''] = words;
    if ((first === 'windows' || first === 'win') && second === 'server')
        return words.slice(2);
    if (first === 'server' || first === 'ws')
        return words.slice(1);
    const short = /^(?:ws|win|windowsserver)(20\d\d)(r2)?$/.exec(first);
    const year = short ? short[1] : first === 'windows' || first === 'win' ? second : '';
    if (!serverRelease(year) || !/^20(?:08|1\d|22|25)$/.test(year))
        return null;
    return short ? [year, ...(short[2] ? ['r2'] : []), ...words.slice(1)] : words.slice(1);
}
function serverRelease(word) {
    const name = `windows server ${word.replace(/^ltsc/, '')}`;
    const version = word === '2009' ? '20h2' : word;
    const build = (0,releases/* releases */.D8)().find((release) => release.name.toLowerCase() === name)?.build ??
        (0,releases/* releasesBeforeContainers */.Er)().find((release) => release.server?.toLowerCase() === name)?.build ??
        (0,releases/* releases */.D8)().find((release) => isWindowsServer(release) && release.version.toLowerCase() === version)?.build;
    return build === undefined ? null : (0,host_meaning/* meaningOf */.Pr)(build);
}
function isWindowsServer(release) {
    return release.name.startsWith('Windows Server');
}
function readClient(words) {
    const product = clientProduct(words);
    if (!product)
        return null;
    const telling = product.rest.filter((word) => !CLIENT_WORDS.has(word));
    const old = (0,releases/* releasesBeforeContainers */.Er)().find((row) => row.client?.toLowerCase() === `windows ${product.number}`);
    if (old)
        return telling.length === 0 ? (0,host_meaning/* meaningOf */.Pr)(old.build, { edition: 'client' }) : null;
    if (telling.length === 0)
        return whichOne(`Windows ${product.number}`, newestClients(product.number));
    const isLongTerm = telling.some((word) => /^lts[bc]/.test(word));
    const builds = [];
    for (const word of telling) {
        if (word === 'ltsc' || word === 'ltsb')
            continue;
        const build = isLongTerm ? CLIENT_LTSC[`${product.number} ${word.replace(/^lts[bc]/, '')}`] : undefined;
        const meaning = build === undefined ? clientRelease(product.number, word) : (0,host_meaning/* meaningOf */.Pr)(build);
        if (!meaning)
            return null;
        builds.push(meaning);
    }
    return builds.length > 0 ? joined(words, builds, 'client') : whichOne(words.join(' '), newestClients(product.number));
}
function clientProduct(words) {
    const joinedName = /^(?:windows|win|w)(7|8|8\.1|10|11)$/.exec(words[0] ?? '');
    if (joinedName)
        return { number: joinedName[1], rest: words.slice(1) };
    const [first, number = ''] = words;
    if ((first !== 'windows' && first !== 'win') || !/^(?:7|8|8\.1|10|11)$/.test(number))
        return null;
    return { number, rest: words.slice(2) };
}
function clientRelease(product, word) {
    const name = `windows ${product} ${product === '10' && word === '2009' ? '20h2' : word}`;
    const build = (0,releases/* releases */.D8)().find((release) => release.name.toLowerCase() === name)?.build ??
        (0,releases/* releasesBeforeContainers */.Er)().find((release) => release.client?.toLowerCase() === name)?.build;
    if (build !== undefined)
        return (0,host_meaning/* meaningOf */.Pr)(build);
    const version = readVersionText(word);
    if (version?.build == null)
        return null;
    const isServerOnly = (0,releases/* releaseOf */.l7)(version.build, 'server') !== null && (0,releases/* releaseOf */.l7)(version.build, 'client') === null;
    return isServerOnly ? null : version;
}
function newestClients(product) {
    const names = (0,releases/* releases */.D8)().map((release) => release.name);
    return names.filter((name) => name.startsWith(`Windows ${product} `)).slice(-3);
}
function readBare(words, edition) {
    const [first = '', second] = words;
    if (words.length === 2 && first === 'ltsc')
        return readTag(`ltsc${second}`);
    return words.length === 1 ? (readTag(first) ?? readVersionName(first, edition)) : null;
}
function readTag(word) {
    if (!/^(?:ltsc|sac)20\d\d$/.test(word))
        return null;
    const release = (0,releases/* releases */.D8)().find((row) => row.images.some((image) => image.tags.includes(word)));
    return release ? (0,host_meaning/* meaningOf */.Pr)(release.build, { edition: 'server' }) : null;
}
function readVersionName(word, edition) {
    const version = word === '2009' ? '20h2' : word;
    const old = (0,releases/* releasesBeforeContainers */.Er)().find((row) => row.client?.toLowerCase() === `windows 10 ${version}`);
    if (old)
        return (0,host_meaning/* meaningOf */.Pr)(old.build, { edition: 'client' });
    const named = (0,releases/* releases */.D8)().filter((release) => release.version.toLowerCase() === version);
    const fitting = named.filter((release) => edition === null || (0,releases/* editionOf */.yU)(release) === edition);
    const candidates = fitting.length > 0 ? fitting : named;
    const first = candidates[0];
    if (!first)
        return null;
    const isOne = candidates.every((release) => release.build === first.build);
    if (isOne && (edition !== null || !NEEDS_PRODUCT.has(version)))
        return (0,host_meaning/* meaningOf */.Pr)(first.build);
    const meant = candidates.map((release) => (0,releases/* describeBuild */.SY)(release.build, (0,releases/* editionOf */.yU)(release)));
    return {
        message: `${word.toUpperCase()} may be ${listed(meant)}: say the product, too`,
        near: candidates.map((release) => release.name),
    };
}
function joined(words, parts, edition) {
    const builds = [...new Set(parts.map((part) => part.build))];
    if (builds.length > 1) {
        return {
            message: `"${words.join(' ')}" contradicts itself: it names the builds ${builds.join(' and ')}`,
            near: [],
        };
    }
    return (0,host_meaning/* meaningOf */.Pr)(builds[0] ?? null, {
        edition,
        revision: parts.find((part) => part.revision !== null)?.revision ?? null,
        notices: parts.flatMap((part) => part.notices),
    });
}
function whichOne(product, near) {
    return { message: `"${product}" has several releases: say which, for example ${listed(near)}`, near };
}
function listed(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

// EXTERNAL MODULE: ./lib/windows/near.js
var windows_near = __nccwpck_require__(2199);
;// CONCATENATED MODULE: ./lib/windows/host-reading.js





const LABEL = /^(?:kernel version|kernelversion|os version|os build|os name|os image|osimage|operating system|buildlabex|buildlab|version|build|microsoft windows nt|runs-on|vmimage)(?: ?: ?| )/;
const RUNNER_LOG = /^(?:operating system )?microsoft windows server 20\d\d 10\.0\.\d{5,6} \w+$/;
function readHost(text, edition) {
    const reading = readPlain(text, edition);
    if (reading)
        return RUNNER_LOG.test(text) && !(0,host_meaning/* isMisfit */.XA)(reading) ? { ...reading, place: 'runner' } : reading;
    const label = LABEL.exec(text);
    if (!label)
        return null;
    const inner = readPlain(text.slice(label[0].length), edition);
    return inner && RUNNER_LOG.test(text) && !(0,host_meaning/* isMisfit */.XA)(inner) ? { ...inner, place: 'runner' } : inner;
}
function readPlain(text, edition) {
    return ((0,host_names/* readNodeLabel */.X1)(text) ??
        (0,host_names/* readHostName */.KO)(text) ??
        readVersionText(text) ??
        readReleaseName(text, edition) ??
        readProvided(text, edition) ??
        readRunnerLabels(text));
}
function readProvided(text, edition) {
    const provided = (0,host_names/* readProviderName */.Hw)(text);
    if (!provided || provided.meaning)
        return provided?.meaning ?? null;
    const { place, rest } = provided;
    const isRunner = place === 'runner';
    const reading = readVersionText(rest) ?? readReleaseName(rest, isRunner ? edition : 'server');
    if (!reading || (0,host_meaning/* isMisfit */.XA)(reading))
        return reading;
    if (isRunner)
        return { ...reading, place };
    if (reading.edition === 'client')
        return { message: `"${text}": nodes of this kind are Windows Server`, near: [] };
    return { ...reading, place, edition: 'server' };
}
function readRunnerLabels(text) {
    const labels = text.split(/[ ,]+/);
    if (!labels.every((label) => ['self-hosted', 'windows', 'x64', 'arm64'].includes(label)))
        return null;
    const known = labels.find((label) => label === 'windows' || label === 'self-hosted');
    const meaning = known ? (0,host_names/* readHostName */.KO)(known) : null;
    return meaning && (0,host_meaning/* meaningOf */.Pr)(null, { ...meaning, architecture: labels.includes('arm64') ? 'arm64' : null });
}
function isOtherSystem(text) {
    if (/^(?:ubuntu|macos|linux)(?:[-/ ][a-z0-9.]{1,20}){0,4}$/.test(text))
        return true;
    if (/^hosted (?:ubuntu|macos)(?: [a-z0-9. ]{0,40})?$/.test(text))
        return true;
    const labels = text.split(/[ ,]+/);
    return (labels.some((label) => label === 'linux' || label === 'macos') &&
        labels.every((label) => ['self-hosted', 'linux', 'macos', 'x64', 'arm', 'arm64'].includes(label)));
}
function nearHosts(text) {
    const tag = `ltsc${text}`;
    if (/^20\d\d$/.test(text) && readReleaseName(tag, null))
        return [tag, `Windows Server ${text}`];
    const provided = (0,host_names/* namesOfProvider */.P2)(text);
    if (provided.length > 0)
        return provided.slice(-3);
    const names = (0,host_names/* listHostNames */.Ri)().flatMap((host) => [host.name, ...host.aliases]);
    const usable = names.filter((name) => !name.includes('<'));
    return (0,windows_near/* nearMatches */.Y)(text, usable, 3);
}

;// CONCATENATED MODULE: ./lib/windows/host-words.js

const KINDS = {
    process: 'isolation',
    hyperv: 'isolation',
    docker: 'engine',
    containerd: 'engine',
    server: 'edition',
    client: 'edition',
    amd64: 'architecture',
    arm64: 'architecture',
};
function splitHostWords(declaration) {
    let text = declaration;
    const found = [];
    for (;;) {
        const match = /\[([^[\]]*)\]$/.exec(text.slice(text.lastIndexOf('[')));
        if (!match || /\d+\.\d+\.\d+/.test(match[1]))
            break;
        const words = match[1]
            .toLowerCase()
            .split(/[\s,]+/)
            .filter(Boolean);
        if (words.length === 0)
            return refusal('there is no word between [ and ]');
        found.unshift(...words);
        text = text.slice(0, text.lastIndexOf('[')).trimEnd();
    }
    return collect(text, found);
}
function collect(text, found) {
    const chosen = new Map();
    for (const word of found) {
        if (!isWord(word))
            return refusal(`[${shown(word)}] is not a word for a host`, word);
        const kind = KINDS[word];
        const before = chosen.get(kind);
        if (before !== undefined && before !== word)
            return refusal(`[${before}] and [${word}] contradict each other`);
        chosen.set(kind, word);
    }
    const words = {
        isolation: (chosen.get('isolation') ?? null),
        engine: (chosen.get('engine') ?? null),
        edition: (chosen.get('edition') ?? null),
        architecture: (chosen.get('architecture') ?? null),
    };
    return { ok: true, text, words };
}
function isWord(word) {
    return Object.hasOwn(KINDS, word);
}
function refusal(problem, word = '') {
    const near = (0,windows_near/* nearMatches */.Y)(word, Object.keys(KINDS), 3);
    return { ok: false, message: `${problem}: in brackets stand ${Object.keys(KINDS).join(', ')}`, near };
}
function shown(word) {
    return word.length > 40 ? `${word.slice(0, 40)}...` : word;
}

// EXTERNAL MODULE: ./lib/windows/updates.js + 1 modules
var updates = __nccwpck_require__(4695);
;// CONCATENATED MODULE: ./lib/windows/host-declaration.js






function parseHostDeclaration(text, context) {
    const declared = understand(text, context);
    if (!declared.ok)
        return declared;
    if (declared.meaning === null) {
        return notAHost(`${quoted(declared.name)} is not a Windows host: Windows containers do not run on it`, []);
    }
    return hostOf(declared.name, declared.meaning, declared.words, context.defaultIsolation);
}
function parseBuildHost(text, context) {
    const declared = understand(text, context);
    if (!declared.ok)
        return declared;
    const { name, meaning, words } = declared;
    if (meaning === null)
        return { ok: true, buildHost: { os: 'linux', name }, notices: [] };
    const edition = words.edition ?? meaning.edition ?? assumedEdition(meaning.build);
    const parsed = hostOf(name, meaning, words, edition === 'client' ? 'hyperv' : 'process');
    return parsed.ok ? { ok: true, buildHost: { os: 'windows', host: parsed.host }, notices: parsed.notices } : parsed;
}
const LONGEST = 400;
const HIDDEN = /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
const EXAMPLES = 'Understood are, for example, windows-2022, ltsc2022, Windows 11 24H2, AKS Windows2022, 10.0.20348.2340, ' +
    'and NAME = VERSION with what `ver` prints there.';
function understand(written, { runners }) {
    const text = written.length > LONGEST ? written : written.replace(/\s+/g, ' ').trim();
    const problem = problemOf(text);
    if (problem)
        return notAHost(problem, []);
    const split = splitHostWords(text);
    if (!split.ok)
        return notAHost(`${quoted(text)}: ${split.message}`, split.near);
    const { name, version } = nameAndVersion(split.text, runners);
    if (name === '' || version === '')
        return notAHost(`${quoted(text)} lacks a ${name ? 'version' : 'name'}. ${EXAMPLES}`, []);
    if (name.startsWith('@') || version.startsWith('@')) {
        return notAHost(`${quoted(text)}: reading hosts from a file is not supported yet`, []);
    }
    if (name !== version && /[[\]]/.test(name)) {
        return notAHost(`${quoted(text)}: words in brackets stand at the end, after the version`, []);
    }
    return read(name, version, split.words, runners);
}
function problemOf(text) {
    if (text.length > LONGEST)
        return `${quoted(text)} is too long for a host (${text.length} characters)`;
    if (HIDDEN.test(text))
        return `${quoted(text)} holds control characters`;
    return text === '' ? `a host is missing. ${EXAMPLES}` : null;
}
function nameAndVersion(text, runners) {
    const at = text.indexOf('=');
    if (at < 0 || (0,host_names/* isNodeLabel */.lg)(text.toLowerCase()) || runnerText(text, runners) !== null) {
        return { name: text, version: text };
    }
    return { name: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}
function read(name, version, words, runners) {
    const label = runnerText(version, runners);
    if (label !== null)
        return readRunner(name, version, label, words);
    const lower = version.toLowerCase();
    if (isOtherSystem(lower))
        return { ok: true, name, meaning: null, words };
    const reading = readHost(lower, words.edition);
    const where = name === version ? '' : ` in ${quoted(`${name} = ${version}`)}`;
    if (reading === null) {
        return notAHost(`${quoted(version)}${where} is not a known host or Windows version. ${EXAMPLES}`, nearHosts(lower));
    }
    if ((0,host_meaning/* isMisfit */.XA)(reading))
        return notAHost(`${reading.message}${where && ` (${quoted(name)})`}`, reading.near);
    return { ok: true, name, meaning: name === version ? reading : placedBy(name, reading), words };
}
function runnerText(label, runners) {
    if (!runners)
        return null;
    const wanted = label.toLowerCase();
    for (const [key, text] of runners)
        if (key.trim().toLowerCase() === wanted)
            return text;
    return null;
}
function readRunner(name, label, written, words) {
    const said = understand(written, { defaultIsolation: 'process' });
    if (!said.ok)
        return { ...said, message: `runner label ${quoted(label)}: ${said.message}` };
    const merged = {
        isolation: words.isolation ?? said.words.isolation,
        engine: words.engine ?? said.words.engine,
        edition: words.edition ?? said.words.edition,
        architecture: words.architecture ?? said.words.architecture,
    };
    return { ok: true, name, meaning: said.meaning, words: merged };
}
function placedBy(name, meaning) {
    const lower = name.toLowerCase();
    const known = (0,host_names/* readHostName */.KO)(lower) ?? (0,host_names/* readProviderName */.Hw)(lower)?.meaning ?? null;
    if (!known || known.place === 'own' || meaning.place !== 'own')
        return meaning;
    if (known.build !== null && known.build !== meaning.build)
        return meaning;
    if (meaning.edition !== null && known.edition !== null && meaning.edition !== known.edition)
        return meaning;
    return {
        ...meaning,
        place: known.place,
        edition: meaning.edition ?? known.edition,
        architecture: meaning.architecture ?? known.architecture,
    };
}
const HYPERV = {
    own: 'available',
    runner: 'unproven',
    cluster: 'never',
    ecs: 'never',
    paas: 'never',
};
const WITHOUT_HYPERV = {
    cluster: 'Kubernetes nodes have no Hyper-V isolation',
    ecs: 'ECS has no Hyper-V isolation',
    paas: 'this service chooses the isolation itself',
};
function hostOf(name, meaning, words, defaultIsolation) {
    const { build, revision, place } = meaning;
    const contradiction = contradictionOf(meaning, words);
    if (contradiction)
        return notAHost(`${quoted(name)} ${contradiction}`, []);
    const edition = words.edition ?? meaning.edition ?? assumedEdition(build);
    const notices = [...meaning.notices];
    const hyperv = HYPERV[place];
    if (hyperv === 'never' && words.isolation === null && defaultIsolation === 'hyperv') {
        notices.push(`${WITHOUT_HYPERV[place]}: it is judged with process isolation`);
    }
    if (meaning.edition === null &&
        edition === 'server' &&
        words.edition === null &&
        build !== null &&
        revision !== null &&
        (0,updates/* isClientRevision */.Ps)(build, revision)) {
        notices.push(`10.0.${build}.${revision} is a version of Windows 11: if this is no server, say [client]`);
    }
    const host = {
        name,
        build,
        revision,
        edition,
        architecture: words.architecture ?? meaning.architecture ?? 'amd64',
        isolation: hyperv === 'never' ? 'process' : (words.isolation ?? defaultIsolation),
        engine: words.engine ?? (0,host_meaning/* engineOf */.ky)(place),
        hyperv,
        cluster: place === 'cluster',
        unknownBecause: build === null ? meaning.unknownBecause : null,
        asOf: meaning.asOf,
    };
    return { ok: true, host, notices: notices.map((notice) => `${quoted(name)}: ${notice}`) };
}
function contradictionOf(meaning, words) {
    if (words.edition && meaning.edition && words.edition !== meaning.edition) {
        return `is a Windows ${meaning.edition}, which [${words.edition}] contradicts`;
    }
    if (words.architecture && meaning.architecture && words.architecture !== meaning.architecture) {
        return `is ${meaning.architecture}, which [${words.architecture}] contradicts`;
    }
    if (meaning.place === 'cluster' && words.engine === 'docker') {
        return 'is a Kubernetes node with containerd, which [docker] contradicts';
    }
    const without = WITHOUT_HYPERV[meaning.place];
    return without && words.isolation === 'hyperv' ? `cannot be [hyperv]: ${without}` : null;
}
function assumedEdition(build) {
    if (build === null || (0,releases/* releaseOf */.l7)(build, 'server'))
        return 'server';
    const old = (0,releases/* releasesBeforeContainers */.Er)().find((row) => row.build === build);
    return (0,releases/* releaseOf */.l7)(build, 'client') || (old && old.server === null) ? 'client' : 'server';
}
function notAHost(message, near) {
    return { ok: false, message: message.endsWith('.') ? message : `${message}.`, near };
}
function quoted(text) {
    const short = text.length > 80 ? `${text.slice(0, 80)}...` : text;
    const visible = short.replace(new RegExp(HIDDEN, 'g'), (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${visible}"`;
}


/***/ }),

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   XA: () => (/* binding */ isMisfit),
/* harmony export */   ky: () => (/* binding */ engineOf)
/* harmony export */ });
function isMisfit(reading) {
    return reading !== null && 'message' in reading;
}
function meaningOf(build, more = {}) {
    return {
        build,
        revision: null,
        edition: null,
        architecture: null,
        place: 'own',
        unknownBecause: null,
        asOf: null,
        notices: [],
        ...more,
    };
}
function engineOf(place) {
    return place === 'cluster' ? 'containerd' : 'docker';
}


/***/ }),

/***/ 8716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HJ: () => (/* binding */ hostedRunners),
  lg: () => (/* binding */ isNodeLabel),
  Ri: () => (/* binding */ listHostNames),
  P2: () => (/* binding */ namesOfProvider),
  KO: () => (/* binding */ readHostName),
  X1: () => (/* binding */ readNodeLabel),
  Hw: () => (/* binding */ readProviderName)
});

;// CONCATENATED MODULE: ./lib/data/host-names.json
const host_names_namespaceObject = /*#__PURE__*/JSON.parse('{"s":"2026-08-21","D":[{"name":"windows-latest","group":"runner","kind":"GitHub-hosted and Azure Pipelines label","build":26100,"observed":"10.0.26100.33296","moving":true,"note":"Windows Server 2025 since September 2025, 2022 before; moves to a newer release when one is ready"},{"name":"windows-2025","group":"runner","kind":"GitHub-hosted and Azure Pipelines label","build":26100,"observed":"10.0.26100.33296","note":"with Visual Studio 2026 since June 2026"},{"name":"windows-2025-vs2026","group":"runner","kind":"GitHub-hosted and Azure Pipelines label","build":26100,"observed":"10.0.26100.33296"},{"name":"windows-2022","group":"runner","kind":"GitHub-hosted and Azure Pipelines label","build":20348,"observed":"10.0.20348.5499","note":"holds servercore:ltsc2022 and nanoserver:ltsc2022"},{"name":"windows-2019","group":"runner","kind":"GitHub-hosted and Azure Pipelines label","build":17763,"observed":"10.0.17763.7558","note":"gone from GitHub since July 2025, from Azure Pipelines since January 2026"},{"name":"windows-2016","group":"runner","kind":"GitHub-hosted and Azure Pipelines label","build":14393,"observed":"10.0.14393.4946","note":"gone since April 2022"},{"name":"windows-11-arm","group":"runner","kind":"GitHub-hosted label","build":26200,"edition":"client","architecture":"arm64","observed":"10.0.26200.8875","moving":true,"note":"Windows 11 Enterprise on arm64, no Docker engine on it"},{"name":"windows-11-vs2026-arm","group":"runner","kind":"GitHub-hosted label","build":26200,"edition":"client","architecture":"arm64","observed":"10.0.26200.9168","moving":true,"note":"Windows 11 Enterprise on arm64, no Docker engine on it"},{"name":"vs2017-win2016","group":"runner","kind":"Azure Pipelines pool","build":14393,"note":"gone"},{"name":"win1803","group":"runner","kind":"Azure Pipelines pool","build":17134,"note":"gone"},{"name":"Hosted Windows Container","group":"runner","kind":"Azure Pipelines pool","build":17134,"note":"classic pool, gone"},{"name":"Hosted Windows 2019 with VS2019","group":"runner","kind":"Azure Pipelines pool","build":17763,"note":"classic pool, gone"},{"name":"Hosted VS2017","group":"runner","kind":"Azure Pipelines pool","build":14393,"note":"classic pool, gone"},{"name":"vs2015-win2012r2","group":"runner","kind":"Azure Pipelines pool","build":9600,"note":"Windows Server 2012 R2, gone; it cannot run containers"},{"name":"Windows2019","group":"aks","kind":"AKS osSku","build":17763,"note":"unsupported since March 2026"},{"name":"Windows2022","group":"aks","kind":"AKS osSku","build":20348,"observed":"10.0.20348.5386","note":"default for Kubernetes 1.25 to 1.35"},{"name":"Windows2025","group":"aks","kind":"AKS osSku","build":26100,"observed":"10.0.26100.33158","note":"Kubernetes 1.32 and later"},{"name":"WindowsAnnual","group":"aks","kind":"AKS osSku","build":25398,"observed":"10.0.25398.2330","note":"version 23H2, no new pools since May 2026; runs Windows Server 2022 images"},{"name":"AKS default Windows osSku","aliases":["AKS default"],"group":"aks","kind":"AKS","build":null,"note":"depends on the Kubernetes version","unknownBecause":"the default osSku of AKS depends on the Kubernetes version (Windows2019 up to 1.24, Windows2022 from 1.25, Windows2025 from 1.36 or 1.37): declare the osSku of the node pool, for example `AKS Windows2022`"},{"name":"WINDOWS_CORE_2019_x86_64","group":"eks","kind":"EKS amiType","build":17763},{"name":"WINDOWS_FULL_2019_x86_64","group":"eks","kind":"EKS amiType","build":17763},{"name":"WindowsServer2019CoreContainer","group":"eks","kind":"eksctl amiFamily","build":17763},{"name":"WindowsServer2019FullContainer","group":"eks","kind":"eksctl amiFamily","build":17763},{"name":"Windows_Server-2019-English-Core-EKS_Optimized-<k8s>","group":"eks","kind":"EKS AMI","build":17763},{"name":"Windows_Server-2019-English-Core-ECS_Optimized","group":"ecs","kind":"ECS-optimised AMI","build":17763},{"name":"Windows_Server-2019-English-Full-EKS_Optimized-<k8s>","group":"eks","kind":"EKS AMI","build":17763},{"name":"Windows_Server-2019-English-Full-ECS_Optimized","group":"ecs","kind":"ECS-optimised AMI","build":17763},{"name":"WINDOWS_CORE_2022_x86_64","group":"eks","kind":"EKS amiType","build":20348},{"name":"WINDOWS_FULL_2022_x86_64","group":"eks","kind":"EKS amiType","build":20348},{"name":"WindowsServer2022CoreContainer","group":"eks","kind":"eksctl amiFamily","build":20348},{"name":"WindowsServer2022FullContainer","group":"eks","kind":"eksctl amiFamily","build":20348},{"name":"Windows_Server-2022-English-Core-EKS_Optimized-<k8s>","group":"eks","kind":"EKS AMI","build":20348},{"name":"Windows_Server-2022-English-Core-ECS_Optimized","group":"ecs","kind":"ECS-optimised AMI","build":20348},{"name":"Windows_Server-2022-English-Full-EKS_Optimized-<k8s>","group":"eks","kind":"EKS AMI","build":20348},{"name":"Windows_Server-2022-English-Full-ECS_Optimized","group":"ecs","kind":"ECS-optimised AMI","build":20348},{"name":"WINDOWS_CORE_2025_x86_64","group":"eks","kind":"EKS amiType","build":26100},{"name":"WINDOWS_FULL_2025_x86_64","group":"eks","kind":"EKS amiType","build":26100},{"name":"WindowsServer2025CoreContainer","group":"eks","kind":"eksctl amiFamily","build":26100},{"name":"WindowsServer2025FullContainer","group":"eks","kind":"eksctl amiFamily","build":26100},{"name":"Windows_Server-2025-English-Core-EKS_Optimized-<k8s>","group":"eks","kind":"EKS AMI","build":26100},{"name":"Windows_Server-2025-English-Core-ECS_Optimized","group":"ecs","kind":"ECS-optimised AMI","build":26100},{"name":"Windows_Server-2025-English-Full-EKS_Optimized-<k8s>","group":"eks","kind":"EKS AMI","build":26100},{"name":"Windows_Server-2025-English-Full-ECS_Optimized","group":"ecs","kind":"ECS-optimised AMI","build":26100},{"name":"WINDOWS_SERVER_2016_FULL","group":"ecs","kind":"ECS operatingSystemFamily","build":14393},{"name":"WINDOWS_SERVER_2019_FULL","group":"ecs","kind":"ECS operatingSystemFamily","build":17763},{"name":"WINDOWS_SERVER_2019_CORE","group":"ecs","kind":"ECS operatingSystemFamily","build":17763},{"name":"WINDOWS_SERVER_2004_CORE","group":"ecs","kind":"ECS operatingSystemFamily","build":19041},{"name":"WINDOWS_SERVER_20H2_CORE","group":"ecs","kind":"ECS operatingSystemFamily","build":19042},{"name":"WINDOWS_SERVER_2022_CORE","group":"ecs","kind":"ECS operatingSystemFamily","build":20348},{"name":"WINDOWS_SERVER_2022_FULL","group":"ecs","kind":"ECS operatingSystemFamily","build":20348},{"name":"WINDOWS_SERVER_2025_CORE","group":"ecs","kind":"ECS operatingSystemFamily","build":26100},{"name":"WINDOWS_SERVER_2025_FULL","group":"ecs","kind":"ECS operatingSystemFamily","build":26100},{"name":"WINDOWS_LTSC_CONTAINERD","group":"gke","kind":"GKE node image type","build":null,"note":"needs --windows-os-version","unknownBecause":"this GKE image type is Windows Server 2019 or 2022, as --windows-os-version says: declare OS_VERSION_LTSC2019 or OS_VERSION_LTSC2022"},{"name":"OS_VERSION_LTSC2019","group":"gke","kind":"GKE windowsNodeConfig.osVersion","build":17763},{"name":"OS_VERSION_LTSC2022","group":"gke","kind":"GKE windowsNodeConfig.osVersion","build":20348},{"name":"WINDOWS_SAC_CONTAINERD","group":"gke","kind":"GKE node image type","build":null,"note":"obsolete","unknownBecause":"the Windows release of this GKE image type depends on the GKE version: declare the build that `kubectl get nodes -L node.kubernetes.io/windows-build` shows"},{"name":"WINDOWS_LTSC","group":"gke","kind":"GKE node image type","build":17763,"note":"obsolete; the build is assumed, not confirmed by Google","doubt":"the build of GKE\'s WINDOWS_LTSC is taken to be 10.0.17763, which Google does not confirm: declare what `ver` prints there to be sure"},{"name":"Azure Container Instances (Windows)","aliases":["Azure Container Instances","ACI"],"group":"paas","kind":"Azure service","build":17763,"note":"takes images from 10.0.17763.1040 on"},{"name":"Azure App Service Windows containers","aliases":["Azure App Service","App Service"],"group":"paas","kind":"Azure service","build":null,"note":"the build of its hosts is not published","unknownBecause":"Azure does not publish the Windows build of App Service: if you know it, declare it as NAME = 10.0.<build>"},{"name":"Service Fabric node","aliases":["Service Fabric"],"group":"service-fabric","kind":"orchestrator","build":null,"note":"any Windows Server","unknownBecause":"a Service Fabric node can be any Windows Server: declare what `ver` prints there, as NAME = VERSION"},{"name":"node.kubernetes.io/windows-build=10.0.17763","group":"kubernetes","kind":"Kubernetes node label","build":17763},{"name":"node.kubernetes.io/windows-build=10.0.20348","group":"kubernetes","kind":"Kubernetes node label","build":20348},{"name":"node.kubernetes.io/windows-build=10.0.26100","group":"kubernetes","kind":"Kubernetes node label","build":26100},{"name":"kubernetes.azure.com/os-sku=<OSSKU>","group":"aks","kind":"AKS node label","build":null,"note":"with Windows2019, Windows2022, Windows2025 or WindowsAnnual as its value","unknownBecause":"the value of this label says which Windows it is: declare it whole, for example `kubernetes.azure.com/os-sku=Windows2022`"},{"name":"self-hosted","group":"self-hosted","kind":"runner label","build":null,"unknownBecause":"a self-hosted machine can be any Windows: declare what `ver` prints there, as NAME = VERSION"},{"name":"windows","group":"self-hosted","kind":"runner label","build":null,"unknownBecause":"a self-hosted machine can be any Windows: declare what `ver` prints there, as NAME = VERSION"}]}');
// EXTERNAL MODULE: ./lib/windows/host-meaning.js
var host_meaning = __nccwpck_require__(8713);
// EXTERNAL MODULE: ./lib/windows/releases.js + 1 modules
var releases = __nccwpck_require__(62);
;// CONCATENATED MODULE: ./lib/windows/host-names.js



const PLACES = {
    runner: 'runner',
    aks: 'cluster',
    eks: 'cluster',
    gke: 'cluster',
    kubernetes: 'cluster',
    ecs: 'ecs',
    paas: 'paas',
    'service-fabric': 'own',
    'self-hosted': 'own',
};
const HOST_NAMES_AS_OF = host_names_namespaceObject.s;
const rows = host_names_namespaceObject.D;
let byName;
function readHostName(text) {
    byName ??= new Map(rows.flatMap((row) => [row.name, ...(row.aliases ?? [])].map((name) => [name.toLowerCase(), row])));
    const row = byName.get(withoutImageVersion(text));
    return row ? meaningOfRow(row) : null;
}
const PREFIXES = {
    aks: ['aks'],
    eks: ['eks'],
    ecs: ['ecs'],
    fargate: ['ecs'],
    gke: ['gke'],
    kubernetes: ['kubernetes'],
    k8s: ['kubernetes'],
    github: ['runner'],
    'github actions': ['runner'],
    'azure pipelines': ['runner'],
    'azure devops': ['runner'],
};
function readProviderName(text) {
    const match = /^(aks|eks|ecs|fargate|gke|kubernetes|k8s|github(?: actions)?|azure (?:pipelines|devops))(?: ?[:/_-] ?| )(.+)$/.exec(text);
    if (!match)
        return null;
    const groups = PREFIXES[match[1]];
    const rest = match[2];
    const wanted = squeezed(withoutImageVersion(rest));
    const row = rows.find((candidate) => groups.includes(candidate.group) && squeezed(candidate.name) === wanted);
    return { place: PLACES[groups[0]], meaning: row ? meaningOfRow(row) : null, rest };
}
function readNodeLabel(text) {
    const match = /^(node\.kubernetes\.io\/windows-build|kubernetes\.azure\.com\/os-sku) ?[=:] ?["']?([^"' ]+)["']?$/.exec(text);
    if (!match)
        return null;
    const value = match[2];
    if (match[1].endsWith('os-sku')) {
        const row = rows.find(({ group, name }) => group === 'aks' && name.toLowerCase() === value);
        return row ? meaningOfRow(row) : readHostName(`kubernetes.azure.com/os-sku=${value}`);
    }
    const build = /^10\.0\.(\d{4,6})$/.exec(value);
    return build ? (0,host_meaning/* meaningOf */.Pr)(Number(build[1]), { edition: 'server', place: 'cluster' }) : null;
}
function isNodeLabel(text) {
    return /^(?:node\.kubernetes\.io\/windows-build|kubernetes\.azure\.com\/os-sku) ?[=:]/.test(text);
}
function namesOfProvider(provider) {
    const groups = Object.hasOwn(PREFIXES, provider) ? PREFIXES[provider] : [];
    return rows
        .filter((row) => groups.includes(row.group) && row.build !== null && !row.name.includes('<'))
        .map((row) => row.name);
}
function listHostNames() {
    return [...(0,releases/* releases */.D8)().map(nameOfRelease), ...rows.map(nameOfRow)];
}
function hostedRunners() {
    return rows
        .filter(({ group, name, moving, note }) => group === 'runner' && /^windows-\d{4}$/.test(name) && !moving && !/\bgone\b/.test(note ?? ''))
        .map(({ name }) => name);
}
function meaningOfRow(row) {
    return (0,host_meaning/* meaningOf */.Pr)(row.build, {
        edition: editionOfRow(row),
        architecture: row.architecture ?? null,
        place: PLACES[row.group],
        unknownBecause: row.unknownBecause ?? null,
        asOf: row.moving ? HOST_NAMES_AS_OF : null,
        notices: row.doubt ? [row.doubt] : [],
    });
}
function editionOfRow(row) {
    return row.edition ?? (row.group === 'self-hosted' ? null : 'server');
}
function nameOfRow(row) {
    const observed = row.observed ? `${row.observed} was seen on ${HOST_NAMES_AS_OF}` : '';
    return {
        name: row.name,
        aliases: row.aliases ?? [],
        kind: row.kind,
        build: row.build,
        edition: editionOfRow(row),
        engine: (0,host_meaning/* engineOf */.ky)(PLACES[row.group]),
        note: [row.note, row.build === null ? row.unknownBecause : '', observed].filter(Boolean).join('; '),
    };
}
function nameOfRelease(release) {
    const edition = (0,releases/* editionOf */.yU)(release);
    return {
        name: release.name,
        aliases: aliasesOf(release),
        kind: edition === 'server' ? 'Windows Server release' : 'Windows client release',
        build: release.build,
        edition,
        engine: 'docker',
        note: release.hostEnd === null ? '' : `supported until ${release.hostEnd}`,
    };
}
function aliasesOf(release) {
    if (release.kind === 'client')
        return [release.name.replace(/^Windows /, 'win')];
    const tags = release.images.flatMap((image) => image.tags);
    const year = /^Windows Server (\d{4})$/.exec(release.name)?.[1];
    return [...new Set([...tags, ...(year ? [`ws${year}`] : [])])];
}
function withoutImageVersion(text) {
    const name = text.replace(/^\/aws\/service\/ami-windows-latest\//, '').replace(/\/image_id$/, '');
    return name
        .replace(/-eks_optimized(?:-[\w.<>-]{1,40})?$/, '-eks_optimized-<k8s>')
        .replace(/-ecs_optimized-[\d.]{1,20}$/, '-ecs_optimized');
}
function squeezed(text) {
    return text.toLowerCase().replace(/[ _-]/g, '');
}


/***/ }),

/***/ 2199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nearMatches)
/* harmony export */ });
const LONGEST = 64;
function nearMatches(word, candidates, max) {
    const wanted = word.trim().toLowerCase();
    if (wanted === '' || wanted.length > LONGEST)
        return [];
    const limit = Math.max(1, Math.floor(wanted.length * 0.4));
    const found = new Map();
    for (const candidate of candidates) {
        if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) > limit)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance <= limit)
            found.set(candidate, distance);
    }
    return [...found]
        .sort((a, b) => a[1] - b[1])
        .slice(0, max)
        .map(([candidate]) => candidate);
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replaced, previous[j] + 1, current[j - 1] + 1));
        }
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SY: () => (/* binding */ describeBuild),
  yU: () => (/* binding */ editionOf),
  l7: () => (/* binding */ releaseOf),
  D8: () => (/* binding */ releases),
  Er: () => (/* binding */ releasesBeforeContainers)
});

// UNUSED EXPORTS: RELEASES_AS_OF

;// CONCATENATED MODULE: ./lib/data/windows-releases.json
const windows_releases_namespaceObject = /*#__PURE__*/JSON.parse('{"sT":"2026-08-23","D8":[{"build":14393,"kind":"server","name":"Windows Server 2016","version":"1607","released":"2016-10-15","hostEnd":"2027-01-12","images":[{"repository":"windows/servercore","tags":["ltsc2016"],"end":"2027-01-12","floatsUntil":"current"},{"repository":"windows/nanoserver","tags":["sac2016"],"end":"2018-10-09","floatsUntil":"2018-10-09"}]},{"build":16299,"kind":"server-sac","name":"Windows Server, version 1709","version":"1709","released":"2017-10-17","hostEnd":"2019-04-09","images":[{"repository":"windows/servercore","tags":["1709"],"end":"2019-04-09","floatsUntil":"2019-04-09"},{"repository":"windows/nanoserver","tags":["1709"],"end":"2019-04-09","floatsUntil":"2019-04-09"}]},{"build":17134,"kind":"server-sac","name":"Windows Server, version 1803","version":"1803","released":"2018-04-30","hostEnd":"2019-11-12","images":[{"repository":"windows/servercore","tags":["1803"],"end":"2019-11-12","floatsUntil":"2020-02-18"},{"repository":"windows/nanoserver","tags":["1803"],"end":"2019-11-12","floatsUntil":"2020-02-18"}]},{"build":17763,"kind":"server","name":"Windows Server 2019","version":"1809","released":"2018-11-13","hostEnd":"2029-01-09","images":[{"repository":"windows/servercore","tags":["ltsc2019","1809"],"end":"2029-01-09","floatsUntil":"current"},{"repository":"windows/nanoserver","tags":["1809","ltsc2019"],"end":"2029-01-09","floatsUntil":"current"},{"repository":"windows","tags":["1809","ltsc2019"],"end":"2029-01-09","floatsUntil":"current"}]},{"build":18362,"kind":"server-sac","name":"Windows Server, version 1903","version":"1903","released":"2019-05-21","hostEnd":"2020-12-08","images":[{"repository":"windows/servercore","tags":["1903"],"end":"2020-12-08","floatsUntil":"2020-12-08"},{"repository":"windows/nanoserver","tags":["1903"],"end":"2020-12-08","floatsUntil":"2020-12-08"},{"repository":"windows","tags":["1903"],"end":"2020-12-08","floatsUntil":"2020-12-08"}]},{"build":18363,"kind":"server-sac","name":"Windows Server, version 1909","version":"1909","released":"2019-11-12","hostEnd":"2021-05-11","images":[{"repository":"windows/servercore","tags":["1909"],"end":"2021-05-11","floatsUntil":"2021-05-11"},{"repository":"windows/nanoserver","tags":["1909"],"end":"2021-05-11","floatsUntil":"2021-05-11"},{"repository":"windows","tags":["1909"],"end":"2021-05-11","floatsUntil":"2021-05-11"}]},{"build":19041,"kind":"server-sac","name":"Windows Server, version 2004","version":"2004","released":"2020-05-27","hostEnd":"2021-12-14","images":[{"repository":"windows/servercore","tags":["2004"],"end":"2021-12-14","floatsUntil":"2021-12-14"},{"repository":"windows/nanoserver","tags":["2004"],"end":"2021-12-14","floatsUntil":"2021-12-14"},{"repository":"windows","tags":["2004"],"end":"2021-12-14","floatsUntil":"2021-12-14"}]},{"build":19042,"kind":"server-sac","name":"Windows Server, version 20H2","version":"20H2","released":"2020-10-20","hostEnd":"2022-08-09","images":[{"repository":"windows/servercore","tags":["20H2","2009"],"end":"2022-08-09","floatsUntil":"2022-08-09"},{"repository":"windows/nanoserver","tags":["20H2","2009"],"end":"2022-08-09","floatsUntil":"2022-08-09"},{"repository":"windows","tags":["20H2"],"end":"2022-08-09","floatsUntil":"2022-08-09"}]},{"build":20348,"kind":"server","name":"Windows Server 2022","version":"21H2","released":"2021-08-18","hostEnd":"2031-10-14","images":[{"repository":"windows/servercore","tags":["ltsc2022"],"end":"2031-10-14","floatsUntil":"current"},{"repository":"windows/nanoserver","tags":["ltsc2022"],"end":"2031-10-14","floatsUntil":"current"},{"repository":"windows/server","tags":["ltsc2022"],"end":"2031-10-14","floatsUntil":"current"}]},{"build":20349,"kind":"server","name":"Azure Stack HCI 22H2","version":"22H2","released":null,"hostEnd":null,"images":[]},{"build":25398,"kind":"annual-channel","name":"Windows Server, version 23H2","version":"23H2","released":"2023-10-24","hostEnd":"2026-05-12","images":[]},{"build":26100,"kind":"server","name":"Windows Server 2025","version":"24H2","released":"2024-11-01","hostEnd":"2034-11-14","images":[{"repository":"windows/servercore","tags":["ltsc2025"],"end":"2034-11-14","floatsUntil":"current"},{"repository":"windows/nanoserver","tags":["ltsc2025"],"end":"2034-11-14","floatsUntil":"current"},{"repository":"windows/server","tags":["ltsc2025"],"end":"2034-11-14","floatsUntil":"current"}]},{"build":14393,"kind":"client","name":"Windows 10 1607","version":"1607","released":"2016-08-02","hostEnd":"2026-10-13","images":[]},{"build":15063,"kind":"client","name":"Windows 10 1703","version":"1703","released":"2017-04-11","hostEnd":"2019-10-08","images":[]},{"build":16299,"kind":"client","name":"Windows 10 1709","version":"1709","released":"2017-10-17","hostEnd":"2020-10-13","images":[]},{"build":17134,"kind":"client","name":"Windows 10 1803","version":"1803","released":"2018-04-30","hostEnd":"2021-05-11","images":[]},{"build":17763,"kind":"client","name":"Windows 10 1809","version":"1809","released":"2018-11-13","hostEnd":"2029-01-09","images":[]},{"build":18362,"kind":"client","name":"Windows 10 1903","version":"1903","released":"2019-05-21","hostEnd":"2020-12-08","images":[]},{"build":18363,"kind":"client","name":"Windows 10 1909","version":"1909","released":"2019-11-12","hostEnd":"2022-05-10","images":[]},{"build":19041,"kind":"client","name":"Windows 10 2004","version":"2004","released":"2020-05-27","hostEnd":"2021-12-14","images":[]},{"build":19042,"kind":"client","name":"Windows 10 20H2","version":"20H2","released":"2020-10-20","hostEnd":"2023-05-09","images":[]},{"build":19043,"kind":"client","name":"Windows 10 21H1","version":"21H1","released":"2021-05-18","hostEnd":"2022-12-13","images":[]},{"build":19044,"kind":"client","name":"Windows 10 21H2","version":"21H2","released":"2021-11-16","hostEnd":"2032-01-13","images":[]},{"build":19045,"kind":"client","name":"Windows 10 22H2","version":"22H2","released":"2022-10-18","hostEnd":"2025-10-14","images":[]},{"build":22000,"kind":"client","name":"Windows 11 21H2","version":"21H2","released":"2021-10-04","hostEnd":"2024-10-08","images":[]},{"build":22621,"kind":"client","name":"Windows 11 22H2","version":"22H2","released":"2022-09-20","hostEnd":"2025-10-14","images":[]},{"build":22631,"kind":"client","name":"Windows 11 23H2","version":"23H2","released":"2023-10-31","hostEnd":"2026-11-10","images":[]},{"build":26100,"kind":"client","name":"Windows 11 24H2","version":"24H2","released":"2024-10-01","hostEnd":"2034-10-10","images":[]},{"build":26200,"kind":"client","name":"Windows 11 25H2","version":"25H2","released":"2025-09-30","hostEnd":"2028-10-10","images":[]},{"build":28000,"kind":"client","name":"Windows 11 26H1","version":"26H1","released":"2026-02-10","hostEnd":"2029-03-13","images":[]}],"yP":[{"build":6003,"kernel":"6.0","server":"Windows Server 2008","client":null},{"build":7601,"kernel":"6.1","server":"Windows Server 2008 R2","client":"Windows 7"},{"build":9200,"kernel":"6.2","server":"Windows Server 2012","client":"Windows 8"},{"build":9600,"kernel":"6.3","server":"Windows Server 2012 R2","client":"Windows 8.1"},{"build":10240,"kernel":"10.0","server":null,"client":"Windows 10 1507"},{"build":10586,"kernel":"10.0","server":null,"client":"Windows 10 1511"}]}');
;// CONCATENATED MODULE: ./lib/windows/releases.js

const RELEASES_AS_OF = windows_releases_namespaceObject.sT;
function releases() {
    return windows_releases_namespaceObject.D8;
}
function releasesBeforeContainers() {
    return windows_releases_namespaceObject.yP;
}
function editionOf(release) {
    return release.kind === 'client' ? 'client' : 'server';
}
let byBuild;
function releaseOf(build, edition) {
    byBuild ??= new Map(releases().map((release) => [key(release.build, editionOf(release)), release]));
    return byBuild.get(key(build, edition)) ?? null;
}
function describeBuild(build, edition) {
    const old = releasesBeforeContainers().find((row) => row.build === build);
    const name = nameOf(build, edition ?? 'server', old) ?? (edition === null ? nameOf(build, 'client', old) : null);
    const version = `${old?.kernel ?? '10.0'}.${build}`;
    return name === null ? `build ${version}` : `${name} (${version})`;
}
function nameOf(build, edition, old) {
    return releaseOf(build, edition)?.name ?? old?.[edition] ?? null;
}
function key(build, edition) {
    return `${build} ${edition}`;
}


/***/ }),

/***/ 4695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ps: () => (/* binding */ isClientRevision),
  Gc: () => (/* binding */ newestRevisionAtMost),
  YN: () => (/* binding */ publishedOn),
  n$: () => (/* binding */ revisionsOfKb)
});

// UNUSED EXPORTS: UPDATES_AS_OF, kbOf, latestImageRevision

;// CONCATENATED MODULE: ./lib/data/windows-updates.json
const windows_updates_namespaceObject = /*#__PURE__*/JSON.parse('{"s":"2026-09-14","J":[[14393,10,3176929,"2016-08-02",""],[14393,51,3176495,"2016-08-09","B"],[14393,82,3176934,"2016-08-23",""],[14393,105,3176938,"2016-08-31",""],[14393,187,3189866,"2016-09-13","B"],[14393,187,3193494,"2016-09-20",""],[14393,189,3193494,"2016-09-20",""],[14393,206,null,null,"IC"],[14393,222,3194496,"2016-09-29",""],[14393,321,3194798,"2016-10-11","BI"],[14393,351,3197954,"2016-10-27",""],[14393,447,3200970,"2016-11-08","BI"],[14393,448,3200970,"2016-11-08","B"],[14393,479,3201845,"2016-12-09",""],[14393,571,3206632,"2016-12-13","B"],[14393,576,3206632,"2016-12-13","BI"],[14393,693,3213986,"2017-01-10","BI"],[14393,729,4010672,null,""],[14393,953,4013429,"2017-03-14","BI"],[14393,969,4015438,"2017-03-20",""],[14393,970,4016635,null,""],[14393,1066,4015217,"2017-04-11","BI"],[14393,1083,4015217,"2017-04-11","B"],[14393,1198,4019472,"2017-05-09","BI"],[14393,1230,4023680,null,""],[14393,1358,4022715,"2017-06-13","BI"],[14393,1378,4022723,"2017-06-27",""],[14393,1480,4025339,"2017-07-11","BI"],[14393,1532,4025334,"2017-07-18",""],[14393,1537,4038220,"2017-08-07",""],[14393,1593,4034658,"2017-08-08","BI"],[14393,1613,4034661,"2017-08-16",""],[14393,1670,4039396,"2017-08-28",""],[14393,1715,4038782,"2017-09-12","BI"],[14393,1737,4038801,"2017-09-28",""],[14393,1770,4041691,"2017-10-10","BI"],[14393,1794,4041688,"2017-10-17",""],[14393,1797,4052231,"2017-11-02",""],[14393,1884,4048953,"2017-11-14","BI"],[14393,1914,4051033,"2017-11-27",""],[14393,1944,4053579,"2017-12-12","BI"],[14393,2007,4056890,"2018-01-03","I"],[14393,2034,4057142,"2018-01-17",""],[14393,2035,4057142,"2018-01-17",""],[14393,2068,4074590,"2018-02-13","BI"],[14393,2097,4077525,"2018-02-22",""],[14393,2125,4088787,"2018-03-13","BI"],[14393,2126,4088787,"2018-03-13","B"],[14393,2155,4088889,"2018-03-22",""],[14393,2156,4096309,"2018-03-29",""],[14393,2189,4093119,"2018-04-10","BI"],[14393,2214,4093120,"2018-04-17",""],[14393,2248,4103723,"2018-05-08","BI"],[14393,2273,4103720,"2018-05-17",""],[14393,2312,4284880,"2018-06-12","BI"],[14393,2339,4284833,"2018-06-21",""],[14393,2363,4338814,"2018-07-10","BI"],[14393,2368,4345418,"2018-07-16",""],[14393,2395,4338822,"2018-07-24",""],[14393,2396,4346877,"2018-07-30",""],[14393,2430,4343887,"2018-08-14","BI"],[14393,2457,4343884,"2018-08-30",""],[14393,2485,4457131,"2018-09-11","BI"],[14393,2515,4457127,"2018-09-20",""],[14393,2551,4462917,"2018-10-09","BI"],[14393,2580,4462928,"2018-10-18",""],[14393,2608,4467691,"2018-11-13","BI"],[14393,2639,4467684,"2018-11-27",""],[14393,2641,4478877,"2018-12-03",""],[14393,2665,4471321,"2018-12-11","BI"],[14393,2670,4483229,"2018-12-19",""],[14393,2724,4480961,"2019-01-08","BI"],[14393,2759,4480977,"2019-01-17",""],[14393,2791,4487026,"2019-02-12","BI"],[14393,2828,4487006,"2019-02-19",""],[14393,2848,4489882,"2019-03-12","BI"],[14393,2879,4489889,"2019-03-19",""],[14393,2906,4493470,"2019-04-09","BI"],[14393,2908,4499418,"2019-04-25",""],[14393,2941,4493473,"2019-04-25",""],[14393,2969,4494440,"2019-05-14","BI"],[14393,2972,4505052,"2019-05-19","I"],[14393,2999,4499177,"2019-05-23",""],[14393,3025,4503267,"2019-06-11","BI"],[14393,3053,4503294,"2019-06-18",""],[14393,3056,4509475,"2019-06-27",""],[14393,3085,4507460,"2019-07-09","BI"],[14393,3115,4507459,"2019-07-16",""],[14393,3144,4512517,"2019-08-13","BI"],[14393,3181,4512495,"2019-08-17",""],[14393,3204,4516044,"2019-09-10","BI"],[14393,3206,4522010,"2019-09-23",""],[14393,3242,4516061,"2019-09-24",""],[14393,3243,4524152,"2019-10-03",""],[14393,3274,4519998,"2019-10-08","BI"],[14393,3300,4519979,"2019-10-15",""],[14393,3326,4525236,"2019-11-12","BI"],[14393,3384,4530689,"2019-12-10","BI"],[14393,3443,4534271,"2020-01-14","BI"],[14393,3474,4534307,"2020-01-23",""],[14393,3504,4537764,"2020-02-11","BI"],[14393,3506,4546850,"2020-02-18","IC"],[14393,3542,4537806,"2020-02-25",""],[14393,3564,4540670,"2020-03-10","B"],[14393,3568,4551573,"2020-03-10","BIC"],[14393,3595,4541329,"2020-03-17",""],[14393,3630,4550929,"2020-04-14","BI"],[14393,3659,4550947,"2020-04-21",""],[14393,3686,4556813,"2020-05-12","BI"],[14393,3750,4561616,"2020-06-09","BI"],[14393,3755,4567517,"2020-06-18",""],[14393,3808,4565511,"2020-07-14","BI"],[14393,3866,4571694,"2020-08-11","BI"],[14393,3930,4577015,"2020-09-08","BI"],[14393,3986,4580346,"2020-10-13","BI"],[14393,4046,4586830,"2020-11-10","BI"],[14393,4048,4594441,"2020-11-19",""],[14393,4104,4593226,"2020-12-08","BI"],[14393,4169,4598243,"2021-01-12","BI"],[14393,4225,4601318,"2021-02-09","BI"],[14393,4283,5000803,"2021-03-09","BI"],[14393,4288,5001633,"2021-03-18",""],[14393,4350,5001347,"2021-04-13","BI"],[14393,4402,5003197,"2021-05-11","BI"],[14393,4467,5003638,"2021-06-08","B"],[14393,4470,5004948,"2021-07-07",""],[14393,4530,5004238,"2021-07-13","B"],[14393,4532,5005393,"2021-07-29",""],[14393,4583,5005043,"2021-08-10","B"],[14393,4651,5005573,"2021-09-14","B"],[14393,4704,5006669,"2021-10-12","B"],[14393,4770,5007192,"2021-11-09","B"],[14393,4771,5008601,"2021-11-14",""],[14393,4825,5008207,"2021-12-14","B"],[14393,4827,5010195,"2022-01-05",""],[14393,4886,5009546,"2022-01-11","B"],[14393,4889,5010790,"2022-01-17",""],[14393,4946,5010359,"2022-02-08","B"],[14393,5006,5011495,"2022-03-08","B"],[14393,5066,5012596,"2022-04-12","B"],[14393,5125,5013952,"2022-05-10","B"],[14393,5127,5015019,"2022-05-19",""],[14393,5192,5014702,"2022-06-14","B"],[14393,5246,5015808,"2022-07-12","B"],[14393,5291,5016622,"2022-08-09","B"],[14393,5356,5017305,"2022-09-13","B"],[14393,5427,5018411,"2022-10-11","B"],[14393,5429,5020439,"2022-10-18",""],[14393,5501,5019964,"2022-11-08","B"],[14393,5502,5021654,"2022-11-17",""],[14393,5582,5021235,"2022-12-13","B"],[14393,5648,5022289,"2023-01-10","B"],[14393,5717,5022838,"2023-02-14","B"],[14393,5786,5023697,"2023-03-14","B"],[14393,5850,5025228,"2023-04-11","B"],[14393,5921,5026363,"2023-05-09","B"],[14393,5989,5027219,"2023-06-13","B"],[14393,5996,5028623,"2023-06-23",""],[14393,6085,5028169,"2023-07-11","B"],[14393,6167,5029242,"2023-08-08","B"],[14393,6252,5030213,"2023-09-12","B"],[14393,6351,5031362,"2023-10-10","B"],[14393,6452,5032197,"2023-11-14","B"],[14393,6529,5033373,"2023-12-12","B"],[14393,6614,5034119,"2024-01-09","B"],[14393,6709,5034767,"2024-02-13","B"],[14393,6796,5035855,"2024-03-12","B"],[14393,6799,5037423,"2024-03-22",""],[14393,6800,5037423,"2024-03-22",""],[14393,6897,5036899,"2024-04-09","B"],[14393,6981,5037763,"2024-05-14","B"],[14393,7070,5039214,"2024-06-11","B"],[14393,7159,5040434,"2024-07-09","B"],[14393,7259,5041773,"2024-08-13","B"],[14393,7336,5043051,"2024-09-10","B"],[14393,7428,5044293,"2024-10-08","B"],[14393,7515,5046612,"2024-11-12","B"],[14393,7606,5048671,"2024-12-10","B"],[14393,7699,5049993,"2025-01-14","B"],[14393,7785,5052006,"2025-02-11","B"],[14393,7876,5053594,"2025-03-11","B"],[14393,7969,5055521,"2025-04-08","B"],[14393,7973,5058921,"2025-04-11",""],[14393,8066,5058383,"2025-05-13","B"],[14393,8148,5061010,"2025-06-10","B"],[14393,8246,5062560,"2025-07-08","B"],[14393,8330,5063871,"2025-08-12","B"],[14393,8422,5065427,"2025-09-09","B"],[14393,8519,5066836,"2025-10-14","B"],[14393,8524,5070882,"2025-10-23",""],[14393,8594,5068864,"2025-11-11","B"],[14393,8688,5071543,"2025-12-09","B"],[14393,8692,5074974,"2025-12-18",""],[14393,8783,5073722,"2026-01-13","B"],[14393,8868,5075999,"2026-02-10","B"],[14393,8957,5078938,"2026-03-10","B"],[14393,9060,5082198,"2026-04-14","B"],[14393,9062,5091572,"2026-04-19",""],[14393,9140,5087537,"2026-05-12","B"],[14393,9234,5094122,"2026-06-09","B"],[14393,9339,5099535,"2026-07-14","B"],[14393,9418,5120418,"2026-08-11","B"],[16299,19,4043961,"2017-10-17","I"],[16299,64,4048955,"2017-11-14","BI"],[16299,98,4051963,"2017-11-30",""],[16299,125,4054517,"2017-12-12","BI"],[16299,192,4056892,"2018-01-03","I"],[16299,194,4073290,"2018-01-17",""],[16299,201,4073291,"2018-01-18",""],[16299,214,4058258,"2018-01-31",""],[16299,248,4074588,"2018-02-13","BI"],[16299,251,4090913,"2018-03-05",""],[16299,309,4088776,"2018-03-13","BI"],[16299,334,4089848,"2018-03-22",""],[16299,371,4093112,"2018-04-10","B"],[16299,402,4093105,"2018-04-23",""],[16299,431,4103727,"2018-05-08","B"],[16299,461,4103714,"2018-05-21",""],[16299,492,4284819,"2018-06-12","B"],[16299,522,4284822,"2018-06-21",""],[16299,547,4338825,"2018-07-10","B"],[16299,551,4345420,"2018-07-16",""],[16299,579,4338817,"2018-07-24",""],[16299,611,4343897,"2018-08-14","B"],[16299,637,4343893,"2018-08-30",""],[16299,665,4457142,"2018-09-11","B"],[16299,666,4464217,"2018-09-17",""],[16299,699,4457136,"2018-09-26",""],[16299,726,4462918,"2018-10-09","B"],[16299,755,4462932,"2018-10-18",""],[16299,785,4467686,"2018-11-13","B"],[16299,820,4467681,"2018-11-27",""],[16299,846,4471329,"2018-12-11","B"],[16299,847,4483232,"2018-12-19",""],[16299,904,4480978,"2019-01-08","B"],[16299,936,4480967,"2019-01-15",""],[16299,967,4486996,"2019-02-12","BI"],[16299,1004,4487021,"2019-02-19",""],[16299,1029,4489886,"2019-03-12","BI"],[16299,1059,4489890,"2019-03-19",""],[16299,1087,4493441,"2019-04-09","BI"],[16299,1127,4493440,"2019-04-25",""],[16299,1146,4499179,"2019-05-14","B"],[16299,1150,4505062,"2019-05-19",""],[16299,1182,4499147,"2019-05-28",""],[16299,1217,4503284,"2019-06-11","B"],[16299,1237,4503281,"2019-06-18",""],[16299,1239,4509477,"2019-06-26",""],[16299,1268,4507455,"2019-07-09","B"],[16299,1296,4507465,"2019-07-16",""],[16299,1331,4512516,"2019-08-13","B"],[16299,1365,4512494,"2019-08-16",""],[16299,1387,4516066,"2019-09-10","B"],[16299,1392,4522012,"2019-09-23",""],[16299,1420,4516071,"2019-09-24",""],[16299,1421,4524150,"2019-10-03",""],[16299,1451,4520004,"2019-10-08","B"],[16299,1481,4520006,"2019-10-15",""],[16299,1508,4525241,"2019-11-12","B"],[16299,1565,4530714,"2019-12-10","B"],[16299,1625,4534276,"2020-01-14","B"],[16299,1654,4534318,"2020-01-23",""],[16299,1686,4537789,"2020-02-11","B"],[16299,1717,4537816,"2020-02-25",""],[16299,1747,4540681,"2020-03-10","B"],[16299,1775,4541330,"2020-03-17",""],[16299,1776,4554342,"2020-03-30",""],[16299,1806,4550927,"2020-04-14","B"],[16299,1868,4556812,"2020-05-12","B"],[16299,1932,4561602,"2020-06-09","B"],[16299,1937,4567515,"2020-06-18",""],[16299,1992,4565508,"2020-07-14","B"],[16299,2045,4571741,"2020-08-11","B"],[16299,2107,4577041,"2020-09-08","B"],[16299,2166,4580328,"2020-10-13","B"],[17134,48,4103721,"2018-05-08","B"],[17134,81,4100403,"2018-05-23",""],[17134,83,4338548,"2018-06-05",""],[17134,112,4284835,"2018-06-12","B"],[17134,137,4284848,"2018-06-26",""],[17134,165,4338819,"2018-07-10","B"],[17134,167,4345421,"2018-07-16",""],[17134,191,4340917,"2018-07-24",""],[17134,228,4343909,"2018-08-14","B"],[17134,254,4346783,"2018-08-30",""],[17134,285,4457128,"2018-09-11","B"],[17134,286,4464218,"2018-09-17",""],[17134,320,4458469,"2018-09-26",""],[17134,345,4462919,"2018-10-09","B"],[17134,376,4462933,"2018-10-24",""],[17134,407,4467702,"2018-11-13","B"],[17134,441,4467682,"2018-11-27",""],[17134,471,4471324,"2018-12-11","B"],[17134,472,4483234,"2018-12-19",""],[17134,523,4480966,"2019-01-08","B"],[17134,556,4480976,"2019-01-15",""],[17134,590,4487017,"2019-02-12","BI"],[17134,619,4487029,"2019-02-19",""],[17134,648,4489868,"2019-03-12","BI"],[17134,677,4489894,"2019-03-19",""],[17134,706,4493464,"2019-04-09","BI"],[17134,753,4493437,"2019-04-25",""],[17134,765,4499167,"2019-05-14","BI"],[17134,766,4505064,"2019-05-19","I"],[17134,799,4499183,"2019-05-21",""],[17134,829,4503286,"2019-06-11","BI"],[17134,858,4503288,"2019-06-18",""],[17134,860,4509478,"2019-06-26",""],[17134,885,4507435,"2019-07-09","BI"],[17134,915,4507466,"2019-07-16",""],[17134,950,4512501,"2019-08-13","BI"],[17134,984,4512509,"2019-08-19",""],[17134,1006,4516058,"2019-09-10","BI"],[17134,1009,4522014,"2019-09-23",""],[17134,1039,4516045,"2019-09-24",""],[17134,1040,4524149,"2019-10-03",""],[17134,1069,4520008,"2019-10-08","BI"],[17134,1099,4519978,"2019-10-15",""],[17134,1130,4525237,"2019-11-12","BI"],[17134,1184,4530717,"2019-12-10","BI"],[17134,1246,4534293,"2020-01-14","BI"],[17134,1276,4534308,"2020-01-23",""],[17134,1304,4537762,"2020-02-11","BI"],[17134,1305,4546851,"2020-02-18","IC"],[17134,1345,4537795,"2020-02-25",""],[17134,1365,4540689,"2020-03-10","B"],[17134,1399,4541333,"2020-03-17",""],[17134,1401,4554349,"2020-03-30",""],[17134,1425,4550922,"2020-04-14","B"],[17134,1456,4550944,"2020-04-21",""],[17134,1488,4556807,"2020-05-12","B"],[17134,1550,4561621,"2020-06-09","B"],[17134,1553,4567514,"2020-06-16",""],[17134,1610,4565489,"2020-07-14","B"],[17134,1667,4571709,"2020-08-11","B"],[17134,1726,4577032,"2020-09-08","B"],[17134,1792,4580330,"2020-10-13","B"],[17134,1845,4586785,"2020-11-10","B"],[17134,1902,4592446,"2020-12-08","B"],[17134,1967,4598245,"2021-01-12","B"],[17134,2026,4601354,"2021-02-09","B"],[17134,2087,5000809,"2021-03-09","B"],[17134,2088,5001565,"2021-03-15",""],[17134,2090,5001634,"2021-03-18",""],[17134,2145,5001339,"2021-04-13","B"],[17134,2208,5003174,"2021-05-11","B"],[17763,1,null,"2018-10-02",""],[17763,55,4464330,"2018-10-09","B"],[17763,107,4464455,"2018-11-13","B"],[17763,134,4467708,"2018-11-13","B"],[17763,168,4469342,"2018-12-05",""],[17763,194,4471332,"2018-12-11","B"],[17763,195,4483235,"2018-12-19",""],[17763,253,4480116,"2019-01-08","B"],[17763,292,4476976,"2019-01-22",""],[17763,316,4487044,"2019-02-12","BI"],[17763,348,4482887,"2019-03-01",""],[17763,379,4489899,"2019-03-12","BI"],[17763,402,4490481,"2019-04-02",""],[17763,404,4490481,"2019-04-02",""],[17763,437,4493509,"2019-04-09","BI"],[17763,439,4501835,"2019-05-01",""],[17763,475,4495667,"2019-05-03",""],[17763,503,4494441,"2019-05-14","BI"],[17763,504,4505056,"2019-05-19","I"],[17763,529,4497934,"2019-05-21",""],[17763,557,4503327,"2019-06-11","BI"],[17763,592,4501371,"2019-06-18",""],[17763,593,4509479,"2019-06-26",""],[17763,615,4507469,"2019-07-09","BI"],[17763,652,4505658,"2019-07-22",""],[17763,678,4511553,"2019-08-13","BI"],[17763,720,4512534,"2019-08-17",""],[17763,737,4512578,"2019-09-10","BI"],[17763,740,4522015,"2019-09-23",""],[17763,774,4516077,"2019-09-24",""],[17763,775,4524148,"2019-10-03",""],[17763,805,4519338,"2019-10-08","BI"],[17763,832,4520062,"2019-10-15",""],[17763,864,4523205,"2019-11-12","BI"],[17763,914,4530715,"2019-12-10","BI"],[17763,973,4534273,"2020-01-14","BI"],[17763,1012,4534321,"2020-01-23",""],[17763,1039,4532691,"2020-02-11","BI"],[17763,1040,4546852,"2020-02-18","IC"],[17763,1075,4537818,"2020-02-25",""],[17763,1098,4538461,"2020-03-10","BI"],[17763,1131,4541331,"2020-03-17",""],[17763,1132,4554354,"2020-03-30",""],[17763,1158,4549949,"2020-04-14","BI"],[17763,1192,4550969,"2020-04-21",""],[17763,1217,4551853,"2020-05-12","BI"],[17763,1282,4561608,"2020-06-09","BI"],[17763,1294,4567513,"2020-06-16",""],[17763,1339,4558998,"2020-07-14","BI"],[17763,1369,4559003,"2020-07-21",""],[17763,1397,4565349,"2020-08-11","BI"],[17763,1432,4571748,"2020-08-20",""],[17763,1457,4570333,"2020-09-08","BI"],[17763,1490,4577069,"2020-09-16",""],[17763,1518,4577668,"2020-10-13","BI"],[17763,1554,4580390,"2020-10-20",""],[17763,1577,4586793,"2020-11-10","BI"],[17763,1579,4594442,"2020-11-17",""],[17763,1613,4586839,"2020-11-19",""],[17763,1637,4592440,"2020-12-08","BI"],[17763,1697,4598230,"2021-01-12","BI"],[17763,1728,4598296,"2021-01-21",""],[17763,1757,4601345,"2021-02-09","BI"],[17763,1790,4601383,"2021-02-16",""],[17763,1817,5000822,"2021-03-09","BI"],[17763,1821,5001568,"2021-03-15",""],[17763,1823,5001638,"2021-03-18",""],[17763,1852,5000854,"2021-03-25",""],[17763,1879,5001342,"2021-04-13","BI"],[17763,1911,5001384,"2021-04-22",""],[17763,1935,5003171,"2021-05-11","BI"],[17763,1971,5003217,"2021-05-20",""],[17763,1999,5003646,"2021-06-08","BI"],[17763,2028,5003703,"2021-06-15",""],[17763,2029,5004947,"2021-07-06",""],[17763,2061,5004244,"2021-07-13","B"],[17763,2090,5004308,"2021-07-20",""],[17763,2091,5005394,"2021-07-27",""],[17763,2114,5005030,"2021-08-10","B"],[17763,2145,5005102,"2021-08-26",""],[17763,2183,5005568,"2021-09-14","B"],[17763,2210,5005625,"2021-09-21",""],[17763,2213,5005625,"2021-09-21",""],[17763,2237,5006672,"2021-10-12","B"],[17763,2268,5006744,"2021-10-19",""],[17763,2300,5007206,"2021-11-09","B"],[17763,2305,5008602,"2021-11-14",""],[17763,2330,5007266,"2021-11-22",""],[17763,2366,5008218,"2021-12-14","B"],[17763,2369,5010196,"2022-01-04",""],[17763,2452,5009557,"2022-01-11","B"],[17763,2458,5010791,"2022-01-18",""],[17763,2510,5009616,"2022-01-25",""],[17763,2565,5010351,"2022-02-08","B"],[17763,2628,5010427,"2022-02-15",""],[17763,2686,5011503,"2022-03-08","B"],[17763,2746,5011551,"2022-03-22",""],[17763,2803,5012647,"2022-04-12","BI"],[17763,2867,5012636,"2022-04-21",""],[17763,2928,5013941,"2022-05-10","B"],[17763,2931,5015018,"2022-05-19",""],[17763,2989,5014022,"2022-05-24",""],[17763,3046,5014692,"2022-06-14","B"],[17763,3113,5014669,"2022-06-23",""],[17763,3165,5015811,"2022-07-12","B"],[17763,3232,5015880,"2022-07-21",""],[17763,3287,5016623,"2022-08-09","B"],[17763,3346,5016690,"2022-08-23",""],[17763,3406,5017315,"2022-09-13","B"],[17763,3469,5017379,"2022-09-20",""],[17763,3532,5018419,"2022-10-11","B"],[17763,3534,5020438,"2022-10-17",""],[17763,3650,5019966,"2022-11-08","BI"],[17763,3653,5021655,"2022-11-17",""],[17763,3770,5021237,"2022-12-13","BI"],[17763,3772,5022554,"2022-12-20",""],[17763,3887,5022286,"2023-01-10","B"],[17763,4010,5022840,"2023-02-14","BI"],[17763,4131,5023702,"2023-03-14","B"],[17763,4252,5025229,"2023-04-11","B"],[17763,4377,5026362,"2023-05-09","BI"],[17763,4499,5027222,"2023-06-13","B"],[17763,4645,5028168,"2023-07-11","BI"],[17763,4737,5029247,"2023-08-08","B"],[17763,4851,5030214,"2023-09-12","B"],[17763,4974,5031361,"2023-10-10","B"],[17763,5122,5032196,"2023-11-14","B"],[17763,5206,5033371,"2023-12-12","B"],[17763,5329,5034127,"2024-01-09","BI"],[17763,5458,5034768,"2024-02-13","B"],[17763,5576,5035849,"2024-03-12","B"],[17763,5579,5037425,"2024-03-25",""],[17763,5696,5036896,"2024-04-09","B"],[17763,5820,5037765,"2024-05-14","B"],[17763,5830,5039705,"2024-05-23",""],[17763,5936,5039217,"2024-06-11","B"],[17763,6054,5040430,"2024-07-09","B"],[17763,6189,5041578,"2024-08-13","B"],[17763,6293,5043050,"2024-09-10","B"],[17763,6414,5044277,"2024-10-08","B"],[17763,6532,5046615,"2024-11-12","B"],[17763,6659,5048661,"2024-12-10","B"],[17763,6775,5050008,"2025-01-14","B"],[17763,6893,5052000,"2025-02-11","B"],[17763,7009,5053596,"2025-03-11","B"],[17763,7136,5055519,"2025-04-08","B"],[17763,7240,5058922,"2025-04-11",""],[17763,7249,5059091,"2025-04-16","I"],[17763,7314,5058392,"2025-05-13","BI"],[17763,7322,5061978,"2025-05-27",""],[17763,7434,5060531,"2025-06-10","B"],[17763,7558,5062557,"2025-07-08","B"],[17763,7678,5063877,"2025-08-12","B"],[17763,7683,5066187,"2025-08-19",""],[17763,7792,5065428,"2025-09-09","B"],[17763,7919,5066586,"2025-10-14","B"],[17763,7922,5070883,"2025-10-23",""],[17763,8027,5068791,"2025-11-11","B"],[17763,8146,5071544,"2025-12-09","B"],[17763,8148,5074975,"2025-12-18",""],[17763,8276,5073723,"2026-01-13","B"],[17763,8280,5077795,"2026-01-17",""],[17763,8281,5078131,"2026-01-24",""],[17763,8389,5075904,"2026-02-10","B"],[17763,8511,5078752,"2026-03-10","B"],[17763,8644,5082123,"2026-04-14","B"],[17763,8647,5091573,"2026-04-19",""],[17763,8755,5087538,"2026-05-12","B"],[17763,8880,5094123,"2026-06-09","B"],[17763,9020,5099538,"2026-07-14","B"],[17763,9121,5120238,"2026-08-11","B"],[17763,9245,5122876,"2026-09-08","B"],[17763,9247,5129238,"2026-09-14",""],[18362,116,4505057,"2019-05-21","I"],[18362,145,4497935,"2019-05-29",""],[18362,175,4503293,"2019-06-11","BI"],[18362,207,4501375,"2019-06-27",""],[18362,239,4507453,"2019-07-09","BI"],[18362,267,4505903,"2019-07-26",""],[18362,295,4512508,"2019-08-13","BI"],[18362,329,4512941,"2019-08-30",""],[18362,356,4515384,"2019-09-10","BI"],[18362,357,4522016,"2019-09-23",""],[18362,387,4517211,"2019-09-26",""],[18362,388,4524147,"2019-10-03",""],[18362,418,4517389,"2019-10-08","BI"],[18362,449,4522355,"2019-10-24",""],[18362,476,4524570,"2019-11-12","BI"],[18362,535,4530684,"2019-12-10","BI"],[18362,592,4528760,"2020-01-14","BI"],[18362,628,4532695,"2020-01-28",""],[18362,657,4532693,"2020-02-11","BI"],[18362,658,4546853,"2020-02-18","IC"],[18362,693,4535996,"2020-02-27",""],[18362,719,4540673,"2020-03-10","BI"],[18362,720,4551762,"2020-03-12","I"],[18362,752,4541335,"2020-03-24",""],[18362,753,4554364,"2020-03-30",""],[18362,778,4549951,"2020-04-14","BI"],[18362,815,4550945,"2020-04-21",""],[18362,836,4556799,"2020-05-12","BI"],[18362,900,4560960,"2020-06-09","BI"],[18362,904,4567512,"2020-06-16",""],[18362,959,4565483,"2020-07-14","BI"],[18362,997,4559004,"2020-07-21",""],[18362,1016,4565351,"2020-08-11","BI"],[18362,1049,4566116,"2020-08-20",""],[18362,1082,4574727,"2020-09-08","BI"],[18362,1110,4577062,"2020-09-16",""],[18362,1139,4577671,"2020-10-13","BI"],[18362,1171,4580386,"2020-10-20",""],[18362,1198,4586786,"2020-11-10","BI"],[18362,1199,4594443,"2020-11-19",""],[18362,1237,4586819,"2020-11-19",""],[18362,1256,4592449,"2020-12-08","BI"],[18363,476,4524570,"2019-11-12","BI"],[18363,535,4530684,"2019-12-10","BI"],[18363,592,4528760,"2020-01-14","BI"],[18363,628,4532695,"2020-01-28",""],[18363,657,4532693,"2020-02-11","BI"],[18363,658,4546853,"2020-02-18","IC"],[18363,693,4535996,"2020-02-27",""],[18363,719,4540673,"2020-03-10","BI"],[18363,720,4551762,"2020-03-12","I"],[18363,752,4541335,"2020-03-24",""],[18363,753,4554364,"2020-03-30",""],[18363,778,4549951,"2020-04-14","BI"],[18363,815,4550945,"2020-04-21",""],[18363,836,4556799,"2020-05-12","BI"],[18363,900,4560960,"2020-06-09","BI"],[18363,904,4567512,"2020-06-16",""],[18363,959,4565483,"2020-07-14","BI"],[18363,997,4559004,"2020-07-21",""],[18363,1016,4565351,"2020-08-11","BI"],[18363,1049,4566116,"2020-08-20",""],[18363,1082,4574727,"2020-09-08","BI"],[18363,1110,4577062,"2020-09-16",""],[18363,1139,4577671,"2020-10-13","BI"],[18363,1171,4580386,"2020-10-20",""],[18363,1198,4586786,"2020-11-10","BI"],[18363,1199,4594443,"2020-11-19",""],[18363,1237,4586819,"2020-11-19",""],[18363,1256,4592449,"2020-12-08","BI"],[18363,1316,4598229,"2021-01-12","BI"],[18363,1350,4598298,"2021-01-21",""],[18363,1377,4601315,"2021-02-09","BI"],[18363,1379,5001028,"2021-02-11","I"],[18363,1411,4601380,"2021-02-16",""],[18363,1440,5000808,"2021-03-09","BI"],[18363,1441,5001566,"2021-03-15",""],[18363,1443,5001648,"2021-03-18",""],[18363,1474,5000850,"2021-03-25",""],[18363,1500,5001337,"2021-04-13","BI"],[18363,1533,5001396,"2021-04-22",""],[18363,1556,5003169,"2021-05-11","BI"],[18363,1593,5003212,"2021-05-20",""],[18363,1621,5003635,"2021-06-08","B"],[18363,1645,5003698,"2021-06-15",""],[18363,1646,5004946,"2021-07-06",""],[18363,1679,5004245,"2021-07-13","B"],[18363,1714,5004293,"2021-07-29",""],[18363,1734,5005031,"2021-08-10","B"],[18363,1766,5005103,"2021-08-26",""],[18363,1801,5005566,"2021-09-14","B"],[18363,1830,5005624,"2021-09-21",""],[18363,1832,5005624,"2021-09-21",""],[18363,1854,5006667,"2021-10-12","B"],[18363,1916,5007189,"2021-11-09","B"],[18363,1977,5008206,"2021-12-14","B"],[18363,2037,5009545,"2022-01-11","B"],[18363,2039,5010792,"2022-01-17",""],[18363,2094,5010345,"2022-02-08","B"],[18363,2158,5011485,"2022-03-08","B"],[18363,2212,5012591,"2022-04-12","B"],[18363,2274,5013945,"2022-05-10","B"],[19041,264,null,"2020-05-27","I"],[19041,329,4557957,"2020-06-09","BI"],[19041,331,4567523,"2020-06-18",""],[19041,388,4565503,"2020-07-14","BI"],[19041,423,4568831,"2020-07-31",""],[19041,450,4566782,"2020-08-11","BI"],[19041,488,4571744,"2020-09-03",""],[19041,508,4571756,"2020-09-08","BI"],[19041,546,4577063,"2020-10-01",""],[19041,572,4579311,"2020-10-13","BI"],[19041,610,4580364,"2020-10-29",""],[19041,630,4586781,"2020-11-10","BI"],[19041,631,4594440,"2020-11-19",""],[19041,662,4586853,"2020-11-30",""],[19041,685,4592438,"2020-12-08","BI"],[19041,746,4598242,"2021-01-12","BI"],[19041,789,4598291,"2021-02-02",""],[19041,804,4601319,"2021-02-09","BI"],[19041,844,4601382,"2021-02-24",""],[19041,867,5000802,"2021-03-09","BI"],[19041,868,5001567,"2021-03-15",""],[19041,870,5001649,"2021-03-18",""],[19041,906,5000842,"2021-03-29",""],[19041,928,5001330,"2021-04-13","BI"],[19041,964,5001391,"2021-04-28",""],[19041,985,5003173,"2021-05-11","BI"],[19041,1023,5003214,"2021-05-25",""],[19041,1052,5003637,"2021-06-08","B"],[19041,1055,5004476,"2021-06-11",""],[19041,1081,5003690,"2021-06-21",""],[19041,1082,5004760,"2021-06-29",""],[19041,1083,5004945,"2021-07-06",""],[19041,1110,5004237,"2021-07-13","B"],[19041,1151,5004296,"2021-07-29",""],[19041,1165,5005033,"2021-08-10","B"],[19041,1202,5005101,"2021-09-01",""],[19041,1237,5005565,"2021-09-14","B"],[19041,1266,5005611,"2021-09-30",""],[19041,1288,5006670,"2021-10-12","B"],[19041,1320,5006738,"2021-10-26",""],[19041,1348,5007186,"2021-11-09","B"],[19041,1387,5007253,"2021-11-22",""],[19041,1415,5008212,"2021-12-14","BI"],[19042,572,4579311,"2020-10-13","BI"],[19042,610,4580364,"2020-10-29",""],[19042,630,4586781,"2020-11-10","BI"],[19042,631,4594440,"2020-11-19",""],[19042,662,4586853,"2020-11-30",""],[19042,685,4592438,"2020-12-08","BI"],[19042,746,4598242,"2021-01-12","BI"],[19042,789,4598291,"2021-02-02",""],[19042,804,4601319,"2021-02-09","BI"],[19042,844,4601382,"2021-02-24",""],[19042,867,5000802,"2021-03-09","BI"],[19042,868,5001567,"2021-03-15",""],[19042,870,5001649,"2021-03-18",""],[19042,906,5000842,"2021-03-29",""],[19042,928,5001330,"2021-04-13","BI"],[19042,964,5001391,"2021-04-28",""],[19042,985,5003173,"2021-05-11","BI"],[19042,1023,5003214,"2021-05-25",""],[19042,1052,5003637,"2021-06-08","B"],[19042,1055,5004476,"2021-06-11",""],[19042,1081,5003690,"2021-06-21",""],[19042,1082,5004760,"2021-06-29",""],[19042,1083,5004945,"2021-07-06",""],[19042,1110,5004237,"2021-07-13","B"],[19042,1151,5004296,"2021-07-29",""],[19042,1165,5005033,"2021-08-10","B"],[19042,1202,5005101,"2021-09-01",""],[19042,1237,5005565,"2021-09-14","B"],[19042,1266,5005611,"2021-09-30",""],[19042,1288,5006670,"2021-10-12","B"],[19042,1320,5006738,"2021-10-26",""],[19042,1348,5007186,"2021-11-09","B"],[19042,1387,5007253,"2021-11-22",""],[19042,1415,5008212,"2021-12-14","B"],[19042,1466,5009543,"2022-01-11","B"],[19042,1469,5010793,"2022-01-17",""],[19042,1503,5009596,"2022-01-25",""],[19042,1526,5010342,"2022-02-08","B"],[19042,1566,5010415,"2022-02-15",""],[19042,1586,5011487,"2022-03-08","B"],[19042,1620,5011543,"2022-03-22",""],[19042,1645,5012599,"2022-04-12","B"],[19042,1682,5011831,"2022-04-25",""],[19042,1706,5013942,"2022-05-10","B"],[19042,1708,5015020,"2022-05-19",""],[19042,1741,5014023,"2022-06-02",""],[19042,1766,5014699,"2022-06-14","B"],[19042,1767,5016139,"2022-06-20",""],[19042,1806,5014666,"2022-06-28",""],[19042,1826,5015807,"2022-07-12","BI"],[19042,1865,5015878,"2022-07-26",""],[19042,1889,5016616,"2022-08-09","BI"],[19042,1949,5016688,"2022-08-26",""],[19042,2006,5017308,"2022-09-13","B"],[19042,2075,5017380,"2022-09-20",""],[19042,2130,5018410,"2022-10-11","B"],[19042,2132,5020435,"2022-10-17",""],[19042,2193,5018482,"2022-10-25",""],[19042,2194,5020953,"2022-10-28",""],[19042,2251,5019959,"2022-11-08","B"],[19042,2311,5020030,"2022-11-15",""],[19042,2364,5021233,"2022-12-13","B"],[19042,2486,5022282,"2023-01-10","B"],[19042,2546,5019275,"2023-01-19",""],[19042,2604,5022834,"2023-02-14","B"],[19042,2673,5022906,"2023-02-21",""],[19042,2728,5023696,"2023-03-14","B"],[19042,2788,5023773,"2023-03-21",""],[19042,2846,5025221,"2023-04-11","B"],[19042,2965,5026361,"2023-05-09","B"],[20348,169,5005039,"2021-08-10","BI"],[20348,202,5005104,"2021-08-26",""],[20348,230,5005575,"2021-09-14","BI"],[20348,261,5005619,"2021-09-27",""],[20348,288,5006699,"2021-10-12","BI"],[20348,320,5006745,"2021-10-26",""],[20348,350,5007205,"2021-11-09","BI"],[20348,380,5007254,"2021-11-22",""],[20348,405,5008223,"2021-12-14","BI"],[20348,407,5010197,"2022-01-05",""],[20348,469,5009555,"2022-01-11","BI"],[20348,473,5010796,"2022-01-17","I"],[20348,502,5009608,"2022-01-25",""],[20348,524,5010354,"2022-02-08","BI"],[20348,558,5010421,"2022-02-15",""],[20348,587,5011497,"2022-03-08","BI"],[20348,617,5011558,"2022-03-22",""],[20348,643,5012604,"2022-04-12","BI"],[20348,681,5012637,"2022-04-25",""],[20348,707,5013944,"2022-05-10","BI"],[20348,709,5015013,"2022-05-19",""],[20348,740,5014021,"2022-05-24",""],[20348,768,5014678,"2022-06-14","BI"],[20348,803,5014665,"2022-06-23",""],[20348,825,5015827,"2022-07-12","BI"],[20348,859,5015879,"2022-07-19",""],[20348,887,5016627,"2022-08-09","BI"],[20348,946,5016693,"2022-08-16",""],[20348,1006,5017316,"2022-09-13","BI"],[20348,1070,5017381,"2022-09-20",""],[20348,1129,5018421,"2022-10-11","BI"],[20348,1131,5020436,"2022-10-17",""],[20348,1194,5018485,"2022-10-25",""],[20348,1249,5019081,"2022-11-08","BI"],[20348,1251,5021656,"2022-11-17",""],[20348,1311,5020032,"2022-11-22",""],[20348,1366,5021249,"2022-12-13","BI"],[20348,1368,5022553,"2022-12-20",""],[20348,1487,5022291,"2023-01-10","BI"],[20348,1547,5022842,"2023-02-14","BI"],[20348,1607,5023705,"2023-03-14","B"],[20348,1668,5025230,"2023-04-11","B"],[20348,1726,5026370,"2023-05-09","BI"],[20348,1787,5027225,"2023-06-13","B"],[20348,1850,5028171,"2023-07-11","BI"],[20348,1906,5029250,"2023-08-08","B"],[20348,1970,5030216,"2023-09-12","B"],[20348,2031,5031364,"2023-10-10","B"],[20348,2113,5032198,"2023-11-14","B"],[20348,2159,5033118,"2023-12-12","B"],[20348,2227,5034129,"2024-01-09","BI"],[20348,2277,5034860,null,"H"],[20348,2322,5034770,"2024-02-13","B"],[20348,2333,5035959,null,"H"],[20348,2340,5035857,"2024-03-12","B"],[20348,2342,5037422,"2024-03-22",""],[20348,2402,5036909,"2024-04-09","B"],[20348,2458,5037848,null,"H"],[20348,2461,5037782,"2024-05-14","B"],[20348,2522,5039330,null,"H"],[20348,2527,5039227,"2024-06-11","B"],[20348,2529,5041054,"2024-06-20",""],[20348,2582,5040437,"2024-07-09","B"],[20348,2655,5041160,"2024-08-13","B"],[20348,2695,5042880,null,"H"],[20348,2700,5042881,"2024-09-10","B"],[20348,2762,5044281,"2024-10-08","B"],[20348,2819,5046698,null,"H"],[20348,2849,5046616,"2024-11-12","B"],[20348,2908,5048800,null,"H"],[20348,2966,5048654,"2024-12-10","B"],[20348,3091,5049983,"2025-01-14","B"],[20348,3095,5052819,"2025-01-18",""],[20348,3148,5052106,null,"H"],[20348,3207,5051979,"2025-02-11","B"],[20348,3270,5053638,null,"H"],[20348,3328,5053603,"2025-03-11","B"],[20348,3453,5055526,"2025-04-08","B"],[20348,3561,5058920,"2025-04-11",""],[20348,3566,5059092,"2025-04-16","I"],[20348,3630,5058500,null,"H"],[20348,3692,5058385,"2025-05-13","B"],[20348,3695,5061906,"2025-05-23",""],[20348,3745,5060525,null,"H"],[20348,3807,5060526,"2025-06-10","B"],[20348,3932,5062572,"2025-07-08","B"],[20348,3989,5063812,null,"H"],[20348,4052,5063880,"2025-08-12","B"],[20348,4106,5065306,null,"H"],[20348,4171,5065432,"2025-09-09","B"],[20348,4294,5066782,"2025-10-14","BI"],[20348,4297,5070884,"2025-10-23",""],[20348,4346,5068840,null,"H"],[20348,4405,5068787,"2025-11-11","B"],[20348,4467,5071413,null,"H"],[20348,4529,5071547,"2025-12-09","B"],[20348,4648,5073457,"2026-01-13","B"],[20348,4650,5077800,"2026-01-17",""],[20348,4651,5078136,"2026-01-24",""],[20348,4711,5075943,null,"H"],[20348,4773,5075906,"2026-02-10","B"],[20348,4776,5082314,"2026-03-02",""],[20348,4830,5078737,null,"H"],[20348,4893,5078766,"2026-03-10","B"],[20348,5020,5082142,"2026-04-14","B"],[20348,5024,5091575,"2026-04-19",""],[20348,5074,5087424,null,"H"],[20348,5139,5087545,"2026-05-12","B"],[20348,5256,5094128,"2026-06-09","B"],[20348,5386,5099540,"2026-07-14","B"],[20348,5499,5120242,"2026-08-11","BI"],[20348,5622,5122882,"2026-09-08","BI"],[20348,5631,5129237,"2026-09-14",""],[25398,531,5032202,"2023-11-14","B"],[25398,584,5033383,"2023-12-12","B"],[25398,643,5034130,"2024-01-09","B"],[25398,709,5034769,"2024-02-13","B"],[25398,763,5035856,"2024-03-12","B"],[25398,830,5036910,"2024-04-09","B"],[25398,887,5037781,"2024-05-14","B"],[25398,950,5039236,"2024-06-11","B"],[25398,1009,5040438,"2024-07-09","B"],[25398,1085,5041573,"2024-08-13","B"],[25398,1128,5043055,"2024-09-10","B"],[25398,1189,5044288,"2024-10-08","B"],[25398,1251,5046618,"2024-11-12","B"],[25398,1308,5048653,"2024-12-10","B"],[25398,1369,5049984,"2025-01-14","B"],[25398,1425,5051980,"2025-02-11","B"],[25398,1486,5053599,"2025-03-11","B"],[25398,1551,5055527,"2025-04-08","B"],[25398,1611,5058384,"2025-05-13","B"],[25398,1665,5060118,"2025-06-10","B"],[25398,1668,5063774,null,""],[25398,1732,5062570,"2025-07-08","B"],[25398,1791,5063899,"2025-08-12","B"],[25398,1849,5065425,"2025-09-09","B"],[25398,1913,5066780,"2025-10-14","B"],[25398,1916,5070879,"2025-10-23",""],[25398,1965,5068779,"2025-11-11","B"],[25398,2025,5071542,"2025-12-09","B"],[25398,2092,5073450,"2026-01-13","B"],[25398,2096,5077792,"2026-01-17",""],[25398,2097,5078133,"2026-01-24",""],[25398,2149,5075897,"2026-02-10","B"],[25398,2207,5078734,"2026-03-10","B"],[25398,2274,5082060,"2026-04-14","B"],[25398,2276,5091571,"2026-04-19",""],[25398,2330,5087541,"2026-05-12","B"],[26100,863,5039239,null,"W"],[26100,1000,5039304,null,"W"],[26100,1150,5040435,null,"W"],[26100,1301,5040529,null,"W"],[26100,1457,5041571,null,"W"],[26100,1591,5041865,null,"W"],[26100,1742,null,"2024-10-01",""],[26100,1882,5043178,null,"W"],[26100,2033,5044284,"2024-10-08","B"],[26100,2161,5044384,"2024-10-24","W"],[26100,2240,5046696,null,"H"],[26100,2314,5046617,"2024-11-12","B"],[26100,2454,5046740,"2024-11-21","W"],[26100,2528,5048794,null,"H"],[26100,2605,5048667,"2024-12-10","B"],[26100,2894,5050009,"2025-01-14","B"],[26100,3037,5050094,"2025-01-28","W"],[26100,3107,5052105,null,"H"],[26100,3194,5051987,"2025-02-11","BI"],[26100,3323,5052093,"2025-02-25","W"],[26100,3403,5053636,null,"H"],[26100,3476,5053598,"2025-03-11","B"],[26100,3624,5053656,"2025-03-27","W"],[26100,3775,5055523,"2025-04-08","B"],[26100,3781,5059087,"2025-04-16","I"],[26100,3915,5055627,"2025-04-25","W"],[26100,3981,5058497,null,"H"],[26100,4061,5058411,"2025-05-13","B"],[26100,4066,5061977,"2025-05-27",""],[26100,4202,5058499,"2025-05-28","W"],[26100,4270,5060841,null,"H"],[26100,4349,5060842,"2025-06-10","B"],[26100,4351,5063060,"2025-06-11","W"],[26100,4484,5060829,"2025-06-26","W"],[26100,4652,5062553,"2025-07-08","B"],[26100,4656,5064489,"2025-07-13",""],[26100,4770,5062660,"2025-07-22","W"],[26100,4851,5064010,null,"H"],[26100,4946,5063878,"2025-08-12","B"],[26100,5074,5064081,"2025-08-29","W"],[26100,6508,5065474,null,"H"],[26100,6584,5065426,"2025-09-09","B"],[26100,6588,5068221,"2025-09-22",""],[26100,6725,5065789,"2025-09-29","W"],[26100,6899,5066835,"2025-10-14","B"],[26100,6901,5070773,"2025-10-20",""],[26100,6905,5070881,"2025-10-23",""],[26100,7019,5067036,"2025-10-28","W"],[26100,7092,5068966,null,"H"],[26100,7171,5068861,"2025-11-11","B"],[26100,7178,5072359,"2025-11-18",""],[26100,7309,5070311,"2025-12-01","W"],[26100,7392,5072014,null,"H"],[26100,7462,5072033,"2025-12-09","B"],[26100,7623,5074109,"2026-01-13","BW"],[26100,7627,5077744,"2026-01-17","W"],[26100,7628,5078127,"2026-01-24","W"],[26100,7705,5074105,"2026-01-29","W"],[26100,7781,5077212,null,"H"],[26100,7840,5077181,"2026-02-10","BW"],[26100,7922,5077241,"2026-02-24","W"],[26100,7979,5079420,null,"H"],[26100,8037,5079473,"2026-03-10","BW"],[26100,8039,5085516,"2026-03-21","W"],[26100,8116,5079391,"2026-03-26","W"],[26100,8117,5086672,"2026-03-31","W"],[26100,8246,5083769,"2026-04-14","BW"],[26100,8328,5083631,"2026-04-30","W"],[26100,8390,5089466,null,"H"],[26100,8457,5089549,"2026-05-12","BW"],[26100,8524,5089573,"2026-05-26","W"],[26100,8655,5094126,"2026-06-09","BW"],[26100,8737,5095093,"2026-06-23","W"],[26100,8875,5101650,"2026-07-14","BW"],[26100,8894,5121767,"2026-07-18","W"],[26100,8973,5101684,null,"W"],[26100,32230,5073379,"2026-01-13","BI"],[26100,32234,5077793,"2026-01-17",""],[26100,32236,5078135,"2026-01-24",""],[26100,32313,5075942,null,"H"],[26100,32370,5075899,"2026-02-10","B"],[26100,32463,5078736,null,"H"],[26100,32522,5078740,"2026-03-10","B"],[26100,32690,5082063,"2026-04-14","B"],[26100,32698,5091157,"2026-04-19",""],[26100,32772,5087423,null,"H"],[26100,32860,5087539,"2026-05-12","B"],[26100,32995,5094125,"2026-06-09","B"],[26100,33158,5099536,"2026-07-14","B"],[26100,33296,5120233,"2026-08-11","BI"],[26100,33438,5122871,"2026-09-08","BI"],[26100,33451,5129235,"2026-09-14",""]]}');
// EXTERNAL MODULE: ./lib/windows/releases.js + 1 modules
var releases = __nccwpck_require__(62);
;// CONCATENATED MODULE: ./lib/windows/updates.js


const UPDATES_AS_OF = windows_updates_namespaceObject.s;
function revisionsOfKb(build, kb) {
    const match = kb.length < 40 ? /^\s*(?:kb)?\s?(\d{6,8})\s*$/i.exec(kb) : null;
    return (match && updatesOf(build)?.byKb.get(Number(match[1]))) || [];
}
function kbOf(build, revision) {
    const kb = rowOf(build, revision)?.[2] ?? null;
    return kb === null ? null : `KB${kb}`;
}
function publishedOn(build, revision) {
    return rowOf(build, revision)?.[3] ?? null;
}
function isClientRevision(build, revision) {
    return rowOf(build, revision)?.[4].includes('W') ?? false;
}
function latestImageRevision(build) {
    const row = updatesOf(build)?.forImages.find(([, , , , letters]) => letters.includes('I'));
    return row ? { revision: row[1], date: row[3] } : null;
}
function newestRevisionAtMost(build, limit) {
    const until = imagesPublishedUntil(build);
    const row = updatesOf(build)?.forImages.find(([, revision, , date, letters]) => revision <= limit && (/[IC]/.test(letters) || (letters.includes('B') && date !== null && date <= until)));
    return row?.[1] ?? null;
}
function imagesPublishedUntil(build) {
    const days = ((0,releases/* releaseOf */.l7)(build, 'server')?.images ?? []).map((image) => image.floatsUntil);
    return days.includes('current') ? '9999-12-31' : (days.sort().at(-1) ?? '');
}
function rowOf(build, revision) {
    return updatesOf(build)?.byRevision.get(revision);
}
let byBuild;
const indexed = new Map();
function updatesOf(build) {
    byBuild ??= groupByBuild(windows_updates_namespaceObject.J);
    const rows = byBuild.get(build);
    if (!rows)
        return undefined;
    let updates = indexed.get(build);
    if (!updates) {
        updates = index(rows);
        indexed.set(build, updates);
    }
    return updates;
}
function groupByBuild(rows) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(row[0]);
        if (group)
            group.push(row);
        else
            groups.set(row[0], [row]);
    }
    return groups;
}
function index(rows) {
    const byRevision = new Map();
    for (const row of rows)
        if (!byRevision.has(row[1]))
            byRevision.set(row[1], row);
    const forImages = rows.filter((row) => !/[WH]/.test(row[4])).sort((a, b) => b[1] - a[1]);
    const byKb = new Map();
    for (const row of forImages.toSorted((a, b) => seen(b) - seen(a) || a[1] - b[1])) {
        if (row[2] === null)
            continue;
        const revisions = byKb.get(row[2]);
        if (revisions)
            revisions.push(row[1]);
        else
            byKb.set(row[2], [row[1]]);
    }
    return { byRevision, forImages, byKb };
}
function seen(row) {
    return row[4].includes('I') ? 1 : 0;
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseWindowsVersion),
/* harmony export */   j: () => (/* binding */ formatWindowsVersion)
/* harmony export */ });
const VERSION = /^10\.0\.(\d{4,6})(?:\.(\d{1,6}))?$/;
function parseWindowsVersion(text) {
    const match = VERSION.exec(text.trim());
    if (!match)
        return null;
    return { build: Number(match[1]), revision: match[2] === undefined ? null : Number(match[2]) };
}
function formatWindowsVersion(version) {
    return version.revision === null ? `10.0.${version.build}` : `10.0.${version.build}.${version.revision}`;
}


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sarifOf),
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1671);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7406);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9813);



async function sarifOf(report, { name }) {
    const { toSarif } = await __nccwpck_require__.e(/* import() */ 649).then(__nccwpck_require__.bind(__nccwpck_require__, 7649));
    return toSarif(report, { category: name ?? _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name, informationUri: _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.repository });
}
async function writeReports(report, settings, untrusted) {
    for (const file of [settings.jsonFile, settings.writeBaseline, settings.sarifFile]) {
        if (file === null)
            continue;
        const text = file === settings.sarifFile ? await sarifOf(report, settings) : (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(report);
        const written = await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFileAtomically */ .l)(file.path, text, untrusted);
        if (!written.ok)
            return `${file.where}: ${written.message}`;
    }
    return null;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./lib/io/end-soon.js
const GRACE_MS = 500;
function endSoon() {
    setTimeout(() => process.exit(), GRACE_MS).unref();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/io/stdout.js

function standardOutput() {
    return isTerminal(1) ? process.stdout : { write: writeAll };
}
function isTerminal(descriptor) {
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isCharacterDevice();
    }
    catch {
        return false;
    }
}
function writeAll(text) {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
    let written = 0;
    while (written < bytes.length) {
        try {
            written += (0,external_node_fs_.writeSync)(1, bytes, written);
        }
        catch (error) {
            const code = error.code;
            if (code === 'EPIPE' || code === 'EOF')
                return;
            process.stdout.write(bytes.subarray(written));
            return;
        }
    }
}

// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __nccwpck_require__(2463);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __nccwpck_require__(9813);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/options/table.js
var table = __nccwpck_require__(2374);
// EXTERNAL MODULE: ./lib/windows/near.js
var windows_near = __nccwpck_require__(2199);
;// CONCATENATED MODULE: ./lib/cli/arguments.js



const COMMANDS = ['check', 'fix', 'plan', 'explain', 'hosts', 'images', 'rules'];
function readArguments(argv) {
    const known = (0,table/* optionsOf */.c)('command').filter((option) => option.flag !== null);
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...argv],
            options: parserOptions(known),
            allowPositionals: true,
            strict: true,
        });
        const command = COMMANDS.find((each) => each === positionals[0]);
        const raw = new Map(known.map((option) => [option.name, asList(arguments_valueOf(option, values))]));
        const rest = command ? positionals.slice(1) : positionals;
        return {
            ok: true,
            arguments: {
                command: command ?? 'check',
                positionals: rest,
                raw,
                help: values.help === true,
                version: values.version === true,
            },
        };
    }
    catch (error) {
        return { ok: false, message: usageMessage(error, known) };
    }
}
function parserOptions(known) {
    const options = {
        help: { type: 'boolean', multiple: false, short: 'h' },
        version: { type: 'boolean', multiple: false },
    };
    for (const { flag, kind } of known)
        options[flag] = { type: kind === 'boolean' ? 'boolean' : 'string', multiple: kind === 'lines' };
    for (const option of known)
        if (mayBeFalse(option))
            options[`no-${option.flag}`] = { type: 'boolean', multiple: false };
    return options;
}
function mayBeFalse({ kind, faces }) {
    return kind === 'boolean' && faces.includes('action');
}
function arguments_valueOf({ flag }, values) {
    return values[`no-${flag}`] === true ? false : values[flag];
}
function asList(value) {
    if (value === undefined)
        return [];
    return (Array.isArray(value) ? value : [value]).map(String);
}
function usageMessage(error, known) {
    const text = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(--?[^']*)'/.exec(text)?.[1];
    if (unknown === undefined)
        return `${text.split('\n')[0]?.replace(/\.? To specify.*$/, '')}.`.replace('..', '.');
    const near = (0,windows_near/* nearMatches */.Y)(unknown.replace(/^-+/, ''), [...known.map((option) => option.flag), 'help', 'version'], 2);
    const hint = near.length > 0 ? ` Did you mean ${near.map((flag) => `--${flag}`).join(' or ')}?` : ' --help lists all options.';
    return `There is no option ${unknown}.${hint}`;
}

// EXTERNAL MODULE: ./lib/decide/policy.js + 2 modules
var policy = __nccwpck_require__(7703);
// EXTERNAL MODULE: ./lib/engine.js + 26 modules
var engine = __nccwpck_require__(5785);
// EXTERNAL MODULE: ./lib/io/workspace.js + 3 modules
var io_workspace = __nccwpck_require__(2906);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __nccwpck_require__(1116);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./lib/rules/verdict.js
var verdict = __nccwpck_require__(3514);
// EXTERNAL MODULE: ./lib/report/titles.js
var titles = __nccwpck_require__(131);
;// CONCATENATED MODULE: ./lib/report/budget.js

const GREEDY = 4;
function keepWithin(chapters, room) {
    const queue = chapters
        .flatMap((chapter, at) => chapter.sections.map((section, index) => ({ chapter, at, section, index })))
        .sort((a, b) => (0,titles/* severityRank */.qs)(a.section.severity) - (0,titles/* severityRank */.qs)(b.section.severity));
    const kept = chapters.map(() => new Set());
    let left = room;
    for (const { chapter, at, section, index } of queue) {
        const opening = kept[at].size === 0 ? Buffer.byteLength(chapter.open + chapter.close) : 0;
        const cost = opening + Buffer.byteLength(section.text);
        if (cost <= left) {
            kept[at].add(index);
            left -= cost;
        }
        else if (cost <= room / GREEDY) {
            break;
        }
    }
    const missing = new Map();
    const texts = [];
    for (const [at, chapter] of chapters.entries()) {
        const sections = chapter.sections.filter((_, index) => kept[at].has(index));
        const lost = chapter.sections.length - sections.length;
        if (lost > 0)
            missing.set(chapter.noun, (missing.get(chapter.noun) ?? 0) + lost);
        if (sections.length > 0)
            texts.push(chapter.open, ...sections.map((section) => section.text), chapter.close);
    }
    return { text: texts.join(''), missing };
}

// EXTERNAL MODULE: ./lib/report/finding.js
var finding = __nccwpck_require__(7563);
// EXTERNAL MODULE: ./lib/rules/rule-table.js
var rule_table = __nccwpck_require__(4736);
;// CONCATENATED MODULE: ./lib/report/known.js
const KNOWN = 'known, in the baseline';
function knownIn(report) {
    const known = new Map();
    for (const { dockerfile, images } of report.builds) {
        for (const { line, results } of images) {
            for (const finding of results.flatMap((result) => [result, ...result.notes])) {
                if (finding.severity !== 'notice')
                    continue;
                const key = keyOf(dockerfile, line, finding.rule);
                known.set(key, finding.known === true && known.get(key) !== false);
            }
        }
    }
    return (file, line, rule) => known.get(keyOf(file, line, rule)) === true;
}
function keyOf(file, line, rule) {
    return JSON.stringify([file, line, rule]);
}

// EXTERNAL MODULE: ./lib/report/named.js
var named = __nccwpck_require__(2639);
// EXTERNAL MODULE: ./lib/report/ways.js
var report_ways = __nccwpck_require__(4228);
;// CONCATENATED MODULE: ./lib/report/markdown-sections.js







const SYMBOLS = { error: '❌', warning: '⚠️', notice: 'ℹ️', off: '' };
const ON = {
    runs: 'runs on',
    'at-risk': 'is at risk on',
    'hyperv-only': 'runs only with Hyper-V isolation on',
    'cannot-run': 'cannot run on',
    unknown: 'is not known to run on',
    'not-windows': 'is not Windows, so nothing is known of it on',
};
const MESSAGE_LIMIT = 4000;
function chaptersOf(report, place) {
    const { findings, remarks } = (0,finding/* group */.Os)(report);
    const known = knownIn(report);
    const entries = [
        ...findings.map((finding) => ({ place: finding, section: findingSection(finding, place, known) })),
        ...remarks.map((remark) => ({ place: remark, section: remarkSection(remark, place, known) })),
    ]
        .sort((a, b) => (0,finding/* worstFirst */.md)(a.place, b.place))
        .map((entry) => entry.section);
    const serious = entries.filter((section) => section.severity !== 'notice');
    const notices = entries.filter((section) => section.severity === 'notice');
    const problems = [...report.problems]
        .filter((problem) => problem.severity !== 'off')
        .sort((a, b) => (0,titles/* severityRank */.qs)(a.severity) - (0,titles/* severityRank */.qs)(b.severity))
        .map((problem) => problemSection(problem, place));
    const ignored = ignoredFindings(report, place);
    const others = notWindows(report, place);
    return [
        { noun: 'finding', open: '### What to change\n\n', close: '', sections: serious },
        { noun: 'problem', open: '### Problems\n\n', close: '\n', sections: problems },
        { noun: 'notice', ...fold(`Notices (${notices.length})`), sections: notices },
        { noun: 'ignored finding', ...fold(`Ignored (${ignored.length})`), sections: ignored },
        { noun: 'non-Windows image', ...fold(`Not Windows (${others.length})`), sections: others },
    ];
}
function fold(summary) {
    return { open: `<details><summary>${summary}</summary>\n\n`, close: '\n</details>\n\n' };
}
function findingSection(finding, place, known) {
    const { rule, severity, answers, notes } = finding;
    const parts = [heading(finding, place, known)];
    for (const change of changesOf(answers))
        parts.push(...changeParts(change));
    if (notes.length > 0) {
        const { open, close } = fold(notes.length === 1 ? '1 note' : `${notes.length} notes`);
        parts.push(`${open}${notes.map((note) => `- ${sentence(note.message)} (<code>${note.rule}</code>)`).join('\n')}\n${close}`.trimEnd());
    }
    const docs = (0,harmless/* forHref */.dQ)(answers[0]?.docs ?? '');
    if (docs !== null)
        parts.push(moreAbout(rule, docs));
    return { severity, text: `${parts.join('\n\n')}\n\n` };
}
function moreAbout(rule, href) {
    return `<a href="${href}">More about <code>${rule}</code></a>`;
}
function changesOf(answers) {
    const changes = new Map();
    for (const answer of answers) {
        const [first] = answer.told;
        const why = (0,harmless/* cut */.Jj)(first?.message ?? '', MESSAGE_LIMIT);
        const ways = (first?.ways ?? []).map((way) => (0,harmless/* cut */.Jj)(way, MESSAGE_LIMIT));
        const beyond = (0,report_ways/* waysOut */.ZN)(answer.advice, answer.words);
        const fences = ways.length > 0
            ? beyond.filter((way) => isForCopying(way, answer, ways)).map((way) => (0,harmless/* forFence */.tC)(way.lines, way.language))
            : beyond.flatMap((way) => [`${way.lead}:`, (0,harmless/* forFence */.tC)(way.lines, way.language)]);
        const key = JSON.stringify([answer.reference, answer.verdict, ways, fences, ways.length > 0 ? '' : why]);
        const change = changes.get(key) ?? { answer, targets: [], ways, fences, whys: [] };
        changes.set(key, change);
        change.targets.push(...[...answer.targets].map((name) => `<b>${(0,harmless/* forMarkdown */.Bm)(name)}</b>`));
        change.whys.push([(0,harmless/* forMarkdown */.Bm)(why), (0,named/* likewise */.C)(answer, harmless/* forMarkdown */.Bm)].filter((text) => text !== '').join(' '));
    }
    return [...changes.values()];
}
function changeParts({ answer, targets, ways, fences, whys }) {
    const what = `${(0,harmless/* forCodeCell */.R_)(answer.reference, true)} ${ON[answer.verdict]} ${(0,titles/* sentenceList */.MT)(targets)}`;
    if (ways.length === 0)
        return [`${what}.`, ...whys, ...fences];
    const { open, close } = fold('Why');
    return [
        `${what}. What to do:`,
        ways.map((way, index) => `${index + 1}. ${(0,harmless/* forMarkdown */.Bm)(way)}`).join('\n'),
        ...fences,
        `${open}${whys.join('\n\n')}\n${close}`.trimEnd(),
    ];
}
function isForCopying({ language }, { words, advice }, ways) {
    if (language === 'dockerfile')
        return !words.varies;
    const labels = Object.entries(advice?.nodeSelector ?? {}).map(([key, value]) => `${key}: ${value}`);
    return language === 'yaml' && ways.some((way) => labels.every((label) => way.includes(label)));
}
function remarkSection(remark, place, known) {
    const lines = remark.sayings.map(({ message, targets }) => {
        const names = (0,titles/* sentenceList */.MT)([...targets].map((name) => `<b>${(0,harmless/* forMarkdown */.Bm)(name)}</b>`));
        return `- On ${names}: ${sentence(message)}`;
    });
    const parts = [heading(remark, place, known), lines.join('\n'), moreAbout(remark.rule, (0,rule_table/* rulePageUrl */.Pd)(remark.rule))];
    return { severity: remark.severity, text: `${parts.join('\n\n')}\n\n` };
}
function problemSection(problem, place) {
    const { file, line, severity, message, known } = problem;
    const where = file === '' ? '' : `${place(file, line)}: `;
    return {
        severity,
        text: `- ${SYMBOLS[severity]} ${severity}: ${where}${sentence(message)}${known ? ` (${KNOWN})` : ''}\n`,
    };
}
function ignoredFindings(report, place) {
    const found = new Map();
    for (const build of report.builds) {
        for (const image of build.images) {
            for (const result of image.results) {
                for (const { rule, ignored } of [result, ...result.notes]) {
                    if (!ignored)
                        continue;
                    const head = `- ${place(build.dockerfile, image.line)}: <code>${rule}</code> of ${(0,harmless/* forCodeCell */.R_)(image.reference, true)}`;
                    const reason = ignored.reason === null ? 'no reason is given' : sentence(ignored.reason);
                    const tail = `: ${reason} (${(0,harmless/* forCodeCell */.R_)(ignored.where, true)})\n`;
                    const known = found.get(head + tail) ?? { head, tail, targets: new Set() };
                    known.targets.add(`<b>${(0,harmless/* forMarkdown */.Bm)((0,finding/* targetName */.je)(image, result))}</b>`);
                    found.set(head + tail, known);
                }
            }
        }
    }
    return [...found.values()].map(({ head, tail, targets }) => {
        return { severity: 'off', text: `${head} on ${(0,titles/* sentenceList */.MT)([...targets])}${tail}` };
    });
}
function notWindows(report, place) {
    const lines = new Set();
    for (const build of report.builds) {
        for (const image of build.images.filter(finding/* isNotWindows */.F9)) {
            lines.add(`- ${(0,harmless/* forCodeCell */.R_)(image.reference, true)} ${place(build.dockerfile, image.line)}\n`);
        }
    }
    return [...lines].map((text) => ({ severity: 'off', text }));
}
function heading({ severity, rule, file, line }, place, known) {
    const where = place(file, line);
    const accepted = severity === 'notice' && known(file, line, rule) ? ` (${KNOWN})` : '';
    return `#### ${SYMBOLS[severity]} ${where === '' ? '' : `${where}: `}${titles/* TITLES */.eX[rule]} (<code>${rule}</code>)${accepted}`;
}
function sentence(message) {
    return (0,harmless/* forMarkdown */.Bm)((0,harmless/* cut */.Jj)(message, MESSAGE_LIMIT));
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/report/host.js

function versionLabel(host) {
    if (host.build !== null)
        return (0,version/* formatWindowsVersion */.j)({ build: host.build, revision: host.revision });
    return host.edition === null && host.use === 'build' ? 'Linux' : 'version unknown';
}
function hostLabel(host) {
    const isolation = host.isolation === 'hyperv' ? 'Hyper-V isolation' : host.isolation === null ? '' : 'process isolation';
    return [versionLabel(host), host.edition ?? '', isolation, host.engine ?? '']
        .filter((part) => part !== '')
        .join(', ');
}
function hostIndex(report) {
    const targets = new Map();
    const builders = new Map();
    for (const host of report.targets) {
        const map = host.use === 'build' ? builders : targets;
        if (!map.has(host.name))
            map.set(host.name, host);
    }
    return (name, role) => (role === 'build' ? (builders.get(name) ?? targets.get(name)) : (targets.get(name) ?? builders.get(name))) ?? null;
}

// EXTERNAL MODULE: ./lib/report/width.js
var report_width = __nccwpck_require__(1354);
;// CONCATENATED MODULE: ./lib/report/markdown-table.js






const CELLS = {
    runs: '✅&nbsp;runs',
    'at-risk': '⚠️&nbsp;at&nbsp;risk',
    'hyperv-only': '❌&nbsp;Hyper&#8209;V&nbsp;only',
    'cannot-run': '❌&nbsp;cannot&nbsp;run',
    unknown: '❓&nbsp;unknown',
    'not-windows': '—',
};
const markdown_table_SYMBOLS = {
    runs: '✅',
    'at-risk': '⚠️',
    'hyperv-only': '🟥',
    'cannot-run': '❌',
    unknown: '❓',
    'not-windows': '—',
};
const WORDED_COLUMNS = 4;
const NAMED_COLUMNS = 6;
const NAMED_WIDTH = 24;
const CHANGES = 3;
const HOST_LIMIT = 40;
const REFERENCE_LIMIT = 400;
function verdictTable(report, place) {
    const columns = columnsOf(report);
    const numbered = columns.length > NAMED_COLUMNS || columns.some((column) => (0,report_width/* displayWidth */.F1)(column.name) > NAMED_WIDTH);
    const cells = columns.length > WORDED_COLUMNS ? markdown_table_SYMBOLS : CELLS;
    const headers = columns.map((column, index) => (numbered ? String(index + 1) : header(column)));
    const head = `| Image | ${headers.join(' | ')} |\n| --- |${' :-: |'.repeat(headers.length)}`;
    const rows = imagesInRows(report).map((row) => rowOf(row, columns, cells, place));
    const legend = [...(numbered ? [hostLegend(columns)] : []), ...(cells === markdown_table_SYMBOLS ? [symbolLegend(report)] : [])];
    return { head: columns.length === 0 ? '| Image |\n| --- |' : head, rows, legend: legend.join('\n\n') };
}
function columnsOf(report) {
    const columns = new Map();
    const add = (name, role, host) => {
        const key = `${role} ${name}`;
        if (!columns.has(key))
            columns.set(key, { name, role, host });
    };
    for (const host of report.targets)
        add(host.name, host.use === 'build' ? 'build' : 'final', host);
    for (const image of report.builds.flatMap((build) => build.images)) {
        if ((0,finding/* isNotWindows */.F9)(image))
            continue;
        for (const result of image.results)
            add(result.target, image.role, null);
    }
    const judged = new Set(report.builds.flatMap(({ images }) => images.flatMap(hostsOfImage)));
    return [...columns].filter(([key, { role }]) => role === 'final' || judged.has(key)).map(([, column]) => column);
}
function hostsOfImage(image) {
    return image.results.map((result) => `${image.role} ${result.target}`);
}
function imagesInRows(report) {
    const rows = [];
    const open = new Map();
    for (const { dockerfile, images } of report.builds) {
        for (const image of images.filter((each) => !(0,finding/* isNotWindows */.F9)(each))) {
            const key = JSON.stringify([dockerfile, image.line, image.reference]);
            let row = open.get(key);
            if (row === undefined || hostsOfImage(image).some((host) => row?.results.has(host))) {
                row = { file: dockerfile, images: [], results: new Map() };
                rows.push(row);
                open.set(key, row);
            }
            row.images.push(image);
            for (const result of image.results)
                row.results.set(`${image.role} ${result.target}`, result);
        }
    }
    return rows;
}
function rowOf({ file, images, results }, columns, words, place) {
    const [{ reference, line }] = images;
    const role = images.every((image) => image.role === 'build') ? ' (build host)' : '';
    const lines = [
        (0,harmless/* forCodeCell */.R_)((0,harmless/* cut */.Jj)(reference, REFERENCE_LIMIT), true),
        (file === '' ? '' : place(file, line)) + role,
        changeOf(reference, images),
    ].filter((text) => text !== '');
    const cells = columns.map(({ role, name }) => {
        const result = results.get(`${role} ${name}`);
        return result === undefined ? '' : cellOf(result, words);
    });
    const rank = Math.min((0,titles/* severityRank */.qs)('off'), ...[...results.values()].map((result) => (0,titles/* severityRank */.qs)(result.severity)));
    return { markdown: `| ${[lines.join('<br>'), ...cells].join(' | ')} |`, rank };
}
function changeOf(reference, images) {
    const results = images.flatMap((image) => image.results.map((result) => ({ ...result, target: (0,finding/* targetName */.je)(image, result) })));
    const failing = results.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const changes = new Map();
    for (const { advice, target } of failing) {
        const [base] = advice?.baseImages ?? [];
        if (base !== undefined)
            changes.set(base, (changes.get(base) ?? new Set()).add(target));
    }
    const repository = /^(.*):[^:/]*$/s.exec(reference)?.[1];
    const everywhere = changes.size === 1 && failing.length === results.length;
    const shown = [...changes].slice(0, CHANGES).map(([base, targets]) => {
        const tag = repository !== undefined && base.startsWith(`${repository}:`) ? base.slice(repository.length + 1) : base;
        const hosts = (0,titles/* sentenceList */.MT)([...targets].map((name) => (0,harmless/* forMarkdown */.Bm)((0,harmless/* cut */.Jj)(name, HOST_LIMIT))));
        return `${(0,harmless/* forCodeCell */.R_)((0,harmless/* cut */.Jj)(tag, REFERENCE_LIMIT), true)}${everywhere ? '' : ` for ${hosts}`}`;
    });
    if (changes.size > CHANGES)
        shown.push('…');
    return shown.length === 0 ? '' : `change to ${shown.join(', ')}`;
}
function cellOf(result, words) {
    const bad = result.verdict !== 'runs' && result.verdict !== 'not-windows';
    const word = words[result.verdict];
    if (bad && result.severity === 'off')
        return `${word} (${result.ignored ? 'ignored' : 'off'})`;
    return bad && result.known ? `${word} (known)` : word;
}
function header(column) {
    return `${(0,harmless/* forMarkdown */.Bm)(column.name)}${column.role === 'build' ? ' (build host)' : ''}`;
}
function hostLegend(columns) {
    const hosts = columns.map(({ name, role, host }, index) => {
        const about = host === null ? '' : ` ${(0,harmless/* forMarkdown */.Bm)(versionLabel(host))}`;
        return `${index + 1}&nbsp;${(0,harmless/* forCodeCell */.R_)(name, true)}${about}${role === 'build' ? ' (build host)' : ''}`;
    });
    return `Hosts by number: ${hosts.join(' · ')}`;
}
function symbolLegend(report) {
    const there = verdict/* VERDICTS */.b.filter((verdict) => verdict !== 'not-windows' && report.totals.verdicts[verdict] > 0);
    return there.map((verdict) => `${markdown_table_SYMBOLS[verdict]}&nbsp;${titles/* COUNTED */.BE[verdict].one}`).join(' · ');
}

// EXTERNAL MODULE: ./lib/report/summary-line.js
var summary_line = __nccwpck_require__(1905);
;// CONCATENATED MODULE: ./lib/report/markdown.js








const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;
const TAIL = 700;
const TABLE_SHARE = 1 / 3;
const NAME_LIMIT = 100;
function toMarkdown(report, options) {
    const { limit } = options;
    const head = headOf(report, options.name);
    if (Buffer.byteLength(head) + TAIL > limit)
        return shortest(report, limit);
    const place = placeOf(options.link);
    const room = limit - TAIL - Buffer.byteLength(head);
    const table = tableWithin(report, place, room * TABLE_SHARE);
    const { text, missing } = keepWithin(chaptersOf(report, place), room - Buffer.byteLength(table.text));
    const left = [
        ...(table.missing > 0 ? [`${(0,titles/* count */.U9)(table.missing, 'row')} of the table`] : []),
        ...[...missing].map(([noun, number]) => (0,titles/* count */.U9)(number, noun)),
    ];
    return `${(head + table.text + text + tailOf(left)).trimEnd()}\n`;
}
function headOf(report, name) {
    const { totals } = report;
    const symbol = totals.errors > 0 ? '❌' : totals.warnings > 0 || !report.compatible ? '⚠️' : '✅';
    const counts = [(0,titles/* count */.U9)(totals.errors, 'error'), (0,titles/* count */.U9)(totals.warnings, 'warning'), (0,titles/* count */.U9)(totals.notices, 'notice')];
    const shown = counts.filter((text, index) => index === 0 || !text.startsWith('0 '));
    const title = `## ${symbol} ${(0,harmless/* forMarkdown */.Bm)((0,harmless/* cut */.Jj)(name ?? report.tool.name, NAME_LIMIT))}: ${shown.join(', ')}`;
    const lines = [scopeOf(report)];
    if ((0,summary_line/* noTarget */.lP)(report))
        lines.push('No target is declared, so where the images will run is not known.');
    return `${title}\n\n${lines.join('\n')}\n\n`;
}
function scopeOf(report) {
    const { totals } = report;
    const others = report.builds.reduce((sum, build) => sum + build.images.filter(finding/* isNotWindows */.F9).length, 0);
    const windows = totals.images - others;
    const sentences = [`${(0,titles/* count */.U9)(windows, others > 0 ? 'Windows image' : 'image')} on ${(0,summary_line/* hostsOf */.PP)(report)}.`];
    const judged = verdict/* VERDICTS */.b.filter((verdict) => verdict !== 'not-windows' && totals.verdicts[verdict] > 0);
    const pairs = judged.reduce((sum, verdict) => sum + totals.verdicts[verdict], 0);
    if (pairs > 0) {
        const verdicts = judged.map((verdict) => {
            const number = totals.verdicts[verdict];
            return `${number} ${number === 1 ? titles/* COUNTED */.BE[verdict].one : titles/* COUNTED */.BE[verdict].many}`;
        });
        sentences.push(`Of ${(0,titles/* count */.U9)(pairs, 'pair')} of image and host, ${verdicts.join(', ')}.`);
    }
    if (others > 0)
        sentences.push(`${(0,titles/* count */.U9)(others, 'other image')} ${others === 1 ? 'is' : 'are'} not Windows.`);
    return sentences.join(' ');
}
function tableWithin(report, place, room) {
    const { head, rows, legend } = verdictTable(report, place);
    if (rows.length === 0)
        return { text: '', missing: 0 };
    const below = legend === '' ? '\n' : `\n${legend}\n\n`;
    let left = room - Buffer.byteLength(`${head}\n${below}`);
    if (left < 0)
        return { text: '', missing: rows.length };
    const kept = new Set();
    const order = rows.map((row, index) => ({ row, index })).sort((a, b) => a.row.rank - b.row.rank);
    for (const { row, index } of order) {
        left -= Buffer.byteLength(row.markdown) + 1;
        if (left < 0)
            break;
        kept.add(index);
    }
    if (kept.size === 0)
        return { text: '', missing: rows.length };
    const lines = rows.filter((_, index) => kept.has(index)).map((row) => `${row.markdown}\n`);
    return { text: `${head}\n${lines.join('')}${below}`, missing: rows.length - kept.size };
}
function placeOf(link) {
    return (file, line) => {
        if (file === '')
            return '';
        const shown = (0,harmless/* forCodeCell */.R_)(line > 0 ? `${file}:${line}` : file, true);
        const href = link === null ? null : (0,harmless/* forHref */.dQ)(link(file, Math.max(1, line)));
        return href === null ? shown : `<a href="${href}">${shown}</a>`;
    };
}
function tailOf(left) {
    if (left.length === 0)
        return '';
    return `\n**Not shown for want of room: ${(0,titles/* sentenceList */.MT)(left)}.** The worst are kept. The whole report is in the JSON report (the action's output \`report\`, or \`--format json\`).\n`;
}
function shortest(report, limit) {
    const { errors, warnings } = report.totals;
    const text = `${(0,titles/* count */.U9)(errors, 'error')}, ${(0,titles/* count */.U9)(warnings, 'warning')}. No room for more: see the JSON report.\n`;
    return Buffer.byteLength(text) <= limit ? text : '';
}

;// CONCATENATED MODULE: ./lib/report/text.js










const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const SEVERITY_COLOUR = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
    off: 'dim',
};
const VERDICT_COLOUR = {
    runs: 'green',
    'at-risk': 'yellow',
    'hyperv-only': 'red',
    'cannot-run': 'red',
    unknown: 'yellow',
    'not-windows': 'dim',
};
const KNOWN_BY = {
    registry: '(from the registry)',
    daemon: '(from an image on this machine)',
    tag: '(from what the tag says)',
    none: 'not known',
};
const text_NAME_LIMIT = 32;
const ROW_INDENT = 15;
const BESIDE_NAME = 70;
function toText(report, options) {
    const out = new TextReport(report, {
        ...options,
        width: Number.isFinite(options.width) ? Math.max(40, options.width) : 80,
    });
    return out.render();
}
class TextReport {
    report;
    options;
    lines = [];
    hostOf;
    isKnown;
    said = new Set();
    constructor(report, options) {
        this.report = report;
        this.options = options;
        this.hostOf = hostIndex(report);
        this.isKnown = knownIn(report);
    }
    render() {
        for (const build of this.report.builds) {
            for (const image of build.images)
                this.image(build, image);
        }
        this.problems();
        if (this.options.untotalled !== true)
            this.paragraph((0,summary_line/* summaryLine */.dC)(this.report), 0);
        return `${this.lines.map(harmless/* breakCommands */.ix).join('\n')}\n`;
    }
    shown(severity) {
        return (0,titles/* severityRank */.qs)(severity) <= (this.options.quiet ? 1 : 2) || (this.options.verbose && !this.options.quiet);
    }
    image(build, image) {
        const answers = (0,finding/* answersOf */.Bw)(build, image).filter((answer) => this.shown(answer.severity));
        const sayings = (0,finding/* sayingsOf */.kR)(image).filter((saying) => this.shown(saying.severity));
        if (this.options.quiet && answers.length === 0 && sayings.length === 0)
            return;
        this.heading(build, image);
        if (!this.options.quiet)
            this.rows(image);
        const knownHere = (severity, rule) => severity === 'notice' && this.isKnown(build.dockerfile, image.line, rule) ? ` (${KNOWN})` : '';
        for (const answer of answers)
            this.answer(answer, knownHere(answer.severity, answer.rule));
        for (const { rule, severity, message, targets } of sayings) {
            const known = `${rule} ${message}`;
            const text = this.said.has(known) ? 'as said above.' : message;
            this.headed(severity, SEVERITY_COLOUR[severity], rule + knownHere(severity, rule), targets, [
                { message: text, ways: [] },
            ]);
            if ((0,titles/* severityRank */.qs)(severity) <= 1 && !this.said.has(known))
                this.paragraph(`See ${(0,rule_table/* rulePageUrl */.Pd)(rule)}`, 4);
            this.said.add(known);
        }
        this.lines.push('');
    }
    heading(build, image) {
        const place = build.dockerfile === '' ? '' : `${(0,harmless/* forLog */.Ig)(build.dockerfile)}:${image.line}  `;
        const role = image.role === 'build' ? ' (a stage that runs while it is built)' : '';
        const [first = '', ...more] = (0,report_width/* wrap */.LV)(`${place}FROM ${(0,harmless/* forLog */.Ig)(image.written)}${role}`, this.options.width - 2);
        this.lines.push(this.paint('bold', first), ...more.map((line) => this.paint('bold', `  ${line}`)));
        const versions = new Set(image.resolved.variants.map((variant) => variant.osVersion ?? variant.os));
        const shown = [...versions].slice(0, 4).map(harmless/* forLog */.Ig);
        if (versions.size > 4)
            shown.push(`${versions.size - 4} more`);
        const what = image.written === image.reference ? '' : `= ${(0,harmless/* forLog */.Ig)(image.reference)}, `;
        this.paragraph(`${what}${shown.length > 0 ? `holds ${shown.join(', ')}` : 'content'} ${KNOWN_BY[image.resolved.by]}`, 2);
        const built = builtWith(build);
        if (built !== '')
            this.paragraph(built, 2);
    }
    rows(image) {
        if ((0,finding/* isNotWindows */.F9)(image)) {
            this.lines.push(`  ${this.paint('dim', 'not-windows')}  nothing to judge`);
            return;
        }
        const rows = image.results.map((result) => {
            const host = this.hostOf(result.target, image.role);
            const bad = !['runs', 'not-windows'].includes(result.verdict);
            const decided = result.severity === 'off' ? (result.ignored ? 'ignored' : 'off') : result.known ? 'known' : '';
            return {
                verdict: result.verdict,
                cells: [(0,harmless/* forLog */.Ig)((0,finding/* targetName */.je)(image, result)), host === null ? '' : versionLabel(host)],
                rule: bad && decided !== '' ? `${result.rule} (${decided})` : result.rule,
            };
        });
        const limit = Math.max(text_NAME_LIMIT, this.options.width - BESIDE_NAME);
        const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => (0,report_width/* displayWidth */.F1)(row.cells[column])).filter((width) => width <= limit)));
        for (const { verdict, cells, rule } of rows) {
            const columns = cells.map((cell, column) => (0,report_width/* padEnd */.f)(cell, widths[column])).join('  ');
            const row = `  ${this.paint(VERDICT_COLOUR[verdict], (0,report_width/* padEnd */.f)(verdict, 11))}  ${columns}`;
            const fits = ROW_INDENT + (0,report_width/* displayWidth */.F1)(`${columns}  ${rule}`) <= this.options.width;
            if (fits)
                this.lines.push(`${row}  ${rule}`);
            else
                this.lines.push(row.trimEnd(), `${' '.repeat(ROW_INDENT)}${rule}`);
        }
    }
    answer(answer, known) {
        const all = this.options.verbose ? answer.told : answer.told.slice(0, 1);
        const { severity, verdict } = answer;
        if (severity === 'off')
            this.headed(verdict, VERDICT_COLOUR[verdict], answer.rule, answer.targets, all);
        else
            this.headed(severity, SEVERITY_COLOUR[severity], answer.rule + known, answer.targets, all);
        const more = this.options.verbose ? '' : (0,named/* likewise */.C)(answer, (target) => this.withVersion(target));
        if (more !== '')
            this.paragraph(more, 4);
        for (const [index, way] of (0,report_ways/* waysBeyond */.uf)(answer.told[0]?.ways ?? [], answer.advice, answer.words).entries()) {
            this.paragraph(`${index === 0 ? way.lead : `Or: ${lowerFirst(way.lead)}`}:`, 4);
            for (const line of way.lines)
                this.lines.push(`      ${line}`);
        }
        if (answer.severity !== 'off')
            this.paragraph(`See ${(0,harmless/* forLog */.Ig)(answer.docs)}`, 4);
    }
    headed(label, colour, rule, targets, told) {
        this.lines.push('');
        this.labelled(label, colour, `${rule} on ${(0,titles/* sentenceList */.MT)([...targets].map(harmless/* forLog */.Ig))}`);
        for (const { message, ways } of told) {
            this.paragraph((0,harmless/* forLog */.Ig)(message), 4);
            if (ways.length > 0)
                this.paragraph('What to do:', 4);
            for (const [index, way] of ways.entries())
                this.bullet(ways.length > 1 ? `${index + 1}.` : '->', (0,harmless/* forLog */.Ig)(way));
        }
    }
    withVersion(target) {
        const host = this.hostOf(target, 'final');
        return host === null ? (0,harmless/* forLog */.Ig)(target) : `${(0,harmless/* forLog */.Ig)(target)} (${versionLabel(host)})`;
    }
    labelled(label, colour, text) {
        const [first = '', ...more] = (0,report_width/* wrap */.LV)(`${label}: ${text}`, this.options.width - 4);
        const rest = first.slice(label.length + 1);
        this.lines.push(`  ${this.paint(colour, `${label}:`)}${rest}`, ...more.map((line) => `    ${line}`));
    }
    problems() {
        const problems = this.report.problems.filter((problem) => this.shown(problem.severity));
        if (problems.length === 0)
            return;
        if (!this.options.quiet)
            this.lines.push(this.paint('bold', 'Problems'));
        const sorted = [...problems].sort((a, b) => (0,titles/* severityRank */.qs)(a.severity) - (0,titles/* severityRank */.qs)(b.severity));
        for (const problem of sorted)
            this.problem(problem);
        this.lines.push('');
    }
    problem(problem) {
        const place = problem.file === '' ? '' : `${(0,harmless/* forLog */.Ig)(problem.file)}${problem.line > 0 ? `:${problem.line}` : ''}: `;
        this.labelled(problem.severity, SEVERITY_COLOUR[problem.severity], `${place}${(0,harmless/* forLog */.Ig)(problem.message)}${problem.known ? ` (${KNOWN})` : ''}`);
    }
    paragraph(text, indent) {
        for (const line of (0,report_width/* wrap */.LV)(text, this.options.width - indent))
            this.lines.push(' '.repeat(indent) + line);
    }
    bullet(mark, text) {
        const [first = '', ...more] = (0,report_width/* wrap */.LV)(text, this.options.width - 9);
        this.lines.push(`      ${mark} ${first}`, ...more.map((line) => `         ${line}`));
    }
    paint(colour, text) {
        return this.options.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
    }
}
function builtWith(build) {
    const parts = [];
    const given = Object.entries(build.buildArgs).map(([name, value]) => (0,harmless/* forLog */.Ig)(`${name}=${value}`));
    if (given.length > 0)
        parts.push(`with ${given.join(' ')}`);
    if (build.stage !== null)
        parts.push(`stage ${(0,harmless/* forLog */.Ig)(build.stage)}`);
    if (build.buildHost !== null)
        parts.push(`on ${(0,harmless/* forLog */.Ig)(build.buildHost.name)}`);
    const built = parts.length === 0 ? [] : [`built ${parts.join(', ')}`];
    if (build.declaredBy !== null)
        built.push(`declared in ${(0,harmless/* forLog */.Ig)(build.declaredBy.file)}:${build.declaredBy.line}`);
    return built.join(', ');
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

// EXTERNAL MODULE: ./lib/write-reports.js
var write_reports = __nccwpck_require__(9102);
// EXTERNAL MODULE: ./lib/cli/context.js + 8 modules
var cli_context = __nccwpck_require__(4780);
// EXTERNAL MODULE: ./lib/cli/face.js
var cli_face = __nccwpck_require__(4286);
// EXTERNAL MODULE: ./lib/cli/place.js
var place = __nccwpck_require__(7409);
;// CONCATENATED MODULE: ./lib/cli/check-command.js












const EXAMPLE = `  ${tool/* TOOL */.j.name} --target ltsc2022
  ${tool/* TOOL */.j.name} --target "prod = 10.0.20348.2340" --target "AKS Windows2025"
The command "hosts" lists the names that are understood.`;
async function checkCommand(context) {
    const { root, folder, dockerfiles } = (0,place/* placeOf */.$)(context.terminal.cwd(), context.arguments.positionals);
    const workspace = (0,io_workspace/* openWorkspace */.O)(root, { git: true });
    const settings = await (0,cli_context/* settingsOf */.f5)(context, dockerfiles, workspace);
    if (!settings)
        return 2;
    const face = (0,cli_face/* faceOf */.z)(context, EXAMPLE, root);
    const outcome = await (0,engine/* runCheck */.k)(settings, workspace, folder, face);
    face.done();
    if (!outcome.ok)
        return context.wrongCall(outcome.message);
    (0,cli_context/* warn */.R8)([...settings.notices, ...(workspace.notices ?? []), ...face.notices], context);
    return finish(outcome.report, settings, context, root);
}
async function finish(report, settings, context, root, text = toText) {
    const failed = (await (0,cli_context/* deliver */.cK)(await rendered(report, settings, context, text), settings, context, root)) ??
        (await (0,write_reports/* writeReports */.L)(report, settings, (0,place/* untrustedFolders */.q)(context.terminal.cwd(), root)));
    if (failed)
        return context.wrongCall(failed);
    if (settings.writeBaseline !== null)
        return 0;
    return (0,policy/* fails */.c)(report.totals.errors, settings.failOn) ? 1 : 0;
}
async function rendered(report, settings, context, text) {
    switch (settings.format) {
        case 'json':
            return (0,json/* toJson */.a)(report);
        case 'sarif':
            return (0,write_reports/* sarifOf */.$)(report, settings);
        case 'markdown':
            return toMarkdown(report, { name: settings.name, link: null, limit: SUMMARY_LIMIT });
        case 'github':
            return (0,annotations/* toWorkflowCommands */.$4)((0,annotations/* selectAnnotations */.TT)((0,annotations/* toAnnotations */.gI)(report), annotations/* ANNOTATIONS_OF_A_KIND */.Uy, 'what --format text prints'));
        case 'text':
            return text(report, {
                colour: (0,cli_context/* wantsColour */.Ml)(context, settings),
                width: context.terminal.stdout.columns || 80,
                verbose: settings.verbose,
                quiet: settings.quiet,
            });
    }
}

;// CONCATENATED MODULE: ./lib/report/explanation.js



const explanation_KNOWN_BY = {
    registry: 'the registry says so',
    daemon: 'an image on this machine says so',
    tag: 'its tag says so',
    none: 'nothing tells',
};
function toExplanation(report, { width, requests }) {
    const hostOf = hostIndex(report);
    const lines = [];
    const paragraph = (text, indent) => {
        for (const line of (0,report_width/* wrap */.LV)((0,harmless/* forLog */.Ig)(text), Math.max(40, width) - indent))
            lines.push(' '.repeat(indent) + line);
    };
    for (const image of report.builds.flatMap((build) => build.images)) {
        paragraph(image.reference, 0);
        paragraph(`holds ${contents(image)} (${explanation_KNOWN_BY[image.resolved.by]})${image.resolved.floating ? '; the tag floats' : ''}`, 2);
        for (const { method, url, status, failure } of requests)
            paragraph(`asked: ${method} ${url}: ${failure ?? status}`, 2);
        for (const result of image.results) {
            const host = hostOf(result.target, 'final');
            lines.push('');
            paragraph(`on ${result.target}${host ? ` (${hostLabel(host)})` : ''}: ${result.verdict} (${result.rule}, ${severityWord(result)})`, 2);
            if (image.resolved.variants.length > 1 && result.selected !== null)
                paragraph(`gets ${result.selected} of these`, 4);
            const { message, ways } = result;
            paragraph(message, 4);
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

// EXTERNAL MODULE: ./lib/resolve/reference.js
var resolve_reference = __nccwpck_require__(6449);
;// CONCATENATED MODULE: ./lib/cli/explain-command.js








const EXPECTED = `Expected one image, for example: ${tool/* TOOL */.j.name} explain mcr.microsoft.com/windows/servercore:ltsc2019 --target ltsc2022`;
async function explainCommand(context) {
    const [image, ...more] = context.arguments.positionals;
    if (image === undefined || more.length > 0)
        return context.wrongCall(EXPECTED);
    const root = (0,io_workspace/* findRoot */.w)(context.terminal.cwd());
    const workspace = (0,io_workspace/* openWorkspace */.O)(root, { git: true });
    const settings = await (0,cli_context/* settingsOf */.f5)(context, [], workspace);
    if (!settings)
        return 2;
    const reference = (0,resolve_reference/* parseReference */.F2)(image);
    if (!reference)
        return context.wrongCall(`"${image.slice(0, 100)}" is no image reference. ${EXPECTED}`);
    if (settings.targets.length === 0)
        return context.wrongCall(`No target is declared. ${EXPECTED}`);
    const face = (0,cli_face/* faceOf */.z)(context, '', root);
    const report = await (0,engine/* runExplain */.H)(settings, reference, face);
    (0,cli_context/* warn */.R8)([...settings.notices, ...face.notices], context);
    return finish(report, settings, context, root, (given, options) => toExplanation(given, { ...options, requests: face.requests }));
}

;// CONCATENATED MODULE: ./lib/cli/help.js


const USAGE = `Says which Windows containers will run on which hosts, before they are built.

Usage:
  ${tool/* TOOL */.j.name} [check] [PATH|GLOB ...] --target HOST [--target HOST ...]
  ${tool/* TOOL */.j.name} fix [PATH|GLOB ...] --target HOST [--dry-run]
  ${tool/* TOOL */.j.name} plan [PATH|GLOB ...]
  ${tool/* TOOL */.j.name} explain IMAGE --target HOST
  ${tool/* TOOL */.j.name} hosts | images | rules

  check    judge the base images of the Dockerfiles found (default)
  fix      rewrite base tags in Dockerfiles to ones that run on every target
  plan     what is built here: from which files, with which arguments, on which
           machines, and what of it could not be read
  explain  judge one image without a Dockerfile: what it is, what would happen
  hosts    the names of hosts that are understood
  images   the images whose tags are understood
  rules    every rule, its severity and what it says

Options:
`;
const EXIT_CODES = `
Exit code 0: no errors; 1: at least one; 2: a wrong call, nothing was checked.

Example:
  ${tool/* TOOL */.j.name} --target ltsc2022 --target "AKS Windows2025"
`;
function helpText(width) {
    const rows = (0,table/* optionsOf */.c)('command')
        .filter((option) => option.flag !== null)
        .map((option) => [flagOf(option), help_sentence(option)]);
    rows.push(['-h, --help', 'Print this text.'], ['--version', 'Print the version.']);
    return (USAGE +
        rows.map(([flag, text]) => `  ${flag}\n${wrap(text, Math.max(40, width) - 6)}`).join('\n') +
        '\n' +
        EXIT_CODES);
}
function flagOf(option) {
    if (option.kind === 'boolean')
        return option.faces.includes('action') ? `--[no-]${option.flag}` : `--${option.flag}`;
    return `--${option.flag} ${option.kind === 'choice' ? option.choices.join('|') : option.placeholder}`;
}
function help_sentence({ kind, text, default: fallback }) {
    const repeated = kind === 'lines' ? ' May be given several times.' : '';
    return `${text}${repeated}${fallback && kind !== 'boolean' ? ` Default: ${fallback}.` : ''}`;
}
function wrap(text, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line !== '' && line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.map((line) => `      ${line}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/report/tables.js


const GAP = 2;
function toTable(headers, rows, width) {
    const cells = [headers, ...rows].map((row) => headers.map((_, column) => (0,harmless/* forLog */.Ig)(row[column] ?? '')));
    const natural = headers.map((_, column) => widest(cells, column, report_width/* displayWidth */.F1));
    const least = headers.map((_, column) => widest(cells, column, longestWord));
    const widths = narrow(natural, least, width - GAP * (headers.length - 1));
    const numeric = headers.map((_, column) => isNumeric(cells, column));
    const [head = [], ...body] = cells.map((row) => layOut(row, widths, numeric));
    const rule = [widths.map((size) => '-'.repeat(size)).join(' '.repeat(GAP))];
    return `${[head, rule, ...body].flat().map(harmless/* breakCommands */.ix).join('\n')}\n`;
}
function layOut(row, widths, numeric) {
    const wrapped = row.map((cell, column) => (0,report_width/* displayWidth */.F1)(cell) <= widths[column] ? [cell] : (0,report_width/* wrap */.LV)(cell, widths[column]));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => wrapped
        .map((lines, column) => (numeric[column] ? report_width/* padStart */.CF : report_width/* padEnd */.f)(lines[at] ?? '', widths[column]))
        .join(' '.repeat(GAP))
        .trimEnd());
}
function narrow(natural, least, available) {
    const widths = [...natural];
    let excess = widths.reduce((sum, size) => sum + size, 0) - available;
    while (excess > 0) {
        let chosen = -1;
        for (const [column, size] of widths.entries()) {
            if (size > least[column] && (chosen < 0 || size > widths[chosen]))
                chosen = column;
        }
        if (chosen < 0)
            break;
        const second = Math.max(0, ...widths.filter((size, column) => column !== chosen && size > least[column]));
        const step = Math.min(excess, Math.max(1, widths[chosen] - second), widths[chosen] - least[chosen]);
        widths[chosen] -= step;
        excess -= step;
    }
    return widths;
}
function widest(cells, column, measure) {
    let most = 0;
    for (const row of cells)
        most = Math.max(most, measure(row[column]));
    return most;
}
function longestWord(text) {
    let most = 0;
    for (const word of text.split(' '))
        most = Math.max(most, (0,report_width/* displayWidth */.F1)(word));
    return most;
}
function isNumeric(cells, column) {
    const body = cells.slice(1);
    return body.length > 0 && body.every((row) => /^\d*$/.test(row[column])) && body.some((row) => row[column] !== '');
}

// EXTERNAL MODULE: ./lib/resolve/family.js + 1 modules
var family = __nccwpck_require__(2310);
// EXTERNAL MODULE: ./lib/windows/host-names.js + 1 modules
var host_names = __nccwpck_require__(8716);
;// CONCATENATED MODULE: ./lib/cli/list-commands.js






const JSON_WIDTH = 80;
async function listCommand(list, context) {
    const [id, ...more] = context.arguments.positionals;
    if (more.length > 0 || (id !== undefined && list !== 'rules'))
        return context.wrongCall(`"${list}" takes ${list === 'rules' ? 'at most one rule' : 'no arguments'}.`);
    const rule = id === undefined ? null : (0,rule_table/* rules */.aO)().find((each) => each.id === id);
    if (rule === undefined)
        return context.wrongCall(noSuchRule(id));
    const settings = await (0,cli_context/* settingsOf */.f5)(context, [], null);
    if (!settings)
        return 2;
    if (settings.format !== 'text' && settings.format !== 'json')
        return context.wrongCall(`--format: "${settings.format}" is not possible here. Expected text, json`);
    const width = context.terminal.stdout.columns || 100;
    const text = rule ? await pageOf(rule, settings.format, width) : listOf(list, settings.format, width);
    const failed = await (0,cli_context/* deliver */.cK)(text, settings, context);
    return failed ? context.wrongCall(failed) : 0;
}
function noSuchRule(id) {
    const near = (0,windows_near/* nearMatches */.Y)(id, (0,rule_table/* rules */.aO)().map((rule) => rule.id), 3);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '"rules" lists them all.';
    return `There is no rule "${id.slice(0, 100)}". ${hint}`;
}
async function pageOf(rule, format, width) {
    const { rulePageText } = await __nccwpck_require__.e(/* import() */ 580).then(__nccwpck_require__.bind(__nccwpck_require__, 4580));
    return format === 'json' ? toJson({ ...rule, help: rulePageText(rule, JSON_WIDTH) }) : rulePageText(rule, width);
}
function listOf(list, format, width) {
    const { headers, rows, data } = tableOf(list);
    return format === 'json' ? toJson(data) : toTable(headers, rows, width);
}
function toJson(data) {
    return `${JSON.stringify(data, null, 2)}\n`;
}
function tableOf(list) {
    switch (list) {
        case 'hosts': {
            const hosts = (0,host_names/* listHostNames */.Ri)();
            const rows = hosts.map(({ name, build, edition, note }) => [
                name,
                build === null ? 'unknown' : `10.0.${build}`,
                edition ?? '',
                note,
            ]);
            return { headers: ['HOST', 'WINDOWS', 'EDITION', 'NOTE'], rows, data: hosts };
        }
        case 'images': {
            const families = (0,family/* listFamilies */.P3)();
            const rows = families.map(({ repository, naming, builds }) => [repository, naming, builds.join(' ')]);
            return {
                headers: ['REPOSITORY', 'HOW ITS TAGS NAME WINDOWS', 'BUILDS'],
                rows,
                data: { asOf: family/* FAMILIES_AS_OF */.mx, families },
            };
        }
        case 'rules': {
            const all = (0,rule_table/* rules */.aO)();
            const rows = all.map(({ id, severity, title }) => [id, severity, title]);
            return { headers: ['RULE', 'SEVERITY', 'WHEN'], rows, data: all };
        }
    }
}

;// CONCATENATED MODULE: ./lib/cli/main.js







async function main(argv, terminal) {
    const parsed = readArguments(argv);
    if (!parsed.ok)
        return wrongCall(parsed.message, terminal);
    const { command, help, version } = parsed.arguments;
    if (help)
        return say(helpText(terminal.stdout.columns || 80), terminal);
    if (version)
        return say(`${tool/* TOOL */.j.version}\n`, terminal);
    const context = {
        arguments: parsed.arguments,
        terminal,
        wrongCall: (message) => wrongCall(message, terminal),
    };
    if (command !== 'fix' && parsed.arguments.raw.get('dry-run')?.[0] === 'true')
        return context.wrongCall('--dry-run belongs to the command fix: the others change no files.');
    switch (command) {
        case 'check':
            return checkCommand(context);
        case 'fix':
            return (await __nccwpck_require__.e(/* import() */ 170).then(__nccwpck_require__.bind(__nccwpck_require__, 9170))).fixCommand(context);
        case 'plan':
            return (await __nccwpck_require__.e(/* import() */ 142).then(__nccwpck_require__.bind(__nccwpck_require__, 1142))).planCommand(context);
        case 'explain':
            return explainCommand(context);
        case 'hosts':
        case 'images':
        case 'rules':
            return listCommand(command, context);
    }
}
function say(text, terminal) {
    terminal.stdout.write(text);
    return 0;
}
function wrongCall(message, terminal) {
    const lines = message.split('\n').map((line) => (0,harmless/* forLog */.Ig)(line));
    terminal.stderr.write(`${tool/* TOOL */.j.name}: ${lines.join('\n')}\n`);
    return 2;
}

;// CONCATENATED MODULE: ./lib/cli/index.js





const terminal = {
    stdout: standardOutput(),
    stderr: { write: (text) => process.stderr.write(text) },
    env: process.env,
    showsProgress: isTerminal(2),
    cwd: () => process.cwd(),
};
void main(process.argv.slice(2), terminal).then((code) => leave(code), (error) => {
    terminal.stderr.write(`${tool/* TOOL */.j.name}: the check broke off: ${(0,harmless/* forLog */.Ig)(String(error))}\n`);
    leave(2);
});
function leave(code) {
    process.exitCode = code;
    endSoon();
}

