import { describe, expect, it } from 'vitest';
import { importFile, makeXlsx, pack, refuseFile } from '../../samples/import-file.ts';

const positions = async (name: string, content: string | Uint8Array) => {
	return (await importFile(name, content)).places.map(
		({ geometry }) => geometry?.type === 'Point' && geometry.coordinates
	);
};

describe('CSV', () => {
	it('guesses columns, reads decimal commas, degrees with minutes, and positions in one cell', async () => {
		const german = 'Name;Breite;Länge\nWerft;62,5;129,25\nWehr;−12,5;-70\n';
		expect(await positions('a.csv', german)).toEqual([
			[129.25, 62.5],
			[-70, -12.5]
		]);
		const minutes = 'name\tlat\tlon\nPier\t62°30′N\t129°15′E\nQuay\t12 30 S\t70 15 W\n';
		expect(await positions('a.tsv', minutes)).toEqual([
			[129.25, 62.5],
			[-70.25, -12.5]
		]);
		const whole = 'title,coordinates\nPier,"62.5, 129.25"\nQuay,Point(129.25 62.5)\nDock,62°30′N 129°15′E\nFar,\n';
		expect(await positions('a.csv', whole)).toEqual([[129.25, 62.5], [129.25, 62.5], [129.25, 62.5], false]);
		const sep = 'sep=|\nname|lat|lng\nPier|1|2\n';
		expect(await positions('a.csv', sep)).toEqual([[2, 1]]);
	});
	it('tells what cannot be read by its row, and never swaps', async () => {
		const { unread, places } = await importFile(
			'a.csv',
			'name,lat,lng,country\nA,129.7,62.0,\n,1,2,\nB,north,2,\n\nC,7,,\nD,34.75,-0.1,KE\nE,-0.1,34.75,KE\nF,0,0,\n'
		);
		expect(unread.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
			'row 2 “A”: Its position “129.7, 62.0” cannot be read. 129.7 is no latitude, which ends at 90. Is the longitude first? Write the latitude first, or letters: 62.3 N 129.7 E. Nothing was swapped.',
			'row 3: Its name is empty.',
			'row 4 “B”: Its position “north, 2” cannot be read. This is no position. Write it as 62.32, 129.73 (latitude first), 62°19′N 129°44′E, or paste the link of a map. Nothing was swapped.',
			'row 6 “C”: The longitude is empty.'
		]);
		expect(places.map(({ where, notes }) => [where, ...notes])).toEqual([
			[
				'row 7 “D”',
				'It lies in KE only with latitude and longitude exchanged: see whether they are. Nothing was swapped.'
			],
			['row 8 “E”'],
			['row 9 “F”', 'Its position is 0, 0, which is often written where none is known.']
		]);
	});
	it('reads what its columns are chosen to be, and WKT', async () => {
		const table =
			'a,b,c\n"POLYGON((0 0, 2 0, 2 2, 0 0))",Field,x\n"SRID=4326;MULTIPOINT((1 2),(3 4))",Stones,y\nPOINT Z (1 2 3),Post,z\nblob,Bad,z\n';
		const {
			places,
			unread,
			table: shown
		} = await importFile('a.csv', table, { fields: { 0: 'wkt', 1: 'title', 2: 'description' } });
		expect(places.map(({ title, geometry, description }) => [title, geometry?.type, description])).toEqual([
			['Field', 'Polygon', 'x'],
			['Stones', 'MultiPoint', 'y'],
			['Post', 'Point', 'z']
		]);
		expect(unread[0]?.reason).toBe('It has a shape that cannot be read as WKT: “blob”.');
		expect(shown?.columns[1]).toEqual({ header: 'b', field: 'title', samples: ['Field', 'Stones', 'Post'] });
		const unnamed = await importFile('a.csv', 'p,q\n1,2\n');
		expect(unnamed.notes).toEqual(['No column is the name: choose the one that is.']);
	});
	it('reads events with dates as people write them, and guesses no day that may be two', async () => {
		const dates: [string, string | null][] = [
			['2014-11-20', '2014-11-20'],
			['2014-11', '2014-11'],
			['1850~', '1850~'],
			['20.11.2014', '2014-11-20'],
			['3 March 2015', '2015-03-03'],
			['Nov 20, 2014', '2014-11-20'],
			['c. 1850', '1850~'],
			['1850s', '185X'],
			['1914–1918', '1914/1918'],
			['44 BC', '-0043'],
			['2014/11/20', '2014-11-20'],
			['2014-11-20T10:00:00', '2014-11-20'],
			['02/03/2015', null],
			['05/05/2015', '2015-05-05'],
			['31 February 2015', null],
			['soon', null]
		];
		const rows = dates.map(([date], index) => `Step ${index},"${date}",Pier; Quay`).join('\n');
		const { events } = await importFile('a.csv', `event,date,place\n${rows}\n`);
		expect(events.map(({ edtf }) => edtf)).toEqual(dates.map(([, edtf]) => edtf));
		expect(events[0]).toMatchObject({ label: 'Step 0', places: ['Pier', 'Quay'] });
		expect(events[12]?.notes[0]).toContain('“02/03/2015” may be two different days');
		const clear = await importFile('a.csv', 'event,date\nA,02/03/2015\nB,25/03/2015\n');
		expect(clear.events[0]?.edtf).toBe('2015-03-02');
		const ends = await importFile('a.csv', 'event,start,end\nA,1914,1918\nB,1914,\n');
		expect(ends.events.map(({ edtf }) => edtf)).toEqual(['1914/1918', '1914/..']);
	});
	it('reads Windows-1251 and tells so', async () => {
		const words =
			'название;широта;долгота\nПристань на большой реке у старого города;62,5;129,25\nСтарая верфь и новый порт на берегу моря;60;30\n';
		const bytes = Uint8Array.from(words, (letter) => {
			const point = letter.codePointAt(0)!;
			return point >= 0x410 && point <= 0x44f ? point - 0x350 : point;
		});
		const { places, notes } = await importFile('a.csv', bytes);
		expect(places[0]?.title).toBe('Пристань на большой реке у старого города');
		expect(notes.join(' ')).toContain('windows-1251');
	});
	it('ends at what is never closed, too long or too wide, naming the row', async () => {
		expect(await refuseFile('a.csv', 'name,lat\n"A,1\nB,2\n')).toContain(
			'has a quotation mark in row 2 that is never closed'
		);
		expect(await refuseFile('a.csv', `name,note\nA,x\nB,${'y'.repeat(5_000_000)}\n`)).toContain(
			'has a cell of more than 100,000 letters in row 3'
		);
		expect(await refuseFile('a.csv', `${'a,'.repeat(600)}\n1`)).toContain('has more than 500 columns');
		expect(await refuseFile('a.csv', '')).toBe('is empty. Export it again.');
		expect(await refuseFile('a.csv', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0, 0, 0, 2, 3]))).toContain(
			'binary data'
		);
	});
	it('tells rows with more cells than the header, and takes the guard off a formula', async () => {
		const { notes, places } = await importFile('a.csv', "name,lat,lng,note\nA,1,2,x,y\nB,1,2,'=1+1\n");
		expect(notes).toEqual([
			'1 row has more cells than the header: see whether a cell with a comma lacks quotation marks.'
		]);
		expect(places[1]?.description).toBe('=1+1');
	});
});

