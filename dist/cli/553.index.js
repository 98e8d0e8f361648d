export const id = 553;
export const ids = [553];
export const modules = {

/***/ 6751:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var parser = __webpack_require__(3920);

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

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fF: () => (/* binding */ baseImage),
  uF: () => (/* binding */ isWindows),
  mJ: () => (/* binding */ osOf),
  PM: () => (/* binding */ resolution)
});

// EXTERNAL MODULE: ./lib/images/reference.js
var images_reference = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/images/tag.js + 6 modules
var tag = __webpack_require__(2916);
;// CONCATENATED MODULE: ./lib/check/operating-system.js
/**
 * Windows or not. A Windows-only reference is Windows whatever else is there; a sign of Windows beats a sign of Linux.
 * A Windows file that is only mentioned, and a Windows build host that was declared for all Dockerfiles alike, are
 * weaker than apt-get or /bin/sh in the stage itself: `RUN apt-get ... && go build -o app.exe` is a Linux stage.
 */
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
    if (signs.has('mentions-windows') || buildHost?.os === 'windows')
        return { kind: 'windows' };
    if (buildHost?.os === 'linux')
        return notWindows(`${buildHost.name} builds it without a windows platform`);
    return os === 'linux-and-windows' ? { kind: 'assumed' } : { kind: 'unknown' };
}
function notWindows(because) {
    return { kind: 'not-windows', because };
}

;// CONCATENATED MODULE: ./lib/check/base-image.js



/** null where the base is no image reference at all: BuildKit refuses it. */
function baseImage(stage, today) {
    const unset = stage.unset;
    const common = { platform: parsePlatform(stage.platform), unset, defaultedArgs: stage.defaultedArgs };
    if (stage.from === 'scratch')
        return { ...common, text: 'scratch', reference: null, knowledge: null };
    if (unset.length > 0 || stage.from === null) {
        if (unset.length === 0)
            return null;
        const known = (0,images_reference/* parseReference */.F2)(knownPart(stage.from ?? ''));
        return {
            ...common,
            text: stage.stage.written,
            reference: null,
            knowledge: known && (0,tag/* describeReference */.P)(known, today),
        };
    }
    const reference = (0,images_reference/* parseReference */.F2)(stage.from);
    return (reference && {
        ...common,
        text: (0,images_reference/* formatReference */.FH)(reference),
        reference,
        knowledge: (0,tag/* describeReference */.P)(reference, today),
    });
}
/** What is left of a reference when a variable in it is empty: `mcr.microsoft.com/windows/servercore:` names a repository. */
function knownPart(expanded) {
    return expanded
        .replace(/^\/+/, '')
        .replace(/[:@/.-]+$/, '')
        .replace(/:[-.]+/, ':');
}
/** `windows`, `windows/amd64`, `windows(10.0.20348)/amd64`: https://github.com/containerd/platforms */
function parsePlatform(text) {
    const match = /^(\w+)(?:\(([\w.]+)\))?(?:\/(\w+))?(?:\/\w+)?$/.exec(text ?? '');
    if (!match)
        return null;
    return { os: match[1].toLowerCase(), osVersion: match[2] ?? null, architecture: match[3]?.toLowerCase() ?? null };
}
function resolution(base, lookup) {
    if (lookup?.kind === 'found')
        return { image: lookup.image, why: '' };
    return { image: null, why: lookup?.reason ?? base.knowledge?.why ?? 'its name does not tell' };
}
/** Windows or not, from the image itself where it is known, else from its name and from the stage. */
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
/** What the tables say of a shared tag counts only where its list is complete, which a single image is. */
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


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble),
  z: () => (/* binding */ check)
});

;// CONCATENATED MODULE: ./lib/dockerfile/space.js
/** White space as Go's `unicode.IsSpace` defines it, which BuildKit trims by: U+0085 is in, U+FEFF is not. */
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

;// CONCATENATED MODULE: ./lib/dockerfile/words.js

const SEPARATOR = /[\t\v\f\r ]+/;
/** Words of a FROM or COPY: separated by tab, VT, FF, CR or space, never by NBSP; quotes mean nothing here. */
function splitWords(text) {
    const trimmed = trim(text);
    return trimmed === '' ? [] : trimmed.split(SEPARATOR);
}
/**
 * Cuts the leading `--flag` words off an instruction's arguments, quotes removed. The escape is always the backslash here,
 * whatever the file's escape directive says. Source: moby/buildkit frontend/dockerfile/parser/split_command.go.
 */
