import type { HitFeature } from '$lib/map/engine/hit.ts';
import type { LayerMeta } from '../../model/compiled/pages.ts';
import { say } from '../../language/say.ts';
import { formatCount } from '../../wording/counts.ts';

/** What a map is of, for those who hear it. @param selected title of the place chosen; `null` with none */
export function describeMap(title: string, places: number, layers: number, selected: string | null): string {
	const text = say('Map of {title}: {places} in {layers}.', {
		title,
		places: formatCount(places, 'place'),
		layers: formatCount(layers, 'layer')
	});
	return selected === null ? text : `${text} ${say('Selected: {title}.', { title: selected })}`;
}

/** What stands in view now, said after the map has moved. */
export function describeSeen(places: number, layers: number): string {
	return say('{places} in view, {layers} shown.', {
		places: formatCount(places, 'place'),
		layers: formatCount(layers, 'layer')
	});
}

/** One of several places under the pointer, to be chosen from. */
export function describeHit({ id, title, kind, layer, presence }: HitFeature, layers: readonly LayerMeta[]) {
	return {
		id,
		title,
		hint: kind.replaceAll('-', ' '),
		presence,
		hue: layers.find((item) => item.id === layer)?.hue
	};
}
