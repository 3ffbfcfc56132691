import { z } from 'zod';
import { code } from '../fields.ts';

/**
 * One change of a record file. A step of the path is a key, or `#<id>` for the element with that id of a list in which
 * each has one. Without `before` the value was not there, without `after` it is there no more; with an empty path it is
 * the whole file. `follows` is the id after which an element stands in its list, `null` for the first.
 */
export const ChangeSchema = z.strictObject({
	file: code(z.string().regex(/^(?!.*\.\.)[a-z0-9-]+(\/[a-zA-Z0-9._-]+)?\.(json|geojson)$/)),
	path: z.array(z.string()),
	before: z.unknown().optional(),
	after: z.unknown().optional(),
	follows: z.string().nullable().optional()
});
export type Change = z.infer<typeof ChangeSchema>;
