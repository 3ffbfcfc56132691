import { joinAlternatives } from '../alternatives.ts';

/** Money, by its ISO 4217 code. Those with a sign or a code may stand before the number. */
const CURRENCIES: readonly [code: string, before: string, after: string][] = [
	[
		'USD',
		'US\\$|USD|\\$',
		'US dollars?|U\\.S\\. dollars?|dollars?(?: US| américains)?|USD|долл(?:\\.|ар(?:а|ов)?)(?: США)?|dólares(?: estadounidenses)?|Dollar|美元|دولار(?: أمريكي)?|دلار|ڈالر|ドル'
	],
	['EUR', '€|EUR', 'euros?|EUR|€|евро|欧元|يورو|یورو'],
	['GBP', '£|GBP', 'pounds?(?: sterling)|GBP'],
	['CNY', '¥|RMB|CNY|CN¥', 'yuan|renminbi|RMB|CNY|юан(?:ь|я|ей)|元人民币|人民币|元'],
	['JPY', 'JPY', 'yen|円|日元'],
	['INR', '₹|Rs\\.?|INR', 'Indian rupees|rupees?|INR|روپے'],
	['PKR', 'PKR', 'Pakistani rupees|PKR'],
	['RUB', '₽|RUB', 'rou?bles?|руб(?:\\.|л(?:ь|я|ей))|RUB|₽'],
	['KES', 'KSh\\.?|KES', 'Kenyan shillings|shillings|KES'],
	['TZS', 'TSh|TZS', 'Tanzanian shillings|TZS'],
	['NGN', '₦|NGN', 'naira|NGN'],
	['ZAR', 'ZAR', 'rand|ZAR'],
	['BRL', 'R\\$|BRL', 'reais|BRL'],
	['XOF', 'CFA|XOF', 'francs CFA|CFA francs|FCFA'],
	['MAD', 'MAD', 'dirhams?(?: marocains)?|درهم'],
	['CHF', 'CHF', 'Swiss francs|CHF'],
	['NOK', 'NOK', 'Norwegian kroner|kroner|NOK'],
	['SEK', 'SEK', 'kronor|SEK'],
	['DKK', 'DKK', 'Danish kroner|DKK'],
	['PLN', 'PLN', 'z[łl]oty(?:s|ch)?|PLN'],
	['CZK', 'CZK', 'koruna|Czech crowns|CZK'],
	['EGP', 'EGP', 'Egyptian pounds|EGP|جنيه(?: مصري)?'],
	['SAR', 'SAR', 'Saudi riyals|riyals|SAR|ريال'],
	['MXN', 'MXN', 'Mexican pesos|MXN'],
	['ARS', 'ARS', 'Argentine pesos|ARS'],
	['CLP', 'CLP', 'Chilean pesos|CLP'],
	['IDR', 'IDR|Rp', 'rupiah|IDR'],
	['THB', '฿|THB', 'baht|THB'],
	['VND', '₫|VND', 'dong|VND'],
	['UAH', '₴|UAH', 'hryvnias?|UAH|гривен|гривн[аы]'],
	['KZT', '₸|KZT', 'tenge|KZT|тенге'],
	['BDT', '৳|Tk|BDT', 'taka|BDT'],
	['ETB', 'ETB', 'birr|ETB'],
	['GHS', 'GH₵|GHS', 'cedis?|GHS'],
	['UGX', 'UGX|USh', 'Ugandan shillings|UGX'],
	['AUD', 'A\\$|AUD', 'Australian dollars'],
	['CAD', 'C\\$|CAD', 'Canadian dollars'],
	['KRW', '₩|KRW', 'won'],
	['TRY', '₺|TRY', 'Turkish lira|lira'],
	['IRR', 'IRR', 'rials?|ریال'],
	['BOB', 'BOB|Bs\\.?', 'bolivianos?'],
	['PEN', 'S/\\.?|PEN', 'soles']
];
/** No letter or figure may follow; in Chinese words follow one another. */
const BOUNDARY = '(?!(?!\\p{Script=Han})[\\p{L}\\p{N}])';
export const CURRENCY_BEFORE = joinAlternatives(CURRENCIES.map(([, before]) => before));
export const CURRENCY_AFTER = `(?:${joinAlternatives(CURRENCIES.map(([, , after]) => after))})${BOUNDARY}`;
const CURRENCY_TESTS = CURRENCIES.map(
	([code, before, after]) => [code, new RegExp(`^(?:${before}|${after})$`, 'iu')] as const
);
export function currencyOf(written: string): string | null {
	return CURRENCY_TESTS.find(([, test]) => test.test(written))?.[0] ?? null;
}

