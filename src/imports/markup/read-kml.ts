import { FormatError } from '../../formats/document.ts';
import { Archive } from '../../formats/package/unpack.ts';
import { decodeText } from '../../formats/plain/decode-text.ts';
import { Watch } from '../../formats/watch.ts';
import { formatCount } from '../../wording/counts.ts';
import { makeImported, type Imported } from '../imported.ts';
import { joinShapes } from '../shapes/read-geojson-geometry.ts';
import { makePlace, placeShapes } from '../shapes/place-shapes.ts';
import { parseCertainty, parseKind } from '../shapes/name-properties.ts';
import { linksOf } from './parse-json.ts';
import { readKmlShapes } from './read-kml-shapes.ts';
import { readKmlTime } from './read-kml-time.ts';
import { childText, listBelow, parseXml, type Element } from './parse-xml.ts';

const MAX_UNPACKED = 100_000_000;
const CONTAINERS = new Set(['kml', 'Document', 'Folder', '']);
/** What KML lays over a map, and is no place. */
const OVERLAYS = ['GroundOverlay', 'PhotoOverlay', 'ScreenOverlay'];

/** The map of a KMZ: `doc.kml`, or the first KML in it, as OGC 12-007r2 has it. Pictures and further maps are told. */
export function readKmz(bytes: Uint8Array): Imported {
	const archive = new Archive(bytes, new Watch(), MAX_UNPACKED);
	const maps = archive.names.filter((name) => /\.kml$/iu.test(name) && !/^__MACOSX/iu.test(name));
	const main = maps.find((name) => /^doc\.kml$/iu.test(name)) ?? maps.find((name) => !name.includes('/')) ?? maps[0];
	const packed = main === undefined ? null : archive.read(main);
	if (!packed) {
		throw new FormatError('holds no KML', 'Save it again as KML or KMZ.');
	}
	const imported = readKml(decodeText(packed).text.replace(/^\uFEFF/u, ''));
	const others = archive.names.filter((name) => name !== main && !name.endsWith('/')).length;
	if (others > 0) {
		imported.notes.push(
			`Of the package ${main ?? ''} was read; ${formatCount(others, 'other file')} in it, as pictures, ${others === 1 ? 'was' : 'were'} left out.`
		);
	}
	return imported;
}

/** Placemarks of a KML text. Links to other maps are told, and never followed. */
export function readKml(text: string): Imported {
	const root = parseXml(text);
	const imported = makeImported();
	walk(root, [], imported, { count: 0 });
	imported.notes.push(...tellLeftOut(root));
	if (imported.places.length + imported.unread.length === 0) {
		imported.notes.push('It holds no placemark.');
	}
	return imported;
}

function walk(element: Element, folders: readonly string[], imported: Imported, seen: { count: number }): void {
	for (const child of element.children) {
		if (child.name === 'Placemark') {
			seen.count++;
			readPlacemark(child, folders, `placemark ${seen.count}`, imported);
		} else if (CONTAINERS.has(child.name)) {
			const name = child.name === 'Folder' ? childText(child, 'name') : '';
			walk(child, name === '' ? folders : [...folders, name], imported, seen);
		}
	}
}

function readPlacemark(placemark: Element, folders: readonly string[], where: string, imported: Imported): void {
	const data = readData(placemark);
	const id = placemark.attributes.id ?? null;
	const title = childText(placemark, 'name') || data.get('name') || data.get('title') || id;
	if (!title) {
		imported.unread.push({ where, reason: 'It has no name.' });
		return;
	}
	const html = childText(placemark, 'description');
	const { edtf, notes } = readKmlTime(placemark);
	// The table an atlas exports with each of its places says the same again in words.
	const isOwn = data.has('data_version');
	const extra = (isOwn ? [] : [...data])
		.filter(([key]) => !KNOWN.has(key.toLowerCase()))
		.map(([key, value]) => `${key}: ${value}`);
	const description = [stripHtml(html), childText(placemark, 'address'), ...extra]
		.filter((part) => part !== '')
		.join('; ');
	const place = makePlace(`${where} “${title.slice(0, 40)}”`, title.replace(/\s+/gu, ' '), {
		id: data.get('id') ?? id,
		names: (data.get('names') ?? '')
			.split(';')
			.map((text) => ({ text: text.trim() }))
			.filter(({ text }) => text !== ''),
		description: description === '' ? null : description,
		kind: parseKind(data.get('kind') ?? data.get('type')),
		certainty: parseCertainty(data.get('certainty')),
		layer: data.get('layer') ?? folders[0] ?? null,
		when: edtf,
		links: linksOf([...html.matchAll(/https?:\/\/[^\s"'<>]+/gu)].map(([link]) => link)),
		notes
	});
	const read = placeShapes(place, () => joinShapes(readKmlShapes(placemark)));
	if (Array.isArray(read)) {
		imported.places.push(...read);
	} else {
		imported.unread.push(read);
	}
}

const KNOWN = new Set(['name', 'title', 'id', 'kind', 'type', 'certainty', 'layer', 'description', 'names']);

/** `Data` and `SimpleData` of a placemark, by their names. */
function readData(placemark: Element): Map<string, string> {
	const pairs = [
		...listBelow(placemark, 'Data').map((each) => [each.attributes.name ?? '', childText(each, 'value')] as const),
		...listBelow(placemark, 'SimpleData').map((each) => [each.attributes.name ?? '', each.text.trim()] as const)
	];
	return new Map(pairs.filter(([name, value]) => name !== '' && value !== ''));
}

const ENTITIES: Readonly<Record<string, string>> = {
	nbsp: ' ',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: '’'
};

/** Words of a description that is HTML; nothing of it is ever shown as markup. */
function stripHtml(html: string): string {
	return html
		.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/giu, ' ')
		.replace(/<[^>]*>/gu, ' ')
		.replace(/&(nbsp|amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? ' ')
		.replace(/\s+/gu, ' ')
		.trim();
}

function tellLeftOut(root: Element): string[] {
	const links = [...listBelow(root, 'NetworkLink'), ...listBelow(root, 'NetworkLinkControl')];
	const targets = links.flatMap((link) => listBelow(link, 'href').map(({ text }) => text.trim()));
	const overlays = OVERLAYS.reduce((sum, name) => sum + listBelow(root, name).length, 0);
	const styles = listBelow(root, 'Style').length + listBelow(root, 'StyleMap').length;
	return [
		...(links.length > 0
			? [
					`It refers to ${formatCount(links.length, 'other map')}, which ${links.length === 1 ? 'is' : 'are'} not fetched: ${targets.slice(0, 3).join(', ')}. Save what they show as KML and import that.`
				]
			: []),
		...(overlays > 0
			? [`${formatCount(overlays, 'picture')} laid over the map ${overlays === 1 ? 'was' : 'were'} left out.`]
			: []),
		...(styles > 0 ? ['Colours, symbols and styles were left out: the atlas draws by what a thing is.'] : [])
	];
}
