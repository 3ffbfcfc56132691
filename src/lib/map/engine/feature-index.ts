import type { FeatureCollection, Geometry } from 'geojson';
import type { Id } from '../../../model/common.ts';
import { findOpeningBounds, type Bounds, type DrawnFeatures } from './map-data.ts';

/** Bounds of countries are long: their bands are drawn on a coarser grid. */
const frameNodes = 60_000;

type Drawn = DrawnFeatures['features'][number];
type BuildBand = typeof import('./accuracy-band.ts').buildAccuracyBand;

/** What works out bands comes with the first of them: nothing is in focus as a map opens. */
let loaded: typeof import('./accuracy-band.ts') | null = null;
export const loadBands = async () => (loaded ??= await import('./accuracy-band.ts'));

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Drawn features by id, with what is worked out of them once they come into focus. */
export class FeatureIndex {
	readonly #byId = new Map<Id, Drawn[]>();
	readonly #bands = new Map<Id, Drawn>();

	constructor(readonly features: DrawnFeatures) {
		for (const feature of features.features) {
			const { id } = feature.properties;
			const known = this.#byId.get(id);
			if (known) {
				known.push(feature);
			} else {
				this.#byId.set(id, [feature]);
			}
		}
	}

	/** Shapes, ends and anchor of a feature; empty for an unknown id. */
	list(id: Id): readonly Drawn[] {
		return this.#byId.get(id) ?? [];
	}

	listGeometries(id: Id): Geometry[] {
		return this.list(id).map((feature) => feature.geometry);
	}

	findTitle(id: Id): string {
		return this.list(id)[0]?.properties.title ?? id;
	}

	findBounds(id: Id): Bounds | null {
		return findOpeningBounds(this.list(id));
	}

	/**
	 * The selected feature, or those outlined where none is, and one highlighted from outside that is not drawn
	 * already.
	 */
	buildFocus({
		selected,
		outlined,
		highlighted,
		shown,
		hidden
	}: {
		selected: Id | null;
		outlined: readonly Id[];
		highlighted: Id | null;
		shown: ReadonlySet<Id>;
		hidden: readonly Id[];
	}): DrawnFeatures {
		const chosen = (selected === null ? outlined : [selected]).flatMap((id) => this.list(id));
		const pointed =
			highlighted === null || chosen.some(({ properties }) => properties.id === highlighted)
				? []
				: this.list(highlighted).filter(
						({ properties }) => !shown.has(properties.layer) || hidden.includes(properties.id)
					);
		return {
			type: 'FeatureCollection',
			features: [...chosen, ...pointed]
		};
	}

	/**
	 * Bands of stated accuracy round the selected feature and the one pointed at; of what frames the map only round the
	 * selected one, for its bounds are long.
	 */
	async buildAccuracy(selected: Id | null, pointed: Id | null): Promise<FeatureCollection> {
		const known = this.#listKnown(selected, pointed);
		return known.length === 0 ? NOTHING : this.#buildBands(known, await loadBands());
	}

	/** The same at once; `null` where what works it out was not yet wanted. */
	buildAccuracyAtOnce(selected: Id | null, pointed: Id | null): FeatureCollection | null {
		return loaded && this.#buildBands(this.#listKnown(selected, pointed), loaded);
	}

	#listKnown(selected: Id | null, pointed: Id | null): Id[] {
		const isFrame = (id: Id): boolean => {
			return this.list(id)[0]?.properties.frame === true;
		};
		const known = [selected, pointed !== null && isFrame(pointed) ? null : pointed];
		return [...new Set(known.filter((id) => id !== null))];
	}

	#buildBands(known: readonly Id[], { buildAccuracyBand }: { buildAccuracyBand: BuildBand }): FeatureCollection {
		return {
			type: 'FeatureCollection',
			features: known.map((id) => this.#findBand(id, buildAccuracyBand)).filter((band) => band !== null)
		};
	}

	#findBand(id: Id, buildBand: BuildBand): Drawn | null {
		const known = this.#bands.get(id);
		if (known) {
			return known;
		}
		const shapes = this.list(id).filter(
			({ properties }) => properties.part === 'shape' && properties.form !== 'end' && properties.form !== 'edge'
		);
		const first = shapes[0];
		if (!first) {
			return null;
		}
		const geometry = buildBand(
			shapes.map(({ geometry: shape, properties }) => ({
				geometry: shape,
				accuracyKm: properties.accuracyKm
			})),
			first.properties.frame ? frameNodes : undefined
		);
		const band: Drawn = {
			type: 'Feature',
			geometry,
			properties: first.properties
		};
		this.#bands.set(id, band);
		return band;
	}
}
