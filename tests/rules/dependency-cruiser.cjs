/** The architecture, as rules a tool checks. `src/README.md` draws the same picture. */
module.exports = {
	forbidden: [
		{ name: 'model-is-pure', severity: 'error', from: { path: '^src/model/' }, to: { path: '^src/(?!model/)' } },
		{
			name: 'text-knows-model-only',
			severity: 'error',
			from: { path: '^src/text/' },
			to: { path: '^src/(?!(text|model)/)' }
		},
		{
			name: 'formats-stand-alone',
			severity: 'error',
			from: { path: '^src/formats/' },
			to: { path: '^src/(?!formats/)' }
		},
		{
			name: 'readers-only-in-formats',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/formats/' },
			to: { path: 'node_modules/(pdfjs-dist|parse5|markdown-it|mammoth)/' }
		},
		{
			name: 'atlas-knows-text-and-model',
			severity: 'error',
			from: { path: '^src/atlas/' },
			to: { path: '^src/(?!(atlas|text|model)/)' }
		},
		{
			name: 'curate-knows-text-and-model',
			severity: 'error',
			from: { path: '^src/curate/' },
			to: { path: '^src/(?!(curate|text|model)/)' }
		},
		{
			name: 'browser-not-cli',
			severity: 'error',
			from: { path: '^src/(lib|routes)/' },
			to: { path: '^src/(cli|curate)/' }
		},
		{
			name: 'node-only-in-cli',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(cli|lib/server)/' },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'maplibre-only-in-map',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/map/' },
			to: { path: 'node_modules/maplibre-gl/' }
		},
		{
			name: 'map-and-reader-apart',
			severity: 'error',
			from: { path: '^src/lib/map/' },
			to: { path: '^src/lib/(reader|dossier|search|documents|state)/' }
		},
		{
			name: 'reader-and-map-apart',
			severity: 'error',
			from: { path: '^src/lib/(reader|dossier|search|documents)/' },
			to: { path: '^src/lib/map/' }
		},
		{
			name: 'state-stands-alone',
			severity: 'error',
			from: { path: '^src/lib/state/' },
			to: { path: '^src/lib/(map|reader|dossier|search|documents)/' }
		},
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'no-unresolved',
			severity: 'error',
			from: { path: '^src/' },
			to: {
				couldNotResolve: true,
				pathNot: '^(\\$app/|\\./\\$types|\\$service-worker|geojson$)|\\?(raw|url|worker&url)$'
			}
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(build|\\.svelte-kit)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tests/rules/tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.svelte.ts']
		}
	}
};
