import { pickNumber, startRandom } from '../../bench/robustness/random.ts';
import { writeArticle, type Article } from './article.ts';

/** Words and signs of a script, from which sentences that mean little are strung together. */
interface Script {
	words: readonly string[];
	space: string;
	stop: string;
}

const URDU: Script = {
	words: 'بندرگاہ کشتی ملاح ساحل لہر جہاز شہر سڑک پل گودام ہوا نمک مچھلی رسی لنگر میلہ بازار دریا کنارہ روشنی نے کو سے میں پر اور تک کا کی کے تھا ہے گیا آیا دیکھا بنایا'.split(
		' '
	),
	space: ' ',
	stop: '۔'
};
const CHINESE: Script = {
	words: '港口 渡船 水手 海岸 潮水 灯塔 桥梁 仓库 市场 河流 绳索 铁锚 渔民 城市 道路 风浪 的 在 和 了 从 到 由 已经 开始 建造 看见 经过 停靠 修理'.split(
		' '
	),
	space: '',
	stop: '。'
};

function writeText(script: Script, seed: number, sentences: number): string {
	const random = startRandom(seed);
	const sentence = (): string => {
		const words = Array.from({ length: pickNumber(random, 8, 18) }, () => {
			return script.words[pickNumber(random, 0, script.words.length - 1)] ?? '';
		});
		return words.join(script.space) + script.stop;
	};
	return Array.from({ length: sentences }, sentence).join(script.space);
}

/** The same article in another script: as many parts, each with as many paragraphs. */
function rewrite(article: Article, script: Script): Article {
	let seed = article.title.length;
	const next = (sentences: number): string => {
		seed += 1;
		return writeText(script, seed, sentences);
	};
	return {
		...article,
		title: next(1),
		byline: next(1).slice(0, 12),
		lead: next(2),
		parts: article.parts.map(({ paragraphs }) => ({
			heading: next(1),
			paragraphs: paragraphs.map(() => next(5))
		})),
		teasers: article.teasers.map(() => next(1)),
		remarks: article.remarks.map(() => next(2)),
		about: next(1),
		legal: next(2)
	};
}

export const inUrdu = (article: Article): Article => rewrite(article, URDU);
export const inChinese = (article: Article): Article => rewrite(article, CHINESE);

/** Another article than this, for pages that show several. */
export function writeNext({ title }: Article): Article {
	return writeArticle(title.length + 101);
}
