import type { Basis, Geometry, Status } from '../model/records/feature.ts';
import { formatAbout } from './about-text.ts';
import type { ExportedFile } from './export-format.ts';
import { cleanText } from './flat/clean-text.ts';
import { tellBuilt, tellDoubt } from './flat/doubt.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { splitFeatures, type FlatFeature } from './flat/split-features.ts';
import type { Column } from './flat/table.ts';
import { nameFile } from './name-file.ts';
import type { ResultSet } from './result-set.ts';
import { STATUS_WORDS, formatBasis } from '../wording/words.ts';

/**
 * OGC KML 2.2: a folder a layer, each placemark named, with every column as data. KML has no dashes, so what is not
 * built is drawn thin and pale and says so in its name; what is schematic likewise. No picture is fetched from
 * anywhere.
 */
export function writeKml(result: ResultSet): ExportedFile[] {
	const columns = listFeatureColumns(result);
	const rows = splitFeatures(result.features);
	const folders = result.layers.flatMap(({ id, title }) => {
		const members = rows.filter(({ feature, geometry }) => feature.layer === id && geometry !== null);
		if (members.length === 0) {
			return [];
		}
		return [
			`<Folder><name>${escapeXml(title)}</name>`,
			...members.map((row) => formatPlacemark(row, columns)),
			'</Folder>'
		];
	});
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
		`<name>${escapeXml(result.about.title)}</name>`,
		`<description>${escapeXml(formatHtml(formatAbout(result.about)))}</description>`,
		...STYLES,
		...folders,
		'</Document></kml>'
	];
	return [
		{
			...nameFile(result.about, '.kml', 'application/vnd.google-earth.kml+xml'),
			bytes: new TextEncoder().encode(`${lines.join('\n')}\n`)
		}
	];
}

/** Colours are alpha, blue, green, red. */
const STYLES: readonly string[] = [
	formatStyle('built', 'ff4a2f1e', 3),
	formatStyle('unbuilt', '994a2f1e', 1),
	formatStyle('unsure', '66808080', 1)
];

function formatStyle(id: string, colour: string, width: number): string {
	const fill = `33${colour.slice(2)}`;
	return `<Style id="${id}"><IconStyle><color>${colour}</color><scale>${width > 1 ? 1 : 0.7}</scale><Icon/></IconStyle><LineStyle><color>${colour}</color><width>${width}</width></LineStyle><PolyStyle><color>${fill}</color></PolyStyle></Style>`;
}

const GUESSED: readonly Basis[] = ['schematic', 'endpoints-only'];

/** A guess is never drawn as a survey, nor a plan as a thing that is there. */
function styleOf({ basis, status, feature }: FlatFeature): string {
	if (GUESSED.includes(basis) || feature.properties.certainty === 'uncertain') {
		return 'unsure';
	}
	return tellBuilt(status) === 'yes' ? 'built' : 'unbuilt';
}

const SAID_IN_NAME: readonly Status[] = [
	'proposed',
	'agreed',
	'under-construction',
	'stalled',
	'cancelled',
	'declined',
	'ended',
	'reported'
];

function formatPlacemark(row: FlatFeature, columns: readonly Column<FlatFeature>[]): string {
	const cells = columns.flatMap(({ name, value }) => {
		const cell = value(row);
		return cell === null ? [] : [{ name, cell: String(cell) }];
	});
	const name = cells.find((cell) => cell.name === 'name')?.cell ?? row.key;
	const notes = [
		...(SAID_IN_NAME.includes(row.status) ? [STATUS_WORDS[row.status]] : []),
		...(GUESSED.includes(row.basis) ? ['course not known'] : [])
	];
	const title = notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
	const data = cells
		.filter((cell) => cell.name !== 'name' && cell.name !== 'description')
		.map((cell) => `<Data name="${cell.name}"><value>${escapeXml(cell.cell)}</value></Data>`);
	return [
		`<Placemark id="${escapeXml(row.key.replace('/', '.'))}"><name>${escapeXml(title)}</name>`,
		`<description>${escapeXml(formatHtml(describe(row)))}</description>`,
		`<styleUrl>#${styleOf(row)}</styleUrl>`,
		`<ExtendedData>${data.join('')}</ExtendedData>`,
		row.geometry === null ? '' : formatGeometry(row.geometry),
		'</Placemark>'
	].join('');
}

function describe(row: FlatFeature): string {
	const { description } = row.feature.properties;
	const doubt = tellDoubt(row);
	return [
		description,
		`Status: ${STATUS_WORDS[row.status]}.`,
		formatBasis(row.basis, row.geometry?.type ?? null),
		...(doubt.length === 0 ? [] : [`Doubt: ${doubt.join('; ')}.`])
	]
		.filter((line) => line !== '')
		.join('\n');
}

function formatGeometry(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Point':
			return `<Point><coordinates>${formatPositions([geometry.coordinates])}</coordinates></Point>`;
		case 'LineString':
			return `<LineString><tessellate>1</tessellate><coordinates>${formatPositions(geometry.coordinates)}</coordinates></LineString>`;
		case 'Polygon':
			return formatPolygon(geometry.coordinates);
		case 'MultiPoint':
			return wrap(
				geometry.coordinates.map((coordinates) =>
					formatGeometry({
						type: 'Point',
						coordinates
					})
				)
			);
		case 'MultiLineString':
			return wrap(
				geometry.coordinates.map((coordinates) =>
					formatGeometry({
						type: 'LineString',
						coordinates
					})
				)
			);
		case 'MultiPolygon':
			return wrap(geometry.coordinates.map(formatPolygon));
	}
}

const wrap = (parts: readonly string[]): string => {
	return `<MultiGeometry>${parts.join('')}</MultiGeometry>`;
};

function formatPolygon(rings: readonly (readonly (readonly [number, number])[])[]): string {
	const boundaries = rings.map((ring, index) => {
		const side = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
		return `<${side}><LinearRing><coordinates>${formatPositions(ring)}</coordinates></LinearRing></${side}>`;
	});
	return `<Polygon><tessellate>1</tessellate>${boundaries.join('')}</Polygon>`;
}

function formatPositions(positions: readonly (readonly [number, number])[]): string {
	return positions.map(([lng, lat]) => `${lng},${lat}`).join(' ');
}

/** Descriptions are read as HTML: what looks like an element is text. */
function formatHtml(text: string): string {
	return escapeXml(text).replaceAll('\n', '<br>');
}

function escapeXml(text: string): string {
	return cleanText(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
