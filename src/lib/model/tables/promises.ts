/** What the documents promise and demand, clause by clause. */
import {
	clause,
	id,
	integer,
	note,
	number,
	partialDate,
	programme,
	quote,
	ref,
	text
} from '../column';
import type { Column, Table } from '../types';

const from = (...columns: Column[]): Column[] => [
	id(),
	programme(),
	clause({ required: true }),
	...columns,
	quote({ required: true })
];

const table = (name: string, zh: string, en: string, columns: Column[]): Table => ({
	name,
	description: { zh, en },
	key: ['id'],
	columns
});

export const target = table('target', '带数字的承诺与门槛', 'Promises with a number', [
	...from(
		text('kind', '类别', 'Kind', {
			required: true,
			values: ['target', 'threshold', 'plan', 'status', 'scope', 'commitment']
		}),
		text('metric', '指标', 'Metric', { required: true }),
		text('metric_en', '英文指标名', 'Metric in English'),
		text('comparator', '比较符', 'Comparator', {
			required: true,
			values: ['=', '>=', '>', '≈', 'range', 'qualitative']
		}),
		number('value', '数值；区间取下限', 'Value; lower end of a range'),
		number('value_max', '区间上限', 'Upper end of a range'),
		text('value_text', '不是单个数的值，如 5:5', 'Value that is no single number'),
		text('value_text_en', '英文的值', 'Value in English'),
		text('unit', '单位', 'Unit'),
		text(
			'unit_en',
			'英文单位；万、亿写作 10,000、100 million',
			'Unit in English; 万 and 亿 as 10,000 and 100 million'
		),
		text('strength', '字面强度', 'Strength of the wording', {
			required: true,
			values: [
				'exact',
				'strict',
				'at_least',
				'about',
				'strive',
				'in_principle',
				'encourage',
				'planned',
				'not_less_than_before',
				'direction'
			]
		}),
		text('per', '每', 'Per'),
		text('baseline', '基期', 'Baseline'),
		text('deadline', '期限的原文说法', 'Deadline in words'),
		text('deadline_en', '期限的英文说法', 'Deadline in English words'),
		partialDate(
			'due',
			'期限；原文能定到日期时才填',
			'Deadline as a date, where the text fixes one'
		),
		text('bound', '约束对象', 'Who is bound'),
		text('bound_en', '英文的约束对象', 'Who is bound, in English')
	),
	note()
]);

