import { describe, expect, it } from 'vitest';
import { parseDatabaseAddress } from '../../../src/database/address.ts';
import { formatCopyRow } from '../../../src/database/copy-rows.ts';
import { joinByKey, joinCalls } from '../../../src/database/join-calls.ts';
import { KeptAnswers } from '../../../src/database/kept-answers.ts';
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
		const [only] = parseDatabaseAddress('postgresql://db.example/x', ['jit=off']);
		expect(only?.options).toContain('-c jit=off');
	});

	it('of several hosts are one for each, as the programs of PostgreSQL take them', () => {
		const list = (address: string): string[] => {
			return parseDatabaseAddress(address).map(({ connectionString }) => connectionString);
		};
		expect(list('postgres://u:p%2C@one:1,two:2/db?sslmode=require')).toEqual([
			'postgres://u:p%2C@one:1/db?sslmode=require',
			'postgres://u:p%2C@two:2/db?sslmode=require'
		]);
		expect(list('postgres://u@/db?host=/a,/b&port=1,2')).toEqual([
			'postgres://u@/db?host=%2Fa&port=1',
			'postgres://u@/db?host=%2Fb&port=2'
		]);
		expect(list('postgres://one,two/db?port=7')).toEqual(['postgres://one/db?port=7', 'postgres://two/db?port=7']);
		expect(list('postgres://[::1]:5/db')).toEqual(['postgres://[::1]:5/db']);
	});
});

describe('answers that are kept', () => {
	it('are the latest asked for, as far as there is room for them and their names; long ones are not', () => {
		const kept = new KeptAnswers<string>(450);
		for (const key of ['a', 'b', 'c', 'd']) {
			kept.set(key, key.repeat(10));
		}
		kept.get('a');
		kept.set('e', 'e'.repeat(10));
		expect(['a', 'b', 'c', 'd', 'e'].filter((key) => kept.get(key) !== undefined)).toEqual(['a', 'c', 'd', 'e']);
		kept.set('long', 'x'.repeat(113));
		expect(kept.get('long')).toBeUndefined();
		// Nothing is counted twice: what is set anew takes the room it had.
		for (let time = 0; time < 50; time++) {
			kept.set('a', 'a'.repeat(10));
		}
		expect(['a', 'c', 'd', 'e'].filter((key) => kept.get(key) !== undefined)).toEqual(['a', 'c', 'd', 'e']);
	});
});

describe('calls that are joined', () => {
	it('are two at most, and tell nobody what was so before they asked', async () => {
		let calls = 0;
		let state = 'old';
		const ends: (() => void)[] = [];
		const ask = joinCalls(async () => {
			calls += 1;
			const seen = state;
			await new Promise<void>((resolve) => ends.push(resolve));
			return seen;
		});
		const early = [ask()];
		state = 'new';
		const late = Array.from({ length: 50 }, () => ask());
		ends.shift()?.();
		expect(await Promise.all(early)).toEqual(['old']);
		await new Promise((resolve) => setImmediate(resolve));
		ends.shift()?.();
		expect(new Set(await Promise.all(late))).toEqual(new Set(['new']));
		expect(calls).toBe(2);
		const again = ask();
		ends.shift()?.();
		expect(await again).toBe('new');
	});

	it('go on after one that failed', async () => {
		let calls = 0;
		const ask = joinCalls(() => (++calls === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(calls)));
		const [first, second] = await Promise.allSettled([ask(), ask()]);
		expect(first?.status).toBe('rejected');
		expect(second).toMatchObject({ value: 2 });
		const join = joinByKey<number>();
		const fails = [join('a', () => Promise.reject(new Error('x'))), join('a', () => Promise.resolve(1))];
		expect((await Promise.allSettled(fails)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(await join('a', () => Promise.resolve(3))).toBe(3);
	});
});
