#!/usr/bin/env bash
# cyrillic-to-translit-js 3.2.1: Almaty becomes Almati, and Zhukovskiy, put back into Cyrillic, ends in иы, as no Russian name does.
#
# The package writes Russian and Ukrainian in Latin letters and, by reverse(), Latin letters in Cyrillic.
# Guess that was wrong: what it has written it can read; and y at the end of Zhukovskiy, as most people write it, is the short i that it stands for.
# Seen: ы and й are both i, and come back as и; a y that others wrote comes back as ы; Kyiv keeps a letter of its own. In Ukrainian a last ий comes back as иі.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact cyrillic-to-translit-js@3.2.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const make = createRequire(import.meta.url)('cyrillic-to-translit-js');
for (const [preset, names] of [['ru', ['Владивосток', 'Алматы', 'Юрий', 'Йошкар-Ола', 'Аэропорт', 'Київ']], ['uk', ['Київ', 'Згурський', 'Харків']]]) {
	for (const name of names) {
		const latin = make({ preset }).transform(name);
		console.log(`${preset}: ${name} is ${latin}, which is ${make({ preset }).reverse(latin)}`);
	}
}
for (const name of ['Zhukovskiy', 'Yuriy', 'Almaty', 'Volgograd']) console.log(`ru: ${name} is ${make().reverse(name)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
ru: Владивосток is Vladivostok, which is Владивосток
ru: Алматы is Almati, which is Алмати
ru: Юрий is Yurii, which is Юрии
ru: Йошкар-Ола is Yoshkar-Ola, which is Ёшкар-Ола
ru: Аэропорт is Aeroport, which is Аеропорт
ru: Київ is Kiїv, which is Київ
uk: Київ is Kyiv, which is Киів
uk: Згурський is Zghurskyi, which is Згурскиі
uk: Харків is Kharkiv, which is Харків
ru: Zhukovskiy is Жуковскиы
ru: Yuriy is Юриы
ru: Almaty is Алматы
ru: Volgograd is Волгоград
SEEN
