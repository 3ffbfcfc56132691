import { describe, expect, it } from 'vitest';
import { ALL_TIME } from '../../../../src/lib/state/time-choice.ts';
import { EMPTY_VIEW } from '../../../../src/lib/state/view.ts';
import { ViewState } from '../../../../src/lib/state/view-state.svelte.ts';

const layers = [
	{ id: 'energy', shownAtFirst: true },
	{ id: 'transport', shownAtFirst: true },
	{ id: 'seas', shownAtFirst: false }
];

describe('the view the parts of the page share', () => {
	it('opens with the layers shown at first, which the address need not hold', () => {
		const view = new ViewState(layers);
		expect([...view.shown]).toEqual(['energy', 'transport']);
		expect(view.toView()).toEqual(EMPTY_VIEW);
	});

	it('names the layers in the atlas’s order once they differ, and none as none', () => {
		const view = new ViewState(layers);
		view.showAll();
		view.toggleLayer('energy');
		expect(view.toView().layers).toEqual(['transport', 'seas']);
		view.showNone();
		expect(view.toView().layers).toEqual([]);
		view.showAtFirst();
		expect(view.toView().layers).toBeNull();
	});

	it('shows one alone, and adds one to others', () => {
		const view = new ViewState(layers);
		view.showOnly('seas');
		view.showLayer('energy');
		expect([...view.shown].sort()).toEqual(['energy', 'seas']);
	});

	it('gives back the view it took over', () => {
		const view = new ViewState(layers);
		const whole = {
			camera: { zoom: 5, lat: 30, lng: 70 },
			layers: ['seas'],
			passage: 'a-1',
			query: 'gwadar',
			language: 'ur',
			borders: null,
			with: 'east-quay',
			beside: ['note', 'letter'],
			time: { ...ALL_TIME, from: 0, themes: ['seas'] }
		};
		view.apply(whole);
		expect(view.toView()).toEqual(whole);
	});

	it('drops what belongs to one page when another is opened', () => {
		const view = new ViewState(layers);
		view.apply({ ...EMPTY_VIEW, passage: 'a-1', with: 'east-quay', beside: ['note'] });
		view.applyReading(EMPTY_VIEW);
		expect(view.toView()).toEqual(EMPTY_VIEW);
	});

	it('forgets the camera of a view that has none, so that the map goes home', () => {
		const view = new ViewState(layers);
		view.camera = { zoom: 5, lat: 30, lng: 70 };
		view.apply(EMPTY_VIEW);
		expect(view.camera).toBeNull();
	});
});
