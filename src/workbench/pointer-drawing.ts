import {
	TerraDraw,
	TerraDrawLineStringMode,
	TerraDrawPointMode,
	TerraDrawPolygonMode,
	TerraDrawSelectMode,
	type GeoJSONStoreFeatures,
	type HexColor
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { partOf, type Position, type Sketch, type Vertex } from '../drawing/sketch.ts';

type Mode = 'point' | 'linestring' | 'polygon' | 'select';
const MODE_OF = { point: 'point', line: 'linestring', area: 'polygon' } as const;
/** With more vertices than this each would bring a handle and a midpoint of its own, which nobody can tell apart. */
const MAX_HANDLES = 400;
const DECIMALS = 6;

interface Told {
	/** A part that was drawn or changed by the pointer. */
	ondraw: (positions: Position[]) => void;
	snap: (position: Position) => [number, number] | undefined;
	colour: HexColor;
}

/**
 * Draws and drags by the pointer: terra-draw over a map that is lent. The sketch is the one truth; each change is told
 * to it.
 */
export class PointerDrawing {
	readonly #draw: TerraDraw;
	readonly #told: Told;
	#isShowing = false;

	/** @param lent sources and layers that are added begin with this */
	constructor(map: unknown, lent: string, told: Told) {
		this.#told = told;
		const snapping = {
			toCustom: (event: { lng: number; lat: number }): Position | undefined => told.snap([event.lng, event.lat])
		} as never;
		const { colour } = told;
		this.#draw = new TerraDraw({
			adapter: new TerraDrawMapLibreGLAdapter({
				map,
				prefixId: `${lent}draw`,
				coordinatePrecision: DECIMALS
			}),
			modes: [
				new TerraDrawPointMode({ styles: { pointColor: colour } }),
				new TerraDrawLineStringMode({
					snapping,
					styles: {
						lineStringColor: colour,
						lineStringWidth: 3
					}
				}),
				new TerraDrawPolygonMode({
					snapping,
					styles: {
						outlineColor: colour,
						fillColor: colour
					}
				}),
				new TerraDrawSelectMode({
					keyEvents: null,
					flags: {
						point: { feature: { draggable: true } },
						linestring: { feature: { coordinates: handles(snapping) } },
						polygon: { feature: { coordinates: handles(snapping) } }
					}
				})
			]
		});
		this.#draw.start();
		this.#draw.on('finish', (id) => this.#finish(id));
	}

	/** What is worked on, with handles; nothing yet, ready to be drawn. */
	show(sketch: Sketch): void {
		this.#isShowing = true;
		this.#draw.clear();
		const { vertices } = partOf(sketch);
		const feature = buildFeature(sketch, vertices);
		if (feature) {
			this.#draw.setMode('select' satisfies Mode);
			const [added] = this.#draw.addFeatures([feature]);
			if (added?.valid && added.id !== undefined) {
				this.#draw.selectFeature(added.id);
			}
		} else {
			this.#draw.setMode(vertices.length === 0 ? MODE_OF[sketch.shape] : 'select');
		}
		this.#isShowing = false;
	}

	stop(): void {
		if (this.#draw.enabled) {
			this.#draw.stop();
		}
	}

	#finish(id: string | number): void {
		const feature = this.#draw.getSnapshotFeature(id);
		if (feature && !this.#isShowing) {
			this.#told.ondraw(readPositions(feature));
		}
	}
}

function handles(snappable: never): { draggable: true; deletable: true; midpoints: true; snappable: never } {
	return {
		draggable: true,
		deletable: true,
		midpoints: true,
		snappable
	};
}

/**
 * The part as the pointer's drawing holds it; `null` where it cannot: across the antimeridian, too short, of too many
 * vertices.
 */
function buildFeature({ shape }: Sketch, vertices: readonly Vertex[]): GeoJSONStoreFeatures | null {
	const positions = vertices.map(({ position: [lng, lat] }) => [lng, lat]);
	const isJumping = positions.some(([lng = 0], index) => Math.abs(lng - (positions[index - 1]?.[0] ?? lng)) > 180);
	const least = {
		point: 1,
		line: 2,
		area: 3
	}[shape];
	const [first] = positions;
	if (!first || isJumping || positions.length < least || positions.length > MAX_HANDLES) {
		return null;
	}
	const geometry =
		shape === 'point'
			? ({ type: 'Point', coordinates: first } as const)
			: shape === 'line'
				? ({ type: 'LineString', coordinates: positions } as const)
				: ({
						type: 'Polygon',
						coordinates: [[...positions, first]]
					} as const);
	return {
		type: 'Feature',
		id: crypto.randomUUID(),
		geometry,
		properties: { mode: MODE_OF[shape] }
	} as GeoJSONStoreFeatures;
}

function readPositions({ geometry }: GeoJSONStoreFeatures): Position[] {
	const pairs = (list: readonly (readonly number[])[]): Position[] => {
		return list.map(([lng = 0, lat = 0]) => [lng, lat]);
	};
	if (geometry.type === 'Point') {
		return pairs([geometry.coordinates]);
	}
	return geometry.type === 'LineString'
		? pairs(geometry.coordinates)
		: pairs(geometry.coordinates[0] ?? []).slice(0, -1);
}
