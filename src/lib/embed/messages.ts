import type { Id } from '../../model/common.ts';

/** What marks a message as one of ours, in either direction; raised when their form changes. */
export const FORM = 1;

/** Kinds of page that stand in other sites. */
export const EMBED_KINDS = ['map', 'dossier', 'timeline'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** What is chosen in an embedded page; nothing where both are `null`. */
export interface Selection {
	place: Id | null;
	event: Id | null;
}

/** From the atlas to the page around it. */
export type Told =
	/** To anybody, before it knows whom it talks with: it listens now. */
	| { type: 'hello' }
	| { type: 'ready'; kind: EmbedKind; version: string; title: string }
	| ({ type: 'select'; title: string } & Selection)
	/** `view` is what follows `#` in an address; `address` opens the same view in the atlas itself. */
	| { type: 'view'; view: string; address: string }
	| { type: 'height'; pixels: number }
	/** What was asked for and is not there, in a sentence. */
	| { type: 'fault'; message: string };

/** From the page around it to the atlas. The first `hello` says whom the atlas answers from then on. */
export type Asked = { type: 'hello' } | ({ type: 'select' } & Selection) | { type: 'view'; view: string };

const MAX_ID = 80;
const MAX_VIEW = 2000;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a message; `null` for anything that is not one of ours. Never throws. */
export function parseAsked(data: unknown): Asked | null {
	if (!isRecord(data) || data.passages !== FORM) {
		return null;
	}
	if (data.type === 'hello') {
		return { type: 'hello' };
	}
	if (data.type === 'view') {
		const { view } = data;
		return typeof view === 'string' && view.length <= MAX_VIEW
			? {
					type: 'view',
					view
				}
			: null;
	}
	if (data.type !== 'select') {
		return null;
	}
	const [place, event] = [parseId(data.place), parseId(data.event)];
	return place === undefined || event === undefined || (place !== null && event !== null)
		? null
		: {
				type: 'select',
				place,
				event
			};
}

/** An id, `null` for none, `undefined` for what is neither. */
function parseId(value: unknown): Id | null | undefined {
	if (value === undefined || value === null) {
		return null;
	}
	return typeof value === 'string' && value.length <= MAX_ID && ID.test(value) ? value : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => {
	return typeof value === 'object' && value !== null;
};
