import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/server/listen.ts';
import { serveSite } from '../../../src/server/serve.ts';

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-site-'));
	await mkdir(join(folder, 'atlas', 'documents'), { recursive: true });
	await writeFile(join(folder, 'index.html'), '<title>An atlas</title>');
	await writeFile(join(folder, '404.html'), '<title>Not here</title>');
	await writeFile(join(folder, 'tiles.pmtiles'), '0123456789');
	await writeFile(join(folder, 'atlas/documents/index.json'), '[]');
	server = serveSite(folder, new Map([['note', { text: 'A text of ours.', pages: [{ start: 0, label: '7' }] }]]), [
		'https://blog.example',
		'https://*.example.org'
	]);
	port = await listen(server, 27_870);
});
afterAll(async () => {
	await new Promise((resolve) => server.close(resolve));
	await rm(folder, { recursive: true, force: true });
});

function get(
	path: string,
	headers: Record<string, string> = {},
	toPort = port
): Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: toPort, path, headers }, (response) => {
			let body = '';
			response.on('data', (chunk: Buffer) => (body += chunk.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
		})
			.on('error', reject)
			.end();
	});
}

describe('the server of npm start', () => {
	it('serves the site', async () => {
		expect((await get('/')).body).toContain('An atlas');
	});
	it('knows the pages of a large atlas by its buckets, made beforehand or not', async () => {
		await mkdir(join(folder, 'atlas/feature'), { recursive: true });
		await writeFile(join(folder, 'atlas/meta.json'), '{"buckets":{"feature":1}}');
		await writeFile(join(folder, 'atlas/feature/~0.json'), '{"old-pier":{}}');
		const answers = await Promise.all(
			['/feature/old-pier/', '/feature/old-piers/', '/feature/constructor/', '/event/old-pier/'].map(
				async (path) => (await get(path)).status
			)
		);
		expect(answers).toEqual([200, 404, 404, 404]);
		expect((await get('/feature/old-pier/')).body).toContain('Not here');
	});
	it('answers range requests, which the map tiles need', async () => {
		const { status, body } = await get('/tiles.pmtiles', { Range: 'bytes=2-4' });
		expect([status, body]).toEqual([206, '234']);
	});
	it('lists and serves the copies at hand, never stored by the browser', async () => {
		expect(JSON.parse((await get('/atlas/documents/index.json')).body)).toEqual([
			{ id: 'note', file: 'note.txt', pages: [{ start: 0, label: '7' }] }
		]);
		const { body, headers } = await get('/atlas/documents/note.txt');
		expect(body).toBe('A text of ours.');
		expect(headers['cache-control']).toBe('no-store');
	});
	it('refuses a request that names another host', async () => {
		const { status, body } = await get('/atlas/documents/note.txt', { Host: 'attacker.example' });
		expect(status).toBe(403);
		expect(body).not.toContain('A text of ours');
	});
	it('stays inside its folder', async () => {
		for (const path of [
			'/../../etc/hostname',
			'/%2e%2e/%2e%2e/etc/hostname',
			'/atlas/documents/../../../etc/hostname.txt'
		]) {
			expect((await get(path)).status).toBe(404);
		}
	});
	it.each(['/feature/nowhere/', '/feature/%E0%A4%A/', '/%00', '/%'])(
		'gives the site’s own page for an address that is none: %s',
		async (path) => {
			const { status, body } = await get(path);
			expect(status).toBe(404);
			expect(body).toContain('Not here');
		}
	);
	it('lets other sites show only the pages made for it, and only those that were named', async () => {
		const policyOf = async (path: string): Promise<unknown> => (await get(path)).headers['content-security-policy'];
		const named = "frame-ancestors 'self' https://blog.example https://*.example.org";
		expect(await policyOf('/embed/map/')).toBe(named);
		for (const path of ['/', '/feature/nowhere/', '/embed.js', '/embedded/', '/atlas/documents/note.txt', '/%']) {
			expect(await policyOf(path), path).toBe("frame-ancestors 'self'");
		}
		expect((await get('/', { Host: 'attacker.example' })).headers['content-security-policy']).toBe(
			"frame-ancestors 'self'"
		);
		expect((await get('/embed.js')).headers['cross-origin-resource-policy']).toBe('cross-origin');
		expect((await get('/atlas/documents/note.txt')).headers['cross-origin-resource-policy']).toBe('same-origin');
	});
	it('lets no other site show anything unless told to', async () => {
		const plain = serveSite(folder, new Map());
		const { headers } = await get('/embed/map/', {}, await listen(plain, port + 1));
		expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
		await new Promise((resolve) => plain.close(resolve));
	});
	it('takes the next port when one is in use', async () => {
		const second = serveSite(folder, new Map());
		// The next of them may be in use by another program.
		expect(await listen(second, port)).toBeGreaterThan(port);
		await new Promise((resolve) => second.close(resolve));
	});
});
