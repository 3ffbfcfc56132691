#!/usr/bin/env bash
# @customcommander/ris 5.1.2: a RIS file with the line ends of the format's own description is not read.
#
# The description of RIS ends each line with a carriage return and a line feed; reference managers on Windows write so.
# Guess that was wrong: both line ends are read, or an error is raised.
# Seen: read() gives null and prints to the console; with line feeds alone the same file is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @customcommander/ris@5.1.2
cat >try.mjs <<'JS'
import { read } from '@customcommander/ris';

const lines = ['TY  - RPRT', 'AU  - Roe, Jane', 'TI  - The port', 'PY  - 2014', 'ER  - ', ''];
const titleOf = (text) => {
	const records = read(text);
	return records ? records[0].TI[0] : String(records);
};
console.log(`line feeds: ${titleOf(lines.join('\n'))}`);
const print = console.log;
console.log = console.error = console.warn = () => {};
const found = titleOf(lines.join('\r\n'));
console.log = print;
console.log(`carriage returns and line feeds: ${found}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
line feeds: The port
carriage returns and line feeds: null
SEEN
