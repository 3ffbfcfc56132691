import type { Page } from '@playwright/test';
import { DOCUMENTS, SITES } from './sites.ts';
import { expect, test, waitForMap, walk } from './test.ts';

const BRIEF = `${SITES.small}/source/narrows-brief-2020/`;
/** A camera that looks at none of the places. */
const AWAY = '#map=8/-45/-60';

async function openText(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.mention').first()).toBeVisible();
}

/** Where the map looks, as the address says; empty as long as it does not. */
const cameraOf = (page: Page): string => /map=([^&]+)/.exec(page.url())?.[1] ?? '';

/** Turns the wheel over the text until the paragraph is the one being read. */
async function scrollTo(page: Page, paragraph: number): Promise<void> {
	const body = page.locator('.paragraph .body').first();
	const box = await body.boundingBox();
	await page.mouse.move((box?.x ?? 200) + 40, 500);
	const wanted = page.locator('.paragraph').nth(paragraph);
	await expect(async () => {
		const offset = await wanted.evaluate(
			(element) =>
				element.getBoundingClientRect().top +
				Math.min(40, element.clientHeight / 2) -
				52 -
				(element.closest('.scroller')?.clientHeight ?? 0) * 0.3
		);
		await page.mouse.wheel(0, offset);
		await expect(wanted).toHaveClass(/read/, { timeout: 1000 });
	}).toPass();
}

test.describe('map and text in lockstep', () => {
	test.use({ map: 'undrawn' });

	test('as the text is scrolled', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await test.step('the map moves by paragraph, and a page that is come back to leaves it where it was', async () => {
			await openText(page, `${BRIEF}${AWAY}`);
			await waitForMap(page);
			await scrollTo(page, 5);
			await waitForMap(page);
			await expect.poll(() => cameraOf(page)).not.toBe('8/-45/-60');
			const before = cameraOf(page);
			await page.getByRole('link', { name: 'Places', exact: true }).click();
			await expect(page).toHaveURL(/\/features\//);
			await page.goBack();
			await expect(page.locator('.mention').first()).toBeVisible();
			await expect.poll(() => cameraOf(page)).toBe(before);
		});
		await test.step('and not once the reader says no', async () => {
			await waitForMap(page);
			const toggle = page.getByRole('button', { name: 'Map follows the text' });
			await expect(toggle).toHaveAttribute('aria-pressed', 'true');
			await toggle.click();
			await expect(toggle).toHaveAttribute('aria-pressed', 'false');
			await waitForMap(page);
			const before = cameraOf(page);
			await scrollTo(page, 1);
			await scrollTo(page, 7);
			await waitForMap(page);
			expect(cameraOf(page)).toBe(before);
			await page.reload();
			await expect(page.getByRole('button', { name: 'Map follows the text' })).toHaveAttribute(
				'aria-pressed',
				'false'
			);
		});
	});

	test('as names are clicked, selected and pointed at', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await test.step('a click on a name stays in the text, flies to the place and lets n and p step through its mentions', async () => {
			await openText(page, BRIEF);
			await waitForMap(page);
			const start = cameraOf(page);
			const names = page.locator('.mention[data-feature="primera-angostura-crossing"]');
			const count = await names.count();
			expect(count).toBeGreaterThan(1);
			await names.first().click();
			await expect(page).toHaveURL(/source\/narrows-brief-2020\/#.*with=primera-angostura-crossing/);
			await expect.poll(() => cameraOf(page)).not.toBe(start);
			const pager = page.getByRole('group', { name: 'Step through the mentions' });
			await expect(pager).toContainText(`1 of ${count}`);
			await page.keyboard.press('n');
			await expect(names.nth(1)).toBeFocused();
			await expect(names.nth(1)).toBeInViewport();
			await expect(page.getByText(new RegExp(`mention 2 of ${count}, paragraph \\d+`))).toBeAttached();
			await page.keyboard.press('p');
			await expect(names.first()).toBeFocused();
			await page.keyboard.press('p');
			await expect(names.nth(count - 1)).toBeFocused();
			await expect(pager.getByRole('link', { name: /^Dossier/ })).toHaveAttribute(
				'href',
				/feature\/primera-angostura-crossing\/$/
			);
		});
		await test.step('selected text leaves only its places on the map, until the selection is cleared', async () => {
			const status = page.getByRole('status').filter({ hasText: /places? in view/ });
			const paragraph = page
				.locator('.paragraph .body')
				.filter({ has: page.locator('.mention') })
				.first();
			const ids = await paragraph
				.locator('.mention')
				.evaluateAll((names) => [...new Set(names.map((name) => (name as HTMLElement).dataset.feature))]);
			await paragraph.evaluate((element) => document.getSelection()?.selectAllChildren(element));
			await expect(
				page.getByText(`${ids.length === 1 ? '1 place' : `${ids.length} places`} in the selection`)
			).toBeVisible();
			await page.getByRole('button', { name: /^Clear the selection/ }).click();
			await expect(page.getByText('in the selection')).toBeHidden();
			await expect(status).toBeAttached();
		});
		await test.step('a name under the pointer on the map is marked in the text', async () => {
			await walk(page, '/about/');
			await walk(page, '/source/austral-column-2019/#map=9/-53.16/-70.91');
			await waitForMap(page);
			const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
			await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
			await expect(page.locator('.mention.lit[data-feature="punta-arenas"]').first()).toBeAttached();
			await expect(page.locator('.mention.lit:not([data-feature="punta-arenas"])')).toHaveCount(0);
		});
	});
});

