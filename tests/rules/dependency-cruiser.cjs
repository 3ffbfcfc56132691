/** The architecture, as rules a tool checks. `src/README.md` draws the same picture. */

const { GROUND, PARTS, WORKBENCH } = require('./rooms.cjs');

const GROUND_ROOMS = Object.keys(GROUND);
const any = (names) => `(${names.join('|')})`;

module.exports = {
	forbidden: [
		...Object.entries(GROUND).map(([room, known]) => ({
			name: `${room}-knows-its-ground`,
			comment: `src/${room} may know only: ${known.join(', ') || 'itself'}.`,
			severity: 'error',
			from: { path: `^src/${room}/` },
			to: { path: `^src/(?!${any([room, ...known])}/)` }
		})),
		...Object.entries(PARTS).map(([part, known]) => ({
			name: `lib-${part}-knows-its-neighbours`,
			comment: `src/lib/${part} may know only: ${known.join(', ') || 'itself'}. What needs both is composed in src/routes.`,
			severity: 'error',
			from: { path: `^src/lib/${part}/` },
			to: { path: `^src/lib/(?!${any([part, ...known])}/)` }
		})),
		{
			name: 'readers-only-in-imports',
			comment: 'Libraries that read files of other programs are asked through src/imports.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/imports/' },
			to: { path: 'node_modules/(papaparse|read-excel-file)/' }
		},
		{
			name: 'xml-only-in-formats-and-imports',
			comment: 'XML is read by parseXml of src/formats.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(formats|imports)/' },
			to: { path: 'node_modules/saxes/' }
		},
		{
			name: 'readers-only-in-formats',
			comment: 'Libraries that read documents are asked through src/formats.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/formats/' },
			to: {
				path: 'node_modules/(pdfjs-dist|parse5|markdown-it|markdown-it-footnote|@mozilla/readability|css-tree|css-select|postal-mime|chardet|dingbat-to-unicode)/'
			}
		},
		{
			name: 'archives-only-in-formats-and-exports',
			comment: 'Archives are read in src/formats and written in src/exports.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(formats|exports)/' },
			to: { path: 'node_modules/fflate/' }
		},
		{
			name: 'atlas-knows-the-ground',
			comment: 'It is pure: files come from src/server, and what the page needs too stands in the ground.',
			severity: 'error',
			from: { path: '^src/atlas/' },
			to: { path: `^src/(?!${any(['atlas', ...GROUND_ROOMS])}/)`, pathNot: '^src/formats/' }
		},
		{
			name: 'database-knows-the-ground',
			comment: 'It keeps compiled files, whoever compiled them.',
			severity: 'error',
			from: { path: '^src/database/' },
			to: { path: `^src/(?!${any(['database', ...GROUND_ROOMS])}/)` }
		},
		{
			name: 'postgres-only-in-database',
			comment: 'src/database asks PostgreSQL for all others.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/database/' },
			to: { path: 'node_modules/(pg|pg-copy-streams)/' }
		},
		{
			name: 'curate-knows-the-ground',
			comment: 'What it needs of the atlas stands in the ground, or is given to it.',
			severity: 'error',
			from: { path: '^src/curate/' },
			to: { path: `^src/(?!${any(['curate', ...GROUND_ROOMS])}/)` }
		},
		{
			name: 'proposals-know-the-ground',
			comment: 'What it needs of the atlas stands in the ground, or is given to it.',
			severity: 'error',
			from: { path: '^src/proposals/' },
			to: { path: `^src/(?!${any(['proposals', 'curate', ...GROUND_ROOMS])}/)` }
		},
		{
			name: 'browser-knows-the-ground',
			comment: 'What the page needs of the atlas comes compiled; what both need stands in the ground.',
			severity: 'error',
			from: { path: '^src/((lib|routes)/|[^/]+$)' },
			to: { path: `^src/(?!${any(['lib', 'routes', ...GROUND_ROOMS])}/)` }
		},
		{
			name: 'parts-know-no-route',
			comment: 'Routes compose parts, and give them what they need as props.',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'plain-parts-know-no-page',
			comment: 'Plain parts take what they show as props: no state, no page, no address.',
			severity: 'error',
			from: { path: '^src/lib/ui/' },
			to: { path: '^(\\$app/|src/(?!lib/ui/|language/|time/in-time\\.ts$))' }
		},
		{
			name: 'build-time-knows-no-page',
			comment: 'What both need stands in the ground.',
			severity: 'error',
			from: { path: '^src/(atlas|curate|database|proposals|server|cli|tools)/' },
			to: { path: '^src/(lib|routes)/' }
		},
		{
			name: 'workbench-knows-its-ground',
			comment:
				'It speaks with its server by what model/workbench describes, and shares plain parts with the site.',
			severity: 'error',
			from: { path: '^src/workbench/' },
			to: { path: `^src/(?!${any(['workbench', ...WORKBENCH.map((part) => `lib/${part}`), ...GROUND_ROOMS])}/)` }
		},
		{
			name: 'verify-knows-its-ground',
			comment: 'A page in a file by itself: plain parts, and no address to ask.',
			severity: 'error',
			from: { path: '^src/verify/' },
			to: { path: `^src/(?!${any(['verify', 'lib/ui', ...GROUND_ROOMS])}/)` }
		},
		{
			name: 'nobody-knows-verify',
			comment: 'The page of a pack is an entry of its own.',
			severity: 'error',
			from: { path: '^src/(?!verify/)' },
			to: { path: '^src/verify/' }
		},
		{
			name: 'nobody-knows-the-workbench',
			comment: 'The published site holds nothing of it: it is an entry of its own.',
			severity: 'error',
			from: { path: '^src/(?!workbench/)' },
			to: { path: '^src/workbench/' }
		},
		{
			name: 'server-knows-no-command',
			comment: 'Commands call the server: move what both need to src/server.',
			severity: 'error',
			from: { path: '^src/server/' },
			to: { path: '^src/(cli|tools)/' }
		},
		{
			name: 'node-only-at-build-time',
			comment: 'Only cli, database, server and tools touch node: give what is read to the function.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(cli|database|server|tools|lib/server)/' },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'program-knows-no-test',
			comment: 'Move what both need to src.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^tests/' }
		},
		{
			name: 'maplibre-only-in-map',
			comment: 'Only src/lib/map owns MapLibre.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/map/' },
			to: { path: 'node_modules/maplibre-gl/' }
		},
		{
			name: 'no-cycles',
			comment: 'Move what both need to a file of its own.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'no-unresolved',
			comment: 'Nothing is there: look at path and ending, or add the package to package.json.',
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
		exclude: { path: '^(build|\\.svelte-kit)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tests/rules/tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.svelte.ts']
		}
	}
};
