import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SYMBOLS } from '../../src/model/records/layer.ts';
import { formatJson } from '../../src/server/write-json.ts';
import { listNumbers, listPaths, roundPath } from '../samples/icon-paths.ts';

const FILE = new URL('../../src/lib/map/engine/icons.json', import.meta.url);

/** Ours, on the same 15 × 15 grid: neither set has a road or a corridor. */
const OURS: Readonly<Record<string, string>> = {
	road: '<svg viewBox="0 0 15 15"><path d="M5.2 1h1.5v2.6h1.6V1h1.5L13 14H8.3v-3H6.7v3H2zM6.7 5.4v3.6h1.6V5.4z"/></svg>',
	corridor: '<svg viewBox="0 0 15 15"><path d="M4.5 3 0 7.5 4.5 12V9h6v3L15 7.5 10.5 3v3h-6z"/></svg>'
};

const FOLDERS = [
	import.meta.resolve('@mapbox/maki/icons/marker.svg'),
	import.meta.resolve('@rapideditor/temaki/icons/anvil.svg')
];

function readIcon(name: string): string {
	const found = FOLDERS.map((beside) => new URL(`${name}.svg`, beside)).find((file) => existsSync(file));
	return OURS[name] ?? readFileSync(found ?? name, 'utf8');
}

it('the icons of the map are those a layer may name, as Maki and Temaki draw them, to the hundredth of their grid', () => {
	const made = Object.fromEntries(
		[...SYMBOLS].sort().map((name) => {
			const svg = readIcon(name);
			const size = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
			return [name, { size, paths: listPaths(svg).map(roundPath) }];
		})
	);
	if (process.env.UPDATE) {
		writeFileSync(FILE, formatJson(made));
	}
	expect(Object.values(made).every(({ paths }) => paths.length > 0)).toBe(true);
	expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(made);
	for (const { paths } of Object.values(made)) {
		expect(paths.flatMap(listNumbers)).not.toContain(NaN);
	}
});
