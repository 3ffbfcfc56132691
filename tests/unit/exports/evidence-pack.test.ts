import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, findExportFormat } from '../../../src/exports/export-formats.ts';
import { writeEvidencePack } from '../../../src/exports/evidence-pack.ts';
import type { ResultSet } from '../../../src/exports/result-set.ts';
import { VERIFY_GAP, type VerifyData } from '../../../src/exports/verify-page.ts';
import { hashBytes } from '../../../src/text/fingerprint.ts';
import { buildSampleResult, compileParts, packResult } from './sample-result.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

type Entity = Record<string, unknown> & { '@id': string };

async function unpack(result: ResultSet): Promise<Record<string, Uint8Array>> {
	const write = await findExportFormat('evidence-pack')!.load();
	const [file] = await write(result, () => undefined);
	return unzipSync(wholeBytes(file!));
}

function readCrate(files: Record<string, Uint8Array>): { '@context': string; '@graph': Entity[] } {
	return JSON.parse(strFromU8(files['ro-crate-metadata.json']!)) as never;
}

describe('the evidence pack', () => {
	let files: Record<string, Uint8Array>;
	beforeAll(async () => {
		files = await unpack(packResult(compileParts(), {}));
	});

	it('has the view in every format that needs no copy', async () => {
		const names = Object.keys(files);
		for (const { id } of EXPORT_FORMATS.filter(({ needsCopies, group }) => !needsCopies && group !== 'all')) {
			expect(
				names.some((name) => name.startsWith(`${id}/`)),
				id
			).toBe(true);
		}
	});

	it('has the records as an atlas, the page that verifies, and a README that says how both are opened', async () => {
		const names = Object.keys(files);
		expect(names).toEqual(
			expect.arrayContaining(['atlas/sample/atlas.json', 'atlas/sample/citations/harbour-note.json'])
		);
		const page = strFromU8(files['verify.html']!);
		const { speech, toVerify } = JSON.parse(/>(.*)</u.exec(page)![1]!) as VerifyData;
		expect(speech).toBeNull();
		expect(toVerify.sources.map(({ passages }) => passages.length)).toEqual([2]);
		expect(page).not.toContain(VERIFY_GAP);
		const readme = strFromU8(files['README.txt']!);
		expect(readme).toContain('open verify.html in a browser');
		expect(readme).toContain('npm start -- --atlas THIS.zip');
		expect(readme).not.toContain('Not in it');
	});

	/**
	 * RO-Crate 1.1: sections 3 (structure), 4 (metadata), 5 (root data entity), 6 (data entities), and appendix on
	 * JSON-LD.
	 */
	it('keeps what RO-Crate 1.1 says a crate MUST', async () => {
		const { '@context': context, '@graph': graph } = readCrate(files);
		expect(context).toBe('https://w3id.org/ro/crate/1.1/context');
		const byId = new Map(graph.map((entity) => [entity['@id'], entity]));
		expect(byId.size).toBe(graph.length);
		expect(byId.get('ro-crate-metadata.json')).toEqual({
			'@id': 'ro-crate-metadata.json',
			'@type': 'CreativeWork',
			about: { '@id': './' },
			conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' }
		});
		const root = byId.get('./');
		expect(root).toMatchObject({ '@type': 'Dataset', datePublished: '2026-11-27', license: 'CC0 1.0' });
		for (const key of ['name', 'description']) {
			expect(root?.[key]).toMatch(/\S/);
		}
		const parts = (root?.hasPart as Entity[]).map((part) => part['@id']);
		const there = Object.keys(files).filter((name) => name !== 'ro-crate-metadata.json');
		expect(parts.map(decodeURIComponent).sort()).toEqual(there.sort());
		for (const id of parts) {
			const bytes = files[decodeURIComponent(id)]!;
			expect(byId.get(id)).toMatchObject({
				'@type': 'File',
				contentSize: String(bytes.length),
				identifier: `sha256:${hashBytes(bytes)}`
			});
		}
		// Flattened: an object is a reference to what stands in the graph, or to the profile.
		for (const entity of graph) {
			for (const value of Object.values(entity).flat()) {
				if (typeof value === 'object' && value !== null) {
					expect(Object.keys(value)).toEqual(['@id']);
					const id = (value as Entity)['@id'];
					expect(byId.has(id) || id.startsWith('https://w3id.org/')).toBe(true);
				}
			}
		}
	});

	it('says in a sentence what could not be made, and is whole without it', async () => {
		const broken = {
			...EXPORT_FORMATS[0]!,
			id: 'broken',
			label: 'Broken',
			load: () => Promise.resolve(() => Promise.reject(new Error('there is no ink.')))
		};
		const [file] = await writeEvidencePack(buildSampleResult(), [broken], () => undefined);
		const broke = unzipSync(wholeBytes(file!));
		expect(Object.keys(broke).sort()).toEqual(['README.txt', 'ro-crate-metadata.json']);
		expect(strFromU8(broke['README.txt']!)).toContain('Not in it, Broken: there is no ink.');
	});
});
