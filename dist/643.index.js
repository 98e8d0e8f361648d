export const id = 643;
export const ids = [643];
export const modules = {

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bakeFileBuilds: () => (/* binding */ bakeFileBuilds)
});

;// CONCATENATED MODULE: ./lib/find/source.js
const NOTHING = { builds: [], unread: [] };

// EXTERNAL MODULE: ./lib/find/workspace-path.js
var workspace_path = __webpack_require__(9320);
// EXTERNAL MODULE: ./lib/find/bake/bake.js + 6 modules
var bake = __webpack_require__(1689);
;// CONCATENATED MODULE: ./lib/find/bake/bake-files.js



const BAKE_ORDER = ['docker-bake.json', 'docker-bake.hcl', 'docker-bake.override.json', 'docker-bake.override.hcl'];
async function bakeFileBuilds(file, { read, inFolder, called, print }) {
    if (called && file.endsWith('.hcl'))
        return NOTHING;
    const folder = (0,workspace_path/* folderOf */.yS)(file);
    const rank = (path) => BAKE_ORDER.indexOf((0,workspace_path/* nameOf */.Vb)(path).toLowerCase());
    const together = inFolder(folder)
        .filter((path) => rank(path) >= 0)
        .sort((a, b) => rank(a) - rank(b));
    if (together[0] !== file)
        return NOTHING;
    const call = {
        files: together.map(workspace_path/* nameOf */.Vb),
        targets: [],
        set: [],
        folder,
        variables: new Map(),
        host: { kind: 'none' },
        declaredBy: null,
    };
    return (0,bake/* bakeBuilds */.r)(call, read, print);
}


/***/ })

};
