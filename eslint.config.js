import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import rooms from './tests/rules/eslint-rooms.cjs';

/*
 * Components, modules with runes, and what goes to another page; all else is read by oxlint (.oxlintrc.json), in a fraction of
 * the time.
 *
 * Who may know whom is checked by dependency-cruiser. It does not see the type imports of .svelte files, which the
 * compiler drops; `rooms/known` does, by the same rules, and editors show it at once.
 */

/** State by runes, as a value is given: `$state(…)`, `$state.raw(…)`, `$derived(…)`, `$derived.by(…)`. */
const RUNES = [
	'CallExpression[callee.name=/^\\$(state|derived)$/]',
	'CallExpression[callee.object.name=/^\\$(state|derived)$/]'
];

/** The script of a component that runs once for all of them. */
const MODULE_SCRIPT = 'SvelteScriptElement:has(SvelteAttribute[key.name=/^(module|context)$/])';
const AS_TYPE = ':matches(TSAsExpression, TSSatisfiesExpression)';

/** Where a module would share such a value with every page and, at build time, every reader: exported or not, or as its default. */
function listSharedState(values) {
	const places = [
		...['Program', MODULE_SCRIPT].flatMap((module) => [
			`${module} > VariableDeclaration > VariableDeclarator`,
			`${module} > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator`
		]),
		'Program > ExportDefaultDeclaration',
		'PropertyDefinition[static=true]'
	];
	return places.flatMap((place) =>
		values.flatMap((value) =>
			[`${place} > ${value}`, `${place} > ${AS_TYPE} > ${value}`].map((selector) => ({
				selector,
				message: 'No state at module level: make a class and share it by context.'
			}))
		)
	);
}

export default ts.config(
	{
		ignores: [
			'**/build*/**',
			'**/.svelte-kit/**',
			'**/node_modules/**',
			'static/**',
			'**/.cache/**',
			'**/test-results/**',
			'drafts/**',
			'**/*.{js,mjs,cjs}',
			'**/*.ts',
			'!**/*.svelte.ts',
			'!src/lib/data/follow-edits.ts'
		]
	},
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }
			],
			'no-empty': ['error', { allowEmptyCatch: false }],
			eqeqeq: 'error',
			curly: ['error', 'all'],
			'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'max-depth': ['error', 3],
			'no-restricted-syntax': ['error', ...listSharedState(RUNES)]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte.ts'],
		rules: { 'no-restricted-syntax': ['error', ...listSharedState([...RUNES, 'NewExpression'])] }
	},
	{ files: ['src/**'], plugins: { rooms }, rules: { 'rooms/known': 'error' } }
);
