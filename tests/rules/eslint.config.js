import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../../svelte.config.js';

/** Only the command line may touch node; only lib/map may touch MapLibre. Checked again, by path, by dependency-cruiser. */
const noMapLibre = { group: ['maplibre-gl', 'maplibre-gl/*'], message: 'Only src/lib/map owns MapLibre.' };
const noNode = { group: ['node:*', 'fs', 'path'], message: 'Only src/cli touches node.' };
const noCli = { group: ['**/cli/*'], message: 'Browser code never imports the command line.' };

export default ts.config(
	{
		ignores: [
			'**/build*/**',
			'**/.svelte-kit/**',
			'**/node_modules/**',
			'static/**',
			'**/.cache/**',
			'**/test-results/**',
			'drafts/**'
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
			'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'max-depth': ['error', 3],
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"Program > VariableDeclaration > VariableDeclarator > CallExpression[callee.name='$state']",
					message: 'No rune state at module level: make a class and share it by context.'
				}
			]
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
		files: ['src/model/**', 'src/text/**', 'src/formats/**', 'src/atlas/**', 'src/curate/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: [noNode, noMapLibre, noCli] }] }
	},
	{
		files: ['src/lib/**', 'src/routes/**'],
		ignores: ['src/lib/map/**', 'src/lib/server/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: [noNode, noMapLibre, noCli] }] }
	},
	{ files: ['src/lib/map/**'], rules: { 'no-restricted-imports': ['error', { patterns: [noNode, noCli] }] } },
	{
		files: ['tests/**'],
		rules: {
			'max-lines-per-function': 'off',
			'max-lines': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	}
);
