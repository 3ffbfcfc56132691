import type { Id } from '../../model/common.ts';
import { ALL_TIME, formatTime, namesTime, parseTime, type TimePart, type TimeChoice } from './time-choice.ts';

export interface Camera {
	zoom: number;
	lat: number;
	lng: number;
	/** Degrees clockwise from north; missing means north is up. */
	bearing?: number;
}

/** What the address holds after `#`. `null` and the empty string stand for "as the atlas opens". */
export interface View {
	camera: Camera | null;
	/** Layers shown; `null` for those shown at first. */
	layers: readonly Id[] | null;
	passage: Id | null;
	query: string;
	/** Language of the labels, BCP 47. */
	language: string | null;
	/** Whose view of disputed borders is drawn. */
	borders: string | null;
	/** Second feature: on a feature's page passages naming both are wanted, in a document its mentions are followed. */
	with: Id | null;
	/** Documents read side by side; empty for one after the other. */
	beside: readonly Id[];
	time: TimeChoice;
}

/** What the atlas knows; anything else in an address is reported, not followed. */
export interface KnownParts {
	layers: readonly Id[];
	languages: readonly string[];
	borders: readonly string[];
}

export interface UnknownPart {
	part: 'layer' | 'passage' | 'place' | 'map' | 'language' | 'border view' | TimePart;
	value: string;
}

export interface ParsedView {
	view: View;
	unknown: UnknownPart[];
	/** Whether the address was written by `formatView` as a whole, rather than naming a passage only. */
	isWhole: boolean;
	/** State of the atlas the address was made on, as it says it; `null` where it does not. */
	madeOn: string | null;
}

export const EMPTY_VIEW: View = {
	camera: null,
	layers: null,
	passage: null,
	query: '',
	language: null,
	borders: null,
	with: null,
	beside: [],
	time: ALL_TIME
};

/** What belongs to the map and its filters and stays from page to page. */
const LASTING = ['camera', 'layers', 'language', 'borders', 'time'] as const;

/**
 * The view a link leads to, but with what was changed while its page was on the way, as a filter that was lifted.
 * @param left the view when the link was followed
 */
export function keepChanges(arrived: View, left: View, now: View): View {
	const changed = LASTING.filter((part) => JSON.stringify(now[part]) !== JSON.stringify(left[part]));
	return {
		...arrived,
		...Object.fromEntries(changed.map((part) => [part, now[part]]))
	};
}

const MAX_ZOOM = 22;
const MAX_QUERY = 200;
const MAX_VALUE = 80;
const MAX_BESIDE = 8;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads the hash of an address. Never throws: what it does not know goes to `unknown`, cut to a length fit to show.
 * Numbers are clamped to the map.
 */
export function parseView(hash: string, bounds: KnownParts): ParsedView {
	const parameters = new URLSearchParams(hash.replace(/^#/, ''));
	const unknown: UnknownPart[] = [];
	const report = (part: UnknownPart['part'], value: string): null => {
		unknown.push({
			part,
			value: value.slice(0, MAX_VALUE)
		});
		return null;
	};
	const pick = (key: string, part: UnknownPart['part'], allowed: readonly string[]): string | null => {
		const value = parameters.get(key);
		if (value === null) {
			return null;
		}
		return allowed.includes(value) ? value : report(part, value);
	};
	const pickId = (key: string, part: UnknownPart['part']): Id | null => {
		const value = parameters.get(key);
		return value === null || (ID.test(value) && value.length <= MAX_VALUE) ? value : report(part, value);
	};
	const map = parameters.get('map');
	const madeOn = parameters.get('v');
	return {
		view: {
			camera: map === null ? null : (parseCamera(map) ?? report('map', map)),
			layers: parseLayers(parameters.get('layers'), bounds.layers, (value) => report('layer', value)),
			passage: pickId('passage', 'passage'),
			query: (parameters.get('q') ?? '').slice(0, MAX_QUERY),
			language: pick('lang', 'language', bounds.languages),
			borders: pick('view', 'border view', bounds.borders),
			with: pickId('with', 'place'),
			beside: parseIds(parameters.get('beside')),
			time: parseTime(parameters, bounds.layers, report)
		},
		unknown,
		isWhole: map !== null || madeOn !== null || parameters.has('layers') || namesTime(parameters),
		madeOn
	};
}

function parseCamera(text: string): Camera | null {
	const parts = text.split('/');
	if (parts.length < 3 || parts.length > 4 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,8})?$/.test(part))) {
		return null;
	}
	const [zoom = 0, lat = 0, lng = 0, bearing = 0] = parts.map(Number);
	return roundCamera({
		zoom: clamp(zoom, 0, MAX_ZOOM),
		lat: clamp(lat, -85, 85),
		lng: wrap(lng),
		bearing: wrap(bearing)
	});
}

function parseLayers(text: string | null, known: readonly Id[], report: (value: string) => void): Id[] | null {
	if (text === null) {
		return null;
	}
	if (text === 'none') {
		return [];
	}
	const asked = [...new Set(text.split(',').filter((id) => id !== ''))];
	for (const id of asked) {
		if (!known.includes(id)) {
			report(id);
		}
	}
	const found = known.filter((id) => asked.includes(id));
	return found.length === 0 ? null : found;
}

/** Ids in a list; what is none is left out, since the page at hand decides which of them it knows. */
function parseIds(text: string | null): Id[] {
	const ids = (text ?? '').split(',').filter((id) => ID.test(id) && id.length <= MAX_VALUE);
	return [...new Set(ids)].slice(0, MAX_BESIDE);
}

/** Writes a view as the hash of an address, with `#`; the empty string for the view the atlas opens with. */
export function formatView(view: View): string {
	const parts: string[] = [];
	const add = (key: string, value: string | null): void => {
		if (value !== null && value !== '') {
			parts.push(`${key}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',')}`);
		}
	};
	if (view.camera) {
		add('map', formatCamera(view.camera));
	}
	if (view.layers) {
		add('layers', view.layers.length === 0 ? 'none' : view.layers.join(','));
	}
	add('passage', view.passage);
	add('q', view.query);
	add('lang', view.language);
	add('view', view.borders);
	add('with', view.with);
	add('beside', view.beside.join(','));
	formatTime(view.time, add);
	return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

function formatCamera(camera: Camera): string {
	const { zoom, lat, lng, bearing } = roundCamera(camera);
	return [zoom, lat, lng, ...(bearing === undefined ? [] : [bearing])].join('/');
}

/** A camera as precise as an address holds it: about ten metres, a hundredth of a zoom step. */
export function roundCamera({ zoom, lat, lng, bearing = 0 }: Camera): Camera {
	const turned = round(bearing, 10);
	return {
		zoom: round(zoom, 100),
		lat: round(lat, 10_000),
		lng: round(lng, 10_000),
		...(turned !== 0 && { bearing: turned })
	};
}

function round(value: number, steps: number): number {
	const rounded = Math.round(value * steps) / steps;
	return rounded === 0 ? 0 : rounded;
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}

function wrap(lng: number): number {
	return lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}
