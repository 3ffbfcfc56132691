import type { CountryPlaces, CutNames, Position, ViewBox } from './cut-names.ts';

/** Share of the view at its edges in which a name would hardly stand whole. */
const EDGE = 0.08;

function isWithin([lng = 0, lat = 0]: Position, { west, south, east, north }: ViewBox, edge: number): boolean {
	const [width, height] = [(east - west) * edge, (north - south) * edge];
	return lng >= west + width && lng <= east - width && lat >= south + height && lat <= north - height;
}

/** The place nearest to the middle of the view, of those in it. */
function findNearest(places: readonly Position[], view: ViewBox): Position | undefined {
	const [x, y] = [(view.west + view.east) / 2, (view.south + view.north) / 2];
	const away = ([lng = 0, lat = 0]: Position): number => {
		return Math.hypot((lng - x) / (view.east - view.west), (lat - y) / (view.north - view.south));
	};
	return places.filter((place) => isWithin(place, view, EDGE)).toSorted((a, b) => away(a) - away(b))[0];
}

/**
 * Names of the countries that a view shows only a part of, each in that part.
 * @param nameOf - a country's name by its ISO 3166 alpha-2 code; without one it stays unnamed
 */
export function findCutNames(
	countries: Readonly<Record<string, CountryPlaces>>,
	view: ViewBox,
	nameOf: (code: string) => string | undefined
): CutNames {
	const features = Object.entries(countries).flatMap(([code, { rank, main, others }]) => {
		const place = isWithin(main, view, 0) ? undefined : findNearest(others, view);
		const name = place && nameOf(code);
		if (!place || name === undefined) {
			return [];
		}
		return [
			{
				type: 'Feature' as const,
				geometry: { type: 'Point' as const, coordinates: [...place] },
				properties: {
					kind: 'country' as const,
					rank,
					name
				}
			}
		];
	});
	return { type: 'FeatureCollection', features };
}
