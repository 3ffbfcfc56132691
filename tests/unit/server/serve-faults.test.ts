import fs from 'node:fs';
import { mkdir, mkdtemp, readdir, readlink, rm, unlink, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../../src/server/listen.ts';
import { serveSite } from '../../../src/server/serve.ts';

/** A busy machine takes longer than the second that is waited otherwise. */
const WAIT = { timeout: 90_000, interval: 50 };
let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-faults-'));
	await mkdir(join(folder, 'feature', 'quay'), { recursive: true });
	await writeFile(join(folder, 'index.html'), '<title>An atlas</title>');
	await writeFile(join(folder, 'feature/quay/index.html'), '<title>A quay</title>');
	await writeFile(join(folder, 'tiles.pmtiles'), '0123456789');
	await writeFile(join(folder, 'large.pmtiles'), Buffer.alloc(8_000_000));
	await writeFile(join(folder, 'icon.svg'), '<svg/>');
	server = serveSite(folder, new Map([['note', { text: 'A text of ours.', pages: [] }]]));
	port = await listen(server, 27_900);
});
afterEach(() => {
	vi.restoreAllMocks();
});
afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await rm(folder, { recursive: true, force: true });
});

interface Answer {
	status: number;
	body: string;
	headers: IncomingMessage['headers'];
}
function get(path: string, headers: Record<string, string> = {}, method = 'GET', toPort = port): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: toPort, path, headers, method, agent: false }, (response) => {
			let body = '';
			response.on('data', (chunk: Buffer) => (body += chunk.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
			response.on('error', reject);
		})
			.on('error', reject)
			.end();
	});
}

