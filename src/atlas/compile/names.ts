import type { FileValue } from '../../model/compiled/manifest.ts';
import type { Atlas } from '../load/atlas.ts';

/** Every name of every feature, for finding them in texts. */
export function listNames(atlas: Atlas): FileValue<'names'> {
	return atlas.features.map(({ id, layer, properties }) => ({
		id,
		layer,
		title: properties.title,
		names: properties.names.map(({ text, role }) => ({ text, role }))
	}));
}
