import type { Browser, Page } from '@playwright/test';
import type { MapFeatures } from '../../src/model/compiled/pages.ts';
import { fresh, IDLE, type Sides } from './open-page.ts';
import { buildRow, median, type Row } from './rows.ts';

const RUNS = 5;
/** Places opened in a run, one after another. */
const PLACES = 6;
/** Near enough for a symbol to stand by itself. */
const MAP_ZOOM = 9;

interface Place {
	id: string;
	lng: number;
	lat: number;
}

/** Sites of one position, prominent ones first, each with passages. */
async function listPlaces(atlas: string): Promise<Place[]> {
	const { features } = (await (await fetch(`${atlas}atlas/map.json`)).json()) as MapFeatures;
	const sites = features.toSorted((a, b) => b.properties.prominence - a.properties.prominence);
	return sites.flatMap(({ geometry, properties }) => {
		const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
		const isNamed = !properties.frame && properties.part === 'shape' && properties.presence === 'named';
		return isNamed && lng !== undefined && lat !== undefined ? [{ id: properties.id, lng, lat }] : [];
	});
}

/** Milliseconds from a pointer or the focus that has come to a link to its click or its key. */
const POINTING_MS = 100;

/** Milliseconds after which a click is given up: it met two symbols, and the map asks which. */
const GIVEN_UP = 6000;

/**
 * In the page: ms from the click until a record with another heading and its first passage was painted; not a number
 * where none came.
 */
function watchText(wait: number): Promise<number> {
	const before = document.querySelector('main h1')?.textContent;
	return new Promise((resolve) => {
		let since = Number.NaN;
		setTimeout(() => resolve(Number.NaN), wait);
		document.addEventListener('click', (event) => (since = event.timeStamp), { capture: true, once: true });
		const observer = new MutationObserver(() => {
			const isThere =
				document.querySelector('main h1')?.textContent !== before &&
				document.querySelector('main article.passage') !== null;
			if (!isThere) {
				return;
			}
			observer.disconnect();
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => resolve(performance.now() - since);
				channel.port2.postMessage(null);
			});
		});
		observer.observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
	});
}

/** Waits for the text of the click that `click` makes. */
async function time(page: Page, click: () => Promise<void>): Promise<number> {
	const watch = await page.evaluateHandle(`({ painted: (${watchText.toString()})(${GIVEN_UP}) })`);
	await click();
	return watch.evaluate((held) => (held as { painted: Promise<number> }).painted);
}

/** By a link of the page that nothing came to before: as by a voice, or by a script. */
async function clickLink(page: Page, href: string): Promise<number> {
	return time(page, () =>
		page.evaluate((address) => {
			const link = document.createElement('a');
			link.href = address;
			document.body.append(link);
			link.click();
			link.remove();
		}, href)
	);
}

const waitForIdle = async (page: Page): Promise<void> => {
	await page.waitForSelector(IDLE, { state: 'attached', timeout: 120_000 });
};

/** A link at a place of its own, until it is clicked. */
async function addLink(page: Page, href: string): Promise<void> {
	await page.evaluate((address) => {
		const link = document.createElement('a');
		link.href = address;
		link.textContent = 'Next';
		link.dataset.next = '';
		Object.assign(link.style, {
			position: 'fixed',
			inset: '120px auto auto 120px',
			padding: '10px',
			zIndex: '99'
		});
		link.addEventListener('click', () => setTimeout(() => link.remove()), { once: true });
		document.body.append(link);
	}, href);
}

/** By a link that stands in the page, with the pointer that comes to it before it clicks. */
async function pointAndClick(page: Page, href: string): Promise<number> {
	await addLink(page, href);
	await page.mouse.move(300, 300);
	await page.mouse.move(130, 130);
	// As long as a hand takes from its goal to its click, at the least.
	await page.waitForTimeout(POINTING_MS);
	return time(page, () => page.mouse.click(130, 130));
}

