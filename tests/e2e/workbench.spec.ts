import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { TYPESCRIPT } from '../../src/server/run.ts';
import { listViolationsInBoth } from './axe.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** One workbench and one window for all that is asked of it, in order: what one test decides the next one finds. */
test.describe.configure({ mode: 'serial' });
test.use({ map: 'undrawn', stays: 'workbench' });

const token = 'k'.repeat(43);
const address = `${SITES.workbench}/`;
const port = Number(new URL(address).port);
let server: ChildProcess;
test.beforeAll(async () => {
	// Its page is built at first.
	test.setTimeout(300_000);
	const script = new URL('serve-workbench.ts', import.meta.url).pathname;
	server = spawn(process.execPath, [...TYPESCRIPT, script, String(port), token], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	await Promise.race([once(server.stdout!, 'data'), once(server, 'exit').then(() => expect('it').toBe('open'))]);
});
test.afterAll(() => {
	server.stdin?.end();
});

const said = (page: Page) => page.getByRole('contentinfo').getByRole('status');
const rows = (page: Page) => page.getByRole('option');
const list = (page: Page) => page.getByRole('listbox', { name: 'Proposals' });
/** Goes to the name that no test decides on. */
async function goToUganda(page: Page): Promise<void> {
	await page.getByRole('option', { name: /Uganda/ }).click();
	await expect(page.locator('mark.current', { hasText: 'Uganda' })).toBeVisible();
}
/** Opens it where it does not stand open, as the test before left it, but for a dialog. */
async function open(page: Page): Promise<void> {
	if (page.url() !== address) {
		// The map comes to each candidate at once: frames on the way there are work, and no test's matter.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${address}#${token}`);
		await expect(page.getByRole('heading', { name: 'The lake' })).toBeVisible();
		await expect(page).toHaveURL(address);
		await expect(page.locator('mark.current')).toBeVisible();
		await expect(list(page), 'has the focus at first').toBeFocused();
		return;
	}
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
}

test.describe('without its key', () => {
	test.use({ map: 'held', stays: null });

	test('the workbench opens only with the key of this run', async ({ page }) => {
		await page.goto(address);
		await expect(page.getByText('Copy the whole address from the terminal')).toBeVisible();
	});
});

test('a document is decided on by keys alone: each says what it did, and can be undone over a reload', async ({
	page
}) => {
	await open(page);
	await page.getByRole('searchbox', { name: 'Find in the queue' }).fill('kisumu, kenya');
	await expect(rows(page)).toHaveCount(2);
	await page.keyboard.press('Enter');
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	// The ferry paper says when it appeared, so accepting asks nothing.
	await expect(page.locator('.document').getByText('The county means to build')).toBeVisible();
	await page.keyboard.press('Shift+U');
	await expect(said(page)).toContainText('There is nothing to do again.');
	await page.keyboard.press('a');
	await expect(said(page)).toContainText('Accepted “Kisumu” as Kisumu, Kenya. 1 of 9 decided.');
	await expect(page.getByText('All saved')).toBeVisible();
	await page.keyboard.press('/');
	await page.keyboard.press('Escape');
	await page.getByRole('option', { name: /Tokyo/ }).click();
	await page.keyboard.press('r');
	await page.keyboard.press('g');
	await expect(page.getByRole('option', { name: /Tokyo.*rejected/ })).toBeVisible();
	await expect(said(page)).toContainText('“Tokyo” left out. 2 of 9 decided.');
	await page.reload();
	await expect(page.locator('mark.current')).toBeVisible();
	await page.keyboard.press('u');
	await expect(said(page)).toContainText('Taken back: “Tokyo” left out.');
	await expect(page.getByText('1 of 9 decided')).toBeVisible();
	await page.keyboard.press('Shift+U');
	await expect(said(page)).toContainText('Done again: “Tokyo” left out');
	await expect(page.getByText('Left out (organisation) by Ada, saved')).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toContainText('Apply the same to all alike');
});

test('a name is split, joined and marked by one key each, and the list ranks anew as reasons are switched off', async ({
	page
}) => {
	await open(page);
	await page.getByRole('option', { name: /Nakuru.*Kenya/ }).click();
	await page.keyboard.press('g');
	await page.getByRole('dialog', { name: 'Join “Nakuru” with its neighbour' }).getByRole('radio').press('Enter');
	await expect(said(page)).toContainText('One name, as one step. Here: “Nakuru to Kisumu”, nobody can say which.');
	await page.keyboard.press('b');
	const split = page.getByRole('dialog', { name: 'Split “Nakuru to Kisumu”' });
	await expect(split.getByRole('radio').first()).toBeFocused();
	expect(await listViolationsInBoth(page, 'dialog')).toEqual([]);
	await page.keyboard.press('2');
	await expect(split.getByRole('radio').nth(1)).toBeChecked();
	await page.keyboard.press('1');
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('2 names in place of one, as one step. Here: “Nakuru”, Nakuru, Kenya.');
	await page.keyboard.press('f');
	await page.getByRole('dialog', { name: 'A name that was not found' }).getByRole('radio').first().press('Escape');
	for (const told of ['marked as “Nakuru” and “Kisumu”', 'marked as “Nakuru to Kisumu”']) {
		await page.keyboard.press('u');
		await expect(said(page)).toContainText(told);
	}
	await page.getByRole('option', { name: /Kisumu Ndogo/ }).click();
	await page.keyboard.press('w');
	const scores = page.getByRole('list', { name: 'What the name may mean' }).getByRole('button');
	await expect(scores.first()).toContainText('Kisumu Ndogo');
	await page.getByRole('checkbox', { name: /^a large town/ }).focus();
	await page.keyboard.press('Space');
	await expect(scores.first()).not.toContainText('Kisumu Ndogo');
	await expect(said(page)).toContainText('Now first: Kisumu, score');
	expect(await listViolationsInBoth(page, 'aside')).toEqual([]);
	await page.keyboard.press('a');
	await expect(page.getByText('All saved')).toBeVisible();
	await page.keyboard.press('u');
	await expect(said(page)).toContainText('Taken back: kisumu: Kisumu, cited in 1 passage');
	await page.keyboard.press('w');
	await expect(said(page)).toContainText('The reasons are closed.');
});

test('a key pressed while the document is opened waits for it, which is said and seen, unless one goes on', async ({
	page,
	answer
}) => {
	await open(page);
	await goToUganda(page);
	const text = page.getByRole('region', { name: 'The document' });
	const inAnother = page.getByRole('option', { name: /Kisumu Ndogo/ });
	const letGo = await answer('**/api/document/*', 'never');
	await inAnother.click();
	await page.keyboard.press('w');
	await expect(said(page)).toContainText('The document is being opened …');
	await expect(text).toHaveAttribute('aria-busy', 'true');
	await expect(text.locator('.text')).toHaveCSS('opacity', '0.3');
	await letGo();
	await expect(said(page)).toContainText('Kisumu, score');
	await expect(text.locator('.text')).toHaveCSS('opacity', '1');
	await page.keyboard.press('w');
	await goToUganda(page);

	const letGoAgain = await answer('**/api/document/*', 'never');
	await inAnother.click();
	await page.keyboard.press('s');
	await expect(said(page)).toContainText('The document is being opened …');
	await page.getByRole('option', { name: /Uganda/ }).click();
	await page.keyboard.press('w');
	await letGoAgain();
	await expect(said(page)).toContainText('Uganda, score');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('w');
});

test('what is alike is applied in one step, those that differ first and not chosen', async ({ page }) => {
	await open(page);
	await page.getByRole('option', { name: /Kisumu.*accepted/ }).click();
	await page.keyboard.press('x');
	const dialog = page.getByRole('dialog', { name: 'All that are called “Kisumu”: accept as Kisumu' });
	const boxes = dialog.getByRole('checkbox');
	await expect(boxes.first()).not.toBeChecked();
	await expect(dialog.getByText('another place of the country')).toBeVisible();
	await expect(boxes.last()).toBeChecked();
	await boxes.first().check();
	await dialog.getByRole('button', { name: 'Apply to 2' }).click();
	// One of the two papers does not say when it appeared: it is asked for, once.
	await page.getByLabel('Day, month or year').fill('2021');
	await expect(page.getByText('That is 2021.')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('Applied to 2, as one step.');
	await expect(page.getByText('4 of 9 decided')).toBeVisible();
	const head = page.locator('.document header');
	await page
		.getByRole('option', { name: /Kisumu.*accepted/ })
		.last()
		.click();
	await expect(head).toContainText('2021 · ');
	await page.reload();
	await page
		.getByRole('option', { name: /Kisumu.*accepted/ })
		.last()
		.click();
	await expect(head).toContainText('2021 · ');
});

test('an amount is accepted of what it is said of, and a sentence cited in words of one’s own', async ({ page }) => {
	await open(page);
	await page.getByRole('option', { name: /120 metres/ }).click();
	await expect(page.getByRole('button', { name: 'Kisumu feature' })).toBeVisible();
	await page.keyboard.press('r');
	await page.keyboard.press('v');
	await expect(page.getByRole('option', { name: /120 metres.*rejected/ })).toBeVisible();
	await page.keyboard.press('u');
	await expect(said(page)).toContainText('Taken back: “120 metres” left out.');
	await expect(page.getByRole('button', { name: 'Kisumu feature' })).toBeVisible();
	await page.keyboard.press('1');
	await expect(page.getByRole('option', { name: /120 metres.*accepted/ })).toBeVisible();
	await page.getByRole('option', { name: /has offered/ }).click();
	await page.keyboard.press('s');
	const dialog = page.getByRole('dialog', { name: 'A passage' });
	const missing = dialog.getByText(/^Still to be given: /);
	await expect(dialog.getByLabel('What it says, in your own words')).toBeFocused();
	await expect(missing).toContainText('what it says');
	await dialog.getByLabel('What it says, in your own words').fill('Uganda has offered to share the cost. The ferry');
	await expect(dialog.getByText('stands in the document: say it in your own words')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Cite it' })).toBeDisabled();
	await dialog.getByLabel('What it says, in your own words').fill('The neighbour would pay a part.');
	await expect(dialog.getByText('All words are yours.')).toBeVisible();
	await dialog.getByLabel('A place or event of the atlas').fill('kis');
	await page.keyboard.press('Enter');
	await expect(missing).toHaveCount(0);
	await dialog.locator('summary', { hasText: 'An event that it tells of' }).press('Enter');
	await dialog.getByLabel(/^When, as/).fill('2021');
	await expect(missing).toContainText('what happened on that day');
	await dialog.getByLabel(/^When, as/).fill('');
	await dialog.getByRole('button', { name: 'Cite it' }).click();
	await expect(said(page)).toContainText('The passage is cited.');
});

test('what is typed of a passage stays when the passages of the document are read only then', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	let isEmpty = true;
	await open(page);
	await page.route('**/api/passages/*', async (route) => {
		if (isEmpty) {
			return route.fulfill({ json: [] });
		}
		await held;
		return route.continue();
	});
	await page.getByRole('option', { name: /120 metres.*accepted/ }).click();
	const readAgain = page.waitForResponse(/api\/passages\//);
	await page.keyboard.press('o');
	await expect(page.getByRole('option', { name: /120 metres.*accepted/ })).toHaveCount(0);
	await readAgain;
	isEmpty = false;
	await page.keyboard.press('U');
	await expect(page.getByRole('option', { name: /120 metres.*accepted/ })).toBeVisible();
	await page.getByRole('option', { name: /120 metres/ }).click();
	await page.keyboard.press('s');
	const dialog = page.getByRole('dialog', { name: 'A passage' });
	const digest = dialog.getByLabel('What it says, in your own words');
	await expect(dialog.getByText('This passage is cited already')).toHaveCount(0);
	await digest.fill('So long will the pier become.');
	release();
	await expect(dialog.getByText('This passage is cited already')).toBeVisible();
	await expect(digest).toHaveValue('So long will the pier become.');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});

test('a place is moved without a mouse: typed, then by arrows, and told in words', async ({ page }) => {
	await open(page);
	await goToUganda(page);
	await page.keyboard.press('m');
	await page.getByLabel(/^Where, as/).fill('0°30′S 34°45′E');
	await expect(page.getByText('That is 0.5° S, 34.75° E.')).toBeVisible();
	await page.keyboard.press('Enter');
	const hair = page.getByRole('application');
	await expect(hair).toContainText('Kenya, 44 km south of Kisumu');
	await hair.focus();
	await page.keyboard.press('ArrowUp');
	await expect(hair).not.toContainText('44 km');
	await page.keyboard.press('z');
	await expect(hair).toContainText('44 km');
	await page.keyboard.press('Enter');
	await expect(said(page)).toContainText('Kisumu stands there now.');
	await page.keyboard.press('m');
	await page.getByRole('application').press('h');
	await expect(hair).toContainText('0.5° S, 34.75° E, Kenya, at Kisumu');
	await page.keyboard.press('Escape');
	await expect(said(page)).toContainText('Nothing was moved.');
});

test('the preview shows each step once it is saved, its page and its map, without being opened anew, and takes no key; on a phone it has the room', async ({
	page
}) => {
	await open(page);
	await page
		.getByRole('option', { name: /Kisumu.*accepted/ })
		.first()
		.click();
	await page.evaluate(() => addEventListener('blur', () => (document.body.dataset.left = '')));
	await page.keyboard.press('p');
	await expect(said(page)).toContainText('The preview is open, in place of the document.');
	const preview = page.frameLocator('iframe');
	await expect(preview.getByRole('heading', { name: 'Kisumu', level: 1 })).toBeVisible();
	await expect(preview.locator('[data-idle="true"]')).toBeVisible();
	await expect(page.locator('body[data-left]'), 'the preview took the focus').toHaveCount(0);
	await preview.locator('body').evaluate((body) => (body.dataset.same = ''));
	const frame = page.frame({ url: /\/feature\// })!;
	const map = page.waitForResponse(/\/atlas\/map\.json$/);
	await page.getByRole('option', { name: /has offered/ }).click();
	await page.keyboard.press('s');
	const dialog = page.getByRole('dialog', { name: 'A passage' });
	await dialog.getByLabel('What it says, in your own words').fill('The neighbour would pay its share.');
	await dialog.getByRole('button', { name: 'Cite it' }).click();
	await expect(preview.getByText('The neighbour would pay its share.').first()).toBeVisible();
	expect((await map).frame()).toBe(frame);
	// The preview may show a step before the dialog that took it has closed.
	await expect(dialog).toHaveCount(0);
	await page.keyboard.press('u');
	await expect(preview.getByText('The neighbour would pay a part.').first()).toBeVisible();
	await expect(preview.locator('body[data-same]')).toHaveCount(1);

	await page.getByRole('option', { name: /Uganda/ }).click();
	await test.step('on a phone it stands upright; to move a place brings the workbench’s own map back', async () => {
		const map = page.getByRole('complementary', { name: 'Map and decision' }).locator('.map').first();
		await page.setViewportSize({ width: 390, height: 844 });
		await expect(page.locator('iframe')).toBeVisible();
		await expect(map).toBeHidden();
		const { width, height } = (await page.locator('iframe').boundingBox())!;
		expect(width).toBe(390);
		expect(height).toBeGreaterThan(width);
		await expect(page.getByRole('button', { name: 'Accept' })).toBeInViewport();
		await page.keyboard.press('m');
		await expect(map).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(map).toBeHidden();
		await page.setViewportSize({ width: 1280, height: 800 });
	});
	await page.keyboard.press('p');
	await expect(said(page)).toContainText('The document is shown again.');
	await expect(page.locator('iframe')).toHaveCount(0);
});

test.describe('with land and borders', () => {
	test.use({ map: 'grounded', stays: null });

	test('a preview that is closed while it loads tells of nothing that failed', async ({ page }) => {
		await open(page);
		await page
			.getByRole('option', { name: /Kisumu.*accepted/ })
			.first()
			.click();
		// Its data, the tiles behind it, its symbols, its code.
		for (const held of [
			/\/atlas\/(map|timeline)\.json$/,
			/\.pmtiles$/,
			/icons\.[^/]+\.json$/,
			/maplibre-gl[^/]*\.js$/
		]) {
			await page.route(held, () => undefined);
			const asked = page.waitForRequest(held);
			await page.keyboard.press('p');
			await asked;
			await page.keyboard.press('p');
			await expect(page.locator('iframe')).toHaveCount(0);
			await page.unrouteAll({ behavior: 'ignoreErrors' });
		}
	});
});

test('a screen reader hands every key on, since the list has the focus, and hears what each opened and closed', async ({
	page
}) => {
	await open(page);
	await goToUganda(page);
	await page.keyboard.press('w');
	await expect(said(page)).toContainText(', score ');
	await page.keyboard.press('w');
	await expect(said(page)).toContainText('The reasons are closed.');
	for (const [key, words] of [
		['m', 'Nothing was moved.'],
		['d', 'Nothing was drawn.']
	] as const) {
		await page.keyboard.press(key);
		await expect(page.getByRole('application')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(said(page)).toContainText(words);
		await expect(list(page)).toBeFocused();
	}
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(list(page)).toBeFocused();
});

test('a line is drawn without a mouse: set, from words, taken back, saved with its passage as one step', async ({
	page
}) => {
	await open(page);
	await goToUganda(page);
	await page.keyboard.press('d');
	const hair = page.getByRole('application');
	await hair.press('l');
	await expect(hair).toContainText('Move the cross-hair by arrows');
	await hair.press('Enter');
	await expect(hair).toContainText('point 1 of 1');
	await hair.press('w');
	await expect(page.getByLabel(/A course in words/)).toBeFocused();
	await page.getByLabel(/A course in words/).fill('via Nakuru and Nowhereville');
	await page.keyboard.press('Enter');
	await expect(hair).toContainText('all inferred. Nakuru: Kenya. No place called “Nowhereville” is known');
	await expect(hair).toBeFocused();
	await hair.press('Shift+ArrowRight');
	await hair.press('Enter');
	await expect(hair).toContainText('point 3 of 3');
	await hair.press('z');
	await expect(hair).toContainText('Taken back. point 2 of 2, Nakuru');
	await hair.press('i');
	await expect(hair).toContainText('point 2 of 2, Nakuru');
	await hair.press('[');
	await hair.press('i');
	await expect(hair).toContainText('Half-way. point 2 of 3');
	await hair.press('s');
	await expect(hair).toContainText('On ');
	await hair.press('v');
	await expect(hair).toContainText('Moved. point 2 of 3');
	await hair.press('f');
	await page.getByLabel('What it is called').fill('A line of the county');
	await page.getByLabel(/^What this passage says of it/).fill('The neighbour would pay a part.');
	expect(await listViolationsInBoth(page, 'aside')).toEqual([]);
	await page.getByRole('button', { name: 'Save it' }).press('Enter');
	await expect(said(page)).toContainText('A line of the county is drawn, as one step.');
	await page.keyboard.press('d');
	await page.getByRole('button', { name: 'A line of the county feature' }).press('Enter');
	await expect(hair).toContainText('A line of the county, 3 points.');
	await hair.press('Escape');
	await page.keyboard.press('u');
	await expect(said(page)).toContainText('Taken back: A line of the county drawn');
});

test('a point of a line is dragged by the mouse, and saved where it was let go', async ({ page }) => {
	await open(page);
	await goToUganda(page);
	await page.keyboard.press('d');
	const hair = page.getByRole('application');
	await hair.press('l');
	await hair.press('Enter');
	for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Enter']) {
		await hair.press(key);
	}
	await expect(hair).toContainText('point 2 of 2');
	const canvas = page.getByRole('complementary').locator('canvas');
	await expect(page.getByRole('complementary').locator('[data-idle="true"]')).toBeVisible();
	const { x, y, width, height } = (await canvas.boundingBox())!;
	// The cross-hair, and with it the last point, stands in the middle of the map.
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + 20, y + height / 2 + 20, { steps: 4 });
	await page.mouse.move(x + width / 2 + 50, y + height / 2 + 50, { steps: 4 });
	await page.mouse.up();
	await hair.press('f');
	await page.getByLabel('What it is called').fill('A line that was dragged');
	await page.getByLabel(/^What this passage says of it/).fill('The neighbour would pay a part.');
	const saved = page.waitForRequest('**/api/shape');
	await page.getByRole('button', { name: 'Save it' }).press('Enter');
	const { geometry } = (await saved).postDataJSON() as { geometry: { coordinates: [number, number][] } };
	const [first, last] = geometry.coordinates;
	expect(geometry.coordinates).toHaveLength(2);
	// By the keys it went east alone; the mouse took it south.
	expect(last![0]).toBeGreaterThan(first![0]);
	expect(last![1]).toBeLessThan(first![1] - 0.001);
	await expect(said(page)).toContainText('A line that was dragged is drawn, as one step.');
	await page.keyboard.press('u');
	await expect(said(page)).toContainText('Taken back: A line that was dragged drawn');
});

test('files are imported: told row by row, columns corrected, taken as one step, and shown among the changes', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('i');
	const dialog = page.getByRole('dialog', { name: 'Import' });
	const table =
		'Station;Y;X;remarks\nOld jetty;-0,2;34,5;By the reeds\nBad;134,75;-0,1;\nOld jetty;-0,2;34,5;By the reeds\n';
	const works = '@article{x, author={M{\\"u}ller, Ann}, title={The lake and its towns}, year=2014}';
	await dialog.getByLabel(/^Files: /).setInputFiles([
		{ name: 'sites.csv', mimeType: 'text/csv', buffer: Buffer.from(table) },
		{ name: 'library.bib', mimeType: 'text/plain', buffer: Buffer.from(works) }
	]);
	await expect(dialog.getByText('No column is the name: choose the one that is.')).toBeVisible();
	await expect(dialog.getByLabel('Y is read as')).toHaveValue('latitude');
	await dialog.getByLabel('Station is read as').selectOption('Name');
	await expect(dialog.getByText('2 rows of 3 will be taken over; 1 row cannot be read.')).toBeVisible();
	await expect(dialog.getByText('a new place in “places”: site, 0.2° S, 34.5° E.')).toBeVisible();
	await expect(dialog.getByText('134.75 is no latitude, which ends at 90.')).toBeVisible();
	await expect(dialog.getByText('There already: nothing is done')).toBeVisible();
	await expect(dialog.getByRole('checkbox', { name: 'work The lake and its towns' })).toBeChecked();
	expect(await listViolationsInBoth(page, 'dialog')).toEqual([]);
	await dialog.getByRole('checkbox', { name: 'work The lake and its towns' }).focus();
	await page.keyboard.press('Space');
	await dialog.getByRole('button', { name: 'Import 1' }).press('Enter');
	await expect(dialog).toBeHidden();
	await expect(said(page)).toContainText('Imported: 1 row, as one step.');
	await page.keyboard.press('c');
	const changes = page.getByRole('dialog', { name: 'Changes since it was published' });
	await expect(changes.getByText(/^[0-9]+ changes since 2020-01-01/)).toBeVisible();
	await expect(changes.getByRole('listitem').filter({ hasText: 'Old jetty' })).toContainText('place');
	await expect(changes.getByRole('listitem').filter({ hasText: 'Kisumu, 44 km' })).toHaveCount(1);
	await expect(changes.getByRole('listitem').filter({ hasText: 'Drowned village' })).toHaveCount(1);
	expect(await listViolationsInBoth(page, 'dialog')).toEqual([]);
	await page.keyboard.press('Escape');
	await page.keyboard.press('u');
	await expect(said(page)).toContainText('Taken back: Imported from sites.csv: 1 place.');
	await page.keyboard.press('c');
	await expect(changes.getByText('Drowned village')).toBeVisible();
	await expect(changes.getByText('Old jetty')).toBeHidden();
});

test('two reviewers stand side by side, and one happening told by two documents is made one', async ({ page }) => {
	await open(page);
	await page.getByRole('option', { name: /Nakuru/ }).click();
	await expect(page.locator('.document').getByText('The narrow line')).toBeVisible();
	const rails = (await page.locator('mark.current').getAttribute('data-of'))!;
	const ferry = (await page
		.getByRole('option', { name: /Tokyo/ })
		.click()
		.then(() => {
			return page.locator('mark.current', { hasText: 'Tokyo' }).getAttribute('data-of');
		}))!;
	const when = '2026-11-01T10:00:00.000Z';
	const lines = [
		{ do: 'reject', id: rails, step: 'benstep1', when, who: 'Ben', reason: 'person' },
		{ do: 'accept', id: ferry, step: 'benstep2', when, who: 'Ben', options: { candidate: 'geonames:1850147' } }
	];
	await page.keyboard.press('v');
	const dialog = page.getByRole('dialog', { name: 'Two reviewers, side by side' });
	await expect(dialog.getByText('Only Ada has decided here.')).toBeVisible();
	await dialog.getByLabel(/^The file/).setInputFiles({
		name: 'decisions.jsonl',
		mimeType: 'application/json',
		buffer: Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
	});
	await expect(dialog.getByRole('status')).toContainText(
		'Of 1 proposal that both decided on, 0 (0 %) are decided alike'
	);
	await expect(dialog.getByText('accepted: Tokyo, Japan').first()).toBeVisible();
	expect(await listViolationsInBoth(page, 'dialog')).toEqual([]);
	await dialog.getByRole('radio', { name: 'Decided by one alone' }).check();
	await dialog.getByRole('button', { name: /^Nakuru/ }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('2');
	await expect(dialog.getByRole('button', { name: /^Nakuru.*taken/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('option', { name: /Nakuru.*rejected/ })).toBeVisible();
	await page.keyboard.press('u');
	const start = { [rails]: 'rails', [ferry]: 'ferry' };
	for (const [id, name] of Object.entries(start)) {
		const passage = {
			document: id.slice(0, 10),
			start: 100,
			end: 130,
			digest: `What the paper on ${name} says of it.`,
			supports: ['kisumu'],
			before: null,
			event: { label: `The pier is shut (${name})`, edtf: '2019-03' }
		};
		const headers = { 'x-workbench-token': token, origin: new URL(address).origin };
		expect((await page.request.post(`${address}api/passage`, { data: passage, headers })).status()).toBe(200);
	}
	await page.keyboard.press('e');
	const happenings = page.getByRole('dialog', { name: 'Happenings that several documents tell' });
	await expect(happenings.getByRole('list', { name: 'Why they may be one' })).toContainText('the same place: Kisumu');
	await expect(happenings.getByText('What the paper on rails says of it.')).toBeVisible();
	expect(await listViolationsInBoth(page, 'dialog')).toEqual([]);
	await page.keyboard.press('1');
	await expect(happenings.getByRole('status')).toContainText('No two events');
	await page.keyboard.press('u');
	await expect(happenings.getByText('The pier is shut (ferry)')).toBeVisible();
	await page.keyboard.press('3');
	await expect(said(page)).toContainText('Two happenings. 0 pairs left');
});

test('axe finds nothing, wide and on a phone, in light and dark, with dialogs open', async ({ page }) => {
	await open(page);
	await goToUganda(page);
	expect(await listViolationsInBoth(page)).toEqual([]);
	for (const key of ['?', 'r', 's']) {
		await page.keyboard.press(key);
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await listViolationsInBoth(page, 'dialog')).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	}
	await page.keyboard.press('m');
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await listViolationsInBoth(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the title of the atlas is seen whole at 800 pixels, and the page is no wider', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 900 });
	await page.route('**/api/atlas', async (route) => {
		const answer = await route.fetch();
		const title =
			'The bridges, ports and power lines of a long coast with many rivers and few roads, as three papers tell';
		await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), title } });
	});
	await page.reload();
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toBeVisible();
	const isWhole = await title.evaluate((h1) => {
		return h1.scrollWidth <= h1.clientWidth && getComputedStyle(h1).whiteSpace === 'normal';
	});
	expect(isWhole).toBe(true);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
	await page.keyboard.press('/');
	await page.keyboard.type('tokyo');
	await page.keyboard.press('Enter');
	await expect(page.locator('mark.current', { hasText: 'Tokyo' })).toBeVisible();
});
