import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import rooms from './tests/rules/rooms.cjs';

/*
 * Components, modules with runes, and what goes to another page; all else is read by oxlint (.oxlintrc.json), in a fraction of
 * the time.
 *
 * Who may know whom is checked by dependency-cruiser. It does not see the type imports of .svelte files, which the
 * compiler drops; these rules do, and editors show them at once.
 */
const { PARTS } = rooms;
const any = (names) => `(${names.join('|')})`;
const noMapLibre = { group: ['maplibre-gl', 'maplibre-gl/*'], message: 'Only src/lib/map owns MapLibre.' };
const noNode = { group: ['node:*', 'fs', 'path'], message: 'Only cli, server and tools touch node.' };
const noBuildTime = {
	regex: '^(\\.\\./)+(atlas|curate|server|cli|tools)/',
	message: 'What the page needs comes compiled, or stands in the ground that build and browser share.'
};
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** A part of the page knows itself, the ground, and the parts that the table allows. */
const partRules = Object.entries(PARTS).map(([part, known]) => ({
	files: [`src/lib/${part}/**`],
	rules: restrict(
		noNode,
		noBuildTime,
		...(part === 'map' ? [] : [noMapLibre]),
		...(part === 'ui'
			? [
					{
						regex: '^(\\$app/|(\\.\\./)+(?!(\\.\\./)*(language|time)/))',
						message: 'Plain parts know no page and no state.'
					}
				]
			: []),
		{
			regex: `^(\\$lib|(\\.\\./)+lib|\\.\\.)/(?!${any([part, ...known])}/)${any(Object.keys(PARTS))}/`,
			message: `src/lib/${part} may know only: ${known.join(', ') || 'itself'}.`
		}
	)
}));

/** State by runes, as a value is given: `$state(…)`, `$state.raw(…)`, `$derived(…)`, `$derived.by(…)`. */
const RUNES = [
	'CallExpression[callee.name=/^\\$(state|derived)$/]',
	'CallExpression[callee.object.name=/^\\$(state|derived)$/]'
];

/** Where a module would share such a value with every page and, at build time, every reader: exported or not, or as its default. */
function listSharedState(values) {
	const places = [
		'Program > VariableDeclaration > VariableDeclarator',
		'Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator',
		'Program > ExportDefaultDeclaration'
	];
	return places.flatMap((place) =>
		values.map((value) => ({
			selector: `${place} > ${value}`,
			message: 'No state at module level: make a class and share it by context.'
		}))
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
			'svelte/no-navigation-without-resolve': 'off',
			'max-lines-per-function': 'off'
		}
	},
	{
		files: ['**/*.svelte.ts'],
		rules: { 'no-restricted-syntax': ['error', ...listSharedState([...RUNES, 'NewExpression'])] }
	},
	{ files: ['src/{routes,verify,workbench}/**'], rules: restrict(noNode, noMapLibre, noBuildTime) },
	...partRules
);
