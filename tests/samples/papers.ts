import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Papers of our own on a lake, as a person would drop them into a folder. */
export const PAPERS: Readonly<Record<string, string>> = {
	'ferry.txt': `Ferry plans for the great lake

By Akinyi Odhiambo
14 March 2019

The county means to build a pier of 120 metres at Kisumu by 2021, at a cost of about 2.5 billion shillings, and has asked a lender in Tokyo for the money. Last year the old pier was closed after two boats sank within three weeks.

Uganda has offered to share the cost. The ferry to Port Bell, which stopped in the 1990s, is to be restored in the second half of 2020.
`,
	'rails.md': `# Rails to the highlands

By Wanjiru Kamau

3 June 2021

The narrow line from Nakuru to Kisumu was closed in 2012. Work on its 217 kilometres began in August 2020 and, as the railway says, half of the sleepers have been laid by now.

Nobody has said what becomes of the stretch beyond Butere; the county declined to pay for it in April 2021.
`,
	'power.html': `<!doctype html><html lang="en"><head><title>Steam for the grid</title></head><body><article><h1>Steam for the grid</h1>
<p>By Otieno Were</p><p>9 November 2020</p>
<p>The wells near Naivasha give some 800 megawatts today, and a further 140 megawatts are under construction at the southern edge of the field, where a road of 14 kilometres was cut through the old lava two years ago.</p>
<p>A line of 400 kV to Kisumu was proposed in 2016 and put on hold in 2018; the ministry hopes to take it up again next year, if the bank that refused the first request agrees to the second one.</p></article></body></html>`
};

/** Writes them into a folder, with a few others if asked; gives the folder. */
export async function writePapers(
	folder: string,
	more: Readonly<Record<string, string | Uint8Array>> = {}
): Promise<string> {
	await mkdir(folder, { recursive: true });
	for (const [name, content] of Object.entries({ ...PAPERS, ...more })) {
		await writeFile(join(folder, name), content);
	}
	return folder;
}