export const obligation = table('obligation', '周期性义务', 'Recurring duties', [
	...from(
		text('name', '事项', 'Duty', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		text('period', '周期', 'Period', { required: true }),
		integer('count_per_period', '每期次数', 'Times per period', { min: 0 }),
		text('count_unit', '计数单位；空为次', 'Unit of the count; empty means times'),
		text('count_bound', '原文的界限；空为正好', 'Bound in the text; empty means exactly', {
			values: ['over', 'about']
		}),
		text('who', '责任主体', 'Who', { required: true }),
		text('who_en', '英文的责任主体', 'Who, in English'),
		text('evidence', '证据', 'Evidence'),
		text('scope', '统计对象', 'Counted per'),
		partialDate('start', '起算日；空为按发文日', 'Start; empty means date of issue'),
		integer('grace_days', '宽限', 'Grace', { unit: '天', min: 0 })
	),
	note()
]);

export const deliverable = table(
	'deliverable',
	'“一批”类承诺，只计数',
	'Promises of "a batch of", only counted',
	from()
);

export const actor = table(
	'actor',
	'主体与职责',
	'Actors and duties',
	from(
		text('name', '主体', 'Actor', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		text('kind', '类别', 'Kind', { required: true }),
		text('role', '角色', 'Role', { required: true }),
		text('role_en', '英文角色', 'Role in English'),
		text('duty', '职责', 'Duty', { required: true }),
		text('duty_en', '英文职责', 'Duty in English')
	)
);

export const instrument = table(
	'instrument',
	'政策工具',
	'Policy instruments',
	from(
		text('category', '类别', 'Category', { required: true }),
		text('category_en', '英文类别', 'Category in English'),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		text('quantity', '数量', 'Quantity'),
		text('quantity_en', '英文数量', 'Quantity in English')
	)
);

export const assessmentRule = table(
	'assessment_rule',
	'考核规则',
	'Assessment rules',
	from(
		text('subject', '考核对象', 'Who is assessed', { required: true }),
		text('subject_en', '英文的考核对象', 'Who is assessed, in English'),
		text('rule', '规则', 'Rule', { required: true }),
		text('rule_en', '英文规则', 'Rule in English'),
		text('result_use', '结果运用', 'Use of the result'),
		text('result_use_en', '英文的结果运用', 'Use of the result, in English')
	)
);

export const benefitRule = table(
	'benefit_rule',
	'利益共享规则',
	'Benefit-sharing rules',
	from(
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		text('base', '分成基数', 'What is shared'),
		text('base_en', '英文的分成基数', 'What is shared, in English'),
		text('collector', '征管方', 'Who collects'),
		text('collector_en', '英文的征管方', 'Who collects, in English'),
		text('split', '分成安排', 'The split in words'),
		text('split_en', '英文的分成安排', 'The split in English words'),
		text('override', '例外', 'Exceptions'),
		text('override_en', '英文的例外', 'Exceptions in English'),
		text('strength', '字面强度', 'Strength of the wording'),
		text('strength_en', '英文的字面强度', 'Strength of the wording in English')
	)
);

export const task = table(
	'task',
	'重点任务类别',
	'Categories of tasks',
	from(
		integer('ordinal', '次序', 'Order', { required: true, min: 1 }),
		text('name', '名称', 'Name', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		text('items', '子项，用 | 分隔', 'Items, separated by |')
	)
);

/** What a demand on people is about, in the order a page lists it. */
export const PEOPLE_KINDS = [
	'posting',
	'exchange',
	'visit',
	'talent',
	'training',
	'employment'
] as const;

export const peopleDemand = table(
	'people_demand',
	'文件对人员的要求：派驻、挂职、互访、人才、培训、就业',
	'What the documents ask of people: postings, exchanges, visits, talent, training, jobs',
	from(
		text(
			'kind',
			'类别：posting 派驻，exchange 挂职，visit 互访与下访，talent 人才，training 培训，employment 就业',
			'Kind',
			{ required: true, values: PEOPLE_KINDS }
		),
		text('name', '事项，自己的话', 'What is asked, in our own words', { required: true }),
		text('name_en', '英文名', 'Name in English'),
		ref('obligation', 'obligation', '写明频次的义务', 'Duty that states how often'),
		ref('target', 'target', '写明数量的目标', 'Target that states how many'),
		ref('deliverable', 'deliverable', '“一批”类承诺', 'Promise of "a batch of"'),
		ref('project', 'project', '文件点名的项目', 'Project the document names')
	)
);

export const label = table(
	'label',
	'文件里的提法',
	'Phrases coined by the documents',
	from(text('label', '提法', 'Phrase', { required: true }))
);

export const fundTier = table('fund_tier_rule', '无偿帮扶资金分档', 'Tiers of fund growth', [
	...from(
		integer('tier', '档', 'Tier', { required: true, min: 1 }),
		number('lower', '基数下限', 'Lower end of the base', { unit: '万元', min: 0 }),
		number('upper', '基数上限', 'Upper end of the base', { unit: '万元', min: 0 }),
		number('min_growth_pct', '最低增幅', 'Least growth', { required: true, unit: '%', min: 0 })
	),
	note()
]);

export const gap = table(
	'gap',
	'文件没有写明的内容',
	'What the documents leave out',
	from(
		text('kind', '类别', 'Kind', {
			required: true,
			values: [
				'unpaired',
				'lost_table',
				'lost_annex',
				'list_missing',
				'partial_list',
				'method_missing',
				'definition_missing'
			]
		}),
		text('what', '缺什么', 'What is missing', { required: true }),
		text('what_en', '英文说明', 'The same in English')
	)
);

export const textDefect = table(
	'text_defect',
	'文本疑误',
	'Suspected errors of the texts',
	from(
		text('what', '疑误', 'Defect', { required: true }),
		text('what_en', '英文说明', 'The same in English')
	)
);