describe('XLSX', () => {
	it('reads days as days, whether their cell says so or not, and rows by their number', async () => {
		const { events } = await importFile(
			'a.xlsx',
			makeXlsx([
				['Event', 'Date'],
				['A', { day: 42_005 }],
				[null, null],
				['B', 42_005],
				['C', 1998]
			])
		);
		expect(events.map(({ where, edtf }) => [where, edtf])).toEqual([
			['row 2 “A”', '2015-01-01'],
			['row 4 “B”', '2015-01-01'],
			['row 5 “C”', '1998']
		]);
		expect(events[1]?.notes[0]).toBe('42005 was read as 2015-01-01, as spreadsheets count days from 1900.');
	});
	it.each(['1', 'true'])('counts days from 1904 where the workbook says so by %s', async (flag) => {
		const { events } = await importFile(
			'a.xlsx',
			makeXlsx(
				[
					['Event', 'Date'],
					['A', { day: 40_501 }],
					['B', 40_501],
					['C', { iso: '2014-11-20' }]
				],
				`<workbookPr showObjects="all" date1904="${flag}"/>`
			)
		);
		expect(events.map(({ edtf }) => edtf)).toEqual(['2014-11-20', '2014-11-20', '2014-11-20']);
		expect(events[1]?.notes[0]).toBe('40501 was read as 2014-11-20, as this spreadsheet counts days from 1904.');
	});
	it('refuses what bursts, what declares entities and what is none', async () => {
		const bomb = pack({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': ' '.repeat(70_000_000) });
		expect(await refuseFile('a.xlsx', bomb)).toContain('would unpack to more than 60 MB');
		const entities = pack({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' });
		expect(await refuseFile('a.xlsx', entities)).toContain('declares a document type in xl/workbook.xml');
		expect(await refuseFile('a.xlsx', pack({ 'a.txt': 'x' }))).toContain('is no XLSX spreadsheet');
		expect(await refuseFile('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toContain('before 2007');
	});
});
