#!/usr/bin/env bash
# defuddle 0.19.4 (with jsdom 27.0.0): a short paragraph near the beginning of an article is lost where it names a full date.
#
# The package takes the article out of a web page, and leaves out what a page says of itself: who wrote it, and when.
# Guess that was wrong: a sentence of the story is kept, dated or not; the line "by whom and when" is known by its place or its form.
# Seen: after one sentence, what happened on a day is left out, and so is a day as the heading of a chronicle; with a month and a year, or further
# down, the same words are kept. Nothing in the result says that words were left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact defuddle@0.19.4 jsdom@27.0.0
cat >try.mjs <<'JS'
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const sentences = [
	'The quay was made longer by forty metres, and ferries call there since, as the harbour master told the paper.',
	'A second crane stands on the northern mole; it lifts thirty tonnes and was brought by sea from the yards of a neighbour.',
	'Fishermen keep their boats on the beach to the east, where the water is shallow and the sand is changed by every storm.',
	'The road to the hills was paved with stone in the old days, and lorries still climb it with care in the wet season.'
];
const paragraphs = sentences.map((_, index) => `<p>${sentences.slice(index).join(' ')} ${sentences.slice(0, index).join(' ')}</p>`);
const read = async (...parts) => {
	const html = `<!doctype html><title>Quay</title><article><h1>Quay</h1>${parts.join('')}</article>`;
	return (await Defuddle(new JSDOM(html).window.document, 'https://example.org/')).content;
};
for (const [words, mark] of [
	['<p>The ship sank on 20 November 2014 and was raised by divers.</p>', 'ship sank'],
	['<p>The ship sank in November 2014 and was raised by divers.</p>', 'ship sank'],
	['<h2>20 November 2014</h2><p>The ship sank.</p>', '20 November']
]) {
	const near = await read(`<p>${sentences[0]}</p>`, words, ...paragraphs);
	const below = await read(`<p>${sentences[0]}</p>`, ...paragraphs, words, paragraphs[0]);
	console.log(`${words}: near the beginning ${near.includes(mark) ? 'kept' : 'lost'}, further down ${below.includes(mark) ? 'kept' : 'lost'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<p>The ship sank on 20 November 2014 and was raised by divers.</p>: near the beginning lost, further down kept
<p>The ship sank in November 2014 and was raised by divers.</p>: near the beginning kept, further down kept
<h2>20 November 2014</h2><p>The ship sank.</p>: near the beginning lost, further down kept
SEEN
