#!/usr/bin/env node
const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_os = require("node:os");
let node_path = require("node:path");
// lib/cli/compile-cache.js
const NAME = "windows-container-compat";
function useCompileCache(env, cwd) {
	const { enableCompileCache } = node_module;
	if (enableCompileCache === void 0 || env.CI) return;
	const folder = cacheFolder(env, process.platform);
	if (folder !== null && isOnesOwn(folder, cwd) && isThere(folder)) enableCompileCache(folder);
}
function cacheFolder(env, platform) {
	if (platform === "win32") return env.LOCALAPPDATA ? (0, node_path.join)(env.LOCALAPPDATA, NAME, "Cache") : null;
	const home = env.HOME || (0, node_os.homedir)();
	if (platform === "darwin") return (0, node_path.join)(home, "Library/Caches", NAME);
	return (0, node_path.join)(env.XDG_CACHE_HOME || (0, node_path.join)(home, ".cache"), NAME);
}
function isThere(folder) {
	try {
		for (const at of [(0, node_path.dirname)(folder), folder]) if (!(0, node_fs.existsSync)(at)) (0, node_fs.mkdirSync)(at, { mode: 448 });
		return true;
	} catch {
		return false;
	}
}
function isOnesOwn(folder, cwd) {
	if (!(0, node_path.relative)(cwd, folder).startsWith("..")) return false;
	for (let at = folder; at !== (0, node_path.dirname)(at); at = (0, node_path.dirname)(at)) if ((0, node_fs.existsSync)((0, node_path.join)(at, ".git"))) return false;
	return true;
}
// lib/cli/index.js
useCompileCache(process.env, process.cwd());
Promise.resolve().then(() => require("./check.js")).then((n) => n.start_exports);
