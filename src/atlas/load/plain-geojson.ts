/** Members that programs add to a layer file and that say nothing an atlas needs. */
const IGNORED = ['name', 'bbox', 'generator', 'xy_coordinate_resolution', 'crs'];
/** Longitude and latitude on WGS 84, as RFC 7946 has it without a word. */
const WGS84 = /(CRS84|EPSG:{1,2}4326)$/i;

/** What was left out of a layer file, or why it cannot be used. */
export interface Word {
	severity: 'warning' | 'error';
	path: string;
	message: string;
	remedy: string;
}

/** A layer file as RFC 7946 has it: what geographic programs add is left out, each with a word. */
export function plainGeoJson(value: unknown): { value: unknown; words: Word[] } {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return { value, words: [] };
	}
	const words: Word[] = [];
	const file = { ...(value as Record<string, unknown>) };
	const crs = (file.crs as { properties?: { name?: unknown } } | undefined)?.properties?.name;
	if (crs !== undefined && !WGS84.test(String(crs))) {
		words.push({
			severity: 'error',
			path: 'crs',
			message: `The file is in ${String(crs).slice(0, 60)}.`,
			remedy: 'Save it in WGS 84 (EPSG:4326), longitude first, as RFC 7946 demands.'
		});
	}
	const added = IGNORED.filter((key) => Object.hasOwn(file, key));
	if (added.length > 0) {
		added.forEach((key) => Reflect.deleteProperty(file, key));
		words.push(leftOut('', `The members ${added.map((key) => `"${key}"`).join(', ')} are left out.`));
	}
	if (Array.isArray(file.features)) {
		const features = plainFeatures(file.features as unknown[]);
		file.features = features.value;
		words.push(...features.words);
	}
	return { value: file, words };
}

const leftOut = (path: string, message: string): Word => {
	return {
		severity: 'warning',
		path,
		message,
		remedy: 'Remove what is left out, so that the file says what is shown.'
	};
};

function plainFeatures(features: readonly unknown[]): { value: unknown[]; words: Word[] } {
	const high: string[] = [];
	const boxed: string[] = [];
	const value = features.map((feature, index) => {
		if (typeof feature !== 'object' || feature === null) {
			return feature;
		}
		const plain = { ...(feature as Record<string, unknown>) };
		if (Object.hasOwn(plain, 'bbox')) {
			Reflect.deleteProperty(plain, 'bbox');
			boxed.push(`features[${index}]`);
		}
		const geometry = plain.geometry as { coordinates?: unknown } | null | undefined;
		if (geometry && hasHeights(geometry.coordinates)) {
			plain.geometry = {
				...geometry,
				coordinates: dropHeights(geometry.coordinates)
			};
			high.push(`features[${index}]`);
		}
		return plain;
	});
	const words = [
		...tell(high, (count) => `${count} with altitudes, which are left out.`),
		...tell(boxed, (count) => `${count} with a "bbox", which is left out.`)
	];
	return { value, words };
}

function tell(paths: readonly string[], say: (count: string) => string): Word[] {
	const [first] = paths;
	return first === undefined
		? []
		: [leftOut(first, say(`${paths.length} ${paths.length === 1 ? 'feature' : 'features'}`))];
}

/** A third number of a position is its altitude in metres. */
const isHigh = (position: readonly unknown[]): boolean => {
	return position.length === 3 && position.every((number) => typeof number === 'number');
};

function hasHeights(coordinates: unknown): boolean {
	return Array.isArray(coordinates) && (isHigh(coordinates) || coordinates.some(hasHeights));
}

function dropHeights(coordinates: unknown): unknown {
	if (!Array.isArray(coordinates)) {
		return coordinates;
	}
	return isHigh(coordinates) ? coordinates.slice(0, 2) : coordinates.map(dropHeights);
}
