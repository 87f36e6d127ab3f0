/** Example rows and rules of the import templates; every name in the rows is invented. */
import type { Template } from './template';

type Content = Omit<Template, 'table'>;

export const events: Content = {
	examples: [
		{
			id: 'example-event-01',
			programme: 'example',
			date: '2024-04-18',
			kind: 'visit',
			what: '合成示例：示例市主要负责同志到示例县对接',
			supporter_region: '990100',
			recipient: '990101',
			direction: 'out',
			lead_title: '市委书记',
			obligation: 'O-EXAMPLE-01',
			task: 'K-EXAMPLE-01',
			people_demand: 'P-EXAMPLE-01',
			evidence: '报道',
			source: 'example-source',
			note: '合成示例，不是真事'
		},
		{
			id: 'example-event-02',
			programme: 'example',
			date: '2024-09',
			kind: 'visit',
			what: '合成示例：示例县主要负责同志回访示例市，来源只写到月',
			supporter_region: '990100',
			recipient: '990101',
			direction: 'in',
			lead_title: '县长',
			obligation: 'O-EXAMPLE-01',
			evidence: '报道',
			source: 'example-source'
		},
		{
			id: 'example-event-03',
			programme: 'example',
			date: '2024-11-05',
			kind: 'meeting',
			what: '合成示例：示例企业专题研究帮扶工作',
			supporter_organisation: 'example-enterprise',
			recipient: '990102',
			evidence: '会议纪要',
			source: 'example-source'
		}
	],
	rules: {
		date: {
			zh: '频次按这一天落在哪个窗口算；来源写到月就只写月',
			en: 'Decides the window it counts in; only as exact as the source'
		},
		direction: {
			zh: '湖北2020 (十六)：互访要分来访与回访（O-HB2020-08）；沈阳2021 四(二)',
			en: 'Hubei 2020, (十六): visits out and in are told apart'
		},
		lead_title: {
			zh: '湖北2020 (十六)：只认主要负责同志；写职务，不写姓名',
			en: 'Hubei 2020, (十六): only principal leaders count; the title, never the name'
		},
		obligation: {
			zh: '一件事只计入所填的那一项周期义务；空为不计',
			en: 'Counts toward this duty alone; empty: toward none'
		},
		task: {
			zh: '覆盖矩阵（县×重点任务）只认这一列；来源没有写明属于哪项任务就留空',
			en: 'Fills a cell of the matrix of counties by tasks; empty unless the source names the task'
		},
		people_demand: {
			zh: '四川2024 三(四)、湖北2020 (十一)：只写事，不写人名',
			en: 'Sichuan 2024, 三(四); Hubei 2020, (十一): what happened, never who by name'
		},
		programme: {
			zh: '一项制度的事不得拿来判另一项制度',
			en: 'An event of one programme never counts for another'
		}
	}
};

export const fundFlows: Content = {
	examples: [
		{
			id: 'example-fund-01',
			programme: 'example',
			payer_region: '990100',
			payee: '990101',
			year: 2024,
			kind: 'fiscal_aid',
			promised: 600,
			arranged: 520,
			arrived: 480.5,
			bound: 'exact',
			task: 'K-EXAMPLE-01',
			source: 'example-source',
			note: '合成示例'
		},
		{
			id: 'example-fund-02',
			programme: 'example',
			payer_organisation: 'example-enterprise',
			payee: '990102',
			year: 2024,
			kind: 'free_aid',
			arrived: 230,
			bound: 'over',
			source: 'example-source',
			note: '合成示例：来源写“超230万元”'
		}
	],
	rules: {
		kind: {
			zh: '各类分列，从不相加：签约、计划、完成、财政援助、无偿帮扶、捐赠、贷款、基金',
			en: 'Kinds are kept apart and never added up'
		},
		arranged: {
			zh: '湖北2020 (十三)：每支援地每年不少于500万元，按安排额判（T-HB2020-09）',
			en: 'Hubei 2020, (十三): at least 5 million yuan a year, judged by what is arranged'
		},
		arrived: {
			zh: '湖北2020 (十七)落实；四川2018 四(二)：按2016、2017年实际到位的平均分档（T-SC2018-33至35）',
			en: 'Hubei 2020, (十七); Sichuan 2018, 四(二): tiers by the mean of what arrived in 2016 and 2017'
		},
		task: {
			zh: '覆盖矩阵（县×重点任务）只认这一列；来源没有写明属于哪项任务就留空',
			en: 'Fills a cell of the matrix of counties by tasks; empty unless the source names the task'
		},
		bound: {
			zh: '“超”“余”写 over，“约”写 about，照来源',
			en: 'over for “more than”, about for “about”, as the source says'
		}
	}
};

export const ranks: Content = {
	examples: [
		{
			region: '990101',
			year: 2023,
			class: '示例三类',
			rank: 18,
			of_how_many: 20,
			source: 'example-source',
			note: '合成示例'
		},
		{
			region: '990101',
			year: 2024,
			class: '示例三类',
			rank: 15,
			of_how_many: 21,
			source: 'example-source'
		}
	],
	rules: {
		class: {
			zh: '湖北2020 (十七)：同类同口径才算进位；换类当年不算',
			en: 'Hubei 2020, (十七): steps are counted within one class only'
		},
		rank: {
			zh: '1为最好；附件2的名单序不是名次，不得填在这里',
			en: '1 is best; the order of annex 2 is no rank'
		},
		of_how_many: {
			zh: '参评数变了时用百分位比较',
			en: 'Lets ranks of different years be compared'
		}
	}
};

export const taxShares: Content = {
	examples: [
		{
			project: 'PJ-EXAMPLE-01',
			year: 2024,
			first_tax: '2022-05',
			tax_total: 1000,
			tax_local: 420,
			ratio_out: 50,
			settled: 500,
			estimated: false,
			source: 'example-source',
			note: '合成示例'
		},
		{
			project: 'PJ-EXAMPLE-01',
			year: 2025,
			first_tax: '2022-05',
			tax_total: 1100,
			tax_local: 460,
			ratio_out: 40,
			override_doc: '示例文〔2025〕1号',
			settled: 0,
			estimated: true,
			source: 'example-source',
			note: '合成示例：一事一议，尚未结算'
		}
	],
	rules: {
		first_tax: {
			zh: '沈阳2021 三(三)3：自开工建设产生税收起前10年；默认首税年为第1年',
			en: 'Shenyang 2021, 三(三)3: ten years from the first tax; its year is the first'
		},
		tax_total: {
			zh: '沈阳2021 三(三)3：按全部税收收入分（T-SY2021-08）',
			en: 'Shenyang 2021, 三(三)3: all tax is shared'
		},
		tax_local: {
			zh: '执行口径须核，所以另列地方留成',
			en: 'Kept beside the whole, because practice may differ'
		},
		ratio_out: {
			zh: '原则上5:5；空为按原文；“一事一议”时填商定比例',
			en: 'In principle 5:5; empty: as the text says; filled where agreed otherwise'
		},
		override_doc: {
			zh: '沈阳2021 三(三)3：重大项目可“一事一议”，须附文号（B-SY2021-02）',
			en: 'Shenyang 2021, 三(三)3: exceptions need their document'
		},
		settled: { zh: '事后结算，与应结算分列', en: 'Settled afterwards, beside what is due' }
	}
};
