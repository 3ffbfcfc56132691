/** What a column may stand for. */
export interface Field {
	id: string;
	label: string;
	of: 'both' | 'places' | 'events';
	/** Headers by which it is guessed, in lower case, `_`, `-` and spaces taken for the same. */
	headers: readonly string[];
}

/** In the order of the menu; of several columns that fit a field the first gets it. */
export const FIELDS: readonly Field[] = [
	{
		id: 'title',
		label: 'Name',
		of: 'both',
		headers: [
			'title',
			'name',
			'label',
			'event',
			'place',
			'place name',
			'toponym',
			'what',
			'nom',
			'nombre',
			'название',
			'имя',
			'место',
			'ort',
			'lugar',
			'lieu',
			'اسم',
			'名称'
		]
	},
	{ id: 'id', label: 'Identifier', of: 'both', headers: ['id', 'key', 'slug', 'identifier', 'uri', 'code'] },
	{
		id: 'latitude',
		label: 'Latitude',
		of: 'both',
		headers: [
			'latitude',
			'lat',
			'y',
			'lat dd',
			'latitud',
			'breite',
			'широта',
			'decimallatitude',
			'point y',
			'ycoord'
		]
	},
	{
		id: 'longitude',
		label: 'Longitude',
		of: 'both',
		headers: [
			'longitude',
			'lon',
			'lng',
			'long',
			'x',
			'lon dd',
			'longitud',
			'länge',
			'долгота',
			'decimallongitude',
			'point x',
			'xcoord'
		]
	},
	{
		id: 'position',
		label: 'Position (latitude and longitude together)',
		of: 'both',
		headers: [
			'position',
			'coordinates',
			'coords',
			'coordinate',
			'coordinate location',
			'location',
			'latlng',
			'lat lon',
			'lat long',
			'latlon',
			'gps',
			'координаты',
			'geo'
		]
	},
	{
		id: 'wkt',
		label: 'Shape (WKT)',
		of: 'places',
		headers: ['wkt', 'geometry', 'geom', 'the geom', 'shape', 'geowkt']
	},
	{
		id: 'date',
		label: 'Date',
		of: 'both',
		headers: [
			'date',
			'when',
			'edtf',
			'year',
			'day',
			'datum',
			'fecha',
			'дата',
			'год',
			'jahr',
			'año',
			'event date',
			'تاريخ',
			'日期'
		]
	},
	{
		id: 'start',
		label: 'Date it begins',
		of: 'both',
		headers: ['start', 'begin', 'from', 'start date', 'begin date', 'startdate', 'von', 'attestation year']
	},
	{ id: 'end', label: 'Date it ends', of: 'both', headers: ['end', 'to', 'until', 'end date', 'enddate', 'bis'] },
	{
		id: 'description',
		label: 'Description',
		of: 'both',
		headers: ['description', 'desc', 'note', 'notes', 'comment', 'remarks', 'details', 'описание', 'beschreibung']
	},
	{
		id: 'names',
		label: 'Other names',
		of: 'places',
		headers: [
			'names',
			'other names',
			'alternative names',
			'alternate names',
			'alias',
			'aliases',
			'variants',
			'alt names'
		]
	},
	{ id: 'kind', label: 'Kind', of: 'both', headers: ['kind', 'type', 'category', 'class', 'feature type', 'тип'] },
	{ id: 'layer', label: 'Layer', of: 'both', headers: ['layer', 'theme', 'layers', 'folder'] },
	{
		id: 'countries',
		label: 'Country codes',
		of: 'places',
		headers: ['countries', 'country', 'country code', 'iso a2', 'ccodes', 'iso2']
	},
	{ id: 'certainty', label: 'Certainty', of: 'places', headers: ['certainty', 'confidence'] },
	{ id: 'accuracy', label: 'Accuracy in km', of: 'places', headers: ['accuracy km', 'accuracykm', 'accuracy'] },
	{
		id: 'links',
		label: 'Links',
		of: 'both',
		headers: ['url', 'link', 'links', 'see also', 'seealso', 'website', 'wikidata']
	},
	{ id: 'actors', label: 'Who took part', of: 'events', headers: ['actors', 'who', 'participants', 'people'] },
	{
		id: 'places',
		label: 'Places, by name or identifier',
		of: 'events',
		headers: ['places', 'place', 'where', 'location name', 'venue', 'site']
	}
];

const normal = (header: string): string => {
	return header
		.toLowerCase()
		.replace(/[_\-\s.]+/gu, ' ')
		.replace(/[()°]/gu, '')
		.trim();
};

/** The fields of columns by their headers; `` where none fits. */
export function guessFields(headers: readonly string[], of: 'places' | 'events'): string[] {
	const taken = new Set<string>();
	const guesses = headers.map(() => '');
	for (const field of FIELDS.filter((each) => each.of === 'both' || each.of === of)) {
		const best = field.headers
			.map((name) => headers.findIndex((header, index) => guesses[index] === '' && normal(header) === name))
			.find((index) => index >= 0);
		if (best !== undefined && !taken.has(field.id)) {
			guesses[best] = field.id;
			taken.add(field.id);
		}
	}
	return guesses;
}

/** Rows with a date and neither a shape nor a position of their own, or a word for it in the header, tell of events. */
export function guessOf(headers: readonly string[]): 'places' | 'events' {
	const names = new Set(headers.map(normal));
	const has = (...some: string[]): boolean => {
		return some.some((name) => names.has(name));
	};
	const fields = new Set(guessFields(headers, 'places'));
	const isDated = fields.has('date') || fields.has('start');
	const isPlaced = fields.has('latitude') || fields.has('position') || fields.has('wkt');
	return has('event', 'what happened', 'event date', 'date basis', 'actors') || (isDated && !isPlaced)
		? 'events'
		: 'places';
}