/** By the key that opens the link the focus stands on. */
async function focusAndPress(page: Page, href: string): Promise<number> {
	await addLink(page, href);
	await page.locator('a[data-next]').focus();
	await page.waitForTimeout(POINTING_MS);
	return time(page, () => page.keyboard.press('Enter'));
}

/** On the symbol in the middle of the map. */
async function clickMap(page: Page, { lng, lat }: Place): Promise<number> {
	await page.evaluate((hash) => (location.hash = hash), `#map=${MAP_ZOOM}/${lat}/${lng}`);
	await page.waitForFunction(() => document.querySelector('[data-idle="true"]') !== null);
	// The address is followed in its own time.
	await page.waitForTimeout(500);
	await waitForIdle(page);
	const box = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	// A reader points before clicking.
	await page.mouse.move(box.x + 40, box.y + box.height / 2);
	await page.mouse.move(x, y);
	await page.waitForTimeout(500);
	await waitForIdle(page);
	return time(page, () => page.mouse.click(x, y));
}

type By = 'link' | 'pointer' | 'key' | 'map';
const CLICKS_BY_LINK = { link: clickLink, pointer: pointAndClick, key: focusAndPress } as const;

/** Median of the first click on each place; the first of all loads what every dossier needs and does not count. */
async function walk(browser: Browser, url: string, places: readonly Place[], by: By): Promise<number> {
	return fresh(browser, url, async (page) => {
		const isBare = url.endsWith('record.html');
		const times: number[] = [];
		for (const place of places) {
			if (!isBare) {
				await waitForIdle(page);
			}
			const href = isBare ? `#${place.id}` : `${url}feature/${place.id}/`;
			times.push(await (by === 'map' ? clickMap(page, place) : CLICKS_BY_LINK[by](page, href)));
		}
		return median(times.slice(1).filter(Number.isFinite));
	});
}

/**
 * From a click to the painted text of the place clicked: beside a page with the same text and no map, and beside an
 * earlier build.
 */
export async function benchClicks(browser: Browser, { atlas, bare, earlier }: Sides): Promise<Row[]> {
	const places = (await listPlaces(atlas)).slice(0, PLACES + 1);
	const runs = {
		floor: [] as number[],
		link: [] as number[],
		pointer: [] as number[],
		key: [] as number[],
		map: [] as number[],
		earlierLink: [] as number[],
		earlierPointer: [] as number[],
		earlierMap: [] as number[]
	};
	for (let run = 0; run < RUNS; run++) {
		runs.floor.push(await walk(browser, `${bare}record.html`, places, 'link'));
		runs.link.push(await walk(browser, atlas, places, 'link'));
		runs.pointer.push(await walk(browser, atlas, places, 'pointer'));
		runs.key.push(await walk(browser, atlas, places, 'key'));
		runs.map.push(await walk(browser, atlas, places, 'map'));
		if (earlier !== undefined) {
			runs.earlierLink.push(await walk(browser, earlier, places, 'link'));
			runs.earlierPointer.push(await walk(browser, earlier, places, 'pointer'));
			runs.earlierMap.push(await walk(browser, earlier, places, 'map'));
		}
	}
	const floor = 'the same text without a map';
	const rows = [
		buildRow('click to painted text, page without a map', 'ms', runs.floor),
		buildRow('click on a link that nothing came to before, to painted dossier', 'ms', runs.link, runs.floor, floor),
		buildRow('click on a link by a pointer that came to it first', 'ms', runs.pointer, runs.floor, floor),
		buildRow('key on a link that has the focus', 'ms', runs.key, runs.floor, floor),
		buildRow('click on the map to painted dossier', 'ms', runs.map, runs.floor, floor)
	];
	return earlier === undefined
		? rows
		: [
				...rows,
				buildRow('the same by link, beside the earlier build', 'ms', runs.link, runs.earlierLink, 'its median'),
				buildRow(
					'the same by pointer, beside the earlier build',
					'ms',
					runs.pointer,
					runs.earlierPointer,
					'its median'
				),
				buildRow('the same on the map, beside the earlier build', 'ms', runs.map, runs.earlierMap, 'its median')
			];
}