test('the text beside its strip and its notes', async ({ page }) => {
	await test.step('a footnote’s mark is set apart, and a press on the strip beside the text leads to the mention there', async () => {
		await openText(page, BRIEF);
		await expect(page.locator('.furniture[data-kind="footnote-mark"]').first()).toBeVisible();
		const strip = page.locator('.strip svg');
		const box = await strip.boundingBox();
		await strip.click({ position: { x: 6, y: (box?.height ?? 10) - 4 } });
		await expect(page.locator('.mention').last()).toBeInViewport();
		await expect(page).toHaveURL(/with=/);
	});
	await test.step('names are marked by sense: a place, a government called by its capital, a name that is not placed', async () => {
		await openText(page, `${SITES.small}/source/austral-column-2019/`);
		await expect(page.locator('.mention[data-sense="place"]').first()).toBeVisible();
		await expect(page.locator('.mention[data-sense="government"][data-feature="chile"]').first()).toHaveAttribute(
			'title',
			/government/
		);
		await expect(page.locator('.unplaced', { hasText: 'University of Magallanes' })).toHaveAttribute(
			'title',
			/^Not placed: an organisation/
		);
	});
	await test.step('the open note is alone beside its paragraph, so that it covers no other, until it is folded', async () => {
		await page.setViewportSize({ width: 1600, height: 900 });
		const margin = page.locator('.margin').filter({ has: page.locator('aside:nth-child(2)') });
		const paragraph = page.locator('.paragraph').filter({ has: margin }).first();
		const notes = paragraph.locator('.margin > aside');
		const all = await notes.count();
		await paragraph.locator('a.ref').nth(1).click();
		await expect(notes.filter({ visible: true })).toHaveCount(1);
		await expect(notes.nth(1).getByText(/./).first()).toBeVisible();
		await notes.nth(1).locator('summary').click();
		await expect(notes.filter({ visible: true })).toHaveCount(all);
	});
	await test.step('on a phone the bar of the reader is one row', async () => {
		await page.setViewportSize({ width: 390, height: 844 });
		const bar = page.locator('.bar').filter({ has: page.getByRole('button', { name: 'Map follows the text' }) });
		for (const follow of [false, true]) {
			if (follow) {
				await bar.getByRole('combobox').selectOption({ index: 1 });
				await expect(bar.getByRole('button', { name: 'Next mention' })).toBeVisible();
			}
			const listMiddles = (): Promise<number[]> =>
				bar.locator('button, select').evaluateAll((parts) =>
					parts
						.map((part) => part.getBoundingClientRect())
						.filter(({ height }) => height > 0)
						.map(({ y, height }) => Math.round(y + height / 2))
				);
			await expect
				.poll(async () => {
					const middles = await listMiddles();
					return middles.length >= 4 && Math.max(...middles) - Math.min(...middles) <= 2;
				})
				.toBe(true);
		}
	});
});

test.describe('in a dossier', () => {
	test('passages stand side by side, and the address says of which documents', async ({ page }) => {
		await page.goto('/feature/central-asia/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page.getByText('Read side by side, or with another place').click();
		await page.getByRole('checkbox', { name: /^Roy 2014/ }).check();
		await page.getByRole('checkbox', { name: /^Naseer 2017/ }).check();
		await expect(page).toHaveURL(/beside=idsa-2014,spearhead-2017/);
		const groups = page.locator('.beside > section');
		await expect(groups).toHaveCount(2);
		const [left, right] = [await groups.first().boundingBox(), await groups.last().boundingBox()];
		expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
		expect(right?.y).toBe(left?.y);
		await page.setViewportSize({ width: 390, height: 844 });
		await expect
			.poll(async () => (await groups.last().boundingBox())?.x)
			.toBe((await groups.first().boundingBox())?.x);
		await page.getByRole('button', { name: 'Show all' }).click();
		await expect(page).not.toHaveURL(/beside=/);
	});

	test('a second place leaves the passages naming both', async ({ page }) => {
		await page.goto('/feature/gwadar-port/#with=russia');
		const both = (await page.request
			.get('/atlas/feature/gwadar-port.json')
			.then((response) => response.json())) as {
			groups: { passages: { features: { id: string }[] }[] }[];
		};
		const count = both.groups
			.flatMap(({ passages }) => passages)
			.filter(({ features }) => features.some(({ id }) => id === 'russia')).length;
		expect(count).toBeGreaterThan(0);
		await expect(page.getByRole('region', { name: /^Passages/ }).getByRole('article')).toHaveCount(count);
		await expect(page.getByRole('combobox', { name: /^Naming also/ })).toHaveValue('russia');
	});
});

test.describe('with the documents', () => {
	test.skip(!DOCUMENTS, 'SKIPPED: DOCUMENTS names no folder');

	test('a passage is read with as much before and after it as is wanted', async ({ page }) => {
		await page.goto(`${SITES.copies}/feature/cherat/`);
		const passage = page.locator('.paragraph').first();
		const text = passage.locator('blockquote');
		await expect(text).toBeVisible();
		const before = (await text.textContent())?.length ?? 0;
		await passage.getByRole('button', { name: 'More after' }).click();
		await expect.poll(async () => (await text.textContent())?.length).toBeGreaterThan(before);
		const more = passage.getByRole('button', { name: 'More before' });
		while (await more.isEnabled()) {
			await more.click();
		}
		await expect(more).toBeDisabled();
	});
});
