#!/usr/bin/env bash
# unpdf 1.7.0 (with pdf-lib 1.17.1): a word that a PDF prints twice for the look of bold is in the text twice, and a figure set in it has twice the digits.
#
# Programs that have no bold face of a font print a word twice, a fraction of a point apart; headings and totals are what they do so with.
# Guess that was wrong: what lies on the same spot is one word, as a reader of the page sees it.
# Seen: the second copy follows without a space: 120 is 120120, and a search for the heading as a word finds nothing. A copy an inch away is a word of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact unpdf@1.7.0 pdf-lib@1.17.1
cat >try.mjs <<'JS'
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';

const read = async (...words) => {
	const file = await PDFDocument.create();
	const font = await file.embedFont(StandardFonts.Helvetica);
	const page = file.addPage([600, 400]);
	for (const [text, x] of words) page.drawText(text, { x, y: 300, size: 12, font });
	const { text } = await extractText(await getDocumentProxy(await file.save()), { mergePages: true });
	return text;
};
console.log(`once: ${await read(['Total', 50], ['120', 90])}`);
console.log(`twice, 0.3 points apart: ${await read(['Total', 50], ['Total', 50.3], ['120', 90], ['120', 90.3])}`);
console.log(`an inch apart: ${await read(['Total', 50], ['Total', 122])}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
once: Total 120
twice, 0.3 points apart: TotalTotal 120120
an inch apart: Total Total
SEEN
