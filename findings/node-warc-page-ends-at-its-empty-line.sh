#!/usr/bin/env bash
# node-warc 3.3.1: an archived page whose lines end as on Windows ends at its first empty line, and of two headers of one name the second alone is there.
#
# A record of a WARC file says how many bytes its block has; what is in the block is as the server sent it, with the line ends of its author. HTTP lets a header such as Link stand more than once.
# Guess that was wrong: a record is read to the length that it states.
# Seen: the length is not used. An empty line, ended by carriage return and line feed, is taken for the end of a part; what follows the third part is dropped up to the next record. With line feeds alone the same page is whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-warc@3.3.1
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { AutoWARCParser } = createRequire(import.meta.url)('node-warc');
const record = (number, type, media, block) =>
	[
		'WARC/1.0',
		`WARC-Type: ${type}`,
		'WARC-Target-URI: http://example.org/',
		'WARC-Date: 2014-11-20T10:00:00Z',
		`WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000${number}>`,
		`Content-Type: ${media}`,
		`Content-Length: ${Buffer.byteLength(block)}`,
		'',
		block,
		'',
		'',
	].join('\r\n');
const answer = (body) => ['HTTP/1.1 200 OK', 'Content-Type: text/html', 'Link: </ports>; rel=next', 'Link: </roads>; rel=prev', '', body].join('\r\n');
const page = (end) => ['<h1>Ports</h1>', '', '<p>Five berths.</p>', '', '<p>No road.</p>'].join(end);
const media = 'application/http; msgtype=response';
writeFileSync('site.warc', record(1, 'response', media, answer(page('\n'))) + record(2, 'response', media, answer(page('\r\n'))) + record(3, 'resource', 'text/plain', page('\r\n')));
const parser = new AutoWARCParser('site.warc');
parser.on('error', () => undefined);
parser.on('record', ({ warcType, content, httpInfo }) => console.log(`${warcType}: ${JSON.stringify(content.toString())}${httpInfo ? `, ${httpInfo.headers.Link}` : ''}`));
parser.start();
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
response: "<h1>Ports</h1>\n\n<p>Five berths.</p>\n\n<p>No road.</p>\r\n", </roads>; rel=prev
response: "<h1>Ports</h1>\r\n", </roads>; rel=prev
resource: "<h1>Ports</h1>\r\n"
SEEN
