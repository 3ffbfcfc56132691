import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AtlasMeta, MapFeatures } from '../../../model/compiled/pages.ts';
import type { AtlasRecords } from '../../../model/compiled/records.ts';
import { MANIFEST, type FileName, type FileValue } from '../../../model/compiled/manifest.ts';
import { fillPath, matchPath } from '../../../model/compiled/path.ts';
import { ROOT } from '../../paths.ts';
import { drawPreview, type Palette, type Shape } from './draw-preview.ts';
import { boundsOf, fitFrame, HEIGHT, WIDTH, type Bounds, type Point } from './frame.ts';
import { GroundReader } from './ground.ts';
import { paint } from './paint.ts';

/** Of larger atlases the first page alone has one: each takes time to draw, and room. */
const MAX_PREVIEWS = 300;
const FRONT = 'preview.png';

type ReadCompiled = (path: string) => Promise<string>;

/** What previews are drawn from. */
interface Drawn {
	meta: AtlasMeta;
	records: AtlasRecords;
	shapes: readonly Shape[];
	/** Positions of each place that has some. */
	points: ReadonlyMap<string, readonly Point[]>;
	/** Ids of countries, regions and the like. */
	frames: ReadonlySet<string>;
	palette: Palette;
	ground: GroundReader;
}

/**
 * Draws pictures that chats may show: one for the first page, and of a small atlas for each place and document. Gives
 * for every page of the site the elements that name its picture: an event's is that of a place it names, all others'
 * that of the first page. Only a site that knows where it will stand has them: chats want whole addresses.
 *
 * @param address of the site, with a slash at its end
 */
export async function makePreviews(
	site: string,
	pages: readonly string[],
	address: string
): Promise<(page: string) => string> {
	const previews = await Previews.open((path) => readFile(join(site, 'atlas', path), 'utf8'), site);
	const own = pages.filter((page) => ['feature', 'source'].includes(findSubject(page)?.kind ?? ''));
	const made = ['', ...(own.length <= MAX_PREVIEWS ? own : [])].filter((page) => previews.has(page));
	for (const page of made) {
		await write(site, `${page}${FRONT}`, await previews.paint(page));
	}
	return (page) => previews.nameElements(page, address, made);
}

/** The pictures of an atlas that is small enough to have its map in one file, painted one by one. */
export class Previews {
	readonly #drawn: Drawn;

	private constructor(drawn: Drawn) {
		this.#drawn = drawn;
	}

	/**
	 * @param read gives a compiled file by its path
	 * @param ground folder that holds `basemap/`
	 */
	static async open(read: ReadCompiled, ground: string): Promise<Previews> {
		return new Previews(await readDrawn(read, ground));
	}

