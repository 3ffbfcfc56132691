import { MANIFEST, type FileName } from '../../model/compiled/manifest.ts';
import { ShapeBuilder, type Shape } from '../../model/compiled/shape.ts';

/** Shapes of files by their names in the manifest, and those that others name by number. */
export interface Shapes {
	byName: Readonly<Partial<Record<FileName, Shape>>>;
	table: readonly Shape[];
}

/** Shapes of the files that every page asks for when it opens, or of all others. */
export function buildShapes(atStart: boolean): Shapes {
	const builder = new ShapeBuilder();
	const byName = Object.fromEntries(
		Object.entries(MANIFEST)
			.filter(([, file]) => file.atStart === atStart)
			.map(([name, { schema }]) => [name, builder.build(schema)])
	);
	return {
		byName,
		table: builder.table
	};
}
