import { modernise } from './mend-name.ts';

const urduOnly = /[ٹڈڑںےہھ]/;
/** Letters of Arabic, Pashto, Sindhi, Uyghur, Kurdish or Kashmiri spelling: neither Urdu nor Persian. */
const foreignArabic = /[أإيكةىټډړښګېۍٻڀٺٽڦڊڌڏڙڪڳڱڻەۇۆۈڭێڕڵٲؠۋۅۂ]/;
const traditional =
	/[達爾蘭豐縣鎮岡島廣東灣烏魯齊薩馬納羅蘇韋倫龍門關華萬莊陽陰長張寧漢濟慶連頭臺鄭爾貝盧內維貢瑪邁亞蒂緬遜哈裡沙瓦賈爾蘇庫圖諾頓聖國區蓋薩麥凱歐爾羅茲費來賽魯維馬爾剛喬紐約倫費]/;
const simplifiedMarks =
	/[达尔兰丰县镇冈岛广东湾乌鲁齐萨马纳罗苏韦伦龙门关华万庄阳阴长张宁汉济庆连头郑贝卢维贡玛迈亚缅贾库图诺顿圣国区盖麦凯欧兹费来赛刚乔纽约]/;

const latinOfCyrillic: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	д: 'd',
	е: 'e',
	ё: 'e',
	ж: 'zh',
	з: 'z',
	и: 'i',
	й: 'y',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ъ: '',
	ы: 'y',
	ь: '',
	э: 'e',
	ю: 'yu',
	я: 'ya'
};

function countEdits(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

function pickRussian(names: readonly string[], english: string): string | undefined {
	const plain = english
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(/j/g, 'dzh');
	const russian = names.filter((name) => /^[А-Яа-яЁё][А-Яа-яЁё \-]*$/.test(name));
	const score = (name: string): number => {
		return countEdits([...name.toLowerCase()].map((letter) => latinOfCyrillic[letter] ?? '').join(''), plain);
	};
	const [best] = russian
		.map((name) => ({
			name,
			edits: score(name)
		}))
		.sort((a, b) => a.edits - b.edits);
	return best && best.edits <= Math.max(3, plain.length * 0.7) ? best.name : undefined;
}

function pickChinese(names: readonly string[]): string | undefined {
	const chinese = names.filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
	const score = (name: string): number => {
		return (
			(simplifiedMarks.test(name) ? 2 : 0) -
			(traditional.test(name) && !simplifiedMarks.test(name) ? 2 : 0) -
			(/[市县镇縣鎮]$/.test(name) && name.length > 2 ? 1 : 0)
		);
	};
	const best = chinese.toSorted((a, b) => score(b) - score(a))[0];
	return best && modernise(best);
}

/** Letters that Arabic does not use: a spelling with one is Urdu or Persian. */
const notArabic = /[پچژگکیٹڈڑںےہھ]/;

function pickArabicScript(names: readonly string[], language: 'ur' | 'fa', isPersianate: boolean): string | undefined {
	const plain = names.filter(
		(name) =>
			/^[\u0621-\u06D3 \u200C]+$/.test(name) &&
			!foreignArabic.test(name) &&
			!name.startsWith('ئ') &&
			(isPersianate || notArabic.test(name))
	);
	if (language === 'fa') {
		return plain.find((name) => !urduOnly.test(name));
	}
	return plain.find((name) => urduOnly.test(name)) ?? plain.find((name) => !/ه/.test(name));
}

/**
 * Picks a name in a language out of a gazetteer's untagged alternatives, by script and by the letters only that
 * language uses.
 * @param isPersianate - the place lies where Persian or Urdu spelling is the usual one, so that letters shared with
 * Arabic suffice A guess: names of well-known places are set by hand in geo/basemap/names.json.
 */
export function pickName(
	names: readonly string[],
	english: string,
	language: string,
	isPersianate: boolean
): string | undefined {
	if (language === 'ru') {
		return pickRussian(names, english);
	}
	if (language === 'zh') {
		return pickChinese(names);
	}
	if (language === 'hi') {
		return names.find((name) => /^[\u0900-\u097F][\u0900-\u097F \u200C\u200D]*$/.test(name));
	}
	return language === 'ur' || language === 'fa' ? pickArabicScript(names, language, isPersianate) : undefined;
}
