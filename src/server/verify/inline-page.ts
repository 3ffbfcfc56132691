import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/u;
const STYLE = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u;

/**
 * A built page with its one script and its one style sheet in it, allowed by their hashes and nothing else: no request
 * can leave it, to whatever address.
 */
export async function inlinePage(folder: string): Promise<string> {
	const page = await readFile(join(folder, 'index.html'), 'utf8');
	const script = escapeScript(await readPart(folder, SCRIPT.exec(page)?.[1]));
	const style = await readPart(folder, STYLE.exec(page)?.[1]);
	await demandNothingElse(folder);
	const policy = [
		"default-src 'none'",
		`script-src '${hashOf(script)}'`,
		`style-src '${hashOf(style)}'`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	// Words of the page may hold what a replacement takes for its own signs.
	return page
		.replace(SCRIPT, '')
		.replace(STYLE, '')
		.replace('<meta charset="utf-8" />', (head) => {
			return `${head}\n\t\t<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
		})
		.replace('</head>', () => `<style>${style}</style>\n\t</head>`)
		.replace('</body>', () => `<script type="module">${script}</script>\n\t</body>`)
		.replace(/(id="to-verify">)\s*("[^"]*")\s*/u, '$1$2');
}

/** In a page by itself nothing of a script may look like its end, or like the start of another. */
function escapeScript(script: string): string {
	return script.trim().replace(/<(?=\/script|script|!--)/giu, String.raw`\x3c`);
}

async function readPart(folder: string, path: string | undefined): Promise<string> {
	if (path === undefined) {
		throw new Error('The built page does not name its script and its style sheet.');
	}
	return readFile(join(folder, path.replace(/^[./]+/u, '')), 'utf8');
}

/** What lies beside the page would not come with it. */
async function demandNothingElse(folder: string): Promise<void> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	if (files.length !== 3) {
		throw new Error(`The page that verifies is not one file: ${files.join(', ')}.`);
	}
}

const hashOf = (text: string): string => {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
};
