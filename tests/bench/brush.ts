import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from '../../src/cli/build.ts';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';
import { listen } from '../../src/server/listen.ts';
import { serveSite } from '../../src/server/serve.ts';
import type { EventRef } from '../../src/model/compiled/pages.ts';
import type { TimeEvent, TimeIndex } from '../../src/model/compiled/timeline.ts';
import { readDefault } from './default-atlas.ts';
import { fresh, IDLE, launch } from './open-page.ts';
import { quantile, type Row } from './rows.ts';

const EVENTS = 10_000;
const UPDATES = 200;
/** Milliseconds of a frame at 60 a second. */
const FRAME = 1000 / 60;
const FIRST_DAY = -8_000;
const DAYS = 26_000;

/** The atlas's own places, themes and documents with so many synthetic events between them. */
function makeIndex(index: TimeIndex): TimeIndex {
	let state = 7;
	const next = (below: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	const themes = [...new Set(index.events.flatMap((event) => event.themes))];
	const ids = index.features.map(({ id }) => id);
	const events = Array.from({ length: EVENTS }, (_, number): TimeEvent => {
		const min = FIRST_DAY + next(DAYS);
		const draw = next(4);
		const shape = {
			span: draw === 0 ? 'throughout' : 'within',
			from: 'sharp',
			to: draw === 1 ? 'open' : 'sharp'
		} as const;
		return {
			id: `e-${number}`,
			label: `Event ${number}`,
			edtf: '2000',
			words: `day ${min}`,
			shape,
			min,
			max: draw === 1 ? null : min + next(400),
			certainty: 'certain',
			status: 'completed',
			themes: [themes[next(themes.length)] ?? ''],
			places: [ids[next(ids.length)] ?? '', ids[next(ids.length)] ?? ''],
			sourceCounts: [[next(index.sources.length), 1]],
			statuses: []
		};
	});
	return {
		...index,
		events: events.toSorted((a, b) => (a.min ?? 0) - (b.min ?? 0))
	};
}

const listRefs = (index: TimeIndex): EventRef[] => {
	return index.events.map(({ id, label, words, certainty, themes, status }) => ({
		id,
		label,
		kind: 'visit',
		status,
		themes,
		background: false,
		passages: 1,
		sources: [],
		disputedDate: null,
		when: {
			edtf: '2000',
			words,
			certainty,
			basis: 'stated',
			derivation: 'Synthetic.',
			min: 0,
			max: 0
		}
	}));
};

/**
 * Moves the first end of the window month by month: milliseconds from the key to a page laid out again. Runs in the
 * page.
 */
async function pressMany(updates: number): Promise<number[]> {
	const slider = document.querySelector<HTMLElement>(
		'section[aria-label="Timeline"] [role="slider"][aria-label="From"]'
	);
	const times: number[] = [];
	for (let index = 0; index < updates; index++) {
		const key = Math.floor(index / 40) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
		await new Promise(requestAnimationFrame);
		const since = performance.now();
		slider?.dispatchEvent(
			new KeyboardEvent('keydown', {
				key,
				bubbles: true,
				cancelable: true
			})
		);
		await Promise.resolve();
		document.body.getBoundingClientRect();
		times.push(performance.now() - since);
	}
	return times;
}

/** Collects the gaps between frames until it is asked for them. Runs in the page. */
function watchFrames(): void {
	const frames: number[] = [];
	let last = performance.now();
	// A method: the loader of scripts wraps functions that are given a name, and the page does not know its wrapper.
	const watcher = {
		tick(now: number): void {
			frames.push(now - last);
			last = now;
			requestAnimationFrame(watcher.tick);
		}
	};
	Object.assign(window, { frames_: frames });
	requestAnimationFrame(watcher.tick);
}

async function dragWindow(page: Page): Promise<number[]> {
	const box = await page
		.locator('section[aria-label="Timeline"] [aria-label="Move the window of time"]')
		.boundingBox();
	if (!box) {
		throw new Error('There is no axis.');
	}
	const y = box.y - 4;
	await page.mouse.move(box.x + box.width * 0.1, y);
	await page.mouse.down();
	await page.evaluate(watchFrames);
	for (let index = 0; index < 120; index++) {
		await page.mouse.move(box.x + box.width * (0.1 + index / 150), y);
	}
	await page.mouse.up();
	return page.evaluate(() => (window as unknown as { frames_: number[] }).frames_.slice(2));
}

const row = (what: string, times: readonly number[]): Row => {
	return {
		what: `${what}, 95th percentile`,
		value: quantile(times, 0.95),
		unit: 'ms',
		ratio: quantile(times, 0.95) / FRAME,
		against: 'a frame of 16.7 ms'
	};
};

/** What an update of the window costs among ten thousand events, in the built page: counts, places, lanes and list. */
export async function benchBrush(): Promise<Row[]> {
	const site = join(ROOT, 'build');
	await build({
		folder: atlasFolder(readDefault()),
		out: site,
		reuse: true
	});
	const server = serveSite(site, new Map());
	const url = `http://localhost:${await listen(server, 48_100)}/`;
	const browser = await launch();
	try {
		return await fresh(browser, 'about:blank', async (page) => {
			const index = makeIndex((await (await fetch(`${url}atlas/timeline.json`)).json()) as TimeIndex);
			await page.route('**/atlas/timeline.json', (route) => route.fulfill({ json: index }));
			await page.route('**/atlas/events.json', (route) => route.fulfill({ json: listRefs(index) }));
			await page.addInitScript(() => localStorage.setItem('timeline', 'open'));
			await page.goto(url);
			await page
				.getByText(/10000 events/)
				.first()
				.waitFor();
			await page.waitForSelector(IDLE, { state: 'attached', timeout: 120_000 });
			const map = await page.evaluate(pressMany, UPDATES);
			const frames = await dragWindow(page);
			await page.locator('nav a', { hasText: 'Events' }).click();
			await page.locator('main tbody tr').first().waitFor();
			const list = await page.evaluate(pressMany, UPDATES);
			return [
				row('brush update, 10,000 events, map and timeline', map),
				row('brush update, 10,000 events, with their table', list),
				{
					what: 'gap between frames while dragging, median',
					value: quantile(frames, 0.5),
					unit: 'ms',
					ratio: quantile(frames, 0.5) / FRAME,
					against: 'a frame of 16.7 ms'
				},
				row('gap between frames while dragging', frames)
			];
		});
	} finally {
		await browser.close();
		server.close();
	}
}
