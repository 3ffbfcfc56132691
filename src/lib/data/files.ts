import { MANIFEST, type FileName } from '../../model/compiled/manifest.ts';
import { ShapeBuilder, type Shape } from '../../model/compiled/shape.ts';

interface KnownFile {
	path: string;
	noun: string;
	shape: Shape;
}

const builder = new ShapeBuilder();

/*
 * What the page knows of the manifest. The build works these values out and puts them in the place of this module (see
 * vite.config.ts): shapes travel with the page, zod and the schemas stay at home.
 */
export const FILES = Object.fromEntries(
	Object.entries(MANIFEST).map(([name, { path, noun, schema }]) => [
		name,
		{
			path,
			noun,
			shape: builder.build(schema)
		}
	])
) as Record<FileName, KnownFile>;

/** The shapes that others name by number. */
export const SHAPES: readonly Shape[] = builder.table;
