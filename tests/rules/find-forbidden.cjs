/**
 * What the architecture forbids a file to name. dependency-cruiser reads imports as the compiler leaves them: it sees neither
 * types that a component imports nor files named by address (`new URL`, `import.meta.glob`). ESLint and a test ask here for those.
 */
const { builtinModules } = require('node:module');
const { posix } = require('node:path');
const { forbidden } = require('./dependency-cruiser.cjs');

const NODE = new Set(builtinModules);

/** Path from the root of the project, as dependency-cruiser writes it. */
function resolve(file, specifier) {
	const [path] = specifier.split('?');
	if (path.startsWith('.')) {
		return posix.join(posix.dirname(file), path);
	}
	if (path.startsWith('$lib/')) {
		return `src/lib/${path.slice('$lib/'.length)}`;
	}
	return path.startsWith('$') ? path : `node_modules/${path}/`;
}

const isNode = (specifier) => specifier.startsWith('node:') || NODE.has(specifier.split('/')[0]);
const matches = (value, { path, pathNot }) => {
	return (!path || new RegExp(path).test(value)) && !(pathNot && new RegExp(pathNot).test(value));
};

/**
 * The rules that are broken where a file names another: each with its name and what to do about it. `file` is a path from
 * the root, `src/lib/ui/Row.svelte`; `specifier` as it is written there.
 */
function findForbidden(file, specifier) {
	const target = resolve(file, specifier);
	return forbidden.filter(({ from, to }) => {
		if (to.circular || to.couldNotResolve || !matches(file, from)) {
			return false;
		}
		return to.dependencyTypes ? isNode(specifier) : matches(target, to);
	});
}

module.exports = { findForbidden };
