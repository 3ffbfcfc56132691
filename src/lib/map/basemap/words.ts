import type { BasemapLanguage } from './types';

interface Words {
	/** Label along a claim line, by the view key of the claimant. */
	claimedBy: Readonly<Record<string, string>>;
	/** Labels along lines that are held, not agreed, by the `name` in the tiles. */
	lines: Readonly<Record<string, string>>;
}

/** The few words the basemap itself sets, where the tiles hold only a key. */
export const words: Readonly<Record<BasemapLanguage, Words>> = {
	en: {
		claimedBy: {
			in: 'Indian claim',
			pk: 'Pakistani claim',
			cn: 'Chinese claim',
			ru: 'Russian claim',
			ua: 'Ukrainian claim'
		},
		lines: { 'Line of Control': 'Line of Control', 'Line of Actual Control': 'Line of Actual Control' }
	},
	ur: {
		claimedBy: {
			in: 'بھارت کا دعویٰ',
			pk: 'پاکستان کا دعویٰ',
			cn: 'چین کا دعویٰ',
			ru: 'روس کا دعویٰ',
			ua: 'یوکرین کا دعویٰ'
		},
		lines: { 'Line of Control': 'لائن آف کنٹرول', 'Line of Actual Control': 'لائن آف ایکچوئل کنٹرول' }
	},
	ru: {
		claimedBy: {
			in: 'претензия Индии',
			pk: 'претензия Пакистана',
			cn: 'претензия Китая',
			ru: 'претензия России',
			ua: 'претензия Украины'
		},
		lines: { 'Line of Control': 'линия контроля', 'Line of Actual Control': 'линия фактического контроля' }
	},
	fa: {
		claimedBy: { in: 'ادعای هند', pk: 'ادعای پاکستان', cn: 'ادعای چین', ru: 'ادعای روسیه', ua: 'ادعای اوکراین' },
		lines: { 'Line of Control': 'خط کنترل', 'Line of Actual Control': 'خط کنترل واقعی' }
	},
	zh: {
		claimedBy: { in: '印度主张', pk: '巴基斯坦主张', cn: '中国主张', ru: '俄罗斯主张', ua: '乌克兰主张' },
		lines: { 'Line of Control': '实际控制线（印巴）', 'Line of Actual Control': '实际控制线（中印）' }
	},
	hi: {
		claimedBy: {
			in: 'भारत का दावा',
			pk: 'पाकिस्तान का दावा',
			cn: 'चीन का दावा',
			ru: 'रूस का दावा',
			ua: 'यूक्रेन का दावा'
		},
		lines: { 'Line of Control': 'नियंत्रण रेखा', 'Line of Actual Control': 'वास्तविक नियंत्रण रेखा' }
	}
};
