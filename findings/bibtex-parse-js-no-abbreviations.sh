#!/usr/bin/env bash
# bibtex-parse-js 0.0.24: a file that defines an abbreviation with @string cannot be read at all.
#
# Most .bib files of journals begin with @string lines.
# Guess that was wrong: abbreviations are put in, or at least passed over, as @comment and @preamble are.
# Seen: the first @string throws a TypeError, and no entry of the file is returned, though none uses the abbreviation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact bibtex-parse-js@0.0.24
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { toJSON } = createRequire(import.meta.url)('bibtex-parse-js');
const entry = '@article{port, title = {The port}, journal = {The Daily}}';
for (const [name, before] of [['alone', ''], ['after @comment', '@comment{ours}\n'], ['after @string', '@string{paper = "The Daily"}\n']]) {
	try {
		console.log(`${name}: ${toJSON(before + entry).map(({ entryType }) => entryType)}`);
	} catch (error) {
		console.log(`${name}: ${error.name}: ${error.message}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
alone: article
after @comment: COMMENT,article
after @string: TypeError: this.string is not a function
SEEN
