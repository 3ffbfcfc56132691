import type { Status } from '../../model/records/feature.ts';

/** What is made, and may be planned, begun or finished. */
const MADE =
	'built|constructed|laid|completed|finished|opened|launched|established|set up|erected|extended|upgraded|widened|expanded|linked|connected|commissioned|inaugurated|modernised|modernized|dredged|electrified|restored|rebuilt';
const ADVERB =
	'(?:\\p{Ll}+ly\\s+|already\\s+|now\\s+|still\\s+|since\\s+|just\\s+|yet\\s+|soon\\s+|eventually\\s+|then\\s+)?';
const BE = '(?:is|are|was|were|has been|have been|had been|being)';

export interface Saying {
	status: Status;
	words: string;
	confidence: number;
	says: string;
}
const say = (status: Status, words: string, confidence: number, says: string): Saying => {
	return { status, words, confidence, says };
};

/** Words by which a text says how far along a thing is; of two that overlap the longer counts. English. */
export const ENGLISH: readonly Saying[] = [
	say(
		'proposed',
		`(?:is|are|was|were) (?:yet |still )?to be ${ADVERB}(?:${MADE})|(?:yet|still) to be (?:${MADE})|to be (?:${MADE})`,
		0.88,
		'it lies ahead'
	),
	say(
		'proposed',
		`(?:will|would|shall|should|may|might|could) (?:eventually |soon |then |also |now )?be ${ADVERB}(?:${MADE})`,
		0.85,
		'it lies ahead'
	),
	say(
		'proposed',
		`plans? to (?:build|construct|lay|open|extend|set up|establish|expand|upgrade|dredge|electrify|widen|restore|launch|link|connect)|planned|planning to|(?:is|are|was|were) planning|proposed|proposes|has proposed|have proposed|proposal|envisaged|envisages|envisioned|(?:is|are|was|were) (?:slated|scheduled|due|expected|set|intended|meant) to|on the drawing board|(?:has|have|had) never left the drawing board|never (?:has )?left the drawing board|(?:will|would|to) be tendered(?: anew| again)?|under consideration|under discussion|feasibility study|mooted|earmarked|intends? to|hopes? to|aims? to|has offered|have offered|had offered|offered to|offers to|offer to`,
		0.85,
		'it is planned, put forward or offered'
	),
	say(
		'agreed',
		`(?:has|have|had) agreed(?: to| on| that)?|agreed (?:to|on|upon|that)|(?:${BE} )?signed|signs|(?:has|have|had) signed|agreement was reached|memorandum of understanding|letter of intent|(?:has|have|had) approved|approved|ratified|(?:${BE} )awarded|contract was let|gave (?:the|its) (?:green light|consent)|committed (?:to|itself to)`,
		0.82,
		'it is agreed'
	),
	say(
		'under-construction',
		`(?:is|are|was|were) ${ADVERB}being (?:${MADE}|dug|drilled|cut)|under construction|under way|underway|work (?:has|had) (?:begun|started)|construction (?:has|had)? ?(?:begun|began|started|continues|is continuing|is going on)|broke ground|ground(?:-| was | has been )?broken|half[- ](?:built|finished|complete)|being (?:built|constructed|laid|extended|dredged|widened)|works? (?:began|started|continues?)`,
		0.88,
		'it is being made'
	),
	say(
		'completed',
		`(?:is|are|was|were|has been|have been|had been) ${ADVERB}(?:completed|finished|built|constructed|laid|erected|rebuilt|restored|electrified|dredged)|(?:has|have|had) been (?:${MADE})|(?:completed|finished) in|(?:was|were) (?:${MADE})|newly built|completion of`,
		0.82,
		'it was made'
	),
	say(
		'in-operation',
		`(?:is|are|was|were) ${ADVERB}(?:operational|running|working|in use|in service|in operation|operating|open to traffic|on stream)|went into (?:service|operation)|entered service|came on stream|in operation|operational since|carries (?:about |some |up to )?\\d|(?:has|have) been (?:running|operating|working) (?:since|for)|opened to traffic|has operated since`,
		0.85,
		'it works'
	),
	say(
		'stalled',
		`stalled|on hold|suspended|delayed|postponed|put off|held up|halted|shelved|frozen|mothballed|at a standstill|bogged down|has not (?:yet )?(?:begun|started|moved)|never (?:began|started|took off)|did not take off|stopped for lack of|ran out of money|paused`,
		0.84,
		'it does not go on'
	),
	say(
		'cancelled',
		`cancelled|canceled|called off|scrapped|abandoned|dropped|given up|annulled|withdrawn|terminated`,
		0.84,
		'it was given up'
	),
	say(
		'declined',
		`declined|refused|rejected|turned down|vetoed|denied permission|said no to|rebuffed|spurned`,
		0.86,
		'it was offered or asked and refused'
	),
	say(
		'ended',
		`(?:is|was|were|has been|have been|had been) closed|closed(?: down)?(?= in| since| for good|[.,;])|shut down|dismantled|demolished|decommissioned|disused|defunct|no longer (?:in use|exists|runs|operates|stands)|ceased|lapsed|expired|fell into disuse|abolished|torn up`,
		0.82,
		'it is no more'
	),
	say(
		'reported',
		`reportedly|is said to|are said to|was said to|according to (?:unconfirmed )?reports|rumou?red|allegedly|is believed to|are believed to|unconfirmed`,
		0.8,
		'somebody else is said to say so'
	)
];
export const OTHERS: Readonly<Record<string, readonly Saying[]>> = {
	ru: [
		say(
			'proposed',
			'планируется|планируют|планирует|запланирован[аоы]?|будет построен[аоы]?|будут построены|предложил[аи]?|предлагает|предполагается|намерен[аы]?',
			0.84,
			'оно впереди'
		),
		say(
			'agreed',
			'подписал[аи]?|подписан[аоы]?|договорились|согласован[аоы]?|одобрил[аи]?|одобрен[аоы]?|утвержд[её]н[аоы]?',
			0.82,
			'согласовано'
		),
		say(
			'under-construction',
			'строится|строятся|ведётся строительство|в стадии строительства|прокладывается|идёт строительство',
			0.88,
			'строится'
		),
		say('completed', 'построен[аоы]?|заверш[её]н[аоы]?|достроен[аоы]?|проложен[аоы]?', 0.82, 'сделано'),
		say('in-operation', 'действует|работает|введ[её]н[аоы]? в эксплуатацию|эксплуатируется', 0.82, 'действует'),
		say('stalled', 'приостановлен[аоы]?|заморожен[аоы]?|отложен[аоы]?', 0.84, 'не идёт дальше'),
		say('cancelled', 'отмен[её]н[аоы]?|отменил[аи]?|прекращ[её]н[аоы]?', 0.84, 'отменено'),
		say('declined', 'отказал(?:ся|ась|ись)|отклонил[аи]?|отклон[её]н[аоы]?|отверг(?:ла|ли)?', 0.85, 'отклонено'),
		say('ended', 'закрыт[аоы]?|разобран[аоы]?|снес[её]н[аоы]?|демонтирован[аоы]?', 0.8, 'больше нет')
	],
	zh: [
		say('proposed', '计划|拟建|将建|提议|规划', 0.8, '计划中'),
		say('agreed', '签署|同意|达成协议|批准', 0.82, '已同意'),
		say('under-construction', '在建|正在建设|施工|动工|开工', 0.85, '在建'),
		say('completed', '建成|竣工|完工', 0.85, '已建成'),
		say('in-operation', '投入运营|通车|运行|启用', 0.82, '运营'),
		say('stalled', '暂停|搁置|推迟', 0.84, '停滞'),
		say('cancelled', '取消|中止', 0.84, '取消'),
		say('declined', '拒绝|否决', 0.85, '拒绝')
	],
	fr: [
		say(
			'proposed',
			'sera (?:construit|achevé|ouvert|prolongé)e?|seront (?:construit|achevé|ouvert)e?s|prévue?s?|projette|envisage|a proposé|propose de|doit être (?:construit|achevé|ouvert)e?',
			0.84,
			'à venir'
		),
		say('agreed', '(?:a|ont) signé|signée?s?|approuvée?s?|accord a été conclu|(?:a|ont) accepté', 0.82, 'convenu'),
		say(
			'under-construction',
			'en construction|en cours de construction|travaux ont commencé|est en chantier|en travaux',
			0.88,
			'en construction'
		),
		say(
			'completed',
			'(?:a|ont) été (?:construit|achevé|terminé|inauguré)e?s?|achevée?s?|terminée?s?',
			0.82,
			'achevé'
		),
		say('in-operation', 'en service|fonctionne|est exploitée?|en exploitation', 0.82, 'en service'),
		say('stalled', "suspendue?s?|reportée?s?|à l'arrêt|gelée?s?", 0.84, 'arrêté'),
		say('cancelled', 'annulée?s?|abandonnée?s?', 0.84, 'annulé'),
		say('declined', '(?:a|ont) refusé|refusée?s?|rejetée?s?|(?:a|ont) décliné', 0.85, 'refusé'),
		say('ended', 'fermée?s?|démolie?s?|démantelée?s?', 0.8, 'fini')
	],
	es: [
		say(
			'proposed',
			'se construirá|se construirán|será (?:construid|inaugurad|ampliad)[oa]|previst[oa]s?|planea|planean|propuso|propone|prevé|ha ofrecido',
			0.84,
			'por hacer'
		),
		say('agreed', 'firm(?:ó|aron|ado|ada)|acord(?:ó|aron|ado|ada)|aprob(?:ó|aron|ado|ada)', 0.82, 'acordado'),
		say(
			'under-construction',
			'en construcción|está en obras|se está construyendo|obras comenzaron',
			0.88,
			'en construcción'
		),
		say(
			'completed',
			'fue (?:construid|terminad|inaugurad|concluid)[oa]|terminad[oa]s?|concluid[oa]s?',
			0.82,
			'terminado'
		),
		say('in-operation', 'en funcionamiento|en servicio|opera desde|en operación', 0.82, 'en servicio'),
		say('stalled', 'suspendid[oa]s?|aplazad[oa]s?|paralizad[oa]s?|detenid[oa]s?', 0.84, 'parado'),
		say('cancelled', 'cancelad[oa]s?|abandonad[oa]s?|canceló', 0.84, 'cancelado'),
		say('declined', 'rechaz(?:ó|aron|ado|ada)|se negó|denegó', 0.85, 'rechazado'),
		say('ended', 'cerrad[oa]s?|desmantelad[oa]s?|demolid[oa]s?', 0.8, 'terminado')
	],
	ar: [
		say('proposed', 'سيتم|تعتزم|يعتزم|تخطط|يخطط|مقترح|اقترحت|اقترح|من المقرر|عرضت', 0.8, 'مستقبلي'),
		say('agreed', 'وقعت|وقع|وقّعت|اتفقت|اتفق|وافقت|وافق', 0.8, 'متفق عليه'),
		say('under-construction', 'قيد الإنشاء|تحت الإنشاء|قيد البناء', 0.88, 'قيد الإنشاء'),
		say('completed', 'اكتمل|اكتملت|أنجز|أنجزت|تم بناء', 0.82, 'مكتمل'),
		say('stalled', 'توقفت|توقف|تأجل|تأجلت|علقت', 0.82, 'متوقف'),
		say('cancelled', 'ألغيت|ألغي|ألغت', 0.84, 'ملغى'),
		say('declined', 'رفضت|رفض', 0.85, 'مرفوض')
	],
	fa: [
		say('proposed', 'قرار است|پیشنهاد کرد|برنامه دارد|خواهد شد', 0.8, 'در آینده'),
		say('agreed', 'امضا کردند|امضا شد|توافق کردند|تصویب شد|موافقت کرد', 0.8, 'توافق شده'),
		say('under-construction', 'در حال ساخت|در دست ساخت', 0.88, 'در حال ساخت'),
		say('completed', 'ساخته شد|تکمیل شد|به پایان رسید', 0.82, 'ساخته شده'),
		say('stalled', 'متوقف شد|به تعویق افتاد', 0.82, 'متوقف'),
		say('declined', 'رد کرد|نپذیرفت', 0.85, 'رد شده')
	],
	de: [
		say(
			'proposed',
			'soll (?:gebaut|verlängert|eröffnet) werden|geplant(?:e[nrs]?)?|ist vorgesehen|vorgeschlagen|plant',
			0.82,
			'liegt voraus'
		),
		say('agreed', 'unterzeichnet(?:en)?|vereinbart(?:en)?|genehmigt(?:en)?|beschlossen', 0.82, 'vereinbart'),
		say(
			'under-construction',
			'im Bau|wird gebaut|werden gebaut|Bauarbeiten (?:haben )?begonnen|in Bau',
			0.88,
			'im Bau'
		),
		say('completed', 'fertiggestellt|vollendet|wurde gebaut|wurden gebaut', 0.82, 'fertig'),
		say('in-operation', 'in Betrieb|in Dienst', 0.82, 'in Betrieb'),
		say('stalled', 'ruht|ausgesetzt|verschoben|auf Eis gelegt', 0.82, 'ruht'),
		say('cancelled', 'abgesagt|aufgegeben|gestrichen', 0.82, 'aufgegeben'),
		say('declined', 'abgelehnt|lehnte|verweigert(?:e)?', 0.84, 'abgelehnt'),
		say('ended', 'stillgelegt|geschlossen|abgerissen|abgebaut', 0.8, 'nicht mehr da')
	]
};
