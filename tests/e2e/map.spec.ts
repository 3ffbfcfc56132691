import type { Page } from '@playwright/test';
import { come, test as opened } from './opened.ts';
import { expect, openPanel, test, waitForMap } from './test.ts';

test.use({ map: 'undrawn' });

const camera = (page: Page): { zoom: number; lat: number; lng: number } => {
	const [zoom = NaN, lat = NaN, lng = NaN] = (/map=([-\d./]+)/.exec(page.url())?.[1] ?? '').split('/').map(Number);
	return { zoom, lat, lng };
};

/** Waits for the map at a camera; the address comes back from it after every move. */
async function openMap(page: Page, address: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`/${address}`);
	await waitForMap(page);
}

opened('every control of the map works by keyboard, and a turned map is turned back', async ({ page }) => {
	await come(page, '/#map=5/30/70');
	const controls = page.getByRole('group', { name: 'Map controls' });
	await controls.getByRole('button', { name: 'Zoom in' }).press('Enter');
	await expect.poll(() => camera(page).zoom).toBe(6);
	await controls.getByRole('button', { name: 'Zoom out' }).press('Enter');
	await expect.poll(() => camera(page).zoom).toBe(5);
	const right = controls.getByRole('button', { name: 'Move the map right' });
	await expect(right, 'closed at first').toBeHidden();
	await controls.getByRole('button', { name: 'Buttons to move the map' }).press('Enter');
	await right.press('Enter');
	await expect.poll(() => camera(page).lng).toBeGreaterThan(71);
	await controls.getByRole('button', { name: 'Back to the opening view' }).press('Enter');
	await expect.poll(() => camera(page).zoom).not.toBe(5);
	await expect(page.locator('.scale')).toHaveText(/^[\d,]+ km\s*$/);
	await page.locator('canvas.maplibregl-canvas').focus();
	await page.keyboard.press('Shift+ArrowRight');
	const north = page.getByRole('button', { name: 'Turn north up' });
	await north.press('Enter');
	await expect(north).toBeHidden();
});

for (const [id, zoom] of [
	['united-states', 5],
	['kashmir', 7]
] as const) {
	test(`the page of ${id} opens on all of it, though its outline comes late`, async ({ page }) => {
		await openMap(page, `feature/${id}/`);
		await expect.poll(() => camera(page).zoom).toBeLessThan(zoom);
	});
}

test('a pointer leads back to what was selected, and a chip shows a region', async ({ page }) => {
	await openMap(page, 'feature/gwadar-port/#map=6/55/37');
	await page.getByRole('button', { name: /^Gwadar port, [\d,]+ km to the south(-east)?: show it$/ }).press('Enter');
	await expect.poll(() => Math.round(camera(page).lat)).toBe(25);
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Gwadar port');
	await waitForMap(page);
	const before = camera(page);
	await page.getByRole('region', { name: 'Look closer' }).getByRole('button').first().press('Enter');
	await expect.poll(() => camera(page)).not.toEqual(before);
});

test('a dossier tells the nearest places and the distance to any other, no more exactly than they are known', async ({
	page
}) => {
	await page.goto('/feature/gwadar-port/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	const where = page.getByRole('region', { name: 'What and where' });
	await expect(where.getByRole('link', { name: 'Karachi port' }).first()).toBeVisible();
	await expect(where.getByText(/^about 469 km east, give or take/)).toBeVisible();
	await where.getByText('Distance to another place').click();
	await where.getByRole('combobox', { name: 'From Gwadar port to' }).selectOption({ label: 'Lahore' });
	await expect(where.getByRole('status')).toHaveText(/^Lahore: about 1,3\d\d km north-east, give or take 6\.5 km\.$/);
});

test.describe('with land and borders', () => {
	test.use({ map: 'grounded' });

	test('a click on disputed land tells who governs it and who claims it, from what, and Escape closes the note', async ({
		page
	}) => {
		await openMap(page, '#map=7/35.1/79.4&layers=energy');
		const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
		if (!box) {
			throw new Error('There is no map to click.');
		}
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		const note = page.getByRole('region', { name: 'Disputed here' });
		await expect(note.getByRole('heading', { name: 'Aksai Chin' })).toBeVisible();
		await expect(note).toContainText('China');
		await expect(note).toContainText(/From .*Natural Earth/);
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
	});
});

test.describe('drawn', () => {
	// Of the map a few pixels are enough.
	test.use({ map: 'drawn', viewport: { width: 900, height: 420 } });

	test('the map goes on paper in high contrast, with scale, credit, day and address', async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => document.documentElement.setAttribute('data-printed', '');
		});
		await openMap(page, '#map=6/35/74');
		await page.getByRole('button', { name: 'Print the map' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-printed', '', { timeout: 40_000 });
		await page.emulateMedia({ media: 'print' });
		const figure = page.getByRole('figure');
		await expect(figure.getByRole('img')).toBeVisible();
		await expect(figure).toContainText(/km at the middle/);
		const printed = await figure.evaluate((element) => {
			const image = element.querySelector('img');
			const widthOf = (part: Element | null) => part?.getBoundingClientRect().width ?? 0;
			return {
				bar: widthOf(element.querySelector('svg')),
				image: widthOf(image),
				canvas: image?.width ? Number(image.getAttribute('width')) : 0,
				latitude: Number(/map=6\/([\d.]+)/.exec(element.textContent ?? '')?.[1])
			};
		});
		const [, number = '', unit = ''] =
			/([\d,]+) (k?m) at the middle/.exec((await figure.textContent()) ?? '') ?? [];
		const metres = Number(number.replace(',', '')) * (unit === 'km' ? 1000 : 1);
		// What a pixel of the map spans at zoom 6, in a world of 512 pixels at zoom 0; and how much the picture is
		// scaled on paper.
		const metresPerPixel = (Math.cos((printed.latitude * Math.PI) / 180) * 2 * Math.PI * 6378137) / (512 * 2 ** 6);
		const expected = (metres / metresPerPixel) * (printed.image / printed.canvas);
		expect(Math.abs(printed.bar / expected - 1), `${printed.bar} of ${expected} pixels`).toBeLessThan(0.01);
		await expect(figure).toContainText('Natural Earth');
		await expect(figure).toContainText('map=6/35/74');
		const middle = await figure.getByRole('img').evaluate(async (image: HTMLImageElement) => {
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
			return new Set(Array.from({ length: data.length / 400 }, (_, i) => `${data[i * 400]},${data[i * 400 + 1]}`))
				.size;
		});
		expect(middle, 'different colours in the picture').toBeGreaterThan(50);
	});
});