/** Sends bytes as they are and gives the first line of the answer, or nothing where the connection is closed. */
function send(text: string, last = false): Promise<string> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => (last ? socket.end(text) : socket.write(text)));
		let answer = '';
		socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
		socket.on('error', () => resolve(answer));
		socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
	});
}
const ask = (line: string): Promise<string> => {
	return send(`${line} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
};

describe('an odd request line is answered, and the server goes on', () => {
	it.each([
		['GET //', 200],
		['GET ///', 200],
		['GET //[', 404],
		['GET /\\\\', 200],
		['GET http://[', 400],
		['GET http://localhost:99999999/', 400],
		['GET http://localhost/tiles.pmtiles', 200],
		['GET ftp://localhost/', 400],
		['GET *', 400],
		['OPTIONS *', 405],
		['POST /', 405],
		['DELETE /tiles.pmtiles', 405],
		['GET /%', 404],
		['GET /%zz', 404],
		['GET /%00', 404],
		['GET /%c0%ae%c0%ae/', 404],
		['GET /%zz.json', 400],
		['GET /%2e%2e%2fpasswd', 404],
		['GET /..%5c..%5cpasswd', 404],
		['GET /?%', 200],
		['GET /#[', 200],
		['GET /:@[', 404],
		['GET /tiles.pmtiles/', 404],
		['GET /tiles.pmtiles/x', 404],
		['GET /atlas/documents/__proto__.txt', 404],
		['GET /atlas/documents/constructor.txt', 404]
	])('%s', async (line, status) => {
		expect(await ask(line)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
		expect((await get('/')).status).toBe(200);
	});
	it.each(['\r\n\r\n', 'GET', 'CONNECT a:1 HTTP/1.1\r\n\r\n', '\u0000\u0001\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n'])(
		'no request at all: %j',
		async (text) => {
			expect(await send(text, true)).not.toMatch(/ 200 /);
			expect((await get('/')).status).toBe(200);
		}
	);
	it('a name longer than any file has', async () => {
		expect((await get(`/${'a'.repeat(5000)}`)).status).toBe(404);
	});
	it('a header larger than any browser sends', async () => {
		expect((await get('/', { 'X-Long': 'a'.repeat(40_000) })).status).toBe(431);
		expect((await get('/')).status).toBe(200);
	});
	it('any other error of the handler becomes a 500', async () => {
		vi.spyOn(URL, 'canParse').mockImplementationOnce(() => {
			throw new Error('out of order');
		});
		expect((await get('/')).status).toBe(500);
		expect((await get('/')).status).toBe(200);
	});
});

describe('a stretch of a file, as RFC 9110 has it', () => {
	it.each([
		['bytes=0-0', 206, '0', 'bytes 0-0/10'],
		['bytes=-5', 206, '56789', 'bytes 5-9/10'],
		['bytes=-1', 206, '9', 'bytes 9-9/10'],
		['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
		['bytes=7-', 206, '789', 'bytes 7-9/10'],
		['bytes=0-', 206, '0123456789', 'bytes 0-9/10'],
		['bytes=8-99', 206, '89', 'bytes 8-9/10'],
		['bytes=9-9', 206, '9', 'bytes 9-9/10'],
		['bytes=0-1,2-3', 206, '0123', 'bytes 0-3/10'],
		['bytes=0-0,9-9', 200, '0123456789', undefined],
		['bytes=10-', 416, 'The file has no such stretch.', 'bytes */10'],
		['bytes=10-20', 416, 'The file has no such stretch.', 'bytes */10'],
		['bytes=-0', 416, 'The file has no such stretch.', 'bytes */10'],
		['bytes=5-2', 416, 'The file has no such stretch.', 'bytes */10'],
		['lines=0-1', 200, '0123456789', undefined],
		['bytes=a-b', 200, '0123456789', undefined],
		['bytes', 200, '0123456789', undefined],
		['', 200, '0123456789', undefined]
	])('%s', async (range, status, body, contentRange) => {
		const answer = await get('/tiles.pmtiles', { Range: range });
		expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, contentRange]);
		expect(answer.headers['content-length']).toBe(String(body.length));
	});
	it('is not taken from another edition of the file', async () => {
		const { status } = await get('/tiles.pmtiles', { Range: 'bytes=0-0', 'If-Range': '"another"' });
		expect(status).toBe(200);
	});
	it('comes without a body for HEAD', async () => {
		const answer = await get('/tiles.pmtiles', { Range: 'bytes=2-4' }, 'HEAD');
		expect([answer.status, answer.body, answer.headers['content-length']]).toEqual([206, '', '3']);
	});
});

describe('a folder asked for without its slash', () => {
	it('leads to its page and keeps the query', async () => {
		const { status, headers } = await get('/feature/quay?passage=har-001');
		expect([status, headers.location]).toEqual([301, '/feature/quay/?passage=har-001']);
		expect((await get('/feature/quay/')).body).toContain('A quay');
	});
	it('never leads to another host', async () => {
		const { status, headers } = await get('//feature/quay');
		expect([status, headers.location]).toEqual([301, '/feature/quay/']);
	});
});

/** Lets the next file that is opened fail as the machine would. */
function failNext(code: string): void {
	vi.spyOn(fs, 'createReadStream').mockImplementationOnce(() => {
		const stream = new PassThrough();
		setImmediate(() => stream.destroy(Object.assign(new Error(code), { code })));
		return stream as unknown as fs.ReadStream;
	});
}

describe('a file that cannot be sent is answered, and the server goes on', () => {
	it.each([
		['EMFILE', 503],
		['ENFILE', 503],
		['EACCES', 500],
		['EIO', 500],
		['ENOENT', 404],
		['EISDIR', 404]
	])('%s', async (code, status) => {
		failNext(code);
		const answer = await get('/tiles.pmtiles', { Range: 'bytes=0-3' });
		expect(answer.status).toBe(status);
		expect(answer.headers['content-range']).toBeUndefined();
		expect(answer.body).not.toBe('');
		expect((await get('/tiles.pmtiles')).body).toBe('0123456789');
	});
	it('a file that vanishes between being found and being opened', async () => {
		const { createReadStream } = fs;
		vi.spyOn(fs, 'createReadStream').mockImplementationOnce((path) => {
			fs.unlinkSync(path);
			return createReadStream(path);
		});
		expect((await get('/icon.svg')).status).toBe(404);
		expect((await get('/')).status).toBe(200);
	});
	it('a file that is asked for while another site is put in the place of this one', async () => {
		const [site, aside] = [join(folder, 'site'), join(folder, 'aside')];
		await mkdir(site);
		await writeFile(join(site, 'map.json'), '{}');
		const other = serveSite(site, new Map());
		const otherPort = await listen(other, 27_910);
		fs.renameSync(site, aside);
		const { stat } = fs;
		// What looks for the file finds nothing; only then the other site is there.
		vi.spyOn(fs, 'stat').mockImplementationOnce(((path: fs.PathLike, told: (...found: unknown[]) => void) =>
			stat(path, (...found) => {
				told(...found);
				fs.renameSync(aside, site);
			})) as unknown as typeof fs.stat);
		expect((await get('/map.json', {}, 'GET', otherPort)).body).toBe('{}');
		expect((await get('/no-map.json', {}, 'GET', otherPort)).status).toBe(404);
		other.closeAllConnections();
		await new Promise((resolve) => other.close(resolve));
	});
	it('a missing page where not even the site’s own page for it is left', async () => {
		expect((await get('/feature/nowhere/')).status).toBe(404);
		await writeFile(join(folder, '404.html'), '<title>Not here</title>');
		expect((await get('/feature/nowhere/')).body).toContain('Not here');
		await unlink(join(folder, '404.html'));
	});
});

/** How many descriptors of this process lead to a file; `null` where the machine does not tell. */
async function countOpen(name: string): Promise<number | null> {
	try {
		const links = await Promise.all(
			(await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''))
		);
		return links.filter((link) => link.endsWith(name)).length;
	} catch {
		return null;
	}
}

describe('downloads that are broken off', () => {
	it('leave no file open', async () => {
		const streams: fs.ReadStream[] = [];
		const { createReadStream } = fs;
		vi.spyOn(fs, 'createReadStream').mockImplementation((...args) => {
			const stream = createReadStream(...args);
			streams.push(stream);
			return stream;
		});
		for (let count = 0; count < 20; count++) {
			await new Promise<void>((resolve) => {
				const asked = request({ host: '127.0.0.1', port, path: '/large.pmtiles', agent: false }, (response) => {
					response.once('data', () => response.destroy());
					response.on('error', () => undefined);
				});
				asked.on('error', () => undefined);
				asked.on('close', resolve);
				asked.end();
			});
		}
		await vi.waitFor(() => expect(streams.map(({ closed }) => closed)).toEqual(Array(20).fill(true)), WAIT);
		expect((await countOpen('large.pmtiles')) ?? 0).toBe(0);
	});
});

describe('connections', () => {
	it('are bounded in number and time', () => {
		expect(server.maxConnections).toBeLessThanOrEqual(500);
		expect(server.headersTimeout).toBeLessThanOrEqual(15_000);
		expect(server.requestTimeout).toBeLessThanOrEqual(30_000);
		expect(server.timeout).toBeGreaterThan(0);
	});
	it('that fail do not end the server', async () => {
		server.emit('error', Object.assign(new Error('accept'), { code: 'EMFILE' }));
		expect((await get('/')).status).toBe(200);
	});
	it('more than are kept are closed, and the next request is answered', async () => {
		const small = serveSite(folder, new Map());
		small.maxConnections = 2;
		const smallPort = await listen(small, port + 1);
		const sockets = [1, 2, 3, 4].map(() => connect(smallPort, '127.0.0.1').on('error', () => undefined));
		await vi.waitFor(() => expect(sockets.filter(({ closed }) => closed)).toHaveLength(2), WAIT);
		sockets.forEach((socket) => socket.destroy());
		await vi.waitFor(async () => expect((await get('/', {}, 'GET', smallPort)).status).toBe(200), WAIT);
		small.closeAllConnections();
		await new Promise((resolve) => small.close(resolve));
	});
});

describe('ports', () => {
	it('that are all in use are told in one line', async () => {
		const second = serveSite(folder, new Map());
		await expect(listen(second, port, 1)).rejects.toThrow(`The port ${port} is in use.`);
	});
	it('end with the last there is', async () => {
		const blocked = serveSite(folder, new Map());
		await listen(blocked, 65_535, 1).catch(() => undefined);
		await expect(listen(serveSite(folder, new Map()), 65_535)).rejects.toThrow('The port 65535 is in use.');
		await new Promise((resolve) => blocked.close(resolve));
	});
});
