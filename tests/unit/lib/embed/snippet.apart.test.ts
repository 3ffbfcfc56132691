import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { formatSnippet, type SnippetChoice } from '../../../../src/lib/embed/snippet.ts';
import { EMPTY_VIEW } from '../../../../src/lib/state/view.ts';

vi.mock('$app/paths', () => ({ base: '/maps' }));

const choice: SnippetChoice = {
	kind: 'map',
	selection: { place: 'port-alba', event: null },
	view: { ...EMPTY_VIEW, camera: { zoom: 5, lat: 1, lng: 2 }, layers: ['energy'], passage: 'note-1-p2', query: 'x' },
	theme: 'dark',
	height: '20rem',
	title: 'Ports "&" <b>pipes</b>',
	talks: false
};

function readElements(html: string): DefaultTreeAdapterTypes.Element[] {
	return parseFragment(html).childNodes.filter((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node);
}
const attribute = (element: DefaultTreeAdapterTypes.Element | undefined, name: string): string | undefined =>
	element?.attrs.find((attr) => attr.name === name)?.value;

describe('the lines for another page', () => {
	it('are a frame that names the whole address of the view, and no script', () => {
		const [frame, ...more] = readElements(formatSnippet(choice, 'https://example.org'));
		expect(more).toEqual([]);
		expect(frame?.tagName).toBe('iframe');
		expect(attribute(frame, 'src')).toBe(
			'https://example.org/maps/embed/map/?place=port-alba&theme=dark#map=5/1/2&layers=energy'
		);
		expect(attribute(frame, 'title')).toBe(choice.title);
		expect(attribute(frame, 'style')).toContain('height: 20rem');
		expect(attribute(frame, 'data-passages')).toBeUndefined();
	});

	it('bring the script where both pages shall talk; the timeline then gets its own height', () => {
		const lines = formatSnippet({ ...choice, kind: 'timeline', talks: true }, 'https://example.org');
		const [frame, script] = readElements(lines);
		expect(attribute(frame, 'data-passages')).toBe('height');
		expect(attribute(script, 'src')).toBe('https://example.org/maps/embed.js');
	});
});

it('the script for other pages is under 2 kB and loads nothing', () => {
	const script = readFileSync(join(import.meta.dirname, '../../../../static/embed.js'), 'utf8');
	expect(Buffer.byteLength(script)).toBeLessThan(2000);
	expect(script).not.toMatch(/fetch|import|XMLHttp|createElement|cookie|localStorage/);
});
