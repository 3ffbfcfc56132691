import { describe, expect, it } from 'vitest';
import { DATE_RULES } from '../../../src/values/dates/find-dates.ts';
import { parseReference } from '../../../src/values/dates/calendar.ts';
import { applyRules, type Rule } from '../../../src/values/found.ts';
import { plainLetters } from '../../../src/values/plain-letters.ts';
import { QUANTITY_RULES } from '../../../src/values/quantities/find-quantities.ts';
import { readGold } from '../../gold/read-gold.ts';

/** What the rules are for and no gold text has: each stands where a rule finds something. */
const MORE = `Two days earlier, a week after that, 25 years from now, in three weeks' time, a quarter of a century ago.

Every second year, once a month, per annum, 300 tonnes a day, 4,000 boxes a year, for two to three hours, a ten-year plan.

On Monday; the past two decades; the nineteenth century; siglo XIX; XIX век; 5. Jahrhundert; 19世纪80年代; 6月12日; 三个月前.

vor zwei Jahren, dans trois ans, hace diez años, два года назад, قبل ثلاث سنوات, دو سال پیش, в прошлом году, العام الماضي, 昨天.

twenty-five km, a dozen ships, two hundred houses, Rs 5 crore, 1,100 km, between 3 and 4 MW, 40% to 50%, 12万人, 5 млрд долл.`;

const texts = [...readGold().map(({ text }) => text), MORE].map(plainLetters);
const context = { text: '', reference: parseReference('2014-06-20'), language: 'en' };

function searchPlainly<T, C>({ pattern, guard, read }: Rule<T, C>): Rule<T, C> {
	return { pattern: new RegExp(pattern.source, 'giu'), read, ...(guard ? { guard } : {}) };
}

function countDifferences<T>(rules: readonly Rule<T, typeof context>[]): { differing: string[]; found: number } {
	const differing: string[] = [];
	let found = 0;
	for (const rule of rules.filter(({ needs, starts }) => needs ?? starts)) {
		for (const text of texts) {
			const [quickly, plainly] = [rule, searchPlainly(rule)].map((each) => {
				return applyRules([each], text, { ...context, text });
			});
			found += plainly?.length ?? 0;
			if (JSON.stringify(quickly) !== JSON.stringify(plainly)) {
				differing.push(rule.pattern.source);
			}
		}
	}
	return { differing, found };
}

describe('what rules need and begin with', () => {
	it('takes no date away that a search of every letter finds', () => {
		const { differing, found } = countDifferences(DATE_RULES);
		expect(differing).toEqual([]);
		expect(found).toBeGreaterThan(100);
	});
	it('takes no quantity away', () => {
		const { differing, found } = countDifferences(QUANTITY_RULES);
		expect(differing).toEqual([]);
		expect(found).toBeGreaterThan(50);
	});
});
