import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { biblatex } from '../../../src/exports/biblatex.ts';
import { bibtex } from '../../../src/exports/bibtex.ts';
import { cslJson } from '../../../src/exports/csl-json.ts';
import { ris } from '../../../src/exports/ris.ts';
import type { Csl } from '../../../src/model/records/source.ts';
import { cite, NAMES, QUAYS } from './cited-samples.ts';

interface Item {
	title: string;
	type: string;
	author: NonNullable<Csl['author']>;
	issued: { 'date-parts': [number[]] };
	'container-title'?: string;
	URL?: string;
}

const NAMED = cite(
	{ type: 'report', title: 'Names } of { \\all', author: [...NAMES], publisher: 'The Yard' },
	'2015-11',
	null,
	'named'
);

async function readByCitationJs(text: string, type: string): Promise<Item[]> {
	return (await plugins.input.chainAsync(text, { forceType: type, generateGraph: false })) as Item[];
}

/** Family and given names, or the name of a body, as a reader made them out. */
function listNames({ author }: Pick<Item, 'author'>): string[] {
	return author.map((name) => {
		const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
		return name.literal ?? [particle, name.family, name.given && `| ${name.given}`].filter(Boolean).join(' ');
	});
}

const EXPECTED = NAMES.map((name) => listNames({ author: [name] }).join(''));

describe('citation.js reads back', () => {
	it.each([
		['BibTeX', bibtex, '@biblatex/text'],
		['BibLaTeX', biblatex, '@biblatex/text']
	])('%s: names in every script, bodies with commas, braces that do not balance', async (_, { write }, type) => {
		const [named, quays] = await readByCitationJs(write([NAMED, QUAYS]), type);
		expect(listNames(named!)).toEqual(EXPECTED);
		expect(named?.title).toBe('Names } of { \\all');
		expect(named?.issued['date-parts'][0].slice(0, 2)).toEqual([2015, 11]);
		expect(quays).toMatchObject({ title: 'Quays & sheds at 100% tide', 'container-title': 'Review_of Ports' });
		expect(quays?.issued['date-parts'][0]).toEqual(expect.arrayContaining([2014, 6]));
	});

	// Of a newspaper it reads AU as reporters and no DA.
	it('RIS: names in every script, and the year', async () => {
		const [quays, named] = await readByCitationJs(ris.write([QUAYS, NAMED]), '@ris/file');
		expect(quays).toMatchObject({ type: 'article-newspaper', title: 'Quays & sheds at 100% tide' });
		expect(named?.issued['date-parts'][0][0]).toBe(2015);
		expect(named?.author.length).toBe(NAMES.length);
		expect(named?.author[0]).toMatchObject({ family: 'Толстая', given: 'Анна' });
		expect(named?.author[2]).toMatchObject({ family: 'فیض', given: 'احمد' });
		expect(JSON.stringify(named?.author[5])).toContain('Ministry of Ports Rail and Roads');
	});
});

const hasBibutils = spawnSync('ris2xml', ['--version']).error === undefined;

describe.skipIf(!hasBibutils)('bibutils reads back (SKIPPED where it is not installed)', () => {
	it('RIS: a newspaper with its authors and its day', () => {
		const { stdout } = spawnSync('ris2xml', [], { input: ris.write([QUAYS, NAMED]), encoding: 'utf8' });
		const [quays = '', named = ''] = stdout.split(/(?=<mods ID)/u).slice(1);
		expect(quays).toContain('<dateIssued>2014-06-05</dateIssued>');
		expect(quays).toContain('<namePart type="family">Doe</namePart>');
		expect(quays).toContain('<genre authority="marcgt">newspaper</genre>');
		expect(named).toContain('<namePart type="family">فیض</namePart>');
	});
});

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

function readByPandoc(text: string, format: string): Item[] {
	const { stdout, stderr } = spawnSync('pandoc', ['-f', format, '-t', 'csljson'], { input: text, encoding: 'utf8' });
	expect(stderr).toBe('');
	return JSON.parse(stdout) as Item[];
}

describe.skipIf(!hasPandoc)('pandoc reads back (SKIPPED where it is not installed)', () => {
	it.each([
		['bibtex', bibtex],
		['biblatex', biblatex],
		['csljson', cslJson]
	])('%s: names, bodies, dates', (format, { write }) => {
		const items = readByPandoc(write([NAMED, QUAYS]), format);
		const named = items.find(({ title }) => title.startsWith('Names'));
		const quays = items.find(({ title }) => title.startsWith('Quays'));
		expect(listNames(named!)).toEqual(EXPECTED);
		expect(named?.issued['date-parts'][0].map(Number).slice(0, 2)).toEqual([2015, 11]);
		expect(quays?.title).toBe('Quays & sheds at 100% tide');
		expect(quays?.issued['date-parts'][0].map(Number).slice(0, 2)).toEqual([2014, 6]);
	});
});
