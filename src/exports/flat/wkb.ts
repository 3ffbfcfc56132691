import type { Geometry } from '../../model/records/feature.ts';

type Position = readonly [number, number];

const CODES: Readonly<Record<Geometry['type'], number>> = {
	Point: 1,
	LineString: 2,
	Polygon: 3,
	MultiPoint: 4,
	MultiLineString: 5,
	MultiPolygon: 6
};

/** A geometry as well-known binary, little-endian, two dimensions (OGC 06-103r4), after `head` bytes left free. */
export function encodeWkb(geometry: Geometry, head = 0): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(head + sizeOf(geometry));
	new WkbWriter(new DataView(bytes.buffer), head).write(geometry);
	return bytes;
}

const HEADER = 5;
const COUNT = 4;
const POINT = 16;

function sizeOf(geometry: Geometry): number {
	switch (geometry.type) {
		case 'Point':
			return HEADER + POINT;
		case 'LineString':
			return HEADER + COUNT + geometry.coordinates.length * POINT;
		case 'Polygon':
			return HEADER + COUNT + sum(geometry.coordinates, sizeOfRing);
		case 'MultiPoint':
			return HEADER + COUNT + geometry.coordinates.length * (HEADER + POINT);
		case 'MultiLineString':
			return HEADER + COUNT + sum(geometry.coordinates, (line) => HEADER + sizeOfRing(line));
		case 'MultiPolygon':
			return HEADER + COUNT + sum(geometry.coordinates, (rings) => HEADER + COUNT + sum(rings, sizeOfRing));
	}
}

function sizeOfRing(ring: readonly unknown[]): number {
	return COUNT + ring.length * POINT;
}

function sum<T>(items: readonly T[], size: (item: T) => number): number {
	return items.reduce((total, item) => total + size(item), 0);
}

class WkbWriter {
	readonly #view: DataView;
	#offset: number;

	constructor(view: DataView, offset: number) {
		this.#view = view;
		this.#offset = offset;
	}

	write(geometry: Geometry): void {
		this.#begin(CODES[geometry.type]);
		switch (geometry.type) {
			case 'Point':
				return this.#position(geometry.coordinates);
			case 'LineString':
				return this.#line(geometry.coordinates);
			case 'Polygon':
				return this.#rings(geometry.coordinates);
			default:
				return this.#parts(geometry);
		}
	}

	#parts(geometry: Extract<Geometry, { type: `Multi${string}` }>): void {
		this.#count(geometry.coordinates.length);
		switch (geometry.type) {
			case 'MultiPoint':
				return geometry.coordinates.forEach((coordinates) =>
					this.write({
						type: 'Point',
						coordinates
					})
				);
			case 'MultiLineString':
				return geometry.coordinates.forEach((coordinates) =>
					this.write({
						type: 'LineString',
						coordinates
					})
				);
			case 'MultiPolygon':
				return geometry.coordinates.forEach((coordinates) =>
					this.write({
						type: 'Polygon',
						coordinates
					})
				);
		}
	}

	#begin(code: number): void {
		this.#view.setUint8(this.#offset, 1);
		this.#view.setUint32(this.#offset + 1, code, true);
		this.#offset += HEADER;
	}

	#count(count: number): void {
		this.#view.setUint32(this.#offset, count, true);
		this.#offset += COUNT;
	}

	#position([lng, lat]: Position): void {
		this.#view.setFloat64(this.#offset, lng, true);
		this.#view.setFloat64(this.#offset + 8, lat, true);
		this.#offset += POINT;
	}

	#line(positions: readonly Position[]): void {
		this.#count(positions.length);
		for (const position of positions) {
			this.#position(position);
		}
	}

	#rings(rings: readonly (readonly Position[])[]): void {
		this.#count(rings.length);
		for (const ring of rings) {
			this.#line(ring);
		}
	}
}
