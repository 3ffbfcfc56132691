#!/usr/bin/env bash
# microdata-rdf-streaming-parser 3.0.0: in a page in French the year 2014 is a French word, and 20 November, without a year, is month 20 of the year 11.
#
# HTML marks times with <time>: the value is in datetime or, without it, is the text; 11-20 is a day of any year. The package gives RDF with a type for each.
# Guess that was wrong: <time>2014</time> is the same as <time datetime="2014">2014</time>; a day without a year is xsd:gMonthDay, or a text.
# Seen: without datetime it is a text in the language of the page; the day is an xsd:gYearMonth, written "11-20", which is none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact microdata-rdf-streaming-parser@3.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { MicrodataRdfParser } = createRequire(import.meta.url)('microdata-rdf-streaming-parser');
const read = (html) => new Promise((resolve, reject) => {
	const parser = new MicrodataRdfParser({ baseIRI: 'http://example.org/' });
	const values = [];
	parser.on('data', ({ object }) => object.termType === 'Literal' && values.push(`"${object.value}" ${object.datatype.value.replace(/.*#/, '')} ${object.language}`.trim())).on('error', reject).on('end', () => resolve(values));
	parser.write(`<div itemscope itemtype="http://schema.org/Event" lang="fr">${html}</div>`);
	parser.end();
});
for (const time of ['<time itemprop="date" datetime="2014">2014</time>', '<time itemprop="date">2014</time>', '<time itemprop="date">2014-11-20</time>', '<time itemprop="date" datetime="2014-11">novembre</time>', '<time itemprop="date" datetime="11-20">20 novembre</time>']) console.log(`${time}: ${await read(time)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
<time itemprop="date" datetime="2014">2014</time>: "2014" gYear
<time itemprop="date">2014</time>: "2014" langString fr
<time itemprop="date">2014-11-20</time>: "2014-11-20" langString fr
<time itemprop="date" datetime="2014-11">novembre</time>: "2014-11" gYearMonth
<time itemprop="date" datetime="11-20">20 novembre</time>: "11-20" gYearMonth
SEEN
