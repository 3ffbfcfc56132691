import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { AccuracyShown } from '../../../../../src/lib/map/engine/accuracy-shown.ts';

const map = {} as MapLibreMap;
const bandAt = (lng: number): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [lng, 0] }, properties: {} }]
});

it('shows the band of a moved place at once, the same band only once, and never an answer that came too late', async () => {
	const shown: FeatureCollection[] = [];
	let [now, isLoaded] = [bandAt(1), false];
	const answers: (() => void)[] = [];
	const accuracy = new AccuracyShown({
		build: () => {
			const bands = now;
			return new Promise((resolve) => answers.push(() => resolve(bands)));
		},
		buildAtOnce: () => (isLoaded ? now : null),
		show: (_, bands) => shown.push(bands)
	});
	const late = accuracy.show(map);
	isLoaded = true;
	now = bandAt(2);
	accuracy.showAtOnce(map);
	expect(shown).toEqual([bandAt(2)]);
	answers[0]?.();
	await late;
	accuracy.showAtOnce(map);
	expect(shown).toEqual([bandAt(2)]);
	now = bandAt(3);
	const next = accuracy.show(map);
	answers[1]?.();
	await next;
	expect(shown).toEqual([bandAt(2), bandAt(3)]);
	expect(accuracy.data).toEqual(bandAt(3));
});
