import { describe, expect, it } from 'vitest';
import { parseDatabaseAddress } from '../../../src/database/address.ts';
import { formatCopyRow } from '../../../src/database/copy-rows.ts';
import { KeptTexts } from '../../../src/database/kept-texts.ts';
import { findFile } from '../../../src/database/record-tables.ts';
import { findConfig, quoteLexeme } from '../../../src/database/search-rows.ts';
import { formatOutline, listShapeRows } from '../../../src/database/shapes.ts';
import { parseTilePath } from '../../../src/database/tiles.ts';

describe('rows as they are copied', () => {
	it('escape what COPY takes for its own (PostgreSQL, COPY, text format)', () => {
		const row = formatCopyRow(['a\tb\nc\\d\r', null, 7, ['x', 'say "so"', 'back\\slash'], '']);
		expect(row).toBe('a\\tb\\nc\\\\d\\r\t\\N\t7\t{"x","say \\\\"so\\\\"","back\\\\\\\\slash"}\t\n');
	});

	it('name files of the manifest, their buckets too, and nothing else', () => {
		expect(findFile('feature/old-pier.json')).toEqual({ name: 'feature', id: 'old-pier', isBucket: false });
		expect(findFile('feature/~12.json')).toEqual({ name: 'feature', id: '', isBucket: true });
		expect(findFile('meta.json')).toEqual({ name: 'meta', id: '', isBucket: false });
		expect(['feature/~x.json', 'feature/a/b.json', 'else.json', '/atom.xml'].map(findFile)).toEqual([
			null,
			null,
			null,
			null
		]);
	});

	it('place shapes in Web Mercator (EPSG:3857)', () => {
		expect(formatOutline({ type: 'Point', coordinates: [180, 0] })).toBe('SRID=3857;POINT(20037508.34 0.00)');
		const pole = formatOutline({
			type: 'MultiPoint',
			coordinates: [
				[0, 90],
				[0, -90]
			]
		});
		expect(pole).toBe('SRID=3857;MULTIPOINT((0.00 20037508.34),(0.00 -20037508.34))');
		const ring = [
			[0, 0],
			[1, 0],
			[0, 1],
			[0, 0]
		];
		const area = formatOutline({ type: 'MultiPolygon', coordinates: [[ring]] });
		expect(area).toBe('SRID=3857;MULTIPOLYGON(((0.00 0.00,111319.49 0.00,0.00 111325.14,0.00 0.00)))');
	});

	it('number the shapes of a feature, and are another when anything drawn is', () => {
		const shape = {
			properties: { id: 'pier', prominence: 3 },
			geometry: { type: 'Point' as const, coordinates: [1, 2] },
			passages: 2,
			first: 4
		};
		const rows = [...listShapeRows([shape, { ...shape, first: 5 }])];
		expect(rows.map(({ id, minZoom, weight }) => [id, minZoom, weight])).toEqual([
			['pier#0', 4, 3002],
			['pier#1', 5, 3002]
		]);
		expect(rows[0]?.hash).not.toBe(rows[1]?.hash);
	});
});

describe('search', () => {
	it.each([
		['The harbour was dredged', 'en', 'english'],
		['Der Hafen wurde ausgebaggert', 'de-CH', 'german'],
		['Порт углубили', 'en', 'russian'],
		['Порт поглибили', 'uk', 'simple'],
		['بندر گوادر', 'ur', 'simple'],
		['ميناء جوادر', 'en', 'arabic'],
		['港口', 'zh', 'simple'],
		['', 'en', 'english']
	])('takes for “%s” in an atlas in %s the configuration %s', (text, language, config) => {
		expect(findConfig(text, language)).toBe(config);
	});

	it('quotes whatever a reader typed', () => {
		expect([`o'neill`, 'a\\b', 'plain'].map(quoteLexeme)).toEqual([`'o''neill'`, `'a\\\\b'`, `'plain'`]);
	});
});

describe('addresses', () => {
	it('of tiles are those there can be', () => {
		expect(parseTilePath('tiles/3/7/0.mvt')).toEqual({ z: 3, x: 7, y: 0 });
		const wrong = [
			'tiles/3/8/0.mvt',
			'tiles/99/0/0.mvt',
			'tiles/3/-1/0.mvt',
			'tiles/3/1.5/0.mvt',
			'tiles/3/1/0.json'
		];
		expect(wrong.map(parseTilePath)).toEqual(wrong.map(() => null));
	});

	it('of databases are told from others', () => {
		expect(() => parseDatabaseAddress('https://db.example/x')).toThrow(/no address of a database/);
		expect(parseDatabaseAddress('postgresql://db.example/x', ['jit=off']).options).toContain('-c jit=off');
	});
});

describe('texts that are kept', () => {
	it('are the latest asked for, as far as there is room; long ones are not', () => {
		const kept = new KeptTexts(40);
		for (const key of ['a', 'b', 'c', 'd']) {
			kept.set(key, key.repeat(10));
		}
		kept.get('a');
		kept.set('e', 'e'.repeat(10));
		expect(['a', 'b', 'c', 'd', 'e'].filter((key) => kept.get(key) !== undefined)).toEqual(['a', 'c', 'd', 'e']);
		kept.set('long', 'x'.repeat(11));
		expect(kept.get('long')).toBeUndefined();
		expect(kept.get('a')).toBe('a'.repeat(10));
	});
});
