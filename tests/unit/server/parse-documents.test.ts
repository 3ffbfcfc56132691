import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DocumentMentionsSchema } from '../../../src/model/proposals/mention.ts';
import { parseDocuments, type ParsedDocument } from '../../../src/server/proposals/parse-documents.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'mentions-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function parse(name: string, content: string | null): Promise<ParsedDocument[]> {
	const path = join(folder, name);
	if (content !== null) {
		await writeFile(path, content);
	}
	const parsed: ParsedDocument[] = [];
	for await (const document of parseDocuments([path])) {
		parsed.push(document);
	}
	return parsed;
}

test('each line of a .jsonl file is a document; a line that is none costs one message, the rest is read', async () => {
	const lines = [
		JSON.stringify({ id: 'a', text: 'The ship left Nairobi, Kenya.' }),
		'{"id": "b"',
		'',
		JSON.stringify({ id: 3, text: 'It sailed to Lima in Peru.' })
	];
	const [first, second, third, ...rest] = await parse('texts.jsonl', lines.join('\n'));
	expect(rest).toEqual([]);
	expect(DocumentMentionsSchema.parse(first).mentions.map(({ text }) => text)).toEqual(['Nairobi', 'Kenya']);
	expect(second).toMatchObject({ name: 'texts.jsonl, line 2', reason: 'is no document' });
	expect(DocumentMentionsSchema.parse(third)).toMatchObject({ id: '3' });
});

test('a file that is not there is told by its name', async () => {
	expect(await parse('lost.jsonl', null)).toMatchObject([{ name: 'lost.jsonl', reason: 'cannot be opened' }]);
});

test('a .jsonl file may begin with a byte order mark, end its lines as Windows does, and hold lines longer than a piece that is read', async () => {
	const long = `${'So it was said again. '.repeat(10_000)}The ship left Nairobi.`;
	const lines = [long, 'It sailed to Lima in Peru.', long].map((text, index) => JSON.stringify({ id: index, text }));
	const parsed = await parse('windows.jsonl', `\uFEFF${lines.join('\r\n')}\r\n`);
	const found = parsed.map((document) => DocumentMentionsSchema.parse(document));
	expect(found.map(({ id }) => id)).toEqual(['0', '1', '2']);
	expect(found.map(({ mentions }) => mentions.map(({ text }) => text).join(' '))).toEqual([
		'Nairobi',
		'Lima Peru',
		'Nairobi'
	]);
});

test('a document of more names than can be weighed together costs one message, the rest is read', async () => {
	const lines = ['Lima, '.repeat(200_001), 'It sailed to Lima.'].map((text, id) => JSON.stringify({ id, text }));
	expect(await parse('names.jsonl', lines.join('\n'))).toMatchObject([
		{ name: 'names.jsonl, line 1', reason: 'has more than 200,000 names of places' },
		{ id: '1', mentions: [{ text: 'Lima' }] }
	]);
});