	/**
	 * Whether a page has a picture of its own: the first one, and those of places and documents with something on the
	 * map.
	 */
	has(page: string): boolean {
		return page === '' || listSubjects(this.#drawn, page).size > 0;
	}

	/** The picture of a page that has one, PNG. */
	async paint(page: string): Promise<Uint8Array> {
		return paintPreview(this.#drawn, page === '' ? null : listSubjects(this.#drawn, page));
	}

	/** @param made pages whose picture there is; without, all that can have one */
	nameElements(page: string, address: string, made?: readonly string[]): string {
		const isMade = (each: string): boolean => {
			return made === undefined ? this.has(each) : made.includes(each);
		};
		const shown = [page, ...listPlacesOfEvent(this.#drawn, page)].find(isMade) ?? '';
		return nameElements(`${address}${shown}${FRONT}`);
	}
}

/** The page whose picture lies at a path; `null` for any other path. */
export function findPreviewed(path: string): string | null {
	return path === FRONT || path.endsWith(`/${FRONT}`) ? path.slice(0, -FRONT.length) : null;
}

/** Pages of the places of an event: those where it took place first. */
function listPlacesOfEvent({ records }: Drawn, page: string): string[] {
	const subject = findSubject(page);
	const event = subject?.kind === 'event' ? records.events.find(({ id }) => id === subject.id) : undefined;
	const places = event?.places ?? [];
	return [...places.filter(({ role }) => role === 'site'), ...places].map(({ feature }) =>
		fillPath(MANIFEST.feature.page, feature)
	);
}

function nameElements(image: string): string {
	return [
		`<meta property="og:image" content="${image}" />`,
		`<meta property="og:image:type" content="image/png" />`,
		`<meta property="og:image:width" content="${WIDTH}" />`,
		`<meta property="og:image:height" content="${HEIGHT}" />`,
		`<meta name="twitter:card" content="summary_large_image" />`
	].join('');
}

async function write(site: string, path: string, bytes: Uint8Array): Promise<void> {
	await mkdir(dirname(join(site, path)), { recursive: true });
	await writeFile(join(site, path), bytes);
}

/** What a page is about: its kind and id; `null` for lists and overviews. */
function findSubject(page: string): { kind: 'feature' | 'event' | 'source'; id: string } | null {
	for (const kind of ['feature', 'event', 'source'] as const) {
		const id = matchPath(MANIFEST[kind].page, page);
		if (id !== null) {
			return { kind, id };
		}
	}
	return null;
}

/**
 * Ids of places with a position that a page is about: itself, or the sites a document speaks of; countries where there
 * are none.
 */
function listSubjects(drawn: Drawn, page: string): Set<string> {
	const subject = findSubject(page);
	if (!subject) {
		return new Set();
	}
	const { kind, id } = subject;
	const said = drawn.records.passages.filter(({ source }) => kind === 'source' && source === id);
	const ids = kind === 'feature' ? [id] : said.flatMap(({ supports }) => supports);
	const placed = ids.filter((each) => drawn.points.has(each));
	const sites = placed.filter((each) => !drawn.frames.has(each));
	return new Set(sites.length > 0 ? sites : placed);
}

async function paintPreview(drawn: Drawn, subjects: ReadonlySet<string> | null): Promise<Uint8Array> {
	const { meta, shapes, palette, ground } = drawn;
	const frame = subjects === null ? fitFrame(meta.home.bounds, 0) : fitFrame(findBounds(drawn, subjects));
	const shown = subjects ?? listShownAtFirst(drawn);
	return paint(drawPreview(frame, await ground.draw(frame), shapes, shown, palette));
}

function findBounds({ points, meta }: Drawn, subjects: ReadonlySet<string>): Bounds {
	return boundsOf([...subjects].flatMap((id) => points.get(id) ?? [])) ?? meta.home.bounds;
}

function listShownAtFirst({ meta, shapes }: Drawn): Set<string> {
	const layers = new Set(meta.layers.filter(({ shownAtFirst, frame }) => shownAtFirst && !frame).map(({ id }) => id));
	return new Set(
		shapes.filter(({ properties }) => layers.has(properties.layer)).map(({ properties }) => properties.id)
	);
}

async function readDrawn(readCompiled: ReadCompiled, ground: string): Promise<Drawn> {
	const read = async <Name extends FileName>(name: Name): Promise<FileValue<Name>> => {
		return JSON.parse(await readCompiled(MANIFEST[name].path)) as FileValue<Name>;
	};
	const [meta, map, frames, records] = await Promise.all([
		read('meta'),
		read('map'),
		read('frames'),
		read('records')
	]);
	const shapes = [...frames.features, ...map.features];
	return {
		meta,
		records,
		shapes,
		points: gatherPoints(shapes),
		frames: new Set(shapes.filter(({ properties }) => properties.frame).map(({ properties }) => properties.id)),
		palette: await readPalette(meta),
		ground: await GroundReader.open(join(ground, 'basemap', 'world.pmtiles'))
	};
}

function gatherPoints(shapes: MapFeatures['features']): Map<string, Point[]> {
	const points = new Map<string, Point[]>();
	for (const { geometry, properties } of shapes) {
		const depth = geometry.type === 'Point' ? 1 : DEPTHS[geometry.type];
		const flat = (depth === 1 ? [geometry.coordinates] : geometry.coordinates.flat(depth - 2)) as Point[];
		points.set(properties.id, [...(points.get(properties.id) ?? []), ...flat]);
	}
	return points;
}

const DEPTHS = {
	MultiPoint: 2,
	LineString: 2,
	MultiLineString: 3,
	Polygon: 3,
	MultiPolygon: 4
} as const;

/** The light colours of the pages: their style sheet is where they stand. */
async function readPalette({ layers }: AtlasMeta): Promise<Palette> {
	const css = await readFile(join(ROOT, 'src/lib/ui/tokens.css'), 'utf8');
	const find = (pattern: RegExp): string => {
		const colour = pattern.exec(css)?.[1];
		if (colour === undefined) {
			throw new Error(`The style sheet of the pages has no colour for ${pattern.source}.`);
		}
		return colour;
	};
	const hues = layers.map(
		({ id, hue }) =>
			[id, find(new RegExp(`data-hue='${hue}'\\]\\s*\\{\\s*--hue: light-dark\\((#\\w+)`, 'u'))] as const
	);
	return {
		sea: find(/--sea: light-dark\((#\w+)/u),
		land: find(/--paper: light-dark\((#\w+)/u),
		border: find(/--rule-strong: light-dark\((#\w+)/u),
		hues: new Map(hues)
	};
}
