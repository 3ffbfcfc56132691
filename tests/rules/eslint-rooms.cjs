/** The architecture in editors, and in what only ESLint sees: types that components import, and files named by address. */
const { relative, sep } = require('node:path');
const { findForbidden } = require('./find-forbidden.cjs');

/** Text of a literal, or of a template without expressions. */
function textOf(node) {
	if (node?.type === 'TemplateLiteral') {
		return node.expressions.length === 0 ? node.quasis[0].value.cooked : null;
	}
	const { value } = node?.type === 'TSLiteralType' ? node.literal : (node ?? {});
	return typeof value === 'string' ? value : null;
}

const isGlob = ({ callee }) => callee.object?.type === 'MetaProperty' && callee.property.name === 'glob';

const known = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = relative(context.cwd, context.filename).replaceAll(sep, '/');
		const check = (node) => {
			const specifier = textOf(node);
			for (const { name, comment } of specifier === null ? [] : findForbidden(file, specifier)) {
				context.report({ node, message: `'${specifier}' must not be known here (${name}). ${comment}` });
			}
		};
		const checkSource = ({ source }) => check(source);
		return {
			ImportDeclaration: checkSource,
			ExportNamedDeclaration: checkSource,
			ExportAllDeclaration: checkSource,
			ImportExpression: checkSource,
			TSImportType: checkSource,
			'NewExpression[callee.name="URL"]': ({ arguments: [address, base] }) => {
				if (base && textOf(address)?.startsWith('.')) {
					check(address);
				}
			},
			CallExpression: (node) => {
				if (isGlob(node)) {
					const [paths] = node.arguments;
					(paths?.type === 'ArrayExpression' ? paths.elements : [paths]).forEach(check);
				}
			}
		};
	}
};

module.exports = { rules: { known } };
