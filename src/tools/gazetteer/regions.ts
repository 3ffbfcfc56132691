import type { FeatureCollection, Geometry } from 'geojson';
import { codeOf, measure, type Piece, type Province } from './divisions.ts';
import type { SourcePlace } from './sources.ts';

/** States whose provinces Natural Earth puts together to larger regions that texts name. */
const WITH_REGIONS = new Set(['FR', 'IT', 'ES', 'PT', 'JP']);

/** Regions of several provinces, each at the middle of them. */
export function listRegions({ features }: FeatureCollection<Geometry, Province>): SourcePlace[] {
	const parts = new Map<string, { region: string; country: string; pieces: Piece[] }>();
	const own = new Set(features.map(({ properties }) => `${codeOf(properties)} ${properties.name ?? ''}`));
	for (const { geometry, properties } of features) {
		const country = codeOf(properties);
		const region = properties.region ?? '';
		if (!WITH_REGIONS.has(country) || region === '' || region.endsWith('.') || own.has(`${country} ${region}`)) {
			continue;
		}
		const known = parts.get(`${country} ${region}`) ?? {
			region,
			country,
			pieces: []
		};
		known.pieces.push(measure(geometry));
		parts.set(`${country} ${region}`, known);
	}
	return [...parts.values()].flatMap(({ region, country, pieces }): SourcePlace[] => {
		const area = pieces.reduce((sum, piece) => sum + piece.area, 0);
		const mean = (pick: (piece: Piece) => number): number => {
			return pieces.reduce((sum, piece) => sum + pick(piece) * piece.area, 0) / area;
		};
		return area > 0
			? [
					{
						id: `ne:region-${country.toLowerCase()}-${region.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
						name: region,
						lat: mean(({ lat }) => lat),
						lon: mean(({ lon }) => lon),
						country,
						admin1: '',
						kind: 'region',
						population: 0,
						names: [],
						others: []
					}
				]
			: [];
	});
}
