/** In the order in which make looks for them: https://www.gnu.org/software/make/manual/html_node/Makefile-Names.html */
export const MAKEFILES: readonly string[] = ['GNUmakefile', 'makefile', 'Makefile'];