function splitFlags(text) {
    const flags = [];
    let at = 0;
    for (;;) {
        while (at < text.length && isSpace(text.charCodeAt(at)))
            at++;
        if (!text.startsWith('--', at))
            return { flags, rest: text.slice(at) };
        let word = '';
        let quote = '';
        for (; at < text.length; at++) {
            const char = text[at];
            if (quote === '' && isSpace(text.charCodeAt(at)))
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
/**
 * Words of an ARG: separated by white space outside quotes; quotes and escapes are kept, for expansion removes them.
 * Source: parseWords in moby/buildkit frontend/dockerfile/parser/line_parsers.go.
 */
function splitArgs(text, escapeChar) {
    const words = [];
    let start = -1;
    let quote = '';
    let end = text.length;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (quote === '' && isSpace(text.charCodeAt(at))) {
            if (start >= 0)
                words.push(text.slice(start, at));
            start = -1;
            continue;
        }
        if (start < 0)
            start = at;
        // A single quote can't be escaped inside single quotes; everywhere else the escape takes the next character along.
        if (char === escapeChar && quote !== "'") {
            // An escape character that ends the line escapes nothing and is dropped.
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

;// CONCATENATED MODULE: ./lib/dockerfile/template.js

/** Whether a text holds a `{{` template mark: it is filled in before the build, with what is not known here. */
function isTemplate(word) {
    return word.includes('{{');
}
/**
 * Words of a line that holds template marks: white space inside `{{ }}` does not separate. Leading flags are cut off as
 * usual.
 */
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
    return isTemplate(word) ? word : (splitFlags(word).flags[0] ?? word);
}

;// CONCATENATED MODULE: ./lib/dockerfile/from.js


const ALIAS = /^[a-z][a-z0-9\-_.]*$/;
const WORD_COUNT = 'FROM requires either one or three arguments';
/**
 * Reads all after the keyword FROM: flags, then one word, or three with `AS`. White space separates even inside quotes
 * and braces. Source: parseFrom in moby/buildkit frontend/dockerfile/instructions/parse.go.
 */
function readFrom(rest) {
    if (isTemplate(rest))
        return readTemplateFrom(rest);
    const { flags, rest: after } = splitFlags(rest);
    const words = splitWords(after);
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
/** A template's marks may hold spaces, and its alias may be a mark itself: what can't be read is left open. */
function readTemplateFrom(rest) {
    const { flags, words } = splitTemplate(rest);
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

// EXTERNAL MODULE: ./node_modules/docker-file-parser/index.js
var docker_file_parser = __webpack_require__(6751);
;// CONCATENATED MODULE: ./lib/dockerfile/instruction.js


const KEYWORDS = new Set(('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME ' +
    'WORKDIR').split(' '));
/** Keywords whose arguments may be JSON, which the package finds out by trying. */
const JSON_KEYWORDS = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'VOLUME']);
const instruction_SEPARATOR = /[\t\v\f\r ]+/;
function isKeyword(word) {
    return KEYWORDS.has(word);
}
/**
 * Reads one finished logical line with docker-file-parser, which is right about a single line but not about whole files.
 * A line that ends in a backslash would be taken as continued: an escape directive before it tells the package that it is
 * not. ONBUILD is told by ourselves, for the package follows a chain of them recursively.
 */
function readHead(line) {
    const text = trim(line);
    const own = split(text);
    // The package trims and upper-cases as JavaScript does, Docker as Go does: where they differ, Docker's way counts.
    if (own.keyword === 'ONBUILD' || !isKeyword(own.keyword) || text !== text.trim())
        return own;
    // Its JSON.parse fails on every shell form and takes ten times as long as all the rest of it: nothing to learn there.
    if (JSON_KEYWORDS.has(own.keyword) && !own.rest.startsWith('['))
        return own;
    const parsed = parse(text.endsWith('\\') ? `# escape=\`\n${text}` : text);
    return parsed ?? own;
}
function parse(text) {
    try {
        const [entry, ...more] = docker_file_parser.parse(text);
        if (entry === undefined || more.length > 0)
            return null;
        const { name, args, raw } = entry;
        if (typeof args === 'string')
            return { keyword: name, rest: trim(args) };
        return raw === undefined ? null : { keyword: name, rest: trim(raw.slice(name.length)) };
    }
    catch {
        return null;
    }
}
function split(text) {
    const at = text.search(instruction_SEPARATOR);
    if (at < 0)
        return { keyword: upper(text), rest: '' };
    return { keyword: upper(text.slice(0, at)), rest: trim(text.slice(at)) };
}
/** Only ASCII letters make keywords; other scripts have letters that upper-case to ASCII. */
function upper(word) {
    return /^[a-z]{1,12}$/i.test(word) ? word.toUpperCase() : word;
}

;// CONCATENATED MODULE: ./lib/dockerfile/directives.js

const NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;
const KNOWN = new Set(['syntax', 'escape', 'check']);
const DOCKERS_OWN = /^(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
/**
 * Reads the directive block: `# name = value` lines, ended by the first line that is anything else, a blank line and an
 * ordinary comment included. Source: moby/buildkit frontend/dockerfile/parser/directives.go.
 */
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
        const directive = readDirective(trimStart(text));
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
/**
 * The frontend that a `# syntax=` directive picks where it is not one of Docker's own, whose rules are those of this
 * folder; null otherwise. Takes a Dockerfile, the refusal of one (what a foreign frontend reads may not parse here), or the
 * directive's value. Only BuildKit follows the directive, the classic builder ignores it.
 */
function foreignFrontend(of) {
    const value = typeof of === 'string' ? of : (of?.syntax ?? '');
    // BuildKit cuts the value at the first space (DetectSyntax in frontend/dockerfile/parser/directives.go).
    const frontend = value.split(' ', 1)[0] ?? '';
    return frontend === '' || DOCKERS_OWN.test(frontend) ? null : frontend;
}
function readDirective(line) {
    if (!line.startsWith('#'))
        return null;
    const equals = line.indexOf('=');
    // A directive's name is short: a comment with a far-away "=" is not worth cutting up.
    if (equals < 0 || equals > 1_000)
        return null;
    const name = trimEnd(trimStart(line.slice(1, equals)));
    const value = trim(line.slice(equals + 1));
    if (!NAME.test(name) || value === '')
        return null;
    const known = name.toLowerCase();
    return KNOWN.has(known) ? { name: known, value } : null;
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end--;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/dockerfile/glob.js
/** Patterns and values beyond these sizes cannot belong to an image reference; matching them is refused. */
const MAX_PATTERN = 128;
const MAX_VALUE = 1_024;
/** `${value#pattern}` and `##` (side start), `%` and `%%` (side end): cuts the shortest or the longest match. */
function cut(value, pattern, side, longest) {
    const read = readPattern(pattern, value);
    if (!read.ok)
        return read;
    const chars = [...value];
    if (side === 'start') {
        const end = matchAt(stretches(read.elements), chars, 0, longest);
        return { ok: true, value: end < 0 ? value : chars.slice(end).join('') };
    }
    // The shortest match at the end is not the leftmost one: mirror both, then it is the shortest at the start.
    const end = matchAt(stretches(read.elements.reverse()), chars.reverse(), 0, longest);
    return { ok: true, value: end < 0 ? value : chars.slice(end).reverse().join('') };
}
/** `${value/pattern/replacement}`, and `//` for all matches; leftmost, longest. There are no `/#` and `/%` anchors. */
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
        // An empty match right after another one does not count (Go's regexp.ReplaceAll).
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
/** matchAt's answer where no later start can match either: a star before the missing stretch would have reached it. */
const NOWHERE = -2;
/**
 * End of the shortest or longest match that begins at `start`, negative where there is none. No backtracking: taking the first place for each
 * inner stretch leaves the most room for the next one, and only the last stretch decides the length.
 */
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

;// CONCATENATED MODULE: ./lib/dockerfile/modifier.js

/**
 * The value of `${name<modifier>word}`, for the modifiers `-`, `+`, `?` (with a colon an empty value counts as unset),
 * `#` and `%` (doubled, the second one begins the word). `value` undefined: the variable is not set.
 */
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

;// CONCATENATED MODULE: ./lib/dockerfile/variable-name.js
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const DIGIT = /^\p{Nd}$/u;
/** The whole character (code point) at a position; undefined at the end. */
function charAt(text, at) {
    const code = text.codePointAt(at);
    return code === undefined ? undefined : String.fromCodePoint(code);
}
/**
 * Where the variable name that begins at a position ends: digits alone, one special parameter (`$?`), or letters of any
 * script, digits and `_`. Source: processName in moby/buildkit frontend/dockerfile/shell/lex.go.
 */
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

;// CONCATENATED MODULE: ./lib/dockerfile/word-list.js

/** Splits a result at white space that was neither quoted nor escaped. */
class WordList {
    done = [];
    word = '';
    addText(text) {
        for (const char of text) {
            if (!isSpace(char.charCodeAt(0)))
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
/** End of the `<<` at a position: the white space after it belongs to the word, so that `<< EOF` is one. */
function endOfHeredocMark(text, start) {
    let at = start + 1;
    if (text[at] !== '<')
        return at;
    at++;
    while (at < text.length && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/dockerfile/lexer.js




/** Deeper nesting of `${a:-${b:-...}}` than this is refused: the reader is recursive. */
const MAX_DEPTH = 100;
/**
 * Expands variables, quotes and escapes in one text, as BuildKit's shell lexer does (moby/buildkit
 * frontend/dockerfile/shell/lex.go). Used once for each text; after `run` gave null, `error` says why.
 */
class Lexer {
    text;
    options;
    error = '';
    uses = [];
    at = 0;
    depth = 0;
    rawEscapes;
    constructor(text, options) {
        this.text = text;
        this.options = options;
        this.rawEscapes = options.rawEscapes ?? false;
    }
    /** The whole text, expanded; `words` is also given the result split at unquoted white space. */
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
                    this.at = endOfHeredocMark(this.text, start);
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
            // Inside double quotes the escape character is special only before these.
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
        // U+FFFD is what Go prints for "no character", and so what people see in the error of an unclosed brace.
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
        if (!modified.ok)
            return this.fail(modified.message);
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
    /** Runs `read` with the variables it uses kept apart: a default that is not taken decides nothing. */
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
    /** An error that happened because the text ended is told as the missing end. */
    unclosed(what) {
        return this.at >= this.text.length ? this.fail(`syntax error: ${what}`) : null;
    }
    fail(message) {
        this.error = message;
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/dockerfile/heredoc.js




const CARRIER = /^\s*(?:ONBUILD[\t\v\f\r ]+)?(?:RUN|COPY|ADD)[\t\v\f\r ]+/i;
const MARK = /^\d*<<(-?)\s*([^<]*)$/;
const nothing = () => undefined;
/**
 * The heredocs that a finished logical line opens: only RUN, COPY and ADD do, also through ONBUILD, and not in their JSON
 * form. The lexer here always escapes with the backslash, whatever the escape directive says, and a line that it can't
 * read (an unclosed quote) opens none. Source: heredocsFromLine in moby/buildkit frontend/dockerfile/parser/parser.go.
 */
function heredocsOf(line) {
    if (!line.includes('<<'))
        return [];
    const carrier = CARRIER.exec(line.slice(0, 1_000));
    if (carrier === null || isJsonForm(line.slice(carrier[0].length)))
        return [];
    const words = new WordList();
    const lexer = new Lexer(line, {
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
    // Nothing but a file descriptor may stand before the mark; the length keeps the expression cheap on long words.
    if (at < 0 || at > 20)
        return null;
    const match = MARK.exec(word);
    if (!match)
        return null;
    const lexer = new Lexer(match[2], { escape: '\\', lookup: nothing, keepUnset: true });
    const words = new WordList();
    if (lexer.run(words) === null)
        return null;
    const [delimiter, ...more] = words.list();
    return delimiter === undefined || more.length > 0 ? null : { delimiter, chomp: match[1] === '-' };
}
/** Whether the arguments (flags left out) are a JSON array of strings. */
function isJsonForm(rest) {
    const args = trim(splitFlags(rest).rest);
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

;// CONCATENATED MODULE: ./lib/dockerfile/lines.js



/** Longest physical line in bytes that BuildKit reads, the line feed not counted. */
const MAX_LINE = 65_535;
const COMMENT = 35;
/**
 * Cuts a Dockerfile into logical lines. Source: Parse in moby/buildkit frontend/dockerfile/parser/parser.go.
 * Linear in the size of the text.
 */
function readLogicalLines(text) {
    const source = new PhysicalLines(text);
    const directives = readDirectives(source.lines);
    const lines = [];
    const refuse = (refusal) => ({ directives, lines, refusal });
    if (source.tooLong > 0) {
        return refuse({
            line: source.tooLong,
            message: `dockerfile line greater than max allowed size of ${MAX_LINE} (bytes)`,
        });
    }
    if (directives.refusal)
        return refuse(directives.refusal);
    while (source.more()) {
        const first = trimStart(source.take());
        const line = source.number;
        if (first === '' || first.charCodeAt(0) === COMMENT)
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
    return { directives, lines, refusal: null };
}
function join(first, source, escapeChar) {
    const end = continuation(first, escapeChar);
    if (end < 0)
        return first;
    const pieces = [first.slice(0, end)];
    while (source.more()) {
        const next = source.take();
        if (isBlankOrComment(next))
            continue;
        const cut = continuation(next, escapeChar);
        if (cut < 0) {
            pieces.push(next);
            break;
        }
        pieces.push(next.slice(0, cut));
    }
    return pieces.join('');
}
/**
 * Where the text of a continued line ends, or -1. The escape character continues at the end of a line, trailing spaces
 * and tabs aside, unless another one precedes it (`COPY a C:\\`).
 */
function continuation(line, escapeChar) {
    let end = line.length - 1;
    while (end >= 0 && (line[end] === ' ' || line[end] === '\t'))
        end--;
    if (end < 0 || line[end] !== escapeChar || line[end - 1] === escapeChar)
        return -1;
    return end;
}
function isBlankOrComment(line) {
    let at = 0;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at++;
    return at === line.length || line.charCodeAt(at) === COMMENT;
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
/** The lines between LFs, trailing CRs and the byte order mark dropped; a lone CR ends no line. */
class PhysicalLines {
    lines;
    /** 1-based number of the first line over the limit, 0 for none. */
    tooLong;
    /** 1-based number of the line taken last. */
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
}
function isTooLong(line) {
    // A UTF-16 unit takes at most three bytes of UTF-8: short lines need no counting.
    return line.length * 3 > MAX_LINE && Buffer.byteLength(line) > MAX_LINE;
}
function withoutCarriageReturns(line) {
    let end = line.length;
    while (end > 0 && line.charCodeAt(end - 1) === 13)
        end--;
    return end === line.length ? line : line.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/dockerfile/parse.js




/** The largest of 4,693 public Dockerfiles has 59; the limit keeps what a hostile file can cost small. */
const MAX_STAGES = 5_000;
/**
 * Reads a Dockerfile as BuildKit does: global ARGs, stages and their instructions, or why BuildKit would refuse it. Never
 * throws. A `FROM` that holds `{{` template marks is read as far as it can be. Source: moby/buildkit
 * frontend/dockerfile/parser/parser.go and frontend/dockerfile/instructions/parse.go.
 */
function parseDockerfile(text) {
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return parse_refuse(lineAt(text, nul), 'not a text file: it holds NUL bytes (UTF-16? save it as UTF-8)', null);
    const { directives, lines, refusal } = readLogicalLines(text);
    const { syntax, escape: escapeChar } = directives;
    if (refusal)
        return { ok: false, refusal, syntax };
    const reader = new Reader(escapeChar);
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
    const dockerfile = { escape: escapeChar, syntax, globalArgs: reader.globalArgs, stages: reader.stages };
    return { ok: true, dockerfile };
}
function parse_refuse(line, message, syntax) {
    return { ok: false, refusal: { line, message }, syntax };
}
function lineAt(text, position) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** Takes the logical lines in order; each answer is null, or why BuildKit refuses the line. */
class Reader {
    escapeChar;
    globalArgs = [];
    stages = [];
    instructions = [];
    before = '';
    constructor(escapeChar) {
        this.escapeChar = escapeChar;
    }
    read(line) {
        const head = readHead(line.text);
        const before = this.before;
        this.before = line.text;
        if (!isKeyword(head.keyword))
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
            return `more than ${MAX_STAGES} stages are not read`;
        this.instructions = [];
        this.stages.push({ index: this.stages.length, line, endLine, ...result.from, instructions: this.instructions });
        return null;
    }
    arg(head, line) {
        const words = splitArgs(splitFlags(head.rest).rest, this.escapeChar);
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
        const head = readHead(rest);
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

// EXTERNAL MODULE: ./lib/check/base-image.js + 1 modules
var base_image = __webpack_require__(7974);
;// CONCATENATED MODULE: ./lib/dockerfile/reach.js

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
/**
 * The last stage before `index` that goes by a name, in any case. BuildKit compares the text of FROM with regard to case,
 * which is an open bug (moby/buildkit#2003): what is meant is the stage.
 */
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
/**
 * Which stages BuildKit executes for a target: those it reaches by FROM, COPY --from and RUN --mount=from, also in the
 * ONBUILD triggers of the stage it starts from. Source: allReachableStages in moby/buildkit
 * frontend/dockerfile/dockerfile2llb/convert.go.
 */
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
    // A stage only ever depends on earlier ones: one pass backwards meets every stage after all that need it.
    for (let index = target; index >= 0; index--) {
        if (!reached.has(index))
            continue;
        reach(sourcesOf(stages[index].instructions, false), index);
        const base = fromStage[index] ?? null;
        if (base === null)
            continue;
        reached.add(base);
        // The last child of a stage sees the most stages: what its triggers reach covers the other children.
        if (triggered.has(base))
            continue;
        triggered.add(base);
        reach(sourcesOf(stages[base].instructions, true), index);
    }
    return reached;
}
/** Names and numbers in `COPY --from=` and `RUN --mount=from=`, as written. They take no variables. */
function sourcesOf(instructions, onbuild) {
    const sources = [];
    for (const instruction of instructions) {
        const { keyword, rest } = instruction;
        if (instruction.onbuild !== onbuild || !rest.startsWith('--') || !rest.includes('from='))
            continue;
        for (const flag of splitFlags(rest).flags) {
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

;// CONCATENATED MODULE: ./lib/dockerfile/expansion.js

/** Characters; a guard against ARGs that double each other, far above any image reference. */
const expansion_MAX_VALUE = 32_768;
/**
 * Expands one word of FROM or one default of ARG as BuildKit does: variables with their modifiers, quotes, escapes.
 * Source: moby/buildkit frontend/dockerfile/shell/lex.go; its error texts are kept, for people search for them.
 */
function expand(word, escapeChar, lookup) {
    const lexer = new Lexer(word, { escape: escapeChar, lookup, limit: expansion_MAX_VALUE });
    const value = lexer.run();
    if (value === null)
        return { ok: false, message: `failed to process ${quote(word)}: ${lexer.error}` };
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

;// CONCATENATED MODULE: ./lib/dockerfile/scope.js

/** Predefined by BuildKit in every FROM; the classic builder has none of them. */
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
/** Far beyond real files (a few dozen); keeps what a hostile one can cost small. */
const MAX_ARGS = 1_000;
/**
 * The variables that FROM sees: the ARGs before the first FROM, with the build arguments in place of their defaults, and
 * BuildKit's platform variables. Sources: defaultArgs and buildMetaArgs in moby/buildkit
 * frontend/dockerfile/dockerfile2llb/convert.go; processMetaArg and BuildArgs in moby/moby daemon/builder/dockerfile.
 */
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
    /** Declares the global ARGs in order; answers the line and text of the first error, for it fails the build. */
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
            // In the classic builder no default sees another one of its own line.
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
        let unknown = false;
        for (const variable of withSources(this.sources(expansion))) {
            if (variable.unset)
                unset.add(variable.name);
            if (variable.defaulted)
                defaultedArgs.add(variable.name);
            unknown ||= variable.unknown;
        }
        return { ok: true, value: expansion.value, unset: [...unset], defaultedArgs: [...defaultedArgs], unknown };
    }
    definePlatform() {
        const { buildArgs, platformArgs, targetStage } = this.request;
        const stage = targetStage || this.dockerfile.stages.at(-1)?.alias || 'default';
        for (const name of [...PLATFORM_ARGS, 'TARGETSTAGE']) {
            const given = buildArgs.get(name) ?? platformArgs.get(name) ?? (name === 'TARGETSTAGE' ? stage : undefined);
            const unknown = given === undefined;
            this.put({ name, value: given ?? '', unset: unknown, unknown, defaulted: false, from: [] });
        }
    }
    declare(arg) {
        const { builder, buildArgs } = this.request;
        const given = buildArgs.get(arg.name);
        const fixed = { name: arg.name, unknown: false, defaulted: false, from: [] };
        // BuildKit does not even expand a default that is replaced; the classic builder does, and fails where that fails.
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
        return { name: arg.name, value: expansion.value, unset: false, unknown: false, defaulted: true, from };
    }
    /** A later ARG without a default keeps the value in BuildKit and forgets it in the classic builder. */
    bare(name) {
        const earlier = this.variables.get(this.key(name));
        // Only lookups ignore case: the same name in another case is another ARG, and its value stays.
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
                result.push({ name, value: undefined, unset: true, unknown: false, defaulted: false, from: [] });
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
    /** A Windows daemon's classic builder looks variables up without regard to case. */
    key(name) {
        return this.request.builder === 'classic' ? name.toUpperCase() : name;
    }
}
/** The variables and all they were built from, each once, in reading order. Not recursive: chains may be long. */
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

;// CONCATENATED MODULE: ./lib/dockerfile/evaluate.js



const TEMPLATE = 'template, not checked';
/**
 * What one build makes of a Dockerfile: every stage's base after expansion, the target, and what is executed. A stage whose
 * base can't be expanded has a `problem`; an error that would fail any build of the file is `ok: false`. Build arguments
 * are taken literally. Source: moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go.
 */
function evaluate(dockerfile, request) {
    const { stages } = dockerfile;
    const aliases = aliasesOf(stages);
    const target = findTarget(stages, aliases, request.targetStage);
    if (typeof target === 'string')
        return { ok: false, line: stages.at(-1)?.line ?? 1, message: target };
    const scope = new Scope(dockerfile, request);
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
            // Triggers fire in the stage that starts from theirs and are not handed on to the next.
            const triggered = base.fromStage !== null && triggers[base.fromStage];
            const executed = reached ? reached.has(index) : index <= target;
            return { stage, ...base, runs: runs[index] || triggered, executed };
        }),
    };
}
/** The stage and the earlier stages it starts from: itself first, the one on the external base last. */
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
    return { ...base, platform: platform.value, problem: base.problem ?? platform.problem };
}
function evaluateFrom(stage, scope, aliases, request) {
    const failed = { from: null, unset: [], defaultedArgs: [], fromStage: null };
    if (isTemplate(stage.written))
        return { ...failed, problem: TEMPLATE };
    const base = scope.resolve(stage.written);
    if (!base.ok)
        return { ...failed, problem: base.message };
    const { value, unset, defaultedArgs } = base;
    if (value === '') {
        const problem = `base name (${stage.written}) should not be blank${whyUnset(base, scope, request)}`;
        return { from: null, problem, unset, defaultedArgs, fromStage: null };
    }
    if (isTemplate(value))
        return { from: null, problem: TEMPLATE, unset, defaultedArgs, fromStage: null };
    // With a value that is not known in it, the text is not what the build will compare.
    const fromStage = base.unknown ? null : stageBefore(aliases, value, stage.index);
    return { from: value, problem: null, unset, defaultedArgs, fromStage };
}
function evaluatePlatform(stage, scope, request) {
    const written = stage.platform;
    if (written === null || isTemplate(written))
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
    if (isTemplate(value))
        return { value: null, problem: null };
    return { value: unset.length > 0 ? literalOs(written) : value, problem: null };
}
/** The os of `windows/$TARGETARCH`: it stands in the text, whatever the rest becomes. */
function literalOs(written) {
    return /^([a-z]+)\//.exec(written)?.[1] ?? null;
}
function whyUnset(result, scope, request) {
    const name = result.ok ? result.unset[0] : undefined;
    if (name === undefined)
        return '';
    if (PLATFORM_ARGS.includes(name)) {
        return request.builder === 'classic'
            ? `: ${name} is set by BuildKit only, not by the classic builder`
            : `: the value of ${name} is not known here`;
    }
    return scope.isDeclared(name)
        ? `: ${name} has no default and no build argument was given (--build-arg ${name}=...)`
        : `: ${name} is not declared by an ARG before the first FROM`;
}

;// CONCATENATED MODULE: ./lib/check/signs.js
const SHELLS = new Set(['SHELL', 'RUN', 'CMD', 'ENTRYPOINT']);
const COPIES = new Set(['WORKDIR', 'COPY', 'ADD']);
/** Programs that stand where a command begins: at the start, after `&&`, `||`, `;`, `|`, `(` or an opening quote. */
const COMMAND = String.raw `(?:^|[\s"'\[(;&|,])`;
const WINDOWS_SHELL = new RegExp(String.raw `${COMMAND}(?:[A-Za-z]:[\\/][^\s"']*[\\/])?(?:powershell(?:\.exe)?|cmd\.exe|cmd(?=["']?[\s,]*["']?\/[A-Za-z]\b))(?![\w.\-/])`, 'i');
/** `CMD cmd`, `ENTRYPOINT ["cmd"]`: the shell itself is what runs. */
const BARE_CMD = /^\s*(?:cmd|\[\s*"cmd"\s*\])\s*$/i;
const WINDOWS_PATH = /(?:^|[\s"'=[,])[A-Za-z]:(?:[\\/]|$|["'\s])/;
const WINDOWS_FILE = /[\w)}-]\.(?:exe|msi|ps1|bat)(?![\w./-])/i;
const POSIX_ASSIGNMENT = /(?:^|[;&|(]\s*|\benv\s+)[A-Za-z_]\w*=\S*\s+[\w./-]|\bexport\s+[A-Za-z_]\w*=/;
const LINUX_PACKAGES = /(?:^|[\s;&|("'[])(?:apt|apt-get|apk|yum|dnf|microdnf|tdnf)(?=\s+(?:-|update|install|add|upgrade|del|clean|remove|makecache)|["'],)/;
const LINUX_SHELL = /(?:^|[\s"'[;&|(])\/bin\/(?:ba|a|da)?sh(?![\w])/;
/** All signs of some instructions, each once. */
function signsOf(instructions) {
    const signs = new Set();
    for (const { keyword, rest, heredocs } of instructions) {
        const text = heredocs.length > 0 ? [rest, ...heredocs].join('\n') : rest;
        if (SHELLS.has(keyword))
            addShellSigns(text, signs);
        if ((keyword === 'CMD' || keyword === 'ENTRYPOINT') && BARE_CMD.test(text))
            signs.add('windows');
        if (COPIES.has(keyword) && WINDOWS_PATH.test(withoutUrls(text)))
            signs.add('windows');
        if ((keyword === 'RUN' || keyword === 'SHELL') && (LINUX_PACKAGES.test(text) || LINUX_SHELL.test(text)))
            signs.add('linux');
    }
    return signs;
}
function addShellSigns(text, signs) {
    if (WINDOWS_SHELL.test(text))
        signs.add('windows');
    else if (WINDOWS_FILE.test(withoutUrls(text)) && !POSIX_ASSIGNMENT.test(text))
        signs.add('mentions-windows');
}
/** A URL may end in .exe, and `http://` looks like a drive letter to nobody but a pattern. */
function withoutUrls(text) {
    return text.replace(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"']*/gi, ' ');
}
/** For files that could not be parsed: does the raw text speak of Windows containers? */
function textSpeaksOfWindows(text) {
    return /mcr\.microsoft\.com\/windows|windowsservercore|nanoserver|\bpowershell\b|^#\s*escape\s*=\s*`/im.test(text);
}

;// CONCATENATED MODULE: ./lib/check/image-in-build.js


/**
 * Which stages of a build are judged: the target stage's base on the targets (role final); where a Windows machine
 * builds, also each executed stage with a RUN on that machine (role build), and with the classic builder the pull of
 * the others. `COPY --from=image` only unpacks files and fits any host.
 */
function imagesInBuild(plan, evaluation) {
    const final = imageOf(evaluation, evaluation.target, 'final', false);
    if (plan.buildHost?.os !== 'windows')
        return final ? [final] : [];
    const built = evaluation.stages
        .filter((stage) => stage.executed)
        .map((stage) => imageOf(evaluation, stage.stage.index, 'build', !stage.runs));
    return [final, ...started(built)].filter((image) => image !== null);
}
/** One for each base: the first stage that starts it, or the first that pulls it where none does. */
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
function imageOf(evaluation, index, role, pullOnly) {
    const chain = stageChain(evaluation, index);
    const root = evaluation.stages[chain.at(-1) ?? index];
    if (!root)
        return null;
    const signs = signsOf(chain.flatMap((member) => evaluation.stages[member]?.stage.instructions ?? []));
    return { root, role, signs, pullOnly };
}

// EXTERNAL MODULE: ./lib/check/judge-image.js + 10 modules
var judge_image = __webpack_require__(1469);
// EXTERNAL MODULE: ./lib/images/reference.js
var images_reference = __webpack_require__(1403);
;// CONCATENATED MODULE: ./lib/check/lookups.js

/** The answers of the first phase: every distinct reference looked up once, however many Dockerfiles use it. */
class Lookups {
    answers = new Map();
    wanted = new Map();
    /** Notes that a base image will be asked for. */
    want(base) {
        if (base.reference)
            this.wanted.set(keyOf(base.reference, base.platform), { reference: base.reference, platform: base.platform });
    }
    /** Asks the source for all that is wanted, side by side; one failure never hides another's answer. */
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
    return `${(0,images_reference/* formatReference */.FH)(reference)} ${platform ? `${platform.os} ${platform.osVersion} ${platform.architecture}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/check/read-build.js



/** Larger Dockerfiles are refused: the largest real ones are some hundred kilobytes. */
const DOCKERFILE_LIMIT = 5 * 1024 * 1024;
function readBuild(plan, content, parsed) {
    const problem = (line, message, loud) => ({
        problem: { file: plan.dockerfile, line, message, severity: plan.named || loud ? 'error' : 'notice' },
    });
    if (content.kind === 'unreadable')
        return problem(1, `This Dockerfile cannot be read: ${content.reason}.`, false);
    if (!parsed)
        return problem(1, 'This Dockerfile was not parsed.', false);
    const frontend = parsed.ok ? foreignFrontend(parsed.dockerfile.syntax) : foreignFrontend(parsed.syntax ?? null);
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
    if (!parsed.ok && /\{[{%]/.test(content.text)) {
        return {
            problem: {
                file: plan.dockerfile,
                line: parsed.refusal.line,
                message: 'Not checked: this is a template ({{ or {%), not a finished Dockerfile.',
                severity: 'notice',
            },
        };
    }
    const speaksOfWindows = () => textSpeaksOfWindows(content.text);
    if (!parsed.ok)
        return problem(parsed.refusal.line, `BuildKit refuses this Dockerfile: ${parsed.refusal.message}`, speaksOfWindows());
    const evaluation = evaluate(parsed.dockerfile, {
        buildArgs: plan.buildArgs,
        targetStage: plan.stage,
        builder: plan.buildHost?.os === 'windows' ? 'classic' : 'buildkit',
        platformArgs: new Map(),
    });
    if (!evaluation.ok)
        return problem(evaluation.line, evaluation.message, speaksOfWindows());
    return { build: { plan, dockerfile: parsed.dockerfile, evaluation } };
}

// EXTERNAL MODULE: ./lib/windows/verdict.js
var verdict = __webpack_require__(516);
;// CONCATENATED MODULE: ./lib/check/totals.js

/** Counts results, notes and problems by their severity as it stands now, so policy that changes severities counts again. */
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
/** About facts, not policy: no result that counts is hyperv-only, cannot-run or unknown. Severities do not matter. */
function isCompatible(builds) {
    return builds.every((build) => build.images.every((image) => image.results.every(isFine)));
}
function isFine({ verdict, rule, notes }) {
    if (verdict === 'runs' || verdict === 'at-risk' || verdict === 'not-windows')
        return true;
    return rule === 'image-os-unknown' || notes.some((note) => note.rule === 'platform-assumed');
}

;// CONCATENATED MODULE: ./lib/check/check.js









/** Reads, looks every reference up once (the only part that waits for anything), then judges. Never throws for bad input. */
async function check(request, ports) {
    const { builds, problems } = await readAll(request.plans, ports);
    const prepared = builds.map((build) => prepare(build, request.today));
    const lookups = new Lookups();
    for (const { images } of prepared)
        for (const { base } of images)
            lookups.want(base);
    await lookups.run(ports.images, ports.progress);
    const judged = prepared.map((each) => ({
        build: report(each, lookups, request),
        ownTargets: each.build.plan.targets !== null,
    }));
    return assemble(request, judged, [...request.problems, ...problems, ...prepared.flatMap((each) => each.problems)]);
}
/** The report of builds that are judged, however they came to be. Problems that several plans share are named once. */
function assemble(request, judged, problems) {
    const builds = request.policy(judged);
    const distinct = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
    const buildHosts = new Map(builds.flatMap(({ buildHost }) => (buildHost ? [[buildHost.name, buildHost]] : [])));
    return {
        schemaVersion: 1,
        tool: request.tool,
        compatible: isCompatible(builds),
        totals: totalsOf(builds, distinct),
        targets: [
            ...request.targets.map(reportedHost),
            ...[...buildHosts.values()].map((host) => ({ ...host, use: 'build' })),
        ],
        builds,
        problems: distinct,
    };
}
/** Plans of one Dockerfile stand together, so it is read and parsed once. */
async function readAll(plans, ports) {
    const builds = [];
    const problems = [];
    let last = null;
    for (const plan of plans) {
        if (last === null || last.path !== plan.dockerfile) {
            const content = await ports.read(plan.dockerfile, DOCKERFILE_LIMIT);
            last = { path: plan.dockerfile, content, parsed: content.kind === 'text' ? parseDockerfile(content.text) : null };
        }
        const result = readBuild(plan, last.content, last.parsed);
        if ('build' in result)
            builds.push(result.build);
        else
            problems.push(result.problem);
    }
    return { builds, problems };
}
/** The images to judge, and a problem for each base that BuildKit would refuse. */
function prepare(build, today) {
    const images = [];
    const problems = [];
    for (const image of imagesInBuild(build.plan, build.evaluation)) {
        const base = (0,base_image/* baseImage */.fF)(image.root, today);
        if (base)
            images.push({ image, base });
    }
    for (const stage of build.evaluation.stages) {
        const refused = stage.problem !== null || (stage.fromStage === null && !(0,base_image/* baseImage */.fF)(stage, today));
        if (refused && stage.unset.length === 0)
            problems.push(refusedBase(build, stage));
    }
    return { build, images, problems };
}
/** A base that could not be expanded or is no reference. Loud only where Windows is in sight; a template is nobody's fault. */
function refusedBase({ plan, dockerfile }, { stage, from, problem }) {
    const windows = dockerfile.escape === '`' || signsOf(stage.instructions).has('windows') || textSpeaksOfWindows(stage.written);
    const loud = (plan.named || windows) && !isTemplate(stage.written);
    const message = problem ??
        `"${from}" is no image reference: BuildKit says "invalid reference format". Repository names are lower case, and a tag follows a colon.`;
    return { file: plan.dockerfile, line: stage.line, message, severity: loud ? 'error' : 'notice' };
}
function report({ build, images }, lookups, request) {
    const { plan, evaluation } = build;
    const targets = plan.targets ?? request.targets;
    const judged = new Set();
    const reported = [];
    for (const { image, base } of images) {
        const hosts = hostsFor(image, targets, plan.buildHost).filter((host) => !judged.has(sameness(base, host)));
        for (const host of hosts)
            judged.add(sameness(base, host));
        if (hosts.length === 0)
            continue;
        const one = reportImage(image, base, hosts, build, lookups, request.today);
        if (one.results.length > 0)
            reported.push(one);
    }
    return {
        dockerfile: plan.dockerfile,
        stage: plan.stage,
        buildArgs: Object.fromEntries([...plan.buildArgs].sort(([a], [b]) => (a < b ? -1 : 1))),
        buildHost: plan.buildHost && reportedBuildHost(plan.buildHost),
        declaredBy: plan.declaredBy,
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
function hostsFor({ role }, targets, buildHost) {
    if (role === 'final')
        return targets;
    return buildHost?.os === 'windows' ? [buildHost.host] : [];
}
/** The same reference on the same host is reported once, and finals come first. */
function sameness({ text, platform }, host) {
    return [
        text,
        platform?.osVersion,
        platform?.architecture,
        host.build,
        host.revision,
        host.edition,
        host.isolation,
        host.engine,
        host.architecture,
        host.name,
    ].join(' ');
}
function reportImage(image, base, hosts, { plan, dockerfile }, lookups, today) {
    const resolved = (0,base_image/* resolution */.PM)(base, lookups.get(base));
    const os = (0,base_image/* osOf */.mJ)(base, resolved, image.signs, dockerfile.escape === '`', plan.buildHost);
    const results = (0,judge_image/* judgeImage */.x)({ base, resolved, os, role: image.role, built: true, buildHost: plan.buildHost, today }, hosts);
    const { stage } = image.root;
    return {
        reference: base.text,
        written: stage.written,
        line: stage.line,
        endLine: stage.endLine,
        role: image.role,
        resolved: {
            by: resolved.image?.by ?? 'none',
            digest: resolved.image?.digest ?? base.reference?.digest ?? null,
            floating: resolved.image?.floating ?? false,
            variants: resolved.image?.variants.map(({ os, architecture, osVersion }) => ({ os, architecture, osVersion })) ?? [],
        },
        results: image.pullOnly ? results.filter(stopsPull) : results,
    };
}
function stopsPull({ rule }) {
    return rule === 'no-manifest-for-host' || rule === 'image-newer-than-host';
}
function reportedHost({ name, build, revision, edition, isolation, engine }) {
    return { name, build, revision, edition, isolation, engine };
}
function reportedBuildHost(buildHost) {
    if (buildHost.os === 'windows')
        return reportedHost(buildHost.host);
    return { name: buildHost.name, build: null, revision: null, edition: null, isolation: null, engine: null };
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ judgeImage)
});

// EXTERNAL MODULE: ./lib/windows/rule-table.js
var rule_table = __webpack_require__(6050);
;// CONCATENATED MODULE: ./lib/windows/lines.js
/** https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers */
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
/** From public reports only; Microsoft documents none of them. */
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

;// CONCATENATED MODULE: ./lib/windows/rules.js

const RUNS = { verdict: 'runs' };
const AT_RISK = { verdict: 'at-risk' };
const HYPERV_ONLY = { verdict: 'hyperv-only' };
const CANNOT_RUN = { verdict: 'cannot-run' };
/** Severity that a verdict has unless a rule says otherwise. */
const SEVERITY_OF = {
    runs: 'off',
    'not-windows': 'off',
    'at-risk': 'warning',
    unknown: 'warning',
    'hyperv-only': 'error',
    'cannot-run': 'error',
};
/** Rules that hold with either isolation, after those of `judge` about what is not known. First match wins. */
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
/**
 * Judges one subject on one host, with the host's isolation. Pure; the first rule that matches decides.
 * Sources: Microsoft, "Windows container version compatibility"; hcsshim osversion; see lines.ts for revisions.
 */
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
/** Windows images are amd64 as good as always: on an arm64 host "runs" would be a guess where the image does not say. */
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
/** Both sides known, and different ones. */
function acrossFebruaryLine(pair) {
    const sides = februarySides(pair);
    return sides?.host && sides.image && sides.host !== sides.image ? HYPERV_ONLY : null;
}
/** One side known to be before the line, the other not known. */
function maybeAcrossFebruaryLine(pair) {
    const sides = februarySides(pair);
    if (!sides || (sides.host && sides.image))
        return null;
    return sides.host === 'before' || sides.image === 'before' ? AT_RISK : null;
}
/** null where the builds differ or have no February 2020 line. */
function februarySides(pair) {
    const row = sameBuild(pair) ? februaryLine(pair.host.build) : null;
    if (!row)
        return null;
    return {
        host: sideOfLine({ revision: pair.host.revision, floatsUntil: null }, row.line, FEBRUARY_2020_DATE),
        image: sideOfLine(pair.image, row.line, FEBRUARY_2020_DATE),
    };
}
function withdrawnImage(pair) {
    const row = sameBuild(pair) ? februaryLine(pair.host.build) : null;
    if (!row || pair.image.revision !== row.line)
        return null;
    return pair.host.revision === null || pair.host.revision >= row.line ? AT_RISK : null;
}
/** Several lines crossed: the worst counts, and of equals the first in the table. */
function patchedPastHost(pair) {
    const { image, host } = pair;
    if (!sameBuild(pair) || host.edition !== 'server' || host.revision === null)
        return null;
    const crossed = PATCH_LINES.filter((row) => row.build === host.build &&
        host.revision < row.line &&
        sideOfLine(image, row.line, row.date) === 'after' &&
        (row.flavours === null || image.flavour === null || row.flavours.includes(image.flavour)));
    const worst = crossed.find((row) => row.verdict === 'hyperv-only') ?? crossed[0];
    if (!worst)
        return null;
    const flavourUnproven = worst.flavours !== null && image.flavour === null;
    return { verdict: flavourUnproven ? 'at-risk' : worst.verdict, line: worst };
}
/** Nothing to act on where the tag floats and the host says no revision: then it is only a notice. */
function ws2016Unproven(pair) {
    if (!isWs2016(pair) || bothKnown(pair))
        return null;
    const quiet = pair.image.revision === null && pair.image.floatsUntil !== null && pair.host.revision === null;
    return { verdict: 'at-risk', severity: quiet ? 'notice' : 'warning' };
}
/** Microsoft's table for servers up to 2025; for clients the Windows 11 releases it covers with a 2022 image. */
function isStableAbi({ image, host }) {
    if (image.build < 20348)
        return false;
    if (host.edition === 'server')
        return host.build <= 26100;
    return image.build === 20348 && [22000, 22621, 22631, 26100].includes(host.build);
}
/** Observed to run, documented nowhere: docker/for-win#5148, MicrosoftDocs/Virtualization-Documentation#1286, nav-docker#497. */
function isRelaxed({ image, host }) {
    if (image.build === 18362)
        return host.build === 18363;
    if (image.build === 17763)
        return host.build === 18363 && image.flavour === 'nanoserver';
    return image.build === 19041 && host.build >= 19042 && host.build <= 19045;
}

// EXTERNAL MODULE: ./lib/windows/verdict.js
var verdict = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/windows/releases.js + 1 modules
var releases = __webpack_require__(62);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/words.js



const MISMATCH = '0xc0370101 "The container operating system does not match the host operating system"';
/**
 * What happens, where and why, in words for somebody new to Windows containers. The errors are quoted as the engines
 * print them, because that is what people search for. One or more sentences, no line breaks, no way out (ways-out.ts).
 */
function sayWhy(saying) {
    return WORDS[saying.judgement.rule](saying);
}
/** `prod (Windows Server 2022, 10.0.20348.2340)`. */
function hostLabel(host) {
    if (host.build === null)
        return host.name;
    const version = (0,windows_version/* formatWindowsVersion */.j)({ build: host.build, revision: host.revision });
    const name = (0,releases/* releaseOf */.l7)(host.build, host.edition)?.name;
    return `${host.name} (${name ? `${name}, ${version}` : version})`;
}
/** `Windows Server 2019 (10.0.17763)`; base images are always server builds. */
function imageLabel(image) {
    const version = (0,windows_version/* formatWindowsVersion */.j)(image);
    const name = (0,releases/* releaseOf */.l7)(image.build, 'server')?.name;
    return name ? `${name} (${version})` : version;
}
const WORDS = {
    'not-windows': ({ reference, subject }) => `${reference} is not judged: ${subject.kind === 'not-windows' ? subject.because : 'it is not a Windows image'}.`,
    'host-cannot-run-containers': ({ host }) => `${hostLabel(host)} cannot run Windows containers: the first Windows that can is Windows Server 2016 (10.0.14393).`,
    'host-version-unknown': ({ host, reference }) => `Whether ${reference} runs on ${host.name} is not known: ${host.unknownBecause ?? 'the declaration fixes no Windows build'}.`,
    'unresolved-argument': ({ subject }) => {
        const names = subject.kind === 'unresolved' ? subject.names : [];
        const many = names.length > 1;
        return `The base image depends on ${names.map((name) => `ARG ${name}`).join(' and ')}, which ${many ? 'have' : 'has'} no value: there is no default in the Dockerfile and no build argument was given. Give ${many ? 'them' : 'it'} with the input build-args (on the command line --build-arg ${names[0] ?? 'NAME'}=VALUE), or write a default behind the ARG.`;
    },
    'base-tag-not-published': ({ reference }) => `${reference} does not exist: Microsoft has published no "latest" tag for the Windows base images since 16 April 2019, so the pull fails. Name the release, for example ltsc2022.`,
    'image-os-unknown': ({ reference }) => `Nothing tells whether ${reference} is a Windows image; it is taken for none of our business.`,
    'image-version-unknown': ({ reference, subject }) => `The Windows version of ${reference} is not known: ${subject.kind === 'version-unknown' ? subject.why : 'its name does not tell'}.`,
    'architecture-mismatch': ({ reference, subject, host }) => subject.kind === 'image' && subject.architecture !== null
        ? `${reference} is built for ${subject.architecture}, ${hostLabel(host)} is ${host.architecture}: the pull fails with "no matching manifest for windows".`
        : `${hostLabel(host)} is ${host.architecture}, and the name ${reference} does not say for which architecture it is built; nearly all Windows images are amd64 only.`,
    'no-manifest-for-host': ({ reference, subject, host }) => {
        const [offered, by] = subject.kind === 'none-selected' ? [subject.offered.join(', '), subject.by] : ['', host.name];
        const error = host.engine === 'containerd'
            ? '"no match for platform in manifest: not found"'
            : `"no matching manifest for windows(10.0.${host.build})/${host.architecture} in the manifest list entries"`;
        return by === host.name
            ? `${reference} lists Windows images for ${offered}, and ${host.engine} on ${hostLabel(host)} takes none of them: the pull fails with ${error}.`
            : `${reference} lists Windows images for ${offered}, and the build host ${by} takes none of them: the image cannot be built there.`;
    },
    'image-newer-than-host': (saying) => {
        const { image, host } = pair(saying);
        const pull = host.engine === 'containerd'
            ? '"no match for platform in manifest: not found"'
            : `"no matching manifest for windows(10.0.${host.build})/${host.architecture}" or "a Windows version 10.0.${image.build}-based image is incompatible with a 10.0.${host.build} host"`;
        return `${saying.reference} is ${imageLabel(image)}, newer than ${hostLabel(host)}: a container never runs on an older Windows, with neither isolation. The pull fails with ${pull}; where the image is already there, the start fails with ${MISMATCH}.`;
    },
    'client-process-refused': ({ reference, host }) => `${reference} does not run process-isolated on ${hostLabel(host)}: Docker says "Windows client operating systems earlier than version 1809 can only run Hyper-V containers".`,
    'february-2020-baseline': (saying) => {
        const { image, host } = pair(saying);
        const line = februaryLine(host.build);
        const imageSide = image.revision === null ? 'a floating tag that holds a newer image' : `${(0,windows_version/* formatWindowsVersion */.j)(image)}`;
        return `${saying.reference} (${imageSide}) and ${hostLabel(host)} are on different sides of the update of 11 February 2020 (10.0.${host.build}.${line?.line}), which changed the interface between container and host. With process isolation the container starts and then breaks: 32-bit programs end at once with exit code -1073741502, docker run hangs or times out (0x102 "the wait operation timed out"), Kubernetes pods never reach Running.`;
    },
    'ws2016-revision-mismatch': (saying) => {
        const { image, host } = pair(saying);
        return `${saying.reference} is ${(0,windows_version/* formatWindowsVersion */.j)(image)} and ${hostLabel(host)} is not: on Windows Server 2016 the revisions of image and host must be equal for process isolation, or the container might not start.`;
    },
    'image-patched-past-host': (saying) => {
        const { image, host } = pair(saying);
        const line = saying.judgement.line;
        const revision = image.revision === null ? 'the newest one, because its tag floats' : (0,windows_version/* formatWindowsVersion */.j)(image);
        return `${saying.reference} holds an update (10.0.${host.build}.${line?.line} of ${line?.date} or later; ${revision}) that ${hostLabel(host)} does not have. Such pairs were seen to fail at start with 0xc0370106 "The virtual machine or container exited unexpectedly" (${line?.certainty}; ${line?.evidence}).`;
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
        const line = februaryLine(host.build)?.line;
        const known = host.revision === null ? `${saying.reference} (${(0,windows_version/* formatWindowsVersion */.j)(image)})` : hostLabel(host);
        const open = host.revision === null ? `${host.name}'s revision` : `the revision of ${saying.reference}`;
        return `${known} is older than the update of 11 February 2020 (10.0.${host.build}.${line}), and ${open} is not known. On different sides of it a process-isolated container starts and then breaks (exit code -1073741502 in 32-bit programs, 0x102 time-outs).`;
    },
    'february-2020-withdrawn-image': (saying) => {
        const { image, host } = pair(saying);
        return `${saying.reference} is ${(0,windows_version/* formatWindowsVersion */.j)(image)}, the image of 11 February 2020. Microsoft replaced the images of that day a week later (10.0.${host.build}.${februaryLine(host.build)?.fixed}) because they did not work.`;
    },
    'windows-10-process-isolation': ({ reference, host }) => `${reference} is of the same build as ${hostLabel(host)}; engines run it process-isolated with --isolation=process, but Microsoft no longer documents that for Windows 10.`,
    'same-build': (saying) => `${saying.reference} is ${imageLabel(pair(saying).image)}, the same build as ${hostLabel(saying.host)}.`,
    'stable-abi': (saying) => `${saying.reference} is ${imageLabel(pair(saying).image)}; ${hostLabel(saying.host)} runs it process-isolated, because the interface is stable from Windows Server 2022 on.`,
    'stable-abi-disputed': (saying) => {
        const { image, host } = pair(saying);
        const failure = host.build === 26200 && image.build === 26100
            ? ' Failures with 0xc0370112 "the layer has an unrecognized format" were reported (microsoft/hcsshim#2566).'
            : ' Some engine versions refuse the pair at pull with "no matching manifest" (moby/moby#53397).';
        return `${saying.reference} is ${imageLabel(image)} on the newer ${hostLabel(host)}: it is expected to run, but Microsoft's pages and the engines disagree on this pair.${failure}`;
    },
    'relaxed-in-practice': (saying) => `${saying.reference} is ${imageLabel(pair(saying).image)} on ${hostLabel(saying.host)}: seen to run process-isolated, but documented nowhere.`,
    'build-mismatch': (saying) => {
        const { image, host } = pair(saying);
        const error = host.engine === 'containerd' ? '"no match for platform in manifest: not found"' : MISMATCH;
        return `${saying.reference} is ${imageLabel(image)} and will not run process-isolated on ${hostLabel(host)}: process-isolated containers share the host's kernel, and this host's runs ${runnable(host)}. It fails with ${error}.`;
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

;// CONCATENATED MODULE: ./lib/windows/ways-out.js

/** Labels that Kubernetes puts on a Windows node: https://kubernetes.io/docs/concepts/windows/user-guide/ */
function nodeSelector(build) {
    return { 'kubernetes.io/os': 'windows', 'node.kubernetes.io/windows-build': `10.0.${build}` };
}
/** `What to do: (1) ... (2) ...`, or nothing where there is no way out to name. */
function sayWaysOut(ways) {
    const list = [...sayBaseImages(ways), ...sayHyperv(ways), ...sayHosts(ways)];
    if (list.length === 0)
        return '';
    if (list.length === 1)
        return `What to do: ${list[0]}.`;
    return `What to do: ${list.map((way, index) => `(${index + 1}) ${way}`).join('; ')}.`;
}
function sayBaseImages({ baseImages, runsOn, targets, baseRevision }) {
    const [best] = baseImages;
    if (best === undefined)
        return baseRevision === null ? [] : [`use or build an image on the base ${baseRevision}`];
    if (targets === 1)
        return [`write FROM ${best}`];
    if (runsOn.length === targets)
        return [`write FROM ${best}, which runs on all ${targets} targets`];
    return [
        `write FROM ${best} for ${list(runsOn)} (no one tag runs on all ${targets} targets: build one image for each release)`,
    ];
}
function list(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function sayHyperv({ hyperv }) {
    return hyperv ? ['run and build it with --isolation=hyperv'] : [];
}
function sayHosts({ host, imageBuild, patchHostTo, rule }) {
    if (patchHostTo !== null)
        return [`update ${host.name} to ${patchHostTo}${rule === 'ws2016-revision-mismatch' ? '' : ' or later'}`];
    if (imageBuild === null)
        return [];
    const label = imageLabel({ build: imageBuild, revision: null });
    if (!host.cluster)
        return [`run it on a host with ${label}`];
    const selector = Object.entries(nodeSelector(imageBuild)).map(([key, value]) => `${key}: ${value}`);
    return [`run it on a node with ${label}, with the nodeSelector ${selector.join(', ')}`];
}

// EXTERNAL MODULE: ./lib/images/reference.js
var images_reference = __webpack_require__(1403);
// EXTERNAL MODULE: ./lib/images/family.js + 1 modules
var images_family = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/images/tag.js + 6 modules
var images_tag = __webpack_require__(2916);
;// CONCATENATED MODULE: ./lib/images/retag.js




const ARCHITECTURE = /^[-_](amd64|arm64|arm32v7|arm)$/i;
/** 32-bit ARM images were published for this build alone. */
const ARM_BUILD = 17763;
const LTSC_BUILDS = new Map([
    [14393, 'ltsc2016'],
    [17763, 'ltsc2019'],
    [20348, 'ltsc2022'],
    [26100, 'ltsc2025'],
]);
/**
 * The same image on another Windows build: only the Windows part of the tag changes, to the name that this repository
 * gives that build; KB, revision and digest go, the architecture stays. Null where the tag has no Windows part, or
 * where the tables know no such image. Whether the tag exists, only the registry knows.
 */
function retag(reference, build, today) {
    const changed = changeTag(reference, build, today);
    // `ltsc2019` by itself names a Windows version in any tag, but `1909` would not.
    return changed && hasOnly((0,images_tag/* describeReference */.P)(changed, today), build) ? changed : null;
}
function changeTag(reference, build, today) {
    const { tag } = reference;
    const known = (0,images_tag/* describeReference */.P)(reference, today);
    const part = known.windowsPart;
    if (tag === null || part === null)
        return null;
    if (build !== ARM_BUILD && known.image?.variants.some(({ architecture }) => architecture === 'arm'))
        return null;
    if (hasOnly(known, build) && isRelease(part))
        return withTag(reference, tag);
    const family = (0,images_family/* familyOf */.Ap)(reference);
    if (family === null) {
        const name = /^ltsc\d{4}$/i.test(part.text) ? LTSC_BUILDS.get(build) : undefined;
        return name === undefined ? null : withTag(reference, replacePart(tag, part, name));
    }
    if (!hasBuild(family, tag, build))
        return null;
    const name = (0,images_family/* releaseNameIn */.sW)(family, reference, build, known.flavour);
    if (name === null)
        return null;
    if (family.type === 'base')
        return retagBase(reference, tag, part, name);
    if (!isRelease(part) && !family.leadingVersion)
        return null;
    return withTag(reference, replacePart(tag, part, name));
}
/** The tag of one exact version of a base OS image (`10.0.20348.2340-amd64`); null for other repositories. */
function pinRevision(reference, version) {
    const family = (0,images_family/* familyOf */.Ap)(reference);
    if (family?.type !== 'base' || family.movedTo !== undefined || family.insider || version.revision === null)
        return null;
    const part = (0,images_tag/* describeReference */.P)(reference, '').windowsPart;
    return retagBase(reference, reference.tag ?? '', part, (0,windows_version/* formatWindowsVersion */.j)(version));
}
function retagBase(reference, tag, part, name) {
    const rest = part === null ? '' : tag.slice(part.end);
    if ((part?.start ?? 0) > 0 || (rest !== '' && !ARCHITECTURE.test(rest)))
        return null;
    // Underscores were written until February 2019 only.
    return withTag(reference, `${name}${rest.replace('_', '-')}`);
}
function hasOnly(known, build) {
    return known.image?.variants.every(({ osVersion }) => osVersion === `10.0.${build}`) ?? false;
}
function hasBuild(family, tag, build) {
    if (!family.versions)
        return true;
    const version = family.versions.find(({ pattern }) => new RegExp(pattern).test(tag));
    return version ? version.builds.includes(build) : family.leadingVersion !== true;
}
function isRelease(part) {
    return /^(?:ltsc\d{4}|sac2016|\d{4}|20h2)$/i.test(part.text);
}
function replacePart(tag, part, name) {
    return tag.slice(0, part.start) + name + tag.slice(part.end);
}
function withTag(reference, tag) {
    const changed = { ...reference, tag, digest: null };
    return { ...changed, written: (0,images_reference/* formatReference */.FH)(changed) };
}

// EXTERNAL MODULE: ./lib/windows/updates.js + 1 modules
var updates = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/check/advice.js









/** Rules that another release does not mend, only another revision of image or host. */
const REVISION_RULES = new Set([
    'february-2020-baseline',
    'february-2020-unproven',
    'february-2020-withdrawn-image',
    'ws2016-revision-mismatch',
    'image-patched-past-host',
]);
const BUILD_RULES = new Set([
    'build-mismatch',
    'image-newer-than-host',
    'client-process-refused',
    'base-tag-not-published',
    'no-manifest-for-host',
]);
/** The ways out of one result, in view of all hosts of its image. Nothing is advised for what runs or is not known. */
function adviceFor(one, all, image) {
    const { rule } = one.judgement;
    if (REVISION_RULES.has(rule))
        return revisionAdvice(one, image);
    if (BUILD_RULES.has(rule))
        return buildAdvice(one, all, image);
    return { advice: null, ways: null };
}
function buildAdvice(one, all, image) {
    const { host, judgement, subject } = one;
    const { tags, runsOn } = betterTags(image, host, all.map((each) => each.host));
    const build = subject.kind === 'image' ? subject.build : null;
    const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(host);
    const advice = { baseImages: tags, hyperv, nodeSelector: build === null ? null : nodeSelector(build) };
    return {
        advice,
        ways: {
            rule: judgement.rule,
            host,
            baseImages: tags,
            runsOn,
            targets: all.length,
            hyperv,
            imageBuild: build,
            patchHostTo: null,
            baseRevision: null,
        },
    };
}
function canHyperv(host) {
    return host.hyperv === 'available' && host.isolation === 'process';
}
/** Tags of the same image for other Windows releases, with what they would come to on the hosts; best for `host` first. */
function betterTags(image, host, hosts) {
    const { reference } = image.base;
    const here = hosts.indexOf(host);
    const candidates = publishedBuilds()
        .map((build) => reference && candidate(image, reference, build, hosts))
        .filter((each) => each !== null)
        .filter((each) => good(each.verdicts[here] ?? 'unknown'))
        .sort((a, b) => score(b) - score(a) || b.build - a.build);
    const best = candidates[0];
    if (!best)
        return { tags: [], runsOn: [] };
    return {
        tags: [best.text],
        runsOn: hosts.filter((_, index) => good(best.verdicts[index] ?? 'unknown')).map(({ name }) => name),
    };
}
function good(verdict) {
    return verdict === 'runs' || verdict === 'at-risk';
}
/** Hosts it runs on count most; of equals the one that runs for certain on more of them. */
function score({ verdicts }) {
    const runs = verdicts.filter((verdict) => verdict === 'runs').length;
    return verdicts.filter(good).length * (verdicts.length + 1) + runs;
}
function candidate(image, reference, build, hosts) {
    const other = image.base.knowledge?.notPublished ? firstTag(reference, build) : retag(reference, build, image.today);
    if (!other)
        return null;
    const knowledge = (0,images_tag/* describeReference */.P)(other, image.today);
    const version = (0,windows_version/* parseWindowsVersion */.V)(knowledge.image?.variants[0]?.osVersion ?? '');
    if (!version || version.build !== build)
        return null;
    const subject = {
        kind: 'image',
        ...version,
        floatsUntil: knowledge.floatsUntil,
        architecture: knowledge.image?.variants[0]?.architecture ?? null,
        flavour: knowledge.flavour,
    };
    return { text: (0,images_reference/* formatReference */.FH)(other), build, verdicts: hosts.map((host) => judge(subject, host).verdict) };
}
/** For a base image named without a tag: the release tag of a build, where that repository has one. */
function firstTag(reference, build) {
    const published = (0,releases/* releases */.D8)().find((release) => release.build === build && release.images.length > 0);
    const tag = published?.images.find((each) => each.repository === reference.repository)?.tags[0];
    return tag === undefined ? null : { ...reference, tag, digest: null };
}
function publishedBuilds() {
    return (0,releases/* releases */.D8)()
        .filter((release) => release.images.length > 0)
        .map((release) => release.build);
}
/** Another revision of the same build: a pinned base image, a floating one, or an updated host. */
function revisionAdvice(one, image) {
    const { host, judgement, subject } = one;
    const { reference } = image.base;
    if (subject.kind !== 'image' || host.build === null)
        return { advice: null, ways: null };
    const fitting = fittingRevision(one);
    const version = fitting === null || fitting === 'floating' ? null : { build: subject.build, revision: fitting };
    const pinned = reference && version && pinRevision(reference, version);
    const imageIsOld = host.revision !== null && host.revision >= (februaryLine(host.build)?.line ?? Infinity);
    const floating = fitting === 'floating' || (imageIsOld && judgement.rule === 'february-2020-baseline');
    const other = pinned ?? (reference && floating ? retag(reference, subject.build, image.today) : null);
    const baseImages = other && (0,images_reference/* formatReference */.FH)(other) !== image.base.text ? [(0,images_reference/* formatReference */.FH)(other)] : [];
    const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(host);
    const patchHostTo = hostRevision(one);
    return {
        advice: { baseImages, hyperv, nodeSelector: null },
        ways: {
            rule: judgement.rule,
            host,
            baseImages,
            runsOn: [host.name],
            targets: 1,
            hyperv,
            imageBuild: null,
            patchHostTo,
            baseRevision: version && baseImages.length === 0 ? (0,windows_version/* formatWindowsVersion */.j)(version) : null,
        },
    };
}
/** The revision of the image that fits the host; `floating` where the newest does; null where none is known. */
function fittingRevision({ host, judgement, subject }) {
    if (subject.kind !== 'image' || host.build === null)
        return null;
    if (judgement.rule === 'february-2020-withdrawn-image')
        return 'floating';
    if (host.revision === null)
        return judgement.rule === 'february-2020-unproven' ? 'floating' : null;
    const newest = (0,updates/* newestRevisionAtMost */.Gc)(host.build, host.revision);
    if (judgement.rule === 'ws2016-revision-mismatch')
        return newest === host.revision ? newest : null;
    return newest;
}
/** What the host would have to be updated to; null where the image is the old side. */
function hostRevision({ host, judgement, subject }) {
    if (subject.kind !== 'image' || host.build === null)
        return null;
    const version = (revision) => (0,windows_version/* formatWindowsVersion */.j)({ build: subject.build, revision });
    if (judgement.line)
        return version(Math.max(judgement.line.line, subject.revision ?? 0));
    if (judgement.rule === 'ws2016-revision-mismatch' &&
        subject.revision !== null &&
        subject.revision > (host.revision ?? 0))
        return version(subject.revision);
    const line = februaryLine(host.build);
    const hostIsOld = line !== null && host.revision !== null && host.revision < line.line;
    return hostIsOld && judgement.rule.startsWith('february-2020')
        ? `${version(line.line)} (${FEBRUARY_2020_DATE})`
        : null;
}

;// CONCATENATED MODULE: ./lib/windows/note-words.js

/** The words of a note, one or two sentences without line breaks. */
function sayNote(rule, facts) {
    return note_words_WORDS[rule](facts);
}
const note_words_WORDS = {
    'image-newer-revision': ({ imageVersion, host }) => `The image (${imageVersion}) has newer updates than ${hostLabel(host)}; such pairs broke more than once, so update hosts before images.`,
    'client-host': ({ host }) => `${host.name} is Windows 10 or 11: Docker uses Hyper-V isolation there unless --isolation=process is given, and process isolation there is licensed for development and test only. Declare it with [hyperv] if you do not ask for process isolation.`,
    'image-out-of-support': ({ imageVersion, date }) => `The base image (${imageVersion}) has had no security updates since ${date}.`,
    'host-out-of-support': ({ host, date }) => `Extended support of ${hostLabel(host)} ended on ${date}.`,
    'moved-repository': ({ names }) => `This Docker Hub name is retired and gets no updates; the image lives at ${names?.[0]} now.`,
    'decided-by-builder': ({ names }) => `The tag lists several Windows builds (${names?.join(', ')}); the built image gets the one that the building host takes. Judged as if each target built it itself; say build-host to know.`,
    'manifest-order': ({ names }) => `Docker takes the first entry of the list that is not newer than the host, although the list also holds ${names?.[0]}, which would run: pin the tag of that release.`,
    'reference-depends-on-argument': ({ names }) => `The base comes from the default of ${names?.map((name) => `ARG ${name}`).join(', ')}; a build with another value uses another image. Give build-args to check those.`,
    'platform-assumed': ({ reference }) => `${reference} lists Linux and Windows images and nothing in this Dockerfile tells which is meant; if it is a Linux build, this does not concern it.`,
    'table-out-of-date': ({ date }) => `This answer rests on a built-in table of ${date}, more than 60 days before the day of the run; it may have changed since.`,
};

// EXTERNAL MODULE: ./lib/check/base-image.js + 1 modules
var base_image = __webpack_require__(7974);
;// CONCATENATED MODULE: ./lib/windows/select.js

/**
 * Which entry of a list a host gets.
 * docker: moby daemon/internal/distribution/pull_v2_windows.go. containerd: hcsshim osversion/platform_compat_windows.go
 * and containerd/platforms platform_windows_compat.go.
 */
function selectEntry(entries, chooser, ordered) {
    const fitting = fittingEntries(entries, chooser);
    const exact = fitting.filter((entry) => entry.version.build === chooser.build);
    const first = fitting[0];
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
function engineAccepts(build, chooser) {
    if (chooser.engine === 'docker')
        return build <= chooser.build;
    return build === chooser.build || (build >= 20348 && build <= chooser.build);
}
/** The later of two in list order wins only when it is really newer. */
function newer(a, b) {
    if (a.version.build !== b.version.build)
        return b.version.build > a.version.build ? b : a;
    return (b.version.revision ?? -1) > (a.version.revision ?? -1) ? b : a;
}

;// CONCATENATED MODULE: ./lib/check/subject.js



/**
 * What `host` gets from a base image. A build fixes a Dockerfile to one entry of a list, so where the building host is
 * known it chooses first, and all targets are judged with its choice.
 */
function chooseFor(host, base, resolved, os, buildHost) {
    const reason = unjudgeable(base, resolved, os);
    if (reason || !resolved.image)
        return single(reason ?? { kind: 'version-unknown', why: resolved.why });
    const variants = resolved.image.variants.filter((variant) => (0,base_image/* isWindows */.uF)(variant) && fitsPlatform(variant, base));
    if (resolved.image.list === 'single')
        return single(subjectOf(variants[0], base, resolved), variants[0]?.osVersion ?? null);
    const chooser = buildHost?.os === 'windows' && buildHost.host.build !== null ? buildHost.host : host;
    if (chooser.build === null)
        return single({ kind: 'version-unknown', why: 'which entry of the list is taken depends on the host' });
    const ordered = resolved.image.list === 'ordered';
    const selection = selectEntry(variants, { ...chooser, build: chooser.build }, ordered);
    if (selection.kind === 'none')
        return single({ kind: 'none-selected', offered: offered(variants), by: chooser.name });
    const indexes = selection.kind === 'selected' ? [selection.index] : selection.indexes;
    return {
        subjects: indexes.map((index) => subjectOf(variants[index], base, resolved)),
        selected: indexes.length === 1 ? (variants[indexes[0]]?.osVersion ?? null) : null,
        fromTable: !ordered,
    };
}
/** Builds that a list offers, without repeats, in its order. */
function offered(variants) {
    return [...new Set(variants.filter(base_image/* isWindows */.uF).map((variant) => withoutRevision(variant.osVersion)))];
}
function withoutRevision(osVersion) {
    return osVersion?.split('.').slice(0, 3).join('.') ?? 'an unknown version';
}
function single(subject, selected = null) {
    return { subjects: [subject], selected, fromTable: false };
}
function unjudgeable(base, resolved, os) {
    if (os.kind === 'not-windows')
        return { kind: 'not-windows', because: os.because };
    if (base.unset.length > 0)
        return { kind: 'unresolved', names: base.unset };
    if (base.knowledge?.notPublished && !resolved.image)
        return { kind: 'not-published' };
    if (os.kind === 'unknown')
        return { kind: 'os-unknown' };
    return null;
}
function subjectOf(variant, base, resolved) {
    const version = (0,windows_version/* parseWindowsVersion */.V)(variant?.osVersion ?? '');
    if (!variant || !version)
        return { kind: 'version-unknown', why: resolved.why || 'the image names no Windows version' };
    const byName = resolved.image?.by === 'tag';
    return {
        kind: 'image',
        ...version,
        floatsUntil: byName ? (base.knowledge?.floatsUntil ?? null) : null,
        architecture: variant.architecture,
        flavour: base.knowledge?.flavour ?? null,
    };
}
/** `--platform=windows(10.0.20348)/amd64` pins the Windows build of a multi-platform base. */
function fitsPlatform(variant, { platform }) {
    if (!platform)
        return true;
    if (platform.architecture !== null && variant.architecture !== null && platform.architecture !== variant.architecture)
        return false;
    const wanted = (0,windows_version/* parseWindowsVersion */.V)(platform.osVersion ?? '');
    const has = (0,windows_version/* parseWindowsVersion */.V)(variant.osVersion ?? '');
    return !wanted || !has || wanted.build === has.build;
}

;// CONCATENATED MODULE: ./lib/check/notes.js







/** Days after which an answer that rests on a table says so. */
const TABLE_DAYS = 60;
/** Advice beside a verdict, in a fixed order. None where nothing was judged. */
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
    add('reference-depends-on-argument', image.base.defaultedArgs.length > 0 ? { names: image.base.defaultedArgs } : null);
    add('platform-assumed', image.os.kind === 'assumed' || image.os.kind === 'unknown' ? {} : null);
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
/** Last day of extended support of a base image; where its flavour is not known, the latest of all flavours'. */
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
/** Docker takes what comes first in the list; containerd sorts, so order is no trouble there. */
function manifestOrder(judged, { resolved, base }) {
    const { host, judgement, choice } = judged;
    if (host.engine !== 'docker' || resolved.image?.list !== 'ordered' || choice.selected === null)
        return null;
    if (judgement.verdict !== 'hyperv-only' && judgement.verdict !== 'cannot-run')
        return null;
    const better = resolved.image.variants.find((variant) => {
        if (!(0,base_image/* isWindows */.uF)(variant) || variant.osVersion === choice.selected)
            return false;
        const [, , build, revision] = (variant.osVersion ?? '').split('.').map(Number);
        if (!build)
            return false;
        const subject = {
            kind: 'image',
            build,
            revision: revision ?? null,
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

;// CONCATENATED MODULE: ./lib/check/judge-image.js








/** Judges one image on all hosts it is meant for. Pure. */
function judgeImage(image, hosts) {
    const judged = hosts.map((host) => judgeOn(host, image));
    return judged.map((one) => toResult(one, judged, image));
}
function judgeOn(host, { base, resolved, os, buildHost }) {
    const choice = chooseFor(host, base, resolved, os, buildHost);
    return { host, choice, ...judgeChoice(choice, host) };
}
/**
 * Of several candidates the verdict that they have in common, else unknown. What only a table says of a list is never
 * better than at-risk.
 */
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
function toResult(one, all, image) {
    const { host, choice, subject, judgement } = one;
    const { verdict, rule } = judgement;
    const { advice, ways } = adviceFor(one, all, image);
    const why = sayWhy({ reference: image.base.text, subject, host, judgement });
    const wayOut = ways ? sayWaysOut(ways) : '';
    return {
        target: host.name,
        selected: choice.selected,
        verdict,
        rule,
        severity: quieted(judgement.severity, image.os),
        message: wayOut === '' ? why : `${why} ${wayOut}`,
        notes: notesFor(one, image).map((note) => ({ ...note, severity: quieted(note.severity, image.os) })),
        advice,
        docs: (0,rule_table/* ruleDocs */.yQ)(rule),
    };
}
/** Where Windows is only assumed, nothing is louder than a notice. */
function quieted(severity, os) {
    const quiet = os.kind === 'assumed' || os.kind === 'unknown';
    return quiet && verdict/* SEVERITIES */.o.indexOf(severity) < verdict/* SEVERITIES */.o.indexOf('notice') ? 'notice' : severity;
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand),
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/check/check.js + 23 modules
var check = __webpack_require__(1345);
;// CONCATENATED MODULE: ./lib/discovery/candidates.js
const NAMES = new Set(['dockerfile', 'containerfile']);
// Ignore files, and what editors and merges leave behind: never built, whatever they hold.
const NOT_BUILT = ['.dockerignore', '.containerignore', '~', '.swp', '.swo', '.orig', '.rej', '.bak'];
// What is filled in first: read as it stands, a template would be reported for errors that its result does not have.
const TEMPLATES = ['.template', '.tmpl', '.gotmpl', '.tpl', '.j2', '.jinja', '.jinja2', '.erb', '.mustache', '.hbs'];
/**
 * Whether a path is a Dockerfile by its name, in any case: `Dockerfile` and `Containerfile` always; names that hold
 * one of these words (`Dockerfile.windows`, `Dockerfile-nanoserver`, `web.Dockerfile`, `WindowsDockerfile`) or end in
 * `.docker` if the content starts like one; templates, ignore files and backups never.
 */
function isDockerfileName(path) {
    const name = nameOf(path);
    if (NAMES.has(name))
        return 'always';
    if (isLeftover(path) || TEMPLATES.some((ending) => name.endsWith(ending)))
        return 'never';
    const speaksOfOne = name.includes('dockerfile') || name.includes('containerfile') || name.endsWith('.docker');
    return speaksOfOne ? 'if-it-starts-like-one' : 'never';
}
/** An ignore file or a backup: no glob means it, although it may look like a Dockerfile inside. */
function isLeftover(path) {
    const name = nameOf(path);
    return NOT_BUILT.some((ending) => name.endsWith(ending)) || name.startsWith('.#') || name.startsWith('#');
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/discovery/first-instruction.js
// The separators of BuildKit's parser; NBSP is none.
const SEPARATORS = /[\t\v\f\r ]+/;
const DIRECTIVE = /^#[\t ]*([a-z][a-z0-9]*)[\t ]*=[\t ]*(\S+)$/i;
/**
 * Whether a text's first instruction is a FROM with one image, or an ARG that only ARG and FROM follow: nothing else
 * may start a Dockerfile (moby/buildkit, frontend/dockerfile/instructions/parse.go). `head` is a file's beginning; it
 * may end anywhere. Prose ("From here on ..."), Python (`from x import y`) and templates (`{{ ... }}`) do not pass.
 */
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
/** Instructions one by one, continued lines joined, comments and blank lines left out. */
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
        // A doubled escape character at the end of a line is text.
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

;// CONCATENATED MODULE: ./lib/discovery/pattern.js
const GLOB = /[*?[\]{}()]/;
const SPECIAL = /[\\*?[\]{}()!+@|]/g;
/** Reads one entry; null for an empty one. Pure text: nothing is looked up. */
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
/** A path as a glob that matches only that path. */
function escapeGlob(path) {
    return path.replace(SPECIAL, '\\$&');
}
function slash(text, base) {
    return base.windows ? text.replaceAll('\\', '/') : text;
}
/** An absolute pattern without the root before it, a relative one as it is, null for an absolute one elsewhere. */
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

;// CONCATENATED MODULE: ./lib/discovery/discover.js



/** Enough to get past a long licence text at the top of a file. */
const HEAD_BYTES = 32 * 1024;
const READ_LIMIT = 5 * 1024 * 1024;
/**
 * Finds the Dockerfiles of a workspace by name and content, sorted by path, each once. `problems`: files that are
 * Dockerfiles by their name and cannot be looked into.
 */
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
/** Adds what one pattern stands for; the message where it stands for nothing. */
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
    // `services/*` may mean the folders.
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
/** Whether a file that a glob matches is a Dockerfile. One that cannot be opened is, if its name says so. */
async function isMeant(workspace, path) {
    const name = isDockerfileName(path);
    if (isLeftover(path) || (await workspace.kind(path)) !== 'file')
        return false;
    if (name === 'always')
        return true;
    const head = await workspace.head(path, HEAD_BYTES);
    return head === null ? name !== 'never' : startsLikeDockerfile(head);
}
/** Adds the Dockerfiles among files that nobody named. */
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
/** The listed files of a folder; where there are none (git ignores it, or a link leads to it) all files in it. */
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

;// CONCATENATED MODULE: ./lib/discovery/plans.js
/** One plan for each Dockerfile, in their order: built as the call says, declared nowhere, for the run's targets. */
function plansFromInputs(dockerfiles, inputs) {
    return dockerfiles.map(({ path, named }) => ({
        dockerfile: path,
        buildArgs: inputs.buildArgs,
        stage: inputs.stage,
        buildHost: inputs.buildHost,
        targets: null,
        declaredBy: null,
        named,
    }));
}

// EXTERNAL MODULE: ./lib/images/tag-source.js
var tag_source = __webpack_require__(5486);
// EXTERNAL MODULE: ./lib/options/policy.js
var policy = __webpack_require__(1270);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/engine.js






const NO_TARGETS = 'No target is declared, and no Windows build host either, so there is no host to judge on. Name the hosts that the images will run on';
const NO_DOCKERFILE = {
    file: '',
    line: 0,
    message: 'No Dockerfile was found, so nothing was checked.',
    severity: 'notice',
};
/**
 * Find, read, resolve, judge: the one engine behind the action and the command. Reporting is left to the face.
 * @param folder relative to the workspace's root, that paths and globs are relative to.
 * @param example of a declared target, in the face's own notation.
 */
async function runCheck(settings, workspace, folder, example) {
    if (settings.targets.length === 0 && settings.buildHost?.os !== 'windows')
        return { ok: false, message: `${NO_TARGETS}, for example:\n${example}` };
    const found = await discover(workspace, { patterns: settings.dockerfiles, base: folder });
    if (!found.ok)
        return found;
    const plans = plansFromInputs(found.dockerfiles, settings);
    const report = await (0,check/* check */.z)({
        plans,
        targets: settings.targets,
        today: settings.today,
        problems: found.dockerfiles.length > 0 ? found.problems : [...found.problems, NO_DOCKERFILE],
        tool: tool/* TOOL */.j,
        policy: (builds) => (0,policy/* applyPolicy */.V)(builds, settings),
    }, { read: (path, limit) => workspace.read(path, limit), images: (0,tag_source/* tagSource */.Q)(() => settings.today), progress: () => { } });
    return { ok: true, report };
}

// EXTERNAL MODULE: ./lib/io/output.js
var output = __webpack_require__(1671);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/io/reason.js
var reason = __webpack_require__(4990);
;// CONCATENATED MODULE: ./lib/io/boundary.js



const LINK_OUT = { kind: 'outside', reason: 'is a link that leads out of the repository' };
const PATH_OUT = { kind: 'outside', reason: 'lies outside the repository' };
const GIT_FOLDER = { kind: 'outside', reason: 'lies in .git, which holds no files of the repository' };
const NOT_A_NAME = { kind: 'missing', reason: 'does not exist (no file can have this name)' };
/**
 * Turns paths relative to a root into real paths, and lets none lead out of it: neither by its text (`../x`, absolute)
 * nor through a link. `.git` counts as outside, for it may hold credentials that a link could bring into a report.
 * Everything here is synchronous, since for thousands of small look-ups that is several times faster.
 */
class Boundary {
    #root;
    #folders = new Map();
    /** `root` is an absolute path. */
    constructor(root) {
        this.#root = root;
    }
    /** `path` is relative to the root, with `/` (on Windows `\` too). Never throws. */
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
            const real = (0,external_node_path_.join)(folder.real, name);
            const stats = (0,external_node_fs_.lstatSync)(real);
            return stats.isSymbolicLink() ? this.#follow(real) : { kind: kindOf(stats), real };
        }
        catch (error) {
            return failure(error);
        }
    }
    #follow(link) {
        try {
            const real = external_node_fs_.realpathSync.native(link);
            return this.#refusal(real) ?? { kind: kindOf((0,external_node_fs_.statSync)(real)), real };
        }
        catch (error) {
            const missing = (0,reason/* errorCode */.C)(error) === 'ENOENT';
            return missing ? { kind: 'missing', reason: 'is a link to something that does not exist' } : failure(error);
        }
    }
    #folder(path) {
        const known = this.#folders.get(path);
        if (known)
            return known;
        let folder;
        try {
            const real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(this.#root, path));
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
        const prefix = root.real.endsWith(external_node_path_.sep) ? root.real : root.real + external_node_path_.sep;
        if (!real.startsWith(prefix))
            return LINK_OUT;
        return real.slice(prefix.length).split(external_node_path_.sep).includes('.git') ? GIT_FOLDER : null;
    }
}
function segmentsOf(path) {
    const windows = process.platform === 'win32';
    const slashed = windows ? path.replaceAll('\\', '/') : path;
    if (path.includes('\0'))
        return NOT_A_NAME;
    if (slashed.startsWith('/') || (0,external_node_path_.isAbsolute)(path))
        return PATH_OUT;
    // A colon names a drive or an alternate data stream there.
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
    const code = (0,reason/* errorCode */.C)(error);
    const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
    return { kind: missing ? 'missing' : 'refused', reason: (0,reason/* reasonOf */.A)(error) };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/io/git-files.js



/**
 * The repository is not trusted: whatever its own configuration names to be run or fetched stays off. `safe.directory`
 * lets a checkout that belongs to another user (a container's) be listed, which is safe once nothing is run for it.
 */
const HARDENED = ['core.fsmonitor=false', 'core.untrackedCache=false', 'protocol.allow=never', 'safe.directory=*'];
// -t tells tracked, deleted and untracked entries apart, --stage the files from the submodules.
const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'];
const SUBMODULE = '160000 ';
/**
 * The files of a git work tree at and below `root`: tracked ones that are there, and untracked ones that git does not
 * ignore; no submodules, no repositories within. `failure`: why git could not tell, in words.
 */
async function gitFiles(root) {
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const output = [];
    const complaint = [];
    try {
        const code = await exec('git', ['--no-pager', ...HARDENED.flatMap((setting) => ['-c', setting]), ...LIST], {
            cwd: root,
            env: gitEnvironment(process.env),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => output.push(data), stderr: (data) => complaint.push(data) },
        });
        if (code !== 0)
            return { failure: firstLine(Buffer.concat(complaint)) || `git ended with code ${code}` };
    }
    catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        return { failure: text.startsWith('Unable to locate executable') ? 'git is not installed' : firstLine(text) };
    }
    return readEntries(root, Buffer.concat(output));
}
/** What git is run with: all but the variables that would point it at another repository or other settings. */
function gitEnvironment(from) {
    const environment = {};
    for (const [name, value] of Object.entries(from)) {
        if (value !== undefined && !name.toUpperCase().startsWith('GIT_'))
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
        // A slash at the end: a repository within this one.
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
        // Left out of a sparse checkout, or only marked so.
        else if (tag !== 'S' || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)))
            files.add(path);
    }
    for (const path of deleted)
        files.delete(path);
    return { files: [...files], unnamable, notices: [] };
}
function firstLine(text) {
    const line = text.toString('utf8').trimStart().split('\n', 1)[0] ?? '';
    return line
        .replaceAll(/[\x00-\x1f\x7f]/g, ' ')
        .slice(0, 200)
        .trim();
}

;// CONCATENATED MODULE: ./lib/io/glob.js


/**
 * Files below `root` that match a glob with `/`, sorted, dot files included, `node_modules` and `.git` left out. Links
 * to folders are not followed, links to files within the root are files. A pattern that is absolute, climbs (`..`) or
 * is no glob at all matches nothing.
 */
async function globFiles(root, pattern, boundary) {
    if (pattern.trim() === '' || leadsOut(pattern))
        return [];
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
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
        // The matcher refuses some patterns (longer than 64 KB) by throwing.
        return [];
    }
}
function leadsOut(pattern) {
    // `.\./` means `../` to the matcher.
    const plain = pattern.replaceAll('\\', '');
    return plain.startsWith('/') || (0,external_node_path_.isAbsolute)(pattern) || (0,external_node_path_.isAbsolute)(plain) || plain.split('/').includes('..');
}
/**
 * tinyglobby leaves out every link, and walks into one that the fixed beginning of a pattern names. Here links to
 * files within the root pass as files, and a folder that a link puts outside is empty.
 */
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

;// CONCATENATED MODULE: ./lib/io/text-file.js


// NONBLOCK: opening a pipe that nobody writes to would wait for ever. NOFOLLOW: links were followed, and judged, before.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NOCTTY ?? 0);
/**
 * A regular file as text, decoded as UTF-8 with replacement characters for what is not; a byte order mark stays.
 * `real` is an absolute path without links, `limit` a number of bytes. Never throws, never blocks.
 */
function readText(real, limit) {
    return withFile(real, text_file_unreadable, (file, size) => {
        const tooLarge = text_file_unreadable(`is larger than ${sizeInWords(limit)}`);
        if (size > limit)
            return tooLarge;
        const bytes = readBytes(file, size + 1);
        if (bytes.length > limit)
            return tooLarge;
        if (bytes.length > size)
            return text_file_unreadable('changed while it was read');
        if (isUtf16(bytes))
            return text_file_unreadable('is UTF-16 text, which Docker does not read: save it as UTF-8');
        if (bytes.includes(0))
            return text_file_unreadable('binary file (it holds NUL bytes)');
        return { kind: 'text', text: bytes.toString('utf8') };
    });
}
/** The first `limit` bytes as text, whatever they are; null where the file cannot be read. */
function readHead(real, limit) {
    return withFile(real, () => null, (file, size) => readBytes(file, Math.min(size, limit)).toString('utf8'));
}
/** `5 MB`, `1.5 KB`, `12 bytes`. */
function sizeInWords(bytes) {
    const round = (n) => String(Math.round(n * 10) / 10);
    if (bytes >= 1024 * 1024)
        return `${round(bytes / 1024 / 1024)} MB`;
    return bytes >= 1024 ? `${round(bytes / 1024)} KB` : `${bytes} bytes`;
}
function withFile(real, refuse, use) {
    let file = null;
    try {
        file = (0,external_node_fs_.openSync)(real, FLAGS);
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (stats.isDirectory())
            return refuse('is a folder');
        if (!stats.isFile())
            return refuse('is a pipe, socket or device');
        return use(file, stats.size);
    }
    catch (error) {
        return refuse((0,reason/* reasonOf */.A)(error));
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}
function readBytes(file, length) {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const read = (0,external_node_fs_.readSync)(file, buffer, filled, length - filled, null);
        if (read === 0)
            break;
        filled += read;
    }
    return buffer.subarray(0, filled);
}
/** By its byte order mark. PowerShell 5 writes such files: `> Dockerfile`. */
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
function text_file_unreadable(reason) {
    return { kind: 'unreadable', reason };
}

;// CONCATENATED MODULE: ./lib/io/walk.js



const SKIPPED = new Set(['.git', 'node_modules']);
/**
 * Every file and every link below `root`, dot folders included, `.git` and `node_modules` left out. Links are listed,
 * never walked into. A folder that cannot be read is left out with a notice.
 */
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
/** A name that is not valid Unicode arrives with replacement characters in it, and then names nothing. */
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







/**
 * The folder that a run is about: the nearest one, from `cwd` upwards, that holds `.git` (a folder, or the file of a
 * submodule or linked work tree), else `cwd` itself. Absolute. Starts no process.
 */
function findRoot(cwd) {
    const start = (0,external_node_path_.resolve)(cwd);
    return workTreeOf(start) ?? start;
}
/**
 * The files below `root`. With `git`, and where `root` is in a git work tree, what git ignores is left out of `list`;
 * where git is missing or fails all files are listed, and `notices` says so. Nothing outside `root` is ever read.
 */
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
        this.#boundary = new Boundary(root);
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
        return located.kind === 'file' ? readText(located.real, limit) : { kind: 'unreadable', reason: whyNot(located) };
    }
    async head(path, bytes) {
        const located = this.#boundary.locate(path);
        return located.kind === 'file' ? readHead(located.real, bytes) : null;
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

;// CONCATENATED MODULE: ./lib/report/titles.js
/** Every rule in a few words, for titles; the rule's id goes beside it, because that is what people ignore or tune by. */
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
    'platform-assumed': 'Taken for a Windows build',
    'table-out-of-date': 'Built-in table may be out of date',
};
/** `Image is older than the host (build-mismatch)`. */
function titleOf(rule) {
    return `${TITLES[rule] ?? 'Finding'} (${rule})`;
}
/** Worst first: 0 is an error. */
function severityRank(severity) {
    return RANK[severity] ?? RANK.off;
}
const RANK = { error: 0, warning: 1, notice: 2, off: 3 };
/** How a sentence counts the answers: `2 run`, `1 runs`. */
const COUNTED = {
    runs: { one: 'runs', many: 'run' },
    'at-risk': { one: 'at risk', many: 'at risk' },
    'hyperv-only': { one: 'with Hyper-V isolation only', many: 'with Hyper-V isolation only' },
    'cannot-run': { one: 'cannot run', many: 'cannot run' },
    unknown: { one: 'unknown', many: 'unknown' },
    'not-windows': { one: 'not Windows', many: 'not Windows' },
};
/** `1 error`, `0 warnings`. */
function titles_count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and c`. */
function sentenceList(names) {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

// EXTERNAL MODULE: ./lib/report/ways.js
var report_ways = __webpack_require__(4228);
;// CONCATENATED MODULE: ./lib/report/finding.js


/** The name of a result's host as readers need it. */
function targetName(image, result) {
    return image.role === 'build' ? `${result.target} (build host)` : result.target;
}
/** No sign said Windows or Linux: such results are never annotated and fail nothing. */
function isAssumed(result) {
    return result.notes.some((note) => note.rule === 'platform-assumed');
}
/** Nothing to judge behind this image on any host: it is not in the table. */
function isNotWindows(image) {
    return image.results.length > 0 && image.results.every((result) => result.verdict === 'not-windows');
}
/** An image's results, those that say the same put together, in the order of the results. */
function answersOf(build, image) {
    const answers = new Map();
    const words = (0,report_ways/* fromWords */.ex)(build, image);
    for (const result of image.results)
        collect(answers, words, image, result);
    return [...answers.values()];
}
function collect(answers, words, image, result) {
    const { rule, verdict, severity, selected, advice, docs, message } = result;
    const { reference } = image;
    const key = JSON.stringify([reference, rule, verdict, severity, selected, advice, words]);
    let answer = answers.get(key);
    if (answer === undefined) {
        answer = { reference, rule, verdict, severity, advice, words, docs, targets: new Set(), messages: new Set() };
        answers.set(key, answer);
    }
    answer.targets.add(targetName(image, result));
    answer.messages.add(message);
}
/** An image's notes, each message once for each rule and severity. */
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
/**
 * The report by FROM and rule, worst first, then file and line. Results that are off are no findings. Notes that are
 * errors or warnings stand on their own, and so do notices where the result itself is no finding.
 */
function group(report, keep = () => true) {
    const findings = new Map();
    const remarks = new Map();
    for (const build of report.builds) {
        for (const image of build.images) {
            const words = (0,report_ways/* fromWords */.ex)(build, image);
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
/** Worst first, then file, line and rule, so that the order never depends on where it was found. */
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
    return severityRank(a) <= severityRank(b) ? a : b;
}
function bySeverity(a, b) {
    return severityRank(a.severity) - severityRank(b.severity);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __webpack_require__(2463);
;// CONCATENATED MODULE: ./lib/report/annotations.js




/** The runner cuts messages at 4,096 characters and says nothing. */
const MESSAGE_LIMIT = 4000;
const TITLE_LIMIT = 250;
const LEVELS = (/* unused pure expression or super */ null && (['error', 'warning', 'notice']));
/**
 * One annotation for each FROM and rule, naming all the hosts it applies to, and one for each problem; worst first,
 * then by file and line. Nothing for results that are off, nor for what was only taken for a Windows build.
 */
function toAnnotations(report) {
    const { findings, remarks } = group(report, (result) => !isAssumed(result));
    // A notice is a file that nobody named and that shows no sign of Windows: in the log and the summary, not on the code.
    const problems = report.problems
        .filter((problem) => problem.severity !== 'notice' || problem.file === '')
        .map((problem) => ({ ...problem, endLine: problem.line }));
    return [
        ...findings.map((finding) => ({ place: finding, title: titleOf(finding.rule), message: findingMessage(finding) })),
        ...remarks.map((remark) => ({ place: remark, title: titleOf(remark.rule), message: remarkMessage(remark) })),
        ...problems.map((problem) => ({
            place: problem,
            title: 'Problem while checking',
            message: (0,harmless/* forLog */.Ig)(problem.message),
        })),
    ]
        .sort((a, b) => worstFirst(a.place, b.place))
        .flatMap(({ place, title, message }) => {
        const level = levelOf(place.severity);
        if (level === null)
            return [];
        const { file } = place;
        const line = file === '' ? 0 : Math.max(1, place.line);
        return [{ level, file, line, endLine: file === '' ? 0 : Math.max(line, place.endLine), title, message }];
    });
}
/**
 * What a step can show: at most `perKind` of each level, worst first. Where a level has more, its last place says how
 * many are missing and `where` they are (`the job summary`).
 */
function selectAnnotations(annotations, perKind, where = 'the job summary') {
    return LEVELS.flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= perKind)
            return all;
        if (perKind < 1)
            return [];
        const shown = all.slice(0, perKind - 1);
        const missing = all.length - shown.length;
        const message = `${count(missing, shown.length > 0 ? `more ${level}` : level)} not shown here, because a step shows ${perKind} of a kind. All of them are in ${where}.`;
        return [...shown, { level, file: '', line: 0, endLine: 0, title: `${missing} more`, message }];
    });
}
/** Workflow commands, one a line, a newline at the end; empty for none. */
function toWorkflowCommands(annotations) {
    return annotations.map((annotation) => `${commandOf(annotation)}\n`).join('');
}
function commandOf({ level, file, line, endLine, title, message }) {
    const place = file === '' ? [] : [`file=${(0,harmless/* escapeProperty */.Bn)((0,harmless/* forLog */.Ig)(file))}`, `line=${line}`, `endLine=${endLine}`];
    const properties = [...place, `title=${(0,harmless/* escapeProperty */.Bn)((0,harmless/* cut */.Jj)((0,harmless/* forLog */.Ig)(title), TITLE_LIMIT))}`].join(',');
    const body = message.split('\n').map(harmless/* forLog */.Ig).join('\n');
    return `::${level} ${properties}::${(0,harmless/* escapeData */.uf)((0,harmless/* cut */.Jj)(body, MESSAGE_LIMIT))}`;
}
function findingMessage({ answers, notes, severity }) {
    const lines = answers.filter((answer) => answer.severity !== 'off').flatMap(answerLines);
    for (const note of notes)
        lines.push(`Note (${note.rule}): ${note.message}`);
    const docs = answers.find((answer) => answer.severity === severity)?.docs ?? '';
    if (docs !== '')
        lines.push(`See ${docs}`);
    return lines.map(harmless/* forLog */.Ig).join('\n');
}
function answerLines(answer) {
    const [message = ''] = answer.messages;
    const lines = [about(answer.targets, message)];
    for (const way of (0,report_ways/* waysBeyond */.uf)(message, answer.advice, answer.words))
        lines.push(`${way.lead}:`, ...way.lines);
    return lines;
}
function remarkMessage({ sayings }) {
    return sayings.map(({ targets, message }) => (0,harmless/* forLog */.Ig)(about(targets, message))).join('\n');
}
/** The message, with the hosts in front where it does not name them itself. */
function about(targets, message) {
    const names = [...targets];
    if (names.length === 1 && mentions(message, names[0]))
        return message;
    return `On ${sentenceList(names)}: ${message}`;
}
/** Whether a text has the words, not only as a part of other words (`old` in `older`). */
function mentions(text, words) {
    for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
        if (!/[\w-]$/.test(text.slice(Math.max(0, at - 1), at)) &&
            !/^[\w-]/.test(text.slice(at + words.length, at + words.length + 1)))
            return true;
    }
    return false;
}
function levelOf(severity) {
    return severity === 'off' ? null : severity;
}

// EXTERNAL MODULE: ./lib/windows/verdict.js
var verdict = __webpack_require__(516);
;// CONCATENATED MODULE: ./lib/report/json.js

/** Invisible characters that JSON would let through, and what a build log would take for a command. */
const ESCAPED = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]|##(?=[A-Za-z]{0,20}\[)/gu;
/**
 * The JSON report (schema/report.schema.json): two blanks of indentation, a newline at the end, keys always in the
 * same order, so that the same report gives the same bytes. Strings read back exactly as they were; what a build log
 * could take for a command, or a reader could not see, is written as `\u` escapes.
 */
function toJson(report) {
    const { schemaVersion, tool, compatible, totals, targets, builds, problems } = report;
    const ordered = {
        schemaVersion,
        tool: { name: tool.name, version: tool.version },
        compatible,
        totals: {
            images: totals.images,
            errors: totals.errors,
            warnings: totals.warnings,
            notices: totals.notices,
            verdicts: Object.fromEntries(verdict/* VERDICTS */.b.map((verdict) => [verdict, totals.verdicts[verdict]])),
        },
        targets: targets.map(hostOf),
        builds: builds.map(buildOf),
        problems: problems.map(({ file, line, message, severity }) => ({ file, line, message, severity })),
    };
    return `${JSON.stringify(ordered, null, 2).replace(ESCAPED, escapeUnits)}\n`;
}
function hostOf(host) {
    const { name, build, revision, edition, isolation, engine, use } = host;
    return { name, build, revision, edition, isolation, engine, ...(use === undefined ? {} : { use }) };
}
function buildOf(build) {
    const { dockerfile, stage, buildArgs, buildHost, declaredBy, stages, images } = build;
    return {
        dockerfile,
        stage,
        buildArgs,
        buildHost: buildHost === null ? null : hostOf(buildHost),
        declaredBy: declaredBy === null ? null : { file: declaredBy.file, line: declaredBy.line },
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
    const { target, selected, verdict, rule, severity, message, notes, advice, docs } = result;
    return {
        target,
        selected,
        verdict,
        rule,
        severity,
        message,
        notes: notes.map(noteOf),
        advice: advice === null
            ? null
            : { baseImages: advice.baseImages, hyperv: advice.hyperv, nodeSelector: advice.nodeSelector },
        docs,
    };
}
function noteOf({ rule, severity, message }) {
    return { rule, severity, message };
}
function escapeUnits(found) {
    if (found === '##')
        return '#\\u0023';
    let escaped = '';
    for (let at = 0; at < found.length; at += 1)
        escaped += `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`;
    return escaped;
}

;// CONCATENATED MODULE: ./lib/report/budget.js

/** A section that takes more than this share of the room is left out, so that one does not push out all others. */
const GREEDY = 4;
/**
 * Keeps what fits into `room` bytes of UTF-8, whole sections only, worst first over all chapters. Nothing is kept that
 * is less bad than what was left out for want of room.
 */
function keepWithin(chapters, room) {
    const queue = chapters
        .flatMap((chapter, at) => chapter.sections.map((section, index) => ({ chapter, at, section, index })))
        .sort((a, b) => severityRank(a.section.severity) - severityRank(b.section.severity));
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

;// CONCATENATED MODULE: ./lib/report/markdown-sections.js




const SYMBOLS = { error: '❌', warning: '⚠️', notice: 'ℹ️', off: '' };
/** Characters of one message; longer ones were written by somebody else. */
const markdown_sections_MESSAGE_LIMIT = 4000;
/** Everything below the table: what to change, what could not be checked, notices, what is not Windows. */
function chaptersOf(report, place) {
    const { findings, remarks } = group(report);
    const entries = [
        ...findings.map((finding) => ({ place: finding, section: findingSection(finding, place) })),
        ...remarks.map((remark) => ({ place: remark, section: remarkSection(remark, place) })),
    ]
        .sort((a, b) => worstFirst(a.place, b.place))
        .map((entry) => entry.section);
    const serious = entries.filter((section) => section.severity !== 'notice');
    const notices = entries.filter((section) => section.severity === 'notice');
    const problems = [...report.problems]
        .filter((problem) => problem.severity !== 'off')
        .sort((a, b) => severityRank(a.severity) - severityRank(b.severity))
        .map((problem) => problemSection(problem, place));
    const others = notWindows(report, place);
    return [
        { noun: 'finding', open: '### What to change\n\n', close: '', sections: serious },
        { noun: 'problem', open: '### Problems\n\n', close: '\n', sections: problems },
        { noun: 'notice', ...fold(`Notices (${notices.length})`), sections: notices },
        { noun: 'non-Windows image', ...fold(`Not Windows (${others.length})`), sections: others },
    ];
}
/** A folded block; GitHub reads Markdown in it only after a blank line. */
function fold(summary) {
    return { open: `<details><summary>${summary}</summary>\n\n`, close: '\n</details>\n\n' };
}
function findingSection(finding, place) {
    const { rule, severity, file, line, answers, notes } = finding;
    const parts = [heading(severity, rule, place(file, line))];
    for (const answer of answers)
        parts.push(...answerParts(answer));
    if (notes.length > 0) {
        const { open, close } = fold(notes.length === 1 ? '1 note' : `${notes.length} notes`);
        parts.push(`${open}${notes.map((note) => `- ${sentence(note.message)} (<code>${note.rule}</code>)`).join('\n')}\n${close}`.trimEnd());
    }
    const docs = (0,harmless/* forHref */.dQ)(answers[0]?.docs ?? '');
    if (docs !== null)
        parts.push(`<a href="${docs}">More about <code>${rule}</code></a>`);
    return { severity, text: `${parts.join('\n\n')}\n\n` };
}
function answerParts(answer) {
    const [message = ''] = answer.messages;
    const targets = [...answer.targets].map((name) => `<b>${(0,harmless/* forMarkdown */.Bm)(name)}</b>`);
    const { why, ways } = (0,report_ways/* splitMessage */.kw)((0,harmless/* cut */.Jj)(message, markdown_sections_MESSAGE_LIMIT));
    const parts = [`${(0,harmless/* forCodeCell */.R_)(answer.reference, true)} on ${sentenceList(targets)}:`, (0,harmless/* forMarkdown */.Bm)(why)];
    if (ways.length > 0)
        parts.push(`What to do:\n${ways.map((way, index) => `${index + 1}. ${(0,harmless/* forMarkdown */.Bm)(way)}`).join('\n')}`);
    for (const way of (0,report_ways/* waysOut */.ZN)(answer.advice, answer.words)) {
        if (ways.length === 0)
            parts.push(`${way.lead}:`, (0,harmless/* forFence */.tC)(way.lines, way.language));
        else if (isForCopying(way, message))
            parts.push((0,harmless/* forFence */.tC)(way.lines, way.language));
    }
    return parts;
}
/** Whole lines that a message names in a sentence, and that people paste. */
function isForCopying({ language }, message) {
    return language === 'dockerfile' || (language === 'yaml' && message.includes('nodeSelector'));
}
function remarkSection(remark, place) {
    const { rule, severity, file, line, sayings } = remark;
    const lines = sayings.map(({ message, targets }) => {
        const names = sentenceList([...targets].map((name) => `<b>${(0,harmless/* forMarkdown */.Bm)(name)}</b>`));
        return `- On ${names}: ${sentence(message)}`;
    });
    return { severity, text: `${heading(severity, rule, place(file, line))}\n\n${lines.join('\n')}\n\n` };
}
function problemSection(problem, place) {
    const { file, line, severity, message } = problem;
    const where = file === '' ? '' : `${place(file, line)}: `;
    return { severity, text: `- ${SYMBOLS[severity]} ${severity}: ${where}${sentence(message)}\n` };
}
/** Once for each place, however many builds it is in. */
function notWindows(report, place) {
    const lines = new Set();
    for (const build of report.builds) {
        for (const image of build.images.filter(isNotWindows)) {
            lines.add(`- ${(0,harmless/* forCodeCell */.R_)(image.reference, true)} ${place(build.dockerfile, image.line)}\n`);
        }
    }
    return [...lines].map((text) => ({ severity: 'off', text }));
}
function heading(severity, rule, where) {
    return `#### ${SYMBOLS[severity]} ${where === '' ? '' : `${where}: `}${TITLES[rule]} (<code>${rule}</code>)`;
}
function sentence(message) {
    return (0,harmless/* forMarkdown */.Bm)((0,harmless/* cut */.Jj)(message, markdown_sections_MESSAGE_LIMIT));
}

// EXTERNAL MODULE: ./lib/report/host.js
var report_host = __webpack_require__(8402);
// EXTERNAL MODULE: ./lib/report/width.js
var width = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/report/markdown-table.js





const CELLS = {
    runs: '✅ runs',
    'at-risk': '⚠️ at risk',
    'hyperv-only': '❌ Hyper-V only',
    'cannot-run': '❌ cannot run',
    unknown: '❓ unknown',
    'not-windows': '—',
};
/** More columns, or longer names, and the headers become numbers. */
const NAMED_COLUMNS = 6;
const NAMED_WIDTH = 24;
/** Characters of a reference that a cell shows; the findings below name it whole. */
const REFERENCE_LIMIT = 400;
/** Images by hosts: one row for each image that may be Windows, one narrow column for each host. */
function verdictTable(report, place) {
    const columns = columnsOf(report);
    const numbered = columns.length > NAMED_COLUMNS || columns.some((column) => (0,width/* displayWidth */.F1)(column.name) > NAMED_WIDTH);
    const headers = columns.map((column, index) => (numbered ? String(index + 1) : header(column)));
    const head = `| Image | ${headers.join(' | ')} |\n| --- |${' :-: |'.repeat(headers.length)}`;
    const rows = report.builds.flatMap((build) => build.images.filter((image) => !isNotWindows(image)).map((image) => rowOf(build.dockerfile, image, columns, place)));
    return { head: columns.length === 0 ? '| Image |\n| --- |' : head, rows, legend: numbered ? legendOf(columns) : '' };
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
        if (isNotWindows(image))
            continue;
        for (const result of image.results)
            add(result.target, image.role, null);
    }
    const judged = new Set(report.builds.flatMap(({ images }) => images.flatMap(hostsOfImage)));
    // A build host that judged nothing has no column; a target always has one.
    return [...columns].filter(([key, { role }]) => role === 'final' || judged.has(key)).map(([, column]) => column);
}
function hostsOfImage(image) {
    return image.results.map((result) => `${image.role} ${result.target}`);
}
function rowOf(file, image, columns, place) {
    const role = image.role === 'build' ? ' (build host)' : '';
    const name = `${(0,harmless/* forCodeCell */.R_)((0,harmless/* cut */.Jj)(image.reference, REFERENCE_LIMIT), true)}${file === '' ? '' : `<br>${place(file, image.line)}`}${role}`;
    const results = new Map(image.results.map((result) => [result.target, result]));
    const cells = columns.map((column) => {
        const result = column.role === image.role ? results.get(column.name) : undefined;
        return result === undefined ? '' : cellOf(result);
    });
    const rank = Math.min(severityRank('off'), ...image.results.map((result) => severityRank(result.severity)));
    return { markdown: `| ${[name, ...cells].join(' | ')} |`, rank };
}
/** A bad verdict that the user has switched off says so, or the table would contradict the counts. */
function cellOf(result) {
    const bad = result.verdict !== 'runs' && result.verdict !== 'not-windows';
    return result.severity === 'off' && bad ? `${CELLS[result.verdict]} (off)` : CELLS[result.verdict];
}
function header(column) {
    return `${(0,harmless/* forMarkdown */.Bm)(column.name)}${column.role === 'build' ? ' (build host)' : ''}`;
}
function legendOf(columns) {
    const lines = columns.map(({ name, role, host }, index) => {
        const about = host === null ? '' : `: ${(0,harmless/* forMarkdown */.Bm)((0,report_host/* hostLabel */.vy)(host))}`;
        return `${index + 1}. ${(0,harmless/* forCodeCell */.R_)(name, true)}${role === 'build' ? ' (build host)' : ''}${about}`;
    });
    return `Hosts by number:\n\n${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/report/summary-line.js



/** Images that the summary line names; the others are counted. */
const NAMED = 2;
/** `3 images on 2 targets: 1 error, 0 warnings, 1 notice. windows/servercore:ltsc2019 will not run on prod.` */
function summaryLine(report) {
    const { totals } = report;
    const counts = [titles_count(totals.errors, 'error'), titles_count(totals.warnings, 'warning'), titles_count(totals.notices, 'notice')];
    const sentences = [`${titles_count(totals.images, 'image')} on ${hostsOf(report)}: ${counts.join(', ')}.`];
    const failing = notRunning(report);
    for (const [reference, targets] of [...failing].slice(0, NAMED)) {
        sentences.push(`${(0,harmless/* forLog */.Ig)(reference)} will not run on ${sentenceList([...targets].map(harmless/* forLog */.Ig))}.`);
    }
    if (failing.size > NAMED) {
        const rest = failing.size - NAMED;
        sentences.push(`${titles_count(rest, 'more image')} ${rest === 1 ? 'does' : 'do'} not run everywhere.`);
    }
    if (failing.size === 0 && runsEverywhere(report))
        sentences.push('Every Windows image runs on all of its targets.');
    if (noTarget(report))
        sentences.push('No target is declared, so where the images will run is not known.');
    return sentences.join(' ');
}
/** Nothing but build hosts: where the images will run was not said. */
function noTarget(report) {
    return report.totals.images > 0 && report.targets.every((host) => host.use === 'build');
}
/** `2 targets`, `2 targets and 1 build host`, `1 build host`. */
function hostsOf(report) {
    const builders = report.targets.filter((host) => host.use === 'build').length;
    const targets = report.targets.length - builders;
    if (builders === 0)
        return titles_count(targets, 'target');
    if (targets === 0)
        return titles_count(builders, 'build host');
    return `${titles_count(targets, 'target')} and ${titles_count(builders, 'build host')}`;
}
function notRunning(report) {
    const failing = new Map();
    for (const image of report.builds.flatMap((build) => build.images)) {
        for (const result of image.results) {
            const { verdict, severity } = result;
            if (severity === 'off' || (verdict !== 'hyperv-only' && verdict !== 'cannot-run'))
                continue;
            const targets = failing.get(image.reference) ?? new Set();
            failing.set(image.reference, targets.add(targetName(image, result)));
        }
    }
    return failing;
}
function runsEverywhere(report) {
    const { runs, 'not-windows': other, ...rest } = report.totals.verdicts;
    return runs > 0 && !noTarget(report) && Object.values(rest).every((number) => number === 0);
}

;// CONCATENATED MODULE: ./lib/report/markdown.js







/** A job summary above 1 MiB is dropped whole by GitHub; the rest is room for what else a step writes. */
const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;
/** Room for the lines that say what was left out. */
const TAIL = 700;
/** Of the room, so that a long table leaves some for what to change. */
const TABLE_SHARE = 1 / 3;
const NAME_LIMIT = 100;
/**
 * The report as GitHub Markdown: headline, a table of images by hosts, what to change (worst first), problems, and
 * folded notices. Stays within the limit by leaving out whole rows and sections, the least bad first, and says so.
 */
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
        ...(table.missing > 0 ? [`${titles_count(table.missing, 'row')} of the table`] : []),
        ...[...missing].map(([noun, number]) => titles_count(number, noun)),
    ];
    return `${(head + table.text + text + tailOf(left)).trimEnd()}\n`;
}
function headOf(report, name) {
    const { totals } = report;
    const symbol = totals.errors > 0 ? '❌' : totals.warnings > 0 || !report.compatible ? '⚠️' : '✅';
    const counts = [titles_count(totals.errors, 'error'), titles_count(totals.warnings, 'warning'), titles_count(totals.notices, 'notice')];
    const shown = counts.filter((text, index) => index === 0 || !text.startsWith('0 '));
    const title = `## ${symbol} ${(0,harmless/* forMarkdown */.Bm)((0,harmless/* cut */.Jj)(name ?? report.tool.name, NAME_LIMIT))}: ${shown.join(', ')}`;
    const verdicts = verdict/* VERDICTS */.b.filter((verdict) => totals.verdicts[verdict] > 0).map((verdict) => {
        const number = totals.verdicts[verdict];
        return `${number} ${number === 1 ? COUNTED[verdict].one : COUNTED[verdict].many}`;
    });
    const lines = [
        `${titles_count(totals.images, 'image')} on ${hostsOf(report)}${verdicts.length > 0 ? `: ${verdicts.join(', ')}` : ''}.`,
    ];
    if (noTarget(report))
        lines.push('No target is declared, so where the images will run is not known.');
    return `${title}\n\n${lines.join('\n')}\n\n`;
}
/** The table with as many rows as fit, the worst ones, in the order of the report. */
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
/** `file:line` as code, linked where the link is one to http or https. */
function placeOf(link) {
    return (file, line) => {
        // `explain` judges an image that is in no Dockerfile.
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
    return `\n**Not shown for want of room: ${sentenceList(left)}.** The worst are kept. The whole report is in the JSON report (the action's output \`report\`, or \`--format json\`).\n`;
}
/** Where not even the headline fits. */
function shortest(report, limit) {
    const { errors, warnings } = report.totals;
    const text = `${titles_count(errors, 'error')}, ${titles_count(warnings, 'warning')}. No room for more: see the JSON report.\n`;
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
/** How a reference's content is known, in words. */
const KNOWN_BY = {
    registry: '(from the registry)',
    daemon: '(from an image on this machine)',
    tag: '(from what the tag says)',
    none: 'not known',
};
/** Columns after which a row's next column no longer lines up, so that one long name does not push all others out. */
const text_NAME_LIMIT = 32;
/** The report for a terminal or a log; readable without colour. Ends in one summary line and a newline. */
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
    /** Notes that were printed before (many are about the host and come with every image). */
    said = new Set();
    constructor(report, options) {
        this.report = report;
        this.options = options;
        this.hostOf = (0,report_host/* hostIndex */.TR)(report);
    }
    render() {
        for (const build of this.report.builds) {
            for (const image of build.images)
                this.image(build, image);
        }
        this.problems();
        this.paragraph(summaryLine(this.report), 0);
        return `${this.lines.map(harmless/* breakCommands */.ix).join('\n')}\n`;
    }
    shown(severity) {
        return severityRank(severity) <= (this.options.quiet ? 1 : 2) || (this.options.verbose && !this.options.quiet);
    }
    image(build, image) {
        const answers = answersOf(build, image).filter((answer) => this.shown(answer.severity));
        const sayings = sayingsOf(image).filter((saying) => this.shown(saying.severity));
        if (this.options.quiet && answers.length === 0 && sayings.length === 0)
            return;
        this.heading(build, image);
        if (!this.options.quiet)
            this.rows(image);
        for (const answer of answers)
            this.answer(answer);
        for (const { rule, severity, message, targets } of sayings) {
            const known = `${rule} ${message}`;
            const text = this.said.has(known) ? 'as said above.' : message;
            this.said.add(known);
            this.headed(severity, SEVERITY_COLOUR[severity], rule, targets, [text]);
        }
        this.lines.push('');
    }
    heading(build, image) {
        // `explain` judges an image that is in no Dockerfile.
        const place = build.dockerfile === '' ? '' : `${(0,harmless/* forLog */.Ig)(build.dockerfile)}:${image.line}  `;
        const role = image.role === 'build' ? ' (a stage that runs while it is built)' : '';
        const [first = '', ...more] = (0,width/* wrap */.LV)(`${place}FROM ${(0,harmless/* forLog */.Ig)(image.written)}${role}`, this.options.width - 2);
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
        if (isNotWindows(image)) {
            this.lines.push(`  ${this.paint('dim', 'not-windows')}  nothing to judge`);
            return;
        }
        const rows = image.results.map((result) => {
            const host = this.hostOf(result.target, image.role);
            const ignored = result.severity === 'off' && !['runs', 'not-windows'].includes(result.verdict) ? ' (off)' : '';
            return {
                verdict: result.verdict,
                cells: [(0,harmless/* forLog */.Ig)(targetName(image, result)), host === null ? '' : (0,report_host/* versionLabel */.dp)(host)],
                rule: `${result.rule}${ignored}`,
            };
        });
        const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => (0,width/* displayWidth */.F1)(row.cells[column])).filter((width) => width <= text_NAME_LIMIT)));
        for (const { verdict, cells, rule } of rows) {
            const columns = cells.map((cell, column) => (0,width/* padEnd */.f)(cell, widths[column])).join('  ');
            this.lines.push(`  ${this.paint(VERDICT_COLOUR[verdict], (0,width/* padEnd */.f)(verdict, 11))}  ${columns}  ${rule}`);
        }
    }
    answer(answer) {
        const [first = '', ...others] = answer.messages;
        const all = this.options.verbose ? [first, ...others] : [first];
        const { severity, verdict } = answer;
        if (severity === 'off')
            this.headed(verdict, VERDICT_COLOUR[verdict], answer.rule, answer.targets, all);
        else
            this.headed(severity, SEVERITY_COLOUR[severity], answer.rule, answer.targets, all);
        for (const [index, way] of (0,report_ways/* waysBeyond */.uf)(first, answer.advice, answer.words).entries()) {
            this.paragraph(`${index === 0 ? way.lead : `Or: ${lowerFirst(way.lead)}`}:`, 4);
            // Never wrapped: these are for copying.
            for (const line of way.lines)
                this.lines.push(`      ${line}`);
        }
        if (answer.severity !== 'off')
            this.paragraph(`See ${(0,harmless/* forLog */.Ig)(answer.docs)}`, 4);
    }
    /** `error: build-mismatch on prod and stage`, the messages below it. */
    headed(label, colour, rule, targets, messages) {
        this.lines.push('');
        this.labelled(label, colour, `${rule} on ${sentenceList([...targets].map(harmless/* forLog */.Ig))}`);
        for (const message of messages) {
            const { why, ways } = (0,report_ways/* splitMessage */.kw)(message);
            this.paragraph((0,harmless/* forLog */.Ig)(why), 4);
            if (ways.length > 0)
                this.paragraph('What to do:', 4);
            for (const [index, way] of ways.entries())
                this.bullet(ways.length > 1 ? `${index + 1}.` : '->', (0,harmless/* forLog */.Ig)(way));
        }
    }
    /** `error: text`, wrapped under its label, the label painted. */
    labelled(label, colour, text) {
        const [first = '', ...more] = (0,width/* wrap */.LV)(`${label}: ${text}`, this.options.width - 4);
        const rest = first.slice(label.length + 1);
        this.lines.push(`  ${this.paint(colour, `${label}:`)}${rest}`, ...more.map((line) => `    ${line}`));
    }
    problems() {
        const problems = this.report.problems.filter((problem) => this.shown(problem.severity));
        if (problems.length === 0)
            return;
        if (!this.options.quiet)
            this.lines.push(this.paint('bold', 'Problems'));
        const sorted = [...problems].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
        for (const problem of sorted)
            this.problem(problem);
        this.lines.push('');
    }
    problem(problem) {
        const place = problem.file === '' ? '' : `${(0,harmless/* forLog */.Ig)(problem.file)}${problem.line > 0 ? `:${problem.line}` : ''}: `;
        this.labelled(problem.severity, SEVERITY_COLOUR[problem.severity], `${place}${(0,harmless/* forLog */.Ig)(problem.message)}`);
    }
    paragraph(text, indent) {
        for (const line of (0,width/* wrap */.LV)(text, this.options.width - indent))
            this.lines.push(' '.repeat(indent) + line);
    }
    /** A way out, hanging behind its mark. */
    bullet(mark, text) {
        const [first = '', ...more] = (0,width/* wrap */.LV)(text, this.options.width - 9);
        this.lines.push(`      ${mark} ${first}`, ...more.map((line) => `         ${line}`));
    }
    paint(colour, text) {
        return this.options.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
    }
}
/** `built with V=ltsc2019, stage runtime, on windows-2022, declared in .github/workflows/build.yml:31`. */
function builtWith(build) {
    const parts = [];
    const given = Object.entries(build.buildArgs).map(([name, value]) => (0,harmless/* forLog */.Ig)(`${name}=${value}`));
    if (given.length > 0)
        parts.push(`with ${given.join(' ')}`);
    if (build.stage !== null)
        parts.push(`stage ${(0,harmless/* forLog */.Ig)(build.stage)}`);
    if (build.buildHost !== null)
        parts.push(`on ${(0,harmless/* forLog */.Ig)(build.buildHost.name)}`);
    if (build.declaredBy !== null)
        parts.push(`declared in ${(0,harmless/* forLog */.Ig)(build.declaredBy.file)}:${build.declaredBy.line}`);
    return parts.length === 0 ? '' : `built ${parts.join(', ')}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

// EXTERNAL MODULE: ./lib/cli/context.js + 7 modules
var cli_context = __webpack_require__(91);
;// CONCATENATED MODULE: ./lib/cli/check-command.js











const EXAMPLE = `  ${tool/* TOOL */.j.name} --target ltsc2022
  ${tool/* TOOL */.j.name} --target "prod = 10.0.20348.2340" --target "AKS Windows2025"
The command "hosts" lists the names that are understood.`;
/** `check`: the Dockerfiles of the repository around the working directory. */
async function checkCommand(context) {
    const settings = (0,cli_context/* settingsOf */.f5)(context, context.arguments.positionals);
    if (!settings)
        return 2;
    const folder = context.terminal.cwd();
    const root = findRoot(folder);
    const workspace = openWorkspace(root, { git: true });
    const outcome = await runCheck(settings, workspace, (0,external_node_path_.relative)(root, folder).replaceAll('\\', '/'), EXAMPLE);
    if (!outcome.ok)
        return context.wrongCall(outcome.message);
    (0,cli_context/* warn */.R8)([...settings.notices, ...(workspace.notices ?? [])], context);
    return finish(outcome.report, settings, context);
}
/** Prints and writes what was asked for, and gives the exit code. */
async function finish(report, settings, context, text = toText) {
    const failed = await (0,cli_context/* deliver */.cK)(rendered(report, settings, context, text), settings, context);
    if (failed)
        return context.wrongCall(failed);
    if (settings.jsonFile !== null) {
        const written = await (0,output/* writeFileAtomically */.l)(settings.jsonFile, toJson(report));
        if (!written.ok)
            return context.wrongCall(`--json-file: ${written.message}`);
    }
    return (0,policy/* fails */.c)(report.totals.errors, settings.failOn) ? 1 : 0;
}
function rendered(report, settings, context, text) {
    switch (settings.format) {
        case 'json':
            return toJson(report);
        case 'markdown':
            return toMarkdown(report, { name: null, link: null, limit: SUMMARY_LIMIT });
        case 'github':
            return toWorkflowCommands(toAnnotations(report));
        case 'text':
            return text(report, {
                colour: (0,cli_context/* wantsColour */.Ml)(context, settings),
                width: context.terminal.stdout.columns ?? 80,
                verbose: settings.verbose,
                quiet: settings.quiet,
            });
    }
}


/***/ }),

/***/ 3286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ TWO_VERSIONS_IN_TAG),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Kb: () => (/* binding */ NO_VERSION_IN_TAG),
/* harmony export */   N3: () => (/* binding */ knowledge),
/* harmony export */   Nm: () => (/* binding */ NO_OS_IN_NAME),
/* harmony export */   go: () => (/* binding */ NO_VERSION_IN_DIGEST),
/* harmony export */   pS: () => (/* binding */ linux),
/* harmony export */   ue: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4648);


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
/** What is known, all else at its "nothing known" value. */
function knowledge(known) {
    return { ...NOTHING, ...known };
}
/** The tag names one Windows version. */
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
/** Nothing but Linux images behind the reference. */
function linux(reference) {
    return knowledge({
        os: 'linux',
        image: single(reference, { os: 'linux', architecture: null, osVersion: null }, true),
    });
}
/** A list that the built-in tables know for the day of the run; without a version where no era covers that day. */
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
/** An image frozen in the tables or fixed by its tag. */
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
const NO_VERSION_IN_TAG = 'The tag names no Windows version; only the registry can tell it (os.version), or a tag that ends in a release such as ltsc2022.';
const NO_VERSION_IN_DIGEST = 'A digest alone names no Windows version; only the registry can tell it (os.version), or a tag written in front of the digest.';
const NO_OS_IN_NAME = 'Neither the repository nor the tag tells whether this is a Windows image; only the registry can tell.';
const TWO_VERSIONS_IN_TAG = 'The tag names more than one Windows version; only the registry can tell which one the image has (os.version).';
const LIST_OF_ANY_DAY = 'The tag stands for a list of images that changes over time, and the digest may be of any day; only the registry can tell the Windows versions (os.version).';
const NO_ERA = 'The tag stands for a list of images that changed over time, and the built-in tables do not know the list of that day; only the registry can tell the Windows versions (os.version).';


/***/ }),

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/* unused harmony export formatRepository */
/** Longer than any reference that a registry accepts: name 255, tag 128, digest, host. */
const LONGEST_TEXT = 2048;
/** github.com/distribution/reference, reference.go: RepositoryNameTotalLengthMax. */
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
/**
 * Reads an image reference by the distribution grammar (github.com/distribution/reference: regexp.go, normalize.go),
 * with Docker's short names made whole: `golang` is `library/golang` on `docker.io`.
 * Null for anything that no registry would accept. Never throws.
 */
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
/**
 * The reference as Docker shows it, e.g. `golang:1.22` or
 * `mcr.microsoft.com/windows/servercore:ltsc2022@sha256:...`; parses back to the same reference.
 */
function formatReference(reference) {
    const tag = reference.tag === null ? '' : `:${reference.tag}`;
    const digest = reference.digest === null ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
/** The same without tag and digest: `golang`, `mcr.microsoft.com/windows/servercore`. */
function formatRepository(reference) {
    const { registry, repository } = reference;
    // A host without a dot or port is only known for one by its upper case.
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
/** Docker's rule for the first component (splitDockerDomain in normalize.go). */
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
/** Lower-case letters and digits, with `.`, `_`, `__` or any number of `-` between them. */
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
/** Docker refuses names that look like the id of a local image. */
function isImageId(text) {
    return text.length === 64 && LOWER_HEX.test(text);
}


/***/ }),

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tagSource)
/* harmony export */ });
/* harmony import */ var _knowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3286);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2916);


/** The image source that asks nobody: what the reference's text tells on the day that `today` gives (YYYY-MM-DD). */
function tagSource(today) {
    return {
        async lookup(reference) {
            const { image, why } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReference */ .P)(reference, today());
            return image ? { kind: 'found', image } : { kind: 'not-found', reason: why ?? _knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_OS_IN_NAME */ .Nm };
        },
    };
}


/***/ }),

/***/ 2916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ describeReference)
});

// EXTERNAL MODULE: ./lib/images/family.js + 1 modules
var images_family = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/images/knowledge.js
var knowledge = __webpack_require__(3286);
// EXTERNAL MODULE: ./lib/windows/updates.js + 1 modules
var updates = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/images/windows-name.js


const RELEASE = 'ltsc2016|ltsc2019|ltsc2022|ltsc2025|sac2016|1607|1709|1803|1809|1903|1909|2004|2009|20h2';
const VERSION = '10\\.0\\.\\d{5,6}(?:\\.\\d{1,6})?';
const KIND = 'windowsservercore|windowsserver|servercore|nanoserver';
const END = '(?=[-_.]|$)';
const LEADING = new RegExp(`^(?:${RELEASE}|${VERSION})(?=[-_]|$)`, 'i');
const AFTER_KIND = new RegExp(`(?:^|[-_.])(?:${KIND})-(${RELEASE}|${VERSION})${END}`, 'gi');
/** Behind the bare word, `10.0.x` may be the version of the product. */
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
/**
 * Every Windows version that a tag names without doubt: behind a kind (`windowsservercore-1809`), or `ltscYYYY` by
 * itself. A release number alone (`2004`, `1809`) may be anything and does not count.
 * With `exactly`, a KB or revision behind it is taken as the base image's.
 */
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
/**
 * The same for the tag of a base image, which begins with the version: `ltsc2022`, `1809-KB4493509-amd64`,
 * `1709_KB4043961`, `10.0.17763.437`. Case does not count: Microsoft writes `LTSC2025` as well.
 */
function baseNamesIn(tag) {
    const match = LEADING.exec(tag);
    const rest = windowsNamesIn(tag, true);
    return match ? [nameAt(tag, 0, match[0], true), ...rest.filter(({ start }) => start > 0)] : rest;
}
/** Whether names contradict each other. */
function disagree(names) {
    return names.some(({ build }) => build !== names[0]?.build);
}
/** The kind of base that a tag or a repository path names, as a word of its own. */
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
    const release = images_family/* RELEASE_NAMES */.l8[text.toLowerCase()];
    const [, , third, fourth] = text.split('.');
    const build = release ?? Number(third);
    let end = start + text.length;
    const kb = exactly && release !== undefined ? KB.exec(tag.slice(end))?.[1] : undefined;
    if (kb !== undefined)
        end += kb.length + 1;
    const architecture = ARCHITECTURE.exec(tag.slice(end))?.[1];
    let revision = null;
    if (kb !== undefined)
        revision = (0,updates/* revisionsOfKb */.n$)(build, kb)[0] ?? null;
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

;// CONCATENATED MODULE: ./lib/images/base-image.js



const NOT_PUBLISHED = 'Microsoft has published no `latest` tag for its Windows base images since 16 April 2019; write the release, for example ltsc2022.';
/**
 * A base OS repository: `mcr.microsoft.com/windows/...`, or its retired `microsoft/...` name on Docker Hub.
 * Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle and
 * version-compatibility (no `latest` since 16 April 2019).
 */
function describeBaseImage(reference, family) {
    const movedTo = typeof family.movedTo === 'string' ? family.movedTo : null;
    const base = { os: 'windows', flavour: family.flavour, baseOs: true, movedTo };
    const { tag, digest } = reference;
    if (tag === null && digest !== null)
        return (0,knowledge/* knowledge */.N3)({ ...base, why: knowledge/* NO_VERSION_IN_DIGEST */.go });
    if (tag === null || tag.toLowerCase() === 'latest')
        return describeLatest(reference, family, base);
    const names = baseNamesIn(tag);
    if (disagree(names))
        return (0,knowledge/* knowledge */.N3)({ ...base, why: knowledge/* TWO_VERSIONS_IN_TAG */.Ex });
    const [name] = names;
    if (!name)
        return (0,knowledge/* knowledge */.N3)({ ...base, why: knowledge/* NO_VERSION_IN_TAG */.Kb });
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
/** Only a release tag of the repository's own floats in a way that is known: with an architecture, but with nothing else. */
function floatsUntil(reference, name) {
    const tag = reference.tag ?? '';
    if (reference.digest !== null || name.exact || name.start !== 0)
        return null;
    if (!/^(?:[-_](?:amd64|arm64|arm32v7|arm))?$/i.test(tag.slice(name.end)))
        return null;
    const published = (0,images_family/* releaseTags */.dt)(reference, name.build);
    const known = published?.tags.some((candidate) => candidate.toLowerCase() === name.text.toLowerCase());
    return known ? (published?.floatsUntil ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/data/image-linux.json
const image_linux_namespaceObject = /*#__PURE__*/JSON.parse('{"_o":["alpine","ubuntu","debian","fedora","centos","rockylinux","almalinux","amazonlinux","oraclelinux","archlinux","photon","mageia","clearlinux","sl","cirros","busybox","alt","buildpack-deps"],"El":["node","nginx","redis","postgres","ruby","rust","redmine","influxdb","php","mysql","mariadb","httpd","tomcat","maven","gradle","memcached","rabbitmq","haproxy","perl","gcc","elixir","erlang","haskell","composer","wordpress","drupal","joomla","ghost","nextcloud","solr","elasticsearch","logstash","kibana","sonarqube","varnish","zookeeper","cassandra","couchdb","neo4j","amazoncorretto","sapmachine","r-base","clojure","groovy","jetty","tomee","adminer","phpmyadmin","matomo","mediawiki","bash","dart","mono"],"bN":["mcr.microsoft.com/mssql/server","mcr.microsoft.com/mssql/rhel/server","mcr.microsoft.com/mssql-tools","mcr.microsoft.com/dotnet/runtime-deps","mcr.microsoft.com/dotnet/nightly/runtime-deps","mcr.microsoft.com/playwright","mcr.microsoft.com/playwright/python","mcr.microsoft.com/playwright/dotnet","mcr.microsoft.com/playwright/java","docker.io/microsoft/mssql-server-linux"],"$F":["mcr.microsoft.com/azurelinux/","mcr.microsoft.com/cbl-mariner/","mcr.microsoft.com/devcontainers/","mcr.microsoft.com/vscode/devcontainers/","gcr.io/distroless/","registry.access.redhat.com/"],"HI":["alpine","bookworm","trixie","bullseye","buster","stretch","jessie","wheezy","forky","noble","jammy","focal","bionic","xenial","trusty","resolute","plucky","oracular","slim","debian","ubuntu","azurelinux","mariner","cbl","centos","fedora","oracle","oraclelinux","ubi","amazonlinux","opensuse","photon","rhel","archlinux","kali","distroless","chiseled","scratch","linux"]}');
;// CONCATENATED MODULE: ./lib/images/linux-image.js

const HUB_LIBRARY = 'docker.io/library/';
let repositories;
let distributions;
let variants;
/**
 * A repository without any Windows image, whatever the tag: Linux distributions and what Microsoft and others publish
 * for Linux alone. A copy of a distribution under `library/` of another registry counts as well.
 */
function isLinuxRepository(reference) {
    repositories ??= new Set(image_linux_namespaceObject.bN);
    distributions ??= new Set(image_linux_namespaceObject._o);
    const name = `${reference.registry}/${reference.repository}`;
    if (repositories.has(name) || image_linux_namespaceObject.$F.some((prefix) => name.startsWith(prefix)))
        return true;
    const [image = '', folder = ''] = reference.repository.split('/').reverse();
    return folder === 'library' && distributions.has(image);
}
/** One of Docker's official images that has no Windows variant (no Windows architecture in official-images library/*). */
function isLinuxOfficialImage(reference) {
    const name = `${reference.registry}/${reference.repository}`;
    return name.startsWith(HUB_LIBRARY) && image_linux_namespaceObject.El.includes(name.slice(HUB_LIBRARY.length));
}
/** A tag with a distribution's name as a word of its own, also with a version: `-alpine3.23`, `bookworm`, `-ubi9-minimal`. */
function namesLinuxVariant(tag) {
    variants ??= new Set(image_linux_namespaceObject.HI);
    const words = tag.toLowerCase().split(/[-_]/);
    return !words.includes('windows') && words.some((word) => variants?.has(word.replace(/[\d.]+$/, '')));
}

;// CONCATENATED MODULE: ./lib/images/family-image.js



/** An image of a known repository that is built on a base image: .NET, IIS, Docker's official images and the like. */
function describeFamilyImage(reference, family, today) {
    const known = describeTag(reference, family, today);
    const flavour = known.os === 'linux' || known.os === 'unknown' ? null : flavourOf(reference, family);
    return { ...known, flavour, movedTo: movedTo(family, reference.tag ?? 'latest') };
}
function describeTag(reference, family, today) {
    const { tag, digest } = reference;
    if (tag === null && digest !== null) {
        // Either half of a mixed repository may be behind a digest.
        return family.os === 'windows'
            ? (0,knowledge/* knowledge */.N3)({ os: 'windows', why: knowledge/* NO_VERSION_IN_DIGEST */.go })
            : (0,knowledge/* knowledge */.N3)({ why: knowledge/* NO_OS_IN_NAME */.Nm });
    }
    const written = tag ?? 'latest';
    const names = family.leadingVersion ? baseNamesIn(written) : windowsNamesIn(written, true);
    if (disagree(names))
        return (0,knowledge/* knowledge */.N3)({ os: 'windows', why: knowledge/* TWO_VERSIONS_IN_TAG */.Ex });
    const [name] = names;
    if (name)
        return (0,knowledge/* named */.KT)(reference, name);
    const list = family.shared?.find((candidate) => candidate.tags.includes(written));
    if (list)
        return (0,knowledge/* shared */.ue)(reference, list.os, list.eras, today);
    if (kindIn(written) !== null)
        return (0,knowledge/* knowledge */.N3)({ os: 'windows', why: knowledge/* NO_VERSION_IN_TAG */.Kb });
    if (family.linuxVariants && namesLinuxVariant(written))
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
    return family.flavour ?? kindIn(reference.tag ?? '');
}
function movedTo(family, tag) {
    if (family.movedTo === undefined || typeof family.movedTo === 'string')
        return family.movedTo ?? null;
    return family.movedTo.find((place) => fits(place.pattern, tag))?.repository ?? null;
}
function fits(pattern, tag) {
    return pattern !== undefined && new RegExp(pattern).test(tag);
}

;// CONCATENATED MODULE: ./lib/images/other-image.js



const BASE_PATH = /(?:^|\/)windows\/(servercore|nanoserver|server)$/;
const FRAMEWORK_PATH = /(?:^|\/)dotnet\/framework\/(?:runtime|aspnet|sdk|wcf)$/;
/**
 * An image of a repository that no table has. Only a name that cannot mean anything else counts, and it never says
 * which revision or how long the tag floats.
 */
function describeOtherImage(reference) {
    const tag = reference.tag ?? '';
    const mirror = mirroredBase(reference, tag);
    const names = mirror?.names ?? windowsNamesIn(tag, false).map(withoutRevision);
    const flavour = mirror?.flavour ?? kindIn(tag) ?? kindIn(reference.repository) ?? frameworkFlavour(reference);
    if (disagree(names))
        return (0,knowledge/* knowledge */.N3)({ os: 'windows', flavour, why: knowledge/* TWO_VERSIONS_IN_TAG */.Ex });
    const [name] = names;
    if (name)
        return (0,knowledge/* named */.KT)(reference, name, { flavour });
    if (isLinuxOfficialImage(reference) && kindIn(tag) === null)
        return (0,knowledge/* linux */.pS)(reference);
    const why = reference.tag === null && reference.digest !== null ? knowledge/* NO_VERSION_IN_DIGEST */.go : knowledge/* NO_VERSION_IN_TAG */.Kb;
    if (flavour !== null)
        return (0,knowledge/* knowledge */.N3)({ os: 'windows', flavour, why });
    if (hasLinuxTagHabits(reference) && namesLinuxVariant(tag))
        return (0,knowledge/* linux */.pS)(reference);
    return (0,knowledge/* knowledge */.N3)({ why: knowledge/* NO_OS_IN_NAME */.Nm });
}
/** The path of a base OS repository on another registry: a mirror, of which it is not known what it holds today. */
function mirroredBase(reference, tag) {
    const names = baseNamesIn(tag);
    const flavour = BASE_PATH.exec(reference.repository)?.[1];
    if (flavour !== undefined)
        return { flavour, names };
    return reference.repository === 'windows' && names[0]?.start === 0 ? { flavour: 'windows', names } : null;
}
/** .NET Framework is Windows Server Core, wherever a copy of it is kept. */
function frameworkFlavour(reference) {
    return FRAMEWORK_PATH.test(reference.repository) ? 'servercore' : null;
}
function withoutRevision(name) {
    return { ...name, revision: null };
}
/** Docker's official images and Microsoft's registry name the distribution in the tag; elsewhere such a word may mean anything. */
function hasLinuxTagHabits(reference) {
    return (reference.registry === 'mcr.microsoft.com' ||
        (reference.registry === 'docker.io' && reference.repository.startsWith('library/')));
}

;// CONCATENATED MODULE: ./lib/images/tag.js






/** Also under `oss/v2/...`, and on mirrors: nothing else is called so. */
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
const HOST_PROCESS = 'The HostProcess base image carries no Windows version: it runs on the host itself, on every version that has HostProcess containers.';
/**
 * What a reference's own text tells, offline, on the day `today` (YYYY-MM-DD). Never throws, and never guesses: where
 * the text does not fix the images, `image` is null and `why` says what would settle it.
 */
function describeReference(reference, today) {
    if (HOST_PROCESS_BASE.test(reference.repository))
        return (0,knowledge/* knowledge */.N3)({ os: 'hostprocess', why: HOST_PROCESS });
    if (isLinuxRepository(reference))
        return (0,knowledge/* linux */.pS)(reference);
    const family = (0,images_family/* familyOf */.Ap)(reference);
    if (family === null)
        return describeOtherImage(reference);
    return family.type === 'base' ? describeBaseImage(reference, family) : describeFamilyImage(reference, family, today);
}


/***/ }),

/***/ 1270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyPolicy),
/* harmony export */   c: () => (/* binding */ fails)
/* harmony export */ });
/**
 * Severities in the order that users rely on: the rule's, their own for the rule, variants, then fail-on.
 * Verdicts are facts and never change here.
 */
function applyPolicy(builds, policy) {
    const named = builds.map(({ build, ownTargets }) => ({
        build: mapResults(build, (result) => withOwnSeverities(result, policy)),
        ownTargets,
    }));
    const settled = named.map((each) => each.ownTargets ? each.build : settleVariant(each.build, variantsOf(each.build, named)));
    return policy.failOn === 'no-target' ? settled.map(softenPartial) : settled;
}
/** Whether the run fails: errors stand, unless it is never to fail. */
function fails(errors, failOn) {
    return errors > 0 && failOn !== 'never';
}
function mapResults(build, change) {
    return {
        ...build,
        images: build.images.map((image) => ({ ...image, results: image.results.map((result) => change(result, image)) })),
    };
}
/** A result that rests on an assumed platform stays a notice at most, whatever the user says of the rule in general. */
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
/** Builds of one Dockerfile and stage that differ in their arguments and take the run's targets: made to cover the targets together. */
function variantsOf(build, all) {
    return all
        .filter((other) => !other.ownTargets && other.build.dockerfile === build.dockerfile && other.build.stage === build.stage)
        .map((other) => other.build);
}
/** Where another variant runs on a target, this one need not; but a variant that runs nowhere is no use to anybody. */
function settleVariant(build, variants) {
    if (variants.length < 2)
        return build;
    const covered = new Set(variants
        .flatMap(finalResults)
        .filter(runsThere)
        .map((result) => result.target));
    const runsSomewhere = finalResults(build).some(runsThere);
    return mapResults(build, (result, image) => image.role === 'final' && runsSomewhere && !runsThere(result) && covered.has(result.target)
        ? { ...result, severity: 'off' }
        : result);
}
function finalResults(build) {
    return build.images.filter((image) => image.role === 'final').flatMap((image) => image.results);
}
/** fail-on: no-target. An image that runs on one of its targets at least has no errors on the others, only warnings. */
function softenPartial(build) {
    return mapResults(build, (result, image) => image.role === 'final' && result.severity === 'error' && image.results.some(runsThere)
        ? { ...result, severity: 'warning' }
        : result);
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ hostIndex),
/* harmony export */   dp: () => (/* binding */ versionLabel),
/* harmony export */   vy: () => (/* binding */ hostLabel)
/* harmony export */ });
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);

/** `10.0.20348.2340`; `version unknown`; `Linux` for a build host that is none of Windows. */
function versionLabel(host) {
    if (host.build !== null)
        return (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWindowsVersion */ .j)({ build: host.build, revision: host.revision });
    return host.edition === null && host.use === 'build' ? 'Linux' : 'version unknown';
}
/** `10.0.20348.2340, server, process isolation, docker`; what is not known is left out. */
function hostLabel(host) {
    const isolation = host.isolation === 'hyperv' ? 'Hyper-V isolation' : host.isolation === null ? '' : 'process isolation';
    return [versionLabel(host), host.edition ?? '', isolation, host.engine ?? '']
        .filter((part) => part !== '')
        .join(', ');
}
/** The hosts of a report by use and name; of several with one name the first. */
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


/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ waysOut),
/* harmony export */   ex: () => (/* binding */ fromWords),
/* harmony export */   kw: () => (/* binding */ splitMessage),
/* harmony export */   uf: () => (/* binding */ waysBeyond)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);

/** The flags and alias of an image's FROM. */
function fromWords(build, image) {
    const stage = build.stages.find((candidate) => candidate.line === image.line);
    return { platform: stage?.platform ?? null, alias: stage?.alias ?? null };
}
/** `FROM --platform=windows/amd64 <reference> AS build`. */
function fromLine(reference, words) {
    const platform = words.platform === null ? '' : `--platform=${words.platform} `;
    const alias = words.alias === null ? '' : ` AS ${words.alias}`;
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(`FROM ${platform}${reference}${alias}`);
}
/** The ways out that the advice allows, best first. Lines are harmless for a log; empty where there is no advice. */
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
const WAYS = ' What to do: ';
/** Messages of the check end in `What to do: (1) ...; (2) ....`; for people each way stands on a line of its own. */
function splitMessage(message) {
    const at = message.lastIndexOf(WAYS);
    if (at < 0)
        return { why: message, ways: [] };
    const rest = message.slice(at + WAYS.length).replace(/\.$/, '');
    const ways = rest.startsWith('(1) ') ? rest.slice(4).split(/; \(\d\) /) : [rest];
    return { why: message.slice(0, at), ways };
}
/** Ways of the advice that the message does not say itself. */
function waysBeyond(message, advice, words) {
    return splitMessage(message).ways.length > 0 ? [] : waysOut(advice, words);
}
/** Plain where YAML reads it back as the same string, else in double quotes (JSON strings are YAML strings). */
function yamlScalar(text) {
    const plain = /^(?:[A-Za-z][\w./-]*|\d+\.\d+\.\d+(?:\.\d+)?)$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(plain ? text : JSON.stringify(text));
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseWindowsVersion),
/* harmony export */   j: () => (/* binding */ formatWindowsVersion)
/* harmony export */ });
const VERSION = /^10\.0\.(\d{4,6})(?:\.(\d{1,6}))?$/;
/** Reads `10.0.17763` or `10.0.17763.1040`; null for anything else. */
function parseWindowsVersion(text) {
    const match = VERSION.exec(text.trim());
    if (!match)
        return null;
    return { build: Number(match[1]), revision: match[2] === undefined ? null : Number(match[2]) };
}
/** `10.0.17763.1040`, or `10.0.17763` where the revision is not known. */
function formatWindowsVersion(version) {
    return version.revision === null ? `10.0.${version.build}` : `10.0.${version.build}.${version.revision}`;
}


/***/ })

};