interface Unit {
	kind: string;
	/** As claims have it. */
	unit: string;
	/** What one of it is in that unit. */
	factor: number;
}
const UNITS: readonly [kind: string, unit: string, factor: number, words: string][] = [
	[
		'length',
		'km',
		1,
		'kilomet(?:re|er)s?|kilomètres?|kilómetros|Kilometer|kms?|км|километр(?:а|ов)?|公里|千米|كيلومترات|كيلومترا|كيلومتر|کیلومتر|کلومیٹر|كم'
	],
	['length', 'miles', 1, 'miles?|millas|مايل'],
	['length', 'nautical miles', 1, 'nautical miles?'],
	['length', 'm', 1, 'met(?:re|er)s?|mètres?|metros|Meter|м|метр(?:а|ов)?|米|مترا|متر|m'],
	['length', 'feet', 1, 'feet|foot|ft'],
	['length', 'mm', 1, 'millimet(?:re|er)s?|mm|мм|毫米'],
	['length', 'cm', 1, 'centimet(?:re|er)s?|cm|см|厘米'],
	['length', 'inches', 1, 'inch(?:es)?'],
	[
		'area',
		'km²',
		1,
		'square kilomet(?:re|er)s?|sq\\.? ?km|km²|km2|кв\\. ?км|平方公里|kilomètres carrés|kilómetros cuadrados'
	],
	['area', 'ha', 1, 'hectares?|hectáreas|Hektar|ha|га|гектар(?:а|ов)?|公顷|هكتار|هکتار'],
	['area', 'acres', 1, 'acres?'],
	['area', 'm²', 1, 'square met(?:re|er)s?|m²|m2|кв\\. ?м|平方米'],
	[
		'volume',
		'm³',
		1,
		'cubic met(?:re|er)s?|m³|m3|куб(?:\\.|ометр(?:а|ов)?|ических метров)|mètres cubes|metros cúbicos|Kubikmeter|立方米|متر مكعب'
	],
	['volume', 'm³', 1e9, 'bcm|billion cubic met(?:re|er)s'],
	['volume', 'cubic feet', 1, 'cubic feet|cf'],
	['volume', 'barrels', 1, 'barrels?|bbl|barils?|barriles|Barrel|баррел(?:ь|я|ей)|桶|برميل|بشکه'],
	['volume', 'litres', 1, 'lit(?:re|er)s?|litros|литр(?:а|ов)?|升'],
	['volume', 'TEU', 1, 'TEUs?|containers'],
	['power', 'MW', 1, 'megawatts?|mégawatts?|megavatios|MW|МВт|мегаватт|兆瓦|ميغاواط|ميجاوات|مگاوات|میگاواٹ'],
	['power', 'MW', 1000, 'gigawatts?|GW|ГВт|吉瓦'],
	['power', 'MW', 0.001, 'kilowatts?|kW|кВт|千瓦'],
	['voltage', 'kV', 1, 'kilovolts?|kV|кВ|千伏'],
	['energy', 'kWh', 1, 'kilowatt[- ]hours?|kWh|кВт[·⋅*-]?ч'],
	['energy', 'kWh', 1e6, 'gigawatt[- ]hours?|GWh|ГВт[·⋅*-]?ч'],
	['energy', 'kWh', 1e9, 'terawatt[- ]hours?|TWh|ТВт[·⋅*-]?ч'],
	['mass', 't', 1, 'met(?:ric) tons?|tonnes?|toneladas|Tonnen?|тонн[аы]?|tons?|吨|طنا|طن|ٹن|тн|mt'],
	['mass', 'kg', 1, 'kilogram(?:me)?s?|kilos?|kg|кг|килограмм(?:а|ов)?|公斤|千克|كيلوغرام|کیلوگرم'],
	['share', 'percent', 1, '%|per ?cent|pour cent|por ciento|Prozent|процент(?:а|ов)?|٪|في المائة|بالمئة|درصد|فیصد'],
	['speed', 'km/h', 1, 'km/h|kph|kmh|км/ч|kilomet(?:re|er)s (?:per|an) hour'],
	['temperature', '°C', 1, '°C|degrees Celsius']
];
export const UNIT = `(?:${joinAlternatives(UNITS.map(([, , , words]) => words))})${BOUNDARY}`;
const UNIT_TESTS = UNITS.map(
	([kind, unit, factor, words]) =>
		[
			{
				kind,
				unit,
				factor
			},
			new RegExp(`^(?:${words})$`, 'iu')
		] as const
);
/** The unit that words stand for; of two spelled alike but for case, the one spelled so. */
export function unitOf(written: string): Unit | null {
	return UNIT_TESTS.find(([, test]) => test.test(written))?.[0] ?? null;
}

const counted = (
	kind: string,
	unit: string,
	words: string
): { kind: string; unit: string; words: string; test: RegExp } => {
	return {
		kind,
		unit,
		words,
		test: new RegExp(`^(?:${words})$`, 'iu')
	};
};
/** Things counted. */
export const COUNTED = [
	counted(
		'people',
		'people',
		'people|persons?|inhabitants|residents|men|women|children|villagers|civilians|refugees|migrants|visitors|passengers|workers|labourers|employees|students|pupils|voters|protesters|personnes|habitants|habitantes|personas|Menschen|Einwohner|человек|жител(?:я|ей)|людей|рабочих|شخصا|شخص|نسمة|نفر|افراد'
	),
	counted(
		'people',
		'soldiers',
		'troops|soldiers|peacekeepers|officers|soldats|soldados|солдат|военнослужащих|جنديا|جندي'
	),
	counted('people', 'families', 'families|households|familles|familias|сем(?:ей|ьи)|أسرة'),
	counted('jobs', 'jobs', 'jobs|posts|emplois|empleos|puestos de trabajo|Arbeitsplätze|рабочих мест'),
	counted('count', 'villages', 'villages|pueblos|comunidades|сёл|деревень'),
	counted('count', 'vehicles', 'vehicles|trucks|lorries|cars|buses|camions|camiones|грузовиков'),
	counted('count', 'ships', 'ships|vessels|boats|ferries|barges|navires|barcos|судов'),
	counted('count', 'turbines', 'turbines'),
	counted('count', 'houses', 'houses|homes|buildings|maisons|viviendas|домов'),
	counted(
		'count',
		'bridges',
		'bridges|tunnels|stations|schools|hospitals|wells|mines|ports|berths|lanes|wagons|locomotives|trains|flights|islands|districts|companies|ponts|puentes|мостов|станций'
	)
];
