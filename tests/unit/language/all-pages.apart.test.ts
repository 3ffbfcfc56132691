import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/atlas/compile/compile.ts';
import { LANGUAGES } from '../../../src/language/languages.ts';
import { loadMessages } from '../../../src/language/load-speech.ts';
import { setSpeech, type Speech } from '../../../src/language/speech.ts';
import { PAGES, PARTS } from '../../../src/routes/pages.ts';
import { loadRewording } from '../../../src/wording/load-rewording.ts';
import { readFolder } from '../sample.ts';
import { findEnglish, listTexts } from './find-english.ts';

const ROUTES = fileURLToPath(new URL('../../../src/routes', import.meta.url));
const ORIGIN = 'http://localhost';
const URDU = LANGUAGES.find(({ id }) => id === 'ur')!;

type Load = (event: {
	fetch: typeof fetch;
	params: { id: string };
	url: URL;
	parent: () => Promise<object>;
}) => Promise<Record<string, unknown>>;
type Page = Component<Record<string, unknown>>;

/** Compiled files of the small atlas by path. */
const files = new Map<string, unknown>();
const serve = ((address: string) => {
	const value = files.get(decodeURI(String(address).replace(/^.*\/atlas\//, '')));
	return Promise.resolve(
		value === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(value))
	);
}) as typeof fetch;
/** What curators wrote, in the atlas's own language. */
let data: string[] = [];

beforeAll(async () => {
	const atlas = await readFolder('magellan');
	compileAtlas(atlas, []).forEach(({ path, value }) => files.set(path, value));
	data = listTexts(atlas);
	const [messages, reword] = await Promise.all([loadMessages(URDU), loadRewording(URDU)]);
	const speech: Speech = { language: URDU, messages, reword, offered: ['en', 'ur'], atlas: 'en' };
	setSpeech(() => speech);
}, 60_000);
afterAll(() => setSpeech(() => undefined));

/** The page of a route as the build makes it, frame and all; of records the one that says most. */
async function makePage(route: string): Promise<string> {
	const folder = route === '/' ? '' : route;
	const name = /^\/(\w+)\/\[id\]$/.exec(route)?.[1]?.replace('questions', 'question') ?? '';
	const [id = ''] = [...files]
		.filter(([path]) => path.startsWith(`${name}/`) && name !== '')
		.toSorted(([, a], [, b]) => JSON.stringify(b).length - JSON.stringify(a).length)
		.map(([path]) => path.slice(name.length + 1).replace(/\.json$/, ''));
	const url = new URL(`${ORIGIN}${folder.replace('[id]', id)}/`);
	const event: Parameters<Load>[0] = {
		fetch: serve,
		params: { id },
		url,
		parent: async () => ({})
	};
	const load = async (file: string): Promise<Record<string, unknown>> => {
		const module = (await import(/* @vite-ignore */ `${ROUTES}${file}`).catch(() => ({}))) as { load?: Load };
		return (await module.load?.(event)) ?? {};
	};
	const above = await load('/+layout.ts');
	event.parent = async () => above;
	const all = { ...above, ...(await load(`${folder}/+page.ts`)) };
	const readPart = async (file: string): Promise<Page> => {
		return ((await import(/* @vite-ignore */ `${ROUTES}${file}`)) as { default: Page }).default;
	};
	const [Layout, Body] = [await readPart('/+layout.svelte'), await readPart(`${folder}/+page.svelte`)];
	const page = { data: all, error: null, params: { id }, route: { id: route }, state: {}, status: 200, url };
	const children = (renderer: unknown): void =>
		(Body as unknown as (r: unknown, props: object) => void)(renderer, { data: all });
	return render(Layout, {
		props: { data: all, children },
		context: new Map([['__request__', { page }]])
	}).body;
}

it('finds English, but not in data and not where it is marked', () => {
	expect(findEnglish('<p>یہ</p><p title="What is said of it">The name of the rose</p>', [])).toEqual([
		'What is said of it',
		'The name of the rose'
	]);
	expect(
		findEnglish('<p>یہ <bdi lang="en">The name of</bdi> «Of roads»</p><p>The rose is red</p>', [
			'Of roads',
			'The rose is red'
		])
	).toEqual([]);
	expect(readFileSync(`${ROUTES}/+layout.svelte`, 'utf8')).toContain('say(');
});

describe.each(Object.keys(PAGES).filter((route) => !PARTS.includes(route)))('%s in Urdu', (route) => {
	it('has no English but what is data', async () => {
		const html = await makePage(route);
		expect(html.length).toBeGreaterThan(2000);
		expect(findEnglish(html, data)).toEqual([]);
	});
});
