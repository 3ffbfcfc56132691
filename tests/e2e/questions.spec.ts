import type { FeaturePage } from '../../src/model/compiled/pages.ts';
import type { QuestionPage, QuestionRef } from '../../src/model/compiled/question.ts';
import { come, test as opened } from './opened.ts';
import { SITES } from './sites.ts';
import { expect, openPanel, test } from './test.ts';

test('every question of the atlas has a page that says what was asked and lists what was found, each with its passages', async ({
	page
}) => {
	await page.goto('/questions/');
	const questions = (await page.request
		.get('/atlas/questions.json')
		.then((response) => response.json())) as QuestionRef[];
	expect(questions.length).toBeGreaterThanOrEqual(5);
	const main = page.getByRole('main');
	for (const { question, found } of questions) {
		await expect(main.getByRole('link', { name: question })).toBeVisible();
		await expect(main.getByText(found, { exact: true }).first()).toBeVisible();
	}

	// Energy projects through Pakistan are found by their drawn lines.
	await page.getByRole('link', { name: 'Which energy projects cross Pakistan, and who says so?' }).press('Enter');
	await expect(page).toHaveURL(/\/questions\/energy-projects-across-pakistan\//);
	const lines = page.getByRole('region', { name: /^Lines of energy through Pakistan/ });
	for (const name of ['Lahore–Karachi gas pipeline', 'CASA-1000 power line']) {
		const row = lines.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
		await expect(row.first()).toContainText(/km in Pakistan, as drawn/);
		await expect(
			row
				.first()
				.getByRole('link', { name: /paragraph/ })
				.first()
		).toBeVisible();
	}
	await lines
		.getByRole('link', { name: /^Issue brief 2015, paragraph/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/source\/issue-brief-2015\/#.*passage=/);
});

test.describe('with its map', () => {
	test.use({ map: 'undrawn' });
	opened(
		'a question shows only the layers of its answer on the map, and the address keeps that',
		async ({ page }) => {
			await come(page, '/questions/energy-projects-across-pakistan/');
			await page.getByRole('link', { name: 'Show only these layers on the map' }).click();
			await expect(page).toHaveURL(/layers=energy,transport,countries(&|$)/);
			await openPanel(page, 'Layers');
			await expect(page.getByRole('checkbox', { name: /^Energy/ })).toBeChecked();
			await expect(page.getByRole('checkbox', { name: /^Military/ })).not.toBeChecked();
			await expect(page.getByRole('region', { name: /^Map of .*places in 3 layers/ })).toBeVisible();
		}
	);
});

test('the small atlas answers questions of its own', async ({ page }) => {
	await page.goto(`${SITES.small}/questions/lines-across-the-border/`);
	const answer = (await page.request
		.get(`${SITES.small}/atlas/question/lines-across-the-border.json`)
		.then((response) => response.json())) as QuestionPage;
	expect(answer.answers[0]?.rows.length).toBeGreaterThan(0);
	await expect(page.getByRole('main').getByText(answer.found)).toBeVisible();
});

test('the editor’s notes stand apart, say that they are not verified, and one switch hides them all for good', async ({
	page
}) => {
	await page.goto('/feature/lahore-karachi-gas-pipeline/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	const notes = page.getByRole('region', { name: /^After the documents/ });
	const { later } = (await page.request
		.get('/atlas/feature/lahore-karachi-gas-pipeline.json')
		.then((response) => response.json())) as FeaturePage;
	expect(later.length).toBeGreaterThan(0);
	await expect(notes.getByRole('listitem')).toHaveCount(later.length);
	await expect(notes.getByText(/Not verified\./).first()).toBeVisible();
	await notes.getByRole('button', { name: 'Hide all editor’s notes' }).press('Space');
	await expect(notes.getByRole('listitem')).toHaveCount(0);
	await page.goto('/feature/crimea/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await expect(notes.getByText(/^Hidden notes: \d+\.$/)).toBeVisible();
	await notes.getByRole('button', { name: 'Hide all editor’s notes' }).click();
	await expect(notes.getByRole('listitem').first()).toBeVisible();
});
