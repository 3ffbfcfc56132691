/** Who may know whom. The architecture check and the lint rules both read this table. */

/** Ground that build time and browser share, and what each room of it may know besides itself. */
const GROUND = {
	model: [],
	text: ['model'],
	language: ['model'],
	time: ['model', 'language'],
	geometry: ['model'],
	wording: ['model', 'time', 'language'],
	mentions: ['model', 'text'],
	gazetteer: ['model', 'mentions'],
	geoparsing: ['model', 'text', 'mentions', 'gazetteer'],
	anchors: ['model', 'text', 'wording'],
	'as-of': ['model', 'time', 'wording'],
	values: ['model'],
	edits: ['model'],
	drawing: ['model', 'geometry'],
	review: ['model', 'time', 'geometry', 'wording'],
	formats: [],
	imports: ['model', 'text', 'time', 'geometry', 'wording', 'formats'],
	exports: ['model', 'text', 'language', 'time', 'geometry', 'wording', 'anchors', 'as-of', 'formats']
};
/** Parts of the page, and the parts of the page each may know besides itself. None knows the shell; `routes` composes them. */
const PARTS = {
	ui: [],
	storage: [],
	data: [],
	state: ['data', 'storage'],
	documents: ['data', 'storage', 'state', 'ui'],
	records: ['data', 'storage', 'state', 'ui', 'documents'],
	map: ['ui'],
	dossier: ['data', 'storage', 'state', 'ui', 'documents', 'records', 'search'],
	reader: ['data', 'storage', 'state', 'ui', 'documents', 'records'],
	search: ['data', 'storage', 'state', 'ui', 'records'],
	timeline: ['data', 'storage', 'state', 'ui', 'records'],
	coverage: ['data', 'storage', 'state', 'ui', 'records'],
	offline: ['ui'],
	share: ['state', 'ui'],
	picture: ['state', 'ui', 'map'],
	embed: ['data', 'storage', 'state', 'ui'],
	server: [],
	export: ['data', 'storage', 'state', 'ui', 'documents', 'records', 'search'],
	shell: [
		'data',
		'storage',
		'state',
		'ui',
		'documents',
		'records',
		'map',
		'search',
		'timeline',
		'offline',
		'export',
		'share',
		'embed',
		'picture'
	]
};
/** Parts of the page that the workbench, a page of its own, may know beside the ground. Nobody knows the workbench. */
const WORKBENCH = ['map', 'ui', 'storage'];

module.exports = { GROUND, PARTS, WORKBENCH };