opened(
	'the legend says what each kind of border means, in a stroke of its own; notes on disputes stand beside the choice of borders',
	async ({ page }) => {
		await come(page, '/#map=6/35/74');
		const legend = await openPanel(page, 'Legend');
		const borders = legend
			.locator('section')
			.filter({ has: page.getByRole('heading', { name: 'Borders' }) })
			.getByRole('listitem');
		await expect(borders).toHaveText([
			/Agreed by both sides/,
			/De facto border/,
			/Line of control/,
			/Never fixed/,
			/Claimed by a state/,
			/not in the view chosen/,
			/Land in dispute/
		]);
		const dashes = await borders
			.locator('path.border-line, path.contested-line')
			.evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke-dasharray') ?? 'solid'));
		expect(new Set(dashes).size).toBe(6);
		const layers = await openPanel(page, 'Layers');
		await expect(legend, 'one panel at a time').toBeHidden();
		await layers.getByText('Names and borders').click();
		await layers.getByText('Territorial claims and their sources').click();
		await layers.getByText('Durand Line', { exact: true }).first().click();
		await expect(layers.getByText(/agreement of 1893/)).toBeVisible();
	}
);

opened(
	'inside a symbol, a click opens its place at once, though a line ends there; the pointer on it shows its name, and asks for it ahead, as keys do',
	async ({ page }) => {
		await come(page, '/#map=7/25.11/62.33');
		const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
		if (!box) {
			throw new Error('There is no map to click.');
		}
		const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		const record = page.waitForRequest(/\/atlas\/feature\/gwadar-port\.json$/);
		await page.mouse.move(middle.x, middle.y);
		await expect(page.locator('.hover-name')).toHaveText('Gwadar port');
		// What a click would open is on its way before the click.
		await record;
		await page.mouse.click(middle.x, middle.y);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gwadar port');
		const together = page.getByRole('region', { name: 'Mentioned together with' });
		const place = together.getByRole('link', { name: 'Afghanistan' });
		const next = page.waitForRequest(/\/atlas\/feature\/afghanistan\.json$/);
		await place.focus();
		expect(await place.evaluate((link) => link.matches(':focus-visible')), 'after a pointer').toBe(false);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(place).toBeFocused();
		await next;
	}
);

test('a load whose panels take their size late opens at the same view as any other', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const read = (): string =>
		`${camera(page).zoom.toFixed(1)}/${camera(page).lat.toFixed(0)}/${camera(page).lng.toFixed(0)}`;
	// Where the map looks is not in the address until it is moved: a step of the zoom puts it there.
	const step = async (): Promise<string> => {
		const zoom = page.getByRole('button', { name: 'Zoom in' });
		await zoom.click();
		await expect.poll(() => camera(page).zoom).toBeGreaterThan(0);
		return read();
	};
	const measureScale = (): Promise<string> =>
		page.locator('.scale').evaluate((scale) => `${scale.textContent} ${scale.getBoundingClientRect().width}`);
	await page.goto('/about/');
	await waitForMap(page);
	const scale = await measureScale();
	const usual = await step();
	await page.setViewportSize({ width: 1280, height: 420 });
	await page.goto('about:blank');
	await page.goto('/about/');
	await waitForMap(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect.poll(measureScale).toBe(scale);
	expect(await step()).toBe(usual);
});
