import { describe, expect, it } from 'vitest';
import { refuseRequest } from '../../../../src/server/workbench/guard.ts';

const token = 'a'.repeat(43);
const own = {
	host: 'localhost:4870',
	origin: 'http://localhost:4870',
	'x-workbench-token': token,
	'content-type': 'application/json'
};
const ask = (headers: Record<string, string | undefined>, method = 'POST', isApi = true): number | null =>
	refuseRequest({ headers: { ...own, ...headers }, method }, { token, port: 4870, isApi })?.status ?? null;

describe('the guard of the workbench', () => {
	it('lets its own page write and read', () => {
		expect(ask({})).toBeNull();
		expect(ask({ host: '127.0.0.1:4870', origin: 'http://127.0.0.1:4870' })).toBeNull();
		expect(ask({ origin: undefined, 'content-type': undefined }, 'GET')).toBeNull();
		expect(ask({ 'sec-fetch-site': 'same-origin' })).toBeNull();
	});
	it.each([
		['another name that leads here', { host: 'evil.example:4870' }],
		['another port of this machine', { host: 'localhost:4871' }],
		['a name that begins like ours', { host: 'localhost:4870.evil.example' }],
		['no host', { host: undefined }]
	])('refuses %s', (_, headers) => {
		expect(ask(headers)).toBe(403);
		expect(ask(headers, 'GET', false)).toBe(403);
	});
	it.each([
		['a page elsewhere', { origin: 'https://evil.example' }],
		['a page of this machine at another port', { origin: 'http://localhost:4871' }],
		['a file or a sandboxed frame', { origin: 'null' }],
		['a write without origin', { origin: undefined }],
		['what the browser says comes from elsewhere', { 'sec-fetch-site': 'cross-site' }],
		['what comes from another port', { 'sec-fetch-site': 'same-site' }]
	])('refuses %s', (_, headers) => {
		expect(ask(headers)).toBe(403);
	});
	it('refuses a page of another run, in reading too', () => {
		for (const wrong of [undefined, '', 'b'.repeat(43), token.slice(1)]) {
			expect(ask({ 'x-workbench-token': wrong })).toBe(401);
			expect(ask({ 'x-workbench-token': wrong, origin: undefined }, 'GET')).toBe(401);
		}
	});
	it('refuses a form of another site, which can send no JSON, and other methods', () => {
		expect(ask({ 'content-type': 'text/plain' })).toBe(415);
		expect(ask({ 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
		expect(ask({}, 'DELETE')).toBe(405);
		expect(ask({}, 'POST', false)).toBe(405);
	});
});
