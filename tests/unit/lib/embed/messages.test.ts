import { describe, expect, it } from 'vitest';
import { HostLink } from '../../../../src/lib/embed/host-link.ts';
import { parseAsked, type Asked } from '../../../../src/lib/embed/messages.ts';

describe('a message to an embedded page', () => {
	it.each([
		[{ passages: 1, type: 'hello' }, { type: 'hello' }],
		[
			{ passages: 1, type: 'select', place: 'port-alba' },
			{ type: 'select', place: 'port-alba', event: null }
		],
		[
			{ passages: 1, type: 'select', event: 'fire-2014', place: null },
			{ type: 'select', place: null, event: 'fire-2014' }
		],
		[
			{ passages: 1, type: 'select' },
			{ type: 'select', place: null, event: null }
		],
		[
			{ passages: 1, type: 'view', view: 'map=5/1/2' },
			{ type: 'view', view: 'map=5/1/2' }
		]
	])('%j is read', (data, wanted) => {
		expect(parseAsked(data)).toEqual(wanted);
	});

	it.each([
		null,
		'hello',
		{ type: 'hello' },
		{ passages: 2, type: 'hello' },
		{ passages: 1 },
		{ passages: 1, type: 'print' },
		{ passages: 1, type: 'select', place: '../../etc' },
		{ passages: 1, type: 'select', place: 7 },
		{ passages: 1, type: 'select', place: 'a', event: 'b' },
		{ passages: 1, type: 'select', place: 'a'.repeat(81) },
		{ passages: 1, type: 'view', view: 'a'.repeat(2001) },
		{ passages: 1, type: 'view', view: {} }
	])('%j is none', (data) => {
		expect(parseAsked(data)).toBeNull();
	});
});

/** A frame in a page, with what is sent out of it. */
function frame() {
	const sent: { message: unknown; origin: string }[] = [];
	const asked: Asked[] = [];
	const parent = { postMessage: (message: unknown, origin: string) => void sent.push({ message, origin }) };
	let listen: (event: MessageEvent) => void = () => undefined;
	const window = {
		parent,
		addEventListener: (_: 'message', given: typeof listen) => void (listen = given),
		removeEventListener: () => void (listen = () => undefined)
	};
	const ready = { type: 'ready', kind: 'map', version: 'aaaaaaaaaaaa', title: 'Harbours' } as const;
	const link = new HostLink(window, ready, (message) => asked.push(message));
	const stop = link.start();
	const hear = (data: object, origin: string, source: unknown = parent): void =>
		listen({ source, origin, data: { passages: 1, ...data } } as MessageEvent);
	return { link, sent, asked, hear, stop, ready };
}
const BLOG = 'https://blog.example';

describe('an embedded page', () => {
	it('says no more than hello before it knows whom it talks with', () => {
		const { link, sent } = frame();
		link.tell({ type: 'select', place: 'port-alba', event: null, title: 'Port Alba' });
		expect(sent).toEqual([{ message: { passages: 1, type: 'hello' }, origin: '*' }]);
	});

	it('tells whoever says hello that it is ready, and what was chosen and looked at before', () => {
		const { link, sent, hear, ready } = frame();
		link.tell({ type: 'view', view: 'map=1/2/3', address: 'https://atlas.example/#map=1/2/3' });
		link.tell({ type: 'select', place: 'port-alba', event: null, title: 'Port Alba' });
		hear({ type: 'hello' }, BLOG);
		expect(sent.slice(1)).toEqual([
			{ message: { passages: 1, ...ready }, origin: BLOG },
			{
				message: { passages: 1, type: 'view', view: 'map=1/2/3', address: 'https://atlas.example/#map=1/2/3' },
				origin: BLOG
			},
			{
				message: { passages: 1, type: 'select', place: 'port-alba', event: null, title: 'Port Alba' },
				origin: BLOG
			}
		]);
	});

	it('answers nobody else from then on, nor a window that is not right around it', () => {
		const { link, sent, asked, hear } = frame();
		hear({ type: 'select', place: 'early' }, BLOG);
		hear({ type: 'hello' }, BLOG, { postMessage: () => undefined });
		hear({ type: 'hello' }, BLOG);
		const before = sent.length;
		hear({ type: 'hello' }, 'https://other.example');
		hear({ type: 'select', place: 'stolen' }, 'https://other.example');
		hear({ type: 'select', place: 'port-alba' }, BLOG);
		link.tell({ type: 'height', pixels: 300 });
		expect(asked).toEqual([{ type: 'select', place: 'port-alba', event: null }]);
		expect(sent.slice(before)).toEqual([{ message: { passages: 1, type: 'height', pixels: 300 }, origin: BLOG }]);
	});

	it('has no answer for a page without an origin, and none once it is gone', () => {
		const { sent, asked, hear, stop } = frame();
		hear({ type: 'hello' }, 'null');
		expect(sent).toHaveLength(1);
		hear({ type: 'hello' }, BLOG);
		stop();
		hear({ type: 'select', place: 'port-alba' }, BLOG);
		expect(asked).toEqual([]);
	});
});
