import { browser } from '$app/environment';
import { loadFile } from '$lib/data/load-file.ts';
import type { MapFocus } from '$lib/state/focus.ts';
import type { EventPage, FeaturePage } from '../../model/compiled/pages.ts';

/** What an embedded page shows. */
export interface Selected {
	place: FeaturePage | null;
	event: EventPage | null;
	/** Why what was asked for is not there; empty where it is, or nothing was. */
	lost: string;
	focus: MapFocus;
}

const NOTHING: Selected = {
	place: null,
	event: null,
	lost: '',
	focus: {
		selected: null,
		related: [],
		bounds: null,
		passages: []
	}
};

/** The record that `?place=` or `?event=` names. The page itself is made without one, and brings it in the browser. */
export async function loadSelected({ url, fetch }: { url: URL; fetch: typeof globalThis.fetch }): Promise<Selected> {
	if (!browser) {
		return NOTHING;
	}
	const [place, event] = [url.searchParams.get('place'), url.searchParams.get('event')];
	if (place !== null) {
		return loadPlace(place, fetch);
	}
	return event === null ? NOTHING : loadEvent(event, fetch);
}

async function loadPlace(id: string, fetch: typeof globalThis.fetch): Promise<Selected> {
	const { value, fault } = await loadFile('feature', { id }, { fetch });
	if (fault) {
		console.warn(fault.message, fault.detail);
		return { ...NOTHING, lost: fault.message };
	}
	return {
		...NOTHING,
		place: value,
		focus: {
			selected: value.ref.id,
			related: value.related.map(({ feature }) => feature.id),
			bounds: value.bounds,
			passages: value.groups.flatMap((group) => group.passages.map(({ id: passage }) => passage))
		}
	};
}

async function loadEvent(id: string, fetch: typeof globalThis.fetch): Promise<Selected> {
	const { value, fault } = await loadFile('event', { id }, { fetch });
	if (fault) {
		console.warn(fault.message, fault.detail);
		return { ...NOTHING, lost: fault.message };
	}
	return {
		...NOTHING,
		event: value,
		focus: {
			selected: null,
			related: value.places.map(({ feature }) => feature.id),
			bounds: null,
			passages: value.groups.flatMap((group) => group.passages.map(({ id: passage }) => passage))
		}
	};
}
